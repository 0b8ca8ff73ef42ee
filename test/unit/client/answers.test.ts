/** What becomes of an answer: data, an error, or the want of one. */
import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { closedServer, startServer } from "./echo-server.ts";
import { useClient } from "./generated.ts";

const json = (schema: object = {}): object => ({ content: { "application/json": { schema } } });

const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: {
    "/json": {
      get: {
        operationId: "getJson",
        responses: {
          200: { description: "", ...json() },
          404: { description: "", ...json() },
          "5XX": { description: "" },
        },
      },
      head: { operationId: "headJson", responses: { 200: { description: "", ...json() } } },
    },
    "/none": {
      delete: {
        operationId: "remove",
        responses: { 200: { description: "" }, default: { description: "" } },
      },
    },
    "/media": {
      get: {
        operationId: "getMedia",
        responses: {
          200: {
            description: "",
            content: {
              "application/json": {},
              "text/csv": {},
              "image/*": {},
              "application/x-www-form-urlencoded": {},
            },
          },
          202: { description: "" },
          400: { description: "", content: { "application/octet-stream": {} } },
        },
      },
    },
    "/file": {
      get: { operationId: "getFile", responses: { 200: { description: "", content: { "*/*": {} } } } },
    },
  },
});

interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
}

const modules = useClient(contract);

/** Calls an operation of a server that always answers the same. */
async function answer(
  operation: string,
  reply: Reply | ((response: ServerResponse) => void),
): Promise<unknown> {
  const baseUrl = await startServer((_, response) => {
    if (typeof reply === "function") return reply(response);
    response.statusCode = reply.status ?? 200;
    if (reply.type) response.setHeader("content-type", reply.type);
    response.end(reply.body);
  });
  return modules().method(modules().createClient({ baseUrl }), operation)();
}

describe("data", () => {
  test.each([
    ["JSON", "getJson", { type: "application/json", body: '{"a":1}' }, { a: 1 }],
    ["+json", "getJson", { type: "application/vnd.api+json;v=1", body: "[1]" }, [1]],
    ["JSON that does not say so", "getJson", { body: "1" }, 1],
    ["JSON under a wrong name", "getJson", { type: "text/plain", body: "true" }, true],
    ["JSON null", "getJson", { type: "application/json", body: "null" }, null],
    ["an empty body", "getJson", { type: "application/json", body: "" }, undefined],
    ["204", "getJson", { status: 204 }, undefined],
    ["HEAD", "headJson", { type: "application/json" }, undefined],
    ["text", "getMedia", { type: "text/csv; charset=utf-8", body: "1,2" }, "1,2"],
    ["text that looks like JSON", "getMedia", { type: "text/csv", body: "12" }, "12"],
    ["empty text", "getMedia", { type: "text/csv", body: "" }, ""],
    ["text of another type", "getMedia", { type: "text/html", body: "<p>" }, "<p>"],
    [
      "a form",
      "getMedia",
      { type: "application/x-www-form-urlencoded", body: "a=1&b=2&b=3" },
      { a: "1", b: ["2", "3"] },
    ],
    [
      "a status without content",
      "getMedia",
      { status: 202, type: "text/plain", body: "Accepted" },
      undefined,
    ],
    ["a body that nobody declared", "remove", { type: "text/plain", body: "ok" }, undefined],
  ] as const)("%s", async (_, operation, reply, data) => {
    expect(await answer(operation, reply)).toEqual(data);
  });

  test.each([
    ["getMedia", "image/png"],
    ["getFile", "application/json"],
  ])("bytes of %s as %s are a blob", async (operation, type) => {
    const blob = await answer(operation, { type, body: new Uint8Array([0, 255, 1]) });
    expect(blob).toMatchObject({ type, size: 3 });
  });
});

