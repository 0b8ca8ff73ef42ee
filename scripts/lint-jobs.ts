/** Which contracts `specwright lint` looks at, and under what settings. */
import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import {
  type ApiConfig,
  DiagnosticError,
  diagnostic,
  type LintJob,
  type LintLayer,
  type LintSettings,
  type RemoteDocuments,
  resolveLocation,
  resolveSettings,
  type SpecwrightConfig,
} from "../src/index.ts";
import { findConfig, loadConfig } from "./load-config.ts";
import { type RemoteFlags, remoteDocuments } from "./remote-flags.ts";

export interface LintSelection {
  readonly jobs: readonly LintJob[];
  /** Folder that shown paths are relative to. */
  readonly cwd: string;
  readonly config: SpecwrightConfig | undefined;
  /** The configuration's path, absolute and as shown. */
  readonly configFile: { readonly path: string; readonly file: string } | undefined;
  /** Every API of the configuration is among the jobs. */
  readonly isWhole: boolean;
}

/**
 * @param names contracts by path, or APIs by name; all APIs of the configuration if there are none
 * @param configFlag `--config FILE`; false for `--no-config`
 * @param flags what the command line says, over all configurations
 */
export async function selectContracts(
  names: readonly string[],
  configFlag: string | boolean | undefined,
  flags: LintLayer,
  remoteFlags: RemoteFlags = {},
): Promise<LintSelection> {
  const given = typeof configFlag === "string" ? configFlag : undefined;
  const isThere = configFlag !== false && (given !== undefined || hasConfig());
  if (!isThere && names.length === 0) {
    const hint = "specwright lint openapi.yaml";
    throw new DiagnosticError([diagnostic("config/not-found", { file: "specwright.config.ts" }, { hint })]);
  }
  if (!isThere) {
    const remote = remoteDocuments({}, remoteFlags, process.cwd());
    const jobs = names.map((name) => job(name, { cwd: process.cwd(), remote }, [flags]));
    return { jobs, cwd: process.cwd(), config: undefined, configFile: undefined, isWhole: false };
  }
  const { config, cwd, path } = await loadConfig(given);
  const file = relative(cwd, path).split(sep).join("/");
  const project = layerOf(config.lint, file, "/lint");
  const options = { cwd, remote: remoteDocuments(config.remote, remoteFlags, cwd) };
  const apis = Object.entries(config.apis);
  const chosen = names.length === 0 ? apis.map(([name]) => name) : names;
  const jobs = chosen.map((name) => {
    const [api, own] = apis.find((entry) => isMeant(name, entry, cwd)) ?? [];
    if (api === undefined || own === undefined) {
      if (!isPath(name)) throw unknownApi(name, config);
      return job(resolveLocation(process.cwd(), name), options, [project, flags]);
    }
    const layers = [project, layerOf(own.lint, file, `/apis/${api}/lint`), flags];
    return job(resolveLocation(cwd, own.contract), options, layers, own.root);
  });
  const isWhole = apis.every(([, { contract }]) =>
    jobs.some((item) => item.contract === resolveLocation(cwd, contract)),
  );
  return { jobs, cwd, config, configFile: { path, file }, isWhole };
}

/** The settings of the project as a whole. */
export async function ruleSettings(
  configFlag: string | boolean | undefined,
  flags: LintLayer,
): Promise<LintSettings> {
  const given = typeof configFlag === "string" ? configFlag : undefined;
  if (configFlag === false || (given === undefined && !hasConfig())) return resolveSettings(flags);
  const { config } = await loadConfig(given);
  return resolveSettings(layerOf(config.lint, given ?? "", "/lint"), flags);
}

function hasConfig(): boolean {
  const file = findConfig(undefined);
  return file !== undefined && existsSync(file);
}

function job(
  contract: string,
  reading: { readonly cwd: string; readonly remote: RemoteDocuments },
  layers: readonly LintLayer[],
  root?: string,
): LintJob {
  const options = { ...reading, ...(root !== undefined && { root: resolve(reading.cwd, root) }) };
  return { contract, settings: resolveSettings(...layers), options };
}

function layerOf(config: LintLayer | undefined, file: string, pointer: string): LintLayer {
  return { preset: config?.preset, rules: config?.rules, ignore: config?.ignore, origin: { file, pointer } };
}

function isMeant(name: string, [api, { contract }]: [string, ApiConfig], cwd: string): boolean {
  return (
    name === api || (isPath(name) && resolveLocation(process.cwd(), name) === resolveLocation(cwd, contract))
  );
}

function isPath(name: string): boolean {
  return /[./\\]/.test(name);
}

function unknownApi(api: string, { apis }: SpecwrightConfig): DiagnosticError {
  const known = Object.keys(apis).join(", ");
  return new DiagnosticError([diagnostic("config/unknown-api", { api, known })]);
}
