/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** openapi-fetch's middleware around a request that openapi-fetch does not send. */
import type { Middleware } from "openapi-fetch";
import type { Operation } from "./client-operation.ts";

export interface Exchanged {
  readonly request: Request;
  readonly response: Response;
}

/** What a middleware is told besides the request. */
export type MiddlewareFacts = Omit<Parameters<NonNullable<Middleware["onRequest"]>>[0], "request">;

/** Requests go through the list from its start, answers and errors from its end. */
export async function throughMiddleware(
  given: Request,
  middleware: readonly Middleware[],
  facts: MiddlewareFacts,
  fetch: (request: Request) => Promise<Response>,
): Promise<Exchanged> {
  const backwards = [...middleware].reverse();
  let request = given;
  for (const { onRequest } of middleware) {
    const changed = await onRequest?.({ ...facts, request });
    if (changed instanceof Response) return { request, response: changed };
    request = changed ?? request;
  }
  let response = await fetch(request).catch(async (cause: unknown) => {
    let error = cause;
    for (const { onError } of backwards) {
      const changed = await onError?.({ ...facts, request, error });
      if (changed instanceof Response) return changed;
      error = changed ?? error;
    }
    throw error;
  });
  for (const { onResponse } of backwards) {
    response = (await onResponse?.({ ...facts, request, response })) ?? response;
  }
  return { request, response };
}

/** The same as openapi-fetch tells, for requests that it does not make. */
export function factsOf(
  operation: Operation,
  input: object,
  baseUrl: string,
  fetch: unknown,
): MiddlewareFacts {
  return {
    schemaPath: operation.path,
    params: { path: input, query: input, cookie: input, header: {} },
    // What one middleware may ask another about the request: what goes out is written already.
    options: { baseUrl, fetch },
    id: Math.random().toString(36).slice(2),
  } as unknown as MiddlewareFacts;
}
