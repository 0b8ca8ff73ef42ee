/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Broken rules as issues. One function per rule, so that a bundle holds the sentences that its contract can need. */
import type { Check } from "./validation.ts";
import { issuesFor } from "./validation-first.ts";
import {
  escapeControls,
  type Issue,
  type IssueCode,
  type IssueOf,
  type IssueParams,
  type Path,
  show,
  typeName,
  unnamedIssue,
} from "./validation-issues.ts";
import { codePoints, countMembers, equals, type ListWords, ValueSet } from "./validation-rules.ts";

/** `types` as in "string or null". */
export function wrongType(
  issues: Issue[],
  path: Path,
  rule: string | undefined,
  types: string,
  value: unknown,
): void {
  const received = typeName(value);
  const { list, message } = typeWords(types);
  add(issues, path, rule, "type", message, { types: list, received }, types, received);
}

/** Types are constants of the generated code, and so few that what is said of them can be kept. */
function typeWords(types: string): TypeWords {
  const known = wordsOfTypes.get(types);
  if (known !== undefined) return known;
  const words = { list: Object.freeze(types.split(/, | or /)), message: `must be ${withArticle(types)}` };
  wordsOfTypes.set(types, words);
  return words;
}

interface TypeWords {
  readonly list: readonly string[];
  readonly message: string;
}

const wordsOfTypes = /* @__PURE__ */ new Map<string, TypeWords>();

export function missing(issues: Issue[], path: Path, rule: string): void {
  add(issues, path, rule, "required", "is required", { property: lastName(path) }, "a value", "nothing");
}

/** The name of the member that a path leads to. */
function lastName(path: Path): string {
  return String(path.at(-1));
}

export function notOneOf(
  issues: Issue[],
  path: Path,
  rule: string,
  list: Iterable<unknown>,
  value: unknown,
): void {
  // The property that tells alternatives apart.
  if (value === undefined && path.length > 0) {
    missing(issues, path, rule);
    return;
  }
  const { values, expected } = list instanceof ValueSet ? wordsOfSet(list) : listWords(list);
  const received = show(value);
  if (values.length === 1) {
    add(issues, path, rule, "const", `must be ${expected}`, { value: values[0] }, expected, received);
  } else {
    add(issues, path, rule, "enum", `must be one of ${expected}`, { values }, expected, received);
  }
}

function wordsOfSet(set: ValueSet): ListWords {
  set.words ??= listWords(set);
  return set.words;
}

/** An array is the caller's own, and written where it is passed. */
function listWords(list: Iterable<unknown>): ListWords {
  const values = Array.isArray(list) ? list : Object.freeze([...list]);
  return { values, expected: few(values) };
}

/** Values in a row; of a long list the first ones. */
function few(values: readonly unknown[]): string {
  let text = "";
  for (let i = 0; i < values.length && i < mostValues; i++)
    text += `${i === 0 ? "" : ", "}${show(values[i])}`;
  return values.length > mostValues ? `${text} and ${values.length - mostValues} more` : text;
}

const mostValues = 12;

export function tooShort(issues: Issue[], path: Path, rule: string, limit: number, value: string): void {
  const length = codePoints(value);
  const expected = `at least ${amount(limit, character)}`;
  const message = limit === 1 ? "must not be empty" : `must be ${expected} long`;
  add(issues, path, rule, "minLength", message, { limit, length }, expected, amount(length, character));
}

export function tooLong(issues: Issue[], path: Path, rule: string, limit: number, value: string): void {
  const length = codePoints(value);
  const expected = `at most ${amount(limit, character)}`;
  const message = limit === 0 ? "must be empty" : `must be ${expected} long`;
  add(issues, path, rule, "maxLength", message, { limit, length }, expected, amount(length, character));
}

export function wrongPattern(
  issues: Issue[],
  path: Path,
  rule: string,
  { source }: { readonly source: string },
  value: string,
): void {
  const pattern = escapeControls(source);
  add(issues, path, rule, "pattern", `must match the pattern ${pattern}`, { pattern }, pattern, show(value));
}

/** `expected` as in "a UUID". */
export function wrongFormat(
  issues: Issue[],
  path: Path,
  rule: string,
  format: string,
  expected: string,
  value: string | number,
): void {
  add(issues, path, rule, "format", `must be ${expected}`, { format, expected }, expected, show(value));
}

export function tooSmall(issues: Issue[], path: Path, rule: string, limit: number, value: number): void {
  addLimit(issues, path, rule, "minimum", `at least ${limit}`, limit, value);
}

export function tooLarge(issues: Issue[], path: Path, rule: string, limit: number, value: number): void {
  addLimit(issues, path, rule, "maximum", `at most ${limit}`, limit, value);
}

