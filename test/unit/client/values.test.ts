/** Programs that hold date-times as `Date` and 64-bit integers as `bigint`, while the wire stays what it was. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Interceptor, LogDetails } from "../../../generators/runtime/client-features.ts";
import { compile, filesOf } from "../../support/compile.ts";
import { platformOptions, runCompiler, scratchFolder } from "../../support/compiler.ts";
import { useGenerated, writeModules } from "../../support/generated-modules.ts";
import { clientFiles, useClient } from "./generated.ts";
import { subscribeScripted } from "./scripted-socket.ts";

const date = { type: "string", format: "date-time" };
const long = { type: "integer", format: "int64" };
const object = (properties: object, required: readonly string[] = []): object => ({
  type: "object",
  required,
  properties,
});
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const media = (schema: object, type = "application/json", more: object = {}): object => ({
  content: { [type]: { schema, ...more } },
});
const answer = (schema: object, type?: string): object => ({ description: "", ...media(schema, type) });
const query = (name: string, schema: object, more: object = {}): object => ({
  name,
  in: "query",
  schema,
  ...more,
});
const made = { 204: { description: "" } };

const contract = {
  openapi: "3.2.0",
  info: { title: "T", version: "1" },
  servers: [{ url: "http://shop.test" }],
  paths: {
    "/orders/{at}": {
      get: {
        operationId: "list",
        parameters: [
          { name: "at", in: "path", required: true, schema: date },
          query("ids", { type: "array", items: long }, { explode: false }),
          query("range", object({ from: date, ids: { type: "array", items: long } }), { explode: true }),
          query("deep", object({ in: object({ id: long, at: date }) }), { style: "deepObject" }),
          { name: "X-Id", in: "header", schema: long },
          { name: "filter", in: "query", ...media(object({ id: long, at: date })) },
        ],
        responses: {
          200: answer({ type: "array", items: ref("Order") }),
          404: answer(object({ since: date })),
          "4XX": answer(object({ retry: date })),
          default: answer(object({ code: long })),
        },
      },
    },
    "/orders": {
      post: { operationId: "create", requestBody: media(ref("Order")), responses: made },
      put: {
        operationId: "form",
        requestBody: media(ref("Form"), "application/x-www-form-urlencoded"),
        responses: made,
      },
      patch: {
        operationId: "parts",
        requestBody: media(ref("Form"), "multipart/form-data"),
        responses: made,
      },
    },
    "/mixed": {
      post: {
        operationId: "mixed",
        requestBody: media({ type: "array", items: ref("Order") }, "multipart/mixed"),
        responses: made,
      },
    },
    "/plain": { get: { operationId: "plain", responses: { 200: answer(ref("Plain")) } } },
    "/events": {
      get: {
        operationId: "events",
        responses: {
          200: {
            description: "",
            content: { "text/event-stream": { itemSchema: object({ data: date, id: { type: "string" } }) } },
          },
        },
      },
    },
    "/lines": {
      post: {
        operationId: "sendLines",
        requestBody: { content: { "application/jsonl": { itemSchema: ref("Order") } } },
        responses: made,
      },
      get: {
        operationId: "lines",
        responses: {
          200: { description: "", content: { "application/jsonl": { itemSchema: ref("Order") } } },
        },
      },
    },
    "/ticks": {
      get: {
        operationId: "ticks",
        parameters: [query("since", long)],
        responses: { 101: { description: "" } },
        "x-websocket": {
          mode: "only",
          serverMessages: media(object({ no: long, at: date }))["content" as never],
          clientMessages: media(object({ ack: long }))["content" as never],
          sequence: "/no",
          resume: "since",
        },
      },
    },
    "/pages": {
      get: {
        operationId: "pages",
        parameters: [query("offset", long), query("limit", long)],
        responses: { 200: answer(object({ items: { type: "array", items: long }, total: long })) },
      },
    },
    "/rpc": {
      post: {
        operationId: "rpc",
        requestBody: { required: true, ...media({ type: "object" }) },
        responses: { 200: answer({ type: "object" }) },
        "x-rpc": {
          method: "method",
          params: "params",
          result: "result",
          methods: {
            touch: { operationId: "touch", params: object({ at: date, id: long }), result: ref("Order") },
          },
        },
      },
    },
    "/shapes": {
      get: { operationId: "shapes", responses: { 200: answer({ type: "array", items: ref("Shapes") }) } },
    },
  },
  components: {
    schemas: {
      Plain: object({ text: { type: "string" } }),
      Order: object(
        {
          id: long,
          at: date,
          day: { type: "string", format: "date" },
          note: { type: "string" },
          closed: { type: ["string", "null"], format: "date-time" },
          parts: { type: "array", items: ref("Order") },
          payments: { type: "object", additionalProperties: object({ amount: long }) },
          plain: ref("Plain"),
        },
        ["id", "at"],
      ),
      Form: object({ at: date, id: long, ids: { type: "array", items: long }, order: ref("Order") }),
      Started: object({ kind: { const: "started" }, at: date }, ["kind", "at"]),
      Noted: object({ kind: { const: "noted" }, at: { type: "string" } }, ["kind", "at"]),
      Cat: object({ type: { type: "string" }, born: date }, ["type"]),
      Dog: object({ type: { type: "string" }, born: { type: "string" } }, ["type"]),
      Shapes: object({
        event: { oneOf: [ref("Noted"), ref("Started")] },
        pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "type" } },
        either: { anyOf: [date, long, { type: "null" }] },
        both: { anyOf: [object({ a: date }), object({ b: long })] },
        numbered: {
          oneOf: [1, 2].map((no) =>
            object({ no: { const: no }, at: no === 1 ? date : { type: "string" } }, ["no", "at"]),
          ),
        },
        pair: { type: "array", prefixItems: [{ type: "string" }, date], items: false },
      }),
    },
  },
};

const held = { dates: "Date", int64: "bigint" };
const moment = "2026-11-29T12:30:00.000Z";
const at = new Date(moment);
const large = "9007199254740993";
const text = JSON.stringify(contract);
const modules = useClient(text, held);
const generated = useGenerated<{ validators: object }>(text, ["validators"], ["validators"]);

interface Exchange {
  readonly request: Request;
  readonly body: string;
  readonly result: unknown;
}

/** Calls an operation that is answered with a text of JSON. */
async function exchange(
  operation: string,
  input: object | undefined,
  json = "",
  { status = 200, interceptors = [] }: { status?: number; interceptors?: Interceptor[] } = {},
): Promise<Exchange> {
  const requests: { readonly request: Request; readonly body: string }[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push({ request, body: await request.text() });
    const init = { status: json === "" ? 204 : status, headers: { "content-type": "application/json" } };
    return new Response(json || null, init);
  };
  const client = modules().createClient({ fetch, interceptors });
  const result = await modules()
    .method(
      client,
      operation,
    )(input)
    .catch((error: unknown) => error);
  const [first] = requests;
  if (!first) throw result;
  return { ...first, result };
}

