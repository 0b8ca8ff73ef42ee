/** Multipart bodies that are no forms: parts in a list, with and without a word of the contract on each. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { BodyPart } from "../../../generators/runtime/server.ts";
import { compile } from "../../support/compile.ts";
import { type CreateServer, generateServer, send } from "./generated-server.ts";
import { programErrors } from "./program-errors.ts";

const contract = `
openapi: 3.2.0
info: { title: Sample, version: 1.0.0 }
paths:
  /raw:
    post:
      operationId: raw
      requestBody: { content: { multipart/mixed: {} } }
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
  /list:
    post:
      operationId: list
      requestBody:
        content:
          multipart/mixed:
            schema:
              type: array
              prefixItems: [{ $ref: '#/components/schemas/Meta' }, { type: integer }]
              items: { type: string, format: binary }
            prefixEncoding: [{}, {}]
            itemEncoding: { contentType: 'image/png, image/*' }
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
  /items:
    post:
      operationId: items
      requestBody:
        content:
          multipart/related: { itemSchema: { $ref: '#/components/schemas/Meta' }, itemEncoding: { contentType: application/json } }
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
  /named:
    post:
      operationId: named
      requestBody:
        content:
          multipart/mixed:
            schema:
              type: object
              required: [meta]
              properties:
                meta: { $ref: '#/components/schemas/Meta' }
                count: { type: integer }
                file: { type: string, format: binary }
      responses: { '200': { description: fine, content: { application/json: { schema: {} } } } }
components:
  schemas:
    Meta: { type: object, required: [title], properties: { title: { type: string, minLength: 1 } } }
`;

let createServer: CreateServer;

beforeAll(async () => {
  createServer = await generateServer(contract);
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** What the handler got. */
  readonly seen: unknown;
}

async function post(path: string, body: BodyInit, type = "multipart/mixed; boundary=b"): Promise<Answer> {
  let seen: unknown;
  const handler = ({ body: given }: { readonly body: unknown }): object => {
    seen = given;
    return { status: 200, body: 1 };
  };
  const names = ["raw", "list", "items", "named"];
  const server = createServer({ handlers: Object.fromEntries(names.map((name) => [name, handler])) });
  const response = await send(server, path, { method: "POST", body, headers: { "content-type": type } });
  return { status: response.status, body: await response.json(), seen };
}

/** A body of parts: headers and content of each. */
function multipart(...parts: readonly (readonly [head: string, body: string])[]): string {
  return `${parts.map(([head, body]) => `--b\r\n${head}${head && "\r\n"}\r\n${body}\r\n`).join("")}--b--`;
}

const json = "Content-Type: application/json";
const detail = (text: string): object => expect.objectContaining({ detail: expect.stringContaining(text) });

