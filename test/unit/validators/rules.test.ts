/** Every rule that a generated check can name stands in the contract where it says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { valueAt } from "../../../src/source/json-pointer.ts";
import { loadSchemas } from "./load-validators.ts";

const root = join(import.meta.dirname, "../../..");

test.each(["talis", "godoxy", "lunar", "chocolates", "blog"])("rules of %s", (api) => {
  const documents = new Map<string, unknown>();
  const lost = rulesOf(readFileSync(join(root, "generated", api, "validators.ts"), "utf8")).filter((rule) => {
    const [file = "", pointer = ""] = rule.split("#");
    if (!documents.has(file)) documents.set(file, parse(readFileSync(join(root, file), "utf8")));
    return valueAt(documents.get(file), pointer) === undefined;
  });
  expect(lost).toEqual([]);
});

/** The places in the calls of faults, relative ones behind the place of their function's schema. */
function rulesOf(text: string): string[] {
  const rules: string[] = [];
  let at = "";
  for (const line of text.split("\n")) {
    at = /^ {2}const at = "(.*)";$/.exec(line)?.[1] ?? at;
    for (const [, rest = ""] of line.matchAll(/ at(?: \+ "([^"]*)")?[,)]/g)) rules.push(at + rest);
    for (const [, rule = ""] of line.matchAll(/"([^"]+\.yaml#[^"]*)",/g)) rules.push(rule);
  }
  expect(rules.length).toBeGreaterThan(50);
  return rules;
}

test("rules that come by other words are found where the contract has them", async () => {
  const { schema } = await loadSchemas({
    Base: { type: "object", required: ["id"], properties: { id: { $ref: "#/components/schemas/Id" } } },
    Id: { type: "string", minLength: 2 },
    Sub: {
      allOf: [
        { $ref: "#/components/schemas/Base" },
        { properties: { kind: { const: "sub" } }, required: ["kind"] },
      ],
      unevaluatedProperties: false,
    },
    Other: { type: "object", properties: { kind: { const: "other" } }, required: ["kind"] },
    Any: {
      oneOf: [{ $ref: "#/components/schemas/Sub" }, { $ref: "#/components/schemas/Other" }],
      discriminator: { propertyName: "kind", mapping: { sub: "#/components/schemas/Sub" } },
    },
    Not: { type: "object", properties: { not: { not: { type: "string" } } } },
    Pair: { type: "array", prefixItems: [{ type: "string" }], items: false, contains: { const: "a" } },
    Either: {
      anyOf: [
        { type: "string", maxLength: 1 },
        { type: "string", pattern: "^a" },
      ],
    },
    "a/b": { enum: ["x"] },
  });
  const rules = (name: string, value: unknown) =>
    schema(name)
      .check(value)
      .map(({ rule }) => rule?.replace("openapi.json#/components/schemas/", ""));
  expect(rules("Base", {})).toEqual(["Base/required"]);
  expect(rules("Base", { id: "a" })).toEqual(["Id/minLength"]);
  expect(rules("Sub", { id: "ab", kind: "no", more: 1 })).toEqual([
    "Sub/allOf/1/properties/kind/const",
    "Sub/unevaluatedProperties",
  ]);
  expect(rules("Any", { kind: "none" })).toEqual(["Any/discriminator"]);
  expect(rules("Any", {})).toEqual(["Any/discriminator"]);
  expect(rules("Any", 1)).toEqual(["Any/oneOf"]);
  expect(rules("Not", { not: "text" })).toEqual(["Not/properties/not/not"]);
  expect(rules("Pair", ["b", 1])).toEqual(["Pair/items", "Pair/contains"]);
  expect(rules("Either", "bc")).toEqual(["Either/anyOf"]);
  expect(rules("AB", 1)).toEqual(["a~1b/enum"]);
});
