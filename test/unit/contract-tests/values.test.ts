/** Contract tests of a client that holds dates as `Date` and 64-bit integers as `bigint`. */
import { rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { compile, filesOf } from "../../support/compile.ts";
import { platformOptions, runCompiler, scratchFolder } from "../../support/compiler.ts";
import { writeModules } from "../../support/generated-modules.ts";

const order = {
  type: "object",
  required: ["at", "id"],
  properties: { at: { type: "string", format: "date-time" }, id: { type: "integer", format: "int64" } },
};
const example = { at: "2026-11-29T12:30:00Z", id: 7 };
const media = { "application/json": { schema: order, example } };
const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Tides", version: "1" },
  paths: {
    "/orders": {
      post: {
        operationId: "create",
        requestBody: { required: true, content: media },
        responses: { 200: { description: "", content: media }, 400: { description: "", content: media } },
      },
    },
    "/rpc": {
      post: {
        operationId: "rpc",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object" },
              examples: { "order.get": { value: { method: "order.get", params: { id: 1 } } } },
            },
          },
        },
        responses: {
          200: {
            description: "",
            content: {
              "application/json": {
                schema: { type: "object", properties: { data: order } },
                examples: { "order.get": { value: { data: example } } },
              },
            },
          },
        },
        "x-rpc": {
          method: "method",
          params: "params",
          result: "data",
          methods: {
            "order.get": { operationId: "getOrder", result: { $ref: "#/components/schemas/Order" } },
          },
        },
      },
    },
  },
  components: { schemas: { Order: order } },
});

test("go and come as values travel, and compile", async () => {
  const generated = await compile(contract, ["types", "validators", "client", "contract-tests"], {
    client: { dates: "Date", int64: "bigint" },
  });
  const text = filesOf(generated).get("contract.test.ts") ?? "";
  expect(text).toContain('import type * as t from "./client-values.ts";');
  expect(text).toContain("} as unknown as t.CreateInput;");
  expect(text).toContain(
    'expect(v.createResponses[200]["application/json"].check(toWire(data))).toEqual([]);',
  );
  expect(text).toContain("check(toWire(error.body))).toEqual([]);");
  expect(text).toContain('schema.check(member(toWire(data), "data"))');
  const folder = scratchFolder("contract-tests");
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeModules(folder, generated);
  const options = {
    ...platformOptions,
    customConditions: ["specwright-source"],
    lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
    target: "es2024",
    types: ["node"],
    skipLibCheck: true,
  };
  expect(await runCompiler("TypeScript 7", { include: [`${folder}/**/*.ts`], options })).toBe("");
});