export function notAbove(issues: Issue[], path: Path, rule: string, limit: number, value: number): void {
  addLimit(issues, path, rule, "exclusiveMinimum", `greater than ${limit}`, limit, value);
}

export function notBelow(issues: Issue[], path: Path, rule: string, limit: number, value: number): void {
  addLimit(issues, path, rule, "exclusiveMaximum", `less than ${limit}`, limit, value);
}

function addLimit(
  issues: Issue[],
  path: Path,
  rule: string,
  code: "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum",
  expected: string,
  limit: number,
  value: number,
): void {
  add(issues, path, rule, code, `must be ${expected}`, { limit }, expected, String(value));
}

export function notMultiple(issues: Issue[], path: Path, rule: string, divisor: number, value: number): void {
  const expected = `a multiple of ${divisor}`;
  add(issues, path, rule, "multipleOf", `must be ${expected}`, { divisor }, expected, String(value));
}

export function tooFewItems(
  issues: Issue[],
  path: Path,
  rule: string,
  limit: number,
  { length: count }: readonly unknown[],
): void {
  addTooFew(issues, path, rule, "minItems", item, limit, count);
}

export function tooManyItems(
  issues: Issue[],
  path: Path,
  rule: string,
  limit: number,
  { length: count }: readonly unknown[],
): void {
  addTooMany(issues, path, rule, "maxItems", item, limit, count);
}

export function duplicateItems(issues: Issue[], path: Path, rule: string, items: readonly unknown[]): void {
  const [first, second] = duplicates(items);
  const received = `it at ${first} and ${second}`;
  const message = "must not contain the same item twice";
  add(issues, path, rule, "uniqueItems", message, { first, second }, undefined, received);
}

/** Indices of the first item that has been there before, and of that one. */
function duplicates(items: readonly unknown[]): [first: number, second: number] {
  const simple = new Map<unknown, number>();
  const compound: number[] = [];
  for (const [index, item] of items.entries()) {
    const isCompound = typeof item === "object" && item !== null;
    const known = isCompound ? compound.find((other) => equals(items[other], item)) : simple.get(item);
    if (known !== undefined) return [known, index];
    if (isCompound) compound.push(index);
    else simple.set(item, index);
  }
  return [-1, -1];
}

export function tooFewMatches(issues: Issue[], path: Path, rule: string, limit: number, count: number): void {
  const expected = `at least ${amount(limit, matchingItem)}`;
  const params = { limit, count };
  const received = amount(count, matchingItem);
  add(issues, path, rule, "contains", `must contain ${expected}`, params, expected, received);
}

export function tooManyMatches(
  issues: Issue[],
  path: Path,
  rule: string,
  limit: number,
  count: number,
): void {
  const expected = `at most ${amount(limit, matchingItem)}`;
  const params = { limit, count };
  const received = amount(count, matchingItem);
  add(issues, path, rule, "maxContains", `must contain ${expected}`, params, expected, received);
}

export function tooFewMembers(issues: Issue[], path: Path, rule: string, limit: number, value: object): void {
  addTooFew(issues, path, rule, "minProperties", property, limit, countMembers(value));
}

export function tooManyMembers(
  issues: Issue[],
  path: Path,
  rule: string,
  limit: number,
  value: object,
): void {
  addTooMany(issues, path, rule, "maxProperties", property, limit, countMembers(value));
}

function addTooFew(
  issues: Issue[],
  path: Path,
  rule: string,
  code: "minItems" | "minProperties",
  thing: Noun,
  limit: number,
  count: number,
): void {
  const expected = `at least ${amount(limit, thing)}`;
  const message = limit === 1 ? "must not be empty" : `must have ${expected}`;
  add(issues, path, rule, code, message, { limit, count }, expected, amount(count, thing));
}

function addTooMany(
  issues: Issue[],
  path: Path,
  rule: string,
  code: "maxItems" | "maxProperties",
  thing: Noun,
  limit: number,
  count: number,
): void {
  const expected = `at most ${amount(limit, thing)}`;
  const message = limit === 0 ? "must be empty" : `must have ${expected}`;
  add(issues, path, rule, code, message, { limit, count }, expected, amount(count, thing));
}

/** What is wrong with a value that its guard has refused: something in any case. */
export function inside(check: Check, value: unknown, path: Path, issues: Issue[]): void {
  const count = issues.length;
  check(value, path, issues);
  if (issues.length === count) issues.push(unnamedIssue(path, value));
}

/** Paths are lists: those of all levels of a deep value would take memory by the square of its depth. */
export function tooDeep(issues: Issue[], path: Path): void {
  const limit = path.length;
  add(issues, path, undefined, "depth", `is nested deeper than ${limit} levels`, { limit });
}

/** A member that the contract does not know and does not allow. */
export function unknownMember(issues: Issue[], path: Path, rule: string): void {
  const params = { property: lastName(path) };
  add(issues, path, rule, "additionalProperties", "is not a known property", params);
}

