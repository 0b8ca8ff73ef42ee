#!/usr/bin/env node
/** The command line: parses arguments, runs one command, and turns its result into an exit code. */
import { realpathSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import {
  addGenerateCommand,
  addLintCommand,
  addMockCommand,
  addModelCommand,
  addValidatorsCommand,
  type Run,
} from "./commands.ts";
import type { ExitCode } from "./exit-code.ts";
import { readPackage } from "./package-file.ts";
import { type Terminal, terminal } from "./terminal.ts";

/** Runs a command line (without `node` and script) and gives the exit code. */
export async function main(args: readonly string[], out: Terminal = terminal()): Promise<ExitCode> {
  const state: { code: ExitCode } = { code: 0 };
  const program = new Command("specwright")
    .description("One OpenAPI contract, everything that must agree with it")
    .version(readPackage().version, "-V, --version", "print the version")
    .showHelpAfterError("(specwright --help lists the commands)")
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.print(text), writeErr: (text) => out.warn(text) });
  const run: Run = async (action) => {
    state.code = await action();
  };
  const asksForTargets = args[0] === "generate" && args.some((arg) => arg === "--help" || arg === "-h");
  const targets = asksForTargets ? (await import("../generators/registry.ts")).generators : [];
  addGenerateCommand(program, targets, out, run);
  addLintCommand(program, out, run);
  addMockCommand(program, out, run);
  addModelCommand(program, out, run);
  addValidatorsCommand(program, out, run);
  try {
    await program.parseAsync(args, { from: "user" });
    return state.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return await reportFailure(error, out);
  }
}

/** Expected problems are printed as such; anything else is a bug of ours. */
async function reportFailure(error: unknown, out: Terminal): Promise<ExitCode> {
  const { ContractError, DiagnosticError } = await import("../src/index.ts");
  if (error instanceof DiagnosticError) {
    const { printDiagnostics } = await import("./print-diagnostics.ts");
    const sources = error instanceof ContractError ? { sources: error.sources } : {};
    printDiagnostics(
      error.diagnostics.map((diagnostic) => ({ diagnostic, ...sources })),
      out,
    );
    return error.diagnostics.some(({ code }) => code.startsWith("config/")) ? 2 : 1;
  }
  out.warn(`internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
  out.warn("This is a bug in specwright. Please report it with the contract that caused it.\n");
  return 70;
}

/** Old versions of Node get as far as this: what they lack is imported as a whole, or later. */
async function start(args: readonly string[]): Promise<ExitCode> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    process.stderr.write(`specwright needs Node 22.18 or later, this is ${process.version}\n`);
    return 2;
  }
  module.enableCompileCache();
  return await main(args);
}

// Run when started as a program, not when imported: npm starts it through a link.
const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url))
  process.exitCode = await start(process.argv.slice(2));
