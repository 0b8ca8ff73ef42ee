/** The generated server on its adapter for node:http. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { generators } from "../../generators/registry.ts";
import { buildModel, generate, loadContract } from "../../src/index.ts";
import { contractFile, totalOf } from "./contract.ts";
import type { Listen } from "./peer.ts";

/** Generated as a user would have it, into a folder that lives as long as it is imported. */
async function generateBench(): Promise<Record<string, (options: object) => never>> {
  const { contract } = await loadContract(contractFile);
  const targets = generators.filter(({ name }) => ["types", "validators", "server"].includes(name));
  const options: Readonly<Record<string, object>> = { types: { schema: false } };
  const generated = await generate(
    buildModel(contract),
    targets.map((generator) => ({
      generator,
      ...(options[generator.name] && { options: options[generator.name] }),
    })),
    { api: "bench" },
  );
  const root = join(import.meta.dirname, "../../.scratch");
  mkdirSync(root, { recursive: true });
  const folder = mkdtempSync(join(root, "server-bench-"));
  try {
    for (const { files } of generated.targets)
      for (const { path, text } of files) put(join(folder, "bench", path), text);
    for (const { path, text } of generated.runtime) put(join(folder, "runtime", path), text);
    return await import(pathToFileURL(join(folder, "bench/server.ts")).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

interface Created {
  readonly body: {
    readonly customer: { readonly id: number };
    readonly lines: Parameters<typeof totalOf>[0];
  };
}

export const listen: Listen = async (port) => {
  const { createBenchServer, toNodeListener } = await generateBench();
  if (!createBenchServer || !toNodeListener) throw new Error("the server was not generated");
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
