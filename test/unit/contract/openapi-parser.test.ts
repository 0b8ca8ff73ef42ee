import { describe, expect, test } from "vitest";
import { CheckContext } from "../../../src/contract/check/context.ts";
import { checkBySchema, falseRejections, pointerAtLine } from "../../../src/contract/check/openapi-parser.ts";
import { contract, findings, linkText, printed } from "./findings.ts";

/** What the second opinion says when our own checks have said nothing. */
async function secondOpinion(text: string | Record<string, string>, strict = false): Promise<string[]> {
  const { linked, sources } = await linkText(text);
  if (!linked) throw new Error("the contract cannot be linked");
  const context = new CheckContext(linked, { strict });
  await checkBySchema(context);
  return printed(context.found, sources);
}

describe("the second opinion", () => {
  test("names the place in the contract", async () => {
    const text = contract(
      "3.0",
      "paths:\n  /pets:\n    get:\n      responses:\n        200: { content: {} }\n      tags: 5",
    );
    const lines = (severity: string): string[] => [
      `7:9 ${severity} structure/invalid\n  This does not fit the schema of OpenAPI 3.0: must have required property 'description'`,
      `8:13 ${severity} structure/invalid\n  This does not fit the schema of OpenAPI 3.0: must be array`,
    ];
    expect(await secondOpinion(text)).toEqual(lines("warning"));
    expect(await secondOpinion(text, true)).toEqual(lines("error"));
  });

  test("names the file where the node was written", async () => {
    const files = {
      "openapi.yaml": contract(
        "3.1",
        "paths:\n  /pets: { $ref: pets.yaml }\ncomponents:\n  parameters:\n    Page: { $ref: 'parts.yaml#/page' }",
      ),
      "pets.yaml": "get:\n  tags: none",
      "parts.yaml": "page:\n  name: page\n  in: body\n  schema: {}",
    };
    expect(await secondOpinion(files)).toEqual([
      "parts.yaml:3:7 warning structure/invalid\n  This does not fit the schema of OpenAPI 3.1: must be equal to one of the allowed values (query, header, path, cookie)",
      "pets.yaml:2:9 warning structure/invalid\n  This does not fit the schema of OpenAPI 3.1: must be array",
    ]);
  });

  test("follows no reference, in structure or in data", async () => {
    const text = contract(
      "3.0",
      [
        "paths: {}",
        "components:",
        "  schemas:",
        "    Pet: { $ref: '#/components/schemas/Dog' }",
        "    Dog: { properties: { pet: { $ref: '#/components/schemas/Pet' } }, example: { $ref: 'https://host.invalid/a' } }",
        "x-more: { $ref: ./nowhere.yaml }",
      ].join("\n"),
    );
    expect(await secondOpinion(text)).toEqual([]);
  });

  test("is not heard about what our own checks have told", async () => {
    const text = contract(
      "3.0",
      [
        "paths:",
        "  /pets/{id}:",
        "    get:",
        "      parameters: [{ name: id, in: path, schema: {} }]",
        "      responses: { 4xx: { description: no } }",
        "tags: [{ name: pets, description: { $ref: pets.md } }]",
      ].join("\n"),
    );
    const codes = (await findings(text)).map((line) => line.split(/[ \n]/)[2]);
    expect(codes).toEqual(["path/parameter-not-required", "response/status-case", "structure/wrong-type"]);
  });
});

describe("false rejections", () => {
  // Each valid contract here is refused by the parser; where it no longer is, its exception can go.
  const refused: readonly (readonly [string, string])[] = [
    ["no entry in paths, webhooks and components", contract("3.1", "paths: {}")],
  ];

  test.each(refused)("%s", async (_, text) => {
    const { linked } = await linkText(text);
    const { validate } = await import("@readme/openapi-parser");
    const result = await validate(JSON.parse(JSON.stringify(linked?.root.value)), {
      resolve: { external: false },
    });
    expect(result.valid).toBe(false);
    const messages = result.valid ? [] : result.errors.map(({ message }) => message);
    expect(messages.every((message) => falseRejections.some((pattern) => pattern.test(message)))).toBe(true);
    expect(await findings(text)).toEqual([]);
  });

  test("the list has no other entries", () => {
    expect(falseRejections).toHaveLength(refused.length);
  });
});

test("lines of indented JSON lead back to pointers", () => {
  const value = { a: { "b/c": [1, { d: {} }], e: [] }, f: "x" };
  const lines = JSON.stringify(value, null, 2).split("\n");
  expect(lines.map((line, index) => [line.trim(), pointerAtLine(value, index + 1)])).toEqual([
    ["{", ""],
    ['"a": {', "/a"],
    ['"b/c": [', "/a/b~1c"],
    ["1,", "/a/b~1c/0"],
    ["{", "/a/b~1c/1"],
    ['"d": {}', "/a/b~1c/1/d"],
    ["}", "/a/b~1c/1"],
    ["],", "/a/b~1c"],
    ['"e": []', "/a/e"],
    ["},", "/a"],
    ['"f": "x"', "/f"],
    ["}", ""],
  ]);
});
