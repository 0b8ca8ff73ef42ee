/** Schemas of a linked contract: what they are made of, and what messages call them. */
import { type CheckContext, isObjectNode, type ObjectNode } from "../../../contract/check/context.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import { isJsonObject, parentPointer, pointerKeys } from "../../../source/json-pointer.ts";

/** Every part that a value in the place of a schema must satisfy: itself, what it refers to, its `allOf`; each once. */
export function conjuncts(check: CheckContext, schema: LinkedNode): ObjectNode[] {
  const found = new Set<ObjectNode>();
  const queue: (LinkedNode | undefined)[] = [schema];
  // The queue grows while it is walked.
  for (const node of queue) {
    if (node === undefined || !isObjectNode(node) || found.has(node)) continue;
    const isReference = typeof node.value["$ref"] === "string";
    if (isReference) queue.push(check.target(node));
    // What stands beside a $ref means nothing in 3.0.
    if (isReference && check.contract.version === "3.0") continue;
    found.add(node);
    if (Array.isArray(node.value["allOf"])) queue.push(...check.children(node, "allOf"));
  }
  return [...found];
}

/** The schemas that apply to the same value under some condition: alternatives and branches. */
export const conditionalKeywords = [
  "anyOf",
  "oneOf",
  "if",
  "then",
  "else",
  "not",
  "dependentSchemas",
] as const;

/** The properties that the parts declare, by name, each with its schemas. */
export function propertiesOf(check: CheckContext, parts: readonly ObjectNode[]): Map<string, LinkedNode[]> {
  const found = new Map<string, LinkedNode[]>();
  for (const part of parts) {
    const { properties } = part.value;
    if (!isJsonObject(properties)) continue;
    for (const name of Object.keys(properties)) {
      const schema = check.child(part, "properties", name);
      if (schema) found.set(name, [...(found.get(name) ?? []), schema]);
    }
  }
  return found;
}

/** Names that one of the parts requires. */
export function requiredOf(parts: readonly ObjectNode[]): Set<string> {
  return new Set(
    parts.flatMap(({ value: { required } }) =>
      Array.isArray(required) ? required.filter((name) => typeof name === "string") : [],
    ),
  );
}

/** The node that directly holds a node's list, map or field. */
function holderOf(check: CheckContext, { origin: { file, pointer } }: LinkedNode): LinkedNode | undefined {
  let outer = pointer;
  while (outer !== "") {
    outer = parentPointer(outer);
    const node = check.contract.nodes.get({ file, pointer: outer });
    if (node) return node;
  }
  return undefined;
}

/** `property 'tags'`, `the items of property 'tags'`, `schema 'Pet'`, `parameter 'limit'`, `the body`: for messages. */
export function schemaPhrase(check: CheckContext, schema: LinkedNode): string {
  const keys = pointerKeys(schema.origin.pointer);
  const holder = holderOf(check, schema);
  const [group, name] = [keys.at(-2) ?? "", keys.at(-1) ?? ""];
  if (holder === undefined) return "the schema";
  if (holder.kind === "components") return `schema '${name}'`;
  if (holder.kind === "header") return `header '${pointerKeys(holder.origin.pointer).at(-1)}'`;
  if (holder.kind === "parameter" && isObjectNode(holder)) return `parameter '${holder.value["name"]}'`;
  if (holder.kind === "mediaType") return "the body";
  if (holder.kind !== "schema") return `'${name}'`;
  if (group === "properties") return `property '${name}'`;
  if (group === "prefixItems") return `item ${name} of ${schemaPhrase(check, holder)}`;
  if (name === "items") return `the items of ${schemaPhrase(check, holder)}`;
  if (name === "additionalProperties" || group === "patternProperties")
    return `the values of ${schemaPhrase(check, holder)}`;
  return schemaPhrase(check, holder);
}
