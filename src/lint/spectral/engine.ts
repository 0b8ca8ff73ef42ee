/** Spectral with the rules that only it can run. Loaded for a ruleset that has such rules, and for no other. */
import { below } from "../../contract/check/context.ts";
import { type Diagnostic, diagnostic, type Origin } from "../../diagnostics/diagnostic.ts";
import { isJsonObject } from "../../source/json-pointer.ts";
import { DefinitionBuilder } from "./definition.ts";
import { filtersOf } from "./json-path.ts";
import { exportOf, reasonOf } from "./load-module.ts";
import {
  type CoreResult,
  type CoreRuleset,
  findPackages,
  installLine,
  type Packages,
  type RulesetFunction,
} from "./packages.ts";
import { invalid, listOf, type Ruleset, ruleEntries, rulesLeftToSpectral, withExtended } from "./ruleset.ts";

export interface EngineDocument {
  /** Absolute path. */
  readonly path: string;
  readonly value: unknown;
  /** Text of a file that the document refers to; nothing else is ever read. */
  readonly text: (path: string) => string | undefined;
}

export interface Engine {
  /** @throws {RuleFailure} when a rule cannot be run */
  run(document: EngineDocument): Promise<readonly CoreResult[]>;
}

/** A rule broke off: its filter or its function threw. */
export class RuleFailure extends Error {
  readonly origin: Origin | undefined;
  readonly rule: string;

  constructor(rule: string, reason: string, origin: Origin | undefined) {
    super(reason);
    this.name = "RuleFailure";
    this.rule = rule;
    this.origin = origin;
  }
}

interface Loaded {
  readonly engine: Engine | undefined;
  readonly problems: readonly Diagnostic[];
}

/** @param places files and URLs that the packages are looked for from */
export async function loadEngine(root: Ruleset, places: readonly string[]): Promise<Loaded> {
  const parts = withExtended(root, "with overrides");
  const [first] = parts.flatMap(fullRules);
  const code = parts.flatMap(({ extensions }) => extensions).find(({ target }) => isCode(target));
  if (first === undefined && code === undefined) return { engine: undefined, problems: [] };
  const left = rulesLeftToSpectral(root);
  const packages = findPackages(places, left.size > 0 || parts.some(usesTypedEnum));
  if (typeof packages === "string") {
    const values = { rule: first?.name ?? "spectral:oas", missing: packages, command: installLine };
    const origin = first?.origin ?? root.origin;
    return {
      engine: undefined,
      problems: [diagnostic("config/spectral-missing", values, { origin, focus: "key" })],
    };
  }
  const problems = parts.flatMap((part) => checkFilters(part, packages));
  const custom = await customFunctions(parts, problems);
  if (problems.length > 0) return { engine: undefined, problems };
  const builder = new DefinitionBuilder(packages, custom, left);
  problems.push(...parts.flatMap((part) => checkOwn(part, builder, packages)));
  if (problems.length > 0) return { engine: undefined, problems };
  try {
    const ruleset = new packages.core.Ruleset(builder.build(root), { source: root.path });
    return { engine: createEngine(ruleset, parts, packages), problems };
  } catch (error) {
    return { engine: undefined, problems: faultsOf(error, root.origin) };
  }
}

function createEngine(ruleset: CoreRuleset, parts: readonly Ruleset[], packages: Packages): Engine {
  return {
    async run(document) {
      const effective = ruleset.fromSource(document.path);
      try {
        return await runOnce(document, effective, packages);
      } catch (error) {
        throw await failureOf(error, document, effective, parts, packages);
      }
    },
  };
}

async function runOnce(
  { path, value, text }: EngineDocument,
  ruleset: CoreRuleset,
  { core, Resolver }: Packages,
): Promise<readonly CoreResult[]> {
  const resolver = new Resolver({
    resolvers: {
      file: {
        async resolve(uri) {
          const found = text(decodeURIComponent(uri.toString()));
          if (found === undefined) throw new Error(`'${uri}' is no file of the contract`);
          return found;
        },
      },
    },
  });
  const spectral = new core.Spectral({ resolver });
  spectral.setRuleset(ruleset);
  // Parsed already; places are found by our own pointers.
  return await spectral.run({
    parsed: { data: value, diagnostics: [], ast: {}, lineMap: [] },
    getLocationForJsonPath: () => undefined,
    source: path,
  });
}

