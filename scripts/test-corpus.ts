/**
 * `npm run test:corpus -- [--corpus FOLDER] [--sample] [--only TEXT]`: every valid contract that the corpus lists gives
 * every target, the output type-checks under the strictest flags and says `any` nowhere. Prints a table by set and closes
 * with `N passed, N failed`. `--sample` takes a few contracts of each set, small ones first, and checks those with both
 * compilers; `--only` takes contracts whose path contains the text.
 */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generators } from "../generators/registry.ts";
import { buildModel, ContractError, generateProject, hasErrors, loadContract } from "../src/index.ts";
import {
  type CompilerName,
  letCompilersCheck,
  platformOptions,
  runCompiler,
} from "../test/support/compiler.ts";
import { type CorpusDocument, corpusDocuments, isRefused, isValid } from "./corpus-documents.ts";

const { values: flags } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    sample: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});
const root = join(import.meta.dirname, "..");
const corpus = resolve(flags.corpus);
/** Contracts of a batch are compiled together, until their texts are this large. */
const batchBytes = 3_000_000;
const sampleOfSet = 3;
const largestOfSample = 700_000;

/** Contract tests start a mock, from our own sources here. */
const tests = {
  ...platformOptions,
  customConditions: ["specwright-source"],
  target: "es2024",
  lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
  skipLibCheck: true,
};

interface Result {
  readonly document: CorpusDocument;
  readonly folder: string;
  readonly operations: number;
  readonly schemas: number;
  readonly seconds: number;
  readonly faults: string[];
}

if (existsSync(join(corpus, "index.json"))) await checkCorpus();
else console.log(`skipped: there is no index.json in ${corpus}`);

async function checkCorpus(): Promise<void> {
  const valid = corpusDocuments(corpus).filter((item) => isValid(item) && !isRefused(item));
  const chosen = valid.filter(({ file }) => file.includes(flags.only));
  const documents = flags.sample ? sampleOf(chosen) : chosen;
  // Inside the repository, so that packages resolve.
  mkdirSync(join(root, ".scratch"), { recursive: true });
  const scratch = mkdtempSync(join(root, ".scratch/corpus-"));
  const results: Result[] = [];
  for (const batch of batches(documents)) {
    const generated: Result[] = [];
    for (const document of batch)
      generated.push(await generateOne(document, join(scratch, `${results.length + generated.length}`)));
    await compileBatch(generated);
    for (const { folder, faults, document } of generated) {
      rmSync(folder, { recursive: true, force: true });
      if (faults.length > 0) console.log(`${document.file}\n  ${faults.slice(0, 5).join("\n  ")}`);
    }
    results.push(...generated);
  }
  rmSync(scratch, { recursive: true });
  report(results);
}

/** The smaller contracts of every set, so that each set's peculiarities are met. */
function sampleOf(documents: readonly CorpusDocument[]): CorpusDocument[] {
  return [...Map.groupBy(documents, ({ set }) => set).values()].flatMap((ofSet) => {
    const small = ofSet.filter(({ size }) => size <= largestOfSample).toSorted((a, b) => b.size - a.size);
    const step = Math.max(1, Math.floor(small.length / sampleOfSet));
    return small.filter((_, index) => index % step === 0).slice(0, sampleOfSet);
  });
}

function* batches(documents: readonly CorpusDocument[]): Generator<CorpusDocument[]> {
  let batch: CorpusDocument[] = [];
  let bytes = 0;
  for (const document of documents) {
    batch.push(document);
    bytes += document.size + 100_000;
    if (bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function generateOne(document: CorpusDocument, folder: string): Promise<Result> {
  const start = performance.now();
  const faults: string[] = [];
  let counts = { operations: 0, schemas: 0 };
  const contract = join(corpus, document.file);
  try {
    const { operations, schemas } = buildModel((await loadContract(contract, { root: corpus })).contract);
    counts = { operations: operations.length, schemas: schemas.length };
    const targets = Object.fromEntries(generators.map(({ name }) => [name, true]));
    const report = await generateProject(
      { apis: { api: { contract, root: corpus, output: "api", targets } } },
      { generators, cwd: folder },
    );
    const found = [...report.problems, ...report.diagnostics.map(({ diagnostic }) => diagnostic)];
    if (hasErrors(found)) faults.push(...found.filter(({ severity }) => severity === "error").map(describe));
  } catch (error) {
    if (error instanceof ContractError) faults.push(...error.diagnostics.map(describe));
    else faults.push(`exception: ${error instanceof Error ? error.stack : String(error)}`);
  }
  letCompilersCheck(folder);
  for (const file of globSync("**/*.ts", { cwd: folder })) {
    if (saysAny(readFileSync(join(folder, file), "utf8"))) faults.push(`${file} says 'any'`);
  }
  return { document, folder, ...counts, seconds: (performance.now() - start) / 1000, faults };
}

function describe({ code, message }: { readonly code: string; readonly message: string }): string {
  return `${code} ${message}`;
}

/** The type `any` stands in the code, comments and texts left out. */
function saysAny(code: string): boolean {
  const bare = code.replace(/\/\*.*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gs, "");
  // Among arguments it may be a variable: contracts have members of that name.
  return /(?:[:<|&]|\bas|=>)\s*any\b(?!\s*[(:?])|,\s*any\s*[>\]|&[]|\(\s*any\s*[|&[]/.test(bare);
}

/** Adds what compilers say to the faults of the contract that it is about. */
async function compileBatch(batch: readonly Result[]): Promise<void> {
  const folders = batch.filter(({ faults }) => faults.length === 0).map(({ folder }) => folder);
  if (folders.length === 0) return;
  const compilers: CompilerName[] = flags.sample ? ["TypeScript 7", "TypeScript 5.9"] : ["TypeScript 7"];
  const sources = folders.map((folder) => `${folder}/**/*.ts`);
  const testFiles = folders.map((folder) => `${folder}/**/*.test.ts`);
  for (const compiler of compilers) {
    const found = [
      await runCompiler(compiler, { include: sources, exclude: testFiles, options: platformOptions }),
      await runCompiler(compiler, { include: testFiles, options: tests }),
    ];
    for (const line of found.flatMap((output) => output.split("\n"))) {
      // An empty API has no test file; there may be none in a whole batch.
      if (line.trim() === "" || line.includes("TS18003")) continue;
      const about = batch.find(({ folder }) => line.includes(`${folder.slice(root.length + 1)}/`));
      (about ?? batch[0])?.faults.push(`${compiler}: ${line}`);
    }
  }
}

function report(results: readonly Result[]): void {
  const rows = [...Map.groupBy(results, ({ document }) => document.set)].map(([set, ofSet]) => [
    set,
    ...totals(ofSet),
  ]);
  const table = [
    ["set", "documents", "operations", "schemas", "passed", "seconds"],
    ...rows,
    ["all", ...totals(results)],
  ];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    );
  const passed = results.filter(({ faults }) => faults.length === 0).length;
  console.log(`corpus output: ${passed} passed, ${results.length - passed} failed`);
  process.exitCode = passed === results.length && passed > 0 ? 0 : 1;
}

function totals(results: readonly Result[]): string[] {
  const sum = (of: (result: Result) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  return [
    String(results.length),
    String(sum(({ operations }) => operations)),
    String(sum(({ schemas }) => schemas)),
    String(sum(({ faults }) => (faults.length === 0 ? 1 : 0))),
    sum(({ seconds }) => seconds).toFixed(1),
  ];
}
