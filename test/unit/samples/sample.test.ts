import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../../src/index.ts";
import { createOracle, probe } from "./schemas.ts";

const node = {
  type: "object",
  required: ["next"],
  properties: { next: { $ref: "#/components/schemas/node" } },
};

/** One schema for each thing that a sample has to take care of. */
const schemas: Readonly<Record<string, unknown>> = {
  any: {},
  null: { type: "null" },
  boolean: { type: "boolean" },
  integer: { type: "integer" },
  range: { type: "integer", minimum: 7, maximum: 9 },
  exclusive: { type: "integer", exclusiveMinimum: 7, exclusiveMaximum: 9 },
  below: { type: "integer", maximum: -3 },
  narrow: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.01 },
  step: { type: "integer", multipleOf: 7, minimum: 50 },
  cents: { type: "number", multipleOf: 0.01, minimum: 0.3 },
  text: { type: "string" },
  long: { type: "string", minLength: 20, maxLength: 25 },
  short: { type: "string", maxLength: 2 },
  pattern: { type: "string", pattern: "^[0-9a-v]{20}$" },
  longPattern: { type: "string", pattern: "^[a-f]+$", minLength: 9 },
  notBlank: { type: "string", minLength: 1, pattern: "\\S" },
  enum: { enum: ["b", "a"] },
  const: { const: { deep: [1, null] } },
  limitedEnum: { type: "string", enum: ["a", "abc"], minLength: 2 },
  list: { type: "array", items: { type: "integer" } },
  longList: { type: "array", items: { type: "integer", maximum: 5 }, minItems: 4 },
  set: { type: "array", items: { enum: ["a", "b", "c"] }, uniqueItems: true, minItems: 3 },
  textSet: { type: "array", items: { type: "string" }, uniqueItems: true, minItems: 3 },
  patternSet: { type: "array", items: { type: "string", pattern: "^a+$" }, uniqueItems: true, minItems: 3 },
  contains: { type: "array", items: { type: "integer" }, contains: { const: 4 }, minContains: 2 },
  tuple: { type: "array", prefixItems: [{ type: "string" }, { type: "null" }], items: false, minItems: 2 },
  object: {
    type: "object",
    required: ["a", "b"],
    properties: { a: { type: "integer" }, c: { type: "string" } },
  },
  map: { type: "object", minProperties: 2, additionalProperties: { type: "boolean" } },
  names: { type: "object", minProperties: 2, propertyNames: { pattern: "^x-[a-z]+$" } },
  patterns: { type: "object", required: ["n1"], patternProperties: { "^n": { type: "integer" } } },
  dependent: {
    type: "object",
    required: ["card"],
    properties: { card: { type: "string" }, address: { type: "string" } },
    dependentRequired: { card: ["address"] },
  },
  dependentSchema: {
    type: "object",
    required: ["card"],
    dependentSchemas: { card: { required: ["address"], properties: { address: { type: "integer" } } } },
  },
  anyOf: { anyOf: [{ type: "integer", minimum: 3, maximum: 2 }, { type: "string" }] },
  oneOf: { oneOf: [{ type: "integer" }, { type: "number", multipleOf: 0.5 }] },
  types: { type: ["null", "string"] },
  allOf: {
    allOf: [
      { type: "object", required: ["a"], properties: { a: { type: "integer", minimum: 4 } } },
      {
        type: "object",
        required: ["b"],
        properties: { a: { maximum: 4 }, b: { type: "string", minLength: 3 } },
      },
    ],
  },
  allOfWithChoice: {
    allOf: [{ required: ["a"] }, { oneOf: [{ required: ["b"] }, { required: ["c"] }] }],
    type: "object",
  },
  siblings: { $ref: "#/components/schemas/object", required: ["c"] },
  not: { type: "integer", not: { enum: [1, 2] } },
  condition: {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["a"] } },
    if: { properties: { kind: { const: "a" } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; nobody awaits this.
    then: { required: ["extra"] },
  },
  unevaluated: {
    allOf: [{ type: "object", required: ["a"], properties: { a: {} } }],
    unevaluatedProperties: false,
  },
  tree: {
    type: "object",
    required: ["children"],
    properties: { children: { type: "array", items: { $ref: "#/components/schemas/tree" } } },
  },
  leafOrNode: { anyOf: [{ $ref: "#/components/schemas/leafNode" }, { type: "null" }] },
  leafNode: {
    type: "object",
    required: ["left", "right"],
    properties: {
      left: { $ref: "#/components/schemas/leafOrNode" },
      right: { $ref: "#/components/schemas/leafOrNode" },
    },
  },
};

describe("a sample satisfies its schema", () => {
  const shared = probe(schemas);
  const ajvAccepts = createOracle(schemas);

  test.for(Object.keys(schemas))("%s", async (name) => {
    const value = (await shared).sample(name);
    expect(value).toBeDefined();
    expect({ value, valid: ajvAccepts(name, value) }).toEqual({ value, valid: true });
  });
});

test.for<[string, unknown]>([
  ["never", false],
  ["contradiction", { type: "integer", minimum: 3, maximum: 2 }],
  ["lookahead", { type: "string", pattern: "^(?=.*[0-9])[a-z0-9]{9}$" }],
  ["endless", node],
  ["book", { type: "string", minLength: 1_000_000 }],
  ["impossible set", { type: "array", items: { type: "boolean" }, uniqueItems: true, minItems: 3 }],
])("no sample is better than a wrong one: %s", async ([, schema]) => {
  expect((await probe({ schema, node })).sample("schema")).toBeUndefined();
});

