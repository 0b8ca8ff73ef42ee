/** Traffic with a real server, which keeps its contract in some answers and breaks it in others. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningGateway, runGateway } from "./running-gateway.ts";
import { tidesContract } from "./tides-contract.ts";

let server: Server;
let running: RunningGateway;
let strict: RunningGateway;
/** What has reached the server. */
const reached: string[] = [];

const image = Buffer.from([0x89, 0x50, 0xff, 0x00]);

const answers: Readonly<Record<string, (message: IncomingMessage, response: ServerResponse) => void>> = {
  "GET /api/tides": (_, response) => json(response, 200, "high water"),
  "GET /api/tides?limit=1": (_, response) => json(response, 200, { level: 1 }),
  "GET /api/tides?limit=2": (_, response) => json(response, 418, "teapot"),
  "GET /api/tides?limit=3": (_, response) => response.writeHead(302, { location: "/elsewhere" }).end(),
  "GET /api/tides?limit=4": (_, response) =>
    response
      .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
      .end(gzipSync('"packed"')),
  "GET /api/stream": (_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: 1\n\n");
  },
  "GET /api/tides?limit=6": (_, response) =>
    response.writeHead(200, { "content-type": "image/png" }).end(image),
  "GET /api/tides?limit=7": (_, response) =>
    response
      .writeHead(200, { "content-type": "application/json", "set-cookie": ["a=1", "b=2"] })
      .end('"cookies"'),
  "GET /api/tides?limit=8": (_, response) => response.destroy(),
  "GET /api/tides?limit=9": (_, response) => json(response, 501, "none"),
  "GET /api/tides?limit=many": (_, response) => json(response, 404, "none"),
  "POST /api/tides": async (message, response) => json(response, 201, { name: (await text(message)).trim() }),
  "GET /api/secret": (_, response) => json(response, 200, "undocumented"),
};

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

beforeAll(async () => {
  server = createServer((message, response) => {
    const name = `${message.method} ${message.url}`;
    reached.push(name);
    const answer = answers[name];
    if (answer) answer(message, response);
    else json(response, 404, "none");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const upstream = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`);
  const contracts = { tides: tidesContract() };
  [running, strict] = await Promise.all([
    runGateway(contracts, {}, { tides: upstream }),
    runGateway(contracts, { errors: true }, { tides: upstream }),
  ]);
});
afterAll(async () => {
  await Promise.all([running.end(), strict.end()]);
  server.closeAllConnections();
  server.close();
});

describe("a proxy", () => {
  test.for([
    ["/tides", 200, "kept", []],
    ["/tides?limit=1", 200, "violated", ["response body: must be string"]],
    ["/tides?limit=2", 418, "violated", ["response status: is not declared, only 200, 404"]],
    ["/tides?limit=4", 200, "kept", []],
    ["/tides?limit=9", 501, "violated", ["response status: is not declared, only 200, 404"]],
    ["/tides?limit=many", 404, "refused", ["request query limit: must be integer"]],
    ["/secret", 200, "unknown", ["request path: no operation has this path and method"]],
    ["/nowhere", 404, "unknown", ["request path: no operation has this path and method"]],
  ] as const)("passes %s on and says %i: %s", async ([path, status, verdict, findings]) => {
    const response = await running.fetch(`/tides${path}`);
    await response.text();
    expect(response.status).toBe(status);
    expect(running.requests.at(-1)).toMatchObject({ status, verdict, findings });
    expect(response.headers.has("sl-violations")).toBe(findings.length > 0);
    expect(reached.at(-1)).toBe(`GET /api${path}`);
  });

  test("passes a body on as it is", async () => {
    const body = '  {"name": "\\u0061"}  ';
    const headers = { "content-type": "application/json" };
    const response = await running.fetch("/tides/tides", { method: "POST", headers, body });
    expect([response.status, await response.json()]).toEqual([201, { name: body.trim() }]);
  });

  test("passes answers on as they are: redirects, packed ones, images, cookies", async () => {
    const redirect = await running.fetch("/tides/tides?limit=3", { redirect: "manual" });
    expect([redirect.status, redirect.headers.get("location")]).toEqual([302, "/elsewhere"]);
    expect(await (await running.fetch("/tides/tides?limit=4")).json()).toBe("packed");
    const picture = await running.fetch("/tides/tides?limit=6");
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(image);
    expect(running.requests.at(-1)).toMatchObject({
      verdict: "violated",
      findings: ["response header content-type: 'image/png' is not declared, only application/json"],
    });
    const cookies = await running.fetch("/tides/tides?limit=7");
    expect(cookies.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test("does not wait for the end of a stream, whose body it does not check", async () => {
    for (const gateway of [running, strict]) {
      const controller = new AbortController();
      const response = await gateway.fetch("/tides/stream", { signal: controller.signal });
      const first = await response.body?.getReader().read();
      expect(Buffer.from(first?.value ?? []).toString()).toBe("data: 1\n\n");
      expect(gateway.requests.at(-1)).toMatchObject({ status: 200, verdict: "kept" });
      controller.abort();
    }
  });

  test("says so when the server does not answer", async () => {
    const response = await running.fetch("/tides/tides?limit=8");
    expect([response.status, (await response.json()).detail]).toEqual([
      502,
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+ does not answer: socket hang up$/),
    ]);
    expect(running.requests.at(-1)?.verdict).toBe("failed");
  });
});

describe("a proxy that takes violations for errors", () => {
  test("does not send a wrong request", async () => {
    const before = reached.length;
    const response = await strict.fetch("/tides/tides?limit=many");
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ status: 422 });
    expect((await strict.fetch("/tides/secret")).status).toBe(404);
    expect(reached.length).toBe(before);
    expect(strict.requests.slice(-2).map(({ verdict, findings }) => [verdict, ...findings])).toEqual([
      ["refused", "request query limit: must be integer"],
      ["unknown", "request path: no operation has this path"],
    ]);
  });

  test("answers 500 in place of a wrong answer, and lets the others pass", async () => {
    const response = await strict.fetch("/tides/tides?limit=1");
    expect([response.status, (await response.json()).title]).toEqual([500, "Request/Response not valid"]);
    expect(strict.requests.at(-1)).toMatchObject({
      verdict: "violated",
      findings: ["response body: must be string"],
    });
    expect(await (await strict.fetch("/tides/tides")).json()).toBe("high water");
  });
});
