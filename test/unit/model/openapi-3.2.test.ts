/** What the model says of a contract of OpenAPI 3.2. */
import { describe, expect, test } from "vitest";
import { model } from "../../support/compile.ts";

const head = "openapi: 3.2.0\n$self: https://example.com/api\ninfo: { title: x, version: 1.0.0 }\n";

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === "origin" ? undefined : item)));
}

test("the contract has an address, its servers names, its tags places", async () => {
  const built = await model(
    `${head}servers: [{ url: /, name: here }]\ntags: [{ name: a, summary: A, parent: b, kind: nav }, { name: b }]\npaths: {}`,
  );
  expect(built.self).toBe("https://example.com/api");
  expect(built.servers).toMatchObject([{ url: "/", name: "here" }]);
  expect(built.tags).toEqual([{ name: "a", summary: "A", parent: "b", kind: "nav" }, { name: "b" }]);
});

describe("operations", () => {
  test("have any method, as it is sent, and take the parameters of their path", async () => {
    const { operations } = await model(`${head}paths:
  /a:
    parameters: [{ name: p, in: query, schema: {} }]
    query: { responses: { 200: { summary: Found } } }
    additionalOperations: { M-SEARCH: { responses: { 204: {} } }, Own: { responses: { 204: {} } } }`);
    expect(operations.map(({ method }) => method)).toEqual(["QUERY", "M-SEARCH", "Own"]);
    expect(operations.map(({ parameters }) => parameters.length)).toEqual([1, 1, 1]);
    expect(operations[0]?.responses[0]?.summary).toBe("Found");
  });

  test("fields that came later than the stated version are none", async () => {
    const { operations, tags } = await model(`openapi: 3.1.0
info: { title: x, version: 1.0.0 }
tags: [{ name: a, parent: b }]
paths: { /a: { query: { responses: { 200: { description: x } } } } }`);
    expect([operations, tags]).toEqual([[], [{ name: "a" }]]);
  });

  test("webhooks of a contract of 3.0 are none either", async () => {
    const { webhooks } = await model(
      "openapi: 3.0.3\ninfo: { title: x, version: 1.0.0 }\npaths: {}\nwebhooks: { a: { get: { responses: { 200: { description: x } } } } }",
    );
    expect(webhooks).toEqual([]);
  });
});

test("parameters are whole query strings, cookies in their own style, and reserved in paths", async () => {
  const { operations } = await model(`${head}paths:
  /a/{p}:
    get:
      parameters:
        - { name: q, in: querystring, content: { application/json: { schema: {} } } }
        - { name: c, in: cookie, style: cookie, schema: {} }
        - { name: p, in: path, required: true, allowReserved: true, schema: {} }
      responses: { 204: {} }`);
  expect(plain(operations[0]?.parameters)).toMatchObject([
    { in: "querystring", serialization: { kind: "content", content: { mediaType: "application/json" } } },
    { in: "cookie", serialization: { style: "cookie", explode: true } },
    { in: "path", serialization: { style: "simple", allowReserved: true } },
  ]);
});

test("media types are components, have items, examples as data and as text, and encodings in encodings", async () => {
  const { operations } = await model(`${head}paths:
  /a:
    get: { responses: { 200: { content: { text/event-stream: { $ref: '#/components/mediaTypes/Events' } } } } }
components:
  mediaTypes:
    Events:
      description: events
      itemSchema: { type: string }
      itemEncoding: { contentType: text/plain, encoding: { a: { contentType: b/c } } }
      prefixEncoding: [{ contentType: application/json }]
      examples: { one: { dataValue: [1], serializedValue: '1' } }`);
  expect(plain(operations[0]?.responses[0]?.content)).toEqual([
    {
      mediaType: "text/event-stream",
      description: "events",
      itemSchema: { kind: "string" },
      encoding: [],
      partEncoding: {
        prefix: [{ contentType: "application/json", headers: [] }],
        rest: {
          contentType: "text/plain",
          headers: [],
          encoding: [{ property: "a", contentType: "b/c", headers: [] }],
        },
      },
      examples: [{ name: "one", value: [1], serializedValue: "1" }],
    },
  ]);
});

test("a discriminator has a default", async () => {
  const { schemas } = await model(`${head}components:
  schemas:
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Other' }]
      discriminator: { propertyName: kind, defaultMapping: Other }
    Cat: { type: object, required: [kind], properties: { kind: {} } }
    Other: { type: object }`);
  expect(schemas[0]?.schema).toMatchObject({
    discriminator: { property: "kind", fallback: "#/components/schemas/Other" },
  });
});

test("security schemes are named by components or by address", async () => {
  const { securitySchemes, operations } = await model({
    "openapi.yaml": `${head}security: [{ Key: [] }, { '#/components/securitySchemes/Key': [] }, { 'more.yaml#/Key': [a] }]
paths: { /a: { get: { responses: { 204: {} } } } }
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: key }
    Flow:
      type: oauth2
      deprecated: true
      oauth2MetadataUrl: /meta
      flows: { deviceAuthorization: { deviceAuthorizationUrl: /d, tokenUrl: /t, scopes: {} } }`,
    "more.yaml": "Key: { type: http, scheme: basic }",
  });
  expect(plain(securitySchemes)).toEqual([
    { name: "Key", kind: "apiKey", in: "header", parameter: "key" },
    {
      name: "Flow",
      kind: "oauth2",
      deprecated: true,
      metadataUrl: "/meta",
      flows: [{ kind: "deviceAuthorization", deviceAuthorizationUrl: "/d", tokenUrl: "/t", scopes: [] }],
    },
    { name: "Key2", kind: "http", scheme: "basic" },
  ]);
  expect(operations[0]?.security.map(({ schemes }) => schemes)).toEqual([
    [{ name: "Key", scopes: [] }],
    [{ name: "Key", scopes: [] }],
    [{ name: "Key2", scopes: ["a"] }],
  ]);
});
