/** Absent members of requests get their defaults, where the server is asked to fill them in. */
import { beforeAll, describe, expect, test } from "vitest";
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
        - { name: filter, in: query, style: deepObject, schema: { $ref: '#/components/schemas/Filter' } }
        - { name: page, in: query, schema: { type: object, default: {}, properties: { size: { type: integer, default: 20 } } } }
      responses: { '204': { description: None } }
    post:
      operationId: createOrder
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Order' } }
          application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Filter' } }
          multipart/form-data: { schema: { $ref: '#/components/schemas/Filter' } }
      responses: { '204': { description: None }, '200': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }
  /shapes:
    post:
      operationId: addShape
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Shape' } } } }
      responses: { '204': { description: Made } }
components:
  schemas:
    Currency: { type: string, default: EUR }
    Filter: { type: object, properties: { open: { type: boolean, default: true }, text: { type: string } } }
    Line: { type: object, required: [sku], properties: { sku: { type: string }, quantity: { type: integer, default: 1 } } }
    Order:
      type: object
      properties:
        currency: { $ref: '#/components/schemas/Currency' }
        note: { type: [string, 'null'], default: none }
        lines: { type: array, items: { $ref: '#/components/schemas/Line' } }
        address: { type: object, default: {}, properties: { country: { type: string, default: DE } } }
        tags: { type: array, items: { type: string }, default: [new] }
        wrong: { type: integer, minimum: 5, default: 1 }
        placed: { type: string, format: date-time, default: '2026-01-01T00:00:00Z' }
        id: { type: integer, readOnly: true, default: 7 }
        __proto__: { type: string, default: data }
        both: { allOf: [{ $ref: '#/components/schemas/Line' }, { type: object, properties: { gift: { type: boolean, default: false } } }] }
        open: { oneOf: [{ type: object, required: [a], properties: { a: { type: string }, x: { type: string, default: A } } }, { type: object, required: [b], properties: { b: { type: string }, x: { type: string, default: B } } }] }
        named: { anyOf: [{ $ref: '#/components/schemas/Square' }, { $ref: '#/components/schemas/Circle' }] }
    Square: { type: object, required: [side], properties: { kind: { type: string }, side: { type: number }, unit: { type: string, default: mm } } }
    Circle: { type: object, required: [radius], properties: { kind: { type: string }, radius: { type: number }, unit: { type: string, default: cm } } }
    Ring: { type: object, properties: { kind: { type: string }, unit: { type: string, default: in } } }
    Wheel: { type: object, properties: { kind: { type: string }, unit: { type: string, default: ft } } }
    Shape:
      anyOf: [{ $ref: '#/components/schemas/Ring' }, { $ref: '#/components/schemas/Wheel' }]
      discriminator: { propertyName: kind, mapping: { ring: '#/components/schemas/Ring', wheel: '#/components/schemas/Wheel' } }
`;

const names = ["listOrders", "createOrder", "addShape"];
const order = {
  currency: "EUR",
  note: "none",
  address: { country: "DE" },
  tags: ["new"],
  placed: "2026-01-01T00:00:00Z",
};
let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract, { defaults: true });
});

async function received(path: string, init?: RequestInit, create = createServer): Promise<unknown> {
  const { calls, handlers } = recordCalls(names, { status: 204 });
  await send(create({ handlers }), path, init);
  return calls[0]?.input;
}

async function bodyOf(path: string, value: unknown, create = createServer): Promise<unknown> {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(value),
  };
  const input = await received(path, init, create);
  return typeof input === "object" && input !== null && "body" in input ? input.body : undefined;
}

/** An own member of the name that other objects inherit. */
function withData(value: object): object {
  return JSON.parse(JSON.stringify(value).replace(/\}$/, ',"__proto__":"data"}'));
}

describe("bodies", () => {
  test.each<readonly [string, object, object]>([
    ["absent members", {}, {}],
    [
      "present ones stay, null included",
      { note: null, currency: "USD", tags: [] },
      { note: null, currency: "USD", tags: [] },
    ],
    [
      "items, through a reference",
      { lines: [{ sku: "a" }, { sku: "b", quantity: 3 }] },
      {
        lines: [
          { sku: "a", quantity: 1 },
          { sku: "b", quantity: 3 },
        ],
      },
    ],
    ["all parts of allOf", { both: { sku: "a" } }, { both: { sku: "a", quantity: 1, gift: false } }],
    ["no variant that nothing tells", { open: { b: "1" } }, { open: { b: "1" } }],
    [
      "the variant whose guard takes the value",
      { named: { radius: 1 } },
      { named: { radius: 1, unit: "cm" } },
    ],
  ])("%s", async (_, sent, held) => {
    expect(await bodyOf("/orders", sent)).toEqual(withData({ ...order, ...held }));
  });

  test("the variant that the discriminator names", async () => {
    expect(await bodyOf("/shapes", { kind: "wheel" })).toEqual({ kind: "wheel", unit: "ft" });
    expect(await bodyOf("/shapes", { kind: "ring" })).toEqual({ kind: "ring", unit: "in" });
  });

  test("forms", async () => {
    const form = new URLSearchParams({ text: "x" });
    expect(await received("/orders", { method: "POST", body: form })).toMatchObject({
      body: { text: "x", open: true },
    });
    const parts = new FormData();
    parts.set("text", "x");
    expect(await received("/orders", { method: "POST", body: parts })).toMatchObject({
      body: { text: "x", open: true },
    });
  });

  test("each request has its own", async () => {
    const first = (await bodyOf("/orders", {})) as { tags: string[] };
    first.tags.push("changed");
    expect(await bodyOf("/orders", {})).toMatchObject({ tags: ["new"] });
  });

  test("become what handlers hold", async () => {
    const create = await generateServer(contract, { defaults: true, dates: "Date" });
    expect(await bodyOf("/orders", {}, create)).toMatchObject({ placed: new Date("2026-01-01T00:00:00Z") });
  });

  test("nothing is filled in unless asked for", async () => {
    expect(await bodyOf("/orders", {}, await generateServer(contract))).toEqual({});
  });
});

test("members of parameters", async () => {
  expect(await received("/orders?filter[text]=x")).toEqual({
    filter: { text: "x", open: true },
    page: { size: 20 },
  });
});

describe("types", () => {
  const errorsOf = (program: string): Promise<string> => programErrors(contract, program, { defaults: true });

  const program = `
import type { CreateOrderCall, CreateOrderResult, ListOrdersCall } from "./server.ts";
export function page({ page }: ListOrdersCall): number {
  return page.size;
}
export function read(call: CreateOrderCall): [string, string, number] | undefined {
  if (call.contentType !== "application/json") return undefined;
  const { currency, address, lines = [] } = call.body;
  return [currency, address.country, lines[0]?.quantity ?? 0];
}
export const result: CreateOrderResult = { status: 200, body: {} };
`;

  test("say that members with a default are there, in requests only", async () => {
    expect(await errorsOf(program)).toBe("");
  });

  test("say so only where they are filled in", async () => {
    const rest = program.replace("currency, address", "wrong: currency, address");
    expect(await errorsOf(rest)).toContain("Type 'number | undefined' is not assignable");
  });
});
