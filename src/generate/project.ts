/** All APIs of a configuration: load, build, generate, then write or compare in one go. */
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { ContractError, type LoadedContract, loadContract } from "../contract/load-contract.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { buildModel } from "../model/build.ts";
import type { ApiModel } from "../model/model.ts";
import type { OperationFilter } from "../model/operation-filter.ts";
import { selectOperations } from "../model/select-operations.ts";
import { diskHost, type Host } from "../source/host.ts";
import { isUrl, resolveLocation } from "../source/location.ts";
import type { RemoteDocuments } from "../source/remote-documents.ts";
import type { SourceSet } from "../source/source-set.ts";
import type { ProjectApi, ProjectConfig } from "./config.ts";
import { emitJavaScript } from "./emit-javascript.ts";
import { generate } from "./generate.ts";
import type { Generator, ImportExtension, RenderedFile } from "./generator.ts";
import { selectTargets } from "./select-targets.ts";
import { compare, type FileChange, type OutputFolder, type WriteReport, write } from "./write.ts";

export interface ProjectOptions {
  readonly generators: readonly Generator[];
  /** Folder that the configuration's paths are relative to. */
  readonly cwd: string;
  readonly host?: Host;
  /** Reads the contracts; default: `host`. */
  readonly contractHost?: Host;
  /** Only these APIs. */
  readonly apis?: readonly string[];
  /** Only these targets and what they require; files of the others stay as they are. */
  readonly targets?: readonly string[];
  /** The configuration is not the whole project: runtime modules that it does not need may serve other APIs. */
  readonly partial?: boolean;
  /** Faults that tools commonly repair are errors. */
  readonly strict?: boolean;
  /** Compare instead of writing. */
  readonly check?: boolean;
  /** Narrows every API further than its configuration does. */
  readonly filter?: OperationFilter;
  /** Where documents of other hosts come from; default: nowhere. */
  readonly remote?: RemoteDocuments;
  /** Write the lock file of remote documents, too. */
  readonly updateLock?: boolean;
  /** Told of every API that came out without an error of its contract. */
  readonly onApi?: (api: GeneratedApi) => void;
  /** Told of every finished stage of every API. */
  readonly onStage?: (api: string, stage: string) => void;
}

export interface ProjectReport extends WriteReport {
  readonly diagnostics: readonly ProjectDiagnostic[];
  /** Output folders as shown to the user. */
  readonly folders: readonly string[];
}

/** What was generated, for what follows from it. */
export interface GeneratedApi {
  readonly api: string;
  readonly model: ApiModel;
  /** As shown to the user. */
  readonly contract: string;
  /** Absolute folder of the generated server. */
  readonly serverFolder: string;
  readonly importExtension: ImportExtension;
}

/** A diagnostic with the sources that can show its place. */
export interface ProjectDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly sources?: SourceSet;
}

/** Nothing is written unless every API of the configuration came out without an error. */
export async function generateProject(
  config: ProjectConfig,
  options: ProjectOptions,
): Promise<ProjectReport> {
  const { host = diskHost, cwd, apis = [], targets = [] } = options;
  const output = new ProjectOutput();
  const diagnostics: ProjectDiagnostic[] = [];
  for (const [api, apiConfig] of Object.entries(config.apis)) {
    if (apis.length === 0 || apis.includes(api)) {
      diagnostics.push(...(await generateApi(api, apiConfig, config, { ...options, host }, output)));
    }
  }
  const [first, ...others] = output.unmatched;
  for (const [text, item] of first ?? []) {
    if (others.every((misses) => misses.has(text))) diagnostics.push({ diagnostic: item });
  }
  if (hasErrors(diagnostics.map((item) => item.diagnostic))) {
    return { changes: [], unchanged: 0, problems: [], contents: new Map(), diagnostics, folders: [] };
  }
  const partial = options.partial === true || apis.length > 0 || targets.length > 0;
  const written = config.emit === "js+d.ts" ? await emitFolders(output.folders) : output.folders;
  const folders = [...written].map(
    ([path, { files, isRuntime }]): OutputFolder => ({
      path,
      display: displayPath(cwd, path),
      files,
      partial: isRuntime ? partial : targets.length > 0,
    }),
  );
  const report = await (options.check ? compare(folders, host) : write(folders, host));
  const changes = [...report.changes];
  if (options.updateLock && options.remote && report.problems.length === 0) {
    changes.push(...(await writeLock(options.remote, !partial, host, cwd)));
  }
  return { ...report, changes, diagnostics, folders: folders.map(({ display }) => display) };
}

