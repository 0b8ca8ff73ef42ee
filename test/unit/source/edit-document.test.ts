/** Edits of a document change what they say and nothing else of its text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDocumentEditor, editDocument } from "../../../src/source/edit-document.ts";
import { valueAt } from "../../../src/source/json-pointer.ts";
import { collide, type ValueEdit } from "../../../src/source/value-edit.ts";
import { parseYaml } from "../../../src/source/yaml-document.ts";
import { documents, type Written } from "./written-yaml.ts";

function edit(text: string, ...edits: ValueEdit[]): string | undefined {
  return editDocument(text, "yaml", edits);
}

const remove = (pointer: string): ValueEdit => ({ kind: "remove", pointer });
const replace = (pointer: string, value: unknown): ValueEdit => ({ kind: "replace", pointer, value });
const rename = (pointer: string, key: string): ValueEdit => ({ kind: "rename", pointer, key });
const add = (pointer: string, key: string, value: unknown): ValueEdit => ({
  kind: "add",
  pointer,
  key,
  value,
});

describe("remove, in block style", () => {
  test.each<[string, string, string[], string]>([
    ["a member between others", "a: 1\nb: 2 # two\nc: 3\n", ["/b"], "a: 1\nc: 3\n"],
    ["the comments right above it", "a: 1\n# of b\n# and more\nb: 2\n", ["/b"], "a: 1\n"],
    ["no comment that stands apart", "a: 1\n\n# apart\n\nb: 2\nc: 3\n", ["/b"], "a: 1\n\n# apart\n\nc: 3\n"],
    ["one of two blank lines", "a: 1\n\nb: 2\n\nc: 3\n", ["/b"], "a: 1\n\nc: 3\n"],
    ["a whole tree", "a:\n  b:\n    # in\n    c: 1\n  d: 2\n", ["/a/b"], "a:\n  d: 2\n"],
    ["the only member", "a:\n  b: 1 # one\nc: 2\n", ["/a/b"], "a: {}\nc: 2\n"],
    ["the last two members", "a: # of a\n  b: 1\n  c: 2\nd: 3\n", ["/a/b", "/a/c"], "a: {} # of a\nd: 3\n"],
    ["the last item", "a:\n- 1\nb: 2\n", ["/a/0"], "a: []\nb: 2\n"],
    ["items, places told before", "a:\n  - 1\n  - 2 # two\n  - 3\n", ["/a/0", "/a/1"], "a:\n  - 3\n"],
    ["what stands behind a dash", "- a: 1 # one\n  b: 2\n", ["/0/a"], "- b: 2\n"],
    [
      "what stands behind a dash, before a comment",
      "- a: 1\n  # of b\n  b: 2\n",
      ["/0/a"],
      "- # of b\n  b: 2\n",
    ],
    ["all behind a dash", "- a: 1 # one\n  b: 2 # two\n- c\n", ["/0/a", "/0/b"], "- {}\n- c\n"],
    ["a list in a list", "- - 1\n  - 2\n- 3\n", ["/0/0"], "- - 2\n- 3\n"],
    ["a block scalar", "a: |\n  # text\n  more\n\nb: 2\n", ["/a"], "b: 2\n"],
    ["what follows a block scalar", "a: |+\n  text\n\nb: 2\nc: 3\n", ["/b"], "a: |+\n  text\n\nc: 3\n"],
    ["at the end, without a line end", "a: 1\nb: 2", ["/b"], "a: 1\n"],
    ["with other line ends", "a: 1\r\n# of b\r\nb: 2\r\nc: 3\r\n", ["/b"], "a: 1\r\nc: 3\r\n"],
    ["the only member, with other line ends", "a:\r\n  b: 1\r\nc: 3\r\n", ["/a/b"], "a: {}\r\nc: 3\r\n"],
    ["a member with a quoted key", "'a b': 1\n\"c\\u0064\": 2\n", ["/cd"], "'a b': 1\n"],
    ["a member without a value", "a:\nb: 2\n", ["/a"], "b: 2\n"],
    ["what an anchor before the collection names", "a: &x\n  b: 1\n  c: 2\n", ["/a/b"], "a: &x\n  c: 2\n"],
  ])("%s", (_, text, pointers, expected) => {
    expect(edit(text, ...pointers.map(remove))).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["what an alias uses", "a: &x { y: 1 }\nb: *x\n", "/a"],
    ["inside of an alias", "a: &x { y: 1, z: 2 }\nb: *x\n", "/b/y"],
    ["inside of what an alias uses", "a: &x { y: 1, z: 2 }\nb: *x\n", "/a/y"],
    ["what is merged in", "a: &x { y: 1 }\nb: { <<: *x, z: 1 }\n", "/b/y"],
    ["a key that is told by a question mark", "? a\n: 1\nb: 2\n", "/a"],
    ["nothing", "a: 1\n", "/b"],
    ["a position that is none", "a: [1]\n", "/a/1"],
    ["the document", "a: 1\n", ""],
    ["a key that stands twice", "a: 1\nb: 2\na: 3\n", "/a"],
  ])("refuses %s", (_, text, pointer) => {
    expect(edit(text, remove(pointer))).toBeUndefined();
  });
});

describe("remove, in brackets", () => {
  test.each<[string, string, string[], string]>([
    ["the first", "a: { b: 1, c: 2 }\n", ["/a/b"], "a: { c: 2 }\n"],
    ["the last", "a: { b: 1, c: 2 }\n", ["/a/c"], "a: { b: 1 }\n"],
    ["the only one", "a: { b: 1 }\n", ["/a/b"], "a: {}\n"],
    ["all", "a: [1, 2, 3] # end\n", ["/a/0", "/a/1", "/a/2"], "a: [] # end\n"],
    ["some", "a: [1, 2, 3, 4]\n", ["/a/0", "/a/2", "/a/3"], "a: [2]\n"],
    ["on lines of their own", "a: {\n  b: 1,\n  c: 2,\n  d: 3\n}\n", ["/a/c"], "a: {\n  b: 1,\n  d: 3\n}\n"],
    [
      "with its comment",
      "a: {\n  b: 1, # one\n  c: 2, # two\n  d: 3\n}\n",
      ["/a/c"],
      "a: {\n  b: 1, # one\n  d: 3\n}\n",
    ],
    ["the last with its comment", "a: [\n  1, # one\n  2 # two\n]\n", ["/a/1"], "a: [\n  1, # one\n]\n"],
    ["a comma at the end", "a: [1, 2,]\n", ["/a/1"], "a: [1]\n"],
  ])("%s", (_, text, pointers, expected) => {
    expect(edit(text, ...pointers.map(remove))).toBe(expected);
  });
});

describe("replace", () => {
  test.each<[string, string, string, unknown, string]>([
    ["a plain text", "a: one # 1\n", "/a", "two", "a: two # 1\n"],
    ["in single quotes", "a: 'one.' # 1\n", "/a", "it's", "a: 'it''s' # 1\n"],
    ["in double quotes", 'a: "one."\n', "/a", 'say "x"', 'a: "say \\"x\\""\n'],
    ["by what must be quoted", "a: one\n", "/a", "yes: no", 'a: "yes: no"\n'],
    ["by a word that is no text", "a: one\n", "/a", "null", 'a: "null"\n'],
    ["by a number", "a: one\n", "/a", 1.5, "a: 1.5\n"],
    ["nothing by something", "a:\nb: 2\n", "/a", true, "a: true\nb: 2\n"],
    ["an item", "- one # 1\n- two\n", "/0", null, "- null # 1\n- two\n"],
    ["a text over several lines", "a: one\n  two\nb: 2\n", "/a", "x", "a: x\nb: 2\n"],
    ["a block scalar by one line", "a: >-\n  one\n  two\nb: 2\n", "/a", "x", "a: x\nb: 2\n"],
    [
      "a block scalar by another",
      "a: |\n    one\n    two\nb: 2\n",
      "/a",
      "x\n\ny\n",
      "a: |\n    x\n\n    y\nb: 2\n",
    ],
    ["a collection by a scalar", "a: # of a\n  b: 1\nc: 2\n", "/a", 5, "a: 5 # of a\nc: 2\n"],
    [
      "a collection by another",
      "a:\n  - 1\nb: 2\n",
      "/a",
      { x: 1, y: [1] },
      "a:\n  x: 1\n  y:\n    - 1\nb: 2\n",
    ],
    ["a scalar by a collection", "a: 1 # one\n", "/a", [1, { x: "a b" }], "a: [1, { x: a b }] # one\n"],
    ["in brackets", "a: { b: one, c: 2 }\n", "/a/b", "x, y", 'a: { b: "x, y", c: 2 }\n'],
    [
      "an address in brackets",
      "a: { b: 'x', c: x }\n",
      "/a/c",
      "https://a.b",
      "a: { b: 'x', c: https://a.b }\n",
    ],
    ["an alias", "a: &x 1\nb: *x\n", "/b", 2, "a: &x 1\nb: 2\n"],
    ["in a list in a list", "- - 1\n  - 2\n", "/0/1", "x", "- - 1\n  - x\n"],
    ["behind a tag", "a: !!str 1\n", "/a", "b", "a: !!str b\n"],
  ])("%s", (_, text, pointer, value, expected) => {
    expect(edit(text, replace(pointer, value))).toBe(expected);
  });

  test("refuses what an alias uses", () => {
    expect(edit("a: &x 1\nb: *x\n", replace("/a", 2))).toBeUndefined();
  });
});

describe("add", () => {
  test.each<[string, string, string, unknown, string]>([
    ["to the document", "a: 1 # one\n", "", 2, "a: 1 # one\nnew: 2\n"],
    ["below others", "a:\n  b: 1\n  # tail\nc: 3\n", "/a", "x", "a:\n  b: 1\n  new: x\n  # tail\nc: 3\n"],
    [
      "a collection",
      "a:\n  b: 1\n",
      "/a",
      { x: [], y: ["z"] },
      "a:\n  b: 1\n  new:\n    x: []\n    y:\n      - z\n",
    ],
    ["a text of several lines", "a: 1\n", "", "x\ny", "a: 1\nnew: |-\n  x\n  y\n"],
    [
      "behind a block scalar",
      "a:\n  b: |\n    x\n\nc: 3\n",
      "/a",
      1,
      "a:\n  b: |\n    x\n  new: 1\n\nc: 3\n",
    ],
    ["behind a dash", "- a: 1\n- b: 2\n", "/0", 1, "- a: 1\n  new: 1\n- b: 2\n"],
    ["without a line end", "a: 1", "", 2, "a: 1\nnew: 2"],
    ["with other line ends", "a:\r\n  b: 1\r\n", "/a", { c: 1 }, "a:\r\n  b: 1\r\n  new:\r\n    c: 1\r\n"],
    ["to an empty object", "a: {}\n", "/a", [1], "a: { new: [1] }\n"],
    ["in brackets", "a: { b: 1 } # end\n", "/a", { c: 1 }, "a: { b: 1, new: { c: 1 } } # end\n"],
    ["in brackets on lines", "a: {\n  b: 1 # one\n}\n", "/a", 2, "a: {\n  b: 1,\n  new: 2 # one\n}\n"],
  ])("%s", (_, text, pointer, value, expected) => {
    expect(edit(text, add(pointer, "new", value))).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["a key that is there", "new: 1\n", ""],
    ["to a list", "a: [1]\n", "/a"],
    ["to a scalar", "a: 1\n", "/a"],
    ["to nothing", "a:\n", "/a"],
    ["through an alias", "a: &x { b: 1 }\nc: *x\n", "/c"],
    ["to what an alias uses", "a: &x { b: 1 }\nc: *x\n", "/a"],
  ])("refuses %s", (_, text, pointer) => {
    expect(edit(text, add(pointer, "new", 1))).toBeUndefined();
  });
});

describe("rename", () => {
  test.each<[string, string, string, string, string]>([
    ["a plain key", "a: 1 # one\nb: 2\n", "/a", "c", "c: 1 # one\nb: 2\n"],
    ["a quoted key", "'a': 1\n", "/a", "it's", "'it''s': 1\n"],
    ["by what must be quoted", "a: 1\n", "/a", "200", '"200": 1\n'],
    ["with a tree below it", "a: &x\n  b: 1\nc: *x\n", "/a", "d", "d: &x\n  b: 1\nc: *x\n"],
    ["in brackets", "{ a: 1, b: 2 }\n", "/b", "x y", "{ a: 1, x y: 2 }\n"],
  ])("%s", (_, text, pointer, key, expected) => {
    expect(edit(text, rename(pointer, key))).toBe(expected);
  });

  test("refuses a name that is taken, and items of a list", () => {
    expect(edit("a: 1\nb: 2\n", rename("/a", "b"))).toBeUndefined();
    expect(edit("- a\n", rename("/0", "b"))).toBeUndefined();
  });
});

describe("several at once", () => {
  test("of every kind", () => {
    const text = "a: # of a\n  b: 1\n  c: [1, 2]\nd: |\n  text\ne:\n  f: 1\n";
    const edits = [
      remove("/a/b"),
      remove("/a/c/0"),
      rename("/d", "g"),
      add("/e", "h", 2),
      replace("/e/f", 3),
    ];
    expect(edit(text, ...edits)).toBe("a: # of a\n  c: [2]\ng: |\n  text\ne:\n  f: 3\n  h: 2\n");
  });

  test.each<[ValueEdit, ValueEdit, boolean]>([
    [remove("/a"), remove("/a"), true],
    [remove("/a"), remove("/a/b"), true],
    [remove("/a"), remove("/ab"), false],
    [remove("/a/0"), remove("/a/1"), false],
    [rename("/a", "b"), replace("/a/x", 1), true],
    [rename("/a", "x"), rename("/b", "x"), true],
    [add("/a", "x", 1), add("/a", "y", 1), true],
    [add("/a", "x", 1), remove("/a/b"), true],
    [add("/a", "x", 1), replace("/a/b", 1), false],
    [add("/a", "x", 1), replace("/a/b/c", 1), false],
    [add("/a", "x", 1), remove("/a"), true],
  ])("%j and %j collide: %s", (left, right, expected) => {
    expect(collide(left, right)).toBe(expected);
    expect(collide(right, left)).toBe(expected);
  });
});

describe("JSON", () => {
  const text = '{\n\t"a": 1,\n\t"b": { "c": [1, 2], "d": {} },\n\t"e": "x"\n}\n';
  test.each<[string, ValueEdit[], string]>([
    ["remove the first", [remove("/a")], text.replace('"a": 1,\n\t', "")],
    ["remove the last", [remove("/e")], text.replace(',\n\t"e": "x"', "")],
    ["remove all", [remove("/b/c/0"), remove("/b/c/1")], text.replace("[1, 2]", "[]")],
    ["replace", [replace("/e", 'y"')], text.replace('"x"', '"y\\""')],
    ["replace by a collection", [replace("/e", { f: [] })], text.replace('"x"', '{"f":[]}')],
    ["add on a line", [add("/b", "x", { y: 1 })], text.replace('"d": {} }', '"d": {}, "x": {"y":1} }')],
    ["add below", [add("", "x", { y: 1 })], text.replace('"x"\n', '"x",\n\t"x": {\n\t\t"y": 1\n\t}\n')],
    ["add to an empty object", [add("/b/d", "x", 1)], text.replace("{}", '{ "x": 1 }')],
    ["rename", [rename("/b", 'q"')], text.replace('"b"', '"q\\""')],
  ])("%s", (_, edits, expected) => {
    expect(editDocument(text, "json", edits)).toBe(expected);
  });

  test("of any shape means what the edits say", () => {
    const cases = fc.record({
      value: fc.jsonValue({ maxDepth: 4 }),
      step: fc.constantFrom(undefined, 2, "\t"),
      pick: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(cases, ({ value, step, pick }) => {
        // Keys that look like no key at all (`__proto__`) have no place in a plain object.
        const text = JSON.stringify(value, null, step);
        const edits = someEdits(JSON.parse(text), pick);
        expect(editDocument(text, "json", edits)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe("YAML of any layout", () => {
  const cases = fc.record({ written: documents, pick: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }) });

  test("means what the edits say, and keeps every comment and every way of writing elsewhere", () => {
    fc.assert(
      fc.property(cases, ({ written, pick }) => {
        const edits = someEdits(written.value, pick);
        const edited = editDocument(written.text, "yaml", edits);
        expect(edited, JSON.stringify(edits)).toBeDefined();
        expectKept(written, edits, edited ?? "");
      }),
      { numRuns: 1000 },
    );
  });

  test("a member is put where a blank line goes away with another one", () => {
    const text = "a:\n  b:\n  c:\n\n    d:\n\n# above e\ne:\n";
    const edited = editDocument(text, "yaml", [add("/a", "x", 1), remove("/a/c/d")]);
    expect(edited).toBe("a:\n  b:\n  c: {}\n\n  x: 1\n# above e\ne:\n");
  });

  test("is what it is printed from", () => {
    fc.assert(
      fc.property(documents, ({ text, value }) => {
        expect(parseYaml(text, "x.yaml")).toHaveProperty("value", value);
        expect(createDocumentEditor(text, "yaml").plan([])).toEqual([]);
      }),
    );
  });
});

/** Marks of what no edit reaches are in the text as before, and in the same order. */
function expectKept({ marks, text }: Written, edits: readonly ValueEdit[], edited: string): void {
  const isTouched = (pointer: string): boolean =>
    edits.some(
      (item) =>
        item.kind !== "add" &&
        item.kind !== "rename" &&
        (pointer === item.pointer || pointer.startsWith(`${item.pointer}/`)),
    );
  const kept = marks.filter(({ pointer }) => !isTouched(pointer));
  const places = kept.map(({ mark }) => edited.indexOf(mark));
  expect(places.filter((place) => place === -1)).toEqual([]);
  expect(places).toEqual(places.toSorted((left, right) => left - right));
  const isCrlf = text.includes("\r\n");
  expect(/(?<!\r)\n/.test(edited)).toBe(!isCrlf && edited.includes("\n"));
}

