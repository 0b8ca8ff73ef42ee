/** Addresses and dynamic references of schemas inside of contracts. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Schema } from "../../../generators/runtime/validation.ts";
import { faults, loadPlain, loadSchemas, loadValidators } from "./load-validators.ts";

type Schemas = Readonly<Record<string, object>>;

/** Verdicts of ajv on the components of a contract, which it knows as parts of one plain schema. */
function ajvOf(schemas: Schemas): (name: string, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  const address = "https://contract.example/openapi.json";
  ajv.addSchema({ $id: address, components: { schemas } });
  return (name, value) => ajv.validate({ $ref: `${address}#/components/schemas/${name}` }, value) === true;
}

async function expectAgreement(schemas: Schemas, values: readonly unknown[]): Promise<boolean[][]> {
  const { schema, diagnostics } = await loadSchemas(schemas, { impliedTypes: false });
  expect(diagnostics).toEqual([]);
  const ajv = ajvOf(schemas);
  return Object.keys(schemas).map((name) => {
    const verdicts = values.map((value) => isValid(schema(name), value));
    expect(verdicts, name).toEqual(values.map((value) => ajv(name, value)));
    return verdicts;
  });
}

/** `faults` throws where guard and check disagree. */
function isValid(schema: Schema<unknown>, value: unknown): boolean {
  return faults(schema, value).length === 0;
}

const tree = {
  Tree: {
    $id: "tree",
    $dynamicAnchor: "node",
    type: "object",
    properties: { data: true, kids: { type: "array", items: { $dynamicRef: "#node" } } },
  },
  StrictTree: { $id: "strict-tree", $dynamicAnchor: "node", $ref: "tree", unevaluatedProperties: false },
  Forest: { type: "array", items: { $ref: "strict-tree" } },
};

/** A generic list of one kind of items, as the OpenAPI Specification shows it (3.1.1, Schema Object). */
const generic = {
  List: {
    $id: "list",
    type: "array",
    items: { $dynamicRef: "#item" },
    $defs: { anything: { $dynamicAnchor: "item" } },
  },
  Numbers: { $id: "numbers", $ref: "list", $defs: { own: { $dynamicAnchor: "item", type: "number" } } },
  Texts: { $id: "texts", $ref: "list", $defs: { own: { $dynamicAnchor: "item", type: "string" } } },
  Either: { $id: "either", oneOf: [{ $ref: "numbers" }, { $ref: "texts" }] },
};

describe("verdicts are those of ajv", () => {
  test("on a tree whose parts are as strict as the whole", async () => {
    const values = [
      {},
      { data: 1, kids: [{ data: 2 }] },
      { kids: [{ daat: 1 }] },
      { daat: 1 },
      [{ kids: [{ x: 1 }] }],
    ];
    expect(await expectAgreement(tree, values)).toEqual([
      [true, true, true, true, false],
      [true, true, false, false, false],
      [false, false, false, false, false],
    ]);
  });

  test("on addresses beside each other, and on names that two schemas have", async () => {
    const schemas = {
      Order: {
        $id: "https://shop.example/schemas/order",
        type: "object",
        properties: {
          id: { $ref: "#id" },
          buyer: { $ref: "buyer" },
          email: { $ref: "/schemas/buyer#/$defs/email" },
          first: { $ref: "#/$defs/line" },
          note: { $ref: "urn:example:note" },
        },
        $defs: { id: { $anchor: "id", type: "integer" }, line: { minimum: 1 } },
      },
      Buyer: {
        $id: "https://shop.example/schemas/buyer",
        allOf: [{ $ref: "#id" }],
        $defs: { id: { $anchor: "id", type: "string" }, email: { maxLength: 3 } },
      },
      Note: { $id: "urn:example:note", type: "boolean" },
      Whole: { $ref: "https://shop.example/schemas/order#id" },
    };
    const values = [
      { id: 1, buyer: "a" },
      { id: "a" },
      { buyer: 1 },
      { email: "long" },
      { first: 0 },
      { note: 1 },
      1,
      "a",
    ];
    await expectAgreement(schemas, values);
  });
});

