/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** What a handler knows beside its input; what costs something is made when it is asked for. */
import type { Context } from "./server-definition.ts";
import type { ServerExchange } from "./server-middleware.ts";
import type { Access } from "./server-security.ts";

export class HandlerContext implements Context {
  readonly operation: string;
  readonly principal: unknown;
  readonly security: object;
  readonly state: unknown;
  readonly #exchange: ServerExchange;
  #signal: AbortSignal | undefined;
  #over: AbortController | undefined;
  #reason: unknown;
  extraHeaders: Headers | undefined;

  constructor(operation: string, exchange: ServerExchange, { principal, byScheme }: Access, state: unknown) {
    this.operation = operation;
    this.principal = principal;
    this.security = byScheme;
    this.state = state;
    this.#exchange = exchange;
  }

  get requestId(): string {
    return this.#exchange.requestId;
  }

  get request(): Request {
    return this.#exchange.incoming.request;
  }

  get signal(): AbortSignal {
    if (this.#signal === undefined) {
      this.#over = new AbortController();
      if (this.#reason !== undefined) this.#over.abort(this.#reason);
      this.#signal = AbortSignal.any([this.#exchange.incoming.signal, this.#over.signal]);
    }
    return this.#signal;
  }

  get responseHeaders(): Headers {
    this.extraHeaders ??= new Headers();
    return this.extraHeaders;
  }

  /** Nobody waits for the handler any more. */
  abort(reason: unknown): void {
    this.#reason = reason;
    this.#over?.abort(reason);
  }
}
