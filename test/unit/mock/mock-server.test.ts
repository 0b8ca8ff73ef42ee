import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DiagnosticError } from "../../../src/diagnostics/diagnostic.ts";
import { type MockServer, startMock } from "../../../src/mock/mock-server.ts";

const document = {
  openapi: "3.1.0",
  info: { title: "Tides", version: "1" },
  components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  paths: {
    "/tides": {
      get: {
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: { type: "string" }, examples: example("low", "high") } },
          },
          404: { description: "", content: { "application/json": { schema: { type: "string" } } } },
        },
      },
    },
    "/locked": { get: { security: [{ key: [] }], responses: { 204: { description: "" } } } },
    "/upload": {
      post: {
        requestBody: { content: { "multipart/form-data": { schema: { type: "object" } } } },
        responses: { 204: { description: "" } },
      },
    },
    "/random": {
      get: {
        responses: {
          200: {
            description: "",
            content: {
              "application/json": { schema: { type: "integer", minimum: 0, maximum: 1_000_000_000 } },
            },
          },
        },
      },
    },
  },
};

function example(...names: string[]): object {
  return Object.fromEntries(names.map((name) => [name, { value: `${name} water` }]));
}

describe("a running mock", () => {
  let mock: MockServer;
  beforeAll(async () => {
    mock = await startMock({ document });
  });
  afterAll(() => mock.close());

  test("is found on 127.0.0.1 and a free port", () => {
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d{2,5}$/);
  });

  test("answers with the first example", async () => {
    const response = await fetch(`${mock.url}/tides`);
    expect([response.status, await response.json()]).toEqual([200, "low water"]);
  });

  test("answers with the example and the status that the request prefers", async () => {
    const named = await fetch(`${mock.url}/tides`, { headers: { prefer: "code=200, example=high" } });
    expect(await named.json()).toBe("high water");
    const missing = await fetch(`${mock.url}/tides`, { headers: { prefer: "code=404" } });
    expect(missing.status).toBe(404);
  });

  test("refuses a request that breaks the contract", async () => {
    expect((await fetch(`${mock.url}/tides?limit=many`)).status).toBe(422);
  });

  test("asks for credentials", async () => {
    expect((await fetch(`${mock.url}/locked`)).status).toBe(401);
    const allowed = await fetch(`${mock.url}/locked`, { headers: { authorization: "Bearer x" } });
    expect(allowed.status).toBe(204);
  });

  test("allows calls from pages of other origins", async () => {
    const response = await fetch(`${mock.url}/tides`, { headers: { origin: "http://page.test" } });
    expect(response.headers.get("access-control-allow-origin")).toBe("http://page.test");
  });

  test("answers although Prism crashes on a multipart body", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const body = "--x\r\n\r\n\r\n--x--\r\n";
    expect((await fetch(`${mock.url}/upload`, { method: "POST", headers, body })).status).toBe(500);
    expect((await fetch(`${mock.url}/tides`)).status).toBe(200);
  });
});

test("the same seed gives the same random answers", async () => {
  async function answer(seed: number): Promise<unknown> {
    const mock = await startMock({ document, dynamic: true, seed });
    const value: unknown = await (await fetch(`${mock.url}/random`)).json();
    await mock.close();
    return value;
  }
  const [first, again, other] = await Promise.all([answer(7), answer(7), answer(8)]);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test("credentials are not asked for when the option says so", async () => {
  const mock = await startMock({ document, checkSecurity: false });
  expect((await fetch(`${mock.url}/locked`)).status).toBe(204);
  await mock.close();
});

describe("a mock that does not start", () => {
  async function problem(start: Promise<MockServer>): Promise<unknown> {
    return start.then(
      () => "started",
      (error: DiagnosticError) => error.diagnostics.map(({ code, message }) => `${code}: ${message}`),
    );
  }

  test("names the port in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    expect(await problem(startMock({ document, port }))).toEqual([
      `mock/port-in-use: Port ${port} of 127.0.0.1 is in use`,
    ]);
    other.close();
  });

  test("gives Prism's reason", async () => {
    const broken = { ...document, paths: { "/a": { parameters: [{ $ref: "#/nowhere" }] } } };
    expect(await problem(startMock({ document: broken }))).toEqual([
      expect.stringMatching(/^mock\/start-failed: The mock server did not start: .*nowhere/),
    ]);
  });

  test("is given up after its time", async () => {
    expect(await problem(startMock({ document, startTimeout: 1 }))).toEqual([
      "mock/start-failed: The mock server did not start: Prism has not loaded the contract after 0 s",
    ]);
  });
});

describe("the end of a mock", () => {
  test("comes with close, which may be called twice", async () => {
    const mock = await startMock({ document });
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
    expect(await mock.exited).toEqual({ closed: true, reason: "closed" });
    await expect(fetch(mock.url)).rejects.toThrow();
  });

  test("comes in bounded time although a client holds a request open", async () => {
    const mock = await startMock({ document, closeTimeout: 100 });
    const { hostname, port } = new URL(mock.url);
    const client = connect(Number(port), hostname);
    client.on("error", () => {});
    client.write("POST /tides HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nhalf");
    await once(client, "connect");
    await mock.close();
    expect(await mock.exited).toMatchObject({ closed: true });
  });

  test("is told when the process dies, and close still works", async () => {
    const mock = await startMock({ document });
    process.kill(mock.pid, "SIGKILL");
    expect(await mock.exited).toEqual({ closed: false, reason: "Prism was ended by SIGKILL" });
    await mock.close();
  });

  test("comes when the process that started it dies", async () => {
    const module = fileURLToPath(new URL("../../../src/mock/mock-server.ts", import.meta.url));
    const script = `
      import { startMock } from ${JSON.stringify(module)};
      const { url, pid } = await startMock({ document: ${JSON.stringify(document)} });
      console.log(url, pid);`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line]: string[] = await once(createInterface(parent.stdout), "line");
    const [url = "", pid] = line?.split(" ") ?? [];
    expect((await fetch(`${url}/tides`)).status).toBe(200);

    parent.kill("SIGKILL");
    await expect.poll(() => isAlive(Number(pid)), { timeout: 5000 }).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
