/** `client.fetch`: interceptors and middleware reach the calls of openapi-fetch as they reach methods. */
import type { Middleware } from "openapi-fetch";
import { expect, test, vi } from "vitest";
import type { ClientOptions } from "../../../generators/runtime/client.ts";
import type { Interceptor, LogDetails } from "../../../generators/runtime/client-features.ts";
import { useGenerated } from "../../support/generated-modules.ts";
import { type AnyClient, useClient } from "./generated.ts";

const order = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
const json = { content: { "application/json": { schema: order } } };
const keyed = { name: "Idempotency-Key", in: "header", schema: { type: "string" } };
const responses = { 200: { description: "", ...json }, "4XX": { description: "", ...json } };
const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  servers: [{ url: "http://shop.test" }],
  security: [{ Key: [] }],
  paths: {
    "/orders/{no}": {
      parameters: [{ name: "no", in: "path", required: true, schema: { type: "integer", minimum: 1 } }],
      get: { operationId: "get", responses },
      put: { operationId: "put", parameters: [keyed], requestBody: json, responses },
      post: { operationId: "pay", parameters: [keyed], requestBody: json, responses },
    },
  },
  components: { securitySchemes: { Key: { type: "apiKey", in: "header", name: "X-Shop" } } },
});
const modules = useClient(contract);
const generated = useGenerated<{ validators: object }>(contract, ["validators"], ["validators"]);
const features = (): ReturnType<typeof modules>["features"] => modules().features;

type Answer = number | Response | string;

/** A client of a server that gives these answers in turn; a text is a broken connection. */
function clientOf(
  answers: readonly Answer[],
  options: ClientOptions & { readonly credentials?: object },
): { readonly client: AnyClient; readonly requests: Request[]; readonly bodies: Promise<string>[] } {
  const requests: Request[] = [];
  const bodies: Promise<string>[] = [];
  async function fetch(request: Request): Promise<Response> {
    const answer = answers[requests.length] ?? 200;
    requests.push(request);
    bodies.push(request.text());
    if (typeof answer === "string") throw new TypeError(answer);
    return typeof answer === "number" ? Response.json({ id: answer }, { status: answer }) : answer;
  }
  return { client: modules().createClient({ fetch, ...options }), requests, bodies };
}

/** Without waits. */
const retries = (): Interceptor => features().retries({ random: () => 0 });
const params = { path: { no: 1 } };

test("retries send the same body again, on new URLs as on old ones", async () => {
  const { client, bodies, requests } = clientOf([503, "reset", 200], { interceptors: [retries()] });
  const { data } = await client.fetch.request("put", "/orders/{no}", { params, body: { id: 7 } });
  expect(data).toEqual({ id: 200 });
  expect(await Promise.all(bodies)).toEqual(['{"id":7}', '{"id":7}', '{"id":7}']);
  expect(requests.map(({ url }) => url)).toEqual(Array(3).fill("http://shop.test/orders/1"));
});

test("what stands in the way of an answer is a NetworkError here too", async () => {
  const { client } = clientOf(["reset"], {});
  await expect(client.fetch.request("get", "/orders/{no}", { params })).rejects.toMatchObject({
    name: "NetworkError",
    operation: "get",
  });
});

test("a 401 gets new credentials", async () => {
  let token = "old";
  const refresh = features().refreshOn401(() => {
    token = "new";
  });
  const { client, requests } = clientOf([401], {
    interceptors: [refresh],
    credentials: { Key: () => token },
  });
  const { data } = await client.fetch.request("get", "/orders/{no}", { params });
  expect(data).toEqual({ id: 200 });
  expect(requests.map(({ headers }) => headers.get("x-shop"))).toEqual(["old", "new"]);
});

test("ids are shared by attempts, and the caller's own stay", async () => {
  let count = 0;
  const create = (): string => `id-${++count}`;
  const interceptors = [features().requestIds({ create }), features().idempotencyKeys({ create }), retries()];
  const { client, requests } = clientOf([503], { interceptors, credentials: { Key: "k" } });
  const body = { id: 1 };
  await client.fetch.request("post", "/orders/{no}", { params, body });
  const header = { "Idempotency-Key": "mine" };
  await client.fetch.request("post", "/orders/{no}", {
    params: { ...params, header },
    body,
    headers: { "X-Request-ID": "me", "X-Shop": "own" },
  });
  const sent = (name: string): unknown => requests.map(({ headers }) => headers.get(name));
  expect(sent("x-request-id")).toEqual(["id-1", "id-1", "me"]);
  expect(sent("idempotency-key")).toEqual(["id-2", "id-2", "mine"]);
  expect(sent("x-shop")).toEqual(["k", "k", "own"]);
});

test("the log sees bodies, and no secret", async () => {
  const details: LogDetails[] = [];
  const log = features().debugLog({ bodies: true, write: (_, more) => void details.push(more) });
  const { client } = clientOf([], { interceptors: [log], credentials: { Key: "s3cret" } });
  await client.fetch.request("put", "/orders/{no}", { params, body: { id: 1, password: "s3cret" } });
  expect(details).toMatchObject([
    {
      operation: "put",
      requestHeaders: { "x-shop": "***" },
      requestBody: { id: 1, password: "***" },
      responseBody: { id: 200 },
    },
  ]);
});

