/** openapi-fetch's middleware around a request that openapi-fetch does not send. */
import type { Middleware } from "openapi-fetch";
import type { Operation } from "./client-operation.ts";

export interface Exchanged {
  readonly request: Request;
  readonly response: Response;
}

/** What stands around the requests of one client. */
export interface MiddlewareFacts {
  readonly middleware: readonly Middleware[];
  readonly operation: Operation;
  readonly input: object;
  readonly baseUrl: string;
  fetch(request: Request): Promise<Response>;
}

type Facts = Parameters<NonNullable<Middleware["onRequest"]>>[0];

/** Requests go through the list from its start, answers and errors from its end. */
export async function throughMiddleware(given: Request, facts: MiddlewareFacts): Promise<Exchanged> {
  const { operation, input, baseUrl, fetch } = facts;
  const backwards = [...facts.middleware].reverse();
  const shared = {
    schemaPath: operation.path,
    params: { path: input, query: input, cookie: input, header: {} },
    // What one middleware may ask another about the request: what goes out is written already.
    options: { baseUrl, fetch },
    id: Math.random().toString(36).slice(2),
  } as unknown as Facts;
  let request = given;
  for (const { onRequest } of facts.middleware) {
    const changed = await onRequest?.({ ...shared, request });
    if (changed instanceof Response) return { request, response: changed };
    request = changed ?? request;
  }
  let response = await fetch(request).catch(async (cause: unknown) => {
    let error = cause;
    for (const { onError } of backwards) {
      const changed = await onError?.({ ...shared, request, error });
      if (changed instanceof Response) return changed;
      error = changed ?? error;
    }
    throw error;
  });
  for (const { onResponse } of backwards) {
    response = (await onResponse?.({ ...shared, request, response })) ?? response;
  }
  return { request, response };
}
