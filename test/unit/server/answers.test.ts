import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../../../generators/runtime/server.ts";
import type { Server } from "../../../generators/runtime/server-definition.ts";
import { type CreateServer, generateServer, send } from "./generated-server.ts";

const contract = `
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
paths:
  /thing:
    get:
      operationId: getThing
      responses:
        '200':
          description: fine
          headers:
            X-List: { schema: { type: array, items: { type: integer } } }
            X-Object: { explode: true, schema: { type: object, properties: { r: { type: integer } } } }
            X-Flat: { schema: { type: object, properties: { r: { type: integer } } } }
            X-Doc: { content: { application/json: { schema: {} } } }
          content:
            application/json: { schema: { type: object, required: [n], properties: { n: { type: integer } } } }
            text/csv: { schema: { type: string } }
            application/octet-stream: {}
            image/*: {}
        '204': { description: nothing }
        4XX: { description: wrong, content: { application/problem+json: { schema: { type: object } } } }
    post:
      operationId: postThing
      responses:
        '201': { description: made }
        default: { description: other, content: { text/plain: { schema: { type: string } } } }
    put:
      operationId: putThing
      responses:
        '200':
          description: a form
          content:
            application/x-www-form-urlencoded: { schema: { type: object } }
            multipart/form-data: { schema: { type: object } }
`;

let createServer: CreateServer;
let reports: string[] = [];

beforeAll(async () => {
  createServer = await generateServer(contract);
});

/** A server whose every handler gives one answer. */
function answering(answer: unknown, options: object = {}): Server {
  const handler = (_: unknown, context: Context): unknown =>
    typeof answer === "function" ? answer(context) : answer;
  reports = [];
  return createServer({
    handlers: { getThing: handler, postThing: handler, putThing: handler },
    report: ({ cause, message }) => reports.push(cause instanceof Error ? cause.message : message),
    ...options,
  });
}

async function answer(
  value: unknown,
  init?: RequestInit,
  options?: object,
): Promise<[number, string | null, string]> {
  const response = await send(answering(value, options), "/thing", init);
  return [response.status, response.headers.get("content-type"), await response.text()];
}

describe("bodies", () => {
  const bytes = new TextEncoder().encode("<bytes>");

  test.each<readonly [string, object, readonly [number, string | null, string]]>([
    ["the first declared type", { status: 200, body: { n: 1 } }, [200, "application/json", '{"n":1}']],
    [
      "another declared type",
      { status: 200, body: "a;b", contentType: "text/csv" },
      [200, "text/csv; charset=utf-8", "a;b"],
    ],
    ["text as JSON", { status: 200, body: "a" }, [200, "application/json", '"a"']],
    ["null as JSON", { status: 200, body: null }, [200, "application/json", "null"]],
    [
      "a blob",
      { status: 200, body: new Blob(["<bytes>"]), contentType: "image/png" },
      [200, "image/png", "<bytes>"],
    ],
    [
      "bytes",
      { status: 200, body: bytes, contentType: "application/octet-stream" },
      [200, "application/octet-stream", "<bytes>"],
    ],
    [
      "a part of a buffer",
      { status: 200, body: bytes.subarray(1, 6), contentType: "image/png" },
      [200, "image/png", "bytes"],
    ],
    [
      "a buffer",
      { status: 200, body: bytes.buffer, contentType: "image/png" },
      [200, "image/png", "<bytes>"],
    ],
    [
      "a stream",
      { status: 200, body: new Blob(["<bytes>"]).stream(), contentType: "image/png" },
      [200, "image/png", "<bytes>"],
    ],
    ["nothing", { status: 204 }, [204, null, ""]],
    ["nothing, though the handler gives something", { status: 204, body: "x" }, [204, null, ""]],
    [
      "a range",
      { status: 418, body: { title: "short" } },
      [418, "application/problem+json", '{"title":"short"}'],
    ],
  ])("%s", async (_, value, expected) => {
    expect(await answer(value)).toEqual(expected);
    expect(reports).toEqual([]);
  });

  test("a declared status without content, and a default", async () => {
    expect(await answer({ status: 201 }, { method: "POST" })).toEqual([201, null, ""]);
    expect(await answer({ status: 503, body: "later" }, { method: "POST" })).toEqual([
      503,
      "text/plain; charset=utf-8",
      "later",
    ]);
  });

  test("forms", async () => {
    const body = { a: "x y", list: [1, 2], deep: { b: 1 } };
    expect(await answer({ status: 200, body }, { method: "PUT" })).toEqual([
      200,
      "application/x-www-form-urlencoded",
      "a=x+y&list=1&list=2&deep=%7B%22b%22%3A1%7D",
    ]);
    const multipart = {
      status: 200,
      body: { a: "x", file: new Blob(["y"]) },
      contentType: "multipart/form-data",
    };
    const form = await (await send(answering(multipart), "/thing", { method: "PUT" })).formData();
    expect([form.get("a"), await (form.get("file") as File).text()]).toEqual(["x", "y"]);
  });
});

