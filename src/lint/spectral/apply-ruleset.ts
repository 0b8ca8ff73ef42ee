/**
 * A ruleset's severities for the rules of `spectral:oas`, carried over to our own rules and to the check. In: settings
 * of lint, a ruleset, a contract. Out: settings for this contract, and what holds at single places.
 */
import { catalog } from "../../diagnostics/catalog.ts";
import type { Finding } from "../finding.ts";
import type { Level } from "../rule.ts";
import { houseRules } from "../rules/index.ts";
import { type LintSettings, levelOf } from "../settings.ts";
import { firmest, levelAt, levelOfState, oasStates, partOverrides, relativeTo } from "./levels.ts";
import { oasRules } from "./oas-rules.ts";
import { rulesLeftToSpectral, type SpectralRuleset } from "./ruleset.ts";
import { firmer } from "./severity.ts";

export interface AppliedRuleset {
  readonly settings: LintSettings;
  /** The finding with the severity that holds at its place; undefined where that is off. */
  adjust(finding: Finding, path: string): Finding | undefined;
}

/**
 * What the ruleset itself says of a rule holds for our codes as it stands. What it merely inherits from `spectral:oas`
 * switches our rules on and makes them firmer, never the other way; the check keeps its own severities then. Levels
 * of the configuration and of the command line win over both.
 * @param contract absolute path
 */
export function applyRuleset(
  settings: LintSettings,
  { root }: SpectralRuleset,
  contract: string,
): AppliedRuleset {
  const states = oasStates(root, contract);
  const left = rulesLeftToSpectral(root);
  const parts = partOverrides(root, contract).filter(({ rule }) => !left.has(rule) && states.has(rule));
  const preset = presetLevels(settings);
  const levels = new Map(settings.levels);
  const everywhere = new Map<string, Level>();
  for (const [code, rules] of rulesByCode) {
    if (settings.levels.has(code)) continue;
    const own = rules.flatMap((rule) => (left.has(rule) ? [] : (states.get(rule) ?? [])));
    if (own.length === 0) continue;
    const asked = firmest(own.map(levelOfState));
    const level = own.some(({ isStated }) => isStated) ? asked : inherited(asked, preset.get(code));
    if (level !== undefined) levels.set(code, level);
    // A part of a file may ask for more than the rest of it: the rule runs, and the rest is let pass again.
    const partly = parts.filter(({ rule }) => rules.includes(rule)).map((part) => part.level);
    if (partly.length === 0) continue;
    const whole = level ?? preset.get(code) ?? catalogLevel(code);
    everywhere.set(code, whole);
    levels.set(code, firmest([whole, ...partly]));
  }
  for (const [rule, { replaces }] of oasRules) {
    const state = states.get(rule);
    if (replaces === undefined || state === undefined || left.has(rule) || settings.levels.has(replaces))
      continue;
    if (state.isEnabled || state.isStated) levels.set(replaces, "off");
  }
  return {
    settings: { ...settings, levels },
    adjust(finding, path) {
      const whole = everywhere.get(finding.code);
      if (whole === undefined) return finding;
      const rules = rulesByCode.get(finding.code) ?? [];
      const { origin } = finding;
      const level = (origin && levelAt(parts, rules, relativeTo(root, path), origin)) ?? whole;
      return level === "off" ? undefined : { ...finding, severity: level };
    },
  };
}

/** Rules of `spectral:oas` by the codes that stand for them. */
const rulesByCode: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      [...oasRules].flatMap(([rule, { codes }]) => codes.map((code) => ({ code, rule }))),
      ({ code }) => code,
    ),
  ].map(([code, entries]) => [code, entries.map(({ rule }) => rule)]),
);

function presetLevels(settings: LintSettings): ReadonlyMap<string, Level> {
  return new Map(houseRules.map((rule) => [rule.code, levelOf(rule, settings)]));
}

function inherited(asked: Level, preset: Level | undefined): Level | undefined {
  return preset === undefined || asked === "off" ? undefined : firmer(preset, asked);
}

function catalogLevel(code: string): Level {
  const entries: Readonly<Record<string, { readonly severity: Level }>> = catalog;
  return entries[code]?.severity ?? "off";
}
