/** `specwright validators <schemas…> -o <file>`: types and validators of plain JSON Schemas. */
import { schemaModule } from "../generators/schema-module/index.ts";
import { type DialectName, generateSchemaModule } from "../src/index.ts";
import type { ExitCode } from "./exit-code.ts";
import { type DiagnosticFormat, printDiagnostics } from "./print-diagnostics.ts";
import { type RemoteFlags, remoteDocuments } from "./remote-flags.ts";
import { reportDrift, reportWritten } from "./report-project.ts";
import type { Terminal } from "./terminal.ts";

export interface ValidatorsFlags extends RemoteFlags {
  readonly output: string;
  readonly dialect?: DialectName;
  readonly formats?: "rules" | "remarks";
  readonly impliedTypes?: boolean;
  readonly patterns?: "native" | "injected";
  readonly importExtension?: "ts" | "js" | "none";
  readonly strict?: boolean;
  readonly check?: boolean;
  readonly format: DiagnosticFormat;
}

export async function runValidators(
  schemas: readonly string[],
  flags: ValidatorsFlags,
  out: Terminal,
): Promise<ExitCode> {
  const cwd = process.cwd();
  const { output, dialect, formats, impliedTypes, patterns, importExtension, strict, check, format } = flags;
  const report = await generateSchemaModule(schemas, {
    generator: schemaModule,
    cwd,
    output,
    remote: remoteDocuments({}, flags, cwd),
    command: commandLine(schemas, flags),
    strict: strict === true,
    check: check === true,
    ...(dialect && { dialect }),
    ...(formats && { formats: formats === "rules" }),
    ...(impliedTypes && { impliedTypes }),
    ...(patterns && { patterns }),
    ...(importExtension && { importExtension }),
  });
  const items = [...report.diagnostics, ...report.problems.map((item) => ({ diagnostic: item }))];
  printDiagnostics(items, out, format);
  return check ? reportDrift(report, out, format) : reportWritten(report, out);
}

/** What makes the same module again; paths as they were given, for they are the same for everybody in the project. */
function commandLine(schemas: readonly string[], flags: ValidatorsFlags): string {
  const { output, dialect, formats, impliedTypes, patterns, importExtension } = flags;
  return [
    "specwright validators",
    ...schemas,
    `-o ${output}`,
    ...(dialect ? [`--dialect ${dialect}`] : []),
    ...(formats ? [`--formats ${formats}`] : []),
    ...(impliedTypes ? ["--implied-types"] : []),
    ...(patterns ? [`--patterns ${patterns}`] : []),
    ...(importExtension ? [`--import-extension ${importExtension}`] : []),
  ].join(" ");
}