async function received(operation: string, json: string, status?: number): Promise<unknown> {
  const { result } = await exchange(operation, { at }, json, status === undefined ? {} : { status });
  return result;
}

describe("parameters", () => {
  test.each<readonly [object, string]>([
    [{}, ""],
    [{ ids: [1n, 9007199254740993n] }, `?ids=1,${large}`],
    [
      { range: { from: at, ids: [9007199254740993n] } },
      `?from=${encodeURIComponent(moment)}&ids=%5B${large}%5D`,
    ],
    [{ deep: { in: { id: 9007199254740993n } } }, `?deep%5Bin%5D%5Bid%5D=${large}`],
    [{ deep: { in: { at } } }, `?deep%5Bin%5D%5Bat%5D=${encodeURIComponent(moment)}`],
    [{ filter: { id: 9007199254740993n } }, `?filter=%7B%22id%22%3A${large}%7D`],
    [{ filter: { at } }, `?filter=${encodeURIComponent(`{"at":"${moment}"}`)}`],
  ])("%o", async (input, expected) => {
    const { request } = await exchange("list", { at, ...input }, "[]");
    expect(request.url).toBe(`http://shop.test/orders/${encodeURIComponent(moment)}${expected}`);
  });

  test("in headers", async () => {
    const { request } = await exchange("list", { at, "X-Id": 9007199254740993n }, "[]");
    expect(request.headers.get("x-id")).toBe(large);
  });

  test("a date that is none makes no request", async () => {
    await expect(exchange("list", { at: new Date(Number.NaN) })).rejects.toThrow(RangeError);
    await expect(exchange("create", { body: { at: new Date(Number.NaN) } })).rejects.toThrow(RangeError);
  });
});

