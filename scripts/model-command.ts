/** `specwright model <contract>`: the ApiModel as JSON, for people who write generators. */
import { buildModel, loadContract } from "../src/index.ts";
import type { ExitCode } from "./exit-code.ts";
import { type DiagnosticFormat, printDiagnostics } from "./print-diagnostics.ts";
import type { Terminal } from "./terminal.ts";

export async function runModel(contract: string, format: DiagnosticFormat, out: Terminal): Promise<ExitCode> {
  const loaded = await loadContract(contract);
  const items = loaded.diagnostics.map((diagnostic) => ({ diagnostic, sources: loaded.sources }));
  printDiagnostics(items, out, format);
  out.print(`${JSON.stringify(buildModel(loaded.contract), null, 2)}\n`);
  return 0;
}
