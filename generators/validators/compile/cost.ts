/**
 * The order of rules in a guard: comparisons of all members first, so that a missing member or a wrong type is found
 * before any text is read and any other object is entered. A check keeps the contract's order.
 */
import type { Condition } from "./condition.ts";
import { withoutStrings } from "./mentions.ts";
import { flatten, type Step } from "./step.ts";

/** @param members the rules of each member */
export function cheapFirst(members: readonly (readonly Step[])[]): Step[] {
  const check = members.flat();
  const parts = members.map((steps) => split(flatten(steps)));
  if (parts.slice(0, -1).every(({ dear }) => dear.length === 0)) return check;
  const guard = [...parts.flatMap(({ cheap }) => cheap), ...parts.flatMap(({ dear }) => dear)];
  return [{ kind: "modes", guard, check }];
}

/** A variable stays with the first rule that reads it. */
function split(steps: readonly Step[]): { readonly cheap: readonly Step[]; readonly dear: readonly Step[] } {
  const first = steps.findIndex((step) => !isCheap(step));
  const cheap = first === -1 ? steps : steps.slice(0, first);
  if (cheap.every(({ kind }) => kind === "local")) return { cheap: [], dear: steps };
  return { cheap, dear: steps.slice(cheap.length) };
}

function isCheap(step: Step): boolean {
  switch (step.kind) {
    case "local":
      return true;
    case "test":
      return isComparison(step.condition) && step.behind.every(isCheap);
    case "when":
      return isComparison(step.condition) && [...step.steps, ...step.otherwise].every(isCheap);
    default:
      return false;
  }
}

/** Without calls but those that do no more than compare. */
function isComparison(condition: Condition): boolean {
  if (condition.kind !== "atom") return condition.parts.every(isComparison);
  return !/\w\(/.test(withoutStrings(condition.holds).replace(comparingCalls, ""));
}

const comparingCalls =
  /\b(?:check\.(?:isObject|isObjectLike|isArray|isNumber|isInteger|isBinary|own|shorterThan|longerThan|hasLength)|formats\.is(?:Int32|Int64|Float)|set_\w+\.has)\(/g;
