/** Handlers that hold date-times as `Date` and 64-bit integers as `bigint`, while the wire stays what it was. */
import { beforeAll, describe, expect, test } from "vitest";
import { compile, diagnose, filesOf } from "../../support/compile.ts";
import { type CreateServer, generateServer, recordCalls, send } from "./generated-server.ts";
import { programErrors } from "./program-errors.ts";

const contract = `
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      parameters:
        - { name: since, in: query, schema: { type: string, format: date-time, default: '2020-01-01T00:00:00Z' } }
        - { name: after, in: query, schema: { type: integer, format: int64, minimum: 0, default: 7 } }
        - { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer, format: int64 } } }
        - { name: day, in: query, schema: { type: string, format: date } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: range, in: query, content: { application/json: { schema: { type: object, properties: { from: { type: string, format: date-time } } } } } }
        - { name: limit, in: query, x-lenient: true, schema: { type: integer, format: int64, minimum: 1, maximum: 50, default: 20 } }
      responses:
        '204': { description: None }
        '200':
          description: All
          headers: { X-Newest: { required: true, schema: { type: string, format: date-time } } }
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } }
    post:
      operationId: createOrder
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Order' } }
          application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Payment' } }
      responses: { '204': { description: Made } }
  /events:
    post:
      operationId: addEvent
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }
      responses: { '204': { description: Made } }
components:
  schemas:
    Id: { type: integer, format: int64 }
    Plain: { type: object, properties: { text: { type: string } } }
    Payment: { type: object, properties: { amount: { type: integer, format: int64 }, at: { type: string, format: date-time } } }
    Order:
      type: object
      required: [id, at]
      properties:
        id: { $ref: '#/components/schemas/Id' }
        at: { type: string, format: date-time }
        note: { type: string }
        count: { type: integer }
        plain: { $ref: '#/components/schemas/Plain' }
        closed: { type: [string, 'null'], format: date-time }
        parts: { type: array, items: { $ref: '#/components/schemas/Order' } }
        pair: { type: array, prefixItems: [{ type: string }, { type: string, format: date-time }], items: false }
        payments: { type: object, additionalProperties: { $ref: '#/components/schemas/Payment' } }
        extra: { allOf: [{ $ref: '#/components/schemas/Payment' }, { type: object, properties: { due: { type: string, format: date-time } } }] }
        server: { type: integer, format: int64, readOnly: true }
    Started: { type: object, required: [kind, at], properties: { kind: { const: started }, at: { type: string, format: date-time } } }
    Noted: { type: object, required: [kind, at], properties: { kind: { const: noted }, at: { type: string } } }
    Event: { oneOf: [{ $ref: '#/components/schemas/Noted' }, { $ref: '#/components/schemas/Started' }] }
`;

const held = { dates: "Date", int64: "bigint" };
const moment = "2026-11-29T12:30:00.000Z";
const at = new Date(moment);
let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract, held);
});

async function received(path: string, init?: RequestInit): Promise<unknown> {
  const { calls, handlers } = recordCalls(["listOrders", "createOrder", "addEvent"], { status: 204 });
  const answer = await send(createServer({ handlers }), path, init);
  if (calls[0]) return calls[0].input;
  const { errors = [] } = (await answer.json()) as { errors?: { path: string[]; code: string }[] };
  return errors.map(({ path: place, code }) => `${place.join(".")} ${code}`);
}

function post(path: string, json: string): Promise<unknown> {
  return received(path, { method: "POST", headers: { "content-type": "application/json" }, body: json });
}

const usual = { since: new Date("2020-01-01T00:00:00Z"), after: 7n, limit: 20n };

describe("parameters", () => {
  test.each<readonly [string, unknown]>([
    ["", usual],
    [`since=${moment}`, { ...usual, since: at }],
    ["since=2016-12-31t23:59:60z", { ...usual, since: new Date("2016-12-31T23:59:59Z") }],
    ["after=9223372036854775807", { ...usual, after: 9223372036854775807n }],
    ["ids=1,9007199254740993", { ...usual, ids: [1n, 9007199254740993n] }],
    ["day=2026-11-29&page=3", { ...usual, day: "2026-11-29", page: 3 }],
    [`range={"from":"${moment}"}`, { ...usual, range: { from: at } }],
    ["limit=500", { ...usual, limit: 50n }],
    ["limit=x", usual],
    ["since=2026-13-01T00:00:00Z", ["query.since format"]],
    ["since=2026-02-30T00:00:00Z", ["query.since format"]],
    ["since=2026-11-29T12:30:00", ["query.since format"]],
    ["since=x&after=1.5&ids=1,x", ["query.since format", "query.after type", "query.ids.1 type"]],
    ["after=-1", ["query.after minimum"]],
    ["after=99999999999999999999", ["query.after type"]],
    ["after=9223372036854775808", ["query.after type"]],
  ])("%s", async (query, expected) => {
    expect(await received(`/orders?${query}`)).toEqual(expected);
  });
});

