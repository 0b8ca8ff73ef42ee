/** Documents of other hosts, from real servers on 127.0.0.1; the hostile ones too. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { systemClock } from "../../../src/source/clock.ts";
import { createMemoryHost } from "../../../src/source/host.ts";
import { type Network, systemNetwork } from "../../../src/source/network.ts";
import { createRemoteDocuments, type RemoteOptions } from "../../../src/source/remote-documents.ts";
import type { RemoteConfig } from "../../../src/source/remote-policy.ts";
import { type Route, serve, type TestServer } from "../../support/http-server.ts";

interface Setup {
  readonly config?: RemoteConfig;
  readonly options?: Partial<RemoteOptions>;
  readonly files?: Map<string, string>;
}

/** Loads one document of a server that is allowed; says its text or the codes of what was found. */
async function load(server: TestServer, path: string, setup: Setup = {}): Promise<string | string[]> {
  const remote = createRemoteDocuments(
    { allow: [server.url], ...setup.config },
    { cwd: "/project", host: createMemoryHost(setup.files ?? new Map()), ...setup.options },
  );
  const { document, diagnostics } = await remote.load(path.startsWith("/") ? server.url + path : path);
  return diagnostics.length > 0 ? diagnostics.map(({ code }) => code) : (document?.text ?? "nothing");
}

async function loadRoute(route: Route, setup: Setup = {}): Promise<string | string[]> {
  return load(await serve({ "/x": route }), "/x", setup);
}

