/** Subscriptions against a real WebSocket server. Time is the test's. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type WebSocket as ServerSocket, WebSocketServer } from "ws";
import type { Subscription } from "../../../generators/runtime/client.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { clientFiles, useClient } from "./generated.ts";

const schema = { type: "object", properties: { no: { type: "integer" } } };
const query = (name: string): object => ({ name, in: "query", schema: { type: "integer" } });
const message = { "application/json": { schema } };

const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  servers: [{ url: "http://shop.test" }],
  security: [{ Key: [] }],
  paths: {
    "/ticks": {
      get: {
        operationId: "ticks",
        parameters: [query("since"), query("interval")],
        responses: { 101: { description: "" } },
        "x-websocket": {
          mode: "only",
          serverMessages: message,
          clientMessages: message,
          sequence: "/no",
          resume: "since",
          keepAlive: { send: "ping", expect: "pong", every: 3, within: 5 },
        },
      },
    },
    "/log": {
      get: {
        operationId: "log",
        security: [],
        responses: { 101: { description: "" } },
        "x-websocket": { mode: "only", serverMessages: { "text/plain": { schema: { type: "string" } } } },
      },
    },
  },
  components: { securitySchemes: { Key: { type: "apiKey", in: "header", name: "x-key" } } },
});
const modules = useClient(contract);

/** One connection as the server sees it. */
interface Connection {
  readonly socket: ServerSocket;
  readonly url: string;
  readonly key: string | undefined;
  readonly heard: string[];
}

/** A server whose connections a script serves. */
async function serve(script: (connection: Connection, index: number) => void) {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http });
  const connections: Connection[] = [];
  sockets.on("connection", (socket, request) => {
    const key = request.headers["x-key"];
    const connection = { socket, url: request.url ?? "", key: key?.toString(), heard: [] as string[] };
    connections.push(connection);
    socket.on("message", (data) => connection.heard.push(String(data)));
    script(connection, connections.length - 1);
  });
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    for (const { socket } of connections) socket.terminate();
    http.closeAllConnections();
    http.close();
  });
  const baseUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const client = modules().createClient({ baseUrl, credentials: { Key: "k" } } as object);
  function subscribe(operation: string, input?: object, options?: object): Subscription<unknown, unknown> {
    const method = modules().method(client, operation) as unknown as {
      subscribe(input?: object, options?: object): Subscription<unknown, unknown>;
    };
    return method.subscribe(input, options);
  }
  return { subscribe, connections };
}

async function taken(subscription: AsyncIterable<unknown>, count: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of subscription) {
    found.push(item);
    if (found.length === count) break;
  }
  return found;
}

/** Waits pass at once. */
const hasty = (_: number, expire: () => void): (() => void) => {
  queueMicrotask(expire);
  return () => {};
};

test("messages, parameters and credentials", async () => {
  const { subscribe, connections } = await serve(({ socket }) => {
    socket.send('{"no":1}');
    socket.send('{"no":2}');
  });
  const clock = createFakeClock();
  expect(await taken(subscribe("ticks", { interval: 5 }, { timer: clock.after }), 2)).toEqual([
    { no: 1 },
    { no: 2 },
  ]);
  expect(connections).toMatchObject([{ url: "/ticks?interval=5", key: "k" }]);
  await vi.waitFor(() => expect(connections[0]?.socket.readyState).toBe(3));
});

test("a drop loses nothing and doubles nothing where the contract numbers messages", async () => {
  const { subscribe, connections } = await serve(({ socket, url }, index) => {
    const since = Number(new URL(url, "http://h").searchParams.get("since") ?? 0);
    // A server that goes on a little too early: it sends the last one again.
    for (let no = Math.max(1, since); no <= since + 3; no += 1) socket.send(JSON.stringify({ no }));
    setImmediate(() => (index < 2 ? socket.terminate() : socket.close(1000)));
  });
  const opened = vi.fn();
  const ticks = subscribe("ticks", {}, { timer: hastyBut(3000), onOpen: opened });
  expect(await taken(ticks, 99)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((no) => ({ no })));
  expect(connections.map(({ url }) => url)).toEqual(["/ticks", "/ticks?since=3", "/ticks?since=6"]);
  expect(opened).toHaveBeenCalledTimes(3);
});

/** Waits pass at once, except those of keep-alive. */
function hastyBut(milliseconds: number) {
  return (wait: number, expire: () => void): (() => void) =>
    wait === milliseconds ? () => {} : hasty(wait, expire);
}

test("who leaves before there is a connection makes none", async () => {
  const client = modules().createClient();
  const connect = vi.fn(() => expect.fail());
  const { subscribe } = modules().method(client, "log") as unknown as {
    subscribe(input: object, options: object): Subscription<unknown, unknown>;
  };
  const log = subscribe({}, { connect });
  log.close();
  expect(await taken(log, 1)).toEqual([]);
  await new Promise(setImmediate);
  expect(connect).not.toHaveBeenCalled();
});

test("a close with code 1000 ends the loop, and text is text", async () => {
  const { subscribe } = await serve(({ socket }) => {
    socket.send("one");
    socket.close(1000);
  });
  expect(await taken(subscribe("log"), 9)).toEqual(["one"]);
});

