/** Hono with zod-openapi on its adapter for node:http. */
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { totalOf } from "./contract.ts";
import type { Listen } from "./peer.ts";

const order = z.strictObject({
  customer: z.object({
    id: z.int().min(1),
    name: z.string().min(1).max(80),
    email: z
      .string()
      .min(3)
      .max(120)
      .regex(/^[^@ ]+@[^@ ]+$/),
    vip: z.boolean().optional(),
  }),
  currency: z.enum(["EUR", "USD", "GBP"]),
  placedAt: z.string().min(20).max(40),
  note: z.string().max(500).optional(),
  lines: z
    .array(
      z.object({
        sku: z.string().regex(/^[A-Z0-9-]{3,20}$/),
        quantity: z.int().min(1).max(1000),
        price: z.number().min(0),
        tags: z.array(z.string().max(20)).optional(),
      }),
    )
    .min(1)
    .max(50),
});
const receipt = z.object({ id: z.int(), total: z.number() });
const json = (schema: z.ZodType) => ({ content: { "application/json": { schema } } });

export const listen: Listen = (port) => {
  const app = new OpenAPIHono();
  app.openapi(
    createRoute({
      method: "post",
      path: "/orders",
      request: { body: { required: true, content: { "application/json": { schema: order } } } },
      responses: { 201: { description: "Created", ...json(receipt) } },
    }),
    (context) => {
      const { customer, lines } = context.req.valid("json");
      return context.json({ id: customer.id, total: totalOf(lines) }, 201);
    },
  );
  app.openapi(
    createRoute({
      method: "get",
      path: "/orders/{orderId}",
      request: {
        params: z.object({ orderId: z.coerce.number().int().min(1) }),
        query: z.object({
          limit: z.coerce.number().int().min(1).max(100).default(20),
          expand: z.preprocess(
            (value) => (typeof value === "string" ? [value] : value),
            z.array(z.enum(["lines", "customer", "notes"])).optional(),
          ),
        }),
      },
      responses: { 200: { description: "Found", ...json(receipt) } },
    }),
    (context) => {
      const { orderId } = context.req.valid("param");
      return context.json({ id: orderId, total: context.req.valid("query").limit }, 200);
    },
  );
  return serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }) as Server;
};
