import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DiagnosticError } from "../../../src/diagnostics/diagnostic.ts";
import { type MockServer, startMock } from "../../../src/mock/mock-server.ts";
import { prismDocument } from "../../../src/mock/prism-document.ts";
import { prismExceptions } from "../../../src/mock/prism-exceptions.ts";

type Json = { readonly [key: string]: unknown };

function json(schema: object, more: object = {}): object {
  return { "application/json": { schema, ...more } };
}

function get(response: object, more: object = {}): object {
  return { get: { ...more, responses: { 200: { description: "", ...response } } } };
}

function post(schema: object, more: object = {}): object {
  const responses = { 204: { description: "" } };
  return { post: { requestBody: { required: true, content: json(schema) }, responses, ...more } };
}

function query(name: string, schema: object): object {
  return { name, in: "query", schema };
}

/** Answers the number of requests it has seen. */
const trap = createServer((_, response) => {
  seen += 1;
  response.end(String(seen));
});
let seen = 0;
let mock: MockServer;

beforeAll(async () => {
  await new Promise<void>((resolve) => trap.listen(0, "127.0.0.1", resolve));
  mock = await startMock({ document: document(`http://127.0.0.1:${(trap.address() as AddressInfo).port}`) });
});
afterAll(async () => {
  await mock.close();
  trap.close();
});

/** One contract with everything that Prism cannot hold. */
function document(trapUrl: string): Json {
  return {
    openapi: "3.1.0",
    info: { title: "Traps", version: "1" },
    paths: {
      "/tuple": post({ type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false }),
      "/dialect": post({ $schema: "https://dialect.test/own", type: "string" }),
      "/pets": post({
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind" },
      }),
      "/nullable": post({ nullable: true, minLength: 2 }),
      "/pattern": post({
        type: "object",
        properties: { word: { type: "string", pattern: "^[a-z\\!]+$" }, hopeless: { pattern: "a{,2" } },
        patternProperties: { "^x\\_": { type: "integer" } },
      }),
      "/duplicates": post({
        required: ["a", "a"],
        type: "object",
        properties: { a: { enum: [{ b: 1 }, 2, { b: 1 }] } },
      }),
      "/read-only": post({ anyOf: [{ $ref: "#/components/schemas/Account" }] }),
      "/siblings": get({}, { parameters: [{ $ref: "#/components/parameters/Optional", required: true }] }),
      "/ignored": get(
        {},
        {
          parameters: [{ name: "Authorization", in: "header", required: true, schema: { type: "integer" } }],
        },
      ),
      "/lenient": get(
        {},
        {
          parameters: [
            { ...query("limit", { type: "integer", maximum: 9 }), "x-lenient": true },
            { ...query("tag", { type: "array", items: { type: "integer" } }), "x-lenient": true },
          ],
        },
      ),
      "/tags": get(
        {},
        { parameters: [query("tag", { type: "array", items: { type: "string" }, minItems: 2 })] },
      ),
      "/structured/{ids}": get(
        {},
        {
          parameters: [
            { name: "ids", in: "path", required: true, schema: { $ref: "#/components/schemas/Names" } },
            { name: "X-Ids", in: "header", schema: { type: "array", items: {} } },
            {
              name: "X-All",
              in: "header",
              required: true,
              schema: { allOf: [{ type: "array", items: {} }] },
            },
            query("tuple", {
              type: "array",
              prefixItems: [{ type: "string" }, { type: "integer" }],
              items: false,
            }),
            { ...query("map", { type: "object", minProperties: 1 }), style: "deepObject", required: true },
            {
              ...query("words", { type: "array", items: {}, minItems: 2 }),
              style: "spaceDelimited",
              explode: false,
            },
            {
              ...query("filter", {
                type: "object",
                properties: { tags: { type: "array", items: {}, minItems: 1 } },
              }),
              style: "deepObject",
            },
          ],
        },
      ),
      "/digest": get({}, { security: [{ digest: [] }] }),
      "/hoba": get({}, { security: [{ hoba: [] }] }),
      "/headers": get({
        headers: {
          "X-List": { schema: { $ref: "#/components/schemas/Names" } },
          "X-Example": { schema: { type: "array", items: {} }, example: ["ä", "b\n", 3] },
          "X-Object": { schema: { type: "object", properties: { a: { type: "integer" } } }, explode: true },
          "X-Flag": { schema: { type: "boolean" } },
          "X-Json": { content: json({ type: "object" }, { examples: { one: { value: { a: [1] } } } }) },
          "X-Number": { schema: { type: "integer" }, example: 5 },
          "X-Shared": { $ref: "#/components/headers/Shared" },
        },
      }),
      "/framed": get({
        headers: {
          "Content-Length": { schema: { type: "integer" } },
          "content-encoding": { example: "gzip" },
        },
        content: { "text/plain": { example: "plain" } },
      }),
      "/png": get({ content: { "image/png": {} } }),
      "/nothing": get({ content: { "application/json": {} } }),
      "/lines": get({
        content: {
          "application/jsonl": { schema: { type: "object", properties: { n: { type: "integer" } } } },
        },
      }),
      "/events": get({
        content: {
          "text/event-stream": { schema: { type: "object" }, examples: { two: { value: { n: 2 } } } },
        },
      }),
      "/text-json": get({ content: { "text/json": { schema: { type: "string" } } } }),
      "/text": get({ content: { "text/plain": { schema: { type: "string" }, example: "as it is" } } }),
      "/callback": post(
        { type: "object" },
        {
          callbacks: {
            done: { "{$request.body#/url}": { post: { responses: { 200: { description: "" } } } } },
          },
        },
      ),
      "x-note": { get: { responses: { 200: { description: "" } } } },
      "/data": get({
        content: json(
          { type: "object" },
          { example: { $ref: `${trapUrl}/example`, deep: [{ $ref: "#/nowhere" }] } },
        ),
        "x-note": { $ref: `${trapUrl}/extension` },
      }),
    },
    components: {
      parameters: { Optional: query("optional", { type: "string" }) },
      securitySchemes: { digest: { type: "http", scheme: "digest" }, hoba: { type: "http", scheme: "HOBA" } },
      headers: { Shared: { schema: { type: "array", items: { type: "string", enum: ["x"] } } } },
      schemas: {
        Account: {
          type: "object",
          required: ["id", "secret"],
          properties: { id: { type: "string", readOnly: true }, secret: { type: "string", writeOnly: true } },
        },
        Names: { type: "array", items: { type: "string" } },
        Cat: { type: "object", properties: { kind: { type: "string" }, mood: { type: "string" } } },
        Dog: { type: "object", properties: { kind: { type: "string" }, tail: { type: "boolean" } } },
      },
    },
    "x-trap": { default: { $ref: `${trapUrl}/root` } },
  };
}

