/** Components on the generated options of TanStack Query: reading, pages, changing, invalidating, leaving. */
import {
  QueryClient,
  QueryClientProvider,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { getResponse } from "msw";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { createLunarClient } from "../../../generated/lunar/client.ts";
import {
  createFunctionMutationOptions,
  getFunctionQueryOptions,
  getNextRunQueryOptions,
  listFunctionsInfiniteQueryOptions,
  listFunctionsQueryKey,
} from "../../../generated/lunar/query.ts";
import { createLunarMocks } from "../../mocks/lunar/mocks.ts";

const mocks = createLunarMocks();
const [first] = mocks.listFunctions.example(200).body.functions;
if (first === undefined) throw new Error("the example lists nothing");
const names = ["one", "two", "three", "four", "five"];

const handlers = [
  mocks.listFunctions(({ limit, offset }) => {
    const functions = names.slice(offset, offset + limit).map((name) => ({ ...first, name }));
    return { status: 200, body: { functions, pagination: { total: names.length, limit, offset } } };
  }),
  mocks.createFunction(({ body }) => {
    names.unshift(body.name);
    return mocks.createFunction.example(200);
  }),
  mocks.getFunction.answers(404),
  mocks.getNextRun((_, { request }) => {
    request.signal.addEventListener("abort", () => {
      document.title = "aborted";
    });
    return new Promise(() => {});
  }),
];
const lunar = createLunarClient({
  fetch: async (request) => (await getResponse(handlers, request)) ?? Response.error(),
});

function Pages() {
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(
    listFunctionsInfiniteQueryOptions(lunar, { limit: 2 }),
  );
  const all = data?.pages.flatMap((page) => page.functions.map(({ name }) => name));
  return (
    <section>
      <p id="pages">{all?.join(", ")}</p>
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          more
        </button>
      )}
    </section>
  );
}

function Create() {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    ...createFunctionMutationOptions(lunar),
    onSuccess: () => queries.invalidateQueries({ queryKey: listFunctionsQueryKey() }),
  });
  return (
    <button type="button" onClick={() => mutate({ body: { name: "zero", code: "0" } })}>
      create
    </button>
  );
}

function Missing() {
  const { error } = useQuery(getFunctionQueryOptions(lunar, { id: "x" }));
  return <p id="missing">{error?.name === "ApiError" && error.status === 404 ? error.body.error : ""}</p>;
}

function Waiting() {
  const { fetchStatus } = useQuery(getNextRunQueryOptions(lunar, { id: "x" }));
  return <p id="waiting">{fetchStatus}</p>;
}

function Leaving() {
  const [isHere, setHere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setHere(false)}>
        leave
      </button>
      {isHere && <Waiting />}
    </>
  );
}

createRoot(document.getElementById("root") ?? document.body).render(
  <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
    <Pages />
    <Create />
    <Missing />
    <Leaving />
  </QueryClientProvider>,
);
