/** What is generated compiles under the strictest flags, with both compilers, and says `any` nowhere. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generators } from "../generators/registry.ts";
import { buildModel, createNameTable, loadContract } from "../src/index.ts";
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

/** Lunar's `schema.ts` against its `types.ts`, component by component. */
async function agreement(): Promise<string> {
  const { contract } = await loadContract(join(root, "specs/lunar/openapi.yaml"));
  const built = buildModel(contract);
  const names = createNameTable(built);
  const checks = built.schemas
    .filter(({ id }) => id.startsWith("#/components/schemas/"))
    .map(({ id, name }, index) => {
      const theirs = `components["schemas"][${JSON.stringify(name)}]`;
      return `export const check${index} = (value: ${theirs}): t.${names.schema(id)} => value;`;
    });
  const folder = join(root, "generated/lunar");
  const imports = [
    `import type { components } from "${folder}/schema.ts";`,
    `import type * as t from "${folder}/types.ts";`,
  ];
  return [...imports, ...checks, ""].join("\n");
}

/** Every target of every good case, as a user would have it on disk. */
beforeAll(async () => {
  writeFileSync(join(scratch, "agreement.ts"), await agreement());
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

const folders = [scratch, join(root, "generated"), join(root, "test/contract")];

describe.each(Object.keys(compilers) as CompilerName[])("%s", (compiler) => {
  test("accepts everything generated, and that schema.ts and types.ts agree", async () => {
    const include = folders.map((folder) => `${folder}/**/*.ts`);
    const exclude = folders.map((folder) => `${folder}/**/*.test.ts`);
    expect(await runCompiler(compiler, { include, exclude, options: platform })).toBe("");
  });

  test("accepts the contract tests, which run in Node", async () => {
    const include = folders.map((folder) => `${folder}/**/*.test.ts`);
    const options = {
      ...platform,
      customConditions: ["specwright-source"],
      lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
      target: "es2024",
      types: ["node"],
      skipLibCheck: true,
    };
    expect(await runCompiler(compiler, { include, options })).toBe("");
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
