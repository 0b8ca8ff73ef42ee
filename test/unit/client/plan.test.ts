/** What is decided about an operation before it runs, as the generated text shows it. */
import { describe, expect, test } from "vitest";
import { compile } from "../../support/compile.ts";
import { withChecks } from "../../support/compiler.ts";
import { clientFiles } from "./generated.ts";

type Paths = Readonly<Record<string, object>>;

const fine = { responses: { 200: { description: "" } } };

function contract(paths: Paths, rest: object = {}): string {
  return JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths, ...rest });
}

/** A module without its header, one entry per line. */
async function linesOf(file: string, paths: Paths, rest?: object): Promise<string[]> {
  const text = (await clientFiles(contract(paths, rest))).get(file) ?? expect.fail(`no ${file}`);
  return withChecks(text).split("\n").slice(3);
}

/** The members of an operation's descriptor. */
async function descriptor(operation: object, path = "/x", rest?: object): Promise<string[]> {
  const lines = await linesOf(
    "operations.ts",
    { [path]: { post: { operationId: "op", ...fine, ...operation } } },
    rest,
  );
  const start = lines.findIndex((line) => line.startsWith("export const opOperation"));
  return lines.slice(start + 1, lines.indexOf("};", start)).map((line) => line.trim());
}

describe("names", () => {
  test("the client keeps some for itself; constants and guards give way to functions", async () => {
    const ids = [
      "raw",
      "fetch",
      "then",
      "getX",
      "getXOperation",
      "isGetXError",
      "delete",
      "t",
      "http",
      "key",
    ];
    const paths = ids.map((operationId, index) => [
      `/${index}`,
      {
        get: {
          operationId,
          responses: { 200: { description: "" }, 400: { description: "" } },
          security: [{ key: [] }],
        },
      },
    ]);
    const security = { components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } } };
    const operations = await linesOf("operations.ts", Object.fromEntries(paths), security);
    const declared = operations.flatMap(
      (line) => /^(?:export )?(?:const|function) ([\w$]+)/.exec(line)?.[1] ?? [],
    );
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared).toEqual(
      expect.arrayContaining([
        "getX",
        "getXOperation",
        "getXOperation_",
        "isGetXError",
        "isGetXError_",
        "key",
        "key_",
      ]),
    );

    const client = await linesOf("client.ts", Object.fromEntries(paths), security);
    const members = client.flatMap((line) => /^ {2}([\w$]+)\(input/.exec(line)?.[1] ?? []);
    expect(members).toEqual(expect.arrayContaining(["raw_", "fetch_", "then_", "getX", "delete_"]));
    expect(members).not.toEqual(expect.arrayContaining(["raw"]));
  });

  test("only schemes that an operation sends are there", async () => {
    const securitySchemes = {
      used: { type: "apiKey", in: "header", name: "X" },
      unused: { type: "apiKey", in: "header", name: "Y" },
      certificate: { type: "mutualTLS" },
    };
    const operation = { security: [{ certificate: [] }, { used: [], certificate: [] }, {}] };
    const rest = { components: { securitySchemes } };
    const lines = await linesOf("operations.ts", { "/x": { post: { ...fine, ...operation } } }, rest);
    expect(lines.filter((line) => line.startsWith("const "))).toEqual([
      'const used: http.SecurityScheme = { name: "used", apply: http.keyInHeader, parameter: "X" };',
    ]);
    expect(await descriptor(operation, "/x", rest)).toContain(
      "security: { authorize: http.anyOf, alternatives: [[used]] },",
    );
  });
});

describe("input", () => {
  test.each([
    [{}, "input?: t.OpInput,"],
    [{ parameters: [{ name: "q", in: "query", schema: {} }] }, "input?: t.OpInput,"],
    [{ parameters: [{ name: "q", in: "query", required: true, schema: {} }] }, "input: t.OpInput,"],
    [{ requestBody: { content: { "text/plain": {} } } }, "input?: t.OpInput,"],
    [{ requestBody: { required: true, content: { "text/plain": {} } } }, "input: t.OpInput,"],
  ])("%j", async (operation, line) => {
    const lines = await linesOf("operations.ts", {
      "/x": { post: { operationId: "op", ...fine, ...operation } },
    });
    expect(lines.map((text) => text.trim())).toContain(line);
  });
});

