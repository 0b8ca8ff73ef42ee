/** Fastify with its own validation and serialisation by schema. */
import { fastify } from "fastify";
import { parameterSchema, readContract, totalOf } from "./contract.ts";
import type { Listen } from "./peer.ts";

export const listen: Listen = async (port) => {
  const { Order, Receipt } = readContract().components.schemas;
  const app = fastify();
  const { orderId, limit, expand } = parameterSchema.properties;
  app.post<{ Body: { customer: { id: number }; lines: Parameters<typeof totalOf>[0] } }>(
    "/orders",
    { schema: { body: Order, response: { 201: Receipt } } },
    ({ body }, reply) => {
      reply.code(201);
      return reply.send({ id: body.customer.id, total: totalOf(body.lines) });
    },
  );
  app.get<{ Params: { orderId: number }; Querystring: { limit: number } }>(
    "/orders/:orderId",
    {
      schema: {
        params: { type: "object", properties: { orderId } },
        querystring: { type: "object", properties: { limit: { ...limit, default: 20 }, expand } },
        response: { 200: Receipt },
      },
    },
    ({ params, query }, reply) => reply.send({ id: params.orderId, total: query.limit }),
  );
  await app.listen({ port, host: "127.0.0.1" });
  return app.server;
};
