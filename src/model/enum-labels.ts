/** What contracts call the values of an enum, by extensions that generators of several makers know. */
import type { JsonNode } from "../contract/upgrade.ts";
import type { EnumLabel } from "./model.ts";

const nameKeys = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
const descriptionKeys = ["x-enum-descriptions", "x-enumDescriptions"];

/** One for each value of `enum`; undefined where the contract has none, or not as many. */
export function enumLabels(node: JsonNode, count: number): EnumLabel[] | undefined {
  const names = texts(node, nameKeys, count);
  const descriptions = texts(node, descriptionKeys, count);
  if (names === undefined && descriptions === undefined) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const [name, description] = [names?.[index], descriptions?.[index]];
    return { ...(name !== undefined && { name }), ...(description !== undefined && { description }) };
  });
}

function texts(node: JsonNode, keys: readonly string[], count: number): readonly string[] | undefined {
  const list = keys.map((key) => node[key]).find(Array.isArray);
  return list?.length === count && list.every((item) => typeof item === "string") ? list : undefined;
}
