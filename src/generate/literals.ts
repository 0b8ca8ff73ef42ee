/**
 * Contract data as TypeScript source. Every text that a contract supplies reaches generated code through a function
 * of this file (or `identifiers.ts`), never by splicing: this is what keeps a hostile contract from writing code.
 */
import type { JsonValue } from "../model/model.ts";
import { isIdentifier } from "./identifiers.ts";

/** A double-quoted string literal on one line. */
export function stringLiteral(text: string): string {
  const quoted = JSON.stringify(text);
  // Most texts have none of these.
  if (!/[\u007f-\u009f\u2028\u2029\ufeff<]/.test(quoted)) return quoted;
  return quoted
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escapeUnit)
    .replace(/<(?=\/script|!--)/gi, "\\u003c");
}

/** A JSON value as an expression. A member `__proto__` stays data. */
export function literal(value: JsonValue): string {
  if (typeof value === "string") return stringLiteral(value);
  // JSON.stringify writes -0 as 0, which is the same value for every JSON purpose.
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(literal).join(", ")}]`;
  const members = Object.entries(value).map(([name, member]) => `${propertyKey(name)}: ${literal(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** A name as the key of an object literal. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) ? name : stringLiteral(name);
}

/** A name as the key of an interface or type literal. */
export function memberKey(name: string): string {
  return isIdentifier(name) ? name : stringLiteral(name);
}

/** `value.name` or `value["na-me"]`. */
export function memberAccess(object: string, name: string): string {
  return isIdentifier(name) ? `${object}.${name}` : `${object}[${stringLiteral(name)}]`;
}

/** A regular expression literal, or undefined when the pattern does not compile. Tries Unicode mode first. */
export function regexLiteral(pattern: string): string | undefined {
  for (const flags of ["u", ""]) {
    try {
      // `source` escapes slashes and line terminators, which makes it safe between slashes.
      return `/${new RegExp(pattern, flags).source.replace(/[\ud800-\udfff\ufeff]/g, escapeSurrogate(flags))}/${flags}`;
    } catch {}
  }
  return undefined;
}

const docWidth = 100;

/**
 * The lines of a JSDoc comment, from lines of text: one line when it fits, none when there is nothing to say.
 * A comment end inside the text is broken up, control characters are dropped.
 */
export function docComment(text: readonly string[]): string[] {
  const lines = text.flatMap((part) =>
    wrapText(
      part
        .trimEnd()
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map(cleanDocLine),
    ),
  );
  while (lines.length > 0 && lines[0] === "") lines.shift();
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  const only = lines[0];
  if (only === undefined) return [];
  if (lines.length === 1 && only.length <= docWidth) return [`/** ${only} */`];
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"];
}

/** Breaks long lines of prose; code blocks, tables and indented text stay as they are. */
function wrapText(lines: readonly string[]): string[] {
  let fenced = false;
  return lines.flatMap((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    if (fenced || line.length <= docWidth || /^(?:\s|\||#|>)/.test(line)) return [line];
    const wrapped: string[] = [];
    let current = "";
    for (const word of line.split(" ")) {
      if (current !== "" && current.length + word.length + 1 > docWidth) {
        wrapped.push(current);
        current = word;
      } else {
        current = current === "" ? word : `${current} ${word}`;
      }
    }
    return [...wrapped, current];
  });
}

function cleanDocLine(line: string): string {
  return line
    .replace(/\t/g, "  ")
    .replace(/[\u0000-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\*\//g, "*\\/")
    .trimEnd();
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Surrogate pairs are characters in Unicode mode and must stay together; only lone ones would need an escape. */
function escapeSurrogate(flags: string): (unit: string) => string {
  return (unit) => (flags === "u" && unit !== "\ufeff" ? unit : escapeUnit(unit));
}

/** `Array.isArray` does not narrow readonly arrays. */
function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