describe("headers", () => {
  test("are written in style simple", async () => {
    const headers = {
      "X-List": [1, 2],
      "X-Object": { r: 1 },
      "X-Flat": { r: 1 },
      "X-Doc": { a: [1] },
      "X-None": undefined,
    };
    const response = await send(answering({ status: 200, body: { n: 1 }, headers }), "/thing");
    const names = ["x-list", "x-object", "x-flat", "x-doc", "x-none"];
    expect(names.map((name) => response.headers.get(name))).toEqual([
      "1, 2",
      "r=1",
      "r,1",
      '{"a":[1]}',
      null,
    ]);
  });

  test("that the contract does not name come from the context", async () => {
    const server = answering(({ responseHeaders }: Context) => {
      responseHeaders.set("cache-control", "no-store");
      responseHeaders.append("set-cookie", "a=1");
      responseHeaders.append("set-cookie", "b=2");
      responseHeaders.set("content-type", "application/json; charset=utf-8");
      return { status: 200, body: { n: 1 }, headers: { "Set-Cookie": "c=3" } };
    });
    const { headers } = await send(server, "/thing");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.getSetCookie()).toEqual(["c=3", "a=1", "b=2"]);
  });

  test.each(["a\r\nSet-Cookie: admin=1", "a\nb", "a\0b", "\u{1f600}"])(
    "cannot be broken by the value %j",
    async (value) => {
      expect(await answer({ status: 200, body: { n: 1 }, headers: { "X-List": value } })).toMatchObject({
        0: 500,
      });
      expect(reports).toEqual(['header "X-List" holds a character that no header can']);
    },
  );
});

describe("what the contract does not know", () => {
  test.each<readonly [string, unknown, string]>([
    ["a status", { status: 500 }, "the contract declares no answer with status 500"],
    ["an interim status", { status: 101 }, "the contract declares no answer with status 101"],
    ["no answer", undefined, "the handler gave no answer with a status"],
    ["a status that is no number", { status: "200" }, "the handler gave no answer with a status"],
    ["a value that JSON cannot say", { status: 200, body: 1n }, "Do not know how to serialize a BigInt"],
  ])("%s becomes 500 and is reported", async (_, value, message) => {
    const [status, type, text] = await answer(value);
    expect([status, type]).toEqual([500, "application/problem+json"]);
    expect(JSON.parse(text)).toEqual({
      type: "about:blank",
      title: "Internal Server Error",
      status: 500,
      detail: "Something went wrong inside the server",
    });
    expect(reports).toEqual([expect.stringContaining(message)]);
  });

  test("a body is sent, reported or refused, as the server is told", async () => {
    const wrong = { status: 200, body: { n: "x" } };
    const breaks =
      "the answer of getThing with status 200 breaks the contract: n must be an integer, received string";
    expect(await answer(wrong)).toMatchObject({ 0: 200 });
    expect(reports).toEqual([]);
    expect(await answer(wrong, {}, { validateResponses: "warn" })).toMatchObject({ 0: 200 });
    expect(reports).toEqual([breaks]);
    expect(await answer(wrong, {}, { validateResponses: "throw" })).toMatchObject({ 0: 500 });
    expect(reports).toEqual([breaks]);
    expect(await answer({ status: 200, body: { n: 1 } }, {}, { validateResponses: "throw" })).toMatchObject({
      0: 200,
    });
    expect(await answer({ status: 418, body: 1 }, {}, { validateResponses: "throw" })).toMatchObject({
      0: 500,
    });
  });
});

describe("methods that come for free", () => {
  test("HEAD runs the handler of GET and tells the length", async () => {
    const seen: string[] = [];
    const server = answering(({ request }: Context) => {
      seen.push(request.method);
      return { status: 200, body: { n: 1 } };
    });
    const response = await send(server, "/thing", { method: "HEAD" });
    expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([
      200,
      "7",
      "",
    ]);
    expect(seen).toEqual(["HEAD"]);
  });

  test("HEAD lets go of a stream", async () => {
    let cancelled = false;
    const body = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    await send(answering({ status: 200, body, contentType: "image/png" }), "/thing", { method: "HEAD" });
    expect(cancelled).toBe(true);
  });

  test("OPTIONS lists the methods, and so does 405", async () => {
    const options = await send(answering({}), "/thing", { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow"), await options.text()]).toEqual([
      204,
      "GET, HEAD, POST, PUT, OPTIONS",
      "",
    ]);
    const wrong = await send(answering({}), "/thing", { method: "DELETE" });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, PUT, OPTIONS"]);
  });
});