async function send(path: string, body: unknown): Promise<number> {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  return (await fetch(mock.url + path, init)).status;
}

async function status(path: string, headers: Record<string, string> = {}): Promise<number> {
  return (await fetch(mock.url + path, { headers })).status;
}

async function read(path: string): Promise<string> {
  const response = await fetch(mock.url + path);
  return `${response.status} ${await response.text()}`;
}

/** What Prism does once it is given the adapted document, by the name of the entry. */
const proofs: Record<string, () => Promise<void>> = {
  async "json-schema-dialect"() {
    expect(await send("/tuple", ["a", 1])).toBe(204);
    expect(await send("/tuple", ["a", 1, 2])).toBe(422);
  },
  async "schema-dialect"() {
    expect(await send("/dialect", "text")).toBe(204);
    expect(await send("/dialect", 1)).toBe(422);
  },
  async nullable() {
    expect(await send("/nullable", "a")).toBe(422);
    expect(await send("/nullable", "ab")).toBe(204);
  },
  async pattern() {
    expect(await send("/pattern", { word: "a!", hopeless: "b", x_: 1 })).toBe(204);
    expect(await send("/pattern", { word: "A" })).toBe(422);
    expect(await send("/pattern", { x_: "text" })).toBe(422);
  },
  async duplicates() {
    expect(await send("/duplicates", { a: { b: 1 } })).toBe(204);
    expect(await send("/duplicates", {})).toBe(422);
    expect(await send("/duplicates", { a: 3 })).toBe(422);
  },
  async "read-only"() {
    expect(await send("/read-only", { secret: "x" })).toBe(204);
    expect(await send("/read-only", {})).toBe(422);
  },
  async "reference-siblings"() {
    expect(await status("/siblings")).toBe(200);
  },
  async "ignored-header"() {
    expect(await status("/ignored")).toBe(200);
  },
  async "lenient-parameter"() {
    expect(await status("/lenient?limit=many&limit=more&tag=ebb")).toBe(200);
  },
  async "parameter-defaults"() {
    expect(await status("/tags?tag=ebb&tag=flow")).toBe(200);
    expect(await status("/tags?tag=ebb")).toBe(422);
  },
  async "structured-parameter"() {
    expect(await status("/structured/a,b?map[a]=1&tuple=x&tuple=1&words=a%20b", { "x-all": "1,2" })).toBe(
      200,
    );
    expect(await status("/structured/a?map[a]=1")).toBe(422);
  },
  async "http-scheme"() {
    expect([await status("/digest"), await status("/hoba")]).toEqual([401, 401]);
    expect(await status("/digest", { authorization: "Digest abc" })).toBe(200);
    expect(await status("/hoba", { authorization: "HOBA abc" })).toBe(200);
  },
  async discriminator() {
    expect(await send("/pets", { kind: "Cat", mood: "bad" })).toBe(204);
  },
  async "response-header"() {
    const { headers } = await fetch(`${mock.url}/headers`);
    const names = ["x-list", "x-example", "x-object", "x-flag", "x-json", "x-number", "x-shared"];
    expect(names.map((name) => headers.get(name))).toEqual([
      "string",
      "%C3%A4,b%0A,3",
      "a=0",
      "true",
      '{"a":[1]}',
      "5",
      "x",
    ]);
  },
  async "framing-header"() {
    expect(await read("/framed")).toBe("200 plain");
  },
  async "response-body"() {
    expect(await read("/png")).toBe("200 ");
    expect(await read("/nothing")).toBe("200 null");
    expect(await read("/lines")).toBe('200 {"n":0}\n');
    expect(await read("/events")).toBe('200 data: {"n":2}\n\n');
    expect(await read("/text-json")).toBe('200 "string"');
    expect(await read("/text")).toBe("200 as it is");
  },
  async callbacks() {
    const { port } = trap.address() as AddressInfo;
    const own = await startMock({ document: document("http://trap.test") });
    const init = { method: "POST", headers: { "content-type": "application/json" } };
    const body = JSON.stringify({ url: `http://127.0.0.1:${port}/callback` });
    const before = seen;
    expect((await fetch(`${own.url}/callback`, { ...init, body })).status).toBe(204);
    // The process ends when its own requests have.
    await own.close();
    expect(seen).toBe(before);
  },
};

