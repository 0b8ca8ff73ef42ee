/** Values come from one YAML reader and positions from another: they must see the same document. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { appendPointer } from "../../../src/source/json-pointer.ts";
import { textLines } from "../../../src/source/text-range.ts";
import { parseYaml } from "../../../src/source/yaml-document.ts";

const texts: readonly (readonly [string, string])[] = [
  ["dates and times are text", "a: 2020-01-01\nb: 12:30:45\nc: 2001-12-14t21:59:43.10-05:00"],
  ["words that once were booleans", "a: yes\nb: no\nc: on\nd: off\ne: y\nf: True\ng: TRUE\nh: tRUE"],
  ["integers", "a: 014\nb: 0o14\nc: 0x1F\nd: 0b11\ne: 1_000\nf: +1\ng: 08\nh: 190:20:30"],
  [
    "other numbers",
    "a: 1e3\nb: .5\nc: 5.\nd: .inf\ne: -.INF\nf: .nan\ng: 1.0\nh: 1.10\ni: 1e\nj: 1234e56\nk: -0.0",
  ],
  ["large numbers", "a: 123456789012345678901234567890\nb: 9007199254740993\nc: 1e-400"],
  ["nothing", "a: ~\nb: null\nc: NULL\nd:\ne: nUll\nf: ''\ng: ' '"],
  [
    "literal and folded text",
    "a: |\n  x\n  y\nb: >\n  x\n  y\n\n  z\nc: |-\n  x\nd: |+\n  x\n\ne: >-\n  x\n   y\n  z\nf: |2\n   x",
  ],
  ["flow collections", "a: {b: 1, c: [1, 2, {d: 3}], 'e f': g, h}\ni: [1, 2,]\nj: {x: 1,}\nk: []\nl: {}"],
  [
    "quotes and escapes",
    "a: 'it''s'\nb: \"\\u00e9\\n\\t\\x41\\\\\\/\"\nc: \"a\n  b\"\nd: 'x\n\n  y'\ne: plain\n  folded\nf: \"x\\\n   y\"",
  ],
  ["numbers and words in quotes", "a: 'null'\nb: \"true\"\nc: '1'\nd: '*'"],
  ["comments", "# c\na: 1 # c\nb: a#b\nc: 'a # b'"],
  [
    "aliases and merge keys",
    "a: &x {y: 1}\nb: *x\nc: [*x, *x]\nd:\n  <<: *x\n  z: 2\ne:\n  <<: [*x, {y: 5, w: 6}]\n  y: 7",
  ],
  ["keys that are no text", "200: a\n4.5: b\ntrue: c\n0x10: e\n1e1: f\n'<<': g"],
  ["directives and document marks", "%YAML 1.2\n---\na: 1\n..."],
  ["tags", "a: !!str 5\nb: !!int '5'\nc: !!null ''\nd: !!bool 'true'"],
  ["sequences in sequences", "- a\n- - b\n  - c\n-\n  d: 1\n- e: 1\n  f: 2"],
  ["sequences level with their key", "a:\n- 1\n- 2\nb:\n- c: 1\n"],
  ["brackets level with their key", "a: [\n  1,\n  2\n]\nb: {\n  x: 1\n}"],
  ["CRLF", "a: 'x'\r\nb:\r\n  - 1\r\nc: |\r\n  y\r\n"],
  ["addresses and braces", "a: https://x.y/z?a=b&c=d#e\nb: '{id}'\nc: \"[x]\"\nd: a, b\ne: a]b\nf: -1"],
  ["letters beyond ASCII", '😀: 😀x\nä: ö\nb: "\\U0001F600"'],
  ["explicit keys", "? a\n: b\n? c"],
  ["names of object members", "__proto__: 1\nconstructor: 2\na: {__proto__: {b: 1}, toString: 3}"],
  ["white space everywhere", "a:   \n    b:   1   \n\n\nc: 'tab\there'"],
  ["a scalar", "plain"],
];

describe("the two YAML readers agree on", () => {
  test.each(texts)("%s", (_, text) => {
    const { value } = { value: undefined, ...parseYaml(text, "x.yaml") };
    expect(value).toBeDefined();
    const other = parseDocument(text, { merge: true, uniqueKeys: false, logLevel: "silent" });
    expect(other.errors).toEqual([]);
    expect(value).toEqual(other.toJS());
  });
});

/** Pointers to all scalars below a value. */
function scalars(value: unknown, pointer = ""): [pointer: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([key, child]) => scalars(child, appendPointer(pointer, key)));
}

describe("the place of every scalar is found for", () => {
  test.each(texts)("%s", (_, text) => {
    const result = parseYaml(text, "x.yaml");
    const isTagged = text.includes("!!");
    const found = scalars("value" in result ? result.value : undefined).map(([pointer, value]) => {
      const range = "value" in result ? result.locate(pointer) : undefined;
      const [line = ""] = range ? textLines(text, range.line, range.line) : [];
      return { pointer, value, text: range && line.slice(range.column - 1, range.column - 1 + range.length) };
    });
    expect(found.length).toBeGreaterThan(0);
    for (const { pointer, value, text: shown } of found) {
      expect(shown, pointer).toBeTruthy();
      // A value that is written plainly on one line is read again from its own text.
      if (
        typeof value === "number" &&
        Number.isFinite(value) &&
        shown &&
        !shown.startsWith("*") &&
        !isTagged
      ) {
        expect(parseYaml(shown, "x.yaml")).toMatchObject({ value });
      }
    }
  });
});

describe("faults in YAML", () => {
  test.each([
    ["a tab as indentation", "a:\n\tb: 1", "yaml/syntax", { line: 2, column: 1 }],
    ["a sequence that is never closed", "a: [1, 2\nb: 3", "yaml/syntax", { line: 2, column: 1 }],
    ["a key that stands twice", "a: 1\nb: 2\n'a': 3", "yaml/duplicate-key", { line: 3, column: 2 }],
    ["a key of two words that stands twice", "a b: 1\na b: 2", "yaml/duplicate-key", { line: 2, column: 1 }],
    ["nesting without end", "[".repeat(600), "source/too-deep", { line: 1 }],
  ])("%s", (_, text, code, place) => {
    const result = parseYaml(text, "x.yaml");
    if (!("problem" in result)) throw new Error("this was read");
    expect(result.problem.code).toBe(code);
    expect(result.problem.range).toMatchObject(place);
  });
});
