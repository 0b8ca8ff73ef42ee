/** Type tests: the first rule of nearly every schema. */
import type { Origin, Schema } from "../../../src/index.ts";
import { atom, type Condition, call, equal, never } from "./condition.ts";
import type { JsonType } from "./json-types.ts";
import { typeOrigin } from "./rule-origin.ts";
import { type Fault, fault, type Step, test } from "./step.ts";
import { type KnownType, known, type Subject } from "./subject.ts";

export interface TypedOptions {
  /** Where the contract states the type. */
  readonly rule?: Origin;
  /** The rules refuse every array, so that a guard need not ask whether an object is one. */
  readonly refusesArrays?: boolean;
}

/** The type test of a subject, unless its type is known, and the rules that make sense behind it. */
export function typed(
  type: KnownType,
  schema: Schema,
  subject: Subject,
  rules: (subject: Subject) => Step[],
  { rule = typeOrigin(schema), refusesArrays = false }: TypedOptions = {},
): Step[] {
  if (subject.known !== undefined && implies(subject.known, type)) return rules(subject);
  if (subject.known !== undefined && !(subject.known === "number" && type === "integer")) {
    return [test(never, wrongType(subject, type, rule))];
  }
  const { text } = subject;
  const step = test(typeCondition(type, text), wrongType(subject, type, rule), rules(known(subject, type)));
  return [refusesArrays ? { ...step, guard: call(`check.isObjectLike(${text})`) } : step];
}

function wrongType(subject: Subject, type: KnownType, rule: Origin): Fault {
  const word = type === "binary" ? "string" : type;
  const types = subject.orTypes === undefined ? word : `${word} or ${subject.orTypes}`;
  return fault("wrongType", subject, rule, JSON.stringify(types), subject.text);
}

export function typeCondition(type: KnownType | JsonType, text: string): Condition {
  switch (type) {
    case "null":
      return equal(text, "null");
    case "boolean":
    case "string":
      return atom(`typeof ${text} === "${type}"`, `typeof ${text} !== "${type}"`);
    case "integer":
      return call(`check.isInteger(${text})`);
    case "number":
      return call(`check.isNumber(${text})`);
    case "binary":
      return call(`check.isBinary(${text})`);
    case "array":
      return call(`check.isArray(${text})`);
    case "object":
      return call(`check.isObject(${text})`);
  }
}

/** A value of the first type is one of the second. */
export function implies(known: KnownType, type: KnownType): boolean {
  return (
    known === type || (known === "integer" && type === "number") || (known === "string" && type === "binary")
  );
}

/** The type that a schema of this kind demands. */
export function typeOfKind(schema: Schema): KnownType | undefined {
  switch (schema.kind) {
    case "null":
    case "boolean":
    case "integer":
    case "number":
    case "array":
    case "object":
      return schema.kind;
    case "string":
      return schema.format === "binary" ? "binary" : "string";
    case "tuple":
      return "array";
    case "map":
      return "object";
    default:
      return undefined;
  }
}
