/** Rules of `enum` and `const`. */
import { type EnumSchema, type JsonValue, literal } from "../../../src/index.ts";
import { any, type Condition, call, equal, never } from "./condition.ts";
import type { Context } from "./context.ts";
import { jsonType } from "./json-types.ts";
import { keywordOf } from "./rule-origin.ts";
import { fault, type Step, test } from "./step.ts";
import type { KnownType, Subject } from "./subject.ts";

/** Longer lists, in characters, are constants. */
const longestList = 60;

/** Longer lists of simple values are looked up in a set. */
const longestChain = 6;

export function enumRules(schema: EnumSchema, subject: Subject, context: Context): Step[] {
  const values = distinct(schema.values.filter((value) => fits(value, subject.known)));
  const rule = keywordOf(schema, schema.const ? "const" : "enum");
  if (values.length === 0) return [test(never, fault("notAllowed", subject, rule, subject.text))];
  const simple = values.filter(isSimple).map(literal);
  const compound = values
    .filter((value) => !isSimple(value))
    .map((value) => context.unit.constants.value(literal(value)));
  const set = simple.length > longestChain ? context.unit.constants.set(simple) : undefined;
  const matches: Condition[] = [
    ...(set === undefined
      ? simple.map((value) => equal(subject.text, value))
      : [call(`${set}.has(${subject.text})`)]),
    ...compound.map((value) => call(`check.equals(${subject.text}, ${value})`)),
  ];
  const list = listOf([...simple, ...compound], context);
  return [test(any(matches), fault("notOneOf", subject, rule, list, subject.text))];
}

/** Values as an argument: written out, or a constant where there are many. */
export function listOf(values: readonly string[], { unit }: Context): string {
  const list = `[${values.join(", ")}]`;
  return values.length > longestChain || list.length > longestList ? unit.constants.set(values) : list;
}

function fits(value: JsonValue, known: KnownType | undefined): boolean {
  if (known === undefined) return true;
  const type = jsonType(value);
  if (known === "integer") return Number.isInteger(value);
  return known === "binary" ? type === "string" : type === known;
}

function isSimple(value: JsonValue): boolean {
  return typeof value !== "object" || value === null;
}

function distinct(values: readonly JsonValue[]): JsonValue[] {
  return [...new Map(values.map((value) => [identity(value), value])).values()];
}

/** The values that all lists hold. */
export function commonValues(enums: readonly EnumSchema[]): JsonValue[] {
  const [first, ...others] = enums.map(
    ({ values }) => new Map(values.map((value) => [identity(value), value])),
  );
  return [...(first ?? [])]
    .filter(([key]) => others.every((values) => values.has(key)))
    .map(([, value]) => value);
}

/** Equal for equal values, whatever the order of their members. */
function identity(value: JsonValue): string {
  return JSON.stringify(value, (_, part: JsonValue) => {
    if (jsonType(part) !== "object") return part;
    // In an object of their own, so that they are no array.
    return { members: Object.entries(part ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)) };
  });
}
