/** Whether a value has members that its type does not name: fine for the schema, refused by the compiler. */
import {
  isList,
  isMembers,
  itemSchema,
  type JsonValue,
  memberSchemas,
  type ObjectSchema,
  type Schema,
} from "../../src/index.ts";
import type { Judge } from "./judge.ts";

/** Looks through references, unions and intersections, whose members count together. */
export function hasUnnamedMembers(schema: Schema, value: JsonValue, judge: Judge): boolean {
  const parts = partsOf(schema, value, judge);
  if (isList(value)) {
    return value.some((item, index) =>
      parts.some(
        (part) =>
          (part.kind === "array" || part.kind === "tuple") &&
          hasUnnamedMembers(itemSchema(part, index), item, judge),
      ),
    );
  }
  if (!isMembers(value)) return false;
  const objects = parts.filter((part) => part.kind === "object");
  const open = objects.length === 0 || parts.some((part) => part.kind === "map" || part.kind === "any");
  return Object.entries(value).some(([name, member]) => {
    const named = objects.some((object) => names(object, name, judge));
    if (!named) return !open;
    return objects.some((object) =>
      memberSchemas(object, name).some((rule) => hasUnnamedMembers(rule, member, judge)),
    );
  });
}

function names(schema: ObjectSchema, name: string, { shapes, direction }: Judge): boolean {
  const property = schema.properties.find((item) => item.name === name);
  if (property) return shapes.includes(property, direction);
  // A typed `additionalProperties` is an index signature.
  return (
    schema.required.includes(name) || (schema.additional.kind !== "any" && schema.additional.kind !== "never")
  );
}

/** The schemas that the type of a value is put together from; of a union those variants that the value is of. */
function partsOf(schema: Schema, value: JsonValue, judge: Judge, seen: Set<Schema> = new Set()): Schema[] {
  // However many ways lead to a schema, it is one part.
  if (seen.has(schema)) return [];
  seen.add(schema);
  switch (schema.kind) {
    case "ref":
      return partsOf(judge.target(schema.target), value, judge, seen);
    case "union": {
      const fitting = schema.variants.filter((variant) => judge.accepts(variant, value));
      const variants = fitting.length > 0 ? fitting : schema.variants;
      return variants.flatMap((variant) => partsOf(variant, value, judge, seen));
    }
    case "intersection":
      return schema.members.flatMap((member) => partsOf(member, value, judge, seen));
    default:
      return [schema];
  }
}
