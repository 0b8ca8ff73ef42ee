/** What a mock answers by itself: examples that fit, and what is made of schemas where there are none. */
import { expect, test } from "vitest";
import { compile, filesOf } from "../../support/compile.ts";

const contract = (responses: string, schemas = "{}") => `
openapi: 3.2.0
info: { title: Orders, version: "1" }
servers: [{ url: "https://{region}.example.com/{version}/shop", variables: { region: { default: eu }, version: { default: v1 } } }]
components: { schemas: ${schemas} }
paths:
  /orders:
    get:
      operationId: listOrders
      responses: ${responses.replace(/\n\s*/g, " ")}
`;

/** The table of examples, and the codes of warnings. */
async function planned(text: string): Promise<{ table: string; codes: readonly string[]; text: string }> {
  const generated = await compile(text, ["mocks"]);
  const module = filesOf(generated).get("mocks.ts") ?? "";
  const [, table = ""] = /const examples: mock\.Examples = \{\n(.*?)\n\};/s.exec(module) ?? [];
  return { table, text: module, codes: generated.diagnostics.map(({ code }) => code) };
}

test("an example that breaks its schema is not taken", async () => {
  const { table } = await planned(
    contract(`{ "200": { description: ok, content: { application/json: {
      schema: { type: object, required: [id], properties: { id: { type: integer, minimum: 5 } } },
      examples: { bad: { value: { id: 1 } }, good: { value: { id: 7 } } } } } } }`),
  );
  expect(table).toBe('  listOrders: [{ status: 200, name: "good", body: { id: 7 } }],');
});

test("a sample has the discriminator of its variant, once", async () => {
  const schemas = `{
    Order: { oneOf: [{ $ref: "#/components/schemas/Rush" }, { $ref: "#/components/schemas/Slow" }],
      discriminator: { propertyName: kind, mapping: { r: "#/components/schemas/Rush", s: "#/components/schemas/Slow" } } },
    Rush: { type: object, required: [kind, hours], properties: { kind: { type: string }, hours: { type: integer } } },
    Slow: { type: object, required: [kind], properties: { kind: { type: string } } } }`;
  const { table } = await planned(
    contract(
      `{ "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } }`,
      schemas,
    ),
  );
  expect(table).toBe('  listOrders: [{ status: 200, body: { kind: "r", hours: 1 } }],');
});

test("recursion ends, and required headers have values", async () => {
  const schemas = `{ Node: { type: object, required: [name], properties: { name: { type: string }, next: { $ref: "#/components/schemas/Node" } } } }`;
  const { table } = await planned(
    contract(
      `{ "2XX": { description: ok, headers: { X-Total: { required: true, schema: { type: integer } }, X-Other: { schema: { type: string } } },
          content: { application/json: { schema: { $ref: "#/components/schemas/Node" } } } }, default: { description: fault } }`,
      schemas,
    ),
  );
  expect(table).toBe(
    '  listOrders: [\n    { status: "2XX", headers: { "X-Total": 1 }, body: { name: "sample" } },\n    { status: "default" },\n  ],',
  );
});

test("streams are texts of events and lines", async () => {
  const { table } = await planned(
    contract(`{ "200": { description: ok, content: {
      text/event-stream: { itemSchema: { type: object, required: [event, data], properties: { event: { const: placed }, data: { type: string } } },
        examples: { two: { value: [{ event: placed, data: a }, { event: placed, data: b }] } } },
      application/jsonl: { itemSchema: { type: integer } } } } }`),
  );
  expect(table).toContain('body: "event: placed\\ndata: a\\n\\nevent: placed\\ndata: b\\n\\n"');
  expect(table).toContain('{ status: 200, contentType: "application/jsonl", body: "1\\n" }');
});

test("a schema without a value is a warning, and the status has no example", async () => {
  const { table, codes } = await planned(
    contract(`{ "200": { description: ok, content: { application/json: {
      schema: { type: object, required: [tag], properties: { tag: { type: string, pattern: "(?=x)y" } } } } } } }`),
  );
  expect(table).toBe("  listOrders: [],");
  expect(codes).toContain("unsupported/sample");
});

test("variables in the path of a server are any text", async () => {
  const { text } = await planned(contract(`{ "204": { description: ok } }`));
  expect(text).toContain('const servers = ["/*/shop"];');
});
