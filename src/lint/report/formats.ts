/** The formats of a report by name. */
import { formatCheckstyle } from "./checkstyle.ts";
import { formatGithub } from "./github.ts";
import { formatGitlab } from "./gitlab.ts";
import { formatJson } from "./json.ts";
import { formatJunit } from "./junit.ts";
import { formatMarkdown } from "./markdown.ts";
import { formatPretty } from "./pretty.ts";
import type { LintReport } from "./report.ts";
import { formatSarif } from "./sarif.ts";

export const reportFormats = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGithub,
  gitlab: formatGitlab,
  sarif: formatSarif,
  junit: formatJunit,
  checkstyle: formatCheckstyle,
  markdown: formatMarkdown,
} as const satisfies Readonly<Record<string, (report: LintReport) => string>>;

export type ReportFormat = keyof typeof reportFormats;