describe("parameters", () => {
  const query = (more: object): object => ({ parameters: [{ name: "q", in: "query", ...more }] });

  test.each([
    [query({ schema: { type: "integer" } }), "write: http.pair }"],
    [query({ schema: { enum: ["a", 1, null] } }), "write: http.pair }"],
    [query({ schema: { type: ["string", "null"] } }), "write: http.pair }"],
    [query({ schema: { $ref: "#/components/schemas/Text" } }), "write: http.pair }"],
    [query({ schema: { allOf: [{ type: "string" }, { maxLength: 3 }] } }), "write: http.pair }"],
    [query({ schema: { type: ["string", "array"] } }), "write: http.form, explode: true }"],
    [query({ schema: {} }), "write: http.form, explode: true }"],
    [
      query({ schema: { type: "string" }, allowReserved: true }),
      "write: http.form, explode: true, allowReserved: true }",
    ],
    [
      query({ schema: { type: "array" }, explode: false, allowEmptyValue: true }),
      "write: http.form, allowEmpty: true }",
    ],
    [query({ content: { "application/json": {} } }), "write: http.jsonPair }"],
    [query({ content: { "text/plain": {} } }), "write: http.pair }"],
  ])("%j", async (operation, member) => {
    const schemas = { Text: { type: "string" } };
    expect(await descriptor(operation, "/x", { components: { schemas } })).toContain(
      `{ in: "query", name: "q", ${member},`,
    );
  });
});

describe("answers", () => {
  const content = (...types: string[]): object => ({
    description: "",
    content: Object.fromEntries(types.map((type) => [type, {}])),
  });
  const json = content("application/json");

  test.each([
    ["JSON needs no word", { 200: json, 204: content(), 404: json, 500: content("text/plain") }, []],
    ["no content", { 204: content(), 404: json }, ["read: http.readNothing,"]],
    [
      "other types, by status",
      { 200: content("text/csv", "image/*"), 202: json, 404: json },
      [
        "read: /* @__PURE__ */ http.readAs([",
        '{ type: "text/csv", status: 200, read: http.readText },',
        '{ type: "image/*", status: 200, read: http.readBlob },',
        '{ type: "application/json", status: 202, read: http.readJson },',
        "]),",
      ],
    ],
    [
      "a status without content beside one with",
      { 200: json, 202: content() },
      [
        "read: /* @__PURE__ */ http.readAs([",
        '{ type: "application/json", status: 200, read: http.readJson },',
        "]),",
      ],
    ],
    [
      "the default response stands for success, and declared errors go first",
      { default: content("application/octet-stream"), 404: json },
      [
        "read: /* @__PURE__ */ http.readAs([",
        '{ type: "application/json", status: 404, read: http.readJson },',
        '{ type: "application/octet-stream", read: http.readBlob },',
        "]),",
      ],
    ],
  ])("%s", async (_, responses, expected) => {
    const lines = await descriptor({ responses });
    const rest = lines.filter((line) => !/^(?:id|method|path|accept):/.test(line));
    expect(rest).toEqual(expected);
  });

  test.each([
    [{ 200: json }, []],
    [{ 204: content() }, ['accept: "*/*",']],
    [{ 404: content("text/plain"), 200: content("text/csv") }, ['accept: "text/csv, text/plain",']],
  ])("%j are asked for as %j", async (responses, expected) => {
    expect((await descriptor({ responses })).filter((line) => line.startsWith("accept:"))).toEqual(expected);
  });
});

