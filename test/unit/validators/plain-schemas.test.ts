/** Plain JSON Schemas with JSON Schema's own meaning. The official suite has the rest: `npm run test:schema-suite`. */
import { describe, expect, test } from "vitest";
import { faults, loadPlain } from "./load-validators.ts";

test("names come from titles, files and definitions; what shares a name says what it is part of", async () => {
  const address = { type: "object", properties: { city: { type: "string" } } };
  const { schema } = await loadPlain({
    "order.schema.json": { title: "Order", $defs: { Address: address, "order-line": { type: "integer" } } },
    "customer.json": {
      title: "A person or a company that has once bought something",
      $defs: { Address: address },
    },
  });
  for (const name of ["Order", "OrderLine", "OrderAddress", "Customer", "CustomerAddress"])
    expect(schema(name).is({})).toBe(name !== "OrderLine");
});

describe("keywords without type", () => {
  test("leave values of other types alone", async () => {
    const { schema } = await loadPlain({
      "a.json": { minLength: 2, minimum: 3, required: ["x"], format: "email" },
    });
    for (const value of [null, true, 3, "a@b", [], { x: 1 }]) expect(faults(schema("A"), value)).toEqual([]);
    expect(faults(schema("A"), 2)).toEqual(["minimum"]);
    expect(faults(schema("A"), "ab")).toEqual(["format"]);
    expect(faults(schema("A"), {})).toEqual([".x required"]);
  });

  test("words that are keywords of another dialect only are none", async () => {
    const words = { prefixItems: [{ type: "string" }], dependentRequired: { a: ["b"] }, nullable: true };
    const old = await loadPlain({ "a.json": words }, { dialect: "draft-07" });
    expect(faults(old.schema("A"), [1])).toEqual([]);
    expect(faults(old.schema("A"), { a: 1 })).toEqual([]);
    const now = await loadPlain({ "a.json": { ...words, type: "array" } });
    expect(faults(now.schema("A"), [1])).toEqual(["[0] type"]);
    expect(faults(now.schema("A"), null)).toEqual(["type"]);
  });
});

describe("older drafts", () => {
  test("draft-04: id, boolean bounds", async () => {
    const { schema } = await loadPlain(
      {
        "a.json": {
          id: "http://example.com/a",
          properties: {
            n: { minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false },
            b: { $ref: "http://example.com/b" },
          },
          definitions: { b: { id: "b", type: "string" } },
        },
      },
      { dialect: "draft-04" },
    );
    expect(faults(schema("A"), { n: 5, b: "" })).toEqual([]);
    expect(faults(schema("A"), { n: 1, b: 1 })).toEqual([".n exclusiveMinimum", ".b type"]);
  });

  test("draft-07: lists of items, dependencies, nothing beside a $ref", async () => {
    const { schema } = await loadPlain(
      {
        "a.json": {
          properties: {
            list: { items: [{ type: "string" }, true], additionalItems: { type: "number" } },
            free: { items: { type: "string" }, additionalItems: false },
            text: { $ref: "#/definitions/text", maxLength: 1 },
          },
          dependencies: { card: ["holder"], holder: { required: ["text"] }, never: false },
          definitions: { text: { type: "string" } },
        },
      },
      { dialect: "draft-07" },
    );
    expect(faults(schema("A"), { list: ["a", null, 1], free: ["a"], text: "long" })).toEqual([]);
    expect(faults(schema("A"), { list: [1, 1, "a"] })).toEqual([".list[0] type", ".list[2] type"]);
    expect(faults(schema("A"), { card: 1 })).toEqual([".holder dependentRequired"]);
    expect(faults(schema("A"), { holder: 1 })).toEqual([".text required"]);
    expect(schema("A").is({ never: 1 })).toBe(false);
  });

  test("2019-09: recursive references, and items that only contains has found are not evaluated", async () => {
    const { schema } = await loadPlain(
      {
        "tree.json": {
          $id: "https://example.com/tree",
          $recursiveAnchor: true,
          properties: { kids: { items: { $recursiveRef: "#" } } },
        },
        "strict.json": {
          $id: "https://example.com/strict",
          $recursiveAnchor: true,
          $ref: "tree",
          unevaluatedProperties: false,
        },
        "list.json": { contains: { const: 1 }, unevaluatedItems: { type: "string" } },
      },
      { dialect: "2019-09" },
    );
    expect(schema("Tree").is({ kids: [{ size: 1 }] })).toBe(true);
    expect(schema("Strict").is({ kids: [{ kids: [] }] })).toBe(true);
    expect(schema("Strict").is({ kids: [{ size: 1 }] })).toBe(false);
    expect(schema("List").is([1, "a"])).toBe(false);
  });
});

