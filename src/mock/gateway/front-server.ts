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
  /** Told of an upgrade that was refused. */
  readonly refusal: (message: IncomingMessage, found: Problem) => void;
}

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
    answerRaw(socket, found);
    handlers.refusal(message, found);
  });
  // Whatever is expected of it, a mock answers.
  server.on("checkExpectation", handlers.request);
  server.on("connect", (_, socket) => answerRaw(socket, problem(405, "No tunnels", "the mock is no proxy")));
  server.on("clientError", (error, socket) => answerRaw(socket, parserProblem(error)));
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

/** Answers where there is no response object, and ends the connection. */
function answerRaw(socket: Duplex | Socket, found: Problem): void {
  // Whoever sends junk may be gone already.
  socket.on("error", () => socket.destroy());
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = problemText(found);
  const head = [
    `HTTP/1.1 ${found.status} ${STATUS_CODES[found.status]}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}
