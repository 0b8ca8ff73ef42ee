/** Swagger 2.0 in the internal dialect, as foreign tools get it, and where each part of it came from. */
import { describe, expect, test } from "vitest";
import { buildModel } from "../../../src/index.ts";
import { valueAt } from "../../../src/source/json-pointer.ts";
import { load, model } from "../../support/compile.ts";

function swagger(parts: string): string {
  return `swagger: "2.0"\ninfo: { title: Case, version: 1.0.0 }\n${parts}`;
}

/** `post /a` with its parts, one a line. */
function operation(...lines: string[]): string {
  const answers = "responses: { 200: { description: ok } }";
  const parts = lines.some((line) => line.startsWith("responses")) ? lines : [...lines, answers];
  return swagger(`paths:\n  /a:\n    post:\n      ${parts.join("\n      ")}`);
}

/** A part of the upgraded document. */
async function part(contract: string | Record<string, string>, pointer: string): Promise<unknown> {
  return valueAt((await load(contract)).bundle(), pointer);
}

const body = "/paths/~1a/post/requestBody";
const answer = "/paths/~1a/post/responses/200";

describe("servers", () => {
  test.each([
    [
      "host: a.example\nbasePath: /v1/\nschemes: [https, http]",
      ["https://a.example/v1", "http://a.example/v1"],
    ],
    ["host: a.example\nschemes: [wss, https]", ["https://a.example", "wss://a.example"]],
    ["host: a.example", ["https://a.example"]],
    ["host: localhost:8080", ["http://localhost:8080"]],
    ["basePath: /v1", ["/v1"]],
    ["basePath: /", []],
  ])("%j", async (lines, urls) => {
    const { servers } = await model(swagger(`${lines}\npaths: {}`));
    expect(servers.map(({ url }) => url)).toEqual(urls);
  });

  test("of one operation, by its schemes", async () => {
    const text = operation("schemes: [https]").replace("paths:", "host: a.example\nschemes: [http]\npaths:");
    expect(await part(text, "/paths/~1a/post/servers")).toEqual([{ url: "https://a.example" }]);
  });
});

describe("bodies", () => {
  const whole = "parameters: [{ name: pet, in: body, required: true, schema: { type: object } }]";

  test("have the media types that the operation consumes, or else the contract", async () => {
    const own = operation("consumes: [application/json, text/plain]", whole);
    expect(Object.keys(Object(await part(own, `${body}/content`)))).toEqual([
      "application/json",
      "text/plain",
    ]);
    const shared = operation(whole).replace("paths:", "consumes: [application/xml]\npaths:");
    expect(await part(shared, body)).toEqual({
      required: true,
      content: { "application/xml": { schema: { type: "object" } } },
    });
    expect(Object.keys(Object(await part(operation(whole), `${body}/content`)))).toEqual([
      "application/json",
    ]);
  });

  test("are made of the parameters in formData", async () => {
    const text = operation(
      "parameters:",
      "  - { name: user, in: formData, type: string, required: true, description: Who }",
      "  - { name: tags, in: formData, type: array, items: { type: string }, collectionFormat: pipes }",
    );
    expect(await part(text, body)).toEqual({
      required: true,
      content: {
        "application/x-www-form-urlencoded": {
          schema: {
            type: "object",
            properties: {
              user: { type: "string", description: "Who" },
              tags: { type: "array", items: { type: "string" } },
            },
            required: ["user"],
          },
          encoding: { tags: { style: "pipeDelimited", explode: false } },
        },
      },
    });
  });

  test("with files travel in parts", async () => {
    const file = "parameters: [{ name: photo, in: formData, type: file }]";
    const form = ["multipart/form-data"];
    const consumed = "consumes: [application/x-www-form-urlencoded, multipart/form-data]";
    expect(Object.keys(Object(await part(operation(file), `${body}/content`)))).toEqual(form);
    expect(Object.keys(Object(await part(operation(consumed, file), `${body}/content`)))).toEqual(form);
    expect(
      await part(operation(file), `${body}/content/multipart~1form-data/schema/properties/photo`),
    ).toEqual({
      type: "string",
      format: "binary",
    });
  });

  test("come from shared parameters too, and the operation's own stand against them", async () => {
    const text = swagger(
      "parameters: { Pet: { name: pet, in: body, schema: { type: object } }, Id: { name: id, in: query, type: string } }\n" +
        "paths:\n  /a:\n    parameters: [{ $ref: '#/parameters/Pet' }, { $ref: '#/parameters/Id' }]\n" +
        "    put: { responses: { 200: { description: ok } } }\n" +
        "    post:\n      parameters: [{ name: n, in: formData, type: integer }]\n      responses: { 200: { description: ok } }",
    );
    const document = (await load(text)).bundle();
    expect(Object.keys(Object(valueAt(document, "/paths/~1a/put/requestBody/content")))).toEqual([
      "application/json",
    ]);
    expect(Object.keys(Object(valueAt(document, `${body}/content`)))).toEqual([
      "application/x-www-form-urlencoded",
    ]);
    expect(valueAt(document, "/paths/~1a/parameters")).toEqual([{ $ref: "#/components/parameters/Id" }]);
    expect(valueAt(document, "/components/parameters")).toEqual({
      Id: { name: "id", in: "query", schema: { type: "string" } },
    });
  });
});

