import { describe, expect, test } from "vitest";
import * as styles from "../../../generators/runtime/serialize.ts";

const colors = ["blue", "black", "brown"];
const rgb = { R: 100, G: 200, B: 150 };

/** "Style Examples" of OpenAPI 3.1.2 for a parameter `color`; undefined where the specification says n/a. */
const examples: readonly (readonly [
  style: styles.Style,
  explode: boolean,
  empty: string | undefined,
  string: string | undefined,
  array: string | undefined,
  object: string | undefined,
])[] = [
  [styles.matrix, false, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  [styles.matrix, true, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
  [styles.label, false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  [styles.label, true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  [styles.simple, false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  [styles.simple, true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  [styles.header, false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  [styles.header, true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  [styles.form, false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  [styles.form, true, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
  [styles.cookie, false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  [
    styles.spaceDelimited,
    false,
    undefined,
    undefined,
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150",
  ],
  [
    styles.pipeDelimited,
    false,
    undefined,
    undefined,
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  [
    styles.deepObject,
    true,
    undefined,
    undefined,
    undefined,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
];

describe("the table of the specification", () => {
  const rows = examples.flatMap(([style, explode, ...texts]) =>
    ["", "blue", colors, rgb].flatMap((value, index) => {
      const text = texts[index];
      return text === undefined ? [] : [{ style, explode, value, text }];
    }),
  );

  test.each(rows)("$style.name, explode $explode, $value: $text", ({ style, explode, value, text }) => {
    expect(style({ name: "color", explode }, value)).toBe(text);
  });
});

describe("where the specification is silent", () => {
  test("exploded cookies are cookies of their own", () => {
    expect(styles.cookie({ name: "color", explode: true }, colors)).toBe(
      "color=blue; color=black; color=brown",
    );
    expect(styles.cookie({ name: "color", explode: true }, rgb)).toBe("R=100; G=200; B=150");
  });

  test.each([styles.spaceDelimited, styles.pipeDelimited])("exploded $name is form", (style) => {
    expect(style({ name: "color", explode: true }, colors)).toBe("color=blue&color=black&color=brown");
  });

  test("deep objects go as deep as the value", () => {
    const value = { mix: { ratio: [1, 2] }, name: "a&b", none: null, gone: undefined };
    expect(decodeURIComponent(styles.deepObject({ name: "c" }, value))).toBe(
      "c[mix][ratio][0]=1&c[mix][ratio][1]=2&c[name]=a&b",
    );
  });

  test("what styles cannot nest travels as JSON", () => {
    expect(styles.form({ name: "c", explode: true }, [{ a: 1 }])).toBe("c=%7B%22a%22%3A1%7D");
  });
});

describe("nothing to say", () => {
  test("null and undefined members are left out", () => {
    expect(styles.form({ name: "c" }, ["a", null, undefined, "b"])).toBe("c=a,b");
    expect(styles.simple({ name: "c", explode: true }, { a: 1, b: null, c: undefined })).toBe("a=1");
  });

  test.each([styles.form, styles.spaceDelimited, styles.cookie, styles.simple, styles.label, styles.matrix])(
    "an empty array or object is no text in $name",
    (style) => {
      expect(style({ name: "c", explode: true }, [])).toBe("");
      expect(style({ name: "c" }, {})).toBe("");
    },
  );

  test("an array with an empty string is not empty", () => {
    expect(styles.form({ name: "c", explode: true }, [""])).toBe("c=");
    expect(styles.matrix({ name: "c", explode: true }, ["", "a"])).toBe(";c;c=a");
  });
});

describe("percent-encoding", () => {
  const everything = "a b/c?d#e[f]@g!h$i&j'k(l)m*n+o,p;q=r:s%t~u-v.w_x|é€😀";
  const strict =
    "a%20b%2Fc%3Fd%23e%5Bf%5D%40g%21h%24i%26j%27k%28l%29m%2An%2Bo%2Cp%3Bq%3Dr%3As%25t~u-v.w_x%7C%C3%A9%E2%82%AC%F0%9F%98%80";

  test("leaves unreserved characters only", () => {
    expect(styles.simple({ name: "c" }, everything)).toBe(strict);
    expect(styles.segment({ name: "c" }, everything)).toBe(strict);
    expect(styles.pair({ name: "é[]" }, everything)).toBe(`%C3%A9%5B%5D=${strict}`);
  });

  test("delimiters inside values are encoded", () => {
    expect(styles.simple({ name: "c" }, ["a,b", "c"])).toBe("a%2Cb,c");
    expect(styles.pipeDelimited({ name: "c" }, ["a|b", "c"])).toBe("c=a%7Cb%7Cc");
    expect(styles.form({ name: "c", explode: true }, { "a&b": "c=d" })).toBe("a%26b=c%3Dd");
  });

  test("allowReserved keeps reserved characters and triplets, but not the end of the query", () => {
    const reserved = { name: "c", allowReserved: true };
    expect(styles.form(reserved, "a/b?c[0]=1&d:e+f,g;h!i'j(k)*l@m$")).toBe(
      "c=a/b?c[0]=1&d:e+f,g;h!i'j(k)*l@m$",
    );
    expect(styles.form(reserved, "100% a%2Fb é #x")).toBe("c=100%25%20a%2Fb%20%C3%A9%20%23x");
    expect(styles.form({ ...reserved, explode: true }, ["a/b", "c"])).toBe("c=a/b&c=c");
  });

  test("an empty list is sent where the contract allows it, else left out", () => {
    expect(styles.form({ name: "c[d]", allowEmpty: true }, [])).toBe("c%5Bd%5D=");
    expect(styles.pipeDelimited({ name: "c", explode: true, allowEmpty: true }, {})).toBe("c=");
    expect(styles.form({ name: "c" }, [])).toBe("");
  });

  test("a wildcard keeps its slashes", () => {
    expect(styles.wildcard({ name: "path" }, "a b/c?d/é//")).toBe("a%20b/c%3Fd/%C3%A9//");
    expect(styles.wildcard({ name: "path" }, "")).toBe("");
  });

  test("headers are not encoded, and JSON in them is ASCII", () => {
    expect(styles.header({ name: "X" }, ["a b", "c%"])).toBe("a b,c%");
    expect(styles.plain({ name: "X" }, 7)).toBe("7");
    expect(styles.jsonHeader({ name: "X" }, { a: "é😀" })).toBe('{"a":"\\u00e9\\ud83d\\ude00"}');
  });

  test("JSON documents", () => {
    expect(styles.jsonPair({ name: "filter" }, { a: [1] })).toBe("filter=%7B%22a%22%3A%5B1%5D%7D");
    expect(styles.jsonPath({ name: "filter" }, ["/"])).toBe("%5B%22%2F%22%5D");
  });
});
