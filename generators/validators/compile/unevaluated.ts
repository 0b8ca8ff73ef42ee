/**
 * Rules of `unevaluatedProperties` and `unevaluatedItems`: a schema for what no other part of the schema has looked at.
 * A part that only some values take (a variant, a branch) is asked again whether this value takes it.
 */
import {
  type ArraySchema,
  type ConditionalSchema,
  type IntersectionSchema,
  type RefSchema,
  type Schema,
  stringLiteral,
  type TupleSchema,
} from "../../../src/index.ts";
import {
  all,
  always,
  any,
  atom,
  type Condition,
  call,
  conditionText,
  equal,
  isAlways,
  isNever,
  never,
  not,
} from "./condition.ts";
import { type Context, named, within } from "./context.ts";
import { beside, memberAt, memberLoop, unknownMember, unlistedRules } from "./members.ts";
import { isPresent, memberOf } from "./object.ts";
import { conditionOf } from "./place.ts";
import { keywordsOrigin } from "./rule-origin.ts";
import { patternConstant } from "./scalar.ts";
import { fault, type Step, test, when } from "./step.ts";
import { known, type Subject } from "./subject.ts";
import { typeCondition } from "./type-rule.ts";

export function unevaluatedRules(schema: IntersectionSchema, subject: Subject, context: Context): Step[] {
  const { unevaluatedProperties: properties, unevaluatedItems: items } = schema;
  return [
    ...(properties
      ? ofType("object", subject, context, (object) =>
          unevaluatedMembers(schema, properties, object, context),
        )
      : []),
    ...(items ? ofType("array", subject, context, (array) => itemLoop(schema, items, array, context)) : []),
  ];
}

/** Values of other types are none of these keywords' business. */
function ofType(
  type: "object" | "array",
  subject: Subject,
  context: Context,
  rules: (subject: Subject) => Step[],
): Step[] {
  if (subject.known !== undefined) return subject.known === type ? rules(subject) : [];
  // The rules before may have told the compiler more than these ones could live with.
  const name = context.scope.declare("whole");
  const steps = rules(known({ ...subject, text: name }, type));
  if (steps.length === 0) return [];
  return [
    { kind: "local", name, value: subject.text, type: "unknown" },
    when(typeCondition(type, name), steps),
  ];
}

function unevaluatedMembers(
  schema: IntersectionSchema,
  rest: Schema,
  object: Subject,
  context: Context,
): Step[] {
  const inner = within(context, "Unevaluated");
  const key = inner.scope.declare("key");
  const member = memberAt(object, key, inner);
  const rules = unlistedRules(rest, member, inner);
  if (rules.length === 0) return [];
  const search = new Search(object, inner, (part) => memberCondition(part, key, inner));
  const listed = search.of(schema.members);
  if (isAlways(listed)) return [];
  return [
    ...search.flags,
    memberLoop(object, key, member, beside(listed, rules), unknownMember(rest, member)),
  ];
}

function itemLoop(schema: IntersectionSchema, rest: Schema, array: Subject, context: Context): Step[] {
  const inner = within(context, "Unevaluated");
  const index = inner.scope.declare("i");
  const value = `${array.text}[${index}]`;
  const item = { text: inner.scope.declare("item"), path: [...array.path, index] };
  const rules =
    rest.kind === "never"
      ? [test(never, fault("unevaluatedItem", item, rest.origin))]
      : context.unit.rules(rest, item, within(inner, ""));
  if (rules.length === 0) return [];
  const search = new Search(array, inner, (part) => itemCondition(part, item, index, inner));
  const listed = search.of(schema.members);
  if (isAlways(listed)) return [];
  const head = `for (let ${index} = 0; ${index} < ${array.text}.length; ${index}++)`;
  const steps: Step[] = [{ kind: "local", name: item.text, value }, ...beside(listed, rules)];
  return [...search.flags, { kind: "loop", head, steps }];
}

