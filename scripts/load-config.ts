/** Finds and reads `specwright.config.ts`. */
import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { SpecwrightConfig } from "../src/config.ts";
import { DiagnosticError, diagnostic } from "../src/diagnostics/diagnostic.ts";
import { lintConfigFault } from "../src/lint/config.ts";
import { filterFault } from "../src/model/operation-filter.ts";
import { remoteConfigFault } from "../src/source/remote-policy.ts";

const names = [
  "specwright.config.ts",
  "specwright.config.js",
  "specwright.config.mjs",
  "specwright.config.json",
];

export interface LoadedConfig {
  readonly config: SpecwrightConfig;
  /** The configuration's own path. */
  readonly path: string;
  /** Folder of the configuration: its paths are relative to it. */
  readonly cwd: string;
}

/** The configuration that `loadConfig` would read. */
export function findConfig(given: string | undefined): string | undefined {
  return given ?? names.find((name) => existsSync(name));
}

/**
 * The path of the configuration that `loadConfig` would read.
 * @throws {DiagnosticError} `config/not-found`
 */
export function existingConfig(given: string | undefined): string {
  const file = findConfig(given);
  if (file === undefined || !existsSync(file)) {
    throw new DiagnosticError([diagnostic("config/not-found", { file: given ?? names[0] ?? "" })]);
  }
  return resolve(file);
}

/**
 * @param importModule default: each module is read once in a process
 * @throws {DiagnosticError} `config/not-found` or `config/invalid`
 */
export async function loadConfig(
  given: string | undefined,
  importModule = (url: string, options: ImportCallOptions): Promise<unknown> => import(url, options),
): Promise<LoadedConfig> {
  const path = existingConfig(given);
  const file = given ?? basename(path);
  const options = path.endsWith(".json") ? { with: { type: "json" } } : {};
  let value: unknown;
  try {
    const module = (await importModule(pathToFileURL(path).href, options)) as { default?: unknown };
    value = module.default;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DiagnosticError([diagnostic("config/invalid", { file, reason })]);
  }
  const reason = faultOf(value);
  if (reason !== undefined) throw new DiagnosticError([diagnostic("config/invalid", { file, reason })]);
  return { config: value as SpecwrightConfig, path, cwd: dirname(path) };
}

/** What keeps a value from being a configuration; the compiler has looked at the rest of a `.ts` file. */
function faultOf(value: unknown): string | undefined {
  if (!isRecord(value)) return "it must export a configuration object as default";
  const { apis, importExtension, runtime, emit, lint, remote } = value;
  if (!isRecord(apis)) return "'apis' must be an object";
  if (importExtension !== undefined && !["ts", "js", "none"].includes(String(importExtension))) {
    return "'importExtension' must be ts, js or none";
  }
  if (runtime !== undefined && runtime !== "shared" && runtime !== "inline")
    return "'runtime' must be shared or inline";
  if (emit !== undefined && emit !== "ts" && emit !== "js+d.ts") return "'emit' must be ts or js+d.ts";
  for (const [name, api] of Object.entries(apis)) {
    if (!/^[\p{L}\p{Nd}_-]+$/u.test(name))
      return `API name '${name}' must consist of letters, digits, - and _`;
    if (!isRecord(api) || typeof api["contract"] !== "string")
      return `API '${name}' must name its 'contract'`;
    for (const key of ["output", "root"]) {
      if (api[key] !== undefined && typeof api[key] !== "string")
        return `'${key}' of API '${name}' must be a path`;
    }
    for (const key of ["include", "exclude"]) {
      const fault = api[key] === undefined ? undefined : filtersFault(api[key]);
      if (fault !== undefined) return `'${key}' of API '${name}': ${fault}`;
    }
    if (api["targets"] !== undefined && !isRecord(api["targets"]))
      return `'targets' of API '${name}' must be an object`;
    const fault = api["lint"] === undefined ? undefined : apiLintFault(api["lint"], name);
    if (fault !== undefined) return fault;
  }
  const remoteFault = remote === undefined ? undefined : remoteConfigFault(remote);
  if (remoteFault !== undefined) return remoteFault;
  return lint === undefined ? undefined : lintConfigFault(lint);
}

function apiLintFault(lint: unknown, api: string): string | undefined {
  const shared = ["baseline", "spectral"].find((option) => isRecord(lint) && option in lint);
  return shared === undefined
    ? lintConfigFault(lint, `lint of API ${api}`)
    : `'${shared}' of API '${api}' belongs to 'lint' of the project`;
}

function filtersFault(filters: unknown): string | undefined {
  if (!Array.isArray(filters)) return "it must be a list";
  return filters.map((text) => filterFault(String(text))).find((fault) => fault !== undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
