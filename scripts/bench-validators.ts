/**
 * `npm run bench:validators -- [--corpus FOLDER] [--runs N] [--only NAME] [--peers A,B]`: our guards and checks beside
 * those of other libraries, one process per schema, all peers interleaved in it; then what it costs to compile GitHub's
 * whole set, and how large that is. Without `--only` and `--peers` the tables go into `docs/benchmarks.md`. It measures
 * and asserts nothing but the verdicts of the peers.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine, writeBenchmark } from "./benchmark-page.ts";
import { markdownTable } from "./markdown-table.ts";
import { runNode } from "./run-process.ts";
import { corpusSubjects } from "./validator-bench/corpus-subjects.ts";
import type { Measured, Task } from "./validator-bench/measure.ts";
import { type Sizes, sizesOf } from "./validator-bench/sizes.ts";
import { subjects } from "./validator-bench/subjects.ts";

const root = join(import.meta.dirname, "..");
const packages = ["typia", "arktype", "typebox", "ajv", "zod", "valibot"];
const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    runs: { type: "string", default: "5" },
    only: { type: "string" },
    peers: { type: "string", default: "" },
  },
});
const corpus = resolve(values.corpus);

const titles: Readonly<Record<Task, string>> = {
  "is valid": "Guards, valid input",
  "is invalid": "Guards, invalid input",
  "issues valid": "All issues, valid input",
  "issues invalid": "All issues, invalid input",
};

mkdirSync(join(root, ".scratch"), { recursive: true });
const scratch = mkdtempSync(join(root, ".scratch/validators-"));
try {
  await bench();
} finally {
  rmSync(scratch, { recursive: true });
}

async function bench(): Promise<void> {
  const all = [...subjects(), ...(await corpusSubjects(corpus))].map(({ name }) => name);
  if (!existsSync(corpus)) {
    console.log(
      `left out: the rows of GitHub and Stripe, for there is no ${relative(process.cwd(), corpus)}`,
    );
  }
  const measured = new Map<string, readonly Measured[]>();
  for (const name of all) {
    if (values.only !== undefined && values.only !== name) continue;
    measured.set(name, await measureSubject(name));
    console.log(taskTables(new Map([[name, measured.get(name) ?? []]])).join("\n"));
  }
  if (values.only !== undefined) return;
  const sizes = existsSync(corpus) ? await sizesOf(corpus, join(scratch, "sizes")) : [];
  console.log(sizeTable(sizes).join("\n"));
  if (values.peers === "") writeBenchmark("validators", pageLines(measured, sizes));
}

function pageLines(measured: ReadonlyMap<string, readonly Measured[]>, sizes: readonly Sizes[]): string[] {
  return [
    "## Validators",
    "",
    "The time of one value in ours, and how many times as long the others take: above 1 ours is faster. All of them check the same",
    "rules: where a peer's own rule is not JSON Schema's (a looser format, lengths in UTF-16 units instead of code points), it is given",
    "that rule by its means for rules of one's own; lengths by the functions that ours call. Each has given the right verdict on every",
    "value before it is timed. `npm run bench:validators`.",
    "",
    `${machine(packages)} · ${values.runs} interleaved runs`,
    "",
    ...taskTables(measured),
    ...omissions(measured),
    ...sizeTable(sizes),
  ];
}

async function measureSubject(name: string): Promise<Measured[]> {
  const folder = mkdtempSync(join(scratch, "subject-"));
  const program = join(root, "scripts/validator-bench/measure.ts");
  const flags = ["--conditions=specwright-source", program];
  const { code, output } = await runNode([...flags, name, folder, values.runs, corpus, values.peers], root);
  if (code !== 0) throw new Error(`measuring '${name}' ended with ${code}\n${output}`);
  return JSON.parse(output.split("\n").findLast((line) => line.startsWith("[")) ?? "");
}

/** Nanoseconds of ours, how often each peer's time goes into ours, and the fastest of them. */
function taskTables(measured: ReadonlyMap<string, readonly Measured[]>): string[] {
  const names = [...new Set([...measured.values()].flatMap((rows) => rows.map(({ peer }) => peer)))];
  const [ours = "", ...others] = names;
  return (Object.keys(titles) as Task[]).flatMap((task) => {
    const rows = [...measured].map(([subject, rows]) => {
      const timeOf = (peer: string): number =>
        rows.find((row) => row.peer === peer)?.times[task] ?? Number.NaN;
      const own = timeOf(ours);
      const ratios = others.map((peer) => timeOf(peer) / own);
      const fastest = Math.min(...ratios.filter((ratio) => !Number.isNaN(ratio)));
      return [subject, nanoseconds(own), ...[fastest, ...ratios].map(times)];
    });
    return [
      `### ${titles[task]}`,
      "",
      ...markdownTable([["schema", ours, "fastest peer", ...others], ...rows]),
      "",
    ];
  });
}

/** Peers without figures, and why. */
function omissions(measured: ReadonlyMap<string, readonly Measured[]>): string[] {
  const lines = [...measured].flatMap(([subject, rows]) =>
    rows.flatMap(({ peer, failure }) => (failure === undefined ? [] : [`- ${subject}, ${peer}: ${failure}`])),
  );
  return lines.length === 0 ? [] : ["Left out:", "", ...lines, ""];
}

function sizeTable(sizes: readonly Sizes[]): string[] {
  const rows = sizes.map(({ name, seconds, bytes, minified, zipped }) => [
    name,
    `${seconds.toFixed(2)} s`,
    ...[bytes, minified, zipped].map((size) => `${(size / 1e6).toFixed(2)} MB`),
  ]);
  const head = ["GitHub's named schemas", "to compile, CPU", "code", "minified", "gzipped"];
  return rows.length === 0 ? [] : ["### Compile cost and size", "", ...markdownTable([head, ...rows])];
}

function nanoseconds(value: number): string {
  return value < 10_000 ? `${value.toFixed(0)} ns` : `${(value / 1000).toFixed(1)} µs`;
}

function times(ratio: number): string {
  if (Number.isNaN(ratio)) return "-";
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} x`;
}
