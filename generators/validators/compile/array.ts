/** Rules of arrays and tuples. */
import type { ArraySchema, TupleSchema } from "../../../src/index.ts";
import { atom, call } from "./condition.ts";
import { type Context, named, within } from "./context.ts";
import { conditionOf, placeRules } from "./place.ts";
import { keywordOf } from "./rule-origin.ts";
import { fault, type Step, statement, test, when } from "./step.ts";
import type { Subject } from "./subject.ts";
import { typed } from "./type-rule.ts";

export function arrayRules(schema: ArraySchema | TupleSchema, subject: Subject, context: Context): Step[] {
  return typed("array", schema, subject, (items) => [
    ...countRules(schema, items),
    ...(schema.kind === "tuple" ? prefixRules(schema, items, context) : []),
    ...itemRules(schema, items, context),
    ...containsRules(schema, items, context),
    ...uniqueRules(schema, items),
  ]);
}

function countRules(schema: ArraySchema | TupleSchema, subject: Subject): Step[] {
  const { text } = subject;
  const steps: Step[] = [];
  const { minItems = 0 } = schema;
  if (minItems > 0) {
    const condition = atom(
      `${text}.length >= ${minItems}`,
      minItems === 1 ? `${text}.length === 0` : `${text}.length < ${minItems}`,
    );
    steps.push(
      test(condition, fault("tooFewItems", subject, keywordOf(schema, "minItems"), String(minItems), text)),
    );
  }
  const closed = schema.kind === "tuple" && schema.rest.kind === "never" ? schema.prefix.length : Infinity;
  const maxItems = Math.min(schema.maxItems ?? Infinity, closed);
  if (maxItems < Infinity) {
    const condition = atom(`${text}.length <= ${maxItems}`, `${text}.length > ${maxItems}`);
    const rule =
      schema.kind === "tuple" && maxItems === closed ? schema.rest.origin : keywordOf(schema, "maxItems");
    steps.push(test(condition, fault("tooManyItems", subject, rule, String(maxItems), text)));
  }
  return steps;
}

function prefixRules(schema: TupleSchema, subject: Subject, context: Context): Step[] {
  return schema.prefix.flatMap((item, index) => {
    const inner = named(context, `Item${index + 1}`);
    const place = { text: `${subject.text}[${index}]`, path: [...subject.path, String(index)] };
    const steps = placeRules(item, place, "item", inner);
    if (steps.length === 0) return [];
    const present = atom(`${subject.text}.length > ${index}`, `${subject.text}.length <= ${index}`);
    const guarded = when(present, steps);
    // A guard has counted the items by then.
    const isCounted = (schema.minItems ?? 0) > index;
    return [isCounted ? { kind: "modes", guard: steps, check: [guarded] } : guarded];
  });
}

function itemRules(schema: ArraySchema | TupleSchema, subject: Subject, context: Context): Step[] {
  const items = schema.kind === "tuple" ? schema.rest : schema.items;
  const start = schema.kind === "tuple" ? schema.prefix.length : 0;
  // The number of items has closed the tuple already.
  if (schema.kind === "tuple" && items.kind === "never") return [];
  const inner = within(context, "Item");
  const index = inner.scope.declare("i");
  const place = { text: `${subject.text}[${index}]`, path: [...subject.path, index] };
  const steps = placeRules(items, place, "item", inner);
  return steps.length === 0 ? [] : [{ kind: "loop", head: loopHead(subject, index, start), steps }];
}

function containsRules(schema: ArraySchema | TupleSchema, subject: Subject, context: Context): Step[] {
  const { contains } = schema;
  if (contains === undefined || (contains.min === 0 && contains.max === undefined)) return [];
  const found = context.scope.declare("found");
  const inner = within(context, "Match");
  const index = inner.scope.declare("i");
  const item = { text: inner.scope.declare("item"), path: [...subject.path, index] };
  const steps: Step[] = [
    statement(`let ${found} = 0;`),
    {
      kind: "loop",
      head: loopHead(subject, index, 0),
      steps: [
        { kind: "local", name: item.text, value: `${subject.text}[${index}]` },
        when(conditionOf(contains.schema, item, inner), [statement(`${found} += 1;`)]),
      ],
    },
  ];
  if (contains.min > 0) {
    const condition = atom(`${found} >= ${contains.min}`, `${found} < ${contains.min}`);
    steps.push(
      test(
        condition,
        fault(
          "tooFewMatches",
          subject,
          keywordOf(schema, contains.min === 1 ? "contains" : "minContains"),
          String(contains.min),
          found,
        ),
      ),
    );
  }
  if (contains.max !== undefined) {
    const condition = atom(`${found} <= ${contains.max}`, `${found} > ${contains.max}`);
    steps.push(
      test(
        condition,
        fault("tooManyMatches", subject, keywordOf(schema, "maxContains"), String(contains.max), found),
      ),
    );
  }
  return steps;
}

function uniqueRules(schema: ArraySchema | TupleSchema, subject: Subject): Step[] {
  if (!schema.uniqueItems) return [];
  const rule = keywordOf(schema, "uniqueItems");
  return [
    test(call(`check.isUnique(${subject.text})`), fault("duplicateItems", subject, rule, subject.text)),
  ];
}

function loopHead({ text }: Subject, index: string, start: number): string {
  return `for (let ${index} = ${start}; ${index} < ${text}.length; ${index}++)`;
}
