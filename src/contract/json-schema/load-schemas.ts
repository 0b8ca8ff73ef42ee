/** From paths of plain JSON Schemas to a checked contract: load, link, check and upgrade in one call. */
import { relative } from "node:path";
import { type Diagnostic, diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Source } from "../../source/source.ts";
import { SourceSet } from "../../source/source-set.ts";
import type { Contract } from "../contract.ts";
import { scopeFaults } from "../dynamic-scope.ts";
import { ContractError, type LoadOptions } from "../load-contract.ts";
import { checkSchemas } from "./check.ts";
import { dialectOf } from "./dialect.ts";
import type { DialectName } from "./keywords.ts";
import { linkSchemas } from "./link.ts";
import { upgradeSchemas } from "./upgrade.ts";

export interface LoadSchemasOptions extends Omit<LoadOptions, "onStage"> {
  /** Of documents without `$schema`; default: 2020-12. */
  readonly dialect?: DialectName;
}

export interface LoadedSchemas {
  readonly contract: Contract;
  readonly sources: SourceSet;
  /** Warnings; schemas with errors are never returned. */
  readonly diagnostics: readonly Diagnostic[];
  /** The dialects of the given documents, in their order. */
  readonly dialects: readonly DialectName[];
}

/**
 * Reads JSON Schemas (JSON or YAML) and everything they refer to, as one contract whose components they are.
 * @throws {ContractError} with every problem of the first stage that found errors.
 */
export async function loadSchemas(
  paths: readonly string[],
  options: LoadSchemasOptions = {},
): Promise<LoadedSchemas> {
  const sources = new SourceSet(options);
  const found: Diagnostic[] = [];
  const first: Source[] = [];
  for (const path of paths) {
    const source = await sources.load(path);
    const told = sources.takeFindings(path);
    found.push(...told);
    if (source) first.push(source);
    else if (told.length === 0 && sources.problems.length === 0) {
      const file = relative(options.cwd ?? process.cwd(), path) || path;
      found.push(diagnostic("source/not-found", { file }));
    }
  }
  stopOnErrors([...sources.problems, ...found], sources);
  const dialect = dialectOf(options.dialect ?? "2020-12");
  const linked = await linkSchemas(sources, first, { dialect, root: options.root });
  const diagnostics = [...sources.problems, ...found, ...linked.diagnostics, ...scopeFaults(linked)];
  stopOnErrors(diagnostics, sources);
  diagnostics.push(...(await checkSchemas(linked, { strict: options.strict === true })));
  stopOnErrors(diagnostics, sources);
  const dialects = linked.roots.map((resource) => resource.dialect.name);
  return { contract: upgradeSchemas(linked), sources, diagnostics, dialects };
}

function stopOnErrors(diagnostics: readonly Diagnostic[], sources: SourceSet): void {
  if (hasErrors(diagnostics)) throw new ContractError(diagnostics, sources);
}
