/** The Schema Object of OpenAPI 3.0 in words of JSON Schema 2020-12. Its parts are upgraded already. */
import type { JsonNode } from "./upgrade.ts";

/**
 * `mark` gives a new object the origin of the schema it stands for.
 * @see https://spec.openapis.org/oas/v3.0.4.html#schema-object
 */
export function upgradeSchema30(schema: JsonNode, mark: <Node extends object>(node: Node) => Node): JsonNode {
  const { nullable, example, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  const upgraded: Record<string, unknown> = rest;
  bound(upgraded, "minimum", "exclusiveMinimum", exclusiveMinimum);
  bound(upgraded, "maximum", "exclusiveMaximum", exclusiveMaximum);
  if (example !== undefined) upgraded["examples"] ??= [example];
  return nullable === true ? allowNull(upgraded, mark) : upgraded;
}

/** `exclusiveMinimum: true` beside `minimum: 5` is `exclusiveMinimum: 5`. A number, as in 3.1, is taken as it is. */
function bound(schema: Record<string, unknown>, inclusive: string, exclusive: string, value: unknown): void {
  if (typeof value === "number") schema[exclusive] = value;
  if (value !== true || typeof schema[inclusive] !== "number") return;
  schema[exclusive] = schema[inclusive];
  delete schema[inclusive];
}

/**
 * Adds null to what a schema accepts. 3.0.3 lets `nullable` work only beside `type`, and not against an `enum` without
 * null or an `allOf` that refuses it; authors mean "or null" wherever they write it, and every tool takes it so.
 */
function allowNull(
  schema: Record<string, unknown>,
  mark: <Node extends object>(node: Node) => Node,
): JsonNode {
  const composed = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not"].some(
    (keyword) => keyword in schema,
  );
  if (composed) {
    const {
      title,
      description,
      default: preset,
      examples,
      deprecated,
      readOnly,
      writeOnly,
      ...inner
    } = schema;
    const annotations = { title, description, default: preset, examples, deprecated, readOnly, writeOnly };
    const present = Object.entries(annotations).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(present), anyOf: [mark(inner), mark({ type: "null" })] };
  }
  const { type, enum: values } = schema;
  if (typeof type === "string") schema["type"] = [type, "null"];
  if (Array.isArray(type) && !type.includes("null")) schema["type"] = [...type, "null"];
  if (Array.isArray(values) && !values.includes(null)) schema["enum"] = [...values, null];
  return schema;
}
