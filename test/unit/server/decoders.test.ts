/** What a contract says of texts, and what the handler receives: 3.2's places, unknown names, parts of forms. */
import { beforeAll, describe, expect, test } from "vitest";
import { type CreateServer, generateServer, recordCalls, send } from "./generated-server.ts";

const contract = `
openapi: 3.2.0
info: { title: Sample, version: 1.0.0 }
paths:
  /search:
    get:
      operationId: search
      parameters:
        - name: query
          in: querystring
          required: true
          content:
            application/x-www-form-urlencoded:
              schema:
                type: object
                required: [q]
                properties:
                  q: { type: string, minLength: 2 }
                  limit: { type: integer }
                  tags: { type: array, items: { type: string } }
                  box: { type: object, properties: { x: { type: number } } }
              encoding:
                tags: { style: pipeDelimited, explode: false }
                box: { style: deepObject, explode: true }
      responses: { '200': { description: fine } }
  /selector:
    get:
      operationId: select
      parameters:
        - { name: selector, in: querystring, content: { application/json: { schema: { type: array, items: { type: integer } } } } }
      responses: { '200': { description: fine } }
  /jsonpath:
    get:
      operationId: jsonPath
      parameters:
        - { name: selector, in: querystring, content: { text/plain: { schema: { type: string } } } }
      responses: { '200': { description: fine } }
  /open:
    get:
      operationId: openQuery
      parameters:
        - { name: all, in: querystring, content: { application/x-www-form-urlencoded: {} } }
      responses: { '200': { description: fine } }
  /cookies:
    get:
      operationId: readCookies
      parameters:
        - { name: plain, in: cookie, style: cookie, schema: { type: string } }
        - { name: list, in: cookie, style: cookie, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: encoded, in: cookie, schema: { type: string } }
      responses: { '200': { description: fine } }
  /strict:
    get:
      operationId: strict
      security: [{ Key: [] }, {}]
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: joined, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { min: { type: integer } } } }
        - { name: size, in: query, schema: { type: object, properties: { w: { type: integer }, h: { type: integer } } } }
      responses: { '200': { description: fine } }
  /upload:
    post:
      operationId: upload
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                picture: { type: string, format: binary }
                pictures: { type: array, items: { type: string, format: binary } }
                note: { type: string }
                meta: { type: string }
            encoding:
              picture: { contentType: 'image/png, image/jpeg' }
              pictures: { contentType: 'image/*' }
              meta: { contentType: application/json }
      responses: { '200': { description: fine } }
components:
  securitySchemes:
    Key: { type: apiKey, in: query, name: api_key }
`;

let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

/** What the handler receives, or the status and the issues of the refusal. */
async function received(path: string, init?: RequestInit, options: object = {}): Promise<unknown> {
  const names = ["search", "select", "jsonPath", "openQuery", "readCookies", "strict", "upload"];
  const { calls, handlers } = recordCalls(names);
  const server = createServer({ handlers, security: { Key: (key: string) => key }, ...options });
  const response = await send(server, path, init);
  if (response.ok) return calls[0]?.input;
  const { errors = [] } = (await response.json()) as { errors?: { path: string[]; code: string }[] };
  return [response.status, ...errors.map(({ path: at, code }) => `${at.join(".")} ${code}`)];
}

describe("the whole query", () => {
  test.each<readonly [string, unknown]>([
    [
      "/search?q=a+b%26c&limit=5&tags=x%7Cy&box[x]=1.5&more=1",
      { query: { q: "a b&c", limit: 5, tags: ["x", "y"], box: { x: 1.5 }, more: "1" } },
    ],
    ["/search?q=ab&limit=x", [400, "querystring.query.limit type"]],
    ["/search?limit=1", [400, "querystring.query.q required"]],
    ["/search", [400, "querystring.query required"]],
    ["/search?q=%zz", [400, "querystring.query malformed"]],
    ["/selector?%5B1,2%5D", { selector: [1, 2] }],
    ["/selector?[1,%222%22]", [400, "querystring.selector.1 type"]],
    ["/selector?[1", [400, "querystring.selector malformed"]],
    ["/selector", {}],
    ["/jsonpath?$.a.b%5B1:1%5D", { selector: "$.a.b[1:1]" }],
    ["/open?a=1&a=2", { all: new URLSearchParams("a=1&a=2") }],
  ])("%s", async (path, expected) => {
    expect(await received(path)).toEqual(expected);
  });
});

test.each<readonly [string, unknown]>([
  ["plain=a%20b; encoded=a%20b", { plain: "a%20b", encoded: "a b" }],
  ["list=1,2", { list: [1, 2] }],
  ["list=1%2C2", [400, "cookie.list.0 type"]],
])("cookies %s", async (cookie, expected) => {
  expect(await received("/cookies", { headers: { cookie } })).toEqual(expected);
});

describe("parameters that the contract does not know", () => {
  const query = "limit=1&joined=a,b&filter[min]=2&w=3&api_key=k";
  const input = { limit: 1, joined: ["a", "b"], filter: { min: 2 }, size: { w: 3 } };

  test("are ignored by default", async () => {
    expect(await received(`/strict?${query}&other=1`)).toEqual(input);
  });

  test.each<readonly [string, unknown]>([
    [query, input],
    ["", {}],
    ["other=1&limit=1&limits=2", [400, "query.other unknown", "query.limits unknown"]],
    ["joined[0]=a", [400, "query.joined[0] unknown"]],
    ["size[w]=1&filter=1", [400, "query.size[w] unknown", "query.filter unknown"]],
    ["limit=x&__proto__=1", [400, "query.limit type", "query.__proto__ unknown"]],
  ])("are refused by option: %s", async (text, expected) => {
    expect(await received(`/strict?${text}`, {}, { unknownParameters: "refuse" })).toEqual(expected);
  });

  test("cannot be where the whole query is one", async () => {
    const answer = await received("/open?a=1", {}, { unknownParameters: "refuse" });
    expect(answer).toEqual({ all: new URLSearchParams("a=1") });
  });
});

describe("parts of a form", () => {
  function upload(...parts: readonly (readonly [string, string | File])[]): Promise<unknown> {
    const form = new FormData();
    for (const [name, part] of parts) form.append(name, part);
    return received("/upload", { method: "POST", body: form });
  }
  const file = (type: string): File => new File(["x"], "x", { type });

  test.each<readonly [string, File]>([
    ["picture", file("image/png")],
    ["picture", file("image/jpeg")],
    ["pictures", file("image/webp")],
  ])("%s has a type that its encoding allows", async (name, part) => {
    expect(await upload([name, part])).toMatchObject({
      body: { [name]: name === "picture" ? part : [part] },
    });
  });

  test.each<readonly [string, File]>([
    ["picture", file("image/gif")],
    ["pictures", file("text/html")],
    ["picture", file("")],
  ])("%s of another type is refused", async (name, part) => {
    expect(await upload([name, part])).toEqual([415]);
  });

  test("are JSON where the encoding says so", async () => {
    expect(await upload(["note", "1"], ["meta", '"1"'])).toEqual({ body: { note: "1", meta: "1" } });
    expect(await upload(["meta", "{"])).toEqual([400]);
  });
});
