/** Options of clients and calls: base URL, time, credentials, headers, middleware. */
import type { Middleware } from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import type { CallOptions, ClientOptions, Timer } from "../../../generators/runtime/client.ts";
import { startRecorder, startServer } from "./echo-server.ts";
import { type AnyClient, clientFiles, useClient } from "./generated.ts";

const responses = { 200: { description: "", content: { "application/json": {} } } };

const contract = {
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  servers: [
    {
      url: "https://{region}.example.com/{version}",
      variables: { region: { default: "eu", enum: ["eu", "us"] }, version: { default: "v1" } },
    },
  ],
  security: [{ Key: [], Basic: [] }, { Bearer: [] }, {}],
  paths: {
    "/ping/{id}": {
      get: {
        operationId: "ping",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          { name: "q", in: "query", schema: { type: "string" } },
          { name: "session", in: "cookie", schema: { type: "string" } },
        ],
        responses,
      },
    },
    "/open": { get: { operationId: "open", security: [], responses } },
    "/cookie": {
      get: { operationId: "cookie", security: [{ Cookie: [] }, { Query: [] }, { Digest: [] }], responses },
    },
    "/upload": {
      put: { operationId: "upload", security: [], servers: [{ url: "https://up.example.com/" }], responses },
    },
  },
  components: {
    securitySchemes: {
      Key: { type: "apiKey", in: "header", name: "X-Key" },
      Basic: { type: "http", scheme: "Basic" },
      Bearer: { type: "oauth2", flows: {} },
      Cookie: { type: "apiKey", in: "cookie", name: "sid" },
      Query: { type: "apiKey", in: "query", name: "api key" },
      Digest: { type: "http", scheme: "Digest" },
    },
  },
};

const modules = useClient(JSON.stringify(contract));

interface Options extends ClientOptions {
  readonly credentials?: object;
  readonly variables?: object;
}

/** A client whose requests end in a function of the test. */
function stubbed(
  options: Options = {},
  answer: (request: Request) => Promise<Response> = async () => Response.json({}),
): { readonly client: AnyClient; readonly requests: Request[] } {
  const requests: Request[] = [];
  const fetch = (request: Request): Promise<Response> => {
    requests.push(request);
    return answer(request);
  };
  return { client: modules().createClient({ fetch, ...options }), requests };
}

function call(client: AnyClient, operation: string, input?: object, options?: CallOptions): Promise<unknown> {
  return modules().method(client, operation)(input, options);
}

async function sentUrl(options: Options, operation = "open", call_?: CallOptions): Promise<string> {
  const { client, requests } = stubbed(options);
  await call(client, operation, undefined, call_);
  return requests[0]?.url ?? "";
}

describe("base URL", () => {
  test.each([
    [{}, "https://eu.example.com/v1/open"],
    [{ variables: { region: "us" } }, "https://us.example.com/v1/open"],
    [{ baseUrl: "http://localhost:3000" }, "http://localhost:3000/open"],
    [{ baseUrl: "http://localhost:3000/" }, "http://localhost:3000/open"],
    [{ baseUrl: new URL("http://h/a/b/") }, "http://h/a/b/open"],
    [{ baseUrl: "http://h/@me" }, "http://h/@me/open"],
  ])("%j calls %s", async (options, url) => {
    expect(await sentUrl(options)).toBe(url);
  });

  test("an operation's own server, unless the user has chosen one", async () => {
    expect(await sentUrl({}, "upload")).toBe("https://up.example.com/upload");
    expect(await sentUrl({ baseUrl: "http://h" }, "upload")).toBe("http://h/upload");
  });

  test("a call may have its own", async () => {
    expect(await sentUrl({ baseUrl: "http://h" }, "open", { baseUrl: "http://i/x/" })).toBe(
      "http://i/x/open",
    );
  });

  test.each([
    "",
    "localhost:3000",
    "/api",
    "ftp://h",
    "http://u:p@h",
    "http://h?a=1",
    "http://h/#x",
    "http://",
  ])("%j is refused when the client is made", (baseUrl) => {
    expect(() => modules().createClient({ baseUrl })).toThrow(
      new TypeError(`baseUrl '${baseUrl}' is not a plain http(s) URL`),
    );
  });

  test("a page lends its own URL to a relative one", async () => {
    vi.stubGlobal("location", { href: "https://app.example.com/page?x#y" });
    const url = await sentUrl({ baseUrl: "/api" });
    vi.unstubAllGlobals();
    expect(url).toBe("https://app.example.com/api/open");
  });
});

