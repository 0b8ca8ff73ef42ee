/**
 * The generated client against the generated server, over real HTTP: for every operation of Lunar the handler receives
 * what was sent, and the client what was answered. Values are the contract's own examples.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError, createLunarClient, type LunarClient } from "../../generated/lunar/client.ts";
import { createLunarServer, type LunarHandlers, toNodeListener } from "../../generated/lunar/server.ts";
import {
  type ApiModel,
  buildModel,
  createNameTable,
  type Response as DeclaredResponse,
  type Example,
  type JsonValue,
  loadContract,
  type MediaType,
  type NameTable,
  type Operation,
} from "../../src/index.ts";

const root = join(import.meta.dirname, "../..");
const { contract } = await loadContract(join(root, "specs/lunar/openapi.yaml"), { cwd: root });
const model: ApiModel = buildModel(contract);
const names: NameTable = createNameTable(model);
const operations = model.operations.map((operation) => ({ name: names.operation(operation), operation }));

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, JsonValue>>;
  readonly contentType?: string;
  readonly body?: JsonValue;
}

interface Received {
  readonly name: string;
  readonly input: object;
  readonly principal: unknown;
}

let received: Received | undefined;
let answer: Answer = { status: 200 };
let client: LunarClient;
let anonymous: LunarClient;
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
    createLunarServer<string>({
      // Made from the model: what they answer is not for the compiler to know.
      handlers: handlers as unknown as LunarHandlers<string>,
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
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  baseUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  client = createLunarClient({ baseUrl, credentials: { BearerAuth: "demo-key" } });
  anonymous = createLunarClient({ baseUrl });
});

afterAll(() => {
  http.closeAllConnections();
  http.close();
});

interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The methods of a client by name, whatever their types. */
function methods(from: object): Readonly<Record<string, (input: object) => Promise<unknown>>> {
  return from as Readonly<Record<string, (input: object) => Promise<unknown>>>;
}

async function callRaw(name: string, input: object): Promise<RawResult> {
  return (await methods(client.raw)[name]?.(input)) as RawResult;
}

function valuesOf(examples: readonly Example[]): JsonValue[] {
  return examples.flatMap(({ value }) => (value === undefined ? [] : [value]));
}

/** Inputs that together send every example of every parameter and body. */
function inputsOf({ parameters, requestBody }: Operation): object[] {
  const members = parameters.map(({ name, examples }) =>
    valuesOf(examples).map((value) => ({ [name]: value })),
  );
  const content = requestBody?.content ?? [];
  const bodies = content.flatMap((media) =>
    bodiesOf(media).map((body) => (content.length > 1 ? { body, contentType: media.mediaType } : { body })),
  );
  const lists = [...members, ...(requestBody?.required ? [bodies] : [[{}, ...bodies]])];
  const rounds = Math.max(...lists.map((list) => list.length));
  const all = Array.from({ length: rounds }, (_, round) =>
    Object.assign({}, ...lists.map((list) => list[Math.min(round, list.length - 1)])),
  );
  // Once more with nothing that could be left out.
  const required = parameters.filter(({ required: needed }) => needed).map(({ name }) => name);
  const least = Object.fromEntries(Object.entries(all[0] ?? {}).filter(([name]) => required.includes(name)));
  return requestBody?.required ? all : [...all, least];
}

function bodiesOf({ mediaType, examples }: MediaType): (JsonValue | Blob)[] {
  return mediaType === "application/octet-stream" ? [new Blob(["\0\u00ff bytes"])] : valuesOf(examples);
}

/** What a handler should see: the input with the defaults of the contract. */
function expectedInput({ parameters }: Operation, input: object): object {
  const defaults = parameters.flatMap(({ name, serialization }) => {
    const fallback = serialization.kind === "style" ? serialization.schema.default : undefined;
    return fallback === undefined ? [] : [[name, fallback]];
  });
  return { ...Object.fromEntries(defaults), ...input };
}

/** Blobs as their text, for comparison. */
async function readable(input: object): Promise<object> {
  const entries = Object.entries(input).map(async ([name, value]) => [
    name,
    value instanceof Blob ? `blob: ${await value.text()}` : value,
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Every documented answer: each example of each media type of each status. */
function answersOf({ status, content, headers }: DeclaredResponse): Answer[] {
  // A teapot stands for the statuses that only `default` covers.
  const code = status.kind === "exact" ? status.code : 418;
  const head = Object.fromEntries(
    headers.map(({ name, examples }) => [name, valuesOf(examples)[0] ?? "missing example"]),
  );
  const base = headers.length > 0 ? { status: code, headers: head } : { status: code };
  if (content.length === 0) return [base];
  return content.flatMap(({ mediaType, examples }) =>
    valuesOf(examples).map((body) => ({
      ...base,
      body,
      ...(content.length > 1 && { contentType: mediaType }),
    })),
  );
}

/** An answer with which an operation succeeds. */
function successOf({ responses }: Operation): Answer {
  const response = responses.find(({ status }) => status.kind === "exact" && status.code < 300);
  return (response && answersOf(response)[0]) ?? { status: 200 };
}

describe.each(operations)("$name", ({ name, operation }) => {
  test("receives what was sent", async () => {
    const inputs = inputsOf(operation);
    answer = successOf(operation);
    for (const input of inputs) {
      received = undefined;
      const result = await callRaw(name, input);
      expect(result.response.status).toBe(answer.status);
      expect(received).toMatchObject({
        name,
        principal: operation.security.length > 0 ? "by token" : undefined,
      });
      expect(await readable((received as unknown as Received).input)).toEqual(
        await readable(expectedInput(operation, input)),
      );
    }
  });

  const answers = operation.responses.flatMap(answersOf);

  test("has documented answers", () => {
    const statuses = new Set(answers.map(({ status }) => status));
    expect(statuses.size).toBe(operation.responses.length);
  });

  test.each(answers)("gets its answer $status $contentType", async (expected) => {
    answer = expected;
    const [input = {}] = inputsOf(operation);
    const { data, error, response } = await callRaw(name, input);
    expect(response.status).toBe(expected.status);
    for (const [header, value] of Object.entries(expected.headers ?? {})) {
      expect(response.headers.get(header)).toBe(String(value));
    }
    expect(response.ok ? data : error).toEqual(expected.body);
    if (response.ok) {
      expect(await methods(client)[name]?.(input)).toEqual(expected.body);
    } else {
      const thrown = await methods(client)
        [name]?.(input)
        .catch((reason: unknown) => reason);
      expect(thrown).toBeInstanceOf(ApiError);
      expect(thrown).toMatchObject({ operation: name, status: expected.status, body: expected.body });
    }
  });

  test("asks for credentials exactly where the contract does", async () => {
    answer = successOf(operation);
    received = undefined;
    const [input = {}] = inputsOf(operation);
    const call = methods(anonymous)[name]?.(input);
    if (operation.security.length === 0) {
      await call;
      expect(received).toMatchObject({ principal: undefined });
    } else {
      await expect(call).rejects.toMatchObject({ status: 401, body: { error: "Authentication required" } });
      expect(received).toBeUndefined();
    }
  });
});

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
    answer = successOf(operations.find(({ name }) => name === "executeFunctionGet")?.operation ?? never());
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

function never(): never {
  throw new Error("Lunar has such an operation");
}
