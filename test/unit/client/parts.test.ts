/** Parts of multipart bodies with headers of their own, and parts without names, as they are sent. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { compile, filesOf } from "../../support/compile.ts";
import { platformOptions, runCompiler, scratchFolder } from "../../support/compiler.ts";
import { writeModules } from "../../support/generated-modules.ts";
import { useClient } from "./generated.ts";

const text = { type: "string" };
const binary = { type: "string", format: "binary" };
const order = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };

function post(operationId: string, mediaType: string, media: object): object {
  return {
    post: {
      operationId,
      requestBody: { required: true, content: { [mediaType]: media } },
      responses: { 204: { description: "" } },
    },
  };
}

const contract = JSON.stringify({
  openapi: "3.2.0",
  info: { title: "T", version: "1" },
  servers: [{ url: "http://shop.test" }],
  paths: {
    "/form": post("form", "multipart/form-data", {
      schema: {
        type: "object",
        required: ["photo"],
        properties: {
          photo: binary,
          files: { type: "array", items: binary },
          note: text,
          meta: order,
          upload: { type: "string", contentMediaType: "application/octet-stream" },
          page: { type: "string", contentMediaType: "text/html" },
        },
      },
      encoding: {
        photo: {
          contentType: "image/png, image/jpeg",
          headers: {
            "Content-Type": { schema: text },
            "X-Kind": { required: true, schema: { const: "photo" } },
            "X-Rate": { required: true, schema: { type: "integer" } },
            "X-Sizes": { schema: { type: "array", items: { type: "integer" } } },
          },
        },
        files: { headers: { "X-Hash": { schema: text } } },
        meta: { headers: { "X-Info": { content: { "application/json": { schema: order } } } } },
      },
    }),
    "/list": post("list", "multipart/mixed", {
      schema: { type: "array", prefixItems: [order, binary], items: text },
      prefixEncoding: [{ contentType: "application/json" }, { contentType: "image/png" }],
      itemEncoding: { contentType: "text/csv", headers: { "Content-Disposition": { schema: text } } },
    }),
    "/nested": post("nested", "multipart/form-data", {
      schema: {
        type: "object",
        properties: {
          inner: { type: "object", properties: { page: text, meta: order } },
          list: { type: "array", items: { type: "array", items: order } },
          form: { type: "object", properties: { a: text, b: { type: "array", items: text } } },
        },
      },
      encoding: {
        inner: { contentType: "multipart/related", encoding: { page: { contentType: "text/html" } } },
        list: { contentType: "multipart/mixed", itemEncoding: { contentType: "application/vnd.order+json" } },
        form: {
          contentType: "application/x-www-form-urlencoded",
          encoding: { b: { style: "pipeDelimited", explode: false } },
        },
      },
    }),
    "/odd": post("odd", "multipart/form-data", {
      schema: { type: "object", properties: { note: text } },
      encoding: { note: { contentType: "text/plain\r\nX-Evil: 1" } },
    }),
    "/items": post("items", "multipart/mixed", { itemSchema: order }),
  },
});
const modules = useClient(contract);

interface Sent {
  readonly type: string;
  readonly body: string;
}

async function send(operation: string, input: object): Promise<Sent> {
  const sent: Sent[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    sent.push({ type: request.headers.get("content-type") ?? "", body: await request.text() });
    return new Response(null, { status: 204 });
  };
  await modules().method(modules().createClient({ fetch }), operation)(input);
  return sent[0] ?? expect.fail();
}

/** The parts, without the boundaries. */
async function partsOf(operation: string, input: object): Promise<string[]> {
  const { type, body } = await send(operation, input);
  const [, boundary = ""] = /; boundary=(.*)$/.exec(type) ?? [];
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.slice(2, -2));
}

const png = new Blob(["png"], { type: "image/png" });

describe("headers of named parts", () => {
  test("are sent by themselves where they can have one value, and as the caller says", async () => {
    const parts = await partsOf("form", {
      body: { photo: png, note: "n", meta: { id: 1 } },
      partHeaders: { photo: { "X-Rate": 5, "X-Sizes": [1, 2] }, meta: { "X-Info": { id: 2 } } },
    });
    expect(parts).toEqual([
      'Content-Disposition: form-data; name="photo"; filename="photo"\r\nX-Kind: photo\r\nX-Rate: 5\r\nX-Sizes: 1,2\r\nContent-Type: image/png\r\n\r\npng',
      'Content-Disposition: form-data; name="note"\r\n\r\nn',
      'Content-Disposition: form-data; name="meta"\r\nX-Info: {"id":2}\r\nContent-Type: application/json\r\n\r\n{"id":1}',
    ]);
  });

  test("are those of every part that a list makes", async () => {
    const parts = await partsOf("form", {
      body: { photo: png, files: [new Blob(["a"]), new Blob(["b"])] },
      partHeaders: { files: { "X-Hash": "h" } },
    });
    expect(parts.filter((part) => part.includes("X-Hash: h\r\n"))).toHaveLength(2);
  });

  test("hold no line break", async () => {
    const input = {
      body: { photo: png, files: [png] },
      partHeaders: { files: { "X-Hash": "h\r\nX-Evil: 1" } },
    };
    await expect(send("form", input)).rejects.toThrow(
      new TypeError("the header 'X-Hash' of a part has a line break"),
    );
    await expect(send("odd", { body: { note: "n" } })).rejects.toThrow(
      new TypeError("the header 'Content-Type' of a part has a line break"),
    );
  });
});

