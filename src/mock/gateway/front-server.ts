/**
 * One port of the gateway. Every request gets an answer in bounded time, whatever it looks like: the parser's
 * complaints, upgrades and tunnels as well.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { DiagnosticError, diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Problem, problem, problemText } from "./problem.ts";

export interface FrontHandlers {
  /** Never throws. */
  readonly request: (message: IncomingMessage, response: ServerResponse) => void;
  /** Told of what was refused before it became a request: upgrades, tunnels, and what the parser does not take. */
  readonly refusal: (line: RequestLine, found: Problem, verdict: Refusal) => void;
}

/** What a request begins with, as far as that can be told. */
export type RequestLine = Pick<IncomingMessage, "method" | "url">;

/** `refused` for the client's fault, `failed` for what the mock lacks. */
export type Refusal = "refused" | "failed";

export interface FrontServer {
  readonly port: number;
  /** Ends it, and every connection. */
  close(): Promise<void>;
}

/** @throws {DiagnosticError} `mock/port-in-use` or `mock/start-failed` */
export async function listen(host: string, port: number, handlers: FrontHandlers): Promise<FrontServer> {
  const server = createServer({ shouldUpgradeCallback: isWebSocket }, handlers.request);
  server.on("upgrade", (message, socket) => {
    const found = problem(501, "No streaming", "Prism cannot stream, so the mock speaks no WebSocket");
    if (answerRaw(socket, found)) handlers.refusal(message, found, "failed");
  });
  // Whatever is expected of it, a mock answers.
  server.on("checkExpectation", handlers.request);
  server.on("connect", (message, socket) => {
    const found = problem(405, "No tunnels", "the mock is no proxy");
    if (answerRaw(socket, found)) handlers.refusal(message, found, "refused");
  });
  server.on("clientError", (error, socket) => {
    const found = parserProblem(error);
    if (answerRaw(socket, found)) handlers.refusal(requestLine(error), found, "refused");
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new DiagnosticError([listenProblem(error, host, port)]);
  }
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Other offers, like `h2c`, may be ignored; a Node before 24.9 does not ask, and they are refused. */
function isWebSocket({ headers }: IncomingMessage): boolean {
  return /websocket/i.test(headers.upgrade ?? "");
}

function listenProblem(error: unknown, host: string, port: number) {
  const isInUse = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  const reason = error instanceof Error ? error.message : String(error);
  return isInUse
    ? diagnostic("mock/port-in-use", { host, port })
    : diagnostic("mock/start-failed", { reason });
}

function parserProblem(error: Error & { code?: string }): Problem {
  switch (error.code) {
    case "HPE_HEADER_OVERFLOW":
      return problem(431, "Headers too long", "the headers have more than 16 KiB");
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return problem(408, "Request too slow", "the request did not end in time");
    default:
      return problem(
        400,
        "Malformed request",
        `this is no HTTP: ${error.message.replace(/^Parse Error: /, "")}`,
      );
  }
}

/** Of bytes that the parser gave up on; `-` where they have no such line, as access logs write it. */
function requestLine(error: Error & { readonly rawPacket?: Buffer }): RequestLine {
  const bytes = error.rawPacket?.toString("latin1", 0, 4096) ?? "";
  const [, method = "-", url = "-"] = /^([A-Za-z]{1,20}) (\S+) HTTP\//.exec(bytes) ?? [];
  return { method, url };
}

/** Answers where there is no response object, and ends the connection; says whether there was anybody to answer. */
function answerRaw(socket: Duplex | Socket, found: Problem): boolean {
  // Whoever sends junk may be gone already.
  socket.on("error", () => socket.destroy());
  if (!socket.writable) {
    socket.destroy();
    return false;
  }
  const body = problemText(found);
  const head = [
    `HTTP/1.1 ${found.status} ${STATUS_CODES[found.status]}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
  return true;
}