describe("errors", () => {
  test.each([
    [
      "JSON",
      { status: 404, type: "application/json", body: '{"error":"Gone"}' },
      { error: "Gone" },
      "404 getJson: Gone",
    ],
    [
      "a problem",
      { status: 404, type: "application/problem+json", body: '{"title":"T","detail":"D"}' },
      { title: "T", detail: "D" },
      "404 getJson: D",
    ],
    [
      "JSON:API",
      { status: 422, type: "application/vnd.api+json", body: '{"errors":[{"detail":"D"}]}' },
      { errors: [{ detail: "D" }] },
      "422 getJson: D",
    ],
    [
      "a nested message",
      { status: 400, type: "application/json", body: '{"error":{"message":"M"}}' },
      { error: { message: "M" } },
      "400 getJson: M",
    ],
    [
      "text",
      { status: 502, type: "text/html", body: "<h1>Bad\nGateway" },
      "<h1>Bad\nGateway",
      "502 getJson: <h1>Bad",
    ],
    ["text that looks like JSON", { status: 500, type: "text/plain", body: "12" }, "12", "500 getJson: 12"],
    ["broken JSON", { status: 500, type: "application/json", body: '{"a"' }, '{"a"', '500 getJson: {"a"'],
    ["nothing", { status: 404 }, undefined, "404 getJson: Not Found"],
    ["a status that nobody declared", { status: 304 }, undefined, "304 getJson: Not Modified"],
  ])("%s", async (_, reply, body, message) => {
    const error = await answer("getJson", reply).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "ApiError",
      operation: "getJson",
      status: reply.status,
      body,
      message,
    });
    expect(error).toHaveProperty("response.status", reply.status);
    expect(error).toHaveProperty("request.method", "GET");
  });

  test("bytes, where the contract says so", async () => {
    const error = await answer("getMedia", {
      status: 400,
      type: "application/octet-stream",
      body: "x",
    }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 400, body: { size: 1 } });
  });

  test("a good status with a body that is not JSON", async () => {
    const error = await answer("getJson", { type: "text/html", body: "<p>" }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({
      name: "ApiError",
      status: 200,
      body: "<p>",
      message: "200 getJson: the body is not JSON",
    });
    expect(error).toHaveProperty("cause.name", "SyntaxError");
  });

  test("no server", async () => {
    const baseUrl = await closedServer();
    const client = modules().createClient({ baseUrl });
    const error = await modules()
      .method(client, "getJson")()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "NetworkError", operation: "getJson" });
    expect(error).toHaveProperty("request.url", `${baseUrl}/json`);
    expect(error).toHaveProperty("cause.name", "TypeError");
    expect(String(error)).toContain("NetworkError: network getJson: connect ECONNREFUSED");
  });

  test("a connection that breaks inside the body", async () => {
    const error = await answer("getJson", (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
      response.write('{"a":', () => response.destroy());
    }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "NetworkError", operation: "getJson" });
  });
});

describe("raw", () => {
  test("gives data, error and response, and throws only without an answer", async () => {
    let status = 200;
    const baseUrl = await startServer((_, response) => {
      response.writeHead(status, { "content-type": "application/json" }).end(`{"status":${status}}`);
    });
    const { raw } = modules().createClient({ baseUrl });
    expect(await raw["getJson"]?.()).toMatchObject({ data: { status: 200 }, response: { status: 200 } });
    status = 404;
    expect(await raw["getJson"]?.()).toMatchObject({ error: { status: 404 }, response: { status: 404 } });
    const nowhere = modules().createClient({ baseUrl: await closedServer() });
    await expect(nowhere.raw["getJson"]?.()).rejects.toMatchObject({ name: "NetworkError" });
  });
});

describe("guards", () => {
  const guard = (name: string, error: unknown): unknown =>
    (modules().operations as unknown as Record<string, (error: unknown) => unknown>)[name]?.(error);
  const fail = (operation: string, reply: Reply): Promise<unknown> =>
    answer(operation, reply).catch((thrown: unknown) => thrown);

  test("hold for the statuses that their operation declares", async () => {
    const missing = await fail("getJson", { status: 404 });
    expect(guard("isGetJsonError", missing)).toBe(true);
    expect(guard("isRemoveError", missing)).toBe(false);
    expect(guard("isGetJsonError", await fail("getJson", { status: 503 }))).toBe(true);
    expect(guard("isGetJsonError", await fail("getJson", { status: 418 }))).toBe(false);
    expect(guard("isRemoveError", await fail("remove", { status: 418 }))).toBe(true);
  });

  test("do not hold for other errors", async () => {
    expect(guard("isRemoveError", new Error("x"))).toBe(false);
    expect(guard("isGetJsonError", await fail("getJson", { body: "not JSON" }))).toBe(false);
    expect(guard("isGetJsonError", undefined)).toBe(false);
  });
});
