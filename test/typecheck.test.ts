/** What is generated compiles under the strictest flags, with both compilers, and says `any` nowhere. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generators } from "../generators/registry.ts";
import { caseContract, goodCases } from "./support/cases.ts";
import { compile, filesOf } from "./support/compile.ts";
import {
  type CompilerName,
  compilers,
  runCompiler,
  scratchFolder,
  strictestFlags,
} from "./support/compiler.ts";

const root = join(import.meta.dirname, "..");
const scratch = scratchFolder("output");

/** Every target of every good case, as a user would have it on disk. */
beforeAll(async () => {
  for (const name of goodCases()) {
    const generated = await compile(
      caseContract(name),
      generators.map((generator) => generator.name),
    );
    for (const [file, text] of filesOf(generated)) {
      const path = join(scratch, file.startsWith("runtime/") ? file : join(name, file));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
});

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** Generated code for browsers and servers: no Node types. */
const platform = {
  ...strictestFlags,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** Contract tests start a mock, which runs in Node. */
const tests = ["**/*.test.ts"];

describe.each(Object.keys(compilers) as CompilerName[])("%s", (compiler) => {
  test("accepts everything generated", async () => {
    const include = [scratch, join(root, "generated")].map((folder) => `${folder}/**/*.ts`);
    expect(await runCompiler(compiler, { include, exclude: tests, options: platform })).toBe("");
  });
});

function generatedFiles(): string[] {
  return [scratch, join(root, "generated")].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(folder, file)),
  );
}

test("nothing generated says any, or silences the compiler", () => {
  const files = generatedFiles();
  expect(files.length).toBeGreaterThan(20);
  const offenders = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    const silenced = /@ts-(?:ignore|nocheck|expect-error)/.test(text.replace(/^\s*\*.*$/gm, ""));
    return silenced || saysAny(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  });
  expect(offenders).toEqual([]);
});

test("nothing in a contract becomes code: every module loads and leaves no trace", async () => {
  const modules = generatedFiles().filter((file) => file.startsWith(scratch) && !file.endsWith(".test.ts"));
  for (const file of modules) await import(pathToFileURL(file).href);
  expect(globalThis).not.toHaveProperty("__injected");
  expect(Object.prototype).not.toHaveProperty("polluted");
});

function saysAny(node: ts.Node): boolean {
  return (
    node.kind === ts.SyntaxKind.AnyKeyword ||
    (ts.forEachChild(node, (child) => saysAny(child) || undefined) ?? false)
  );
}