describe("a document", () => {
  test("is fetched once in a run, whatever its fragment", async () => {
    const server = await serve({ "/x": "a: 1" });
    const remote = createRemoteDocuments(
      { allow: [server.url] },
      { cwd: "/project", host: createMemoryHost(new Map()) },
    );
    const results = await Promise.all(["", "#/a", "#"].map((end) => remote.load(`${server.url}/x${end}`)));
    expect(results.map(({ document }) => document?.text)).toEqual(["a: 1", "a: 1", "a: 1"]);
    expect(server.requests).toEqual(["GET /x"]);
  });

  test.each([
    ["gzip", gzipSync("a: 1")],
    ["br", brotliCompressSync("a: 1")],
  ])("is decompressed: %s", async (encoding, bytes) => {
    const result = await loadRoute((_, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(bytes);
    });
    expect(result).toBe("a: 1");
  });

  test("is asked for without anything of the user's", async () => {
    const server = await serve({ "/x": "a: 1" });
    await load(server, "/x");
    expect(Object.keys(server.heard[0]?.headers ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  test("may be where redirects lead, as long as that is allowed", async () => {
    const server = await serve({
      "/x": { status: 302, headers: { location: "deeper/y" } },
      "/deeper/y": { status: 308, headers: { location: "/deeper/z" } },
      "/deeper/z": "a: 1",
    });
    expect(await load(server, "/x")).toBe("a: 1");
    expect(await load(server, "/x", { config: { maxRedirects: 1 } })).toEqual(["remote/too-many-redirects"]);
    expect(await load(server, "/x", { config: { allow: [`${server.url}/x`] } })).toEqual([
      "remote/not-allowed",
    ]);
  });

  test("may be one of so many in a run", async () => {
    const server = await serve({ "/1": "a: 1", "/2": "a: 2" });
    const remote = createRemoteDocuments(
      { allow: [server.url], maxDocuments: 1 },
      { cwd: "/project", host: createMemoryHost(new Map()) },
    );
    await remote.load(`${server.url}/1`);
    const { diagnostics } = await remote.load(`${server.url}/2`);
    expect(diagnostics).toMatchObject([{ code: "remote/too-many-documents" }]);
    expect(server.requests).toEqual(["GET /1"]);
  });

  test("is one of eight that are fetched at a time", async () => {
    let open = 0;
    let most = 0;
    const network: Network = {
      lookup: async () => ["1.1.1.1"],
      async fetch() {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
        return { status: 200, headers: {}, body: bodyOf("a: 1"), discard() {} };
      },
    };
    const remote = createRemoteDocuments(
      { allow: true },
      { cwd: "/project", host: createMemoryHost(new Map()), network },
    );
    const urls = Array.from({ length: 50 }, (_, index) => `https://a.example/${index}`);
    const results = await Promise.all(urls.map((url) => remote.load(url)));
    expect(results.every(({ document }) => document?.text === "a: 1")).toBe(true);
    expect(most).toBe(8);
  });
});

describe("a hostile or broken host gives one diagnostic", () => {
  /** Nobody waits in these tests: the clock strikes as soon as the server has done its worst. */
  const impatient = { config: { timeout: 0.2 } };

  test.each<[string, Route, string, Setup?]>([
    ["a missing document", { status: 404 }, "remote/status"],
    ["a failing server", { status: 500 }, "remote/status"],
    ["an answer without content", { status: 204 }, "remote/status"],
    ["not modified, though nobody asked", { status: 304 }, "remote/status"],
    ["a redirect to nowhere", { status: 302 }, "remote/status"],
    ["a redirect that is no URL", { status: 302, headers: { location: "http://[" } }, "remote/status"],
    ["a redirect to itself", { status: 302, headers: { location: "/x" } }, "remote/too-many-redirects"],
    [
      "a redirect to another scheme",
      { status: 302, headers: { location: "file:///etc/passwd" } },
      "remote/unsupported-scheme",
    ],
    [
      "a redirect with a password",
      { status: 302, headers: { location: "https://a:b@a.example/" } },
      "remote/credentials",
    ],
    ["a page instead", { headers: { "content-type": "text/html" }, body: "<p>Sorry" }, "remote/wrong-type"],
    [
      "a page that says it is JSON",
      { headers: { "content-type": "application/json" }, body: "\n<!DOCTYPE html><p>Sorry" },
      "remote/wrong-type",
    ],
    ["an image", { headers: { "content-type": "image/png" }, body: "a: 1" }, "remote/wrong-type"],
    [
      "bytes that are no text",
      (_, response) => void response.end(Buffer.from([0xff, 0xfe, 0x00, 0x41])),
      "remote/wrong-type",
    ],
    [
      "an encoding that was not asked for",
      { headers: { "content-encoding": "zstd" }, body: "a: 1" },
      "remote/unreachable",
    ],
    [
      "a lie about compression",
      { headers: { "content-encoding": "gzip" }, body: "a: 1" },
      "remote/unreachable",
    ],
    ["a connection that breaks", (request) => void request.socket.destroy(), "remote/unreachable"],
    [
      "a body that breaks off",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("a: 1", () => response.destroy());
      },
      "remote/unreachable",
    ],
    [
      "a body that is announced as too large",
      (_, response) => void response.writeHead(200, { "content-length": "1000000000000" }).flushHeaders(),
      "remote/too-large",
    ],
    [
      "headers without end",
      (request) => {
        const { socket } = request;
        socket.write("HTTP/1.1 200 OK\r\n");
        socket.write(`x-long: ${"x".repeat(100_000)}\r\n`);
      },
      "remote/unreachable",
    ],
    ["no answer", () => {}, "remote/timeout", impatient],
    [
      "a body that does not come",
      (_, response) => void response.writeHead(200).flushHeaders(),
      "remote/timeout",
      impatient,
    ],
    [
      "a body that comes a byte at a time",
      (request, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write(" "), 10);
        request.socket.once("close", () => clearInterval(drip));
      },
      "remote/timeout",
      impatient,
    ],
  ])("%s", async (_, route, code, setup) => {
    expect(await loadRoute(route, setup)).toEqual([code]);
  });

  test("a body without end is left as soon as it is too large", async () => {
    let left = (): void => {};
    const closed = new Promise<void>((resolve) => {
      left = resolve;
    });
    const server = await serve({
      "/x"(_, response) {
        response.once("close", left);
        const chunk = "a".repeat(65_536);
        const more = (): void => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on("drain", more);
        more();
      },
    });
    expect(await load(server, "/x", { config: { maxBytes: 1_000_000 } })).toEqual(["remote/too-large"]);
    await closed;
  });

  test("a small body that grows without measure is left as soon as it is too large", async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000));
    expect(bomb.length).toBeLessThan(125_000);
    let unpacked = 0;
    const network: Network = {
      ...systemNetwork,
      async fetch(url, request) {
        const answer = await systemNetwork.fetch(url, request);
        async function* counted(): AsyncGenerator<Uint8Array> {
          for await (const chunk of answer.body) {
            unpacked += chunk.byteLength;
            yield chunk;
          }
        }
        return { ...answer, body: counted() };
      },
    };
    const result = await loadRoute(
      (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
      { config: { maxBytes: 1_000_000 }, options: { network } },
    );
    expect(result).toEqual(["remote/too-large"]);
    expect(unpacked).toBeLessThan(1_100_000);
  });

  test("a host without address", async () => {
    const network: Network = {
      ...systemNetwork,
      lookup: () => Promise.reject(new Error("getaddrinfo ENOTFOUND a.example")),
    };
    const server = await serve({});
    const setup = { config: { allow: true }, options: { network } };
    expect(await load(server, "https://a.example/x", setup)).toEqual(["remote/unreachable"]);
  });

  test("a lookup that does not come back", async () => {
    const network: Network = { ...systemNetwork, lookup: () => new Promise(() => {}) };
    const clock = {
      ...systemClock,
      after(_: number, action: () => void) {
        const soon = setImmediate(action);
        return () => clearImmediate(soon);
      },
    };
    const setup = { config: { allow: true }, options: { network, clock } };
    expect(await load(await serve({}), "https://a.example/x", setup)).toEqual(["remote/timeout"]);
  });
});

