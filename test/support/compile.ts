/** Contracts written inline, through the public door. */
import { generators } from "../../generators/registry.ts";
import {
  type ApiModel,
  buildModel,
  ContractError,
  createMemoryHost,
  formatDiagnostics,
  type Generated,
  generate,
  type LoadedContract,
  type LoadOptions,
  loadContract,
} from "../../src/index.ts";
import { strictView } from "./strict-view.ts";

const folder = "/contract";

/** Loads a contract given as text, or as files by name with `openapi.yaml` as the root. */
export async function load(
  contract: string | Record<string, string>,
  options: LoadOptions = {},
): Promise<LoadedContract> {
  const files = typeof contract === "string" ? { "openapi.yaml": contract } : contract;
  const entries = Object.entries(files).map(([name, text]): [string, string] => [`${folder}/${name}`, text]);
  const root = Object.keys(files)[0] ?? "openapi.yaml";
  return loadContract(`${folder}/${root}`, {
    host: createMemoryHost(new Map(entries)),
    cwd: folder,
    ...options,
  });
}

export async function model(contract: string | Record<string, string>): Promise<ApiModel> {
  return buildModel((await load(contract)).contract);
}

/** What is printed for a contract: warnings of a good one, everything of a bad one. */
export async function diagnose(
  contract: string | Record<string, string>,
  options: LoadOptions = {},
): Promise<string> {
  const { diagnostics, sources } = await load(contract, options).catch((error: unknown) => {
    if (error instanceof ContractError) return error;
    throw error;
  });
  return formatDiagnostics(diagnostics, {
    locate: (origin, focus) => sources.locate(origin, focus),
    text: (file) => sources.text(file),
  });
}

/** Generates targets with every view guarded against misspelled fields. */
export async function compile(
  contract: string | Record<string, string> | LoadedContract,
  targets: readonly string[],
  options: Readonly<Record<string, object>> = {},
): Promise<Generated> {
  const loaded = isLoaded(contract) ? contract : await load(contract);
  const chosen = generators.filter(({ name }) => targets.includes(name));
  return generate(
    buildModel(loaded.contract),
    chosen.map((generator) => ({
      generator,
      ...(options[generator.name] && { options: options[generator.name] }),
    })),
    { api: "sample", contract: "openapi.yaml", viewGuard: strictView },
  );
}

/** All files of a run by path, the runtime's under `runtime/`. */
export function filesOf(generated: Generated): Map<string, string> {
  return new Map([
    ...generated.targets.flatMap(({ files }) =>
      files.map(({ path, text }): [string, string] => [path, text]),
    ),
    ...generated.runtime.map(({ path, text }): [string, string] => [`runtime/${path}`, text]),
  ]);
}

function isLoaded(contract: string | Record<string, string> | LoadedContract): contract is LoadedContract {
  return typeof contract === "object" && "bundle" in contract && typeof contract.bundle === "function";
}
