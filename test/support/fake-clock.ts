/** Time that stands still until a test moves it. */
import type { Clock } from "../../src/source/clock.ts";

export interface FakeClock extends Clock {
  /** Lets time pass, and everything happen that was to happen in it. */
  pass(milliseconds: number): void;
  /** Milliseconds until each thing that is still to happen. */
  readonly pending: readonly number[];
}

export function createFakeClock(start = 0): FakeClock {
  let now = start;
  let timers: { readonly at: number; readonly action: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, action) {
      const timer = { at: now + milliseconds, action };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = next.at;
        next.action();
      }
      now = end;
    },
    get pending() {
      return timers.map(({ at }) => at - now);
    },
  };
}
