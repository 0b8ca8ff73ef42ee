/** Prints steps as the body of a guard: the first fault ends it. */
import { all, type Condition, conditionParts, conditionText, isAlways, isNever, not } from "./condition.ts";
import {
  blockLines,
  branchLines,
  fits,
  ifElseLines,
  ifLines,
  indent,
  localLine,
  returnLines,
  stepLines,
} from "./layout.ts";
import { mentions } from "./mentions.ts";
import {
  asCondition,
  type Choice,
  endsAlways,
  flatten,
  guardCondition,
  type Many,
  type Step,
  type Switch,
  type Visit,
  type When,
} from "./step.ts";

/** The body of a guard, without indentation. */
export function guardBody(steps: readonly Step[]): string[] {
  const flat = flatten(steps);
  const last = flat.at(-1);
  const only = flat.length === 1 ? asCondition(flat) : undefined;
  if (only !== undefined) return returnLines(only);
  if (last?.kind === "switch") {
    return stepLines(flat, (step) => (step === last ? lastSwitchLines(last) : printStep(step, 1)));
  }
  const lines = stepLines(flat, (step) => (step === last ? lastLines(step) : printStep(step, 1)));
  return [...lines, ...(endsAlways(flat) ? [] : ["return true;"])];
}

function guardLines(steps: readonly Step[], depth: number): string[] {
  return stepLines(flatten(steps), (step) => printStep(step, depth));
}

function printStep(step: Step, depth: number): string[] {
  switch (step.kind) {
    case "test":
      return isNever(step.condition) ? ["return false;"] : failLines(not(guardCondition(step)), depth);
    case "call":
      return [`if (!is${step.name}(${step.subject.text})) return false;`];
    case "local":
      return [localLine(step)];
    case "statement":
      return [step.text];
    case "when":
      return whenLines(step, depth);
    case "choice":
      return choiceLines(step, depth);
    case "loop":
      return [`${step.head} {`, ...indent(guardLines(step.steps, depth + 1)), "}"];
    case "visit":
      return visitLines(step, depth);
    case "switch":
      return switchLines(step, depth);
    case "modes":
      return guardLines(step.guard, depth);
  }
}

/** A step with nothing behind it: a loop over members has the other way through many of them in front of it. */
function lastLines(step: Step): string[] {
  const lines = printStep(step, 1);
  return step.kind === "visit" && step.many ? [...manyLines(step, step.many), ...lines] : lines;
}

function manyLines({ object, key, member }: Visit, { memory, holds }: Many): string[] {
  const text = conditionText(holds);
  const parameters = mentions([text], key) ? `${member}, ${key}` : member;
  const head = `return ${memory}.every(${object}, (${parameters}) =>`;
  const line = `${head} ${text});`;
  const lines = fits(line, 2) ? [line] : [head, ...indent(conditionParts(holds)), ");"];
  return [`if (${memory}.areMany(${object})) {`, ...indent(lines), "}"];
}

function visitLines({ object, key, member, steps }: Visit, depth: number): string[] {
  const lines = guardLines(steps, depth + 1);
  const read = mentions(lines, member) ? [`const ${member} = ${object}[${key}];`] : [];
  return [`for (const ${key} in ${object}) {`, ...indent([...read, ...lines]), "}"];
}

function failLines(condition: Condition, depth: number): string[] {
  return ifLines(condition, ["return false;"], depth);
}

function whenLines({ condition, steps, otherwise }: When, depth: number): string[] {
  if (isAlways(condition)) return blockLines(guardLines(steps, depth + 1));
  if (isNever(condition)) return blockLines(guardLines(otherwise, depth + 1));
  const lines = guardLines(steps, depth + 1);
  const rest = guardLines(otherwise, depth + 1);
  if (rest.length > 0) {
    if (lines.length === 0) return ifLines(not(condition), rest, depth);
    return ifElseLines(condition, lines, rest, depth);
  }
  const [only] = flatten(steps);
  const fails = only && lines.length === 1 ? failure(only) : undefined;
  if (fails !== undefined && !isNever(fails)) return failLines(all([condition, fails]), depth);
  return lines.length === 0 ? [] : ifLines(condition, lines, depth);
}

/** What makes a step that is a single rule fail. */
function failure(step: Step): Condition | undefined {
  if (step.kind === "test") return not(guardCondition(step));
  if (step.kind !== "call") return undefined;
  const text = `is${step.name}(${step.subject.text})`;
  return { kind: "atom", holds: `!${text}`, fails: text };
}

function choiceLines({ branches }: Choice, depth: number): string[] {
  const printed = branches.map(({ condition, steps }) => ({
    condition,
    lines: guardLines(steps, depth + 1),
  }));
  return branchLines(printed, "return false;", depth);
}

function switchLines({ on, cases, otherwise }: Switch, depth: number): string[] {
  return [
    `switch (${on}) {`,
    ...cases.flatMap(({ labels, steps }) => [
      ...labelLines(labels),
      ...indent(indent([...guardLines(steps, depth + 2), ...(endsAlways(flatten(steps)) ? [] : ["break;"])])),
    ]),
    "  default:",
    ...indent(indent(otherwise ? guardLines(otherwise, depth + 2) : ["return false;"])),
    "}",
  ];
}

/** A switch with nothing behind it answers from its cases. */
function lastSwitchLines({ on, cases, otherwise }: Switch): string[] {
  return [
    `switch (${on}) {`,
    ...cases.flatMap(({ labels, steps }) => [...labelLines(labels), ...indent(indent(guardBody(steps)))]),
    "  default:",
    ...indent(indent(otherwise ? guardBody(otherwise) : ["return false;"])),
    "}",
  ];
}

export function labelLines(labels: readonly string[]): string[] {
  return labels.map((label) => `  case ${label}:`);
}
