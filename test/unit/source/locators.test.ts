import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createJsonLocator, type Locator, parseJson } from "../../../src/source/json-document.ts";
import { appendPointer, valueAt } from "../../../src/source/json-pointer.ts";
import { parseYaml } from "../../../src/source/yaml-document.ts";

describe("JSON positions", () => {
  const text = [
    "{", // 1
    '  "a": 1,', // 2
    '  "b/c": { "d~e": "two",', // 3
    '    "f":', // 4
    "      true },", // 5
    '  "list": [ null, { "g": [] },', // 6
    "    -1.5e3 ],", // 7
    '  "esc\\u0061ped": "x\\"y",', // 8
    '  "a": 2', // 9
    "}",
  ].join("\n");
  const locate = createJsonLocator(text);

  test.each([
    ["", { line: 1, column: 1, length: 1 }],
    ["/b~1c", { line: 3, column: 3, length: 5 }],
    ["/b~1c/d~0e", { line: 3, column: 19, length: 5 }],
    ["/b~1c/f", { line: 4, column: 5, length: 3 }],
    ["/list/0", { line: 6, column: 13, length: 4 }],
    ["/list/1", { line: 6, column: 19, length: 1 }],
    ["/list/1/g", { line: 6, column: 21, length: 3 }],
    ["/list/2", { line: 7, column: 5, length: 6 }],
    ["/escaped", { line: 8, column: 19, length: 6 }],
    ["/a", { line: 9, column: 8, length: 1 }],
  ])("of %s", (pointer, range) => {
    expect(locate(pointer)).toEqual(range);
  });

  test("of keys, where the key is asked for", () => {
    expect(locate("/b~1c/d~0e", "key")).toEqual({ line: 3, column: 12, length: 5 });
    expect(locate("/list/0", "key")).toEqual({ line: 6, column: 13, length: 4 });
  });

  test("of what is not there", () => {
    for (const pointer of ["/x", "/a/b", "/list/3", "/list/-", "/list/x", "/escaped/0"]) {
      expect(locate(pointer)).toBeUndefined();
    }
  });

  test("do not depend on what was asked before", () => {
    const once = createJsonLocator(text);
    once("/list/2");
    once("/b~1c/f");
    expect(once("/list/1/g")).toEqual(createJsonLocator(text)("/list/1/g"));
  });
});

describe("YAML positions", () => {
  const text = [
    "a: 1", // 1
    "b: &b", // 2
    "  c: two # three", // 3
    "list:", // 4
    "- x: 1", // 5
    "  y:", // 6
    "    5", // 7
    "- *b", // 8
    "merged:", // 9
    "  <<: *b", // 10
    "empty:", // 11
  ].join("\n");
  const result = parseYaml(text, "x.yaml");
  const locate: Locator = "value" in result ? result.locate : () => undefined;

  test.each([
    ["", { line: 1, column: 1, length: 1 }],
    ["/a", { line: 1, column: 4, length: 1 }],
    ["/b", { line: 2, column: 1, length: 1 }],
    ["/b/c", { line: 3, column: 6, length: 3 }],
    ["/list/0", { line: 5, column: 3, length: 1 }],
    ["/list/0/y", { line: 6, column: 3, length: 1 }],
    ["/list/1", { line: 8, column: 3, length: 1 }],
    ["/list/1/c", { line: 3, column: 6, length: 3 }],
    ["/merged/c", { line: 3, column: 6, length: 3 }],
    ["/empty", { line: 11, column: 1, length: 5 }],
  ])("of %s", (pointer, range) => {
    expect(locate(pointer)).toEqual(range);
  });

  test("of keys, where the key is asked for", () => {
    expect(locate("/b/c", "key")).toEqual({ line: 3, column: 3, length: 1 });
  });

  test("of what is not there", () => {
    for (const pointer of ["/x", "/a/b", "/list/9", "/list/x", "/merged/<<"])
      expect(locate(pointer)).toBeUndefined();
  });
});

describe("JSON faults", () => {
  test.each([
    ["a trailing comma", '{\n  "a": 1,\n}', 3, "trailing comma"],
    ["an end too early", '{\n  "a": [1,\n', 2, "unexpected end of the document"],
    ["text behind the end", "{}\n{}", 2, "unexpected text after the document"],
    ["a key without quotes", "{\n a: 1}", 2, "expected a member name in double quotes"],
    [
      "a string over two lines",
      '{"a": "x\ny"}',
      1,
      "this string is not closed or holds an invalid character",
    ],
    ["no value", '{"a": }', 1, "expected a value"],
    ["no comma", "[1 2]", 1, "expected ',' or ']'"],
    ["no colon", '{"a" 1}', 1, "expected ':'"],
    ["a comment", "{ // x\n}", 1, "expected a member name in double quotes"],
  ])("%s", (_, text, line, reason) => {
    const result = parseJson(text, "x.json");
    if (!("problem" in result)) throw new Error("this was read");
    expect(result.problem).toMatchObject({
      code: "json/syntax",
      message: `JSON: ${reason}`,
      range: { line },
    });
  });
});

/** A JSON value and a pointer to one of its nodes. */
function nodes(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, child]) => nodes(child, appendPointer(pointer, key))),
  ];
}

test("every scalar of any JSON text is found where it is written", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const locate = createJsonLocator(text);
      const lines = text.split("\n");
      // Only what JSON itself can say: -0 becomes 0.
      const read: unknown = JSON.parse(text);
      for (const pointer of nodes(read)) {
        const range = locate(pointer);
        expect(range, pointer).toBeDefined();
        const node = valueAt(read, pointer);
        if (!range || (typeof node === "object" && node !== null)) continue;
        const shown = lines[range.line - 1]?.slice(range.column - 1, range.column - 1 + range.length) ?? "";
        expect(JSON.parse(shown)).toEqual(node);
      }
    }),
  );
});
