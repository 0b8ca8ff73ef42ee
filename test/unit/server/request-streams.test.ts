/** Request bodies item by item: JSON lines, JSON sequences and events. */
import { createServer as createHttpServer } from "node:http";
import { connect } from "node:net";
import express from "express";
import { beforeAll, describe, expect, test } from "vitest";
import type { ApiError } from "../../../generated/runtime/client.ts";
import { toExpressHandler } from "../../../generators/runtime/express.ts";
import { toNodeListener } from "../../../generators/runtime/node-http.ts";
import type { Server, UntypedOptions } from "../../../generators/runtime/server-definition.ts";
import { diagnose } from "../../support/compile.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { useGenerated } from "../../support/generated-modules.ts";
import { listen } from "../../support/http-server.ts";
import { type CreateServer, generateServer, send } from "./generated-server.ts";
import { programErrors } from "./program-errors.ts";

const contract = `
openapi: 3.2.0
info: { title: Sample, version: 1.0.0 }
paths:
  /lines:
    post:
      operationId: sendLines
      requestBody:
        required: true
        content: { application/jsonl: { itemSchema: { $ref: '#/components/schemas/Item' } } }
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
  /any:
    post:
      operationId: sendAny
      requestBody:
        required: true
        content:
          application/json: { schema: { type: array, items: { type: integer } } }
          application/x-ndjson: { itemSchema: { type: integer } }
          application/json-seq: { itemSchema: { type: integer } }
          text/event-stream: { itemSchema: { type: object, required: [data], properties: { data: { type: string, maxLength: 5 }, id: { type: string } } } }
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
components:
  schemas:
    Item:
      type: object
      required: [n]
      properties: { n: { type: integer, maximum: 9 }, size: { type: integer, default: 3 }, at: { type: string, format: date-time } }
`;

type Handler = (input: { body: AsyncIterable<unknown>; contentType?: string }) => unknown;

let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

const collect: Handler = async ({ body, contentType }) => {
  const items: unknown[] = [];
  for await (const item of body) items.push(item);
  return { status: 200, body: { items, contentType } };
};

function serverOf(handler: Handler = collect, options: Partial<UntypedOptions> = {}): Server {
  return createServer({ handlers: { sendLines: handler, sendAny: handler }, ...options });
}

async function post(
  body: RequestInit["body"],
  type = "application/jsonl",
  server: Server = serverOf(),
): Promise<[status: number, answer: unknown]> {
  const init = { method: "POST", body, headers: { "content-type": type }, duplex: "half" };
  const response = await send(server, type === "application/jsonl" ? "/lines" : "/any", init as RequestInit);
  return [response.status, await response.json()];
}

/** Bytes in pieces that end anywhere. */
function inPieces(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

const events = `\uFEFF: hello\nid: 1\ndata: a\ndata:ä\n\nretry: 5\n\ndata: x\r\n\r\nevent: e\rdata: 2\r\rdata: lost`;

describe("items", () => {
  test.each<readonly [string, string, readonly unknown[]]>([
    ["application/jsonl", '{"n":1}\n\n{"n":2,"size":4}\r\n{"n":3}', [{ n: 1 }, { n: 2, size: 4 }, { n: 3 }]],
    ["application/jsonl", "", []],
    ["application/x-ndjson", "1\n2\n", [1, 2]],
    ["application/json-seq", "\u001e1\n\u001e\n2\n", [1, 2]],
    ["text/event-stream", "data: a\n\ndata: lost\n", [{ data: "a" }]],
    ["text/event-stream", "data: a\n\r", [{ data: "a" }]],
    ["text/event-stream", events, [{ id: "1", data: "a\nä" }, { data: "x" }, { event: "e", data: "2" }]],
  ])("of %s: %j", async (type, text, items) => {
    for (const size of [1, 3, 1000])
      expect(await post(inPieces(text, size), type)).toEqual([
        200,
        { items, ...(type !== "application/jsonl" && { contentType: type }) },
      ]);
  });

  test("other media types of the operation are read whole", async () => {
    const whole = serverOf(async ({ body }) => ({ status: 200, body }));
    expect(await post("[1,2]", "application/json", whole)).toEqual([200, [1, 2]]);
  });

  test("are read no faster than the handler asks", async () => {
    let made = 0;
    let ended: unknown;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          controller.enqueue(new TextEncoder().encode(`{"n":${made++ % 10}}\n`));
        },
        cancel(reason) {
          ended = reason ?? "left";
        },
      },
      { highWaterMark: 0 },
    );
    const three: Handler = async ({ body: items }) => {
      let count = 0;
      for await (const _ of items) if (++count === 3) break;
      return { status: 200, body: count };
    };
    expect(await post(body, "application/jsonl", serverOf(three))).toEqual([200, 3]);
    expect(made).toBeLessThan(6);
    expect(ended).toBeDefined();
  });

  test("hold dates and defaults as the server's options say", async () => {
    const create = await generateServer(contract, { dates: "Date", defaults: true });
    let first: unknown;
    const handler: Handler = async ({ body }) => {
      for await (const item of body) first = item;
      return { status: 200, body: 1 };
    };
    const server = create({ handlers: { sendLines: handler, sendAny: handler } });
    await post('{"n":1,"at":"2026-01-02T03:04:05Z"}\n', "application/jsonl", server);
    expect(first).toEqual({ n: 1, size: 3, at: new Date("2026-01-02T03:04:05Z") });
  });
});