describe("$dynamicRef", () => {
  const tree = {
    $id: "https://example.com/tree",
    $dynamicAnchor: "node",
    type: "object",
    properties: { data: true, kids: { type: "array", items: { $dynamicRef: "#node" } } },
  };
  const strict = {
    $id: "https://example.com/strict-tree",
    $dynamicAnchor: "node",
    $ref: "tree",
    unevaluatedProperties: false,
  };

  test("means what the schema says that validation has begun with", async () => {
    const { schema } = await loadPlain({ "tree.json": tree, "strict-tree.json": strict });
    const sloppy = { kids: [{ daat: 1 }] };
    expect(faults(schema("Tree"), sloppy)).toEqual([]);
    expect(faults(schema("StrictTree"), sloppy)).toEqual([".kids[0].daat unevaluatedProperties"]);
    expect(faults(schema("StrictTree"), { data: 1, kids: [{ data: 2, kids: [] }] })).toEqual([]);
  });

  test("makes no second copy of schemas that ask for nothing of the kind", async () => {
    const leaf = {
      $id: "https://example.com/leaf",
      type: "object",
      properties: { size: { type: "integer" } },
    };
    const withLeaf = { ...tree, properties: { ...tree.properties, data: { $ref: "leaf" } } };
    const { text } = await loadPlain({
      "leaf.json": leaf,
      "tree.json": withLeaf,
      "strict-tree.json": strict,
    });
    expect(text.match(/^export function isLeaf\w*\(/gm)).toHaveLength(1);
    expect(text.match(/^export function isTree\w*\(/gm)).toHaveLength(2);
  });
});

test("names that every object has are data", async () => {
  const names = ["__proto__", "constructor", "hasOwnProperty", "toString"];
  const text = JSON.stringify(Object.fromEntries(names.map((name) => [name, { type: "integer" }])));
  const properties: unknown = JSON.parse(text);
  const { schema } = await loadPlain({
    "a.json": { properties, additionalProperties: false, required: names },
  });
  expect(faults(schema("A"), {})).toEqual(names.map((name) => `.${name} required`));
  expect(
    faults(schema("A"), JSON.parse('{"__proto__":1,"constructor":1,"hasOwnProperty":1,"toString":1}')),
  ).toEqual([]);
  const wrong: unknown = JSON.parse(
    '{"__proto__":"x","constructor":1,"hasOwnProperty":1,"toString":1,"valueOf":1}',
  );
  expect(faults(schema("A"), wrong)).toEqual([".__proto__ type", ".valueOf additionalProperties"]);
});

test("numbers are compared as they are written", async () => {
  const { schema } = await loadPlain({
    "a.json": {
      properties: {
        whole: { type: "integer" },
        cents: { multipleOf: 0.01 },
        tiny: { multipleOf: 1e-8 },
        huge: { type: "integer", maximum: 1e300 },
      },
    },
  });
  expect(faults(schema("A"), { whole: 1.0, cents: 19.99, tiny: 12391239123, huge: 1e22 })).toEqual([]);
  expect(faults(schema("A"), { whole: 1.5, cents: 0.075, tiny: 1e-9, huge: 1.1e300 })).toEqual([
    ".whole type",
    ".cents multipleOf",
    ".tiny multipleOf",
    ".huge maximum",
  ]);
});

test("patterns and lengths are of code points", async () => {
  const { schema } = await loadPlain({ "a.json": { pattern: "^\\p{L}\\p{Script=Greek}.$", maxLength: 3 } });
  expect(faults(schema("A"), "aβ🐲")).toEqual([]);
  expect(faults(schema("A"), "ab🐲")).toEqual(["pattern"]);
});

test("patterns of names that allow anything take no look at the members", async () => {
  const { schema, text } = await loadPlain({
    "a.json": { type: "object", patternProperties: { "^x-": true } },
  });
  expect(faults(schema("A"), { "x-1": 1, b: 2 })).toEqual([]);
  expect(text).not.toContain("for (");
});
