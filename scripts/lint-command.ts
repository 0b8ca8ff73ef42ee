/** `specwright lint [files...]`. */
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import {
  applyFixes,
  baselineOf,
  compareWithBaseline,
  countLine,
  DiagnosticError,
  diagnostic,
  diskHost,
  type FileChange,
  type FixRun,
  failsOn,
  findingsInChanges,
  type LintedContract,
  type LintReport,
  lintContracts,
  mergeFindings,
  outdatedEntry,
  type ReportedFinding,
  reportFindings,
  reportFormats,
  unneededIgnores,
  writeFixed,
} from "../src/index.ts";
import type { ExitCode } from "./exit-code.ts";
import { changesSince } from "./git-changes.ts";
import { type BaselineFile, readBaseline, writeBaseline } from "./lint-baseline.ts";
import { knownFormat, type LintFlags, layerOf } from "./lint-flags.ts";
import { type LintSelection, ruleSettings, selectContracts } from "./lint-jobs.ts";
import { withRuleset } from "./lint-ruleset.ts";
import { formatRules } from "./list-rules.ts";
import { readPackage } from "./package-file.ts";
import { repositoryPaths } from "./repository-paths.ts";
import type { Terminal } from "./terminal.ts";

export type { LintFlags, RuleFlag } from "./lint-flags.ts";

export async function runLint(names: readonly string[], flags: LintFlags, out: Terminal): Promise<ExitCode> {
  const format = knownFormat(flags.format);
  if (flags.listRules) {
    out.print(formatRules(await ruleSettings(flags.config, layerOf(flags)), format));
    return 0;
  }
  const selection = await withRuleset(
    await selectContracts(names, flags.config, layerOf(flags), flags),
    flags,
  );
  const run = new LintRun(selection, flags, await readBaseline(flags, selection));
  out.progress(`linting ${selection.jobs.map(({ contract }) => contract).join(", ")}`);
  // What lint makes is short-lived: letting the young generation grow with it takes up to twice the memory and no less
  // time. V8 looks at the flag whenever it might grow.
  setFlagsFromString("--semi-space-growth-factor=1");
  await run.lint();
  if (flags.fix || flags.fixDryRun) out.warn(await run.fix());
  if (flags.updateBaseline) out.warn(await run.updateBaseline());
  const report = await run.report();
  const text = reportFormats[format](report);
  if (flags.output === undefined) out.print(text);
  else out.print(await writeReport(flags.output, text, report));
  return failsOn(report.findings, flags.failOn) ? 1 : 0;
}

/** One run over some contracts, with what hides findings of theirs. */
class LintRun {
  readonly #selection: LintSelection;
  readonly #flags: LintFlags;
  #baseline: BaselineFile | undefined;
  #contracts: readonly LintedContract[] = [];
  #changes: ReadonlyMap<string, FileChange> | undefined;

  constructor(selection: LintSelection, flags: LintFlags, baseline: BaselineFile | undefined) {
    this.#selection = selection;
    this.#flags = flags;
    this.#baseline = baseline;
  }

  async lint(): Promise<void> {
    await this.#take(await lintContracts(this.#selection.jobs));
  }