describe("parameters", () => {
  test.each([
    ["query", "csv", { style: "form", explode: false }],
    ["query", "ssv", { style: "spaceDelimited", explode: false }],
    ["query", "pipes", { style: "pipeDelimited", explode: false }],
    ["query", "multi", { style: "form", explode: true }],
    ["header", "csv", { style: "simple", explode: false }],
  ])("in %s as %s", async (location, format, style) => {
    const list = `{ name: a, in: ${location}, type: array, items: { type: integer }, collectionFormat: ${format} }`;
    expect(await part(operation(`parameters: [${list}]`), "/paths/~1a/post/parameters/0")).toEqual({
      name: "a",
      in: location,
      ...style,
      schema: { type: "array", items: { type: "integer" } },
    });
  });

  test("are text where 3.x has no word for a list", async () => {
    const tabs = "{ name: a, in: query, type: array, items: { type: integer }, collectionFormat: tsv }";
    const nested = "{ name: b, in: query, type: array, items: { type: array, items: { type: integer } } }";
    const text = operation(`parameters: [${tabs}, ${nested}]`);
    expect(await part(text, "/paths/~1a/post/parameters")).toEqual([
      { name: "a", in: "query", schema: { type: "string" } },
      {
        name: "b",
        in: "query",
        style: "form",
        explode: false,
        schema: { type: "array", items: { type: "string" } },
      },
    ]);
  });

  test("keep what describes them", async () => {
    const text = operation(
      "parameters: [{ name: a, in: query, allowEmptyValue: true, type: integer, minimum: 1, exclusiveMinimum: true, x-a: 1 }]",
    );
    expect(await part(text, "/paths/~1a/post/parameters/0")).toEqual({
      name: "a",
      in: "query",
      allowEmptyValue: true,
      schema: { type: "integer", exclusiveMinimum: 1 },
      "x-a": 1,
    });
  });
});

describe("answers", () => {
  test("have the media types that the operation produces, with their examples", async () => {
    const text = operation(
      "produces: [application/json, text/plain]",
      "responses: { 200: { description: ok, schema: { type: string }, examples: { text/plain: hello } } }",
    );
    expect(await part(text, answer)).toEqual({
      description: "ok",
      content: {
        "application/json": { schema: { type: "string" } },
        "text/plain": { schema: { type: "string" }, example: "hello" },
      },
    });
  });

  test("without a schema have no body, unless an example shows one", async () => {
    expect(await part(operation("produces: [application/json]"), answer)).toEqual({ description: "ok" });
    const shown = operation("responses: { 200: { description: ok, examples: { application/json: [1] } } }");
    expect(await part(shown, `${answer}/content`)).toEqual({ "application/json": { example: [1] } });
  });

  test("that are files leave JSON to the others", async () => {
    const text = operation(
      "produces: [image/png, application/json]",
      "responses: { 200: { description: ok, schema: { type: file } }, 404: { description: no, schema: { type: object } } }",
    );
    expect(await part(text, `${answer}/content`)).toEqual({
      "image/png": { schema: { type: "string", format: "binary" } },
    });
    expect(await part(text, "/paths/~1a/post/responses/404/content")).toEqual({
      "application/json": { schema: { type: "object" } },
    });
  });

  test("that are shared are written out where an operation produces something else", async () => {
    const shared =
      "responses: { No: { description: no, schema: { type: object } } }\nproduces: [application/json]\n";
    const use = "responses: { 404: { $ref: '#/responses/No' } }";
    const same = operation(use).replace("paths:", `${shared}paths:`);
    const pointer = "/paths/~1a/post/responses/404";
    expect(await part(same, pointer)).toEqual({ $ref: "#/components/responses/No" });
    const other = operation("produces: [application/problem+json]", use).replace("paths:", `${shared}paths:`);
    expect(await part(other, pointer)).toEqual({
      description: "no",
      content: { "application/problem+json": { schema: { type: "object" } } },
    });
  });

  test("have headers with schemas", async () => {
    const text = operation(
      "responses: { 200: { description: ok, headers: { X-Ids: { type: array, items: { type: integer }, description: All } } } }",
    );
    expect(await part(text, `${answer}/headers`)).toEqual({
      "X-Ids": { description: "All", schema: { type: "array", items: { type: "integer" } } },
    });
  });
});

