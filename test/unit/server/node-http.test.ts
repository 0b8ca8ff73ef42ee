/** Faults as they come over real sockets: each gets its answer, and the process lives. */
import { once } from "node:events";
import {
  createServer as createHttpServer,
  type Server as HttpServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type ServerResponse,
} from "node:http";
import { createServer as createHttp2Server, connect as http2Connect } from "node:http2";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { toNodeListener } from "../../../generators/runtime/node-http.ts";
import type { Context, Layer, Outgoing } from "../../../generators/runtime/server.ts";
import { listen } from "../../support/http-server.ts";
import { type CreateServer, generateServer } from "./generated-server.ts";

const contract = `
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
paths:
  /items/{id}:
    get:
      operationId: getItem
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: q, in: query, schema: { type: string } }
        - { name: constructor, in: header, schema: { type: string } }
        - { name: X-Many, in: header, schema: { type: array, items: { type: string } } }
      responses:
        '200': { description: fine, content: { application/json: { schema: {} }, application/octet-stream: {} } }
    post:
      operationId: postItem
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody: { required: true, content: { application/json: { schema: { type: object } } } }
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
`;

let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

type Handler = (input: unknown, context: Context) => unknown;

const withCookie: Handler = (_, { responseHeaders }) => {
  responseHeaders.append("set-cookie", "b=2");
  return { status: 200, body: 1 };
};

const echo: Handler = (input) => ({ status: 200, body: input });

interface Running {
  readonly http: HttpServer;
  readonly port: number;
  readonly reports: unknown[];
}

async function start(getItem: Handler = echo, options: object = {}): Promise<Running> {
  const reports: unknown[] = [];
  const server = createServer({
    handlers: { getItem, postItem: echo },
    report: ({ cause }) => reports.push(cause),
    ...options,
  });
  const http = createHttpServer(toNodeListener(server));
  return { http, port: await listen(http), reports };
}

/** Sends bytes as they are and collects what comes back until the other side closes. */
async function exchange(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.end(bytes);
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    text += chunk;
  });
  // A reset connection has ended too.
  socket.on("error", () => {});
  await new Promise((resolve) => socket.on("close", resolve));
  return text;
}

const raw = (line: string, headers = "", body = ""): string =>
  `${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n${body}`;

function post(port: number, body: string | Uint8Array<ArrayBuffer>): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/items/1`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
}

/** The server answers as if nothing had happened. */
async function expectAlive(port: number): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/items/ok`);
  expect([response.status, await response.json()]).toEqual([200, { id: "ok" }]);
}

