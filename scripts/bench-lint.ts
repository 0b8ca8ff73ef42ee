/**
 * `npm run bench:lint -- [--corpus FOLDER] [--runs N] [--only NAME]`: CPU seconds and peak memory of
 * `lint --preset recommended` on large contracts, beside Redocly's `recommended` and Spectral's `spectral:oas`, each in
 * a process of its own, interleaved. Figures are medians. It measures and asserts nothing. `--no-spectral` leaves out what
 * takes long. Writes its section of docs/benchmarks.md, unless `--only` chose a contract.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine, writeBenchmark } from "./benchmark-page.ts";
import { markdownTable } from "./markdown-table.ts";
import { median } from "./median.ts";

const root = join(import.meta.dirname, "..");
/** The built package, as users run it. */
const cli = join(root, "dist/scripts/cli.js");

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    runs: { type: "string", default: "3" },
    only: { type: "string" },
    spectral: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const runs = Number(values.runs);
const corpus = resolve(values.corpus);

interface Contract {
  readonly name: string;
  /** In the corpus. */
  readonly file: string;
  /** Made of so many renamed copies of the file. */
  readonly copies?: number;
}

const contracts: readonly Contract[] = [
  { name: "github", file: "specs/github/api.github.com.json" },
  { name: "stripe", file: "specs/stripe/spec3.yaml" },
  { name: "okta", file: "specs/okta/management-oneOfInheritance.yaml" },
  { name: "square", file: "specs/square/api.json" },
  { name: "klaviyo", file: "specs/klaviyo/stable.json" },
  { name: "asana", file: "specs/asana/asana_oas.yaml" },
  { name: "github x 4", file: "specs/github/api.github.com.json", copies: 4 },
];

/** What one process used. */
interface Usage {
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly findings: number;
}

/** Arguments of Node that lint a file and print the number of findings last. */
interface Linter {
  readonly name: string;
  readonly args: (file: string) => readonly string[];
}

const ours: Linter = {
  name: "specwright",
  args: (file) => [cli, "lint", "--preset", "recommended", "--no-config", "--fail-on", "never", file],
};

const redocly: Linter = {
  name: "Redocly",
  args: (file) =>
    program(`
      import { createConfig, lint } from "@redocly/openapi-core";
      const config = await createConfig({ extends: ["recommended"] });
      const problems = await lint({ ref: ${JSON.stringify(file)}, config });
      console.log("findings: " + problems.length);`),
};

const spectral: Linter = {
  name: "Spectral",
  args: (file) => [
    // Its default heap is too small for the largest contracts.
    "--max-old-space-size=12288",
    ...program(`
      import { readFileSync } from "node:fs";
      import { createRequire } from "node:module";
      import core from "@stoplight/spectral-core";
      import rulesets from "@stoplight/spectral-rulesets";
      const file = ${JSON.stringify(file)};
      const require = createRequire(createRequire(import.meta.url).resolve("@stoplight/spectral-core"));
      const { Json, Yaml } = require("@stoplight/spectral-parsers");
      const spectral = new core.Spectral();
      // Its filter breaks off at a null, and most large contracts have one in an example.
      const rules = { "duplicated-entry-in-enum": "off" };
      spectral.setRuleset({ extends: [[rulesets.oas, "recommended"]], rules });
      const parser = file.endsWith(".json") ? Json : Yaml;
      const results = await spectral.run(new core.Document(readFileSync(file, "utf8"), parser, file));
      console.log("findings: " + results.length);`),
  ],
};

const scratch = mkdtempSync(join(tmpdir(), "specwright-bench-lint-"));
try {
  bench();
} finally {
  rmSync(scratch, { recursive: true });
}

function bench(): void {
  if (!existsSync(cli)) {
    console.log("skipped: there is no dist, 'npm run build' makes it");
    return;
  }
  const slow = values.spectral ? ["Spectral", "findings", "CPU, memory of Spectral's"] : [];
  const rows = [
    [
      "contract",
      "size",
      "specwright",
      "findings",
      "Redocly",
      "findings",
      "CPU, memory of Redocly's",
      ...slow,
    ],
  ];
  for (const contract of contracts) {
    if (values.only !== undefined && contract.name !== values.only) continue;
    const file = fileOf(contract);
    if (file !== undefined) rows.push(row(contract, file));
  }
  const about = [
    "`specwright lint --preset recommended` beside Redocly's `recommended`: CPU seconds and peak memory of a process each, and ours as a",
    runs === 1 ? "part of theirs. One run each." : `part of theirs. Medians of ${runs} interleaved runs.`,
  ];
  const packages = ["@redocly/openapi-core", ...(values.spectral ? ["@stoplight/spectral-core"] : [])];
  const lines = ["## Lint", "", ...about, "", machine(packages), "", ...markdownTable(rows)];
  console.log(lines.join("\n"));
  if (values.only === undefined) writeBenchmark("lint", lines);
}

