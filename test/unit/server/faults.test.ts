/** Faults through real sockets, beside those of `node-http.test.ts`: slow and half-open clients, cookies, crowds. */
import { once } from "node:events";
import {
  Agent,
  createServer as createHttpServer,
  type Server as HttpServer,
  request as httpRequest,
} from "node:http";
import { connect, type Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { toNodeListener } from "../../../generators/runtime/node-http.ts";
import { nodeLimits, shutDown } from "../../../generators/runtime/node-shutdown.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { listen } from "../../support/http-server.ts";
import { type CreateServer, generateServer } from "./generated-server.ts";

const contract = `
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
paths:
  /items:
    get:
      operationId: getItems
      parameters: [{ name: theme, in: cookie, schema: { type: string, maxLength: 20 } }]
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
    post:
      operationId: postItem
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } } }
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
components:
  schemas:
    Item: { type: object, properties: { tags: { type: array, items: { type: string } } } }
`;

let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

const echo = (input: unknown): object => ({ status: 200, body: input });

interface Running {
  readonly http: HttpServer;
  readonly port: number;
}

async function start(options: object = {}, limits: object = {}): Promise<Running> {
  const handlers = { getItems: echo, postItem: echo };
  const http = createHttpServer(
    limits,
    toNodeListener(createServer({ handlers, report: () => {}, ...options })),
  );
  return { http, port: await listen(http) };
}

/** What comes back until the other side closes. */
function heard(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    text += chunk;
  });
  socket.on("error", () => {});
  return new Promise((resolve) => socket.on("close", () => resolve(text)));
}

const head =
  "POST /items HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";

test("of half a million faults a hundred are told", async () => {
  const { port } = await start();
  const response = await fetch(`http://127.0.0.1:${port}/items`, {
    method: "POST",
    body: JSON.stringify({ tags: new Array(500_000).fill(1) }),
    headers: { "content-type": "application/json" },
  });
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { readonly errors: { readonly path: unknown }[] };
  expect(errors).toHaveLength(100);
  expect(errors[99]?.path).toEqual(["body", "tags", 99]);
});

describe("slow clients", () => {
  test("headers that do not end are 408", async () => {
    const { port } = await start({}, { ...nodeLimits, headersTimeout: 50, connectionsCheckingInterval: 20 });
    const socket = connect(port, "127.0.0.1");
    socket.write("GET /items HTTP/1.1\r\nX-Slow: ");
    expect(await heard(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("a body that does not end is 408", async () => {
    const clock = createFakeClock();
    const { port } = await start({ timer: clock.after, bodyTimeout: 5000 });
    const socket = connect(port, "127.0.0.1");
    socket.write(`${head}Content-Length: 20\r\n\r\n{"a":`);
    const answer = heard(socket);
    await expect.poll(() => clock.pending).toEqual([5000]);
    clock.pass(5000);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("the platform's own timer does it, too", async () => {
    const { port } = await start({ bodyTimeout: 20 });
    const socket = connect(port, "127.0.0.1");
    socket.write(`${head}Content-Length: 20\r\n\r\n{"a":`);
    expect(await heard(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("a handler that never answers is 503", async () => {
    const clock = createFakeClock();
    const handlers = { getItems: () => new Promise(() => {}), postItem: echo };
    const { port } = await start({ timer: clock.after, handlerTimeout: 5000, handlers });
    const answer = fetch(`http://127.0.0.1:${port}/items`);
    await expect.poll(() => clock.pending).toEqual([5000]);
    clock.pass(5000);
    expect((await answer).status).toBe(503);
  });
});

test("a client that has closed its half of the connection gets its answer", async () => {
  const { port } = await start();
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.end(`${head}Content-Length: 7\r\n\r\n{"a":1}`);
  expect(await heard(socket)).toContain('{"body":{"a":1}}');
});

describe("cookies", () => {
  async function withCookie(cookie: string): Promise<readonly [number, unknown]> {
    const { port } = await start();
    const response = await fetch(`http://127.0.0.1:${port}/items`, { headers: { cookie } });
    return [response.status, response.ok ? await response.json() : undefined];
  }

  test.each<readonly [string, object]>([
    ["theme", {}],
    [";;=;theme=;", { theme: "" }],
    ["theme=%zz", { theme: "%zz" }],
    ["__proto__=x; constructor=y; theme=a", { theme: "a" }],
    ['theme="quoted"', { theme: "quoted" }],
  ])("%s", async (cookie, input) => {
    const [status, body] = await withCookie(cookie);
    expect([status, body]).toEqual([200, input]);
    expect("x" in {}).toBe(false);
  });

  test("that come twice are 400: nobody could say which one is meant", async () => {
    expect(await withCookie("theme=dark; theme=light")).toEqual([400, undefined]);
  });

  test("that are too long for the contract are 400, for the parser 431", async () => {
    expect(await withCookie(`theme=${"x".repeat(21)}`)).toEqual([400, undefined]);
    expect(await withCookie(`theme=${"x".repeat(20_000)}`)).toEqual([431, undefined]);
  });
});

describe("the end of a server", () => {
  test("lets running requests finish, and closes idle connections", async () => {
    let finish = (): void => {};
    let called: () => void = () => {};
    const inHandler = new Promise<void>((resolve) => {
      called = resolve;
    });
    const getItems = (): Promise<object> =>
      new Promise((resolve) => {
        finish = () => resolve({ status: 200, body: "late" });
        called();
      });
    const { http, port } = await start({ handlers: { getItems, postItem: echo } });
    const agent = new Agent({ keepAlive: true });
    const answer = new Promise<string>((resolve, reject) => {
      const call = httpRequest({ port, host: "127.0.0.1", path: "/items", agent }, (response) => {
        response.setEncoding("utf8").on("data", resolve);
      });
      call.on("error", reject).end();
    });
    await inHandler;
    const end = shutDown(http);
    await expect(fetch(`http://127.0.0.1:${port}/items`)).rejects.toThrow();
    finish();
    expect(await answer).toBe('"late"');
    await end;
    agent.destroy();
  });

  test("waits no longer than it was told", async () => {
    const { http, port } = await start({
      handlers: { getItems: () => new Promise(() => {}), postItem: echo },
    });
    const arrived = once(http, "request");
    const answer = fetch(`http://127.0.0.1:${port}/items`).catch(() => "broken off");
    await arrived;
    const clock = createFakeClock();
    const end = shutDown(http, { grace: 5000, timer: clock.after });
    clock.pass(5000);
    await end;
    expect(await answer).toBe("broken off");
  });
});

test("a thousand connections at once are all answered, and leave no memory behind", async () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const { port } = await start();
  const round = async (): Promise<number> => {
    const statuses = await Promise.all(
      Array.from({ length: 1000 }, async (_, index) => {
        const socket = connect(port, "127.0.0.1");
        const body = index % 2 === 0 ? '{"a":1}' : '{"a":';
        socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
        return (await heard(socket)).slice(9, 12);
      }),
    );
    expect([
      statuses.filter((status) => status === "200").length,
      statuses.filter((status) => status === "400").length,
    ]).toEqual([500, 500]);
    collect();
    return process.memoryUsage().heapUsed;
  };
  await round();
  const before = await round();
  const after = await round();
  expect((after - before) / before).toBeLessThan(0.1);
});