describe("requests", () => {
  test("reach the handler with path, query, headers and body", async () => {
    const { port } = await start((input, { request }) => ({
      status: 200,
      body: { input, url: request.url, method: request.method },
    }));
    const response = await fetch(`http://127.0.0.1:${port}/items/a%2Fb?q=x%20y`, {
      headers: [
        ["x-many", "1"],
        ["x-many", "2"],
      ],
    });
    expect(await response.json()).toEqual({
      input: { id: "a/b", q: "x y", "X-Many": ["1", "2"] },
      url: `http://127.0.0.1:${port}/items/a%2Fb?q=x%20y`,
      method: "GET",
    });
    expect(await (await post(port, '{"n":1}')).json()).toEqual({ id: "1", body: { n: 1 } });
  });

  test.each([
    ["dot segments", "GET /a/../items/./x", { id: "x" }],
    ["encoded dot segments", "GET /items/a/%2e%2E/x", { id: "x" }],
    ["backslashes", "GET /items\\x", { id: "x" }],
    ["an absolute target", "GET http://elsewhere/items/x?q=1", { id: "x", q: "1" }],
  ])("are read as URLs: %s", async (_, line, expected) => {
    const { port } = await start();
    const text = await exchange(port, raw(line));
    expect(JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1))).toEqual(expected);
  });

  test.each([
    "GET //items/x",
    "GET /items/",
    "GET *",
    "GET x",
    "OPTIONS *",
    "GET http://[/items/x",
    "GET //elsewhere/items/x",
  ])("%s leads nowhere", async (line) => {
    const { port } = await start();
    expect(await exchange(port, raw(line))).toMatch(/^HTTP\/1\.1 40[04] /);
    await expectAlive(port);
  });

  test("with a strange host are answered all the same", async () => {
    const { port } = await start((_, { request }) => ({ status: 200, body: new URL(request.url).host }));
    for (const host of ["a b", "evil/path", "@", "[", "a:99999"]) {
      const bytes = `GET /items/x HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
      expect(await exchange(port, bytes)).toMatch(/^HTTP\/1\.1 200 [\s\S]*"localhost"/);
    }
  });

  test("that are no HTTP do not disturb", async () => {
    const { port } = await start();
    for (const bytes of [
      "\0\0\0\0",
      "GET\r\n\r\n",
      `GET /${"x".repeat(100_000)} HTTP/1.1\r\n\r\n`,
      "G",
      "",
    ]) {
      expect(await exchange(port, bytes)).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/);
    }
    await expectAlive(port);
  });
});

describe("bodies", () => {
  test("malformed JSON and broken percent-encoding are 400", async () => {
    const { port } = await start();
    expect((await post(port, "{")).status).toBe(400);
    expect((await post(port, "")).status).toBe(400);
    expect(await exchange(port, raw("GET /items/%zz"))).toMatch(/^HTTP\/1\.1 400 /);
    await expectAlive(port);
  });

  test("10 MB are 413, and the answer arrives", async () => {
    const { port } = await start();
    const huge = new Uint8Array(10_000_000).fill(0x20);
    expect((await post(port, huge)).status).toBe(413);
    await expectAlive(port);
  });

  test("without an announced length are counted", async () => {
    const { port } = await start(echo, { bodyLimit: 1000 });
    const chunk = `3e8\r\n${" ".repeat(1000)}\r\n`;
    const headers = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
    const text = await exchange(port, raw("POST /items/1", headers, `${chunk.repeat(50)}0\r\n\r\n`));
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    await expectAlive(port);
  });

  test("longer than announced, or cut short, harm nobody", async () => {
    const { http, port, reports } = await start();
    const type = "Content-Type: application/json\r\n";
    expect(
      await exchange(port, raw("POST /items/1", `${type}Content-Length: 2\r\n`, '{}{"more":1}')),
    ).toMatch(/^HTTP\/1\.1 (?:200|400) /);
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    const arrived = once(http, "request");
    socket.write(raw("POST /items/1", `${type}Content-Length: 100\r\n`, "{"));
    await arrived;
    socket.resetAndDestroy();
    await once(socket, "close");
    await expectAlive(port);
    expect(reports).toEqual([]);
  });
});

describe("answers", () => {
  test("a handler that throws, rejects or gives nonsense is 500", async () => {
    const fault = new Error("broken");
    for (const handler of [
      () => {
        throw fault;
      },
      () => Promise.reject(fault),
      () => ({ status: 999 }),
      () => ({ status: 200, body: {}, headers: { "bad name": "x" } }),
      () => null,
    ]) {
      const { port, reports } = await start(handler);
      expect((await fetch(`http://127.0.0.1:${port}/items/x`)).status).toBe(500);
      expect(reports).toHaveLength(1);
    }
  });

  test("text has its length; HEAD has no body", async () => {
    const { port } = await start();
    expect(await headersOf(port, "GET")).toMatchObject({
      "content-length": "10",
      "content-type": "application/json",
    });
    const head = await exchange(port, raw("HEAD /items/x"));
    expect(head).toMatch(/^HTTP\/1\.1 200 [\s\S]*content-length: 10\r\n[\s\S]*\r\n\r\n$/i);
  });

  test.each(["plain", "Grüße", "Σπάρτη", "😀"])("the text %s comes back byte for byte", async (word) => {
    const { port } = await start();
    const response = await post(port, JSON.stringify({ word }));
    const bytes = Buffer.from(JSON.stringify({ id: "1", body: { word } }));
    expect(Buffer.from(await response.arrayBuffer()).toString("hex")).toBe(bytes.toString("hex"));
  });

  test("cookies keep their lines", async () => {
    const { port } = await start((_, { responseHeaders }) => {
      responseHeaders.append("set-cookie", "a=1");
      responseHeaders.append("set-cookie", "b=2");
      return { status: 200, body: 1 };
    });
    expect(await headersOf(port, "GET")).toMatchObject({ "set-cookie": ["a=1", "b=2"] });
  });

  test("headers that somebody has set before stay", async () => {
    const server = createServer({
      handlers: { getItem: withCookie, postItem: echo },
    });
    const listener = toNodeListener(server);
    const http = createHttpServer((request, response) => {
      response.setHeader("x-served-by", "us");
      response.setHeader("set-cookie", "a=1");
      listener(request, response);
    });
    expect(await headersOf(await listen(http), "GET")).toMatchObject({
      "x-served-by": "us",
      "set-cookie": ["a=1", "b=2"],
      "content-type": "application/json",
    });
  });

  test("HTTP/2 has them, too", async () => {
    const server = createServer({ handlers: { getItem: withCookie, postItem: echo } });
    const http2 = createHttp2Server(toNodeListener(server)).listen(0, "127.0.0.1");
    await once(http2, "listening");
    const session = http2Connect(`http://127.0.0.1:${(http2.address() as AddressInfo).port}`);
    const get = session.request({ ":path": "/items/x" });
    const [headers] = await once(get, "response");
    expect(headers).toMatchObject({ ":status": 200, "set-cookie": ["b=2"], "content-length": "1" });
    const post = session.request({
      ":method": "POST",
      ":path": "/items/x",
      "content-type": "application/json",
    });
    post.end('{"ä":1}');
    expect(JSON.parse(await text(post))).toEqual({ id: "x", body: { ä: 1 } });
    session.close();
    http2.close();
  });

  test.each([
    ["Content-Length", "1", { status: 200, body: "1" }, ["content-length: 1"]],
    ["transfer-encoding", "chunked", { status: 200, body: "1" }, ["transfer-encoding: chunked"]],
    ["x-made-by", "us", { status: 204, body: "no" }, []],
  ])("a layer may answer with %s: %s", async (name, value, answer, framing) => {
    const layer: Layer = async () => ({ headers: [[name, value]], ...answer });
    const { port } = await start(echo, { middleware: [layer] });
    const [head = "", ...body] = (await exchange(port, raw("GET /items/x"))).split("\r\n\r\n");
    const lines = head.toLowerCase().split("\r\n");
    expect(lines[0]).toContain(String(answer.status));
    expect(lines).toContain(`${name}: ${value}`.toLowerCase());
    expect(lines.filter((line) => /^(?:content-length|transfer-encoding):/.test(line))).toEqual(framing);
    expect(body.join("").includes("1")).toBe(answer.status === 200);
  });

  test("what every object inherits is no header of a refusal", async () => {
    const { port } = await start();
    const polluted = { value: "yes", enumerable: true, configurable: true, writable: true };
    Object.defineProperty(Object.prototype, "x-polluted", polluted);
    try {
      const response = await fetch(`http://127.0.0.1:${port}/nowhere`);
      expect([response.status, response.headers.get("x-polluted")]).toEqual([404, null]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "x-polluted");
    }
  });

  test("blobs and streams arrive whole", async () => {
    const bytes = new Uint8Array(3_000_000).map((_, index) => index % 251);
    const bodies = [new Blob([bytes]), new Blob([bytes]).stream(), bytes];
    for (const body of bodies) {
      const { port } = await start(() => ({ status: 200, body, contentType: "application/octet-stream" }));
      const response = await fetch(`http://127.0.0.1:${port}/items/x`);
      expect(Buffer.compare(new Uint8Array(await response.arrayBuffer()), bytes)).toBe(0);
    }
  });

  test("a stream that fails breaks off, so that the client notices", async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ < 2) controller.enqueue(new Uint8Array(10));
        else controller.error(new Error("disk"));
      },
    });
    const { port } = await start(() => ({ status: 200, body, contentType: "application/octet-stream" }));
    const whole = fetch(`http://127.0.0.1:${port}/items/x`).then((response) => response.arrayBuffer());
    await expect(whole).rejects.toThrow(TypeError);
    const { port: next } = await start();
    await expectAlive(next);
  });

  test("a stream whose response somebody else ends, behind another answer, disturbs nobody", async () => {
    const first = Promise.withResolvers<void>();
    const cancelled = Promise.withResolvers<void>();
    const pulled = Promise.withResolvers<ReadableStreamDefaultController<Uint8Array>>();
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => pulled.resolve(controller),
      cancel: () => cancelled.resolve(),
    });
    const listener = toNodeListener(
      createServer({
        handlers: {
          postItem: echo,
          getItem: async (input: { readonly id: string }) => {
            if (input.id === "stream")
              return { status: 200, body: stream, contentType: "application/octet-stream" };
            await first.promise;
            return { status: 200, body: input };
          },
        },
      }),
    );
    const responses: ServerResponse[] = [];
    const http = createHttpServer((request, response) => {
      responses.push(response);
      listener(request, response);
    });
    const socket = connect(await listen(http), "127.0.0.1");
    socket.write(`GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\nGET /items/stream HTTP/1.1\r\nHost: a\r\n\r\n`);
    const controller = await pulled.promise;
    controller.enqueue(new Uint8Array(1));
    await expect.poll(() => responses[1]?.headersSent).toBe(true);
    responses[1]?.end();
    controller.enqueue(new Uint8Array(1));
    await nextTurn();
    first.resolve();
    await once(socket, "data");
    socket.destroy();
    await cancelled.promise;
  });

  test("a stream waits for a slow client and ends with a gone one", async () => {
    let sent = 0;
    const cancelled = Promise.withResolvers<void>();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
      cancel: () => cancelled.resolve(),
    });
    const { port } = await start(() => ({ status: 200, body, contentType: "application/octet-stream" }));
    const socket = connect(port, "127.0.0.1");
    socket.pause();
    socket.write(raw("GET /items/x"));
    // Turns enough for hundreds of megabytes.
    for (let turn = 0; turn < 5000; turn++) await nextTurn();
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(50_000_000);
    socket.destroy();
    await cancelled.promise;
  });
});

