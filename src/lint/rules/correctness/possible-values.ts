/** What values of a schema can be: their JSON types, and the lists that they must be on. */
import type { CheckContext, ObjectNode } from "../../../contract/check/context.ts";
import { typeMisfit, typesOf } from "../../../contract/check/value-fit.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import { conjuncts } from "./schema-parts.ts";

/** What some parts of a schema, all of which hold, leave of the values. */
export interface Possible {
  /** Absent when no part names a type. A number may be an integer. */
  readonly types: readonly string[] | undefined;
  /** Absent when no part has `enum` or `const`. */
  readonly values: readonly unknown[] | undefined;
}

export function possible(parts: readonly ObjectNode[]): Possible {
  return parts
    .map(({ value }) => ({ types: typesIn(value), values: valuesIn(value) }))
    .reduce(both, { types: undefined, values: undefined });
}

export function possibleIn(check: CheckContext, schema: LinkedNode): Possible {
  return possible(conjuncts(check, schema));
}

/** No value satisfies both, or null alone, which neither means alone. */
export function exclude(left: Possible, right: Possible): boolean {
  const { types, values } = both(left, right);
  if (types && isNothing(types, "null", [left.types, right.types])) return true;
  const fitting = values?.filter((value) => types === undefined || fits(value, types));
  return fitting !== undefined && isNothing(fitting, null, [left.values, right.values]);
}

/** A list is empty, or holds the null that all sides have beside other things. */
function isNothing(
  list: readonly unknown[],
  nothing: unknown,
  sides: readonly (readonly unknown[] | undefined)[],
): boolean {
  const hasMore = (side: readonly unknown[]): boolean => side.some((item) => item !== nothing);
  return list.length === 0 || (!hasMore(list) && sides.every((side) => side === undefined || hasMore(side)));
}

function both(left: Possible, right: Possible): Possible {
  return { types: common(left.types, right.types), values: common(left.values, right.values) };
}

function fits(value: unknown, types: readonly string[]): boolean {
  return types.length > 0 && typeMisfit(value, { type: types }) === undefined;
}

function typesIn(schema: ObjectNode["value"]): readonly string[] | undefined {
  return typesOf(schema)?.flatMap((type) => (type === "number" ? ["number", "integer"] : [type]));
}

function valuesIn(schema: ObjectNode["value"]): readonly unknown[] | undefined {
  const { enum: listed, nullable } = schema;
  const constant = Object.hasOwn(schema, "const") ? [schema["const"]] : undefined;
  // An empty list is told by the check stage.
  const values = common(Array.isArray(listed) && listed.length > 0 ? listed : undefined, constant);
  return values && nullable === true ? [...values, null] : values;
}

/** What two lists share; a missing one sets no limit. */
function common<Item>(
  left: readonly Item[] | undefined,
  right: readonly Item[] | undefined,
): readonly Item[] | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  const keys = new Set(right.map((item) => JSON.stringify(item)));
  return left.filter((item) => keys.has(JSON.stringify(item)));
}
