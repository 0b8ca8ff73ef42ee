/** For programs: everything that is known of each finding, fixes as edits of text. */
import type { Range } from "../../diagnostics/diagnostic.ts";
import { createFixEdits, type FileEdits } from "./fix-edits.ts";
import type { LintReport, ReportedFinding } from "./report.ts";

export function formatJson(report: LintReport): string {
  const { findings, hidden, version } = report;
  const count = (severity: string): number =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  const editsOf = createFixEdits();
  const value = {
    specwright: version,
    summary: { errors: count("error"), warnings: count("warning"), notes: count("info"), ...hidden },
    findings: findings.map((item) => jsonFinding(item, editsOf(item), report)),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function jsonFinding(
  item: ReportedFinding,
  edits: readonly FileEdits[] | undefined,
  { docsOf }: LintReport,
): object {
  const { finding, sources, range, fingerprint } = item;
  const { code, severity, message, hint, origin, related, fix } = finding;
  return {
    rule: code,
    severity,
    message,
    hint,
    file: origin.file,
    pointer: origin.pointer,
    range: range && jsonRange(range),
    related: related.map(({ message: text, origin: place }) => {
      const at = sources?.locate(place);
      return { message: text, file: place.file, pointer: place.pointer, range: at && jsonRange(at) };
    }),
    fix: fix && edits && { title: fix.title, edits: edits.flatMap(jsonEdits) },
    fingerprint,
    docs: docsOf(code),
  };
}

function jsonEdits({ file, edits }: FileEdits): object[] {
  return edits.map(({ start, end, from, to, text }) => ({
    file,
    start,
    end,
    range: { start: from, end: to },
    text,
  }));
}

function jsonRange({ line, column, length }: Range): object {
  return { start: { line, column }, end: { line, column: column + length } };
}
