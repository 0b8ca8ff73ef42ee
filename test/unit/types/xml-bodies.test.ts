/** XML is text on both sides, and what is lost of a contract by that is told. */
import { expect, test } from "vitest";
import { compile } from "../../support/compile.ts";

const contract = `openapi: 3.1.0
info: { title: x, version: 1.0.0 }
paths:
  /a:
    post:
      operationId: sendA
      requestBody:
        required: true
        content: { application/xml; charset=utf-8: { schema: { $ref: '#/components/schemas/A' } } }
      responses:
        200: { description: "", content: { text/xml: { schema: { type: object, properties: { b: {} } } } } }
        400: { description: "", content: { application/problem+xml: { schema: { $ref: '#/components/schemas/Text' } } } }
        500: { description: "", content: { application/xml: {} } }
components:
  schemas:
    A: { type: object, required: [x], properties: { x: { type: integer, xml: { attribute: true } } } }
    Text: { type: string }`;

test("a schema of XML is told where it is", async () => {
  const { diagnostics } = await compile(contract, ["types", "client", "server"]);
  const told = diagnostics.filter(({ code }) => code === "unsupported/xml");
  expect(told.map(({ message, origin }) => `${origin?.pointer} ${message}`)).toEqual([
    "/paths/~1a/post/requestBody/content/application~1xml; charset=utf-8 'application/xml; charset=utf-8' is a text to types, client and server: its schema is not applied",
    "/paths/~1a/post/responses/200/content/text~1xml 'text/xml' is a text to types, client and server: its schema is not applied",
  ]);
});

test("types, client and server take it as text", async () => {
  const { targets } = await compile(contract, ["types", "validators", "client", "server"]);
  const text = (name: string): string =>
    targets.flatMap(({ files }) => files).find(({ path }) => path.endsWith(name))?.text ?? "";
  expect(text("types.ts")).toMatch(/interface SendAInput \{\s+body: string;\s+\}/);
  expect(text("types.ts")).toContain("export type SendAOutput = string;");
  expect(text("operations.ts")).toContain('{ type: "application/xml; charset=utf-8", write: http.textBody }');
  expect(text("operations.ts")).toContain('{ type: "text/xml", status: 200, read: http.readText }');
  expect(text("server.ts")).toContain("export type SendACall = { readonly body: string };");
  expect(text("server.ts")).toContain("read: serve.textBody");
});
