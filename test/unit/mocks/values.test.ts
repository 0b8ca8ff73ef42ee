/** Mocks of a server that holds dates as `Date` and 64-bit integers as `bigint`: examples are as their types say. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getResponse, type HttpHandler } from "msw";
import { expect, onTestFinished, test } from "vitest";
import { compile } from "../../support/compile.ts";
import { platformOptions, runCompiler, scratchFolder } from "../../support/compiler.ts";
import { useGenerated, writeModules } from "../../support/generated-modules.ts";

const date = { type: "string", format: "date-time" };
const long = { type: "integer", format: "int64" };
const moment = "2026-11-29T12:30:00.000Z";
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const example = {
  id: 7,
  at: moment,
  note: moment,
  closed: null,
  pair: [moment, moment],
  counts: { __proto__x: 1 },
  event: { kind: "started", at: moment },
  extra: { due: moment, amount: 5 },
};
const json = (schema: object, more: object = {}): object => ({
  content: { "application/json": { schema, ...more } },
});
const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  servers: [{ url: "https://api.test" }],
  paths: {
    "/orders": {
      post: {
        operationId: "create",
        requestBody: { required: true, ...json(ref("Order")) },
        responses: {
          200: {
            description: "",
            headers: { "X-At": { required: true, schema: date, example: moment } },
            ...json({ type: "array", items: ref("Order") }, { example: [example] }),
          },
        },
      },
    },
    "/rpc": {
      post: {
        operationId: "rpc",
        requestBody: {
          required: true,
          ...json({
            type: "object",
            required: ["method"],
            properties: { method: { const: "order.get" }, params: ref("Order") },
          }),
        },
        responses: {
          200: { description: "", ...json({ type: "object", properties: { data: ref("Order") } }) },
        },
        "x-rpc": {
          method: "method",
          params: "params",
          result: "data",
          methods: { "order.get": { operationId: "getOrder", params: ref("Order"), result: ref("Order") } },
        },
      },
    },
  },
  components: {
    schemas: {
      Order: {
        type: "object",
        required: ["id", "at"],
        properties: {
          id: long,
          at: date,
          note: { type: "string" },
          closed: { type: ["string", "null"], format: "date-time" },
          pair: { type: "array", prefixItems: [{ type: "string" }, date], items: false },
          counts: { type: "object", additionalProperties: long },
          event: { oneOf: [ref("Noted"), ref("Started")] },
          extra: { allOf: [{ properties: { due: date } }, { properties: { amount: long } }], type: "object" },
        },
      },
      Started: { type: "object", required: ["kind"], properties: { kind: { const: "started" }, at: date } },
      Noted: {
        type: "object",
        required: ["kind"],
        properties: { kind: { const: "noted" }, at: { type: "string" } },
      },
    },
  },
});
const targets = ["types", "validators", "server", "mocks"];
const held = { server: { dates: "Date", int64: "bigint" } };

interface Mock {
  (resolver: (input: object) => unknown): HttpHandler;
  (): HttpHandler;
  example(status: number): { readonly body: readonly object[]; readonly headers: object };
}

interface Modules {
  readonly mocks: { createSampleMocks(): { readonly create: Mock; readonly getOrder: Mock } };
}

const modules = useGenerated<Modules>(contract, targets, ["mocks"], held);
const at = new Date(moment);

test("examples are held as handlers hold them, and travel as ever", async () => {
  const { create } = modules().mocks.createSampleMocks();
  const { body, headers } = create.example(200);
  expect(headers).toEqual({ "X-At": at });
  expect(body).toEqual([
    {
      id: 7n,
      at,
      note: moment,
      closed: null,
      pair: [moment, at],
      counts: { __proto__x: 1n },
      event: { kind: "started", at },
      extra: { due: at, amount: 5n },
    },
  ]);
  const request = new Request("https://api.test/orders", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(example),
  });
  const answer = await getResponse([create()], request);
  expect(answer?.headers.get("x-at")).toBe(moment);
  expect(await answer?.json()).toEqual([example]);
});

test("methods that share an operation get and give them too", async () => {
  const { getOrder } = modules().mocks.createSampleMocks();
  const handler = getOrder((params) => ({ status: 200, result: { ...params, note: "seen" } }));
  const request = new Request("https://api.test/rpc", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ method: "order.get", params: { id: 7, at: moment } }),
  });
  const answer = await getResponse([handler], request);
  expect(await answer?.json()).toMatchObject({ data: { id: 7, at: moment, note: "seen" } });
});

test("types say so", async () => {
  const folder = scratchFolder("mocks");
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeModules(folder, await compile(contract, targets, held));
  const program = `
import { createSampleMocks } from "./mocks.ts";
const mocks = createSampleMocks();
export const first: Date | undefined = mocks.create.example(200).body[0]?.at;
export const handler = mocks.getOrder(({ at, id }) => ({ status: 200, result: { at: new Date(at.getTime() + 1), id: id + 1n } }));
`;
  writeFileSync(join(folder, "sample/program.ts"), program);
  const options = { ...platformOptions, skipLibCheck: true };
  expect(await runCompiler("TypeScript 7", { include: [`${folder}/**/*.ts`], options })).toBe("");
});
