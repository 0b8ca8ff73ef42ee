/** Names and shapes: the two directions, recursion, and members that look like something else. */
import { expect, test } from "vitest";
import { faults, loadSchemas } from "./load-validators.ts";

test("read-only properties are not demanded in requests, write-only ones not in responses", async () => {
  const { schema } = await loadSchemas({
    User: {
      type: "object",
      required: ["id", "name", "password"],
      additionalProperties: false,
      properties: {
        id: { type: "string", readOnly: true },
        name: { type: "string" },
        password: { type: "string", writeOnly: true, minLength: 8 },
      },
    },
    Team: { type: "array", items: { $ref: "#/components/schemas/User" } },
    Plain: { type: "string" },
  });
  expect(faults(schema("User"), { id: "1", name: "a" })).toEqual([]);
  expect(faults(schema("User"), { name: "a" })).toEqual([".id required"]);
  expect(faults(schema("UserInput"), { name: "a", password: "secret-1" })).toEqual([]);
  expect(faults(schema("UserInput"), { id: 1, name: "a" })).toEqual([".password required"]);
  expect(faults(schema("TeamInput"), [{ name: "a", password: "short" }])).toEqual(["[0].password minLength"]);
  expect(() => schema("PlainInput")).toThrow("no schema");
});

test("recursive schemas follow the data", async () => {
  const { schema } = await loadSchemas({
    Tree: {
      type: "object",
      required: ["label"],
      properties: {
        label: { type: "string" },
        children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
        next: { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] },
      },
    },
  });
  const tree = { label: "a", next: null, children: [{ label: "b", children: [{ label: 1 }] }] };
  expect(faults(schema("Tree"), tree)).toEqual([".children[0].children[0].label type"]);
});

test("names that every object inherits are data", async () => {
  const { schema } = await loadSchemas({
    Odd: JSON.parse(`{
      "type": "object",
      "required": ["constructor", "__proto__"],
      "properties": { "constructor": { "type": "string" }, "__proto__": { "type": "number" }, "toString": { "type": "null" } },
      "additionalProperties": false
    }`),
  });
  expect(faults(schema("Odd"), {})).toEqual([".constructor required", ".__proto__ required"]);
  expect(faults(schema("Odd"), JSON.parse('{"constructor":"a","__proto__":1,"toString":null}'))).toEqual([]);
  expect(faults(schema("Odd"), JSON.parse('{"constructor":"a","__proto__":"1","x":0}'))).toEqual([
    ".__proto__ type",
    ".x additionalProperties",
  ]);
});

test("names that clash with the module's own, with globals or with syntax", async () => {
  const names = [
    "value",
    "path",
    "issues",
    "check",
    "t",
    "isArray",
    "class",
    "a-b",
    "a b",
    'a"b\\\n',
    "`${x}`",
    "is",
    "",
  ];
  const object = {
    type: "object",
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { type: "string", minLength: 1 }])),
  };
  const { schema } = await loadSchemas({
    Array: { ...object },
    Object: { type: "array" },
    Number: {},
    Set: { enum: [1] },
    Issue: object,
  });
  const good = Object.fromEntries(names.map((name) => [name, "x"]));
  expect(faults(schema("Array"), good)).toEqual([]);
  expect(faults(schema("Issue"), { ...good, class: "" })).toEqual([".class minLength"]);
  expect(schema("Object").is([])).toBe(true);
  expect(schema("Number").is(undefined)).toBe(true);
});

test("a reference that leads back to itself in place ends", async () => {
  const { schema, diagnostics } = await loadSchemas({
    Loop: {
      if: { $ref: "#/components/schemas/Loop" },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; schemas are never awaited.
      then: { type: "string" },
    },
  });
  expect(schema("Loop").is("a")).toBe(true);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "Keyword '$ref' is not enforced by the validators target",
  ]);
});

test("a contract without schemas and operations still gives a module", async () => {
  const { exports } = await loadSchemas({});
  expect(Object.keys(exports)).toEqual([]);
});

test.each([2, 128, 129, 1000])("own members of a map of %i are looked at, and no others", async (count) => {
  const { schema } = await loadSchemas({
    Map: { type: "object", additionalProperties: { type: "integer" } },
  });
  const map = (last: unknown): object => {
    const names = Array.from({ length: count - 1 }, (_, index) => [`n${index}`, index]);
    return Object.assign(Object.create({ inherited: "x" }), Object.fromEntries([...names, ["last", last]]));
  };
  expect(faults(schema("Map"), map(1))).toEqual([]);
  expect(faults(schema("Map"), map("x"))).toEqual([".last type"]);
});
