/** What the model says of a contract. */
import { describe, expect, test } from "vitest";
import type { ApiModel, Schema } from "../../../src/index.ts";
import { model } from "../../support/compile.ts";

const head = "openapi: 3.1.0\ninfo: { title: x, version: 1.0.0 }\n";

/** The one component schema `S`, without origins. */
async function schema(yaml: string, version = "3.1.0"): Promise<unknown> {
  const built = await model(
    `openapi: ${version}\ninfo: { title: x, version: 1.0.0 }\npaths: {}\ncomponents:\n  schemas:\n    T: { type: string }\n    S: ${yaml}\n`,
  );
  return plain(built.schemas.find(({ name }) => name === "S")?.schema);
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === "origin" ? undefined : item)));
}

describe("schemas", () => {
  test.each<[string, string, object]>([
    [
      "a type with constraints",
      "{ type: integer, minimum: 1, format: int32 }",
      { kind: "integer", minimum: 1, format: "int32" },
    ],
    [
      "a list of types",
      "{ type: [string, 'null'], maxLength: 3 }",
      { kind: "union", mode: "types", variants: [{ kind: "string", maxLength: 3 }, { kind: "null" }] },
    ],
    ["const and enum", "{ enum: [1, 2, '2'], const: 2 }", { kind: "enum", values: [2] }],
    ["an enum cut to its type", "{ type: string, enum: [a, 1, b, a] }", { kind: "enum", values: ["a", "b"] }],
    [
      "an object without members",
      "{ type: object, additionalProperties: { type: string } }",
      { kind: "map", values: { kind: "string" } },
    ],
    ["an implied type", "{ minLength: 2 }", { kind: "string", minLength: 2, implied: true }],
    ["nothing and everything", "true", { kind: "any" }],
    ["never", "false", { kind: "never" }],
    [
      "a reference with annotations",
      "{ $ref: '#/components/schemas/T', description: d }",
      { kind: "ref", target: "#/components/schemas/T", description: "d" },
    ],
    [
      "an allOf of one",
      "{ allOf: [{ $ref: '#/components/schemas/T' }], deprecated: true }",
      { kind: "ref", target: "#/components/schemas/T", deprecated: true },
    ],
    [
      "a tuple",
      "{ type: array, prefixItems: [{ type: string }], items: false }",
      { kind: "tuple", prefix: [{ kind: "string" }], rest: { kind: "never" } },
    ],
    [
      "keywords beside each other",
      "{ type: string, not: { const: a } }",
      {
        kind: "intersection",
        members: [{ kind: "string" }, { kind: "not", schema: { kind: "enum", values: ["a"] } }],
      },
    ],
    [
      "unevaluated as additional",
      "{ type: object, properties: { a: {} }, unevaluatedProperties: false }",
      { kind: "object", additional: { kind: "never" } },
    ],
  ])("%s", async (_, yaml, expected) => {
    expect(await schema(yaml)).toMatchObject(expected);
  });

  test("nullable of 3.0 means null wherever it is written", async () => {
    expect(await schema("{ type: string, nullable: true, enum: [a] }", "3.0.3")).toMatchObject({
      kind: "enum",
      values: ["a", null],
    });
    expect(
      await schema("{ nullable: true, allOf: [{ $ref: '#/components/schemas/T' }] }", "3.0.3"),
    ).toMatchObject({ kind: "union", variants: [{ kind: "ref" }, { kind: "null" }] });
  });

  test("exclusive bounds of 3.0 and 3.1 agree", async () => {
    const expected = { kind: "number", exclusiveMinimum: 5 };
    expect(await schema("{ type: number, minimum: 5, exclusiveMinimum: true }", "3.0.3")).toEqual(expected);
    expect(await schema("{ type: number, exclusiveMinimum: 5 }")).toEqual(expected);
  });

  test("a discriminator knows explicit and implicit values", async () => {
    const built = await model(`${head}paths: {}
components:
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind, mapping: { kitten: Cat, cat: "#/components/schemas/Cat" } }
    Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
`);
    const pet = built.schemas[0]?.schema;
    expect(pet?.kind === "union" && pet.discriminator).toEqual({
      property: "kind",
      mapping: [
        { value: "kitten", target: "#/components/schemas/Cat" },
        { value: "cat", target: "#/components/schemas/Cat" },
        { value: "Dog", target: "#/components/schemas/Dog" },
      ],
    });
  });

  test("a base that lists its subtypes is no part of them again", async () => {
    const built = await model(`${head}paths: {}
components:
  schemas:
    Key: { oneOf: [{ $ref: "#/components/schemas/Rsa" }, { $ref: "#/components/schemas/Ec" }] }
    Rsa: { allOf: [{ $ref: "#/components/schemas/Key" }, { type: object, required: [n], properties: { n: { type: string } } }] }
    Ec: { type: object, properties: { crv: { type: string } } }
`);
    const [key, rsa] = built.schemas.map(({ schema: found }) => found);
    expect(key?.kind === "union" && key.variants.map(({ kind }) => kind)).toEqual(["ref", "ref"]);
    expect(rsa?.kind).toBe("object");
  });

  test("recursion stays an edge, and the model can be printed", async () => {
    const built = await model(
      `${head}paths: {}\ncomponents: { schemas: { Node: { type: object, properties: { next: { $ref: "#/components/schemas/Node" } } } } }\n`,
    );
    expect(JSON.parse(JSON.stringify(built))).toEqual(built);
    expect(Object.isFrozen(built.schemas[0]?.schema)).toBe(true);
  });
});