async function writeLock(
  remote: RemoteDocuments,
  whole: boolean,
  host: Host,
  cwd: string,
): Promise<FileChange[]> {
  const { path, before, after } = await remote.lock(whole);
  if (after === undefined || after === before) return [];
  await host.write(path, after);
  return [{ file: displayPath(cwd, path), change: before === undefined ? "added" : "changed" }];
}

interface ProjectFolder {
  /** The API that writes there, or the first one of a shared runtime. */
  readonly api: string;
  readonly isRuntime: boolean;
  readonly files: RenderedFile[];
}

/** The files of all APIs by folder. */
class ProjectOutput {
  readonly folders = new Map<string, ProjectFolder>();
  /** What the filter for every API misses in each: what matches nothing in one may match in another. */
  readonly unmatched: ReadonlyMap<string, Diagnostic>[] = [];

  /** The API that already writes to this folder, or undefined when the files could be added. */
  add(path: string, api: string, files: readonly RenderedFile[]): string | undefined {
    const folder = this.#folder(path, api, false);
    if (folder.api !== api || folder.isRuntime) return folder.api;
    folder.files.push(...files);
    return undefined;
  }

  /** Runtime modules are the same for every API: each is there once. */
  addRuntime(path: string, api: string, files: readonly RenderedFile[]): void {
    const present = this.#folder(path, api, true).files;
    present.push(...files.filter((file) => !present.some((other) => other.path === file.path)));
  }

  #folder(path: string, api: string, isRuntime: boolean): ProjectFolder {
    let folder = this.folders.get(path);
    if (folder === undefined) {
      folder = { api, isRuntime, files: [] };
      this.folders.set(path, folder);
    }
    return folder;
  }
}

/** The same folders with JavaScript and declarations in place of TypeScript. */
async function emitFolders(folders: ReadonlyMap<string, ProjectFolder>): Promise<Map<string, ProjectFolder>> {
  const sources = [...folders].flatMap(([folder, { files }]) =>
    files.map(({ path, text }): [string, string] => [portablePath(join(folder, path)), text]),
  );
  const emitted = [...(await emitJavaScript(new Map(sources)))];
  return new Map(
    [...folders].map(([path, folder]) => {
      const prefix = `${portablePath(path)}/`;
      const files = emitted
        .filter(([file]) => file.startsWith(prefix))
        .map(([file, text]) => ({ path: file.slice(prefix.length), text }));
      // A CommonJS project around it must not take these modules for its own kind.
      files.push({ path: "package.json", text: '{ "type": "module", "sideEffects": false }\n' });
      return [path, { ...folder, files }];
    }),
  );
}

