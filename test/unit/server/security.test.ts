import { beforeAll, describe, expect, test } from "vitest";
import { type Context, forbidden, type SecurityContext } from "../../../generators/runtime/server.ts";
import type { Server } from "../../../generators/runtime/server-definition.ts";
import { type CreateServer, generateServer, send } from "./generated-server.ts";

const contract = `
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-Key }
    Query: { type: apiKey, in: query, name: key }
    Cookie: { type: apiKey, in: cookie, name: sid }
    Bearer: { type: http, scheme: bearer }
    Basic: { type: http, scheme: Basic }
    OAuth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /t, scopes: { read: r, write: w } } } }
    Cert: { type: mutualTLS }
    Unused: { type: http, scheme: bearer }
security: [{ Bearer: [] }]
paths:
  /bearer: { get: { operationId: bearer, responses: { '204': { description: fine } } } }
  /open: { get: { operationId: open, security: [], responses: { '204': { description: fine } } } }
  /optional: { get: { operationId: optional, security: [{}, { Bearer: [] }], responses: { '204': { description: fine } } } }
  /either: { get: { operationId: either, security: [{ Cookie: [] }, { Key: [], Query: [] }, { Basic: [] }], responses: { '204': { description: fine } } } }
  /upload:
    post:
      operationId: upload
      requestBody: { content: { application/octet-stream: {} } }
      responses: { '204': { description: fine } }
  /scoped: { get: { operationId: scoped, security: [{ OAuth: [read, write] }], responses: { '204': { description: fine } } } }
  /cert: { get: { operationId: cert, security: [{ Cert: [] }], responses: { '204': { description: fine } } } }
`;

const names = ["bearer", "open", "optional", "either", "upload", "scoped", "cert"];
let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

interface Seen {
  readonly principal: unknown;
  readonly security: unknown;
}

/** One hook for every scheme that the contract uses. */
function securityOf(hook: () => unknown): object {
  const schemes = ["Key", "Query", "Cookie", "Bearer", "Basic", "OAuth", "Cert"];
  return Object.fromEntries(schemes.map((name) => [name, hook]));
}

/** A server whose hooks take `good`, know but refuse `known`, and turn down the rest. */
function guarded(asked: unknown[] = []): { readonly server: Server; readonly seen: Seen[] } {
  const seen: Seen[] = [];
  const hook =
    (name: string) =>
    (credentials: unknown, { scopes, operation }: SecurityContext) => {
      asked.push([name, credentials, ...scopes, operation]);
      const text =
        typeof credentials === "object" && credentials ? JSON.stringify(credentials) : String(credentials);
      if (text.includes("known")) return forbidden;
      return text.includes("good") || name === "Cert" ? `${name} user` : undefined;
    };
  const handler = (_: unknown, { principal, security }: Context): object => {
    seen.push({ principal, security });
    return { status: 204 };
  };
  const schemes = ["Key", "Query", "Cookie", "Bearer", "Basic", "OAuth", "Cert"];
  const server = createServer({
    handlers: Object.fromEntries(names.map((name) => [name, handler])),
    security: Object.fromEntries(schemes.map((name) => [name, hook(name)])),
  });
  return { server, seen };
}

async function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  return (await send(guarded().server, path, { headers })).status;
}

const basic = (text: string): string => `Basic ${btoa(text)}`;

describe("credentials", () => {
  test.each<readonly [string, string, Record<string, string>, unknown]>([
    ["bearer", "/bearer", { authorization: "Bearer good" }, ["Bearer", "good", "bearer"]],
    ["bearer in any case", "/bearer", { authorization: "bEARER  good" }, ["Bearer", "good", "bearer"]],
    ["a cookie", "/either", { cookie: "a=b; sid=good%20one" }, ["Cookie", "good one", "either"]],
    [
      "basic",
      "/either",
      { authorization: basic("ann:good:x") },
      ["Basic", { username: "ann", password: "good:x" }, "either"],
    ],
    ["scopes", "/scoped", { authorization: "Bearer good" }, ["OAuth", "good", "read", "write", "scoped"]],
    ["nothing for a certificate", "/cert", {}, ["Cert", undefined, "cert"]],
  ])("%s", async (_, path, headers, expected) => {
    const asked: unknown[] = [];
    expect((await send(guarded(asked).server, path, { headers })).status).toBe(204);
    expect(asked).toEqual([expected]);
  });

  test.each<readonly [string, string, Record<string, string>]>([
    ["none", "/bearer", {}],
    ["an empty one", "/bearer", { authorization: "" }],
    ["a scheme alone", "/bearer", { authorization: "Bearer " }],
    ["another scheme", "/bearer", { authorization: basic("good:good") }],
    ["broken base64", "/either", { authorization: "Basic %%%" }],
    ["basic without a colon", "/either", { authorization: basic("good") }],
    ["another cookie", "/either", { cookie: "side=good; xsid=good" }],
    ["broken encoding", "/either?key=%zz", { "x-key": "good" }],
  ])("%s: no hook is asked, 401", async (_, path, headers) => {
    const asked: unknown[] = [];
    expect((await send(guarded(asked).server, path, { headers })).status).toBe(401);
    expect(asked.filter((call) => !(call as string[]).includes("Key"))).toEqual([]);
  });
});

