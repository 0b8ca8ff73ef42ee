/** What stands around calls: retries, new credentials, ids and the log. Time and chance are the test's. */
import { describe, expect, test, vi } from "vitest";
import type { CallOptions, ClientOptions } from "../../../generators/runtime/client.ts";
import type {
  Interceptor,
  LogDetails,
  LogOptions,
  RetryOptions,
} from "../../../generators/runtime/client-features.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { type AnyClient, useClient } from "./generated.ts";

const responses = { 200: { description: "", content: { "application/json": {} } } };
const body = { content: { "application/json": {}, "application/octet-stream": {} } };
const keyed = { name: "Idempotency-Key", in: "header", schema: { type: "string" } };

const modules = useClient(
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "http://shop.test" }],
    security: [{ Key: [], Pin: [] }],
    paths: {
      "/orders": {
        get: { operationId: "list", responses },
        post: { operationId: "create", parameters: [keyed], requestBody: body, responses },
        put: { operationId: "replace", requestBody: body, responses },
      },
      "/login": { post: { operationId: "login", security: [], requestBody: body, responses } },
    },
    components: {
      securitySchemes: {
        Key: { type: "apiKey", in: "header", name: "X-Shop" },
        Pin: { type: "apiKey", in: "query", name: "pin" },
      },
    },
  }),
);

const features = (): ReturnType<typeof modules>["features"] => modules().features;

interface Options extends ClientOptions {
  readonly credentials?: object;
}

/** A client of a server that gives these answers in turn, the last one again and again; a text is a broken connection. */
function clientOf(
  answers: readonly (number | Response | string | (() => Promise<Response>))[],
  options: Options,
): { readonly client: AnyClient; readonly requests: Request[] } {
  const requests: Request[] = [];
  async function fetch(request: Request): Promise<Response> {
    const answer = answers[Math.min(requests.length, answers.length - 1)] ?? 200;
    requests.push(request);
    if (typeof answer === "string") throw new TypeError(answer);
    if (typeof answer === "function") return answer();
    return typeof answer === "number"
      ? Response.json({ status: answer }, { status: answer })
      : answer.clone();
  }
  return { client: modules().createClient({ fetch, ...options }), requests };
}

function call(client: AnyClient, operation: string, input?: object, options?: CallOptions): Promise<unknown> {
  return modules().method(client, operation)(input, options);
}

/** Lets everything happen that waits for nothing, and only then moves the clock, until the call has ended. */
async function passing(
  clock: ReturnType<typeof createFakeClock>,
  result: Promise<unknown>,
): Promise<unknown> {
  let isOver = false;
  const outcome = result
    .catch((error: unknown) => error)
    .finally(() => {
      isOver = true;
    });
  for (let turns = 1; !isOver; turns += 1) {
    await new Promise(setImmediate);
    const [next] = [...clock.pending].sort((one, other) => one - other);
    if (!isOver && next !== undefined && turns % 10 === 0) clock.pass(next);
  }
  return outcome;
}