test("streams among the parts are let go of when nobody takes the body", async () => {
  const left: string[] = [];
  const stream = (name: string): ReadableStream =>
    new ReadableStream({ cancel: () => void left.push(name) }, { highWaterMark: 0 });
  const fetch = async ({ body }: Request): Promise<Response> => {
    await body?.cancel();
    return new Response(null, { status: 204 });
  };
  const input = { body: { photo: stream("first"), upload: stream("second") } };
  await modules().method(modules().createClient({ fetch }), "form")(input);
  expect(left).toEqual(["first", "second"]);
});

test("the schema of a part may say its type", async () => {
  const body = { photo: png, upload: new Blob(["bytes"]), page: "<p>" };
  expect((await partsOf("form", { body })).slice(1)).toEqual([
    'Content-Disposition: form-data; name="upload"; filename="upload"\r\nContent-Type: application/octet-stream\r\n\r\nbytes',
    'Content-Disposition: form-data; name="page"\r\nContent-Type: text/html\r\n\r\n<p>',
  ]);
});

describe("parts without names", () => {
  test("travel as their places say", async () => {
    expect(await partsOf("list", { body: [{ id: 1 }, new Blob(["png"]), "a,b", "c"] })).toEqual([
      'Content-Type: application/json\r\n\r\n{"id":1}',
      "Content-Type: image/png\r\n\r\npng",
      "Content-Type: text/csv\r\n\r\na,b",
      "Content-Type: text/csv\r\n\r\nc",
    ]);
  });

  test("have headers by their places", async () => {
    const attachment = 'attachment; filename="x.csv"';
    const parts = await partsOf("list", {
      body: [{ id: 1 }, new File(["png"], "a.png"), "a"],
      partHeaders: [undefined, undefined, { "Content-Disposition": attachment }],
    });
    expect(parts.slice(1)).toEqual([
      'Content-Disposition: attachment; filename="a.png"\r\nContent-Type: image/png\r\n\r\npng',
      `Content-Disposition: ${attachment}\r\nContent-Type: text/csv\r\n\r\na`,
    ]);
  });

  test("may be described by one schema for all", async () => {
    expect(await partsOf("items", { body: [{ id: 1 }, { id: 2 }] })).toEqual([
      'Content-Type: application/json\r\n\r\n{"id":1}',
      'Content-Type: application/json\r\n\r\n{"id":2}',
    ]);
  });
});

test("parts that are bodies of parts, or forms, in turn", async () => {
  const [inner = "", list = "", form = ""] = await partsOf("nested", {
    body: { inner: { page: "<p>", meta: { id: 1 } }, list: [[{ id: 2 }]], form: { a: "x y", b: ["1", "2"] } },
  });
  const plain = (part: string): string => part.replaceAll(/part-\w+/g, "B");
  expect(plain(inner)).toBe(
    [
      'Content-Disposition: form-data; name="inner"',
      "Content-Type: multipart/related; boundary=B",
      "",
      "--B",
      'Content-Disposition: form-data; name="page"',
      "Content-Type: text/html",
      "",
      "<p>",
      "--B",
      'Content-Disposition: form-data; name="meta"',
      "Content-Type: application/json",
      "",
      '{"id":1}',
      "--B--",
      "",
    ].join("\r\n"),
  );
  expect(plain(list)).toContain(
    'multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: application/vnd.order+json\r\n\r\n{"id":2}\r\n--B--',
  );
  expect(form).toBe(
    'Content-Disposition: form-data; name="form"\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\na=x+y&b=1%7C2',
  );
});

test("types say so, and nothing is left to warn of", async () => {
  const generated = await compile(contract, ["types", "client"], { types: { schema: false } });
  expect(generated.diagnostics).toEqual([]);
  const folder = scratchFolder("parts");
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeModules(folder, await compile(contract, ["types", "client"]));
  const program = `
import { createSampleClient } from "./client.ts";
const client = createSampleClient();
const photo = new Blob([]);
export const calls = [
  () => client.form({ body: { photo }, partHeaders: { photo: { "X-Rate": 5, "X-Sizes": [1] }, files: { "X-Hash": "h" } } }),
  () => client.list({ body: [{ id: 1 }, photo, "a"], partHeaders: [undefined, { "Content-Disposition": "attachment" }] }),
  () => client.form({ body: { photo, upload: photo }, partHeaders: { photo: { "X-Rate": 5 } } }),
  () => client.items({ body: [{ id: 1 }] }),
  // @ts-expect-error: a required header has no other value to be sent
  () => client.form({ body: { photo } }),
  // @ts-expect-error: there is no such header
  () => client.form({ body: { photo }, partHeaders: { photo: { "X-Rate": 5, "X-Kind": "b" } } }),
  // @ts-expect-error: parts are orders
  () => client.items({ body: [{ no: 1 }] }),
];
`;
  writeFileSync(join(folder, "sample/program.ts"), program);
  expect(
    await runCompiler("TypeScript 7", { include: [`${folder}/**/*.ts`], options: platformOptions }),
  ).toBe("");
});

test("a parameter of the name of headers of parts gives way", async () => {
  const headed = { encoding: { a: { headers: { "X-A": { schema: text } } } } };
  const keys = async (media: object): Promise<string> => {
    const { post: operation } = post("send", "multipart/form-data", media) as { post: object };
    const parameters = [{ name: "partHeaders", in: "query", schema: text }];
    const paths = { "/x": { post: { ...operation, parameters } } };
    const generated = await compile(JSON.stringify({ ...JSON.parse(contract), paths }), ["client"]);
    return filesOf(generated).get("operations.ts") ?? "";
  };
  expect(await keys(headed)).toContain('name: "partHeaders", key: "partHeadersQuery"');
  expect(await keys({})).not.toContain("partHeadersQuery");
});
