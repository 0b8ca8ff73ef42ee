/** A component on openapi-react-query: `client.fetch` is an openapi-fetch client, `schema.ts` has its paths. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { getResponse } from "msw";
import createClient from "openapi-react-query";
import { createRoot } from "react-dom/client";
import { createLunarClient } from "../../../generated/lunar/client.ts";
import { createLunarMocks } from "../../mocks/lunar/mocks.ts";

const mocks = createLunarMocks();
const handlers = [
  mocks.getFunction(({ id }) => (id === "gone" ? mocks.getFunction.example(404) : undefined)),
  mocks.listFunctions(({ limit }) => {
    const { body } = mocks.listFunctions.example(200);
    return { status: 200, body: { ...body, pagination: { ...body.pagination, limit } } };
  }),
  ...mocks.handlers(),
];
const lunar = createLunarClient({
  fetch: async (request) => (await getResponse(handlers, request)) ?? Response.error(),
});
const $api = createClient(lunar.fetch);

function Functions() {
  const { data } = $api.useQuery("get", "/api/functions", { params: { query: { limit: 5 } } });
  return <p id="list">{data && `${data.functions[0]?.name}, ${data.pagination.limit} a page`}</p>;
}

function Gone() {
  const params = { path: { id: "gone" } };
  const { error } = $api.useQuery("get", "/api/functions/{id}", { params });
  return <p id="gone">{error?.error}</p>;
}

function Create() {
  const { mutate, data } = $api.useMutation("post", "/api/functions");
  const body = { name: "tide", code: "export default 1" };
  return (
    <button id="create" type="button" onClick={() => mutate({ body })}>
      {data ? `created ${data.name}` : "create"}
    </button>
  );
}

/** None of these compiles. */
export function wrongCalls(): void {
  // @ts-expect-error: there is no such path
  $api.queryOptions("get", "/api/function");
  // @ts-expect-error: the path has a parameter
  $api.queryOptions("get", "/api/functions/{id}");
  // @ts-expect-error: a limit is a number
  $api.queryOptions("get", "/api/functions", { params: { query: { limit: "5" } } });
}

createRoot(document.getElementById("root") ?? document.body).render(
  <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
    <Functions />
    <Gone />
    <Create />
  </QueryClientProvider>,
);
