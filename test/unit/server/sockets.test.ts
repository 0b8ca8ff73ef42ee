/** WebSockets on the URL of a plain GET, with the real `ws` on both ends. */
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { beforeAll, describe, expect, test } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { toNodeListener } from "../../../generators/runtime/node-http.ts";
import { toUpgradeListener } from "../../../generators/runtime/node-websocket.ts";
import type { Socket } from "../../../generators/runtime/server-socket.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { listen } from "../../support/http-server.ts";
import { type CreateServer, generateServer } from "./generated-server.ts";

const contract = `
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
paths:
  /ticks:
    get:
      operationId: watchTicks
      security: [{ Key: [] }]
      parameters: [{ name: interval, in: query, schema: { type: integer, default: 1 } }]
      x-websocket:
        mode: both
        serverMessages: { application/json: { schema: { $ref: '#/components/schemas/Tick' } } }
        clientMessages: { application/json: { schema: { $ref: '#/components/schemas/Tick' } } }
        keepAlive: { send: ping, expect: pong, every: 3, within: 5 }
      responses: { '101': { description: Ticks }, '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Tick' } } } } }
  /log:
    get:
      operationId: watchLog
      x-websocket: { mode: only, serverMessages: { text/plain: { schema: { type: string } } } }
      responses: { '101': { description: Lines } }
  /steps:
    get:
      operationId: takeSteps
      x-websocket:
        mode: only
        serverMessages: { application/json: { schema: {} } }
        clientMessages: { application/json: { schema: { type: object, required: [step], properties: { step: { enum: [next, stop] } } } } }
      responses: { '101': { description: Steps } }
  /words:
    get:
      operationId: takeWords
      x-websocket:
        mode: only
        serverMessages: { application/json: { schema: {} } }
        clientMessages: { text/plain: { schema: { type: string, maxLength: 4 } } }
      responses: { '101': { description: Words } }
  /plain:
    get: { operationId: plain, responses: { '204': { description: Nothing } } }
components:
  securitySchemes: { Key: { type: apiKey, in: query, name: key } }
  schemas: { Tick: { type: object, required: [n], properties: { n: { type: integer } } } }
`;

let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

type Handle = (input: unknown, socket: Socket<unknown, unknown>, context: { principal: unknown }) => unknown;

/** Tells of one message, and ends. */
async function countOne(_: unknown, socket: Socket<unknown, unknown>): Promise<void> {
  for await (const message of socket.messages) {
    socket.send({ message });
    return;
  }
}

async function start(watchTicks: Handle, options: object = {}): Promise<string> {
  const server = createServer({
    handlers: { watchTicks: () => ({ status: 200, body: { n: 0 } }), plain: () => ({ status: 204 }) },
    security: { Key: (key: string) => (key === "demo" ? "ada" : undefined) },
    sockets: {
      watchTicks,
      watchLog: (_: unknown, socket: Socket<unknown, unknown>) => socket.send("line"),
      takeSteps: countOne,
      takeWords: countOne,
    },
    report: () => {},
    ...options,
  });
  const http = createHttpServer(toNodeListener(server));
  http.on("upgrade", toUpgradeListener(server, new WebSocketServer({ noServer: true })));
  return `127.0.0.1:${await listen(http)}`;
}

/** Everything that comes until the end, with the code of the end; or the status of a refusal. */
function talk(
  url: string,
  sent: readonly string[] = [],
  headers: Record<string, string> = {},
): Promise<unknown[]> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { headers });
    const seen: unknown[] = [];
    socket.on("open", () => {
      for (const text of sent) socket.send(text);
    });
    socket.on("message", (data) => seen.push(String(data)));
    socket.on("unexpected-response", (_, response) => {
      response.resume();
      resolve([response.statusCode]);
    });
    socket.on("error", () => {});
    socket.on("close", (code) => resolve([...seen, code]));
  });
}

const echo: Handle = async (input, socket, { principal }) => {
  socket.send({ input, principal });
  for await (const message of socket.messages) {
    socket.send(message);
    if ((message as { n: number }).n === 0) return;
  }
};

test("a client and a handler exchange messages on the URL of the plain GET", async () => {
  const host = await start(echo);
  expect(await talk(`ws://${host}/ticks?key=demo&interval=3`, ['{"n":1}', "ping", '{"n":0}'])).toEqual([
    '{"input":{"interval":3},"principal":"ada"}',
    "pong",
    '{"n":1}',
    '{"n":0}',
    1000,
  ]);
  const plain = await fetch(`http://${host}/ticks?key=demo`);
  expect([plain.status, await plain.json()]).toEqual([200, { n: 0 }]);
});

test("text stays text, and a plain GET of a mere socket is told so", async () => {
  const host = await start(echo);
  expect(await talk(`ws://${host}/log`)).toEqual(["line", 1000]);
  const plain = await fetch(`http://${host}/log`);
  expect([plain.status, plain.headers.get("upgrade")]).toEqual([426, "websocket"]);
});

