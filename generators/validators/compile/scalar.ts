/** Rules of strings and numbers. */
import {
  literal,
  type NumberSchema,
  regexLiteral,
  type StringSchema,
  stringLiteral,
} from "../../../src/index.ts";
import { atom, call, equal, not } from "./condition.ts";
import type { Context } from "./context.ts";
import { type FormatRule, numberFormats, stringFormats } from "./format-rules.ts";
import { keywordOf } from "./rule-origin.ts";
import { fault, type Step, type Test, test } from "./step.ts";
import type { Subject } from "./subject.ts";
import { typed } from "./type-rule.ts";

export function stringRules(schema: StringSchema, subject: Subject, context: Context): Step[] {
  if (schema.format === "binary") return typed("binary", schema, subject, () => []);
  return typed("string", schema, subject, (text) =>
    lengthRules(schema, text, [
      ...patternRules(schema, text, context),
      ...formatRules(stringFormats, schema, text, context),
    ]),
  );
}

/** @param behind what is not tried on a text that is too long: it could take very long on one */
function lengthRules(schema: StringSchema, subject: Subject, behind: readonly Step[]): Step[] {
  const { minLength, maxLength } = schema;
  const short = minLengthRules(schema, subject);
  const long = maxLengthRules(schema, subject, behind);
  const check = [...short, ...long];
  const [first] = short;
  if (first === undefined || minLength !== maxLength) return check;
  const condition = call(`check.hasLength(${subject.text}, ${minLength})`);
  return [{ kind: "modes", guard: [{ ...first, condition, behind }], check }];
}

function minLengthRules(schema: StringSchema, subject: Subject): Test[] {
  const { minLength = 0 } = schema;
  const { text } = subject;
  if (minLength <= 0) return [];
  const condition =
    minLength === 1
      ? atom(`${text}.length > 0`, `${text}.length === 0`)
      : not(call(`check.shorterThan(${text}, ${minLength})`));
  const rule = keywordOf(schema, "minLength");
  return [test(condition, fault("tooShort", subject, rule, String(minLength), text))];
}

function maxLengthRules(schema: StringSchema, subject: Subject, behind: readonly Step[]): readonly Step[] {
  const { maxLength } = schema;
  const { text } = subject;
  if (maxLength === undefined) return behind;
  const condition =
    maxLength === 0 ? equal(`${text}.length`, "0") : not(call(`check.longerThan(${text}, ${maxLength})`));
  const rule = keywordOf(schema, "maxLength");
  return [test(condition, fault("tooLong", subject, rule, String(maxLength), text), behind)];
}

function patternRules(schema: StringSchema, subject: Subject, context: Context): Step[] {
  if (schema.pattern === undefined) return [];
  const pattern = patternConstant(schema.pattern, schema, context);
  if (pattern === undefined) return [];
  const rule = keywordOf(schema, "pattern");
  // Issues are logged and sent back; passwords are for neither.
  const shown = schema.format === "password" ? stringLiteral("(hidden)") : subject.text;
  return [
    test(call(`${pattern}.test(${subject.text})`), fault("wrongPattern", subject, rule, pattern, shown)),
  ];
}

/** The constant of a pattern; a diagnostic and undefined when it does not compile. */
export function patternConstant(
  pattern: string,
  schema: StringSchema["contentSchema"] & object,
  context: Context,
): string | undefined {
  const source = regexLiteral(pattern);
  if (source !== undefined) return context.unit.constants.pattern(source, pattern);
  context.unit.invalidPattern(pattern, schema);
  return undefined;
}

function formatRules(
  known: ReadonlyMap<string, FormatRule>,
  schema: StringSchema | NumberSchema,
  subject: Subject,
  { unit }: Context,
): Step[] {
  const { format = "" } = schema;
  const rule = known.get(format);
  if (rule === undefined || !unit.formats) return [];
  const words = [stringLiteral(format), stringLiteral(rule.expected)];
  return [
    test(
      call(`${rule.test}(${subject.text})`),
      fault("wrongFormat", subject, keywordOf(schema, "format"), ...words, subject.text),
    ),
  ];
}

export function numberRules(schema: NumberSchema, subject: Subject, context: Context): Step[] {
  return typed(schema.kind, schema, subject, (number) => [
    ...formatRules(numberFormats, schema, number, context),
    ...limitRule("tooSmall", schema, "minimum", ">=", "<", number),
    ...limitRule("notAbove", schema, "exclusiveMinimum", ">", "<=", number),
    ...limitRule("tooLarge", schema, "maximum", "<=", ">", number),
    ...limitRule("notBelow", schema, "exclusiveMaximum", "<", ">=", number),
    ...multipleRules(schema, number),
  ]);
}

function limitRule(
  name: string,
  schema: NumberSchema,
  keyword: "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum",
  holds: string,
  fails: string,
  subject: Subject,
): Step[] {
  const limit = schema[keyword];
  if (limit === undefined) return [];
  const value = literal(limit);
  const condition = atom(`${subject.text} ${holds} ${value}`, `${subject.text} ${fails} ${value}`);
  return [test(condition, fault(name, subject, keywordOf(schema, keyword), value, subject.text))];
}

function multipleRules(schema: NumberSchema, subject: Subject): Step[] {
  const { kind, multipleOf } = schema;
  const { text } = subject;
  if (multipleOf === undefined || (multipleOf === 1 && kind === "integer")) return [];
  const divisor = literal(multipleOf);
  // The remainder of a whole divisor is exact, whatever the number.
  const condition = Number.isSafeInteger(multipleOf)
    ? equal(`${text} % ${divisor}`, "0")
    : call(`check.isMultipleOf(${text}, ${divisor})`);
  return [test(condition, fault("notMultiple", subject, keywordOf(schema, "multipleOf"), divisor, text))];
}
