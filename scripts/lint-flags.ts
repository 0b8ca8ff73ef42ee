/** What `specwright lint` was asked for on the command line. */
import {
  closest,
  DiagnosticError,
  diagnostic,
  type Level,
  type LintLayer,
  levels,
  type ReportFormat,
  reportFormats,
} from "../src/index.ts";

import type { RemoteFlags } from "./remote-flags.ts";

/** `--rule code=level`. */
export interface RuleFlag {
  readonly code: string;
  readonly level: string;
}

export interface LintFlags extends RemoteFlags {
  readonly preset?: string;
  readonly rule?: readonly RuleFlag[];
  readonly format: string;
  readonly output?: string;
  readonly failOn: "error" | "warning" | "info" | "never";
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly changedSince?: string;
  readonly listRules?: boolean;
  readonly ruleset?: string;
  readonly allowRulesetCode?: boolean;
  readonly allowRemoteRulesets?: boolean;
  /** False for `--no-config`; true where neither option is given. */
  readonly config?: string | boolean;
}

/** The command line as the last layer of the settings. */
export function layerOf({ preset, rule = [] }: LintFlags): LintLayer {
  const rules = rule.map(({ code, level }): [string, Level] => {
    const known = levels.find((name) => name === level);
    if (known !== undefined) return [code, known];
    const values = { rule: code, level, known: levels.join(", ") };
    throw new DiagnosticError([
      diagnostic("config/unknown-level", values, { hint: didYouMean(level, levels) }),
    ]);
  });
  return { preset, rules: Object.fromEntries(rules) };
}

export function knownFormat(format: string): ReportFormat {
  const names = Object.keys(reportFormats) as ReportFormat[];
  const known = names.find((name) => name === format);
  if (known !== undefined) return known;
  const values = { format, known: names.join(", ") };
  throw new DiagnosticError([
    diagnostic("config/unknown-format", values, { hint: didYouMean(format, names) }),
  ]);
}

function didYouMean(word: string, known: readonly string[]): string | undefined {
  const near = closest(word, known);
  return near === undefined ? undefined : `did you mean '${near}'?`;
}
