/** A thousand requests that nobody should send: each is answered or hung up on, and the gateway lives. */
import { request } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { type Random, seededRandom } from "../../../../src/mock/gateway/delay.ts";
import { runGateway } from "./running-gateway.ts";
import { tidesContract } from "./tides-contract.ts";

const count = 1000;

interface Junk {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

function bytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
}

/** A text with some of its bytes cut, doubled or replaced. */
function bent(random: Random, text: string): Buffer {
  const body = Buffer.from(text);
  const at = Math.floor(random() * body.length);
  const end = at + Math.floor(random() * 8);
  const patch = pick(random, [
    Buffer.alloc(0),
    bytes(random, 3),
    body.subarray(at, end),
    Buffer.from("\r\n--x"),
  ]);
  return Buffer.concat([body.subarray(0, at), patch, body.subarray(end)]);
}

const texts = [
  '{"name":"neap","level":3}',
  '{"name":{"name":[[[]]]},"__proto__":{"a":1}}',
  '[null,1e999,"\\ud800"]',
  '{"method":"tide.low","params":{}}',
  "a=1&b=%C3%A4&c=&=&name=x",
  '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nneap\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="f"; filename="\\"\r\nContent-Type: a/b\r\n\r\n1\r\n--x\r\n\r\n--x--',
];
const types = [
  "application/json",
  "application/json",
  "application/vnd.api+json",
  "text/plain",
  "application/json; charset=klingon",
  "application/problem+json",
  "multipart/form-data; boundary=x",
  'multipart/form-data; boundary="',
  "multipart/mixed",
  "application/x-www-form-urlencoded",
  "text/plain; charset=utf-16",
  "a/b; c",
  "",
];
const paths = [
  "/tides",
  "/tides?limit=many&limit=1",
  "/tides?limit[a][b]=1&__proto__=2",
  "/tides?__code=abc&__example=%00",
  "/tides?__server=http://x",
  "/tides/../..//tides",
  "/forms",
  "/rpc",
  "/wrong",
  "/files/%00%0a/..;/",
  "/%2e%2e/%2f",
  "/nowhere",
  "//x:y@z",
  "/\\",
];
const odd: readonly Record<string, string>[] = [
  {},
  { accept: ";;q=,*/" },
  { prefer: 'code="200, example=\\"' },
  { prefer: "dynamic=maybe, code=9999" },
  { cookie: "=; a==;;" },
  { authorization: "Basic \u00ff" },
  { "content-encoding": "gzip" },
  { "content-encoding": "deflate, br" },
  { expect: "a miracle" },
  { "sl-violations": "[", "x-specwright-exchange": "1" },
];

function junk(random: Random): Junk {
  const text = pick(random, texts);
  const body = random() < 0.1 ? bytes(random, 40) : random() < 0.5 ? bent(random, text) : Buffer.from(text);
  return {
    method: pick(random, ["POST", "PUT", "GET", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "TRACE", "HEAD"]),
    path: `/tides${pick(random, paths)}`,
    headers: { "content-type": pick(random, types), ...(random() < 0.4 && pick(random, odd)) },
    body,
  };
}

/** The status of the answer. */
function send(url: URL, { method, path, headers, body }: Junk): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      hostname: url.hostname,
      port: url.port,
      agent: false,
      method,
      path,
      headers: { ...headers, "content-length": String(body.length) },
    });
    outgoing.on("response", (response) => {
      response.resume().on("close", () => resolve(response.statusCode ?? 0));
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** Sends bytes that are no HTTP; the status of the answer, or 0 when there is none. */
function sendRaw(url: URL, garbage: Buffer): Promise<number> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(url.port), url.hostname);
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)));
    socket.end(garbage);
  });
}

test("junk of every kind is answered, and nothing dies of it", async () => {
  const random = seededRandom(20_261_121);
  const running = await runGateway({ tides: tidesContract() });
  const url = new URL(running.gateway.url);
  const pid = running.gateway.pid("tides");
  const statuses = new Map<number, number>();
  for (let sent = 0; sent < count; sent += 20) {
    const batch = Array.from({ length: 20 }, (_, index) =>
      index % 10 === 9
        ? sendRaw(
            url,
            random() < 0.5
              ? bytes(random, 200)
              : bent(random, "POST /tides/tides HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\n{}"),
          )
        : send(url, junk(random)),
    );
    for (const status of await Promise.all(batch)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  const answered = [...statuses].sort().map(([status, times]) => `${status}: ${times}`);
  expect(
    [...statuses.values()].reduce((sum, times) => sum + times, 0),
    answered.join(", "),
  ).toBe(count);
  // Only bytes that are no whole request may go without an answer.
  expect(statuses.get(0) ?? 0, answered.join(", ")).toBeLessThan(count / 10);
  expect(running.gateway.pid("tides")).toBe(pid);
  expect(running.problems).toEqual([]);
  expect(await (await running.fetch("/tides/tides")).json()).toBe("low water");
  await running.end();
});