describe("what is wrong with an item", () => {
  test.each<readonly [string, string, number, object]>([
    ["application/jsonl", '{"n":1}\n{"n":', 400, { detail: "Item 1 of the body is not valid JSON" }],
    [
      "application/jsonl",
      '{"n":1}\n{"n":2}\n{"n":10}\n',
      400,
      { errors: [{ path: ["body", 2, "n"], code: "maximum", detail: "must be at most 9" }] },
    ],
    ["application/json-seq", "\u001e1\n\u001ex\n", 400, { detail: "Item 1 of the body is not valid JSON" }],
    ["application/x-ndjson", '1\n"a"\n', 400, { errors: [{ path: ["body", 1] }] }],
    ["text/event-stream", "data: 1\n\ndata: 123456\n\n", 400, { errors: [{ path: ["body", 1, "data"] }] }],
    [
      "application/jsonl",
      `{"n":1}\n{"n":1,"x":"${"x".repeat(50)}`,
      413,
      { detail: /^An item of the body must/ },
    ],
    ["text/event-stream", "data: 1\n".repeat(9), 413, { detail: /^An item of the body must/ }],
    ["application/jsonl", '{"n":1}\n"\u00ff', 400, { detail: "Item 1 of the body is not valid utf-8" }],
  ])("%s: %j is answered with %i", async (type, text, status, expected) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const seen: unknown[] = [];
    const handler: Handler = async ({ body }) => {
      for await (const item of body) seen.push(item);
      return { status: 200, body: {} };
    };
    const [answered, problem] = await post(bytes, type, serverOf(handler, { bodyLimit: 50 }));
    expect([answered, problem]).toEqual([status, expect.objectContaining(matching(expected))]);
    expect(seen.length).toBeLessThan(3);
  });

  test("is not looked for where requests are not validated", async () => {
    const [status] = await post(
      '{"n":10}\n',
      "application/jsonl",
      serverOf(collect, { validateRequests: false }),
    );
    expect(status).toBe(200);
  });

  test("is the handler's to answer, if it wants to", async () => {
    const tolerant: Handler = async ({ body }) => {
      const seen: unknown[] = [];
      try {
        for await (const item of body) seen.push(item);
      } catch {
        return { status: 200, body: seen };
      }
      return { status: 200, body: "all" };
    };
    expect(await post('{"n":1}\n{}\n', "application/jsonl", serverOf(tolerant))).toEqual([200, [{ n: 1 }]]);
  });

  function matching(expected: object): object {
    return Object.fromEntries(
      Object.entries(expected).map(([name, value]) => [
        name,
        value instanceof RegExp
          ? expect.stringMatching(value)
          : Array.isArray(value)
            ? value.map((item) => expect.objectContaining(item))
            : value,
      ]),
    );
  }
});

