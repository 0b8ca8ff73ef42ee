/** Schemas of members, through references and everything that a schema may be made of. */
import type { ApiModel, ObjectSchema, Schema } from "../../src/index.ts";

/** The schema that a JSON pointer into a value leads to; of something that may be null, what it is otherwise. */
export function schemaAt(schema: Schema, pointer: string, model: ApiModel): Schema | undefined {
  let found = solid(schema, model);
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const members = objectsOf(found, model)
      .flatMap(({ properties }) => properties)
      .filter((property) => property.name === name)
      .map((property) => solid(property.schema, model));
    // A part that says something counts before one that allows anything.
    const member = members.find(({ kind }) => kind !== "any") ?? members[0];
    if (member === undefined) return undefined;
    found = member;
  }
  return found;
}

export function memberNames(schema: Schema, model: ApiModel): string[] {
  return objectsOf(schema, model).flatMap(({ properties }) => properties.map(({ name }) => name));
}

/** Without references around it, and without null beside it. */
function solid(schema: Schema, model: ApiModel, seen: readonly Schema[] = []): Schema {
  if (seen.includes(schema)) return schema;
  const inner = [...seen, schema];
  if (schema.kind === "ref") {
    const target = targetOf(schema.target, model);
    return target ? solid(target, model, inner) : schema;
  }
  if (schema.kind !== "union") return schema;
  const [only, ...others] = schema.variants.filter(({ kind }) => kind !== "null");
  return only && others.length === 0 ? solid(only, model, inner) : schema;
}

/** The objects that together, or one instead of another, say what members there are. */
function objectsOf(schema: Schema, model: ApiModel, seen: Set<Schema> = new Set()): ObjectSchema[] {
  const whole = solid(schema, model);
  // However many ways lead to a schema, it is one part.
  if (seen.has(whole)) return [];
  seen.add(whole);
  if (whole.kind === "object") return [whole];
  const parts = whole.kind === "intersection" ? whole.members : whole.kind === "union" ? whole.variants : [];
  return parts.flatMap((part) => objectsOf(part, model, seen));
}

/** Large contracts ask often. */
const indexes = new WeakMap<ApiModel, ReadonlyMap<string, Schema>>();

function targetOf(id: string, model: ApiModel): Schema | undefined {
  let index = indexes.get(model);
  if (index === undefined) {
    index = new Map(model.schemas.map(({ id: key, schema }) => [key, schema]));
    indexes.set(model, index);
  }
  return index.get(id);
}
