/** Pages of every style, asked for by TanStack Query itself. */
import { type InfiniteData, QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import type { InfiniteQueryOptions, Transport } from "../../../generators/runtime/query.ts";
import { useGenerated } from "../../support/generated-modules.ts";

interface Modules {
  readonly client: {
    createSampleClient(options: { readonly fetch: (request: Request) => Promise<Response> }): Transport;
  };
  readonly query: {
    readonly [name: string]: (
      client: Transport,
      input?: object,
    ) => InfiniteQueryOptions<unknown, never, object>;
  };
}

const paths = {
  byOffset: { style: "offset", limit: "limit", offset: "offset", items: "/items", total: "/total" },
  byPage: { style: "page", page: "page", limit: "limit", items: "/items", first: 0 },
  byCursor: { style: "cursor", cursor: "after", items: "/items", next: "/next" },
  byLink: { style: "link", items: "/items", next: "/links/next" },
  byHeader: { style: "link", items: "/items" },
};

const parameters = ["limit", "offset", "page"]
  .map((name): object => ({ name, in: "query", schema: { type: "integer" } }))
  .concat({ name: "after", in: "query", schema: { type: "string" } });

const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Sample", version: "1" },
  servers: [{ url: "https://api.example.com/v1" }],
  paths: Object.fromEntries(
    Object.entries(paths).map(([operationId, pagination]) => [
      `/${operationId}/{list}`,
      {
        get: {
          operationId,
          "x-pagination": pagination,
          parameters: [
            ...parameters,
            { name: "list", in: "path", required: true, schema: { type: "string" } },
          ],
          responses: {
            "200": {
              description: "A page",
              headers: { Link: { schema: { type: "string" } } },
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: {
                      items: { type: "array", items: { type: "integer" } },
                      total: { type: "integer" },
                      next: { type: "string" },
                      links: { type: "object", properties: { next: { type: "string" } } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    ]),
  ),
});

const modules = useGenerated<Modules>(contract, ["types", "client", "query"], ["client", "query"]);
const all = [1, 2, 3, 4, 5];

/** Two items a page. What a URL means is the same in every style. */
async function answer({ url }: Request): Promise<Response> {
  const { searchParams: query, pathname } = new URL(url);
  const number = (name: string): number => Number(query.get(name) ?? 0);
  const start = number("offset") + 2 * number("page") + number("after");
  const next = start + 2 < all.length ? `${start + 2}` : undefined;
  const link = next && `${pathname}?after=${next}`;
  const body = { items: all.slice(start, start + 2), total: all.length, next, links: { next: link } };
  return Response.json(body, { headers: link ? { link: `<${link}>; rel="next"` } : {} });
}

test.each(Object.keys(paths))("%s, and again when it is invalid", async (name) => {
  const urls: string[] = [];
  const client = modules().client.createSampleClient({
    fetch: (request) => {
      urls.push(request.url);
      return answer(request);
    },
  });
  const make = modules().query[`${name}InfiniteQueryOptions`];
  const options = make?.(client, { list: "a b", limit: 2 });
  if (options === undefined) throw new Error(`nothing is generated for ${name}`);
  const queries = new QueryClient();
  const { pages, pageParams } = await queries.fetchInfiniteQuery({ ...options, pages: 9 });
  expect(pages.map((page) => Object(page).items)).toEqual([[1, 2], [3, 4], [5]]);
  // Caches are kept as JSON.
  expect(JSON.parse(JSON.stringify(pageParams))).toEqual(pageParams);
  expect(urls.map((url) => new URL(url).pathname)).toEqual(Array(3).fill(`/v1/${name}/a%20b`));

  await queries.invalidateQueries({ queryKey: options.queryKey, refetchType: "none" });
  await queries.fetchInfiniteQuery({ ...options, pages: 9 });
  const data: InfiniteData<unknown> | undefined = queries.getQueryData(options.queryKey);
  expect(data?.pages).toHaveLength(3);
});
