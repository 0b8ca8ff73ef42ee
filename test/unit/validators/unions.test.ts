/** Unions: how the right variant is found, and what is said when there is none. */
import { describe, expect, test } from "vitest";
import { faults, loadSchemas } from "./load-validators.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const animals = {
  Cat: {
    type: "object",
    required: ["kind", "lives"],
    properties: { kind: { type: "string" }, lives: { type: "integer" } },
  },
  Dog: {
    type: "object",
    required: ["kind", "tricks"],
    properties: { kind: { type: "string" }, tricks: { type: "array" } },
  },
};

describe("a discriminator", () => {
  test("selects by mapping, with several values for one schema, and reports only the chosen variant", async () => {
    const mapping = { cat: "#/components/schemas/Cat", kitten: "#/components/schemas/Cat", dog: "Dog" };
    const { schema, text } = await loadSchemas({
      ...animals,
      Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind", mapping } },
    });
    expect(text).toContain('switch (value["kind"]) {');
    expect(faults(schema("Pet"), { kind: "kitten", lives: 9 })).toEqual([]);
    expect(faults(schema("Pet"), { kind: "dog", lives: 9 })).toEqual([".tricks required"]);
    expect(faults(schema("Pet"), { kind: "cow" })).toEqual([".kind enum"]);
    expect(faults(schema("Pet"), {})).toEqual([".kind required"]);
    expect(faults(schema("Pet"), "dog")).toEqual(["type"]);
  });

  test("selects among variants that list each other's values, too", async () => {
    const variant = (name: string) => ({
      type: "object",
      required: [...new Set(["method", name])],
      properties: { method: { enum: ["link", "code"] }, email: { type: "string" } },
    });
    const { schema } = await loadSchemas({
      Link: variant("email"),
      Code: variant("method"),
      Flow: {
        oneOf: [ref("Link"), ref("Code")],
        discriminator: { propertyName: "method", mapping: { link: "Link", code: "Code" } },
      },
    });
    expect(faults(schema("Flow"), { method: "link", email: "ada@example.com" })).toEqual([]);
    expect(faults(schema("Flow"), { method: "code", email: "ada@example.com" })).toEqual([]);
    expect(faults(schema("Flow"), { method: "link" })).toEqual([".email required"]);
    expect(faults(schema("Flow"), { method: "oidc" })).toEqual([".method enum"]);
  });

  test("selects by schema name without a mapping", async () => {
    const { schema } = await loadSchemas({
      ...animals,
      Pet: { anyOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
    });
    expect(faults(schema("Pet"), { kind: "Dog", tricks: [] })).toEqual([]);
    expect(faults(schema("Pet"), { kind: "dog", tricks: [] })).toEqual([".kind enum"]);
  });

  test("takes its default for what the mapping does not list", async () => {
    const Other = { type: "object", properties: { kind: { type: "string" }, legs: { type: "integer" } } };
    const mapping = { cat: "Cat", dog: "Dog" };
    const { schema, text } = await loadSchemas({
      ...animals,
      Other,
      Pet: {
        oneOf: [ref("Cat"), ref("Other"), ref("Dog")],
        discriminator: { propertyName: "kind", mapping, defaultMapping: "Other" },
      },
    });
    expect(text).toContain("default:\n      return isOther(value);");
    expect(faults(schema("Pet"), { kind: "cat", lives: 9 })).toEqual([]);
    expect(faults(schema("Pet"), { kind: "cat" })).toEqual([".lives required"]);
    expect(faults(schema("Pet"), { kind: "cow", legs: 4 })).toEqual([]);
    expect(faults(schema("Pet"), { legs: 4 })).toEqual([]);
    expect(faults(schema("Pet"), { legs: "four" })).toEqual([".legs type"]);
  });

  test("leaves room for null", async () => {
    const { schema } = await loadSchemas({
      ...animals,
      Pet: { oneOf: [ref("Cat"), ref("Dog"), { type: "null" }], discriminator: { propertyName: "kind" } },
    });
    expect(faults(schema("Pet"), null)).toEqual([]);
    expect(faults(schema("Pet"), { kind: "Cat", lives: "9" })).toEqual([".lives type"]);
  });
});

test("constants of a property select like a discriminator", async () => {
  const variant = (kind: string, rest: object) => ({
    type: "object",
    required: ["kind", "value"],
    properties: { kind: { const: kind }, value: rest },
  });
  const { schema, text } = await loadSchemas({
    Setting: { oneOf: [variant("text", { type: "string" }), variant("number", { type: "number" })] },
  });
  expect(text).toContain('switch (value["kind"]) {');
  expect(faults(schema("Setting"), { kind: "text", value: 1 })).toEqual([".value type"]);
  expect(faults(schema("Setting"), { kind: "date", value: 1 })).toEqual([".kind enum"]);
});

test("variants of different types are told apart by the type", async () => {
  const { schema } = await loadSchemas({
    Value: {
      oneOf: [
        { type: "string", minLength: 2 },
        { type: "array", items: { type: "number" } },
        { type: "null" },
      ],
    },
    Maybe: { anyOf: [ref("Value"), { type: "boolean" }] },
  });
  expect(faults(schema("Value"), ["a"])).toEqual(["[0] type"]);
  expect(faults(schema("Value"), "a")).toEqual(["minLength"]);
  expect(faults(schema("Maybe"), false)).toEqual([]);
  expect(
    schema("Value")
      .check(1)
      .map(({ message }) => message),
  ).toEqual(["must be a string, array or null"]);
});

test("a nullable list of values takes null as one of them", async () => {
  const { schema } = await loadSchemas({ Size: { anyOf: [{ enum: ["s", "m"] }, { type: "null" }] } });
  expect(faults(schema("Size"), null)).toEqual([]);
  expect(
    schema("Size")
      .check("l")
      .map(({ message }) => message),
  ).toEqual(['must be one of "s", "m", null']);
});

test("where nothing tells the variants apart, the closest one speaks", async () => {
  const { schema } = await loadSchemas({
    Point: {
      type: "object",
      required: ["x", "y"],
      properties: { x: { type: "number" }, y: { type: "number" } },
    },
    Name: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
    Place: { anyOf: [ref("Point"), ref("Name")] },
  });
  expect(faults(schema("Place"), { x: 1, y: "2" })).toEqual([".y type"]);
  expect(
    schema("Place")
      .check(1)
      .map(({ message }) => message),
  ).toEqual(["must match Point or Name"]);
});

test("oneOf refuses what two variants accept", async () => {
  const { schema } = await loadSchemas({
    ...animals,
    Both: {
      oneOf: [
        { type: "object", required: ["a"] },
        { type: "object", required: ["b"] },
      ],
    },
  });
  expect(faults(schema("Both"), { a: 1 })).toEqual([]);
  expect(faults(schema("Both"), { a: 1, b: 1 })).toEqual(["oneOf"]);
});
