/** Rules of `anyOf`, `oneOf` and lists of types. */
import type { EnumSchema, Origin, Schema, UnionSchema } from "../../../src/index.ts";
import { any, atom, type Condition, call, conditionSize, equal, isAlways, never, not } from "./condition.ts";
import { type Context, named, within } from "./context.ts";
import { listOf } from "./enum.ts";
import type { JsonType } from "./json-types.ts";
import { alternatives, schemaLabel } from "./labels.ts";
import { isArrayMember, memberOf } from "./object.ts";
import { conditionOf } from "./place.ts";
import { keywordOf, typeOrigin } from "./rule-origin.ts";
import { asCondition, type Choice, type Fault, fault, type Step, statement, test, when } from "./step.ts";
import { known, type Subject } from "./subject.ts";
import { findTags, type Tags } from "./tags.ts";
import { typeCondition, typed } from "./type-rule.ts";

export function unionRules(schema: UnionSchema, subject: Subject, context: Context): Step[] {
  const variants = withNullListed(
    schema.variants.filter((variant) => context.unit.types.fits(variant, subject.known)),
  );
  const [only] = variants;
  if (only === undefined) return [test(never, fault("notAllowed", subject, schema.origin, subject.text))];
  if (variants.length === 1) return context.unit.rules(only, subject, context);
  const tags = findTags(schema, variants, context);
  if (tags !== undefined) return taggedRules(schema, tags, subject, context);
  if (haveDistinctTypes(variants, context)) return typeRules(schema, variants, subject, context);
  return schema.mode === "oneOf"
    ? exclusiveRules(schema, variants, subject, context)
    : alternativeRules(schema, variants, subject, context);
}

/** Where the variants are listed. */
function unionOrigin(union: UnionSchema): Origin {
  return union.mode === "types" ? typeOrigin(union) : keywordOf(union, union.mode);
}

/** `null` beside a list of values is one more value. */
function withNullListed(variants: readonly Schema[]): Schema[] {
  const listed = variants.find((variant): variant is EnumSchema => variant.kind === "enum");
  const empty = variants.find(({ kind }) => kind === "null");
  if (listed === undefined || empty === undefined || listed.values.includes(null)) return [...variants];
  return variants.flatMap((variant) => {
    if (variant === empty) return [];
    return [variant === listed ? { ...listed, values: [...listed.values, null] } : variant];
  });
}

function haveDistinctTypes(variants: readonly Schema[], { unit }: Context): boolean {
  const seen = new Set<JsonType>();
  return variants.every((variant) =>
    [...unit.types.of(variant)].every((type) => !seen.has(type) && seen.add(type)),
  );
}

/** The type of a value says which variant it has to be. */
function typeRules(
  union: UnionSchema,
  variants: readonly Schema[],
  subject: Subject,
  context: Context,
): Step[] {
  const { unit } = context;
  const typeNames = (list: readonly Schema[]): string =>
    alternatives(list.flatMap((variant) => [...unit.types.of(variant)]));
  const conditions = new Map(variants.map((variant) => [variant, bareCondition(variant, subject, context)]));
  const full = variants.filter((variant) => conditions.get(variant) === undefined);
  const bare = [...conditions.values()].filter((condition) => condition !== undefined);
  const [only] = full;
  if (full.length === 1 && only !== undefined) {
    const orTypes = typeNames(variants.filter((variant) => variant !== only));
    const rules = unit.rules(only, { ...subject, orTypes }, within(context, "Value"));
    return rules.length === 0 ? [] : [when(not(any(bare)), rules)];
  }
  const branches = [
    ...full.map((variant, index) => typeBranch(variant, subject, within(context, `Option${index + 1}`))),
    ...bare.map((condition) => ({ condition, steps: [] })),
  ];
  const wrongType = fault(
    "wrongType",
    subject,
    unionOrigin(union),
    JSON.stringify(typeNames(variants)),
    subject.text,
  );
  if (branches.every(({ steps }) => steps.length === 0)) {
    return [test(any(branches.map(({ condition }) => condition)), wrongType)];
  }
  return [{ kind: "choice", branches, fault: wrongType }];
}

/** The rules of a variant for values of its types. */
function typeBranch(variant: Schema, subject: Subject, context: Context): Choice["branches"][number] {
  const types = [...context.unit.types.of(variant)];
  const [only] = types;
  const inner = only && types.length === 1 ? known(subject, only) : subject;
  return {
    condition: any(types.map((type) => typeCondition(type, subject.text))),
    steps: context.unit.rules(variant, inner, context),
  };
}

