/** Which JSON types a schema can accept, as far as its form tells: tells the variants of a union apart. */
import type { JsonValue, Schema, SchemaId } from "../../../src/index.ts";
import type { KnownType } from "./subject.ts";

export type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object";

const everyType: readonly JsonType[] = ["null", "boolean", "number", "string", "array", "object"];

export interface JsonTypes {
  of(schema: Schema): ReadonlySet<JsonType>;
  /** Some value of the known type, or of any, may satisfy the schema. */
  fits(schema: Schema, known: KnownType | undefined): boolean;
  /** The rules of the schema, as they are printed, may let `undefined` pass. */
  admitsNothing(schema: Schema): boolean;
}

/** @param isImplied the type of a schema does not count */
export function createJsonTypes(
  target: (id: SchemaId) => Schema,
  isImplied: (schema: Schema) => boolean,
): JsonTypes {
  const known = new Map<Schema, ReadonlySet<JsonType>>();

  function of(schema: Schema): ReadonlySet<JsonType> {
    const found = known.get(schema);
    if (found !== undefined) return found;
    // A schema that leads back to itself says nothing about types on that way.
    known.set(schema, new Set(everyType));
    const types = new Set(compute(schema));
    known.set(schema, types);
    return types;
  }

  function compute(schema: Schema): Iterable<JsonType> {
    if (isImplied(schema)) return everyType;
    switch (schema.kind) {
      case "null":
      case "boolean":
      case "number":
      case "array":
      case "object":
        return [schema.kind];
      case "string":
        return schema.format === "binary" ? ["string", "object"] : ["string"];
      case "integer":
        return ["number"];
      case "tuple":
        return ["array"];
      case "map":
        return ["object"];
      case "never":
        return [];
      case "enum":
        return schema.values.map(jsonType);
      case "union":
        return schema.variants.flatMap((variant) => [...of(variant)]);
      case "intersection":
        return everyType.filter((type) => schema.members.every((member) => of(member).has(type)));
      case "ref":
        return of(target(schema.target));
      case "any":
      case "not":
      case "conditional":
        return everyType;
    }
  }

  function admitsNothing(schema: Schema, seen: readonly Schema[] = []): boolean {
    if (isImplied(schema)) return true;
    switch (schema.kind) {
      case "any":
      case "not":
      case "conditional":
        return true;
      case "union":
        return schema.variants.some((variant) => admitsNothing(variant, seen));
      case "intersection":
        return schema.members.every((member) => admitsNothing(member, seen));
      case "ref":
        return seen.includes(schema) || admitsNothing(target(schema.target), [...seen, schema]);
      default:
        return false;
    }
  }

  function fits(schema: Schema, known: KnownType | undefined): boolean {
    const types = of(schema);
    if (known === undefined) return types.size > 0;
    if (known === "binary") return types.has("string") || types.has("object");
    return types.has(known === "integer" ? "number" : known);
  }

  return { of, fits, admitsNothing: (schema) => admitsNothing(schema) };
}

export function jsonType(value: JsonValue): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "boolean":
    case "number":
    case "string":
      return typeof value === "boolean" ? "boolean" : typeof value === "number" ? "number" : "string";
    default:
      return "object";
  }
}
