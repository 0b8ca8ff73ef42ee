/**
 * Which schemas look different in requests and responses: those with a `readOnly` or `writeOnly` property somewhere
 * inside, however deep and through whatever references.
 */
import { innerSchemas } from "../model/inner-schemas.ts";
import type { ApiModel, Property, Schema, SchemaId } from "../model/model.ts";

export type Direction = "request" | "response";

export interface Shapes {
  /** The schema has two shapes. */
  differs(schema: Schema): boolean;
  differsById(id: SchemaId): boolean;
  /** The property is part of the shape. */
  includes(property: Property, direction: Direction): boolean;
}

export function createShapes(model: ApiModel): Shapes {
  const byId = new Map(model.schemas.map(({ id, schema }) => [id, schema]));
  const direct = new Set<SchemaId>();
  const users = new Map<SchemaId, SchemaId[]>();
  for (const { id, schema } of model.schemas) {
    forEachPart(schema, (part) => {
      if (part.kind === "ref") addTo(users, part.target, id);
      if (part.kind === "object" && part.properties.some((property) => flags(property, byId) !== undefined))
        direct.add(id);
    });
  }
  const differing = new Set<SchemaId>();
  const queue = [...direct];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (differing.has(id)) continue;
    differing.add(id);
    queue.push(...(users.get(id) ?? []));
  }
  const known = new Map<Schema, boolean>();

  function differs(schema: Schema): boolean {
    let result = known.get(schema);
    if (result === undefined) {
      result = false;
      forEachPart(schema, (part) => {
        if (part.kind === "ref" && differing.has(part.target)) result = true;
        if (part.kind === "object" && part.properties.some((property) => flags(property, byId) !== undefined))
          result = true;
      });
      known.set(schema, result);
    }
    return result;
  }

  return {
    differs,
    differsById: (id) => differing.has(id),
    includes(property, direction) {
      const flag = flags(property, byId);
      return flag === undefined || flag === (direction === "request" ? "writeOnly" : "readOnly");
    },
  };
}

/** Adds to the list of a key. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** What a property says about itself, or the schema that it refers to. Both at once is a contradiction: neither. */
function flags(
  property: Property,
  byId: ReadonlyMap<SchemaId, Schema>,
): "readOnly" | "writeOnly" | undefined {
  const { schema } = property;
  const target = schema.kind === "ref" ? byId.get(schema.target) : undefined;
  const readOnly = schema.readOnly ?? target?.readOnly ?? false;
  const writeOnly = schema.writeOnly ?? target?.writeOnly ?? false;
  if (readOnly === writeOnly) return undefined;
  return readOnly ? "readOnly" : "writeOnly";
}

/** Visits a schema and all that is nested in it, up to references. */
export function forEachPart(schema: Schema, visit: (part: Schema) => void): void {
  const stack: Schema[] = [schema];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    visit(part);
    stack.push(...innerSchemas(part).reverse());
  }
}
