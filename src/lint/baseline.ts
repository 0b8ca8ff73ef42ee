/**
 * Findings that are known: a file in version control, so that a contract with old faults tells only new ones. An entry
 * per line and in a fixed order, so that changes of it are easy to read and to merge.
 */
import { type Diagnostic, diagnostic, type Range } from "../diagnostics/diagnostic.ts";
import { isJsonObject } from "../source/json-pointer.ts";
import { stablePointer } from "./fingerprint.ts";
import type { ReportedFinding } from "./report/report.ts";

export interface BaselineEntry {
  readonly file: string;
  /** With `*` for positions in lists, for people to find it. */
  readonly at: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
}

export interface Compared {
  readonly fresh: readonly ReportedFinding[];
  readonly known: readonly ReportedFinding[];
  /** What the baseline lists more often than it is found. */
  readonly gone: readonly BaselineEntry[];
}

/** @param isJudged whether an entry would have been found, so that it is gone if it was not */
export function compareWithBaseline(
  findings: readonly ReportedFinding[],
  baseline: readonly BaselineEntry[],
  isJudged: (entry: BaselineEntry) => boolean,
): Compared {
  const left = new Map(baseline.map(({ fingerprint, count }) => [fingerprint, count]));
  const { fresh = [], known = [] } = Object.groupBy(findings, ({ fingerprint, stopped }) => {
    if (stopped) return "fresh";
    const count = left.get(fingerprint) ?? 0;
    if (count === 0) return "fresh";
    left.set(fingerprint, count - 1);
    return "known";
  });
  const gone = baseline.flatMap((entry) => {
    const count = left.get(entry.fingerprint) ?? 0;
    return count > 0 && isJudged(entry) ? [{ ...entry, count }] : [];
  });
  return { fresh, known, gone };
}

/** What a baseline lists for some findings, and what it listed for contracts and rules that nobody asked now. */
export function baselineOf(
  findings: readonly ReportedFinding[],
  previous: readonly BaselineEntry[],
  isJudged: (entry: BaselineEntry) => boolean,
): BaselineEntry[] {
  const groups = [...Map.groupBy(findings, ({ fingerprint }) => fingerprint)];
  const found = groups.flatMap(([fingerprint, items]): BaselineEntry[] => {
    const [first] = items;
    if (first === undefined) return [];
    const { finding, sources } = first;
    const { file, pointer } = finding.origin;
    const at = stablePointer(pointer, sources?.find(file)?.value);
    return [{ file, at, rule: finding.code, fingerprint, count: items.length }];
  });
  return [...found, ...previous.filter((entry) => !isJudged(entry))].sort(compareEntries);
}

export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(
    ({ file, at, rule, fingerprint, count }) =>
      `    ${JSON.stringify({ file, at, rule, count, fingerprint })}`,
  );
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "about": "findings of specwright lint that are known; lint --update-baseline writes it",\n  "findings": ${list}\n}\n`;
}

/** The entries of a baseline, or what is wrong with the text. */
export function parseBaseline(text: string): readonly BaselineEntry[] | { readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const hasConflict = /^<{7} /m.test(text);
    return { reason: hasConflict ? "it holds merge conflict markers" : String(error) };
  }
  const entries = isJsonObject(value) ? value["findings"] : undefined;
  if (!Array.isArray(entries)) return { reason: "it has no list 'findings'" };
  return entries.every(isEntry)
    ? entries
    : { reason: "an entry lacks 'file', 'at', 'rule', 'fingerprint' or 'count'" };
}

/** The note about an entry that can go, at its line. */
export function outdatedEntry(
  { file, at, rule, fingerprint, count }: BaselineEntry,
  baseline: string,
  text: string,
): Diagnostic {
  const place = `${file}#${at}`;
  const line = text.split("\n").findIndex((content) => content.includes(`"${fingerprint}"`));
  const range: Range = { line: line + 1, column: 5, length: 1 };
  return diagnostic(
    "lint/baseline-outdated",
    { count, rule, place },
    { origin: { file: baseline, pointer: "" }, ...(line >= 0 && { range }) },
  );
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isJsonObject(value) &&
    [value["file"], value["at"], value["rule"], value["fingerprint"]].every(
      (item) => typeof item === "string",
    ) &&
    Number.isInteger(value["count"])
  );
}

function compareEntries(left: BaselineEntry, right: BaselineEntry): number {
  const keys = ({ file, at, rule, fingerprint }: BaselineEntry): string[] => [file, at, rule, fingerprint];
  const [first, second] = [keys(left), keys(right)];
  const index = first.findIndex((key, position) => key !== second[position]);
  return index === -1 ? 0 : (first[index] ?? "") < (second[index] ?? "") ? -1 : 1;
}
