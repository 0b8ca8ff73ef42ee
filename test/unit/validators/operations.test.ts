/** The constants of operations: what is checked where, and their names. */
import { expect, test } from "vitest";
import type { Schema } from "../../../generators/runtime/validation.ts";
import { operationValidators } from "../../../generators/validators/index.ts";
import { createNameTable } from "../../../src/index.ts";
import { faults, loadValidators, modelOf } from "./load-validators.ts";

type Groups = Readonly<Record<string, Readonly<Record<string, Schema<unknown>>>>>;

function groups(exports: Readonly<Record<string, unknown>>, name: string): Groups {
  const found = exports[name];
  if (typeof found !== "object" || found === null) throw new Error(`no constant '${name}'`);
  return Object.fromEntries(Object.entries(found));
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const parameter = (name: string, location: string, schema: object) => ({
  name,
  in: location,
  schema,
  ...(location === "path" && { required: true }),
});

const contract = {
  paths: {
    "/orders/{id}": {
      put: {
        operationId: "replaceOrder",
        parameters: [
          parameter("id", "path", { type: "string" }),
          parameter("page-size", "query", { type: "integer", maximum: 100 }),
          parameter("tags", "query", { type: "array", items: { type: "string" } }),
          parameter("X-Trace", "header", { type: "string", format: "uuid" }),
          parameter("session", "cookie", { type: "string" }),
          { name: "filter", in: "query", content: { "application/json": { schema: ref("Order") } } },
        ],
        requestBody: {
          content: {
            "application/json": { schema: ref("Order") },
            "application/merge-patch+json": {
              schema: { type: "object", properties: { total: { type: "number" } } },
            },
            "multipart/form-data": {
              schema: { type: "object", properties: { scan: { type: "string", format: "binary" } } },
            },
            "application/octet-stream": { schema: { type: "string", format: "binary" } },
            "text/csv": { schema: { type: "string", maxLength: 3 } },
            "application/xml": { schema: ref("Order") },
          },
        },
        responses: {
          200: { description: "replaced", content: { "application/json": { schema: ref("Order") } } },
          204: { description: "unchanged" },
          "4XX": {
            description: "refused",
            content: { "application/problem+json": { schema: { type: "object", required: ["title"] } } },
          },
          default: { description: "failed", content: { "text/plain": { schema: { type: "string" } } } },
        },
      },
    },
    "/ping": { get: { operationId: "ping", responses: { 204: { description: "alive" } } } },
  },
  components: {
    schemas: {
      Order: {
        type: "object",
        required: ["id", "total"],
        properties: { id: { type: "string", readOnly: true }, total: { type: "number" } },
      },
      ReplaceOrderRequest: { type: "string" },
    },
  },
};

test("parameters are checked as decoded values, by location and name", async () => {
  const { exports } = await loadValidators(contract);
  const { path, query, header, cookie } = groups(exports, "replaceOrderRequest");
  expect(Object.keys(query ?? {})).toEqual(["page-size", "tags", "filter"]);
  expect(path?.["id"]?.check(1).map(({ message }) => message)).toEqual(["must be a string"]);
  expect(query?.["page-size"] && faults(query["page-size"], 101)).toEqual(["maximum"]);
  expect(query?.["tags"] && faults(query["tags"], ["a", 1])).toEqual(["[1] type"]);
  expect(query?.["filter"] && faults(query["filter"], {})).toEqual([".total required"]);
  expect(header?.["X-Trace"]?.is("x")).toBe(false);
  expect(cookie?.["session"]?.is("x")).toBe(true);
});

test("what is wrong with a bare type has its place in the contract", async () => {
  const json = (schema: object): object => ({ content: { "application/json": { schema } } });
  const { exports } = await loadValidators({
    paths: {
      "/flags": {
        post: {
          operationId: "setFlag",
          parameters: [
            parameter("deep", "query", { type: "boolean" }),
            parameter("count", "query", { type: "integer" }),
            { $ref: "#/components/parameters/limit" },
          ],
          requestBody: json({ type: "string" }),
          responses: { 200: { description: "done", ...json({ type: "number" }) } },
        },
      },
    },
    components: { parameters: { limit: parameter("limit", "query", { type: "number" }) } },
  });
  const { query, body } = groups(exports, "setFlagRequest");
  const given = groups(exports, "setFlagResponses")["200"];
  const rules = Object.values({ ...query, ...given }).map((schema) => schema.check([])[0]?.rule);
  expect(rules).toEqual([
    "openapi.json#/paths/~1flags/post/parameters/0/schema/type",
    "openapi.json#/paths/~1flags/post/parameters/1/schema/type",
    "openapi.json#/components/parameters/limit/schema/type",
    "openapi.json#/paths/~1flags/post/responses/200/content/application~1json/schema/type",
  ]);
  expect(body?.["application/json"]?.check(1)[0]?.rule).toBe(
    "openapi.json#/paths/~1flags/post/requestBody/content/application~1json/schema/type",
  );
});

test("bodies are checked by media type: JSON, forms and text, not bytes and not the elements of XML", async () => {
  const { exports } = await loadValidators(contract);
  const { body } = groups(exports, "replaceOrderRequest");
  expect(Object.keys(body ?? {})).toEqual([
    "application/json",
    "application/merge-patch+json",
    "multipart/form-data",
    "text/csv",
  ]);
  expect(body?.["application/json"]?.is({ total: 1 })).toBe(true);
  expect(body?.["multipart/form-data"]?.is({ scan: new Blob([]) })).toBe(true);
  expect(body?.["text/csv"]?.is("a,b,c")).toBe(false);
});

test("responses are checked by status as written", async () => {
  const { exports } = await loadValidators(contract);
  const responses = groups(exports, "replaceOrderResponses");
  expect(Object.entries(responses).map(([status, content]) => [status, Object.keys(content)])).toEqual([
    ["200", ["application/json"]],
    ["204", []],
    ["4XX", ["application/problem+json"]],
    ["default", ["text/plain"]],
  ]);
  expect(responses["200"]?.["application/json"]?.is({ total: 1 })).toBe(false);
  expect(groups(exports, "pingRequest")).toEqual({});
});

test("methods that share an operation have schemas of what their callers see", async () => {
  const json = (schema: object): object => ({ content: { "application/json": { schema } } });
  const { exports } = await loadValidators({
    paths: {
      "/rpc": {
        post: {
          operationId: "rpc",
          requestBody: { required: true, ...json({ type: "object" }) },
          responses: {
            200: { description: "", ...json({ type: "object", required: ["ok"] }) },
            404: { description: "", ...json({ type: "string" }) },
            409: { description: "", ...json({ type: "string" }) },
          },
          "x-rpc": {
            method: "method",
            params: "params",
            result: "data",
            success: "ok",
            methods: {
              "order.get": {
                operationId: "getOrder",
                params: { type: "object", required: ["id"] },
                result: ref("Order"),
                errors: { 404: { description: "no such order" } },
              },
              "order.drop": { operationId: "dropOrder", errors: { 409: { description: "it is paid" } } },
            },
          },
        },
      },
    },
    components: { schemas: { Order: { type: "object", required: ["total"] } } },
  });
  expect(groups(exports, "getOrderRequest")["params"]?.["application/json"]?.is({})).toBe(false);
  const responses = groups(exports, "getOrderResponses");
  expect(Object.keys(responses)).toEqual(["200", "404", "failed"]);
  expect(responses["200"]?.["application/json"]?.is({ total: 1 })).toBe(true);
  expect(responses["failed"]?.["application/json"]?.is({ total: 1 })).toBe(false);
  expect(responses["failed"]?.["application/json"]?.is({ ok: false })).toBe(true);
  expect(groups(exports, "dropOrderRequest")).toEqual({});
  expect(groups(exports, "dropOrderResponses")).toMatchObject({ 200: {}, 409: {} });
});

test("names of operations' constants never meet those of schemas", async () => {
  const ids = ["isOrder", "checkOrder", "issueTicket", "checkout", "2fa", "日本"];
  const answers = { responses: { 204: { description: "done" } } };
  const paths = Object.fromEntries(
    ids.map((id, index) => [`/${index}`, { get: { operationId: id, ...answers } }]),
  );
  const model = await modelOf({ paths });
  const names = createNameTable(model);
  expect(model.operations.map((operation) => operationValidators(names, operation).request)).toEqual([
    "isOrder_Request",
    "checkOrder_Request",
    "issueTicketRequest",
    "checkoutRequest",
    "_2fa_Request",
    "日本_Request",
  ]);
  const { exports } = await loadValidators({
    paths: { "/o": { get: { operationId: "isOrder", ...answers } } },
    components: { schemas: { OrderRequest: { type: "string" } } },
  });
  expect(Object.keys(exports).sort()).toEqual([
    "OrderRequest",
    "isOrderRequest",
    "isOrder_Request",
    "isOrder_Responses",
    "parseOrderRequest",
  ]);
});

test("a parameter of components has one schema for all operations", async () => {
  const operation = (id: string) => ({
    operationId: id,
    parameters: [{ $ref: "#/components/parameters/limit" }],
    responses: { 204: { description: "done" } },
  });
  const { text, exports } = await loadValidators({
    paths: { "/a": { get: operation("listA") }, "/b": { get: operation("listB") } },
    components: { parameters: { limit: parameter("limit", "query", { type: "integer", maximum: 9 }) } },
  });
  expect(text.match(/function isLimitParameter/g)).toHaveLength(1);
  expect(groups(exports, "listARequest")["query"]?.["limit"]).toBe(
    groups(exports, "listBRequest")["query"]?.["limit"],
  );
});
