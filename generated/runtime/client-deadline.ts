/** When a call has to end: its time limit and the caller's signal as one. */

/** Starts a timer and gives the function that stops it. */
export type Timer = (milliseconds: number, expire: () => void) => () => void;

export interface Deadline {
  readonly signal: AbortSignal;
  /** Rejects when the time has come; never resolves. */
  readonly passed: Promise<never>;
  /** Stops the timer and lets go of the caller's signal. */
  end(): void;
}

/** A longer limit overflows the timers of browsers and Node. */
const longestTimeout = 2 ** 31 - 1;

/**
 * The platform's `AbortSignal.timeout` and `AbortSignal.any` cannot be ended: a timer would run on after every call,
 * and a long-lived signal would collect the calls that it once belonged to.
 */
export function startDeadline(
  timeout: number,
  expired: () => Error,
  signal: AbortSignal | null | undefined,
  timer: Timer = startTimer,
): Deadline {
  const controller = new AbortController();
  const passed = new Promise<never>((_, reject) => {
    controller.signal.onabort = () => reject(controller.signal.reason);
  });
  // A call that has failed by itself leaves nobody to wait for this.
  passed.catch(() => {});
  const follow = (): void => controller.abort(signal?.reason);
  signal?.addEventListener("abort", follow);
  if (signal?.aborted) follow();
  const stop = timeout > 0 && timer(Math.min(timeout, longestTimeout), () => controller.abort(expired()));
  return {
    signal: controller.signal,
    passed,
    end() {
      if (stop) stop();
      signal?.removeEventListener("abort", follow);
    },
  };
}

function startTimer(milliseconds: number, expire: () => void): () => void {
  const handle = setTimeout(expire, milliseconds);
  // In Node a timer keeps the process alive; an open socket does that already.
  if (typeof handle === "object") (handle as { unref?(): void }).unref?.();
  return () => clearTimeout(handle);
}
