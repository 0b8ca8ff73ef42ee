/** What a run has written, or would have. */
import { diagnostic } from "../src/diagnostics/diagnostic.ts";
import type { ProjectDiagnostic, ProjectReport } from "../src/generate/project.ts";
import type { ExitCode } from "./exit-code.ts";
import { type DiagnosticFormat, printDiagnostics } from "./print-diagnostics.ts";
import type { Terminal } from "./terminal.ts";

export function reportWritten(report: ProjectReport, out: Terminal): ExitCode {
  if (failed(report)) return exitCodeOf(report);
  for (const { file, change } of report.changes) out.print(`${change.padEnd(8)} ${file}\n`);
  reportCounts(report.changes.length, report.unchanged, report.folders, out);
  return 0;
}

/** The closing line. */
export function reportCounts(
  count: number,
  unchanged: number,
  folders: readonly string[],
  out: Terminal,
): void {
  const written = count === 0 ? "nothing" : `${count} file${count === 1 ? "" : "s"}`;
  out.print(`${written} written, ${unchanged} unchanged in ${folders.join(", ")}\n`);
}

export function reportDrift(report: ProjectReport, out: Terminal, format: DiagnosticFormat): ExitCode {
  if (failed(report)) return exitCodeOf(report);
  const states = {
    added: "is missing",
    changed: "differs from what the contract gives",
    removed: "is no longer generated",
  };
  const drift = report.changes.map(
    ({ file, change }): ProjectDiagnostic => ({
      diagnostic: diagnostic(
        "output/drift",
        { file, state: states[change] },
        { origin: { file, pointer: "" } },
      ),
    }),
  );
  printDiagnostics(drift, out, format);
  if (drift.length > 0) return 1;
  out.print(`no drift: ${report.unchanged} files are up to date\n`);
  return 0;
}

function failed(report: ProjectReport): boolean {
  return allDiagnostics(report).some(({ severity }) => severity === "error");
}

function exitCodeOf(report: ProjectReport): ExitCode {
  return allDiagnostics(report).some(({ code }) => code.startsWith("config/")) ? 2 : 1;
}

function allDiagnostics(report: ProjectReport) {
  return [...report.problems, ...report.diagnostics.map((item) => item.diagnostic)];
}