async function generateApi(
  api: string,
  config: ProjectApi,
  project: ProjectConfig,
  options: ProjectOptions & { readonly host: Host },
  output: ProjectOutput,
): Promise<ProjectDiagnostic[]> {
  const { cwd, onStage = () => {} } = options;
  const { targets, problems } = selectTargets(config, options.generators, options.targets);
  if (problems.length > 0) return problems.map((item) => ({ diagnostic: item }));
  const loaded = await tryLoad(api, config, options);
  if (!("contract" in loaded)) return loaded.problems;
  const { sources } = loaded;
  const { model, told, unmatched } = selectModel(api, loaded, config, options.filter);
  output.unmatched.push(unmatched);
  onStage(api, "build");
  if (hasErrors(told)) return told.map((item) => ({ diagnostic: item, sources }));

  const folder = resolve(cwd, config.output ?? join("generated", api));
  const folderOf = (own: string | undefined): string => (own === undefined ? folder : resolve(cwd, own));
  const { runtime = "shared", emit = "ts" } = project;
  const importExtension = emit === "js+d.ts" ? "js" : (project.importExtension ?? "ts");
  const shownContract = isUrl(config.contract)
    ? config.contract
    : displayPath(cwd, resolve(cwd, config.contract));
  const server = targets.find(({ generator }) => generator.name === "server");
  if (server) {
    const serverFolder = folderOf(server.config.output);
    options.onApi?.({ api, model, contract: shownContract, serverFolder, importExtension });
  }
  const generated = await generate(
    model,
    targets.map(({ generator, config: { output: own, ...rest } }) => ({
      generator,
      options: rest,
      apiImport: importPath(folderOf(own), folder),
    })),
    {
      api,
      contract: shownContract,
      ...(options.remote && sources.hasRemote && { remote: options.remote.config }),
      importExtension,
      runtime,
      onTarget: (target) => onStage(api, target),
    },
  );

  const diagnostics: Diagnostic[] = [...told, ...generated.diagnostics];
  for (const [index, { files }] of generated.targets.entries()) {
    const path = folderOf(targets[index]?.config.output);
    const other = output.add(path, api, files);
    if (other !== undefined) {
      const values = { first: other, second: api, folder: displayPath(cwd, path) };
      diagnostics.push(diagnostic("output/shared", values));
      break;
    }
  }
  const runtimeFolder = runtime === "inline" ? join(folder, "runtime") : join(dirname(folder), "runtime");
  if (generated.runtime.length > 0) output.addRuntime(runtimeFolder, api, generated.runtime);
  return diagnostics.map((item) => ({ diagnostic: item, sources }));
}

interface SelectedModel {
  readonly model: ApiModel;
  /** What is to be said of the contract by now. */
  readonly told: readonly Diagnostic[];
  /** What the filter for every API misses in this one. */
  readonly unmatched: ReadonlyMap<string, Diagnostic>;
}

/** The operations that the configuration names, and of those the ones that the filter for every API does. */
function selectModel(
  api: string,
  { contract, diagnostics }: LoadedContract,
  config: ProjectApi,
  filter: OperationFilter = {},
): SelectedModel {
  const configured = selectOperations(buildModel(contract), config, api);
  const { model, unmatched, diagnostics: found } = selectOperations(configured.model, filter, api);
  // Where the first selection leaves nothing, the second one would tell the same.
  const empty = [...configured.diagnostics, ...found].slice(0, 1);
  return { model, told: [...diagnostics, ...configured.unmatched.values(), ...empty], unmatched };
}

async function tryLoad(
  api: string,
  { contract, root }: ProjectApi,
  {
    cwd,
    host,
    contractHost = host,
    strict = false,
    remote,
    onStage = () => {},
  }: ProjectOptions & { readonly host: Host },
): Promise<LoadedContract | { readonly problems: ProjectDiagnostic[] }> {
  try {
    return await loadContract(resolveLocation(cwd, contract), {
      cwd,
      host: contractHost,
      strict,
      ...(remote && { remote }),
      ...(root !== undefined && { root: resolve(cwd, root) }),
      onStage: (stage) => onStage(api, stage),
    });
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const { diagnostics, sources } = error;
    return { problems: diagnostics.map((item) => ({ diagnostic: item, sources })) };
  }
}

/** A relative import of one folder from another. */
function importPath(from: string, to: string): string {
  const path = relative(from, to).split(sep).join("/");
  if (path === "") return ".";
  return path.startsWith(".") ? path : `./${path}`;
}

/** A path as the user should see it: relative to the project, unless it lies outside. */
function displayPath(cwd: string, path: string): string {
  const inside = relative(cwd, path);
  const shown = inside.startsWith("..") || isAbsolute(inside) ? path : inside || ".";
  return portablePath(shown);
}

function portablePath(path: string): string {
  return path.split(sep).join("/");
}
