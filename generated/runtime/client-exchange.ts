/** One request and its answer: openapi-fetch, with our serialisers in front of it and our readers behind. */
import { checkBaseUrl } from "./client-base-url.ts";
import type { Operation } from "./client-operation.ts";
import { readDefault } from "./client-reading.ts";
import type { CallOptions, Engine } from "./client-transport.ts";
import { allHeaders, target, type WireParts, writeParameters } from "./client-url.ts";
import { type Answer, ApiError, NetworkError } from "./errors.ts";

/** What we use of an openapi-fetch client; its own types are made for one contract. */
export interface Core {
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
}

interface Values {
  readonly [name: string]: unknown;
}

export async function exchange(
  engine: Engine,
  operation: Operation,
  input: object,
  call: CallOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const { options, core } = engine;
  // Without a prototype: a parameter may be called `constructor`.
  const values: Values = { __proto__: null, ...input };
  const parts = writeParameters(operation, ({ name, key = name }) => values[key]);
  await operation.security?.({ ...options.credentials }, parts);
  signal.throwIfAborted();

  let first: Request | undefined;
  let answer: Answer | undefined;
  const { error, response } = await core.request(operation.method, operation.path, {
    ...options.init,
    ...call.init,
    ...wireInit(engine, operation, values, parts, call),
    signal,
    parseAs: "stream",
    async fetch(request: Request) {
      try {
        return await (options.fetch ?? fetch)(request);
      } catch (cause) {
        throw new NetworkError(operation.id, request, cause);
      }
    },
    middleware: [
      {
        // In front of all others: it sees the first request and the last response.
        onRequest({ request }: { request: Request }) {
          first = request;
        },
        async onResponse(last: { request: Request; response: Response }) {
          answer = await readAnswer(operation, last.request, last.response);
          // openapi-fetch has rules of its own for bodies; here is none left for it.
          return new Response(null, { status: 204 });
        },
      },
      ...(options.middleware ?? []),
    ],
  });
  // Without `answer`, a middleware has answered by itself; the body of an error has been read by then.
  return answer ?? readAnswer(operation, first as Request, response, error);
}

/** What openapi-fetch is told about the request. */
function wireInit(
  engine: Engine,
  operation: Operation,
  values: Values,
  parts: WireParts,
  call: CallOptions,
): object {
  const { body, contentType } = values;
  const written = body === undefined ? undefined : operation.body?.write(body, operation.body, contentType);
  const base = call.baseUrl === undefined ? engine.baseUrl(operation) : checkBaseUrl(call.baseUrl);
  return {
    baseUrl: base,
    // The values are for middleware, the serialisers give what is written. Headers win over all others here.
    params: { ...parts.values, header: call.headers },
    pathSerializer: () => base + target(parts),
    querySerializer: () => "",
    bodySerializer: (text: unknown) => text,
    body: written?.body,
    // Streams need it, nothing else minds.
    duplex: "half",
    headers: {
      ...(operation.accept && { accept: operation.accept }),
      ...(written?.type && { "content-type": written.type }),
      ...allHeaders(parts),
    },
  };
}

/** @param given the body, where it has been read already */
async function readAnswer(
  { id, read = readDefault }: Operation,
  request: Request,
  response: Response,
  given?: unknown,
): Promise<Answer> {
  function malformed(text: string, cause: unknown): unknown {
    if (!response.ok) return text;
    throw new ApiError(id, { request, response, body: text }, "the body is not JSON", { cause });
  }
  try {
    return { request, response, body: given ?? (await read(response, malformed)) };
  } catch (error) {
    throw error instanceof ApiError ? error : new NetworkError(id, request, error);
  }
}
