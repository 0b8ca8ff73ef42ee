/** For people: place, message, code frame and hint of each finding, and a line that counts them. */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { countLine, formatDiagnostic, type Told } from "../../diagnostics/format.ts";
import { visible } from "./plain-text.ts";
import type { LintReport, ReportedFinding } from "./report.ts";

export function formatPretty({ findings, hidden, color = false }: LintReport): string {
  const lines = new Map<string, readonly string[]>();
  const lineOf = ({ finding, sources }: ReportedFinding, number: number): string | undefined => {
    const { file } = finding.origin;
    const known = lines.get(file) ?? sources?.text(file)?.split(/\r\n|\n|\r/) ?? [];
    lines.set(file, known);
    return known[number - 1];
  };
  const blocks = grouped(findings).map(([item, more]) => {
    const block = formatDiagnostic(plain(item), {
      // Its own place is known by now; those that it points at were put in front of their messages.
      locate: () => undefined,
      text: () => undefined,
      line: (_, number) => lineOf(item, number),
      clean: visible,
      color,
    });
    return more === 0 ? block : `${block}\n  and   ${more} more like this`;
  });
  const counts = findings.length === 0 ? "no findings" : countLine(findings.map(({ finding }) => finding));
  return `${[...blocks, `${counts}${hiddenLine(hidden)}`].join("\n\n")}\n`;
}

/** The same note or warning in many places is shown once, with their number; every error is shown. */
function grouped(findings: readonly ReportedFinding[]): [ReportedFinding, number][] {
  const groups = Map.groupBy(findings, (item) => {
    const { severity, code, message } = item.finding;
    return severity === "error" ? item : `${code} ${message}`;
  });
  return [...groups.values()].flatMap(([first, ...more]) => (first ? [[first, more.length]] : []));
}

function hiddenLine({ ignored, known, unchanged }: LintReport["hidden"]): string {
  const parts = [
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
    ...(unchanged > 0 ? [`${unchanged} outside of the changes`] : []),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** A finding whose texts cannot steer a terminal, nor the log of a CI system. */
function plain({ finding, sources, range }: ReportedFinding): Told {
  const { message, hint, origin, related } = finding;
  return {
    ...finding,
    message: visible(message),
    ...(hint !== undefined && { hint: visible(hint) }),
    origin: plainOrigin(origin),
    ...(range && { range }),
    related: related.map((item) => {
      const at = sources?.locate(item.origin);
      const { file, pointer } = plainOrigin(item.origin);
      const place = at ? `${file}:${at.line}:${at.column}` : file;
      return { message: visible(item.message), origin: { file: place, pointer } };
    }),
  };
}

function plainOrigin({ file, pointer }: Origin): Origin {
  return { file: visible(file), pointer: visible(pointer) };
}
