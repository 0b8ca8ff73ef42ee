/** The adapters of a generated server, each as a running server on 127.0.0.1 or, for Fetch, as a function. */
import { createServer, type Server as HttpServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { serve } from "@hono/node-server";
import express from "express";
import { fastify } from "fastify";
import { Hono } from "hono";
import Koa from "koa";
import { WebSocketServer } from "ws";
import type { Server } from "../../generators/runtime/server-definition.ts";

/** What a generated `server.ts` exports of its adapters. */
export interface AdapterModule {
  toExpressHandler(server: Server): express.RequestHandler;
  toFastifyPlugin(server: Server): (app: object) => Promise<void>;
  toHonoMiddleware(
    server: Server,
  ): (context: object, next: () => Promise<void>) => Promise<Response | undefined>;
  toKoaMiddleware(server: Server): Koa.Middleware;
  toNodeListener(server: Server): (request: object, response: object) => void;
  /** Of servers with WebSockets. */
  toUpgradeListener?(
    server: Server,
    upgrader: WebSocketServer,
    prefix: string,
  ): (request: IncomingMessage, stream: Duplex, head: Buffer) => void;
}

/** A server that answers; `fetch` where there is no socket. */
export interface Running {
  readonly baseUrl: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  close(): Promise<void>;
}

export type Adapter = (module: AdapterModule, server: Server) => Promise<Running>;

export const adapters: Readonly<Record<string, Adapter>> = {
  "node:http": async (module, server) =>
    onSocket(createServer(module.toNodeListener(server)).listen(0, "127.0.0.1"), module, server),

  async Express(module, server) {
    const app = express();
    app.disable("x-powered-by");
    app.use("/mounted", module.toExpressHandler(server));
    return onSocket(app.listen(0, "127.0.0.1"), module, server, "/mounted");
  },

  async Fastify(module, server) {
    const app = fastify();
    await app.register(module.toFastifyPlugin(server), { prefix: "/mounted" });
    await app.listen({ port: 0, host: "127.0.0.1" });
    return { ...(await onSocket(app.server, module, server, "/mounted")), close: () => app.close() };
  },

  async Hono(module, server) {
    const app = new Hono();
    app.use(module.toHonoMiddleware(server));
    return onSocket(
      serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as HttpServer,
      module,
      server,
    );
  },

  async Koa(module, server) {
    const app = new Koa();
    app.use(module.toKoaMiddleware(server));
    return onSocket(app.listen(0, "127.0.0.1"), module, server);
  },

  Fetch: async (_, server) => ({
    baseUrl: "http://localhost",
    fetch: (request) => server.fetch(request),
    close: async () => {},
  }),
};

/** The server at its address, with WebSockets where the contract has some. */
async function onSocket(
  http: HttpServer,
  { toUpgradeListener }: AdapterModule,
  server: Server,
  path = "",
): Promise<Running> {
  if (toUpgradeListener)
    http.on("upgrade", toUpgradeListener(server, new WebSocketServer({ noServer: true }), path));
  if (!http.listening) await new Promise((resolve) => http.once("listening", resolve));
  const { port } = http.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}${path}`,
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