describe("errors", () => {
  test.each([
    [{ 200: { description: "" } }, undefined],
    [{ default: { description: "" } }, undefined],
    [{ 200: { description: "" }, 404: { description: "" }, "5XX": { description: "" } }, '[404, "5XX"]'],
    [{ 101: { description: "" }, 200: { description: "" }, default: { description: "" } }, '["default"]'],
  ])("%j are guarded by %s", async (responses, statuses) => {
    const lines = await linesOf("operations.ts", { "/x": { get: { operationId: "op", responses } } });
    const guards = lines.filter((line) => line.includes("http.isErrorOf"));
    expect(guards).toEqual(
      statuses === undefined ? [] : [`  return http.isErrorOf(error, "op", ${statuses});`],
    );
  });
});

describe("what cannot be sent is said", () => {
  test("parts in a part", async () => {
    const media = { encoding: { a: { prefixEncoding: [{}] } } };
    const operation = { ...fine, requestBody: { content: { "multipart/form-data": media } } };
    const { diagnostics } = await compile(contract({ "/x": { post: operation } }, { openapi: "3.2.0" }), [
      "client",
    ]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["unsupported/wire", "The client target does not do 'prefixEncoding' yet"],
    ]);
  });

  test("a server whose place nobody knows", async () => {
    const operation = { ...fine, servers: [{ url: "/elsewhere" }] };
    const { diagnostics } = await compile(contract({ "/x": { post: operation } }), ["client"]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["unsupported/keyword", "Keyword 'servers' is not enforced by the client target"],
    ]);
  });

  test("a relative server starts at the first one", async () => {
    const rest = { servers: [{ url: "https://h/v1" }] };
    expect(await descriptor({ servers: [{ url: "/up/" }] }, "/x", rest)).toContain('server: "https://h/up",');
  });
});

test("a contract without operations", async () => {
  expect(await linesOf("operations.ts", {})).toEqual(["export {};", ""]);
  expect((await linesOf("client.ts", {})).join("\n")).not.toMatch(/from "\.\/(?:operations|types)/);
});

describe("groups", () => {
  const paths = {
    "/orders": {
      get: { operationId: "listOrders", tags: ["Order book", "x"], ...fine },
      post: { operationId: "add", ...fine },
    },
    "/raw": { get: { operationId: "getRaw", tags: ["raw"], ...fine } },
  };
  async function client(groups: unknown): Promise<readonly [string, readonly string[]]> {
    const { targets, diagnostics } = await compile(contract(paths), ["client"], { client: { groups } });
    const text = targets[0]?.files.find(({ path }) => path === "client.ts")?.text ?? "";
    return [text, diagnostics.map(({ code, message }) => `${code} ${message}`)];
  }

  test("by tag", async () => {
    const [text] = await client("tags");
    expect(text).toContain('    readonly listOrders: SampleClient["listOrders"];\n');
    expect(text).toContain('    orderBook: { listOrders: "listOrders" },\n    raw_: { getRaw: "getRaw" },\n');
    expect(text).toContain("  add(input?: t.AddInput");
  });

  test("by configuration", async () => {
    const [text, problems] = await client({ orders: { list: "listOrders", remove: "removeOrder" } });
    expect(text).toContain('    readonly list: SampleClient["listOrders"];\n');
    expect(text).toContain(
      '  return http.withGroups(client, {\n    orders: { list: "listOrders" },\n  });\n',
    );
    expect(problems).toEqual([
      "config/unknown-operation 'orders.remove' stands for 'removeOrder', which is no operation of the contract",
    ]);
  });

  test("hold the methods themselves", async () => {
    const { withGroups } = await import("../../../generators/runtime/client-assembly.ts");
    const list = (): void => {};
    expect(withGroups({ list }, { orders: { all: "list" } })).toEqual({ list, orders: { all: list } });
  });
});

test("the openapi-fetch client can be left out", async () => {
  const { targets } = await compile(contract({ "/x": { get: fine } }), ["client"], {
    client: { fetch: false },
  });
  const text = targets[0]?.files.find(({ path }) => path === "client.ts")?.text;
  expect(text).not.toMatch(/schema\.ts|FetchClient/);
});
