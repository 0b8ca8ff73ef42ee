/** Which schemas have a name that code can use, and which stand where they are used. */
import { type LinkedNode, nodeKey } from "../../../contract/link.ts";
import { pointerKeys } from "../../../source/json-pointer.ts";
import type { LintContext } from "../../lint-context.ts";

/** By `nodeKey`: components, and whatever a `$ref` leads to. */
export function namedSchemas({ check }: LintContext): ReadonlySet<string> {
  const named = new Set<string>();
  for (const components of check.nodes("components")) {
    for (const schema of check.children(components, "schemas")) named.add(nodeKey(schema.origin));
  }
  for (const { target } of check.contract.references.values()) {
    if (target?.kind === "schema") named.add(nodeKey(target.origin));
  }
  return named;
}

/**
 * Where a schema stands: it has a name, or is part of one that has by `allOf`; it is all of a body or parameter, or each
 * item of it; it is within another schema; or it only says more about values that another schema describes.
 */
export type SchemaPlace = "named" | "whole" | "inner" | "condition";

export function placeOf({ origin }: LinkedNode, named: ReadonlySet<string>): SchemaPlace {
  let { pointer } = origin;
  // The parts of an `allOf` are one with what they are in.
  for (;;) {
    if (named.has(nodeKey({ file: origin.file, pointer }))) return "named";
    const outer = pointer.replace(/\/allOf\/\d+$/, "");
    if (outer === pointer) break;
    pointer = outer;
  }
  const keys = pointerKeys(pointer);
  if (isCondition(keys)) return "condition";
  const last = keys.at(-1) ?? "";
  const isWhole = last === "schema" || (last === "items" && keys.at(-2) === "schema");
  return isWhole && !isMember(keys) ? "whole" : "inner";
}

/** A property may be called `schema`. */
function isMember(keys: readonly string[]): boolean {
  const holder = keys.at(keys.at(-1) === "items" ? -3 : -2);
  return holder === "properties" || holder === "$defs";
}

const conditions: ReadonlySet<string> = new Set([
  "if",
  "then",
  "else",
  "not",
  "contains",
  "dependentSchemas",
]);

function isCondition(keys: readonly string[]): boolean {
  return keys.some((key, index) => conditions.has(key) && keys[index - 1] !== "properties");
}