describe("retries", () => {
  async function waits(
    answers: Parameters<typeof clientOf>[0],
    options: RetryOptions = {},
    operation = "list",
    input?: object,
  ): Promise<{ readonly delays: number[]; readonly outcome: unknown }> {
    const clock = createFakeClock(Date.parse("2026-11-29T12:00:00Z"));
    const delays: number[] = [];
    const interceptors = [
      features().retries({
        random: () => 0.5,
        timer: clock.after,
        now: clock.now,
        onRetry: ({ delay }) => void delays.push(delay),
        ...options,
      }),
    ];
    const { client } = clientOf(answers, { interceptors, timeout: 0 });
    return { outcome: await passing(clock, call(client, operation, input)), delays };
  }

  const busy = (value: string): Response =>
    new Response(null, { status: 429, headers: { "retry-after": value } });

  test.each([
    ["twice failed, then answered", [503, 500, 200], {}, [250, 500], { status: 200 }],
    ["a broken connection", ["reset", 200], {}, [250], { status: 200 }],
    ["always failing", [502], {}, [250, 500], { name: "ApiError", status: 502 }],
    ["never connected", ["refused"], { attempts: 2 }, [250], { name: "NetworkError" }],
    ["refused for good", [404, 200], {}, [], { status: 404 }],
    ["statuses of one's own", [404, 200], { statuses: [404] }, [250], { status: 200 }],
    ["seconds in Retry-After", [busy("7"), 200], {}, [7000], { status: 200 }],
    ["a date in Retry-After", [busy("Sun, 29 Nov 2026 12:00:05 GMT"), 200], {}, [5000], { status: 200 }],
    ["a date that is over", [busy("Sun, 29 Nov 2026 11:00:00 GMT"), 200], {}, [0], { status: 200 }],
    ["a Retry-After that is neither", [busy("soon"), 200], {}, [250], { status: 200 }],
    ["a Retry-After beyond the longest wait", [busy("3600"), 200], {}, [], { status: 429 }],
    ["waits that stop growing", [500], { attempts: 4, maxDelay: 800 }, [250, 400, 400], { status: 500 }],
  ] as const)("%s", async (_, answers, options, delays, outcome) => {
    const result = await waits(answers, options);
    expect(result.delays).toEqual(delays);
    expect(result.outcome).toMatchObject(outcome);
  });

  test.each([
    ["PUT", "replace", { body: 1 }, {}, 1],
    ["POST", "create", { body: 1 }, {}, 0],
    ["POST when it is said to be safe", "create", { body: 1 }, { methods: ["POST"] }, 1],
    ["POST with an idempotency key", "create", { body: 1, "Idempotency-Key": "k" }, {}, 1],
    ["data with a member called next", "replace", { body: { next: 1, links: { next: "/2" } } }, {}, 1],
    ["an iteration", "replace", { body: [1].values() }, {}, 0],
    ["a stream", "replace", { body: new ReadableStream(), contentType: "application/octet-stream" }, {}, 0],
  ] as const)("%s", async (_, operation, input, options, count) => {
    expect((await waits([503, 200], options, operation, input)).delays).toHaveLength(count);
  });

  test("an attempt may have a limit of its own", async () => {
    const hanging = (): Promise<Response> => new Promise(() => {});
    const { outcome, delays } = await waits([hanging, 200], { attemptTimeout: 1000 });
    expect(outcome).toEqual({ status: 200 });
    expect(delays).toEqual([250]);
    expect((await waits([hanging], { attemptTimeout: 1000, attempts: 1 })).outcome).toMatchObject({
      name: "TimeoutError",
      message: "timeout list: no complete answer within 1000 ms",
    });
  });

  test("the caller's signal ends a wait", async () => {
    const clock = createFakeClock();
    const controller = new AbortController();
    const { client, requests } = clientOf([503], {
      interceptors: [features().retries({ timer: clock.after })],
    });
    const result = call(client, "list", {}, { signal: controller.signal });
    await vi.waitFor(() => expect(clock.pending).toHaveLength(1));
    controller.abort(new Error("gone"));
    await expect(result).rejects.toThrow("gone");
    expect(requests).toHaveLength(1);
    expect(clock.pending).toEqual([]);
  });

  test("the time limit of the call ends a wait", async () => {
    const clock = createFakeClock();
    const interceptors = [features().retries({ timer: clock.after, random: () => 1 })];
    const { client } = clientOf([503], { interceptors, timer: clock.after, timeout: 600 });
    expect(await passing(clock, call(client, "list"))).toMatchObject({ name: "TimeoutError" });
  });
});

