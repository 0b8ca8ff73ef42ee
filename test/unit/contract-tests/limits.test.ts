import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Limit, limits } from "../../../generators/contract-tests/limits.ts";
import type { MockServer } from "../../../src/mock/mock-server.ts";
import { startMock } from "../../../src/testing.ts";
import { compile } from "../../support/compile.ts";

type Json = { readonly [key: string]: unknown };

const text = { type: "string" };
const done = { responses: { 204: { description: "" } } };

function takes(mediaType: string, schema: object, more: object = {}): Json {
  return { requestBody: { content: { [mediaType]: { schema, ...more } } }, ...done };
}

function answers(status: number | string, mediaType: string, content: object): Json {
  return { responses: { [status]: { description: "", content: { [mediaType]: content } } } };
}

function parameter(location: string, schema: object, more: object = {}): Json {
  return { parameters: [{ name: "p", in: location, required: true, schema, ...more }], ...done };
}

const tag = { type: "object", required: ["tag"], properties: { tag: text } };
const form = "application/x-www-form-urlencoded";

/** A contract in which every limit is met. */
const contract = {
  openapi: "3.2.0",
  info: { title: "Limits", version: "1" },
  components: { securitySchemes: { tls: { type: "mutualTLS" } } },
  paths: {
    "/rest/{p}": {
      get: {
        ...parameter("path", text, { "x-wildcard": true, examples: { deep: { value: "a/b" } } }),
        operationId: "rest",
      },
    },
    "/structure": {
      post: takes(form, {
        type: "object",
        required: ["a"],
        properties: { a: { type: "array", items: text, minItems: 1 } },
      }),
    },
    "/encoding": {
      post: takes(
        form,
        { type: "object", required: ["a"], properties: { a: text, b: { type: "array", items: text } } },
        { encoding: { b: { style: "pipeDelimited" } } },
      ),
    },
    "/empty-form": { post: takes(form, { type: "object", maxProperties: 0 }) },
    "/loose-form": { post: takes(form, tag) },
    "/empty": { post: takes("application/json", { const: false }) },
    "/xml": { post: takes("application/xml", tag) },
    "/get-body": { get: takes("application/json", tag) },
    "/trace": { trace: done },
    "/query": { query: done },
    "/whole": {
      get: {
        ...parameter("querystring", text),
        parameters: [
          { name: "p", in: "querystring", required: true, content: { "text/plain": { schema: text } } },
        ],
      },
    },
    "/media": {
      post: {
        requestBody: {
          content: {
            "application/json; v=1": { schema: { const: 1 } },
            "application/json; v=2": { schema: { const: 2 } },
          },
        },
        ...done,
      },
    },
    "/gew\u00e4sser/{p}": { get: parameter("path", text) },
    "/lost": { get: parameter("path", text) },
    "/nothing": { get: {} },
    "/cookie": { get: parameter("cookie", text) },
    "/exploded": { get: parameter("query", { ...tag, required: [] }, { style: "form", explode: true }) },
    "/tls": { get: { security: [{ tls: [] }], ...done } },
    "/prefer": {
      get: {
        parameters: [{ name: "Prefer", in: "header", schema: text }],
        ...answers(200, "text/plain", {}),
      },
    },
    "/names": {
      get: answers(200, "application/json", { examples: { "\u20ac": { value: 1 }, plain: { value: 2 } } }),
    },
    "/range": { get: answers(200, "image/*", { schema: text }) },
    "/parts": { get: answers(200, "multipart/form-data", { schema: tag }) },
    "/proxy": { get: { responses: { 200: { description: "" }, 407: { description: "" } } } },
    "/upgrade": { get: { responses: { 101: { description: "" }, 200: { description: "" } } } },
    "/stream": {
      get: {
        parameters: [
          { name: "p", in: "query", schema: text, examples: { a: { value: "a" }, b: { value: "b" } } },
        ],
        responses: { 101: { description: "" }, 400: { description: "" } },
      },
    },
    "/invented": { get: answers(200, "application/json", { schema: { type: "string", pattern: "^a+$" } }) },
  },
};

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock({ document: contract });
});
afterAll(() => mock.close());

async function status(path: string, init: RequestInit = {}): Promise<number> {
  return (await fetch(mock.url + path, init)).status;
}

function posts(body: string, mediaType: string): RequestInit {
  return { method: "POST", headers: { "content-type": mediaType }, body };
}

