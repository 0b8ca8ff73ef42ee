/** Schemas in a few words, for messages. */
import { literal, type NumberSchema, type Schema, type StringSchema } from "../../../src/index.ts";
import type { Unit } from "./context.ts";

/** "Cat", "string", "integer (at least 1)", `"on"`. */
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
    case "string":
      return withRules("string", stringWords(schema));
    case "integer":
    case "number":
      return withRules(schema.kind, numberWords(schema));
    default:
      return schema.kind;
  }
}

/** What tells two schemas of one type apart. */
function withRules(type: string, rules: readonly (string | undefined)[]): string {
  const stated = rules.filter((rule) => rule !== undefined);
  return stated.length === 0 ? type : `${type} (${stated.join(", ")})`;
}

function stringWords({ format, pattern, minLength, maxLength }: StringSchema): (string | undefined)[] {
  return [
    format,
    pattern && `matching ${pattern}`,
    minLength === undefined ? undefined : `at least ${minLength} long`,
    maxLength === undefined ? undefined : `at most ${maxLength} long`,
  ];
}

function numberWords(schema: NumberSchema): (string | undefined)[] {
  const limits = [
    ["at least", schema.minimum],
    ["above", schema.exclusiveMinimum],
    ["at most", schema.maximum],
    ["below", schema.exclusiveMaximum],
    ["a multiple of", schema.multipleOf],
  ] as const;
  return limits.map(([words, limit]) => (limit === undefined ? undefined : `${words} ${limit}`));
}

/** "a", "a or b", "a, b or c". */
export function alternatives(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  const last = distinct.at(-1) ?? "nothing";
  return distinct.length < 2 ? last : `${distinct.slice(0, -1).join(", ")} or ${last}`;
}
