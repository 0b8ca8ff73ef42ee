/** JSON values by type, and whether two are the same. */
import type { JsonObject, JsonValue } from "./model.ts";

export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

export const jsonTypes: ReadonlySet<string> = new Set([
  "null",
  "boolean",
  "integer",
  "number",
  "string",
  "array",
  "object",
]);

export function typeOf(value: JsonValue): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean" || typeof value === "string" || typeof value === "number")
    return typeof value as JsonType;
  return "object";
}

export function isOfType(value: JsonValue, type: JsonType): boolean {
  return type === "integer" ? Number.isInteger(value) : typeOf(value) === type;
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isMembers(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSameJson(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (isList(left)) {
    return (
      isList(right) &&
      left.length === right.length &&
      left.every((item, index) => isSameJson(item, right[index] ?? null))
    );
  }
  if (!isMembers(left) || !isMembers(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isSameJson(left[name] ?? null, right[name] ?? null))
  );
}
