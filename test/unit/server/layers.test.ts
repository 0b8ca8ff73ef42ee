/** What stands around handlers: layers in their order, limits of time and load, media types, state and ids. */
import { beforeAll, describe, expect, test } from "vitest";
import {
  concurrency,
  cors,
  type LogEntry,
  logging,
  requestIds,
  tracing,
} from "../../../generators/runtime/server.ts";
import { fromRequest } from "../../../generators/runtime/server-exchange.ts";
import { recovery } from "../../../generators/runtime/server-layers.ts";
import {
  chain,
  type Layer,
  ServerExchange,
  withHeaders,
} from "../../../generators/runtime/server-middleware.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { type CreateServer, generateServer, send } from "./generated-server.ts";

const contract = `
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        '200': { description: fine, content: { application/json: { schema: {} }, text/csv: {} } }
    put:
      operationId: putThing
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      requestBody: { required: true, content: { application/json: { schema: { type: object } } } }
      responses: { '204': { description: done }, '422': { description: wrong } }
`;

let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

const fine = { getThing: () => ({ status: 200, body: 1 }), putThing: () => ({ status: 204 }) };

describe("layers", () => {
  test("stand around the answer in the order of the list, whatever the request is", async () => {
    const seen: string[] = [];
    const note =
      (name: string): Layer =>
      async ({ operation }, next) => {
        seen.push(`${name} ${operation}`);
        const answer = await next();
        seen.push(`${name} ${answer.status}`);
        return withHeaders(answer, [["x-last", name]]);
      };
    const server = createServer({ handlers: fine, middleware: [note("outer"), note("inner")] });
    const response = await send(server, "/things/1");
    expect([response.headers.get("x-last"), seen]).toEqual([
      "outer",
      ["outer getThing", "inner getThing", "inner 200", "outer 200"],
    ]);
    seen.length = 0;
    expect((await send(server, "/nothing")).status).toBe(404);
    expect(seen).toEqual(["outer undefined", "inner undefined", "inner 404", "outer 404"]);
  });

  test("may answer by themselves, and a fault of theirs is 500", async () => {
    const reports: unknown[] = [];
    const broken: Layer = async ({ incoming }) => {
      if (incoming.query === "teapot") return { status: 418, headers: [] };
      throw new Error("broken layer");
    };
    const server = createServer({
      handlers: fine,
      middleware: [broken],
      report: ({ cause }) => reports.push(cause),
    });
    expect((await send(server, "/things/1?teapot")).status).toBe(418);
    expect((await send(server, "/things/1")).status).toBe(500);
    expect(reports).toEqual([new Error("broken layer")]);
  });

  test("recovery answers for anything that rejects, by itself", async () => {
    const reports: unknown[] = [];
    const run = chain([recovery((error) => reports.push(error))], () => Promise.reject(new Error("no")));
    const answer = await run(new ServerExchange(fromRequest(new Request("http://localhost/"))));
    expect([answer.status, reports]).toEqual([500, [new Error("no")]]);
  });

  test("the log has one entry for each answer, and no query", async () => {
    const entries: LogEntry[] = [];
    let now = 0;
    const server = createServer({
      handlers: fine,
      newRequestId: () => "made",
      middleware: [requestIds(), logging({ write: (entry) => entries.push(entry), now: () => (now += 5) })],
    });
    const response = await send(server, "/things/1?token=secret", { headers: { "x-request-id": "given-1" } });
    expect(response.headers.get("x-request-id")).toBe("given-1");
    const other = await send(server, "/things/x", { headers: { "x-request-id": "a b" } });
    expect(other.headers.get("x-request-id")).toBe("made");
    const common = { method: "GET", operation: "getThing", milliseconds: 5 };
    expect(entries).toEqual([
      { ...common, requestId: "given-1", path: "/things/1", status: 200, problem: undefined },
      { ...common, requestId: "made", path: "/things/x", status: 400, problem: "invalid-request" },
    ]);
  });

  test("spans carry route, status and error, and belong to their caller", async () => {
    const told: unknown[] = [];
    const span = {
      setAttribute: (...what: unknown[]) => told.push(what),
      setStatus: (what: unknown) => told.push(what),
      recordException: (error: Error) => told.push(error.message),
      end: () => told.push("end"),
    };
    const tracer = {
      startActiveSpan<Result>(
        name: string,
        options: { readonly kind: number; readonly attributes: object },
        parent: unknown,
        run: (given: typeof span) => Result,
      ): Result {
        told.push(name, options, parent);
        return run(span);
      },
    };
    const server = createServer({
      handlers: { ...fine, getThing: () => Promise.reject(new Error("broken")) },
      report: () => {},
      middleware: [tracing(tracer, ({ headers }) => headers.get("traceparent"))],
    });
    await send(server, "/things/1", { headers: { traceparent: "00-1-2-01" } });
    expect(told).toEqual([
      "GET /things/{id}",
      {
        kind: 1,
        attributes: {
          "http.request.method": "GET",
          "url.path": "/things/1",
          "http.route": "/things/{id}",
          "openapi.operation": "getThing",
        },
      },
      "00-1-2-01",
      ["http.response.status_code", 500],
      ["error.type", "internal"],
      "broken",
      { code: 2 },
      "end",
    ]);
  });

  test("more than so many at once are 503", async () => {
    let release = (): void => {};
    const server = createServer({
      handlers: {
        ...fine,
        getThing: () => new Promise((resolve) => (release = () => resolve({ status: 200 }))),
      },
      middleware: [concurrency(1, 7)],
    });
    const first = send(server, "/things/1");
    const second = await send(server, "/things/2");
    expect([second.status, second.headers.get("retry-after")]).toEqual([503, "7"]);
    release();
    expect((await first).status).toBe(200);
    expect((await send(server, "/things/x")).status).toBe(400);
  });
});

