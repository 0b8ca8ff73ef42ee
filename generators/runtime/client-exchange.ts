/** One request and its answer: openapi-fetch, with our serialisers in front of it and our readers behind. */
import { checkBaseUrl } from "./client-base-url.ts";
import type { Operation } from "./client-operation.ts";
import { readDefault } from "./client-reading.ts";
import type { CallOptions, Engine } from "./client-transport.ts";
import { allHeaders, ownMember, target, type WireParts, writeParameters } from "./client-url.ts";
import { type Answer, ApiError, NetworkError } from "./errors.ts";

/** What we use of an openapi-fetch client; its own types are made for one contract. */
export interface Core {
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
}

interface Exchanged {
  readonly request: Request;
  readonly response: Response;
}

/** Has no body, so it can be given again and again. */
const nothing = /* @__PURE__ */ new Response(null, { status: 204 });

export async function exchange(
  engine: Engine,
  operation: Operation,
  input: object,
  call: CallOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const { options, core } = engine;
  const parts = writeParameters(operation, ({ name, key = name }) => ownMember(input, key));
  if (options.credentials) await operation.security?.(options.credentials, parts);
  signal.throwIfAborted();

  let first: Request | undefined;
  let answer: Answer | undefined;
  const { error, response } = await core.request(operation.method, operation.path, {
    ...options.init,
    ...call.init,
    ...wireInit(engine, operation, input, parts, call),
    // For the eyes of middleware: what goes out is written already. Only headers count, and win over all others.
    params: { path: input, query: input, cookie: input, header: call.headers },
    // A request that has a signal is dear; the platform's own fetch takes the signal beside it.
    ...(options.fetch && { signal }),
    async fetch(request: Request) {
      try {
        return await (options.fetch ? options.fetch(request) : fetch(request, { signal }));
      } catch (cause) {
        throw new NetworkError(operation.id, request, cause);
      }
    },
    middleware: [
      {
        // In front of all others: it sees the first request and the last response.
        onRequest({ request }: Exchanged) {
          first = request;
        },
        async onResponse(last: Exchanged) {
          answer = await readAnswer(operation, last.request, last.response);
          // openapi-fetch has rules of its own for bodies; here is none left for it.
          return nothing;
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
  input: object,
  parts: WireParts,
  call: CallOptions,
): object {
  const { body, contentType }: { body?: unknown; contentType?: unknown } = input;
  const written = body === undefined ? undefined : operation.body?.write(body, operation.body, contentType);
  const base = call.baseUrl === undefined ? engine.baseUrl(operation) : checkBaseUrl(call.baseUrl);
  return {
    baseUrl: base,
    pathSerializer: () => base + target(parts),
    querySerializer: () => "",
    bodySerializer: (text: unknown) => text,
    parseAs: "stream",
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
