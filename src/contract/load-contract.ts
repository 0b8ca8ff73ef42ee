/** From a path to a checked contract: load, link, check and upgrade in one call. */
import { relative } from "node:path";
import { type Diagnostic, DiagnosticError, diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { type SourceOptions, SourceSet } from "../source/source-set.ts";
import { check } from "./check/check.ts";
import type { Contract } from "./contract.ts";
import { type LinkedContract, link } from "./link.ts";
import { upgrade } from "./upgrade.ts";
import { readVersion } from "./version.ts";

export interface LoadOptions extends SourceOptions {
  /** Folder that references may not leave; default: the folder of the contract. */
  readonly root?: string;
  /** Faults that tools commonly repair are errors instead of warnings. */
  readonly strict?: boolean;
  /** Told the name of each stage as it ends, for timing. */
  readonly onStage?: (stage: string) => void;
}

export interface CheckedContract {
  readonly linked: LinkedContract;
  readonly sources: SourceSet;
  /** Warnings; a contract with errors is never returned. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadedContract extends CheckedContract {
  readonly contract: Contract;
  /** The whole contract as one plain document in its own version, 2.0 in its upgraded form. */
  bundle(): Record<string, unknown>;
}

/** Carries what is needed to print the positions of a failed load. */
export class ContractError extends DiagnosticError {
  readonly sources: SourceSet;
  /** Absent when the references could not be followed. */
  readonly linked: LinkedContract | undefined;

  constructor(diagnostics: readonly Diagnostic[], sources: SourceSet, linked?: LinkedContract) {
    super(diagnostics);
    this.name = "ContractError";
    this.sources = sources;
    this.linked = linked;
  }
}

/**
 * Reads a contract and everything it refers to.
 * @throws {ContractError} with every problem of the first stage that found errors.
 */
export async function loadContract(path: string, options: LoadOptions = {}): Promise<LoadedContract> {
  const checked = await checkContract(path, options);
  const contract = upgrade(checked.linked);
  options.onStage?.("upgrade");
  return { ...checked, contract, bundle: () => contract.bundle() };
}

/** The same without the upgrade, for readers of what the user wrote. */
export async function checkContract(path: string, options: LoadOptions = {}): Promise<CheckedContract> {
  const { onStage = () => {} } = options;
  const sources = new SourceSet(options);
  const found: Diagnostic[] = [];
  const stop = (stage: string, reached?: LinkedContract): void => {
    onStage(stage);
    if (hasErrors(found)) throw new ContractError(found, sources, reached);
  };

  const root = await sources.load(path);
  const ofRoot = sources.takeFindings(path);
  found.push(...sources.problems, ...ofRoot);
  if (root === undefined && found.length === 0) {
    const file = relative(options.cwd ?? process.cwd(), path) || path;
    found.push(diagnostic("source/not-found", { file }));
  }
  stop("load");
  if (root === undefined) throw new Error("a root source without value or problem");

  const version = readVersion(root);
  if ("problem" in version) {
    found.push(version.problem);
    stop("link");
    throw new Error("a version problem that is no error");
  }
  const linked = await link(root, version.version, sources, { root: options.root });
  found.length = 0;
  found.push(...sources.problems, ...ofRoot, ...linked.diagnostics);
  stop("link");

  found.push(...(await check(linked, { strict: options.strict === true })));
  stop("check", linked);

  return { linked, sources, diagnostics: found };
}
