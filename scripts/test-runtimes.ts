/**
 * `npm run test:runtimes`: the generated client and server of Lunar in Node 22 and 24, a worker thread, Deno, Bun, and a
 * page and a web worker of Chromium. Prints a table, and closes with `N passed, N failed`.
 *
 * Deno, Bun and Node 22 are 190 MB: they are installed below test/runtimes when they are asked for, in the versions of its
 * lock file, and without install scripts, because the registry has the programs themselves.
 */
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { toNodeListener } from "../generated/lunar/server.ts";
import { createServer } from "../test/runtimes/scenario.ts";
import { launchBrowser } from "../test/support/launch-browser.ts";
import { markdownTable } from "./markdown-table.ts";

interface Outcome {
  readonly passed: number;
  readonly failed: readonly string[];
}

interface Row {
  readonly runtime: string;
  readonly memory: Outcome;
  readonly http: Outcome;
}

const run = promisify(execFile);
const folder = join(import.meta.dirname, "../test/runtimes");
const program = join(folder, "main.ts");
const modules = join(folder, "node_modules");
const denoFlags = ["run", "--no-check", "--allow-net=127.0.0.1", "--allow-read", "--allow-env"];

const rows = [
  await runProgram(`Node ${process.versions.node}`, process.execPath, [program]),
  await runProgram("Node, worker thread", process.execPath, [join(folder, "worker-thread.ts")]),
  ...(await runOthers()),
  ...(await runBrowser()),
];
process.exitCode = printTable(rows) === 0 ? 0 : 1;

async function runOthers(): Promise<Row[]> {
  if (!existsSync(join(modules, ".package-lock.json"))) await install();
  const others = [
    // Of Node 22 there is no package for every platform.
    { name: "Node", file: findProgram(/^node-/, "bin/node"), args: [] },
    { name: "Deno", file: findProgram(/^@deno$/, "deno"), args: denoFlags },
    { name: "Bun", file: findProgram(/^@oven$/, "bin/bun"), args: [] },
  ];
  const rows = others.map(async ({ name, file, args }) =>
    file === undefined
      ? []
      : [await runProgram(`${name} ${await versionOf(file)}`, file, [...args, program])],
  );
  return (await Promise.all(rows)).flat();
}

/** By the npm that runs this script. */
async function install(): Promise<void> {
  const { npm_execpath: npm = "npm" } = process.env;
  const command = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  await (npm.endsWith("js")
    ? run(process.execPath, [npm, ...command], { cwd: folder })
    : run(npm, command, { cwd: folder }));
}

/** The program in the package of this platform. */
function findProgram(packages: RegExp, path: string): string | undefined {
  return readdirSync(modules)
    .filter((name) => packages.test(name))
    .flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => join(name, inner)) : name,
    )
    .flatMap((name) => [path, `${path}.exe`].map((file) => join(modules, name, file)))
    .find((file) => existsSync(file));
}

async function versionOf(file: string): Promise<string> {
  const { stdout } = await run(file, ["--version"]);
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? "";
}

async function runProgram(runtime: string, file: string, args: readonly string[]): Promise<Row> {
  const { stdout } = await run(file, args, { timeout: 60_000, cwd: folder });
  return { runtime, ...JSON.parse(stdout) };
}

async function runBrowser(): Promise<Row[]> {
  const files = await bundle();
  const listener = toNodeListener(createServer());
  const http = createHttpServer((request, response) => {
    const file = files.get(request.url ?? "");
    if (file === undefined) return listener(request, response);
    response.writeHead(200, { "content-type": file.type }).end(file.text);
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(http.address() as AddressInfo).port}/`);
    await page.waitForFunction("globalThis.results", undefined, { timeout: 60_000 });
    const results = await page.evaluate<string[]>("results");
    const names = ["page", "web worker"].map((place) => `Chromium ${browser.version()}, ${place}`);
    return results.map((text, index) => ({ runtime: names[index] ?? "", ...JSON.parse(text) }));
  } finally {
    await browser.close();
    http.closeAllConnections();
    http.close();
  }
}

async function bundle(): Promise<Map<string, { readonly type: string; readonly text: string }>> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "page.ts"), join(folder, "web-worker.ts")],
    outdir: "/",
    bundle: true,
    format: "esm",
    write: false,
  });
  const scripts = outputFiles.map(({ path, text }) => [path, { type: "text/javascript", text }] as const);
  const page = '<!doctype html><title>Runtimes</title><script type="module" src="/page.js"></script>';
  return new Map([...scripts, ["/", { type: "text/html", text: page }]]);
}

/** The number of failed checks. */
function printTable(all: readonly Row[]): number {
  const cell = ({ passed, failed }: Outcome): string => `${passed} of ${passed + failed.length}`;
  const rows = all.map(({ runtime, memory, http }) => [runtime, cell(memory), cell(http)]);
  console.log(markdownTable([["runtime", "in memory", "over HTTP"], ...rows], "texts").join("\n"));
  const outcomes = all.flatMap(({ runtime, memory, http }) =>
    [memory, http].map((outcome) => ({ runtime, ...outcome })),
  );
  for (const { runtime, failed } of outcomes)
    for (const text of failed) console.log(`failed  ${runtime}: ${text}`);
  const sum = (count: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const failed = sum((outcome) => outcome.failed.length);
  console.log(`runtimes: ${sum(({ passed }) => passed)} passed, ${failed} failed`);
  return failed;
}
