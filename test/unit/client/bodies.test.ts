/** Request bodies of every kind over a real socket. */
import { describe, expect, test } from "vitest";
import { type Seen, startRecorder } from "./echo-server.ts";
import { useClient } from "./generated.ts";

const anyObject = { schema: { type: "object" } };

function post(content: object, required = true): object {
  return { requestBody: { required, content }, responses: { 200: { description: "" } } };
}

const modules = useClient(
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/json": { post: { operationId: "json", ...post({ "application/json": {} }, false) } },
      "/api": { patch: { operationId: "jsonApi", ...post({ "application/vnd.api+json": anyObject }) } },
      "/text": { put: { operationId: "text", ...post({ "text/*": {} }) } },
      "/bytes": { put: { operationId: "bytes", ...post({ "application/octet-stream": {} }) } },
      "/image": { put: { operationId: "image", ...post({ "image/*": {} }) } },
      "/form": {
        post: {
          operationId: "form",
          ...post({
            "application/x-www-form-urlencoded": {
              ...anyObject,
              encoding: {
                joined: { style: "pipeDelimited" },
                deep: { style: "deepObject", explode: true },
                list: { contentType: "application/json" },
              },
            },
          }),
        },
      },
      "/parts": {
        post: {
          operationId: "parts",
          ...post({
            "multipart/form-data": {
              ...anyObject,
              encoding: {
                icon: { contentType: "image/png" },
                note: { contentType: "application/json" },
                deep: { style: "deepObject", explode: true },
              },
            },
          }),
        },
      },
      "/delete": { delete: { operationId: "remove", ...post({ "application/json": {} }) } },
      "/any": {
        post: {
          operationId: "any",
          ...post({ "application/json": {}, "text/plain": {}, "application/octet-stream": {} }),
        },
      },
    },
  }),
);

async function send(operation: string, input: object, options?: object): Promise<Seen> {
  const { url, requests } = await startRecorder();
  await modules().method(modules().createClient({ baseUrl: url }), operation)(input, options);
  return requests[0] ?? expect.fail();
}

describe("one media type", () => {
  test.each([
    ["json", { body: { a: [1, "é"] } }, "application/json", '{"a":[1,"é"]}'],
    ["json", { body: null }, "application/json", "null"],
    ["json", { body: "" }, "application/json", '""'],
    ["jsonApi", { body: {} }, "application/vnd.api+json", "{}"],
    ["text", { body: "a=b é" }, "text/plain", "a=b é"],
    ["bytes", { body: "raw" }, "application/octet-stream", "raw"],
    ["bytes", { body: new TextEncoder().encode("raw") }, "application/octet-stream", "raw"],
    ["bytes", { body: new Blob(["raw"], { type: "image/png" }) }, "application/octet-stream", "raw"],
    ["image", { body: new Blob(["raw"], { type: "image/gif" }) }, "image/gif", "raw"],
    ["image", { body: new Uint8Array([114]) }, "application/octet-stream", "r"],
    ["remove", { body: { id: 1 } }, "application/json", '{"id":1}'],
  ])("%s of %j", async (operation, input, type, text) => {
    const { headers, body } = await send(operation, input);
    expect(headers["content-type"]).toBe(type);
    expect(body.toString()).toBe(text);
  });

  test("an optional body that is not given", async () => {
    const { headers, body } = await send("json", {});
    expect(headers["content-type"]).toBeUndefined();
    expect(body).toHaveLength(0);
  });

  test("a stream", async () => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const text of ["one ", "two"]) controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    });
    const { headers, body } = await send("bytes", { body: stream });
    expect(headers["transfer-encoding"]).toBe("chunked");
    expect(body.toString()).toBe("one two");
  });

  test("a caller's content type wins", async () => {
    const options = { headers: { "Content-Type": "image/webp" } };
    expect((await send("image", { body: "x" }, options)).headers["content-type"]).toBe("image/webp");
  });
});

describe("forms", () => {
  test("properties by their encoding", async () => {
    const body = {
      text: "a b&c=d+e",
      many: ["x", "y"],
      joined: ["1", "2"],
      deep: { a: { b: 1 } },
      object: { n: 1 },
      list: [1],
      none: null,
      gone: undefined,
    };
    const seen = await send("form", { body });
    expect(seen.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(seen.body.toString()).toBe(
      "text=a+b%26c%3Dd%2Be&many=x&many=y&joined=1%7C2&deep%5Ba%5D%5Bb%5D=1&object=%7B%22n%22%3A1%7D&list=%5B1%5D",
    );
  });

  test("ready-made fields", async () => {
    expect((await send("form", { body: new URLSearchParams({ a: "b c" }) })).body.toString()).toBe("a=b+c");
    const data = new FormData();
    data.append("a", "1");
    data.append("a", "2");
    expect((await send("form", { body: data })).body.toString()).toBe("a=1&a=2");
  });
});

describe("multipart", () => {
  async function parts(body: object): Promise<{ readonly form: FormData; readonly text: string }> {
    const seen = await send("parts", { body });
    const headers = { "content-type": seen.headers["content-type"] ?? "" };
    return { form: await new Response(seen.body, { headers }).formData(), text: seen.body.toString() };
  }

  test("files, text, numbers, lists and JSON", async () => {
    const { form, text } = await parts({
      file: new File(["abc"], 'n"a\r\nme.txt', { type: "text/plain" }),
      icon: new Blob(["png"]),
      name: "é",
      count: 3,
      tags: ["x", "y"],
      meta: { n: 1 },
      note: "said",
      deep: { a: [1] },
      none: null,
    });
    expect(form.get("file")).toMatchObject({ name: 'n"a\r\nme.txt', type: "text/plain", size: 3 });
    expect(form.get("icon")).toMatchObject({ name: "icon", type: "image/png", size: 3 });
    expect(form.get("name")).toBe("é");
    expect(form.get("count")).toBe("3");
    expect(form.getAll("tags")).toEqual(["x", "y"]);
    expect(form.get("meta")).toBe('{"n":1}');
    expect(form.get("note")).toBe('"said"');
    expect(form.get("deep[a][0]")).toBe("1");
    expect(form.has("none")).toBe(false);
    expect(text).toContain('name="meta"\r\nContent-Type: application/json\r\n\r\n{"n":1}');
    expect(text).toContain('name="name"\r\n\r\né');
  });

  test("bytes, and streams that are never in memory as a whole", async () => {
    const stream = new Blob(["st", "ream"]).stream();
    const { form } = await parts({ icon: stream, file: new TextEncoder().encode("bytes"), name: "n" });
    expect(await (form.get("icon") as File).text()).toBe("stream");
    expect(form.get("icon")).toMatchObject({ name: "icon", type: "image/png" });
    expect(await (form.get("file") as File).text()).toBe("bytes");
    expect(form.get("name")).toBe("n");
  });

  test("form data as it is", async () => {
    const data = new FormData();
    data.append("a", "1");
    expect((await parts(data)).form.get("a")).toBe("1");
  });
});

describe("several media types", () => {
  test.each([
    [{ body: { a: 1 } }, "application/json", '{"a":1}'],
    [{ body: "a", contentType: "application/json" }, "application/json", '"a"'],
    [{ body: "a", contentType: "text/plain" }, "text/plain", "a"],
    [{ body: new Blob(["a"]), contentType: "application/octet-stream" }, "application/octet-stream", "a"],
  ])("%j", async (input, type, text) => {
    const { headers, body } = await send("any", input);
    expect(headers["content-type"]).toBe(type);
    expect(body.toString()).toBe(text);
  });
});
