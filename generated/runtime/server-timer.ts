/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Time limits of requests. */
import { Failure, type ProblemKind } from "./server-problem.ts";

/** Starts a timer and gives the function that stops it. */
export type Timer = (milliseconds: number, expire: () => void) => () => void;

export function platformTimer(milliseconds: number, expire: () => void): () => void {
  const handle = setTimeout(expire, milliseconds);
  return () => clearTimeout(handle);
}

/** Waits for a result, or fails when it takes longer than `milliseconds`; 0 is no limit. */
export function within<Result>(
  milliseconds: number,
  promise: PromiseLike<Result>,
  [kind, message]: readonly [ProblemKind, string],
  timer: Timer = platformTimer,
  onLate?: (failure: Failure) => void,
): PromiseLike<Result> {
  if (milliseconds === 0) return promise;
  return new Promise((resolve, reject) => {
    const stop = timer(milliseconds, () => {
      const failure = new Failure(kind, message);
      onLate?.(failure);
      reject(failure);
    });
    promise.then(
      (result) => {
        stop();
        resolve(result);
      },
      (error) => {
        stop();
        reject(error);
      },
    );
  });
}
