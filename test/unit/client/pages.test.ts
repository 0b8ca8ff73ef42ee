/** Lists in pages: every way to the next one, to the end and no further. */
import { describe, expect, test } from "vitest";
import { type AnyClient, clientFiles, useClient } from "./generated.ts";

const list = {
  type: "object",
  properties: { items: { type: "array", items: { type: "integer" } }, total: {}, next: {} },
};
const query = (...names: string[]): object[] => names.map((name) => ({ name, in: "query", schema: {} }));
const answer = (schema: object = list, more: object = {}): object => ({
  200: { description: "", content: { "application/json": { schema } }, ...more },
});

const modules = useClient(
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "http://shop.test" }],
    security: [{ Key: [] }],
    paths: {
      "/offset": {
        get: {
          operationId: "byOffset",
          parameters: query("limit", "offset"),
          responses: answer(),
          "x-pagination": {
            style: "offset",
            limit: "limit",
            offset: "offset",
            items: "/items",
            total: "/total",
          },
        },
      },
      "/page": {
        get: {
          operationId: "byPage",
          parameters: query("size", "no"),
          responses: answer(),
          "x-pagination": { style: "page", limit: "size", page: "no", first: 0, items: "/items" },
        },
      },
      "/cursor": {
        get: {
          operationId: "byCursor",
          parameters: query("after"),
          responses: answer(),
          "x-pagination": { style: "cursor", cursor: "after", items: "/items", next: "/next" },
        },
      },
      "/header": {
        get: {
          operationId: "byHeader",
          parameters: query("q"),
          responses: answer(undefined, { headers: { Link: { schema: { type: "string" } } } }),
        },
      },
      "/body": {
        get: {
          operationId: "byBody",
          responses: answer(),
          "x-pagination": { style: "link", items: "/items", next: "/next" },
        },
      },
    },
    components: { securitySchemes: { Key: { type: "apiKey", in: "query", name: "key" } } },
  }),
);

interface Pages {
  all(input?: object, options?: object): AsyncIterable<unknown>;
  pages(input?: object): AsyncIterable<unknown>;
}

/** A client of a server that answers by URL; and what it was asked. */
function clientOf(answers: (url: URL) => Response | object): {
  readonly client: AnyClient;
  readonly urls: string[];
} {
  const urls: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    urls.push(request.url.replace("http://shop.test", ""));
    const found = answers(new URL(request.url));
    return found instanceof Response ? found : Response.json(found);
  };
  return { client: modules().createClient({ fetch }), urls };
}

const paged = (client: AnyClient, operation: string): Pages =>
  modules().method(client, operation) as unknown as Pages;

async function collected(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Items 0 to 4 from an offset on. */
const slice = (from: number, size: number): number[] => [0, 1, 2, 3, 4].slice(from, from + size);

describe("ways to the next page", () => {
  test("offset, until the total is reached", async () => {
    const { client, urls } = clientOf(({ searchParams }) => ({
      items: slice(Number(searchParams.get("offset")), 2),
      total: 5,
    }));
    expect(await collected(paged(client, "byOffset").all({ limit: 2 }))).toEqual([0, 1, 2, 3, 4]);
    expect(urls).toEqual(["/offset?limit=2", "/offset?limit=2&offset=2", "/offset?limit=2&offset=4"]);
  });

  test("offset without a total: until a page is short, or empty", async () => {
    const { client, urls } = clientOf(({ searchParams }) => ({
      items: slice(Number(searchParams.get("offset")), 3),
    }));
    expect(await collected(paged(client, "byOffset").all({ limit: 3, offset: 1 }))).toEqual([1, 2, 3, 4]);
    expect(urls).toHaveLength(2);
    await collected(paged(client, "byOffset").all());
    expect(urls.slice(2)).toEqual(["/offset", "/offset?offset=3", "/offset?offset=5"]);
  });

  test("page numbers, from the first on", async () => {
    const { client, urls } = clientOf(({ searchParams }) => ({
      items: slice(2 * Number(searchParams.get("no")), 2),
    }));
    expect(await collected(paged(client, "byPage").pages({ size: 2 }))).toEqual([
      { items: [0, 1] },
      { items: [2, 3] },
      { items: [4] },
    ]);
    expect(urls).toEqual(["/page?size=2", "/page?size=2&no=1", "/page?size=2&no=2"]);
  });

  test("cursors, and none that leads in a circle", async () => {
    const nexts = new Map<string | null, string | null>([
      [null, "a"],
      ["a", "b"],
      ["b", null],
    ]);
    const { client, urls } = clientOf(({ searchParams }) => ({
      items: [1],
      next: nexts.get(searchParams.get("after")),
    }));
    expect(await collected(paged(client, "byCursor").all())).toEqual([1, 1, 1]);
    expect(urls).toEqual(["/cursor", "/cursor?after=a", "/cursor?after=b"]);
    nexts.set("b", "a");
    expect(await collected(paged(client, "byCursor").all())).toHaveLength(3);
  });

  test("the header Link", async () => {
    const { client, urls } = clientOf(({ searchParams }) => {
      const page = Number(searchParams.get("p") ?? 1);
      const link = `</header?p=1>; rel="first", <http://shop.test/header?q=a,b&p=${page + 1}>; title="x, y"; rel="last next"`;
      return Response.json({ items: [page] }, { headers: page < 3 ? { link } : {} });
    });
    const items = await collected(paged(client, "byHeader").all({ q: "a,b" }));
    expect(items).toEqual([1, 2, 3]);
    expect(urls).toEqual(["/header?q=a%2Cb", "/header?q=a,b&p=2", "/header?q=a,b&p=3"]);
  });

  test("links in the body, also relative ones and objects", async () => {
    const nexts = ["/body?p=1", { href: "?p=2" }, null];
    const { client, urls } = clientOf(({ searchParams }) => {
      const page = Number(searchParams.get("p"));
      return { items: [page], next: nexts[page] };
    });
    expect(await collected(paged(client, "byBody").all())).toEqual([0, 1, 2]);
    expect(urls).toEqual(["/body", "/body?p=1", "/body?p=2"]);
  });
});

test("credentials stay with the server that they are for", async () => {
  const urls: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    urls.push(request.url);
    return Response.json({ items: [1], next: urls.length < 2 ? "http://internal:8080/api/body?p=2" : null });
  };
  const client = modules().createClient({
    fetch,
    baseUrl: "https://gateway.test/shop",
    credentials: { Key: "k" },
  });
  await collected(paged(client, "byBody").all());
  expect(urls).toEqual(["https://gateway.test/shop/body?key=k", "https://gateway.test/shop/body?p=2&key=k"]);
});

