/**
 * The low-level door: an openapi-fetch client for the `paths` of `schema.ts`. openapi-fetch knows one set of styles
 * for a whole client; a middleware here writes the URL, header parameters and cookies of each request again, as its
 * operation wants them, and adds the credentials and the time limit.
 */
import createClient, { type Client, type Middleware } from "openapi-fetch";
import { type Deadline, startDeadline } from "./client-deadline.ts";
import type { Operation } from "./client-operation.ts";
import { defaultTimeout, type Engine, engine, type Transport } from "./client-transport.ts";
import { allHeaders, target, type WireParts, writeParameters } from "./client-url.ts";
import { TimeoutError } from "./errors.ts";

export type FetchClient<Paths extends object> = Client<Paths>;

/** An openapi-fetch client with the options of a transport. Its bodies are read and written by openapi-fetch alone. */
export function createFetchClient<Paths extends object>(
  transport: Transport,
  operations: Readonly<Record<string, Operation>> | object,
): FetchClient<Paths> {
  const self = transport[engine];
  const { headers, fetch, init, middleware = [] } = self.options;
  const client = createClient<Paths>({
    ...init,
    baseUrl: self.baseUrl(),
    ...(headers && { headers }),
    ...(fetch && { fetch }),
    querySerializer: ours,
    pathSerializer: unchanged,
  });
  client.use(contractMiddleware(self, Object.values(operations)), ...middleware);
  return client;
}

// Marks: where a call brings a serialiser of its own, that one has done the work.

function ours(): string {
  return "";
}

function unchanged(url: string): string {
  return url;
}

function contractMiddleware(self: Engine, operations: readonly Operation[]): Middleware {
  const { credentials, timeout = defaultTimeout, timer } = self.options;
  const byRoute = new Map(
    operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
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
      const parts = writeParameters(operation, ({ in: location, name }) => params[location]?.[name]);
      await operation.security?.({ ...credentials }, parts);
      const deadline = startDeadline(
        timeout,
        () => new TimeoutError(operation.id, timeout),
        request.signal,
        timer,
      );
      running.set(id, deadline);
      const base = options.baseUrl === self.baseUrl() ? self.baseUrl(operation) : options.baseUrl;
      const written = new URL(request.url);
      const path =
        options.pathSerializer === unchanged ? base + parts.path : written.origin + written.pathname;
      const url = options.querySerializer === ours ? target({ ...parts, path }) : path + written.search;
      return rewritten(request, url, operation, parts, deadline.signal);
    },
    onResponse: end,
    onError: end,
  };
}

async function rewritten(
  request: Request,
  url: string,
  operation: Operation,
  parts: WireParts,
  signal: AbortSignal,
): Promise<Request> {
  const headers = new Headers(request.headers);
  if (!headers.has("accept")) headers.set("accept", operation.accept ?? "application/json");
  for (const [name, value] of Object.entries(allHeaders(parts))) headers.set(name, value);
  if (new URL(url).href === request.url) return new Request(request, { headers, signal });
  if (!request.body) return new Request(new Request(url, request), { headers, signal });
  // As a stream, the body could not be sent over HTTP/1 by a browser.
  const body = await request.arrayBuffer();
  const { method, mode, credentials, cache, redirect, referrer, referrerPolicy, integrity, keepalive } =
    request;
  const copied = {
    method,
    mode,
    credentials,
    cache,
    redirect,
    referrer,
    referrerPolicy,
    integrity,
    keepalive,
  };
  return new Request(url, { ...copied, body, headers, signal });
}
