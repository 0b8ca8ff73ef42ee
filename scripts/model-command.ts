/** `specwright model <contract>`: the ApiModel as JSON, for people who write generators. */
import { buildModel, loadContract } from "../src/index.ts";
import type { ExitCode } from "./exit-code.ts";
import { type DiagnosticFormat, printDiagnostics } from "./print-diagnostics.ts";
import { type RemoteFlags, remoteDocuments } from "./remote-flags.ts";
import type { Terminal } from "./terminal.ts";

export interface ModelFlags extends RemoteFlags {
  readonly format: DiagnosticFormat;
}

export async function runModel(contract: string, flags: ModelFlags, out: Terminal): Promise<ExitCode> {
  const loaded = await loadContract(contract, { remote: remoteDocuments({}, flags, process.cwd()) });
  const items = loaded.diagnostics.map((diagnostic) => ({ diagnostic, sources: loaded.sources }));
  printDiagnostics(items, out, flags.format);
  out.print(`${JSON.stringify(buildModel(loaded.contract), null, 2)}\n`);
  return 0;
}
