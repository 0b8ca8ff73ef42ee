/** Time by stage, for `--timing` and the benchmark. */
export interface Stopwatch {
  /** Ends a stage that began with the previous one's end. */
  lap(stage: string): void;
  readonly laps: readonly { readonly stage: string; readonly milliseconds: number }[];
  format(): string;
}

export function createStopwatch(now: () => number): Stopwatch {
  const laps: { stage: string; milliseconds: number }[] = [];
  const start = now();
  let last = start;
  return {
    laps,
    lap(stage) {
      const at = now();
      laps.push({ stage, milliseconds: at - last });
      last = at;
    },
    format() {
      const rows = [...laps, { stage: "total", milliseconds: last - start }];
      const width = Math.max(...rows.map(({ stage }) => stage.length));
      return rows
        .map(
          ({ stage, milliseconds }) => `${stage.padEnd(width)}  ${milliseconds.toFixed(0).padStart(6)} ms\n`,
        )
        .join("");
    },
  };
}
