/** Schemas whose values are neither arrays nor objects: all styles write them alike, so they need none. */
import type { ApiModel, Schema } from "../../src/index.ts";

/** Answers for schemas of one model. */
export function createPrimitiveTest({ schemas }: ApiModel): (schema: Schema) => boolean {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const open = new Set<Schema>();

  function isPrimitive(schema: Schema): boolean {
    switch (schema.kind) {
      case "string":
      case "integer":
      case "number":
      case "boolean":
      case "null":
        return true;
      case "enum":
        return schema.values.every((value) => typeof value !== "object" || value === null);
      case "union":
        return schema.variants.every(isPrimitive);
      case "intersection":
        return schema.members.some(isPrimitive);
      case "ref":
        return isPrimitiveTarget(byId.get(schema.target));
      default:
        return false;
    }
  }

  /** A schema that leads back to itself is not known to be primitive. */
  function isPrimitiveTarget(schema: Schema | undefined): boolean {
    if (schema === undefined || open.has(schema)) return false;
    open.add(schema);
    const result = isPrimitive(schema);
    open.delete(schema);
    return result;
  }

  return isPrimitive;
}
