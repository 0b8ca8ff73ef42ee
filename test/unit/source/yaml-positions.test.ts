/** Positions by events are those that the tree of `yaml` gives. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Locator } from "../../../src/source/json-document.ts";
import { appendPointer } from "../../../src/source/json-pointer.ts";
import { parseYaml } from "../../../src/source/yaml-document.ts";
import { createTreeLocator } from "../../../src/source/yaml-tree-positions.ts";
import { documents } from "./written-yaml.ts";

function pointers(value: unknown, pointer = ""): string[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [pointer, ...inner.flatMap(([key, item]) => pointers(item, appendPointer(pointer, key)))];
}

function locatorOf(text: string): Locator | undefined {
  const result = parseYaml(text, "x.yaml");
  return "value" in result ? result.locate : undefined;
}

function expectSame(text: string, value: unknown): void {
  const [byEvents, byTree] = [locatorOf(text), createTreeLocator(text)];
  for (const pointer of [...pointers(value), "/missing", "/0/1/2"])
    for (const focus of [undefined, "key"] as const)
      expect(byEvents?.(pointer, focus), `${pointer} ${focus}`).toEqual(byTree(pointer, focus));
}

test.each([
  [
    "aliases and merge keys",
    "a: &x { y: 1 }\nb: *x\nc:\n  <<: [*x, { z: 2, y: 3 }]\n  w: 4\nd: { '<<': 1 }\n",
  ],
  ["a merge key with its tag", "a: &x { y: 1 }\nb: { z: 2, !!merge <<: *x }\n"],
  ["keys that are no text", "200: a\n4.5: b\ntrue: c\n0x10: d\n1e1: e\n~: f\n-.5: g\nTrue1: h\n1_0: i\n"],
  ["anchors and tags", "a: &x\n  b: 1\nc: !!map\n  d: &y !!str e\nf:\n- &z\n  g: 1\n- !!seq [1]\n"],
  ["block scalars", "a: |2 # head\n   x\nb: >-\n\n  y\nc: |+\n  z\n\nd:\n  - |\n    w\n"],
  ["sequences in sequences", "- - a\n  - b: 1\n    c:\n      - 2\n-\n  d: 1\n- []\n"],
  ["explicit keys", "? a\n: b\n? >-\n    c\n    d\n: e\n? f\n"],
  ["CRLF and marks", "%YAML 1.2\r\n---\r\na: 'x'\r\nb:\r\n  - |\r\n    y\r\n...\r\n"],
  ["text over several lines", "a: one\n  two\nb: 'x\n\n  y'\nc: { d: \"e\n    f\" }\n"],
])("%s", (_, text) => {
  const result = parseYaml(text, "x.yaml");
  expectSame(text, "value" in result ? result.value : undefined);
});

test("a mapping that merges itself in comes to an end", () => {
  expect(locatorOf("a: &x\n  <<: *x\n  b: 1\n")?.("/a/b")).toEqual({
    line: 3,
    column: 6,
    length: 1,
  });
});

test("brackets that js-yaml refuses are left to the tree", () => {
  expect(locatorOf("a: [\n  1,\n  2\n]\n")?.("/a/0")).toEqual({ line: 2, column: 3, length: 1 });
});

test("documents of any layout", () => {
  fc.assert(
    fc.property(documents, ({ text, value }) => {
      expectSame(text, value);
    }),
    { numRuns: 500 },
  );
});
