/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Mocks of operations whose URL can be upgraded: a script on the server's side of a WebSocket. */
import { parseMessage } from "./server-socket.ts";
import { formatIssues, type Schema } from "./validation.ts";

/** Makes handlers of WebSockets, beside those of plain requests. */
export interface SocketMock<Message, ClientMessage, Handler> {
  /** Does what the script says with each connection; without one, sends the contract's example and stays open. */
  socket(script?: SocketScript<Message, ClientMessage>): Handler;
}

export type SocketScript<Message, ClientMessage> = (
  connection: MockConnection<Message, ClientMessage>,
) => unknown;

export interface MockConnection<Message, ClientMessage> {
  /** Of the request that was upgraded; its query has the parameters. */
  readonly url: URL;
  send(message: Message): void;
  /** Messages of the client. What it sends to keep the connection alive is none, and answered already. */
  onMessage(listener: (message: ClientMessage) => void): void;
  /** 1000 ends a subscription; after other codes, e.g. 1011, the client comes back. */
  close(code?: number, reason?: string): void;
}

/** What generated code says of such an operation. */
export interface SocketRow {
  /** What is said without a script, if there is an example. */
  readonly message?: unknown;
  /** Messages are texts as they are; default: JSON. */
  readonly isText?: boolean;
  readonly keepAlive?: { readonly send: string; readonly expect?: string };
}

/** `ws.link` of MSW as far as it is needed here: generated code brings the real one. */
export type LinkSocket<Handler> = (url: RegExp) => {
  addEventListener(type: "connection", listener: (connection: SocketConnection) => void): Handler;
};

interface SocketConnection {
  readonly client: {
    readonly url: URL;
    send(data: string): void;
    close(code?: number, reason?: string): void;
    addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  };
}

/** A script whose types the generated interface has checked. */
type AnyScript = SocketScript<unknown, unknown>;

/** An operation whose URL can be upgraded, where it is, and what its messages are held to. */
export interface MockedSocket extends SocketRow {
  readonly name: string;
  readonly url: RegExp;
  readonly rules: MessageRules;
}

export interface MessageRules {
  /** Of the server's messages, and of the client's; those without one pass. */
  readonly sent?: Schema<unknown> | undefined;
  readonly received?: Schema<unknown> | undefined;
  /** Whether a script fails that sends what breaks the contract. */
  readonly fails: boolean;
  readonly report: (message: string) => void;
}

/** https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1 */
const unusable = 1007;

export function createSocketMock<Handler>(
  link: LinkSocket<Handler>,
  socket: MockedSocket,
): SocketMock<unknown, unknown, Handler> {
  return {
    socket: (script) =>
      link(socket.url).addEventListener("connection", ({ client }) => serve(client, socket, script)),
  };
}

/** One handler for all, because MSW listens for each one to all pages and threads. */
export function allSockets<Handler>(link: LinkSocket<Handler>, sockets: readonly MockedSocket[]): Handler {
  const known = new RegExp(sockets.map(({ url }) => `(?:${url.source})`).join("|"));
  return link(known).addEventListener("connection", ({ client }) => {
    const { origin, pathname } = client.url;
    const socket = sockets.find(({ url }) => url.test(origin + pathname));
    if (socket) serve(client, socket);
  });
}

function serve(
  client: SocketConnection["client"],
  { name, message: usual, isText = false, keepAlive, rules }: MockedSocket,
  script: AnyScript = ({ send }) => {
    if (usual !== undefined) send(usual);
  },
): void {
  // MSW opens the connection behind its event: closed in it, it would never have been open.
  const close = (code = 1000, reason?: string): void => void setTimeout(() => client.close(code, reason));

  function send(message: unknown): void {
    const issues = rules.sent?.check(message) ?? [];
    const text = `${name} sends a message that breaks the contract: ${formatIssues(issues)}`;
    if (issues.length > 0 && rules.fails) throw new TypeError(text);
    if (issues.length > 0) rules.report(text);
    client.send(isText ? String(message) : JSON.stringify(message));
  }

  /** As the generated server: a client that breaks the contract is shown out. */
  function take(data: unknown, listener: (message: unknown) => void): void {
    if (data === keepAlive?.send) return;
    const message = isText ? data : parseMessage(String(data));
    const fault =
      message === undefined ? "it is no JSON" : formatIssues(rules.received?.check(message) ?? []);
    if (fault === "") {
      listener(message);
      return;
    }
    rules.report(`${name} refused a message: ${fault}`);
    close(unusable, "the message breaks the contract");
  }

  client.addEventListener("message", ({ data }) => {
    if (keepAlive?.expect !== undefined && data === keepAlive.send) client.send(keepAlive.expect);
  });
  script({
    url: client.url,
    send,
    onMessage: (listener) => client.addEventListener("message", ({ data }) => take(data, listener)),
    close,
  });
}
