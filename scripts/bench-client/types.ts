/** CPU time that compilers take for a program with 30 calls of a large contract, and declarations of libraries checked or not. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildModel,
  createNameTable,
  loadContract,
  type NameTable,
  type Operation,
  type Parameter,
} from "../../src/index.ts";
import { platformOptions, withChecks } from "../../test/support/compiler.ts";
import { median } from "../median.ts";
import { runNode } from "../run-process.ts";

const compilers = {
  "TypeScript 5.9": "node_modules/typescript/bin/tsc",
  "TypeScript 7": "node_modules/typescript-native/bin/tsc",
};

export async function benchTypes(
  root: string,
  folder: string,
  contract: string,
  runs: number,
): Promise<readonly (readonly string[])[]> {
  const cli = ["--conditions=specwright-source", "scripts/main.mjs", "generate", contract];
  const targets = ["--api", "github", "-t", "types", "client", "validators"];
  const made = await runNode([...cli, "-o", folder, ...targets], root);
  if (made.code !== 0) throw new Error(made.output);
  const model = buildModel((await loadContract(contract)).contract);
  const output = join(folder, "github");
  const programs = writePrograms(model.operations, createNameTable(model), output);
  const cells = Object.values(compilers).flatMap((compiler) =>
    [true, false].flatMap((skipLibCheck) =>
      programs.map((program) => {
        const config = join(output, `tsconfig-${program}-${skipLibCheck}.json`);
        const compilerOptions = { ...platformOptions, skipLibCheck };
        writeFileSync(config, JSON.stringify({ compilerOptions, files: [`./calls-${program}.ts`] }));
        return { command: [process.execPath, join(root, compiler), "-p", config], times: [] as number[] };
      }),
    ),
  );
  // In turn, so that a busy minute is everybody's.
  for (let run = 0; run < runs; run += 1)
    for (const { command, times } of cells) times.push(cpuSeconds(command, root));
  const medians = cells.map(({ times }) => median(times));
  const rows = Object.keys(compilers).flatMap((compiler) =>
    ["on", "off"].map((skipLibCheck) => {
      const [floor = Number.NaN, ...ours] = medians.splice(0, programs.length);
      return [
        compiler,
        skipLibCheck,
        `${floor.toFixed(2)} s`,
        ...ours.map((time) => (time / floor).toFixed(2)),
      ];
    }),
  );
  return [
    ["compiler", "skipLibCheck", "openapi-fetch", "functions", "client", "client and validators"],
    ...rows,
  ];
}

/** Of a command and its children, as the shell counts it: a busy machine makes it wait, and hardly work more. */
function cpuSeconds(command: readonly string[], cwd: string): number {
  const script = '"$@"; code=$?; times; exit $code';
  const { status, stdout } = spawnSync("sh", ["-c", script, "sh", ...command], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout.slice(0, 2000));
  // The first line is of the shell itself.
  const parts = [...(stdout.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}

/** The same 30 calls through each door; gives the names of the programs, the peer's first. */
function writePrograms(operations: readonly Operation[], names: NameTable, folder: string): string[] {
  const chosen = operations.filter(isPlain).slice(0, 30);
  const functions = chosen.map((operation) => names.operation(operation));
  const inputs = chosen.map((operation) =>
    objectText(operation.parameters.filter(({ required }) => required)),
  );
  const peers = chosen.map(({ path, parameters }) => {
    const required = parameters.filter((parameter) => parameter.required);
    const groups = (["path", "query"] as const).flatMap((place) => {
      const own = required.filter((parameter) => parameter.in === place);
      return own.length === 0 ? [] : [`${place}: ${objectText(own)}`];
    });
    const params = groups.length === 0 ? "" : `, { params: { ${groups.join(", ")} } }`;
    return `  use((await client.GET(${JSON.stringify(path.raw)}${params})).data);`;
  });
  const use = "declare function use(value: unknown): void;\nexport async function run(): Promise<void> {";
  const base = '{ baseUrl: "https://api.github.com" }';
  const assembled = `import { createGithubClient } from "./client.ts";
const client = createGithubClient(${base});
${use}
${functions.map((name, index) => `  use(await client.${name}(${inputs[index]}));`).join("\n")}
}`;
  const programs = {
    "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "./peer-schema.ts";
const client = createClient<paths>(${base});
${use}
${peers.join("\n")}
}`,
    functions: `import { createTransport } from "../runtime/client.ts";
import { ${functions.join(", ")} } from "./operations.ts";
const client = createTransport(${base});
${use}
${functions.map((name, index) => `  use(await ${name}(client, ${inputs[index]}));`).join("\n")}
}`,
    client: assembled,
    validators: `import * as validators from "./validators.ts";\n${assembled}\nuse(validators);`,
  };
  // openapi-typescript has compilers check what it makes.
  writeFileSync(join(folder, "peer-schema.ts"), withChecks(readFileSync(join(folder, "schema.ts"), "utf8")));
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, `calls-${name}.ts`), text);
  return Object.keys(programs);
}

/** A GET whose required parameters are texts and numbers in path and query. */
function isPlain({ method, parameters }: Operation): boolean {
  return (
    method === "GET" &&
    parameters.filter(({ required }) => required).every((parameter) => valueText(parameter) !== undefined)
  );
}

function objectText(parameters: readonly Parameter[]): string {
  return `{ ${parameters.map((parameter) => `${JSON.stringify(parameter.name)}: ${valueText(parameter)}`).join(", ")} }`;
}

function valueText({ in: location, serialization }: Parameter): string | undefined {
  if (serialization.kind !== "style" || (location !== "path" && location !== "query")) return undefined;
  const { kind } = serialization.schema;
  return kind === "string" ? '"x"' : kind === "integer" ? "1" : undefined;
}
