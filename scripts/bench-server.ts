/**
 * `npm run bench:server -- [--runs N] [--seconds S] [--only NAME,…] [--write]`: a validated POST of about 1 kB, the same
 * with a fault in it, and a GET with parameters, on the generated server and on its peers. Every server is a process of
 * its own; runs are interleaved; figures are medians, as ratios to node:http by hand with ajv's compiled validators.
 * It measures and asserts nothing but that every answer is the right one.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { machine, writeBenchmark } from "./benchmark-page.ts";
import { markdownTable } from "./markdown-table.ts";
import { median } from "./median.ts";
import { generateServer } from "./server-bench/generated.ts";
import type { Usage } from "./server-bench/peer.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    only: { type: "string" },
    write: { type: "boolean", default: false },
  },
});

const names: Readonly<Record<string, string>> = {
  floor: "node:http and ajv standalone, by hand",
  ours: "Specwright on node:http",
  fastify: "Fastify",
  hono: "Hono and zod-openapi",
  "openapi-backend": "openapi-backend on node:http",
  "express-openapi-validator": "Express and express-openapi-validator",
};
const peers = Object.keys(names).filter((name) => !values.only || values.only.split(",").includes(name));

const order = {
  customer: { id: 7, name: "Ada Lovelace", email: "ada@example.com", vip: true },
  currency: "EUR",
  placedAt: "2026-11-29T12:30:00.000Z",
  note: "Leave it at the door, please. ".repeat(8),
  lines: Array.from({ length: 7 }, (_, index) => ({
    sku: `SKU-${1000 + index}`,
    quantity: index + 1,
    price: 9.5 + index,
    tags: ["blue", "large"],
  })),
};
const headers = { "content-type": "application/json" };

interface Load {
  readonly name: string;
  readonly status: number;
  readonly request: {
    readonly method: "GET" | "POST";
    readonly path: string;
    readonly headers?: object;
    readonly body?: string;
  };
}

const loads: readonly Load[] = [
  {
    name: "POST",
    status: 201,
    request: { method: "POST", path: "/orders", headers, body: JSON.stringify(order) },
  },
  {
    name: "POST, invalid",
    status: 400,
    request: {
      method: "POST",
      path: "/orders",
      headers,
      body: JSON.stringify({ ...order, currency: "XXX" }),
    },
  },
  {
    name: "GET",
    status: 200,
    request: { method: "GET", path: "/orders/42?limit=50&expand=lines&expand=notes" },
  },
];

/** Of one run. */
interface Sample {
  readonly requestsPerSecond: number;
  readonly cpuMicroseconds: number;
  readonly milliseconds: number;
}

async function start(name: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = fork(join(import.meta.dirname, "server-bench/peer.ts"), [name], {
    execArgv: ["--conditions=specwright-source"],
    env: { ...process.env, NODE_ENV: "production", BENCH_SERVER: generated.server },
  });
  const [{ port }] = await once(child, "message");
  return { child, port };
}

async function usage(child: ChildProcess): Promise<Usage> {
  child.send("usage");
  const [told] = await once(child, "message");
  return told;
}

async function measure(child: ChildProcess, port: number, load: Load, seconds: number): Promise<Sample> {
  const before = await usage(child);
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: 16,
    duration: seconds,
    requests: [load.request as autocannon.Request],
  });
  const after = await usage(child);
  const wrong = Object.entries(result.statusCodeStats ?? {}).filter(
    ([status]) => Number(status) !== load.status,
  );
  if (wrong.length > 0 || result.errors > 0)
    throw new Error(`${load.name}: ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`);
  return {
    requestsPerSecond: result.requests.average,
    cpuMicroseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / result.requests.total,
    milliseconds: result.latency.p99,
  };
}

const generated = await generateServer();
const running = new Map(await Promise.all(peers.map(async (name) => [name, await start(name)] as const)));
const samples = new Map<string, Sample[]>();
try {
  for (const load of loads) {
    for (const [, { child, port }] of running) await measure(child, port, load, 1);
    for (let run = 0; run < Number(values.runs); run++) {
      for (const [name, { child, port }] of running) {
        const key = `${load.name} ${name}`;
        samples.set(key, [
          ...(samples.get(key) ?? []),
          await measure(child, port, load, Number(values.seconds)),
        ]);
      }
    }
  }
} finally {
  for (const { child } of running.values()) child.kill();
  rmSync(generated.folder, { recursive: true });
}

/** The median over the runs of the ratio to the floor of the same run. */
function ratio(load: Load, name: string, figure: (sample: Sample, floor: Sample) => number): number {
  const floor = samples.get(`${load.name} floor`) ?? [];
  const own = samples.get(`${load.name} ${name}`) ?? [];
  return median(own.map((sample, run) => figure(sample, floor[run] ?? sample)));
}

function cells(name: string): string[] {
  return loads.flatMap((load) => [
    ratio(load, name, (sample, floor) => sample.requestsPerSecond / floor.requestsPerSecond).toFixed(2),
    ratio(load, name, (sample, floor) => floor.cpuMicroseconds / sample.cpuMicroseconds).toFixed(2),
    median((samples.get(`${load.name} ${name}`) ?? []).map(({ cpuMicroseconds }) => cpuMicroseconds)).toFixed(
      0,
    ),
  ]);
}

const head = ["server", ...loads.flatMap(({ name }) => [`${name}: requests`, "by CPU", "µs CPU"])];
const rows = markdownTable([head, ...peers.map((name) => [names[name] ?? name, ...cells(name)])]);
const about = [
  `A validated ${loads[0]?.request.body?.length} byte POST, the same with a fault in it, and a GET with parameters, sent by autocannon on 16`,
  "connections to servers in processes of their own. Requests per second, and CPU time per request, as ratios to the first row: more is",
  `better. Medians of ${values.runs} interleaved runs of ${values.seconds} s.`,
];
// Under other work, ratios by requests say little, and those by CPU less than on a quiet machine.
const busy = `load average ${loadavg()[1]?.toFixed(1)}`;
const packages = [
  "fastify",
  "hono",
  "@hono/zod-openapi",
  "openapi-backend",
  "express",
  "express-openapi-validator",
  "ajv",
];
console.log([...rows, "", ...about].join("\n"));
if (values.write)
  writeBenchmark("server", ["## Servers", "", ...about, "", ...rows, "", `${machine(packages)} · ${busy}`]);
