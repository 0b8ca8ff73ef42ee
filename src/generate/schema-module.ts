/** Plain JSON Schemas to one module of types and validators, with the runtime modules that it needs beside it. */
import { basename, dirname, join, resolve } from "node:path";
import type { DialectName } from "../contract/json-schema/keywords.ts";
import { type LoadedSchemas, loadSchemas } from "../contract/json-schema/load-schemas.ts";
import { ContractError } from "../contract/load-contract.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { buildModel } from "../model/build.ts";
import { diskHost, type Host } from "../source/host.ts";
import { resolveLocation } from "../source/location.ts";
import type { RemoteDocuments } from "../source/remote-documents.ts";
import { generate } from "./generate.ts";
import type { Generator, ImportExtension } from "./generator.ts";
import type { ProjectReport } from "./project.ts";
import { compare, type OutputFolder, write } from "./write.ts";

export interface SchemaModuleRun {
  /** Makes the module; it is told `file`, `command`, `impliedTypes`, `formats` and `patterns`. */
  readonly generator: Generator;
  /** Paths are relative to it. */
  readonly cwd: string;
  /** Path of the module. */
  readonly output: string;
  readonly host?: Host;
  readonly remote?: RemoteDocuments;
  /** Of documents without `$schema`; default: 2020-12. */
  readonly dialect?: DialectName;
  /** What makes the module again, for its header. */
  readonly command?: string;
  /** Keywords of one type demand that type; default: as JSON Schema has it, they do not. */
  readonly impliedTypes?: boolean;
  /** Whether `format` is a rule; default: what the first document's dialect says. */
  readonly formats?: boolean;
  /** `injected`: a second module gives patterns to an engine of the program's; default: `native`. */
  readonly patterns?: "native" | "injected";
  readonly importExtension?: ImportExtension;
  /** Faults that tools commonly repair are errors. */
  readonly strict?: boolean;
  /** Compare instead of writing. */
  readonly check?: boolean;
}

/** Nothing is written unless every schema came out without an error. */
export async function generateSchemaModule(
  paths: readonly string[],
  run: SchemaModuleRun,
): Promise<ProjectReport> {
  const { cwd, host = diskHost, remote, dialect, strict = false } = run;
  const nothing = { changes: [], unchanged: 0, problems: [], contents: new Map(), folders: [] };
  const locations = paths.map((path) => resolveLocation(cwd, path));
  let loaded: LoadedSchemas;
  try {
    loaded = await loadSchemas(locations, {
      cwd,
      host,
      strict,
      ...(remote && { remote }),
      ...(dialect && { dialect }),
    });
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const { diagnostics, sources } = error;
    return { ...nothing, diagnostics: diagnostics.map((item) => ({ diagnostic: item, sources })) };
  }
  const { sources } = loaded;
  const shown = locations.map((location) => sources.display(location));
  const { folders, diagnostics: told } = await plannedFolders(loaded, shown, run);
  const all = [...loaded.diagnostics, ...told];
  const diagnostics = all.map((item) => ({ diagnostic: item, sources }));
  if (hasErrors(all)) return { ...nothing, diagnostics };
  const report = await (run.check ? compare(folders, host) : write(folders, host));
  return { ...report, diagnostics, folders: folders.map(({ display }) => display) };
}

async function plannedFolders(
  { contract, dialects, sources }: LoadedSchemas,
  paths: readonly string[],
  run: SchemaModuleRun,
): Promise<{ readonly folders: readonly OutputFolder[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { cwd, output, generator, importExtension, command, impliedTypes = false, patterns = "native" } = run;
  const formats = run.formats ?? dialects[0]?.startsWith("draft") === true;
  const options = { file: basename(output), impliedTypes, formats, patterns, ...(command && { command }) };
  const generated = await generate(buildModel(contract), [{ generator, options }], {
    contract: paths.join(", "),
    runtime: "inline",
    ...(importExtension && { importExtension }),
  });
  const path = dirname(resolve(cwd, output));
  const display = sources.display(path) || ".";
  const files = generated.targets.flatMap((target) => target.files);
  const dropped = await companionOf(path, options.file, run.host ?? diskHost);
  return {
    // Other modules may be in these folders, and other ones use the same runtime.
    folders: [
      { path, display, files, partial: true, dropped },
      { path: join(path, "runtime"), display: `${display}/runtime`, files: generated.runtime, partial: true },
    ],
    diagnostics: generated.diagnostics,
  };
}

/** The module of another engine that an earlier run has written beside a module: this run may do without it. */
async function companionOf(folder: string, module: string, host: Host): Promise<string[]> {
  const name = `create-${module}`;
  const text = await host.read(join(folder, name));
  return text?.includes(`import * as native from "./${module.replace(/\.ts$/, "")}`) ? [name] : [];
}