describe("keep-alive", () => {
  test("asks as the contract says, and keeps the answers to itself", async () => {
    const clock = createFakeClock();
    const { subscribe, connections } = await serve(({ socket }) => {
      socket.on("message", (data) => socket.send(String(data) === "ping" ? "pong" : '{"no":1}'));
    });
    const ticks = subscribe("ticks", {}, { timer: clock.after });
    await vi.waitFor(() => expect(clock.pending).toEqual([3000]));
    clock.pass(3000);
    await vi.waitFor(() => expect(connections[0]?.heard).toEqual(["ping"]));
    await ticks.send({ no: 0 });
    expect(await taken(ticks, 1)).toEqual([{ no: 1 }]);
    expect(connections[0]?.heard).toEqual(["ping", '{"no":0}']);
  });

  test("a connection that does not answer is given up for another", async () => {
    const clock = createFakeClock();
    const { subscribe, connections } = await serve(({ socket }, index) => {
      if (index === 1) socket.send('{"no":1}');
    });
    const ticks = subscribe("ticks", {}, { timer: clock.after, reconnect: { random: () => 1 } });
    const first = ticks.next();
    await vi.waitFor(() => expect(clock.pending).toEqual([3000]));
    clock.pass(3000);
    clock.pass(3000);
    await vi.waitFor(() => expect(clock.pending).toEqual([500]));
    clock.pass(500);
    expect(await first).toEqual({ done: false, value: { no: 1 } });
    expect(connections).toHaveLength(2);
    ticks.close();
    expect(await ticks.next()).toEqual({ done: true, value: undefined });
  });
});

describe("failures", () => {
  test("no server", async () => {
    const client = modules().createClient({ baseUrl: "http://127.0.0.1:1" });
    const method = modules().method(client, "log") as unknown as { subscribe(): Subscription<unknown> };
    await expect(method.subscribe().next()).rejects.toMatchObject({ name: "NetworkError", operation: "log" });
  });

  test("drops that do not end", async () => {
    const { subscribe, connections } = await serve(({ socket }, index) => {
      if (index === 0) socket.send("a");
      socket.terminate();
    });
    const log = subscribe("log", {}, { timer: hasty, reconnect: false });
    await expect(taken(log, 9)).rejects.toMatchObject({ name: "NetworkError" });
    expect(connections).toHaveLength(1);
  });

  test("a message that is none", async () => {
    const { subscribe } = await serve(({ socket }) => socket.send("{"));
    await expect(taken(subscribe("ticks", {}, { timer: hastyBut(3000) }), 1)).rejects.toMatchObject({
      name: "SyntaxError",
    });
  });

  test("the signal ends it with its reason", async () => {
    const controller = new AbortController();
    const { subscribe } = await serve(({ socket }) => socket.send("a"));
    const log = subscribe("log", {}, { signal: controller.signal });
    await log.next();
    controller.abort(new Error("enough"));
    await expect(log.next()).rejects.toThrow("enough");
  });
});

describe("a reader that is slow", () => {
  const flood = ({ socket }: Connection): void => {
    for (const text of ["a", "b", "c", "d"]) socket.send(text);
    socket.close(1000);
  };

  test("is told, or gets the newest", async () => {
    const opened = vi.fn();
    const { subscribe, connections } = await serve(flood);
    const strict = subscribe("log", {}, { buffer: 2, onOpen: opened });
    const loose = subscribe("log", {}, { buffer: 2, overflow: "dropOldest" });
    await vi.waitFor(() => expect(connections.map(({ socket }) => socket.readyState)).toEqual([3, 3]));
    await expect(taken(strict, 9)).rejects.toThrow(new RangeError("2 messages wait for a reader"));
    expect(await taken(loose, 9)).toEqual(["c", "d"]);
  });

  test("holds a socket that can be held", async () => {
    const calls: string[] = [];
    const held = {
      binaryType: "",
      bufferedAmount: 0,
      onopen: null,
      onmessage: null as ((event: { data: string }) => void) | null,
      onclose: null,
      onerror: null,
      send() {},
      close() {},
      pause: () => calls.push("pause"),
      resume: () => calls.push("resume"),
    };
    const { subscribe } = await serve(flood);
    const log = subscribe("log", {}, { buffer: 4, connect: () => held });
    await vi.waitFor(() => expect(held.onmessage).not.toBeNull());
    held.onmessage?.({ data: "a" });
    held.onmessage?.({ data: "b" });
    await log.next();
    expect(calls).toEqual(["pause", "resume"]);
    log.close();
  });
});

test("what is written", async () => {
  const operations = (await clientFiles(contract)).get("operations.ts");
  expect(operations).toContain(
    [
      "export const ticksChannel: http.Channel<t.TicksInput, { no?: number }, { no?: number }> = {",
      "  operation: ticksOperation,",
      "  codec: http.jsonMessages,",
      '  keepAlive: { send: "ping", expect: "pong", every: 3 },',
      '  sequence: "/no",',
      '  resume: "since",',
      "};",
    ].join("\n"),
  );
});