function row({ name, copies }: Contract, file: string): string[] {
  const own: Usage[] = [];
  const theirs: Usage[] = [];
  const slow: Usage[] = [];
  for (let run = 0; run < runs; run += 1) {
    own.push(...measure(ours, file));
    theirs.push(...measure(redocly, file));
    // A minute for the largest: once tells enough.
    if (values.spectral && (run === 0 || copies === undefined)) slow.push(...measure(spectral, file));
  }
  const size = `${(statSync(file).size / 1e6).toFixed(1)} MB`;
  const [mine, redoclys, spectrals] = [middleOf(own), middleOf(theirs), middleOf(slow)];
  return [
    ...[name, size, ...cellsOf(mine), ...cellsOf(redoclys), ratio(mine, redoclys)],
    ...(values.spectral ? [...cellsOf(spectrals), ratio(mine, spectrals)] : []),
  ];
}

function fileOf({ name, file, copies }: Contract): string | undefined {
  const path = join(corpus, file);
  const tool = join(corpus, "tools/multiply.mjs");
  const missing = [path, ...(copies === undefined ? [] : [tool])].find((needed) => !existsSync(needed));
  if (missing !== undefined) {
    console.log(`skipped ${name}: there is no ${relative(process.cwd(), missing)}`);
    return undefined;
  }
  if (copies === undefined) return path;
  const large = join(scratch, `${name.replaceAll(" ", "-")}.json`);
  spawnSync(process.execPath, [tool, path, String(copies)], {
    stdio: ["ignore", openSync(large, "w"), "ignore"],
  });
  return large;
}

/** Runs a linter in a process of its own; nothing, and a line that says why, when it fails. */
function measure({ name, args }: Linter, file: string): Usage[] {
  const usageFile = join(scratch, "usage.json");
  const outputFile = join(scratch, "output");
  rmSync(usageFile, { force: true });
  const { status, stderr } = spawnSync(process.execPath, ["--import", probe(usageFile), ...args(file)], {
    cwd: root,
    stdio: ["ignore", openSync(outputFile, "w"), "pipe"],
    encoding: "utf8",
  });
  const output = readFileSync(outputFile, "utf8");
  if (status !== 0 || !existsSync(usageFile)) {
    const reason = /^\w*Error: .*/m.exec(stderr)?.[0] ?? `it ended with ${status}`;
    console.error(`${name} failed on ${relative(process.cwd(), file)}: ${reason}`);
    return [];
  }
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usageFile, "utf8"));
  const findings = countIn(output);
  return [{ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, findings }];
}

/** `3 errors, 1 warning` of our last line, or `findings: 4`. */
function countIn(output: string): number {
  const last = output.trimEnd().split("\n").at(-1) ?? "";
  const counts = [...last.matchAll(/(\d+) (?:error|warning|note)|findings: (\d+)/g)];
  return counts.reduce((sum, [, ours = 0, theirs = 0]) => sum + Number(ours) + Number(theirs), 0);
}

/** A module that writes down what the process used when it ends. */
function probe(usageFile: string): string {
  const path = join(scratch, "probe.mjs");
  writeFileSync(
    path,
    `import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
const write = () => writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage()));
if (isMainThread) process.on("exit", write);
`,
  );
  return path;
}

function program(text: string): readonly string[] {
  return ["--input-type=module", "-e", text];
}

function middleOf(usages: readonly Usage[]): Usage | undefined {
  if (usages.length === 0) return undefined;
  return {
    cpuSeconds: median(usages.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: median(usages.map(({ megabytes }) => megabytes)),
    findings: median(usages.map(({ findings }) => findings)),
  };
}

function cellsOf(usage: Usage | undefined): [string, string] {
  if (usage === undefined) return ["-", "-"];
  return [`${usage.cpuSeconds.toFixed(2)} s, ${usage.megabytes.toFixed(0)} MB`, String(usage.findings)];
}

function ratio(mine: Usage | undefined, peer: Usage | undefined): string {
  if (mine === undefined || peer === undefined) return "-";
  const cpu = (mine.cpuSeconds / peer.cpuSeconds).toFixed(2);
  return `${cpu}, ${(mine.megabytes / peer.megabytes).toFixed(2)}`;
}
