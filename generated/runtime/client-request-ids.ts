/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Headers that make calls recognisable. */
import { type Interceptor, saysHeader, withHeader } from "./client-interceptor.ts";

export interface RequestIdOptions {
  readonly header?: string | undefined;
  /** Makes an id; default: 128 random bits. */
  readonly create?: (() => string) | undefined;
}

/** Gives each call an id for the logs of both sides, in `X-Request-Id`. In front of `retries`, attempts share it. */
export function requestIds({
  header = "x-request-id",
  create = randomId,
}: RequestIdOptions = {}): Interceptor {
  return (call, next) => next(saysHeader(call, header) ? call : withHeader(call, header, create()));
}

export interface IdempotencyOptions extends RequestIdOptions {
  /** Default POST and PATCH. */
  readonly methods?: readonly string[] | undefined;
}

/**
 * Gives each call that changes something a key, by which a server knows a repetition, in `Idempotency-Key`. It stands
 * in front of `retries`, which then repeats these calls too.
 */
export function idempotencyKeys(options: IdempotencyOptions = {}): Interceptor {
  const { methods = ["POST", "PATCH"], header = "idempotency-key" } = options;
  const add = requestIds({ ...options, header });
  return (call, next) => (methods.includes(call.operation.method) ? add(call, next) : next(call));
}

/** `crypto.randomUUID` is missing in pages without TLS. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