/** Edits at places that some numbers choose, leaving out what collides. */
function someEdits(value: unknown, pick: readonly number[]): ValueEdit[] {
  const all = placesOf(value, "");
  const chosen: ValueEdit[] = [];
  for (const [index, number] of pick.entries()) {
    const pointer = all[number % all.length] ?? "";
    const next = editAt(value, pointer, (number >> 3) + index);
    if (next && !chosen.some((other) => collide(other, next))) chosen.push(next);
  }
  return chosen;
}

const newValues: readonly unknown[] = [
  "plain",
  "x: y",
  "two\nlines\n",
  5,
  null,
  true,
  [],
  {},
  ["a", { b: 1 }],
  { c: { d: "e" } },
];

function editAt(value: unknown, pointer: string, number: number): ValueEdit | undefined {
  const target = valueAt(value, pointer);
  const isObject = typeof target === "object" && target !== null && !Array.isArray(target);
  const newValue = newValues[number % newValues.length];
  const parent = valueAt(value, pointer.slice(0, pointer.lastIndexOf("/")));
  switch (number % 4) {
    case 0:
      return pointer === "" ? undefined : remove(pointer);
    case 1:
      return pointer === "" ? undefined : replace(pointer, newValue);
    case 2:
      return isObject ? add(pointer, `new${number}`, newValue) : undefined;
    default:
      return pointer === "" || Array.isArray(parent) ? undefined : rename(pointer, `renamed ${number}`);
  }
}

function placesOf(value: unknown, pointer: string): string[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [
    pointer,
    ...inner.flatMap(([key, item]) =>
      placesOf(item, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
    ),
  ];
}