test("security definitions are security schemes", async () => {
  const text = swagger(
    "paths: {}\nsecurityDefinitions:\n  basic: { type: basic, description: Old }\n  key: { type: apiKey, in: query, name: k }\n" +
      "  app: { type: oauth2, flow: application, tokenUrl: 'https://a.example', scopes: { a: A } }\n" +
      "  code: { type: oauth2, flow: accessCode, tokenUrl: 'https://a.example', authorizationUrl: 'https://b.example' }",
  );
  expect(await part(text, "/components/securitySchemes")).toEqual({
    basic: { type: "http", scheme: "basic", description: "Old" },
    key: { type: "apiKey", in: "query", name: "k" },
    app: {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "https://a.example", scopes: { a: "A" } } },
    },
    code: {
      type: "oauth2",
      flows: {
        authorizationCode: {
          tokenUrl: "https://a.example",
          authorizationUrl: "https://b.example",
          scopes: {},
        },
      },
    },
  });
});

describe("schemas", () => {
  async function schema(line: string): Promise<unknown> {
    return part(swagger(`paths: {}\ndefinitions:\n  B: {}\n  A: ${line}`), "/components/schemas/A");
  }

  test.each([
    [
      "null by a vendor's word",
      "{ type: string, enum: [a], x-nullable: true }",
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      "annotations beside a reference",
      "{ $ref: '#/definitions/B', description: It, type: object }",
      { $ref: "#/components/schemas/B", description: "It" },
    ],
    [
      "null beside a reference",
      "{ $ref: '#/definitions/B', x-nullable: true }",
      { anyOf: [{ $ref: "#/components/schemas/B" }, { type: "null" }] },
    ],
    [
      "exclusive bounds",
      "{ type: number, maximum: 5, exclusiveMaximum: true }",
      { type: "number", exclusiveMaximum: 5 },
    ],
    ["an example", "{ type: number, example: 5 }", { type: "number", examples: [5] }],
    [
      "a list of items",
      "{ type: array, items: [{ type: string }, { type: number }] }",
      { type: "array", prefixItems: [{ type: "string" }, { type: "number" }] },
    ],
    [
      "closed objects",
      "{ type: object, additionalProperties: false }",
      { type: "object", additionalProperties: false },
    ],
    ["bytes", "{ type: file }", { type: "string", format: "binary" }],
    [
      "what came with 3.0",
      "{ oneOf: [{ $ref: '#/definitions/B' }], nullable: true }",
      { anyOf: [{ oneOf: [{ $ref: "#/components/schemas/B" }] }, { type: "null" }] },
    ],
  ])("%s", async (_, line, upgraded) => {
    expect(await schema(line)).toEqual(upgraded);
  });
});

test("closed objects are closed in the model", async () => {
  const text =
    "paths: {}\ndefinitions: { A: { type: object, properties: { a: {} }, additionalProperties: false } }";
  const [named] = (await model(swagger(text))).schemas;
  expect(named?.schema.kind === "object" && named.schema.additional.kind).toBe("never");
});

