/** Prints steps as the body of a check: every fault is reported, then the next rule has its turn. */
import { all, isAlways, isNever, not } from "./condition.ts";
import { labelLines } from "./guard.ts";
import {
  blockLines,
  branchLines,
  chainLines,
  elseLines,
  ifElseLines,
  ifLines,
  indent,
  localLine,
  stepLines,
} from "./layout.ts";
import type { Choice, Step, Switch, Test, When } from "./step.ts";
import { pathText } from "./subject.ts";

/** The body of a check, without indentation. */
export function checkBody(steps: readonly Step[]): string[] {
  const [first] = steps;
  // The type of the whole value is wrong: nothing else can be said, and the rest need not be nested.
  if (first?.kind === "test" && first.behind.length > 0 && !isNever(first.condition)) {
    return [
      ...ifLines(not(first.condition), [`return ${first.fault};`], 1),
      ...checkLines([...first.behind, ...steps.slice(1)], 1),
    ];
  }
  return checkLines(steps, 1);
}

function checkLines(steps: readonly Step[], depth: number): string[] {
  return stepLines(steps, (step) => printStep(step, depth));
}

function printStep(step: Step, depth: number): string[] {
  switch (step.kind) {
    case "test":
      return testLines(step, depth);
    case "call":
      return [`check${step.name}(${step.subject.text}, ${pathText(step.subject)}, issues);`];
    case "local":
      return [localLine(step)];
    case "statement":
      return [step.text];
    case "when":
      return whenLines(step, depth);
    case "choice":
      return choiceLines(step, depth);
    case "loop":
      return [`${step.head} {`, ...indent(checkLines(step.steps, depth + 1)), "}"];
    case "switch":
      return switchLines(step, depth);
    case "modes":
      return checkLines(step.check, depth);
  }
}

/** Rules that each make sense only where the one before holds: a chain, whose end is what holds in the end. */
function testLines(step: Test, depth: number): string[] {
  if (isNever(step.condition)) return [`${step.fault};`];
  const chain = [step];
  let { behind } = step;
  for (let next = onlyTest(behind); next !== undefined; next = onlyTest(behind)) {
    chain.push(next);
    behind = next.behind;
  }
  const last = checkLines(behind, depth + 1);
  const print = (braced: boolean): string[][] =>
    chain.map(({ condition, fault }) => ifLines(not(condition), [`${fault};`], depth, braced));
  const short = print(false);
  const isShort = last.length <= 1 && short.every((lines) => lines.length === 1);
  const lines = (isShort ? short : print(true)).reduce(chainLines);
  return last.length === 0 ? lines : elseLines(lines, last);
}

function onlyTest([only, ...others]: readonly Step[]): Test | undefined {
  return only?.kind === "test" && others.length === 0 && !isNever(only.condition) ? only : undefined;
}

function whenLines({ condition, steps, otherwise }: When, depth: number): string[] {
  if (isAlways(condition)) return blockLines(checkLines(steps, depth + 1));
  if (isNever(condition)) return blockLines(checkLines(otherwise, depth + 1));
  const lines = checkLines(steps, depth + 1);
  const rest = checkLines(otherwise, depth + 1);
  if (rest.length === 0) {
    const [only] = steps;
    const isRule =
      steps.length === 1 && only?.kind === "test" && only.behind.length === 0 && !isNever(only.condition);
    if (isRule) return ifLines(all([condition, not(only.condition)]), [`${only.fault};`], depth);
    return lines.length === 0 ? [] : ifLines(condition, lines, depth);
  }
  if (lines.length === 0) return ifLines(not(condition), rest, depth);
  return ifElseLines(condition, lines, rest, depth);
}

function choiceLines({ branches, fault }: Choice, depth: number): string[] {
  const printed = branches.map(({ condition, steps }) => ({
    condition,
    lines: checkLines(steps, depth + 1),
  }));
  return branchLines(printed, `${fault};`, depth);
}

function switchLines({ on, cases, otherwise, fault }: Switch, depth: number): string[] {
  return [
    `switch (${on}) {`,
    ...cases.flatMap(({ labels, steps }) => [
      ...labelLines(labels),
      ...indent(indent([...checkLines(steps, depth + 2), "break;"])),
    ]),
    "  default:",
    ...indent(indent(otherwise ? checkLines(otherwise, depth + 2) : [`${fault};`])),
    "}",
  ];
}
