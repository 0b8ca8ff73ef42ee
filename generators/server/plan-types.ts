/** The types of an operation on the server's side: what its handler receives and what it may answer. */
import {
  docComment,
  type Header,
  hasParts,
  inlineType,
  intersectionNode,
  type MediaType,
  mediaKind,
  memberKey,
  type Operation,
  type PlanContext,
  partsSchema,
  type Response,
  type Status,
  streamKind,
  stringLiteral,
  type TypeMember,
  type TypeNode,
  type TypePrinter,
  textNode,
  unionNode,
  type WebSocketChannel,
} from "../../src/index.ts";
import type { HintCompiler } from "./hints.ts";
import { isItemStream } from "./plan-content.ts";
import { defaultOf } from "./plan-parameter.ts";
import { finalResponses } from "./plan-row.ts";

/** Decoded parameters, those with a default always there, and the body. */
export function callNode(
  operation: Operation,
  { names }: PlanContext,
  printer: TypePrinter,
  hints: HintCompiler,
): TypeNode {
  const parameters = operation.parameters.map((parameter): TypeMember => {
    const { serialization, description, deprecated, required } = parameter;
    const isPresent = required || defaultOf(parameter, hints) !== undefined;
    return {
      doc: docComment([
        ...(description === undefined ? [] : [description]),
        ...(deprecated ? ["@deprecated"] : []),
      ]),
      key: `readonly ${memberKey(names.parameter(operation, parameter))}${isPresent ? "" : "?"}`,
      type:
        serialization.kind === "style"
          ? printer.node(serialization.schema, "request")
          : textNode(receivedType(serialization.content, printer)),
    };
  });
  const bodies = bodyMembers(operation, printer);
  const [only = []] = bodies;
  if (bodies.length > 1) {
    const variants = unionNode(bodies.map((members): TypeNode => ({ kind: "object", members })));
    return parameters.length === 0
      ? variants
      : intersectionNode([{ kind: "object", members: parameters }, variants]);
  }
  const members = [...parameters, ...only];
  return members.length === 0 ? textNode("{ readonly [key: string]: never }") : { kind: "object", members };
}

/** The body's members: one set, or with several media types one for each, told apart by `contentType`. */
function bodyMembers({ requestBody }: Operation, printer: TypePrinter): TypeMember[][] {
  if (!requestBody) return [];
  const { content, required, description } = requestBody;
  const doc = docComment(description === undefined ? [] : [description]);
  if (content.length < 2) {
    const type = content[0] ? receivedType(content[0], printer) : "unknown";
    return [[{ doc, key: required ? "readonly body" : "readonly body?", type: textNode(type) }]];
  }
  const variants = content.map((media) => [
    member("contentType", stringLiteral(media.mediaType)),
    member("body", receivedType(media, printer)),
  ]);
  return required
    ? variants
    : [...variants, [member("contentType?", "undefined"), member("body?", "undefined")]];
}

/** The type of a body as the server has read it. */
function receivedType(media: MediaType, printer: TypePrinter): string {
  const kind = mediaKind(media.mediaType);
  if (media.itemSchema && isItemStream(media))
    return `AsyncIterable<${printer.type(media.itemSchema, "request")}>`;
  if (kind === "binary") return "Blob";
  if (hasParts(media)) {
    const list = partsSchema(media);
    return list ? printer.type(list, "request") : "serve.BodyPart[]";
  }
  if (media.schema === undefined && kind === "form") return "URLSearchParams";
  if (media.schema === undefined && kind === "multipart") return "FormData";
  return printer.body(media, "request");
}

/** A union by status of what the contract allows. Single statuses that are answered alike share a member. */
export function resultNode({ responses }: Operation, printer: TypePrinter): TypeNode {
  const declared = finalResponses(responses);
  const variants = declared.flatMap((response) => {
    const status = statusType(response.status, declared);
    return variantsOf(response, printer).map((members) => ({ status, members }));
  });
  if (variants.length === 0) {
    return {
      kind: "object",
      members: [member("status", "serve.StatusExcept<never>"), member("body?", "unknown")],
    };
  }
  const groups = Map.groupBy(variants, ({ status, members }) => {
    const single = /^\d+$/.test(status) ? "" : status;
    return single + inlineType({ kind: "object", members });
  });
  return unionNode(
    [...groups.values()].map((group): TypeNode => {
      const status = unionNode(group.map((variant) => textNode(variant.status)));
      const [first] = group;
      return {
        kind: "object",
        members: [{ doc: [], key: "readonly status", type: status }, ...(first?.members ?? [])],
      };
    }),
  );
}

