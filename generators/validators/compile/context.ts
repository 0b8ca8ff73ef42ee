/** What the rules of a schema are compiled with. */
import {
  type Direction,
  type NameTable,
  pascalCase,
  type Schema,
  type SchemaId,
  type Shapes,
} from "../../../src/index.ts";
import type { Constants } from "./constants.ts";
import type { JsonTypes } from "./json-types.ts";
import { Scope } from "./scope.ts";
import type { Step } from "./step.ts";
import type { Subject } from "./subject.ts";

/** What all functions of a module share. */
export interface Unit {
  readonly names: NameTable;
  readonly shapes: Shapes;
  readonly types: JsonTypes;
  readonly constants: Constants;
  /** Formats are rules. */
  readonly formats: boolean;
  schema(id: SchemaId): Schema;
  /** Rules of a schema on a subject, written out in place or as a call. */
  rules(schema: Schema, subject: Subject, context: Context): Step[];
  /** Base name of the functions (`isBase`, `checkBase`) of a schema, which are made when they do not exist yet. */
  functions(schema: Schema, direction: Direction, wanted: string): string;
  /** Base name of the functions of a named schema. */
  named(id: SchemaId, direction: Direction): string;
  /** The type of the schema is implied by its keywords, and values of other types are to pass. */
  isImplied(schema: Schema): boolean;
  /** The schema limits the depth of its values. */
  isBounded(schema: Schema): boolean;
  /** The schema is, or refers to, one without rules. */
  acceptsAll(schema: Schema): boolean;
  /** Says that a keyword of the schema is not enforced. */
  unsupported(keyword: string, schema: Schema): void;
  invalidPattern(pattern: string, schema: Schema): void;
}

/** A place inside one function. */
export interface Context {
  readonly unit: Unit;
  readonly direction: Direction;
  /** Name in pascal case of the place, for functions that are split off. */
  readonly name: string;
  readonly scope: Scope;
}

/** A block inside a place: an item, a branch. */
export function within(context: Context, word: string): Context {
  return { ...named(context, word), scope: new Scope(context.scope) };
}

/** A place in the same block: a member. */
export function named(context: Context, word: string): Context {
  return { ...context, name: context.name + pascalCase(word).replace(/^_/, "") };
}
