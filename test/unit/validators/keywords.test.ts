/** Every keyword is enforced: what it lets pass, and what is reported where. */
import { describe, expect, test } from "vitest";
import { faults, loadSchemas } from "./load-validators.ts";

interface Case {
  readonly schema: object;
  readonly good: readonly unknown[];
  /** Values and the faults to be reported for each. */
  readonly bad: readonly (readonly [value: unknown, ...faults: string[]])[];
}

const cases: Readonly<Record<string, Case>> = {
  "type: string": {
    schema: { type: "string" },
    good: ["", "a"],
    bad: [
      [1, "type"],
      [null, "type"],
      [undefined, "type"],
    ],
  },
  "type: number": {
    schema: { type: "number" },
    good: [0, -1.5],
    bad: [
      ["1", "type"],
      [Number.NaN, "type"],
    ],
  },
  "type: integer": {
    schema: { type: "integer" },
    good: [1, 1.0, -0],
    bad: [
      [1.5, "type"],
      [Infinity, "type"],
    ],
  },
  "type: boolean": { schema: { type: "boolean" }, good: [true, false], bad: [[0, "type"]] },
  "type: null": {
    schema: { type: "null" },
    good: [null],
    bad: [
      [0, "type"],
      [{}, "type"],
    ],
  },
  "type: array": {
    schema: { type: "array" },
    good: [[], [1, "a"]],
    bad: [
      [{}, "type"],
      ["", "type"],
    ],
  },
  "type: object, with a member that arrays lack": {
    schema: { type: "object", required: ["id"] },
    good: [{ id: 1 }],
    bad: [
      [[], "type"],
      [null, "type"],
    ],
  },
  "type: object, with members that arrays have": {
    schema: { type: "object", required: ["length", "0", "map"] },
    good: [{ length: 1, 0: "first", map: "Mercator" }],
    bad: [[["first"], "type"]],
  },
  "type: object": {
    schema: { type: "object" },
    good: [{}, { a: 1 }],
    bad: [
      [[], "type"],
      [null, "type"],
    ],
  },
  "several types": {
    schema: { type: ["string", "integer", "null"], minLength: 2, minimum: 3 },
    good: ["ab", 3, null],
    bad: [
      ["a", "minLength"],
      [2, "minimum"],
      [true, "type"],
    ],
  },
  "boolean schemas": {
    schema: { type: "object", properties: { free: true, gone: false }, required: ["free"] },
    good: [{ free: null }],
    bad: [
      [{}, ".free required"],
      [{ free: 1, gone: 1 }, ".gone forbidden"],
    ],
  },
  minLength: {
    schema: { type: "string", minLength: 2 },
    good: ["ab", "😀😀"],
    bad: [
      ["a", "minLength"],
      ["😀", "minLength"],
    ],
  },
  maxLength: {
    schema: { type: "string", maxLength: 2 },
    good: ["", "😀😀"],
    bad: [
      ["abc", "maxLength"],
      ["😀😀😀", "maxLength"],
    ],
  },
  "minLength and maxLength of one": {
    schema: { type: "string", minLength: 1, maxLength: 1 },
    good: ["a", "😀", "\ud800"],
    bad: [
      ["", "minLength"],
      ["ab", "maxLength"],
      ["😀a", "maxLength"],
    ],
  },
  "minLength and maxLength alike": {
    schema: { type: "string", minLength: 3, maxLength: 3, pattern: "[^x]$" },
    good: ["abc", "a😀c", "😀😀😀", "a\ud800c", "\udc00\ud800😀"],
    bad: [
      ["ab", "minLength"],
      ["a😀", "minLength"],
      ["😀a", "minLength"],
      ["abcd", "maxLength"],
      ["😀😀😀😀", "maxLength"],
      ["😀😀😀a", "maxLength"],
      ["abx", "pattern"],
    ],
  },
  pattern: { schema: { type: "string", pattern: "^[a-c]/\\d+$" }, good: ["a/1"], bad: [["d/1", "pattern"]] },
  "pattern of code points": {
    schema: { type: "string", pattern: "^.$" },
    good: ["😀"],
    bad: [["ab", "pattern"]],
  },
  "minimum and maximum": {
    schema: { type: "number", minimum: 1, maximum: 2 },
    good: [1, 2],
    bad: [
      [0.9, "minimum"],
      [2.1, "maximum"],
    ],
  },
  "exclusive bounds": {
    schema: { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 2 },
    good: [1.5],
    bad: [
      [1, "exclusiveMinimum"],
      [2, "exclusiveMaximum"],
    ],
  },
  "multipleOf, whole": {
    schema: { type: "integer", multipleOf: 7 },
    good: [0, -14],
    bad: [[15, "multipleOf"]],
  },
  "multipleOf, exact in decimal": {
    schema: { type: "number", multipleOf: 0.01 },
    good: [0.07, 1.15, 4.35, 1e21],
    bad: [
      [0.075, "multipleOf"],
      [1e-7, "multipleOf"],
    ],
  },
  enum: {
    schema: { enum: ["a", 1, null, true, { x: [1] }] },
    good: ["a", 1, null, true, { x: [1] }],
    bad: [
      ["b", "enum"],
      [{ x: [2] }, "enum"],
      ["1", "enum"],
    ],
  },
  "enum of an empty object and an empty array": {
    schema: { enum: [{}, [], { a: 1 }, [["a", 1]]] },
    good: [{}, [], { a: 1 }, [["a", 1]]],
    bad: [[{ a: 2 }, "enum"]],
  },
  "enum of many values": {
    schema: { enum: ["a", "b", "c", "d", "e", "f", "g", "h"] },
    good: ["a", "h"],
    bad: [
      ["i", "enum"],
      [undefined, "enum"],
    ],
  },
  "enum within a type": { schema: { type: "string", enum: ["a", 1] }, good: ["a"], bad: [[1, "const"]] },
  const: { schema: { const: { a: 1, b: [2] } }, good: [{ b: [2], a: 1 }], bad: [[{ a: 1 }, "const"]] },
  items: {
    schema: { type: "array", items: { type: "string", minLength: 1 } },
    good: [[], ["a"]],
    bad: [[["a", "", 1], "[1] minLength", "[2] type"]],
  },
  "prefixItems with rest": {
    schema: {
      type: "array",
      prefixItems: [{ type: "string" }, { type: "number" }],
      items: { type: "boolean" },
    },
    good: [[], ["a"], ["a", 1, true]],
    bad: [[[1, "a", 2], "[0] type", "[1] type", "[2] type"]],
  },
  "closed prefixItems": {
    schema: { type: "array", prefixItems: [{ type: "string" }], items: false, minItems: 1 },
    good: [["a"]],
    bad: [
      [[], "minItems"],
      [["a", 1], "maxItems"],
    ],
  },
  "minItems and maxItems": {
    schema: { type: "array", minItems: 1, maxItems: 2 },
    good: [[1], [1, 2]],
    bad: [
      [[], "minItems"],
      [[1, 2, 3], "maxItems"],
    ],
  },
  uniqueItems: {
    schema: { type: "array", uniqueItems: true },
    good: [[1, "1", true, null, { a: 1 }, { a: 2 }], Array.from({ length: 40 }, (_, index) => index)],
    bad: [
      [[1, 1], "uniqueItems"],
      [
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        "uniqueItems",
      ],
      [Array(40).fill(0), "uniqueItems"],
    ],
  },
  contains: {
    schema: { type: "array", contains: { type: "integer", minimum: 5 }, minContains: 2, maxContains: 3 },
    good: [
      [5, 6],
      ["a", 5, 6, 7],
    ],
    bad: [
      [[5, 1], "contains"],
      [[5, 6, 7, 8], "maxContains"],
    ],
  },
  required: {
    schema: { type: "object", required: ["a", "b"], properties: { a: { type: "string" } } },
    good: [{ a: "", b: null }],
    bad: [
      [{}, ".a required", ".b required"],
      [{ a: undefined, b: 1 }, ".a required"],
    ],
  },
  "additionalProperties: false": {
    schema: { type: "object", properties: { a: {} }, additionalProperties: false },
    good: [{}, { a: 1 }],
    bad: [[{ a: 1, z: 1 }, ".z additionalProperties"]],
  },
  "typed additionalProperties": {
    schema: {
      type: "object",
      properties: { a: { type: "number" } },
      additionalProperties: { type: "string" },
    },
    good: [{ a: 1, z: "" }],
    bad: [[{ a: "", z: 1 }, ".a type", ".z type"]],
  },
  patternProperties: {
    schema: {
      type: "object",
      patternProperties: { "^x-": { type: "string" }, "^n": { type: "number" } },
      additionalProperties: false,
    },
    good: [{ "x-a": "", n1: 1 }],
    bad: [[{ "x-a": 1, n: "", z: 1 }, ".x-a type", ".n type", ".z additionalProperties"]],
  },
  propertyNames: {
    schema: { type: "object", propertyNames: { maxLength: 2 } },
    good: [{ ab: 1 }],
    bad: [[{ abc: 1 }, "propertyNames"]],
  },
  "minProperties and maxProperties": {
    schema: { type: "object", minProperties: 1, maxProperties: 2 },
    good: [{ a: 1 }],
    bad: [
      [{}, "minProperties"],
      [{ a: 1, b: 2, c: 3 }, "maxProperties"],
    ],
  },
  dependentRequired: {
    schema: { type: "object", dependentRequired: { card: ["holder"] } },
    good: [{}, { holder: 1 }, { card: 1, holder: 1 }],
    bad: [[{ card: 1 }, ".holder dependentRequired"]],
  },
  dependentSchemas: {
    schema: { type: "object", dependentSchemas: { card: { properties: { holder: { type: "string" } } } } },
    good: [{ holder: 1 }, { card: 1, holder: "" }],
    bad: [[{ card: 1, holder: 1 }, ".holder type"]],
  },
  allOf: {
    schema: {
      allOf: [
        { type: "object", required: ["a"] },
        { type: "object", properties: { b: { type: "string" } } },
      ],
    },
    good: [{ a: 1, b: "" }],
    bad: [
      [{ b: 1 }, ".a required", ".b type"],
      [1, "type"],
    ],
  },
  anyOf: {
    schema: {
      anyOf: [
        { type: "string", maxLength: 1 },
        { type: "string", pattern: "^long" },
      ],
    },
    good: ["a", "longer"],
    bad: [
      ["ab", "anyOf"],
      [1, "anyOf"],
    ],
  },
  oneOf: {
    schema: {
      oneOf: [
        { type: "integer", multipleOf: 2 },
        { type: "integer", multipleOf: 3 },
      ],
    },
    good: [2, 3],
    bad: [
      [6, "oneOf"],
      [5, "anyOf"],
    ],
  },
  not: { schema: { type: "string", not: { enum: ["a", "b"] } }, good: ["c"], bad: [["a", "not"]] },
  "if, then, else": {
    schema: {
      type: "object",
      properties: { kind: { type: "string" } },
      if: { properties: { kind: { const: "card" } }, required: ["kind"] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; schemas are never awaited.
      then: { required: ["number"] },
      else: { properties: { number: false } },
    },
    good: [{ kind: "card", number: 1 }, { kind: "cash" }],
    bad: [
      [{ kind: "card" }, ".number required"],
      [{ kind: "cash", number: 1 }, ".number forbidden"],
    ],
  },
  "unevaluatedProperties and what stands in an allOf of an allOf": {
    schema: {
      type: "object",
      allOf: [{ allOf: [{ type: "object", properties: { a: { type: "number" } } }] }],
      unevaluatedProperties: false,
    },
    good: [{ a: 1 }],
    bad: [[{ a: 1, b: 1 }, ".b unevaluatedProperties"]],
  },
  unevaluatedProperties: {
    schema: {
      allOf: [{ type: "object", properties: { a: {} } }],
      anyOf: [{ type: "object", required: ["b"], properties: { b: {} } }, { type: "object" }],
      unevaluatedProperties: false,
    },
    good: [{ a: 1 }, { a: 1, b: 1 }],
    bad: [[{ a: 1, c: 1 }, ".c unevaluatedProperties"]],
  },
  unevaluatedItems: {
    schema: {
      allOf: [{ type: "array", prefixItems: [{ type: "string" }] }],
      unevaluatedItems: { type: "number" },
    },
    good: [["a"], ["a", 1]],
    bad: [[["a", "b"], "[1] type"]],
  },
};

test("every keyword of the table", async () => {
  const module = await loadSchemas(
    Object.fromEntries(Object.values(cases).map(({ schema }, index) => [`Case${index}`, schema])),
  );
  expect(module.diagnostics).toEqual([]);
  for (const [index, [name, { good, bad }]] of Object.entries(cases).entries()) {
    const schema = module.schema(`Case${index}`);
    for (const value of good)
      expect({ name, value, faults: faults(schema, value) }).toEqual({ name, value, faults: [] });
    for (const [value, ...expected] of bad) {
      expect({ name, value, faults: faults(schema, value) }).toEqual({ name, value, faults: expected });
    }
  }
});

describe("formats", () => {
  const formats: Readonly<Record<string, readonly [good: unknown, bad: unknown]>> = {
    date: ["2024-02-29", "2023-02-29"],
    time: ["23:59:60Z", "12:00:60Z"],
    "date-time": ["2024-01-01T00:00:00.5+01:00", "2024-01-01 00:00:00Z"],
    duration: ["P1Y2M3DT4H", "P1S"],
    email: ['"a b"@example.org', "a@b@c"],
    hostname: ["a-1.example", "-a.example"],
    "idn-email": ["δοκιμή@παράδειγμα.example", "@example"],
    "idn-hostname": ["παράδειγμα.example", "a\u00b7b.example"],
    iri: ["http://παράδειγμα.example/?q=ö#ü", "/ö"],
    "iri-reference": ["/ö", "\\\\ö"],
    "uri-template": ["/pets/{id:3}{?page,size*}", "/pets/{id"],
    "relative-json-pointer": ["1/a~0b", "01/a"],
    ipv4: ["127.0.0.1", "127.0.0.01"],
    ipv6: ["::ffff:1.2.3.4", "1::2::3"],
    uri: ["https://[::1]:80/a?b#c", "//host/path"],
    "uri-reference": ["../a?b", "a:b c"],
    uuid: ["2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2eb8aa08aa9811eab4aa73b441d16380"],
    "json-pointer": ["/a~1b/0", "a/b"],
    regex: ["^a+$", "a("],
    byte: ["aGk=", "aGk"],
  };

  test("texts", async () => {
    const schemas = Object.keys(formats).map((format) => [`F-${format}`, { type: "string", format }]);
    const module = await loadSchemas(Object.fromEntries(schemas));
    for (const [index, [format, [good, bad]]] of Object.entries(formats).entries()) {
      const name = Object.keys(module.exports).filter((key) => /^F[A-Z]/.test(key))[index] ?? "";
      expect({ format, good: module.schema(name).is(good) }).toEqual({ format, good: true });
      expect({ format, faults: faults(module.schema(name), bad) }).toEqual({ format, faults: ["format"] });
    }
  });

  test("numbers", async () => {
    const module = await loadSchemas({
      Small: { type: "integer", format: "int32" },
      Large: { type: "integer", format: "int64" },
      Float: { type: "number", format: "float" },
    });
    expect(faults(module.schema("Small"), 2 ** 31 - 1)).toEqual([]);
    expect(faults(module.schema("Small"), 2 ** 31)).toEqual(["format"]);
    expect(faults(module.schema("Large"), 2 ** 53)).toEqual([]);
    expect(faults(module.schema("Large"), 1e19)).toEqual(["format"]);
    expect(faults(module.schema("Float"), 1e39)).toEqual(["format"]);
  });

  test("a binary text may be a Blob", async () => {
    const { schema } = await loadSchemas({ File: { type: "string", format: "binary" } });
    expect(schema("File").is(new Blob(["x"]))).toBe(true);
    expect(schema("File").is("x")).toBe(true);
    expect(schema("File").is({})).toBe(false);
  });

  test("a format that no specification knows is a remark, and so are all with formats: false", async () => {
    const schemas = {
      House: { type: "string", format: "house-number" },
      Count: { type: "integer", format: "int32" },
      Mail: { format: "email" },
    };
    const { diagnostics, schema } = await loadSchemas(schemas);
    expect(schema("House").is("12a")).toBe(true);
    expect(diagnostics).toEqual([]);
    expect(schema("Mail").is("nobody")).toBe(false);
    const lenient = await loadSchemas(schemas, { formats: false });
    expect(lenient.schema("Mail").is("nobody")).toBe(true);
    expect(lenient.schema("Count").is(1e10)).toBe(true);
  });
});

describe("a type that is only implied", () => {
  const schemas = { Short: { maxLength: 1 } };

  test("is demanded, as the declarations say", async () => {
    const { schema } = await loadSchemas(schemas);
    expect(faults(schema("Short"), 1)).toEqual(["type"]);
  });

  test("is not demanded with impliedTypes: false, as JSON Schema says", async () => {
    const { schema } = await loadSchemas(schemas, { impliedTypes: false });
    expect(faults(schema("Short"), 1)).toEqual([]);
    expect(faults(schema("Short"), "ab")).toEqual(["maxLength"]);
  });
});
