/** The row of an operation: what the runtime needs to know to decode its requests and to write its answers. */
import {
  type Encoding,
  type JsonValue,
  literal,
  type MediaType,
  mediaKind,
  type Operation,
  type Parameter,
  type PlanContext,
  propertyKey,
  type Response,
  type Schema,
  type SecurityScheme,
  statusWord,
  stringLiteral,
} from "../../src/index.ts";
import { operationValidators } from "../validators/index.ts";
import type { HintCompiler } from "./hints.ts";
import { brokenLines, dataNode, type LiteralNode, type LiteralObject } from "./literal-lines.ts";
import { isWildcard } from "./wildcard.ts";

/** The lines of a row, with the braces around them. */
export function rowLines(operation: Operation, context: PlanContext, hints: HintCompiler): string[] {
  const { names } = context;
  const { request, responses } = operationValidators(names, operation);
  const { method, path, parameters, requestBody, security } = operation;
  const row: LiteralObject = {
    method: stringLiteral(method),
    path: stringLiteral(path.raw),
    wildcard: isWildcard(operation) ? "true" : undefined,
    parameters: optionalList(
      parameters.map((parameter) => parameterNode(operation, parameter, context, hints)),
    ),
    body: requestBody && {
      required: requestBody.required ? "true" : undefined,
      content: requestBody.content.map((media) => contentNode(media, hints)),
    },
    security: optionalList(
      security.map(({ schemes }) =>
        Object.fromEntries(schemes.map(({ name, scopes }) => [propertyKey(name), scopes.map(stringLiteral)])),
      ),
    ),
    answers: answersNode(operation.responses),
    headerStyles: headerStylesNode(operation.responses),
    request: `v.${request}`,
    responses: `v.${responses}`,
  };
  const lines = brokenLines(row, 2, `${propertyKey(names.operation(operation))}: `);
  return [...lines.slice(0, -1), "},"];
}

function optionalList(items: readonly LiteralNode[]): LiteralNode | undefined {
  return items.length > 0 ? items : undefined;
}

function parameterNode(
  operation: Operation,
  parameter: Parameter,
  { names }: PlanContext,
  hints: HintCompiler,
): LiteralNode {
  const { name, serialization, required } = parameter;
  const key = names.parameter(operation, parameter);
  const styled = serialization.kind === "style" ? serialization : undefined;
  const fallback = defaultOf(parameter, hints);
  const hint = styled && parameterHint(operation, parameter, styled.schema, styled.explode, hints);
  return {
    in: stringLiteral(parameter.in),
    name: stringLiteral(name),
    key: key === name ? undefined : stringLiteral(key),
    style: `serve.${styleOf(parameter)}`,
    explode: styled?.explode && hasParts(hint) ? "true" : undefined,
    hint: hint === undefined ? undefined : dataNode(hint),
    required: required ? "true" : undefined,
    default: fallback === undefined ? undefined : literal(fallback),
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
    return mediaKind(serialization.content.mediaType) === "json" ? "json" : "text";
  }
  if (location === "header") return "simple";
  return location === "cookie" ? "form" : serialization.style;
}

function parameterHint(
  operation: Operation,
  { in: location, name, serialization }: Parameter,
  schema: Schema,
  explode: boolean,
  hints: HintCompiler,
): JsonValue | undefined {
  const hasSiblings = explode && (location === "query" || location === "cookie") && hints.isObject(schema);
  const isDeep = serialization.kind === "style" && serialization.style === "deepObject";
  if (!hasSiblings || isDeep) return hints.hint(schema);
  const others = operation.parameters.filter((other) => other.in === location && other.name !== name);
  return hints.siblings(
    schema,
    others.map((other) => other.name),
  );
}

/** The value that stands in for an absent parameter. */
export function defaultOf({ serialization }: Parameter, hints: HintCompiler): JsonValue | undefined {
  const schema = serialization.kind === "style" ? serialization.schema : serialization.content.schema;
  if (schema === undefined) return undefined;
  return schema.default ?? hints.resolve(schema).default;
}

