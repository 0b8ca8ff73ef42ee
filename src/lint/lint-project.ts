/** Several contracts in one run: each under its own settings, and the ignores that none of them needs. */
import type { Range } from "../diagnostics/diagnostic.ts";
import { rangeAt } from "../source/text-range.ts";
import type { IgnoreConfig } from "./config.ts";
import type { Finding } from "./finding.ts";
import { unneededIgnore } from "./ignores.ts";
import { type LintedContract, type LintOptions, leveled, lintContract } from "./lint-contract.ts";
import type { ReportedFinding } from "./report/report.ts";
import type { Ignore, LintSettings } from "./settings.ts";

export interface LintJob {
  readonly contract: string;
  readonly settings: LintSettings;
  readonly options: LintOptions;
}

export async function lintContracts(jobs: readonly LintJob[]): Promise<LintedContract[]> {
  const linted: LintedContract[] = [];
  // One after the other: a large contract takes its memory for itself.
  for (const { contract, settings, options } of jobs)
    linted.push(await lintContract(contract, settings, options));
  return linted;
}

/**
 * Ignores of the configuration that matched nothing in any contract they hold for.
 * @param text of the configuration, to tell the place
 * @param isComplete whether all contracts that an ignore holds for were linted
 */
export function unneededIgnores(
  contracts: readonly LintedContract[],
  text: string | undefined,
  isComplete: (ignore: Ignore) => boolean,
): Finding[] {
  const used = new Set(contracts.flatMap(({ usedIgnores }) => [...usedIgnores]));
  const holders = Map.groupBy(
    contracts.flatMap((contract) => contract.settings.ignores.map((ignore) => ({ contract, ignore }))),
    ({ ignore }) => ignore.config,
  );
  return [...holders].flatMap(([config, entries]): Finding[] => {
    const [first] = entries;
    const isJudged = entries.every(({ contract }) => contract.judges(config.rule));
    if (first === undefined || used.has(config) || !isJudged || !isComplete(first.ignore)) return [];
    const { origin } = first.ignore;
    const range = text === undefined ? undefined : rangeOfIgnore(text, config);
    const finding: Finding = { ...unneededIgnore(config.rule, origin), ...(range && { range }) };
    return leveled([finding], first.contract.settings);
  });
}

/** Where an ignore stands in a configuration, which may be a program: at the words of its reason, else of its rule. */
function rangeOfIgnore(text: string, { reason, rule }: IgnoreConfig): Range | undefined {
  for (const words of [JSON.stringify(reason).slice(1, -1), reason, rule]) {
    const start = text.indexOf(words);
    if (start !== -1) return rangeAt(text, start, start + words.length);
  }
  return undefined;
}

/** Whether one of some findings is at least as severe as a threshold. */
export function failsOn(
  findings: readonly ReportedFinding[],
  threshold: "error" | "warning" | "info" | "never",
): boolean {
  const order = ["info", "warning", "error"];
  if (threshold === "never") return false;
  return findings.some(({ finding }) => order.indexOf(finding.severity) >= order.indexOf(threshold));
}
