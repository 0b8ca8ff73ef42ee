/** The Code Quality report of GitLab: findings that are new show up in the merge request. */
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { visible } from "./plain-text.ts";
import { type LintReport, uniqueFingerprint } from "./report.ts";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

export function formatGitlab({ findings, pathOf }: LintReport): string {
  const issues = findings.map((item) => {
    const { code, message, severity, origin } = item.finding;
    return {
      description: visible(message),
      check_name: code,
      fingerprint: uniqueFingerprint(item),
      severity: severities[severity],
      location: { path: pathOf(origin.file), lines: { begin: item.range?.line ?? 1 } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
