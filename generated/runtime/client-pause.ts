/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Waiting between two things that are done. */
import type { Timer } from "./client-deadline.ts";

/** Waits. Rejects with the signal's reason as soon as it aborts. */
export function pause(
  milliseconds: number,
  signal?: AbortSignal | null,
  timer: Timer = startTimer,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = timer(milliseconds, () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    });
    function abort(): void {
      stop();
      reject(signal?.reason);
    }
    signal?.addEventListener("abort", abort, { once: true });
  });
}

/** Unlike the timer of a deadline it keeps a process alive: nothing else may. */
export function startTimer(milliseconds: number, expire: () => void): () => void {
  const handle = setTimeout(expire, milliseconds);
  return () => clearTimeout(handle);
}

/** How long to wait before attempt `attempt` (1 is the first repetition): at most `delay`, doubled each time. */
export interface Backoff {
  /** Milliseconds; default 500. */
  readonly delay?: number | undefined;
  /** Milliseconds that a wait never exceeds; default 20 000. */
  readonly maxDelay?: number | undefined;
  /** From 0 to below 1; default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** A random part of the longest wait ("full jitter"), so that clients that failed together do not come back together. */
export function backoff(attempt: number, options: Backoff): number {
  const { delay = 500, maxDelay = 20_000, random = Math.random } = options;
  return Math.min(maxDelay, delay * 2 ** (attempt - 1)) * random();
}