  /** Repairs what would be told, and says so. Without `--fix` nothing is written. */
  async fix(): Promise<string> {
    const first = new Set(this.#told(this.#contracts).map(({ fingerprint }) => fingerprint));
    // Lines move while fixes are carried out: what lies in a change is known of the contracts as they were.
    const run = await applyFixes(this.#selection.jobs, this.#contracts, (contracts) =>
      this.#changes === undefined
        ? this.#told(contracts)
        : mergeFindings(contracts).filter(({ fingerprint }) => first.has(fingerprint)),
    );
    if (!this.#flags.fix) return fixLines(run, "would fix");
    await writeFixed(run.files);
    await this.#take(run.contracts);
    return fixLines(run, "fixed");
  }

  /** Makes the baseline what is found now. */
  async updateBaseline(): Promise<string> {
    const baseline = this.#baseline;
    if (baseline === undefined) return "";
    const found = mergeFindings(this.#contracts).filter(({ stopped }) => !stopped);
    const entries = baselineOf(found, baseline.entries, (entry) => this.#isJudged(entry));
    const text = await writeBaseline(baseline, entries);
    this.#baseline = { ...baseline, entries, text };
    return `${baseline.file}: ${entries.reduce((sum, { count }) => sum + count, 0)} known findings\n`;
  }

  async report(): Promise<LintReport> {
    const { cwd } = this.#selection;
    const { version, repository } = readPackage();
    const docs = repository === undefined ? "docs" : `${repository}/blob/main/docs`;
    const all = mergeFindings(this.#contracts);
    const { fresh, notes } = this.#compared(all);
    const findings = this.#changed(fresh);
    const ignored = this.#contracts.reduce((sum, contract) => sum + contract.ignored.length, 0);
    return {
      findings: [...findings, ...notes, ...(await this.#unneeded())],
      files: [...new Set(this.#contracts.map(({ file }) => file))],
      hidden: { ignored, known: all.length - fresh.length, unchanged: fresh.length - findings.length },
      version,
      pathOf: repositoryPaths(cwd),
      docsOf: (code) => `${docs}/${pageOf(code)}`,
      color: process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
    };
  }

  async #take(contracts: readonly LintedContract[]): Promise<void> {
    this.#contracts = contracts;
    const { changedSince } = this.#flags;
    if (changedSince === undefined) return;
    const paths = contracts.flatMap(({ sources }) => sources.sources.map(({ path }) => path));
    this.#changes = await changesSince(changedSince, [...new Set(paths)]);
  }

  /** What a report of some contracts would tell of them. */
  #told(contracts: readonly LintedContract[]): readonly ReportedFinding[] {
    return this.#changed(this.#compared(mergeFindings(contracts)).fresh);
  }

  #changed(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
    const changes = this.#changes;
    return changes ? findingsInChanges(findings, (path) => changes.get(path)) : findings;
  }

  /** What the baseline does not know, and notes of what it should forget. */
  #compared(findings: readonly ReportedFinding[]): Record<"fresh" | "notes", readonly ReportedFinding[]> {
    const baseline = this.#baseline;
    if (baseline === undefined) return { fresh: findings, notes: [] };
    const { fresh, gone } = compareWithBaseline(findings, baseline.entries, (entry) => this.#isJudged(entry));
    const notes = gone.map((entry) => ({ finding: outdatedEntry(entry, baseline.file, baseline.text) }));
    return { fresh, notes: reportFindings(notes) };
  }

  /** Everything that a rule finds in a file is known from this run. */
  #isJudged({ file, rule }: { readonly file: string; readonly rule: string }): boolean {
    return this.#contracts.some(({ sources, judges }) => sources.find(file) !== undefined && judges(rule));
  }

  async #unneeded(): Promise<ReportedFinding[]> {
    const { configFile, isWhole } = this.#selection;
    const text = configFile && (await diskHost.read(configFile.path));
    const found = unneededIgnores(
      this.#contracts,
      text,
      ({ origin }) => isWhole || origin?.pointer.startsWith("/apis/") === true,
    );
    return reportFindings(found.map((finding) => ({ finding })));
  }
}

/** Where a code is explained. */
function pageOf(code: string): string {
  if (code.startsWith("spectral/")) return "spectral.md";
  if (code === "lint/baseline-outdated") return "lint.md#baseline";
  return code.startsWith("lint/") ? "lint.md#ignores" : `rules.md#${code.replace("/", "")}`;
}

function fixLines({ fixed, files }: FixRun, verb: string): string {
  const byFile = Map.groupBy(fixed, ({ finding }) => finding.origin.file);
  const lines = [...byFile].flatMap(([file, items]) =>
    items.map(({ finding, range }) => {
      const place = range === undefined ? file : `${file}:${range.line}`;
      return `${verb}  ${place}  ${finding.code}: ${finding.fix?.title}`;
    }),
  );
  const count = `${fixed.length} ${fixed.length === 1 ? "finding" : "findings"}`;
  return `${[...lines, `${verb} ${count} in ${files.length} ${files.length === 1 ? "file" : "files"}`].join("\n")}\n`;
}

async function writeReport(file: string, text: string, { findings }: LintReport): Promise<string> {
  try {
    await diskHost.write(resolve(file), text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DiagnosticError([diagnostic("output/not-writable", { file, reason })]);
  }
  const count = findings.length === 0 ? "no findings" : countLine(findings.map(({ finding }) => finding));
  return `${count}, written to ${file}\n`;
}
