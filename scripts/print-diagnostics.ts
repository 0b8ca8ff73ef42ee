/** Diagnostics on their way out. */
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { countLine, type FormatContext, formatDiagnostic, formatGithub } from "../src/diagnostics/format.ts";
import { rangeOf, sortDiagnostics } from "../src/diagnostics/sort.ts";
import type { ProjectDiagnostic } from "../src/generate/project.ts";
import type { Terminal } from "./terminal.ts";

export type DiagnosticFormat = "pretty" | "json" | "github";

/**
 * Prints diagnostics, those of each contract in the order of its files; `json` and `github` go to standard output,
 * people read standard error.
 */
export function printDiagnostics(
  items: readonly ProjectDiagnostic[],
  out: Terminal,
  format: DiagnosticFormat = "pretty",
): void {
  if (items.length === 0) return;
  const contracts = [...Map.groupBy(items, ({ sources }) => sources)].map(
    ([sources, own]): [Diagnostic[], FormatContext] => [
      own.map(({ diagnostic }) => diagnostic),
      {
        locate: (origin, focus) => sources?.locate(origin, focus),
        text: (file) => sources?.text(file),
        color: out.color,
      },
    ],
  );
  switch (format) {
    case "json":
      out.print(`${JSON.stringify(contracts.flatMap(placed), null, 2)}\n`);
      return;
    case "github":
      out.print(`${contracts.flatMap(githubLines).join("\n")}\n`);
      return;
    case "pretty":
      out.warn(`${contracts.flatMap(prettyBlocks).join("\n\n")}\n\n`);
      out.warn(`${countLine(items.map(({ diagnostic }) => diagnostic))}\n`);
      return;
  }
}

function placed([items, { locate }]: readonly [Diagnostic[], FormatContext]): Diagnostic[] {
  return sortDiagnostics(items, locate).map((item) => {
    const range = rangeOf(item, locate);
    return range ? { ...item, range } : item;
  });
}

function githubLines([items, context]: readonly [Diagnostic[], FormatContext]): string[] {
  return sortDiagnostics(items, context.locate).map((item) => formatGithub(item, context));
}

/** A warning that a contract earns in many places is shown once, with their number; every error is shown. */
function prettyBlocks([items, context]: readonly [Diagnostic[], FormatContext]): string[] {
  const groups = Map.groupBy(items, (item) =>
    item.severity === "error" ? item : `${item.code} ${item.message}`,
  );
  const more = new Map([...groups.values()].map(([first, ...others]) => [first, others.length]));
  const shown = [...more.keys()].filter((item) => item !== undefined);
  return sortDiagnostics(shown, context.locate).map((item) => {
    const block = formatDiagnostic(item, context);
    const count = more.get(item) ?? 0;
    return count === 0 ? block : `${block}\n  and   ${count} more like this`;
  });
}
