/** What a target leaves of a contract of OpenAPI 3.2 is said at its place. */
import { expect, test } from "vitest";
import { compile } from "../../support/compile.ts";

const contract = `openapi: 3.2.0
info: { title: x, version: 1.0.0 }
paths:
  /a/{p}:
    parameters:
      - { name: p, in: path, required: true, allowReserved: true, schema: {} }
    get:
      parameters:
        - { name: q, in: querystring, content: { application/json: {} } }
      responses: { 200: { content: { text/event-stream: { itemSchema: { type: string } } } } }
    post:
      requestBody:
        content:
          multipart/mixed: { prefixEncoding: [{}], itemEncoding: {} }
          multipart/form-data: { encoding: { a: { encoding: { b: {} } } } }
      responses: { 204: {} }
    trace: { responses: { 204: {} } }
    additionalOperations:
      Own: { responses: { 204: {} } }
components:
  schemas:
    Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'null' }], discriminator: { propertyName: kind, defaultMapping: Cat } }
    Cat: { type: object, properties: { kind: {} } }`;

/** Pointers and messages of a target. */
async function told(target: string): Promise<string[]> {
  const { diagnostics } = await compile(contract, [target]);
  return diagnostics.map(({ code, message, origin }) => `${code} ${origin?.pointer}\n  ${message}`);
}

const path = "/paths/~1a~1{p}";

test("by the client", async () => {
  expect(await told("client")).toEqual([
    `unsupported/wire ${path}/parameters/0\n  The client target does not do 'allowReserved' yet`,
    `unsupported/wire ${path}/post/requestBody/content/multipart~1form-data\n  The client target does not do 'encoding in encoding' yet`,
    `unsupported/method ${path}/trace\n  The client target cannot do 'TRACE': \`fetch\` refuses it`,
    `unsupported/method ${path}/additionalOperations/Own\n  The client target cannot do 'Own': openapi-fetch sends methods in capitals`,
  ]);
});

test("by the server", async () => {
  expect(await told("server")).toContain(
    `unsupported/method ${path}/additionalOperations/Own\n  The server target cannot do 'Own': \`node:http\` knows no such method; \`fetch\` does`,
  );
  expect((await told("server")).filter((text) => text.startsWith("unsupported/wire"))).toHaveLength(1);
});

test("by validators", async () => {
  expect(await told("validators")).toEqual([]);
});

test("by schema.ts, which knows 3.1 only", async () => {
  expect((await told("types")).map((text) => text.split(" is left out")[0])).toEqual([
    "unsupported/left-out /components/schemas/Pet\n  A discriminator with 'defaultMapping'",
    `unsupported/left-out ${path}/get/parameters/0\n  The querystring parameter 'q'`,
    `unsupported/left-out ${path}/get/responses/200/content/text~1event-stream\n  'itemSchema'`,
    `unsupported/left-out ${path}/additionalOperations/Own\n  Own /a/{p}`,
  ]);
});