describe("time", () => {
  /** A clock that only the test moves. */
  function manualTimer(): { readonly timer: Timer; readonly running: Map<() => void, number> } {
    const running = new Map<() => void, number>();
    const timer: Timer = (milliseconds, expire) => {
      running.set(expire, milliseconds);
      return () => running.delete(expire);
    };
    return { timer, running };
  }

  function expireAll(running: ReadonlyMap<() => void, number>): void {
    for (const expire of running.keys()) expire();
  }

  const never = (): Promise<Response> => new Promise(() => {});

  test("a call ends after 30 seconds, even when nothing listens to its signal", async () => {
    const { timer, running } = manualTimer();
    const { client, requests } = stubbed({ timer }, never);
    const result = call(client, "open");
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect([...running.values()]).toEqual([30_000]);
    expireAll(running);
    await expect(result).rejects.toMatchObject({
      name: "TimeoutError",
      operation: "open",
      message: "timeout open: no complete answer within 30000 ms",
    });
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(running.size).toBe(0);
  });

  test("the limit covers credentials and bodies", async () => {
    for (const options of [
      { credentials: { Bearer: never } },
      { fetch: async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })) },
    ]) {
      const { timer, running } = manualTimer();
      const result = call(modules().createClient({ fetch: never, timer, ...options }), "ping", { id: "1" });
      await vi.waitFor(() => expect(running.size).toBe(1));
      expireAll(running);
      await expect(result).rejects.toMatchObject({ name: "TimeoutError" });
    }
  });

  test.each([
    [{ timeout: 5 }, {}, [5]],
    [{ timeout: 5 }, { timeout: 7 }, [7]],
    [{}, { timeout: 0 }, []],
    [{ timeout: Number.POSITIVE_INFINITY }, {}, [2 ** 31 - 1]],
  ])("client %j, call %j: %j", async (options, callOptions, limits) => {
    const seen: number[] = [];
    const timer: Timer = (milliseconds) => {
      seen.push(milliseconds);
      return () => {};
    };
    await call(stubbed({ ...options, timer }).client, "open", {}, callOptions);
    expect(seen).toEqual(limits);
  });

  test("a real timer, against a real server that does not answer", async () => {
    const baseUrl = await startServer(() => {});
    await expect(call(modules().createClient({ baseUrl, timeout: 1 }), "open")).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  test("the caller's signal aborts with its own reason, and is let go of", async () => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const { client } = stubbed({}, never);
    const result = call(client, "open", {}, { signal: controller.signal });
    const reason = new Error("changed my mind");
    controller.abort(reason);
    await expect(result).rejects.toBe(reason);
    expect(removed).toHaveBeenCalled();
  });

  test("an aborted signal makes no request", async () => {
    const { client, requests } = stubbed();
    await expect(call(client, "open", {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(requests).toEqual([]);
  });

  test("client.fetch has the limit too", async () => {
    const { timer, running } = manualTimer();
    const signals: AbortSignal[] = [];
    const fetch = ({ signal }: Request): Promise<Response> =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        signals.push(signal);
      });
    const client = modules().createClient({ fetch, timer });
    const result = client.fetch.request("get", "/open", {});
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    expect(running.size).toBe(1);
    expireAll(running);
    await expect(result).rejects.toMatchObject({ name: "TimeoutError", operation: "open" });
    expect(running.size).toBe(0);
  });
});

