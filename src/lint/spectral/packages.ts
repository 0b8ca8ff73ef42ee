/** Spectral's packages, as far as they are used: optional peers, looked for where a ruleset stands, and loaded late. */
import { createRequire } from "node:module";

/** The versions that this was made and tested with. Later ones report their installation to their maker. */
const versions: Readonly<Record<string, string>> = {
  "@stoplight/spectral-core": "1.23.0",
  "@stoplight/spectral-functions": "1.10.3",
  "@stoplight/spectral-formats": "1.8.3",
  "@stoplight/spectral-rulesets": "1.22.4",
};

export const installLine = `npm install --save-dev ${Object.entries(versions)
  .map(([name, version]) => `${name}@${version}`)
  .join(" ")}`;

export type RulesetFunction = (...input: readonly unknown[]) => unknown;

export interface CoreRule {
  readonly name: string;
  enabled: boolean;
}

export interface CoreRuleset {
  readonly rules: Readonly<Record<string, CoreRule>>;
  /** With the overrides for a file taken in. */
  fromSource(path: string): CoreRuleset;
}

export interface CoreResult {
  readonly code: string | number;
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** 0 error, 1 warning, 2 information, 3 hint. */
  readonly severity: number;
  /** Path of the file that the path leads into. */
  readonly source?: string;
  readonly documentationUrl?: string;
}

export interface Core {
  readonly Ruleset: new (definition: object, context: { readonly source: string }) => CoreRuleset;
  readonly Spectral: new (options: {
    readonly resolver: unknown;
  }) => {
    setRuleset(ruleset: CoreRuleset): void;
    run(document: object, options?: object): Promise<CoreResult[]>;
  };
}

interface Resolve {
  readonly resolve: (uri: { toString(): string }) => Promise<string>;
}

export interface Packages {
  readonly core: Core;
  readonly functions: Readonly<Record<string, RulesetFunction>>;
  readonly formats: Readonly<Record<string, unknown>>;
  /** `spectral:oas`; asked for only where its own rules are run. */
  readonly oas: () => OasDefinition;
  readonly Resolver: new (options: { readonly resolvers: { readonly file: Resolve } }) => unknown;
  /** Throws for an expression that the query engine cannot read. */
  readonly parseQuery: (path: string) => unknown;
  readonly queryFallback: (options: { readonly path: string; readonly json: unknown }) => unknown;
}

export interface OasDefinition {
  readonly rules: Readonly<Record<string, { readonly then: { readonly function: RulesetFunction } }>>;
}

/** The packages as seen from the first of the places that has them, or the name of what is missing. */
export function findPackages(places: readonly string[], needsRulesets: boolean): Packages | string {
  const found = places.flatMap((place) => resolveFrom(place, "@stoplight/spectral-core") ?? [])[0];
  if (found === undefined) return "@stoplight/spectral-core";
  const seen = [found, ...places];
  const paths = new Map(Object.keys(versions).map((name) => [name, firstOf(seen, name)]));
  const missing = [...paths].find(
    ([name, path]) => path === undefined && (needsRulesets || !name.endsWith("-rulesets")),
  );
  if (missing) return missing[0];
  // What Spectral itself depends on need not be visible from anywhere else.
  const require = createRequire(found);
  const load = (name: string): unknown => require(paths.get(name) ?? name);
  const { Resolver } = require("@stoplight/spectral-ref-resolver");
  const { default: Query } = require("nimma/legacy");
  const { JSONPath } = require("jsonpath-plus");
  return {
    core: load("@stoplight/spectral-core") as Core,
    functions: load("@stoplight/spectral-functions") as Packages["functions"],
    formats: load("@stoplight/spectral-formats") as Packages["formats"],
    oas: () => (load("@stoplight/spectral-rulesets") as { readonly oas: OasDefinition }).oas,
    Resolver,
    parseQuery: (path) => new Query([path], { unsafe: false }),
    queryFallback: JSONPath,
  };
}

function firstOf(places: readonly string[], name: string): string | undefined {
  for (const place of places) {
    const path = resolveFrom(place, name);
    if (path !== undefined) return path;
  }
  return undefined;
}

function resolveFrom(place: string, name: string): string | undefined {
  try {
    return createRequire(place).resolve(name);
  } catch {
    return undefined;
  }
}
