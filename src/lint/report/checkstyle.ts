/** Checkstyle XML, which many review tools read. */
import { xmlText } from "./plain-text.ts";
import type { LintReport, ReportedFinding } from "./report.ts";

export function formatCheckstyle({ findings }: LintReport): string {
  const files = Map.groupBy(findings, ({ finding }) => finding.origin.file);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<checkstyle version="4.3">',
    ...[...files].flatMap(([file, own]) => [
      `  <file name="${xmlText(file)}">`,
      ...own.map(errorLine),
      "  </file>",
    ]),
    "</checkstyle>",
    "",
  ].join("\n");
}

function errorLine({ finding, range }: ReportedFinding): string {
  const { severity, message, hint, code } = finding;
  const attributes = {
    line: range?.line ?? 1,
    column: range?.column ?? 1,
    severity,
    message: hint === undefined ? message : `${message} (${hint})`,
    source: `specwright.${code.replace("/", ".")}`,
  };
  const listed = Object.entries(attributes).map(([name, value]) => `${name}="${xmlText(String(value))}"`);
  return `    <error ${listed.join(" ")}/>`;
}
