/** All APIs of a configuration: load, build, generate, then write or compare in one go. */
import { basename, dirname, relative, resolve, sep } from "node:path";
import { ContractError, type LoadedContract, loadContract } from "../contract/load-contract.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { buildModel } from "../model/build.ts";
import { diskHost, type Host } from "../source/host.ts";
import type { SourceSet } from "../source/source-set.ts";
import type { ApiConfig, SpecwrightConfig, TargetConfig } from "./config.ts";
import { type Generated, generate, type Target } from "./generate.ts";
import type { Generator, RenderedFile } from "./generator.ts";
import { compare, type OutputFolder, type WriteReport, write } from "./write.ts";

export interface ProjectOptions {
  readonly generators: readonly Generator[];
  /** Folder that the configuration's paths are relative to. */
  readonly cwd: string;
  readonly host?: Host;
  /** Only these APIs. */
  readonly apis?: readonly string[];
  /** Compare instead of writing. */
  readonly check?: boolean;
  /** Told of every finished stage of every API. */
  readonly onStage?: (api: string, stage: string) => void;
}

export interface ProjectReport extends WriteReport {
  readonly diagnostics: readonly ProjectDiagnostic[];
}

/** A diagnostic with the sources that can show its place. */
export interface ProjectDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly sources?: SourceSet;
}

/** Nothing is written unless every API of the configuration came out without an error. */
export async function generateProject(
  config: SpecwrightConfig,
  options: ProjectOptions,
): Promise<ProjectReport> {
  const { host = diskHost, cwd, onStage = () => {} } = options;
  const diagnostics: ProjectDiagnostic[] = [];
  const folders = new Map<string, RenderedFile[]>();
  const selected = Object.entries(config.apis).filter(
    ([api]) => !options.apis?.length || options.apis.includes(api),
  );
  for (const [api, apiConfig] of selected) {
    const output = await generateApi(api, apiConfig, config, { ...options, host, onStage });
    diagnostics.push(...output.diagnostics);
    for (const [folder, files] of output.folders) addFiles(folders, folder, files);
  }
  const failed = diagnostics.some(({ diagnostic: item }) => item.severity === "error");
  if (failed) return { changes: [], unchanged: 0, problems: [], diagnostics };
  const outputs = [...folders].map(
    ([path, files]): OutputFolder => ({ path, display: displayPath(cwd, path), files }),
  );
  const report = await (options.check ? compare(outputs, host) : write(outputs, host));
  return { ...report, diagnostics };
}

type ApiOptions = ProjectOptions & Required<Pick<ProjectOptions, "host" | "onStage">>;

interface ApiOutput {
  readonly folders: ReadonlyMap<string, RenderedFile[]>;
  readonly diagnostics: readonly ProjectDiagnostic[];
}

async function generateApi(
  api: string,
  config: ApiConfig,
  project: SpecwrightConfig,
  options: ApiOptions,
): Promise<ApiOutput> {
  const { cwd, host, onStage } = options;
  const folder = resolve(cwd, config.output ?? `generated/${api}`);
  const selection = selectTargets(config, options.generators);
  if (!Array.isArray(selection.targets))
    return { folders: new Map(), diagnostics: selection.problems.map((item) => ({ diagnostic: item })) };
  let loaded: LoadedContract;
  try {
    loaded = await loadContract(resolve(cwd, config.contract), {
      cwd,
      host,
      ...(config.root !== undefined && { root: resolve(cwd, config.root) }),
      onStage: (stage) => onStage(api, stage),
    });
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return {
      folders: new Map(),
      diagnostics: error.diagnostics.map((item) => ({ diagnostic: item, sources: error.sources })),
    };
  }
  const model = buildModel(loaded.contract);
  onStage(api, "build");
  const placed = selection.targets.map(({ generator, config: target }) => {
    const own = target.output === undefined ? folder : resolve(cwd, target.output);
    return {
      generator,
      folder: own,
      target: { generator, options: withoutOutput(target), apiImport: importPath(own, folder) },
    };
  });
  const generated = await generate(
    model,
    placed.map(({ target }): Target => target),
    {
      api,
      contract: displayPath(cwd, resolve(cwd, config.contract)),
      document: once(() => loaded.bundle()),
      importExtension: project.importExtension ?? "ts",
      runtime: project.runtime ?? "shared",
      onTarget: (target) => onStage(api, target),
    },
  );
  const diagnostics = [...loaded.diagnostics, ...generated.diagnostics];
  return {
    folders: placeFiles(
      generated,
      placed,
      project.runtime === "inline" ? `${folder}${sep}runtime` : resolve(dirname(folder), "runtime"),
    ),
    diagnostics: diagnostics.map((item) => ({ diagnostic: item, sources: loaded.sources })),
  };
}

