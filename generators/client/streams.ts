/** What operations can do besides answering once: streams of items, bytes, messages both ways, work that goes on. */
import {
  docComment,
  type MediaType,
  mediaKind,
  type Operation,
  type Polling,
  streamKind,
  stringLiteral,
  successes,
  type WebSocketChannel,
} from "../../src/index.ts";
import { callTypes, isHeld, shapeText } from "./held.ts";
import { object } from "./object-literal.ts";
import type { Callable, Extra, ExtraPlanner } from "./operation-names.ts";
import { schemaAt } from "./schema-at.ts";

/** Successful content that is a stream of items, if there is any. */
export function streamedContent(operation: Operation): MediaType | undefined {
  return successes(operation)
    .flatMap(({ content }) => content)
    .find(({ mediaType }) => streamKind(mediaType) !== undefined);
}

export function planStream(
  { operation, call, stem, descriptor }: Callable,
  planner: ExtraPlanner,
): Extra | undefined {
  const media = streamedContent(operation);
  if (media === undefined) return undefined;
  const { item, lines } = streamItem(media, stem, planner);
  const types = `<t.${stem}Input, ${item}>`;
  return {
    bind: "streamMethods",
    list: "streams",
    doc: docComment([`What \`${call}\` streams, for \`http.stream\`.`]),
    constant: planner.free(`${call}Stream`),
    type: `http.Streaming${types}`,
    lines: [`operation: ${descriptor}`, `accept: ${stringLiteral(media.mediaType)}`, ...lines],
    members: `http.Streamed${types}`,
  };
}

/** With an `itemSchema` an item of an event stream is the whole event, otherwise what its data hold. */
function streamItem(
  media: MediaType,
  stem: string,
  { context, model, held }: ExtraPlanner,
): { readonly item: string; readonly lines: readonly string[] } {
  const kind = streamKind(media.mediaType) ?? "events";
  const schema = media.itemSchema ?? media.schema;
  const item = media.itemSchema ? `t.${stem}Item` : callTypes(context, held).body(media, "response");
  const shape = shapeText(held, schema);
  const parse = shape === undefined ? [] : [`parse: (text) => http.parseHeld(text, ${shape})`];
  if (kind !== "events") {
    const decode = `decode: http.${kind === "lines" ? "jsonLines" : "jsonRecords"}`;
    return { item: schema ? item : "unknown", lines: [decode, ...parse] };
  }
  if (media.itemSchema) {
    const decode =
      shape === undefined ? "http.events" : `(texts, state) => http.heldEvents(texts, state, ${shape})`;
    return { item, lines: [`decode: ${decode}`] };
  }
  const isText = media.schema === undefined || schemaAt(media.schema, "", model)?.kind === "string";
  return isText
    ? { item: "string", lines: ["decode: http.eventTexts"] }
    : { item, lines: ["decode: http.eventData", ...parse] };
}

/** For operations that give bytes and nothing else. */
export function planDownload(
  { operation, stem, descriptor, call }: Callable,
  { free }: ExtraPlanner,
): Extra | undefined {
  const content = successes(operation).flatMap((response) => response.content);
  const isBinary = content.length > 0 && content.every(({ mediaType }) => mediaKind(mediaType) === "binary");
  if (!isBinary || streamedContent(operation)) return undefined;
  return {
    bind: "downloadMethods",
    list: "downloads",
    doc: docComment([`The bytes of \`${call}\` as a stream, for \`http.download\`.`]),
    constant: free(`${call}Download`),
    type: `http.Downloading<t.${stem}Input>`,
    lines: [`operation: ${descriptor}`],
    members: `http.Downloaded<t.${stem}Input>`,
  };
}

export function planChannel(callable: Callable, planner: ExtraPlanner): Extra | undefined {
  const { websocket } = callable.operation;
  if (websocket === undefined) return undefined;
  const { stem, call, descriptor, operation } = callable;
  const printer = callTypes(planner.context, planner.held);
  const { serverMessages, clientMessages, resume } = websocket;
  const sent = clientMessages ? `, ${printer.body(clientMessages, "request")}` : "";
  const types = `<t.${stem}Input, ${printer.body(serverMessages, "response")}${sent}>`;
  const parameter = operation.parameters.find(
    ({ name, in: location }) => name === resume && location === "query",
  );
  const key = parameter && planner.context.names.parameter(operation, parameter);
  return {
    bind: "channelMethods",
    list: "channels",
    doc: docComment([
      ...(websocket.description === undefined ? [] : [websocket.description, ""]),
      `Messages of \`${call}\`, for \`http.subscribe\`.`,
    ]),
    constant: planner.free(`${call}Channel`),
    type: `http.Channel${types}`,
    lines: [`operation: ${descriptor}`, ...channelMembers(websocket, key, planner)],
    members: `http.Subscribed${types}`,
  };
}

function channelMembers(
  { serverMessages, clientMessages, keepAlive, sequence }: WebSocketChannel,
  resume: string | undefined,
  { held }: ExtraPlanner,
): string[] {
  const isJson = mediaKind(serverMessages.mediaType) === "json";
  const shape = isJson ? shapeText(held, serverMessages.schema) : undefined;
  const codec = object([
    shape !== undefined && `decode: (data) => http.decodeHeld(data, ${shape})`,
    isJson &&
      isHeld(held, clientMessages?.schema) &&
      "encode: (message) => JSON.stringify(http.toRaw(message))",
  ]);
  const usual = isJson ? "http.jsonMessages" : "http.plainMessages";
  return [
    `codec: ${codec === "{  }" ? usual : codec.replace("{", `{ ...${usual},`)}`,
    ...(keepAlive
      ? [
          `keepAlive: ${object([
            `send: ${stringLiteral(keepAlive.send)}`,
            keepAlive.expect !== undefined && `expect: ${stringLiteral(keepAlive.expect)}`,
            `every: ${keepAlive.every}`,
          ])}`,
        ]
      : []),
    ...(sequence === undefined ? [] : [`sequence: ${stringLiteral(sequence)}`]),
    ...(resume === undefined ? [] : [`resume: ${stringLiteral(resume)}`]),
  ];
}

export function planPolling(callable: Callable, planner: ExtraPlanner): Extra | undefined {
  const { polling } = callable.operation;
  if (polling === undefined || callable.rpcMethod) return undefined;
  const { call, stem, descriptor } = callable;
  const target = planner.callables.find(({ operation }) => operation.id === polling.operation);
  const types = `<t.${stem}Input, t.${(target ?? callable).stem}Output>`;
  return {
    bind: "pollMethods",
    list: "pollings",
    doc: docComment([`How \`${call}\` says whether it is done, for \`http.poll\`.`]),
    constant: planner.free(`${call}Polling`),
    type: `http.Polling${types}`,
    lines: [`operation: ${descriptor}`, ...pollingMembers(polling, target)],
    members: `http.Polled${types}`,
  };
}

function pollingMembers({ status, done, failed, interval }: Polling, target: Callable | undefined): string[] {
  const list = (states: readonly string[]): string => `[${states.map(stringLiteral).join(", ")}]`;
  return [
    ...(status === undefined ? [] : [`status: ${stringLiteral(status)}`]),
    ...(done.length > 0 ? [`done: ${list(done)}`] : []),
    ...(failed.length > 0 ? [`failed: ${list(failed)}`] : []),
    ...(interval === undefined ? [] : [`interval: ${interval}`]),
    // It may stand further down in the module.
    ...(target ? [`leadsTo: () => ${target.descriptor}`] : []),
  ];
}
