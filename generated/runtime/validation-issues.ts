/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Broken rules as data, and as text for people: in a terminal, in a log, in the body of an error. */

/** Where a value sits: member names and item indices from the outside in. */
export type Path = readonly (string | number)[];

/** A path with one step more. What is near the root, as most is, costs no copy by a loop. */
export function below(path: Path, step: string | number): Path {
  // By index: to take a list apart by a pattern is to iterate over it.
  const first = path[0];
  const second = path[1];
  if (first === undefined) return [step];
  if (second === undefined) return [first, step];
  return path.length === 2 ? [first, second, step] : [...path, step];
}

/** What a broken rule is called, and the facts that its message is made of: enough to say it in any language. */
export interface IssueParams {
  /** JSON types in the contract's words, `integer` among them. */
  readonly type: { readonly types: readonly string[]; readonly received: string };
  readonly required: { readonly property: string };
  readonly const: { readonly value: unknown };
  readonly enum: { readonly values: readonly unknown[] };
  /** Lengths in code points. */
  readonly minLength: { readonly limit: number; readonly length: number };
  readonly maxLength: { readonly limit: number; readonly length: number };
  readonly pattern: { readonly pattern: string };
  /** `format` as the contract says it, `expected` in English: "a UUID". */
  readonly format: { readonly format: string; readonly expected: string };
  readonly minimum: { readonly limit: number };
  readonly maximum: { readonly limit: number };
  readonly exclusiveMinimum: { readonly limit: number };
  readonly exclusiveMaximum: { readonly limit: number };
  readonly multipleOf: { readonly divisor: number };
  readonly minItems: { readonly limit: number; readonly count: number };
  readonly maxItems: { readonly limit: number; readonly count: number };
  /** Indices of the first two items that are equal. */
  readonly uniqueItems: { readonly first: number; readonly second: number };
  /** `count` items match; also for `minContains`. */
  readonly contains: { readonly limit: number; readonly count: number };
  readonly maxContains: { readonly limit: number; readonly count: number };
  readonly minProperties: { readonly limit: number; readonly count: number };
  readonly maxProperties: { readonly limit: number; readonly count: number };
  readonly additionalProperties: { readonly property: string };
  readonly unevaluatedProperties: { readonly property: string };
  readonly unevaluatedItems: { readonly index: number };
  readonly propertyNames: { readonly property: string };
  /** `property` is missing, which `beside` asks for. */
  readonly dependentRequired: { readonly property: string; readonly beside: string };
  /** `expected` in English: "Cat or Dog". */
  readonly anyOf: { readonly expected: string };
  readonly oneOf: { readonly expected: string };
  readonly not: { readonly received: string };
  /** The contract allows no value at all here. */
  readonly forbidden: { readonly received: string };
  /** Text of a request or response that cannot be read as what it should be. */
  readonly malformed: { readonly reason: string };
  /** A parameter that the operation does not have. */
  readonly unknown: { readonly property: string };
  /** The value goes on below `limit` levels, and nothing is said of what is there. */
  readonly depth: { readonly limit: number };
  /** A rule that no other code names. */
  readonly invalid: { readonly received: string };
}

export type IssueCode = keyof IssueParams;

/** One broken rule. */
export interface IssueOf<Code extends IssueCode> {
  readonly path: Path;
  /** The keyword that was broken, e.g. `minLength`, or one of `forbidden`, `malformed`, `unknown`, `depth` and `invalid`. */
  readonly code: Code;
  /** Continues a sentence that starts with the place: "must be at least 3 characters long". */
  readonly message: string;
  readonly params: IssueParams[Code];
  /** What the rule asks for: "at least 3 characters". */
  readonly expected?: string;
  /** What was there, cut where it is long, without control characters: "2 characters", `"ab"`. */
  readonly received?: string;
  /** Where the contract states the rule: `openapi.yaml#/components/schemas/Order/properties/id/minLength`. */
  readonly rule?: string;
}