describe("credentials", () => {
  async function sent(
    credentials: object,
    operation: string,
    input: object = {},
  ): Promise<readonly [string, Record<string, string>]> {
    const { url, requests } = await startRecorder();
    const client = modules().createClient({ baseUrl: url, credentials } as Options);
    await call(client, operation, input);
    const path = { ping: "/ping/{id}", cookie: "/cookie", open: "/open" }[operation] ?? "";
    await client.fetch.request("get", path, { params: { path: input, cookie: input, query: input } });
    const [first, second] = requests.map(({ url: at, headers }) => {
      const { authorization, cookie, "x-key": key } = headers;
      return [at, JSON.parse(JSON.stringify({ authorization, cookie, key }))];
    });
    expect(second).toEqual(first);
    return first as [string, Record<string, string>];
  }

  const basic = { username: "é", password: "a:b" };

  test.each([
    [
      "both schemes of an alternative",
      { Key: "k", Basic: basic },
      { key: "k", authorization: "Basic w6k6YTpi" },
    ],
    ["the next one when a scheme has nothing", { Key: "k", Bearer: "t" }, { authorization: "Bearer t" }],
    ["a function", { Bearer: () => "t" }, { authorization: "Bearer t" }],
    ["a function that takes time", { Bearer: async () => "t" }, { authorization: "Bearer t" }],
    [
      "a function that has nothing",
      { Key: () => undefined, Basic: basic, Bearer: "t" },
      { authorization: "Bearer t" },
    ],
    ["none at all", {}, {}],
  ])("%s", async (_, credentials, headers) => {
    expect(await sent(credentials, "ping", { id: "1" })).toEqual(["/ping/1", headers]);
  });

  test("in cookies, queries and other schemes", async () => {
    expect(await sent({ Cookie: "a=b" }, "cookie")).toEqual(["/cookie", { cookie: "sid=a=b" }]);
    expect(await sent({ Query: "a b" }, "cookie")).toEqual(["/cookie?api%20key=a%20b", {}]);
    expect(await sent({ Digest: "x" }, "cookie")).toEqual(["/cookie", { authorization: "Digest x" }]);
  });

  test("an operation that needs none gets none", async () => {
    expect(await sent({ Bearer: "t" }, "open")).toEqual(["/open", {}]);
  });

  test("cookies of parameters and credentials share a header", async () => {
    const { client, requests } = stubbed({ credentials: { Cookie: "1" } });
    await call(client, "cookie");
    await call(client, "ping", { id: "1", session: "a b" });
    expect(requests.map(({ headers }) => headers.get("cookie"))).toEqual(["sid=1", "session=a%20b"]);
  });

  test("a function that fails fails the call", async () => {
    const error = new Error("no token");
    const { client, requests } = stubbed({
      credentials: {
        Bearer() {
          throw error;
        },
      },
    });
    await expect(call(client, "ping", { id: "1" })).rejects.toBe(error);
    expect(requests).toEqual([]);
  });
});

describe("headers and further members of the request", () => {
  test("call before parameters and credentials before client before defaults", async () => {
    const { client, requests } = stubbed({
      headers: { Accept: "a/b", "X-App": "1", "x-key": "client" },
      credentials: { Key: "credential", Basic: { username: "u", password: "p" } },
      init: { credentials: "include" },
    });
    await call(client, "ping", { id: "1" });
    await call(
      client,
      "ping",
      { id: "1" },
      { headers: { "X-KEY": "call", "X-App": null }, init: { redirect: "manual" } },
    );
    await call(stubbed().client, "open");
    const [first, second] = requests.map(({ headers }) => Object.fromEntries(headers));
    expect(first).toMatchObject({ accept: "a/b", "x-app": "1", "x-key": "credential" });
    expect(second).toMatchObject({ accept: "a/b", "x-key": "call" });
    expect(second).not.toHaveProperty("x-app");
    expect(requests.map(({ credentials }) => credentials)).toEqual(["include", "include"]);
    expect(requests.map(({ redirect }) => redirect)).toEqual(["follow", "manual"]);
  });

  test("JSON is asked for unless the contract has more to offer", async () => {
    const { client, requests } = stubbed();
    await call(client, "open");
    await client.fetch.request("get", "/open", {});
    expect(requests.map(({ headers }) => headers.get("accept"))).toEqual([
      "application/json",
      "application/json",
    ]);
  });
});