/** Which rule it was: each is run alone. */
async function failureOf(
  error: unknown,
  document: EngineDocument,
  ruleset: CoreRuleset,
  parts: readonly Ruleset[],
  packages: Packages,
): Promise<unknown> {
  const enabled = Object.values(ruleset.rules).filter((rule) => rule.enabled);
  try {
    for (const rule of enabled) {
      for (const other of enabled) other.enabled = other === rule;
      const failure = await runOnce(document, ruleset, packages).then(
        () => undefined,
        (reason: unknown) => new RuleFailure(rule.name, innermost(reason), placeOf(rule.name, parts)),
      );
      if (failure) return failure;
    }
  } finally {
    for (const rule of enabled) rule.enabled = true;
  }
  return error;
}

function placeOf(rule: string, parts: readonly Ruleset[]): Origin | undefined {
  return parts.flatMap(fullRules).find(({ name }) => name === rule)?.origin;
}

function innermost(error: unknown): string {
  if (error instanceof Error && "errors" in error && Array.isArray(error.errors) && error.errors.length > 0)
    return innermost(error.errors[0]);
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error ? innermost(cause) : reasonOf(error);
}

interface FullRule {
  readonly name: string;
  readonly value: { readonly [key: string]: unknown };
  readonly origin: Origin;
}

function fullRules(ruleset: Ruleset): FullRule[] {
  return [...ruleEntries(ruleset)].flatMap(([name, entry]) =>
    entry.kind === "full" ? [{ name, value: entry.value, origin: below(ruleset.origin, "rules", name) }] : [],
  );
}

function usesTypedEnum(ruleset: Ruleset): boolean {
  return fullRules(ruleset).some(({ value }) =>
    listOf(value["then"]).some((step) => isJsonObject(step) && step["function"] === "typedEnum"),
  );
}

function isCode(target: Ruleset["extensions"][number]["target"]): boolean {
  return typeof target !== "string" && target.kind === "code";
}

async function customFunctions(
  parts: readonly Ruleset[],
  problems: Diagnostic[],
): Promise<Map<string, RulesetFunction>> {
  const found = new Map<string, RulesetFunction>();
  for (const { functions, origin } of parts) {
    for (const [index, [name, path]] of [...functions].entries()) {
      if (found.has(path)) continue;
      const at = below(origin, "functions", index);
      try {
        const exported = await exportOf(path);
        if (isFunction(exported)) found.set(path, exported);
        else problems.push(invalid(`the module of '${name}' exports no function`, at));
      } catch (error) {
        problems.push(invalid(`the function '${name}' cannot be loaded: ${reasonOf(error)}`, at));
      }
    }
  }
  return found;
}

function isFunction(value: unknown): value is RulesetFunction {
  return typeof value === "function";
}

/** Filters that neither of the two engines behind Spectral can parse. */
function checkFilters(ruleset: Ruleset, { parseQuery, queryFallback }: Packages): Diagnostic[] {
  return fullRules(ruleset).flatMap(({ value: { given }, origin }) =>
    listOf(given).flatMap((path, index) =>
      filtersOf(String(path)).flatMap((filter): Diagnostic[] => {
        const query = `$[?(${filter})]`;
        if (fault(() => parseQuery(query)) === undefined) return [];
        const reason = fault(() => queryFallback({ path: query, json: [{}] }));
        // Other faults are of the value that was tried, not of the expression.
        if (reason === undefined || !/at character \d+$/.test(reason)) return [];
        const place = below(origin, "given", ...(Array.isArray(given) ? [index] : []));
        return [diagnostic("config/ruleset-json-path", { path: String(path), reason }, { origin: place })];
      }),
    ),
  );
}

function fault(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return reasonOf(error).trim();
  }
}

/** What Spectral itself finds wrong with one ruleset: above all options of functions. */
function checkOwn(ruleset: Ruleset, builder: DefinitionBuilder, { core }: Packages): Diagnostic[] {
  const definition = builder.own(ruleset);
  const rules = Object.entries(definition["rules"] ?? {}).filter(([, rule]) => isJsonObject(rule));
  try {
    new core.Ruleset({ ...definition, rules: Object.fromEntries(rules) }, { source: ruleset.path });
    return [];
  } catch (error) {
    return faultsOf(error, ruleset.origin);
  }
}

function faultsOf(error: unknown, origin: Origin): Diagnostic[] {
  if (error instanceof Error && "errors" in error && Array.isArray(error.errors))
    return error.errors.flatMap((inner) => faultsOf(inner, origin));
  const path = error instanceof Error && "path" in error && Array.isArray(error.path) ? error.path : [];
  return [invalid(reasonOf(error), below(origin, ...path.map(String)))];
}
