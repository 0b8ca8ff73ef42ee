/** Members that pass from one object to another. */
import type { JsonNode } from "../upgrade.ts";

/** Those that are there. */
export function present(members: JsonNode): JsonNode {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

export function extensionsOf(value: JsonNode): JsonNode {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key.startsWith("x-")));
}