describe("refusals come before the upgrade", () => {
  test.each<readonly [string, string, Record<string, string>, number]>([
    ["no credentials", "/ticks", {}, 401],
    ["wrong ones", "/ticks?key=x", {}, 401],
    ["a broken parameter", "/ticks?key=demo&interval=x", {}, 400],
    ["no such path", "/nothing", {}, 404],
    ["a path without sockets", "/plain", {}, 400],
    ["a page of another origin", "/ticks?key=demo", { origin: "https://evil.example.com" }, 403],
    ["an origin that is none", "/ticks?key=demo", { origin: "null" }, 403],
  ])("%s", async (_, path, headers, status) => {
    const host = await start(echo);
    expect(await talk(`ws://${host}${path}`, [], headers)).toEqual([status]);
  });

  test("an unknown parameter, where those are refused and the operation has none", async () => {
    const host = await start(echo, { unknownParameters: "refuse" });
    expect(await talk(`ws://${host}/log?n=1`)).toEqual([400]);
    expect(await talk(`ws://${host}/log`)).toEqual(["line", 1000]);
  });

  test("no handler", async () => {
    const host = await start(echo, { sockets: {} });
    expect(await talk(`ws://${host}/log`)).toEqual([501]);
  });

  test("pages of the server itself, and of listed origins, may", async () => {
    const own = await start(() => {});
    expect(await talk(`ws://${own}/ticks?key=demo`, [], { origin: `http://${own}` })).toEqual([1000]);
    const other = await start(() => {}, { origins: ["https://app.example.com"] });
    expect(await talk(`ws://${other}/ticks?key=demo`, [], { origin: "https://app.example.com" })).toEqual([
      1000,
    ]);
  });
});

describe("the end", () => {
  test.each([["not JSON"], ['{"n":"x"}']])("a message that breaks the contract: %s", async (text) => {
    const host = await start(async (_, socket) => {
      for await (const message of socket.messages) socket.send(message);
    });
    expect(await talk(`ws://${host}/ticks?key=demo`, [text])).toEqual([1007]);
  });

  test("messages whose schema has no name are checked, too", async () => {
    const host = await start(echo);
    expect(await talk(`ws://${host}/steps`, ['{"step":"next"}'])).toEqual([
      '{"message":{"step":"next"}}',
      1000,
    ]);
    expect(await talk(`ws://${host}/steps`, ['{"step":"back"}'])).toEqual([1007]);
    expect(await talk(`ws://${host}/words`, ["long words"])).toEqual([1007]);
    const open = await start(echo, { validateRequests: false });
    expect(await talk(`ws://${open}/steps`, ['{"step":"back"}'])).toEqual([
      '{"message":{"step":"back"}}',
      1000,
    ]);
  });

  test("a handler that throws", async () => {
    const reports: unknown[] = [];
    const host = await start(() => Promise.reject(new Error("broken")), {
      report: ({ cause }: { cause: unknown }) => reports.push(cause),
    });
    expect(await talk(`ws://${host}/ticks?key=demo`)).toEqual([1011]);
    expect(reports).toEqual([new Error("broken")]);
  });

  test("a client that goes away ends the messages, and aborts the signal", async () => {
    let over: (value: unknown) => void = () => {};
    const ended = new Promise((resolve) => (over = resolve));
    const host = await start(async (_, socket) => {
      for await (const message of socket.messages) socket.send(message);
      over(socket.signal.aborted);
    });
    const socket = new WebSocket(`ws://${host}/ticks?key=demo`);
    await once(socket, "open");
    socket.terminate();
    expect(await ended).toBe(true);
  });

  test("a silent client is gone after the time of the contract", async () => {
    const clock = createFakeClock();
    const host = await start(
      async (_, socket) => {
        socket.send({ n: 1 });
        for await (const message of socket.messages) socket.send(message);
      },
      { timer: clock.after },
    );
    const end = talk(`ws://${host}/ticks?key=demo`);
    await expect.poll(() => clock.pending).toEqual([5000]);
    clock.pass(5000);
    expect((await end).at(-1)).toBe(1006);
  });
});

test.each(["/v1", "/v1/"])("below %s, other paths are left to other listeners", async (prefix) => {
  const server = createServer({
    handlers: { plain: () => ({ status: 204 }) },
    security: { Key: () => "ada" },
    sockets: { watchLog: (_: unknown, socket: Socket<unknown, unknown>) => socket.send("line") },
    partial: true,
  });
  const http = createHttpServer();
  http.on("upgrade", toUpgradeListener(server, new WebSocketServer({ noServer: true }), prefix));
  const left: (string | undefined)[] = [];
  http.on("upgrade", ({ url }, stream) => {
    left.push(url);
    if (!url?.startsWith("/v1/")) stream.end("HTTP/1.1 418 \r\nconnection: close\r\n\r\n");
  });
  const base = `ws://127.0.0.1:${await listen(http)}`;
  expect(await talk(`${base}/v1/log`)).toEqual(["line", 1000]);
  expect(await talk(`${base}/v1/nothing`)).toEqual([404]);
  expect(await talk(`${base}/log`)).toEqual([418]);
  expect(await talk(`${base}/v10/log`)).toEqual([418]);
  expect(left).toEqual(["/v1/log", "/v1/nothing", "/log", "/v10/log"]);
});
