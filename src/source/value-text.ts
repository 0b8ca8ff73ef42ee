/** Values as JSON and YAML text, in the manner of the text around them. */
import { isJsonObject } from "./json-pointer.ts";
import type { ScalarStyle } from "./text-tree.ts";

/** Words that some readers take for other things than text, and numbers of all kinds. */
const otherThanText =
  /^(?:~|null|true|false|yes|no|on|off|<<|=|[-+]?(?:\.?\d[\d_.,:eE+-]*|0[xob][\da-f_]+|\.inf|\.nan)|[-+]?\.inf|\.nan)$/i;

/** One line, in the given style where that can hold the value; the block styles are for `blockLines`. */
export function yamlScalar(value: unknown, style: ScalarStyle, isFlow: boolean): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const isOneLine = isPrintable(value);
  if (style === "single" && isOneLine) return `'${value.replaceAll("'", "''")}'`;
  if (style !== "double" && style !== "single" && isOneLine && isPlain(value, isFlow)) return value;
  return doubleQuoted(value);
}

function isPlain(value: string, isFlow: boolean): boolean {
  if (!/^[\p{L}\p{N}_$/(.^+-]/u.test(value) || otherThanText.test(value)) return false;
  if (/^(?:-(?:\s|$)|---|\.\.\.)|\s$|\t|:(?:\s|$)|\s#/.test(value)) return false;
  return !isFlow || !/[[\]{},]/.test(value);
}

function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * On one line, collections in brackets.
 * @param isFlow it stands in brackets itself
 */
export function yamlFlow(value: unknown, style: ScalarStyle = "plain", isFlow = true): string {
  if (Array.isArray(value)) return `[${value.map((item) => yamlFlow(item)).join(", ")}]`;
  if (!isJsonObject(value)) return yamlScalar(value, style, isFlow);
  const members = Object.entries(value).map(
    ([key, item]) => `${yamlScalar(key, "plain", true)}: ${yamlFlow(item)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/**
 * What follows `key:` or `-` on the same line, and the lines below it with an indentation of their own.
 * @param indent of the lines below
 */
export function yamlBlock(
  value: unknown,
  indent: string,
): { readonly inline: string; readonly below: readonly string[] } {
  if (isLiteral(value)) {
    const lines = value.replace(/\n$/, "").split("\n");
    const inline = value.endsWith("\n") ? "|" : "|-";
    return { inline, below: lines.map((line) => (line === "" ? "" : indent + line)) };
  }
  if (!isNonEmpty(value)) return { inline: yamlFlow(value, "plain", false), below: [] };
  const entries = Array.isArray(value)
    ? value.map((item): [string, unknown] => ["-", item])
    : Object.entries(value).map(([key, item]): [string, unknown] => [
        `${yamlScalar(key, "plain", false)}:`,
        item,
      ]);
  const below = entries.flatMap(([head, item]) => {
    const { inline, below: inner } = yamlBlock(item, `${indent}  `);
    return [`${indent}${head}${inline === "" ? "" : ` ${inline}`}`, ...inner];
  });
  return { inline: "", below };
}

/** A collection with something in it. */
export function isNonEmpty(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/** Text of several lines that a block scalar gives back as it is. */
export function isLiteral(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const lines = value.replace(/\n$/, "").split("\n");
  const isFirstIndented = /^(?:\s|$)/.test(lines[0] ?? "");
  const isLastEmpty = lines.at(-1) === "";
  return (
    lines.length > 1 &&
    !isFirstIndented &&
    !isLastEmpty &&
    lines.every((line) => isPrintable(line) && !/^\s+$/.test(line))
  );
}

/** One line of characters that need no escape. */
function isPrintable(value: string): boolean {
  return value.isWellFormed() && !/[^\t\u0020-\u007e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/.test(value);
}
