/**
 * `node scripts/check-large.ts FOLDER`: the large contracts of the corpus in FOLDER give every target, and the output
 * compiles under the strictest flags with both compilers. Closes with `N passed, N failed`.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generators } from "../generators/registry.ts";
import { letCompilersCheck, platformOptions } from "../test/support/compiler.ts";
import { type LargeContract, largeContracts } from "./large-contracts.ts";
import { type ProcessResult, runNode } from "./run-process.ts";

const root = join(import.meta.dirname, "..");
const corpus = process.argv[2] ?? "../shared/corpus";
const compilers = {
  "TypeScript 5.9": "node_modules/typescript/bin/tsc",
  "TypeScript 7": "node_modules/typescript-native/bin/tsc",
};
/** Contract tests start a mock, from our own sources here. */
const inNode = {
  customConditions: ["specwright-source"],
  target: "es2024",
  lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
  skipLibCheck: true,
};
let passed = 0;
let failed = 0;

if (!existsSync(corpus)) {
  console.log(`skipped: there is no folder ${corpus}`);
} else {
  for (const contract of largeContracts(corpus)) await checkContract(contract);
  console.log(`large contracts: ${passed} passed, ${failed} failed`);
}
process.exitCode = failed === 0 ? 0 : 1;

async function checkContract({ name, path }: LargeContract): Promise<void> {
  // Inside the repository, so that openapi-fetch resolves.
  mkdirSync(join(root, ".scratch"), { recursive: true });
  const folder = mkdtempSync(join(root, ".scratch/large-"));
  const targets = generators.map((generator) => generator.name);
  const cli = ["--conditions=specwright-source", "scripts/main.mjs", "generate", path];
  const output = ["-o", folder, "--api", name, "-t", ...targets];
  hold(`${name}: every target`, await runNode([...cli, ...output], root));
  letCompilersCheck(folder);
  const compile = async (compiler: keyof typeof compilers, what: string, config: object): Promise<void> => {
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    hold(
      `${name}: ${what} with ${compiler}`,
      await runNode([join(root, compilers[compiler]), "-p", folder], root),
    );
  };
  const production = {
    compilerOptions: platformOptions,
    include: [`${folder}/**/*.ts`],
    exclude: ["**/*.test.ts"],
  };
  await compile("TypeScript 5.9", "compiles", production);
  await compile("TypeScript 7", "compiles", production);
  const tests = { compilerOptions: { ...platformOptions, ...inNode }, include: [`${folder}/**/*.test.ts`] };
  await compile("TypeScript 7", "contract tests compile", tests);
  rmSync(folder, { recursive: true });
}

function hold(what: string, result: ProcessResult): void {
  const { milliseconds, peakMegabytes } = result;
  const memory = peakMegabytes === undefined ? "" : `, ${peakMegabytes.toFixed(0)} MB`;
  const cost = `${(milliseconds / 1000).toFixed(1)} s${memory}`;
  console.log(`${result.code === 0 ? "passed" : "failed"}  ${what} (${cost})`);
  if (result.code === 0) passed += 1;
  else failed += 1;
  if (result.code !== 0) console.log(result.output.split("\n").slice(-30).join("\n"));
}
