/** Lines of code, indented by two spaces and about 100 columns wide. */
import { type Condition, conditionParts, conditionText, isNever } from "./condition.ts";

import { mentions } from "./mentions.ts";
import type { Local, Step } from "./step.ts";

const width = 100;

export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/**
 * `if (condition) statement`, with braces as soon as it does not fit on one line.
 *
 * @param depth how many levels the lines will be indented later
 */
export function ifLines(condition: Condition, body: readonly string[], depth: number): string[] {
  const head = `if (${conditionText(condition)})`;
  const [only] = body;
  const fits = (text: string): boolean => depth * 2 + text.length <= width;
  if (body.length === 1 && only !== undefined && !only.startsWith("if ") && fits(`${head} ${only}`)) {
    return [`${head} ${only}`];
  }
  const opening = fits(`${head} {`) ? [`${head} {`] : ["if (", ...indent(conditionParts(condition)), ") {"];
  return [...opening, ...indent(body), "}"];
}

/** `return condition;` */
export function returnLines(condition: Condition): string[] {
  const line = `return ${conditionText(condition)};`;
  if (line.length + 2 <= width) return [line];
  return ["return (", ...indent(conditionParts(condition)), ");"];
}

/** Lines that are always reached, in a block of their own when they declare variables. */
export function blockLines(lines: readonly string[]): string[] {
  const declares = lines.some((line) => /^(?:const|let) /.test(line));
  return declares ? ["{", ...indent(lines), "}"] : [...lines];
}

/** Adds an `else` part; an `if` of its own continues the chain. */
export function elseLines(lines: readonly string[], otherwise: readonly string[]): string[] {
  const [first = "", ...rest] = otherwise;
  const chains = first.startsWith("if (") && isOneStatement(otherwise);
  const single = otherwise.length === 1;
  const last = lines.at(-1) ?? "";
  if (chains || (single && last !== "}")) {
    return last === "}"
      ? [...lines.slice(0, -1), `} else ${first}`, ...rest]
      : [...lines, `else ${first}`, ...rest];
  }
  const block = ["else {", ...indent(otherwise), "}"];
  return last === "}" ? [...lines.slice(0, -1), `} ${block[0]}`, ...block.slice(1)] : [...lines, ...block];
}

/** One `if` with its `else` parts and nothing behind it. */
function isOneStatement(lines: readonly string[]): boolean {
  return lines
    .slice(1)
    .every(
      (line) => line.startsWith("  ") || line.startsWith("}") || line.startsWith("else ") || line === ") {",
    );
}

/**
 * Prints steps one after the other, without the variables that nothing behind them reads, up to a rule that always
 * fails.
 */
export function stepLines(steps: readonly Step[], print: (step: Step) => string[]): string[] {
  const end = steps.findIndex((step) => step.kind === "test" && isNever(step.condition));
  const reached = end === -1 ? steps : steps.slice(0, end + 1);
  const parts: string[][] = [];
  for (const step of reached.toReversed()) {
    const isUsed = step.kind !== "local" || parts.toReversed().some((lines) => mentions(lines, step.name));
    if (isUsed) parts.push(print(step));
  }
  return parts.toReversed().flat();
}

/** The declaration of a variable. */
export function localLine({ name, type, value }: Local): string {
  return `const ${name}${type ? `: ${type}` : ""} = ${value};`;
}