/** A required parameter without a default has nothing to fall back to, so it cannot be lenient. */
function leniencyOf(
  { extensions, required, serialization }: Parameter,
  fallback: JsonValue | undefined,
  hints: HintCompiler,
): LiteralNode | undefined {
  if (extensions?.["x-lenient"] !== true || (required && fallback === undefined)) return undefined;
  const schema = serialization.kind === "style" ? hints.resolve(serialization.schema) : undefined;
  if (schema?.kind !== "integer" && schema?.kind !== "number") return {};
  return {
    maximum: schema.maximum === undefined ? undefined : literal(schema.maximum),
    integer: schema.kind === "integer" ? "true" : undefined,
  };
}

function contentNode(media: MediaType, hints: HintCompiler): LiteralNode {
  const kind = mediaKind(media.mediaType);
  const isForm = (kind === "form" || kind === "multipart") && media.schema !== undefined;
  return {
    type: stringLiteral(media.mediaType),
    read: `serve.${kind}Body`,
    fields: isForm ? fieldNodes(media, hints) : undefined,
  };
}

/** The members of a form that are not just a text, or do not travel as one. */
function fieldNodes({ schema, encoding, mediaType }: MediaType, hints: HintCompiler): LiteralNode[] {
  if (schema === undefined) return [];
  return hints.members(schema).properties.flatMap(({ name, schema: type }): LiteralNode[] => {
    const stated = encoding.find(({ property }) => property === name);
    const style = fieldStyle(stated, mediaKind(mediaType) === "form");
    const hint = hints.hint(type);
    if (hint === undefined && style === undefined) return [];
    const explode = style !== undefined && style !== "json" && (stated?.explode ?? style === "form");
    return [
      {
        name: stringLiteral(name),
        style: style === undefined ? undefined : `serve.${style}`,
        explode: explode ? "true" : undefined,
        hint: hint === undefined ? undefined : dataNode(hint),
      },
    ];
  });
}

/** In a form a style wins over a content type; a part of a multipart body has no style (OpenAPI 3.1, Encoding Object). */
function fieldStyle(stated: Encoding | undefined, isForm: boolean): string | undefined {
  if (stated === undefined) return undefined;
  const { style, explode, allowReserved, contentType } = stated;
  const isStyled = style !== undefined || explode !== undefined || allowReserved !== undefined;
  if (isForm && isStyled) return style ?? "form";
  return contentType !== undefined && mediaKind(contentType) === "json" ? "json" : undefined;
}

/** Responses that answer a request: an interim one (1xx) does not. */
export function finalResponses(responses: readonly Response[]): Response[] {
  return responses.filter(({ status }) => {
    if (status.kind === "default") return true;
    return status.kind === "exact" ? status.code >= 200 : status.digit > 1;
  });
}

/** The media type that an answer has unless the handler chooses another one. */
function answersNode(responses: readonly Response[]): LiteralObject {
  const answers = finalResponses(responses).map(({ status, content }): [string, string] => {
    const key =
      status.kind === "range" ? stringLiteral(statusWord(status)) : statusWord(status).toLowerCase();
    const [first] = content;
    if (first === undefined) return [key, "null"];
    return [key, stringLiteral(first.mediaType.includes("*") ? "application/octet-stream" : first.mediaType)];
  });
  return Object.fromEntries(answers.length > 0 ? answers : [["default", "null"]]);
}

/** Headers that are neither a plain value nor a plain list. */
function headerStylesNode(responses: readonly Response[]): LiteralObject | undefined {
  const styles = responses.flatMap(({ headers }) =>
    headers.flatMap(({ name, serialization }): [string, string][] => {
      if (serialization.kind === "content") return [[propertyKey(name), '"json"']];
      return serialization.explode ? [[propertyKey(name), '"exploded"']] : [];
    }),
  );
  return styles.length > 0 ? Object.fromEntries(styles) : undefined;
}

/** A security scheme as the runtime reads credentials. */
export function schemeNode(scheme: SecurityScheme): LiteralObject {
  switch (scheme.kind) {
    case "apiKey":
      return {
        kind: '"apiKey"',
        in: stringLiteral(scheme.in),
        name: stringLiteral(scheme.parameter),
      };
    case "http":
      return { kind: '"http"', scheme: stringLiteral(scheme.scheme.toLowerCase()) };
    case "oauth2":
    case "openIdConnect":
      return { kind: '"http"', scheme: '"bearer"' };
    case "mutualTLS":
      return { kind: '"mutualTLS"' };
  }
}
