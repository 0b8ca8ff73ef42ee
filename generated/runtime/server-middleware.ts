/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Middleware: layers around the answer to a request. Each one sees the request on its way in and the answer on its way
 * out, and can be used around any server by itself. The order is that of the list, the first one outermost; behind the
 * last one come the server's own stages: credentials, limits, validation, handler. Nothing that throws there leaves the
 * server: it is an answer by the time that a layer sees it.
 */
import type { Incoming, Outgoing } from "./server-exchange.ts";
import type { Problem } from "./server-problem.ts";

/** One request, as layers know it. */
export interface Exchange {
  readonly incoming: Incoming;
  /** Name of the operation; undefined where the contract has none. */
  readonly operation: string | undefined;
  /** Its path as in the contract, e.g. `/pets/{petId}`. */
  readonly route: string | undefined;
  /** The header `X-Request-Id`, if it is usable; else a new one. */
  readonly requestId: string;
  /** What went wrong; known when the answer is. */
  readonly problem: Problem | undefined;
}

export type Layer = (exchange: Exchange, next: Next) => Promise<Outgoing>;

/** Gives the answer of what lies further in. Never rejects in a generated server. */
export type Next = () => Promise<Outgoing>;

export class ServerExchange implements Exchange {
  readonly incoming: Incoming;
  readonly operation: string | undefined;
  readonly route: string | undefined;
  problem: Problem | undefined;
  readonly #newId: () => string;
  #id: string | undefined;

  constructor(
    incoming: Incoming,
    endpoint?: { readonly name: string; readonly path: string },
    newId = randomId,
  ) {
    this.incoming = incoming;
    this.operation = endpoint?.name;
    this.route = endpoint?.path;
    this.#newId = newId;
  }

  get requestId(): string {
    if (this.#id === undefined) {
      const given = this.incoming.header("x-request-id") ?? "";
      this.#id = /^[\w.:/+=-]{1,128}$/.test(given) ? given : this.#newId();
    }
    return this.#id;
  }
}

function randomId(): string {
  return crypto.randomUUID();
}

/** Layers around a core, the first one outermost. */
export function chain<Given extends Exchange>(
  layers: readonly Layer[],
  core: (exchange: Given) => Promise<Outgoing>,
): (exchange: Given) => Promise<Outgoing> {
  return layers.reduceRight<(exchange: Given) => Promise<Outgoing>>(
    (next, layer) => (exchange) => layer(exchange, () => next(exchange)),
    core,
  );
}

/** An answer with further headers, which replace those of the same name. */
export function withHeaders(
  { status, headers, body }: Outgoing,
  added: readonly (readonly [name: string, value: string])[],
): Outgoing {
  const names = new Set(added.map(([name]) => name));
  return { status, headers: [...headers.filter(([name]) => !names.has(name)), ...added], body };
}