describe("operations", () => {
  const contract = `${head}
security: [{ key: [] }]
paths:
  /a/{id}.json:
    servers: [{ url: "https://{host}", variables: { host: { default: h } } }]
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: shared, in: query, schema: { type: integer } }
    get:
      operationId: getA
      security: []
      parameters:
        - { name: shared, in: query, required: true, schema: { type: string } }
        - { name: Accept, in: header, schema: { type: string } }
        - { name: deep, in: query, style: deepObject, explode: true, schema: { type: object } }
        - { name: json, in: query, content: { application/json: { schema: { type: object } } } }
      responses:
        "200": { description: ok, headers: { X-A: { schema: { type: integer } } }, content: { text/plain: { example: hi } } }
        4XX: { description: bad }
        default: { description: rest }
    post: { responses: { "201": { description: made } } }
webhooks:
  happened: { post: { responses: { "200": { description: ok } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: k } }
`;

  async function built(): Promise<ApiModel> {
    return model(contract);
  }

  test("have effective parameters, own ones winning, ignored headers gone", async () => {
    const [operation] = (await built()).operations;
    expect(operation?.parameters.map(({ name, required }) => [name, required])).toEqual([
      ["id", true],
      ["shared", true],
      ["deep", false],
      ["json", false],
    ]);
    expect(
      operation?.parameters.map(({ serialization }) =>
        serialization.kind === "style" ? [serialization.style, serialization.explode] : serialization.kind,
      ),
    ).toEqual([["simple", false], ["form", true], ["deepObject", true], "content"]);
  });

  test("have a path in parts, responses by status, and effective security", async () => {
    const [get, post] = (await built()).operations;
    expect(get?.path.parts).toEqual([
      { kind: "literal", text: "/a/" },
      { kind: "parameter", name: "id" },
      { kind: "literal", text: ".json" },
    ]);
    expect(get?.responses.map(({ status }) => status)).toEqual([
      { kind: "exact", code: 200 },
      { kind: "range", digit: 4 },
      { kind: "default" },
    ]);
    expect(get?.security).toEqual([]);
    expect(post?.security).toEqual([{ schemes: [{ name: "key", scopes: [] }] }]);
    expect(get?.servers[0]?.variables).toEqual([{ name: "host", default: "h" }]);
    expect(get?.responses[0]?.content[0]?.examples).toMatchObject([{ name: "default", value: "hi" }]);
  });

  test("of webhooks stand apart", async () => {
    const { operations, webhooks } = await built();
    expect(operations).toHaveLength(2);
    expect(webhooks.map(({ name, operations: own }) => [name, own.length])).toEqual([["happened", 1]]);
  });
});

test("every node says where it comes from", async () => {
  const built = await model({
    "openapi.yaml": `${head}paths: {}\ncomponents: { schemas: { A: { $ref: "./b.yaml#/B" } } }\n`,
    "b.yaml": "B: { type: object, properties: { c: { type: string } } }\n",
  });
  const found: Schema | undefined = built.schemas[0]?.schema;
  expect(found?.origin).toEqual({ file: "b.yaml", pointer: "/B" });
  expect(found?.kind === "object" && found.properties[0]?.schema.origin.pointer).toBe("/B/properties/c");
});