/** A variant that is a type and nothing more. */
function bareCondition(variant: Schema, subject: Subject, context: Context): Condition | undefined {
  if (!["null", "boolean", "integer", "number", "string"].includes(variant.kind)) return undefined;
  const condition = asCondition(context.unit.rules(variant, subject, context));
  return condition && conditionSize(condition) === 1 ? condition : undefined;
}

/** A property says which variant it has to be. */
function taggedRules(
  union: UnionSchema,
  { property, cases, fallback, others }: Tags,
  subject: Subject,
  context: Context,
): Step[] {
  const rule = union.discriminator ? keywordOf(union, "discriminator") : unionOrigin(union);
  const switched = (object: Subject): Step[] => {
    const tag = memberOf(object, property);
    const list = listOf(
      cases.flatMap(({ labels }) => labels),
      context,
    );
    return [
      {
        kind: "switch",
        on: tag.text,
        cases: cases.map(({ labels, variant }, index) => ({
          labels,
          steps: callRules(variant, object, named(context, `Option${index + 1}`)),
        })),
        otherwise: fallback && callRules(fallback, object, named(context, "Fallback")),
        fault: fault("notOneOf", tag, rule, list, tag.text),
      },
    ];
  };
  const refusesArrays = fallback === undefined && !isArrayMember(property);
  const rules = typed("object", union, subject, switched, { rule: unionOrigin(union), refusesArrays });
  if (others.length === 0) return rules;
  const rest = others.map((variant) => conditionOf(variant, subject, named(context, "Other")));
  return [when(not(any(rest)), rules)];
}

/** A case of a switch has no room for variables. */
function callRules(variant: Schema, subject: Subject, context: Context): Step[] {
  const { unit, direction, name } = context;
  if (variant.kind === "ref") return unit.rules(variant, subject, context);
  const bounded = unit.isBounded(variant);
  return [{ kind: "call", name: unit.functions(variant, direction, name), bounded, subject }];
}

function alternativeRules(
  union: UnionSchema,
  variants: readonly Schema[],
  subject: Subject,
  context: Context,
): Step[] {
  const parts = variants.map((variant, index) =>
    alternative(variant, subject, named(context, `Option${index + 1}`)),
  );
  const condition = any(parts.map((part) => part.condition));
  return isAlways(condition) ? [] : [test(condition, noMatch(union, variants, parts, subject, context))];
}

function exclusiveRules(
  union: UnionSchema,
  variants: readonly Schema[],
  subject: Subject,
  context: Context,
): Step[] {
  const parts = variants.map((variant, index) =>
    alternative(variant, subject, named(context, `Option${index + 1}`)),
  );
  const count = context.scope.declare("matches");
  const label = JSON.stringify(alternatives(variants.map((variant) => schemaLabel(variant, context.unit))));
  const tooMany = fault("manyMatch", subject, unionOrigin(union), label, subject.text);
  return [
    statement(`let ${count} = 0;`),
    ...parts.map(({ condition }) => when(condition, [statement(`${count} += 1;`)])),
    {
      kind: "modes",
      guard: [test(equal(count, "1"), tooMany)],
      check: [
        test(atom(`${count} > 0`, `${count} === 0`), noMatch(union, variants, parts, subject, context)),
        test(atom(`${count} < 2`, `${count} > 1`), tooMany),
      ],
    },
  ];
}

interface Alternative {
  readonly condition: Condition;
  /** The function that knows what is wrong with it. */
  readonly check?: string;
}

function alternative(variant: Schema, subject: Subject, context: Context): Alternative {
  const { unit } = context;
  if (variant.kind !== "ref" && !isCompound(variant) && !unit.isImplied(variant))
    return { condition: conditionOf(variant, subject, context) };
  const rules =
    variant.kind === "ref" ? unit.rules(variant, subject, context) : callRules(variant, subject, context);
  const [step] = rules;
  if (step?.kind !== "call") return { condition: asCondition(rules) ?? never };
  return { condition: call(`is${step.name}(${subject.text})`), check: `check${step.name}` };
}

function isCompound({ kind }: Schema): boolean {
  return !["null", "boolean", "integer", "number", "string", "enum", "any", "never"].includes(kind);
}

function noMatch(
  union: UnionSchema,
  variants: readonly Schema[],
  parts: readonly Alternative[],
  subject: Subject,
  { unit }: Context,
): Fault {
  const label = JSON.stringify(alternatives(variants.map((variant) => schemaLabel(variant, unit))));
  const checks = parts.flatMap(({ check }) => check ?? []);
  return fault("noMatch", subject, unionOrigin(union), label, `[${checks.join(", ")}]`, subject.text);
}
