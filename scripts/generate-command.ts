/** `specwright generate [contract]`. */
import { resolve } from "node:path";
import { type Command, Option } from "commander";
import {
  DiagnosticError,
  diagnostic,
  type Generator,
  generateProject,
  type ProjectDiagnostic,
  type ProjectReport,
  type SpecwrightConfig,
} from "../src/index.ts";
import type { ExitCode } from "./cli.ts";
import { loadConfig } from "./load-config.ts";
import { createStopwatch } from "./stopwatch.ts";
import { type DiagnosticFormat, printDiagnostics, type Terminal } from "./terminal.ts";

interface GenerateFlags {
  readonly output?: string;
  readonly api?: readonly string[];
  readonly target?: readonly string[];
  readonly config?: string;
  readonly importExtension?: "ts" | "js" | "none";
  readonly emit?: "ts" | "js+d.ts";
  readonly runtime?: "shared" | "inline";
  readonly check?: boolean;
  readonly timing?: boolean;
  readonly format: DiagnosticFormat;
}

export function addGenerateCommand(
  program: Command,
  generators: readonly Generator[],
  out: Terminal,
  run: (action: () => Promise<ExitCode>) => Promise<void>,
): void {
  program
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
      new Option("--import-extension <extension>", "how generated modules import each other").choices([
        "ts",
        "js",
        "none",
      ]),
    )
    .addOption(
      new Option("--emit <kind>", "TypeScript, or JavaScript with declarations").choices(["ts", "js+d.ts"]),
    )
    .addOption(
      new Option("--runtime <place>", "one runtime folder beside the APIs, or one in each").choices([
        "shared",
        "inline",
      ]),
    )
    .option("--check", "write nothing; exit with 1 when a file differs from what would be written")
    .option("--timing", "say how long each stage took")
    .addOption(
      new Option("--format <format>", "of diagnostics")
        .choices(["pretty", "json", "github"])
        .default("pretty"),
    )
    .addHelpText(
      "after",
      `\nTargets:\n${generators.map(({ name, about }) => `  ${name.padEnd(16)}${about}`).join("\n")}`,
    )
    .action((contract: string | undefined, flags: GenerateFlags) =>
      run(() => generateCommand(contract, flags, generators, out)),
    );
}

async function generateCommand(
  contract: string | undefined,
  flags: GenerateFlags,
  generators: readonly Generator[],
  out: Terminal,
): Promise<ExitCode> {
  const { config, cwd } =
    contract === undefined
      ? await loadConfig(flags.config)
      : { config: configOf(contract, flags), cwd: process.cwd() };
  const stopwatch = createStopwatch(() => performance.now());
  const { importExtension, emit, runtime } = flags;
  const overrides = {
    ...(importExtension && { importExtension }),
    ...(emit && { emit }),
    ...(runtime && { runtime }),
  };
  const report = await generateProject(
    { ...config, ...overrides },
    {
      generators,
      cwd,
      ...(contract === undefined && flags.api && { apis: knownApis(config, flags.api) }),
      ...(flags.target && { targets: flags.target }),
      partial: contract !== undefined,
      check: flags.check === true,
      onStage(api, stage) {
        stopwatch.lap(`${api} ${stage}`);
        out.progress(`${api}: ${stage}`);
      },
    },
  );
  stopwatch.lap(flags.check ? "compare" : "write");
  printDiagnostics(
    [...report.diagnostics, ...report.problems.map((item) => ({ diagnostic: item }))],
    out,
    flags.format,
  );
  if (flags.timing) out.warn(stopwatch.format());
  return flags.check ? reportDrift(report, out, flags.format) : reportWritten(report, out);
}

function reportWritten(report: ProjectReport, out: Terminal): ExitCode {
  if (failed(report)) return exitCodeOf(report);
  for (const { file, change } of report.changes) out.print(`${change.padEnd(8)} ${file}\n`);
  const count = report.changes.length;
  out.print(
    `${count === 0 ? "nothing" : `${count} file${count === 1 ? "" : "s"}`} written, ${report.unchanged} unchanged\n`,
  );
  return 0;
}

function reportDrift(report: ProjectReport, out: Terminal, format: DiagnosticFormat): ExitCode {
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

/** The configuration that a contract on the command line stands for. */
function configOf(contract: string, flags: GenerateFlags): SpecwrightConfig {
  const api = flags.api?.[0] ?? apiName(contract);
  const folder = flags.output ?? "generated";
  return { apis: { [api]: { contract, output: `${folder}/${api}` } } };
}

/** `specs/lunar/openapi.yaml` is `lunar`, `petstore.json` is `petstore`. */
function apiName(contract: string): string {
  const parts = resolve(contract).split(/[\\/]/);
  const base = (parts.at(-1) ?? "").replace(/\.[^.]*$/, "");
  const telling = /^(?:openapi|swagger|api|spec|index)$/i.test(base) ? (parts.at(-2) ?? base) : base;
  return telling.replace(/[^\p{L}\p{Nd}_-]+/gu, "-").replace(/^-+|-+$/g, "") || "api";
}

function knownApis(config: SpecwrightConfig, names: readonly string[]): readonly string[] {
  const known = Object.keys(config.apis);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names;
  throw new DiagnosticError(
    unknown.map((api) => diagnostic("config/unknown-api", { api, known: known.join(", ") })),
  );
}
