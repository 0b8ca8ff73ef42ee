/** Schemas of lists, maps and tagged unions, whose checks are nearly as quick as their guards. */
import type { Step } from "./step.ts";

/**
 * The check of such a schema asks hardly more of a right value than the guard does, so it need not wait for the guard to
 * refuse the value: what is long is gone through once, and so are the variants of a union.
 */
export function isDirect(steps: readonly Step[]): boolean {
  const [only, ...others] = steps;
  if (only?.kind !== "test" || others.length > 0) return false;
  const behind = inCheck(only.behind);
  return behind.some(({ kind }) => parts.has(kind)) && behind.every(asksHardlyMore);
}

/** Steps that go on to other schemas. */
const parts: ReadonlySet<Step["kind"]> = new Set(["loop", "visit", "switch"]);

function asksHardlyMore(step: Step): boolean {
  switch (step.kind) {
    case "local":
      return true;
    case "test":
      return inCheck(step.behind).every(asksHardlyMore);
    case "call":
      // Where values can be of any depth, a check makes a path to each part of them.
      return step.bounded;
    case "loop":
    case "visit":
      return inCheck(step.steps).every(asksHardlyMore);
    case "switch":
      return [...step.cases, { steps: step.otherwise ?? [] }].every(({ steps }) =>
        inCheck(steps).every(asksHardlyMore),
      );
    default:
      return false;
  }
}

function inCheck(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => (step.kind === "modes" ? step.check : [step]));
}
