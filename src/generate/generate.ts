/** From a model to rendered files, target by target. Nothing is written here. */
import { posix } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { documentOf } from "../model/build.ts";
import type { ApiModel } from "../model/model.ts";
import { diskHost } from "../source/host.ts";
import type { RemoteConfig } from "../source/remote-policy.ts";
import type { Generator, ImportExtension, PlanContext, PlannedFile, RenderedFile } from "./generator.ts";
import { createNameTable, type NameTable } from "./names.ts";
import type { ViewGuard } from "./render.ts";
import { collectRuntime, runtimeImports, withImportExtension } from "./runtime-files.ts";
import { createShapes, type Shapes } from "./shapes.ts";
import { createTypePrinter } from "./typescript-types.ts";
import { runtimeCopy, uncheckedLines } from "./unchecked.ts";

/** A generator with the options of one API. */
export interface Target {
  readonly generator: Generator;
  readonly options?: object;
  /** From the target's own output folder to that of the API, e.g. `../../generated/lunar`. */
  readonly apiImport?: string;
}

export interface GenerateOptions {
  /** Name of the API, e.g. `lunar`: `createLunarClient`. Default: made from the contract's title. */
  readonly api?: string;
  /** Path of the contract as headers show it. Default: as it was loaded. */
  readonly contract?: string;
  /** What allows the documents of other hosts that the contract consists of. */
  readonly remote?: RemoteConfig;
  readonly importExtension?: ImportExtension;
  /** `shared`: beside the API's folder; `inline`: in it. */
  readonly runtime?: "shared" | "inline";
  /** Folder of the shared partials and of the runtime modules; default: the package's own. */
  readonly partials?: URL;
  readonly runtimeSources?: URL;
  readonly viewGuard?: ViewGuard;
  /** Told the name of each target when its first file is there, and `other files` when all are. */
  readonly onTarget?: (target: string) => void;
}

export interface GeneratedTarget {
  readonly target: string;
  readonly files: readonly RenderedFile[];
}

export interface Generated {
  readonly targets: readonly GeneratedTarget[];
  /** Runtime modules that the files import, relative to the runtime folder. */
  readonly runtime: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const here = import.meta.url;

/** Plans and renders every target; the same model and options give the same bytes. */
export async function generate(
  model: ApiModel,
  targets: readonly (Generator | Target)[],
  options: GenerateOptions = {},
): Promise<Generated> {
  const { importExtension = "ts", onTarget = () => {} } = options;
  // Handlebars is loaded with it, which only this stage needs.
  const { Renderer } = await import("./render.ts");
  const renderer = new Renderer(
    diskHost,
    options.partials ?? new URL("../../generators/partials/", here),
    options.viewGuard,
  );
  const diagnostics: Diagnostic[] = [];
  const report = reportOnce(diagnostics);
  const chosen = targets.map((entry): Target => ("plan" in entry ? { generator: entry } : entry));
  const shared = { targets: chosen, names: createNameTable(model), shapes: createShapes(model), report };
  const runtimeNames = new Set<string>();

  const running = chosen.map((target) => {
    const { generator } = target;
    const planned = filesOf(generator.plan(model, createContext(model, target, options, shared)));
    const runtime = runtimePath(target.apiImport, options.runtime);
    return { name: generator.name, planned, runtime, files: [] as RenderedFile[] };
  });
  /** Plans and renders the next file of a target; false when it has no more. */
  const step = async ({ planned, runtime, files }: (typeof running)[number]): Promise<boolean> => {
    const next = await planned.next();
    if (next.done) return false;
    const { path, text } = await renderer.render(next.value);
    for (const name of runtimeImports(text, "../runtime/")) runtimeNames.add(name);
    const placed = text.replaceAll('"../runtime/', `"${runtime}/`);
    files.push({ path, text: withImportExtension(placed, importExtension) });
    return true;
  };
  // First files one by one, so that each target's time is its own; the types target has a worker at work meanwhile.
  for (const target of running) {
    await step(target);
    onTarget(target.name);
  }
  for (const target of running) while (await step(target));
  onTarget("other files");
  const results = running.map(({ name, files }): GeneratedTarget => ({ target: name, files }));
  const ownRuntime = new URL("../../generators/runtime/", here);
  const { runtimeSources = ownRuntime } = options;
  const runtime = await collectRuntime(runtimeNames, runtimeSources, diskHost);
  const copy = ({ path, text }: RenderedFile): string =>
    runtimeSources === ownRuntime ? runtimeCopy(path, text) : text;
  return {
    targets: results,
    runtime: runtime.map((module) => ({
      path: module.path,
      text: withImportExtension(copy(module), importExtension),
    })),
    diagnostics,
  };
}

/** From a target's output folder to that of the runtime; templates write it as for a target in the API's folder. */
function runtimePath(apiImport = ".", runtime: GenerateOptions["runtime"] = "shared"): string {
  const path = posix.join(apiImport, runtime === "inline" ? "runtime" : "../runtime");
  return path.startsWith(".") ? path : `./${path}`;
}

async function* filesOf(
  planned: Iterable<PlannedFile> | AsyncIterable<PlannedFile>,
): AsyncGenerator<PlannedFile, void, void> {
  yield* planned;
}

interface SharedContext {
  readonly targets: readonly Target[];
  readonly names: NameTable;
  readonly shapes: Shapes;
  readonly report: PlanContext["report"];
}

/** A parameter or schema that operations share is met once per use; what is to say of it is said once. */
function reportOnce(found: Diagnostic[]): PlanContext["report"] {
  const told = new Set<string>();
  return (item) => {
    const key = `${item.code} ${item.origin?.file}#${item.origin?.pointer} ${item.message}`;
    if (told.has(key)) return;
    told.add(key);
    found.push(item);
  };
}

function createContext(
  model: ApiModel,
  target: Target,
  options: GenerateOptions,
  shared: SharedContext,
): PlanContext {
  const { generator, apiImport = "." } = target;
  const { api = apiWord(model.title), contract = model.origin.file, remote } = options;
  const { targets, names, shapes, report } = shared;
  return {
    api,
    contract,
    ...(remote && { remote }),
    options: { ...generator.defaults, ...target.options },
    optionsOf: (other) => ({
      ...other.defaults,
      ...targets.find((one) => one.generator.name === other.name)?.options,
    }),
    names,
    shapes,
    apiImport,
    types: (scope = "", options) => createTypePrinter(model, names, shapes, scope, options),
    header: ({ checked = true } = {}) => [
      `// @generated from ${contract.replace(/[\r\n\u2028\u2029]/g, " ")} by the ${generator.name} generator of specwright. Do not edit.`,
      "// To change it, change the contract and run: specwright generate",
      ...(checked ? ["/* eslint-disable */"] : uncheckedLines),
    ],
    document() {
      const document = documentOf(model);
      if (document === undefined)
        throw new Error(`the ${generator.name} target needs the contract behind the model`);
      return document;
    },
    report,
  };
}

/** `Pet Store API` is `pet-store`. */
function apiWord(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return words.filter((word, index) => index === 0 || word !== "api").join("-") || "api";
}
