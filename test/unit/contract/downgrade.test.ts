/** Contracts of OpenAPI 3.2 in words of 3.1, for tools that know no newer version. */
import { expect, test } from "vitest";
import { downgrade } from "../../../src/contract/downgrade.ts";

const info = { title: "Case", version: "1.0.0" };
const done = { responses: { 204: { description: "" } } };

test("another version stays as it is", () => {
  const document = { openapi: "3.1.0", info, paths: { "/a": { query: done } } };
  expect(downgrade(document)).toBe(document);
});

test("what 3.1 has no words for is left out", () => {
  const whole = { name: "q", in: "querystring", content: { "application/json": {} } };
  const document = {
    openapi: "3.2.0",
    $self: "https://example.com/api",
    info,
    servers: [{ url: "/", name: "here" }],
    tags: [{ name: "a", summary: "A", parent: "b", kind: "nav" }, { name: "b" }],
    paths: {
      "/a": {
        query: done,
        additionalOperations: { COPY: done },
        get: { parameters: [whole, { $ref: "#/components/parameters/Whole" }], ...done },
      },
    },
    components: {
      parameters: { Whole: whole },
      securitySchemes: {
        o: { type: "oauth2", deprecated: true, oauth2MetadataUrl: "/m", flows: { deviceAuthorization: {} } },
      },
    },
  };
  expect(downgrade(document)).toEqual({
    openapi: "3.1.1",
    info,
    servers: [{ url: "/" }],
    tags: [{ name: "a" }, { name: "b" }],
    paths: { "/a": { get: { parameters: [], ...done } } },
    components: { parameters: {}, securitySchemes: { o: { type: "oauth2", flows: {} } } },
  });
});

test("what 3.1 says in other words is said so", () => {
  const document = {
    openapi: "3.2.0",
    info,
    paths: {
      "/a": {
        get: {
          parameters: [
            { name: "c", in: "cookie", style: "cookie", schema: {} },
            { name: "h", in: "path", required: true, allowReserved: true, schema: {} },
            { name: "q", in: "query", allowReserved: true, style: "form", schema: {} },
          ],
          responses: {
            200: { summary: "Fine", content: { "application/json": { $ref: "#/components/mediaTypes/M" } } },
            404: { $ref: "#/components/responses/R" },
          },
        },
      },
    },
    components: {
      mediaTypes: {
        M: {
          schema: { type: "string" },
          itemSchema: {},
          itemEncoding: {},
          examples: { a: { dataValue: "a" }, b: { serializedValue: '"b"' }, c: { value: { dataValue: 1 } } },
        },
      },
      responses: { R: { description: "None" } },
      schemas: {
        S: { oneOf: [], discriminator: { propertyName: "kind", defaultMapping: "T" } },
        T: { discriminator: { propertyName: "kind" }, xml: { nodeType: "attribute" } },
      },
    },
  };
  expect(downgrade(document)).toEqual({
    openapi: "3.1.1",
    info,
    paths: {
      "/a": {
        get: {
          parameters: [
            { name: "c", in: "cookie", schema: {} },
            { name: "h", in: "path", required: true, schema: {} },
            { name: "q", in: "query", allowReserved: true, style: "form", schema: {} },
          ],
          responses: {
            200: {
              description: "Fine",
              content: {
                "application/json": {
                  schema: { type: "string" },
                  examples: { a: { value: "a" }, b: { value: '"b"' }, c: { value: { dataValue: 1 } } },
                },
              },
            },
            404: { $ref: "#/components/responses/R" },
          },
        },
      },
    },
    components: {
      responses: { R: { description: "None" } },
      schemas: {
        S: { oneOf: [] },
        T: { discriminator: { propertyName: "kind" }, xml: { attribute: true } },
      },
    },
  });
});
