/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Cross-origin requests (https://fetch.spec.whatwg.org/#http-cors-protocol). */
import type { Incoming, Outgoing } from "./server-exchange.ts";
import { type Layer, withHeaders } from "./server-middleware.ts";

export interface CorsOptions {
  /** Origins that may read answers, e.g. `https://app.example.com`; `*` for all. */
  readonly origins: "*" | readonly string[] | ((origin: string) => boolean);
  /** Let browsers send cookies and credentials. Not with `*`: every page could act as its visitor. */
  readonly credentials?: boolean;
  /** Headers of requests; default: those that the browser asks for. */
  readonly allowedHeaders?: readonly string[];
  /** Headers of answers that pages may read. */
  readonly exposedHeaders?: readonly string[];
  /** Seconds for which a browser may remember a preflight. */
  readonly maxAge?: number;
}

/** Answers preflights, with the methods that the contract has at the path, and marks the answers for other origins. */
export function cors(options: CorsOptions): Layer {
  const { origins, credentials, exposedHeaders = [] } = options;
  if (origins === "*" && credentials) throw new TypeError("cors: credentials need a list of origins");
  return async (exchange, next) => {
    const { incoming } = exchange;
    const origin = incoming.header("origin");
    const isPreflight =
      incoming.method === "OPTIONS" && incoming.header("access-control-request-method") !== undefined;
    const answer = await next();
    const vary: [string, string] = ["vary", varyWith(answer, isPreflight)];
    if (origin === undefined || !isAllowed(origins, origin)) {
      return origins === "*" ? answer : withHeaders(answer, [vary]);
    }
    return withHeaders(answer, [
      ["access-control-allow-origin", origins === "*" ? "*" : origin],
      ...(credentials ? [["access-control-allow-credentials", "true"] as const] : []),
      ...(isPreflight ? preflightHeaders(incoming, answer, options) : exposed(exposedHeaders)),
      ...(origins === "*" && !isPreflight ? [] : [vary]),
    ]);
  };
}

function isAllowed(origins: CorsOptions["origins"], origin: string): boolean {
  if (origins === "*") return true;
  return typeof origins === "function" ? origins(origin) : origins.includes(origin);
}

function preflightHeaders(
  incoming: Incoming,
  answer: Outgoing,
  { allowedHeaders, maxAge }: CorsOptions,
): (readonly [string, string])[] {
  const methods =
    answer.headers.find(([name]) => name === "allow")?.[1] ??
    incoming.header("access-control-request-method");
  const headers = allowedHeaders?.join(", ") ?? incoming.header("access-control-request-headers");
  return [
    ...(methods === undefined ? [] : [["access-control-allow-methods", methods] as const]),
    ...(headers === undefined || headers === "" ? [] : [["access-control-allow-headers", headers] as const]),
    ...(maxAge === undefined ? [] : [["access-control-max-age", String(maxAge)] as const]),
  ];
}

function exposed(names: readonly string[]): (readonly [string, string])[] {
  return names.length === 0 ? [] : [["access-control-expose-headers", names.join(", ")]];
}

/** Caches must not give the answer for one origin to another one. */
function varyWith({ headers }: Outgoing, isPreflight: boolean): string {
  const known = headers.find(([name]) => name === "vary")?.[1];
  const own = isPreflight
    ? "origin, access-control-request-method, access-control-request-headers"
    : "origin";
  return known === undefined ? own : `${known}, ${own}`;
}