describe("over a connection", () => {
  const start = (server: Server): Promise<number> => listen(createHttpServer(toNodeListener(server)));

  const head =
    "POST /lines HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/jsonl\r\nTransfer-Encoding: chunked\r\n\r\n";
  const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;

  test("an item is there as soon as it has come, and the answer as soon as it is given", async () => {
    const { promise: first, resolve: tell } = Promise.withResolvers();
    const server = serverOf(async ({ body }) => {
      for await (const item of body) {
        tell(item);
        break;
      }
      return { status: 200, body: "enough" };
    });
    const socket = connect(await start(server), "127.0.0.1");
    let heard = "";
    socket.setEncoding("latin1").on("data", (text: string) => {
      heard += text;
    });
    socket.write(head + chunk('{"n":1}\n'));
    expect(await first).toEqual({ n: 1 });
    await expect.poll(() => heard).toContain('"enough"');
    // What is still sent is thrown away, and the connection serves the next request.
    socket.write(`${chunk('{"n":2}\n')}0\r\n\r\n${head}${chunk('{"n":3}\n')}`);
    await expect.poll(() => heard.split("enough").length).toBe(3);
    socket.destroy();
  });

  test("a stream may be far longer than a body, and waits while the handler does", async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const server = serverOf(async ({ body }) => {
      let count = 0;
      for await (const _ of body) if (++count === 1) await released;
      return { status: 200, body: count };
    });
    const socket = connect(await start(server), "127.0.0.1");
    let heard = "";
    socket.setEncoding("latin1").on("data", (text: string) => {
      heard += text;
    });
    const items = chunk(`${JSON.stringify({ n: 1, text: "x".repeat(1000) })}\n`.repeat(1000));
    socket.write(head);
    for (let part = 0; part < 40; part++) socket.write(items);
    // The connection takes some megabytes, and then no more.
    const waiting = (): number => socket.writableLength;
    let before = Number.POSITIVE_INFINITY;
    await expect
      .poll(() => {
        const isStill = waiting() === before;
        before = waiting();
        return isStill;
      })
      .toBe(true);
    expect(waiting()).toBeGreaterThan(10_000_000);
    release();
    socket.write("0\r\n\r\n");
    await expect.poll(() => heard, { timeout: 30_000 }).toContain("40000");
    socket.destroy();
  });

  test("a client that goes away ends the iteration", async () => {
    const clock = createFakeClock();
    const { server, ended } = failing({ timer: clock.after });
    const socket = connect(await start(server), "127.0.0.1");
    socket.write(head + chunk('{"n":1}\n'));
    await expect.poll(() => clock.pending.length).toBeGreaterThan(0);
    socket.destroy();
    expect(await ended).toMatchObject({ problem: { kind: "unreadable-body" } });
  });

  test("a handler that goes on behind its time does not take the end of the request for that of the items", async () => {
    const clock = createFakeClock();
    const { server, ended } = failing({ bodyTimeout: 0, handlerTimeout: 1000, timer: clock.after });
    const socket = connect(await start(server), "127.0.0.1");
    let heard = "";
    socket.setEncoding("latin1").on("data", (text: string) => {
      heard += text;
    });
    socket.write(head + chunk('{"n":1}\n'));
    await expect.poll(() => clock.pending).toEqual([1000]);
    clock.pass(1000);
    await expect.poll(() => heard).toMatch(/^HTTP\/1\.1 503 /);
    socket.write(`${chunk('{"n":2}\n')}0\r\n\r\n`);
    expect(await ended).toMatchObject({ problem: { kind: "unreadable-body" } });
    socket.destroy();
  });

  test("a client that stops sending is answered with 408", async () => {
    const clock = createFakeClock();
    const { server, ended } = failing({ bodyTimeout: 1000, handlerTimeout: 0, timer: clock.after });
    const socket = connect(await start(server), "127.0.0.1");
    let heard = "";
    socket.setEncoding("latin1").on("data", (text: string) => {
      heard += text;
    });
    socket.write(head + chunk('{"n":1}\n'));
    await expect.poll(() => clock.pending).toEqual([1000]);
    clock.pass(1000);
    await expect.poll(() => heard).toMatch(/^HTTP\/1\.1 408 /);
    expect(await ended).toMatchObject({ problem: { kind: "body-timeout" } });
    socket.destroy();
  });

  /** A server, and what ended the iteration of its handler. */
  function failing(options: Partial<UntypedOptions>): {
    readonly server: Server;
    readonly ended: Promise<unknown>;
  } {
    const { promise: ended, resolve } = Promise.withResolvers();
    const handler: Handler = async ({ body }) => {
      try {
        for await (const item of body) expect(item).toEqual({ n: 1 });
      } catch (cause) {
        resolve(cause);
        throw cause;
      }
      return { status: 200, body: {} };
    };
    return { server: serverOf(handler, options), ended };
  }
});
test("behind a body parser of Express the items are those of what it has read", async () => {
  const app = express();
  app.use(express.text({ type: "application/x-ndjson" }), express.raw({ type: "application/json-seq" }));
  app.use(toExpressHandler(serverOf()));
  const port = await listen(app.listen(0, "127.0.0.1"));
  for (const [type, body] of [
    ["application/x-ndjson", "1\n2\n"],
    ["application/json-seq", "\u001e1\n\u001e2\n"],
  ] as const) {
    const init = { method: "POST", body, headers: { "content-type": type } };
    const response = await fetch(`http://127.0.0.1:${port}/any`, init);
    expect(await response.json()).toEqual({ items: [1, 2], contentType: type });
  }
});

