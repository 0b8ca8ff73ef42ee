import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { operationViews } from "../../../../src/mock/page/operations.ts";
import type { OperationView } from "../../../../src/mock/page/view.ts";
import { model } from "../../../support/compile.ts";

const url = "http://mock.test/shop";

interface Contract {
  readonly paths: object;
  readonly components?: object;
  readonly security?: readonly object[];
}

async function views(contract: Contract): Promise<OperationView[]> {
  const info = { title: "Shop", version: "1" };
  return operationViews(await model(JSON.stringify({ openapi: "3.1.0", info, ...contract })), url);
}

/** The arguments that `curl` gets of the line of a contract's only operation, as the shell reads it. */
async function argumentsOf(contract: Contract): Promise<string[]> {
  const [view, ...others] = await views(contract);
  expect(others).toEqual([]);
  const script = `curl() { printf '%s\\0' "$@"; }\n${view?.curl}\n`;
  const { stdout, stderr } = spawnSync("sh", { input: script, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\0").slice(0, -1);
}

/** A contract of one operation. */
function one(operation: object, method = "get", path = "/things"): Contract {
  return { paths: { [path]: { [method]: { responses: { 200: { description: "" } }, ...operation } } } };
}

function withParameter(parameter: object, path = "/things"): Contract {
  return one({ parameters: [{ name: "q", required: true, ...parameter }] }, "get", path);
}

function withBody(content: object, body: object = {}): Contract {
  return one({ requestBody: { required: true, content, ...body } }, "post");
}

function withSecurity(scheme: object): Contract {
  return { ...one({ security: [{ key: [] }] }), components: { securitySchemes: { key: scheme } } };
}

describe("an operation", () => {
  test("is listed with its id, path, summary and first tag", async () => {
    const contract = one({ operationId: "list", summary: "All things", tags: ["things", "more"] });
    expect(await views(contract)).toEqual([
      {
        id: "list",
        method: "GET",
        path: "/things",
        summary: "All things",
        tag: "things",
        curl: `curl ${url}/things`,
      },
    ]);
  });

  test("without an id is called by method and path, without a tag by none", async () => {
    expect(await views(one({}))).toMatchObject([{ id: "GET /things", summary: "", tag: "" }]);
  });

  test.each([
    ["get", [`${url}/things`]],
    ["delete", ["-X", "DELETE", `${url}/things`]],
    ["head", ["--head", `${url}/things`]],
    ["options", ["-X", "OPTIONS", `${url}/things`]],
  ])("of method %s", async (method, words) => {
    expect(await argumentsOf(one({}, method))).toEqual(words);
  });

  test("that only redirects is asked for the redirect", async () => {
    const responses = { 302: { description: "" }, 404: { description: "" } };
    expect(await argumentsOf(one({ responses }))).toEqual([`${url}/things`, "-H", "Prefer: code=302"]);
    const both = { 302: { description: "" }, "2XX": { description: "" } };
    expect(await argumentsOf(one({ responses: both }))).toEqual([`${url}/things`]);
  });

  test("that is there to be upgraded only has no line", async () => {
    const serverMessages = { "application/json": { schema: { type: "string" } } };
    const responses = { 101: { description: "" } };
    const only = one({ responses, "x-websocket": { mode: "only", serverMessages } });
    expect(await views(only)).toMatchObject([{ curl: "" }]);
    const both = one({ "x-websocket": { mode: "both", serverMessages } });
    expect(await views(both)).toMatchObject([{ curl: `curl ${url}/things` }]);
  });
});

describe("parameters", () => {
  const list = { example: ["a b", "c"], schema: { type: "array", items: { type: "string" } } };
  const members = { example: { a: 1, b: "&" }, schema: { type: "object" } };

  test.each([
    [{ in: "query", example: "a&b=[c]" }, "?q=a%26b%3D%5Bc%5D"],
    [{ in: "query", ...list }, "?q=a%20b&q=c"],
    [{ in: "query", explode: false, ...list }, "?q=a%20b,c"],
    [{ in: "query", style: "pipeDelimited", explode: false, ...list }, "?q=a%20b%7Cc"],
    [{ in: "query", style: "spaceDelimited", explode: false, ...list }, "?q=a%20b%20c"],
    [{ in: "query", ...members }, "?a=1&b=%26"],
    [{ in: "query", explode: false, ...members }, "?q=a,1,b,%26"],
    [{ in: "query", style: "deepObject", ...members }, "?q%5Ba%5D=1&q%5Bb%5D=%26"],
    [{ in: "query", content: { "application/json": { example: { a: [1] } } } }, "?q=%7B%22a%22%3A%5B1%5D%7D"],
    [{ in: "query", required: false, example: "a" }, ""],
  ])("in the query: %j", async (parameter, query) => {
    const schema = "content" in parameter ? {} : { schema: {} };
    expect(await argumentsOf(withParameter({ ...schema, ...parameter }))).toEqual([`${url}/things${query}`]);
  });

  test.each([
    [{ example: "a/b" }, "a%2Fb"],
    [{ ...list }, "a%20b,c"],
    [{ ...members }, "a,1,b,%26"],
    [{ explode: true, ...members }, "a=1,b=%26"],
    [{ style: "label", explode: true, ...list }, ".a%20b.c"],
    [{ style: "matrix", ...list }, ";q=a%20b,c"],
    [{ style: "matrix", explode: true, ...list }, ";q=a%20b;q=c"],
    [{ style: "matrix", explode: true, ...members }, ";a=1;b=%26"],
    [{ "x-wildcard": true, example: "a/b c" }, "a/b%20c"],
  ])("in the path: %j", async (parameter, text) => {
    const contract = withParameter({ in: "path", schema: {}, ...parameter }, "/things/{q}");
    expect(await argumentsOf(contract)).toEqual([`${url}/things/${text}`]);
  });

  test("in headers and cookies", async () => {
    const parameters = [
      { name: "X-Trace", in: "header", required: true, example: "a\r\nb é", schema: {} },
      { name: "X-Empty", in: "header", required: true, example: "", schema: {} },
      { name: "X-List", in: "header", required: true, ...list },
      { name: "Accept", in: "header", required: true, example: "text/html", schema: {} },
      { name: "@/etc/passwd\n", in: "header", required: true, example: "1", schema: {} },
      { name: "theme", in: "cookie", required: true, example: "dark", schema: {} },
      { name: "size", in: "cookie", required: true, schema: { type: "integer", minimum: 3 } },
    ];
    expect(await argumentsOf(one({ parameters }))).toEqual([
      `${url}/things`,
      ...["-H", "X-Trace: a%0D%0Ab %C3%A9"],
      ...["-H", "X-Empty;"],
      ...["-H", "X-List: a b,c"],
      ...["-b", "theme=dark; size=3"],
    ]);
  });

  test.each([
    [{ type: "string" }, "sample"],
    [{ type: "string", minLength: 8 }, "samplesa"],
    [{ type: "string", maxLength: 3 }, "sam"],
    [{ type: "string", format: "date" }, "2026-01-31"],
    [{ type: "string", pattern: "^[0-9a-f]{24}$" }, "0123456789abcdef01234567"],
    [{ type: "string", pattern: "^[A-Z]+$" }, "SAMPLE"],
    [{ type: "string", default: "asc" }, "asc"],
    [{ enum: ["b", "a"] }, "b"],
    [{ type: "boolean" }, "true"],
    [{ type: "integer" }, "1"],
    [{ type: "integer", minimum: 5 }, "5"],
    [{ type: "integer", exclusiveMinimum: 5 }, "6"],
    [{ type: "integer", maximum: -5 }, "-5"],
    [{ type: "integer", multipleOf: 7 }, "7"],
    [{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, "0.5"],
    [{ type: ["null", "string"], examples: ["shown"] }, "shown"],
    [{ type: ["integer", "string", "null"] }, "sample"],
    [{ oneOf: [{ type: "null" }, { type: "integer" }] }, "1"],
    [{ type: "array", minItems: 2, items: { type: "integer" } }, "1,1"],
    [{ $ref: "#/components/schemas/Size" }, "12"],
  ])("without an example get a value of %j", async (schema, text) => {
    const contract = withParameter({ in: "path", schema }, "/things/{q}");
    const components = { schemas: { Size: { type: "integer", minimum: 12 } } };
    expect(await argumentsOf({ ...contract, components })).toEqual([`${url}/things/${text}`]);
  });
});

describe("credentials", () => {
  test.each([
    [{ type: "apiKey", in: "header", name: "apikey" }, ["-H", "apikey: sample-key"]],
    [{ type: "apiKey", in: "cookie", name: "session" }, ["-b", "session=sample-key"]],
    [{ type: "http", scheme: "bearer" }, ["-H", "Authorization: Bearer sample-token"]],
    [{ type: "http", scheme: "Basic" }, ["-u", "user:password"]],
    [{ type: "http", scheme: "Digest" }, ["-H", "Authorization: Digest sample-token"]],
    [
      { type: "openIdConnect", openIdConnectUrl: "https://id.test" },
      ["-H", "Authorization: Bearer sample-token"],
    ],
    [{ type: "mutualTLS" }, []],
  ])("of %j", async (scheme, words) => {
    expect(await argumentsOf(withSecurity(scheme))).toEqual([`${url}/things`, ...words]);
  });

  test("in the query stand behind the parameters", async () => {
    const { components } = withSecurity({ type: "apiKey", in: "query", name: "key" });
    const parameters = [{ name: "q", in: "query", required: true, example: 1, schema: {} }];
    const contract = one({ parameters, security: [{ key: [] }] });
    expect(await argumentsOf({ ...contract, ...(components && { components }) })).toEqual([
      `${url}/things?q=1&key=sample-key`,
    ]);
  });

  test("are those of the first alternative that a line can hold, all of them", async () => {
    const securitySchemes = {
      card: { type: "mutualTLS" },
      key: { type: "apiKey", in: "header", name: "key" },
      session: { type: "apiKey", in: "cookie", name: "session" },
    };
    const contract = { ...one({}), components: { securitySchemes } };
    expect(await argumentsOf({ ...contract, security: [{ card: [] }, { key: [], session: [] }] })).toEqual([
      `${url}/things`,
      ...["-H", "key: sample-key"],
      ...["-b", "session=sample-key"],
    ]);
    expect(await argumentsOf({ ...contract, security: [{}, { key: [] }] })).toEqual([`${url}/things`]);
  });
});

describe("bodies", () => {
  const post = ["-X", "POST", `${url}/things`];

  test.each([
    ["application/json", { a: [1, "é"] }, '{"a":[1,"é"]}'],
    ["application/vnd.api+json", "text", '"text"'],
    ["text/plain; charset=utf-8", "@/etc/passwd", "@/etc/passwd"],
    [
      "application/x-www-form-urlencoded",
      { a: "1 2", b: [1, 2], c: { d: 1 } },
      "a=1%202&b=1&b=2&c=%7B%22d%22%3A1%7D",
    ],
    ["application/octet-stream", "\u0001\u0002", "\u0001\u0002"],
  ])("of %s", async (mediaType, example, text) => {
    const content = { [mediaType]: { example }, "text/html": { example: "no" } };
    const words = ["-H", `Content-Type: ${mediaType}`, "--data-raw", text];
    expect(await argumentsOf(withBody(content))).toEqual([...post, ...words]);
  });

  test("of several parts", async () => {
    const example = { name: "@a;b", tags: ["x", "y"], meta: { "quo\\te": '"' } };
    const encoding = { name: { contentType: "text/plain, text/html" } };
    expect(await argumentsOf(withBody({ "multipart/form-data": { example, encoding } }))).toEqual([
      ...post,
      ...["-F", 'name="@a;b";type=text/plain'],
      ...["--form-string", "tags=x", "--form-string", "tags=y"],
      ...["-F", 'meta="{\\"quo\\\\\\\\te\\":\\"\\\\\\"\\"}";type=application/json'],
    ]);
  });

  test("of a range of media types are of one of them", async () => {
    const words = ["-H", "Content-Type: image/png", "--data-raw", "sample"];
    expect(await argumentsOf(withBody({ "image/*": { schema: { type: "string" } } }))).toEqual([
      ...post,
      ...words,
    ]);
  });

  test("without an example hold what is required and may be written", async () => {
    const schema = {
      allOf: [
        {
          type: "object",
          required: ["id", "name", "size"],
          properties: {
            id: { type: "string", readOnly: true },
            name: { type: "string" },
            size: { oneOf: [{ type: "integer" }, { type: "string" }] },
            note: { type: "string" },
          },
        },
        {
          type: "object",
          required: ["parent"],
          properties: { parent: { $ref: "#/components/schemas/Node" } },
        },
      ],
    };
    const Node = {
      type: "object",
      required: ["next"],
      properties: { next: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
    };
    const words = await argumentsOf({
      ...withBody({ "application/json": { schema } }),
      components: { schemas: { Node } },
    });
    expect(JSON.parse(words.at(-1) ?? "")).toMatchObject({
      name: "sample",
      size: "sample",
      parent: { next: [{}] },
    });
    expect(words.at(-1)).not.toContain('"id"');
  });

  test("that are optional and have no example are left out", async () => {
    const content = { "application/json": { schema: { type: "object" } } };
    expect(await argumentsOf(withBody(content, { required: false }))).toEqual(post);
  });
});

describe("a method of an RPC operation", () => {
  function rpc(examples: object): Contract {
    const methods = {
      "thing.create": {
        operationId: "createThing",
        summary: "Create",
        params: { type: "integer", minimum: 4 },
      },
      "thing.list": { operationId: "listThings" },
    };
    const content = { "application/json": { schema: { type: "object" }, examples } };
    return one(
      { requestBody: { content }, "x-rpc": { method: "method", params: "params", methods } },
      "post",
      "/rpc",
    );
  }
  const head = `curl -X POST ${url}/rpc -H 'Content-Type: application/json' --data-raw`;

  test("is listed by itself, and sends the example of its name", async () => {
    const examples = {
      "thing.list": { value: { method: "thing.list", page: 2 } },
      "thing.create": { value: { method: "thing.create", params: 7 } },
    };
    expect(await views(rpc(examples))).toMatchObject([
      {
        id: "createThing",
        method: "POST",
        path: "/rpc",
        summary: "Create",
        rpcMethod: "thing.create",
        curl: `${head} '{"method":"thing.create","params":7}'`,
      },
      { id: "listThings", rpcMethod: "thing.list", curl: `${head} '{"method":"thing.list","page":2}'` },
    ]);
  });

  test("without an example sends a call of its own parameters", async () => {
    expect((await views(rpc({}))).map(({ curl }) => curl)).toEqual([
      `${head} '{"method":"thing.create","params":4}'`,
      `${head} '{"method":"thing.list"}'`,
    ]);
  });
});

test("hostile text in a contract cannot leave its word", async () => {
  const hostile = `'; touch "$(id)" \`id\`\n#`;
  const contract = one(
    {
      operationId: hostile,
      parameters: [
        { name: hostile, in: "query", required: true, example: hostile, schema: {} },
        { name: "X-Hostile", in: "header", required: true, example: hostile, schema: {} },
      ],
      requestBody: { content: { "application/json": { example: { [hostile]: hostile } } } },
    },
    "post",
    "/x'; touch y #",
  );
  const encoded = "'%3B%20touch%20%22%24(id)%22%20%60id%60%0A%23".replace(
    /['()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  expect(await argumentsOf(contract)).toEqual([
    ...["-X", "POST", `${url}/x';%20touch%20y%20%23?${encoded}=${encoded}`],
    ...["-H", `X-Hostile: '; touch "$(id)" \`id\`%0A#`],
    ...["-H", "Content-Type: application/json"],
    ...["--data-raw", JSON.stringify({ [hostile]: hostile })],
  ]);
});