describe("alternatives", () => {
  test("one right credential is enough, even beside a wrong one", async () => {
    expect(await statusOf("/either", { cookie: "sid=bad", authorization: basic("good:") })).toBe(204);
    expect(await statusOf("/either", { cookie: "sid=bad" })).toBe(401);
  });

  test("schemes that belong together must all hold", async () => {
    expect(await statusOf("/either?key=good", { "x-key": "good" })).toBe(204);
    expect(await statusOf("/either?key=bad", { "x-key": "good" })).toBe(401);
    expect(await statusOf("/either", { "x-key": "good" })).toBe(401);
  });

  test("a known caller who may not is answered with 403, unless another credential lets him in", async () => {
    expect(await statusOf("/bearer", { authorization: "Bearer known" })).toBe(403);
    expect(await statusOf("/either", { cookie: "sid=known", authorization: basic("good:") })).toBe(204);
  });

  test("no credentials are needed where one alternative is empty, but they are looked at", async () => {
    const { server, seen } = guarded();
    await send(server, "/optional");
    await send(server, "/optional", { headers: { authorization: "Bearer good" } });
    await send(server, "/optional", { headers: { authorization: "Bearer bad" } });
    expect(seen.map(({ principal }) => principal)).toEqual([undefined, "Bearer user", undefined]);
  });
});

test("the handler knows who calls, and by which scheme", async () => {
  const { server, seen } = guarded();
  await send(server, "/either?key=good", { headers: { "x-key": "good" } });
  await send(server, "/open", { headers: { authorization: "Bearer good" } });
  expect(seen).toEqual([
    { principal: "Key user", security: { Key: "Key user", Query: "Query user" } },
    { principal: undefined, security: {} },
  ]);
});

test("401 says how to do better", async () => {
  const { headers } = await send(guarded().server, "/bearer");
  expect(headers.get("www-authenticate")).toBe("Bearer");
  expect((await send(guarded().server, "/either")).headers.get("www-authenticate")).toBe(
    'Basic realm="api", charset="UTF-8"',
  );
});

test("the body is not read for a caller who may not", async () => {
  let pulled = false;
  const body = new ReadableStream(
    {
      pull() {
        pulled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: "POST", body, duplex: "half" } as const;
  expect((await send(guarded().server, "/upload", init)).status).toBe(401);
  expect(pulled).toBe(false);
});

test("a hook that throws becomes 500, not an open door", async () => {
  const reports: unknown[] = [];
  const down = new Error("directory is down");
  const server = createServer({
    handlers: {},
    partial: true,
    security: securityOf(() => Promise.reject(down)),
    report: ({ cause }) => reports.push(cause),
  });
  expect((await send(server, "/bearer", { headers: { authorization: "Bearer good" } })).status).toBe(500);
  expect(reports).toEqual([down]);
});

test("who may not call does not learn what is implemented", async () => {
  const server = createServer({ handlers: {}, partial: true, security: securityOf(() => "somebody") });
  expect((await send(server, "/bearer")).status).toBe(401);
  expect((await send(server, "/bearer", { headers: { authorization: "Bearer x" } })).status).toBe(501);
});

test("a missing hook is named at once, and an unused scheme needs none", () => {
  const handlers = Object.fromEntries(names.map((name) => [name, () => ({ status: 204 })]));
  expect(() => createServer({ handlers, security: {} })).toThrow(
    "no security hook for Key, Query, Cookie, Bearer, Basic, OAuth, Cert",
  );
  expect(() => createServer({ handlers })).toThrow(TypeError);
});

test("a scheme that the contract does not describe lets nobody in", async () => {
  const create = await generateServer(`
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
paths:
  /a: { get: { operationId: a, security: [{ Ghost: [] }], responses: { '204': { description: fine } } } }
`);
  const server = create({ handlers: { a: () => ({ status: 204 }) }, security: { Ghost: () => "boo" } });
  expect((await send(server, "/a", { headers: { authorization: "Bearer x" } })).status).toBe(401);
});
