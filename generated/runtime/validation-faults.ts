/** Broken rules as issues. One function per rule, so that a bundle holds the sentences that its contract can need. */
import type { Check, Issue, Path } from "./validation.ts";
import { codePoints, countMembers } from "./validation-rules.ts";

type Simple = string | number | boolean | null;

/** `types` as in "string or null". Nothing at all is no wrong type: it is missing. */
export function wrongType(issues: Issue[], path: Path, types: string, value: unknown): void {
  if (value === undefined) missing(issues, path);
  else add(issues, path, "type", `must be ${withArticle(types)}`, types, typeName(value));
}

export function missing(issues: Issue[], path: Path): void {
  add(issues, path, "required", "is required", "a value", "nothing");
}

export function notOneOf(issues: Issue[], path: Path, values: Iterable<unknown>, value: unknown): void {
  if (value === undefined) {
    missing(issues, path);
    return;
  }
  const texts = Array.from(values, (item) => show(item));
  const expected = texts.join(", ");
  const code = texts.length === 1 ? "const" : "enum";
  add(issues, path, code, `must be ${texts.length === 1 ? "" : "one of "}${expected}`, expected, show(value));
}

export function tooShort(issues: Issue[], path: Path, limit: number, value: string): void {
  const message = limit === 1 ? "must not be empty" : `must be at least ${limit} characters long`;
  add(
    issues,
    path,
    "minLength",
    message,
    `at least ${amount(limit, "character")}`,
    amount(codePoints(value), "character"),
  );
}

export function tooLong(issues: Issue[], path: Path, limit: number, value: string): void {
  const expected = `at most ${amount(limit, "character")}`;
  add(
    issues,
    path,
    "maxLength",
    `must be ${expected} long`,
    expected,
    amount(codePoints(value), "character"),
  );
}

export function wrongPattern(issues: Issue[], path: Path, pattern: RegExp, value: string): void {
  add(issues, path, "pattern", `must match the pattern ${pattern.source}`, pattern.source, show(value));
}

/** `expected` as in "a UUID". */
export function wrongFormat(issues: Issue[], path: Path, expected: string, value: string | number): void {
  add(issues, path, "format", `must be ${expected}`, expected, show(value));
}

export function tooSmall(issues: Issue[], path: Path, limit: number, value: number): void {
  add(issues, path, "minimum", `must be at least ${limit}`, `at least ${limit}`, String(value));
}

export function tooLarge(issues: Issue[], path: Path, limit: number, value: number): void {
  add(issues, path, "maximum", `must be at most ${limit}`, `at most ${limit}`, String(value));
}

export function notAbove(issues: Issue[], path: Path, limit: number, value: number): void {
  add(
    issues,
    path,
    "exclusiveMinimum",
    `must be greater than ${limit}`,
    `greater than ${limit}`,
    String(value),
  );
}

export function notBelow(issues: Issue[], path: Path, limit: number, value: number): void {
  add(issues, path, "exclusiveMaximum", `must be less than ${limit}`, `less than ${limit}`, String(value));
}

export function notMultiple(issues: Issue[], path: Path, divisor: number, value: number): void {
  add(
    issues,
    path,
    "multipleOf",
    `must be a multiple of ${divisor}`,
    `a multiple of ${divisor}`,
    String(value),
  );
}

export function tooFewItems(issues: Issue[], path: Path, limit: number, value: readonly unknown[]): void {
  const message = limit === 1 ? "must not be empty" : `must have at least ${amount(limit, "item")}`;
  add(issues, path, "minItems", message, `at least ${amount(limit, "item")}`, amount(value.length, "item"));
}

export function tooManyItems(issues: Issue[], path: Path, limit: number, value: readonly unknown[]): void {
  const expected = `at most ${amount(limit, "item")}`;
  add(issues, path, "maxItems", `must have ${expected}`, expected, amount(value.length, "item"));
}

export function duplicateItems(issues: Issue[], path: Path): void {
  add(issues, path, "uniqueItems", "must not contain the same item twice");
}

export function tooFewMatches(issues: Issue[], path: Path, limit: number, found: number): void {
  const expected = `at least ${amount(limit, "matching item")}`;
  add(issues, path, "contains", `must contain ${expected}`, expected, amount(found, "matching item"));
}