describe("Prism, given the adapted document,", () => {
  test.for(prismExceptions)("has no fault '$name'", async ({ name }) => {
    await proofs[name]?.();
    expect.hasAssertions();
  });

  test("serves no extension of the paths", async () => {
    expect(await read("/text")).toBe("200 as it is");
    expect(await status("/x-note")).toBe(404);
  });

  test("neither follows nor loses a $ref that is data", async () => {
    const response = await fetch(`${mock.url}/data`);
    expect(await response.json()).toEqual({
      $ref: expect.stringMatching(/\/example$/),
      deep: [{ $ref: "#/nowhere" }],
    });
    expect(seen).toBe(0);
  });
});

describe("the adapted document", () => {
  test("is a copy", () => {
    const original = document("http://trap.test");
    prismDocument(original);
    expect(original).toEqual(document("http://trap.test"));
  });

  test("is the contract itself where nothing is in the way", () => {
    expect(prismDocument({ openapi: "3.0.3", info: {}, paths: {} })).toEqual({
      openapi: "3.0.3",
      info: {},
      paths: {},
    });
  });

  test.for([
    [
      { openapi: "3.1.0", paths: { "/a": { $ref: "./a.yaml" } } },
      "'./a.yaml' at #/paths/~1a leads out of the document",
    ],
    [{ openapi: "4.0.0" }, "OpenAPI version '4.0.0' is not supported"],
    [[], "the contract is no object"],
  ] as const)("is refused: %o", ([contract, reason]) => {
    const message = `mock/start-failed: The mock server did not start: ${reason}`;
    expect(() => prismDocument(contract)).toThrow(message);
    expect(() => prismDocument(contract)).toThrow(DiagnosticError);
  });
});
