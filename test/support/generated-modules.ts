/** Modules generated from a contract written in a test, loaded as a user would. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll } from "vitest";
import type { Generated } from "../../src/index.ts";
import { compile, filesOf } from "./compile.ts";
import { scratchFolder, withChecks } from "./compiler.ts";

/**
 * Generates targets before the tests of a file or `describe` and removes them behind them.
 * @param names of the modules that the tests use: `client` is `client.ts`
 * @param options of targets
 */
export function useGenerated<Modules extends object>(
  contract: string,
  targets: readonly string[],
  names: readonly (keyof Modules & string)[],
  options: Readonly<Record<string, object>> = {},
): () => Modules {
  let folder = "";
  let modules: Modules | undefined;
  beforeAll(async () => {
    folder = scratchFolder("modules");
    writeModules(folder, await compile(contract, targets, { types: { schema: false }, ...options }));
    const entries = names.map(async (name) => [
      name,
      await import(pathToFileURL(join(folder, "sample", `${name}.ts`)).href),
    ]);
    modules = Object.fromEntries(await Promise.all(entries));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return () => {
    if (modules === undefined) throw new Error("the modules are generated before the first test");
    return modules;
  };
}

/** Writes what was generated, for compilers to check: `sample/client.ts`, `runtime/client.ts`. */
export function writeModules(folder: string, generated: Generated): void {
  for (const [path, text] of filesOf(generated)) {
    const file = join(folder, path.startsWith("runtime/") ? path : `sample/${path}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withChecks(text));
  }
}
