/** Our own validators, generated into files and imported as they are. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Schema } from "../../../generators/runtime/validation.ts";
import { types } from "../../../generators/types/index.ts";
import { validators } from "../../../generators/validators/index.ts";
import { buildModel, createMemoryHost, generate, loadContract } from "../../../src/index.ts";
import type { SchemaSet } from "../json-schema.ts";
import type { Peer } from "./peer.ts";

export const specwright: Peer = {
  name: "specwright",
  async compile(set, folder) {
    const module = await writeValidators(set, folder);
    const exports: Record<string, unknown> = await import(pathToFileURL(module).href);
    const name = Object.keys(exports).find((key) => key.toLowerCase() === plain(set.root));
    const schema = name === undefined ? undefined : exports[name];
    if (!isSchema(schema)) throw new Error(`no schema '${set.root}'`);
    return { is: schema.is, issues: schema.check };
  },
};

/** Writes the validators of a set and what they import; gives the path of the module. */
export async function writeValidators({ schemas }: SchemaSet, folder: string): Promise<string> {
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Benchmark", version: "1" },
    paths: {},
    components: { schemas },
  });
  const host = createMemoryHost(new Map([["/contract/openapi.json", text]]));
  const { contract } = await loadContract("/contract/openapi.json", { host, cwd: "/contract" });
  const targets = [
    { generator: types, options: { schema: false } },
    { generator: validators, options: {} },
  ];
  const { targets: files, runtime } = await generate(buildModel(contract), targets, {
    api: "benchmark",
    contract: "openapi.json",
  });
  for (const { path, text: content } of files.flatMap((target) => target.files))
    write(join(folder, "api", path), content);
  for (const { path, text: content } of runtime) write(join(folder, "runtime", path), content);
  return join(folder, "api/validators.ts");
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function plain(name: string): string {
  return name.replace(/\W/g, "").toLowerCase();
}

function isSchema(value: unknown): value is Schema<unknown> {
  return typeof value === "object" && value !== null && "~standard" in value;
}
