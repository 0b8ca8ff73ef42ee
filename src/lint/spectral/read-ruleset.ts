/**
 * A ruleset with everything that it extends. In: a path. Out: checked rulesets, nothing of them run. What is on other
 * hosts is fetched, and what is JavaScript is loaded, only where the options allow it.
 */
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { below } from "../../contract/check/context.ts";
import { ContractError } from "../../contract/load-contract.ts";
import { type Diagnostic, diagnostic, type Origin } from "../../diagnostics/diagnostic.ts";
import { rangeOf } from "../../diagnostics/sort.ts";
import { systemClock } from "../../source/clock.ts";
import { type Fetched, type FetchLimits, fetchDocument } from "../../source/fetch-document.ts";
import { diskHost, type Host } from "../../source/host.ts";
import { isJsonObject } from "../../source/json-pointer.ts";
import { type Network, systemNetwork } from "../../source/network.ts";
import { createRemotePolicy } from "../../source/remote-policy.ts";
import { createSource, type Source } from "../../source/source.ts";
import { SourceSet } from "../../source/source-set.ts";
import { checkForm } from "./check-form.ts";
import { checkNames } from "./check-names.ts";
import { loadEngine } from "./engine.ts";
import { exportOf, reasonOf } from "./load-module.ts";
import {
  type BuiltIn,
  builtIns,
  type CodeRuleset,
  type Extension,
  type Extent,
  invalid,
  type Override,
  type Ruleset,
  type SpectralRuleset,
  withExtended,
} from "./ruleset.ts";

export interface RulesetOptions {
  readonly host?: Host;
  /** Folder that paths are relative to; default: the working folder. */
  readonly cwd?: string;
  /** `https:` rulesets are fetched. */
  readonly allowRemote?: boolean;
  /** Custom functions and rulesets in JavaScript are run, with all rights of this process. */
  readonly allowCode?: boolean;
  /** Hosts of one's own network, by name: rulesets may come from their private addresses. */
  readonly privateHosts?: readonly string[];
  readonly network?: Network;
}

/** Of a ruleset on another host, and of all of them. */
const limits: FetchLimits = { timeout: 10, maxBytes: 5_000_000, maxRedirects: 5 };
const maxDocuments = 100;

/** Where Spectral looks for a ruleset when none is named. */
export const rulesetNames: readonly string[] = [".spectral.yaml", ".spectral.yml", ".spectral.json"];

/** The ruleset in a folder, if there is one. */
export async function findRuleset(folder: string, host: Host = diskHost): Promise<string | undefined> {
  const names = await host.list(folder);
  const name = rulesetNames.find((known) => names.includes(known));
  return name === undefined ? undefined : resolve(folder, name);
}

/** @throws {ContractError} `config/…`, each at its place in the ruleset */
export async function readRuleset(path: string, options: RulesetOptions = {}): Promise<SpectralRuleset> {
  const reader = new RulesetReader(options);
  const root = await reader.read(path);
  reader.stopAtProblems();
  // An override is looked at together with the ruleset around it.
  const files = withExtended(root, "with overrides").filter(({ isOverride }) => !isOverride);
  reader.problems.push(...files.flatMap(checkNames));
  reader.stopAtProblems();
  const places = [root.path, resolve(options.cwd ?? process.cwd(), "package.json"), import.meta.url];
  const { engine, problems } = await loadEngine(root, places);
  reader.problems.push(...problems);
  reader.stopAtProblems();
  return { root, sources: reader.sources, engine };
}

class RulesetReader {
  readonly problems: Diagnostic[] = [];
  readonly #host: Host;
  readonly #cwd: string;
  readonly #options: RulesetOptions;
  readonly sources: SourceSet;
  readonly #remote = new Map<string, Source>();
  #asked = 0;
  /** By path; the same object however often a ruleset is extended, also in a circle. */
  readonly #rulesets = new Map<string, Ruleset>();

