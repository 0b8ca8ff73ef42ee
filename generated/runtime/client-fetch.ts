/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** The low-level door: an openapi-fetch client for the `paths` of `schema.ts`. */
import createClient, { type Client, type Middleware } from "openapi-fetch";
import { type CallInit, createCallMiddleware, usualPath, usualQuery } from "./client-fetch-call.ts";
import type { Operation } from "./client-operation.ts";
import { engine, type Transport } from "./client-transport.ts";

export type FetchClient<Paths extends object> = Client<Paths>;

/** Paths and options are proved by the type that the caller sees. */
interface AnyClient {
  request(method: string, path: string, init: object): unknown;
}

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** An openapi-fetch client with the options of a transport. */
export function createFetchClient<Paths extends object>(
  transport: Transport,
  operations: object,
): FetchClient<Paths> {
  const self = transport[engine];
  const { headers, fetch, init: shared, middleware = [] } = self.options;
  const client = createClient({
    ...shared,
    baseUrl: self.baseUrl(),
    ...(headers && { headers }),
    // The platform's fetch of the moment, not that of the day when the client was made: tests replace it.
    fetch: (request) => (fetch ?? globalThis.fetch)(request, {}),
    querySerializer: usualQuery,
    pathSerializer: usualPath,
  }) as unknown as AnyClient;
  const operationAt = byRoute(Object.values(operations));
  // What openapi-fetch keeps in a list of its own would stand around the interceptors.
  let used: readonly Middleware[] = [];

  function request(name: string, path: string, init: CallInit = {}): unknown {
    const method = name.toUpperCase();
    const operation = operationAt.get(`${method} ${path}`);
    const inner = [...middleware, ...used, ...(init.middleware ?? [])];
    const whole = createCallMiddleware(self, { method, path, operation, init, middleware: inner });
    return client.request(method, path, { ...init, middleware: [whole] });
  }

  return {
    request,
    ...Object.fromEntries(
      methods.map((name) => [name, (path: string, init?: CallInit) => request(name, path, init)]),
    ),
    use(...more: readonly Middleware[]) {
      used = [...used, ...more.filter(Boolean)];
    },
    eject(...gone: readonly Middleware[]) {
      used = used.filter((one) => !gone.includes(one));
    },
  } as unknown as FetchClient<Paths>;
}

function byRoute(operations: readonly Operation[]): ReadonlyMap<string, Operation> {
  const own = operations.filter(({ rpc }) => rpc === undefined);
  return new Map(own.map((operation) => [`${operation.method} ${operation.path}`, operation]));
}
