/** A plausible value of a schema of the model: what the contract shows, else an invention. */

import type {
  Example,
  JsonValue,
  NumberSchema,
  ObjectSchema,
  Schema,
  SchemaId,
  StringSchema,
  UnionSchema,
} from "../../model/model.ts";
import { isJsonObject } from "../../source/json-pointer.ts";

/** Looks up what a `ref` means; undefined when it means nothing. */
export type Schemas = ReadonlyMap<SchemaId, Schema>;

/** The first example, else a value of the schema; undefined when there is neither. */
export function exampleOrSample(
  { examples, schema }: { readonly examples: readonly Example[]; readonly schema?: Schema | undefined },
  schemas: Schemas,
): JsonValue | undefined {
  const example = examples.find(({ value }) => value !== undefined);
  return example?.value ?? (schema && sampleValue(schema, schemas));
}

/** Deeper values are needed by nobody; recursive schemas end here at the latest. */
const deepest = 8;

export function sampleValue(schema: Schema, schemas: Schemas, depth = 0): JsonValue {
  const said = schema.examples?.[0] ?? schema.default;
  if (said !== undefined || depth > deepest) return said ?? null;
  const inner = (part: Schema): JsonValue => sampleValue(part, schemas, depth + 1);
  switch (schema.kind) {
    case "never":
    case "null":
      return null;
    case "any":
    case "not":
      return "sample";
    case "boolean":
      return true;
    case "integer":
    case "number":
      return sampleNumber(schema);
    case "string":
      return sampleText(schema);
    case "enum":
      return schema.values[0] ?? null;
    case "array":
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => inner(schema.items));
    case "tuple":
      return schema.prefix.map(inner);
    case "object":
      return sampleObject(schema, inner);
    case "map":
      return (schema.minProperties ?? 0) > 0 ? { sample: inner(schema.values) } : {};
    case "union":
      return inner(plainestVariant(schema));
    case "intersection":
      return schema.members.map(inner).reduce(together);
    case "conditional":
      return schema.then === undefined ? {} : inner(schema.then);
    case "ref": {
      const target = schemas.get(schema.target);
      return target === undefined ? null : inner(target);
    }
  }
}

/** Text where it may be text: as a parameter a number could be taken for both. */
function plainestVariant({ variants, origin }: UnionSchema): Schema {
  return (
    variants.find(({ kind }) => kind === "string") ??
    variants.find(({ kind }) => kind !== "null") ?? { kind: "null", origin }
  );
}

/** With the required members only: fewer things that could be wrong. */
function sampleObject(schema: ObjectSchema, inner: (part: Schema) => JsonValue): JsonValue {
  const named = schema.properties.filter(
    (property) => property.required && property.schema.readOnly !== true,
  );
  return Object.fromEntries([
    ...named.map(({ name, schema: member }) => [name, inner(member)]),
    ...schema.required.map((name) => [name, inner(schema.additional)]),
  ]);
}

/** What satisfies both, when both are objects; else the one that says more. */
function together(left: JsonValue, right: JsonValue): JsonValue {
  if (isJsonObject(left) && isJsonObject(right)) return { ...left, ...right };
  return left === null || left === "sample" ? right : left;
}

function sampleNumber(schema: NumberSchema): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const low = Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity);
  const high = Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity);
  if (multipleOf !== undefined) {
    const next = Math.ceil(Math.max(low, Math.min(high, multipleOf)) / multipleOf) * multipleOf;
    return next === exclusiveMinimum ? next + multipleOf : next;
  }
  if (low < 1 && high > 1) return 1;
  if (schema.kind === "number" && Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  if (Number.isFinite(low)) return Math.ceil(low) === exclusiveMinimum ? low + 1 : Math.ceil(low);
  return Math.floor(high) === exclusiveMaximum ? high - 1 : Math.floor(high);
}

const formats = new Map([
  ["date", "2026-01-31"],
  ["date-time", "2026-01-31T12:00:00Z"],
  ["time", "12:00:00Z"],
  ["duration", "PT1H"],
  ["email", "ada@example.com"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uri", "https://example.com/"],
  ["uri-reference", "/sample"],
  ["url", "https://example.com/"],
  ["uuid", "123e4567-e89b-42d3-a456-426614174000"],
  ["byte", "c2FtcGxl"],
]);

/** Words that many patterns let pass. */
const guesses = ["sample", "SAMPLE", "Sample1", "1", "1.0.0", "en", "EN", "#a0b1c2", "/sample", "12:00"];

function sampleText({ format, pattern, minLength = 0, maxLength = Infinity }: StringSchema): string {
  const known = formats.get(format ?? "");
  if (known !== undefined) return known;
  const hexadecimal = "0123456789abcdef".repeat(Math.ceil(minLength / 16) || 1);
  const words = [
    ...guesses,
    ...formats.values(),
    ...[20, 24, 32, 40, 64].map((size) => hexadecimal.padEnd(size, hexadecimal).slice(0, size)),
  ];
  const expression = pattern === undefined ? /(?:)/ : new RegExp(pattern, "u");
  const fitting = words
    .map((word) => word.padEnd(minLength, word).slice(0, maxLength))
    .find((word) => expression.test(word));
  return fitting ?? "sample";
}