  constructor(options: RulesetOptions) {
    this.#host = options.host ?? diskHost;
    this.#cwd = options.cwd ?? process.cwd();
    this.#options = options;
    this.sources = new SourceSet({ host: this.#host, cwd: this.#cwd });
  }

  stopAtProblems(): void {
    if (this.problems.length === 0) return;
    const placed = this.problems.map((problem) => {
      const range = rangeOf(problem, (origin, focus) => this.#locate(origin, focus));
      return range ? { ...problem, range } : problem;
    });
    throw new ContractError(placed, this.sources);
  }

  async read(path: string): Promise<Ruleset> {
    const absolute = resolve(this.#cwd, path);
    const file = this.sources.display(absolute);
    const origin = { file, pointer: "" };
    if (isCode(absolute)) {
      const target = await this.#codeTarget(absolute, file, origin);
      return { ...nothing, path: absolute, origin, extensions: target === undefined ? [] : [{ target }] };
    }
    const known = await this.#file(absolute);
    if (known === undefined && this.problems.length === 0)
      this.problems.push(diagnostic("config/ruleset-not-found", { file }));
    return known ?? { ...nothing, path: absolute, origin };
  }

  #locate(origin: Origin, focus?: "key"): ReturnType<Source["locate"]> {
    const remote = this.#remote.get(origin.file);
    return remote ? remote.locate(origin.pointer, focus) : this.sources.locate(origin, focus);
  }

  async #file(absolute: string): Promise<Ruleset | undefined> {
    const known = this.#rulesets.get(absolute);
    if (known) return known;
    const before = this.sources.problems.length;
    const source = await this.sources.load(absolute);
    const problems = this.sources.problems.slice(before);
    this.problems.push(...problems.map(unreadable));
    return source?.value === undefined ? undefined : await this.#ruleset(source);
  }

  async #ruleset({ file, path, value }: Source): Promise<Ruleset | undefined> {
    const origin = { file, pointer: "" };
    const problems = checkForm(value, origin);
    this.problems.push(...problems);
    if (!isJsonObject(value)) return undefined;
    const extensions: Extension[] = [];
    const overrides: Override[] = [];
    const functions = this.#functions(value, path, origin);
    const ruleset: Ruleset = { ...nothing, path, origin, value, extensions, overrides, functions };
    this.#rulesets.set(path, ruleset);
    extensions.push(...(await this.#extensions(value, path, origin)));
    if (problems.length === 0) overrides.push(...(await this.#overrides(ruleset)));
    return ruleset;
  }

  async #overrides({ value, path, origin, functions }: Ruleset): Promise<Override[]> {
    const found: Override[] = [];
    for (const [index, override] of listOfObjects(value["overrides"])) {
      const { files, ...inner } = override;
      const at = below(origin, "overrides", index);
      const extensions = await this.#extensions(inner, path, at);
      const own = { path, origin: at, isOverride: true, value: inner, extensions, functions };
      const ruleset: Ruleset = { ...nothing, ...own };
      found.push({ files: Array.isArray(files) ? files.map(String) : [], ruleset });
    }
    return found;
  }

  async #extensions(
    { extends: written }: { readonly [key: string]: unknown },
    path: string,
    holder: Origin,
  ): Promise<Extension[]> {
    if (written === undefined) return [];
    const at = below(holder, "extends");
    const found: Extension[] = [];
    for (const [index, item] of (Array.isArray(written) ? written : [written]).entries()) {
      const origin = Array.isArray(written) ? below(at, index) : at;
      const [name, extent] = Array.isArray(item) ? item : [item];
      if (typeof name !== "string" || (Array.isArray(item) && !isExtent(extent))) {
        const hint = "[spectral:oas, recommended], [./base.yaml, off], [./base.yaml, all]";
        this.problems.push(invalid("'extends' must name a ruleset, or be a list", origin, undefined, hint));
        continue;
      }
      const target = await this.#target(name, path, Array.isArray(item) ? below(origin, 0) : origin);
      if (target !== undefined) found.push({ target, ...(isExtent(extent) && { extent }) });
    }
    return found;
  }

  async #target(name: string, from: string, origin: Origin): Promise<Extension["target"] | undefined> {
    if (name.startsWith("spectral:")) {
      const builtIn = builtIns.find((known) => name === `spectral:${known}`);
      if (builtIn === undefined) this.problems.push(notFound(name, origin));
      return builtIn satisfies BuiltIn | undefined;
    }
    if (isUrl(name) || isUrl(from)) return await this.#remoteTarget(name, from, origin);
    const path = await this.#localPath(name, from);
    if (path === undefined) {
      this.problems.push(notFound(name, origin));
      return undefined;
    }
    if (isCode(path)) return await this.#codeTarget(path, name, origin);
    return await this.#file(path);
  }

  /** A file beside the ruleset, or a package as seen from it. */
  async #localPath(name: string, from: string): Promise<string | undefined> {
    const file = resolve(dirname(from), name);
    if (!name.startsWith("@") && (await this.#host.kind(file)) === "file") return file;
    if (/^\.{0,2}\//.test(name)) return undefined;
    try {
      return createRequire(from).resolve(name);
    } catch {
      return undefined;
    }
  }

  async #remoteTarget(name: string, from: string, origin: Origin): Promise<Ruleset | undefined> {
    const url = new URL(name, isUrl(from) ? from : undefined).href;
    const known = this.#rulesets.get(url);
    if (known) return known;
    if (!url.startsWith("https:")) {
      const hint = "rulesets are fetched by https: alone";
      this.problems.push(diagnostic("config/ruleset-remote", { url }, { origin, hint }));
      return undefined;
    }
    if (this.#options.allowRemote !== true) {
      this.problems.push(diagnostic("config/ruleset-remote", { url }, { origin }));
      return undefined;
    }
    const fetched = await this.#fetch(url);
    if ("problem" in fetched) {
      const { message, hint } = fetched.problem;
      this.problems.push(invalid(message, origin, undefined, hint));
      return undefined;
    }
    // What it extends is relative to where redirects have led.
    const { location, text } = fetched.document;
    const redirected = this.#rulesets.get(location);
    if (redirected) return redirected;
    const { source, problems } = createSource(location, location, text);
    this.#remote.set(location, source);
    this.problems.push(...problems.map(unreadable));
    return source.value === undefined ? undefined : await this.#ruleset(source);
  }

  async #fetch(url: string): Promise<Fetched> {
    this.#asked += 1;
    if (this.#asked > maxDocuments) {
      const problem = diagnostic("remote/too-many-documents", { url, limit: maxDocuments });
      return { problem, passing: false };
    }
    const { network = systemNetwork, privateHosts = [] } = this.#options;
    const policy = createRemotePolicy({ allow: true, privateHosts });
    return await fetchDocument(new URL(url), undefined, { network, clock: systemClock, policy, limits });
  }

  async #codeTarget(path: string, name: string, origin: Origin): Promise<CodeRuleset | undefined> {
    if (this.#options.allowCode !== true) {
      this.problems.push(diagnostic("config/ruleset-code", { name }, { origin }));
      return undefined;
    }
    try {
      const definition = await exportOf(path);
      if (isJsonObject(definition)) return { kind: "code", path, definition };
      this.problems.push(invalid(`'${name}' exports no ruleset`, origin));
    } catch (error) {
      this.problems.push(invalid(`'${name}' cannot be loaded: ${reasonOf(error)}`, origin));
    }
    return undefined;
  }

  #functions(value: { readonly [key: string]: unknown }, from: string, origin: Origin): Map<string, string> {
    const { functions, functionsDir = "functions" } = value;
    const found = new Map<string, string>();
    if (functions === undefined) return found;
    const at = below(origin, "functions");
    if (!Array.isArray(functions)) {
      this.problems.push(invalid("'functions' must be a list of names", at, "key"));
      return found;
    }
    for (const [index, item] of functions.entries()) {
      // A second item would be a JSON Schema of options: the function says that itself.
      const name: unknown = Array.isArray(item) ? item[0] : item;
      const place = below(at, index);
      if (typeof name !== "string") this.problems.push(invalid("a function must be a name", place));
      else if (isUrl(from)) {
        const hint = "code of other hosts is never run: copy the ruleset and its functions";
        this.problems.push(diagnostic("config/ruleset-code", { name }, { origin: place, hint }));
      } else if (this.#options.allowCode !== true)
        this.problems.push(diagnostic("config/ruleset-code", { name }, { origin: place }));
      else found.set(name, resolve(dirname(from), String(functionsDir), `${name}.js`));
    }
    return found;
  }
}

const nothing = {
  kind: "ruleset",
  isOverride: false,
  value: {},
  extensions: [],
  overrides: [],
  functions: new Map<string, string>(),
} as const satisfies Partial<Ruleset>;

/** Faults of a file that cannot be read as YAML or JSON are faults of the configuration. */
function unreadable({ message, origin, range }: Diagnostic): Diagnostic {
  return diagnostic("config/ruleset-invalid", { reason: message }, { origin, range });
}

function notFound(file: string, origin: Origin): Diagnostic {
  return diagnostic("config/ruleset-not-found", { file }, { origin });
}

function isExtent(value: unknown): value is Extent {
  return value === "off" || value === "recommended" || value === "all";
}

function isCode(path: string): boolean {
  return /\.[cm]?js$/.test(path);
}

function isUrl(path: string): boolean {
  return /^https?:/i.test(path);
}

function listOfObjects(value: unknown): [number, { readonly [key: string]: unknown }][] {
  return Array.isArray(value)
    ? [...value.entries()].filter((entry): entry is [number, { [key: string]: unknown }] =>
        isJsonObject(entry[1]),
      )
    : [];
}