describe("bodies that are sent", () => {
  const order = { id: 9007199254740993n, at, parts: [{ id: 1n, at }], note: moment };
  const json = `{"id":${large},"at":"${moment}","parts":[{"id":1,"at":"${moment}"}],"note":"${moment}"}`;

  test("JSON has every digit", async () => {
    expect((await exchange("create", { body: order })).body).toBe(json);
  });

  test("forms", async () => {
    const { body } = await exchange("form", { body: { at, id: 9007199254740993n, ids: [1n, 2n], order } });
    expect([...new URLSearchParams(body)]).toEqual([
      ["at", moment],
      ["id", large],
      ["ids", "1"],
      ["ids", "2"],
      ["order", json],
    ]);
  });

  test("multipart", async () => {
    const { body } = await exchange("parts", { body: { at, ids: [9007199254740993n], order } });
    expect(body.split("\r\n").filter((line) => /^[\d{]/.test(line))).toEqual([moment, large, json]);
  });

  test("parts without names", async () => {
    const { body } = await exchange("mixed", { body: [order] });
    expect(body.split("\r\n").filter((line) => /^[\d{]/.test(line))).toEqual([json]);
  });

  test("arguments of RPC methods", async () => {
    const { body, result } = await exchange(
      "touch",
      { at, id: 9007199254740993n },
      `{"result":{"id":${large},"at":"${moment}"}}`,
    );
    expect(body).toBe(`{"method":"touch","params":{"at":"${moment}","id":${large}}}`);
    expect(result).toEqual({ id: 9007199254740993n, at });
  });
});

test("items that are sent", async () => {
  const [order, line] = [
    { id: 9007199254740993n, at: new Date(0) },
    '{"id":9007199254740993,"at":"1970-01-01T00:00:00.000Z"}\n',
  ];
  expect((await exchange("sendLines", { body: [order, order] })).body).toBe(line + line);
});

describe("bodies that come", () => {
  const base = `"id":${large},"at":"${moment}"`;
  const order = { id: 9007199254740993n, at };

  test.each<readonly [string, object]>([
    ["", {}],
    [
      `,"note":"${moment}","day":"2026-11-29","plain":{"text":"${moment}"}`,
      { note: moment, day: "2026-11-29", plain: { text: moment } },
    ],
    [',"closed":null', { closed: null }],
    [`,"closed":"${moment}"`, { closed: at }],
    [`,"parts":[{"id":1,"at":"${moment}"}]`, { parts: [{ id: 1n, at }] }],
    [',"payments":{"a":{"amount":12345678901234567}}', { payments: { a: { amount: 12345678901234567n } } }],
  ])("%s", async (more, expected) => {
    expect(await received("list", `[{${base}${more}}]`)).toEqual([{ ...order, ...expected }]);
  });

  test("of a union become what the variant says that they are", async () => {
    const shapes = [
      `{"event":{"kind":"started","at":"${moment}"}}`,
      `{"event":{"kind":"noted","at":"${moment}"}}`,
      `{"pet":{"type":"Cat","born":"${moment}"}}`,
      `{"pet":{"type":"Dog","born":"${moment}"}}`,
      `{"either":"${moment}"}`,
      '{"either":5}',
      '{"either":null}',
      `{"both":{"a":"${moment}","b":5}}`,
      `{"numbered":{"no":1,"at":"${moment}"}}`,
      `{"numbered":{"no":2,"at":"${moment}"}}`,
      `{"pair":["${moment}","${moment}"]}`,
    ];
    expect(await received("shapes", `[${shapes.join(",")}]`)).toEqual([
      { event: { kind: "started", at } },
      { event: { kind: "noted", at: moment } },
      { pet: { type: "Cat", born: at } },
      { pet: { type: "Dog", born: moment } },
      { either: at },
      { either: 5n },
      { either: null },
      { both: { a: at, b: 5n } },
      { numbered: { no: 1, at } },
      { numbered: { no: 2, at: moment } },
      { pair: [moment, at] },
    ]);
  });

  test.each<readonly [number, string, object]>([
    [404, `{"since":"${moment}","retry":"${moment}"}`, { since: at, retry: moment }],
    [429, `{"since":"${moment}","retry":"${moment}"}`, { since: moment, retry: at }],
    [500, `{"code":${large}}`, { code: 9007199254740993n }],
  ])("of errors, by status: %d", async (status, json, body) => {
    expect(await received("list", json, status)).toMatchObject({ name: "ApiError", body });
  });

  test("stay as they came where they are not what the contract says", async () => {
    expect(await received("list", '[{"id":"x","at":"yesterday"},{"id":1.5},7]')).toEqual([
      { id: "x", at: "yesterday" },
      { id: 1.5 },
      7,
    ]);
    expect(await received("list", "[")).toMatchObject({
      name: "ApiError",
      message: expect.stringContaining("not JSON"),
    });
  });

  test("without such values are read as ever", async () => {
    expect(await received("plain", `{"text":"${moment}"}`)).toEqual({ text: moment });
  });
});

test("lists go on from page to page by such numbers", async () => {
  const urls: string[] = [];
  const fetch = async ({ url }: Request): Promise<Response> => {
    urls.push(url);
    return new Response(urls.length === 1 ? '{"items":[1,2],"total":3}' : `{"items":[${large}],"total":3}`, {
      headers: { "content-type": "application/json" },
    });
  };
  const client = modules().createClient({ fetch });
  const { all } = modules().method(client, "pages") as unknown as {
    all(input: object): AsyncIterable<unknown>;
  };
  const items: unknown[] = [];
  for await (const item of all({ limit: 2n })) items.push(item);
  expect(items).toEqual([1n, 2n, 9007199254740993n]);
  expect(urls[1]).toBe("http://shop.test/pages?offset=2&limit=2");
});

test("items of streams", async () => {
  async function items(operation: string, body: string): Promise<unknown[]> {
    const client = modules().createClient({ fetch: async () => new Response(body) });
    const { stream } = modules().method(client, operation) as unknown as { stream(): AsyncIterable<unknown> };
    const found: unknown[] = [];
    for await (const item of stream()) found.push(item);
    return found;
  }
  expect(await items("lines", `{"id":${large},"at":"${moment}"}\n`)).toEqual([{ id: 9007199254740993n, at }]);
  expect(await items("events", `id: 1\ndata: ${moment}\n\n`)).toEqual([{ id: "1", data: at }]);
});

test("messages of WebSockets, whose numbers still tell which ones are new", async () => {
  const { messages, say, sent } = await subscribeScripted(modules().createClient(), "ticks");
  say(`{"no":${large},"at":"${moment}"}`);
  say(`{"no":${large},"at":"${moment}"}`);
  say('{"no":9007199254740994}');
  await messages.send({ ack: 9007199254740993n });
  expect(sent).toEqual([`{"ack":${large}}`]);
  expect((await messages.next()).value).toEqual({ no: 9007199254740993n, at });
  expect((await messages.next()).value).toEqual({ no: 9007199254740994n });
  messages.close();
});

test("calls are held to the contract as they travel", async () => {
  const interceptors = [modules().features.validate(generated().validators, { requests: "throw" })];
  const good = await exchange("list", { at, ids: [1n] }, `[{"id":1,"at":"${moment}"}]`, { interceptors });
  expect(good.result).toEqual([{ id: 1n, at }]);
  expect((await exchange("create", { body: { id: 1n, at } }, "", { interceptors })).result).toBeUndefined();
  const bad = await exchange("list", { at }, '[{"id":1,"at":"yesterday"}]', { interceptors });
  expect(bad.result).toMatchObject({ name: "ContractError", issues: [{ path: [0, "at"], code: "format" }] });
  await expect(exchange("create", { body: { id: 1n } }, "", { interceptors })).rejects.toMatchObject({
    issues: [{ path: ["body", "at"], code: "required" }],
  });
});

test("items are held to the contract as they travel", async () => {
  const items = async (body: string): Promise<unknown[]> => {
    const interceptors = [modules().features.validate(generated().validators)];
    const client = modules().createClient({ fetch: async () => new Response(body), interceptors });
    const { stream } = modules().method(client, "lines") as unknown as { stream(): AsyncIterable<unknown> };
    const found: unknown[] = [];
    for await (const item of stream()) found.push(item);
    return found;
  };
  expect(await items(`{"id":1,"at":"${moment}"}`)).toEqual([{ id: 1n, at }]);
  await expect(items('{"id":1,"at":"yesterday"}')).rejects.toMatchObject({ issues: [{ code: "format" }] });
});

test("the log shows them", async () => {
  const details: LogDetails[] = [];
  const log = modules().features.debugLog({ bodies: true, write: (_, more) => void details.push(more) });
  await exchange("create", { body: { id: 1n, at } }, "", { interceptors: [log] });
  expect(details[0]?.requestBody).toEqual({ id: 1n, at });
});

test("client.fetch speaks of values as they travel", async () => {
  const json = `[{"id":1,"at":"${moment}"}]`;
  const fetch = async (): Promise<Response> => new Response(json);
  const client = modules().createClient({ fetch, interceptors: [(call, next) => next(call)] });
  const { data } = await client.fetch.GET("/orders/{at}", { params: { path: { at: moment } } });
  expect(data).toEqual(JSON.parse(json));
});

describe("what is generated", () => {
  test("is of its own only where something differs", async () => {
    const files = filesOf(
      await compile(text, ["types", "client"], { types: { schema: false }, client: held }),
    );
    const values = files.get("client-values.ts") ?? "";
    expect(values).toContain('export type * from "./types.ts";');
    expect(values).toContain("export interface Order {");
    expect(values).toContain("export type ListOutput = Order[];");
    expect(values).not.toMatch(/interface Plain\b|PlainOutput/);
    expect(files.get("operations.ts")).toContain('import * as t from "./client-values.ts";');
    expect(files.get("client.ts")).toContain('import type * as t from "./client-values.ts";');
  });

  test("is as ever without the options", async () => {
    const files = await clientFiles(text);
    expect(files.has("client-values.ts")).toBe(false);
    expect(files.get("operations.ts")).not.toMatch(/toWire|held/i);
  });

  test("says where variants cannot be told apart", async () => {
    const unclear = { anyOf: [object({ at: date }), object({ at: { type: "string" } })] };
    const { diagnostics } = await compile(
      JSON.stringify({ ...contract, paths: {}, components: { schemas: { Unclear: unclear } } }),
      ["client"],
      { client: held },
    );
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "unsupported/variants: 'at' is a date or 64-bit integer in one variant of this anyOf and something else in another: the client target cannot tell them apart, and takes it for the former where it looks like it",
    ]);
  });
});

