/** The middle one of some figures; of an even number of them the upper one. NaN when there are none. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((left, right) => left - right)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