describe("the client", () => {
  interface Modules {
    readonly client: {
      createSampleClient(options: object): Readonly<Record<string, (input: object) => Promise<unknown>>>;
    };
  }
  const modules = useGenerated<Modules>(contract, ["types", "client"], ["client"]);

  async function* numbers(): AsyncGenerator<number> {
    yield 1;
    yield 2;
  }

  function call(operation: string, input: object, server: Server = serverOf()): Promise<unknown> {
    const fetch = (request: Request): Promise<Response> => server.fetch(request);
    const client = modules().client.createSampleClient({ baseUrl: "http://localhost", fetch });
    return (client[operation] as (given: object) => Promise<unknown>)(input);
  }

  test.each([
    ["an array", () => [1, 2]],
    ["a set", () => new Set([1, 2])],
    ["an async iteration", numbers],
    ["text that is written already", () => "1\n2\n"],
    ["bytes", () => new TextEncoder().encode("1\n2\n")],
    ["a blob", () => new Blob(["1\n2\n"])],
  ])("sends %s", async (_, body) => {
    const contentType = "application/x-ndjson";
    expect(await call("sendAny", { body: body(), contentType })).toEqual({ items: [1, 2], contentType });
  });

  test("sends records and events", async () => {
    const [records, stream] = ["application/json-seq", "text/event-stream"];
    expect(await call("sendAny", { body: numbers(), contentType: records })).toMatchObject({ items: [1, 2] });
    const sent = [{ data: "a\nb", id: "1" }, { data: "c" }];
    expect(await call("sendAny", { body: sent, contentType: stream })).toMatchObject({ items: sent });
  });

  test("hears what was wrong with which item", async () => {
    const failure = call("sendLines", { body: [{ n: 1 }, { n: 11 }] }) as Promise<ApiError>;
    await expect(failure).rejects.toMatchObject({
      status: 400,
      body: { errors: [{ path: ["body", 1, "n"] }] },
    });
  });
});

test("handlers and callers know the type of the items, and nothing is told as unsupported", async () => {
  const program = `
import type { SendAnyCall, SendLinesCall } from "./server.ts";
import type { SendLinesInput } from "./types.ts";
export async function sum({ body }: SendLinesCall): Promise<number> {
  let total = 0;
  for await (const { n } of body) total += n;
  return total;
}
export const read = (call: SendAnyCall): AsyncIterable<number> | undefined =>
  call.contentType === "application/x-ndjson" ? call.body : undefined;
async function* items() { yield { n: 1 }; }
export const inputs: SendLinesInput[] = [{ body: items() }, { body: [{ n: 1 }] }, { body: new Blob([]) }];
// @ts-expect-error: that is no item
export const wrong: SendLinesInput = { body: [{ m: 1 }] };
`;
  expect(await programErrors(contract, program)).toBe("");
  expect(await diagnose(contract)).toBe("");
});
