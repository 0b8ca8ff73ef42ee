/** Keywords whose values contradict themselves or each other. */
import { hasOwnDialect } from "../grammar.ts";
import { type CheckContext, childOrigin, type ObjectNode } from "./context.ts";
import { jsonType } from "./shapes.ts";

export function checkSchemaKeywords(context: CheckContext): void {
  for (const schema of context.describedValues()) {
    checkRequired(context, schema);
    checkCounts(context, schema);
    checkRanges(context, schema);
    checkPatterns(context, schema);
  }
}

function checkRequired(context: CheckContext, schema: ObjectNode): void {
  const required = schema.value["required"];
  if (!Array.isArray(required)) return;
  const { version } = context.contract;
  if (required.length === 0 && hasOwnDialect(version)) {
    context.report(
      "schema/required-empty",
      { version },
      { origin: childOrigin(schema, "required"), focus: "key" },
    );
  }
  for (const [index, name] of required.entries()) {
    if (typeof name !== "string" || required.indexOf(name) === index) continue;
    context.report("schema/required-duplicate", { name }, { origin: childOrigin(schema, "required", index) });
  }
}

const counts = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];

function checkCounts(context: CheckContext, schema: ObjectNode): void {
  const report = (keyword: string, expected: string, found: number): void => {
    context.report(
      "schema/keyword-value",
      { keyword, expected, found },
      { origin: childOrigin(schema, keyword) },
    );
  };
  for (const keyword of [...counts, "minContains", "maxContains"]) {
    const value = schema.value[keyword];
    if (typeof value === "number" && value < 0) report(keyword, "zero or more", value);
  }
  const { multipleOf } = schema.value;
  if (typeof multipleOf === "number" && multipleOf <= 0) report("multipleOf", "above zero", multipleOf);
}

/** Lower and upper keyword; in the last column, no value is left when both are equal. */
const ranges: readonly (readonly [low: string, high: string, open: boolean])[] = [
  ["minimum", "maximum", false],
  ["exclusiveMinimum", "maximum", true],
  ["minimum", "exclusiveMaximum", true],
  ["exclusiveMinimum", "exclusiveMaximum", true],
  ["minLength", "maxLength", false],
  ["minItems", "maxItems", false],
  ["minProperties", "maxProperties", false],
  ["minContains", "maxContains", false],
];

function checkRanges(context: CheckContext, schema: ObjectNode): void {
  for (const [low, high, open] of ranges) {
    const lowValue = schema.value[low];
    const highValue = schema.value[high];
    if (typeof lowValue !== "number" || typeof highValue !== "number") continue;
    if (lowValue < highValue || (lowValue === highValue && !open)) continue;
    const relation = lowValue > highValue ? "above" : "not below";
    context.report(
      "schema/range-empty",
      { low, lowValue, relation, high, highValue },
      {
        origin: childOrigin(schema, low),
        related: [{ message: `'${high}'`, origin: childOrigin(schema, high) }],
      },
    );
  }
}

function checkPatterns(context: CheckContext, schema: ObjectNode): void {
  const { pattern, patternProperties } = schema.value;
  if (typeof pattern === "string") checkPattern(context, pattern, { origin: childOrigin(schema, "pattern") });
  if (jsonType(patternProperties) !== "an object") return;
  for (const key of Object.keys(patternProperties ?? {})) {
    checkPattern(context, key, { origin: childOrigin(schema, "patternProperties", key), focus: "key" });
  }
}

function checkPattern(
  context: CheckContext,
  pattern: string,
  place: { origin: ReturnType<typeof childOrigin>; focus?: "key" },
): void {
  const reason = patternFault(pattern);
  if (reason !== undefined) context.report("schema/pattern-invalid", { pattern, reason }, place);
}

/** Why a text is no regular expression, read with Unicode (JSON Schema 2020-12 §6.4) or, failing that, without. */
function patternFault(pattern: string): string | undefined {
  for (const flags of ["u", ""]) {
    try {
      new RegExp(pattern, flags);
      return undefined;
    } catch (error) {
      if (flags === "") return error instanceof Error ? error.message.replace(/^.*\/: /s, "") : String(error);
    }
  }
  return undefined;
}
