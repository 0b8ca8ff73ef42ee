/** What a generated server does without its handlers, over real HTTP: credentials, refusals, unknown paths. */
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLunarClient, type LunarClient } from "../../generated/lunar/client.ts";
import { createLunarServer, type LunarHandlers, toNodeListener } from "../../generated/lunar/server.ts";
import { buildModel, createNameTable, loadContract } from "../../src/index.ts";
import type { Answer } from "../support/contract-calls.ts";
import { portOf, stop } from "../support/http-server.ts";

const root = join(import.meta.dirname, "../..");
const { contract } = await loadContract(join(root, "specs/lunar/openapi.yaml"), { cwd: root });
const model = buildModel(contract);
const names = createNameTable(model);
const operations = model.operations.map((operation) => ({ name: names.operation(operation), operation }));

interface Received {
  readonly name: string;
  readonly input: object;
  readonly principal: unknown;
}

let received: Received | undefined;
let answer: Answer = { status: 200 };
let client: LunarClient;
let baseUrl = "";

const handlers = Object.fromEntries(
  operations.map(({ name }) => [
    name,
    (input: object, { principal }: { readonly principal: unknown }) => {
      received = { name, input, principal };
      return answer;
    },
  ]),
);

/** Lunar's own words for what the server finds wrong by itself. */
const messages: Readonly<Record<number, string>> = {
  400: "Invalid request body",
  401: "Authentication required",
  404: "Not found",
  405: "Method not allowed",
};

const http = createServer(
  toNodeListener(
    createLunarServer({
      // Made from the model: what they answer is not for the compiler to know.
      handlers: handlers as unknown as LunarHandlers,
      security: {
        CookieAuth: (key) => (key === "demo-key" ? "by cookie" : undefined),
        BearerAuth: async (key) => (key === "demo-key" ? "by token" : undefined),
      },
      onError: ({ status, operation }) => {
        const error = messages[status] ?? "Internal server error";
        return { body: operation === "login" ? { success: false, error } : { error } };
      },
      validateResponses: "throw",
    }),
  ),
);

beforeAll(async () => {
  baseUrl = `http://127.0.0.1:${await portOf(http)}`;
  client = createLunarClient({ baseUrl, credentials: { BearerAuth: "demo-key" } });
});

afterAll(() => stop(http));

describe("what the server finds by itself", () => {
  test("a cookie will do instead of a token", async () => {
    const other = createLunarClient({ baseUrl, credentials: { CookieAuth: "demo-key" } });
    answer = { status: 204 };
    await other.deleteFunction({ id: "d6j2m8s0q1t7f4hv9b3g" });
    expect(received).toMatchObject({ name: "deleteFunction", principal: "by cookie" });
  });

  test("a body that breaks the contract is worded as the API does", async () => {
    const broken = { body: { name: 5, code: "" } } as unknown as Parameters<LunarClient["createFunction"]>[0];
    await expect(client.createFunction(broken)).rejects.toMatchObject({
      status: 400,
      body: { error: "Invalid request body" },
    });
    const key = { body: { apiKey: 5 } } as unknown as Parameters<LunarClient["login"]>[0];
    await expect(client.login(key)).rejects.toMatchObject({
      status: 400,
      body: { success: false, error: "Invalid request body" },
    });
  });

  test("an unusable page size never fails", async () => {
    answer = { status: 200, body: { functions: [], pagination: { total: 0, limit: 1, offset: 0 } } };
    for (const [sent, limit] of [
      [1000, 100],
      [0, 20],
      [-3, 20],
      [2.5, 20],
      [7, 7],
    ] as const) {
      await client.listFunctions({ limit: sent });
      expect(received).toMatchObject({ input: { limit, offset: 0 } });
    }
  });

  test("HEAD reaches the handler and has no body", async () => {
    answer = { status: 200, body: "04:12" };
    const response = await fetch(`${baseUrl}/fn/d6j2m8s0q1t7f4hv9b3g`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(received).toMatchObject({ name: "executeFunctionGet" });
  });

  test("unknown paths and methods", async () => {
    const head = { authorization: "Bearer demo-key" };
    const missing = await fetch(`${baseUrl}/api/functions/`, { headers: head });
    expect([missing.status, await missing.json()]).toEqual([404, { error: "Not found" }]);
    const wrong = await fetch(`${baseUrl}/api/functions`, { method: "PATCH" });
    expect([wrong.status, wrong.headers.get("allow"), await wrong.json()]).toEqual([
      405,
      "GET, HEAD, POST, OPTIONS",
      { error: "Method not allowed" },
    ]);
    const options = await fetch(`${baseUrl}/api/functions`, { method: "OPTIONS" });
    expect([options.status, await options.text()]).toEqual([204, ""]);
  });
});
