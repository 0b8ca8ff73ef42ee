/** The row of an operation: what the runtime needs to know to decode its requests and to write its answers. */
import {
  type ApiModel,
  brokenLines,
  type LiteralNode,
  type LiteralObject,
  literal,
  mediaKind,
  type Operation,
  type PlanContext,
  propertyKey,
  type Response,
  type SecurityScheme,
  statusWord,
  stringLiteral,
  type WebSocketChannel,
} from "../../src/index.ts";
import { operationValidators } from "../validators/index.ts";
import { statedType } from "./inherited.ts";
import { contentNode, type RowPlanner } from "./plan-content.ts";
import { parameterNode } from "./plan-parameter.ts";
import { isWildcard } from "./wildcard.ts";

/** The lines of a row, with the braces around them. */
export function rowLines(
  operation: Operation,
  { securitySchemes }: ApiModel,
  context: PlanContext,
  planner: RowPlanner,
): string[] {
  const { names } = context;
  const { request, responses } = operationValidators(names, operation);
  const { method, path, requestBody, security } = operation;
  const row: LiteralObject = {
    method: stringLiteral(method),
    path: stringLiteral(path.raw),
    wildcard: isWildcard(operation) ? "true" : undefined,
    parameters: optionalList(
      operation.parameters.map((parameter) =>
        parameterNode(operation, parameter, context, planner, securitySchemes),
      ),
    ),
    body: requestBody && {
      required: requestBody.required ? "true" : undefined,
      content: requestBody.content.map((media) => contentNode(media, planner)),
    },
    security: optionalList(
      security.map(({ schemes }) =>
        Object.fromEntries(schemes.map(({ name, scopes }) => [propertyKey(name), scopes.map(stringLiteral)])),
      ),
    ),
    answers: answersNode(operation.responses),
    socket: operation.websocket && socketNode(operation.websocket),
    offers: optionalList(furtherOffers(operation.responses).map(stringLiteral)),
    headerStyles: headerStylesNode(operation.responses),
    request: `v.${request}`,
    responses: `v.${responses}`,
  };
  const lines = brokenLines(row, 2, `${propertyKey(names.operation(operation))}: `);
  const stated = statedType(names.operation(operation), "serve.Operation");
  return [...lines.slice(0, -1), `}${stated},`];
}

function optionalList(items: readonly LiteralNode[]): LiteralNode | undefined {
  return items.length > 0 ? items : undefined;
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

/** How the runtime speaks over a WebSocket. */
function socketNode({ mode, serverMessages, keepAlive }: WebSocketChannel): LiteralObject {
  return {
    only: mode === "only" ? "true" : undefined,
    text: mediaKind(serverMessages.mediaType) === "json" ? undefined : "true",
    keepAlive: keepAlive && {
      send: stringLiteral(keepAlive.send),
      expect: keepAlive.expect === undefined ? undefined : stringLiteral(keepAlive.expect),
      within: keepAlive.within === undefined ? undefined : literal(keepAlive.within),
    },
  };
}

/** Media types that an answer has only when the handler chooses them. */
function furtherOffers(responses: readonly Response[]): string[] {
  const [usual, further] = [new Set<string>(), new Set<string>()];
  for (const { content } of finalResponses(responses)) {
    for (const [index, { mediaType }] of content.entries())
      (index === 0 && !mediaType.includes("*") ? usual : further).add(mediaType);
  }
  return [...further].filter((type) => !usual.has(type));
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
