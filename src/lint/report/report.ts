/**
 * What every format prints. In: linted contracts. Out: their findings in one order, each once, with all that printing
 * needs; formats are pure functions of it.
 */
import type { Origin, Range } from "../../diagnostics/diagnostic.ts";
import { rangeOf } from "../../diagnostics/sort.ts";
import type { SourceSet } from "../../source/source-set.ts";
import type { Finding } from "../finding.ts";
import { fingerprintOf } from "../fingerprint.ts";
import type { LintedContract } from "../lint-contract.ts";

export interface ReportedFinding {
  readonly finding: Finding & { readonly origin: Origin };
  readonly sources: SourceSet | undefined;
  /** Of its own place or of the nearest thing around it. */
  readonly range: Range | undefined;
  readonly fingerprint: string;
  /** It kept the contract from being read, so no rule has seen that. */
  readonly stopped: boolean;
  /** How many findings before it have the same fingerprint. */
  readonly occurrence: number;
}

export interface LintReport {
  readonly findings: readonly ReportedFinding[];
  /** Contracts that were linted, by their root files as shown. */
  readonly files: readonly string[];
  /** What was found and is not told, by why. */
  readonly hidden: { readonly ignored: number; readonly known: number; readonly unchanged: number };
  /** Of specwright. */
  readonly version: string;
  /** A file as CI systems look for it: relative to the repository. */
  readonly pathOf: (file: string) => string;
  /** Where a rule is explained. */
  readonly docsOf: (code: string) => string | undefined;
  readonly color?: boolean;
}

/** Findings that several contracts share are told once, at their highest severity. */
export function mergeFindings(contracts: readonly LintedContract[]): ReportedFinding[] {
  const byKey = new Map<string, Placed>();
  for (const { findings, sources, stopped } of contracts) {
    for (const finding of findings) {
      const { code, message, severity, origin = { file: "", pointer: "" } } = finding;
      const key = JSON.stringify([code, origin.file, origin.pointer, message]);
      const other = byKey.get(key);
      if (other && rank(other.finding.severity) >= rank(severity)) continue;
      byKey.set(key, { finding, sources, stopped });
    }
  }
  return reportFindings([...byKey.values()]);
}

interface Placed {
  readonly finding: Finding;
  readonly sources?: SourceSet;
  readonly stopped?: boolean;
}

/** Findings with ranges and fingerprints, sorted by file, line, column and code. */
export function reportFindings(items: readonly Placed[]): ReportedFinding[] {
  const seen = new Map<string, number>();
  return items
    .map(({ finding, sources, stopped = false }) => {
      const { origin = { file: "", pointer: "" } } = finding;
      const range = rangeOf(finding, (place, focus) => sources?.locate(place, focus));
      return { finding: { ...finding, origin }, sources, range, stopped };
    })
    .sort(
      (left, right) =>
        compare(left.finding.origin.file, right.finding.origin.file) ||
        (left.range?.line ?? 0) - (right.range?.line ?? 0) ||
        (left.range?.column ?? 0) - (right.range?.column ?? 0) ||
        compare(left.finding.code, right.finding.code) ||
        compare(left.finding.message, right.finding.message),
    )
    .map((item): ReportedFinding => {
      const { origin } = item.finding;
      const fingerprint = fingerprintOf(item.finding, item.sources?.find(origin.file)?.value);
      const occurrence = seen.get(fingerprint) ?? 0;
      seen.set(fingerprint, occurrence + 1);
      return { ...item, fingerprint, occurrence };
    });
}

/** Unique within a report. */
export function uniqueFingerprint({ fingerprint, occurrence }: ReportedFinding): string {
  return occurrence === 0 ? fingerprint : `${fingerprint}:${occurrence}`;
}

const severities = ["info", "warning", "error"];

function rank(severity: string): number {
  return severities.indexOf(severity);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
