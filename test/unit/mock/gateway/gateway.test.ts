import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFakeClock } from "../../../support/fake-clock.ts";
import { type RunningGateway, runGateway } from "./running-gateway.ts";
import { tidesContract } from "./tides-contract.ts";

let running: RunningGateway;
beforeAll(async () => {
  running = await runGateway({ tides: tidesContract(), "o dd": tidesContract("odd water") });
});
afterAll(() => running.end());

/** What was told last, without time. */
function told(): unknown {
  const { api, method, target, status, verdict, findings } = running.requests.at(-1) ?? {};
  return { api, method, target, status, verdict, findings };
}

function post(
  path: string,
  contentType: string,
  body: string | Buffer,
  headers: object = {},
): Promise<Response> {
  const init = { method: "POST", headers: { "content-type": contentType, ...headers } };
  return running.fetch(path, { ...init, body: typeof body === "string" ? body : new Uint8Array(body) });
}

/** Sends bytes and gives everything that comes back until the end of the connection. */
async function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(running.gateway.url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  socket.write(bytes, "latin1");
  return text(socket);
}

describe("a request", () => {
  test("is answered by the API that its first segment names", async () => {
    const answers = await Promise.all(["/tides/tides", "/o%20dd/tides"].map((path) => running.fetch(path)));
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual(["low water", "odd water"]);
    expect(running.gateway.view.apis.map(({ url }) => url)).toEqual([
      running.url("/tides"),
      running.url("/o%20dd"),
    ]);
  });

  test("is told with its verdict", async () => {
    await running.fetch("/tides/tides?limit=3");
    expect(told()).toEqual({
      api: "tides",
      method: "GET",
      target: "/tides/tides?limit=3",
      status: 200,
      verdict: "kept",
      findings: [],
    });
    expect(running.gateway.view.requests[0]).toEqual(running.requests.at(-1));
  });

  test.for([
    ["/tides/tides?limit=many", 422, "refused", ["request query limit: must be integer"]],
    ["/tides/wrong", 200, "violated", ["response body: must be string"]],
    ["/tides/nowhere", 404, "unknown", ["request path: no operation has this path"]],
    ["/elsewhere", 404, "unknown", ["no API is served here; there are /tides, /o dd"]],
    ["/tides//tides", 404, "unknown", ["request path: no operation has this path"]],
    ["/tides/live", 426, "refused", ["this path speaks WebSocket only"]],
    ["/tides/feed", 200, "kept", []],
    ["/tides/feed?__code=101", 502, "failed", ["the answer has no content"]],
    ["/tides/files/a/b", 204, "kept", []],
    ["/tides/tides?__code=404", 404, "kept", []],
    ["/tides/%zz", 400, "refused", ["request: '%zz' in the path is no percent escape"]],
  ] as const)("to %s is answered with %i: %s", async ([path, status, verdict, findings]) => {
    const response = await running.fetch(path);
    await response.text();
    expect(response.status).toBe(status);
    expect(told()).toMatchObject({ status, verdict, findings });
  });

  test("keeps its headers, and the answer keeps its own", async () => {
    const preferred = await running.fetch("/tides/tides", { headers: { prefer: "code=404" } });
    expect([preferred.status, await preferred.json()]).toEqual([404, "none"]);
    expect((await running.fetch("/tides/tides")).headers.get("x-total")).toBe("3");
  });

  test("may be packed", async () => {
    const body = gzipSync('{"name":"neap"}');
    const response = await post("/tides/tides", "application/json", body, { "content-encoding": "gzip" });
    expect([response.status, await response.json()]).toEqual([201, { name: "spring" }]);
  });

  test("may come in chunks", async () => {
    const { hostname, port } = new URL(running.gateway.url);
    const headers = { "content-type": "application/json" };
    const outgoing = request({ hostname, port, method: "POST", path: "/tides/tides", headers });
    outgoing.write('{"name":');
    outgoing.end('"neap"}');
    const [response] = await once(outgoing, "response");
    expect([response.statusCode, await text(response)]).toEqual([201, '{"name":"spring"}']);
  });

  test("survives names that no header can hold", async () => {
    const response = await post("/tides/tides", "application/json", '{"name":"a","日本\\u007f":1}');
    expect(response.status).toBe(422);
    expect(told()).toMatchObject({
      verdict: "refused",
      findings: ["request body /日本\u007f: is not allowed"],
    });
  });

  test("names the RPC method whose example is the answer", async () => {
    const call = async (method: string, headers = {}): Promise<unknown> =>
      (await post("/tides/rpc", "application/json", JSON.stringify({ method }), headers)).json();
    expect(await call("tide.high")).toEqual({ data: "10:24" });
    expect(await call("tide.low")).toEqual({ data: "04:12" });
    expect(await call("tide.low", { prefer: "code=404" })).toEqual({ data: "no tide" });
    expect(await call("tide.low", { prefer: "example=tide.high" })).toEqual({ data: "10:24" });
  });
});

