/** Prints steps as the body of a check: every fault is reported, then the next rule has its turn. */
import { type Origin, stringLiteral } from "../../../src/index.ts";
import { all, guardCall, isAlways, isNever, not } from "./condition.ts";
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
import { mentions } from "./mentions.ts";
import type { Call, Choice, Fault, Step, Switch, Test, Visit, When } from "./step.ts";
import { pathText } from "./subject.ts";

/** Where lines are printed. */
interface Block {
  /** How many levels they will be indented. */
  readonly depth: number;
  /** The place of the schema that the function is made for; places of rules are said from there. */
  readonly schema: Origin;
}

/**
 * The body of a check, without indentation.
 *
 * @param schema the place of the schema, with a file
 */
export function checkBody(steps: readonly Step[], schema: Origin): string[] {
  const lines = bodyLines(steps, { depth: 1, schema });
  if (!mentions(lines, "at")) return lines;
  return [`const at = ${stringLiteral(`${schema.file}#${schema.pointer}`)};`, ...lines];
}

function bodyLines(steps: readonly Step[], block: Block): string[] {
  const [first] = steps;
  // The type of the whole value is wrong: nothing else can be said, and the rest need not be nested.
  if (first?.kind === "test" && first.behind.length > 0 && !isNever(first.condition)) {
    return [
      ...ifLines(not(first.condition), [`return ${faultText(first.fault, block)};`], 1),
      ...checkLines([...first.behind, ...steps.slice(1)], block),
    ];
  }
  return checkLines(steps, block);
}

/** `fault.tooShort(issues, check.below(path, "name"), at + "/properties/name/minLength", 3, name)` */
function faultText({ name, subject, rule, values }: Fault, { schema }: Block): string {
  return `fault.${name}(${["issues", pathText(subject), ruleText(rule, schema), ...values].join(", ")})`;
}

function ruleText(rule: Origin, schema: Origin): string {
  const file = rule.file || schema.file;
  const rest = rule.pointer.slice(schema.pointer.length);
  const isInside = file === schema.file && rule.pointer.startsWith(schema.pointer) && /^(?:\/|$)/.test(rest);
  if (!isInside) return stringLiteral(`${file}#${rule.pointer}`);
  return rest === "" ? "at" : `at + ${stringLiteral(rest)}`;
}

function deeper(block: Block, levels = 1): Block {
  return { ...block, depth: block.depth + levels };
}

function checkLines(steps: readonly Step[], block: Block): string[] {
  return stepLines(steps, (step) => printStep(step, block));
}

function printStep(step: Step, block: Block): string[] {
  switch (step.kind) {
    case "test":
      return testLines(step, block);
    case "call":
      return callLines(step, block);
    case "local":
      return [localLine(step)];
    case "statement":
      return [step.text];
    case "when":
      return whenLines(step, block);
    case "choice":
      return choiceLines(step, block);
    case "loop":
      return [`${step.head} {`, ...indent(checkLines(step.steps, deeper(block))), "}"];
    case "visit":
      return visitLines(step, block);
    case "switch":
      return switchLines(step, block);
    case "modes":
      return checkLines(step.check, block);
  }
}

function visitLines({ object, key, member, steps }: Visit, block: Block): string[] {
  const lines = checkLines(steps, deeper(block));
  const given = mentions(lines, member) ? `(${key}, ${member})` : `(${key})`;
  return [`check.eachMember(${object}, ${given} => {`, ...indent(lines), "});"];
}

/**
 * The guard is asked first: most of what is inside a faulty value is right, and then no path has to be made. Where
 * values can be of any depth that would take time in proportion to its square.
 */
function callLines({ name, subject, bounded }: Call, { depth }: Block): string[] {
  const place = pathText(subject);
  if (!bounded || subject.path.length === 0) return [`check${name}(${subject.text}, ${place}, issues);`];
  const report = `fault.inside(check${name}, ${subject.text}, ${place}, issues);`;
  return ifLines(not(guardCall(name, subject.text)), [report], depth);
}

/** Rules that each make sense only where the one before holds: a chain, whose end is what holds in the end. */
function testLines(step: Test, block: Block): string[] {
  if (isNever(step.condition)) return [`${faultText(step.fault, block)};`];
  const chain = [step];
  let { behind } = step;
  for (let next = onlyTest(behind); next !== undefined; next = onlyTest(behind)) {
    chain.push(next);
    behind = next.behind;
  }
  const last = checkLines(behind, deeper(block));
  const print = (braced: boolean): string[][] =>
    chain.map(({ condition, fault }) =>
      ifLines(not(condition), [`${faultText(fault, block)};`], block.depth, braced),
    );
  const short = print(false);
  const isShort = last.length <= 1 && short.every((lines) => lines.length === 1);
  const lines = (isShort ? short : print(true)).reduce(chainLines);
  return last.length === 0 ? lines : elseLines(lines, last);
}

function onlyTest([only, ...others]: readonly Step[]): Test | undefined {
  return only?.kind === "test" && others.length === 0 && !isNever(only.condition) ? only : undefined;
}

function whenLines({ condition, steps, otherwise }: When, block: Block): string[] {
  if (isAlways(condition)) return blockLines(checkLines(steps, deeper(block)));
  if (isNever(condition)) return blockLines(checkLines(otherwise, deeper(block)));
  const lines = checkLines(steps, deeper(block));
  const rest = checkLines(otherwise, deeper(block));
  if (rest.length === 0) {
    const [only] = steps;
    const isRule =
      steps.length === 1 && only?.kind === "test" && only.behind.length === 0 && !isNever(only.condition);
    if (isRule)
      return ifLines(
        all([condition, not(only.condition)]),
        [`${faultText(only.fault, block)};`],
        block.depth,
      );
    return lines.length === 0 ? [] : ifLines(condition, lines, block.depth);
  }
  if (lines.length === 0) return ifLines(not(condition), rest, block.depth);
  return ifElseLines(condition, lines, rest, block.depth);
}

function choiceLines({ branches, fault }: Choice, block: Block): string[] {
  const printed = branches.map(({ condition, steps }) => ({
    condition,
    lines: checkLines(steps, deeper(block)),
  }));
  return branchLines(printed, `${faultText(fault, block)};`, block.depth);
}

function switchLines({ on, cases, otherwise, fault }: Switch, block: Block): string[] {
  return [
    `switch (${on}) {`,
    ...cases.flatMap(({ labels, steps }) => [
      ...labelLines(labels),
      ...indent(indent([...checkLines(steps, deeper(block, 2)), "break;"])),
    ]),
    "  default:",
    ...indent(indent(otherwise ? checkLines(otherwise, deeper(block, 2)) : [`${faultText(fault, block)};`])),
    "}",
  ];
}
