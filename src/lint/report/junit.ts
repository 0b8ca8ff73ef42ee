/** JUnit XML: a test suite per file, a test case per finding. Notes pass. */
import { xmlText } from "./plain-text.ts";
import type { LintReport, ReportedFinding } from "./report.ts";

export function formatJunit({ findings, files }: LintReport): string {
  const byFile = new Map<string, ReportedFinding[]>(files.map((file) => [file, []]));
  for (const item of findings) {
    const { file } = item.finding.origin;
    byFile.set(file, [...(byFile.get(file) ?? []), item]);
  }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<testsuites name="specwright lint" ${totals(findings)}>`,
    ...[...byFile].flatMap(([file, own]) => suite(file, own)),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(file: string, findings: readonly ReportedFinding[]): string[] {
  // A file without findings is a suite with one passed test: empty suites count as missing in some viewers.
  const cases =
    findings.length === 0
      ? [`    <testcase name="no findings" classname="${xmlText(file)}"/>`]
      : findings.flatMap((item) => testCase(file, item));
  return [
    `  <testsuite name="${xmlText(file)}" ${totals(findings, Math.max(1, findings.length))}>`,
    ...cases,
    "  </testsuite>",
  ];
}

function testCase(file: string, { finding, range }: ReportedFinding): string[] {
  const { code, severity, message, hint, origin } = finding;
  const place = range ? `:${range.line}:${range.column}` : "";
  const text = [`${file}${place}`, `#${origin.pointer}`, ...(hint === undefined ? [] : [`hint: ${hint}`])];
  const inner =
    severity === "info"
      ? `<system-out>${xmlText(`${message}\n${text.join("\n")}`)}</system-out>`
      : `<failure type="${severity}" message="${xmlText(message)}">${xmlText(text.join("\n"))}</failure>`;
  return [
    `    <testcase name="${xmlText(`${code}${place}`)}" classname="${xmlText(file)}">`,
    `      ${inner}`,
    "    </testcase>",
  ];
}

function totals(findings: readonly ReportedFinding[], tests = findings.length): string {
  const failures = findings.filter(({ finding }) => finding.severity !== "info").length;
  return `tests="${tests}" failures="${failures}" errors="0"`;
}
