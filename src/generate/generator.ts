/**
 * What a generator is. A generator plans: it decides every name, type text, literal and import, and yields views that
 * templates only lay out. It never reads or writes files.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ApiModel } from "../model/model.ts";
import type { NameTable } from "./names.ts";

/** One output file as planned: what the template may say is all in `view`. */
export interface PlannedFile<View extends object = object> {
  /** Relative to the output folder of the API, with `/`; may start with `../runtime/` for shared runtime files. */
  readonly path: string;
  /** Template beside the generator, e.g. `new URL("./types.hbs", import.meta.url)`; a `.ts` URL is copied as it is. */
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
  /** Path of the contract as shown in headers, relative to the project. */
  readonly contract: string;
  readonly options: Options;
  readonly names: NameTable;
  readonly importExtension: ImportExtension;
  /** The whole contract as one plain document without external references, for foreign tools. */
  readonly document: () => object;
  report(diagnostic: Diagnostic): void;
}

export interface Generator<Options extends object = object> {
  readonly name: string;
  /** One line for the help text. */
  readonly about: string;
  /** Targets whose files this one imports. */
  readonly requires: readonly string[];
  readonly defaults: Options;
  plan(model: ApiModel, context: PlanContext<Options>): Iterable<PlannedFile> | AsyncIterable<PlannedFile>;
}

export interface GeneratorDefinition<Options extends object> extends Omit<Generator<Options>, "requires"> {
  readonly requires?: readonly string[];
}

/** Defines a generator: name, one line about it, its default options and its plan. */
export function defineGenerator<Options extends object>(definition: GeneratorDefinition<Options>): Generator<Options> {
  return { requires: [], ...definition };
}

/** A planned file, typed by its view. */
export function file<View extends object>(path: string, template: URL, view: View): PlannedFile<View> {
  return { path, template, view };
}
