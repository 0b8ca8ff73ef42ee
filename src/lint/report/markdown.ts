/** A table in Markdown, for the summary of a CI job or a comment. */
import { countLine } from "../../diagnostics/format.ts";
import { markdownCell } from "./plain-text.ts";
import type { LintReport, ReportedFinding } from "./report.ts";

/** More would not be read; GitHub takes a megabyte per step and no more. */
const mostRows = 200;

export function formatMarkdown({ findings, files, docsOf }: LintReport): string {
  const count = findings.length === 0 ? "no findings" : countLine(findings.map(({ finding }) => finding));
  const where = `${files.length} ${files.length === 1 ? "file" : "files"}`;
  const head = `## specwright lint: ${count} in ${where}\n`;
  if (findings.length === 0) return head;
  const rows = findings.slice(0, mostRows).map((item) => row(item, docsOf));
  const rest = findings.length - rows.length;
  const table = ["| severity | rule | place | finding |", "| --- | --- | --- | --- |", ...rows].join("\n");
  return `${head}\n${table}\n${rest > 0 ? `\nand ${rest} more\n` : ""}`;
}

function row({ finding, range }: ReportedFinding, docsOf: LintReport["docsOf"]): string {
  const { severity, code, message, hint, origin } = finding;
  const docs = docsOf(code);
  const rule = docs?.startsWith("https:") ? `[${markdownCell(code)}](${docs})` : markdownCell(code);
  const place = markdownCell(`${origin.file}${range ? `:${range.line}` : ""}`);
  const text =
    hint === undefined ? markdownCell(message) : `${markdownCell(message)}<br>${markdownCell(hint)}`;
  return `| ${severity} | ${rule} | ${place} | ${text} |`;
}
