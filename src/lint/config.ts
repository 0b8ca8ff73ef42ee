/** What `specwright.config.ts` says of linting. */
import { isJsonObject } from "../source/json-pointer.ts";
import { type Level, type Preset, presets } from "./rule.ts";

export interface LintConfig {
  /** Which rules ask, and how firmly; default `recommended`. */
  readonly preset?: Preset;
  /** Levels of single rules and of the check's codes, over those of the preset. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** Findings that are as they should be. One that matches nothing is reported. */
  readonly ignore?: readonly IgnoreConfig[];
  /** File with the findings that are known, relative to the configuration. */
  readonly baseline?: string;
  /** A Spectral ruleset to ask too, relative to the configuration; false for none. Default: `.spectral.yaml` beside it. */
  readonly spectral?: string | false;
}

/** Baseline and ruleset are one for all APIs. */
export type ApiLintConfig = Omit<LintConfig, "baseline" | "spectral">;

export interface IgnoreConfig {
  /** Code of a rule or of the check. */
  readonly rule: string;
  /** As printed: relative to the configuration. `*` stands for one part of the path, `**` at the end for all below. */
  readonly file?: string;
  /** As printed behind `at`. `*` stands for one key, `/**` at the end for the place and all below it. */
  readonly pointer?: string;
  /** Why this is fine, for those who come later. */
  readonly reason: string;
}

export const levels: readonly Level[] = ["error", "warning", "info", "off"];

/** What keeps a value from being a lint configuration, codes of rules aside. */
export function lintConfigFault(value: unknown, name = "lint"): string | undefined {
  if (!isJsonObject(value)) return `'${name}' must be an object`;
  const { preset, rules = {}, ignore = [], baseline, spectral, ...others } = value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return `'${name}' has no option '${unknown}'`;
  if (preset !== undefined && !presets.some((known) => known === preset))
    return `'preset' of '${name}' must be ${presets.join(", ")}`;
  if (!isJsonObject(rules)) return `'rules' of '${name}' must be an object`;
  const bad = Object.entries(rules).find(([, level]) => !levels.some((known) => known === level));
  if (bad) return `level of '${bad[0]}' in '${name}' must be ${levels.join(", ")}`;
  if (baseline !== undefined && typeof baseline !== "string") return `'baseline' of '${name}' must be a path`;
  if (spectral !== undefined && spectral !== false && typeof spectral !== "string")
    return `'spectral' of '${name}' must be a path or false`;
  if (!Array.isArray(ignore)) return `'ignore' of '${name}' must be a list`;
  return ignore.map(ignoreFault).find((fault) => fault !== undefined);
}

function ignoreFault(value: unknown, index: number): string | undefined {
  const name = `entry ${index + 1} of 'ignore'`;
  if (!isJsonObject(value) || typeof value["rule"] !== "string") return `${name} must name its 'rule'`;
  const { rule, file, pointer, reason, ...others } = value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return `${name} has no option '${unknown}'`;
  for (const [key, text] of Object.entries({ file, pointer }))
    if (text !== undefined && typeof text !== "string") return `'${key}' in ${name} must be a text`;
  if (typeof reason !== "string" || reason.trim() === "")
    return `${name}, for '${rule}', must give a 'reason'`;
  return undefined;
}
