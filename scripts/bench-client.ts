/**
 * `npm run bench:client -- [--corpus FOLDER] [--runs N] [--peers FOLDER] [--only sizes|calls|types]`: what a generated client
 * costs in a bundle, at a call and in the compiler, beside openapi-fetch, whose figures are 1. `--peers` names a folder
 * with hey-api and orval installed; without it they are left out. A run of everything is written to
 * `docs/benchmarks.md`; nothing is asserted.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchCalls } from "./bench-client/calls.ts";
import { benchSizes } from "./bench-client/sizes.ts";
import { benchTypes } from "./bench-client/types.ts";
import { machine, writeBenchmark } from "./benchmark-page.ts";
import { markdownTable } from "./markdown-table.ts";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    runs: { type: "string", default: "5" },
    peers: { type: "string" },
    only: { type: "string" },
  },
});

// Inside the repository, so that openapi-fetch resolves.
mkdirSync(join(root, ".scratch"), { recursive: true });
const folder = mkdtempSync(join(root, ".scratch/bench-client-"));
const github = resolve(values.corpus, "specs/github/api.github.com.json");
const parts = {
  sizes: () => benchSizes(root, folder, values.peers && resolve(values.peers)),
  calls: () => benchCalls(root),
  types: () => benchTypes(root, folder, github, Number(values.runs)),
};
const words = {
  sizes:
    "Bundles with one operation of Lunar, by esbuild, minified. Each feature counts from the bundle above it.",
  calls:
    "A call: a PUT with a path parameter and a small body, answered by a function in place of `fetch`. Medians.",
  types: `Type-check of a program with 30 calls of GitHub's API, in CPU time; medians of ${values.runs} interleaved runs.`,
};

const lines = ["## Clients", "", machine(["openapi-fetch", "esbuild"])];
try {
  for (const [name, bench] of Object.entries(parts)) {
    if (values.only !== undefined && values.only !== name) continue;
    if (name === "types" && !existsSync(github)) {
      console.log(`types skipped: there is no ${github}`);
      continue;
    }
    const section = ["", words[name as keyof typeof words], "", ...markdownTable(await bench())];
    console.log(section.join("\n"));
    lines.push(...section);
  }
  if (values.only === undefined) writeBenchmark("client", lines);
} finally {
  rmSync(folder, { recursive: true });
}
