/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * A call of openapi-fetch. That knows one set of styles for a whole client, and nothing of interceptors; so each call
 * brings a middleware that takes the request out of its hands: it writes URL, header parameters and cookies again, as
 * the operation wants them, adds the credentials, and goes through interceptors and middleware in the order of methods.
 * Bodies are written and read by openapi-fetch.
 */
import {
  createQuerySerializer,
  defaultPathSerializer,
  type HeadersOptions,
  type Middleware,
  mergeHeaders,
} from "openapi-fetch";
import { checkBaseUrl } from "./client-base-url.ts";
import { withinDeadline } from "./client-deadline.ts";
import { compose, isRepeatable, type PendingCall } from "./client-interceptor.ts";
import { type MiddlewareFacts, throughMiddleware } from "./client-middleware.ts";
import type { Operation, Parameter } from "./client-operation.ts";
import { readDefault } from "./client-reading.ts";
import type { CallOptions, Engine } from "./client-transport.ts";
import { allHeaders, ownMember, target, type WireParts, writeParameters } from "./client-url.ts";
import { type Answer, NetworkError, TimeoutError } from "./errors.ts";

/** What a caller of openapi-fetch says, as far as it is looked at here. */
export interface CallInit {
  readonly baseUrl?: string;
  readonly headers?: HeadersOptions;
  /** As a value. */
  readonly body?: unknown;
  readonly signal?: AbortSignal | null;
  readonly middleware?: readonly Middleware[];
}

interface FetchCall {
  readonly method: string;
  readonly path: string;
  /** Undefined for a path that is not in the contract. */
  readonly operation: Operation | undefined;
  readonly init: CallInit;
  /** All of it, the outermost first. */
  readonly middleware: readonly Middleware[];
}

/** Makes the whole call, however often it is sent. */
export function createCallMiddleware(self: Engine, call: FetchCall): Middleware {
  const { method, path, init, middleware } = call;
  const { operation = { id: `${method} ${path}`, method, path } } = call;
  const { interceptors, timer } = self.options;
  const options: CallOptions = {
    headers: Object.fromEntries(mergeHeaders(init.headers)),
    baseUrl: init.baseUrl,
    signal: init.signal,
  };
  const timeout = self.timeout(options);
  const expired = (): Error => new TimeoutError(operation.id, timeout);

  async function exchange(given: Request, pending: PendingCall, facts: MiddlewareFacts): Promise<Answer> {
    // What is sent is used up.
    const fresh = interceptors && isRepeatable(pending) ? given.clone() : given;
    const written = await writeAgain(self, fresh, pending, facts, call.operation !== undefined);
    const { request, response } = await throughMiddleware(written, middleware, facts, async (sent) => {
      try {
        return await facts.options.fetch(sent);
      } catch (cause) {
        throw new NetworkError(operation.id, sent, cause);
      }
    });
    try {
      const body = interceptors && (await readCopy(operation, response, facts.options.parseAs));
      return { ok: response.ok, request, response, body };
    } catch (cause) {
      throw new NetworkError(operation.id, request, cause);
    }
  }

  return {
    async onRequest({ request, ...facts }) {
      const send = compose(interceptors, (pending) => exchange(request, pending, facts));
      const input = inputOf(operation, facts.params, init.body, request);
      const limits = { timeout, expired, signal: request.signal, timer };
      // Behind it openapi-fetch reads the body, in its own time.
      const answer = await withinDeadline(limits, (signal) => send({ operation, input, options, signal }));
      return unread(answer);
    },
  };
}

/** The input that a method would have for the same call. */
function inputOf(
  { parameters = [] }: Operation,
  params: MiddlewareFacts["params"],
  body: unknown,
  { headers }: Request,
): object {
  const given: Readonly<Partial<Record<Parameter["in"], object>>> = params;
  const entries = parameters.map(({ in: location, name, key = name }) => [
    key,
    ownMember(given[location], name),
  ]);
  const contentType = headers.get("content-type") ?? undefined;
  return { ...Object.fromEntries(entries), ...(body !== undefined && { body, contentType }) };
}

/** The request as the operation wants it, with what interceptors have added. */
async function writeAgain(
  self: Engine,
  given: Request,
  { operation, input, options, signal }: PendingCall,
  { options: chosen }: MiddlewareFacts,
  isDeclared: boolean,
): Promise<Request> {
  // The caller's signal is for the body too, the other one until the answer begins.
  const signals = AbortSignal.any([given.signal, signal]);
  const known = isDeclared ? operation : { ...operation, path: "" };
  const parts = writeParameters(known, ({ name, key = name }) => ownMember(input, key));
  if (operation.security && self.credentials)
    await operation.security.authorize(operation.security, self.credentials, parts);
  const headers = headersOf(given, operation, parts, options);
  if (!isDeclared) return new Request(given, { headers, signal: signals });
  const { baseUrl } = options;
  const base = baseUrl === undefined ? self.baseUrl(operation) : checkBaseUrl(baseUrl);
  const { pathname, origin, search } = new URL(given.url);
  const path = chosen.pathSerializer === usualPath ? base + parts.path : origin + pathname;
  const url = chosen.querySerializer === usualQuery ? target({ ...parts, path }) : path + search;
  return rewritten(given, url, headers, signals);
}

function headersOf(
  request: Request,
  { accept = "application/json" }: Operation,
  parts: WireParts,
  options: CallOptions,
): Headers {
  const headers = new Headers(request.headers);
  if (!headers.has("accept")) headers.set("accept", accept);
  for (const [name, value] of Object.entries({ ...allHeaders(parts), ...options.headers })) {
    if (value === null) headers.delete(name);
    else if (value !== undefined) headers.set(name, String(value));
  }
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

/** The body for interceptors: openapi-fetch reads the answer itself, and gives streams on as they are. */
async function readCopy(
  { read = readDefault }: Operation,
  response: Response,
  parseAs: string,
): Promise<unknown> {
  if (parseAs === "stream") return response.body ?? undefined;
  return read(response.clone(), (text) => text);
}

/** An interceptor may answer with what it has kept, which was read then. */
function unread({ response, body }: Answer): Response {
  return response.bodyUsed ? new Response(JSON.stringify(body), response) : response;
}

// openapi-fetch's own serialisers: they tell calls that bring another one, and do for paths that are not in the
// contract. What they cannot write, such as nested objects, the operation's own styles will.

export function usualQuery(query: Record<string, unknown>): string {
  return orElse("", () => createQuerySerializer()(query));
}

export function usualPath(path: string, values: Record<string, unknown>): string {
  return orElse(path, () => defaultPathSerializer(path, values));
}

function orElse(text: string, write: () => string): string {
  try {
    return write();
  } catch {
    return text;
  }
}
