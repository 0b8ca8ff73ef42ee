/** Calls held to the contract by generated validators. */
import { describe, expect, test, vi } from "vitest";
import type { Interceptor, ValidateOptions } from "../../../generators/runtime/client-features.ts";
import { useGenerated } from "../../support/generated-modules.ts";
import { useClient } from "./generated.ts";
import { type Scripted, subscribeScripted } from "./scripted-socket.ts";

const order = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer" }, state: { enum: ["new", "paid"] } },
};
const json = { content: { "application/json": { schema: order } } };
const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  servers: [{ url: "http://shop.test" }],
  paths: {
    "/orders/{no}": {
      put: {
        operationId: "put",
        parameters: [{ name: "no", in: "path", required: true, schema: { type: "integer", minimum: 1 } }],
        requestBody: json,
        responses: { 200: { description: "", ...json }, "4XX": { description: "", ...json } },
      },
      head: {
        operationId: "look",
        parameters: [{ name: "no", in: "path", required: true, schema: { type: "integer" } }],
        responses: { 200: { description: "", ...json } },
      },
    },
  },
});
const modules = useClient(contract);
const generated = useValidators(contract);

/** The namespace that clients are given. */
function useValidators(text: string): () => { readonly validators: object } {
  return useGenerated(text, ["validators"], ["validators"]);
}

function put(options: ValidateOptions, input: object, answer: object, status = 200): Promise<unknown> {
  const fetch = async (): Promise<Response> => Response.json(answer, { status });
  const interceptors = [modules().features.validate(generated().validators, options)];
  return modules().method(modules().createClient({ fetch, interceptors }), "put")(input);
}

test("answers that break the contract are errors", async () => {
  const error = await put({}, { no: 1 }, { id: "x" }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: "ContractError",
    side: "response",
    operation: "put",
    issues: [{ path: ["id"], code: "type" }],
    answer: { body: { id: "x" } },
  });
  expect(String(error)).toMatch(/^ContractError: 200 put: the response breaks the contract: \/id /);
  expect(await put({}, { no: 1 }, { id: 1 })).toEqual({ id: 1 });
});

test("so are answers that are errors already", async () => {
  await expect(put({}, { no: 1 }, {}, 404)).rejects.toMatchObject({ name: "ContractError" });
  await expect(put({}, { no: 1 }, { id: 1 }, 404)).rejects.toMatchObject({ name: "ApiError" });
});

test("or warnings, or nothing", async () => {
  const warn = vi.fn();
  expect(await put({ responses: "warn", warn }, { no: 1 }, {})).toEqual({});
  expect(warn).toHaveBeenCalledTimes(1);
  expect(await put({ responses: "off" }, { no: 1 }, {})).toEqual({});
});

test("members of an enumeration that nobody has heard of survive", async () => {
  expect(await put({}, { no: 1 }, { id: 1, state: "lost" })).toEqual({ id: 1, state: "lost" });
  await expect(put({ strictEnums: true }, { no: 1 }, { id: 1, state: "lost" })).rejects.toMatchObject({
    issues: [{ code: "enum" }],
  });
});

test("requests, on request", async () => {
  const options = { requests: "throw" } as const;
  expect(await put({}, { no: 0, body: {} }, { id: 1 })).toEqual({ id: 1 });
  await expect(put(options, { no: 0 }, { id: 1 })).rejects.toMatchObject({
    side: "request",
    issues: [{ path: ["no"] }],
  });
  await expect(put(options, { no: 1, body: { id: "x" } }, { id: 1 })).rejects.toMatchObject({
    issues: [{ path: ["body", "id"] }],
  });
  expect(await put(options, { no: 1, body: { id: 1 } }, { id: 1 })).toEqual({ id: 1 });
});

test("what has no validator passes", async () => {
  const interceptors = [modules().features.validate({})];
  const client = modules().createClient({ fetch: async () => Response.json([]), interceptors });
  expect(await modules().method(client, "put")({ no: 1 })).toEqual([]);
});

test("no body where there should be one breaks the contract, except to HEAD", async () => {
  const client = modules().createClient({
    fetch: async () => new Response(null, { status: 200 }),
    interceptors: [modules().features.validate(generated().validators)],
  });
  await expect(modules().method(client, "put")({ no: 1 })).rejects.toMatchObject({
    name: "ContractError",
    issues: [{ path: [], code: "type" }],
  });
  expect(await modules().method(client, "look")({ no: 1 })).toBeUndefined();
});