export function tooManyMatches(issues: Issue[], path: Path, limit: number, found: number): void {
  const expected = `at most ${amount(limit, "matching item")}`;
  add(issues, path, "maxContains", `must contain ${expected}`, expected, amount(found, "matching item"));
}

export function tooFewMembers(issues: Issue[], path: Path, limit: number, value: object): void {
  const message = limit === 1 ? "must not be empty" : `must have at least ${amount(limit, "property")}`;
  add(
    issues,
    path,
    "minProperties",
    message,
    `at least ${amount(limit, "property")}`,
    amount(countMembers(value), "property"),
  );
}

export function tooManyMembers(issues: Issue[], path: Path, limit: number, value: object): void {
  const expected = `at most ${amount(limit, "property")}`;
  add(
    issues,
    path,
    "maxProperties",
    `must have ${expected}`,
    expected,
    amount(countMembers(value), "property"),
  );
}

/** A member that the contract does not know and does not allow. */
export function unknownMember(issues: Issue[], path: Path): void {
  add(issues, path, "additionalProperties", "is not a known property");
}

export function wrongName(issues: Issue[], path: Path, name: string): void {
  add(
    issues,
    path,
    "propertyNames",
    `has a property name that is not allowed: ${show(name)}`,
    undefined,
    show(name),
  );
}

export function missingBeside(issues: Issue[], path: Path, beside: string): void {
  add(issues, path, "dependentRequired", `is required beside ${show(beside)}`, "a value", "nothing");
}

/** A value where the contract allows none. */
export function notAllowed(issues: Issue[], path: Path): void {
  add(issues, path, "not", "is not allowed");
}

/** A value of the one shape that a `not` excludes. */
export function forbidden(issues: Issue[], path: Path, value: unknown): void {
  add(issues, path, "not", "must not have this form", undefined, show(value));
}

/**
 * None of the alternatives holds. When one of them comes close, i.e. its faults lie inside the value or are few, they
 * say more than a list of alternatives would.
 */
export function noMatch(
  issues: Issue[],
  path: Path,
  expected: string,
  checks: readonly Check[],
  value: unknown,
): void {
  if (value === undefined) {
    missing(issues, path);
    return;
  }
  let closest: Issue[] = [];
  let best = Number.POSITIVE_INFINITY;
  for (const check of checks) {
    const found: Issue[] = [];
    check(value, path, found);
    const distance = found.some((issue) => isMismatch(issue, path)) ? Number.POSITIVE_INFINITY : found.length;
    if (found.length > 0 && distance < best) {
      best = distance;
      closest = found;
    }
  }
  if (closest.length > 0) issues.push(...closest);
  else add(issues, path, "anyOf", `must match ${expected}`, expected, typeName(value));
}

/** The value as a whole, or a constant right inside it (a tag), is not what the alternative asks for. */
function isMismatch(issue: Issue, path: Path): boolean {
  const depth = issue.path.length - path.length;
  return (depth === 0 && issue.code === "type") || (depth === 1 && issue.code === "const");
}

export function manyMatch(issues: Issue[], path: Path, expected: string, value: unknown): void {
  add(issues, path, "oneOf", `must match only one of ${expected}`, expected, typeName(value));
}

function add(
  issues: Issue[],
  path: Path,
  code: string,
  message: string,
  expected?: string,
  received?: string,
): void {
  issues.push({
    path,
    code,
    message,
    ...(expected !== undefined && { expected }),
    ...(received !== undefined && { received }),
  });
}

function withArticle(types: string): string {
  if (types.startsWith("null")) return types;
  return `${/^[aio]/.test(types) ? "an" : "a"} ${types}`;
}

function amount(count: number, thing: string): string {
  if (count === 1) return `1 ${thing}`;
  return `${count} ${thing.endsWith("y") ? `${thing.slice(0, -1)}ies` : `${thing}s`}`;
}

function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Simple values as JSON, cut where they get long; others by their type alone. */
function show(value: unknown): string {
  if (!isSimple(value)) return typeName(value);
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function isSimple(value: unknown): value is Simple {
  return (
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean"
  );
}
