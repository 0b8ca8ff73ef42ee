/** The measured server, generated as a user would have it. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generators } from "../../generators/registry.ts";
import { buildModel, generate, loadContract } from "../../src/index.ts";
import { contractFile } from "./contract.ts";

/** Writes it into a new folder, and gives the folder and the path of its `server.ts`. */
export async function generateServer(): Promise<{ readonly folder: string; readonly server: string }> {
  const { contract } = await loadContract(contractFile);
  const targets = generators.filter(({ name }) => ["types", "validators", "server"].includes(name));
  const generated = await generate(
    buildModel(contract),
    targets.map((generator) => ({
      generator,
      ...(generator.name === "types" && { options: { schema: false } }),
    })),
    { api: "bench" },
  );
  const root = join(import.meta.dirname, "../../.scratch");
  mkdirSync(root, { recursive: true });
  const folder = mkdtempSync(join(root, "server-bench-"));
  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const { files } of generated.targets) for (const { path, text } of files) put(`bench/${path}`, text);
  for (const { path, text } of generated.runtime) put(`runtime/${path}`, text);
  return { folder, server: join(folder, "bench/server.ts") };
}