describe("clients that go away", () => {
  test("abort the signal of the handler", async () => {
    const seen = Promise.withResolvers<Context>();
    const done = Promise.withResolvers<void>();
    const { port } = await start(async (_, context) => {
      seen.resolve(context);
      await new Promise((resolve) => context.signal.addEventListener("abort", resolve));
      expect(context.request.signal.aborted).toBe(true);
      done.resolve();
      return { status: 200, body: "nobody listens" };
    });
    const socket = connect(port, "127.0.0.1");
    socket.write(raw("GET /items/x"));
    const { signal } = await seen.promise;
    expect(signal.aborted).toBe(false);
    socket.destroy();
    await done.promise;
  });

  test("abort it over HTTP/2, too, where a stream goes on", async () => {
    const aborted = Promise.withResolvers<void>();
    const getItem: Handler = (_, { signal }) => {
      signal.addEventListener("abort", () => aborted.resolve());
      const body = new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      });
      return { status: 200, body, contentType: "application/octet-stream" };
    };
    const http2 = createHttp2Server(toNodeListener(createServer({ handlers: { getItem, postItem: echo } })));
    await once(http2.listen(0, "127.0.0.1"), "listening");
    const session = http2Connect(`http://127.0.0.1:${(http2.address() as AddressInfo).port}`);
    session.on("error", () => {});
    const get = session.request({ ":path": "/items/x" });
    await once(get, "response");
    get.on("error", () => {});
    session.destroy();
    await aborted.promise;
    http2.close();
  });

  test("a signal that is asked for too late is aborted already, and a finished answer aborts nothing", async () => {
    const contexts: Context[] = [];
    const gone = Promise.withResolvers<void>();
    const late = Promise.withResolvers<boolean>();
    const { http, port } = await start(async (_, context) => {
      contexts.push(context);
      if (contexts.length === 1) return { status: 200, body: 1 };
      await gone.promise;
      late.resolve(context.signal.aborted);
      return { status: 200, body: 1 };
    });
    await (await fetch(`http://127.0.0.1:${port}/items/x`)).json();
    expect(contexts[0]?.signal.aborted).toBe(false);
    const accepted = once(http, "request");
    const socket = connect(port, "127.0.0.1");
    socket.write(raw("GET /items/x"));
    const [, response] = await accepted;
    const closed = once(response, "close");
    socket.destroy();
    await closed;
    gone.resolve();
    expect(await late.promise).toBe(true);
  });

  test("are not waited for when their body was not asked for yet", async () => {
    const gone = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<Outgoing>();
    const layer: Layer = async (_, next) => {
      await gone.promise;
      const answer = await next();
      answered.resolve(answer);
      return answer;
    };
    const { http, port } = await start(echo, { middleware: [layer] });
    const accepted = once(http, "request");
    const socket = connect(port, "127.0.0.1");
    socket.write(raw("POST /items/x", "Content-Type: application/json\r\nContent-Length: 99\r\n", "{"));
    const [, response] = await accepted;
    const closed = once(response, "close");
    socket.destroy();
    await closed;
    gone.resolve();
    expect(await answered.promise).toMatchObject({ status: 400, body: expect.stringContaining("broke off") });
  });

  test("leave nothing behind when they come in crowds", async () => {
    const { port, reports } = await start();
    const sockets = Array.from({ length: 200 }, () => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => {});
      socket.write(raw("POST /items/1", "Content-Type: application/json\r\nContent-Length: 10\r\n", "{"));
      return socket;
    });
    await Promise.all(sockets.map((socket) => once(socket, "connect")));
    for (const socket of sockets) socket.resetAndDestroy();
    await expectAlive(port);
    expect(reports).toEqual([]);
  });
});

function headersOf(port: number, method: string): Promise<IncomingHttpHeaders> {
  return new Promise((resolve, reject) => {
    httpRequest({ port, host: "127.0.0.1", path: "/items/x", method }, (response) => {
      response.resume();
      resolve(response.headers);
    })
      .on("error", reject)
      .end();
  });
}