export type Issue = { readonly [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/** A rule is broken that nothing more is known of. */
export function unnamedIssue(path: Path, value: unknown): Issue {
  const received = typeName(value);
  return { path, code: "invalid", message: "is not valid", params: { received }, received };
}

/** The words for a code. */
export type Message<Code extends IssueCode> = (params: IssueParams[Code], issue: IssueOf<Code>) => string;

/** Messages by code; `Required<Messages>` for a translation that leaves none out. */
export type Messages = { readonly [Code in IssueCode]?: Message<Code> };

/** The message of an issue in the words of a catalog; where that has none for the code, the issue's own. */
export function translate<Code extends IssueCode>(issue: IssueOf<Code>, messages: Messages): string {
  const message: Messages[Code] = messages[issue.code];
  return message === undefined ? issue.message : message(issue.params, issue);
}

export interface FormatOptions {
  /** What the value as a whole is called. Default: `value`. */
  readonly name?: string;
  /** Messages that replace those of the issues, together with what was received. */
  readonly messages?: Messages;
  /** Below each issue, where the contract states the rule. Default: false. */
  readonly rules?: boolean;
  /** Says what was received. Default: true; `false` for logs that must not hold what users send. */
  readonly received?: boolean;
  /** How many issues are written out. Default: all. */
  readonly limit?: number;
}

/**
 * Issues for people, one per line: `items[0].quantity must be at least 1, received 0`. Lines hold no control characters,
 * and names and values in them are cut, so that they are safe in terminals and logs.
 */
export function formatIssues(issues: readonly Issue[], options: FormatOptions = {}): string {
  const { limit = issues.length } = options;
  const lines = issues.slice(0, limit).map((issue) => formatIssue(issue, options));
  if (issues.length > limit) lines.push(`and ${issues.length - limit} more`);
  return lines.join("\n");
}

function formatIssue(
  issue: Issue,
  { name = "value", messages = {}, rules, received }: FormatOptions,
): string {
  const isOwn = messages[issue.code] === undefined;
  const end = isOwn && received !== false && tellsReceived(issue) ? `, received ${issue.received}` : "";
  const line = `${formatPath(issue.path) || name} ${translate(issue, messages)}${end}`;
  return rules && issue.rule !== undefined ? `${line}\n  ${escapeControls(issue.rule)}` : line;
}

/** "is required, received nothing" and "must not be empty, received 0 items" say the same twice. */
function tellsReceived({ code, params, received }: Issue): boolean {
  if (received === undefined || code === "required" || code === "propertyNames") return false;
  return !("limit" in params) || params.limit !== 1 || !/^0 /.test(received);
}

/** `items[0].quantity`, with names that are no identifiers in brackets. */
export function formatPath(path: Path): string {
  const text = path
    .map((step) => {
      if (typeof step === "number") return `[${step}]`;
      return /^[A-Za-z_$][\w$]{0,59}$/.test(step) ? `.${step}` : `[${show(step)}]`;
    })
    .join("");
  return text.replace(/^\./, "");
}

/** Simple values as JSON, cut where they get long; others by their type alone. */
export function show(value: unknown): string {
  if (typeof value !== "string") return isSimple(value) ? String(value) : typeName(value);
  if (isPlain(value)) return `"${value}"`;
  const text = value.length > longest ? `${value.slice(0, longest - 3)}...` : value;
  return escapeControls(JSON.stringify(text));
}

const longest = 60;

/** Short, and the same in JSON: printable ASCII without quotation marks and backslashes. */
function isPlain(text: string): boolean {
  if (text.length > longest) return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) return false;
  }
  return true;
}

export function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function isSimple(value: unknown): boolean {
  return value === null || typeof value === "number" || typeof value === "boolean";
}

/** Without characters that move a cursor, colour a terminal, forge a line or turn the direction of a text. */
export function escapeControls(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16).padStart(4, "0")}}`,
  );
}
