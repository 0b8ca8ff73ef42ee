/**
 * `npm run bench -- [FOLDER] [--runs N]`: our whole output of the large contracts in FOLDER (the corpus) beside the
 * types alone of openapi-typescript's CLI, cold, interleaved in one run; then nothing changed; then time by stage.
 * Ratios are medians of ours over medians of the peer's.
 */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generators } from "../generators/registry.ts";
import { largeContracts } from "./large-contracts.ts";
import { markdownTable } from "./markdown-table.ts";
import { median } from "./median.ts";
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
const head = [
  "contract",
  "ours, everything",
  "openapi-typescript, types",
  "ratio",
  "nothing changed",
  "of cold",
  "of its CPU time",
  "peak memory",
];

if (!existsSync(corpus)) {
  console.log(`skipped: there is no folder ${corpus}`);
} else {
  console.log(`Node ${process.version}, ${availableParallelism()} cores, ${runs} interleaved runs, medians`);
  console.log("");
  const measured: Measured[] = [];
  for (const { name, path } of largeContracts(corpus)) measured.push(await benchContract(name, path));
  console.log(markdownTable([head, ...measured.map(({ cells }) => cells)]).join("\n"));
  for (const { stages } of measured) console.log(stages);
  await benchHelp();
  await benchGrowth();
}

/** Time and memory of the whole output of a contract and of its multiples, and how well a line fits them. */
async function benchGrowth(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-growth-"));
  const [github] = largeContracts(corpus);
  const points: Point[] = [];
  const rows: string[][] = [];
  for (const copies of [1, 2, 4, 8]) {
    const contract = join(folder, `github-${copies}.json`);
    const multiply = join(corpus, "tools/multiply.mjs");
    writeFileSync(contract, (await succeed([multiply, github?.path ?? "", String(copies)])).output);
    const output = join(folder, `output-${copies}`);
    const result = await succeed([...cli, "generate", contract, "-o", output, "--api", "github"]);
    const megabytes = statSync(contract).size / 1e6;
    const { milliseconds, peakMegabytes = Number.NaN } = result;
    points.push({ x: megabytes, time: milliseconds, memory: peakMegabytes });
    rows.push([
      String(copies),
      megabytes.toFixed(1),
      seconds(milliseconds),
      `${peakMegabytes.toFixed(0)} MB`,
    ]);
  }
  rmSync(folder, { recursive: true });
  console.log(`\n${markdownTable([["github x", "MB", "time", "peak memory"], ...rows]).join("\n")}`);
  console.log(
    `growth: ${line(points.map(({ x, time }) => [x, time]))} ms, ${line(points.map(({ x, memory }) => [x, memory]))} MB of memory`,
  );
}

interface Point {
  readonly x: number;
  readonly time: number;
  readonly memory: number;
}

/** `120 + 340 per MB (R² 0.999)`: the line of least squares. */
function line(points: readonly (readonly [number, number])[]): string {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sum = (of: (x: number, y: number) => number): number =>
    points.reduce((total, [x, y]) => total + of(x - middleX, y - middleY), 0);
  const slope = sum((x, y) => x * y) / sum((x) => x * x);
  const fit = sum((x, y) => x * y) ** 2 / (sum((x) => x * x) * sum((_, y) => y * y));
  return `${(middleY - slope * middleX).toFixed(0)} + ${slope.toFixed(0)} per MB (R² ${fit.toFixed(3)})`;
}

/** Help of the built package beside a Node that does nothing. */
async function benchHelp(): Promise<void> {
  const ours: ProcessResult[] = [];
  const nothing: ProcessResult[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await succeed([...cli, "--help"]));
    nothing.push(await succeed(["-e", "0"]));
  }
  const [help, node] = [usualTime(ours), usualTime(nothing)];
  console.log(
    `--help ${help.toFixed(0)} ms, node -e 0 ${node.toFixed(0)} ms, ratio ${(help / node).toFixed(2)}`,
  );
}

interface Measured {
  /** A row of the table. */
  readonly cells: readonly string[];
  /** Lines of one cold run. */
  readonly stages: string;
}

async function benchContract(name: string, contract: string): Promise<Measured> {
  const ours: ProcessResult[] = [];
  const theirs: ProcessResult[] = [];
  const again: ProcessResult[] = [];
  const targets = generators.map((generator) => generator.name);
  const toFolder = (folder: string): string[] => [
    ...cli,
    "generate",
    contract,
    "-o",
    folder,
    "--api",
    name,
    "-t",
    ...targets,
  ];
  for (let run = 0; run < runs; run += 1) {
    const folder = mkdtempSync(join(tmpdir(), "specwright-bench-"));
    const generate = toFolder(folder);
    ours.push(await succeed(generate));
    theirs.push(await succeed([peer, contract, "-o", join(folder, "peer.ts")]));
    again.push(await succeed(generate));
    rmSync(folder, { recursive: true });
  }
  const [cold, types, warm] = [usualTime(ours), usualTime(theirs), usualTime(again)];
  const cells = [
    name,
    seconds(cold),
    seconds(types),
    (cold / types).toFixed(2),
    seconds(warm),
    percent(warm / cold),
    percent(usualCpuTime(again) / usualCpuTime(ours)),
    `${Math.max(...ours.map(({ peakMegabytes = Number.NaN }) => peakMegabytes)).toFixed(0)} MB`,
  ];
  const folder = mkdtempSync(join(tmpdir(), "specwright-bench-"));
  const { output } = await succeed([...toFolder(folder), "--timing"]);
  rmSync(folder, { recursive: true });
  const timing = output.split("\n").filter((line) => / ms$/.test(line));
  return { cells, stages: `\n${name}, one cold run by stage:\n${timing.join("\n")}` };
}

async function succeed(args: readonly string[]): Promise<ProcessResult> {
  const result = await runNode(args, root);
  if (result.code !== 0) throw new Error(`${args.join(" ")} ended with ${result.code}\n${result.output}`);
  return result;
}

function usualTime(results: readonly ProcessResult[]): number {
  return median(results.map(({ milliseconds }) => milliseconds));
}

function usualCpuTime(results: readonly ProcessResult[]): number {
  return median(results.map(({ cpuMilliseconds = Number.NaN }) => cpuMilliseconds));
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(1)} %`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
