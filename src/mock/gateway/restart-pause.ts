/** How long to wait before Prism is started again: not at all at first, longer and longer while it keeps dying. */

/** Seconds. */
const longest = 30;

/** Milliseconds before the restart number `count`, from 0: 0, 1, 2, 4 … 30 s. */
export function restartPause(count: number): number {
  return count === 0 ? 0 : Math.min(2 ** (count - 1), longest) * 1000;
}

/** A Prism that has lived this many milliseconds is taken for healthy again. */
export const healthyAfter = 60_000;
