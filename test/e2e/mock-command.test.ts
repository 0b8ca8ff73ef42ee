/** `specwright mock` as a process of its own, because signals, exit codes and what is printed are what it is about. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, specwright } from "../support/cli.ts";

const main = join(import.meta.dirname, "../../scripts/main.mjs");

const tides = {
  openapi: "3.1.0",
  info: { title: "Tides", version: "1" },
  paths: {
    "/tides": {
      get: {
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses: { 204: { description: "" } },
      },
    },
  },
};
const broken = { ...tides, paths: { "/tides": { $ref: "#/nowhere" } } };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-mock-"));
  const apis = Object.fromEntries(["moon", "sun"].map((name) => [name, { contract: `${name}.json` }]));
  await writeFile(join(folder, "specwright.config.json"), JSON.stringify({ apis }));
  for (const [name, contract] of Object.entries({ moon: tides, sun: tides, broken })) {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(contract));
  }
});
afterAll(() => rm(folder, { recursive: true }));

const commands: Command[] = [];
afterEach(() => {
  for (const command of commands.splice(0)) command.kill();
});

class Command {
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown[]>;
  readonly lines: string[] = [];
  complaint = "";
  readonly #waiting = new Set<() => void>();

  constructor(...args: readonly string[]) {
    this.#child = spawn(process.execPath, ["--conditions=specwright-source", main, "mock", ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1", CI: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#exit = once(this.#child, "exit");
    if (this.#child.stdout) {
      createInterface(this.#child.stdout).on("line", (line) => {
        this.lines.push(line);
        for (const look of this.#waiting) look();
      });
    }
    this.#child.stderr?.on("data", (chunk) => {
      this.complaint += chunk;
    });
    commands.push(this);
  }

  /** The first line that fits, also one that has been printed already. */
  line(pattern: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = this.lines.find((line) => pattern.test(line));
        if (found === undefined) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
      void this.#exit.then(() => reject(new Error(`it has ended\n${this.complaint}`)));
    });
  }

  /** The URLs that it prints, by the word before them. */
  async ready(): Promise<Record<string, string>> {
    await this.line(/^ready, press Ctrl\+C to stop$/);
    const rows = this.lines.flatMap((line) => {
      const [, name = "", url = ""] = /^(\w+) +(http:\S+)/.exec(line) ?? [];
      return name === "" ? [] : [[name, url]];
    });
    return Object.fromEntries(rows);
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  kill(): void {
    this.#child.kill("SIGKILL");
  }

  get pid(): number {
    return this.#child.pid ?? Number.NaN;
  }

  async exitCode(): Promise<unknown> {
    const [code] = await this.#exit;
    return code;
  }
}

/** Ids of the processes that run, with those of their parents; some systems are slow to bury the dead. */
function processes(): { readonly pid: number; readonly parent: number }[] {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat="], { encoding: "utf8" }).trim().split("\n");
  return rows.flatMap((row) => {
    const [pid, parent, state = ""] = row.trim().split(/\s+/);
    return state.startsWith("Z") ? [] : [{ pid: Number(pid), parent: Number(parent) }];
  });
}

function childrenOf(parent: number): number[] {
  return processes().flatMap((entry) => (entry.parent === parent ? [entry.pid] : []));
}

function livingOf(pids: readonly number[]): number[] {
  const alive = new Set(processes().map(({ pid }) => pid));
  return pids.filter((pid) => alive.has(pid));
}

