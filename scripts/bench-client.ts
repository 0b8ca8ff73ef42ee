/**
 * `npm run bench:client -- [--corpus FOLDER] [--runs N] [--peers FOLDER]`: what a generated client costs in a bundle, at a
 * call and in the compiler, beside openapi-fetch, whose figures are 1. `--peers` names a folder with hey-api and orval
 * installed; without it they are left out. Nothing is asserted.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchCalls } from "./bench-client/calls.ts";
import { benchSizes } from "./bench-client/sizes.ts";
import { benchTypes } from "./bench-client/types.ts";

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
const wanted = (part: string): boolean => values.only === undefined || values.only === part;
try {
  if (wanted("sizes")) print("Bundle", await benchSizes(root, folder, values.peers && resolve(values.peers)));
  if (wanted("calls")) print("A call, on a stubbed transport", await benchCalls(root));
  const github = resolve(values.corpus, "specs/github/api.github.com.json");
  if (!existsSync(github)) console.log(`type-check skipped: there is no ${github}`);
  else if (wanted("types"))
    print("Type-check of 30 calls", await benchTypes(root, folder, github, Number(values.runs)));
} finally {
  rmSync(folder, { recursive: true });
}

function print(title: string, rows: readonly (readonly string[])[]): void {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  console.log(`\n${title}\n\n${[line(head), line(rule), ...body.map(line)].join("\n")}`);
}
