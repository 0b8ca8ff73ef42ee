/** What a text becomes, by the schema of its parameter: the generator's hints at work. */
import { beforeAll, describe, expect, test } from "vitest";
import { type CreateServer, generateServer, recordCalls, send } from "./generated-server.ts";

const schemas: Readonly<Record<string, string>> = {
  numberOrText: "{ anyOf: [{ type: integer }, { type: string, minLength: 2 }] }",
  nullable: "{ type: [integer, 'null'] }",
  nullableText: "{ type: [string, 'null'] }",
  mixedEnum: "{ enum: [1, '2', true, null] }",
  numberEnum: "{ enum: [1, 2.5] }",
  constant: "{ const: 7 }",
  byReference: "{ $ref: '#/components/schemas/Size' }",
  refined: "{ allOf: [{ $ref: '#/components/schemas/Size' }, { maximum: 9 }] }",
  oneOrMany: "{ oneOf: [{ type: integer }, { type: array, items: { type: integer } }] }",
  tuple: "{ type: array, prefixItems: [{ type: integer }, { type: string }], items: { type: boolean } }",
  flags: "{ type: array, items: { type: boolean } }",
  anything: "{}",
  text: "{ type: string }",
};

const contract = `
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
paths:
  /scalars:
    get:
      operationId: scalars
      parameters:
${Object.entries(schemas)
  .map(([name, schema]) => `        - { name: ${name}, in: query, schema: ${schema} }`)
  .join("\n")}
      responses: { '204': { description: fine } }
  /objects:
    get:
      operationId: objects
      parameters:
        - { name: tree, in: query, style: deepObject, schema: { $ref: '#/components/schemas/Tree' } }
        - name: range
          in: query
          style: deepObject
          schema: { anyOf: [{ type: integer }, { type: object, properties: { gt: { type: integer } } }] }
        - { name: labels, in: query, schema: { type: object, additionalProperties: { type: integer } } }
        - { name: page, in: query, schema: { type: integer } }
      responses: { '204': { description: fine } }
  /point:
    get:
      operationId: point
      parameters:
        - name: point
          in: query
          schema:
            allOf:
              - { type: object, required: [x], properties: { x: { type: number } } }
              - { type: object, properties: { y: { type: number }, name: { type: string } } }
      responses: { '204': { description: fine } }
components:
  schemas:
    Size: { type: integer, minimum: 1 }
    Tree:
      type: object
      properties:
        n: { type: integer }
        children: { type: array, items: { $ref: '#/components/schemas/Tree' } }
`;

let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

/** The handler's input, or the status of a refusal. */
async function read(path: string): Promise<unknown> {
  const { calls, handlers } = recordCalls(["scalars", "objects", "point"], { status: 204 });
  const { status } = await send(createServer({ handlers }), path);
  return calls[0]?.input ?? status;
}

describe("scalars and lists", () => {
  test.each<readonly [string, unknown]>([
    ["numberOrText=12", { numberOrText: 12 }],
    ["numberOrText=ab", { numberOrText: "ab" }],
    ["numberOrText=a", 400],
    ["nullable=5", { nullable: 5 }],
    ["nullable=null", { nullable: null }],
    ["nullable=x", 400],
    ["nullableText=null", { nullableText: "null" }],
    ["mixedEnum=1", { mixedEnum: 1 }],
    ["mixedEnum=2", { mixedEnum: "2" }],
    ["mixedEnum=true", { mixedEnum: true }],
    ["mixedEnum=null", { mixedEnum: null }],
    ["mixedEnum=3", 400],
    ["numberEnum=2.5", { numberEnum: 2.5 }],
    ["numberEnum=2", 400],
    ["constant=7", { constant: 7 }],
    ["byReference=3", { byReference: 3 }],
    ["byReference=0", 400],
    ["refined=9", { refined: 9 }],
    ["refined=10", 400],
    ["oneOrMany=1", { oneOrMany: 1 }],
    ["oneOrMany=1&oneOrMany=2", { oneOrMany: [1, 2] }],
    ["tuple=1&tuple=2&tuple=true", { tuple: [1, "2", true] }],
    ["flags=true&flags=false", { flags: [true, false] }],
    ["flags=true&flags=1", 400],
    ["anything=1", { anything: "1" }],
    ["anything=1&anything=2", { anything: ["1", "2"] }],
    ["text=1", { text: "1" }],
    ["text=1&text=2", 400],
  ])("%s", async (query, expected) => {
    expect(await read(`/scalars?${query}`)).toEqual(expected);
  });
});

describe("objects", () => {
  test("that contain themselves", async () => {
    const query = "tree[n]=1&tree[children][0][n]=2&tree[children][0][children][0][n]=3";
    expect(await read(`/objects?${query}`)).toEqual({
      tree: { n: 1, children: [{ n: 2, children: [{ n: 3 }] }] },
    });
  });

  test("or a number in their place", async () => {
    expect(await read("/objects?range[gt]=5")).toEqual({ range: { gt: 5 } });
    expect(await read("/objects?range[gt]=x")).toBe(400);
  });

  test("of free names take what no other parameter claims", async () => {
    expect(await read("/objects?page=2&a=1&b=2")).toEqual({ page: 2, labels: { a: 1, b: 2 } });
    expect(await read("/objects?page=2&a=x")).toBe(400);
  });

  test("in parts have the members of all of them, and no others", async () => {
    expect(await read("/point?x=1&y=2.5&name=3&z=4")).toEqual({ point: { x: 1, y: 2.5, name: "3" } });
    expect(await read("/point?y=1")).toBe(400);
    expect(await read("/point?z=1")).toEqual({});
  });
});
