import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";

const command = new URL("../../../scripts/mock-command.ts", import.meta.url);
const terminal = new URL("../../../scripts/terminal.ts", import.meta.url);

const contract = {
  openapi: "3.1.0",
  info: { title: "Tides", version: "1" },
  paths: { "/tides": { get: { responses: { 204: { description: "" } } } } },
};

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** The command as a process of its own, because signals and exit codes are what it is about. */
class Command {
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown[]>;
  output = "";
  complaint = "";

  constructor(apis: readonly object[], options: object = {}) {
    const script = `
      import { runMock } from ${JSON.stringify(command.href)};
      import { terminal } from ${JSON.stringify(terminal.href)};
      process.exitCode = await runMock(${JSON.stringify(apis)}, ${JSON.stringify(options)}, terminal());`;
    const args = ["--conditions=specwright-source", "--input-type=module", "-e", script];
    this.#child = spawn(process.execPath, args, { cwd: fileURLToPath(new URL("../../..", import.meta.url)) });
    this.#exit = once(this.#child, "exit");
    this.#child.stdout?.on("data", (chunk) => {
      this.output += chunk;
    });
    this.#child.stderr?.on("data", (chunk) => {
      this.complaint += chunk;
    });
    running.push(this.#child);
  }

  async ready(): Promise<string[]> {
    await expect.poll(() => this.output, { timeout: 10_000 }).toMatch(/^ready, press Ctrl\+C to stop\n$/m);
    return [...this.output.matchAll(/http:\S+/g)].map(([url]) => url);
  }

  signal(name: "SIGINT" | "SIGTERM"): void {
    this.#child.kill(name);
  }

  get pid(): number {
    return this.#child.pid ?? Number.NaN;
  }

  async exitCode(): Promise<unknown> {
    const [code] = await this.#exit;
    return code;
  }
}

describe("the mock command", () => {
  test.for(["SIGINT", "SIGTERM"] as const)("serves every API until %s, then exits with 0", async (signal) => {
    const both = [
      { name: "moon", document: contract },
      { name: "sun-and-tides", document: contract },
    ];
    const mock = new Command(both);
    const urls = await mock.ready();
    expect(mock.output).toMatch(
      /^moon {11}http:\/\/127\.0\.0\.1:\d+\nsun-and-tides {2}http:\/\/127\.0\.0\.1:\d+\nready, .*\n$/,
    );
    const answers = await Promise.all(urls.map((url) => fetch(`${url}/tides`)));
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);

    mock.signal(signal);
    expect(await mock.exitCode()).toBe(0);
    await expect(fetch(`${urls[0]}/tides`)).rejects.toThrow();
    expect(mock.complaint).toBe("");
  });

  test("exits with 1 and one diagnostic when the port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const mock = new Command([{ name: "tides", document: contract }], { port });
    expect(await mock.exitCode()).toBe(1);
    expect(mock.output).toBe("");
    expect(mock.complaint.match(/mock\/\S+/g)).toEqual(["mock/port-in-use"]);
    other.close();
  });

  test("exits with 1 when one API cannot be mocked, and leaves no other behind", async () => {
    const broken = { ...contract, paths: { "/tides": { $ref: "tides.yaml" } } };
    const mock = new Command([
      { name: "moon", document: contract },
      { name: "tides", document: broken },
    ]);
    expect(await mock.exitCode()).toBe(1);
    expect(mock.complaint.match(/mock\/\S+/g)).toEqual(["mock/start-failed"]);
  });

  test("exits with 1 when a mock dies", async () => {
    const mock = new Command([{ name: "tides", document: contract }]);
    await mock.ready();
    const [pid] = await childrenOf(mock.pid);
    process.kill(pid ?? Number.NaN, "SIGKILL");
    expect(await mock.exitCode()).toBe(1);
    expect(mock.complaint).toContain("The mock server of 'tides' ended: Prism was ended by SIGKILL");
  });
});

async function childrenOf(pid: number): Promise<number[]> {
  const list = spawn("ps", ["-A", "-o", "pid=,ppid="], { stdio: ["ignore", "pipe", "inherit"] });
  const rows = (await text(list.stdout)).trim().split("\n");
  return rows.flatMap((row) => {
    const [own, parent] = row.trim().split(/\s+/).map(Number);
    return own !== undefined && parent === pid ? [own] : [];
  });
}
