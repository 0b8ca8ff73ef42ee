/** What numbers and texts have to satisfy. */
import type { NumberSchema, StringSchema } from "../../src/index.ts";
import { formatSamples } from "./format-samples.ts";

export function acceptsNumber(schema: NumberSchema, value: number): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  return (
    (schema.kind === "number" || Number.isInteger(value)) &&
    (schema.format !== "int32" || Math.abs(value) < 2 ** 31) &&
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (exclusiveMaximum === undefined || value < exclusiveMaximum) &&
    (multipleOf === undefined || isMultiple(value, multipleOf))
  );
}

function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) <= Number.EPSILON * Math.max(1, Math.abs(quotient));
}

export function acceptsText(schema: StringSchema, value: string): boolean {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
  const length = [...value].length;
  return (
    length >= minLength &&
    length <= maxLength &&
    (pattern === undefined || matches(pattern, value)) &&
    (format === undefined || (formatSamples.get(format)?.pattern.test(value) ?? true))
  );
}

/** A pattern that no engine compiles matches nothing, so that nothing is built on it. */
export function matches(pattern: string, text: string): boolean {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags).test(text);
    } catch {}
  }
  return false;
}
