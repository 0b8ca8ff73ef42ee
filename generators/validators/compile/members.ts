/** Rules that need a look at every member of an object: additional and pattern properties, property names. */
import { type ObjectSchema, type Schema, stringLiteral } from "../../../src/index.ts";
import {
  any,
  type Condition,
  call,
  conditionText,
  equal,
  isAlways,
  isNever,
  never,
  not,
} from "./condition.ts";
import { type Context, within } from "./context.ts";
import { mentions } from "./mentions.ts";
import { conditionOf } from "./place.ts";
import { patternConstant } from "./scalar.ts";
import {
  asCondition,
  type Fault,
  fault,
  type Modes,
  type Step,
  statement,
  test,
  type Visit,
  when,
} from "./step.ts";
import { known, type Subject } from "./subject.ts";

interface MemberLoop extends Modes {
  readonly guard: readonly Visit[];
}

type Members = Pick<
  ObjectSchema,
  "properties" | "patterns" | "additional" | "propertyNames" | "maxProperties"
>;

/** Maps of more members are gone through another way: as in the runtime. */
const fewMembers = 128;

/** Longer lists of names are looked up in a set. */
const longestChain = 8;

export function memberRules(schema: Members, object: Subject, context: Context): Step[] {
  const inner = within(context, "Value");
  const key = inner.scope.declare("key");
  const member = memberAt(object, key, inner);
  const names = nameRules(schema, object, key, inner);
  const patterns = patternRules(schema, member, key, inner);
  const additional = unlistedRules(schema.additional, member, inner);
  const listed = [...nameConditions(schema, key, context), ...patterns.map(({ condition }) => condition)];
  const rules = [
    ...names,
    ...patterns.flatMap(({ condition, steps }) => (steps.length === 0 ? [] : [when(condition, steps)])),
    ...(additional.length === 0 ? [] : beside(any(listed), additional)),
  ];
  if (rules.length === 0) return [];
  const loop = memberLoop(object, key, member, rules, unknownMember(schema.additional, member));
  const { maxProperties = Number.POSITIVE_INFINITY } = schema;
  const isWhole = object.path.length === 0;
  return [isWhole && maxProperties > fewMembers ? ofMany(loop, member, rules, context) : loop];
}

/** The variable that a loop reads each member into. */
export function memberAt(object: Subject, key: string, { scope }: Context): Subject {
  return { text: scope.declare("member"), path: [...object.path, key] };
}

/**
 * A guard allocates no list of names. What it loops over may be inherited, which it asks last where it can: that is rare.
 *
 * @param stray what is wrong with a member, where rules are one condition; a guard does not tell
 */
export function memberLoop(
  object: Subject,
  key: string,
  member: Subject,
  rules: readonly Step[],
  stray: Fault,
): MemberLoop {
  const isOwn = call(`check.hasOwn(${object.text}, ${key})`);
  const whole = rules.length === 1 ? asCondition(rules) : undefined;
  const own = whole
    ? [test(any([whole, not(isOwn)]), stray)]
    : [statement(`if (!check.hasOwn(${object.text}, ${key})) continue;`), ...rules];
  const loop = { kind: "visit", object: object.text, key, member: member.text } as const;
  return { kind: "modes", guard: [{ ...loop, steps: own }], check: [{ ...loop, steps: rules }] };
}

/** The loop over a map that has a function of its own, with what its guard needs to go another way through many members. */
function ofMany(loop: MemberLoop, member: Subject, rules: readonly Step[], context: Context): MemberLoop {
  const holds = asCondition(rules);
  if (holds === undefined || !mentions([conditionText(holds)], member.text)) return loop;
  const { unit, name } = context;
  const many = { memory: unit.constants.members(name), holds };
  return { ...loop, guard: loop.guard.map((visit) => ({ ...visit, many })) };
}

/** Rules for what nothing lists. */
export function beside(listed: Condition, steps: readonly Step[]): readonly Step[] {
  return isNever(listed) ? steps : [when(not(listed), steps)];
}

function nameRules({ propertyNames }: Members, object: Subject, key: string, context: Context): Step[] {
  if (propertyNames === undefined) return [];
  const name = known({ text: key, path: [...object.path, key] }, "string");
  const condition = conditionOf(propertyNames, name, { ...context, name: `${context.name}Name` });
  return isAlways(condition) ? [] : [test(condition, fault("wrongName", object, propertyNames.origin, key))];
}

function patternRules({ patterns }: Members, member: Subject, key: string, context: Context) {
  return patterns.flatMap(({ pattern, schema }) => {
    const constant = patternConstant(pattern, schema, context);
    if (constant === undefined) return [];
    const steps = innerRules(schema, member, context);
    return [{ condition: call(`${constant}.test(${key})`), steps }];
  });
}

/** Rules of a member that has no schema of its own. */
export function unlistedRules(additional: Schema, member: Subject, context: Context): Step[] {
  if (additional.kind === "never") return [test(never, unknownMember(additional, member))];
  return innerRules(additional, member, context);
}

function innerRules(schema: Schema, member: Subject, context: Context): Step[] {
  return schema.kind === "any" ? [] : context.unit.rules(schema, member, within(context, ""));
}

/** A member that the contract does not know. */
export function unknownMember({ origin }: Schema, member: Subject): Fault {
  const isUnevaluated = origin.pointer.endsWith("/unevaluatedProperties");
  return fault(isUnevaluated ? "unevaluatedMember" : "unknownMember", member, origin);
}

function nameConditions({ properties }: Members, key: string, { unit }: Context): Condition[] {
  const names = properties.map(({ name }) => stringLiteral(name));
  return names.length > longestChain
    ? [call(`${unit.constants.set(names)}.has(${key})`)]
    : names.map((name) => equal(key, name));
}
