/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Values that programs hold otherwise than they travel: date-times as `Date`, 64-bit integers as `bigint`, absent members
 * by their defaults. What comes is converted by a shape that is compiled from the schema, in servers after it was
 * validated as it travels; what goes tells by itself what to convert.
 */
import { readDate } from "./date-time.ts";
import { getMember, setMember } from "./own-members.ts";
import type { Issue, Path } from "./validation.ts";

/** Where such values are in a value. */
export type Shape =
  | "date-time"
  | "int64"
  | ListShape
  | ObjectShape
  | AllShape
  | AnyShape
  | TaggedShape
  | (() => Shape);

export interface ListShape {
  readonly items?: Shape;
  /** Of the first items, one by one. */
  readonly first?: readonly (Shape | undefined)[];
}

export interface ObjectShape {
  /** Values of absent members. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly members?: Readonly<Record<string, Shape>>;
  /** Of members of other names. */
  readonly rest?: Shape;
}

export interface AllShape {
  readonly allOf: readonly Shape[];
}

/** The first one whose schema, where it names one, takes the value. */
export interface AnyShape {
  readonly anyOf: readonly { readonly is?: (value: unknown) => boolean; readonly shape: Shape }[];
}

/** A member says which one: by its text or number, or, when that is none of those known, another one. */
export interface TaggedShape {
  readonly property: string;
  readonly variants: Readonly<Record<string, Shape>>;
  readonly known?: readonly string[];
  readonly other?: Shape;
}

/** What a server does with such values; rows of servers without them do not name it. */
export interface ValueRules {
  readonly hold: typeof hold;
  readonly parseExact: typeof parseExact;
  readonly toWire: typeof toWire;
  readonly stringify: typeof stringify;
}

export const heldValues: ValueRules = { hold, parseExact, toWire, stringify };

/** Nothing is converted, only filled in. */
export const filledValues: ValueRules = {
  hold,
  parseExact: () => undefined,
  toWire: (value) => value,
  stringify: (value) => JSON.stringify(value),
};

/** What `parseExact` found at the same place; a number in it was exact already. */
type Exact = unknown;

/** Converts a valid value, in place where it has members. */
export function hold(value: unknown, shape: Shape, exact: Exact, path: Path, issues: Issue[]): unknown {
  if (typeof shape === "function") return hold(value, shape(), exact, path, issues);
  if (shape === "date-time") return typeof value === "string" ? toDate(value, path, issues) : value;
  if (shape === "int64") return typeof value === "number" ? toInt64(value, exact, path, issues) : value;
  if ("allOf" in shape) {
    // Those that look at the value go first: they want it as it came.
    const parts = [...shape.allOf].sort((left, right) => Number(isChoice(right)) - Number(isChoice(left)));
    return parts.reduce((held, part) => hold(held, part, exact, path, issues), value);
  }
  if ("anyOf" in shape) {
    const choice = shape.anyOf.find(({ is }) => is === undefined || is(value));
    return choice ? hold(value, choice.shape, exact, path, issues) : value;
  }
  if (typeof value !== "object" || value === null) return value;
  if ("property" in shape) {
    const inner = variantOf(value, shape);
    return inner === undefined ? value : hold(value, inner, exact, path, issues);
  }
  const { defaults } = shape as ObjectShape;
  if (defaults && isPlain(value)) fillIn(value, defaults);
  holdMembers(value, shape, exact, path, issues);
  return value;
}

function variantOf(value: object, { property, variants, known = [], other }: TaggedShape): Shape | undefined {
  const tag = memberOf(value, property);
  if (typeof tag !== "string" && typeof tag !== "number") return other;
  const text = String(tag);
  return getMember(variants, text) ?? (known.includes(text) ? undefined : other);
}

function fillIn(value: object, defaults: Readonly<Record<string, unknown>>): void {
  for (const [name, fallback] of Object.entries(defaults)) {
    // Every request gets its own copy: a handler may change it.
    if (!Object.hasOwn(value, name))
      setMember(value, name, typeof fallback === "object" ? structuredClone(fallback) : fallback);
  }
}

function isChoice(shape: Shape): boolean {
  return typeof shape === "object" && ("anyOf" in shape || "property" in shape);
}

function holdMembers(
  value: object,
  shape: ListShape & ObjectShape,
  exact: Exact,
  path: Path,
  issues: Issue[],
): void {
  const isList = Array.isArray(value);
  for (const [name, member] of Object.entries(value)) {
    const inner = isList
      ? (shape.first?.[Number(name)] ?? shape.items)
      : (getMember(shape.members, name) ?? shape.rest);
    if (inner === undefined) continue;
    const step = isList ? Number(name) : name;
    const held = hold(member, inner, memberOf(exact, name), [...path, step], issues);
    if (held !== member) setMember(value, name, held);
  }
}

function memberOf(exact: Exact, name: string): unknown {
  if (typeof exact !== "object" || exact === null) return undefined;
  return Object.getOwnPropertyDescriptor(exact, name)?.value;
}

function toDate(text: string, path: Path, issues: Issue[]): Date | string {
  const date = readDate(text);
  if (date) return date;
  issues.push(wrongForm(path, "date-time", "a date and time"));
  return text;
}

function toInt64(value: number, exact: Exact, path: Path, issues: Issue[]): bigint | number {
  const held = typeof exact === "bigint" ? exact : Number.isSafeInteger(value) ? BigInt(value) : undefined;
  if (held !== undefined && BigInt.asIntN(64, held) === held) return held;
  issues.push(wrongForm(path, "int64", "a 64-bit integer"));
  return value;
}

function wrongForm(path: Path, format: string, expected: string): Issue {
  return { path, code: "format", message: `must be ${expected}`, params: { format, expected }, expected };
}

/** JSON with the integers that a number cannot hold as `bigint`; undefined when there are none. */
export function parseExact(text: string): unknown {
  if (!/\d{16}/.test(text)) return undefined;
  return JSON.parse(text, (_, value: unknown, ...[context]: { readonly source?: string }[]) => {
    const source = context?.source;
    const isExact = typeof value !== "number" || Number.isSafeInteger(value) || source === undefined;
    return isExact || !/^-?\d+$/.test(source) ? value : BigInt(source);
  });
}

/**
 * The value as it travels: a copy where something in it is held otherwise.
 * @param integer what becomes of a `bigint`; default: the number
 */
export function toWire(value: unknown, integer: (value: bigint) => unknown = Number): unknown {
  if (typeof value === "bigint") return integer(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => toWire(item, integer));
  if (typeof value !== "object" || value === null) return value;
  if (!isPlain(value)) return value;
  const copy = {};
  for (const [name, member] of Object.entries(value)) setMember(copy, name, toWire(member, integer));
  return copy;
}

export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** JSON with every digit of a `bigint`. */
export function stringify(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "bigint" ? rawNumber(member) : member,
  );
}

/** For JSON; a number on platforms that cannot write text of their own into it. */
export function rawNumber(value: bigint): unknown {
  const { rawJSON } = JSON as { readonly rawJSON?: (text: string) => unknown };
  return rawJSON ? rawJSON(String(value)) : Number(value);
}
