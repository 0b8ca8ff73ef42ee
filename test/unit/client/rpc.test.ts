/** RPC methods that share an operation, in shapes that Talis does not have. */
import { expect, test } from "vitest";
import { clientFiles, useClient } from "./generated.ts";

const member = (type: string): object => ({ type });

function contract(rpc: object, request: object, response: object = { type: "object" }): string {
  const content = (schema: object): object => ({ content: { "application/json": { schema } } });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "http://rpc.test" }],
    paths: {
      "/rpc": {
        post: {
          operationId: "rpc",
          requestBody: { required: true, ...content(request) },
          responses: { 200: { description: "", ...content(response) } },
          "x-rpc": rpc,
        },
      },
    },
  });
}

const jsonRpc = contract(
  {
    method: "method",
    params: "params",
    result: "result",
    error: "error",
    id: "id",
    methods: {
      "math.sum": {
        operationId: "sum",
        params: { type: "array", items: member("number") },
        result: member("number"),
      },
      "server.ping": { operationId: "ping" },
      "a*/b": { operationId: "odd", params: { type: "object", properties: { a: member("string") } } },
    },
  },
  {
    type: "object",
    required: ["jsonrpc", "method", "id"],
    properties: { jsonrpc: { const: "2.0" }, method: member("string"), params: {}, id: member("string") },
  },
  { type: "object", properties: { result: {}, error: { type: "object" }, id: member("string") } },
);

const modules = useClient(jsonRpc);

test("JSON-RPC: constants and an id where the body must have them", async () => {
  const bodies: Record<string, unknown>[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    bodies.push((await request.json()) as Record<string, unknown>);
    return Response.json({ result: 6, jsonrpc: "2.0" });
  };
  const client = modules().createClient({ fetch });
  expect(await modules().method(client, "sum")([1, 2, 3])).toBe(6);
  await modules().method(client, "ping")();
  await modules().method(client, "odd")();
  const id = expect.stringMatching(/./);
  expect(bodies).toEqual([
    { jsonrpc: "2.0", method: "math.sum", params: [1, 2, 3], id },
    { jsonrpc: "2.0", method: "server.ping", id },
    { jsonrpc: "2.0", method: "a*/b", params: {}, id },
  ]);
  expect(bodies[0]?.["id"]).not.toBe(bodies[1]?.["id"]);
});

test("an error in a good answer is an error", async () => {
  const client = modules().createClient({
    fetch: async () => Response.json({ error: { code: -32601, message: "Method not found" } }),
  });
  await expect(modules().method(client, "ping")()).rejects.toMatchObject({
    name: "ApiError",
    message: "200 ping: Method not found",
  });
});

test("arguments may stand beside the name, and results be the whole body", async () => {
  const text = contract(
    {
      method: "op",
      methods: { add: { operationId: "add", params: member("object"), result: member("object") } },
    },
    { type: "object", properties: { op: member("string") } },
  );
  const operations = (await clientFiles(text)).get("operations.ts");
  expect(operations).toContain(
    'const rpcEnvelope: http.Envelope = { wrap: http.wrapRpc, unwrap: http.unwrapRpc, method: "op" };',
  );
  expect(operations).toContain('rpc: { method: { name: "add" }, envelope: rpcEnvelope },');
});
