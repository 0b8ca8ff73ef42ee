/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Repeating what has failed for a while. */
import { type Timer, withinDeadline } from "./client-deadline.ts";
import {
  type Interceptor,
  isRepeatable,
  type PendingCall,
  type Send,
  saysHeader,
} from "./client-interceptor.ts";
import { type Backoff, backoff, pause } from "./client-pause.ts";
import { type Answer, NetworkError, TimeoutError } from "./errors.ts";

export interface RetryOptions extends Backoff {
  /** How often a call is sent at most; default 3. */
  readonly attempts?: number | undefined;
  /** Default 408, 429, 500, 502, 503 and 504. */
  readonly statuses?: readonly number[] | undefined;
  /** Methods that may be sent twice; default those that HTTP calls idempotent. Others need an `Idempotency-Key`. */
  readonly methods?: readonly string[] | undefined;
  /** Milliseconds for each attempt, within the time limit of the call; default: that limit alone. */
  readonly attemptTimeout?: number | undefined;
  /** Told before each wait. */
  readonly onRetry?: ((retry: Retry) => void) | undefined;
  readonly timer?: Timer | undefined;
  /** Milliseconds since 1970, for dates in `Retry-After`. */
  readonly now?: (() => number) | undefined;
}

export interface Retry {
  readonly operation: string;
  /** Of the attempt that comes: the first repetition is 2. */
  readonly attempt: number;
  /** Milliseconds. */
  readonly delay: number;
  /** The answer, or the error instead of one. */
  readonly cause: unknown;
}

const busyStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];
/** RFC 9110 §9.2.2, and QUERY. */
const idempotentMethods: readonly string[] = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"];

/**
 * Sends a call again when no answer came or a passing one, after a random and growing wait, or after as long as the
 * server's `Retry-After` says. Where that is longer than `maxDelay`, the answer stands.
 */
export function retries(options: RetryOptions = {}): Interceptor {
  const { attempts = 3, maxDelay = 20_000, timer, onRetry } = options;

  return async (call, next) => {
    const last = maySendTwice(call, options) ? attempts : 1;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await attemptOnce(call, next, options);
      if (attempt >= last || !isPassing(outcome, call, options)) return settle(outcome);
      const delay = retryAfter(outcome, options) ?? backoff(attempt, options);
      if (delay > maxDelay) return settle(outcome);
      const cause = outcome.answer ?? outcome.error;
      onRetry?.({ operation: call.operation.id, attempt: attempt + 1, delay, cause });
      await pause(delay, call.signal, timer);
    }
  };
}

type Outcome =
  | { readonly answer: Answer; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: unknown };

async function attemptOnce(call: PendingCall, next: Send, options: RetryOptions): Promise<Outcome> {
  const { attemptTimeout: timeout = 0, timer } = options;
  const expired = (): Error => new TimeoutError(call.operation.id, timeout);
  try {
    const answer = await (timeout === 0
      ? next(call)
      : withinDeadline({ timeout, expired, signal: call.signal, timer }, (signal) =>
          next({ ...call, signal }),
        ));
    return { answer };
  } catch (error) {
    return { error };
  }
}

function settle({ answer, error }: Outcome): Answer {
  if (answer) return answer;
  throw error;
}

function maySendTwice(call: PendingCall, { methods = idempotentMethods }: RetryOptions): boolean {
  const isSafe = methods.includes(call.operation.method) || saysHeader(call, "idempotency-key");
  return isSafe && isRepeatable(call);
}

function isPassing({ answer, error }: Outcome, { signal }: PendingCall, options: RetryOptions): boolean {
  if (answer) return (options.statuses ?? busyStatuses).includes(answer.response.status);
  return !signal.aborted && (error instanceof NetworkError || error instanceof TimeoutError);
}

/** Milliseconds: the header has seconds or a date (RFC 9110 §10.2.3). */
function retryAfter({ answer }: Outcome, { now = Date.now }: RetryOptions): number | undefined {
  const text = answer?.response.headers.get("retry-after");
  if (!text) return undefined;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
