/**
 * `npm run bench -- [FOLDER] [--runs N]`: our whole output of the large contracts in FOLDER (the corpus) beside the
 * types alone of openapi-typescript's CLI, cold, interleaved in one run; then nothing changed; then time by stage.
 * Ratios are medians of ours over medians of the peer's.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generators } from "../generators/registry.ts";
import { largeContracts } from "./large-contracts.ts";
import { type ProcessResult, runNode } from "./run-process.ts";

const root = join(import.meta.dirname, "..");
/** The built package, as users run it: `npm run bench` builds it first. */
const cli = [join(root, "dist/scripts/cli.js")];
const peer = join(root, "node_modules/openapi-typescript/bin/cli.js");

const { values, positionals } = parseArgs({
  options: { runs: { type: "string", default: "5" } },
  allowPositionals: true,
});
const corpus = positionals[0] ?? "../shared/corpus";
const runs = Number(values.runs);

if (!existsSync(corpus)) {
  console.log(`skipped: there is no folder ${corpus}`);
} else {
  console.log(`Node ${process.version}, ${availableParallelism()} cores, ${runs} interleaved runs, medians`);
  console.log("");
  console.log(
    "| contract | ours, everything | openapi-typescript, types | ratio | nothing changed | of cold | peak memory |",
  );
  console.log("|---|--:|--:|--:|--:|--:|--:|");
  const stages: string[] = [];
  for (const { name, path } of largeContracts(corpus)) stages.push(await benchContract(name, path));
  console.log(stages.join(""));
  await benchHelp();
}

/** Help of the built package beside a Node that does nothing. */
async function benchHelp(): Promise<void> {
  const ours: ProcessResult[] = [];
  const nothing: ProcessResult[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await succeed([...cli, "--help"]));
    nothing.push(await succeed(["-e", "0"]));
  }
  const [help, node] = [median(ours), median(nothing)];
  console.log(
    `--help ${help.toFixed(0)} ms, node -e 0 ${node.toFixed(0)} ms, ratio ${(help / node).toFixed(2)}`,
  );
}

async function benchContract(name: string, contract: string): Promise<string> {
  const ours: ProcessResult[] = [];
  const theirs: ProcessResult[] = [];
  const again: ProcessResult[] = [];
  for (let run = 0; run < runs; run += 1) {
    const folder = mkdtempSync(join(tmpdir(), "specwright-bench-"));
    const targets = generators.map((generator) => generator.name);
    const generate = [
      ...cli,
      "generate",
      contract,
      "-o",
      folder,
      "--api",
      name,
      "--timing",
      "-t",
      ...targets,
    ];
    ours.push(await succeed(generate));
    theirs.push(await succeed([peer, contract, "-o", join(folder, "peer.ts")]));
    again.push(await succeed(generate));
    rmSync(folder, { recursive: true });
  }
  const [cold, types, warm] = [median(ours), median(theirs), median(again)];
  const cells = [
    name,
    seconds(cold),
    seconds(types),
    (cold / types).toFixed(2),
    seconds(warm),
    `${((100 * warm) / cold).toFixed(0)} %`,
    `${Math.max(...ours.map(({ peakMegabytes = Number.NaN }) => peakMegabytes)).toFixed(0)} MB`,
  ];
  console.log(`| ${cells.join(" | ")} |`);
  const timing = (ours.at(-1)?.output ?? "").split("\n").filter((line) => / ms$/.test(line));
  return `\n${name}, one cold run by stage:\n${timing.join("\n")}\n`;
}

async function succeed(args: readonly string[]): Promise<ProcessResult> {
  const result = await runNode(args, root);
  if (result.code !== 0) throw new Error(`${args.join(" ")} ended with ${result.code}\n${result.output}`);
  return result;
}

function median(results: readonly ProcessResult[]): number {
  const sorted = results.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
