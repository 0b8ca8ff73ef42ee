/** Answers that come bit by bit, bytes on their way, and work that takes its time. */
import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { createFakeClock } from "../../support/fake-clock.ts";
import { startServer } from "./echo-server.ts";
import { clientFiles, useClient } from "./generated.ts";

const answer = (type: string, media: object = {}): object => ({
  200: { description: "", content: { [type]: media } },
});
const json = answer("application/json");

const contract = JSON.stringify({
  openapi: "3.2.0",
  info: { title: "T", version: "1" },
  servers: [{ url: "http://shop.test" }],
  paths: {
    "/events": {
      get: {
        operationId: "events",
        responses: answer("text/event-stream", {
          itemSchema: { type: "object", properties: { data: { type: "string" } } },
        }),
      },
    },
    "/data": {
      get: { operationId: "data", responses: answer("text/event-stream", { schema: { type: "object" } }) },
    },
    "/texts": { post: { operationId: "texts", responses: answer("text/event-stream") } },
    "/lines": {
      get: {
        operationId: "lines",
        responses: answer("application/x-ndjson", { itemSchema: { type: "integer" } }),
      },
    },
    "/records": { get: { operationId: "records", responses: answer("application/json-seq") } },
    "/file": { get: { operationId: "file", responses: answer("application/octet-stream") } },
    "/jobs": {
      post: {
        operationId: "start",
        responses: { 202: { description: "" }, ...json },
        "x-polling": { operation: "job" },
      },
    },
    "/jobs/{id}": {
      get: {
        operationId: "job",
        parameters: [{ name: "id", in: "path", required: true, schema: {} }],
        responses: answer("application/json", { schema: { type: "object", properties: { state: {} } } }),
        "x-polling": { status: "/state", done: ["done"], failed: ["lost"], interval: 2 },
      },
    },
  },
});
const modules = useClient(contract);

interface Extras {
  stream(input?: object, options?: object): AsyncGenerator<unknown>;
  download(
    input?: object,
    options?: object,
  ): Promise<{ body: ReadableStream<Uint8Array>; response: Response }>;
  poll(input?: object, options?: object): Promise<unknown>;
}

/** A method of a client whose requests a function answers. */
function method(
  operation: string,
  answerTo: (request: Request, index: number) => Response | Promise<Response>,
): { readonly method: Extras; readonly requests: Request[] } {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => answerTo(request, requests.push(request) - 1);
  const client = modules().createClient({ fetch });
  return { method: modules().method(client, operation) as unknown as Extras, requests };
}

/** A body that comes in these pieces, and breaks off behind them if it must. */
function pieces(texts: readonly string[], isBroken = false): ReadableStream<Uint8Array> {
  const rest = [...texts];
  return new ReadableStream({
    pull(controller) {
      const text = rest.shift();
      if (text !== undefined) controller.enqueue(new TextEncoder().encode(text));
      else if (isBroken) controller.error(new TypeError("terminated"));
      else controller.close();
    },
  });
}

async function collected(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const streamOf = (operation: string, ...texts: string[]): Promise<unknown[]> =>
  collected(method(operation, () => new Response(pieces(texts))).method.stream());

describe("events", () => {
  test.each([
    ["one", ["data: a\n\n"], [{ data: "a" }]],
    [
      "all fields",
      ["event: e\nid: 7\nretry: 10\ndata: a\n\n"],
      [{ data: "a", event: "e", id: "7", retry: 10 }],
    ],
    ["several lines of data", ["data: a\ndata:b\ndata\n\n"], [{ data: "a\nb\n" }]],
    ["pieces anywhere", ["da", "ta: a\n", "\nda", "ta: b\n\n"], [{ data: "a" }, { data: "b" }]],
    [
      "every end of line",
      ["data: a\r", "\n\r\ndata: b\r\rdata: c\n\n"],
      [{ data: "a" }, { data: "b" }, { data: "c" }],
    ],
    ["comments, and fields nobody knows", [": hi\nx: y\ndata: a: b\n\n"], [{ data: "a: b" }]],
    ["a byte order mark", ["\uFEFFdata: a\n\n"], [{ data: "a" }]],
    ["an event that is not whole", ["data: a\n\ndata: b\n"], [{ data: "a" }]],
    ["nothing", [], []],
  ])("%s", async (_, texts, items) => {
    expect(await streamOf("events", ...texts)).toEqual(items);
  });

  test("a letter in two pieces", async () => {
    const bytes = new TextEncoder().encode("data: é\n\n");
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 7));
        controller.enqueue(bytes.slice(7));
        controller.close();
      },
    });
    expect(await collected(method("events", () => new Response(body)).method.stream())).toEqual([
      { data: "é" },
    ]);
  });

  test("without an itemSchema: what the data hold", async () => {
    expect(await streamOf("data", 'data: {"a":1}\n\n', "event: ping\n\n", "data: [\ndata: 2]\n\n")).toEqual([
      { a: 1 },
      [2],
    ]);
    expect(await streamOf("texts", "data: {a\n\n")).toEqual(["{a"]);
  });

  test("come back with Last-Event-ID when the connection breaks", async () => {
    const clock = createFakeClock();
    const { method: found, requests } = method("events", (_, index) => {
      if (index === 1) return Promise.reject(new TypeError("refused"));
      return new Response(pieces([`id: ${index}\ndata: ${index}\nretry: 5000\n\n`], index === 0));
    });
    const waits: number[] = [];
    const timer = (milliseconds: number, expire: () => void): (() => void) => {
      waits.push(milliseconds);
      queueMicrotask(expire);
      return () => {};
    };
    const items = await collected(found.stream({}, { timer, reconnect: { random: () => 1 } }));
    expect(items).toMatchObject([{ data: "0" }, { data: "2" }]);
    expect(requests.map(({ headers }) => headers.get("last-event-id"))).toEqual([null, "0", "0"]);
    expect(requests[0]?.headers.get("accept")).toBe("text/event-stream");
    expect(waits).toEqual([5000, 5000]);
    expect(clock.pending).toEqual([]);
  });

  test("what is not safe to repeat ends with the connection", async () => {
    const { method: found, requests } = method("texts", () => new Response(pieces(["data: a\n\n"], true)));
    await expect(collected(found.stream())).rejects.toMatchObject({
      name: "NetworkError",
      operation: "texts",
    });
    expect(requests).toHaveLength(1);
  });

  test("a refusal is an ApiError", async () => {
    const { method: found } = method("events", () => Response.json({ error: "Full" }, { status: 503 }));
    await expect(collected(found.stream())).rejects.toMatchObject({
      name: "ApiError",
      message: "503 events: Full",
    });
  });

  test("leaving the loop closes the connection, and so does the signal", async () => {
    let closed = (): void => {};
    const closing = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const baseUrl = await startServer((_, response: ServerResponse) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: a\n\n");
      response.on("close", closed);
    });
    const events = modules().method(modules().createClient({ baseUrl }), "events") as unknown as Extras;
    for await (const item of events.stream()) {
      expect(item).toEqual({ data: "a" });
      break;
    }
    await closing;
    const controller = new AbortController();
    const aborted = (async () => {
      for await (const _ of events.stream({}, { signal: controller.signal }))
        controller.abort(new Error("enough"));
    })();
    await expect(aborted).rejects.toThrow("enough");
  });
});

