/** Lists of schemas that refer to each other, as components `S0`, `S1` … of one contract. */
import fc from "fast-check";
import { anySchema } from "./arbitraries.ts";

export type Components = Readonly<Record<string, unknown>>;

export function schemaLists(length: number): fc.Arbitrary<Components> {
  return fc.array(anySchema, { minLength: length, maxLength: length }).map((list) => {
    return Object.fromEntries(
      list.map((schema, index) => [`S${index}`, withRefs(schema, index, length, true)]),
    );
  });
}

const inPlace = new Set(["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"]);
const named = new Set(["properties", "patternProperties", "dependentSchemas"]);

/**
 * `{ $ref: 3 }` as a reference. One that applies to the same value leads to a later schema only: a way back would never
 * end.
 */
function withRefs(schema: unknown, index: number, length: number, isInPlace: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withRefs(item, index, length, isInPlace));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key === "$ref") {
        const target = isInPlace ? index + 1 + (value % Math.max(1, length - index - 1)) : value % length;
        return target < length ? [[key, `#/components/schemas/S${target}`]] : [];
      }
      if (key === "const" || key === "enum") return [[key, value]];
      const isDeep = isInPlace && inPlace.has(key);
      if (!named.has(key)) return [[key, withRefs(value, index, length, isDeep)]];
      const inner = Object.entries(value).map(([name, part]) => [
        name,
        withRefs(part, index, length, isDeep),
      ]);
      return [[key, Object.fromEntries(inner)]];
    }),
  );
}
