/** The commands and their options. What a command needs is imported when it runs, so that help is instant. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { ExitCode } from "./exit-code.ts";
import type { GenerateFlags } from "./generate-command.ts";
import type { MockFlags } from "./mock-command.ts";
import type { DiagnosticFormat } from "./print-diagnostics.ts";
import type { Terminal } from "./terminal.ts";

/** Runs an action and keeps its exit code. */
export type Run = (action: () => Promise<ExitCode>) => Promise<void>;

/** What help says of a target. */
export interface TargetHelp {
  readonly name: string;
  readonly about: string;
}

export function addGenerateCommand(
  program: Command,
  targets: readonly TargetHelp[],
  out: Terminal,
  run: Run,
): void {
  const command = program
    .command("generate")
    .description("write everything that follows from the contracts")
    .argument("[contract]", "a contract; without it, the APIs of specwright.config.ts")
    .option("-o, --output <folder>", "output folder for a contract given by path")
    .option(
      "-a, --api <name...>",
      "only these APIs of the configuration, or the name of the given contract's API",
    )
    .option("-t, --target <name...>", "only these targets, and what they require")
    .option("-c, --config <file>", "configuration file")
    .addOption(
      choice("--import-extension <extension>", "how generated modules import each other", [
        "ts",
        "js",
        "none",
      ]),
    )
    .addOption(choice("--emit <kind>", "TypeScript, or JavaScript with declarations", ["ts", "js+d.ts"]))
    .addOption(
      choice("--runtime <place>", "one runtime folder beside the APIs, or one in each", ["shared", "inline"]),
    )
    .option("--strict", "take what is commonly repaired for errors")
    .option("--check", "write nothing; exit with 1 when a file differs from what would be written")
    .option("--timing", "say how long each stage took")
    .addOption(choice("--format <format>", "of diagnostics", ["pretty", "json", "github"]).default("pretty"))
    .action((contract: string | undefined, flags: GenerateFlags) =>
      run(async () => (await import("./generate-command.ts")).runGenerate(contract, flags, out)),
    );
  const lines = targets.map(({ name, about }) => `  ${name.padEnd(16)}${about}`);
  if (lines.length > 0) command.addHelpText("after", `\nTargets:\n${lines.join("\n")}`);
}

export function addMockCommand(program: Command, out: Terminal, run: Run): void {
  program
    .command("mock")
    .description("serve APIs from their contracts, by Prism, until Ctrl+C")
    .argument("[api...]", "APIs of specwright.config.ts, all by default; or the path of one contract")
    .option(
      "-p, --port <number>",
      "port of the first API, the next ones count up; default: free ports",
      parseInteger,
    )
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .option("-c, --config <file>", "configuration file")
    .option("--dynamic", "answer with random values of the schemas instead of the examples")
    .option("--seed <number>", "make --dynamic repeatable", parseInteger)
    .option("--errors", "answer 500 where the contract's own example breaks its schema")
    .action((names: string[], flags: MockFlags) =>
      run(async () => (await import("./mock-command.ts")).runMockCommand(names, flags, out)),
    );
}

export function addModelCommand(program: Command, out: Terminal, run: Run): void {
  program
    .command("model")
    .description("print what specwright understood of a contract, as JSON")
    .argument("<contract>", "a contract")
    .addOption(choice("--format <format>", "of diagnostics", ["pretty", "github"]).default("pretty"))
    .action((contract: string, { format }: { format: DiagnosticFormat }) =>
      run(async () => (await import("./model-command.ts")).runModel(contract, format, out)),
    );
}

function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices);
}

/** @throws {InvalidArgumentError} which commander reports as a usage error */
function parseInteger(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("it must be a whole number.");
  return Number(text);
}