describe("RPC methods", () => {
  const object = (properties: object, required: string[] = []): object => ({
    type: "object",
    required,
    properties,
  });
  const rpcJson = (schema: object): object => ({ content: { "application/json": { schema } } });
  const rpcContract = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "http://rpc.test" }],
    paths: {
      "/rpc": {
        post: {
          operationId: "rpc",
          requestBody: { required: true, ...rpcJson({ type: "object" }) },
          responses: {
            200: { description: "", ...rpcJson(object({ error: object({ code: { type: "integer" } }) })) },
            404: { description: "", ...rpcJson(object({ why: { type: "string" } }, ["why"])) },
          },
          "x-rpc": {
            method: "method",
            params: "params",
            result: "result",
            error: "error",
            methods: {
              "order.create": {
                operationId: "createOrder",
                params: object({ name: { type: "string", minLength: 1 } }, ["name"]),
                result: order,
                errors: { 404: { description: "no such shop" } },
              },
              "order.drop": { operationId: "dropOrder" },
            },
          },
        },
      },
    },
  });
  const rpcModules = useClient(rpcContract);
  const rpcGenerated = useValidators(rpcContract);

  function call(
    name: string,
    answer: object,
    {
      status = 200,
      input = { name: "n" },
      ...options
    }: ValidateOptions & { status?: number; input?: object },
  ): Promise<unknown> {
    const { features, createClient, method } = rpcModules();
    const interceptors = [features.validate(rpcGenerated().validators, options)];
    const fetch = async (): Promise<Response> => Response.json(answer, { status });
    return method(createClient({ fetch, interceptors }), name)(input);
  }

  test("are held to their results, which issues are told of as the caller sees them", async () => {
    expect(await call("createOrder", { result: { id: 1 } }, {})).toEqual({ id: 1 });
    await expect(call("createOrder", { result: { id: "x" } }, {})).rejects.toMatchObject({
      name: "ContractError",
      message: expect.stringMatching(/^200 createOrder: the response breaks the contract: \/id /),
      issues: [{ path: ["id"], code: "type" }],
      answer: { body: { id: "x" } },
    });
    await expect(call("createOrder", {}, {})).rejects.toMatchObject({ issues: [{ path: [], code: "type" }] });
    expect(await call("dropOrder", { result: 7 }, {})).toBe(7);
  });

  test("and to their errors, with statuses that say so and without", async () => {
    const broken = { name: "ContractError", operation: "createOrder" };
    await expect(call("createOrder", { why: "closed" }, { status: 404 })).rejects.toMatchObject({
      name: "ApiError",
    });
    await expect(call("createOrder", {}, { status: 404 })).rejects.toMatchObject({
      ...broken,
      issues: [{ path: ["why"], code: "required" }],
    });
    await expect(call("createOrder", { error: { code: 1 } }, {})).rejects.toMatchObject({ name: "ApiError" });
    await expect(call("createOrder", { error: { code: "1" } }, {})).rejects.toMatchObject({
      ...broken,
      issues: [{ path: ["error", "code"], code: "type" }],
    });
  });

  test("or warned of, or not looked at", async () => {
    const warn = vi.fn();
    expect(await call("createOrder", { result: {} }, { responses: "warn", warn })).toEqual({});
    expect(warn).toHaveBeenCalledTimes(1);
    expect(await call("createOrder", { result: {} }, { responses: "off" })).toEqual({});
  });

  test("with their arguments, on request", async () => {
    const answer = { result: { id: 1 } };
    await expect(
      call("createOrder", answer, { requests: "throw", input: { name: "" } }),
    ).rejects.toMatchObject({
      side: "request",
      issues: [{ path: ["name"], code: "minLength" }],
    });
    expect(await call("createOrder", answer, { requests: "throw" })).toEqual({ id: 1 });
    expect(await call("createOrder", answer, { input: { name: "" } })).toEqual({ id: 1 });
  });
});

