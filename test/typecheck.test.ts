/** What is generated compiles under the strictest flags, with both compilers, and says `any` nowhere. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generators } from "../generators/registry.ts";
import { uncheckedLines } from "../src/generate/unchecked.ts";
import {
  type ApiModel,
  buildModel,
  createNameTable,
  type Generated,
  generate,
  loadContract,
  type OperationFilter,
  selectOperations,
} from "../src/index.ts";
import { caseContract, goodCases } from "./support/cases.ts";
import { compile, filesOf } from "./support/compile.ts";
import {
  type CompilerName,
  compilers,
  letCompilersCheck,
  platformOptions,
  runCompiler,
  scratchFolder,
} from "./support/compiler.ts";

const root = join(import.meta.dirname, "..");
const scratch = scratchFolder("output");
/** What is generated in this repository, once more, in the same places. */
const copies = scratchFolder("copies");

/** `schema.ts` of a model against its `types.ts`, component by component. */
function agreement(model: ApiModel, folder: string): string {
  const names = createNameTable(model);
  const checks = model.schemas
    .filter(({ id }) => id.startsWith("#/components/schemas/"))
    .map(({ id, name }, index) => {
      const theirs = `components["schemas"][${JSON.stringify(name)}]`;
      return `export const check${index} = (value: ${theirs}): t.${names.schema(id)} => value;`;
    });
  // A contract may have all its components in other files.
  if (checks.length === 0) return "export {};\n";
  const imports = [
    `import type { components } from "${folder}/schema.ts";`,
    `import type * as t from "${folder}/types.ts";`,
  ];
  return [...imports, ...checks, ""].join("\n");
}

/** Parts of the APIs of the systems: what is left of them must be as sound as the whole. */
const parts: Readonly<Record<string, OperationFilter>> = {
  talis: { exclude: ["method:get"] },
  godoxy: { include: ["tag:route"] },
  lunar: { include: ["path:/api/functions/**"], exclude: ["method:delete"] },
  chocolates: { include: ["method:get"] },
  blog: { exclude: ["path:/**/comments/**"] },
};

function put(folder: string, generated: Generated): void {
  for (const [file, text] of filesOf(generated)) {
    const path = join(scratch, file.startsWith("runtime/") ? file : join(folder, file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Every target of every good case, as a user would have it on disk. */
beforeAll(async () => {
  const lunar = buildModel((await loadContract(join(root, "specs/lunar/openapi.yaml"))).contract);
  writeFileSync(join(scratch, "agreement.ts"), agreement(lunar, join(root, "generated/lunar")));
  for (const [api, filter] of Object.entries(parts)) {
    const whole = buildModel((await loadContract(join(root, `specs/${api}/openapi.yaml`))).contract);
    const { model, diagnostics, unmatched } = selectOperations(whole, filter, api);
    expect([...diagnostics, ...unmatched.values()]).toEqual([]);
    expect(model.operations.length).toBeLessThan(whole.operations.length);
    put(`part-of-${api}`, await generate(model, generators, { api, contract: `specs/${api}/openapi.yaml` }));
    writeFileSync(join(scratch, `agreement-${api}.ts`), agreement(model, `./part-of-${api}`));
  }
  for (const name of goodCases()) {
    const generated = await compile(
      caseContract(name),
      generators.map((generator) => generator.name),
      { validators: { patterns: "injected" } },
    );
    put(name, generated);
  }
  for (const name of ["generated", "test/contract", "test/mocks"])
    cpSync(join(root, name), join(copies, name), { recursive: true });
  for (const folder of folders) letCompilersCheck(folder);
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const folders = [scratch, copies];

describe.each(Object.keys(compilers) as CompilerName[])("%s", (compiler) => {
  test("accepts everything generated, and that schema.ts and types.ts agree", async () => {
    const include = folders.map((folder) => `${folder}/**/*.ts`);
    const exclude = folders.map((folder) => `${folder}/**/*.test.ts`);
    expect(await runCompiler(compiler, { include, exclude, options: platformOptions })).toBe("");
  });

  test("accepts the contract tests, which run in Node", async () => {
    const include = folders.map((folder) => `${folder}/**/*.test.ts`);
    const options = {
      ...platformOptions,
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

test("nothing generated says any, or silences the compiler but by the one line", () => {
  const files = generatedFiles();
  expect(files.length).toBeGreaterThan(20);
  const offenders = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    const code = text.split("\n").filter((line) => !uncheckedLines.includes(line) && !/^\s*\*/.test(line));
    const silenced = /@ts-(?:ignore|nocheck|expect-error)/.test(code.join("\n"));
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
