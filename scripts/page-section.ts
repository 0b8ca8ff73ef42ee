/** Parts of pages that scripts write: the lines between two markers. */

/** Replaces what is between the markers. Throws a `RangeError` when the page does not have both. */
export function replaceSection(
  page: string,
  { begin, end }: { readonly begin: string; readonly end: string },
  lines: readonly string[],
): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new RangeError(`the page does not have the markers ${begin} and ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${lines.join("\n")}\n\n${page.slice(to)}`;
}
