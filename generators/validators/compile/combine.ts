/** Rules of `allOf`, `not` and `if`/`then`/`else`. */
import type {
  ConditionalSchema,
  EnumSchema,
  IntersectionSchema,
  NotSchema,
  Schema,
} from "../../../src/index.ts";
import { call, conditionText, isAlways, isNever, never, not } from "./condition.ts";
import { type Context, named, within } from "./context.ts";
import { commonValues } from "./enum.ts";
import { conditionOf } from "./place.ts";
import { endsAlways, fault, type Step, test, when } from "./step.ts";
import { known, type Subject, unknownSubject } from "./subject.ts";
import { typeOfKind } from "./type-rule.ts";
import { unevaluatedRules } from "./unevaluated.ts";

export function intersectionRules(schema: IntersectionSchema, subject: Subject, context: Context): Step[] {
  if (!context.unit.types.fits(schema, subject.known))
    return [test(never, fault("notAllowed", subject, schema.origin, subject.text))];
  const members = flatMembers(schema).filter(({ kind }) => kind !== "any");
  const enums = members.filter((member): member is EnumSchema => member.kind === "enum");
  const [listed] = enums;
  const merged = enums.length > 1 && listed ? [{ ...listed, values: commonValues(enums) }] : enums;
  const others = members.filter((member) => member.kind !== "enum");
  const ranked = [...others, ...merged].toSorted((left, right) => rank(left) - rank(right));
  return joinRules(ranked, subject, context, (whole) => unevaluatedRules(schema, whole, context));
}

/**
 * Rules of members that all apply, in the order of their rank, and what comes behind them.
 *
 * @param narrowed the compiler knows more about the subject than its type, which the next rules could contradict
 */
function joinRules(
  members: readonly Schema[],
  subject: Subject,
  context: Context,
  last: (subject: Subject) => Step[],
  narrowed = false,
): Step[] {
  const [first, ...others] = members;
  if (first === undefined) return last(subject);
  if (narrowed && rank(first) === asking) {
    const name = context.scope.declare("whole");
    const whole = { ...unknownSubject(subject), text: name };
    return [
      { kind: "local", name, value: subject.text, type: "unknown" },
      ...context.unit.rules(first, whole, context),
      ...joinRules(others, subject, context, last, true),
    ];
  }
  const steps = context.unit.rules(first, subject, context);
  const type = context.unit.isImplied(first) ? undefined : typeOfKind(first);
  const next = type === undefined ? subject : known(subject, type);
  const rest = joinRules(others, next, context, last, narrowed || rank(first) > 0);
  const [head] = steps;
  // Behind a type test the other members rely on it.
  if (type !== undefined && steps.length === 1 && head?.kind === "test") {
    return [{ ...head, behind: [...head.behind, ...rest] }];
  }
  return [...steps, ...rest];
}

const asking = 2;

/**
 * Type tests come first, then lists of values, then what tries other schemas, and whole other schemas last: each says
 * more about a value than the rules before it could live with.
 */
function rank(schema: Schema): number {
  switch (schema.kind) {
    case "ref":
      return 3;
    case "union":
    case "not":
    case "conditional":
    case "intersection":
      return asking;
    case "enum":
      return 1;
    default:
      return 0;
  }
}

function flatMembers({ members }: IntersectionSchema): Schema[] {
  return members.flatMap((member) => {
    const open = member.kind === "intersection" && !member.unevaluatedProperties && !member.unevaluatedItems;
    return open ? flatMembers(member) : [member];
  });
}

export function notRules(schema: NotSchema, subject: Subject, context: Context): Step[] {
  const excluded = conditionOf(schema.schema, subject, named(context, "Not"));
  return isNever(excluded)
    ? []
    : [test(not(excluded), fault("excluded", subject, schema.schema.origin, subject.text))];
}

export function conditionalRules(schema: ConditionalSchema, subject: Subject, context: Context): Step[] {
  const { unit, scope } = context;
  const condition = conditionOf(schema.if, subject, named(context, "If"));
  const rulesOf = (branch: Schema | undefined, place: Context): Step[] =>
    branch ? unit.rules(branch, subject, place) : [];
  if (isAlways(condition)) return rulesOf(schema.then, named(context, "Then"));
  if (isNever(condition)) return rulesOf(schema.else, named(context, "Else"));
  const then = rulesOf(schema.then, within(context, "Then"));
  const otherwise = rulesOf(schema.else, within(context, "Else"));
  if (then.length + otherwise.length === 0) return [];
  if (endsAlways(then) && endsAlways(otherwise))
    return [test(never, fault("notAllowed", subject, schema.origin, subject.text))];
  // A variable with a type keeps the compiler from taking the condition for a fact about the value.
  const name = scope.declare("applies");
  return [
    { kind: "local", name, value: conditionText(condition), type: "boolean" },
    when(call(name), then, otherwise),
  ];
}