describe("parts that the contract says nothing of", () => {
  async function parts(body: BodyInit, type?: string): Promise<readonly BodyPart[]> {
    const { seen, body: answer } = await post("/raw", body, type);
    if (seen === undefined) throw new Error(JSON.stringify(answer));
    return seen as readonly BodyPart[];
  }

  async function texts(body: BodyInit, type?: string): Promise<string[]> {
    return Promise.all((await parts(body, type)).map(({ body: part }) => part.text()));
  }

  test("come as they are, with their headers", async () => {
    const [first, second] = await parts(
      multipart(
        [`${json}\r\nContent-ID: <1>\r\nX-A:  b `, "{}"],
        ['Content-Type: image/png\r\nContent-Disposition: attachment; filename="a \\"; name=x.png"', "png"],
      ),
    );
    expect([...(first?.headers ?? [])]).toEqual([
      ["content-id", "<1>"],
      ["content-type", "application/json"],
      ["x-a", "b"],
    ]);
    expect([first?.body.type, await first?.body.text()]).toEqual(["application/json", "{}"]);
    expect(second?.body).toMatchObject({ type: "image/png", name: 'a "; name=x.png' });
  });

  test.each<readonly [string, string, readonly string[]]>([
    ["no parts", "--b--", []],
    ["nothing in them", "--b\r\n\r\n\r\n--b\r\n\r\n--b--\r\n", ["", ""]],
    ["headers alone", "--b\r\nX: y\r\n\r\n--b--", [""]],
    ["something around them", "before\r\n--b \t\r\n\r\na\r\n--b--\r\nafter --b", ["a"]],
    [
      "line breaks and almost boundaries",
      "--b\r\n\r\n\r\n\r\n--a\r\n-b\n--b\r\n--b--",
      ["\r\n\r\n--a\r\n-b\n--b"],
    ],
  ])("with %s", async (_, body, expected) => {
    expect(await texts(body)).toEqual(expected);
  });

  test("file names are UTF-8, and a boundary may stand in quotes", async () => {
    const [part] = await parts(
      `--b c\r\nContent-Disposition: attachment; filename=–ü.txt\r\n\r\nx\r\n--b c--`,
      'multipart/mixed; charset=utf-8; boundary="b c"',
    );
    expect(part?.body).toMatchObject({ name: "–ü.txt" });
  });

  test("any bytes come as they were sent", async () => {
    const bytes = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(bytes, async (bodies) => {
        const boundary = "never-in-so-few-bytes-1234567890-1234567890";
        const blobs = bodies.flatMap((body) => [`--${boundary}\r\n\r\n`, Uint8Array.from(body), "\r\n"]);
        const whole = new Blob([...blobs, `--${boundary}--`]);
        const found = await parts(await whole.arrayBuffer(), `multipart/mixed; boundary=${boundary}`);
        const read = await Promise.all(found.map(({ body }) => body.arrayBuffer()));
        expect(read.map((part) => [...new Uint8Array(part)])).toEqual(bodies.map((body) => [...body]));
      }),
      { numRuns: 100 },
    );
  });
});

describe("what is no multipart body", () => {
  test.each<readonly [string, string, string | undefined, string]>([
    ["no boundary", "--b--", "multipart/mixed", "has no boundary"],
    [
      "a boundary that is too long",
      "--b--",
      `multipart/mixed; boundary=${"b".repeat(71)}`,
      "has no boundary",
    ],
    ["a boundary of other characters", "--b--", 'multipart/mixed; boundary="b\\"c"', "has no boundary"],
    ["another boundary", "--c--", undefined, "does not end with its boundary"],
    ["no end", "--b\r\n\r\na", undefined, "does not end with its boundary"],
    ["an end that is no end", "--b\r\n\r\na\r\n--b\r\n", undefined, "does not end with its boundary"],
    ["text behind a boundary", "--b\r\n\r\na\r\n--bc\r\n\r\n--b--", undefined, "something follows"],
    ["headers without an end", "--b\r\nX: y\r\n--b--", undefined, "without an end of its headers"],
    ["a line that is no header", "--b\r\nhello\r\n\r\n--b--", undefined, "a header that is none"],
    ["a folded header", "--b\r\nX: y\r\n z\r\n\r\n--b--", undefined, "a header that is none"],
    ["a header without a name", "--b\r\n: y\r\n\r\n--b--", undefined, "a header that is none"],
    ["a transfer encoding", multipart(["Content-Transfer-Encoding: base64", "YQ=="]), undefined, "'base64'"],
    [
      "long headers",
      multipart([`X: ${"y".repeat(17_000)}`, ""]),
      undefined,
      "more than 16384 bytes of headers",
    ],
    ["many parts", `${"--b\r\n\r\n\r\n".repeat(1001)}--b--`, undefined, "more than 1000 parts"],
  ])("%s: 400", async (_, body, type, message) => {
    const { status, body: answer, seen } = await post("/raw", body, type);
    expect([status, answer, seen]).toEqual([400, detail(message), undefined]);
  });

  test("a long body of beginnings is read in time that grows with its length", async () => {
    const { status } = await post("/raw", "\r\n--".repeat(250_000));
    expect(status).toBe(400);
  });
});