test("nothing is asked for that nobody looks at, and errors are thrown", async () => {
  const { client, urls } = clientOf(({ searchParams }) =>
    searchParams.get("offset") === "2"
      ? Response.json({ error: "Too far" }, { status: 400 })
      : { items: [0, 1], total: 9 },
  );
  for await (const item of paged(client, "byOffset").all()) if (item === 1) break;
  expect(urls).toHaveLength(1);
  await expect(collected(paged(client, "byOffset").all())).rejects.toMatchObject({
    name: "ApiError",
    message: "400 byOffset: Too far",
  });
});

test("the functions take one operation's paging", async () => {
  const { client } = clientOf(() => ({ items: [1], total: 1 }));
  const { byOffsetPaging } = modules().operations as unknown as { byOffsetPaging: object };
  expect(await collected(modules().runtime.all(client, byOffsetPaging as never))).toEqual([1]);
});

describe("what is plain to see", () => {
  async function paging(operation: object): Promise<string[]> {
    const paths = { "/x": { get: { operationId: "list", ...operation } } };
    const contract = { openapi: "3.1.0", info: { title: "T", version: "1" }, paths };
    const lines = ((await clientFiles(JSON.stringify(contract))).get("operations.ts") ?? "").split("\n");
    const start = lines.findIndex((line) => line.startsWith("export const listPaging"));
    return start < 0 ? [] : lines.slice(start + 2, lines.indexOf("};", start)).map((line) => line.trim());
  }
  const array = { type: "array", items: {} };
  const object = (properties: object): object => ({ type: "object", properties });

  test.each([
    [
      "limit and offset",
      { parameters: query("limit", "offset"), responses: answer(array) },
      ["next: http.byOffset,", 'items: "",', 'limit: "limit",', 'offset: "offset",'],
    ],
    [
      "a page, with a total in the summary",
      {
        parameters: query("page", "per_page"),
        responses: answer(object({ rows: array, meta: object({ total: {} }) })),
      },
      [
        "next: http.byPage,",
        'items: "/rows",',
        'limit: "per_page",',
        'page: "page",',
        'total: "/meta/total",',
      ],
    ],
    [
      "a cursor",
      {
        parameters: query("cursor"),
        responses: answer(object({ data: array, ids: array, next_cursor: {} })),
      },
      ["next: http.byCursor,", 'items: "/data",', 'cursor: "cursor",', 'following: "/next_cursor",'],
    ],
    [
      "a header Link",
      { parameters: query("page"), responses: answer(array, { headers: { link: { schema: {} } } }) },
      ["next: http.byLink,", 'items: "",'],
    ],
    [
      "JSON:API",
      {
        responses: {
          200: {
            description: "",
            content: {
              "application/vnd.api+json": { schema: object({ data: array, links: object({ next: {} }) }) },
            },
          },
        },
      },
      ["next: http.byLink,", 'items: "/data",', 'following: "/links/next",'],
    ],
    ["a list without parameters", { responses: answer(array) }, []],
    [
      "parameters without a list",
      { parameters: query("limit", "offset"), responses: answer(object({})) },
      [],
    ],
    [
      "two lists, and no telling which",
      { parameters: query("page"), responses: answer(object({ a: array, b: array })) },
      [],
    ],
  ])("%s", async (_, operation, lines) => {
    expect(await paging(operation)).toEqual(lines);
  });
});
