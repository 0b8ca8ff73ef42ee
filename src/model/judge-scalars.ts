/** What speaks against a number or a text, as far as its schema says. */
import { show } from "../contract/check/value-fit.ts";
import type { NumberSchema, StringSchema } from "./model.ts";
import { hasFormat } from "./text-formats.ts";

export function numberFault(schema: NumberSchema, value: number): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  if (schema.kind === "integer" && !Number.isInteger(value)) return `expected an integer, found ${value}`;
  if (format === "int32" && Math.abs(value) >= 2 ** 31) return `${value} does not fit into 32 bits`;
  if (minimum !== undefined && value < minimum) return `${value} is below 'minimum' ${minimum}`;
  if (maximum !== undefined && value > maximum) return `${value} is above 'maximum' ${maximum}`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    return `${value} is not above 'exclusiveMinimum' ${exclusiveMinimum}`;
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
    return `${value} is not below 'exclusiveMaximum' ${exclusiveMaximum}`;
  return multipleOf === undefined || isMultiple(value, multipleOf)
    ? undefined
    : `${value} is no multiple of ${multipleOf}`;
}

function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) <= Number.EPSILON * Math.max(1, Math.abs(quotient));
}

export function textFault(schema: StringSchema, value: string): string | undefined {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
  const length = [...value].length;
  if (length < minLength) return `its length ${length} is below 'minLength' ${minLength}`;
  if (length > maxLength) return `its length ${length} is above 'maxLength' ${maxLength}`;
  if (pattern !== undefined && !matchesPattern(pattern, value))
    return `${show(value)} does not match the pattern '${pattern}'`;
  return format === undefined || hasFormat(value, format)
    ? undefined
    : `${show(value)} is not of the format '${format}'`;
}

/** A pattern that no engine compiles matches nothing, so that nothing is built on it. */
export function matchesPattern(pattern: string, text: string): boolean {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags).test(text);
    } catch {}
  }
  return false;
}
