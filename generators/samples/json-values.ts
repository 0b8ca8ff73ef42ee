/** JSON values, taken apart and compared. */
import type { JsonValue } from "../../src/index.ts";

export type JsonMembers = { readonly [key: string]: JsonValue };

export function isSameJson(left: JsonValue, right: JsonValue): boolean {
  if (isList(left)) {
    return (
      isList(right) &&
      left.length === right.length &&
      left.every((item, index) => isSameJson(item, right[index] ?? null))
    );
  }
  if (!isMembers(left)) return left === right;
  if (!isMembers(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isSameJson(left[name] ?? null, right[name] ?? null))
  );
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isMembers(value: JsonValue): value is JsonMembers {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
