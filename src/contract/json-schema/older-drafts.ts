/** Schemas of older drafts in words of 2020-12. Their parts are upgraded already. */
import { isJsonObject } from "../../source/json-pointer.ts";
import type { JsonNode } from "../upgrade.ts";
import type { DialectName } from "./keywords.ts";

/** `mark` gives a new object the origin of the schema it stands for. */
export function upgradeDraft(
  schema: JsonNode,
  dialect: DialectName,
  mark: <Node extends object>(node: Node) => Node,
): JsonNode {
  if (dialect === "2020-12" && !hasOldBound(schema)) return schema;
  const { items, additionalItems, dependencies, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  const upgraded: Record<string, unknown> = { ...rest };
  bound(upgraded, "minimum", "exclusiveMinimum", exclusiveMinimum);
  bound(upgraded, "maximum", "exclusiveMaximum", exclusiveMaximum);
  // What stands behind a list of items is the affair of `additionalItems`, which says nothing without one.
  if (Array.isArray(items)) {
    if (items.length > 0) upgraded["prefixItems"] = items;
    if (additionalItems !== undefined) upgraded["items"] = additionalItems;
  } else if (items !== undefined) upgraded["items"] = items;
  if (isJsonObject(dependencies)) Object.assign(upgraded, splitDependencies(dependencies));
  if (dialect === "2019-09" && upgraded["contains"] !== undefined) hideMatches(upgraded, mark);
  return upgraded;
}

/** Authors bring the booleans of draft-04 along; the check has warned of them. */
function hasOldBound({ exclusiveMinimum, exclusiveMaximum }: JsonNode): boolean {
  return typeof exclusiveMinimum === "boolean" || typeof exclusiveMaximum === "boolean";
}

/** Draft-04's `exclusiveMinimum: true` beside `minimum: 5` is `exclusiveMinimum: 5`. */
function bound(schema: Record<string, unknown>, inclusive: string, exclusive: string, value: unknown): void {
  if (typeof value === "number") schema[exclusive] = value;
  if (value !== true || typeof schema[inclusive] !== "number") return;
  schema[exclusive] = schema[inclusive];
  delete schema[inclusive];
}

function splitDependencies(dependencies: JsonNode): JsonNode {
  const entries = Object.entries(dependencies);
  return {
    dependentRequired: Object.fromEntries(entries.filter(([, needs]) => Array.isArray(needs))),
    dependentSchemas: Object.fromEntries(entries.filter(([, needs]) => isJsonObject(needs))),
  };
}

/** In 2019-09 an item that `contains` has found is not evaluated by that. Inside of `not` nothing is. */
function hideMatches(schema: Record<string, unknown>, mark: <Node extends object>(node: Node) => Node): void {
  if (schema["unevaluatedItems"] === undefined) return;
  const { contains, minContains, maxContains, ...rest } = schema;
  const matches = mark({
    contains,
    ...(minContains !== undefined && { minContains }),
    ...(maxContains !== undefined && { maxContains }),
  });
  for (const key of ["contains", "minContains", "maxContains"]) delete schema[key];
  const others = Array.isArray(rest["allOf"]) ? rest["allOf"] : [];
  schema["allOf"] = [...others, mark({ not: mark({ not: matches }) })];
}
