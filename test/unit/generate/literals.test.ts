/** Whatever a contract says, it arrives in code as data. */
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import {
  docComment,
  literal,
  memberAccess,
  propertyKey,
  regexLiteral,
  stringLiteral,
} from "../../../src/index.ts";

/** What an expression means, asked of JavaScript itself. */
function evaluate(expression: string): unknown {
  return new Function(`"use strict"; return (${expression});`)();
}

const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "*/",
    "${x}",
    "`",
    "\\",
    '"',
    "'",
    "\u2028",
    "\r\n",
    "</script>",
    "__proto__",
    "constructor",
    "\ud800",
  ),
);

describe("literals", () => {
  test("strings mean themselves, on one line", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const written = stringLiteral(text);
        expect(evaluate(written)).toBe(text);
        expect(written).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
    );
  });

  test("JSON values mean themselves", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = literal(JSON.parse(JSON.stringify(value)));
        expect(evaluate(written)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("__proto__ is a member like any other", () => {
    const value = evaluate(literal(JSON.parse('{ "__proto__": { "polluted": true } }')));
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(value).not.toHaveProperty("polluted");
  });

  test("keys and accesses reach the member", () => {
    fc.assert(
      fc.property(nasty, (name) => {
        const value = evaluate(`{ ${propertyKey(name)}: 1 }`);
        expect(Object.keys(value as object)).toEqual([name]);
        const read = new Function("value", `return ${memberAccess("value", name)};`);
        expect(read({ ["__proto__"]: 0, [name]: 1 })).toBe(1);
      }),
    );
  });
});

describe("regexLiteral", () => {
  test.each([
    "^[a-z/]+$",
    "\\d{3}",
    "[\\]/`${}]",
    "\n",
    "\\p{L}+",
    "",
    "a|b",
    "(?<year>\\d{4})",
    "\ud83d\ude00",
  ])("keeps %j", (pattern) => {
    const written = regexLiteral(pattern);
    const value = evaluate(written ?? "");
    expect(value).toBeInstanceOf(RegExp);
    expect(new RegExp((value as RegExp).source, "u").test("x")).toBe(new RegExp(pattern, "u").test("x"));
    expect(written).not.toMatch(/[\n\r\u2028\u2029]/);
  });

  test("falls back where Unicode mode refuses an escape, and gives up on nonsense", () => {
    expect(regexLiteral("\\-")).toBe("/\\-/");
    expect(regexLiteral("(")).toBeUndefined();
  });
});

describe("docComment", () => {
  test("is one comment, whatever it says", () => {
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 4 }), (lines) => {
        const comment = docComment(lines).join("\n");
        const file = ts.createSourceFile("x.ts", `${comment}\nlet after;`, ts.ScriptTarget.Latest);
        expect(file.statements).toHaveLength(1);
        expect(file.statements[0]?.getText(file)).toBe("let after;");
      }),
    );
  });

  test("keeps a short text on one line, breaks a long one, leaves code blocks alone", () => {
    expect(docComment(["A pet."])).toEqual(["/** A pet. */"]);
    expect(docComment([])).toEqual([]);
    expect(docComment([`${"word ".repeat(30)}`]).every((line) => line.length <= 104)).toBe(true);
    const code = `\`\`\`\n${"x".repeat(60)} ${"y".repeat(60)}\n\`\`\``;
    expect(docComment([code])).toContain(` * ${"x".repeat(60)} ${"y".repeat(60)}`);
  });
});