/** A Prism, visible from the folder, that reads a contract for ever. */
async function busyPrism(): Promise<void> {
  const packages = {
    "prism-cli/package.json": "{}",
    "prism-http/index.js": `exports.getHttpOperationsFromSpec = () => {
      require("node:fs").writeFileSync("busy", "");
      for (;;) {}
    };`,
    "prism-http-server/index.js": "",
    "prism-core/index.js": "",
  };
  for (const [file, text] of Object.entries(packages)) {
    const path = join(folder, "node_modules/@stoplight", file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

describe("the mock command", () => {
  test.for(["SIGINT", "SIGTERM"] as const)(
    "serves every API until %s, then leaves no process and no port behind",
    async (signal) => {
      const mock = new Command();
      const { moon = "", sun = "", page = "" } = await mock.ready();
      expect(moon).toBe(`${page}moon`);
      const answers = await Promise.all([moon, sun].map((url) => fetch(`${url}/tides`)));
      expect(answers.map(({ status }) => status)).toEqual([204, 204]);
      expect((await fetch(page)).headers.get("content-type")).toContain("text/html");

      const children = childrenOf(mock.pid);
      expect(children).toHaveLength(2);
      mock.signal(signal);
      expect(await mock.exitCode()).toBe(0);
      expect(livingOf(children)).toEqual([]);
      await expect(fetch(page)).rejects.toThrow();
      expect(mock.complaint).toBe("");
    },
  );

  test("leaves no process behind when it is told to stop while it starts", async () => {
    const mock = new Command();
    await expect.poll(() => childrenOf(mock.pid).length).toBeGreaterThan(0);
    const children = childrenOf(mock.pid);
    mock.signal("SIGTERM");
    expect(await mock.exitCode()).toBe(0);
    await expect.poll(() => livingOf(children)).toEqual([]);
    expect(mock.lines).toEqual([]);
  });

  test("ends with the shell that npm puts in between, which is all that npm's signals reach", async () => {
    const command = [process.execPath, "--conditions=specwright-source", main, "mock", "moon"];
    const shell = spawn("sh", ["-c", '"$@"; exit', "sh", ...command], {
      cwd: folder,
      env: { ...process.env, npm_command: "run-script" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await expect.poll(() => childrenOf(shell.pid ?? 0).flatMap(childrenOf)).toHaveLength(1);
    const below = childrenOf(shell.pid ?? 0);
    const children = below.flatMap(childrenOf);
    shell.kill("SIGTERM");
    await expect.poll(() => livingOf([...below, ...children])).toEqual([]);
  });

  test.for(["SIGTERM", "SIGKILL"] as const)(
    "leaves no process behind when %s comes while Prism is too busy to notice",
    async (signal) => {
      await busyPrism();
      const mock = new Command("./moon.json");
      await expect.poll(() => existsSync(join(folder, "busy"))).toBe(true);
      const children = childrenOf(mock.pid);
      expect(children).toHaveLength(1);
      mock.signal(signal);
      await mock.exitCode();
      await expect.poll(() => livingOf(children)).toEqual([]);
      await rm(join(folder, "node_modules"), { recursive: true });
      await rm(join(folder, "busy"));
    },
  );

  test("prints one line for each request, with what is wrong below it", async () => {
    const mock = new Command("moon");
    const { moon } = await mock.ready();
    await fetch(`${moon}/tides?limit=1`);
    expect(await mock.line(/limit=1$/)).toMatch(
      /^\d\d:\d\d:\d\d {2}204 {2}kept {6}\d+ ms {2}GET \/moon\/tides\?limit=1$/,
    );
    await fetch(`${moon}/tides?limit=many`);
    await mock.line(/ 422 {2}refused .* GET \/moon\/tides\?limit=many$/);
    await mock.line(/^ {10}request query limit: must be integer$/);
  });

  test("prints none of them when it is told to be quiet, but what becomes of a contract", async () => {
    const contract = join(folder, "changing.json");
    await writeFile(contract, JSON.stringify(tides));
    const mock = new Command("./changing.json", "--quiet");
    const { changing } = await mock.ready();
    await fetch(`${changing}/tides`);
    await writeFile(contract, JSON.stringify(broken));
    await mock.line(/changing: the contract is broken, the last good one is served$/);
    await expect.poll(() => mock.complaint).toMatch(/^changing\.json:1:\d+ {2}error {2}ref\/not-found$/m);
    await writeFile(contract, JSON.stringify({ ...tides, paths: {} }));
    await mock.line(/changing: serves the contract as it is now$/);
    expect((await fetch(`${changing}/tides`)).status).toBe(404);
    expect(mock.lines.join("\n")).not.toContain("GET");
  });

  test("serves what it can beside a broken contract", async () => {
    const mock = new Command("./broken.json", "./moon.json");
    const urls = await mock.ready();
    expect((await fetch(`${urls["moon"]}/tides`)).status).toBe(204);
    expect((await fetch(`${urls["broken"]}/tides`)).status).toBe(503);
    expect(mock.lines[0]).toMatch(/^broken .* broken, answers 503 until the contract is mended$/);
    expect(mock.complaint).toContain("broken.json:1:");
  });

  test("checks the traffic with a real server", async () => {
    const server = createServer((_, response) => response.writeHead(418).end()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const mock = new Command("moon", "--proxy", `http://127.0.0.1:${port}`);
    const { moon } = await mock.ready();
    expect((await fetch(`${moon}/tides`)).status).toBe(418);
    await mock.line(/^ {10}response status: is not declared, only 204$/);
    server.close();
  });
});

describe("the mock command exits", () => {
  test("with 1 and one diagnostic when its port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await specwright(["mock", "moon", "--port", String(port)], folder);
    expect([code, stderr.match(/mock\/\S+/g)]).toEqual([1, ["mock/port-in-use"]]);
    other.close();
  });

  test("with 1 when every contract is broken", async () => {
    const { code, stdout, stderr } = await specwright(["mock", "./broken.json"], folder);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^broken\.json:1:\d+ {2}error {2}ref\/not-found$/m);
  });

  test.for([
    [["mock", "mars"], "config/unknown-api"],
    [["mock", "--proxy", "http://x.test"], "config/proxy-ambiguous"],
    [["mock", "--proxy", "mars=http://x.test"], "config/unknown-api"],
    [["mock", "--proxy", "x.test"], "it must be an http or https URL"],
    [["mock", "--delay", "5..2"], "it must be a number like 300, or a range like 200..800"],
    [["mock", "--port", "x"], "it must be a whole number"],
  ] as const)("with 2 for %j", async ([args, complaint]) => {
    const { code, stderr } = await specwright(args, folder);
    expect(code).toBe(2);
    expect(stderr).toContain(complaint);
  });

  test("with 2 where there is no configuration", async () => {
    const { code, stderr } = await specwright(["mock"], emptyFolder());
    expect([code, stderr.match(/config\/\S+/)?.[0]]).toEqual([2, "config/not-found"]);
  });
});
