/** How the runtime decodes one parameter. */
import {
  dataNode,
  type HeldValues,
  type JsonValue,
  type LiteralNode,
  literal,
  mediaKind,
  type Operation,
  type Parameter,
  type PlanContext,
  type SecurityScheme,
  stringLiteral,
} from "../../src/index.ts";
import type { HintCompiler } from "./hints.ts";
import { fieldNodes, type RowPlanner } from "./plan-content.ts";

/** A parameter as the runtime reads it. */
export function parameterNode(
  operation: Operation,
  parameter: Parameter,
  { names }: PlanContext,
  planner: RowPlanner,
  schemes: readonly SecurityScheme[],
): LiteralNode {
  const { name, serialization, required } = parameter;
  const { hints, values } = planner;
  const key = names.parameter(operation, parameter);
  const styled = serialization.kind === "style" ? serialization : undefined;
  const fallback = defaultOf(parameter, hints);
  const hint = styled && hintOf(parameter, styled, hints, () => otherNames(operation, parameter, schemes));
  return {
    in: stringLiteral(parameter.in),
    name: stringLiteral(name),
    key: key === name ? undefined : stringLiteral(key),
    style: `serve.${styleOf(parameter)}`,
    explode: styled?.explode && hasParts(hint) ? "true" : undefined,
    hint: hint === undefined ? undefined : dataNode(hint),
    shape: shapeOf(parameter, planner),
    members: membersNode(parameter, hints),
    required: required ? "true" : undefined,
    default: fallback === undefined ? undefined : defaultLiteral(parameter, fallback, hints, values),
    lenient: leniencyOf(parameter, fallback, hints),
  };
}

/** Exploding makes no difference to a value without parts. */
function hasParts(hint: JsonValue | undefined): boolean {
  return typeof hint === "object" && hint !== null && !("values" in hint);
}

/** The runtime function that reads a parameter. */
function styleOf({ in: location, serialization }: Parameter): string {
  if (serialization.kind === "content") {
    const kind = mediaKind(serialization.content.mediaType);
    if (kind === "form" && location === "querystring") return "queryForm";
    return kind === "json" ? "json" : "text";
  }
  if (location === "header") return "simple";
  return serialization.style;
}

/** What a style reads is converted by its hint; a document, and what is filled in, by a shape. */
function shapeOf(
  { serialization }: Parameter,
  { hints, shapes, values }: RowPlanner,
): LiteralNode | undefined {
  if (serialization.kind === "style") {
    const { schema } = serialization;
    return values.fills && hints.isObject(schema) ? shapes.shape(schema) : undefined;
  }
  const { mediaType, schema } = serialization.content;
  return schema && mediaKind(mediaType) !== "text" ? shapes.shape(schema) : undefined;
}

/** Of a form that is the whole query. */
function membersNode(
  { in: location, serialization }: Parameter,
  hints: HintCompiler,
): LiteralNode | undefined {
  if (location !== "querystring" || serialization.kind === "style") return undefined;
  const { content } = serialization;
  return mediaKind(content.mediaType) === "form" && content.schema ? fieldNodes(content, hints) : undefined;
}

type Styled = Extract<Parameter["serialization"], { kind: "style" }>;

/** The members of an exploded object stand beside the other parameters, so their names must be known. */
function hintOf(
  { in: location }: Parameter,
  { schema, style, explode }: Styled,
  hints: HintCompiler,
  others: () => readonly string[],
): JsonValue | undefined {
  const hasSiblings = explode && style !== "deepObject" && (location === "query" || location === "cookie");
  return hasSiblings && hints.isObject(schema) ? hints.siblings(schema, others()) : hints.hint(schema);
}

/** Names at the same place that are not the parameter's own. */
function otherNames(
  { parameters }: Operation,
  { in: location, name }: Parameter,
  schemes: readonly SecurityScheme[],
): string[] {
  const declared = parameters.filter((other) => other.in === location && other.name !== name);
  const keys = schemes.flatMap((scheme) =>
    scheme.kind === "apiKey" && scheme.in === location ? [scheme.parameter] : [],
  );
  return [...declared.map((other) => other.name), ...keys];
}

/** The value that stands in for an absent parameter. */
export function defaultOf({ serialization }: Parameter, hints: HintCompiler): JsonValue | undefined {
  const schema = serialization.kind === "style" ? serialization.schema : serialization.content.schema;
  if (schema === undefined) return undefined;
  return schema.default ?? hints.resolve(schema).default;
}

/** Handlers hold a default as they hold any other value. */
function defaultLiteral(
  { serialization }: Parameter,
  fallback: JsonValue,
  hints: HintCompiler,
  values: HeldValues,
): string {
  const kind = serialization.kind === "style" ? values.kind(hints.resolve(serialization.schema)) : undefined;
  if (kind === "int64" && Number.isInteger(fallback)) return `${BigInt(Number(fallback))}n`;
  const isMoment = kind === "date-time" && typeof fallback === "string";
  return isMoment ? `new Date(${stringLiteral(fallback)})` : literal(fallback);
}

/** A required parameter without a default has nothing to fall back to, so it cannot be lenient. */
function leniencyOf(
  { lenient, required, serialization }: Parameter,
  fallback: JsonValue | undefined,
  hints: HintCompiler,
): LiteralNode | undefined {
  if (!lenient || (required && fallback === undefined)) return undefined;
  const schema = serialization.kind === "style" ? hints.resolve(serialization.schema) : undefined;
  if (schema?.kind !== "integer" && schema?.kind !== "number") return {};
  return {
    maximum: schema.maximum === undefined ? undefined : literal(schema.maximum),
    integer: schema.kind === "integer" ? "true" : undefined,
  };
}
