/** Generated servers as guests: below a path, behind body parsers of the framework, beside routes of its own. */
import {
  createServer as createHttpServer,
  type Server as HttpServer,
  request as httpRequest,
} from "node:http";
import { serve } from "@hono/node-server";
import express from "express";
import { fastify } from "fastify";
import { Hono } from "hono";
import Koa from "koa";
import { beforeAll, describe, expect, test } from "vitest";
import { toExpressHandler } from "../../../generators/runtime/express.ts";
import { toFastifyPlugin } from "../../../generators/runtime/fastify.ts";
import { toHonoMiddleware } from "../../../generators/runtime/hono.ts";
import { toKoaMiddleware } from "../../../generators/runtime/koa.ts";
import { toNodeListener } from "../../../generators/runtime/node-http.ts";
import type { Server } from "../../../generators/runtime/server.ts";
import { listen } from "../../support/http-server.ts";
import { type CreateServer, generateServer } from "./generated-server.ts";

const contract = `
openapi: 3.2.0
info: { title: Sample, version: 1.0.0 }
paths:
  /things:
    post:
      operationId: postThing
      requestBody:
        required: true
        content:
          application/json: { schema: {} }
          application/x-www-form-urlencoded: { schema: { type: object, properties: { n: { type: integer } } } }
          text/plain: { schema: { type: string } }
          application/octet-stream: {}
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
    query:
      operationId: queryThings
      requestBody: { required: true, content: { application/json: { schema: {} } } }
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
`;

let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

const echo = async ({ body }: { readonly body: unknown }): Promise<object> => ({
  status: 200,
  body: body instanceof Blob ? `blob ${await body.text()}` : body,
});

function guest(options: object = {}): Server {
  return createServer({ handlers: { postThing: echo, queryThings: echo }, ...options });
}

function send(
  port: number,
  method: string,
  path: string,
  type: string,
  body: string,
): Promise<readonly [number, string]> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": type, connection: "close" };
    httpRequest({ port, host: "127.0.0.1", method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve([response.statusCode ?? 0, text]));
    })
      .on("error", reject)
      .end(body);
  });
}

const bodies: readonly (readonly [string, string, string])[] = [
  ["application/json", '{"a":[1]}', '{"a":[1]}'],
  ["application/json", '"text"', '"text"'],
  ["application/x-www-form-urlencoded", "n=5&more=x", '{"n":5,"more":"x"}'],
  ["text/plain", "hello", '"hello"'],
  ["application/octet-stream", "bytes", '"blob bytes"'],
];

describe("Express", () => {
  async function start(...parsers: readonly express.RequestHandler[]): Promise<number> {
    const app = express();
    for (const parser of parsers) app.use(parser);
    app.use("/api", toExpressHandler(guest()));
    app.get("/own", (_, response) => {
      response.send("own");
    });
    return listen(app.listen(0, "127.0.0.1"));
  }

  test.each(bodies)("a body of %s, parsed by nobody or before", async (type, body, answer) => {
    expect(await send(await start(), "POST", "/api/things", type, body)).toEqual([200, answer]);
    const parsers = [
      express.json({ strict: false }),
      express.urlencoded({ extended: false }),
      express.text(),
      express.raw(),
    ];
    expect(await send(await start(...parsers), "POST", "/api/things", type, body)).toEqual([200, answer]);
  });

  test("paths of others go on, methods do not", async () => {
    const port = await start();
    expect(await send(port, "GET", "/own", "", "")).toEqual([200, "own"]);
    expect((await send(port, "GET", "/api/nothing", "", ""))[1]).toContain("Cannot GET");
    expect((await send(port, "DELETE", "/api/things", "", ""))[0]).toBe(405);
  });
});

test("Fastify: below a prefix, beside its own routes, with methods that it does not know", async () => {
  const app = fastify();
  await app.register(toFastifyPlugin(guest()), { prefix: "/api" });
  app.post("/own", ({ body }) => ({ own: body }));
  await app.listen({ port: 0, host: "127.0.0.1" });
  const port = await listen(app.server);
  for (const [type, body, answer] of bodies)
    expect(await send(port, "POST", "/api/things", type, body)).toEqual([200, answer]);
  expect(await send(port, "QUERY", "/api/things", "application/json", "[1]")).toEqual([200, "[1]"]);
  expect(await send(port, "POST", "/own", "application/json", "[1]")).toEqual([200, '{"own":[1]}']);
  expect((await send(port, "GET", "/api/nothing", "", ""))[0]).toBe(404);
});

test("Koa: behind a body parser, paths of others go on", async () => {
  const app = new Koa();
  app.use(async (context, next) => {
    if (context.get("content-type") === "application/json") {
      let text = "";
      for await (const chunk of context.req) text += chunk;
      Object.assign(context.request, { body: JSON.parse(text) });
    }
    await next();
  });
  app.use(toKoaMiddleware(guest()));
  app.use((context) => {
    context.body = "own";
  });
  const port = await listen(app.listen(0, "127.0.0.1"));
  for (const [type, body, answer] of bodies)
    expect(await send(port, "POST", "/things", type, body)).toEqual([200, answer]);
  expect(await send(port, "GET", "/own", "", "")).toEqual([200, "own"]);
});

test("Hono: beside its own routes, or mounted", async () => {
  const app = new Hono();
  app.use(toHonoMiddleware(guest()));
  app.get("/own", (context) => context.text("own"));
  app.mount("/api", guest().fetch);
  const port = await listen(serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as HttpServer);
  for (const [type, body, answer] of bodies) {
    expect(await send(port, "POST", "/things", type, body)).toEqual([200, answer]);
    expect(await send(port, "POST", "/api/things", type, body)).toEqual([200, answer]);
  }
  expect(await send(port, "GET", "/own", "", "")).toEqual([200, "own"]);
  expect((await send(port, "GET", "/nothing", "", ""))[0]).toBe(404);
});

test("node:http: a base path", async () => {
  const port = await listen(createHttpServer(toNodeListener(guest({ basePath: "/v1" }))));
  expect(await send(port, "POST", "/v1/things", "text/plain", "x")).toEqual([200, '"x"']);
  expect((await send(port, "POST", "/things", "text/plain", "x"))[0]).toBe(404);
});
