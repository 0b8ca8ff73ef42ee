/**
 * For every fault of Prism a small contract that provokes it, and what a client then sees: of Prism that was given the
 * adapted contract, and of Prism that was given the contract without that one adaptation.
 */
import { expect } from "vitest";
import type { PrismExceptionName } from "../../../src/mock/prism-exceptions.ts";

export interface Proof {
  /** Default: 3.1.0. */
  readonly openapi?: string;
  readonly paths: object;
  readonly components?: Readonly<Record<string, object>>;
  /** What comes of requests that the contract allows, and of some that it does not. */
  see(prism: PrismClient): Promise<unknown>;
  readonly adapted: unknown;
  readonly faulty: unknown;
  /** Others that would keep the fault from being seen; they are left out too. */
  readonly hiddenBy?: readonly PrismExceptionName[];
  /** The fault reaches beyond its own paths and needs a Prism of its own. */
  readonly alone?: true;
}

export interface PrismClient {
  /** Statuses of JSON bodies that are sent by POST; `dead` when there is no answer. */
  send(path: string, ...bodies: readonly unknown[]): Promise<readonly unknown[]>;
  /** Status of a GET. */
  status(path: string, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Status and body of a GET. */
  read(path: string): Promise<string>;
  /** Status and headers of the answer to a GET; headers that it lacks are null. */
  headers(path: string, names: readonly string[]): Promise<readonly unknown[]>;
  /** A URL that nothing of the test asks, and what has asked it once this Prism has ended. */
  readonly trap: { readonly url: string; calls(): Promise<number> };
}

export const proofs: Readonly<Record<PrismExceptionName, Proof>> = {
  "json-schema-dialect": {
    alone: true,
    paths: {
      "/tuple": post({ type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false }),
      "/dependent": post({ type: "object", dependentRequired: { card: ["name"] } }),
      "/closed": post({ type: "object", properties: { a: {} }, unevaluatedProperties: false }),
    },
    see: async ({ send }) => [
      await send("/tuple", ["a", 1], ["a", 1, 2]),
      await send("/dependent", { card: 1 }),
      await send("/closed", { b: 1 }),
    ],
    adapted: [[204, 422], [422], [422]],
    faulty: [[422, 422], [204], [204]],
  },
  "schema-dialect": {
    paths: { "/dialect": post({ $schema: "https://dialect.test/own", type: "string" }) },
    see: ({ send }) => send("/dialect", "text", 1),
    adapted: [204, 422],
    faulty: [204, 204],
  },
  nullable: {
    paths: { "/nullable": post({ nullable: true, minLength: 2 }) },
    see: ({ send }) => send("/nullable", "ab", "a"),
    adapted: [204, 422],
    faulty: [204, 204],
  },
  pattern: {
    paths: {
      "/pattern": post({
        type: "object",
        properties: { word: { type: "string", pattern: "^[a-z\\!]+$" }, hopeless: { pattern: "a{,2" } },
        patternProperties: { "^x\\_": { type: "integer" } },
      }),
    },
    see: ({ send }) => send("/pattern", { word: "a!", hopeless: "b", x_: 1 }, { word: "A" }, { x_: "text" }),
    adapted: [204, 422, 422],
    faulty: [204, 204, 204],
  },
  duplicates: {
    alone: true,
    openapi: "3.0.3",
    paths: {
      "/names": post({ type: "object", required: ["a", "a"] }),
      "/values": post({ enum: [{ b: 1 }, 2, { b: 1 }] }),
      "/types": post({ type: ["string", "string"] }),
    },
    see: async ({ send }) => [
      await send("/names", { a: 1 }, {}),
      await send("/values", { b: 1 }, 3),
      await send("/types", "a", 1),
    ],
    adapted: [
      [204, 422],
      [204, 422],
      [204, 422],
    ],
    faulty: [
      [204, 204],
      [204, 204],
      [204, 204],
    ],
  },
  "read-only": {
    paths: { "/read-only": post({ anyOf: [{ $ref: "#/components/schemas/Account" }] }) },
    components: {
      schemas: {
        Account: {
          type: "object",
          required: ["id", "secret"],
          properties: { id: { type: "string", readOnly: true }, secret: { type: "string", writeOnly: true } },
        },
      },
    },
    see: ({ send }) => send("/read-only", { secret: "x" }, {}),
    adapted: [204, 422],
    faulty: [422, 422],
  },
  discriminator: {
    paths: {
      "/pets": post({
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind" },
      }),
    },
    components: {
      schemas: {
        Cat: { type: "object", properties: { kind: { type: "string" }, mood: { type: "string" } } },
        Dog: { type: "object", properties: { kind: { type: "string" }, tail: { type: "boolean" } } },
      },
    },
    see: ({ send }) => send("/pets", { kind: "Cat", mood: "bad" }),
    adapted: [204],
    faulty: [422],
  },
  "reference-siblings": {
    paths: {
      "/siblings": get({}, { parameters: [{ $ref: "#/components/parameters/Optional", required: true }] }),
    },
    components: { parameters: { Optional: exploded("optional", { type: "string" }) } },
    see: ({ status }) => status("/siblings"),
    adapted: 200,
    faulty: 422,
  },
  "ignored-header": {
    paths: {
      "/ignored": get(
        {},
        {
          parameters: [{ name: "Authorization", in: "header", required: true, schema: { type: "integer" } }],
        },
      ),
    },
    see: ({ status }) => status("/ignored"),
    adapted: 200,
    faulty: 422,
  },
  "lenient-parameter": {
    paths: {
      "/lenient": get(
        {},
        {
          parameters: [
            { ...exploded("limit", { type: "integer", maximum: 9 }), "x-lenient": true },
            { ...exploded("tag", { type: "array", items: { type: "integer" } }), "x-lenient": true },
          ],
        },
      ),
    },
    see: ({ status }) => Promise.all([status("/lenient?limit=many&limit=more"), status("/lenient?tag=ebb")]),
    adapted: [200, 200],
    faulty: [422, 422],
  },
  "parameter-defaults": {
    hiddenBy: ["structured-parameter"],
    paths: {
      "/tags": get(
        {},
        { parameters: [query("tag", { type: "array", items: { type: "string" }, minItems: 2 })] },
      ),
    },
    see: ({ status }) => Promise.all([status("/tags?tag=ebb&tag=flow"), status("/tags?tag=ebb,flow")]),
    adapted: [200, 422],
    faulty: [422, 200],
  },
  "structured-parameter": {
    paths: {
      "/path/{ids}": get(
        {},
        { parameters: [{ name: "ids", in: "path", required: true, schema: { type: "array", items: {} } }] },
      ),
      "/header": get(
        {},
        { parameters: [{ name: "X-Ids", in: "header", schema: { type: "array", items: {} } }] },
      ),
      "/composed": get(
        {},
        {
          parameters: [
            {
              ...query("p", { allOf: [{ type: "array", items: { type: "integer" } }] }),
              style: "form",
              explode: false,
            },
          ],
        },
      ),
      "/pair": get(
        {},
        {
          parameters: [
            exploded("p", {
              type: "array",
              prefixItems: [{ type: "string" }, { type: "integer" }],
              items: false,
            }),
          ],
        },
      ),
      "/map": get(
        {},
        {
          parameters: [
            {
              ...query("p", { type: "object", minProperties: 1 }),
              style: "deepObject",
              explode: true,
              required: true,
            },
          ],
        },
      ),
      "/spaces": get(
        {},
        {
          parameters: [
            {
              ...query("p", { type: "array", items: {}, minItems: 2 }),
              style: "spaceDelimited",
              explode: false,
            },
          ],
        },
      ),
      "/deep": get(
        {},
        {
          parameters: [
            {
              ...query("p", {
                type: "object",
                properties: { tags: { type: "array", items: {}, minItems: 1 } },
              }),
              style: "deepObject",
              explode: true,
            },
          ],
        },
      ),
    },
    see: ({ status }) =>
      Promise.all([
        status("/path/a,b"),
        status("/header"),
        status("/composed?p=1,2"),
        status("/pair?p=x&p=1"),
        status("/map?p[a]=1"),
        status("/spaces?p=a%20b"),
        status("/deep"),
      ]),
    adapted: [200, 200, 200, 200, 200, 200, 200],
    faulty: [500, 500, 422, 422, 422, 422, 422],
  },
  "http-scheme": {
    paths: {
      "/digest": get({}, { security: [{ digest: [] }] }),
      "/hoba": get({}, { security: [{ hoba: [] }] }),
    },
    components: {
      securitySchemes: { digest: { type: "http", scheme: "digest" }, hoba: { type: "http", scheme: "HOBA" } },
    },
    see: ({ status }) =>
      Promise.all([
        status("/hoba"),
        status("/hoba", { authorization: "HOBA abc" }),
        status("/digest"),
        status("/digest", { authorization: "Digest abc" }),
      ]),
    adapted: [401, 200, 401, 200],
    faulty: [200, 200, 401, 401],
  },
  "response-header": {
    paths: {
      "/headers": get({
        headers: {
          "X-Flag": { schema: { type: "boolean" } },
          "X-Json": { content: json({ type: "object" }, { examples: { one: { value: { a: [1] } } } }) },
          "X-Number": { schema: { type: "integer" }, example: 5 },
        },
      }),
      "/list-header": get({
        headers: {
          "X-List": { schema: { type: "array", items: { type: "string" } } },
          "X-Example": { schema: { type: "array", items: {} }, example: ["ä", "b\n", 3] },
          "X-Object": { schema: { type: "object", properties: { a: { type: "integer" } } }, explode: true },
          "X-Shared": { $ref: "#/components/headers/Shared" },
        },
      }),
    },
    components: {
      headers: { Shared: { schema: { type: "array", items: { type: "string", enum: ["x"] } } } },
    },
    see: async ({ headers }) => [
      await headers("/headers", ["x-flag", "x-json", "x-number"]),
      await headers("/list-header", ["x-list", "x-example", "x-object", "x-shared"]),
    ],
    adapted: [
      [200, "true", '{"a":[1]}', "5"],
      [200, "string", "%C3%A4,b%0A,3", "a=0", "x"],
    ],
    faulty: [
      [200, "null", "null", "5"],
      [500, null, null, null, null],
    ],
  },
  "framing-header": {
    paths: {
      "/framed": get({
        headers: {
          "Content-Length": { schema: { type: "integer" } },
          "Content-Encoding": { schema: { type: "string" }, example: "gzip" },
        },
        content: { "text/plain": { example: "plain" } },
      }),
    },
    see: ({ read }) => read("/framed"),
    adapted: "200 plain",
    faulty: "200 unreadable",
  },
  "response-body": {
    paths: {
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
    },
    see: ({ read }) =>
      Promise.all(["/png", "/nothing", "/lines", "/events", "/text-json", "/text"].map(read)),
    adapted: ["200 ", "200 null", '200 {"n":0}\n', '200 data: {"n":2}\n\n', '200 "string"', "200 as it is"],
    faulty: [
      expect.stringMatching(/^500 .*serializer for image/),
      "200 ",
      expect.stringMatching(/^500 .*serializer for application/),
      expect.stringMatching(/^500 .*complex objects/),
      "200 string",
      "200 as it is",
    ],
  },
  "path-extension": {
    alone: true,
    paths: { "x-note": { get: { responses: { 200: { description: "" } } } }, "/plain": get({}) },
    see: ({ status }) => Promise.all([status("/plain"), status("/x-note")]),
    adapted: [200, 404],
    faulty: [500, 500],
  },
  callbacks: {
    paths: {
      "/callback": post(
        { type: "object" },
        {
          callbacks: {
            done: { "{$request.body#/url}": { post: { responses: { 200: { description: "" } } } } },
          },
        },
      ),
    },
    async see({ send, trap }) {
      return [await send("/callback", { url: trap.url }), await trap.calls()];
    },
    adapted: [[204], 0],
    faulty: [[204], 1],
  },
};

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

function exploded(name: string, schema: object): object {
  return { ...query(name, schema), style: "form", explode: true };
}
