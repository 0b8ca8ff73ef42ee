/** Schemas in a few words, for messages. */
import { literal, type Schema } from "../../../src/index.ts";
import type { Unit } from "./context.ts";

/** "Cat", "string", `"on"`. */
export function schemaLabel(schema: Schema, unit: Unit): string {
  switch (schema.kind) {
    case "ref":
      return unit.names.schema(schema.target);
    case "enum":
      return schema.values.length > 3 ? "one of a list of values" : alternatives(schema.values.map(literal));
    case "object":
      return schema.title ?? unit.names.inline(schema) ?? "object";
    case "tuple":
      return "array";
    case "map":
      return "object";
    case "union":
      return alternatives(schema.variants.map((variant) => schemaLabel(variant, unit)));
    case "intersection":
    case "conditional":
    case "not":
    case "any":
      return schema.title ?? "another form";
    default:
      return schema.kind;
  }
}

/** "a", "a or b", "a, b or c". */
export function alternatives(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  const last = distinct.at(-1) ?? "nothing";
  return distinct.length < 2 ? last : `${distinct.slice(0, -1).join(", ")} or ${last}`;
}
