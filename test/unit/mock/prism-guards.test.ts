import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockServer, startMock } from "../../../src/mock/mock-server.ts";
import { prismGuards } from "../../../src/mock/prism-exceptions.ts";

type PrismGuard = keyof typeof prismGuards;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-guards-"));
});
afterAll(() => rm(folder, { recursive: true }));

function answers(schema: object, example: unknown): object {
  const content = { "application/json": { schema, example } };
  return { get: { responses: { 200: { description: "", content } } } };
}

const euro = { type: "object", properties: { "€": { type: "integer" } } };
const upload = { content: { "multipart/form-data": { schema: { type: "object" } } } };

const contract = {
  openapi: "3.1.0",
  info: { title: "Guards", version: "1" },
  paths: {
    "/data": answers({ type: "object" }, { $ref: "#/info" }),
    "/euro": answers(euro, { "€": "many" }),
    "/upload": { post: { requestBody: upload, responses: { 204: { description: "" } } } },
  },
};

/** What a client sees, by the name of the guard, of a Prism that has one and of one that has none. */
const proofs: Record<PrismGuard, { see(url: string): Promise<unknown>; guarded: unknown; faulty: unknown }> =
  {
    "data-reference": {
      see: (url) => read(`${url}/data`),
      guarded: '200 {"$ref":"#/info"}',
      faulty: '200 {"title":"Guards","version":"1"}',
    },
    "inner-crash": {
      async see(url) {
        const headers = { "content-type": "multipart/form-data; boundary=x" };
        const body = "--x\r\n\r\n\r\n--x--\r\n";
        return [
          await status(`${url}/upload`, { method: "POST", headers, body }),
          await status(`${url}/data`),
        ];
      },
      guarded: ["500", "200"],
      faulty: ["none", "none"],
    },
    "violation-name": {
      see: async (url) => [await read(`${url}/euro`), await status(`${url}/data`)],
      guarded: ['200 {"€":"many"}', "200"],
      faulty: ["none", "none"],
    },
  };

/** Status and body, or `none`. */
async function read(url: string, init?: RequestInit): Promise<string> {
  try {
    const answer = await fetch(url, init);
    return `${answer.status} ${await answer.text()}`;
  } catch {
    return "none";
  }
}

async function status(url: string, init?: RequestInit): Promise<string | undefined> {
  return (await read(url, init)).split(" ")[0];
}

const names = Object.keys(prismGuards) as PrismGuard[];

describe("our process around Prism", () => {
  let mock: MockServer;
  beforeAll(async () => {
    mock = await startMock({ document: contract });
  });
  afterAll(() => mock.close());
  test.for(names)("guards against '%s'", async (name) => {
    expect(await proofs[name].see(mock.url)).toEqual(proofs[name].guarded);
  });
});

test("data that names another host makes nobody ask it", async () => {
  let calls = 0;
  const trap = createServer((_, response) => {
    calls += 1;
    response.end();
  });
  await new Promise<void>((resolve) => trap.listen(0, "127.0.0.1", resolve));
  const data = {
    $ref: `http://127.0.0.1:${(trap.address() as AddressInfo).port}/`,
    deep: [{ $ref: "#/no" }],
  };
  const paths = { "/data": { ...answers({ type: "object" }, data), "x-note": data } };
  const mock = await startMock({ document: { ...contract, paths, "x-trap": { default: data } } });
  expect(await (await fetch(`${mock.url}/data`)).json()).toEqual(data);
  expect(calls).toBe(0);
  await mock.close();
  trap.close();
});

// Once Prism has learned something, its entry in `prismGuards` can go.
describe("Prism's own command", () => {
  test.for(names)("has the fault '%s'", async (name) => {
    const { process, url } = await runPrism();
    try {
      expect(await proofs[name].see(url)).toEqual(proofs[name].faulty);
    } finally {
      process.kill("SIGKILL");
    }
  });
});

async function runPrism(): Promise<{ process: ChildProcess; url: string }> {
  const file = join(folder, "contract.json");
  await writeFile(file, JSON.stringify(contract));
  const cli = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
  const child = spawn(process.execPath, [cli, "mock", file, "--port", "0"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  for await (const line of createInterface(child.stdout)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+$/.exec(line) ?? [];
    if (line.includes("listening") && url) return { process: child, url };
  }
  await once(child, "exit");
  throw new Error("Prism has not started");
}
