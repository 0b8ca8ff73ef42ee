/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Transports: the options of a client, checked, and the way every call takes. */
import type { Middleware } from "openapi-fetch";
import { checkBaseUrl } from "./client-base-url.ts";
import { type Timer, withinDeadline } from "./client-deadline.ts";
import { exchange } from "./client-exchange.ts";
import { compose, type Interceptor } from "./client-interceptor.ts";
import type { Operation } from "./client-operation.ts";
import { type Answer, TimeoutError } from "./errors.ts";

export interface ClientOptions {
  /** Root of all paths; default: the first server of the contract. It wins over servers of single operations. */
  readonly baseUrl?: string | URL | undefined;
  /** Headers of every call. */
  readonly headers?: HeaderValues | undefined;
  /**
   * Milliseconds that a call may take until its answer is complete; 0 is no limit. Default: what the contract says, or
   * 30 000, for calls that bring no signal of their own.
   */
  readonly timeout?: number | undefined;
  /** Default: the platform's. */
  readonly fetch?: ((request: Request, init: RequestInit) => Promise<Response>) | undefined;
  /** What stands around every call, the outermost first: `requestIds`, `retries`, `refreshOn401` and others. */
  readonly interceptors?: readonly Interceptor[] | undefined;
  /** openapi-fetch middleware around every request. Of the methods it gets the flat input as `params` of each location. */
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
  /** A link that the server gave, instead of base URL, path and query. Credentials go there too. */
  readonly url?: URL | undefined;
}

export interface TransportOptions extends ClientOptions {
  /** Credentials by the names of the contract's security schemes. */
  readonly credentials?: object | undefined;
}

/** What a transport consists of, for the modules of this runtime. */
export interface Engine {
  readonly options: TransportOptions;
  /** By the names of the security schemes. */
  credentials: object | undefined;
  /** Milliseconds that a call may take. */
  timeout(call: CallOptions): number;
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

/**
 * @param server URL of the contract's first server
 * @param usualTimeout milliseconds, for calls without a signal of their own
 */
export function createTransport(
  options: TransportOptions,
  server?: string,
  usualTimeout = 30_000,
): Transport {
  const chosen = options.baseUrl === undefined ? undefined : checkBaseUrl(options.baseUrl);
  const root = chosen ?? checkBaseUrl(server);
  const run = compose(options.interceptors, (call) => exchange(self, call));
  const self: Engine = {
    options,
    credentials: options.credentials,
    // A caller's signal may have a deadline, which nobody can ask it for: a time that nobody has chosen gives way.
    timeout: ({ timeout = options.timeout, signal }) => timeout ?? (signal ? 0 : usualTimeout),
    baseUrl: (operation) => chosen ?? operation?.server ?? root,
    send(operation, input = {}, call = {}) {
      const timeout = self.timeout(call);
      const expired = (): Error => new TimeoutError(operation.id, timeout);
      // Around everything, because a credential function, a middleware or a fetch may not listen to the signal.
      return withinDeadline({ timeout, expired, signal: call.signal, timer: options.timer }, (signal) =>
        run({ operation, input, options: call, signal }),
      );
    },
  };
  return { [engine]: self };
}

/** Gives a client another credential, from the next call on. */
export function setCredential(client: Transport, scheme: string, credential: unknown): void {
  client[engine].credentials = { ...client[engine].credentials, [scheme]: credential };
}
