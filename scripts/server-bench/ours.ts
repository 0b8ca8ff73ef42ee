/** The generated server on its adapter for node:http. */
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { totalOf } from "./contract.ts";
import type { Listen } from "./peer.ts";

/** Generated before, so that nothing of the generator is in this process. */
const generated = process.env["BENCH_SERVER"] ?? "";

interface Created {
  readonly body: {
    readonly customer: { readonly id: number };
    readonly lines: Parameters<typeof totalOf>[0];
  };
}

export const listen: Listen = async (port) => {
  const { createBenchServer, toNodeListener } = await import(pathToFileURL(generated).href);
  const handlers = {
    createOrder: ({ body }: Created) => ({
      status: 201,
      body: { id: body.customer.id, total: totalOf(body.lines) },
    }),
    getOrder: ({ orderId, limit }: { readonly orderId: number; readonly limit: number }) => ({
      status: 200,
      body: { id: orderId, total: limit },
    }),
  };
  return createServer(toNodeListener(createBenchServer({ handlers }))).listen(port, "127.0.0.1");
};