/** For what ajv cannot do: plain schemas, whose verdicts are held to the official test suite. */
describe("verdicts are those of plain schemas", () => {
  async function expectSame(schemas: Schemas, values: readonly unknown[]): Promise<boolean[][]> {
    const files = Object.entries(schemas).map(([name, value]) => [`${name.toLowerCase()}.json`, value]);
    const { schema: plain } = await loadPlain(Object.fromEntries(files));
    const { schema } = await loadSchemas(schemas, { impliedTypes: false });
    return Object.keys(schemas).map((name) => {
      const verdicts = values.map((value) => isValid(schema(name), value));
      expect(verdicts, name).toEqual(values.map((value) => isValid(plain(name), value)));
      return verdicts;
    });
  }

  test("on generic schemas", async () => {
    expect(await expectSame(generic, [[], [1], ["a"], [1, "a"], {}])).toEqual([
      [true, true, true, true, false],
      [true, true, false, false, false],
      [true, false, true, false, false],
      [false, true, true, false, false],
    ]);
  });

  test("on a dynamic reference without a dynamic anchor, and on one beside a plain one", async () => {
    const schemas = {
      Plain: { $id: "plain", $dynamicRef: "#word", $defs: { word: { $anchor: "word", type: "string" } } },
      Both: {
        $id: "both",
        $ref: "plain",
        $dynamicRef: "#short",
        $defs: { own: { $dynamicAnchor: "short", maxLength: 2 } },
      },
    };
    expect(await expectSame(schemas, ["a", "abc", 1])).toEqual([
      [true, true, false],
      [true, false, false],
    ]);
  });
});

test("generic schemas without addresses are made special all the same", async () => {
  const { schema } = await loadSchemas({
    Page: {
      type: "object",
      properties: { items: { type: "array", items: { $dynamicRef: "#item" } } },
      $defs: { anything: { $dynamicAnchor: "item" } },
    },
    Pets: {
      $ref: "#/components/schemas/Page",
      $defs: { pet: { $dynamicAnchor: "item", $ref: "#/components/schemas/Pet" } },
    },
    Tags: { $ref: "#/components/schemas/Page", $defs: { tag: { $dynamicAnchor: "item", type: "string" } } },
    Pet: { type: "object", required: ["name"] },
  });
  expect(faults(schema("Page"), { items: [1, {}] })).toEqual([]);
  expect(faults(schema("Pets"), { items: [{ name: 1 }, {}] })).toEqual([".items[1].name required"]);
  expect(faults(schema("Tags"), { items: ["a", 1] })).toEqual([".items[1] type"]);
});

test("a pointer from the document's root is understood in a schema with an address", async () => {
  const { schema } = await loadSchemas({
    Pet: { $id: "pet", type: "object", properties: { tag: { $ref: "#/components/schemas/Tag" } } },
    Tag: { type: "string" },
  });
  expect(faults(schema("Pet"), { tag: 1 })).toEqual([".tag type"]);
});

test("operations ask for what their own schemas mean", async () => {
  const body = (name: string): object => ({
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const { exports, text } = await loadValidators({
    paths: {
      "/trees": {
        put: {
          operationId: "putTree",
          requestBody: body("Tree"),
          responses: { 200: { description: "", ...body("StrictTree") } },
        },
      },
    },
    components: { schemas: tree },
  });
  expect(exports["putTreeRequest"]).toMatchObject({ body: { "application/json": exports["Tree"] } });
  expect(exports["putTreeResponses"]).toMatchObject({ 200: { "application/json": exports["StrictTree"] } });
  const guards = text.match(/^export function is\w+/gm);
  expect(guards).toEqual(
    ["Tree", "StrictTree", "Forest", "TreeInStrictTree"].map((name) => `export function is${name}`),
  );
});

test("copies keep their names when other schemas come first", async () => {
  const namesOf = async (schemas: Schemas): Promise<Set<string>> =>
    new Set(Object.keys((await loadSchemas(schemas)).exports).filter((name) => name.startsWith("is")));
  const reordered = Object.fromEntries(Object.entries({ ...generic, ...tree }).toReversed());
  expect(await namesOf(reordered)).toEqual(await namesOf({ ...generic, ...tree }));
});
