/** openapi-backend on node:http: routing and validation from the contract at run time. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Context, OpenAPIBackend } from "openapi-backend";
import { contractFile, totalOf } from "./contract.ts";
import type { Listen } from "./peer.ts";

interface Created {
  readonly customer: { readonly id: number };
  readonly lines: Parameters<typeof totalOf>[0];
}

export const listen: Listen = async (port) => {
  const api = new OpenAPIBackend({
    definition: contractFile,
    coerceTypes: true,
    handlers: {
      createOrder({ request }: Context, _: IncomingMessage, response: ServerResponse) {
        const { customer, lines } = request.requestBody as Created;
        send(response, 201, { id: customer.id, total: totalOf(lines) });
      },
      getOrder({ request }: Context, _: IncomingMessage, response: ServerResponse) {
        const { orderId } = request.params as unknown as { orderId: number };
        send(response, 200, { id: Number(orderId), total: Number(request.query["limit"] ?? 20) });
      },
      validationFail({ validation }: Context, _: IncomingMessage, response: ServerResponse) {
        send(response, 400, { errors: validation.errors });
      },
      notFound(_: Context, __: IncomingMessage, response: ServerResponse) {
        send(response, 404, { error: "not found" });
      },
    },
  });
  await api.init();
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "GET", url = "/", headers } = request;
      const [path = "", query = ""] = url.split("?");
      const text = Buffer.concat(chunks).toString();
      let body: unknown;
      try {
        body = text === "" ? undefined : JSON.parse(text);
      } catch {
        return send(response, 400, { error: "not JSON" });
      }
      api
        .handleRequest(
          { method, path, query, body, headers: headers as Record<string, string> },
          request,
          response,
        )
        .catch(() => send(response, 500, { error: "failed" }));
    });
  }).listen(port, "127.0.0.1");
};

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
