/** What is generated compiles under the strictest flags, with both compilers, and says `any` nowhere. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { type CompilerName, compilers, runCompiler, strictestFlags } from "./support/compiler.ts";

const root = join(import.meta.dirname, "..");
const generated = [join(root, "generated"), join(root, "test/cases/*/expected")];

const browser = {
  ...strictestFlags,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  noEmit: true,
};

describe.each(Object.keys(compilers) as CompilerName[])("%s", (compiler) => {
  test("accepts everything generated", async () => {
    expect(await runCompiler(compiler, { include: generated, options: browser })).toBe("");
  });
});

test("nothing generated says any, or silences the compiler", () => {
  const files = globSync(["generated/**/*.ts", "test/cases/*/expected/**/*.ts"], { cwd: root });
  expect(files.length).toBeGreaterThan(5);
  const offenders = files.filter((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return (
      /@ts-(?:ignore|nocheck|expect-error)/.test(text) ||
      saysAny(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
    );
  });
  expect(offenders).toEqual([]);
});

function saysAny(node: ts.Node): boolean {
  return (
    node.kind === ts.SyntaxKind.AnyKeyword ||
    (ts.forEachChild(node, (child) => saysAny(child) || undefined) ?? false)
  );
}
