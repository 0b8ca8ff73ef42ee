/** What a schema is made of. */
import type { Schema } from "./model.ts";

/** The schemas directly inside one, in contract order. */
export function innerSchemas(schema: Schema): Schema[] {
  switch (schema.kind) {
    case "object":
      return [
        ...schema.properties.map((property) => property.schema),
        ...schema.patterns.map((pattern) => pattern.schema),
        schema.additional,
        ...schema.dependentSchemas.map((dependent) => dependent.schema),
        ...(schema.propertyNames ? [schema.propertyNames] : []),
      ];
    case "map":
      return [schema.values, ...(schema.propertyNames ? [schema.propertyNames] : [])];
    case "array":
      return [schema.items, ...(schema.contains ? [schema.contains.schema] : [])];
    case "tuple":
      return [...schema.prefix, schema.rest, ...(schema.contains ? [schema.contains.schema] : [])];
    case "union":
      return [...schema.variants];
    case "intersection":
      return [
        ...schema.members,
        ...(schema.unevaluatedProperties ? [schema.unevaluatedProperties] : []),
        ...(schema.unevaluatedItems ? [schema.unevaluatedItems] : []),
      ];
    case "not":
      return [schema.schema];
    case "conditional":
      return [schema.if, ...(schema.then ? [schema.then] : []), ...(schema.else ? [schema.else] : [])];
    case "string":
      return schema.contentSchema ? [schema.contentSchema] : [];
    default:
      return [];
  }
}
