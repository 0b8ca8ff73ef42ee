/** Offsets as lines and columns. */
import type { Range } from "../diagnostics/diagnostic.ts";

/** The range from `start` to `end`, cut at the end of its first line. */
export function rangeAt(text: string, start: number, end: number): Range {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < start; at = text.indexOf("\n", at + 1)) line += 1;
  const lineBreak = text.slice(start, end).search(/[\r\n]/);
  const length = lineBreak === -1 ? end - start : lineBreak;
  return { line, column: start - lineStart + 1, length: Math.max(1, length) };
}

/** Lines from `first` to `last`, both from 1 and included. */
export function textLines(text: string, first: number, last: number): string[] {
  return text.split(/\r\n|\n|\r/).slice(first - 1, last);
}