/** One variant for each media type of a response. */
function variantsOf({ content, headers }: Response, printer: TypePrinter): TypeMember[][] {
  const head = headerMembers(headers, printer);
  if (content.length === 0) return [[...head, member("body?", "undefined")]];
  return content.map((media, index) => {
    const { mediaType } = media;
    const type = [...head, member("body", sentType(media, printer))];
    if (mediaType.includes("*")) return [member("contentType", rangeType(mediaType)), ...type];
    if (content.length === 1) return type;
    return [member(index === 0 ? "contentType?" : "contentType", stringLiteral(mediaType)), ...type];
  });
}

function headerMembers(headers: readonly Header[], printer: TypePrinter): TypeMember[] {
  if (headers.length === 0) return [];
  const members = headers.map(({ name, required, serialization }) => {
    const type =
      serialization.kind === "style"
        ? printer.type(serialization.schema, "response")
        : printer.body(serialization.content, "response");
    return member(memberKey(name) + (required ? "" : "?"), required ? type : `${type} | undefined`);
  });
  const anyRequired = headers.some(({ required }) => required);
  return [
    {
      doc: [],
      key: anyRequired ? "readonly headers" : "readonly headers?",
      type: { kind: "object", members },
    },
  ];
}

/** The type of a body that a handler gives. Items of a stream come one by one. */
function sentType(media: MediaType, printer: TypePrinter): string {
  const { mediaType, itemSchema } = media;
  const isEvents = streamKind(mediaType) === "events";
  if (isEvents || itemSchema !== undefined || streamKind(mediaType) !== undefined) {
    const item = itemSchema
      ? printer.type(itemSchema, "response")
      : isEvents
        ? "serve.ServerSentEvent"
        : "unknown";
    return `AsyncIterable<${item}> | serve.BinaryBody`;
  }
  if (mediaKind(media.mediaType) === "binary") return "serve.BinaryBody";
  return printer.body(media, "response");
}

/** The handler of a WebSocket, as a member of the sockets' interface. */
export function socketLines(
  name: string,
  stem: string,
  { serverMessages, clientMessages }: WebSocketChannel,
  caller: string,
  printer: TypePrinter,
): string[] {
  const sent = printer.body(serverMessages, "response");
  const received = clientMessages ? printer.body(clientMessages, "request") : "never";
  return genericLines(memberKey(name), "serve.SocketHandler", [
    `${stem}Call`,
    sent,
    received,
    caller,
    "State",
  ]);
}

/** A member whose type has arguments. */
export function genericLines(key: string, generic: string, types: readonly string[]): string[] {
  const line = `readonly ${key}: ${generic}<${types.join(", ")}>;`;
  if (line.length < 98) return [line];
  const last = types.length - 1;
  return [
    `readonly ${key}: ${generic}<`,
    ...types.map((type, index) => (index < last ? `  ${type},` : `  ${type}`)),
    ">;",
  ];
}

/** `image/*` is any text that begins with `image/`. */
function rangeType(mediaType: string): string {
  const [, family] = /^([\w.+-]+)\/\*$/.exec(mediaType) ?? [];
  return family === undefined ? "string" : `\`${family}/\${string}\``;
}

function statusType(status: Status, declared: readonly Response[]): string {
  const exact = declared.flatMap((other) => (other.status.kind === "exact" ? [other.status.code] : []));
  switch (status.kind) {
    case "exact":
      return String(status.code);
    case "range": {
      const listed = exact.filter((code) => Math.floor(code / 100) === status.digit);
      return `serve.StatusIn<${[status.digit, listed.join(" | ")].filter((part) => part !== "").join(", ")}>`;
    }
    case "default": {
      const ranges = declared.flatMap(({ status: other }) =>
        other.kind === "range" ? [`serve.StatusIn<${other.digit}>`] : [],
      );
      return `serve.StatusExcept<${[...exact, ...ranges].join(" | ") || "never"}>`;
    }
  }
}

function member(key: string, type: string): TypeMember {
  return { doc: [], key: `readonly ${key}`, type: textNode(type) };
}
