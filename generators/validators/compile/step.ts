/**
 * The rules of a schema as a list of steps, before they are code. The guard and the check of a schema are two
 * printings of the same steps.
 */
import type { Origin } from "../../../src/index.ts";
import { all, any, type Condition, call, isNever, not } from "./condition.ts";
import type { Subject } from "./subject.ts";

export type Step = Test | Call | Local | Statement | When | Choice | Loop | Visit | Switch | Modes;

/** One rule. What is in `behind` makes sense only where it holds, e.g. the length of what is a string. */
export interface Test {
  readonly kind: "test";
  readonly condition: Condition;
  /** What a guard asks instead: less, which comes to the same with what is behind it. */
  readonly guard?: Condition;
  readonly fault: Fault;
  readonly behind: readonly Step[];
}

/** What is told when a rule does not hold: a call of a function of `runtime/validation-faults.ts`. */
export interface Fault {
  readonly name: string;
  readonly subject: Subject;
  /** Where the contract states the rule. */
  readonly rule: Origin;
  readonly values: readonly string[];
}

/** Another function has the rules. */
export interface Call {
  readonly kind: "call";
  readonly name: string;
  /** The schema limits the depth of its values, so that a check can ask the guard first. */
  readonly bounded: boolean;
  readonly subject: Subject;
}

export interface Local {
  readonly kind: "local";
  readonly name: string;
  readonly value: string;
  /** Given where what is already known of the value would mislead the compiler. */
  readonly type?: "unknown" | "boolean";
}

export interface Statement {
  readonly kind: "statement";
  readonly text: string;
}

export interface When {
  readonly kind: "when";
  readonly condition: Condition;
  readonly steps: readonly Step[];
  readonly otherwise: readonly Step[];
}

/** The first branch whose condition holds; a fault when there is none. */
export interface Choice {
  readonly kind: "choice";
  readonly branches: readonly { readonly condition: Condition; readonly steps: readonly Step[] }[];
  readonly fault: Fault;
}

export interface Loop {
  readonly kind: "loop";
  /** `for (…)`. */
  readonly head: string;
  readonly steps: readonly Step[];
}

/** Goes through the members of an object, each in a variable. */
export interface Visit {
  readonly kind: "visit";
  readonly object: string;
  readonly key: string;
  readonly member: string;
  readonly steps: readonly Step[];
  readonly many?: Many;
}

/** How a guard goes through many members, where nothing comes behind them. */
export interface Many {
  /** The constant that remembers whether there are many. */
  readonly memory: string;
  /** The rules of each member. */
  readonly holds: Condition;
}

export interface Switch {
  readonly kind: "switch";
  readonly on: string;
  readonly cases: readonly { readonly labels: readonly string[]; readonly steps: readonly Step[] }[];
  /** For values without a case, instead of the fault. */
  readonly otherwise?: readonly Step[] | undefined;
  readonly fault: Fault;
}

/** Where guard and check go different ways to the same verdict. */
export interface Modes {
  readonly kind: "modes";
  readonly guard: readonly Step[];
  readonly check: readonly Step[];
}

export function test(condition: Condition, fault: Fault, behind: readonly Step[] = []): Test {
  return { kind: "test", condition, fault, behind };
}

export function guardCondition({ condition, guard = condition }: Test): Condition {
  return guard;
}

export function statement(text: string): Statement {
  return { kind: "statement", text };
}

export function when(condition: Condition, steps: readonly Step[], otherwise: readonly Step[] = []): When {
  const [only] = steps;
  if (steps.length === 1 && only?.kind === "when" && otherwise.length + only.otherwise.length === 0) {
    return when(all([condition, only.condition]), only.steps);
  }
  return { kind: "when", condition, steps, otherwise };
}

/** No value passes the steps. */
export function endsAlways(steps: readonly Step[]): boolean {
  return steps.some(isEnd);
}

/** No value passes the step, so that nothing behind it is reached. */
export function isEnd(step: Step): boolean {
  switch (step.kind) {
    case "test":
      return isNever(step.condition) || endsAlways(step.behind);
    case "when":
      return endsAlways(step.steps) && endsAlways(step.otherwise);
    case "choice":
      return step.branches.every(({ steps }) => endsAlways(steps));
    case "switch":
      return (
        step.cases.every(({ steps }) => endsAlways(steps)) &&
        (step.otherwise === undefined || endsAlways(step.otherwise))
      );
    case "modes":
      return endsAlways(step.guard);
    default:
      return false;
  }
}

/** @param values expressions behind those that every function of faults takes */
export function fault(name: string, subject: Subject, rule: Origin, ...values: readonly string[]): Fault {
  return { name, subject, rule, values };
}

/** In a guard, what follows a test is reached only when it holds, so nothing needs to be nested. */
export function flatten(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => {
    if (step.kind === "modes") return flatten(step.guard);
    if (step.kind === "test" && step.behind.length > 0)
      return [{ ...step, behind: [] }, ...flatten(step.behind)];
    return [step];
  });
}

/** Steps as one condition; undefined when they need statements. */
export function asCondition(steps: readonly Step[]): Condition | undefined {
  const parts: Condition[] = [];
  for (const step of steps) {
    const part = stepCondition(step);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return all(parts);
}

function stepCondition(step: Step): Condition | undefined {
  switch (step.kind) {
    case "test": {
      const behind = asCondition(step.behind);
      return behind && all([guardCondition(step), behind]);
    }
    case "call":
      return call(`is${step.name}(${step.subject.text})`);
    case "when": {
      const rules = asCondition(step.steps);
      const otherwise = asCondition(step.otherwise);
      if (rules === undefined || otherwise === undefined) return undefined;
      if (step.otherwise.length === 0) return any([not(step.condition), rules]);
      return any([all([step.condition, rules]), all([not(step.condition), otherwise])]);
    }
    case "choice": {
      const branches = step.branches.map(({ condition, steps }) => {
        const rules = asCondition(steps);
        return rules && all([condition, rules]);
      });
      const parts = branches.filter((branch) => branch !== undefined);
      return parts.length === branches.length ? any(parts) : undefined;
    }
    case "modes":
      return asCondition(step.guard);
    default:
      return undefined;
  }
}
