/** Real servers on a free port, for what really goes over the wire. */
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What a request was, byte for byte. */
export interface Seen {
  readonly method: string;
  /** Path and query as they came, nothing decoded. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer<ArrayBuffer>;
}

/** Starts a server that lives as long as the test; gives its URL. */
export async function startServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The URL of a port on which nobody listens any more. */
export async function closedServer(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}

/** A server that notes each request and answers `{}`. */
export async function startRecorder(): Promise<{ readonly url: string; readonly requests: readonly Seen[] }> {
  const requests: Seen[] = [];
  const url = await startServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", headers } = request;
      requests.push({ method, url: request.url ?? "", headers, body: Buffer.concat(chunks) });
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  return { url, requests };
}
