/** Bytes of a bundle with one operation, and of each thing that can be added to it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** A program, by what it adds to the one above it. */
interface Program {
  readonly name: string;
  readonly text: string;
  /** Where its figure counts from: 0 is a bundle of its own. */
  readonly above?: string;
}

const contract = "specs/lunar/openapi.yaml";

export async function benchSizes(
  root: string,
  folder: string,
  peers: string | undefined,
): Promise<readonly (readonly string[])[]> {
  const generated = join(root, "generated/lunar");
  const programs = [...ourPrograms(generated), ...(peers ? peerPrograms(root, folder, peers) : [])];
  const sizes = new Map<string, Size>();
  for (const { name, text } of programs) sizes.set(name, await sizeOf(name, text, folder));
  const floor = sizes.get("openapi-fetch, one POST")?.gzipped ?? Number.NaN;
  return [
    ["bundle (esbuild, minified)", "bytes", "gzipped", "to openapi-fetch", "added, gzipped"],
    ...programs.map(({ name, above }) => {
      const { bytes, gzipped } = sizes.get(name) ?? { bytes: Number.NaN, gzipped: Number.NaN };
      const base = above === undefined ? undefined : sizes.get(above)?.gzipped;
      const added = base === undefined ? "" : `+${gzipped - base}`;
      return [name, `${bytes}`, `${gzipped}`, (gzipped / floor).toFixed(2), added];
    }),
  ];
}

interface Size {
  readonly bytes: number;
  readonly gzipped: number;
}

async function sizeOf(name: string, text: string, folder: string): Promise<Size> {
  const entry = join(folder, `${name.replace(/\W+/g, "-")}.ts`);
  writeFileSync(entry, text);
  const options = { bundle: true, minify: true, format: "esm", target: "es2022", write: false } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry], logLevel: "error" });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}

function ourPrograms(generated: string): Program[] {
  const client = JSON.stringify(join(generated, "client.ts"));
  const operations = JSON.stringify(join(generated, "operations.ts"));
  const runtime = JSON.stringify(join(generated, "../runtime/client.ts"));
  const validators = JSON.stringify(join(generated, "validators.ts"));
  const schema = JSON.stringify(join(generated, "schema.ts"));
  const post = "specwright, one POST";
  const feature = (name: string, value: string): Program => ({
    name: `with ${name}`,
    above: post,
    text: `import { createLunarTransport, ${value.split(/\W/, 1)} } from ${client};
import { login } from ${operations};
export const run = () => login(createLunarTransport({ interceptors: [${value}] }), { body: { apiKey: "k" } });`,
  });
  const get = (name: string, code: string, imports: string, above?: string): Program => ({
    name,
    ...(above && { above }),
    text: `import { createLunarTransport } from ${client};\n${imports}\nexport const run = () => ${code};`,
  });
  const list = "specwright, one GET with two schemes";
  return [
    {
      name: "openapi-fetch, one POST",
      text: `import createClient from "openapi-fetch";
import type { paths } from ${schema};
export const run = () => createClient<paths>({ baseUrl: "http://localhost:3000" }).POST("/api/auth/login", { body: { apiKey: "k" } });`,
    },
    get(
      post,
      'login(createLunarTransport(), { body: { apiKey: "k" } })',
      `import { login } from ${operations};`,
    ),
    feature("retries", "retries()"),
    feature("refreshOn401", "refreshOn401(() => {})"),
    feature("idempotencyKeys", "idempotencyKeys()"),
    feature("requestIds", "requestIds()"),
    feature("debugLog", "debugLog()"),
    {
      name: "with validate, its validator included",
      above: post,
      text: `${feature("", "validate({ loginResponses })").text}\nimport { loginResponses } from ${validators};`,
    },
    get(list, "listFunctions(createLunarTransport())", `import { listFunctions } from ${operations};`),
    get(
      "with all() over its pages",
      "all(createLunarTransport(), listFunctionsPaging)",
      `import { listFunctionsPaging } from ${operations};\nimport { all } from ${runtime};`,
      list,
    ),
    ...streams(runtime, client, operations, list),
    {
      name: "specwright, all 31 operations and client.fetch",
      text: `export { createLunarClient } from ${client};`,
    },
  ];
}

/** Lunar has none of these: the same operation, as if it had. */
function streams(runtime: string, client: string, operations: string, above: string): Program[] {
  const program = (name: string, names: string, code: string): Program => ({
    name: `with ${name}`,
    above,
    text: `import { createLunarTransport } from ${client};
import { listFunctionsOperation as operation } from ${operations};
import { ${names} } from ${runtime};
export const run = () => ${code};`,
  });
  return [
    program(
      "stream() of events",
      "stream, events",
      'stream(createLunarTransport(), { operation, accept: "text/event-stream", decode: events })',
    ),
    program(
      "subscribe()",
      "subscribe, jsonMessages",
      "subscribe(createLunarTransport(), { operation, codec: jsonMessages })",
    ),
    program("poll()", "poll", "poll(createLunarTransport(), { operation })"),
    program("download()", "download", "download(createLunarTransport(), { operation })"),
  ];
}

function peerPrograms(root: string, folder: string, peers: string): Program[] {
  const bin = (name: string): string => join(peers, "node_modules/.bin", name);
  const found: Program[] = [];
  if (existsSync(bin("openapi-ts"))) {
    const output = join(folder, "hey-api");
    run(bin("openapi-ts"), ["-i", join(root, contract), "-o", output], peers);
    found.push({
      name: "hey-api (fetch), one POST",
      text: `import { login } from ${JSON.stringify(join(output, "sdk.gen.ts"))};
export const run = () => login({ body: { apiKey: "k" } });`,
    });
  }
  if (existsSync(bin("orval"))) {
    const output = join(folder, "orval");
    mkdirSync(output, { recursive: true });
    run(
      bin("orval"),
      ["--input", join(root, contract), "--output", join(output, "client.ts"), "--client", "fetch"],
      peers,
    );
    const file = readdirSync(output).find((name) => name.endsWith(".ts")) ?? "client.ts";
    found.push({
      name: "orval (fetch), one POST",
      text: `import { login } from ${JSON.stringify(join(output, file))};
export const run = () => login({ apiKey: "k" });`,
    });
  }
  return found;
}

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, args, { cwd, stdio: "ignore" });
}
