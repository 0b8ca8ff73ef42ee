/** Which rules ask, how firmly, and what is ignored: preset, project, API and command line in one. */
import { closest } from "../contract/reference.ts";
import { catalog } from "../diagnostics/catalog.ts";
import { type Diagnostic, DiagnosticError, diagnostic, type Origin } from "../diagnostics/diagnostic.ts";
import { appendPointer } from "../source/json-pointer.ts";
import { type IgnoreConfig, type LintConfig, lintConfigFault } from "./config.ts";
import { createPattern, type Pattern } from "./pattern.ts";
import { type Level, type Preset, presets, type Rule } from "./rule.ts";
import { houseRules } from "./rules/index.ts";

/** A configuration with the place where it stands, if it stands in a file. */
export interface LintLayer {
  /** Checked here, so that the command line may hand on what it was given. */
  readonly preset?: string | undefined;
  readonly rules?: LintConfig["rules"] | undefined;
  readonly ignore?: LintConfig["ignore"] | undefined;
  readonly origin?: Origin;
}

export interface LintSettings {
  readonly preset: Preset;
  /** Levels that differ from those of the preset or of the check. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly ignores: readonly Ignore[];
}

export interface Ignore {
  /** As it was written; the same object however many APIs it holds for. */
  readonly config: IgnoreConfig;
  readonly file: Pattern | undefined;
  readonly pointer: Pattern | undefined;
  readonly origin: Origin | undefined;
}

/**
 * Later layers win, ignores add up.
 * @throws {DiagnosticError} `config/…` for what no rule, preset or level is
 */
export function resolveSettings(...layers: readonly LintLayer[]): LintSettings {
  const problems = layers.flatMap(layerProblems);
  if (problems.length > 0) throw new DiagnosticError(problems);
  const named = layers.findLast(({ preset }) => preset !== undefined)?.preset;
  return {
    preset: presets.find((preset) => preset === named) ?? "recommended",
    levels: new Map(layers.flatMap(({ rules = {} }) => Object.entries(rules))),
    ignores: layers.flatMap(({ ignore = [], origin }) =>
      ignore.map(
        (config, index): Ignore => ({ config, ...patternsOf(config), origin: entryOf(origin, index) }),
      ),
    ),
  };
}

/** The level of a house rule. */
export function levelOf({ code, levels }: Rule, settings: LintSettings): Level {
  return settings.levels.get(code) ?? levels[settings.preset];
}

/** Codes that a configuration may name: of rules, of the check, of lint itself, and whatever a Spectral ruleset has. */
export function isKnownCode(code: string): boolean {
  return knownCodes().has(code) || /^spectral\/./.test(code);
}

/** `did you mean '…'?`, or where the codes are listed. */
export function codeHint(code: string): string {
  const near = closest(code, knownCodes());
  return near === undefined ? "'specwright lint --list-rules' shows them" : `did you mean '${near}'?`;
}

/** Areas of the catalog that no contract is blamed by, and the faults of text that end a run whatever is configured. */
const otherAreas: ReadonlySet<string> = new Set([
  "config",
  "output",
  "mock",
  "names",
  "source",
  "yaml",
  "json",
]);

/** Codes of the check stage and of lint itself. */
export const checkCodes: readonly string[] = Object.keys(catalog).filter(
  (code) => !otherAreas.has(code.split("/")[0] ?? ""),
);

let known: ReadonlySet<string> | undefined;

function knownCodes(): ReadonlySet<string> {
  known ??= new Set([...houseRules.map(({ code }) => code), ...checkCodes]);
  return known;
}

function layerProblems({ origin, preset, rules = {}, ignore = [] }: LintLayer): Diagnostic[] {
  const place = origin && { origin };
  if (preset !== undefined && !presets.some((name) => name === preset)) {
    const near = closest(preset, presets);
    const hint = near === undefined ? undefined : `did you mean '${near}'?`;
    const values = { preset, known: presets.join(", ") };
    return [diagnostic("config/unknown-preset", values, { ...place, hint })];
  }
  const reason = lintConfigFault({ rules, ignore });
  if (reason !== undefined)
    return [diagnostic("config/invalid", { file: origin?.file ?? "of lint", reason }, { ...place })];
  const named = [...Object.keys(rules), ...ignore.map(({ rule }) => rule)];
  return named
    .filter((rule) => !isKnownCode(rule))
    .map((rule) => diagnostic("config/unknown-rule", { rule }, { ...place, hint: codeHint(rule) }));
}

function patternsOf({ file, pointer }: IgnoreConfig): Pick<Ignore, "file" | "pointer"> {
  return {
    file: file === undefined ? undefined : createPattern(file.replace(/^\.\//, "")),
    pointer: pointer === undefined ? undefined : createPattern(pointer.replace(/^#/, "")),
  };
}

function entryOf(origin: Origin | undefined, index: number): Origin | undefined {
  return (
    origin && { file: origin.file, pointer: appendPointer(appendPointer(origin.pointer, "ignore"), index) }
  );
}