describe("private addresses", () => {
  test.each([
    "https://127.0.0.1:PORT/x",
    "https://localhost:PORT/x",
    "https://0.0.0.0:PORT/x",
    "https://0:PORT/x",
    "https://2130706433:PORT/x",
    "https://0x7f000001:PORT/x",
    "https://0177.0.0.1:PORT/x",
    "https://127.1:PORT/x",
    "https://127.0.0.1.:PORT/x",
    "https://①②⑦.0.0.1:PORT/x",
    "https://[::1]:PORT/x",
    "https://[::]:PORT/x",
    "https://[::ffff:127.0.0.1]:PORT/x",
    "https://[::ffff:7f00:1]:PORT/x",
    "https://[64:ff9b::7f00:1]:PORT/x",
    "https://169.254.169.254/latest/meta-data",
    "https://10.0.0.1/x",
  ])("%s is refused before anything is sent", async (template) => {
    const server = await serve({ "/x": "a: 1" });
    const url = template.replace("PORT", String(server.port));
    const network: Network = {
      lookup: (host) => systemNetwork.lookup(host),
      fetch: () => Promise.reject(new Error("the network was asked")),
    };
    const remote = createRemoteDocuments(
      { allow: true },
      { cwd: "/project", host: createMemoryHost(new Map()), network },
    );
    const { diagnostics } = await remote.load(url);
    expect(diagnostics.map(({ code }) => code)).toEqual(["remote/private-address"]);
    expect(server.requests).toEqual([]);
  });

  test("are refused where a redirect leads to them", async () => {
    const inside = await serve({ "/secret": "a: 1" });
    const server = await serve({
      "/x": {
        status: 302,
        headers: { location: `${inside.url.replace("127.0.0.1", "inside.test")}/secret` },
      },
    });
    const network: Network = { ...systemNetwork, lookup: async () => ["127.0.0.1"] };
    const allow = [server.url, `http://inside.test:${inside.port}`];
    const setup = { config: { allow }, options: { network } };
    expect(await load(server, "/x", setup)).toEqual(["remote/private-address"]);
    expect(inside.requests).toEqual([]);
    const own = { config: { allow, privateHosts: ["inside.test"] }, options: { network } };
    expect(await load(server, "/x", own)).toBe("a: 1");
  });

  test("cannot be slipped in after the check: the connection goes to the address that was looked at", async () => {
    const server = await serve({ "/x": "a: 1" });
    const asked: string[] = [];
    const network: Network = {
      ...systemNetwork,
      async lookup(host) {
        asked.push(host);
        return [asked.length === 1 ? "127.0.0.1" : "127.9.9.9"];
      },
    };
    const url = `http://rebind.test:${server.port}`;
    const config = { allow: [url], privateHosts: ["rebind.test"] };
    // A name that no resolver knows: only the given address can have led there.
    expect(await load(server, `${url}/x`, { config, options: { network } })).toBe("a: 1");
    expect(asked).toEqual(["rebind.test"]);
    expect(server.heard[0]?.headers.host).toBe(`rebind.test:${server.port}`);
  });

  test("one private address among public ones is one too many", async () => {
    const network: Network = {
      lookup: async () => ["1.1.1.1", "192.168.0.1"],
      fetch: () => Promise.reject(new Error("the network was asked")),
    };
    const setup = { config: { allow: true }, options: { network } };
    expect(await load(await serve({}), "https://a.example/", setup)).toEqual(["remote/private-address"]);
  });
});

