/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * WebSockets on the URLs of a generated server, on `node:http` and by way of an injected `ws`:
 *
 *     const http = createServer(toNodeListener(server)).listen(3000);
 *     http.on("upgrade", toUpgradeListener(server, new WebSocketServer({ noServer: true })));
 */
import { NodeIncoming, type NodeRequest } from "./node-http.ts";
import type { Server } from "./server-definition.ts";
import type { Outgoing } from "./server-exchange.ts";
import type { RawSocket } from "./server-socket.ts";

/** What is used of a `WebSocketServer` of `ws`. */
export interface Upgrader<Request, Stream, Head> {
  handleUpgrade(request: Request, socket: Stream, head: Head, done: (socket: RawSocket) => void): void;
}

/** What is used of the connection of an upgrade. */
export interface UpgradeStream {
  readonly destroyed: boolean;
  end(data: string): unknown;
  destroy(): unknown;
  on(event: "error" | "close", listener: () => void): unknown;
}

/**
 * A listener for the event `upgrade`. It never throws.
 *
 * @param prefix where the server is mounted, e.g. `/v1`; other paths are left to other listeners
 */
export function toUpgradeListener<Request extends NodeRequest, Stream extends UpgradeStream, Head>(
  server: Server,
  upgrader: Upgrader<Request, Stream, Head>,
  prefix = "",
): (request: Request, socket: Stream, head: Head) => void {
  return (request, stream, head) => {
    const url = below(prefix, request.url ?? "/");
    if (url === undefined) return;
    stream.on("error", () => stream.destroy());
    const incoming = new NodeIncoming(request, url, undefined);
    stream.on("close", () => incoming.abort());
    server.upgrade(incoming).then(
      (result) => {
        if (stream.destroyed) return;
        if ("status" in result) stream.end(refusalText(result));
        else upgrader.handleUpgrade(request, stream, head, result.run);
      },
      () => stream.destroy(),
    );
  };
}

/** What follows a prefix; undefined when the URL is not below it. */
function below(prefix: string, url: string): string | undefined {
  const place = prefix.replace(/\/$/, "");
  if (place === "") return url;
  const rest = url.slice(place.length);
  if (!url.startsWith(place) || !/^(?:[/?]|$)/.test(rest)) return undefined;
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** An HTTP answer by hand: Node gives no response object to upgrades. */
function refusalText({ status, headers, body }: Outgoing): string {
  const text = typeof body === "string" ? body : "";
  const length = new TextEncoder().encode(text).byteLength;
  const lines = [...headers, ["content-length", String(length)], ["connection", "close"]].map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `HTTP/1.1 ${status} \r\n${lines.join("")}\r\n${text}`;
}
