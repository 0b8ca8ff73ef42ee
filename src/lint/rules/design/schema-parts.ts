/** What a schema says of a value, over its references and the parts of its `allOf`. */
import { type CheckContext, isObjectNode, type ObjectNode } from "../../../contract/check/context.ts";
import type { LinkedNode } from "../../../contract/link.ts";

/** The schema, what it refers to and what its `allOf` takes in, each once. */
export function partsOf(check: CheckContext, schema: LinkedNode): readonly ObjectNode[] {
  const parts = new Set<ObjectNode>(isObjectNode(schema) ? [schema] : []);
  // A set takes in more members while it is walked.
  for (const part of parts) {
    const target = typeof part.value["$ref"] === "string" ? check.target(part) : undefined;
    for (const node of [...(target ? [target] : []), ...check.children(part, "allOf")]) {
      if (isObjectNode(node)) parts.add(node);
    }
  }
  return [...parts];
}

/** Its properties with those of its parts, the first of a name winning. */
export function propertiesOf(check: CheckContext, schema: LinkedNode): ReadonlyMap<string, LinkedNode> {
  const found = new Map<string, LinkedNode>();
  for (const part of partsOf(check, schema)) {
    for (const node of check.children(part, "properties")) {
      const name = lastKey(node);
      if (!found.has(name)) found.set(name, node);
    }
  }
  return found;
}

/** The types that `type` allows, `null` left out; those of the keywords when it is not given. */
export function typesOf(schema: ObjectNode): readonly string[] {
  const { type, properties, items } = schema.value;
  if (typeof type === "string") return [type];
  if (Array.isArray(type))
    return type.filter((item): item is string => typeof item === "string" && item !== "null");
  if (properties !== undefined) return ["object"];
  return items === undefined ? [] : ["array"];
}

/** Whether its values are of this type and of no other. */
export function isOfType(check: CheckContext, schema: LinkedNode, type: string): boolean {
  const types = partsOf(check, schema).flatMap(typesOf);
  return types.length > 0 && types.every((item) => item === type);
}

function lastKey({ origin }: LinkedNode): string {
  const key = origin.pointer.slice(origin.pointer.lastIndexOf("/") + 1);
  return key.replace(/~1/g, "/").replace(/~0/g, "~");
}
