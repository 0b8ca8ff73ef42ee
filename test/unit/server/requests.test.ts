import { beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../../../generators/runtime/server-problem.ts";
import { type CreateServer, generateServer, recordCalls, send } from "./generated-server.ts";

const contract = `
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 50, default: 20 } }
        - { name: tags, in: query, explode: false, schema: { type: array, items: { enum: [red, blue] } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { min: { type: number }, open: { type: boolean } } } }
        - { name: sort, in: query, required: true, schema: { type: string } }
        - { name: X-Depth, in: header, schema: { type: [integer, "null"] } }
        - { name: theme, in: cookie, schema: { $ref: '#/components/schemas/Theme' } }
        - { name: page, in: query, x-lenient: true, schema: { type: integer, minimum: 1, maximum: 9, default: 3 } }
        - { name: ratio, in: query, x-lenient: true, schema: { type: number, maximum: 1 } }
        - { name: shape, in: query, content: { application/json: { schema: { type: object, required: [n], properties: { n: { type: integer } } } } } }
      responses: { '200': { description: fine } }
  /files/{path}:
    get:
      operationId: getFile
      parameters:
        - { name: path, in: path, required: true, x-wildcard: true, schema: { type: string } }
      responses: { '200': { description: fine } }
  /json:
    post:
      operationId: postJson
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Order' } }
      responses: { '200': { description: fine } }
  /many:
    post:
      operationId: postMany
      requestBody:
        content:
          application/json: { schema: {} }
          application/vnd.api+json: { schema: { type: object } }
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                n: { type: integer }
                list: { type: array, items: { type: integer } }
                joined: { type: array, items: { type: string } }
                deep: { type: object, properties: { a: { type: array, items: { type: object, properties: { b: { type: boolean } } } } } }
                doc: { type: object, properties: { x: { type: integer } } }
            encoding:
              joined: { style: form, explode: false }
              deep: { style: deepObject, explode: true }
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: { type: string, format: binary }
                files: { type: array, items: { type: string, format: binary } }
                n: { type: integer }
                meta: { type: object, properties: { x: { type: integer } } }
                note: { type: string }
          text/*: { schema: { type: string } }
          image/png: {}
          application/octet-stream: {}
      responses: { '200': { description: fine } }
  /open-form:
    post:
      operationId: postOpenForm
      requestBody:
        content:
          application/x-www-form-urlencoded: {}
          multipart/form-data: {}
      responses: { '200': { description: fine } }
components:
  schemas:
    Theme: { type: string, enum: [light, dark], default: dark }
    Order:
      type: object
      required: [id, items]
      properties:
        id: { type: integer }
        items: { type: array, items: { type: object, required: [sku], properties: { sku: { type: string, minLength: 1 } } } }
        parent: { $ref: '#/components/schemas/Order' }
`;

const names = ["getThing", "getFile", "postJson", "postMany", "postOpenForm"];
let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

/** What the handler receives, or the problem that kept the request from it. */
async function received(path: string, init?: RequestInit, options: object = {}): Promise<unknown> {
  const { calls, handlers } = recordCalls(names);
  let problem: Problem | undefined;
  const server = createServer({
    handlers,
    onError: (found) => {
      problem = found;
      return undefined;
    },
    ...options,
  });
  const response = await send(server, path, init);
  if (problem)
    return {
      kind: problem.kind,
      status: response.status,
      issues: problem.issues.map(({ path: at }) => at.join(".")),
    };
  return calls[0]?.input;
}

function post(path: string, type: string | undefined, body: string, options: object = {}): Promise<unknown> {
  const bytes = new TextEncoder().encode(body);
  return received(
    path,
    { method: "POST", body: bytes, headers: type === undefined ? {} : { "content-type": type } },
    options,
  );
}

describe("parameters", () => {
  test("come decoded, with defaults", async () => {
    expect(await received("/things/7?sort=a%20b")).toEqual({
      id: 7,
      limit: 20,
      sort: "a b",
      theme: "dark",
      page: 3,
    });
  });

  test("come from every place", async () => {
    const headers = { "x-depth": "2", cookie: "a=b; theme=light" };
    const query =
      "limit=5&tags=red,blue&filter[min]=1.5&filter[open]=true&sort=&page=4&ratio=0.5&shape=%7B%22n%22:1%7D";
    expect(await received(`/things/7?${query}`, { headers })).toEqual({
      id: 7,
      limit: 5,
      tags: ["red", "blue"],
      filter: { min: 1.5, open: true },
      sort: "",
      "X-Depth": 2,
      theme: "light",
      page: 4,
      ratio: 0.5,
      shape: { n: 1 },
    });
  });

  test("are all checked before anything is said", async () => {
    const path = "/things/0?limit=51&tags=red,green&filter[min]=x&shape=%7B%7D";
    expect(await received(path, { headers: { cookie: "theme=blue", "x-depth": "x" } })).toEqual({
      kind: "invalid-request",
      status: 400,
      issues: [
        "path.id",
        "query.limit",
        "query.tags.1",
        "query.filter.min",
        "query.sort",
        "header.X-Depth",
        "cookie.theme",
        "query.shape.n",
      ],
    });
  });

  test.each([
    "/things/x?sort=a",
    "/things/1.5?sort=a",
    "/things/%zz?sort=a",
    "/things/1?sort=%zz",
    "/things/1?sort=a&sort=b",
  ])("%s is answered with 400", async (path) => {
    expect(await received(path)).toMatchObject({ kind: "invalid-request", status: 400 });
  });

  test.each([
    ["page=99", { page: 9 }],
    ["page=99999999999999999999", { page: 9 }],
    ["page=10.5", { page: 3 }],
    ["page=0", { page: 3 }],
    ["page=-1", { page: 3 }],
    ["page=x", { page: 3 }],
    ["page=", { page: 3 }],
    ["page=%zz", { page: 3 }],
    ["page=4&page=5", { page: 3 }],
    ["ratio=7", { ratio: 1 }],
    ["ratio=x", {}],
  ])("lenient %s never fails", async (query, expected) => {
    const { page, ratio } = (await received(`/things/1?sort=a&${query}`)) as {
      page?: number;
      ratio?: number;
    };
    expect({ ...(page !== 3 && { page }), ...(ratio !== undefined && { ratio }) }).toEqual(
      "page" in expected && expected.page === 3 ? {} : expected,
    );
  });

  test("unchecked on request, but still there", async () => {
    const options = { validateRequests: false };
    expect(await received("/things/0?sort=a&limit=99", {}, options)).toMatchObject({ id: 0, limit: 99 });
    expect(await received("/things/0", {}, options)).toMatchObject({
      kind: "invalid-request",
      issues: ["query.sort"],
    });
  });

  test("a rest of the path keeps its slashes and may be empty", async () => {
    expect(await received("/files/a/b%20c/")).toEqual({ path: "a/b c/" });
    expect(await received("/files/")).toEqual({ path: "" });
    expect(await received("/files")).toMatchObject({ kind: "not-found" });
  });
});

describe("JSON bodies", () => {
  const order = { id: 1, items: [{ sku: "a" }], extra: true };

  test.each(["application/json", "application/json; charset=utf-8", "Application/JSON ; x=y"])(
    "of type %s",
    async (type) => {
      expect(await post("/json", type, JSON.stringify(order))).toEqual({ body: order });
    },
  );

  test("with a byte order mark", async () => {
    expect(await post("/json", "application/json", `\ufeff${JSON.stringify(order)}`)).toEqual({
      body: order,
    });
  });

  test("every issue has its place", async () => {
    const body = { id: "1", items: [{ sku: "" }, {}], parent: { id: 1 } };
    expect(await post("/json", "application/json", JSON.stringify(body))).toMatchObject({
      kind: "invalid-request",
      status: 400,
      issues: expect.arrayContaining([
        "body.id",
        "body.items.0.sku",
        "body.items.1.sku",
        "body.parent.items",
      ]),
    });
  });

  test.each(["{", "", " ", "{} {}", "{'a':1}", "NaN"])("'%s' is not JSON", async (body) => {
    const kind = body === "" ? "missing-body" : "malformed-body";
    expect(await post("/json", "application/json", body)).toMatchObject({ kind, status: 400 });
  });

  test("bytes that are not UTF-8 are not JSON", async () => {
    const init = {
      method: "POST",
      body: new Uint8Array([0x22, 0xff, 0x22]),
      headers: { "content-type": "application/json" },
    };
    expect(await received("/json", init)).toMatchObject({ kind: "malformed-body", status: 400 });
  });

  test.each([undefined, "text/plain", "application/vnd.api+json", "application", ";", "multipart/form-data"])(
    "type %s is not supported",
    async (type) => {
      expect(await post("/json", type, JSON.stringify(order))).toMatchObject({
        kind: "unsupported-media-type",
        status: 415,
      });
    },
  );

  test("every type is JSON when the server is lenient", async () => {
    const options = { mediaTypes: "lenient" };
    expect(await post("/json", "text/plain", JSON.stringify(order), options)).toEqual({ body: order });
    expect(await post("/json", undefined, JSON.stringify(order), options)).toEqual({ body: order });
  });

  test.each([1000, 30_000])("faults at depth %i are not looked for", async (depth) => {
    const body = `${'{"id":1,"items":[],"parent":'.repeat(depth)}1${"}".repeat(depth)}`;
    expect(await post("/json", "application/json", body)).toMatchObject({
      kind: "malformed-body",
      status: 400,
    });
  });

  test("a hundred issues are enough", async () => {
    const body = JSON.stringify({ id: 1, items: Array.from({ length: 10_000 }, () => 1) });
    const { issues } = (await post("/json", "application/json", body)) as { issues: string[] };
    expect(issues.length).toBe(100);
  });

  test("a member called __proto__ is data", async () => {
    const input = await post("/json", "application/json", '{"id":1,"items":[],"__proto__":{"polluted":1}}');
    expect(Object.keys((input as { body: object }).body)).toContain("__proto__");
    expect("polluted" in {}).toBe(false);
  });
});

describe("bodies of other types", () => {
  test("say which type they have", async () => {
    expect(await post("/many", "application/json", "[1]")).toEqual({
      contentType: "application/json",
      body: [1],
    });
    expect(await post("/many", "application/vnd.api+json", "{}")).toEqual({
      contentType: "application/vnd.api+json",
      body: {},
    });
  });

  test("may be absent when they are not required", async () => {
    expect(await received("/many", { method: "POST" })).toEqual({});
  });

  test("text, in its charset", async () => {
    expect(await post("/many", "text/plain", "h\u00e9")).toEqual({ contentType: "text/*", body: "h\u00e9" });
    const latin = {
      method: "POST",
      body: new Uint8Array([0x68, 0xe9]),
      headers: { "content-type": "text/csv; charset=ISO-8859-1" },
    };
    expect(await received("/many", latin)).toEqual({ contentType: "text/*", body: "h\u00e9" });
    expect(await post("/many", "text/plain", "")).toEqual({ contentType: "text/*", body: "" });
    expect(await post("/many", "text/plain; charset=klingon", "x")).toMatchObject({ status: 415 });
  });

  test("bytes, also without a type", async () => {
    const { body } = (await post("/many", "image/png", "png!")) as { body: Blob };
    expect([body.type, await body.text()]).toEqual(["image/png", "png!"]);
    expect(await post("/many", undefined, "x")).toMatchObject({ contentType: "application/octet-stream" });
  });

  test("forms, by hint and encoding", async () => {
    const form = "n=1&list=1&list=2&joined=a,b&deep[a][0][b]=true&doc=%7B%22x%22%3A1%7D&more=x+y&more=z";
    expect(await post("/many", "application/x-www-form-urlencoded", form)).toEqual({
      contentType: "application/x-www-form-urlencoded",
      body: {
        n: 1,
        list: [1, 2],
        joined: ["a", "b"],
        deep: { a: [{ b: true }] },
        doc: { x: 1 },
        more: ["x y", "z"],
      },
    });
    expect(await post("/many", "application/x-www-form-urlencoded", "list=1")).toMatchObject({
      body: { list: [1] },
    });
    expect(await post("/many", "application/x-www-form-urlencoded", "n=x")).toMatchObject({
      issues: ["body.n"],
    });
    expect(await post("/many", "application/x-www-form-urlencoded", "n=%zz")).toMatchObject({
      kind: "malformed-body",
    });
    expect(await post("/many", "application/x-www-form-urlencoded", "")).toMatchObject({ body: {} });
  });

  test("multipart, with files, texts and documents", async () => {
    const form = new FormData();
    form.append("file", new File(["one"], "a.txt", { type: "text/plain" }));
    form.append("files", new File(["two"], "b.txt"));
    form.append("n", "7");
    form.append("meta", new File(['{"x":1}'], "meta.json", { type: "application/json" }));
    form.append("note", "h\u00e9");
    const { body } = (await received("/many", { method: "POST", body: form })) as {
      body: Record<string, unknown>;
    };
    const { file, files, ...rest } = body as { file: File; files: File[] };
    expect(rest).toEqual({ n: 7, meta: { x: 1 }, note: "h\u00e9" });
    expect([file.name, await file.text(), await files[0]?.text()]).toEqual(["a.txt", "one", "two"]);
  });

  test("multipart that lacks a required part", async () => {
    const form = new FormData();
    form.append("n", "7");
    expect(await received("/many", { method: "POST", body: form })).toMatchObject({ issues: ["body.file"] });
  });

  test("broken multipart", async () => {
    for (const type of ["multipart/form-data", "multipart/form-data; boundary=x"]) {
      expect(await post("/many", type, "--y\r\n\r\nz")).toMatchObject({
        kind: "malformed-body",
        status: 400,
      });
    }
  });

  test("forms that the contract says nothing about are the platform's objects", async () => {
    const plain = (await post("/open-form", "application/x-www-form-urlencoded", "a=1&a=2")) as {
      body: URLSearchParams;
    };
    expect(plain.body.getAll("a")).toEqual(["1", "2"]);
    const form = new FormData();
    form.append("a", "1");
    const multi = (await received("/open-form", { method: "POST", body: form })) as { body: FormData };
    expect(multi.body.get("a")).toBe("1");
  });
});

describe("the body limit", () => {
  const body = JSON.stringify({ id: 1, items: [], pad: "x".repeat(1000) });

  test("is 1 MiB", async () => {
    const longest = "x".repeat(1024 * 1024);
    expect(await post("/many", "text/plain", longest)).toMatchObject({ body: longest });
    expect(await post("/many", "text/plain", `${longest}x`)).toMatchObject({
      kind: "body-too-large",
      status: 413,
    });
  });

  test("counts what comes, whatever was announced", async () => {
    const stream = new Blob([body]).stream();
    const init = {
      method: "POST",
      body: stream,
      duplex: "half",
      headers: { "content-type": "application/json" },
    };
    expect(await received("/json", init, { bodyLimit: 100 })).toMatchObject({ status: 413 });
    expect(await post("/json", "application/json", body, { bodyLimit: body.length })).toMatchObject({
      body: { id: 1 },
    });
  });
});
