/** Rulesets and contracts in memory, for the tests of Spectral rulesets. */
import type { LinkedContract } from "../../../src/contract/link.ts";
import { ContractError, loadContract } from "../../../src/contract/load-contract.ts";
import { DiagnosticError } from "../../../src/diagnostics/diagnostic.ts";
import type { Finding } from "../../../src/lint/finding.ts";
import { exampleContract } from "../../../src/lint/rule-example.ts";
import { type RulesetOptions, readRuleset } from "../../../src/lint/spectral/read-ruleset.ts";
import type { SpectralRuleset } from "../../../src/lint/spectral/ruleset.ts";
import { runSpectral } from "../../../src/lint/spectral/run-spectral.ts";
import { createMemoryHost, type Host } from "../../../src/source/host.ts";

export type Files = Readonly<Record<string, string>>;

export const folder = "/c";

/** @param files by name; the ruleset is `.spectral.yaml` */
export async function readFiles(files: Files, options: RulesetOptions = {}): Promise<SpectralRuleset> {
  return await readRuleset(".spectral.yaml", { host: hostOf(files), cwd: folder, ...options });
}

/** `file:line:column code: message` of everything that is wrong with a ruleset. */
export async function faults(files: Files | string, options: RulesetOptions = {}): Promise<string[]> {
  try {
    await readFiles(typeof files === "string" ? { ".spectral.yaml": files } : files, options);
    return [];
  } catch (error) {
    return faultLines(error);
  }
}

/** What a ruleset finds in a contract, `openapi.yaml` of the files. */
export async function findings(files: Files): Promise<Finding[]> {
  const all = { ...files, "openapi.yaml": exampleContract(files["openapi.yaml"] ?? "paths: {}") };
  const ruleset = await readFiles(all);
  return await runSpectral({ ruleset, linked: await linkFiles(all) });
}

export async function linkFiles(files: Files): Promise<LinkedContract> {
  const options = { host: hostOf(files), cwd: folder };
  const { linked } = await loadContract(`${folder}/openapi.yaml`, options).catch((error: unknown) => {
    if (error instanceof ContractError) return error;
    throw error;
  });
  if (linked === undefined) throw new Error("the contract could not be linked");
  return linked;
}

/** The same of what a run breaks off with. */
export async function failure(files: Files): Promise<string[]> {
  return await findings(files).then(
    () => [],
    (error: unknown) => faultLines(error),
  );
}

/** What a ruleset on the disk finds in a contract there. */
export async function findingsOnDisk(ruleset: string, contract: string, cwd: string): Promise<Finding[]> {
  const { linked } = await loadContract(contract, { cwd, root: cwd }).catch((error: unknown) => {
    if (error instanceof ContractError) return error;
    throw error;
  });
  if (linked === undefined) return [];
  return await runSpectral({ ruleset: await readRuleset(ruleset, { cwd, allowCode: true }), linked });
}

export const actions = { faults, findings, failure, findingsOnDisk };

function hostOf(files: Files): Host {
  return createMemoryHost(new Map(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])));
}

function faultLines(error: unknown): string[] {
  if (!(error instanceof DiagnosticError)) throw error;
  return error.diagnostics.map(({ code, message, origin, range }) => {
    const place = range ? `:${range.line}:${range.column}` : `#${origin?.pointer}`;
    return `${origin ? `${origin.file}${place} ` : ""}${code}: ${message}`;
  });
}
