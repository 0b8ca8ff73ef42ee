/** A Spectral ruleset as it was read: what stands in its file, and the rulesets that it extends. */
import type { JsonObject } from "../../contract/check/context.ts";
import { type Diagnostic, diagnostic, type Origin } from "../../diagnostics/diagnostic.ts";
import { isJsonObject } from "../../source/json-pointer.ts";
import type { SourceSet } from "../../source/source-set.ts";
import type { Engine } from "./engine.ts";
import { currentName, oasRules } from "./oas-rules.ts";

/** How much of an extended ruleset is taken. */
export type Extent = "off" | "recommended" | "all";

/** Rulesets that Spectral brings along. */
export const builtIns = ["oas", "asyncapi", "arazzo"] as const;

export type BuiltIn = (typeof builtIns)[number];

export interface Extension {
  readonly target: Ruleset | CodeRuleset | BuiltIn;
  /** Absent: recommended, and what the ruleset itself has switched on or off. */
  readonly extent?: Extent;
}

/** A ruleset in a file, or one that an override stands for. */
export interface Ruleset {
  readonly kind: "ruleset";
  /** Absolute path or URL. */
  readonly path: string;
  /** Its place: the file, or the override in it. */
  readonly origin: Origin;
  readonly isOverride: boolean;
  readonly value: JsonObject;
  readonly extensions: readonly Extension[];
  readonly overrides: readonly Override[];
  /** Paths of the modules of custom functions, by name. */
  readonly functions: ReadonlyMap<string, string>;
}

/** A ruleset that a JavaScript module exports, read only where that is allowed. */
export interface CodeRuleset {
  readonly kind: "code";
  readonly path: string;
  readonly definition: JsonObject;
}

export interface Override {
  /** Patterns with a pointer, `v1/*.yaml#/paths`, hold for a part of a file. */
  readonly files: readonly string[];
  readonly ruleset: Ruleset;
}

/** What `readRuleset` gives. */
export interface SpectralRuleset {
  readonly root: Ruleset;
  /** The files of the rulesets, to print places in them. */
  readonly sources: SourceSet;
  /** Spectral with the rules that only it can run; absent where there are none, and then Spectral is not loaded. */
  readonly engine: Engine | undefined;
}

/** A full rule, or another severity for one that exists. */
export type RuleEntry =
  | { readonly kind: "full"; readonly value: JsonObject }
  | { readonly kind: "severity"; readonly severity: string | number | boolean };

/** The rules that a ruleset speaks of itself, by their current names. */
export function ruleEntries({ value }: Ruleset): Map<string, RuleEntry> {
  const { rules = {} } = value;
  const entries = new Map<string, RuleEntry>();
  if (!isJsonObject(rules)) return entries;
  for (const [name, entry] of Object.entries(rules)) {
    if (isJsonObject(entry)) entries.set(name, { kind: "full", value: entry });
    else if (typeof entry === "string" || typeof entry === "number" || typeof entry === "boolean")
      entries.set(currentName(name), { kind: "severity", severity: entry });
  }
  return entries;
}

/** A ruleset and everything that it extends, each once; overrides only where they are asked for. */
export function withExtended(ruleset: Ruleset, overrides: "with overrides" | "without overrides"): Ruleset[] {
  const found = new Set([ruleset]);
  // A set takes in more members while it is walked.
  for (const { extensions, overrides: inner } of found) {
    for (const { target } of extensions)
      if (typeof target !== "string" && target.kind === "ruleset") found.add(target);
    if (overrides === "with overrides") for (const override of inner) found.add(override.ruleset);
  }
  return [...found];
}

/** Whether some JavaScript module stands for a ruleset: what it consists of is not known. */
export function hasCodeRulesets(root: Ruleset): boolean {
  return withExtended(root, "with overrides").some(({ extensions }) =>
    extensions.some(({ target }) => typeof target !== "string" && target.kind === "code"),
  );
}

/**
 * Rules of `spectral:oas` that Spectral runs itself: those that a ruleset writes anew under their old names, and all
 * where a module may do so.
 */
export function rulesLeftToSpectral(root: Ruleset): ReadonlySet<string> {
  if (hasCodeRulesets(root)) return new Set(oasRules.keys());
  const full = withExtended(root, "with overrides").flatMap((ruleset) =>
    [...ruleEntries(ruleset)].flatMap(([name, { kind }]) => (kind === "full" ? [name] : [])),
  );
  return new Set(full.filter((name) => oasRules.has(name)));
}

/** The items of a member that may be one item or a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

export function invalid(reason: string, origin: Origin, focus?: "key", hint?: string): Diagnostic {
  return diagnostic("config/ruleset-invalid", { reason }, { origin, focus, hint });
}
