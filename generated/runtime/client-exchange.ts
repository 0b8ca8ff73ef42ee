/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** One request and its answer. */
import { checkBaseUrl } from "./client-base-url.ts";
import type { PendingCall } from "./client-interceptor.ts";
import { factsOf, throughMiddleware } from "./client-middleware.ts";
import type { Operation } from "./client-operation.ts";
import { readDefault } from "./client-reading.ts";
import type { Engine, HeaderValues } from "./client-transport.ts";
import { allHeaders, ownMember, target, writeParameters } from "./client-url.ts";
import { type Answer, ApiError, NetworkError } from "./errors.ts";

export async function exchange(engine: Engine, call: PendingCall): Promise<Answer> {
  const { operation, signal } = call;
  const { fetch: ownFetch, middleware } = engine.options;
  const request = await writeRequest(engine, call);
  signal.throwIfAborted();

  async function send(sent: Request): Promise<Response> {
    try {
      // The platform's fetch of the moment, not that of the day when the client was made: tests replace it.
      return await (ownFetch ?? fetch)(sent, { signal });
    } catch (cause) {
      throw new NetworkError(operation.id, sent, cause);
    }
  }
  if (!middleware) return readAnswer(operation, request, await send(request));
  const facts = factsOf(operation, call.input, engine.baseUrl(operation), send);
  const exchanged = await throughMiddleware(request, middleware, facts, send);
  return readAnswer(operation, exchanged.request, exchanged.response);
}

export async function writeRequest(
  engine: Engine,
  { operation, input, options: call, signal }: PendingCall,
): Promise<Request> {
  const { options } = engine;
  const { method, security, accept = "application/json" } = operation;
  const parts = writeParameters(call.url ? linked(operation, call.url) : operation, ({ name, key = name }) =>
    ownMember(input, key),
  );
  if (security && engine.credentials) await security.authorize(security, engine.credentials, parts);
  signal.throwIfAborted();
  const body = operation.rpc
    ? operation.rpc.envelope.wrap(input, operation.rpc.method, operation.rpc.envelope)
    : ownMember(input, "body");
  const written = body === undefined ? undefined : operation.body?.write(body, operation.body, input);
  const base = call.baseUrl === undefined ? engine.baseUrl(operation) : checkBaseUrl(call.baseUrl);
  return new Request(call.url ? target(parts) : base + target(parts), {
    redirect: "follow",
    ...options.init,
    ...call.init,
    method,
    ...(written && { body: written.body }),
    // Streams need it, nothing else minds.
    ...(written && { duplex: "half" }),
    headers: merge(
      { accept },
      options.headers,
      { "content-type": written?.type },
      allHeaders(parts),
      call.headers,
    ),
    // A request that has a signal is dear: whoever takes two arguments gets it beside the request.
    ...(options.fetch && options.fetch.length < 2 && { signal }),
  } as RequestInit);
}

/** The operation at another URL, which has the parameters of path and query in it. */
function linked(operation: Operation, { href }: URL): Operation {
  const parameters = operation.parameters?.filter((item) => item.in === "header" || item.in === "cookie");
  return { ...operation, path: href.replace(/#.*/, ""), parameters: parameters ?? [] };
}

/** By lower-case name; the last one wins, and `null` takes a header away. */
function merge(...all: readonly (HeaderValues | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const headers of all) {
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value === null) delete merged[name.toLowerCase()];
      else if (value !== undefined) merged[name.toLowerCase()] = String(value);
    }
  }
  return merged;
}

async function readAnswer(
  { id, read = readDefault, rpc }: Operation,
  request: Request,
  response: Response,
): Promise<Answer> {
  function malformed(text: string, cause: unknown): unknown {
    if (!response.ok) return text;
    throw new ApiError(id, { request, response, body: text }, "the body is not JSON", { cause });
  }
  try {
    const body = await read(response, malformed);
    const { ok } = response;
    return { request, response, ...(ok && rpc ? rpc.envelope.unwrap(body, rpc.envelope) : { ok, body }) };
  } catch (error) {
    throw error instanceof ApiError ? error : new NetworkError(id, request, error);
  }
}