describe("a body that Prism would not survive", () => {
  test.for([
    ["application/json", '{"name": ', 400, "unexpected end of the document at line 1, column 8"],
    ["application/json", " ", 400, "unexpected end of the document at line 1, column 1"],
    [
      "multipart/form-data; boundary=x",
      "--x\r\n\r\n\r\n--x--\r\n",
      400,
      "part 1 has no header 'Content-Disposition'",
    ],
    ["multipart/form-data", "--x", 400, "the header 'Content-Type' has no parameter 'boundary'"],
    ["application/x-www-form-urlencoded", "a=%", 400, "'%' in field 1 is no percent escape"],
    ["nonsense", "a", 415, "the header 'Content-Type: nonsense' names no media type"],
  ] as const)("of type '%s' is refused with its place", async ([type, body, status, detail]) => {
    const response = await post("/tides/forms", type, body);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status, detail });
    expect(told()).toMatchObject({ status, verdict: "refused", findings: [`request body: ${detail}`] });
  });

  test("is refused when it is packed in an unknown way, or too long", async () => {
    const packed = await post("/tides/forms", "text/plain", "x", { "content-encoding": "zip" });
    expect(packed.status).toBe(415);
    const long = await post("/tides/forms", "text/plain", "x".repeat(10 * 2 ** 20 + 1));
    expect([long.status, (await long.json()).detail]).toEqual([413, "the body has more than 10 MiB"]);
  });
});

describe("a page of another origin", () => {
  const origin = "http://page.test";

  test("asks first, and may do what it asks for", async () => {
    const response = await running.fetch("/tides/tides", {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "DELETE", "access-control-request-headers": "x-a" },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "DELETE",
      "access-control-allow-headers": "x-a",
    });
    expect(told()).toMatchObject({ api: "tides", method: "OPTIONS", status: 204, verdict: "cors" });
  });

  test.for(["/tides/tides", "/tides/nowhere", "/elsewhere", "/tides/%zz"])(
    "may read the answer to %s",
    async (path) => {
      const { headers } = await running.fetch(path, { headers: { origin } });
      expect(headers.get("access-control-allow-origin")).toBe(origin);
      expect(headers.get("access-control-allow-credentials")).toBe("true");
      expect(headers.get("access-control-expose-headers")).toContain("content-type");
      expect(headers.get("vary")).toBe("Origin");
    },
  );

  test("sends OPTIONS to the contract when it asks for nothing", async () => {
    const response = await running.fetch("/tides/tides", { method: "OPTIONS", headers: { origin } });
    expect([response.status, response.headers.get("access-control-allow-methods")]).toEqual([204, null]);
    expect(told()).toMatchObject({ method: "OPTIONS", verdict: "kept" });
  });
});

