/**
 * Members of requests that get their `default` when they are absent. A default says nothing of validity (JSON Schema
 * 2020-12, Validation §9.2), so one that its own schema refuses is left alone; so is one whose object is a variant that
 * nothing tells from the others.
 */
import { createValueJudge } from "../model/judge.ts";
import type {
  ApiModel,
  JsonValue,
  Operation,
  Property,
  Schema,
  SchemaId,
  SchemaKind,
} from "../model/model.ts";
import type { Shapes } from "./shapes.ts";

export type FilledDefaults = ReadonlyMap<Property, JsonValue>;

export function findDefaults(model: ApiModel, shapes: Shapes): FilledDefaults {
  const byId = new Map(model.schemas.map(({ id, schema }) => [id, schema]));
  const judge = createValueJudge(model, { includes: (property) => shapes.includes(property, "request") });
  const filled = new Map<Property, JsonValue>();
  const stack = [...byId.values(), ...model.operations.flatMap(receivedSchemas)];
  for (let schema = stack.pop(); schema !== undefined; schema = stack.pop()) {
    stack.push(...certainParts(schema));
    if (schema.kind !== "object") continue;
    for (const property of schema.properties) {
      const value = property.required ? undefined : defaultOf(property.schema, byId);
      if (value === undefined || !shapes.includes(property, "request")) continue;
      if (judge.accepts(property.schema, value)) filled.set(property, value);
    }
  }
  return filled;
}

function receivedSchemas({ parameters, requestBody }: Operation): Schema[] {
  const schemas = [
    ...parameters.map(({ serialization }) =>
      serialization.kind === "style" ? serialization.schema : serialization.content.schema,
    ),
    ...(requestBody?.content ?? []).map(({ schema }) => schema),
  ];
  return schemas.filter((schema) => schema !== undefined);
}

const scalars: ReadonlySet<SchemaKind> = new Set(["null", "boolean", "integer", "number", "string", "enum"]);

/** The parts that a valid value is known to have. Of several variants only those with a name have a validator to ask. */
function certainParts(schema: Schema): Schema[] {
  switch (schema.kind) {
    case "array":
      return [schema.items];
    case "tuple":
      return [...schema.prefix, schema.rest];
    case "map":
      return [schema.values];
    case "object":
      return [...schema.properties.map((property) => property.schema), schema.additional];
    case "union":
      return schema.variants.filter(({ kind }) => !scalars.has(kind)).length === 1
        ? [...schema.variants]
        : [];
    case "intersection":
      return [...schema.members];
    default:
      return [];
  }
}

/** The schema's own default, or that of what it refers to. */
function defaultOf(schema: Schema, byId: ReadonlyMap<SchemaId, Schema>): JsonValue | undefined {
  const seen = new Set<Schema>();
  let current: Schema | undefined = schema;
  while (current?.default === undefined && current?.kind === "ref" && !seen.has(current)) {
    seen.add(current);
    current = byId.get(current.target);
  }
  return current?.default;
}
