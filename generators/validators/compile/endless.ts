/** References that lead back to themselves without stepping into a member or an item: no data would ever end them. */
import type { RefSchema, Schema, SchemaId } from "../../../src/index.ts";

export function isEndless(ref: RefSchema, target: (id: SchemaId) => Schema): boolean {
  const seen = new Set<Schema>();
  const queue: Schema[] = [target(ref.target)];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (schema === ref) return true;
    if (seen.has(schema)) continue;
    seen.add(schema);
    queue.push(...(schema.kind === "ref" ? [target(schema.target)] : inPlace(schema)));
  }
  return false;
}

/** Schemas that apply to the same value. */
function inPlace(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "union":
      return schema.variants;
    case "intersection":
      return schema.members;
    case "not":
      return [schema.schema];
    case "conditional":
      return [schema.if, schema.then, schema.else].filter((part) => part !== undefined);
    case "object":
      return schema.dependentSchemas.map((dependent) => dependent.schema);
    default:
      return [];
  }
}
