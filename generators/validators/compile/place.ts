/** Rules of a value inside another one (a member, an item), and schemas as conditions. */
import type { Schema } from "../../../src/index.ts";
import { type Condition, call, conditionSize } from "./condition.ts";
import type { Context } from "./context.ts";
import { asCondition, type Local, type Step } from "./step.ts";
import type { Subject } from "./subject.ts";

/** Larger conditions become a function of their own. */
const largestCondition = 4;

/** A place read into a variable. */
export interface Reading {
  readonly local: Local;
  readonly rules: readonly Step[];
  /** The rules without the variable: there is only one, which reads the value once. */
  readonly direct: readonly Step[] | undefined;
}

/** @param word the variable's name in the words of the contract */
export function read(schema: Schema, place: Subject, word: string, context: Context): Reading {
  const { unit, scope } = context;
  const direct = isFlat(schema, context) ? unit.rules(schema, place, context) : [];
  const name = scope.declare(word);
  return {
    local: { kind: "local", name, value: place.text },
    rules: unit.rules(schema, { ...place, text: name }, context),
    direct: isOneRule(direct) ? direct : undefined,
  };
}

/** Rules of the value at a place, e.g. of an item. */
export function placeRules(schema: Schema, place: Subject, word: string, context: Context): Step[] {
  if (schema.kind === "any") return [];
  const reading = read(schema, place, word, context);
  return reading.rules.length === 0 ? [] : readingSteps(reading);
}

/** A guard does without the variable where it can; a check reports the value and reads it twice, unless it hands it on. */
function readingSteps({ local, rules, direct }: Reading): Step[] {
  const steps = [local, ...rules];
  if (direct === undefined) return steps;
  return direct[0]?.kind === "call" ? [...direct] : [{ kind: "modes", guard: direct, check: steps }];
}

/** Whether a schema accepts a subject, as a condition; what needs statements becomes a function. */
export function conditionOf(schema: Schema, subject: Subject, context: Context): Condition {
  const { unit, direction, name } = context;
  const condition = isFlat(schema, context) ? asCondition(unit.rules(schema, subject, context)) : undefined;
  if (condition !== undefined && conditionSize(condition) <= largestCondition) return condition;
  return call(`is${unit.functions(schema, direction, name)}(${subject.text})`);
}

/** A single test or call. */
function isOneRule([only, ...others]: readonly Step[]): boolean {
  if (only === undefined || others.length > 0) return false;
  if (only.kind === "test") return only.behind.length === 0 && conditionSize(only.condition) <= 1;
  return only.kind === "call";
}

/** Has no rules about inner values: compiling it twice costs nothing. */
function isFlat(schema: Schema, { unit }: Context): boolean {
  switch (schema.kind) {
    case "array":
      return schema.items.kind === "any" && schema.contains === undefined;
    case "map":
      return schema.values.kind === "any" && schema.propertyNames === undefined;
    case "object":
      return unit.names.inline(schema) !== undefined || isBareObject(schema);
    case "tuple":
    case "union":
    case "intersection":
    case "not":
    case "conditional":
      return false;
    default:
      return true;
  }
}

function isBareObject(schema: Schema & { kind: "object" }): boolean {
  const { properties, patterns, additional, propertyNames, dependentSchemas } = schema;
  const inner = properties.length + patterns.length + dependentSchemas.length;
  return inner === 0 && additional.kind === "any" && propertyNames === undefined;
}
