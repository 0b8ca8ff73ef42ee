/** Compiled functions as the template prints them. */
import type { Direction, Schema } from "../../src/index.ts";
import { mentions } from "./compile/mentions.ts";
import type { FunctionPair } from "./compile/module.ts";

export interface FunctionView {
  readonly doc: readonly string[];
  /** `function` or `export function`. */
  readonly keyword: string;
  readonly name: string;
  readonly parameters: string;
  readonly answer: string;
  readonly lines: readonly string[];
}

/** The type that a guard establishes; undefined when it has no name worth writing out. */
export type TypeOf = (name: string, schema: Schema, direction: Direction) => string | undefined;

/** The functions of pairs that are used; with a doc comment they are the exported ones of a named schema. */
export function functionViews(
  pairs: readonly FunctionPair[],
  used: ReadonlySet<string>,
  typeOf: TypeOf,
  doc?: readonly string[],
): FunctionView[] {
  return pairs.flatMap((pair) => {
    const views: FunctionView[] = [];
    if (used.has(`is${pair.name}`)) {
      const type = typeOf(pair.name, pair.schema, pair.direction);
      const argument = mentions(pair.guard, "value") ? "value" : "_value";
      views.push({
        doc: doc ?? [],
        keyword: doc ? "export function" : "function",
        name: `is${pair.name}`,
        parameters: `${argument}: unknown`,
        answer: type === undefined ? "boolean" : `${argument} is ${type}`,
        lines: pair.guard,
      });
    }
    if (used.has(`check${pair.name}`)) views.push(checkView(pair));
    return views;
  });
}

function checkView({ name, check }: FunctionPair): FunctionView {
  const parameters = [
    ["value", "unknown"],
    ["path", "check.Path"],
    ["issues", "check.Issue[]"],
  ].map(([word = "", type]) => `${mentions(check, word) ? "" : "_"}${word}: ${type}`);
  return {
    doc: [],
    keyword: "function",
    name: `check${name}`,
    parameters: parameters.join(", "),
    answer: "void",
    lines: check,
  };
}