describe("what comes and goes bit by bit", () => {
  const message = { "application/json": { schema: order } };
  const bits = JSON.stringify({
    openapi: "3.2.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "http://shop.test" }],
    paths: {
      "/lines": {
        get: {
          operationId: "lines",
          responses: { 200: { description: "", content: { "application/jsonl": { itemSchema: order } } } },
        },
        post: {
          operationId: "upload",
          requestBody: { required: true, content: { "application/jsonl": { itemSchema: order } } },
          responses: { 204: { description: "" } },
        },
      },
      "/events": {
        get: {
          operationId: "events",
          responses: { 200: { description: "", content: { "text/event-stream": { schema: order } } } },
        },
      },
      "/ticks": {
        get: {
          operationId: "ticks",
          responses: { 101: { description: "" } },
          "x-websocket": { mode: "only", serverMessages: message, clientMessages: message },
        },
      },
    },
  });
  const bitModules = useClient(bits);
  const bitValidators = useValidators(bits);

  function interceptors(options: ValidateOptions): Interceptor[] {
    return [bitModules().features.validate(bitValidators().validators, options)];
  }

  async function items(operation: string, body: string, options: ValidateOptions = {}): Promise<unknown[]> {
    const { createClient, method } = bitModules();
    const client = createClient({
      fetch: async () => new Response(body),
      interceptors: interceptors(options),
    });
    const { stream } = method(client, operation) as unknown as { stream(): AsyncIterable<unknown> };
    const found: unknown[] = [];
    for await (const item of stream()) found.push(item);
    return found;
  }

  test("items of a stream are looked at as they come", async () => {
    expect(await items("lines", '{"id":1}\n{"id":2}\n')).toEqual([{ id: 1 }, { id: 2 }]);
    await expect(items("lines", '{"id":1}\n{"id":"x"}\n')).rejects.toMatchObject({
      name: "ContractError",
      message: expect.stringMatching(/^contract lines: the item breaks the contract: \/id /),
      side: "item",
      issues: [{ path: ["id"], code: "type" }],
    });
    await expect(items("events", 'data: {"id":"x"}\n\n')).rejects.toMatchObject({ side: "item" });
    const warn = vi.fn();
    expect(await items("lines", "{}\n", { responses: "warn", warn })).toEqual([{}]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(await items("lines", "{}\n", { responses: "off" })).toEqual([{}]);
  });

  test("whatever a look throws ends the stream, and is no broken connection", async () => {
    const { createClient, method } = bitModules();
    const fault = new TypeError("not mine");
    const look = (): void => {
      throw fault;
    };
    const fetch = vi.fn(async () => new Response('data: {"id":1}\n\n'));
    const interceptor: Interceptor = Object.assign<Interceptor, object>((call, next) => next(call), { look });
    const events = method(createClient({ fetch, interceptors: [interceptor] }), "events") as unknown as {
      stream(): AsyncIterator<unknown>;
    };
    await expect(events.stream().next()).rejects.toBe(fault);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("items that are sent, as far as they are there", async () => {
    const { createClient, method } = bitModules();
    const fetch = async (): Promise<Response> => new Response(null, { status: 204 });
    const client = createClient({ fetch, interceptors: interceptors({ requests: "throw" }) });
    await expect(method(client, "upload")({ body: [{ id: 1 }, {}] })).rejects.toMatchObject({
      side: "request",
      issues: [{ path: ["body", 1, "id"] }],
    });
    expect(await method(client, "upload")({ body: [{ id: 1 }] })).toBeUndefined();
  });

  function subscribed(options: ValidateOptions): Promise<Scripted> {
    const client = bitModules().createClient({ interceptors: interceptors(options) });
    return subscribeScripted(client, "ticks");
  }

  test("messages of a WebSocket end the subscription when they break the contract", async () => {
    const { messages, say, closed } = await subscribed({});
    say('{"id":1}');
    say('{"id":"x"}');
    expect((await messages.next()).value).toEqual({ id: 1 });
    await expect(messages.next()).rejects.toMatchObject({
      name: "ContractError",
      operation: "ticks",
      side: "message",
      issues: [{ path: ["id"], code: "type" }],
    });
    expect(closed).toEqual([1000]);
  });

  test("or are told of, and unknown members of enumerations survive", async () => {
    const warn = vi.fn();
    const { messages, say } = await subscribed({ responses: "warn", warn });
    say("{}");
    say('{"id":1,"state":"lost"}');
    expect((await messages.next()).value).toEqual({});
    expect((await messages.next()).value).toEqual({ id: 1, state: "lost" });
    expect(warn).toHaveBeenCalledTimes(1);
    messages.close();
  });

  test("messages that are sent, on request", async () => {
    const { messages, sent } = await subscribed({ requests: "throw" });
    await messages.send({ id: 1 });
    await expect(messages.send({ id: "x" })).rejects.toMatchObject({ side: "message" });
    expect(sent).toEqual(['{"id":1}']);
    messages.close();
  });
});
