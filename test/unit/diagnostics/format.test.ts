import { describe, expect, test } from "vitest";
import { type Diagnostic, diagnostic, type Origin, type Range } from "../../../src/diagnostics/diagnostic.ts";
import {
  countLine,
  formatDiagnostic,
  formatDiagnostics,
  formatGithub,
} from "../../../src/diagnostics/format.ts";
import { rangeOf, sortDiagnostics } from "../../../src/diagnostics/sort.ts";

const text = "openapi: 3.1.0\npets: { $ref: '#/x' }\n";
const places: Record<string, Range> = {
  "": { line: 1, column: 1, length: 1 },
  "/pets": { line: 2, column: 1, length: 4 },
  "/pets/$ref": { line: 2, column: 15, length: 5 },
};
const context = {
  locate: ({ file, pointer }: Origin) => (file === "a.yaml" ? places[pointer] : undefined),
  text: (file: string) => (file === "a.yaml" ? text : undefined),
};

function notFound(pointer: string, file = "a.yaml"): Diagnostic {
  return diagnostic("ref/not-found", { ref: "#/x" }, { origin: { file, pointer }, hint: "look again" });
}

describe("a diagnostic for people", () => {
  test("shows place, code, frame, pointer and hint", () => {
    expect(formatDiagnostic(notFound("/pets/$ref"), context)).toBe(
      [
        "a.yaml:2:15  error  ref/not-found",
        "  Reference '#/x' points at nothing",
        "    2 | pets: { $ref: '#/x' }",
        "      |               ^~~~~",
        "  at    #/pets/$ref",
        "  hint  look again",
      ].join("\n"),
    );
  });

  test("names other places", () => {
    const related = [{ message: "first used here", origin: { file: "a.yaml", pointer: "/pets" } }];
    const item = diagnostic(
      "operation/duplicate-id",
      { id: "x" },
      { origin: { file: "a.yaml", pointer: "" }, related },
    );
    expect(formatDiagnostic(item, context)).toContain("\n  see   a.yaml:2:1 first used here\n");
  });

  test("stands at the nearest node that has a place", () => {
    expect(formatDiagnostic(notFound("/pets/a/b"), context)).toMatch(/^a\.yaml:2:1 /);
    expect(formatDiagnostic(notFound("/pets", "b.yaml"), context)).toMatch(/^b\.yaml {2}error/);
  });

  test("cuts long lines around the place and keeps tabs from moving the mark", () => {
    const long = `${" ".repeat(300)}\t"x"${" ".repeat(300)}`;
    const range = { line: 1, column: 302, length: 3 };
    const item = { ...notFound("/pets"), range };
    const lines = formatDiagnostic(item, { ...context, text: () => long }).split("\n");
    expect(lines[2]?.length).toBeLessThan(130);
    expect(lines[2]?.indexOf('"x"')).toBe(lines[3]?.indexOf("^~~"));
  });

  test("is coloured on request only", () => {
    expect(formatDiagnostic(notFound("/pets"), { ...context, color: true })).toContain(
      "\u001b[31merror\u001b[0m",
    );
    expect(formatDiagnostic(notFound("/pets"), context)).not.toContain("\u001b");
  });

  test("comes with others and their count", () => {
    const warning = diagnostic("schema/nullable", {}, { origin: { file: "a.yaml", pointer: "/pets" } });
    expect(formatDiagnostics([notFound("/pets"), warning, warning], context)).toMatch(
      /\n\n1 error, 2 warnings\n$/,
    );
    expect(formatDiagnostics([], context)).toBe("");
    expect(countLine([])).toBe("");
  });
});

test("a diagnostic for GitHub is one escaped workflow command", () => {
  const item = diagnostic(
    "source/unreadable",
    { file: "a,b.yaml", reason: "50%\nlost" },
    {
      origin: { file: "a,b:c.yaml", pointer: "" },
      range: { line: 3, column: 5, length: 1 },
    },
  );
  expect(formatGithub(item, context)).toBe(
    "::error file=a%2Cb%3Ac.yaml,line=3,col=5,title=source/unreadable::File 'a,b.yaml' cannot be read: 50%25%0Alost",
  );
  expect(formatGithub({ ...notFound("/pets"), severity: "info" }, context)).toBe(
    "::notice file=a.yaml,line=2,col=1,title=ref/not-found::Reference '#/x' points at nothing%0Ahint: look again",
  );
});

describe("order", () => {
  test("is by file, line, column and code", () => {
    const items = [
      notFound("/pets/$ref"),
      notFound("/pets", "b.yaml"),
      notFound("/pets"),
      diagnostic("ref/cycle", { ref: "#/x" }, { origin: { file: "a.yaml", pointer: "/pets" } }),
      diagnostic("config/not-found", { file: "specwright.config.ts" }),
    ];
    const sorted = sortDiagnostics(items, context.locate);
    expect(sorted.map(({ code, origin }) => `${origin?.file} ${origin?.pointer} ${code}`)).toEqual([
      "undefined undefined config/not-found",
      "a.yaml /pets ref/cycle",
      "a.yaml /pets ref/not-found",
      "a.yaml /pets/$ref ref/not-found",
      "b.yaml /pets ref/not-found",
    ]);
  });

  test("asks for the key where the key is at fault", () => {
    const asked: unknown[] = [];
    const origin = { file: "a.yaml", pointer: "/pets" };
    rangeOf({ origin, focus: "key" }, (at, focus) => {
      asked.push([at.pointer, focus]);
      return undefined;
    });
    expect(asked).toEqual([
      ["/pets", "key"],
      ["", "key"],
    ]);
  });
});

test("control characters of a contract do not reach the terminal", () => {
  const item = diagnostic(
    "ref/not-found",
    { ref: "\u001b[2J\u009b2J" },
    {
      origin: { file: "a.yaml", pointer: "/\u001b" },
      range: { line: 1, column: 1, length: 1 },
      hint: "\u0007",
    },
  );
  const block = formatDiagnostic(item, { locate: () => undefined, text: () => "\u001b]0;title\u0007" });
  expect(block).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});
