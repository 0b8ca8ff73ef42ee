/** How long answers are held back, and the random numbers that decide it. */

/** Milliseconds, both ends included. */
export interface Delay {
  readonly from: number;
  readonly to: number;
}

/** Gives numbers from 0 up to, but not including, 1. */
export type Random = () => number;

export function pickDelay({ from, to }: Delay, random: Random): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** The same numbers for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