describe("types", () => {
  async function errorsOf(program: string): Promise<string> {
    const folder = scratchFolder("values");
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeModules(folder, await compile(text, ["types", "client"], { client: held }));
    writeFileSync(join(folder, "sample/program.ts"), program);
    return runCompiler("TypeScript 7", { include: [`${folder}/**/*.ts`], options: platformOptions });
  }

  test("say what programs hold, and compile under the strictest flags", async () => {
    const program = `
import { createSampleClient, type SampleClient } from "./client.ts";
import { isListError, list } from "./operations.ts";
import type { Order, Plain } from "./client-values.ts";
import type { Order as Wire } from "./types.ts";
export async function read(client: SampleClient): Promise<[Date, bigint, string | undefined, Plain | undefined][]> {
  const orders: Order[] = await list(client, { at: new Date(0), ids: [1n], filter: { id: 1n }, "X-Id": 2n });
  return orders.map(({ at, id, day, plain }) => [at, id, day, plain]);
}
export function since(error: unknown): Date | undefined {
  return isListError(error) && "since" in error.body ? error.body.since : undefined;
}
export async function all(client: SampleClient): Promise<bigint[]> {
  const found: bigint[] = [];
  for await (const item of client.pages.all({ limit: 1n })) found.push(item);
  for await (const { id } of client.lines.stream()) found.push(id);
  for await (const { no } of client.ticks.subscribe({ since: 1n })) if (no !== undefined) found.push(no);
  return found;
}
export const touched: Promise<Order> = createSampleClient().touch({ at: new Date(0), id: 1n });
export const wire: Wire = { id: 1, at: "" };
`;
    expect(await errorsOf(program)).toBe("");
  });

  test("of the wire are not theirs", async () => {
    const program = `
import { createSampleClient } from "./client.ts";
export const made = createSampleClient().create({ body: { id: 1, at: "" } });
`;
    const errors = await errorsOf(program);
    expect(errors).toContain("Type 'number' is not assignable to type 'bigint'");
    expect(errors).toContain("Type 'string' is not assignable to type 'Date'");
  });
});