describe("other origins", () => {
  const origin = "https://app.example.com";
  const preflight = {
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "PUT", "access-control-request-headers": "x-a" },
  };
  const headersOf = async (options: Parameters<typeof cors>[0], init: RequestInit): Promise<object> => {
    const response = await send(
      createServer({ handlers: fine, middleware: [cors(options)] }),
      "/things/1",
      init,
    );
    const names = [...response.headers].filter(([name]) => name.startsWith("access-") || name === "vary");
    return { status: response.status, ...Object.fromEntries(names) };
  };

  test("a preflight learns the methods of the contract", async () => {
    expect(await headersOf({ origins: [origin], credentials: true, maxAge: 60 }, preflight)).toEqual({
      status: 204,
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "GET, HEAD, PUT, OPTIONS",
      "access-control-allow-headers": "x-a",
      "access-control-max-age": "60",
      vary: "origin, access-control-request-method, access-control-request-headers",
    });
  });

  test("an answer is marked for its origin, and for no other one", async () => {
    const get = { headers: { origin } };
    expect(await headersOf({ origins: (name) => name === origin, exposedHeaders: ["x-b"] }, get)).toEqual({
      status: 200,
      "access-control-allow-origin": origin,
      "access-control-expose-headers": "x-b",
      vary: "origin",
    });
    expect(await headersOf({ origins: ["https://other.example.com"] }, get)).toEqual({
      status: 200,
      vary: "origin",
    });
    expect(await headersOf({ origins: "*" }, get)).toEqual({
      status: 200,
      "access-control-allow-origin": "*",
    });
  });

  test("credentials need a list of origins", () => {
    expect(() => cors({ origins: "*", credentials: true })).toThrow("credentials need a list of origins");
  });
});

describe("limits of time", () => {
  test("a handler that does not answer is 503, and its signal says so", async () => {
    const clock = createFakeClock();
    let signal: AbortSignal | undefined;
    const server = createServer({
      timer: clock.after,
      handlerTimeout: 1234,
      handlers: {
        ...fine,
        getThing: (_: object, context: { signal: AbortSignal }) => {
          signal = context.signal;
          return new Promise(() => {});
        },
      },
    });
    const answer = send(server, "/things/1");
    await expect.poll(() => clock.pending).toEqual([1234]);
    clock.pass(1234);
    expect((await answer).status).toBe(503);
    expect(signal?.aborted).toBe(true);
  });

  test("a body that does not arrive is 408", async () => {
    const clock = createFakeClock();
    const server = createServer({ timer: clock.after, bodyTimeout: 99, handlers: fine });
    const body = new ReadableStream({ pull: () => new Promise(() => {}) });
    const init = { method: "PUT", body, duplex: "half", headers: { "content-type": "application/json" } };
    const answer = send(server, "/things/1", init as RequestInit);
    await expect.poll(() => clock.pending).toEqual([99]);
    clock.pass(99);
    expect((await answer).status).toBe(408);
  });

  test("timers of answered requests are stopped", async () => {
    const clock = createFakeClock();
    const handlers = { ...fine, getThing: async () => ({ status: 200 }) };
    const server = createServer({ timer: clock.after, handlers });
    expect((await send(server, "/things/1")).status).toBe(200);
    expect(clock.pending).toEqual([]);
  });
});

test.each<readonly [string, number]>([
  ["application/json", 200],
  ["text/csv;q=0.5", 200],
  ["text/*, image/png", 200],
  ["*/*;q=0.1", 200],
  ["", 200],
  ["image/png", 406],
  ["application/json;q=0, image/*", 406],
  ["application/problem+json", 406],
])("a client that accepts '%s' gets %i", async (accept, status) => {
  const response = await send(createServer({ handlers: fine }), "/things/1", { headers: { accept } });
  expect(response.status).toBe(status);
});

test("a request that breaks the contract gets the status that the contract declares for it", async () => {
  const server = createServer({ handlers: fine });
  const init = { method: "PUT", body: "[1]", headers: { "content-type": "application/json" } };
  expect((await send(server, "/things/1", init)).status).toBe(422);
  expect((await send(server, "/things/x")).status).toBe(400);
});

test("state is made once per request, by whoever may call", async () => {
  const server = createServer({
    state: async ({ requestId, operation }) => ({ requestId, operation }),
    newRequestId: () => "id-1",
    handlers: {
      ...fine,
      getThing: (_: object, { state, requestId }: { state: unknown; requestId: string }) => ({
        status: 200,
        body: { state, requestId },
      }),
    },
  });
  expect(await (await send(server, "/things/1")).json()).toEqual({
    state: { requestId: "id-1", operation: "getThing" },
    requestId: "id-1",
  });
});
