/** Workflow commands of GitHub Actions, shown as annotations of the changed files. */
import { escapeData, escapeProperty } from "../../diagnostics/format.ts";
import { visible } from "./plain-text.ts";
import type { LintReport, ReportedFinding } from "./report.ts";

export function formatGithub({ findings, pathOf }: LintReport): string {
  return findings.map((item) => `${command(item, pathOf)}\n`).join("");
}

function command({ finding, range }: ReportedFinding, pathOf: LintReport["pathOf"]): string {
  const { severity, code, message, hint, origin } = finding;
  const fields = {
    file: pathOf(origin.file),
    ...(range && {
      line: range.line,
      endLine: range.line,
      col: range.column,
      endColumn: range.column + range.length,
    }),
    title: code,
  };
  const listed = Object.entries(fields).map(
    ([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`,
  );
  const text = hint === undefined ? visible(message) : `${visible(message)}\nhint: ${visible(hint)}`;
  return `::${severity === "info" ? "notice" : severity} ${listed.join(",")}::${escapeData(text)}`;
}
