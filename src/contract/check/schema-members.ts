/** Which members a schema speaks of, in itself, in what it refers to and in the parts it is made of. */
import { isJsonObject } from "../../source/json-pointer.ts";
import { type CheckContext, isObjectNode, type ObjectNode } from "./context.ts";

/** The schemas of the values that the keys lead to below a value of a schema; empty when none is known. */
export function schemasAt(
  context: CheckContext,
  schema: ObjectNode,
  keys: readonly string[],
): readonly ObjectNode[] {
  return keys.reduce<readonly ObjectNode[]>(
    (holders, key) => holders.flatMap((holder) => memberSchemas(context, holder, key)),
    [schema],
  );
}

/** Names of the properties of a schema. */
export function propertyNames(context: CheckContext, schema: ObjectNode): string[] {
  return partsOf(context, schema).flatMap(({ value }) =>
    isJsonObject(value["properties"]) ? Object.keys(value["properties"]) : [],
  );
}

function memberSchemas(context: CheckContext, schema: ObjectNode, key: string): ObjectNode[] {
  return partsOf(context, schema).flatMap((part) => {
    const named = context.child(part, "properties", key) ?? context.child(part, "additionalProperties");
    const member = named ?? (/^\d+$/.test(key) ? context.child(part, "items") : undefined);
    return member && isObjectNode(member) ? [member] : [];
  });
}

/** The schema, what it refers to, and the parts of their `allOf`, `anyOf` and `oneOf`, each once. */
function partsOf(context: CheckContext, schema: ObjectNode): ObjectNode[] {
  const parts = new Set<ObjectNode>([schema]);
  // A set takes in more members while it is walked.
  for (const part of parts) {
    const target = context.target(part);
    const inner = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => context.children(part, keyword));
    for (const node of [...(target ? [target] : []), ...inner]) if (isObjectNode(node)) parts.add(node);
  }
  return [...parts];
}
