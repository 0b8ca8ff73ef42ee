/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** A log of what goes over the wire, without its secrets. */
import type { Interceptor, PendingCall } from "./client-interceptor.ts";
import { ownMember } from "./client-url.ts";
import { type Answer, ApiError, NetworkError } from "./errors.ts";

export interface LogOptions {
  /** Default `console.debug`. */
  readonly write?: ((line: string, details: LogDetails) => void) | undefined;
  /** Show bodies too; default false. */
  readonly bodies?: boolean | undefined;
  /** Names of headers, query parameters and members of bodies to hide, besides those that look like a secret. */
  readonly secrets?: readonly string[] | undefined;
  /** Milliseconds; default `performance.now`. */
  readonly now?: (() => number) | undefined;
}

/** Everything about a call; what is secret reads `***`. */
export interface LogDetails {
  readonly operation: string;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly requestBody?: unknown;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  readonly responseBody?: unknown;
  /** Its message: the error itself has the request with all it holds. */
  readonly error?: string;
}

const suspicious = /auth|cookie|secret|passw|token|api.?key|session|signature|credential/i;

/**
 * Writes a line for each answer: `GET https://api.example.com/orders?limit=2 200 34 ms`. As the last interceptor it sees
 * every attempt, as the first every call.
 */
export function debugLog(options: LogOptions = {}): Interceptor {
  const { write = (line, details) => console.debug(line, details), bodies = false } = options;
  const now = options.now ?? (() => performance.now());

  return async (call, next) => {
    const isSecret = secretNames(call, options.secrets ?? []);
    const start = now();
    function tell({ request, response, body }: Partial<Answer>, error?: unknown): void {
      const url = request ? maskedUrl(request.url, isSecret) : call.operation.path;
      const result = response?.status ?? error;
      const line = `${call.operation.method} ${url} ${result} ${Math.round(now() - start)} ms`;
      write(line, {
        operation: call.operation.id,
        ...(request && { requestHeaders: maskedHeaders(request.headers, isSecret) }),
        ...(bodies && { requestBody: masked(ownMember(call.input, "body"), isSecret) }),
        ...(response && { responseHeaders: maskedHeaders(response.headers, isSecret) }),
        ...(bodies && response && { responseBody: masked(body, isSecret) }),
        ...(error !== undefined && { error: String(error) }),
      });
    }
    try {
      const answer = await next(call);
      tell(answer);
      return answer;
    } catch (error) {
      tell(error instanceof ApiError || error instanceof NetworkError ? error : {}, error);
      throw error;
    }
  };
}

type IsSecret = (name: string) => boolean;

/** The contract says where credentials go; everything else is told by its name. */
function secretNames({ operation }: PendingCall, more: readonly string[]): IsSecret {
  const schemes = operation.security?.alternatives.flat() ?? [];
  const names = [...more, ...schemes.map(({ parameter = "" }) => parameter)].map((name) =>
    name.toLowerCase(),
  );
  return (name) => suspicious.test(name) || names.includes(name.toLowerCase());
}

function maskedUrl(text: string, isSecret: IsSecret): string {
  const url = new URL(text);
  const pairs = url.search
    .slice(1)
    .split("&")
    .map((pair) => {
      const [name = ""] = new URLSearchParams(pair).keys();
      return isSecret(name) ? `${pair.split("=", 1)}=***` : pair;
    });
  return url.search === "" ? text : url.href.replace(url.search, () => `?${pairs.join("&")}`);
}

function maskedHeaders(headers: Headers, isSecret: IsSecret): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, isSecret(name) ? "***" : value]));
}

/** A copy in which members with secret names read `***`, at any depth. Of files and forms only the kind is shown. */
function masked(body: unknown, isSecret: IsSecret): unknown {
  if (Array.isArray(body)) return body.map((item) => masked(item, isSecret));
  if (typeof body !== "object" || body === null || body instanceof Date) return body;
  if (Object.getPrototypeOf(body) !== Object.prototype) return Object.prototype.toString.call(body);
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, isSecret(name) ? "***" : masked(value, isSecret)]),
  );
}
