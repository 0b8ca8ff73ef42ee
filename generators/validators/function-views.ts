/** Compiled functions as the template prints them. */
import type { Direction, Schema } from "../../src/index.ts";
import { mentions } from "./compile/mentions.ts";
import type { FunctionPair } from "./compile/module.ts";
import type { Recursion } from "./recursion.ts";

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
  recursion: Recursion,
  doc?: readonly string[],
): FunctionView[] {
  return pairs.flatMap((pair) => {
    const views: FunctionView[] = [];
    if (used.has(`is${pair.name}`)) {
      const type = typeOf(pair.name, pair.schema, pair.direction);
      const name = `is${pair.name}`;
      if (doc && recursion.has(pair.name)) {
        views.push(guardView(name, [`return check.isBounded(${name}_, value);`], type, doc));
        views.push(guardView(`${name}_`, recursion.body(pair), type));
      } else views.push(guardView(name, recursion.body(pair), type, doc));
    }
    if (used.has(`check${pair.name}`)) {
      const isEntry = doc !== undefined && recursion.has(pair.name);
      views.push(checkView(pair.name, isEntry ? [deepest, ...pair.check] : pair.check));
    }
    return views;
  });
}

function guardView(
  name: string,
  lines: readonly string[],
  type: string | undefined,
  doc?: readonly string[],
): FunctionView {
  const argument = mentions(lines, "value") ? "value" : "_value";
  return {
    doc: doc ?? [],
    keyword: doc ? "export function" : "function",
    name,
    parameters: `${argument}: unknown`,
    answer: type === undefined ? "boolean" : `${argument} is ${type}`,
    lines,
  };
}

const deepest = "if (path.length > 1000) return fault.tooDeep(issues, path);";

function checkView(name: string, check: readonly string[]): FunctionView {
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
