/** Diagnostics on their way out. */
import {
  countLine,
  type Diagnostic,
  type FormatContext,
  formatDiagnostic,
  formatGithub,
  type ProjectDiagnostic,
} from "../src/index.ts";
import type { Terminal } from "./terminal.ts";

export type DiagnosticFormat = "pretty" | "json" | "github";

/** Prints diagnostics in a format; `json` and `github` go to standard output, people read standard error. */
export function printDiagnostics(
  items: readonly ProjectDiagnostic[],
  out: Terminal,
  format: DiagnosticFormat = "pretty",
): void {
  if (items.length === 0) return;
  const contexts = items.map(({ diagnostic, sources }): [typeof diagnostic, FormatContext] => [
    diagnostic,
    { locate: (origin) => sources?.locate(origin), text: (file) => sources?.text(file), color: out.color },
  ]);
  switch (format) {
    case "json":
      out.print(
        `${JSON.stringify(
          contexts.map(([item, { locate }]) => ({
            ...item,
            range: item.range ?? (item.origin && locate(item.origin)),
          })),
          null,
          2,
        )}\n`,
      );
      return;
    case "github":
      out.print(`${contexts.map(([item, context]) => formatGithub(item, context)).join("\n")}\n`);
      return;
    case "pretty":
      out.warn(`${prettyBlocks(contexts).join("\n\n")}\n\n`);
      out.warn(`${countLine(items.map(({ diagnostic }) => diagnostic))}\n`);
      return;
  }
}

/** A warning that a contract earns in many places is shown once, with their number; every error is shown. */
function prettyBlocks(items: readonly (readonly [Diagnostic, FormatContext])[]): string[] {
  const groups = Map.groupBy(items, ([item]) =>
    item.severity === "error" ? item : `${item.code} ${item.message}`,
  );
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const block = formatDiagnostic(...first);
    return more.length === 0 ? [block] : [`${block}\n  and   ${more.length} more like this`];
  });
}
