/** `specwright model <contract>`: the ApiModel as JSON, for people who write generators. */
import { type Command, Option } from "commander";
import { buildModel, loadContract } from "../src/index.ts";
import type { ExitCode } from "./cli.ts";
import { type DiagnosticFormat, printDiagnostics, type Terminal } from "./terminal.ts";

export function addModelCommand(
  program: Command,
  out: Terminal,
  run: (action: () => Promise<ExitCode>) => Promise<void>,
): void {
  program
    .command("model")
    .description("print what specwright understood of a contract, as JSON")
    .argument("<contract>", "a contract")
    .addOption(
      new Option("--format <format>", "of diagnostics").choices(["pretty", "github"]).default("pretty"),
    )
    .action((contract: string, flags: { format: DiagnosticFormat }) =>
      run(async () => {
        const loaded = await loadContract(contract);
        const items = loaded.diagnostics.map((diagnostic) => ({ diagnostic, sources: loaded.sources }));
        printDiagnostics(items, out, flags.format);
        out.print(`${JSON.stringify(buildModel(loaded.contract), null, 2)}\n`);
        return 0;
      }),
    );
}
