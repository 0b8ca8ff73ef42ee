/** What the judge of values says is wrong; that it judges rightly is tested against ajv with the contract tests. */
import { expect, test } from "vitest";
import { createValueJudge, type JsonValue } from "../../../src/index.ts";
import { hasFormat } from "../../../src/model/text-formats.ts";
import { model } from "../../support/compile.ts";

/** `path: reason` of what speaks against a value of a schema. */
async function verdict(schema: unknown, value: JsonValue, others: object = {}): Promise<string | undefined> {
  const info = { title: "Schemas", version: "1" };
  const built = await model(
    JSON.stringify({ openapi: "3.1.0", info, paths: {}, components: { schemas: { It: schema, ...others } } }),
  );
  const named = built.schemas.find(({ name }) => name === "It");
  const fault = named && createValueJudge(built).fault(named.schema, value);
  return fault && `${fault.path.join("/")}: ${fault.reason}`;
}

const cases: readonly (readonly [schema: unknown, value: JsonValue, said: string | undefined])[] = [
  [{ type: "string" }, 1, ": expected a string, found a number"],
  [{ type: "integer" }, 1.5, ": expected an integer, found 1.5"],
  [{ type: "integer", format: "int32" }, 2 ** 31, ": 2147483648 does not fit into 32 bits"],
  [{ multipleOf: 3 }, 4, ": 4 is no multiple of 3"],
  [{ type: "string", format: "date" }, "2026-02-30", ": '2026-02-30' is not of the format 'date'"],
  [{ enum: ["a", "b"] }, "c", ": 'c' is not among the values of 'enum'"],
  [{ const: "a" }, "b", ": 'b' is not 'a'"],
  [{ type: "array", uniqueItems: true }, [1, 1], ": an item stands twice, against 'uniqueItems'"],
  [{ type: "array", contains: { const: 1 } }, [2], ": 0 of its items match 'contains'"],
  [
    { type: "array", prefixItems: [{ type: "string" }], items: false },
    ["a", 1],
    "1: nothing is allowed here",
  ],
  [
    { properties: { a: { type: "array", items: { type: "null" } } } },
    { a: [null, 0] },
    "a/1: expected null, found a number",
  ],
  [{ required: ["a"] }, {}, ": 'a' is missing"],
  [{ additionalProperties: false, properties: { a: {} } }, { a: 1, b: 2 }, ": it may have no member 'b'"],
  [
    { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
    { b: 2 },
    ": it may have no member 'b'",
  ],
  [{ not: { type: "string" } }, "a", ": it matches what 'not' excludes"],
  [{ oneOf: [{ type: "integer" }, { type: "number" }] }, 1, ": it fits 2 variants of 'oneOf', not one alone"],
  [{ oneOf: [{ type: "string" }, { required: ["a"] }] }, {}, ": 'a' is missing"],
  [{ anyOf: [{ required: ["a"] }, { required: ["b"] }] }, {}, ": it fits none of the 2 variants"],
  [{ anyOf: [{ required: ["a"] }, { required: ["b"] }] }, { b: 1 }, undefined],
];

test.each(cases)("%j, given %j", async (schema, value, said) => {
  expect(await verdict(schema, value)).toBe(said);
});

test("a discriminator selects the variant that is told about", async () => {
  const union = {
    oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
    discriminator: { propertyName: "kind" },
  };
  const pet = (more: string): object => ({ type: "object", required: ["kind", more] });
  const others = { Cat: pet("lives"), Dog: pet("tricks") };
  expect(await verdict(union, { kind: "Dog" }, others)).toBe(": 'tricks' is missing");
  expect(await verdict(union, { kind: "Cow" }, others)).toBe(": 'kind' selects none of the variants");
});

test("a nest of failing choices is judged once", async () => {
  const nested = (depth: number): object =>
    depth === 0
      ? { type: "string" }
      : { oneOf: [{ properties: { a: nested(depth - 1) } }, { type: "null" }] };
  const value = (depth: number): JsonValue => (depth === 0 ? 1 : { a: value(depth - 1) });
  expect(await verdict(nested(40), value(40))).toMatch(/expected a string/);
});

test.each([
  ["date", "2024-02-29", true],
  ["date", "2023-02-29", false],
  ["date-time", "2026-01-31T12:00:00Z", true],
  ["date-time", "2026-01-31T12:00:00", false],
  ["url", "http://localhost:3000/a", true],
  ["url", "localhost", false],
  ["uuid", "3fa85f64-5717-4562-b3fc-2c963f66afa6", true],
  ["uuid", "3fa85f64", false],
  ["of-our-own", "anything", true],
])("format %s of %s: %s", (format, text, expected) => {
  expect(hasFormat(text, format)).toBe(expected);
});
