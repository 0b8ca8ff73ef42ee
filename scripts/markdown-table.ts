/** Tables for pages and terminals. */

/** Rows as Markdown; the first one is the head, the first column is text. @param others what the other columns are */
export function markdownTable(
  [head = [], ...rows]: readonly (readonly string[])[],
  others: "numbers" | "texts" = "numbers",
): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const ruler = head.map((_, index) => (index === 0 || others === "texts" ? "---" : "--:"));
  return [line(head), line(ruler), ...rows.map(line)];
}
