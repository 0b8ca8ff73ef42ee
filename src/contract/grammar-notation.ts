/** The notation of grammars: what an object consists of, and what its fields may hold. */
import { isJsonObject } from "../source/json-pointer.ts";
import type { NodeKind } from "./grammar.ts";

/** What a field may hold. `data` is opaque: it is never walked. */
export type Shape =
  | { readonly kind: "node"; readonly node: NodeKind }
  | { readonly kind: "list"; readonly items: Shape }
  | { readonly kind: "map"; readonly values: Shape }
  | { readonly kind: "text"; readonly values?: readonly string[] }
  | { readonly kind: "number" | "integer" | "boolean" | "data" }
  /** One of several shapes, told apart by the JSON type of the value. */
  | { readonly kind: "choice"; readonly shapes: readonly Shape[] };

export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
  /** The version that it came with, when authors use it before its time: read as there, and told. */
  readonly since?: string;
}

export interface ObjectGrammar {
  readonly fields: Readonly<Record<string, Field>>;
  /** Shape of members that `fields` does not name, by their key: paths, status codes, callback expressions. */
  readonly members?: (key: string) => Shape | undefined;
  /** A Reference Object may stand in its place. */
  readonly reference: boolean;
  /** Unknown members are errors unless they start with `x-`. */
  readonly closed: boolean;
}

export function node(kind: NodeKind): Shape {
  return { kind: "node", node: kind };
}

export function list(items: Shape): Shape {
  return { kind: "list", items };
}

export function map(values: Shape): Shape {
  return { kind: "map", values };
}

export function choice(...shapes: Shape[]): Shape {
  return { kind: "choice", shapes };
}

export function oneOf(...values: string[]): Shape {
  return { kind: "text", values };
}

export function required(shape: Shape): Field {
  return { shape, required: true };
}

/** A field of a later version that authors use in this one too. */
export function later(shape: Shape, since: string): Field {
  return { shape, required: false, since };
}

export const text: Shape = { kind: "text" };
export const number: Shape = { kind: "number" };
export const integer: Shape = { kind: "integer" };
export const boolean: Shape = { kind: "boolean" };
export const data: Shape = { kind: "data" };

export type FieldTable = Readonly<Record<string, Shape | Field>>;

export function object(
  fields: FieldTable,
  options: { reference?: boolean; closed?: boolean; members?: (key: string) => Shape | undefined } = {},
): ObjectGrammar {
  const table: Record<string, Field> = {};
  for (const [name, entry] of Object.entries(fields)) {
    table[name] = "shape" in entry ? entry : { shape: entry, required: false };
  }
  const { reference = false, closed = true, members } = options;
  return { fields: table, reference, closed, ...(members && { members }) };
}

/** The same object with more fields. */
export function extend(base: ObjectGrammar, fields: FieldTable): ObjectGrammar {
  return { ...base, fields: { ...base.fields, ...object(fields).fields } };
}

/** What a member of an object may hold; undefined for extensions and for fields that are not known. */
export function shapeOf({ fields, members }: ObjectGrammar, key: string): Shape | undefined {
  if (Object.hasOwn(fields, key)) return fields[key]?.shape;
  return key.startsWith("x-") ? undefined : members?.(key);
}

/** The option of a choice that has nodes for a value of this JSON type; undefined when none has. */
export function chosen(choice: Extract<Shape, { kind: "choice" }>, value: unknown): Shape | undefined {
  const kind = Array.isArray(value) ? "list" : isJsonObject(value) ? "node" : undefined;
  return choice.shapes.find((option) => option.kind === kind);
}
