/** What it costs to compile all named schemas of GitHub's contract, and how large the code is. */
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import standalone from "ajv/dist/standalone/index.js";
import { build, transform } from "esbuild";
import { schemasOf } from "./corpus-subjects.ts";
import { createAjv } from "./peers/ajv.ts";
import { writeValidators } from "./peers/specwright.ts";

export interface Sizes {
  readonly name: string;
  /** CPU time, which other load moves less than the clock on the wall. */
  readonly seconds: number;
  /** Of the code as it is written, with the runtime. */
  readonly bytes: number;
  readonly minified: number;
  readonly zipped: number;
}

export async function sizesOf(corpus: string, folder: string): Promise<Sizes[]> {
  const schemas = await schemasOf(join(corpus, "specs/github/api.github.com.json"));
  const set = { root: "", schemas };
  mkdirSync(folder, { recursive: true });
  // The first run warms up the compiler, as it does for peers.
  await writeValidators(set, folder);
  const start = process.cpuUsage();
  const module = await writeValidators(set, folder);
  const seconds = secondsSince(start);
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bundle = outputFiles[0]?.text ?? "";
  const ours = { name: "specwright", seconds, bytes: statSync(module).size, ...compressed(bundle) };
  return [ours, await ajvSizes(schemas, false), await ajvSizes(schemas, true)];
}

async function ajvSizes(schemas: Readonly<Record<string, object>>, allErrors: boolean): Promise<Sizes> {
  const start = process.cpuUsage();
  const instance = createAjv(allErrors, true);
  instance.addSchema({ $id: "https://example.com/github", components: { schemas } });
  const names = Object.keys(schemas).map((name) => [
    `is_${name.replace(/\W/g, "_")}`,
    `https://example.com/github#/components/schemas/${name}`,
  ]);
  const code = standalone.default(instance, Object.fromEntries(names));
  const seconds = secondsSince(start);
  const { code: minified } = await transform(code, { minify: true });
  const name = `ajv standalone${allErrors ? ", all errors" : ""}`;
  return { name, seconds, bytes: code.length, ...compressed(minified) };
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function compressed(code: string): { readonly minified: number; readonly zipped: number } {
  return { minified: code.length, zipped: gzipSync(code).length };
}