describe("JSON documents", () => {
  test("one per line, and one per record", async () => {
    expect(await streamOf("lines", "1\n2\r\n\n", "3")).toEqual([1, 2, 3]);
    expect(await streamOf("records", '\u001e{"a":\n1}\n\u001e2\n')).toEqual([{ a: 1 }, 2]);
  });

  test("types and warnings", async () => {
    const operations = (await clientFiles(contract)).get("operations.ts");
    expect(operations).toContain("linesStream: http.Streaming<t.LinesInput, t.LinesItem> = {");
    expect(operations).toContain("dataStream: http.Streaming<");
  });
});

test("a download is a stream that tells how far it is", async () => {
  const seen: unknown[] = [];
  const { method: file } = method("file", () => {
    const headers = { "content-length": "6", "content-type": "application/octet-stream" };
    return new Response(pieces(["one", "two"]), { headers });
  });
  const { body, response } = await file.download(
    {},
    { onProgress: (progress: object) => seen.push(progress) },
  );
  expect(response.status).toBe(200);
  expect(await new Response(body).text()).toBe("onetwo");
  expect(seen).toEqual([
    { loaded: 3, total: 6 },
    { loaded: 6, total: 6 },
  ]);
});

describe("work that takes its time", () => {
  function polling(operation: string, answers: readonly Response[], options: object = {}, input?: object) {
    const waits: number[] = [];
    const timer = (milliseconds: number, expire: () => void): (() => void) => {
      waits.push(milliseconds);
      queueMicrotask(expire);
      return () => {};
    };
    const { method: found, requests } = method(operation, (_, index) => answers[index] ?? new Response());
    return { result: found.poll(input, { timer, ...options }), waits, requests };
  }

  test("until the state says so", async () => {
    const pending: unknown[] = [];
    const answers = ["new", "busy", "done"].map((state) => Response.json({ state }));
    const onPending = (body: unknown): void => void pending.push(body);
    const { result, waits, requests } = polling("job", answers, { onPending }, { id: 7 });
    expect(await result).toEqual({ state: "done" });
    expect(waits).toEqual([2000, 2000]);
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(["/jobs/7", "/jobs/7", "/jobs/7"]);
    expect(pending).toEqual([{ state: "new" }, { state: "busy" }]);
  });

  test("until it has failed", async () => {
    const { result } = polling("job", [Response.json({ state: "lost" })], {}, { id: 7 });
    await expect(result).rejects.toMatchObject({
      name: "ApiError",
      message: "200 job: ended as 'lost'",
      body: { state: "lost" },
    });
  });

  test("where a 202 leads to", async () => {
    const headers = { location: "/jobs/8?x=1", "retry-after": "9" };
    const answers = [
      new Response(null, { status: 202, headers }),
      new Response(null, { status: 202 }),
      Response.json({ state: "done" }),
    ];
    const { result, waits, requests } = polling("start", answers);
    expect(await result).toEqual({ state: "done" });
    expect(waits).toEqual([9000, 1000]);
    expect(requests.map(({ method: name, url }) => `${name} ${url}`)).toEqual([
      "POST http://shop.test/jobs",
      "GET http://shop.test/jobs/8?x=1",
      "GET http://shop.test/jobs/8?x=1",
    ]);
  });

  test("not longer than the signal lets it", async () => {
    const controller = new AbortController();
    const onPending = (): void => controller.abort(new Error("too long"));
    const answers = [Response.json({ state: "new" })];
    const { result } = polling("job", answers, { signal: controller.signal, onPending }, { id: 1 });
    await expect(result).rejects.toThrow("too long");
  });
});
