/** Calls held to the contract by generated validators. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ValidateOptions } from "../../../generators/runtime/client-features.ts";
import { compile, filesOf } from "../../support/compile.ts";
import { scratchFolder } from "../../support/compiler.ts";
import { useClient } from "./generated.ts";

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
    },
  },
});
const modules = useClient(contract);
let validators: object = {};
let folder = "";

beforeAll(async () => {
  folder = scratchFolder("validation");
  for (const [path, text] of filesOf(await compile(contract, ["validators"]))) {
    const file = join(folder, path.startsWith("runtime/") ? path : `sample/${path}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  validators = await import(pathToFileURL(join(folder, "sample/validators.ts")).href);
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(options: ValidateOptions, input: object, answer: object, status = 200): Promise<unknown> {
  const fetch = async (): Promise<Response> => Response.json(answer, { status });
  const interceptors = [modules().features.validate(validators, options)];
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
