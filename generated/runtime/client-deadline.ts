/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** When a call has to end: its time limit and the caller's signal as one. */

/** Starts a timer and gives the function that stops it. */
export type Timer = (milliseconds: number, expire: () => void) => () => void;

export interface Deadline {
  readonly signal: AbortSignal;
  /** Stops the timer and lets go of the caller's signal. */
  end(): void;
}

/** What a deadline depends on. */
export interface Limits {
  /** Milliseconds; 0 is no limit. */
  readonly timeout: number;
  /** Makes the reason when the time is over. */
  expired(): Error;
  /** The caller's signal, which has reasons of its own. */
  readonly signal?: AbortSignal | null | undefined;
  readonly timer?: Timer | undefined;
}

/** A longer limit overflows the timers of browsers and Node. */
const longestTimeout = 2 ** 31 - 1;

/** Runs something that may not listen to its signal, and ends with it or with the deadline. */
export function withinDeadline<Result>(
  limits: Limits,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const deadline = startDeadline(limits, reject);
    run(deadline.signal).then(resolve, reject).finally(deadline.end);
  });
}

/**
 * Starts to count. The platform's `AbortSignal.timeout` and `AbortSignal.any` cannot be ended: a timer would run on
 * behind every call, and a long-lived signal would collect the calls that it once belonged to.
 *
 * @param passed told the reason, once, when the call has to end
 */
export function startDeadline(limits: Limits, passed: (reason: unknown) => void = () => {}): Deadline {
  const { timeout, signal, timer = startTimer } = limits;
  const controller = new AbortController();
  const follow = (): void => abort(signal?.reason);
  signal?.addEventListener("abort", follow);
  const stop = timeout > 0 && timer(Math.min(timeout, longestTimeout), () => abort(limits.expired()));
  if (signal?.aborted) follow();

  function abort(reason: unknown): void {
    end();
    controller.abort(reason);
    passed(reason);
  }
  function end(): void {
    if (stop) stop();
    signal?.removeEventListener("abort", follow);
  }
  return { signal: controller.signal, end };
}

function startTimer(milliseconds: number, expire: () => void): () => void {
  const handle = setTimeout(expire, milliseconds);
  // In Node a timer keeps the process alive; an open socket does that already.
  if (typeof handle === "object") (handle as { unref?(): void }).unref?.();
  return () => clearTimeout(handle);
}
