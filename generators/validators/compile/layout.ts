/** Lines of code, indented by two spaces and about 100 columns wide. */
import { any, type Condition, conditionParts, conditionText, not } from "./condition.ts";

import { mentions } from "./mentions.ts";
import { isEnd, type Local, type Step } from "./step.ts";

const width = 100;

export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** @param depth how many levels the line will be indented later */
export function fits(line: string, depth: number): boolean {
  return depth * 2 + line.length <= width;
}

/**
 * `if (condition) statement`, with braces as soon as it does not fit on one line.
 *
 * @param depth how many levels the lines will be indented later
 * @param braced braces in any case, because another part of the same statement has them
 */
export function ifLines(
  condition: Condition,
  body: readonly string[],
  depth: number,
  braced = false,
): string[] {
  const head = `if (${conditionText(condition)})`;
  const [only] = body;
  const isShort = body.length === 1 && only !== undefined && !only.startsWith("if ");
  if (!braced && isShort && fits(`${head} ${only}`, depth)) return [`${head} ${only}`];
  const opening = fits(`${head} {`, depth)
    ? [`${head} {`]
    : ["if (", ...indent(conditionParts(condition)), ") {"];
  return [...opening, ...indent(body), "}"];
}

/** An `if` with an `else`: both have braces when one of them needs them. */
export function ifElseLines(
  condition: Condition,
  body: readonly string[],
  otherwise: readonly string[],
  depth: number,
): string[] {
  const lines = ifLines(condition, body, depth);
  if (lines.length === 1 && otherwise.length === 1) return elseLines(lines, otherwise);
  return elseLines(ifLines(condition, body, depth, true), otherwise);
}

/** `return condition;` */
export function returnLines(condition: Condition): string[] {
  const line = `return ${conditionText(condition)};`;
  if (fits(line, 1)) return [line];
  return ["return (", ...indent(conditionParts(condition)), ");"];
}

/** Lines that are always reached, in a block of their own when they declare variables. */
export function blockLines(lines: readonly string[]): string[] {
  const declares = lines.some((line) => /^(?:const|let) /.test(line));
  return declares ? ["{", ...indent(lines), "}"] : [...lines];
}

/** Adds an `else` part. */
export function elseLines(lines: readonly string[], otherwise: readonly string[]): string[] {
  if (lines.at(-1) !== "}") return [...lines, `else ${otherwise[0] ?? ""}`, ...otherwise.slice(1)];
  return [...lines.slice(0, -1), "} else {", ...indent(otherwise), "}"];
}

/** Continues an `if` by another one. */
export function chainLines(lines: readonly string[], [first = "", ...rest]: readonly string[]): string[] {
  return lines.at(-1) === "}"
    ? [...lines.slice(0, -1), `} else ${first}`, ...rest]
    : [...lines, `else ${first}`, ...rest];
}

/** A branch for each condition, those without rules of their own last, and what happens when none of them holds. */
export function branchLines(
  branches: readonly { readonly condition: Condition; readonly lines: readonly string[] }[],
  otherwise: string,
  depth: number,
): string[] {
  const full = branches.filter(({ lines }) => lines.length > 0);
  const bare = branches.filter(({ lines }) => lines.length === 0).map(({ condition }) => condition);
  const lines = full.map((branch) => ifLines(branch.condition, branch.lines, depth, true)).reduce(chainLines);
  if (bare.length === 0) return elseLines(lines, [otherwise]);
  return chainLines(lines, ifLines(not(any(bare)), [otherwise], depth, true));
}

/**
 * Prints steps one after the other, without the variables that nothing behind them reads, up to a rule that always
 * fails.
 */
export function stepLines(steps: readonly Step[], print: (step: Step) => string[]): string[] {
  const end = steps.findIndex(isEnd);
  const reached = end === -1 ? steps : steps.slice(0, end + 1);
  const parts: string[][] = [];
  for (const step of reached.toReversed()) {
    const isUsed =
      step.kind !== "local" || parts.findLast((lines) => mentions(lines, step.name)) !== undefined;
    if (isUsed) parts.push(print(step));
  }
  return parts.toReversed().flat();
}

/** The declaration of a variable. */
export function localLine({ name, type, value }: Local): string {
  return `const ${name}${type ? `: ${type}` : ""} = ${value};`;
}