describe("problems", () => {
  test("are worded by the API, and keep their headers", async () => {
    const server = answering(
      {},
      {
        onError: ({ kind, status }: { kind: string; status: number }) => ({ body: { error: kind, status } }),
      },
    );
    const response = await send(server, "/thing", { method: "DELETE" });
    expect([response.status, response.headers.get("allow"), await response.json()]).toEqual([
      405,
      "GET, HEAD, POST, PUT, OPTIONS",
      { error: "method-not-allowed", status: 405 },
    ]);
  });

  test("may become any answer", async () => {
    const onError = async () => ({ status: 302, headers: { Location: "/login", Allow: undefined } });
    const response = await send(answering({}, { onError }), "/thing", { method: "DELETE" });
    expect([response.status, response.headers.get("location"), response.headers.get("allow")]).toEqual([
      302,
      "/login",
      null,
    ]);
    expect(await answer({}, { method: "DELETE" }, { onError: () => ({ body: "no" }) })).toEqual([
      405,
      "text/plain; charset=utf-8",
      "no",
    ]);
  });

  test("fall back to a problem document when the wording fails", async () => {
    const broken = {
      onError() {
        throw new Error("no words");
      },
    };
    expect(await answer({}, { method: "DELETE" }, broken)).toMatchObject({
      0: 405,
      1: "application/problem+json",
    });
    expect(reports).toEqual(["no words"]);
    expect(await answer({}, { method: "DELETE" }, { onError: () => undefined })).toMatchObject({
      0: 405,
      1: "application/problem+json",
    });
  });

  test.each<readonly [string, object]>([
    ["a status that is none", { status: 42 }],
    ["a header that is none", { headers: { "x-a": "b\r\nc: d" } }],
    ["a body that JSON cannot say", { body: 1n }],
  ])("fall back when the wording has %s", async (_, words) => {
    expect(await answer({}, { method: "DELETE" }, { onError: () => words })).toMatchObject({
      0: 405,
      1: "application/problem+json",
    });
    expect(reports).toHaveLength(1);
  });

  test("may have a status without a body", async () => {
    const onError = () => ({ status: 304, body: { any: "thing" } });
    expect(await answer({}, { method: "DELETE" }, { onError })).toEqual([304, null, ""]);
  });

  test("a handler that throws becomes 500, and what it says stays inside", async () => {
    const throwing = () => {
      throw new Error("the password is 1234");
    };
    const [status, , text] = await answer(throwing);
    expect(status).toBe(500);
    expect(text).not.toContain("1234");
    expect(reports).toEqual(["the password is 1234"]);
    expect(await answer(() => Promise.reject(null))).toMatchObject({ 0: 500 });
  });

  test("a broken reporter does not take the answer with it", async () => {
    const report = () => {
      throw new Error("disk full");
    };
    expect(await answer(() => Promise.reject(new Error("x")), {}, { report })).toMatchObject({ 0: 500 });
  });
});

describe("handlers", () => {
  test("that are missing are named at once", () => {
    expect(() => createServer({ handlers: { getThing() {} } })).toThrow("no handler for postThing, putThing");
    expect(() => createServer({ handlers: {} })).toThrow(TypeError);
  });

  test("that are missing answer 501 in a partial server", async () => {
    const server = createServer({ handlers: { getThing: () => ({ status: 204 }) }, partial: true });
    expect((await send(server, "/thing")).status).toBe(204);
    expect((await send(server, "/thing", { method: "POST" })).status).toBe(501);
  });

  test("may be methods of a class", async () => {
    class Things {
      #status = 204;
      getThing(): object {
        return { status: this.#status };
      }
    }
    const server = createServer({ handlers: new Things(), partial: true });
    expect((await send(server, "/thing")).status).toBe(204);
  });

  test("below a base path", async () => {
    const server = answering({ status: 204 }, { basePath: "/v1/" });
    const statuses = ["/v1/thing", "/thing", "/v1thing", "/v1", "/v2/thing"].map(
      async (path) => (await send(server, path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([204, 404, 404, 404, 404]);
  });
});

test("an operation may be called like a member that every object has", async () => {
  const create = await generateServer(`
openapi: 3.1.0
info: { title: Sample, version: 1.0.0 }
paths:
  /a: { get: { operationId: constructor, responses: { '204': { description: fine } } } }
  /b: { get: { operationId: toString, responses: { '204': { description: fine } } } }
`);
  class Empty {}
  for (const handlers of [{}, new Empty()]) {
    const server = create({ handlers, partial: true });
    expect([(await send(server, "/a")).status, (await send(server, "/b")).status]).toEqual([501, 501]);
  }
  const handler = () => ({ status: 204 });
  const server = create({ handlers: { constructor: handler, toString: handler } });
  expect([(await send(server, "/a")).status, (await send(server, "/b")).status]).toEqual([204, 204]);
});
