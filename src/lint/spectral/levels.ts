/**
 * How firmly a ruleset asks for the rules of `spectral:oas`: for one contract, and at a place in it. Follows what
 * Spectral does with `extends`, severities and `overrides`.
 */
import { dirname, relative, sep } from "node:path";
import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { Level } from "../rule.ts";
import { matchesGlob } from "./glob.ts";
import { oasRules } from "./oas-rules.ts";
import { type Extent, type Ruleset, ruleEntries } from "./ruleset.ts";
import { firmer, levelOfSeverity } from "./severity.ts";

export interface RuleState {
  readonly isRecommended: boolean;
  readonly isEnabled: boolean;
  readonly severity: Level;
  /** A ruleset of the user says so; otherwise it is as `spectral:oas` has it. */
  readonly isStated: boolean;
}

/** Another severity for a part of a file. */
export interface PartOverride {
  readonly rule: string;
  readonly glob: string;
  /** Without `#`. */
  readonly pointer: string;
  readonly level: Level;
}

/** The state of each rule of `spectral:oas` that a ruleset has, for a contract at an absolute path. */
export function oasStates(root: Ruleset, contract: string): Map<string, RuleState> {
  return statesOf(mergedFor(root, contract), { extent: "recommended", isExplicit: false }, new Set());
}

/** Severities for parts of files, in the order in which they are written. */
export function partOverrides(root: Ruleset, contract: string): PartOverride[] {
  const path = relativeTo(root, contract);
  return root.overrides.flatMap(({ files, ruleset }) =>
    files.flatMap((file) => {
      const cut = file.indexOf("#");
      if (cut === -1 || !matchesGlob(path, file.slice(0, cut))) return [];
      const glob = file.slice(0, cut);
      const pointer = file.slice(cut + 1).replace(/\/$/, "");
      return [...ruleEntries(ruleset)].flatMap(([rule, entry]): PartOverride[] => {
        const level = entry.kind === "severity" ? levelOfSeverity(entry.severity) : undefined;
        return level === undefined ? [] : [{ rule, glob, pointer, level }];
      });
    }),
  );
}

/** The severity that the closest override around a place gives to one of some rules. */
export function levelAt(
  overrides: readonly PartOverride[],
  rules: readonly string[],
  path: string,
  { pointer }: Origin,
): Level | undefined {
  let closest: PartOverride | undefined;
  for (const override of overrides) {
    if (!rules.includes(override.rule) || !matchesGlob(path, override.glob)) continue;
    const isAround = pointer === override.pointer || pointer.startsWith(`${override.pointer}/`);
    if (isAround && override.pointer.length >= (closest?.pointer.length ?? 0)) closest = override;
  }
  return closest?.level;
}

/** The path of a file as the patterns of a ruleset see it. */
export function relativeTo(root: Ruleset, path: string): string {
  return relative(dirname(root.path), path).split(sep).join("/");
}

/** The ruleset with the overrides for a whole file taken in. */
function mergedFor(root: Ruleset, contract: string): Ruleset {
  const path = relativeTo(root, contract);
  const overrides = root.overrides.filter(({ files }) =>
    files.some((file) => !file.includes("#") && matchesGlob(path, file)),
  );
  if (overrides.length === 0) return root;
  const [rules, own] = [rulesOfAll(overrides.map(({ ruleset }) => ruleset)), root.value["rules"]];
  const extensions =
    overrides.findLast(({ ruleset }) => ruleset.value["extends"] !== undefined)?.ruleset.extensions ??
    root.extensions;
  if (rules === undefined || own === undefined)
    return { ...root, value: { ...root.value, rules: rules ?? own }, extensions };
  return { ...root, value: { ...root.value, rules }, extensions: [...extensions, { target: root }] };
}

function rulesOfAll(rulesets: readonly Ruleset[]): object | undefined {
  const found = rulesets.flatMap(({ value: { rules } }) =>
    typeof rules === "object" && rules ? [rules] : [],
  );
  return found.length === 0 ? undefined : Object.assign({}, ...found);
}

interface Taken {
  readonly extent: Extent;
  /** The extent is written beside the ruleset, and decides over what the ruleset itself says. */
  readonly isExplicit: boolean;
}

function statesOf(ruleset: Ruleset, taken: Taken, around: ReadonlySet<unknown>): Map<string, RuleState> {
  const states = new Map<string, RuleState>();
  const within = new Set(around).add(ruleset);
  const decided = (state: RuleState): RuleState =>
    taken.isExplicit ? { ...state, isEnabled: isTaken(state, taken.extent) } : state;
  for (const { target, extent } of ruleset.extensions) {
    if (within.has(target)) continue;
    const inner = { extent: extent ?? "recommended", isExplicit: extent !== undefined } as const;
    const extended =
      target === "oas"
        ? builtInStates(inner.extent)
        : typeof target === "string" || target.kind === "code"
          ? []
          : statesOf(target, inner, within);
    for (const [name, state] of extended) states.set(name, decided(state));
  }
  for (const [name, entry] of ruleEntries(ruleset)) {
    const state = states.get(name);
    if (state === undefined || entry.kind === "full") continue;
    states.set(name, decided({ ...restated(state, entry.severity), isStated: true }));
  }
  return states;
}

function builtInStates(extent: Extent): [string, RuleState][] {
  return [...oasRules].map(([name, { isRecommended, severity }]) => {
    const state = { isRecommended, severity, isEnabled: false, isStated: false };
    return [name, { ...state, isEnabled: isTaken(state, extent) }];
  });
}

function isTaken({ isRecommended }: Pick<RuleState, "isRecommended">, extent: Extent): boolean {
  return extent === "all" || (extent === "recommended" && isRecommended);
}

function restated(state: RuleState, severity: string | number | boolean): RuleState {
  if (typeof severity === "boolean") return { ...state, isEnabled: severity };
  const level = levelOfSeverity(severity) ?? state.severity;
  return level === "off" ? { ...state, isEnabled: false } : { ...state, isEnabled: true, severity: level };
}

export function levelOfState({ isEnabled, severity }: RuleState): Level {
  return isEnabled ? severity : "off";
}

/** The highest of some levels; off when there are none. */
export function firmest(levels: readonly Level[]): Level {
  return levels.reduce(firmer, "off");
}
