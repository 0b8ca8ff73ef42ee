/** What a program does not import of its validators does not reach its users. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeValidators } from "../../../scripts/validator-bench/peers/specwright.ts";
import { subjects } from "../../../scripts/validator-bench/subjects.ts";

const folder = mkdtempSync(join(tmpdir(), "specwright-bundle-"));
let module = "";

beforeAll(async () => {
  const schemas = Object.assign({}, ...subjects().map((subject) => subject.schemas));
  module = await writeValidators({ root: "", schemas }, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `${code.replace("$", JSON.stringify(module))}`, resolveDir: folder },
    bundle: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** The functions and constants that a bundle declares. */
function declared(text: string): string[] {
  return [...text.matchAll(/^(?:var|let|const|function) ([\w$]+)/gm)].map(([, name = ""]) => name).toSorted();
}

test("a guard brings along what it calls", async () => {
  expect(declared(await bundle("export { isPoint } from $;"))).toEqual([
    "isNumber",
    "isObjectLike",
    "isPoint",
  ]);
});

test("a guard with formats brings along the functions of these formats", async () => {
  const names = declared(await bundle("export { isOrder } from $;"));
  expect(names).toEqual(expect.arrayContaining(["isAddress", "isDateTime", "isEmail", "isLine", "isUuid"]));
  expect(
    names.filter((name) => /Duration|Pointer|Punycode|idn|^check|^wrong|^is(?:Circle|Price)/.test(name)),
  ).toEqual([]);
});

test("a schema brings along the faults that its values can have", async () => {
  const names = declared(await bundle("export { Point } from $;"));
  expect(names).toEqual(expect.arrayContaining(["Point", "checkPoint", "isPoint", "missing", "wrongType"]));
  expect(
    names.filter((name) => /^(?:Order|isOrder|notOneOf|tooShort|noMatch|formatIssues|translate)$/.test(name)),
  ).toEqual([]);
});

test("what nobody asks for is not there", async () => {
  expect(declared(await bundle("import $;"))).toEqual([]);
});