function placeFiles(
  generated: Generated,
  placed: readonly { readonly generator: Generator; readonly folder: string }[],
  runtimeFolder: string,
): Map<string, RenderedFile[]> {
  const folders = new Map<string, RenderedFile[]>();
  for (const { target, files } of generated.targets) {
    const folder = placed.find(({ generator }) => generator.name === target)?.folder;
    if (folder !== undefined) addFiles(folders, folder, files);
  }
  if (generated.runtime.length > 0) addFiles(folders, runtimeFolder, generated.runtime);
  return folders;
}

/** Files of one folder from several targets or APIs; a runtime module that two of them need is there once. */
function addFiles(
  folders: Map<string, RenderedFile[]>,
  folder: string,
  files: readonly RenderedFile[],
): void {
  const present = folders.get(folder) ?? [];
  const added = files.filter(({ path }) => !present.some((other) => other.path === path));
  folders.set(folder, [...present, ...added]);
}

interface Selection {
  readonly targets?: readonly { readonly generator: Generator; readonly config: TargetConfig }[];
  readonly problems: readonly Diagnostic[];
}

/** The configured targets and those that they require. */
function selectTargets(config: ApiConfig, generators: readonly Generator[]): Selection {
  const known = generators.map(({ name }) => name).join(", ");
  const wanted = new Map<string, TargetConfig>();
  const problems: Diagnostic[] = [];
  const stated =
    config.targets ??
    Object.fromEntries(generators.filter(({ byDefault }) => byDefault).map(({ name }) => [name, true]));
  const add = (name: string, target: TargetConfig): void => {
    const generator = generators.find((item) => item.name === name);
    if (generator === undefined) problems.push(diagnostic("config/unknown-target", { target: name, known }));
    if (generator === undefined || wanted.has(name)) return;
    for (const required of generator.requires) add(required, optionsOf(stated[required]));
    wanted.set(name, target);
    for (const option of Object.keys(target)) {
      if (option === "output" || option in generator.defaults) continue;
      const options = ["output", ...Object.keys(generator.defaults)].join(", ");
      problems.push(diagnostic("config/unknown-option", { target: name, option, known: options }));
    }
  };
  for (const [name, target] of Object.entries(stated)) if (target !== false) add(name, optionsOf(target));
  if (hasErrors(problems)) return { problems };
  const targets = generators.flatMap((generator) => {
    const target = wanted.get(generator.name);
    return target ? [{ generator, config: target }] : [];
  });
  return { targets, problems };
}

function optionsOf(target: boolean | TargetConfig | undefined): TargetConfig {
  return typeof target === "object" ? target : {};
}

function withoutOutput({ output: _, ...options }: TargetConfig): object {
  return options;
}

function importPath(from: string, to: string): string {
  const path = relative(from, to).split(sep).join("/");
  if (path === "") return ".";
  return path.startsWith(".") ? path : `./${path}`;
}

function displayPath(cwd: string, path: string): string {
  const shown = relative(cwd, path).split(sep).join("/");
  return shown === ""
    ? "."
    : shown.startsWith("..")
      ? shown.length > path.length
        ? path
        : shown
      : shown || basename(path);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
