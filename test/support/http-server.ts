/** Real HTTP servers on 127.0.0.1, for as long as a test lasts. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A text with its media type, or whatever a test wants to do to the client. */
export type Route =
  | string
  | ((request: IncomingMessage, response: ServerResponse) => void)
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

/** Starts a server, unless it runs already, until the test is over. Gives its port. */
export function listen(server: Server): Promise<number> {
  onTestFinished(() => stop(server));
  return portOf(server);
}

/** Starts a server, unless it runs already, for more than a test: `stop` ends it. Gives its port. */
export async function portOf(server: Server): Promise<number> {
  if (server.address() === null) {
    if (!server.listening) server.listen(0, "127.0.0.1");
    await once(server, "listening");
  }
  return (server.address() as AddressInfo).port;
}

/** Ends a server with all its connections. */
export async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

export interface TestServer {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly port: number;
  /** `GET /path` of each request so far. */
  readonly requests: readonly string[];
  readonly heard: readonly IncomingMessage[];
  /** May be changed while the server runs. */
  readonly routes: Record<string, Route>;
}

export async function serve(routes: Record<string, Route>): Promise<TestServer> {
  const heard: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    heard.push(request);
    const route = routes[request.url ?? ""] ?? { status: 404, body: "nothing here" };
    if (typeof route === "function") return route(request, response);
    const { status = 200, headers = {}, body = "" } = typeof route === "string" ? { body: route } : route;
    response.writeHead(status, { "content-type": "application/yaml", ...headers }).end(body);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    routes,
    heard,
    get requests() {
      return heard.map(({ method, url }) => `${method} ${url}`);
    },
  };
}
