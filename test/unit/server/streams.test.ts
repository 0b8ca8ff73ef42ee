/** Answers in parts: events and documents in a row, and ranges of files. */
import { beforeAll, describe, expect, test } from "vitest";
import { type CreateServer, generateServer, send } from "./generated-server.ts";

const contract = `
openapi: 3.2.0
info: { title: Sample, version: 1.0.0 }
paths:
  /stream:
    get:
      operationId: stream
      responses:
        '200':
          description: Items
          content:
            text/event-stream: { itemSchema: { type: object, properties: { data: { type: string } } } }
            application/x-ndjson: { itemSchema: { type: integer } }
            application/json-seq: { itemSchema: {} }
            text/plain: { schema: { type: string } }
  /file:
    get:
      operationId: getFile
      responses:
        '200': { description: Whole, content: { application/octet-stream: {} } }
        '206': { description: Part, content: { application/octet-stream: {} } }
`;

let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

describe("items", () => {
  async function streamed(contentType: string, ...items: readonly unknown[]): Promise<string> {
    async function* body(): AsyncGenerator<unknown> {
      yield* items;
    }
    const handlers = {
      stream: () => ({ status: 200, contentType, body: body() }),
      getFile: () => ({ status: 200 }),
    };
    const response = await send(createServer({ handlers, validateResponses: "throw" }), "/stream");
    expect(response.headers.get("content-type")).toContain(contentType);
    return response.text();
  }

  test.each<readonly [string, unknown, string]>([
    ["text/event-stream", "a\nb", "data: a\ndata: b\n\n"],
    [
      "text/event-stream",
      { data: { n: 1 }, event: "tick", id: "7", retry: 100 },
      'event: tick\nid: 7\nretry: 100\ndata: {"n":1}\n\n',
    ],
    ["text/event-stream", { event: "end" }, "event: end\n\n"],
    ["application/x-ndjson", { a: "\n" }, '{"a":"\\n"}\n'],
    ["application/json-seq", [1], "\u001e[1]\n"],
    ["text/plain", "plain", "plain"],
  ])("of %s: %o", async (type, item, text) => {
    expect(await streamed(type, item, item)).toBe(text + text);
  });

  test("an event's name cannot begin another field", async () => {
    await expect(streamed("text/event-stream", { event: "a\ndata: b" })).rejects.toThrow();
  });

  test("end with one that cannot be written", async () => {
    let ended = false;
    async function* body(): AsyncGenerator<unknown> {
      try {
        yield 1;
        yield 1n;
      } finally {
        ended = true;
      }
    }
    const handlers = {
      stream: () => ({ status: 200, contentType: "application/x-ndjson", body: body() }),
      getFile: () => ({ status: 200 }),
    };
    const response = await send(createServer({ handlers }), "/stream");
    await expect(response.text()).rejects.toThrow("BigInt");
    expect(ended).toBe(true);
  });

  test("are made one at a time, and no longer than somebody wants them", async () => {
    let made = 0;
    let ended = false;
    async function* body(): AsyncGenerator<number> {
      try {
        while (true) yield made++;
      } finally {
        ended = true;
      }
    }
    const handlers = {
      stream: () => ({ status: 200, contentType: "application/x-ndjson", body: body() }),
      getFile: () => ({ status: 200 }),
    };
    const response = await send(createServer({ handlers }), "/stream");
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.read();
    expect(made).toBeLessThan(5);
    await reader?.cancel();
    expect(ended).toBe(true);
  });
});

test.each<readonly [string, number, string | null, string]>([
  ["bytes=0-3", 206, "bytes 0-3/10", "0123"],
  ["bytes=7-", 206, "bytes 7-9/10", "789"],
  ["bytes=-2", 206, "bytes 8-9/10", "89"],
  ["bytes=4-99", 206, "bytes 4-9/10", "456789"],
  ["bytes=10-", 416, "bytes */10", ""],
  ["bytes=-0", 416, "bytes */10", ""],
  ["bytes=3-1", 200, null, "0123456789"],
  ["bytes=0-1,3-4", 200, null, "0123456789"],
  ["items=0-1", 200, null, "0123456789"],
  ['bytes=0-3|if-range="old"', 200, null, "0123456789"],
  ['bytes=0-3|if-range="v1"', 206, "bytes 0-3/10", "0123"],
])("the range %s", async (text, status, range, body) => {
  for (const file of [new Blob(["0123456789"]), new TextEncoder().encode("0123456789")]) {
    const handlers = {
      stream: () => ({ status: 200 }),
      getFile: (_: object, context: { responseHeaders: Headers }) => {
        context.responseHeaders.set("etag", '"v1"');
        return { status: 200, body: file };
      },
    };
    const [value = "", condition] = text.split("|if-range=");
    const headers = { range: value, ...(condition && { "if-range": condition }) };
    const response = await send(createServer({ handlers }), "/file", { headers });
    expect([response.status, response.headers.get("content-range"), await response.text()]).toEqual([
      status,
      range,
      body,
    ]);
  }
});