/** Whether a schema's own keywords look at the member of a name. */
function memberCondition(schema: Schema, key: string, context: Context): Condition {
  if (schema.kind === "intersection") return schema.unevaluatedProperties ? always : never;
  if (schema.kind === "map") return isStated(schema.values, schema) ? always : never;
  if (schema.kind !== "object") return never;
  if (isStated(schema.additional, schema)) return always;
  return any([
    ...schema.properties.map(({ name }) => equal(key, stringLiteral(name))),
    ...schema.patterns.flatMap(({ pattern }) => {
      const constant = patternConstant(pattern, schema, context);
      return constant === undefined ? [] : [call(`${constant}.test(${key})`)];
    }),
  ]);
}

/** Whether a schema's own keywords look at the item of an index. */
function itemCondition(schema: Schema, item: Subject, index: string, context: Context): Condition {
  if (schema.kind === "intersection") return schema.unevaluatedItems ? always : never;
  if (schema.kind !== "array" && schema.kind !== "tuple") return never;
  const rest = schema.kind === "array" ? schema.items : schema.rest;
  if (isStated(rest, schema)) return always;
  const length = schema.kind === "tuple" ? schema.prefix.length : 0;
  return any([
    ...(length > 0 ? [atom(`${index} < ${length}`, `${index} >= ${length}`)] : []),
    ...containedCondition(schema, item, context),
  ]);
}

function containedCondition(
  { contains }: ArraySchema | TupleSchema,
  item: Subject,
  context: Context,
): Condition[] {
  return contains ? [conditionOf(contains.schema, item, named(context, "Match"))] : [];
}

/** The contract gives the schema; the model's own stand-in for a missing one has the place of the whole. */
function isStated(part: Schema, whole: Schema): boolean {
  return part.kind !== "any" || part.origin.pointer !== keywordsOrigin(whole).pointer;
}

/** Walks the parts of a schema that apply to the same value. */
class Search {
  /** Variables that say which variants and branches the value takes. */
  readonly flags: Step[] = [];
  readonly #subject: Subject;
  readonly #context: Context;
  readonly #own: (schema: Schema) => Condition;
  /** References on the way to where the search is. */
  readonly #open = new Set<Schema>();

  constructor(subject: Subject, context: Context, own: (schema: Schema) => Condition) {
    this.#subject = subject;
    this.#context = context;
    this.#own = own;
  }

  of(schemas: readonly Schema[]): Condition {
    return any(schemas.map((schema) => this.#evaluated(schema)));
  }

  #evaluated(schema: Schema): Condition {
    switch (schema.kind) {
      case "ref":
        return this.#referred(schema);
      case "intersection":
        return any([this.#own(schema), this.of(schema.members)]);
      case "union":
        if (schema.mode === "types") return this.of(schema.variants);
        return any(schema.variants.map((variant) => this.#where(variant, this.#evaluated(variant))));
      case "conditional":
        return this.#conditional(schema);
      case "object":
        if (this.#subject.known !== "object") return never;
        return any([
          this.#own(schema),
          ...schema.dependentSchemas.map(({ property, schema: dependent }) =>
            all([isPresent(memberOf(this.#subject, property)), this.#evaluated(dependent)]),
          ),
        ]);
      default:
        return this.#own(schema);
    }
  }

  #referred(schema: RefSchema): Condition {
    if (this.#open.has(schema)) return never;
    this.#open.add(schema);
    const condition = this.#evaluated(this.#context.unit.schema(schema.target));
    this.#open.delete(schema);
    return condition;
  }

  #conditional({ if: test, then, else: otherwise }: ConditionalSchema): Condition {
    const inTest = this.#evaluated(test);
    const positive = then ? this.#evaluated(then) : never;
    const negative = otherwise ? this.#evaluated(otherwise) : never;
    const taken = any([inTest, positive]);
    if (isNever(taken) && isNever(negative)) return never;
    const holds = this.#flag(test);
    return any([all([holds, taken]), all([not(holds), negative])]);
  }

  #where(schema: Schema, evaluated: Condition): Condition {
    return isNever(evaluated) ? never : all([this.#flag(schema), evaluated]);
  }

  #flag(schema: Schema): Condition {
    const condition = conditionOf(schema, this.#subject, named(this.#context, "Part"));
    if (isAlways(condition) || isNever(condition)) return condition;
    const name = this.#context.scope.declare("taken");
    this.flags.push({ kind: "local", name, value: conditionText(condition) });
    return atom(name, `!${name}`);
  }
}
