import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as decode from "../../../generators/runtime/decode.ts";
import * as serialize from "../../../generators/runtime/serialize.ts";
import {
  cookieFields,
  headerFields,
  pathFields,
  queryFields,
} from "../../../generators/runtime/server-fields.ts";
import { DecodeError, type Hint } from "../../../generators/runtime/server-hints.ts";

const list: Hint = { list: "string" };
const color: Hint = { object: { R: "number", G: "number", B: "number" } };
const rgb = { R: 100, G: 200, B: 150 };
const colors = ["blue", "black", "brown"];

const places = {
  path: (text: string) => pathFields({ names: ["color"], values: [text] }),
  query: (text: string) => queryFields(text),
  header: (text: string) => headerFields({ header: (name) => (name === "color" ? text : undefined) }),
  cookie: (text: string) => cookieFields(text),
};

type Row = readonly [
  style: decode.Style,
  place: keyof typeof places,
  explode: boolean,
  text: string,
  hint: Hint,
  value: unknown,
];

/** "Style Examples" of OpenAPI 3.1.2, read backwards. */
const examples: readonly Row[] = [
  [decode.simple, "path", false, "blue", "string", "blue"],
  [decode.simple, "path", false, "blue,black,brown", list, colors],
  [decode.simple, "path", false, "R,100,G,200,B,150", color, rgb],
  [decode.simple, "path", true, "blue", "string", "blue"],
  [decode.simple, "path", true, "blue,black,brown", list, colors],
  [decode.simple, "path", true, "R=100,G=200,B=150", color, rgb],
  [decode.label, "path", false, ".", "string", ""],
  [decode.label, "path", false, ".blue", "string", "blue"],
  [decode.label, "path", false, ".blue,black,brown", list, colors],
  [decode.label, "path", false, ".R,100,G,200,B,150", color, rgb],
  [decode.label, "path", true, ".blue", "string", "blue"],
  [decode.label, "path", true, ".blue.black.brown", list, colors],
  [decode.label, "path", true, ".R=100.G=200.B=150", color, rgb],
  [decode.matrix, "path", false, ";color", "string", ""],
  [decode.matrix, "path", false, ";color=blue", "string", "blue"],
  [decode.matrix, "path", false, ";color=blue,black,brown", list, colors],
  [decode.matrix, "path", false, ";color=R,100,G,200,B,150", color, rgb],
  [decode.matrix, "path", true, ";color=blue", "string", "blue"],
  [decode.matrix, "path", true, ";color=blue;color=black;color=brown", list, colors],
  [decode.matrix, "path", true, ";R=100;G=200;B=150", color, rgb],
  [decode.form, "query", false, "color=", "string", ""],
  [decode.form, "query", false, "color=blue", "string", "blue"],
  [decode.form, "query", false, "color=blue,black,brown", list, colors],
  [decode.form, "query", false, "color=R,100,G,200,B,150", color, rgb],
  [decode.form, "query", true, "color=blue&color=black&color=brown", list, colors],
  [decode.form, "query", true, "R=100&G=200&B=150", color, rgb],
  [decode.form, "cookie", false, "color=blue,black,brown", list, colors],
  [decode.form, "cookie", true, "color=blue; color=black; color=brown", list, colors],
  [decode.form, "cookie", true, "R=100; G=200; B=150", color, rgb],
  [decode.spaceDelimited, "query", false, "color=blue%20black%20brown", list, colors],
  [decode.spaceDelimited, "query", false, "color=R%20100%20G%20200%20B%20150", color, rgb],
  [decode.pipeDelimited, "query", false, "color=blue%7Cblack%7Cbrown", list, colors],
  [decode.pipeDelimited, "query", false, "color=R%7C100%7CG%7C200%7CB%7C150", color, rgb],
  [decode.deepObject, "query", true, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150", color, rgb],
  [decode.simple, "header", false, "blue", "string", "blue"],
  [decode.simple, "header", false, "blue,black,brown", list, colors],
  [decode.simple, "header", false, "R,100,G,200,B,150", color, rgb],
  [decode.simple, "header", true, "R=100,G=200,B=150", color, rgb],
];

/** What the table does not say. */
const further: readonly Row[] = [
  [decode.simple, "path", false, "a%2Cb,c", list, ["a,b", "c"]],
  [decode.simple, "path", false, "a,b", "string", "a,b"],
  [decode.simple, "path", false, "1,2", { list: "number" }, [1, 2]],
  [
    decode.simple,
    "path",
    false,
    "1,x,true",
    { list: "boolean", first: ["number", "string"] },
    [1, "x", true],
  ],
  [decode.simple, "header", false, "blue, black ,brown", list, colors],
  [decode.simple, "header", false, "100%", "string", "100%"],
  [decode.form, "query", false, "color=a%2Cb", list, ["a,b"]],
  [decode.form, "query", false, "color=", list, []],
  [decode.form, "query", false, "color=1&color=2,3", { list: "number" }, [1, "2,3"]],
  [decode.form, "query", true, "color=", list, [""]],
  [decode.form, "query", true, "other=1", list, undefined],
  [decode.form, "query", true, "other=1", color, undefined],
  [decode.form, "query", true, "color=a+b%2Bc", "string", "a b+c"],
  [decode.form, "query", true, "c%6Flor=1", "number", 1],
  [decode.form, "query", true, "color=1&color=2", "number", ["1", "2"]],
  [decode.form, "query", true, "color=1", { anyOf: ["string", list] }, "1"],
  [decode.form, "query", true, "color=1&color=2", { anyOf: ["string", list] }, ["1", "2"]],
  [
    decode.form,
    "query",
    true,
    "R=1&X=2&page=3",
    { object: {}, rest: "number", except: ["page"] },
    { R: 1, X: 2 },
  ],
  [decode.spaceDelimited, "query", false, "color=blue+black", list, ["blue", "black"]],
  [decode.pipeDelimited, "query", false, "color=blue|black", list, ["blue", "black"]],
  [decode.deepObject, "query", true, "color[R]=1", color, { R: 1 }],
  [decode.deepObject, "query", true, "color=1&colors[R]=1", color, undefined],
  [decode.deepObject, "query", true, "color[]=1&color[]=2", { list: "number" }, [1, 2]],
  [decode.deepObject, "query", true, "color[1]=b&color[0]=a", list, ["a", "b"]],
  [
    decode.deepObject,
    "query",
    true,
    "color[mix][0][R]=1&color[mix][1][R]=2&color[name]=x",
    { object: { mix: { list: color } } },
    { mix: [{ R: 1 }, { R: 2 }], name: "x" },
  ],
  [decode.json, "query", false, "color=%7B%22R%22%3A1%7D", "string", { R: 1 }],
  [decode.json, "header", false, '[1,"a"]', "string", [1, "a"]],
  [decode.text, "query", false, "color=%3Ca%3E", "string", "<a>"],
  [decode.form, "cookie", false, 'a=1; color="x y"', "string", "x y"],
  [decode.form, "cookie", false, "color=100%", "string", "100%"],
];

test.each([...examples, ...further])(
  "%o in %s, explode %s: %s",
  (style, place, explode, text, hint, value) => {
    expect(style(places[place](text), "color", hint, explode)).toEqual(value);
  },
);

describe("scalars", () => {
  const read = (text: string, hint: Hint): unknown =>
    decode.form(queryFields(`color=${text}`), "color", hint, true);

  test.each(["0", "-1", "1.5", "1e3", "9007199254740991", "007"])("the text %s is a number", (text) => {
    expect(read(text, "number")).toBe(Number(text));
  });

  test.each(["", "x", "1x", "0x10", "1_000", ".5", "1.", "NaN", "Infinity", "1e999", "9007199254740993"])(
    "the text '%s' is no number, and stays what it is for validation to see",
    (text) => {
      expect(read(text, "number")).toBe(text);
    },
  );

  test("booleans have two texts", () => {
    expect(["true", "false", "1", "True", ""].map((text) => read(text, "boolean"))).toEqual([
      true,
      false,
      "1",
      "True",
      "",
    ]);
  });

  test("values of a mixed enum are found by their text", () => {
    const hint: Hint = { values: [1, "a", true, null] };
    expect(["1", "a", "true", "null", "b"].map((text) => read(text, hint))).toEqual([
      1,
      "a",
      true,
      null,
      "b",
    ]);
  });

  test("of a union the first part that fits is taken", () => {
    const hint: Hint = { anyOf: ["number", "null", "string"] };
    expect(["1", "null", "x"].map((text) => read(text, hint))).toEqual([1, null, "x"]);
  });
});

describe("text that cannot be read", () => {
  test.each<readonly [string, () => unknown]>([
    ["percent-encoding in a path", () => decode.simple(places.path("%zz"), "color", "string", false)],
    ["percent-encoding in a query", () => decode.form(places.query("color=%E0%A4"), "color", "string", true)],
    ["a label without its dot", () => decode.label(places.path("blue"), "color", "string", false)],
    [
      "a matrix without its semicolon",
      () => decode.matrix(places.path("color=blue"), "color", "string", false),
    ],
    ["a matrix of another name", () => decode.matrix(places.path(";size=1"), "color", "string", false)],
    ["JSON", () => decode.json(places.query("color={"), "color", "string")],
    [
      "a very deep object",
      () => decode.deepObject(places.query(`color${"[a]".repeat(99)}=1`), "color", color),
    ],
  ])("%s", (_, read) => {
    expect(read).toThrow(DecodeError);
  });

  test("a broken text of another name is nobody's business", () => {
    expect(decode.form(places.query("x=%zz&%zz=1&color=blue"), "color", "string", true)).toBe("blue");
  });
});

test("names that objects inherit are data", () => {
  const value = decode.deepObject(
    places.query("color[__proto__][polluted]=1&color[constructor]=2"),
    "color",
    { object: {} },
  );
  expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
  expect("polluted" in {}).toBe(false);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  const open: Hint = { object: {}, rest: "string" };
  expect(Object.keys(decode.form(places.query("__proto__=1"), "color", open, true) as object)).toEqual([
    "__proto__",
  ]);
});

describe("what our client writes, our server reads", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((value) => value.isWellFormed());
  /** Cookies and headers hold no line breaks, and the space around them is not part of them. */
  const word = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((value) => /^[\w!#$%&'*+.^`|~-]+$/.test(value));
  const members = (value: fc.Arbitrary<string>): fc.Arbitrary<object> =>
    fc.record({ R: value, G: value }, { requiredKeys: ["R"] });
  const named: Hint = { object: { R: "string", G: "string" } };

  type Pair = readonly [
    name: string,
    place: keyof typeof places,
    write: serialize.Style,
    read: decode.Style,
    value: fc.Arbitrary<string>,
  ];
  const pairs: readonly Pair[] = [
    ["simple", "path", serialize.simple, decode.simple, text],
    ["matrix", "path", serialize.matrix, decode.matrix, text],
    ["form", "query", serialize.form, decode.form, text],
    // No encoding protects these two delimiters either.
    ["spaceDelimited", "query", serialize.spaceDelimited, decode.spaceDelimited, word],
    [
      "pipeDelimited",
      "query",
      serialize.pipeDelimited,
      decode.pipeDelimited,
      word.filter((value) => !value.includes("|")),
    ],
    ["cookie", "cookie", serialize.cookie, decode.form, text],
    ["header", "header", serialize.header, decode.simple, word],
  ];

  test.each(pairs)("%s in %s", (...[, place, write, read, value]) => {
    fc.assert(
      fc.property(
        fc.boolean(),
        value,
        fc.array(value, { minLength: 1 }),
        members(value),
        (explode, scalar, items, object) => {
          const parameter = { name: "color", explode };
          const roundTrip = (sent: unknown, hint: Hint): unknown =>
            read(places[place](write(parameter, sent)), "color", hint, explode);
          expect(roundTrip(scalar, "string")).toBe(scalar);
          expect(roundTrip(items, list)).toEqual(items);
          expect(roundTrip(object, named)).toEqual(object);
        },
      ),
    );
  });

  test("reserved characters that travel as they are", () => {
    const sent = "/a?b:c@d!$f('*');g";
    const query = serialize.form({ name: "color", explode: true, allowReserved: true }, sent);
    expect(query).toContain("/a?b:c@d!");
    expect(decode.form(places.query(query), "color", "string", true)).toBe(sent);
  });

  test("label in path, whose delimiter no encoding protects", () => {
    const value = fc.string({ minLength: 1 }).filter((item) => !item.includes("."));
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(value, { minLength: 1 }),
        members(value),
        (explode, items, object) => {
          const parameter = { name: "color", explode };
          const read = (sent: unknown, hint: Hint): unknown =>
            decode.label(places.path(serialize.label(parameter, sent)), "color", hint, explode);
          expect(read(items, list)).toEqual(items);
          expect(read(object, named)).toEqual(object);
        },
      ),
    );
  });

  test("deepObject", () => {
    const shape = fc.record({
      s: text,
      n: fc.integer(),
      list: fc.array(fc.record({ n: fc.integer() }), { minLength: 1 }),
    });
    const hint: Hint = { object: { n: "number", list: { list: { object: { n: "number" } } } } };
    fc.assert(
      fc.property(shape, (value) => {
        const query = serialize.deepObject({ name: "color" }, value);
        expect(decode.deepObject(places.query(query), "color", hint)).toEqual(value);
      }),
    );
  });

  test("JSON in every place", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sent: unknown = JSON.parse(JSON.stringify(value));
        const name = { name: "color" };
        expect(decode.json(places.query(serialize.jsonPair(name, sent)), "color", "string")).toEqual(sent);
        expect(decode.json(places.cookie(serialize.jsonPair(name, sent)), "color", "string")).toEqual(sent);
        expect(decode.json(places.path(serialize.jsonPath(name, sent)), "color", "string")).toEqual(sent);
        expect(decode.json(places.header(serialize.jsonHeader(name, sent)), "color", "string")).toEqual(sent);
      }),
    );
  });
});
