/** Time limits of request bodies on Node. */
import { platformTimer, type Timer } from "./server-timer.ts";

interface Limit {
  readonly milliseconds: number;
  /** Undefined when it is over. */
  expire: (() => void) | undefined;
  stop: (() => void) | undefined;
}

const { setImmediate } = globalThis as { readonly setImmediate?: (run: () => void) => unknown };

let begun: Limit[] = [];

/**
 * A timer that begins with the next turn of the event loop. A body that comes together with its head is read by then, and has
 * cost no timer of the platform.
 */
export const patientTimer: Timer = setImmediate === undefined ? platformTimer : beginLater;

function beginLater(milliseconds: number, expire: () => void): () => void {
  const limit: Limit = { milliseconds, expire, stop: undefined };
  // One turn for all that begin before it.
  if (begun.push(limit) === 1) setImmediate?.(startTimers);
  return () => {
    limit.expire = undefined;
    limit.stop?.();
  };
}

function startTimers(): void {
  const limits = begun;
  begun = [];
  for (const limit of limits) {
    const { milliseconds, expire } = limit;
    if (expire) limit.stop = platformTimer(milliseconds, expire);
  }
}
