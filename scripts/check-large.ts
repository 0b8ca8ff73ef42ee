/**
 * `node scripts/check-large.ts FOLDER`: the large contracts of the corpus in FOLDER give every target, and the output
 * compiles under the strictest flags with both compilers. Closes with `N passed, N failed`.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LargeContract, largeContracts } from "./large-contracts.ts";
import { type ProcessResult, runNode } from "./run-process.ts";

const root = join(import.meta.dirname, "..");
const corpus = process.argv[2] ?? "../shared/corpus";
const compilers = {
  "TypeScript 5.9": "node_modules/typescript/bin/tsc",
  "TypeScript 7": "node_modules/typescript-native/bin/tsc",
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
  const cli = [
    "--conditions=specwright-source",
    "scripts/main.mjs",
    "generate",
    path,
    "-o",
    folder,
    "--api",
    name,
  ];
  hold(`${name}: every target`, await runNode(cli, root));
  const { compilerOptions } = await strictConfig();
  const config = { compilerOptions, include: [`${folder}/**/*.ts`], exclude: ["**/*.test.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  for (const [compiler, bin] of Object.entries(compilers)) {
    hold(`${name}: compiles with ${compiler}`, await runNode([join(root, bin), "-p", folder], root));
  }
  rmSync(folder, { recursive: true });
}

async function strictConfig(): Promise<{ compilerOptions: object }> {
  const { strictestFlags } = await import("../test/support/compiler.ts");
  const compilerOptions = {
    ...strictestFlags,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    types: [],
    module: "esnext",
    moduleResolution: "bundler",
    allowImportingTsExtensions: true,
    noEmit: true,
  };
  return { compilerOptions };
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
