/**
 * What a generator is. A generator plans: it decides every name, type text, literal and import, and yields views that
 * templates only lay out. It never reads or writes files.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ApiModel } from "../model/model.ts";
import type { RemoteConfig } from "../source/remote-policy.ts";
import type { NameTable } from "./names.ts";
import type { Shapes } from "./shapes.ts";
import type { TypePrinter, TypePrinterOptions } from "./typescript-types.ts";

/** One output file as planned: what the template may say is all in `view`. */
export interface PlannedFile<View extends object = object> {
  /** Relative to the target's output folder, with `/`. Runtime modules come by being imported (`../runtime/x.ts`). */
  readonly path: string;
  /** Template beside the generator: `new URL("./types.hbs", import.meta.url)`. */
  readonly template: URL;
  readonly view: View;
}

export interface RenderedFile {
  readonly path: string;
  readonly text: string;
}

/** How generated modules name each other: `./types.ts`, `./types.js` or `./types`. */
export type ImportExtension = "ts" | "js" | "none";

export interface PlanContext<Options extends object = object> {
  /** Name of the API in the configuration, e.g. `lunar`. */
  readonly api: string;
  /** Path of the contract as shown in headers, relative to the project; or its URL. */
  readonly contract: string;
  /** What allows the documents of other hosts that the contract consists of; absent when it needs none. */
  readonly remote?: RemoteConfig;
  readonly options: Options;
  /** Those of another target of the same API, which this one requires. */
  optionsOf<Other extends object>(generator: Generator<Other>): Other;
  readonly names: NameTable;
  readonly shapes: Shapes;
  /** From this target's output folder to that of the API, for imports: `.` unless the target has a folder of its own. */
  readonly apiImport: string;
  /** Types by their names in `types.ts`; `scope` stands in front of each, e.g. `t.`. */
  types(scope?: string, options?: TypePrinterOptions): TypePrinter;
  /** Lines of the comment that every generated file begins with. Not to be checked is for large files beside `types.ts`. */
  header(options?: { readonly checked?: boolean }): readonly string[];
  /** The whole contract as one plain document without external references, for foreign tools: 3.2 in words of 3.1. */
  document(): object;
  report(diagnostic: Diagnostic): void;
}

export interface Generator<Options extends object = object> {
  readonly name: string;
  /** One line for the help text. */
  readonly about: string;
  /** Targets whose files this one imports. */
  readonly requires: readonly string[];
  readonly defaults: Options;
  /** Part of what an API without a list of targets gets. */
  readonly byDefault: boolean;
  plan(model: ApiModel, context: PlanContext<Options>): Iterable<PlannedFile> | AsyncIterable<PlannedFile>;
}

export interface GeneratorDefinition<Options extends object>
  extends Omit<Generator<Options>, "requires" | "byDefault"> {
  readonly requires?: readonly string[];
  readonly byDefault?: boolean;
}

/** Defines a generator: name, one line about it, its default options and its plan. */
export function defineGenerator<Options extends object>(
  definition: GeneratorDefinition<Options>,
): Generator<Options> {
  return { requires: [], byDefault: true, ...definition };
}

/** A planned file, typed by its view. */
export function file<View extends object>(path: string, template: URL, view: View): PlannedFile<View> {
  return { path, template, view };
}
