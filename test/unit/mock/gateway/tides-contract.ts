/** A small contract with one of each thing that the gateway treats in its own way. */
import { contractOf } from "./model-of.ts";
import { rpcPaths } from "./rpc-contract.ts";

const json = (schema: object, example?: unknown): object => ({
  "application/json": { schema, ...(example !== undefined && { example }) },
});

const tide = {
  type: "object",
  required: ["name"],
  additionalProperties: false,
  properties: { name: { type: "string" }, level: { type: "integer" } },
};

const response = (description: string, content?: object): object => ({
  description,
  ...(content && { content }),
});

/** @param example what `GET /tides` answers */
export function tidesContract(example = "low water"): object {
  return contractOf({
    "/tides": {
      get: {
        operationId: "listTides",
        summary: "List tides",
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses: {
          200: {
            ...response("", json({ type: "string" }, example)),
            headers: { "X-Total": { schema: { type: "integer" }, example: 3 } },
          },
          404: response("", json({ type: "string" }, "none")),
        },
      },
      post: {
        requestBody: { required: true, content: json(tide) },
        responses: { 201: response("", json(tide, { name: "spring" })) },
      },
      options: { responses: { 204: response("") } },
    },
    "/forms": {
      post: {
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": { schema: tide },
            "multipart/form-data": { schema: tide },
            "text/plain": { schema: { type: "string" } },
          },
        },
        responses: { 204: response("") },
      },
    },
    "/wrong": { get: { responses: { 200: response("", json({ type: "string" }, 5)) } } },
    "/stream": {
      get: {
        responses: {
          200: response("", {
            "text/event-stream": { schema: { type: "string", minLength: 20 }, example: "data: 1" },
          }),
        },
      },
    },
    "/live": {
      get: {
        "x-websocket": { mode: "only", serverMessages: json({ type: "string" }) },
        responses: { 101: response("") },
      },
    },
    "/feed": {
      get: {
        "x-websocket": { mode: "both", serverMessages: json({ type: "string" }) },
        responses: { 101: response(""), 200: response("", json({ type: "string" }, "news")) },
      },
    },
    "/files/{path}": {
      get: {
        parameters: [
          { name: "path", in: "path", required: true, "x-wildcard": true, schema: { type: "string" } },
        ],
        responses: { 204: response("") },
      },
    },
    ...rpcPaths,
  });
}