/** That each limit is one: what Prism (or `fetch`) makes of a request that is good, or of one that is not. */
const proofs: Record<Limit, () => Promise<void>> = {
  async "path-segment"() {
    expect(await status("/rest/a/b")).toBe(404);
  },
  async "form-structure"() {
    expect(await status("/structure", posts("a=x&a=y", form))).toBe(422);
  },
  async "form-encoding"() {
    expect(await status("/encoding", posts("a=x", form))).toBe(422);
  },
  async "empty-form"() {
    expect(await status("/loose-form", posts("", form))).toBe(204);
  },
  async "empty-body"() {
    const required = {
      ...contract.paths["/empty"].post,
      requestBody: { required: true, content: { "application/json": {} } },
    };
    const own = await startMock({ document: { ...contract, paths: { "/empty": { post: required } } } });
    expect((await fetch(`${own.url}/empty`, posts("false", "application/json"))).status).toBe(422);
    await own.close();
  },
  async "unread-body"() {
    expect(await status("/xml", posts("<a><tag>x</tag></a>", "application/xml"))).toBe(422);
  },
  async "get-body"() {
    expect(() => new Request(mock.url, { method: "GET", body: "{}" })).toThrow(TypeError);
  },
  async "trace-method"() {
    expect(() => new Request(mock.url, { method: "TRACE" })).toThrow(TypeError);
  },
  async "other-method"() {
    expect(await status("/query", { method: "QUERY" })).toBe(404);
  },
  async "whole-query"() {
    // Prism is not told of it either: 3.1 has no such parameters.
    expect(await status("/whole")).toBe(204);
  },
  async "media-parameter"() {
    expect(await status("/media", posts("2", "application/json; v=2"))).toBe(422);
  },
  async "path-name"() {
    const named = {
      "/{gew\u00e4sser}": {
        get: { ...done, parameters: [{ name: "gew\u00e4sser", in: "path", required: true, schema: text }] },
      },
    };
    const own = await startMock({ document: { ...contract, paths: named } });
    expect((await fetch(`${own.url}/sample`)).status).toBe(422);
    await own.close();
  },
  async "lost-parameter"() {
    expect(await status("/lost")).toBe(422);
  },
  async "no-response"() {
    expect(await status("/nothing")).toBe(500);
  },
  async "cookie-parameter"() {
    expect(await status("/cookie")).toBe(204);
  },
  async "exploded-object"() {
    expect(await status("/exploded")).toBe(204);
  },
  async "unchecked-scheme"() {
    expect(await status("/tls")).toBe(204);
  },
  async "prefer-parameter"() {
    expect(await status("/prefer", { headers: { prefer: "dark mode, code=404" } })).toBe(404);
  },
  async "example-name"() {
    expect(() => new Headers({ prefer: "example=\u20ac" })).toThrow(TypeError);
  },
  async "media-range"() {
    const { headers } = await fetch(`${mock.url}/range`);
    expect(headers.get("content-type")).toBe("image/*");
  },
  async "multipart-answer"() {
    const { headers } = await fetch(`${mock.url}/parts`);
    expect(headers.get("content-type")).toBe("multipart/form-data");
  },
  async "proxy-status"() {
    await expect(fetch(`${mock.url}/proxy`, { headers: { prefer: "code=407" } })).rejects.toThrow(TypeError);
  },
  async "interim-status"() {
    await expect(fetch(`${mock.url}/upgrade`, { headers: { prefer: "code=101" } })).rejects.toThrow(
      TypeError,
    );
  },
  async "no-success"() {
    await expect(fetch(`${mock.url}/stream?p=b`)).rejects.toThrow(TypeError);
  },
  async "invented-body"() {
    expect(await (await fetch(`${mock.url}/invented`)).json()).toBe("string");
  },
};

describe("a limit is one", () => {
  test.for(Object.keys(limits) as Limit[])("%s", async (limit) => {
    await proofs[limit]();
    expect.hasAssertions();
  });
});

test("every limit is told where a contract meets it", async () => {
  const generated = await compile(JSON.stringify(contract), ["contract-tests"]);
  const file = generated.targets[0]?.files[0]?.text ?? "";
  // Comments are wrapped.
  const told = file.replace(/\n \* (?!-)/g, " ");
  expect(Object.values(limits).filter((reason) => !told.includes(reason))).toEqual([]);
});
