/** Offsets as lines and columns. */
import type { Range } from "../diagnostics/diagnostic.ts";

/** Turns offsets of one text into ranges, cut at the end of their first line. Line starts are found once. */
export function createRanges(text: string): (start: number, end: number) => Range {
  let starts: number[] | undefined;
  return (start, end) => {
    starts ??= lineStarts(text);
    const line = countUpTo(starts, start);
    const lineBreak = text.slice(start, end).search(/[\r\n]/);
    const length = lineBreak === -1 ? end - start : lineBreak;
    return { line, column: start - (starts[line - 1] ?? 0) + 1, length: Math.max(1, length) };
  };
}

/** The range from `start` to `end`, for a text that is asked once. */
export function rangeAt(text: string, start: number, end: number): Range {
  return createRanges(text)(start, end);
}

/** Lines from `first` to `last`, both from 1 and included. */
export function textLines(text: string, first: number, last: number): string[] {
  return text.split(/\r\n|\n|\r/).slice(first - 1, last);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    return starts;
  }
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