describe("what is no ordinary request", () => {
  test.for([
    ["junk\r\n\r\n", 400, "- -"],
    ["FETCH /tides HTTP/1.1\r\nhost: x\r\n\r\n", 400, "FETCH /tides"],
    [`GET /tides HTTP/1.1\r\nhost: x\r\nx: ${"y".repeat(20_000)}\r\n\r\n`, 431, "GET /tides"],
    ["GET * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, "GET *"],
    ["CONNECT x:1 HTTP/1.1\r\nhost: x:1\r\n\r\n", 405, "CONNECT x:1"],
    [
      "POST /tides/tides HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\nzz",
      400,
      "POST /tides/tides",
    ],
    [
      "GET /tides/live HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n",
      501,
      "GET /tides/live",
    ],
  ] as const)("%j is answered with %i, and told", async ([bytes, status, line]) => {
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const [method, target] = line.split(" ");
    expect(told()).toMatchObject({ method, target, status, verdict: status === 501 ? "failed" : "refused" });
    expect((await running.fetch("/tides/tides")).status).toBe(200);
  });

  test("the lack of a host is answered by Node itself", async () => {
    expect(await raw("GET /tides HTTP/1.1\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("an offer of HTTP/2 is ignored", async () => {
    const head = "GET /tides/tides HTTP/1.1\r\nhost: x\r\nconnection: upgrade, close\r\nupgrade: h2c\r\n\r\n";
    expect(await raw(head)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("the start page", () => {
  test("is HTML that runs only its own script", async () => {
    const response = await running.fetch("/");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = response.headers.get("content-security-policy") ?? "";
    const [, nonce = ""] = /script-src 'nonce-([^']+)'/.exec(policy) ?? [];
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(await response.text()).toContain(`nonce="${nonce}"`);
    const again = await running.fetch("/");
    expect(again.headers.get("content-security-policy")).not.toContain(nonce);
  });

  test("is only read", async () => {
    const response = await running.fetch("/", { method: "POST", body: "x" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("has its data as JSON", async () => {
    const state = await (await running.fetch("/_specwright/state")).json();
    expect(state).toEqual(JSON.parse(JSON.stringify(running.gateway.view)));
    expect(state.apis[0]).toMatchObject({ name: "tides", title: "Tides", state: { kind: "serving" } });
  });

  test("hears of each request", async () => {
    const controller = new AbortController();
    const events = await running.fetch("/_specwright/events", { signal: controller.signal });
    expect(events.headers.get("content-type")).toBe("text/event-stream");
    await running.fetch("/tides/tides?limit=77");
    let seen = "";
    for await (const chunk of events.body ?? []) {
      seen += Buffer.from(chunk).toString();
      if (seen.includes("limit=77")) break;
    }
    expect(seen).toMatch(/^event: request\ndata: /m);
    controller.abort();
  });
});

test("every API may have a port of its own", async () => {
  const own = await runGateway({ one: tidesContract("one"), two: tidesContract("two") }, { ownPorts: true });
  const urls = own.gateway.view.apis.map(({ url }) => url);
  const answers = await Promise.all(urls.map(async (url) => (await fetch(`${url}/tides`)).json()));
  expect(answers).toEqual(["one", "two"]);
  expect(new Set([own.gateway.url, ...urls].map((url) => new URL(url).port)).size).toBe(3);
  expect((await own.fetch("/one/tides")).status).toBe(404);
  expect((await own.fetch("/")).status).toBe(200);
  await own.end();
});

test("answers come without CORS headers, late, and in time when it is told so", async () => {
  const clock = createFakeClock();
  const slow = await runGateway(
    { tides: tidesContract() },
    {
      cors: false,
      clock,
      delay: { from: 200, to: 400 },
      random: () => 0.5,
      watchFolder: () => ({ close() {} }),
    },
  );
  const answered = slow.fetch("/tides/tides", { headers: { origin: "http://page.test" } });
  await expect.poll(() => clock.pending).toContain(300);
  clock.pass(300);
  const response = await answered;
  expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, null]);
  expect(slow.requests).toMatchObject([{ milliseconds: 300, verdict: "kept" }]);

  const { hostname, port } = new URL(slow.gateway.url);
  const late = connect(Number(port), hostname);
  late.write("POST /tides/tides HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nhalf");
  await expect.poll(() => clock.pending).toContain(30_000);
  clock.pass(30_000);
  expect(await text(late)).toMatch(/^HTTP\/1\.1 504 .*"there was no answer after 30 s"/s);
  await slow.end();
});