describe("middleware", () => {
  test("sees values and bytes, may change both sides, and may answer by itself", async () => {
    const seen: unknown[] = [];
    const { client, requests } = stubbed({
      middleware: [
        {
          onRequest({ request, schemaPath, params }) {
            seen.push([request.url, schemaPath, params.path?.["id"], params.query?.["q"]]);
            request.headers.set("x-added", "1");
          },
          onResponse: ({ response }) => Response.json({ changed: response.status }),
        },
        {
          onRequest: ({ params }) =>
            params.query?.["q"] === "cached" ? Response.json({ cached: true }) : undefined,
        },
        {
          onRequest: ({ params }) =>
            params.query?.["q"] === "refused" ? Response.json({ error: "No" }, { status: 403 }) : undefined,
        },
      ],
    });
    expect(await call(client, "ping", { id: "a/b", q: "x y" })).toEqual({ changed: 200 });
    expect(seen).toEqual([["https://eu.example.com/v1/ping/a%2Fb?q=x%20y", "/ping/{id}", "a/b", "x y"]]);
    expect(requests[0]?.headers.get("x-added")).toBe("1");
    expect(await call(client, "ping", { id: "1", q: "cached" })).toEqual({ cached: true });
    await expect(call(client, "ping", { id: "1", q: "refused" })).rejects.toMatchObject({
      name: "ApiError",
      message: "403 ping: No",
      request: { method: "GET" },
    });
    expect(requests).toHaveLength(1);
  });

  test("may repair a failed call, or name it", async () => {
    const broken = async (): Promise<Response> => {
      throw new TypeError("fetch failed");
    };
    const causes: unknown[] = [];
    const repair: Middleware = {
      onError({ error }) {
        causes.push(error);
        return Response.json({ from: "cache" });
      },
    };
    const repairing = stubbed({ middleware: [repair] }, broken);
    expect(await call(repairing.client, "open")).toEqual({ from: "cache" });
    expect(causes).toMatchObject([{ name: "NetworkError", operation: "open" }]);
    const own = new Error("offline");
    await expect(call(stubbed({ middleware: [{ onError: () => own }] }, broken).client, "open")).rejects.toBe(
      own,
    );
  });

  test("client.fetch runs it after the URL is right", async () => {
    const urls: string[] = [];
    const { client } = stubbed({ middleware: [{ onRequest: ({ request }) => void urls.push(request.url) }] });
    await client.fetch.request("get", "/ping/{id}", { params: { path: { id: "a(b)" } } });
    expect(urls).toEqual(["https://eu.example.com/v1/ping/a%28b%29"]);
  });
});

describe("client.fetch", () => {
  test("keeps serialisers, base URL and body of its own calls", async () => {
    const { url, requests } = await startRecorder();
    const client = modules().createClient({ baseUrl: "http://h" });
    await client.fetch.request("get", "/ping/{id}", {
      baseUrl: url,
      params: { path: { id: "(" }, query: { q: "1" } },
      querySerializer: () => "mine=1",
    });
    await client.fetch.request("put", "/upload", { baseUrl: `${url}/x`, body: { a: 1 } });
    expect(requests.map((seen) => [seen.method, seen.url, seen.body.toString()])).toEqual([
      ["GET", "/ping/%28?mine=1", ""],
      ["PUT", "/x/upload", '{"a":1}'],
    ]);
  });

  test("uses an operation's own server", async () => {
    const { client, requests } = stubbed();
    await client.fetch.request("put", "/upload", { body: { a: 1 }, headers: { "x-a": "1" } });
    expect(requests[0]?.url).toBe("https://up.example.com/upload");
    expect(requests[0]?.headers.get("x-a")).toBe("1");
    expect(await requests[0]?.json()).toEqual({ a: 1 });
  });
});

test("the platform's fetch gets the signal", async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  vi.stubGlobal("fetch", (_: Request, init?: RequestInit) => {
    signals.push(init?.signal);
    return new Promise(() => {});
  });
  const result = call(modules().createClient(), "open", {}, { timeout: 1 });
  await expect(result).rejects.toMatchObject({ name: "TimeoutError" });
  vi.unstubAllGlobals();
  expect(signals).toMatchObject([{ aborted: true }]);
});

test("a fetch that is replaced later is the one that is used", async () => {
  const client = modules().createClient();
  vi.stubGlobal("fetch", async () => Response.json("stubbed"));
  const data = await call(client, "open");
  vi.unstubAllGlobals();
  expect(data).toBe("stubbed");
});

test("the functions take an assembled client", async () => {
  const { client } = stubbed({}, async () => Response.json(1));
  expect(await modules().operations["open"]?.(client)).toBe(1);
});

test("a contract without servers asks for the base URL", async () => {
  const files = await clientFiles(JSON.stringify({ ...contract, servers: undefined }));
  const text = files.get("client.ts") ?? "";
  expect(text).toContain("  readonly baseUrl: string | URL;\n");
  expect(text).toContain("createSampleClient(options: SampleClientOptions): SampleClient");
});
