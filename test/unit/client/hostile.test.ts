/** Text of a contract in extensions, groups and shortcuts: it is data, whatever it says. */
import { expect, test } from "vitest";
import { compile } from "../../support/compile.ts";
import { useClient } from "./generated.ts";

const evil = (count: number): string =>
  `"*/;globalThis.__injected=${count};/*\`\${globalThis.__injected=${count}}'\n\\`;
const schema = { type: "object", properties: { [evil(1)]: { const: evil(2) } }, required: [evil(1)] };
const content = { content: { "application/json": { schema } } };
const query = (name: string): object => ({ name, in: "query", schema: { type: "integer" } });

const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: evil(3), version: "1" },
  servers: [{ url: "http://h.test" }],
  security: [{ [evil(4)]: [] }],
  paths: {
    "/rpc": {
      post: {
        operationId: "rpc",
        tags: [evil(5)],
        requestBody: { required: true, ...content },
        responses: { 200: { description: "", ...content }, 400: { description: evil(6) } },
        "x-rpc": {
          method: evil(7),
          params: evil(8),
          methods: {
            [evil(9)]: { operationId: "call", summary: evil(10), errors: { 400: { description: evil(11) } } },
          },
        },
      },
    },
    "/list": {
      get: {
        operationId: "list",
        parameters: [query(evil(12))],
        responses: { 200: { description: "", ...content } },
        "x-pagination": { style: "page", page: evil(12), items: `/${evil(13)}`, total: `/${evil(14)}` },
        "x-polling": { status: `/${evil(15)}`, done: [evil(16)], failed: [evil(17)] },
        "x-websocket": {
          mode: "both",
          description: evil(18),
          serverMessages: { "application/json": { schema } },
          keepAlive: { send: evil(19), expect: evil(20), every: 1 },
          sequence: `/${evil(21)}`,
        },
      },
    },
  },
  components: {
    securitySchemes: { [evil(4)]: { type: "apiKey", in: "header", name: "x-key", description: evil(22) } },
  },
});
const modules = useClient(contract);

test("nothing of it runs, and all of it travels", async () => {
  const bodies: unknown[] = [];
  const keys: unknown[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    keys.push(request.headers.get("x-key"));
    bodies.push(await request.json());
    return Response.json({});
  };
  const client = modules().createClient({ fetch, apiKey: "k" } as object);
  await modules().method(client, "call")();
  expect(bodies).toEqual([{ [evil(7)]: evil(9), [evil(1)]: evil(2) }]);
  expect(keys).toEqual(["k"]);
  expect(modules().operations).toMatchObject({
    listPolling: { done: [evil(16)], failed: [evil(17)] },
    listChannel: { keepAlive: { send: evil(19), expect: evil(20), every: 1 } },
  });
  expect(globalThis).not.toHaveProperty("__injected");
});

test("nor in groups", async () => {
  const { targets } = await compile(contract, ["client"], { client: { groups: "tags" } });
  const text = targets[0]?.files.find(({ path }) => path === "client.ts")?.text ?? "";
  expect(text).toContain("withGroups");
  const { createSourceFile, ScriptTarget } = await import("typescript").then((module) => module.default);
  const parsed = createSourceFile("client.ts", text, ScriptTarget.ES2022) as unknown as {
    parseDiagnostics: unknown[];
  };
  expect(parsed.parseDiagnostics).toEqual([]);
});