describe("parts that the contract describes by their places", () => {
  const meta = [json, '{"title":"t"}'] as const;

  test("are values of their schemas", async () => {
    const { seen, status } = await post(
      "/list",
      multipart(meta, ["", "7"], ["Content-Type: image/png", "one"], ["Content-Type: image/gif", "two"]),
    );
    const [first, second, ...files] = seen as [unknown, unknown, ...Blob[]];
    expect([status, first, second]).toEqual([200, { title: "t" }, 7]);
    expect(await Promise.all(files.map(async (file) => [file.type, await file.text()]))).toEqual([
      ["image/png", "one"],
      ["image/gif", "two"],
    ]);
  });

  test("have the usual type where they say none", async () => {
    const { seen } = await post("/list", multipart(["", '{"title":"t"}'], ["Content-Type: text/plain", "7"]));
    expect(seen).toEqual([{ title: "t" }, 7]);
    const { seen: related } = await post(
      "/items",
      multipart(["", '{"title":"a"}'], meta),
      "multipart/related; boundary=b; type=application/json",
    );
    expect(related).toEqual([{ title: "a" }, { title: "t" }]);
  });

  test.each<readonly [string, string, number, object]>([
    ["a broken document", multipart([json, "{"], ["", "7"]), 400, detail("part 0 that is not valid JSON")],
    [
      "values that break the contract",
      multipart([json, '{"title":""}'], ["", "x"]),
      400,
      expect.objectContaining({
        errors: [
          expect.objectContaining({ path: ["body", 0, "title"] }),
          expect.objectContaining({ path: ["body", 1] }),
        ],
      }),
    ],
    [
      "another type",
      multipart(meta, ["", "7"], [json, "{}"]),
      415,
      detail("Part 2 must be of type image/png"),
    ],
    [
      "broken text",
      multipart(meta, ["Content-Type: text/plain; charset=x-none", "7"]),
      415,
      detail("x-none"),
    ],
  ])("%s", async (_, body, status, answer) => {
    expect(await post("/list", body)).toEqual({ status, body: answer, seen: undefined });
  });
});

test("parts with names are members of an object", async () => {
  const named = (name: string, more = ""): string => `Content-Disposition: form-data; name="${name}"${more}`;
  const { seen } = await post(
    "/named",
    multipart(
      [`${json}\r\n${named("meta")}`, '{"title":"t"}'],
      [named("count"), "5"],
      [`${named("file", "; filename=f.bin")}\r\nContent-Type: application/x-thing`, "bytes"],
      ["", "nobody's"],
    ),
  );
  const { file, ...rest } = seen as { readonly file: File };
  expect(rest).toEqual({ meta: { title: "t" }, count: 5 });
  expect([file.name, file.type, await file.text()]).toEqual(["f.bin", "application/x-thing", "bytes"]);
  expect((await post("/named", multipart(["", "x"]))).status).toBe(400);
});

test("handlers know the types, and nothing is told as unsupported", async () => {
  const program = `
import type { ItemsCall, ListCall, NamedCall, RawCall } from "./server.ts";
import type { Meta } from "./types.ts";
export const raw = ({ body = [] }: RawCall): (string | null)[] => body.map(({ headers }) => headers.get("content-id"));
export const items = ({ body = [] }: ItemsCall): string[] => body.map(({ title }) => title);
export const named = ({ body }: NamedCall): Meta | undefined => body?.meta;
export const first = ({ body }: ListCall): Meta | undefined => body?.[0];
// @ts-expect-error: the second one is a number
export const second = ({ body }: ListCall): Meta | undefined => body?.[1];
`;
  expect(await programErrors(contract, program)).toBe("");
  const { diagnostics } = await compile(contract, ["validators", "server"]);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
});