describe("discriminators", () => {
  const hierarchy = swagger(
    "paths: {}\ndefinitions:\n" +
      "  Pet: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }\n" +
      "  Cat: { allOf: [{ $ref: '#/definitions/Pet' }, { type: object }] }\n" +
      "  Lion: { allOf: [{ $ref: '#/definitions/Cat' }], x-ms-discriminator-value: '#Lion' }\n" +
      "  Other: { type: object }",
  );

  test("list the schemas that take in their own, by name", async () => {
    expect(await part(hierarchy, "/components/schemas/Pet/discriminator")).toEqual({
      propertyName: "kind",
      mapping: {
        Cat: "#/components/schemas/Cat",
        "#Lion": "#/components/schemas/Lion",
        Pet: "#/components/schemas/Pet",
      },
    });
  });

  test("lead to the schemas of the model", async () => {
    const { schemas } = await model(hierarchy);
    const pet = schemas.find(({ name }) => name === "Pet")?.schema;
    expect(pet?.kind === "object" && pet.discriminator).toEqual({
      property: "kind",
      mapping: [
        { value: "Cat", target: "#/definitions/Cat" },
        { value: "#Lion", target: "#/definitions/Lion" },
        { value: "Pet", target: "#/definitions/Pet" },
      ],
    });
  });
});

test("other files hold definitions, parameters and responses", async () => {
  const files = {
    "openapi.yaml": swagger(
      "paths:\n  /a:\n    post:\n      parameters: [{ $ref: 'shared.yaml#/parameters/Pet' }, { $ref: 'shared.yaml#/parameters/Id' }]\n" +
        "      responses: { 200: { $ref: 'shared.yaml#/responses/Ok' } }",
    ),
    "shared.yaml":
      "parameters: { Pet: { name: pet, in: body, schema: { $ref: pet.yaml } }, Id: { name: id, in: query, type: string } }\n" +
      "responses: { Ok: { description: ok, schema: { $ref: pet.yaml } } }",
    "pet.yaml": "{ type: object, properties: { friend: { $ref: pet.yaml } } }",
  };
  const document = (await load(files)).bundle();
  expect(document["paths"]).toEqual({
    "/a": {
      post: {
        parameters: [{ $ref: "#/components/parameters/Id" }],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/pet" } } } },
        responses: { 200: { $ref: "#/components/responses/Ok" } },
      },
    },
  });
  expect(document["components"]).toEqual({
    parameters: { Id: { name: "id", in: "query", schema: { type: "string" } } },
    responses: {
      Ok: {
        description: "ok",
        content: { "application/json": { schema: { $ref: "#/components/schemas/pet" } } },
      },
    },
    schemas: { pet: { type: "object", properties: { friend: { $ref: "#/components/schemas/pet" } } } },
  });
});

test("every part keeps the place of what it was made from", async () => {
  const text = operation(
    "consumes: [text/plain]",
    "parameters: [{ name: id, in: query, type: string }, { name: pet, in: body, schema: { type: string } }]",
    "responses: { 200: { description: ok, schema: { type: string }, headers: { X-A: { type: string } } } }",
  ).replace("paths:", "host: a.example\nschemes: [https]\nbasePath: /v1\npaths:");
  const { contract } = await load(text);
  const { servers, operations } = buildModel(contract);
  const [made] = operations;
  const pointers = [
    servers[0],
    made?.parameters[0],
    made?.requestBody,
    made?.requestBody?.content[0],
    made?.requestBody?.content[0]?.schema,
    made?.responses[0],
    made?.responses[0]?.headers[0],
    made?.responses[0]?.content[0],
  ].map((node) => node?.origin.pointer);
  const at = "/paths/~1a/post";
  expect(pointers).toEqual([
    "/schemes/0",
    `${at}/parameters/0`,
    `${at}/parameters/1`,
    `${at}/consumes/0`,
    `${at}/parameters/1/schema`,
    `${at}/responses/200`,
    `${at}/responses/200/headers/X-A`,
    `${at}/responses/200/schema`,
  ]);
});

test("members of a later version that were not linked are left out", async () => {
  const content =
    "responses: { 200: { description: ok, content: { application/json: { schema: { type: string } } } } }";
  expect(await part(operation(content), answer)).toEqual({ description: "ok" });
  const older = {
    "openapi.yaml":
      "openapi: 3.0.3\ninfo: { title: Case, version: 1.0.0 }\npaths: {}\n" +
      "components: { schemas: { A: { type: object, patternProperties: { '^a': { type: string } } } } }",
  };
  expect((await model(older)).schemas.map(({ schema }) => schema.kind)).toEqual(["map"]);
});