describe("a sample", () => {
  test("is the example where that is right, and else the default", async () => {
    const samples = await probe({
      example: { type: "integer", minimum: 5, examples: [1, 6], default: 7 },
      default: { type: "integer", minimum: 5, examples: [1], default: 7 },
    });
    expect([samples.sample("example"), samples.sample("default")]).toEqual([6, 7]);
  });

  test.for([
    ["date-time", "2026-01-31T12:00:00Z"],
    ["uuid", "3fa85f64-5717-4562-b3fc-2c963f66afa6"],
    ["email", "sample@example.com"],
    ["uri", "https://example.com/sample"],
    ["byte", "c2FtcGxl"],
    ["made-up", "sample"],
  ] as const)("has its format: %s", async ([format, value]) => {
    expect((await probe({ text: { type: "string", format } })).sample("text")).toBe(value);
  });

  test("leaves out what the other direction owns", async () => {
    const account = {
      type: "object",
      required: ["id", "secret"],
      properties: { id: { type: "integer", readOnly: true }, secret: { type: "string", writeOnly: true } },
    };
    expect((await probe({ account }, "request")).sample("account")).toEqual({ secret: "sample" });
    expect((await probe({ account }, "response")).sample("account")).toEqual({ id: 1 });
  });

  test("carries the value that selects its variant", async () => {
    const variant = { type: "object", properties: { n: { type: "integer" } } };
    const pet = {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "kind", mapping: { meow: "Cat" } },
    };
    expect((await probe({ pet, Cat: variant, Dog: variant })).sample("pet")).toEqual({ kind: "meow" });
  });

  test("of a base is one of its subtypes", async () => {
    const base = {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind", mapping: { derived: "#/components/schemas/derived" } },
    };
    const derived = {
      allOf: [{ $ref: "#/components/schemas/base" }, { type: "object", required: ["extra"] }],
    };
    expect((await probe({ base, derived })).sample("base")).toEqual({ kind: "derived", extra: "sample" });
  });

  test("holds a document where the schema describes one", async () => {
    const content = { type: "object", required: ["n"], properties: { n: { const: 3 } } };
    const text = { type: "string", contentMediaType: "application/json", contentSchema: content };
    expect((await probe({ text })).sample("text")).toBe('{"n":3}');
  });

  test("keeps a member called __proto__", async () => {
    const text =
      '{ "type": "object", "required": ["__proto__"], "properties": { "__proto__": { "const": 1 } } }';
    const value = (await probe({ schema: JSON.parse(text) as unknown })).sample("schema");
    expect(JSON.stringify(value)).toBe('{"__proto__":1}');
  });
});

const scalar = fc.oneof(
  fc.record({
    type: fc.constant("string"),
    minLength: fc.nat(6),
    maxLength: fc.integer({ min: 4, max: 12 }),
  }),
  fc.record({
    type: fc.constant("integer"),
    minimum: fc.integer({ min: -9, max: 5 }),
    maximum: fc.integer({ min: 3, max: 9 }),
  }),
  fc.record({
    type: fc.constant("number"),
    multipleOf: fc.constantFrom(0.1, 0.5, 3),
    exclusiveMinimum: fc.integer({ min: -3, max: 3 }),
  }),
  fc.constantFrom({ type: "boolean" }, { type: "null" }, { const: 3 }, { enum: ["a", 1, null] }, true),
);

/** Schemas of some depth; every one says its type, because without it JSON Schema and our model mean different things. */
const { schema: anySchema } = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.record({
      type: fc.constant("array"),
      items: tie("schema"),
      minItems: fc.nat(3),
      uniqueItems: fc.boolean(),
    }),
    fc
      .record({
        a: tie("schema"),
        b: tie("schema"),
        required: fc.subarray(["a", "b", "c"]),
        rest: fc.boolean(),
      })
      .map(({ a, b, required, rest }) => ({
        type: "object",
        properties: { a, b },
        required,
        additionalProperties: rest,
      })),
    fc
      .array(tie("schema"), { minLength: 2, maxLength: 3 })
      .chain((parts) => fc.constantFrom({ anyOf: parts }, { oneOf: parts }, { allOf: parts })),
    fc.record({ not: tie("schema"), type: fc.constantFrom("string", "integer", "object") }),
  ),
}));

describe("random schemas", () => {
  const random = fc.sample(anySchema, { numRuns: 300, seed: 20_261 });
  // Small numbers: for huge ones `multipleOf` is a matter of taste.
  const json = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(null, true, false, 0.1, 0.25, 1.5),
      fc.integer({ min: -9, max: 9 }),
      fc.string({ maxLength: 9, unit: "binary" }),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("a", "b", "c", "d"), tie("value")),
    ),
  }));
  const named = Object.fromEntries(random.map((schema, index) => [`S${index}`, schema]));
  const shared = probe(named);
  const ajvAccepts = createOracle(named);

  test("have samples that satisfy them", async () => {
    const samples = await shared;
    const values = Object.keys(named).map((name) => ({ name, value: samples.sample(name) }));
    const wrong = values.filter(({ name, value }) => value !== undefined && !ajvAccepts(name, value));
    expect(wrong.map(({ name, value }) => ({ schema: named[name], value }))).toEqual([]);
    expect(values.filter(({ value }) => value !== undefined).length).toBeGreaterThan(200);
  });

  test("are judged like ajv judges them", async () => {
    const samples = await shared;
    const values = fc.sample(json.value, { numRuns: 150, seed: 20_262 });
    const fitting = Object.keys(named).flatMap((name) => samples.sample(name) ?? []);
    const differing = Object.keys(named).flatMap((name, index) =>
      [...values, ...fitting.slice(index, index + 20)].flatMap((value) =>
        samples.accepts(name, value) === ajvAccepts(name, value) ? [] : [{ schema: named[name], value }],
      ),
    );
    expect(differing).toEqual([]);
  });
});
