/**
 * What generated code must do wherever it runs: a client and a server's fetch handler talk to each other, in memory or
 * over HTTP. Plain code without a test framework, so that every runtime can load it.
 */
import { ApiError, createLunarClient } from "../../generated/lunar/client.ts";
import { createLunarServer, type LunarHandlers, type LunarPrincipals } from "../../generated/lunar/server.ts";
import type { FunctionWithActiveVersion } from "../../generated/lunar/types.ts";
import { isFunctionWithActiveVersion } from "../../generated/lunar/validators.ts";

const tide: FunctionWithActiveVersion = {
  id: "d0q3v8h2k5mn7p9r1tag",
  name: "tide-clock",
  description: "Größe 潮",
  disabled: false,
  save_response: true,
  env_vars: {},
  created_at: 1,
  updated_at: 2,
  active_version: {
    id: "ver_d0q3v8h2k5mn7p9r1tag_v1",
    function_id: "d0q3v8h2k5mn7p9r1tag",
    version: 1,
    code: "export default 1",
    created_at: 1,
    is_active: true,
  },
};

const executed = {
  "X-Function-Id": tide.id,
  "X-Function-Version-Id": tide.active_version.id,
  "X-Execution-Id": "e",
  "X-Execution-Duration-Ms": 1,
};

const handlers: Partial<LunarHandlers<LunarPrincipals<string>>> = {
  getFunction: ({ id }) =>
    id === tide.id ? { status: 200, body: tide } : { status: 404, body: { error: `no ${id}` } },
  createFunction: ({ body }) => ({ status: 200, body: { ...tide, name: body.name } }),
  listFunctions: ({ limit, offset }) => ({
    status: 200,
    body: { functions: [], pagination: { total: 7, limit, offset } },
  }),
  executeFunctionPost: async ({ contentType, body }) => ({
    status: 200,
    headers: executed,
    contentType: "text/plain",
    body: `${contentType}: ${body instanceof Blob ? await body.text() : JSON.stringify(body)}`,
  }),
};

/** The server's side, for whoever brings a socket; `fetch` is all that Deno, Bun and workers need. */
export function createServer(): ReturnType<typeof createLunarServer> {
  return createLunarServer({
    handlers,
    partial: true,
    security: { BearerAuth: (key) => key === "secret" && key, CookieAuth: () => undefined },
    validateResponses: "throw",
  });
}

/** Runs every check; the names of those that failed, with the reason. */
export async function runScenario(
  baseUrl: string,
  fetch?: (request: Request) => Promise<Response>,
): Promise<{ readonly passed: number; readonly failed: readonly string[] }> {
  const lunar = createLunarClient({ baseUrl, fetch, credentials: { BearerAuth: async () => "secret" } });
  const stranger = createLunarClient({ baseUrl, fetch });
  const failed: string[] = [];
  let passed = 0;

  async function check(name: string, expected: unknown, run: () => Promise<unknown>): Promise<void> {
    try {
      const [found, wanted] = [JSON.stringify(await run()), JSON.stringify(expected)];
      if (found === wanted) passed += 1;
      else failed.push(`${name}: ${found} instead of ${wanted}`);
    } catch (error) {
      failed.push(`${name}: ${error}`);
    }
  }

  const failure = (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => "no error",
      (error: unknown) => error,
    );

  await check("JSON comes back", tide, () => lunar.getFunction({ id: tide.id }));
  await check("what comes back is valid", true, async () =>
    isFunctionWithActiveVersion(await lunar.getFunction({ id: tide.id })),
  );
  await check("a body is sent", "潮汐", async () => {
    const { name } = await lunar.createFunction({ body: { name: "潮汐", code: "1" } });
    return name;
  });
  await check("parameters are read and defaults taken", [5, 0], async () => {
    const { pagination } = await lunar.listFunctions({ limit: 5 });
    return [pagination.limit, pagination.offset];
  });
  await check("path values are encoded", [404, "no a/b ü"], async () => {
    const error = await failure(lunar.getFunction({ id: "a/b ü" }));
    return error instanceof ApiError && [error.status, Object(error.body).error];
  });
  await check("a wrong body is refused", 400, async () => {
    // @ts-expect-error: the code is missing
    const error = await failure(lunar.createFunction({ body: { name: "x" } }));
    return error instanceof ApiError && error.status;
  });
  await check("credentials are asked for", 401, async () => {
    const error = await failure(stranger.getFunction({ id: tide.id }));
    return error instanceof ApiError && error.status;
  });
  await check("bytes are sent", "application/octet-stream: bytes", () =>
    lunar.executeFunctionPost({
      function_id: "f",
      contentType: "application/octet-stream",
      body: new TextEncoder().encode("bytes"),
    }),
  );
  await check("text is sent", 'text/plain: "text"', () =>
    lunar.executeFunctionPost({ function_id: "f", contentType: "text/plain", body: "text" }),
  );
  await check("a call can be aborted", "AbortError", async () => {
    const controller = new AbortController();
    controller.abort();
    const error = await failure(lunar.getFunction({ id: tide.id }, { signal: controller.signal }));
    return Object(error).name;
  });
  await check("openapi-fetch works on it", tide.id, async () => {
    const { data } = await lunar.fetch.GET("/api/functions/{id}", { params: { path: { id: tide.id } } });
    return data?.id;
  });
  return { passed, failed };
}

/** Both ways to the server, as JSON: through its fetch handler alone, and over HTTP. */
export async function runBoth(baseUrl: string): Promise<string> {
  const server = createServer();
  const memory = await runScenario("http://memory.test", (request) => server.fetch(request));
  return JSON.stringify({ memory, http: await runScenario(baseUrl) });
}
