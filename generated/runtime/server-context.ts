/** What a handler knows beside its input; what costs something is made when it is asked for. */
import type { Context } from "./server-definition.ts";
import type { Incoming } from "./server-exchange.ts";
import type { Access } from "./server-security.ts";

export class HandlerContext implements Context {
  readonly operation: string;
  readonly principal: unknown;
  readonly security: Readonly<Record<string, unknown>>;
  readonly #incoming: Incoming;
  extraHeaders: Headers | undefined;

  constructor(operation: string, incoming: Incoming, { principal, byScheme }: Access) {
    this.operation = operation;
    this.principal = principal;
    this.security = byScheme;
    this.#incoming = incoming;
  }

  get request(): Request {
    return this.#incoming.request;
  }

  get signal(): AbortSignal {
    return this.#incoming.signal;
  }

  get responseHeaders(): Headers {
    this.extraHeaders ??= new Headers();
    return this.extraHeaders;
  }
}