describe("the cache", () => {
  test("asks whether a document has changed, and takes what is new", async () => {
    const versions = ["a: 1", "a: 1", "a: 2"];
    const server = await serve({
      "/x"(request, response) {
        const text = versions[server.requests.length - 1] ?? "";
        const etag = `"${text}"`;
        const isSame = request.headers["if-none-match"] === etag;
        response.writeHead(isSame ? 304 : 200, { etag, "content-type": "application/yaml" });
        response.end(isSame ? undefined : text);
      },
    });
    const files = new Map<string, string>();
    expect(await load(server, "/x", { files })).toBe("a: 1");
    expect(await load(server, "/x", { files })).toBe("a: 1");
    expect(await load(server, "/x", { files })).toBe("a: 2");
    expect(server.heard.map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      '"a: 1"',
      '"a: 1"',
    ]);
  });

  test("is not what another document has not changed from", async () => {
    const server = await serve({ "/x": "a: 1", "/y": { status: 304 } });
    const files = new Map<string, string>();
    await load(server, "/x", { files });
    server.routes["/x"] = { status: 302, headers: { location: "/y" } };
    expect(await load(server, "/x", { files })).toEqual(["remote/status"]);
  });

  test("asks by date where there is no tag", async () => {
    const date = "Wed, 01 Jan 2025 00:00:00 GMT";
    const server = await serve({ "/x": { headers: { "last-modified": date }, body: "a: 1" } });
    const files = new Map<string, string>();
    await load(server, "/x", { files });
    await load(server, "/x", { files });
    expect(server.heard.map(({ headers }) => headers["if-modified-since"])).toEqual([undefined, date]);
  });

  test("helps, with a warning, while a host cannot be reached", async () => {
    const server = await serve({ "/x": "a: 1" });
    const files = new Map<string, string>();
    await load(server, "/x", { files });
    server.routes["/x"] = { status: 503 };
    const remote = createRemoteDocuments(
      { allow: [server.url] },
      { cwd: "/project", host: createMemoryHost(files) },
    );
    const { document, diagnostics } = await remote.load(`${server.url}/x`);
    expect(document?.text).toBe("a: 1");
    expect(diagnostics).toMatchObject([
      {
        code: "remote/stale",
        severity: "warning",
        message: `'${server.url}/x' cannot be fetched: the answer is status 503; the copy of the last time is used`,
      },
    ]);
    server.routes["/x"] = { status: 404 };
    expect(await load(server, "/x", { files })).toEqual(["remote/status"]);
  });

  test("is not believed when somebody has changed it", async () => {
    const server = await serve({ "/x": { headers: { etag: '"1"' }, body: "a: 1" } });
    const files = new Map<string, string>();
    await load(server, "/x", { files });
    const [file = "", text = ""] = [...files][0] ?? [];
    files.set(file, text.replace("a: 1", "a: 6"));
    expect(await load(server, "/x", { files })).toBe("a: 1");
    files.set(file, "{");
    expect(await load(server, "/x", { files })).toBe("a: 1");
    expect(server.heard.map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is below node_modules, or where the user's caches are", async () => {
    const server = await serve({ "/x": "a: 1" });
    const files = new Map([["/project/node_modules/any/index.js", ""]]);
    await load(server, "/x", { files });
    expect([...files.keys()].slice(1)).toEqual([
      expect.stringMatching(/^\/project\/node_modules\/\.cache\/specwright\/[\da-f]{64}\.json$/),
    ]);
    const elsewhere = new Map<string, string>();
    await load(server, "/x", { files: elsewhere, options: { cacheFolder: "/caches/specwright" } });
    expect([...elsewhere.keys()][0]).toMatch(/^\/caches\/specwright\//);
  });

  test("that cannot be written is none", async () => {
    const host = {
      ...createMemoryHost(new Map()),
      write: () => Promise.reject(new Error("EROFS")),
    };
    expect(await loadRoute("a: 1", { options: { host } })).toBe("a: 1");
  });
});

describe("the lock file", () => {
  const lockFile = "/project/specwright.lock.json";

  async function update(server: TestServer, files: Map<string, string>, paths: string[], whole = true) {
    const host = createMemoryHost(files);
    const remote = createRemoteDocuments({ allow: [server.url] }, { cwd: "/project", host, lock: "update" });
    for (const path of paths) await remote.load(server.url + path);
    const { path, after } = await remote.lock(whole);
    if (after !== undefined) await host.write(path, after);
  }

  test("has the hash of each document, sorted", async () => {
    const server = await serve({ "/b": "a: 1", "/a": "\ufeffa: ü" });
    const files = new Map<string, string>();
    await update(server, files, ["/b", "/a"]);
    expect(JSON.parse(files.get(lockFile) ?? "")).toEqual({
      about: expect.any(String),
      documents: {
        // printf 'a: 1' | sha256sum
        [`${server.url}/b`]: "16c3c6d78678d53d39ab2c7a5a7bc4596567b46a1a57000a2d707334f779b824",
        [`${server.url}/a`]: expect.stringMatching(/^[\da-f]{64}$/),
      },
    });
    expect([...(files.get(lockFile) ?? "").matchAll(/\/([ab])":/g)].map(([, name]) => name)).toEqual([
      "a",
      "b",
    ]);
  });

  test("forgets what is no longer needed when everything was loaded, and only then", async () => {
    const server = await serve({ "/a": "a: 1", "/b": "b: 1" });
    const files = new Map<string, string>();
    await update(server, files, ["/a", "/b"]);
    await update(server, files, ["/a"], false);
    expect(files.get(lockFile)).toContain("/b");
    await update(server, files, ["/a"]);
    expect(files.get(lockFile)).not.toContain("/b");
  });

  test("is not made where nothing is fetched", async () => {
    const files = new Map<string, string>();
    await update(await serve({}), files, []);
    expect(files.size).toBe(0);
  });

  test("lets what it has come from the cache, without asking", async () => {
    const server = await serve({ "/x": "a: 1" });
    const files = new Map<string, string>();
    await update(server, files, ["/x"]);
    server.routes["/x"] = "a: 2";
    expect(await load(server, "/x", { files })).toBe("a: 1");
    expect(await load(server, "/x", { files, options: { lock: "frozen" } })).toBe("a: 1");
    expect(server.requests.length).toBe(1);
  });

  test("refuses another content until it is updated", async () => {
    const server = await serve({ "/x": "a: 1" });
    const files = new Map<string, string>();
    await update(server, files, ["/x"]);
    server.routes["/x"] = "a: 2";
    const elsewhere = (): Map<string, string> => new Map([[lockFile, files.get(lockFile) ?? ""]]);
    expect(await load(server, "/x", { files: elsewhere() })).toEqual(["remote/lock-mismatch"]);
    const frozen = { files: elsewhere(), options: { lock: "frozen" } as const };
    expect(await load(server, "/x", frozen)).toEqual(["remote/lock-mismatch"]);
    await update(server, files, ["/x"]);
    expect(await load(server, "/x", { files })).toBe("a: 2");
  });

  test("of a frozen run has everything; else what it lacks is a warning, where there is one", async () => {
    const server = await serve({ "/x": "a: 1", "/y": "a: 1" });
    const files = new Map<string, string>();
    const frozen = { options: { lock: "frozen" } } as const;
    expect(await load(server, "/x", { ...frozen, files })).toEqual(["remote/not-locked"]);
    expect(server.requests).toEqual([]);
    expect(await load(server, "/x", { files })).toBe("a: 1");
    await update(server, files, ["/x"]);
    expect(await load(server, "/y", { files })).toEqual(["remote/not-locked"]);
    expect(await load(server, "/y", { ...frozen, files })).toEqual(["remote/not-locked"]);
  });

  test.each(["", "[]", '{ "documents": { "https://a.example/": "sha" } }', "<<<<<<< HEAD\n{}"])(
    "with a fault is refused until it is written anew: %j",
    async (text) => {
      const server = await serve({ "/x": "a: 1" });
      const files = new Map([[lockFile, text]]);
      expect(await load(server, "/x", { files })).toEqual(["remote/lock-damaged"]);
      await update(server, files, ["/x"]);
      expect(await load(server, "/x", { files })).toBe("a: 1");
    },
  );
});

async function* bodyOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
