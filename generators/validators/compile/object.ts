/** Rules of objects and maps. */
import { type MapSchema, type ObjectSchema, type Property, stringLiteral } from "../../../src/index.ts";
import { any, atom, type Condition, not } from "./condition.ts";
import { type Context, named, within } from "./context.ts";
import { memberRules } from "./members.ts";
import { read, readingSteps } from "./place.ts";
import { fault, type Step, test, when } from "./step.ts";
import type { Subject } from "./subject.ts";
import { typed } from "./type-rule.ts";

export function objectRules(schema: ObjectSchema, subject: Subject, context: Context): Step[] {
  return typed("object", subject, (object) => [
    ...schema.properties.flatMap((property) => propertyRules(property, object, context)),
    ...schema.required.map((name) => requiredRule(memberOf(object, name))),
    ...countRules(schema, object),
    ...memberRules(schema, object, context),
    ...schema.dependentRequired.flatMap(({ property, requires }) =>
      dependentRules(property, requires, object),
    ),
    ...schema.dependentSchemas.flatMap(({ property, schema: dependent }) => {
      const steps = context.unit.rules(dependent, object, within(context, `With ${property}`));
      return steps.length === 0 ? [] : [when(isPresent(memberOf(object, property)), steps)];
    }),
  ]);
}

export function mapRules(schema: MapSchema, subject: Subject, context: Context): Step[] {
  return typed("object", subject, (object) => [
    ...countRules(schema, object),
    ...memberRules({ ...schema, properties: [], patterns: [], additional: schema.values }, object, context),
  ]);
}

function propertyRules(property: Property, object: Subject, context: Context): Step[] {
  const { name, required, schema } = property;
  const { unit, direction } = context;
  // A property of the other direction only is ignored where it is present all the same.
  if (!unit.shapes.includes(property, direction)) return [];
  const place = memberOf(object, name);
  if (schema.kind === "any") return required ? [requiredRule(place)] : [];
  const { local, rules, direct } = read(schema, place, name, named(context, name));
  const member = { ...place, text: local.name };
  if (rules.length === 0) return required ? [requiredRule(place)] : [];
  if (!required) return [local, when(isPresent(member), rules)];
  if (unit.types.admitsNothing(schema))
    return [local, test(isPresent(member), fault("missing", member), rules)];
  // Every other rule refuses a missing value, and its fault says so.
  return readingSteps({ local, rules, direct });
}

function requiredRule(member: Subject): Step {
  return test(isPresent(member), fault("missing", member));
}

function dependentRules(property: string, requires: readonly string[], object: Subject): Step[] {
  const absent = not(isPresent(memberOf(object, property)));
  return requires.map((name) => {
    const member = memberOf(object, name);
    return test(any([absent, isPresent(member)]), fault("missingBeside", member, stringLiteral(property)));
  });
}

function countRules(
  { minProperties = 0, maxProperties }: MapSchema | ObjectSchema,
  subject: Subject,
): Step[] {
  const { text } = subject;
  const count = `check.countMembers(${text})`;
  const steps: Step[] = [];
  if (minProperties > 0) {
    const condition = atom(`${count} >= ${minProperties}`, `${count} < ${minProperties}`);
    steps.push(test(condition, fault("tooFewMembers", subject, String(minProperties), text)));
  }
  if (maxProperties !== undefined) {
    const condition = atom(`${count} <= ${maxProperties}`, `${count} > ${maxProperties}`);
    steps.push(test(condition, fault("tooManyMembers", subject, String(maxProperties), text)));
  }
  return steps;
}

/** A member as the schema names it. Names that every object inherits count only as the value's own. */
export function memberOf(object: Subject, name: string): Subject {
  const key = stringLiteral(name);
  const text = name in {} ? `check.own(${object.text}, ${key})` : `${object.text}[${key}]`;
  return { text, path: [...object.path, key] };
}

export function isPresent({ text }: Subject): Condition {
  return atom(`${text} !== undefined`, `${text} === undefined`);
}
