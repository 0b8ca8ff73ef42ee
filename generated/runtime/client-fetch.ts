/**
 * The low-level door: an openapi-fetch client for the `paths` of `schema.ts`. openapi-fetch knows one set of styles
 * for a whole client; a middleware here writes the URL, header parameters and cookies of each request again, as its
 * operation wants them, and adds the credentials and the time limit.
 */
import createClient, {
  type Client,
  createQuerySerializer,
  defaultPathSerializer,
  type Middleware,
} from "openapi-fetch";
import { type Deadline, startDeadline } from "./client-deadline.ts";
import type { Operation, Parameter } from "./client-operation.ts";
import { type Engine, engine, type Transport } from "./client-transport.ts";
import { allHeaders, ownMember, target, type WireParts, writeParameters } from "./client-url.ts";
import { TimeoutError } from "./errors.ts";

export type FetchClient<Paths extends object> = Client<Paths>;

/** An openapi-fetch client with the options of a transport. Its bodies are read and written by openapi-fetch alone. */
export function createFetchClient<Paths extends object>(
  transport: Transport,
  operations: object,
): FetchClient<Paths> {
  const self = transport[engine];
  const { headers, fetch, init, middleware = [] } = self.options;
  const client = createClient<Paths>({
    ...init,
    baseUrl: self.baseUrl(),
    ...(headers && { headers }),
    // The platform's fetch of the moment, not that of the day when the client was made: tests replace it.
    fetch: (request) => (fetch ?? globalThis.fetch)(request, {}),
    querySerializer: usualQuery,
    pathSerializer: usualPath,
  });
  client.use(contractMiddleware(self, Object.values(operations)), ...middleware);
  return client;
}

// openapi-fetch's own serialisers: they tell calls that bring another one, and do for paths that are not in the
// contract. What they cannot write, such as nested objects, the operation's own styles will.

function usualQuery(query: Record<string, unknown>): string {
  return orElse("", () => createQuerySerializer()(query));
}

function usualPath(path: string, values: Record<string, unknown>): string {
  return orElse(path, () => defaultPathSerializer(path, values));
}

function orElse(text: string, write: () => string): string {
  try {
    return write();
  } catch {
    return text;
  }
}

function contractMiddleware(self: Engine, operations: readonly Operation[]): Middleware {
  const { timer } = self.options;
  const timeout = self.timeout({});
  const byRoute = new Map(
    operations
      .filter(({ rpc }) => rpc === undefined)
      .map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const running = new Map<string, Deadline>();

  /** The limit covers the time until the answer begins: openapi-fetch reads the body by itself. */
  function end({ id }: { readonly id: string }): undefined {
    running.get(id)?.end();
    running.delete(id);
  }

  return {
    async onRequest({ request, schemaPath, params, options, id }) {
      const operation = byRoute.get(`${request.method} ${schemaPath}`);
      if (operation === undefined) return undefined;
      const given: Readonly<Partial<Record<Parameter["in"], object>>> = params;
      const parts = writeParameters(operation, ({ in: location, name }) => ownMember(given[location], name));
      const { security } = operation;
      if (security && self.credentials) await security.authorize(security, self.credentials, parts);

      const expired = (): Error => new TimeoutError(operation.id, timeout);
      const deadline = startDeadline({ timeout, expired, signal: request.signal, timer }, () =>
        running.delete(id),
      );
      running.set(id, deadline);

      const base = options.baseUrl === self.baseUrl() ? self.baseUrl(operation) : options.baseUrl;
      const { pathname, origin, search } = new URL(request.url);
      const path = options.pathSerializer === usualPath ? base + parts.path : origin + pathname;
      const url = options.querySerializer === usualQuery ? target({ ...parts, path }) : path + search;
      return rewritten(request, url, headersOf(request, operation, parts), deadline.signal);
    },
    onResponse: end,
    onError: end,
  };
}

function headersOf(request: Request, { accept = "application/json" }: Operation, parts: WireParts): Headers {
  const headers = new Headers(request.headers);
  if (!headers.has("accept")) headers.set("accept", accept);
  for (const [name, value] of Object.entries(allHeaders(parts))) headers.set(name, value);
  return headers;
}

async function rewritten(
  request: Request,
  url: string,
  headers: Headers,
  signal: AbortSignal,
): Promise<Request> {
  if (new URL(url, request.url).href === request.url) return new Request(request, { headers, signal });
  if (!request.body) return new Request(new Request(url, request), { headers, signal });
  // Taken over as a stream, the body could not be sent over HTTP/1 by a browser.
  const body = await request.arrayBuffer();
  const { method, mode, credentials, cache, redirect, referrer, referrerPolicy, integrity, keepalive } =
    request;
  const rest = { method, mode, credentials, cache, redirect, referrer, referrerPolicy, integrity, keepalive };
  return new Request(url, { ...rest, body, headers, signal });
}