/** The same, where other parts of the schema could have known it. */
export function unevaluatedMember(issues: Issue[], path: Path, rule: string): void {
  const params = { property: lastName(path) };
  add(issues, path, rule, "unevaluatedProperties", "is not a known property", params);
}

export function unevaluatedItem(issues: Issue[], path: Path, rule: string): void {
  add(issues, path, rule, "unevaluatedItems", "is one item too many", { index: Number(path.at(-1)) });
}

export function wrongName(issues: Issue[], path: Path, rule: string, property: string): void {
  const received = show(property);
  const message = `has a property name that is not allowed: ${received}`;
  add(issues, path, rule, "propertyNames", message, { property }, undefined, received);
}

export function missingBeside(issues: Issue[], path: Path, rule: string, beside: string): void {
  const message = `is required beside ${show(beside)}`;
  const params = { property: lastName(path), beside };
  add(issues, path, rule, "dependentRequired", message, params, "a value", "nothing");
}

/** A value where the contract allows none. */
export function notAllowed(issues: Issue[], path: Path, rule: string, value: unknown): void {
  const received = show(value);
  add(issues, path, rule, "forbidden", "is not allowed", { received }, undefined, received);
}

/** A value of the one shape that a `not` excludes. */
export function excluded(issues: Issue[], path: Path, rule: string, value: unknown): void {
  const received = show(value);
  add(issues, path, rule, "not", "must not have this form", { received }, undefined, received);
}

/**
 * None of the alternatives holds. When one of them comes close, i.e. its faults lie inside the value or are few, they
 * say more than a list of alternatives would.
 */
export function noMatch(
  issues: Issue[],
  path: Path,
  rule: string,
  expected: string,
  checks: readonly Check[],
  value: unknown,
): void {
  let closest: Issue[] = [];
  let best = Number.POSITIVE_INFINITY;
  for (const check of checks) {
    const found = issuesFor(issues, (list) => check(value, path, list));
    const distance = found.some((issue) => isMismatch(issue, path)) ? Number.POSITIVE_INFINITY : found.length;
    if (found.length > 0 && distance < best) {
      best = distance;
      closest = found;
    }
  }
  if (closest.length > 0) {
    // One at a time: a call has no room for all issues of a long list.
    for (const issue of closest) issues.push(issue);
  } else {
    const words = escapeControls(expected);
    const received = typeName(value);
    add(issues, path, rule, "anyOf", `must match ${words}`, { expected: words }, words, received);
  }
}

/** The value as a whole, or a constant right inside it (a tag), is not what the alternative asks for. */
function isMismatch(issue: Issue, path: Path): boolean {
  const depth = issue.path.length - path.length;
  return (depth === 0 && issue.code === "type") || (depth === 1 && issue.code === "const");
}

export function manyMatch(issues: Issue[], path: Path, rule: string, expected: string, value: unknown): void {
  const words = escapeControls(expected);
  const message = `must match only one of ${words}`;
  add(issues, path, rule, "oneOf", message, { expected: words }, words, typeName(value));
}

function add<Code extends IssueCode>(
  issues: Issue[],
  path: Path,
  rule: string | undefined,
  code: Code,
  message: string,
  params: IssueParams[Code],
  expected?: string,
  received?: string,
): void {
  // Most have all members, and an object that is written in one piece is made several times as fast.
  if (expected !== undefined && received !== undefined && rule !== undefined) {
    const whole: IssueOf<Code> = { path, code, message, params, expected, received, rule };
    issues.push(whole as Issue);
    return;
  }
  const issue: Writable<IssueOf<Code>> = { path, code, message, params };
  if (expected !== undefined) issue.expected = expected;
  if (received !== undefined) issue.received = received;
  if (rule !== undefined) issue.rule = rule;
  issues.push(issue as Issue);
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function withArticle(types: string): string {
  if (types.startsWith("null")) return types;
  return "aio".includes(types.charAt(0)) ? `an ${types}` : `a ${types}`;
}

/** What is counted: one, and any other number of it. */
interface Noun {
  readonly one: string;
  readonly many: string;
  /** By number: most limits and counts are small, and asked for again and again. */
  readonly amounts: string[];
}

/** Amounts of more are made anew. */
const mostKept = 100;

const character: Noun = { one: "character", many: "characters", amounts: [] };
const item: Noun = { one: "item", many: "items", amounts: [] };
const matchingItem: Noun = { one: "matching item", many: "matching items", amounts: [] };
const property: Noun = { one: "property", many: "properties", amounts: [] };

function amount(count: number, { one, many, amounts }: Noun): string {
  const known = amounts[count];
  if (known !== undefined) return known;
  const made = `${count} ${count === 1 ? one : many}`;
  if (count < mostKept) amounts[count] = made;
  return made;
}
