/** Rules of strings and numbers. */
import { literal, type NumberSchema, regexLiteral, type StringSchema } from "../../../src/index.ts";
import { atom, call, equal, not } from "./condition.ts";
import type { Context } from "./context.ts";
import { type FormatRule, numberFormats, stringFormats, unsupportedFormats } from "./format-rules.ts";
import { fault, type Step, test } from "./step.ts";
import type { Subject } from "./subject.ts";
import { typed } from "./type-rule.ts";

export function stringRules(schema: StringSchema, subject: Subject, context: Context): Step[] {
  if (schema.format === "binary") return typed("binary", subject, () => []);
  return typed("string", subject, (text) => [
    ...lengthRules(schema, text),
    ...patternRules(schema, text, context),
    ...textFormatRules(schema, text, context),
  ]);
}

function lengthRules({ minLength = 0, maxLength }: StringSchema, subject: Subject): Step[] {
  const { text } = subject;
  const steps: Step[] = [];
  if (minLength > 0) {
    const condition =
      minLength === 1
        ? atom(`${text}.length > 0`, `${text}.length === 0`)
        : not(call(`check.shorterThan(${text}, ${minLength})`));
    steps.push(test(condition, fault("tooShort", subject, String(minLength), text)));
  }
  if (maxLength !== undefined) {
    const condition =
      maxLength === 0 ? equal(`${text}.length`, "0") : not(call(`check.longerThan(${text}, ${maxLength})`));
    steps.push(test(condition, fault("tooLong", subject, String(maxLength), text)));
  }
  return steps;
}

function patternRules(schema: StringSchema, subject: Subject, context: Context): Step[] {
  if (schema.pattern === undefined) return [];
  const pattern = patternConstant(schema.pattern, schema, context);
  if (pattern === undefined) return [];
  return [
    test(call(`${pattern}.test(${subject.text})`), fault("wrongPattern", subject, pattern, subject.text)),
  ];
}

/** The constant of a pattern; a diagnostic and undefined when it does not compile. */
export function patternConstant(
  pattern: string,
  schema: StringSchema["contentSchema"] & object,
  context: Context,
): string | undefined {
  const source = regexLiteral(pattern);
  if (source !== undefined) return context.unit.constants.pattern(source);
  context.unit.invalidPattern(pattern, schema);
  return undefined;
}

function textFormatRules(schema: StringSchema, subject: Subject, context: Context): Step[] {
  const { format = "" } = schema;
  if (unsupportedFormats.has(format)) context.unit.unsupported(`format: ${format}`, schema);
  return formatRule(stringFormats.get(format), subject);
}

function formatRule(rule: FormatRule | undefined, subject: Subject): Step[] {
  if (rule === undefined) return [];
  const condition = call(`formats.${rule.test}(${subject.text})`);
  return [test(condition, fault("wrongFormat", subject, JSON.stringify(rule.expected), subject.text))];
}

export function numberRules(schema: NumberSchema, subject: Subject): Step[] {
  return typed(schema.kind, subject, (number) => [
    ...formatRule(numberFormats.get(schema.format ?? ""), number),
    ...limitRule("tooSmall", schema.minimum, ">=", "<", number),
    ...limitRule("notAbove", schema.exclusiveMinimum, ">", "<=", number),
    ...limitRule("tooLarge", schema.maximum, "<=", ">", number),
    ...limitRule("notBelow", schema.exclusiveMaximum, "<", ">=", number),
    ...multipleRules(schema, number),
  ]);
}

function limitRule(
  name: string,
  limit: number | undefined,
  holds: string,
  fails: string,
  subject: Subject,
): Step[] {
  if (limit === undefined) return [];
  const value = literal(limit);
  const condition = atom(`${subject.text} ${holds} ${value}`, `${subject.text} ${fails} ${value}`);
  return [test(condition, fault(name, subject, value, subject.text))];
}

function multipleRules({ kind, multipleOf }: NumberSchema, subject: Subject): Step[] {
  const { text } = subject;
  if (multipleOf === undefined || (multipleOf === 1 && kind === "integer")) return [];
  const divisor = literal(multipleOf);
  // The remainder of a whole divisor is exact, whatever the number.
  const condition = Number.isSafeInteger(multipleOf)
    ? equal(`${text} % ${divisor}`, "0")
    : call(`check.isMultipleOf(${text}, ${divisor})`);
  return [test(condition, fault("notMultiple", subject, divisor, text))];
}
