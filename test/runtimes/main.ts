/** The scenario in Node, Deno or Bun, with the server on each one's own HTTP. Prints the results. */
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeListener } from "../../generated/lunar/server.ts";
import { createServer, runBoth } from "./scenario.ts";

type Fetch = (request: Request) => Promise<Response>;

/** What is used of the other runtimes' own servers. */
interface Runtimes {
  readonly Deno?: {
    serve(
      options: { readonly port: number; readonly hostname: string; onListen(): void },
      handler: Fetch,
    ): { readonly addr: { readonly port: number }; shutdown(): Promise<void> };
  };
  readonly Bun?: {
    serve(options: { readonly port: number; readonly hostname: string; readonly fetch: Fetch }): {
      readonly port: number;
      stop(closeConnections: boolean): unknown;
    };
  };
}

interface Running {
  readonly port: number;
  stop(): unknown;
}

async function listen(): Promise<Running> {
  const server = createServer();
  const { Deno, Bun } = globalThis as Runtimes;
  const place = { port: 0, hostname: "127.0.0.1" };
  if (Deno) {
    const { addr, shutdown } = Deno.serve({ ...place, onListen() {} }, (request) => server.fetch(request));
    return { port: addr.port, stop: shutdown };
  }
  if (Bun) {
    const running = Bun.serve({ ...place, fetch: (request) => server.fetch(request) });
    return { port: running.port, stop: () => running.stop(true) };
  }
  const http = createHttpServer(toNodeListener(server));
  await new Promise<void>((resolve) => http.listen(0, place.hostname, resolve));
  return {
    port: (http.address() as AddressInfo).port,
    stop() {
      http.closeAllConnections();
      http.close();
    },
  };
}

const { port, stop } = await listen();
console.log(await runBoth(`http://127.0.0.1:${port}`));
await stop();
