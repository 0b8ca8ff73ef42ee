/** Queries of clients that hold dates as `Date` and 64-bit integers as `bigint`, which no key can have. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeAll, expect, onTestFinished, test } from "vitest";
import type { ClientOptions, Transport } from "../../../generators/runtime/client.ts";
import type { InfiniteQueryOptions, QueryKey, QueryOptions } from "../../../generators/runtime/query.ts";
import { compile } from "../../support/compile.ts";
import { platformOptions, runCompiler, scratchFolder } from "../../support/compiler.ts";
import { useGenerated, writeModules } from "../../support/generated-modules.ts";

const long = { type: "integer", format: "int64" };
const date = { type: "string", format: "date-time" };
const query = (name: string, schema: object): object => ({ name, in: "query", schema });
const contract = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  servers: [{ url: "http://shop.test" }],
  paths: {
    "/orders": {
      get: {
        operationId: "list",
        parameters: [query("id", long), query("since", date), query("offset", long), query("limit", long)],
        responses: {
          200: {
            description: "",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { items: { type: "array", items: date }, total: long },
                },
              },
            },
          },
        },
      },
    },
  },
});
const held = { dates: "Date", int64: "bigint" };

interface Queries {
  listQueryKey(input?: object): QueryKey<unknown>;
  listQueryOptions(client: Transport, input?: object): QueryOptions<object, never, unknown>;
  listInfiniteQueryOptions(client: Transport, input?: object): InfiniteQueryOptions<object, never, unknown>;
}

interface Modules {
  readonly query: Queries;
  readonly client: { createSampleClient(options: ClientOptions): Transport };
}

const modules = useGenerated<Modules>(contract, ["types", "client", "query"], ["query", "client"], {
  client: held,
});
const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
const urls: string[] = [];
let client: Transport;

beforeAll(() => {
  client = modules().client.createSampleClient({
    async fetch({ url }) {
      urls.push(url);
      return Response.json({ items: ["2026-11-29T12:30:00Z"], total: 2 });
    },
  });
});
afterEach(() => {
  queries.clear();
  urls.length = 0;
});

const at = new Date("2026-11-29T12:30:00Z");

test("keys have them as texts, every digit and every moment its own", async () => {
  const { listQueryKey, listQueryOptions } = modules().query;
  expect(listQueryKey({ id: 9007199254740993n, since: at })).toEqual([
    "sample",
    "list",
    { id: "9007199254740993", since: "2026-11-29T12:30:00.000Z" },
  ]);
  expect(listQueryKey()).toEqual(["sample", "list"]);
  await queries.fetchQuery(listQueryOptions(client, { since: at }));
  await queries.fetchQuery(listQueryOptions(client, { since: new Date(0) }));
  await queries.invalidateQueries({ queryKey: listQueryKey({ since: at }) });
  const all = queries.getQueryCache().getAll();
  expect(all.map(({ state }) => state.isInvalidated)).toEqual([true, false]);
});

test("calls have them as they are held, and pages go on", async () => {
  const { listQueryOptions, listInfiniteQueryOptions } = modules().query;
  const data = await queries.fetchQuery(listQueryOptions(client, { id: 9007199254740993n }));
  expect(data).toEqual({ items: [at], total: 2n });
  const options = listInfiniteQueryOptions(client, { limit: 1n });
  expect(options.queryKey).toEqual(["sample", "list", { limit: "1" }, "pages"]);
  await queries.fetchInfiniteQuery({ ...options, pages: 2 });
  expect(urls.slice(1)).toEqual([
    "http://shop.test/orders?limit=1",
    "http://shop.test/orders?offset=1&limit=1",
  ]);
});

test("types say so", async () => {
  const folder = scratchFolder("queries");
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeModules(folder, await compile(contract, ["types", "client", "query"], { client: held }));
  writeFileSync(
    join(folder, "sample/program.ts"),
    `
import { QueryClient } from "@tanstack/query-core";
import { createSampleClient } from "./client.ts";
import { listQueryOptions } from "./query.ts";
export async function first(): Promise<[Date | undefined, bigint | undefined]> {
  const { items, total } = await new QueryClient().fetchQuery(listQueryOptions(createSampleClient(), { id: 1n }));
  return [items?.[0], total];
}
`,
  );
  expect(
    await runCompiler("TypeScript 7", {
      include: [`${folder}/**/*.ts`],
      options: { ...platformOptions, skipLibCheck: true },
    }),
  ).toBe("");
});
