/** Which texts a path parameter takes, as far as its schema says. */
import type { CheckContext, ObjectNode } from "../../../contract/check/context.ts";
import { typesOf } from "../../../contract/check/value-fit.ts";
import { matchesPattern } from "../../../model/judge-scalars.ts";
import { hasFormat } from "../../../model/text-formats.ts";
import { conjuncts } from "./schema-parts.ts";

/** Nothing in the schema of a parameter refuses a text. */
export function takesText(check: CheckContext, parameter: ObjectNode, text: string): boolean {
  const schema = check.child(parameter, "schema");
  return schema === undefined || conjuncts(check, schema).every((part) => partTakes(part, text));
}

function partTakes({ value }: ObjectNode, text: string): boolean {
  const { enum: values, pattern, format, minLength, maxLength } = value;
  const types = typesOf(value);
  if (types && !types.some((type) => isTextOf(type, text))) return false;
  if (Array.isArray(values) && !values.some((item) => String(item) === text)) return false;
  if (Object.hasOwn(value, "const") && String(value["const"]) !== text) return false;
  if (typeof pattern === "string" && !matchesPattern(pattern, text)) return false;
  if (typeof minLength === "number" && text.length < minLength) return false;
  if (typeof maxLength === "number" && text.length > maxLength) return false;
  return typeof format !== "string" || hasFormat(text, format);
}

function isTextOf(type: string, text: string): boolean {
  if (type === "integer") return /^-?\d+$/.test(text);
  if (type === "number") return /^-?[\d.]+(?:e[+-]?\d+)?$/i.test(text);
  return type !== "boolean" || text === "true" || text === "false";
}