describe("bodies", () => {
  const base = `"id":9007199254740993,"at":"${moment}"`;
  const order = { id: 9007199254740993n, at };

  test.each<readonly [string, unknown]>([
    ["", order],
    [
      `,"note":"${moment}","count":3,"plain":{"text":"${moment}"}`,
      { ...order, note: moment, count: 3, plain: { text: moment } },
    ],
    [',"closed":null', { ...order, closed: null }],
    [`,"closed":"${moment}"`, { ...order, closed: at }],
    [`,"parts":[{"id":1,"at":"${moment}","parts":[]}]`, { ...order, parts: [{ id: 1n, at, parts: [] }] }],
    [`,"pair":["${moment}","${moment}"]`, { ...order, pair: [moment, at] }],
    [
      `,"payments":{"a":{"amount":1},"__proto__":{"amount":12345678901234567}}`,
      {
        ...order,
        payments: JSON.parse('{"a":{},"__proto__":{}}', (key, value) =>
          key === "a" ? { amount: 1n } : key === "__proto__" ? { amount: 12345678901234567n } : value,
        ),
      },
    ],
    [
      `,"extra":{"amount":5,"at":"${moment}","due":"${moment}"}`,
      { ...order, extra: { amount: 5n, at, due: at } },
    ],
  ])("%s", async (more, expected) => {
    expect(await post("/orders", `{${base}${more}}`)).toEqual({
      contentType: "application/json",
      body: expected,
    });
  });

  test("are validated as they travel", async () => {
    expect(await post("/orders", '{"id":"1","at":5}')).toEqual(["body.id type", "body.at type"]);
    expect(await post("/orders", `{"id":1.5,"at":"x"}`)).toEqual(["body.id type", "body.at format"]);
    expect(await post("/orders", `{"id":9223372036854775808,"at":"${moment}"}`)).toEqual(["body.id format"]);
  });

  test("of a union become what the matching variant says", async () => {
    expect(await post("/events", `{"kind":"started","at":"${moment}"}`)).toEqual({
      body: { kind: "started", at },
    });
    expect(await post("/events", `{"kind":"noted","at":"${moment}"}`)).toEqual({
      body: { kind: "noted", at: moment },
    });
  });

  test("forms", async () => {
    const body = new URLSearchParams({ amount: "9007199254740993", at: moment });
    expect(await received("/orders", { method: "POST", body })).toMatchObject({
      body: { amount: 9007199254740993n, at },
    });
  });
});

test("answers are written as they travel, and validated so", async () => {
  const order = { id: 9007199254740993n, at, parts: [{ id: 1n, at }], server: 2n };
  const { handlers } = recordCalls(["listOrders", "createOrder", "addEvent"], {
    status: 200,
    headers: { "X-Newest": at },
    body: [order],
  });
  const response = await send(createServer({ handlers, validateResponses: "throw" }), "/orders");
  expect(response.headers.get("x-newest")).toBe(moment);
  expect(await response.text()).toBe(
    `[{"id":9007199254740993,"at":"${moment}","parts":[{"id":1,"at":"${moment}"}],"server":2}]`,
  );
});

describe("types", () => {
  const errorsOf = (program: string): Promise<string> => programErrors(contract, program, held);

  const program = `
import type { CreateOrderCall, ListOrdersCall, ListOrdersResult, AddEventCall } from "./server.ts";
import type { Order as Wire } from "./types.ts";
export function read(call: ListOrdersCall): [Date, bigint, readonly bigint[] | undefined, string | undefined] {
  return [call.since, call.after, call.ids, call.day];
}
export function body(call: CreateOrderCall): [Date, bigint] | undefined {
  return call.contentType === "application/json" ? [call.body.at, call.body.id] : undefined;
}
export function event(call: AddEventCall): Date | string {
  return call.body.at;
}
export const answer: ListOrdersResult = { status: 200, headers: { "X-Newest": new Date(0) }, body: [{ id: 1n, at: new Date(0) }] };
export const wire: Wire = { id: 1, at: "" };
`;

  test("say what handlers hold, and compile under the strictest flags", async () => {
    expect(await errorsOf(program)).toBe("");
  });

  test("of defaults that are no moment, and of integers beyond those of a number", async () => {
    const odd = contract
      .replace(
        "type: string, format: date-time, default: '2020",
        "type: [string, 'null'], format: date-time, default: null, example: '2020",
      )
      .replace("minimum: 0, default: 7", "default: 1e21");
    const generated = filesOf(await compile(odd, ["server"], { server: held }));
    expect(generated.get("server.ts")).toContain("default: 1000000000000000000000n");
    expect(generated.get("server.ts")).toContain("default: null");
  });

  test("of the wire are not theirs", async () => {
    const wrong = `
import type { ListOrdersResult } from "./server.ts";
export const answer: ListOrdersResult = { status: 200, headers: { "X-Newest": new Date(0) }, body: [{ id: 1, at: "" }] };
`;
    expect(await errorsOf(wrong)).toContain("Type 'number' is not assignable to type 'bigint'");
  });

  test("are of their own only where something differs", async () => {
    expect(await diagnose(contract)).toBe("");
    const generated = filesOf(await compile(contract, ["types", "validators", "server"], { server: held }));
    expect(generated.get("values.ts")).toContain("export interface Order {");
    expect(generated.get("values.ts")).not.toContain("Plain {");
    const plain = filesOf(await compile(contract, ["types", "validators", "server"]));
    expect([plain.has("values.ts"), plain.get("server.ts")?.includes("heldValues")]).toEqual([false, false]);
  });
});
