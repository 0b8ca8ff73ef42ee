/** The rules of any schema. */
import type { RefSchema, Schema } from "../../../src/index.ts";
import { arrayRules } from "./array.ts";
import { conditionalRules, intersectionRules, notRules } from "./combine.ts";
import { never } from "./condition.ts";
import { type Context, within } from "./context.ts";
import { isEndless } from "./endless.ts";
import { enumRules } from "./enum.ts";
import { mapRules, objectRules } from "./object.ts";
import { numberRules, stringRules } from "./scalar.ts";
import { fault, type Step, test, when } from "./step.ts";
import { known, type Subject } from "./subject.ts";
import { implies, typeCondition, typed, typeOfKind } from "./type-rule.ts";
import { unionRules } from "./union.ts";

/** Rules of a schema inside another one: a named part is a call. */
export function innerRules(schema: Schema, subject: Subject, context: Context): Step[] {
  const { unit, direction } = context;
  const name = unit.names.inline(schema);
  if (name === undefined) return ownRules(schema, subject, context);
  return [
    {
      kind: "call",
      name: unit.functions(schema, direction, name),
      bounded: unit.isBounded(schema),
      subject,
    },
  ];
}

/** Rules of a schema written out. */
export function ownRules(schema: Schema, subject: Subject, context: Context): Step[] {
  return context.unit.isImplied(schema)
    ? impliedRules(schema, subject, context)
    : kindRules(schema, subject, context);
}

/** Rules for values of the type that the keywords are about; values of other types pass. */
function impliedRules(schema: Schema, subject: Subject, context: Context): Step[] {
  if (schema.kind === "union") {
    return schema.variants.flatMap((variant, index) => {
      return impliedRules(variant, subject, within(context, `Option${index + 1}`));
    });
  }
  const type = typeOfKind(schema);
  if (type === undefined) return kindRules(schema, subject, context);
  if (subject.known !== undefined)
    return implies(subject.known, type) ? kindRules(schema, subject, context) : [];
  const rules = kindRules(schema, known(subject, type), context);
  return rules.length === 0 ? [] : [when(typeCondition(type, subject.text), rules)];
}

function kindRules(schema: Schema, subject: Subject, context: Context): Step[] {
  switch (schema.kind) {
    case "any":
      return [];
    case "never":
      return [test(never, fault("notAllowed", subject, schema.origin, subject.text))];
    case "null":
    case "boolean":
      return typed(schema.kind, schema, subject, () => []);
    case "integer":
    case "number":
      return numberRules(schema, subject, context);
    case "string":
      return stringRules(schema, subject, context);
    case "enum":
      return enumRules(schema, subject, context);
    case "array":
    case "tuple":
      return arrayRules(schema, subject, context);
    case "object":
      return objectRules(schema, subject, context);
    case "map":
      return mapRules(schema, subject, context);
    case "union":
      return unionRules(schema, subject, context);
    case "intersection":
      return intersectionRules(schema, subject, context);
    case "not":
      return notRules(schema, subject, context);
    case "conditional":
      return conditionalRules(schema, subject, context);
    case "ref":
      return refRules(schema, subject, context);
  }
}

function refRules(schema: RefSchema, subject: Subject, { unit, direction }: Context): Step[] {
  if (unit.acceptsAll(schema)) return [];
  if (isEndless(schema, (id) => unit.schema(id))) {
    unit.unsupported("$ref", schema);
    return [];
  }
  const bounded = unit.isBounded(unit.schema(schema.target));
  return [{ kind: "call", name: unit.named(schema.target, direction), bounded, subject }];
}
