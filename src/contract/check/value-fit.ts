/** Whether a value suits a schema, by the keywords that need no validator: type, enum, const and bounds. */
import { hasOwnDialect } from "../grammar.ts";
import type { LinkedNode } from "../link.ts";
import { type CheckContext, isObjectNode, type JsonObject } from "./context.ts";
import { jsonType } from "./shapes.ts";

/** Why a value cannot match a schema; undefined when nothing speaks against it. Looks at the value's top level only. */
export function misfit(
  context: CheckContext,
  value: unknown,
  schema: LinkedNode,
  depth = 0,
): string | undefined {
  // A chain of allOf may be circular; that is another check's affair.
  if (!isObjectNode(schema) || depth > 8) return undefined;
  const { version } = context.contract;
  if (typeof schema.value["$ref"] === "string") {
    const target = context.target(schema);
    const inTarget = target && misfit(context, value, target, depth + 1);
    if (inTarget !== undefined || hasOwnDialect(version)) return inTarget;
  }
  if (value === null && isNullable(schema.value)) return undefined;
  return (
    typeMisfit(value, schema.value) ??
    enumMisfit(value, schema.value) ??
    boundMisfit(value, schema.value) ??
    context
      .children(schema, "allOf")
      .map((part) => misfit(context, value, part, depth + 1))
      .find((reason) => reason !== undefined)
  );
}

/** Types a schema names, with null where it is nullable; undefined when it leaves the type open. */
export function typesOf(schema: JsonObject): readonly string[] | undefined {
  const { type } = schema;
  const types = typeof type === "string" ? [type] : Array.isArray(type) ? type.map(String) : undefined;
  return types && isNullable(schema) ? [...types, "null"] : types;
}

/** `x-nullable` is what vendors say in 2.0. */
export function isNullable(schema: JsonObject): boolean {
  return schema["nullable"] === true || schema["x-nullable"] === true;
}

export function typeMisfit(value: unknown, schema: JsonObject): string | undefined {
  const types = typesOf(schema);
  if (types === undefined || types.length === 0 || types.some((type) => isOfType(value, type)))
    return undefined;
  const article = /^[aio]/.test(types[0] ?? "") ? "an" : "a";
  return `expected ${types[0] === "null" ? "null" : `${article} ${types.join(" or ")}`}, found ${jsonType(value)}`;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return jsonType(value) === "an object";
    case "string":
    case "number":
    case "boolean":
      return typeof value === type;
    default:
      return true; // `file` of 2.0; an unknown type has its own diagnostic
  }
}

function enumMisfit(value: unknown, schema: JsonObject): string | undefined {
  const { enum: values, const: constant } = schema;
  if (typeof value === "object") return undefined;
  if (Array.isArray(values) && values.length > 0 && !values.includes(value)) {
    return `${show(value)} is not among the values of 'enum'`;
  }
  const isConstant = Object.hasOwn(schema, "const") && typeof constant !== "object";
  return isConstant && constant !== value ? `${show(value)} is not ${show(constant)}` : undefined;
}

function boundMisfit(value: unknown, schema: JsonObject): string | undefined {
  if (typeof value === "number") {
    return (
      outside(value, schema, "minimum", "maximum") ??
      outsideOpen(value, schema, "exclusiveMinimum", "exclusiveMaximum")
    );
  }
  if (typeof value === "string") {
    const reason = outside([...value].length, schema, "minLength", "maxLength");
    return reason && `its length ${reason}`;
  }
  if (Array.isArray(value)) {
    const reason = outside(value.length, schema, "minItems", "maxItems");
    return reason && `its number of items ${reason}`;
  }
  return undefined;
}

function outside(value: number, schema: JsonObject, low: string, high: string): string | undefined {
  const [lowest, highest] = [schema[low], schema[high]];
  if (typeof lowest === "number" && value < lowest) return `${value} is below '${low}' ${lowest}`;
  return typeof highest === "number" && value > highest
    ? `${value} is above '${high}' ${highest}`
    : undefined;
}

function outsideOpen(value: number, schema: JsonObject, low: string, high: string): string | undefined {
  const [lowest, highest] = [schema[low], schema[high]];
  if (typeof lowest === "number" && value <= lowest) return `${value} is not above '${low}' ${lowest}`;
  return typeof highest === "number" && value >= highest
    ? `${value} is not below '${high}' ${highest}`
    : undefined;
}

/** A scalar as the contract would write it. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? `'${value}'` : String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
