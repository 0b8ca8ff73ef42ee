import { describe, expect, test } from "vitest";
import { closest, parseReference } from "../../../src/contract/reference.ts";
import { contract, findings } from "./findings.ts";

function pet(ref: string): string {
  return contract("3.1", `components:\n  schemas:\n    Pet: { $ref: '${ref}' }\n    Dog: { type: object }`);
}

describe("references", () => {
  test("that point at nothing suggest what is there", async () => {
    expect(await findings(pet("#/components/schemas/Dogg"))).toEqual([
      "5:18 error ref/not-found\n  Reference '#/components/schemas/Dogg' points at nothing\n  > did you mean '#/components/schemas/Dog'?",
    ]);
  });

  test("into a file name the file", async () => {
    expect(await findings(pet("dog.yaml#/Dog"))).toEqual([
      "5:18 error ref/file-not-found\n  Reference 'dog.yaml#/Dog' names a file that does not exist",
    ]);
    expect(await findings({ "openapi.yaml": pet("dog.yaml#/Dog"), "dog.yaml": "Dogs: {}" })).toEqual([
      "5:18 error ref/not-found\n  Reference 'dog.yaml#/Dog' points at nothing\n  > did you mean 'dog.yaml#/Dogs'?",
    ]);
  });

  test("out of the contract's folder are errors beyond the working folder", async () => {
    const [line] = await findings(pet("../dog.yaml"));
    expect(line).toContain("5:18 error ref/outside-root\n  Reference '../dog.yaml' leaves the folder");
  });

  test("to another host are not followed", async () => {
    const [line] = await findings(pet("https://host.invalid/dog.yaml"));
    expect(line).toContain("5:18 error remote/not-allowed\n");
  });

  test("that lead back to themselves mean nothing", async () => {
    expect(await findings(pet("#/components/schemas/Pet"))).toEqual([
      "5:18 error ref/cycle\n  Reference '#/components/schemas/Pet' leads back to itself without reaching anything",
    ]);
  });

  test("to another kind of object", async () => {
    const text = contract(
      "3.1",
      "components:\n  schemas:\n    Pet: {}\n  parameters:\n    Pet: { $ref: '#/components/schemas/Pet' }",
    );
    expect(await findings(text)).toEqual([
      "7:18 error ref/wrong-kind\n  Reference '#/components/schemas/Pet' points at a schema, expected a parameter",
    ]);
  });

  test("are strings", async () => {
    expect(await findings(contract("3.1", "components:\n  schemas:\n    Pet: { $ref: 5 }"))).toEqual([
      "5:18 error ref/not-string\n  A $ref must be a string",
    ]);
  });

  test("in a discriminator's mapping are names or references", async () => {
    const text = contract(
      "3.1",
      "components:\n  schemas:\n    Pet:\n      properties: { kind: {} }\n      discriminator:\n        propertyName: kind\n        mapping:\n          dog: Dog\n          cat: '#/components/schemas/Cat'\n    Dog: {}",
    );
    expect(await findings(text)).toEqual([
      "11:16 error discriminator/mapping-not-found\n  Mapping value '#/components/schemas/Cat' is neither a schema name nor a reference to a schema",
    ]);
  });

  test("are data inside examples", async () => {
    const text = contract(
      "3.1",
      "components:\n  schemas:\n    Pet: { example: { $ref: nowhere.yaml }, default: { $ref: 'https://host.invalid' }, enum: [{ $ref: '#/x' }] }",
    );
    expect((await findings(text)).filter((line) => line.includes("ref/"))).toEqual([]);
  });
});

describe("reference texts", () => {
  test.each([
    ["#/a", { file: "", fragment: "/a", remote: false }],
    ["a%20b.yaml#/c~1d", { file: "a b.yaml", fragment: "/c~1d", remote: false }],
    ["#/%7Bid%7D", { file: "", fragment: "/{id}", remote: false }],
    ["https://a.b/c.yaml", { file: "https://a.b/c.yaml", fragment: "", remote: true }],
    ["//a.b/c.yaml#x", { file: "//a.b/c.yaml", fragment: "x", remote: true }],
    ["urn:a:b", { file: "urn:a:b", fragment: "", remote: true }],
    ["100%.yaml", { file: "100%.yaml", fragment: "", remote: false }],
  ])("%s", (ref, parsed) => {
    expect(parseReference(ref)).toEqual(parsed);
  });
});

test("the closest word shares most of its letters", () => {
  expect(closest("Pett", ["Dog", "Pet", "Petty"])).toBe("Pet");
  expect(closest("operationID", ["operationId"])).toBe("operationId");
  expect(closest("GET", ["put", "head"])).toBeUndefined();
  expect(closest("anything", [])).toBeUndefined();
});
