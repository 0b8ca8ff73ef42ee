/** Reference Objects of the internal dialect. */
import type { Contract } from "../contract/contract.ts";
import type { JsonNode } from "../contract/upgrade.ts";

/** Follows references to the object itself; undefined when they lead nowhere. */
export function resolveReference(contract: Contract, node: JsonNode): JsonNode | undefined {
  const seen = new Set<JsonNode>();
  let current: JsonNode | undefined = node;
  while (current && typeof current["$ref"] === "string") {
    if (seen.has(current)) return undefined;
    seen.add(current);
    current = contract.targetOf(current);
  }
  return current;
}