test("calls are held to the contract", async () => {
  const interceptors = [features().validate(generated().validators, { requests: "throw" })];
  const broken = clientOf([Response.json({ id: "x" })], { interceptors }).client.fetch;
  await expect(broken.request("get", "/orders/{no}", { params })).rejects.toMatchObject({
    name: "ContractError",
    side: "response",
    issues: [{ path: ["id"] }],
  });
  const { client, requests } = clientOf([], { interceptors });
  await expect(
    client.fetch.request("get", "/orders/{no}", { params: { path: { no: 0 } } }),
  ).rejects.toMatchObject({
    side: "request",
    issues: [{ path: ["no"] }],
  });
  await expect(client.fetch.request("put", "/orders/{no}", { params, body: {} })).rejects.toMatchObject({
    issues: [{ path: ["body", "id"] }],
  });
  expect(requests).toEqual([]);
  expect(await client.fetch.request("put", "/orders/{no}", { params, body: { id: 1 } })).toMatchObject({
    data: { id: 200 },
  });
});

test("interceptors stand around all middleware, that of the client, of `use` and of the call", async () => {
  const seen: string[] = [];
  const named = (name: string): Middleware => ({
    onRequest: ({ request }) => void seen.push(`${name} ${new URL(request.url).pathname}`),
    onResponse: () => void seen.push(`${name} back`),
  });
  const used = named("used");
  const { client } = clientOf([503], { interceptors: [retries()], middleware: [named("client")] });
  client.fetch.use(used);
  await client.fetch.request("get", "/orders/{no}", { params, middleware: [named("call")] });
  const attempt = ["client", "used", "call"].map((name) => `${name} /orders/1`);
  const back = ["call back", "used back", "client back"];
  expect(seen).toEqual([...attempt, ...back, ...attempt, ...back]);
  seen.length = 0;
  client.fetch.eject(used);
  await client.fetch.request("get", "/orders/{no}", { params });
  expect(seen).not.toContain("used /orders/1");
  expect(seen).toContain("client /orders/1");
});

test("streams are given on as they are, and end with the caller's signal", async () => {
  const bodies: unknown[] = [];
  const look: Interceptor = async (call, next) => {
    const answer = await next(call);
    bodies.push(answer.body);
    return answer;
  };
  const signals: AbortSignal[] = [];
  const fetch = async ({ signal }: Request): Promise<Response> => {
    signals.push(signal);
    return new Response(new ReadableStream());
  };
  const client = modules().createClient({ fetch, interceptors: [look] });
  const controller = new AbortController();
  const { data } = await client.fetch.request("get", "/orders/{no}", {
    params,
    parseAs: "stream",
    signal: controller.signal,
  });
  expect(data).toBeInstanceOf(ReadableStream);
  expect(bodies[0]).toBe(data);
  expect(signals[0]?.aborted).toBe(false);
  controller.abort();
  expect(signals[0]?.aborted).toBe(true);
});

test("a stream that is sent is sent once", async () => {
  const { client, requests } = clientOf([503], { interceptors: [retries()] });
  const body = new Blob(["{}"]).stream();
  const { response } = await client.fetch.request("put", "/orders/{no}", {
    params,
    body,
    bodySerializer: (value: unknown) => value,
    duplex: "half",
  });
  expect(response.status).toBe(503);
  expect(requests).toHaveLength(1);
});

test("both doors share what an interceptor keeps", async () => {
  const kept = new Map<string, Awaited<ReturnType<Interceptor>>>();
  const cache: Interceptor = async (call, next) => {
    const answer = kept.get(call.operation.id) ?? (await next(call));
    kept.set(call.operation.id, answer);
    return answer;
  };
  const { client, requests } = clientOf([200], { interceptors: [cache] });
  expect(await modules().method(client, "get")({ no: 1 })).toEqual({ id: 200 });
  expect(await client.fetch.request("get", "/orders/{no}", { params })).toMatchObject({ data: { id: 200 } });
  expect(requests).toHaveLength(1);
});

test("a path that the contract does not have goes as it is", async () => {
  const { client, requests } = clientOf([503], {
    interceptors: [features().requestIds({ create: () => "id" }), retries()],
  });
  await client.fetch.request("get", "/else/{a}", { params: { path: { a: "b c" }, query: { q: 1 } } });
  expect(requests.map(({ url }) => url)).toEqual(Array(2).fill("http://shop.test/else/b%20c?q=1"));
  expect(requests[1]?.headers.get("x-request-id")).toBe("id");
});

test("methods that are called by their names take the same way", async () => {
  const onRequest = vi.fn();
  const { client } = clientOf([], {
    interceptors: [(call, next) => next(call)],
    middleware: [{ onRequest }],
  });
  expect(await client.fetch.GET("/orders/{no}", { params })).toMatchObject({ data: { id: 200 } });
  expect(onRequest).toHaveBeenCalledTimes(1);
});
