/** Schemas of lists and maps, whose checks are as quick as their guards. */
import type { Step } from "./step.ts";

/**
 * The check of such a schema asks no more of a right value than the guard does, so it need not wait for the guard to
 * refuse the value: what is long is gone through once.
 */
export function isDirect(steps: readonly Step[]): boolean {
  const [only, ...others] = steps;
  if (only?.kind !== "test" || others.length > 0) return false;
  const behind = inCheck(only.behind);
  return behind.some(({ kind }) => kind === "loop" || kind === "visit") && behind.every(asksNoMore);
}

function asksNoMore(step: Step): boolean {
  switch (step.kind) {
    case "local":
      return true;
    case "test":
      return inCheck(step.behind).every(asksNoMore);
    case "call":
      // Where values can be of any depth, a check makes a path to each part of them.
      return step.bounded;
    case "loop":
    case "visit":
      return inCheck(step.steps).every(asksNoMore);
    default:
      return false;
  }
}

function inCheck(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => (step.kind === "modes" ? step.check : [step]));
}
