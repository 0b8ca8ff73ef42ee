/** The floor: node:http by hand, with validators that ajv has compiled to code beforehand. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { parameterSchema, readContract, totalOf } from "./contract.ts";
import type { Listen } from "./peer.ts";

interface Order {
  readonly customer: { readonly id: number };
  readonly lines: readonly { readonly quantity: number; readonly price: number }[];
}

interface Call {
  readonly orderId: number;
  readonly limit: number;
  readonly expand?: readonly string[];
}

type Check<T> = ((value: unknown) => value is T) & { errors?: unknown };

const ajv = new Ajv({ code: { source: true }, strict: false });
ajv.addSchema(readContract().components.schemas.Order, "order");
ajv.addSchema(parameterSchema, "call");
const code = standalone.default(ajv, { order: "order", call: "call" });
const compiled: { exports: { order: Check<Order>; call: Check<Call> } } = { exports: {} as never };
// The code is CommonJS.
new Function("module", "exports", "require", code)(
  compiled,
  compiled.exports,
  createRequire(join(import.meta.dirname, "floor.ts")),
);
const { order: isOrder, call: isCall } = compiled.exports;

export const listen: Listen = (port) => createServer(answer).listen(port, "127.0.0.1");

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { method, url = "" } = request;
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  const [, id] = /^\/orders\/([^/]+)$/.exec(path) ?? [];
  if (method === "POST" && path === "/orders") create(request, response);
  else if (method === "GET" && id !== undefined) find(id, mark < 0 ? "" : url.slice(mark + 1), response);
  else send(response, 404, { error: "not found" });
}

function create(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    let value: unknown;
    try {
      value = JSON.parse(Buffer.concat(chunks).toString());
    } catch {
      return send(response, 400, { error: "not JSON" });
    }
    if (!isOrder(value)) return send(response, 400, { errors: isOrder.errors });
    send(response, 201, { id: value.customer.id, total: totalOf(value.lines) });
  });
}

function find(id: string, text: string, response: ServerResponse): void {
  const query = new URLSearchParams(text);
  const expand = query.getAll("expand");
  const call: unknown = {
    orderId: Number(id),
    limit: Number(query.get("limit") ?? 20),
    ...(expand.length > 0 && { expand }),
  };
  if (isCall(call)) send(response, 200, { id: call.orderId, total: call.limit });
  else send(response, 400, { errors: isCall.errors });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
