/** Rulesets as Spectral's library takes them: objects with functions instead of names. */
import { isJsonObject } from "../../source/json-pointer.ts";
import { isForOtherDocuments, oasRules } from "./oas-rules.ts";
import type { Packages, RulesetFunction } from "./packages.ts";
import { type Extension, listOf, type Ruleset, ruleEntries } from "./ruleset.ts";
import { formatExport } from "./vocabulary.ts";

type Definition = Record<string, unknown>;

export class DefinitionBuilder {
  readonly #packages: Packages;
  readonly #custom: ReadonlyMap<string, RulesetFunction>;
  readonly #left: ReadonlySet<string>;
  readonly #built = new Map<Ruleset, Definition>();

  /**
   * @param custom functions by the paths of their modules
   * @param left rules of `spectral:oas` that Spectral runs; it never hears of the others
   */
  constructor(packages: Packages, custom: ReadonlyMap<string, RulesetFunction>, left: ReadonlySet<string>) {
    this.#packages = packages;
    this.#custom = custom;
    this.#left = left;
  }

  /** The same object for the same ruleset, so that circles stay circles. */
  build(ruleset: Ruleset): Definition {
    const known = this.#built.get(ruleset);
    if (known) return known;
    const definition = this.own(ruleset);
    this.#built.set(ruleset, definition);
    const extended = ruleset.extensions.flatMap((extension) => this.#extended(extension));
    if (extended.length > 0) definition["extends"] = extended;
    if (ruleset.overrides.length > 0) {
      definition["overrides"] = ruleset.overrides.map(({ files, ruleset: inner }) => {
        // Nothing but severities may be said of a part of a file.
        if (files.some((file) => file.includes("#"))) return { files, rules: this.#rules(inner) };
        return { files, ...this.build(inner) };
      });
    }
    return definition;
  }

  /** What a ruleset says itself. */
  own(ruleset: Ruleset): Definition {
    const { documentationUrl, formats, aliases } = ruleset.value;
    return {
      ...(documentationUrl !== undefined && { documentationUrl }),
      ...(formats !== undefined && { formats: this.#formats(formats) }),
      ...(isJsonObject(aliases) && { aliases: this.#aliases(aliases) }),
      rules: this.#rules(ruleset),
    };
  }

  #extended({ target, extent }: Extension): unknown[] {
    if (target === "asyncapi" || target === "arazzo") return [];
    const definition =
      target === "oas" ? this.#oas() : target.kind === "code" ? target.definition : this.build(target);
    return [extent === undefined ? definition : [definition, extent]];
  }

  #oas(): Definition {
    if (this.#left.size === 0) {
      // Its formats tell Spectral what kind of document it looks at.
      const formats = this.#formats(["oas2", "oas3", "oas3_0", "oas3_1"]);
      return { formats, rules: {} };
    }
    const { rules, ...others } = this.#packages.oas();
    const kept = Object.entries(rules).filter(([name]) => this.#left.has(name));
    return { ...others, rules: Object.fromEntries(kept) };
  }

  #rules(ruleset: Ruleset): Definition {
    return Object.fromEntries(
      [...ruleEntries(ruleset)].flatMap(([name, entry]): [string, unknown][] => {
        if (entry.kind === "full") return [[name, this.#rule(entry.value, ruleset)]];
        if (isForOtherDocuments(name) || (oasRules.has(name) && !this.#left.has(name))) return [];
        const { severity } = entry;
        return [[name, typeof severity === "number" ? (words[severity] ?? "off") : severity]];
      }),
    );
  }

  #rule(rule: { readonly [key: string]: unknown }, ruleset: Ruleset): Definition {
    const { formats, then, ...others } = rule;
    const steps = listOf(then).flatMap((step) =>
      isJsonObject(step) ? [{ ...step, function: this.#function(String(step["function"]), ruleset) }] : [],
    );
    return {
      ...others,
      ...(formats !== undefined && { formats: this.#formats(formats) }),
      // biome-ignore lint/suspicious/noThenProperty: a member of Spectral's rules; they are never awaited.
      then: Array.isArray(then) ? steps : steps[0],
    };
  }

  #function(name: string, { functions }: Ruleset): RulesetFunction | undefined {
    const custom = this.#custom.get(functions.get(name) ?? "");
    if (custom) return custom;
    return name === "typedEnum"
      ? this.#packages.oas().rules["typed-enum"]?.then.function
      : this.#packages.functions[name];
  }

  #aliases(aliases: { readonly [key: string]: unknown }): Definition {
    return Object.fromEntries(
      Object.entries(aliases).map(([name, alias]) => {
        if (!isJsonObject(alias)) return [name, alias];
        const targets = listOf(alias["targets"]).map((target) =>
          isJsonObject(target) ? { ...target, formats: this.#formats(target["formats"]) } : target,
        );
        return [name, { ...alias, targets }];
      }),
    );
  }

  #formats(formats: unknown): unknown[] {
    const names = new Set(listOf(formats).map((format) => formatExport(String(format)) ?? ""));
    // A format that the installed version does not know is that of no document.
    return [...names].map((name) => this.#packages.formats[name] ?? (() => false));
  }
}

const words: Readonly<Record<number, string>> = { 0: "error", 1: "warn", 2: "info", 3: "hint" };
