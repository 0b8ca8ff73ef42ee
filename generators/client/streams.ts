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
  const { item, decode } = streamItem(media, stem, planner);
  const types = `<t.${stem}Input, ${item}>`;
  return {
    bind: "streamMethods",
    list: "streams",
    doc: docComment([`What \`${call}\` streams, for \`http.stream\`.`]),
    constant: planner.free(`${call}Stream`),
    type: `http.Streaming${types}`,
    lines: [
      `operation: ${descriptor}`,
      `accept: ${stringLiteral(media.mediaType)}`,
      `decode: http.${decode}`,
    ],
    members: `http.Streamed${types}`,
  };
}

/** With an `itemSchema` an item of an event stream is the whole event, otherwise what its data hold. */
function streamItem(
  media: MediaType,
  stem: string,
  { context, model }: ExtraPlanner,
): { readonly item: string; readonly decode: string } {
  const kind = streamKind(media.mediaType) ?? "events";
  const item = media.itemSchema ? `t.${stem}Item` : context.types("t.").body(media, "response");
  if (kind !== "events") {
    const decode = kind === "lines" ? "jsonLines" : "jsonRecords";
    return { item: media.schema || media.itemSchema ? item : "unknown", decode };
  }
  if (media.itemSchema) return { item, decode: "events" };
  const isText = media.schema === undefined || schemaAt(media.schema, "", model)?.kind === "string";
  return isText ? { item: "string", decode: "eventTexts" } : { item, decode: "eventData" };
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
  const printer = planner.context.types("t.");
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
    lines: [`operation: ${descriptor}`, ...channelMembers(websocket, key)],
    members: `http.Subscribed${types}`,
  };
}

function channelMembers(
  { serverMessages, keepAlive, sequence }: WebSocketChannel,
  resume: string | undefined,
): string[] {
  const codec = mediaKind(serverMessages.mediaType) === "json" ? "jsonMessages" : "plainMessages";
  return [
    `codec: http.${codec}`,
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
