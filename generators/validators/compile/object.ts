/** Rules of objects and maps. */
import {
  type MapSchema,
  type ObjectSchema,
  type Property,
  type Schema,
  stringLiteral,
} from "../../../src/index.ts";
import { any, atom, type Condition, not } from "./condition.ts";
import { type Context, named, within } from "./context.ts";
import { cheapFirst } from "./cost.ts";
import { memberRules } from "./members.ts";
import { read } from "./place.ts";
import { keywordOf } from "./rule-origin.ts";
import { fault, type Step, test, when } from "./step.ts";
import type { Subject } from "./subject.ts";
import { typed } from "./type-rule.ts";

export function objectRules(schema: ObjectSchema, subject: Subject, context: Context): Step[] {
  const rules = (object: Subject): Step[] => [
    ...cheapFirst(schema.properties.map((property) => propertyRules(property, schema, object, context))),
    ...schema.required.map((name) => requiredRule(memberOf(object, name), schema)),
    ...countRules(schema, object),
    ...memberRules(schema, object, context),
    ...schema.dependentRequired.flatMap(({ property, requires }) =>
      dependentRules(property, requires, schema, object),
    ),
    ...schema.dependentSchemas.flatMap(({ property, schema: dependent }) => {
      const steps = context.unit.rules(dependent, object, within(context, `With ${property}`));
      return steps.length === 0 ? [] : [when(isPresent(memberOf(object, property)), steps)];
    }),
  ];
  return typed("object", schema, subject, rules, { refusesArrays: refusesArrays(schema, context) });
}

/** It has to have a member of a name that no array has. */
function refusesArrays({ properties, required }: ObjectSchema, { unit, direction }: Context): boolean {
  const demanded = properties.filter(
    (property) => property.required && unit.shapes.includes(property, direction),
  );
  return [...required, ...demanded.map(({ name }) => name)].some((name) => !isArrayMember(name));
}

export function isArrayMember(name: string): boolean {
  return name in [] || /^\d+$/.test(name);
}

export function mapRules(schema: MapSchema, subject: Subject, context: Context): Step[] {
  return typed("object", schema, subject, (object) => [
    ...countRules(schema, object),
    ...memberRules({ ...schema, properties: [], patterns: [], additional: schema.values }, object, context),
  ]);
}

function propertyRules(property: Property, whole: ObjectSchema, object: Subject, context: Context): Step[] {
  const { name, required, schema } = property;
  const { unit, direction } = context;
  // A property of the other direction only is ignored where it is present all the same.
  if (!unit.shapes.includes(property, direction)) return [];
  const place = memberOf(object, name);
  const demand = (member: Subject, rules: readonly Step[]) => requiredRule(member, whole, rules);
  if (schema.kind === "any") return required ? [demand(place, [])] : [];
  const { local, rules, direct } = read(schema, place, name, named(context, name));
  const member = { ...place, text: local.name };
  if (rules.length === 0) return required ? [demand(place, [])] : [];
  if (!required) return [local, when(isPresent(member), rules)];
  const told = [local, demand(member, rules)];
  if (unit.types.admitsNothing(schema)) return told;
  // Every other rule refuses a missing value as well, so a guard need not ask for it.
  return [{ kind: "modes", guard: direct ?? [local, ...rules], check: told }];
}

function requiredRule(member: Subject, schema: Schema, behind: readonly Step[] = []): Step {
  const rule = keywordOf(schema, "required");
  return test(isPresent(member), fault("missing", member, rule), behind);
}

function dependentRules(
  property: string,
  requires: readonly string[],
  schema: Schema,
  object: Subject,
): Step[] {
  const rule = keywordOf(schema, "dependentRequired", property);
  const absent = not(isPresent(memberOf(object, property)));
  return requires.map((name) => {
    const member = memberOf(object, name);
    return test(
      any([absent, isPresent(member)]),
      fault("missingBeside", member, rule, stringLiteral(property)),
    );
  });
}

function countRules(schema: MapSchema | ObjectSchema, subject: Subject): Step[] {
  const { minProperties = 0, maxProperties } = schema;
  const { text } = subject;
  const steps: Step[] = [];
  if (minProperties > 0) {
    const count = `check.countMembers(${text}, ${minProperties})`;
    const condition = atom(`${count} >= ${minProperties}`, `${count} < ${minProperties}`);
    steps.push(
      test(
        condition,
        fault("tooFewMembers", subject, keywordOf(schema, "minProperties"), String(minProperties), text),
      ),
    );
  }
  if (maxProperties !== undefined) {
    const count = `check.countMembers(${text}, ${maxProperties + 1})`;
    const condition = atom(`${count} <= ${maxProperties}`, `${count} > ${maxProperties}`);
    steps.push(
      test(
        condition,
        fault("tooManyMembers", subject, keywordOf(schema, "maxProperties"), String(maxProperties), text),
      ),
    );
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
