#!/usr/bin/env node
/** The command line: parses arguments, runs one command, and turns its result into an exit code. */
import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { generators } from "../generators/registry.ts";
import { ContractError, DiagnosticError } from "../src/index.ts";
import { addGenerateCommand } from "./generate-command.ts";
import { addMockCommand } from "./mock-command.ts";
import { addModelCommand } from "./model-command.ts";
import { printDiagnostics, type Terminal, terminal } from "./terminal.ts";

/** 0 fine, 1 contract problems or drift, 2 usage, 70 a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 70;

const usageCodes = /^config\//;

/** Runs a command line (without `node` and script) and gives the exit code. */
export async function main(args: readonly string[], out: Terminal = terminal()): Promise<ExitCode> {
  const state: { code: ExitCode } = { code: 0 };
  const program = new Command("specwright")
    .description("One OpenAPI contract, everything that must agree with it")
    .version(await packageVersion(), "-V, --version")
    .showHelpAfterError("(specwright --help lists the commands)")
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.print(text), writeErr: (text) => out.warn(text) });
  const run = (action: () => Promise<ExitCode>): Promise<void> =>
    action().then((code) => {
      state.code = code;
    });
  addGenerateCommand(program, generators, out, run);
  addMockCommand(program, out, run);
  addModelCommand(program, out, run);
  try {
    await program.parseAsync(args, { from: "user" });
    return state.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof DiagnosticError) {
      const sources = error instanceof ContractError ? { sources: error.sources } : {};
      printDiagnostics(
        error.diagnostics.map((diagnostic) => ({ diagnostic, ...sources })),
        out,
      );
      return error.diagnostics.some(({ code }) => usageCodes.test(code)) ? 2 : 1;
    }
    out.warn(`internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
    out.warn("This is a bug in specwright. Please report it with the contract that caused it.\n");
    return 70;
  }
}

async function packageVersion(): Promise<string> {
  for (const path of ["../package.json", "../../package.json"]) {
    try {
      const value: unknown = JSON.parse(
        await readFile(fileURLToPath(new URL(path, import.meta.url)), "utf8"),
      );
      if (typeof value === "object" && value !== null && "version" in value) return String(value.version);
    } catch {}
  }
  return "unknown";
}

// Run when started as a program, not when imported: npm starts it through a link.
const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
