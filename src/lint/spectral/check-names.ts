/** What a ruleset names: rules that it changes, functions, aliases. In: a ruleset whose form is right. */
import { below } from "../../contract/check/context.ts";
import { closest } from "../../contract/reference.ts";
import { type Diagnostic, diagnostic, type Origin } from "../../diagnostics/diagnostic.ts";
import { isJsonObject } from "../../source/json-pointer.ts";
import { currentName, isForOtherDocuments, oasRules } from "./oas-rules.ts";
import { invalid, listOf, type Ruleset, ruleEntries, withExtended } from "./ruleset.ts";
import { coreFunctions } from "./vocabulary.ts";

export function checkNames(ruleset: Ruleset): Diagnostic[] {
  return [ruleset, ...ruleset.overrides.map((override) => override.ruleset)].flatMap((part) => {
    // An override changes rules of the ruleset around it, and may bring rulesets of its own.
    const known = new Set([...rulesOf(ruleset), ...rulesOf(part)]);
    const functions = new Set([...coreFunctions, ...ruleset.functions.keys()]);
    const aliases = { ...aliasesOf(ruleset), ...aliasesOf(part) };
    const { rules } = part.value;
    if (!isJsonObject(rules)) return checkAliasNames(part, aliases);
    return [
      ...checkAliasNames(part, aliases),
      ...Object.entries(rules).flatMap(([name, rule]) => {
        const at = below(part.origin, "rules", name);
        return isJsonObject(rule)
          ? [...checkFunctions(rule["then"], functions, at), ...checkGiven(rule["given"], aliases, at)]
          : checkRuleName(name, known, at);
      }),
    ];
  });
}

function checkRuleName(name: string, known: ReadonlySet<string>, origin: Origin): Diagnostic[] {
  const current = currentName(name);
  if (known.has(current)) return [];
  const near = closest(current, known);
  const hint = near === undefined ? undefined : `did you mean '${near}'?`;
  return [diagnostic("config/ruleset-unknown-rule", { rule: name }, { origin, focus: "key", hint })];
}

/** Names of all rules that a ruleset has, with those that it extends. */
function rulesOf(ruleset: Ruleset): Set<string> {
  const names = new Set<string>();
  for (const part of withExtended(ruleset, "without overrides")) {
    for (const [name, entry] of ruleEntries(part)) {
      // Severities say nothing of whether a rule exists, unless it is one that has no effect on OpenAPI.
      if (entry.kind === "full" || isForOtherDocuments(name)) names.add(name);
    }
    for (const { target } of part.extensions) {
      if (target === "oas") for (const name of oasRules.keys()) names.add(name);
      else if (typeof target !== "string" && target.kind === "code")
        for (const name of codeRules(target.definition)) names.add(name);
    }
  }
  return names;
}

/** Names of the rules in a definition that a module exports, and in those that it extends. */
function codeRules(definition: unknown, seen = new Set<unknown>()): string[] {
  if (Array.isArray(definition)) return definition.flatMap((item) => codeRules(item, seen));
  if (!isJsonObject(definition) || seen.has(definition)) return [];
  seen.add(definition);
  const { rules } = definition;
  return [...(isJsonObject(rules) ? Object.keys(rules) : []), ...codeRules(definition["extends"], seen)];
}

function checkFunctions(then: unknown, known: ReadonlySet<string>, rule: Origin): Diagnostic[] {
  const at = below(rule, "then");
  return listOf(then).flatMap((step, index) => {
    const name = isJsonObject(step) ? String(step["function"]) : "";
    if (known.has(name)) return [];
    const origin = below(Array.isArray(then) ? below(at, index) : at, "function");
    const near = closest(name, known);
    const hint = near === undefined ? undefined : `did you mean '${near}'?`;
    const values = { function: name, known: [...known].join(", ") };
    return [diagnostic("config/ruleset-unknown-function", values, { origin, hint })];
  });
}

type Aliases = Readonly<Record<string, readonly string[]>>;

function checkGiven(given: unknown, aliases: Aliases, rule: Origin): Diagnostic[] {
  const at = below(rule, "given");
  return listOf(given).flatMap((path, index) =>
    checkAlias(String(path), aliases, Array.isArray(given) ? below(at, index) : at),
  );
}

/** Aliases may speak of each other, but not in a circle. */
function checkAliasNames(ruleset: Ruleset, aliases: Aliases): Diagnostic[] {
  const at = below(ruleset.origin, "aliases");
  return Object.entries(aliasesOf(ruleset)).flatMap(([name, paths]) =>
    isCircular(name, aliases)
      ? [invalid(`alias '${name}' leads back to itself`, below(at, name), "key")]
      : paths.flatMap((path) => checkAlias(path, aliases, below(at, name))),
  );
}

function checkAlias(path: string, aliases: Aliases, origin: Origin): Diagnostic[] {
  const alias = aliasIn(path);
  if (alias === undefined || Object.hasOwn(aliases, alias)) return [];
  const near = closest(alias, Object.keys(aliases));
  const hint =
    near === undefined
      ? "aliases are not inherited: repeat it under 'aliases' of this file"
      : `did you mean '#${near}'?`;
  return [diagnostic("config/ruleset-unknown-alias", { alias: `#${alias}` }, { origin, hint })];
}

function isCircular(name: string, aliases: Aliases): boolean {
  const reached = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const inner of (aliases[next] ?? []).flatMap((path) => aliasIn(path) ?? [])) {
      if (inner === name) return true;
      if (reached.has(inner)) continue;
      reached.add(inner);
      waiting.push(inner);
    }
  }
  return false;
}

/** The alias that a path begins with. */
function aliasIn(path: string): string | undefined {
  return /^#([\w-]+)/.exec(path)?.[1];
}

/** The paths of each alias that a ruleset declares, those of all formats together. */
function aliasesOf({ value: { aliases } }: Ruleset): Aliases {
  if (!isJsonObject(aliases)) return {};
  return Object.fromEntries(
    Object.entries(aliases).map(([name, alias]) => {
      const targets = isJsonObject(alias) ? listOf(alias["targets"]) : [{ given: alias }];
      const paths = targets.flatMap((target) => (isJsonObject(target) ? listOf(target["given"]) : []));
      return [name, paths.map(String)];
    }),
  );
}