describe("new credentials on 401", () => {
  test("one refresh for fifty calls at once", async () => {
    let token = "old";
    const refresh = vi.fn(async () => {
      await Promise.resolve();
      token = "new";
    });
    const requests: string[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      const key = request.headers.get("x-shop") ?? "";
      requests.push(key);
      return Response.json({ key }, { status: key === "new" ? 200 : 401 });
    };
    const client = modules().createClient({
      fetch,
      credentials: { Key: async () => token, Pin: "1" },
      interceptors: [features().refreshOn401(refresh)],
    } as Options);
    const results = await Promise.all(Array.from({ length: 50 }, () => call(client, "list")));
    expect(results).toEqual(Array.from({ length: 50 }, () => ({ key: "new" })));
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(requests.filter((key) => key === "old")).toHaveLength(50);
    await call(client, "list");
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  test("a second 401 stands, and later calls ask again", async () => {
    const refresh = vi.fn();
    const { client, requests } = clientOf([401], { interceptors: [features().refreshOn401(refresh)] });
    await expect(call(client, "list")).rejects.toMatchObject({ status: 401 });
    await expect(call(client, "list")).rejects.toMatchObject({ status: 401 });
    expect(refresh).toHaveBeenCalledTimes(2);
    expect(requests).toHaveLength(4);
  });

  test("a refresh that fails fails the calls that wait for it, and no later one", async () => {
    const refresh = vi.fn().mockRejectedValueOnce(new Error("signed out"));
    const { client } = clientOf([401, 401, 401, 200], { interceptors: [features().refreshOn401(refresh)] });
    const results = await Promise.allSettled([call(client, "list"), call(client, "list")]);
    expect(results).toMatchObject([
      { reason: { message: "signed out" } },
      { reason: { message: "signed out" } },
    ]);
    expect(await call(client, "list")).toEqual({ status: 200 });
  });

  test("nothing is asked for operations without credentials", async () => {
    const refresh = vi.fn();
    const { client } = clientOf([401], { interceptors: [features().refreshOn401(refresh)] });
    await expect(call(client, "login")).rejects.toMatchObject({ status: 401 });
    expect(refresh).not.toHaveBeenCalled();
  });
});

describe("ids", () => {
  const counting = (): (() => string) => {
    let count = 0;
    return () => `id-${++count}`;
  };

  test("attempts of a call share their ids, calls do not", async () => {
    const clock = createFakeClock();
    const interceptors = [
      features().requestIds({ create: counting() }),
      features().idempotencyKeys({ create: counting() }),
      features().retries({ timer: clock.after }),
    ];
    const { client, requests } = clientOf([503, 200], { interceptors });
    await passing(clock, call(client, "create", { body: 1 }));
    await call(client, "list");
    const ids = (name: string): unknown => requests.map(({ headers }) => headers.get(name));
    expect(ids("x-request-id")).toEqual(["id-1", "id-1", "id-2"]);
    expect(ids("idempotency-key")).toEqual(["id-1", "id-1", null]);
  });

  test("a caller's own id stays, as a header or a parameter", async () => {
    const { client, requests } = clientOf([200], {
      interceptors: [features().requestIds(), features().idempotencyKeys()],
    });
    await call(client, "create", { "Idempotency-Key": "mine" }, { headers: { "X-Request-ID": "me" } });
    await call(client, "create", {});
    const seen = requests.map(({ headers }) => [headers.get("idempotency-key"), headers.get("x-request-id")]);
    expect(seen).toEqual([
      ["mine", "me"],
      [expect.stringMatching(/^[\da-f]{32}$/), expect.stringMatching(/^[\da-f]{32}$/)],
    ]);
  });
});

describe("the log", () => {
  function logging(options: LogOptions = {}): {
    readonly log: Interceptor;
    readonly lines: string[];
    readonly details: LogDetails[];
  } {
    const lines: string[] = [];
    const details: LogDetails[] = [];
    const times = [0, 17];
    const log = features().debugLog({
      now: () => times.shift() ?? 0,
      write: (line, more) => {
        lines.push(line);
        details.push(more);
      },
      ...options,
    });
    return { log, lines, details };
  }

  test("shows what happened, and no secret", async () => {
    const { log, lines, details } = logging({ bodies: true, secrets: ["ssn"] });
    const answer = Response.json({ accessToken: "s3cret", list: [{ password: "s3cret", name: "Ada" }] });
    answer.headers.set("set-cookie", "sid=s3cret");
    const { client } = clientOf([answer], {
      interceptors: [log],
      credentials: { Key: "s3cret", Pin: "s3cret" },
      headers: { Authorization: "Basic s3cret", "X-App": "shop" },
    });
    await call(client, "create", { body: { ssn: "s3cret", name: "Ada", file: new Blob(["s3cret"]) } });
    expect(lines).toEqual(["POST http://shop.test/orders?pin=*** 200 17 ms"]);
    expect(details).toMatchObject([
      {
        operation: "create",
        requestHeaders: { authorization: "***", "x-app": "shop", "x-shop": "***" },
        requestBody: { ssn: "***", name: "Ada", file: "[object Blob]" },
        responseHeaders: { "content-type": "application/json" },
        responseBody: { accessToken: "***", list: [{ password: "***", name: "Ada" }] },
      },
    ]);
    expect(JSON.stringify([lines, details])).not.toContain("s3cret");
  });

  test("shows failures, and bodies only on request", async () => {
    const { log, lines, details } = logging();
    const { client } = clientOf(["connect ECONNREFUSED"], { interceptors: [log] });
    await expect(call(client, "create", { body: { a: 1 } })).rejects.toMatchObject({ name: "NetworkError" });
    expect(lines).toEqual([
      "POST http://shop.test/orders NetworkError: network create: connect ECONNREFUSED 17 ms",
    ]);
    expect(details).toEqual([
      {
        operation: "create",
        requestHeaders: expect.anything(),
        error: expect.stringContaining("ECONNREFUSED"),
      },
    ]);
  });
});

test("interceptors may answer by themselves", async () => {
  const answers = new Map<string, Awaited<ReturnType<Parameters<Interceptor>[1]>>>();
  const cache: Interceptor = async (pending, next) => {
    const answer = answers.get(pending.operation.id) ?? (await next(pending));
    answers.set(pending.operation.id, answer);
    return answer;
  };
  const { client, requests } = clientOf([200], { interceptors: [cache] });
  expect(await call(client, "list")).toEqual(await call(client, "list"));
  expect(requests).toHaveLength(1);
});
