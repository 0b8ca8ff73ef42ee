/** Transports: the options of a client, checked, and the way every call takes. */
import createFetchClient, { type Middleware } from "openapi-fetch";
import { checkBaseUrl } from "./client-base-url.ts";
import { startDeadline, type Timer } from "./client-deadline.ts";
import { type Core, exchange } from "./client-exchange.ts";
import type { Operation } from "./client-operation.ts";
import { type Answer, TimeoutError } from "./errors.ts";

export interface ClientOptions {
  /** Root of all paths; default: the first server of the contract. It wins over servers of single operations. */
  readonly baseUrl?: string | URL | undefined;
  /** Headers of every call. */
  readonly headers?: HeaderValues | undefined;
  /** Milliseconds that a call may take until its answer is complete; default 30 000. 0 is no limit. */
  readonly timeout?: number | undefined;
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** openapi-fetch middleware around every call. Of the methods it gets the flat input as `params` of each location. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Further members of every request, e.g. `{ credentials: "include" }` for the cookies of a browser. */
  readonly init?: RequestExtras | undefined;
  /** What measures the timeout, for tests. */
  readonly timer?: Timer | undefined;
}

/** `null` takes a header away. */
export type HeaderValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

export type RequestExtras = Omit<RequestInit, "method" | "headers" | "body" | "signal">;

/** What one call may say for itself; it wins over the options of the client. */
export interface CallOptions extends Pick<ClientOptions, "baseUrl" | "headers" | "timeout" | "init"> {
  /** Aborts the call, with its own reason. */
  readonly signal?: AbortSignal | null | undefined;
}

export interface TransportOptions extends ClientOptions {
  /** Credentials by the names of the contract's security schemes. */
  readonly credentials?: object | undefined;
}

/** What a transport consists of, for the modules of this runtime. */
export interface Engine {
  readonly options: TransportOptions;
  readonly core: Core;
  /** Base URL, without a slash at its end. An operation may have a server of its own. */
  baseUrl(operation?: Operation): string;
  send(operation: Operation, input: object | undefined, options: CallOptions | undefined): Promise<Answer>;
}

/** Under this key a transport keeps its engine: an assembled client has no other name to spare. */
export const engine: unique symbol = /* @__PURE__ */ Symbol();

/** What calls are sent through: `createTransport` makes one, and every assembled client is one. */
export interface Transport {
  readonly [engine]: Engine;
}

export const defaultTimeout = 30_000;

/** @param server URL of the contract's first server */
export function createTransport(options: TransportOptions, server?: string): Transport {
  const chosen = options.baseUrl === undefined ? undefined : checkBaseUrl(options.baseUrl);
  const root = chosen ?? checkBaseUrl(server);
  const self: Engine = {
    options,
    core: createFetchClient({
      headers: { accept: "application/json", ...options.headers },
    }) as unknown as Core,
    baseUrl: (operation) => chosen ?? operation?.server ?? root,
    send: (operation, input = {}, call = {}) => send(self, operation, input, call),
  };
  return { [engine]: self };
}

function send(self: Engine, operation: Operation, input: object, call: CallOptions): Promise<Answer> {
  const { timeout = self.options.timeout ?? defaultTimeout, signal } = call;
  const limits = {
    timeout,
    expired: () => new TimeoutError(operation.id, timeout),
    signal,
    timer: self.options.timer,
  };
  // A promise of its own, because a credential function, a middleware or a fetch may not listen to the signal.
  return new Promise((resolve, reject) => {
    const deadline = startDeadline(limits, reject);
    exchange(self, operation, input, call, deadline.signal).then(resolve, reject).finally(deadline.end);
  });
}
