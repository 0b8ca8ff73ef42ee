/** What a mock says over a WebSocket: the contract's example of a message, and what keeps connections alive. */
import {
  type ApiModel,
  dataNode,
  type LiteralNode,
  type LiteralObject,
  mediaKind,
  type Operation,
  propertyKey,
  stringLiteral,
  type TypePrinter,
} from "../../src/index.ts";
import { bodiesOf, type Workshop } from "./plan-examples.ts";

/** ` & mock.SocketMock<…>` for an operation whose URL can be upgraded. */
export function socketType({ websocket }: Operation, printer: TypePrinter): string {
  if (websocket === undefined) return "";
  const { serverMessages, clientMessages } = websocket;
  const client = clientMessages ? printer.body(clientMessages, "request") : "never";
  return ` & mock.SocketMock<${printer.body(serverMessages, "response")}, ${client}, WebSocketHandler>`;
}

export function socketsNode({ operations }: ApiModel, workshop: Workshop): LiteralObject {
  const entries = operations.flatMap((operation): [string, LiteralObject][] => {
    const { websocket } = operation;
    if (websocket === undefined) return [];
    const { serverMessages, keepAlive } = websocket;
    const [example] = bodiesOf(serverMessages, workshop);
    const node = {
      message: example && dataNode(example.body),
      isText: mediaKind(serverMessages.mediaType) === "json" ? undefined : "true",
      keepAlive: keepAlive && keepAliveNode(keepAlive),
    };
    return [[propertyKey(workshop.context.names.operation(operation)), node]];
  });
  return Object.fromEntries(entries);
}

function keepAliveNode({ send, expect }: { readonly send: string; readonly expect?: string }): LiteralNode {
  return { send: stringLiteral(send), expect: expect === undefined ? undefined : stringLiteral(expect) };
}
