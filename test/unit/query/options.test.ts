/** The options by themselves, in TanStack Query without a framework. Types are held by expected errors. */
import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, test } from "vitest";
import { createLunarClient } from "../../../generated/lunar/client.ts";
import {
  createFunctionMutationOptions,
  getFunctionQueryKey,
  getFunctionQueryOptions,
  listFunctionsInfiniteQueryOptions,
  listFunctionsQueryKey,
  listFunctionsQueryOptions,
  lunarQueryKey,
} from "../../../generated/lunar/query.ts";

const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
const requests: Request[] = [];
const lunar = createLunarClient({
  async fetch(request) {
    requests.push(request);
    return Response.json({ functions: [], pagination: { total: 0, limit: 20, offset: 0 } });
  },
});

afterEach(() => {
  queries.clear();
  requests.length = 0;
});

describe("keys", () => {
  test("begin with the API and the operation, and end with the input", () => {
    expect(getFunctionQueryKey({ id: "x" })).toEqual(["lunar", "getFunction", { id: "x" }]);
    expect(getFunctionQueryKey()).toEqual(["lunar", "getFunction"]);
    expect(listFunctionsInfiniteQueryOptions(lunar).queryKey).toEqual([
      "lunar",
      "listFunctions",
      {},
      "pages",
    ]);
    // @ts-expect-error: a function has no such parameter
    getFunctionQueryKey({ name: "x" });
  });

  test.each([
    ["everything", lunarQueryKey, 4],
    ["an operation", listFunctionsQueryKey(), 3],
    ["calls and pages with an input", listFunctionsQueryKey({ limit: 5 }), 2],
    ["one call", getFunctionQueryKey({ id: "x" }), 1],
    ["another call", getFunctionQueryKey({ id: "y" }), 0],
  ])("invalidate %s", async (_, queryKey, count) => {
    await queries.fetchQuery(getFunctionQueryOptions(lunar, { id: "x" }));
    await queries.fetchQuery(listFunctionsQueryOptions(lunar));
    await queries.fetchQuery(listFunctionsQueryOptions(lunar, { limit: 5 }));
    await queries.fetchInfiniteQuery(listFunctionsInfiniteQueryOptions(lunar, { limit: 5 }));
    await queries.invalidateQueries({ queryKey });
    const all = queries.getQueryCache().getAll();
    expect(all.filter(({ state }) => state.isInvalidated)).toHaveLength(count);
  });
});

describe("queries", () => {
  test("give the typed output", async () => {
    const { pagination } = await queries.fetchQuery(listFunctionsQueryOptions(lunar, { limit: 5 }));
    expect(pagination.limit.toFixed(0)).toBe("20");
    // @ts-expect-error: the input is required
    getFunctionQueryOptions(lunar);
    const read = listFunctionsQueryOptions(lunar).queryFn;
    // @ts-expect-error: the output has no such member
    expect((await read({ signal: new AbortController().signal })).items).toBeUndefined();
  });

  test("pass on the signal and the options of a call", async () => {
    const options = getFunctionQueryOptions(lunar, { id: "x" }, { headers: { "x-trace": "7" } });
    await queries.fetchQuery(options);
    expect(requests[0]?.headers.get("x-trace")).toBe("7");
    const controller = new AbortController();
    controller.abort(new Error("left"));
    await expect(options.queryFn({ signal: controller.signal })).rejects.toThrow("left");
  });

  test("keep the time limit of the client", async () => {
    let limit: number | undefined;
    const timer = (milliseconds: number): (() => void) => {
      limit = milliseconds;
      return () => {};
    };
    const client = createLunarClient({ timer, fetch: async () => Response.json({}) });
    await getFunctionQueryOptions(client, { id: "x" }).queryFn({ signal: new AbortController().signal });
    expect(limit).toBe(30_000);
  });
});

test("mutations take the input when they are called", async () => {
  const { mutationKey, mutationFn } = createFunctionMutationOptions(lunar);
  expect(mutationKey).toEqual(["lunar", "createFunction"]);
  await mutationFn({ body: { name: "tide", code: "1" } });
  expect(requests[0]?.method).toBe("POST");
  // @ts-expect-error: the code is missing
  void mutationFn({ body: { name: "tide" } });
});
