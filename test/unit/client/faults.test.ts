/** Everything that goes wrong between a client and a server, by a server with a script. Time is the test's. */
import { execFile } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import type { ClientOptions, Timer } from "../../../generators/runtime/client.ts";
import type { RetryOptions } from "../../../generators/runtime/client-features.ts";
import { startServer } from "./echo-server.ts";
import { useClient } from "./generated.ts";

const json = { 200: { description: "", content: { "application/json": { schema: {} } } } };
const bytes = { content: { "application/octet-stream": {} } };

const modules = useClient(
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "http://shop.test" }],
    security: [{ Bearer: [] }],
    paths: {
      "/": { get: { operationId: "read", responses: json } },
      "/file": {
        get: { operationId: "fetchFile", responses: { 200: { description: "", ...bytes } } },
        put: { operationId: "sendFile", requestBody: { required: true, ...bytes }, responses: json },
      },
    },
    components: { securitySchemes: { Bearer: { type: "http", scheme: "bearer" } } },
  }),
);

type Step = (response: ServerResponse, request: IncomingMessage) => void;

/** Calls `read` on a server that takes one step for each request, the last one again and again. */
async function read(steps: readonly Step[], options: ClientOptions & { readonly credentials?: object } = {}) {
  let count = 0;
  const baseUrl = await startServer((request, response) => {
    const step = steps[Math.min(count, steps.length - 1)];
    count += 1;
    step?.(response, request);
  });
  const client = modules().createClient({ baseUrl, ...options });
  return {
    call: (callOptions?: object): Promise<unknown> => modules().method(client, "read")({}, callOptions),
    requests: () => count,
  };
}

const ok: Step = (response) =>
  response.writeHead(200, { "content-type": "application/json" }).end('{"ok":true}');
const status =
  (code: number, headers: Record<string, string> = {}): Step =>
  (response) =>
    response.writeHead(code, headers).end();
/** Half of a body that was to be longer. */
const half: Step = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": 100 }).write('{"ok":');
};
const reset: Step = (response, request) => {
  half(response, request);
  setImmediate(() => response.destroy());
};

/** A timer that the test lets expire. */
function manualTimer(): { readonly timer: Timer; expire(): void } {
  const running = new Set<() => void>();
  return {
    timer: (_, expire) => {
      running.add(expire);
      return () => running.delete(expire);
    },
    expire() {
      for (const expire of running) expire();
    },
  };
}

/** Retries whose waits pass at once, and are written down. */
function retrying(options: RetryOptions = {}) {
  const waits: number[] = [];
  const timer: Timer = (milliseconds, expire) => {
    waits.push(milliseconds);
    queueMicrotask(expire);
    return () => {};
  };
  const now = (): number => Date.parse("2026-11-29T12:00:00Z");
  return { waits, interceptors: [modules().features.retries({ timer, now, random: () => 1, ...options })] };
}

describe("a server that is slow", () => {
  test.each([
    ["to answer at all", (() => {}) as Step],
    ["in the middle of its body", half],
  ])("%s", async (_, step) => {
    const { timer, expire } = manualTimer();
    const heard = vi.fn(step);
    const { call } = await read([heard], { timer });
    const result = call();
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expire();
    await expect(result).rejects.toMatchObject({ name: "TimeoutError", operation: "read" });
  });
});

describe("a connection or a body that breaks", () => {
  test("is a NetworkError with its request", async () => {
    const { call } = await read([reset]);
    const error = await call().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "NetworkError", request: { method: "GET" } });
    expect(error).toHaveProperty("cause");
  });

  test("is asked for again", async () => {
    const { waits, interceptors } = retrying();
    const { call, requests } = await read([reset, reset, ok], { interceptors });
    expect(await call()).toEqual({ ok: true });
    expect([requests(), waits]).toEqual([3, [500, 1000]]);
  });

  test("JSON that is cut off is an ApiError, and not asked for again", async () => {
    const { interceptors } = retrying();
    const cut: Step = (response) =>
      response.writeHead(200, { "content-type": "application/json" }).end('{"ok":');
    const { call, requests } = await read([cut], { interceptors });
    await expect(call()).rejects.toMatchObject({ name: "ApiError", status: 200, body: '{"ok":' });
    expect(requests()).toBe(1);
  });

  test("a page where JSON should be", async () => {
    const page: Step = (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Hi");
    await expect((await read([page])).call()).rejects.toMatchObject({
      name: "ApiError",
      body: "<h1>Hi",
      message: "200 read: the body is not JSON",
    });
  });
});

describe("a server that is busy", () => {
  test.each([
    ["seconds", "3", 3000],
    ["a date", "Sun, 29 Nov 2026 12:00:10 GMT", 10_000],
  ])("429 with %s in Retry-After", async (_, after, wait) => {
    const { waits, interceptors } = retrying();
    const { call } = await read([status(429, { "retry-after": after }), ok], { interceptors });
    expect(await call()).toEqual({ ok: true });
    expect(waits).toEqual([wait]);
  });

  test("500s, then success", async () => {
    const { waits, interceptors } = retrying({ attempts: 4 });
    const { call } = await read([status(500), status(502), status(503), ok], { interceptors });
    expect(await call()).toEqual({ ok: true });
    expect(waits).toEqual([500, 1000, 2000]);
  });
});

describe("what fetch does by itself", () => {
  test("redirects are followed, unless they are the answer", async () => {
    const { call } = await read([status(302, { location: "/elsewhere" }), ok]);
    expect(await call()).toEqual({ ok: true });
    const kept = await read([status(302, { location: "/elsewhere" })]);
    await expect(kept.call({ init: { redirect: "manual" } })).rejects.toMatchObject({ status: 302 });
  });

  test("gzip, in chunks", async () => {
    const zipped = gzipSync('{"ok":true}');
    const { call } = await read([
      (response) => {
        response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
        response.write(zipped.subarray(0, 10));
        setImmediate(() => response.end(zipped.subarray(10)));
      },
    ]);
    expect(await call()).toEqual({ ok: true });
  });
});

test("401: one refresh for fifty calls at once", async () => {
  let token = "old";
  const refresh = vi.fn(async () => {
    token = "new";
  });
  const guard: Step = (response, request) =>
    request.headers.authorization === "Bearer new" ? ok(response, request) : response.writeHead(401).end();
  const { call, requests } = await read([guard], {
    credentials: { Bearer: () => token },
    interceptors: [modules().features.refreshOn401(refresh)],
  });
  expect(await Promise.all(Array.from({ length: 50 }, () => call()))).toEqual(Array(50).fill({ ok: true }));
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(requests()).toBe(100);
});

test("a gigabyte down and up, in constant memory", async () => {
  const script = join(import.meta.dirname, "gigabyte-process.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script, modules().folder], {
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const result = JSON.parse(stdout);
  expect(result).toMatchObject({ down: 2 ** 30, up: 2 ** 30, shown: 2 ** 30 });
  // A gigabyte that is held somewhere, even once, would be 1024.
  expect(result.peakMegabytes).toBeLessThan(400);
});
