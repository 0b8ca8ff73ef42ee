/** `specwright generate [contract]`. */
import { generators } from "../generators/registry.ts";
import {
  DiagnosticError,
  diagnostic,
  type GeneratedApi,
  generateProject,
  type Host,
  type SpecwrightConfig,
} from "../src/index.ts";
import { apiName } from "./api-name.ts";
import type { ExitCode } from "./exit-code.ts";
import { existingConfig, loadConfig } from "./load-config.ts";
import { type DiagnosticFormat, printDiagnostics } from "./print-diagnostics.ts";
import { type RemoteFlags, remoteDocuments } from "./remote-flags.ts";
import { reportDrift, reportWritten } from "./report-project.ts";
import { writeScaffold } from "./scaffold-handlers.ts";
import { createStopwatch } from "./stopwatch.ts";
import type { Terminal } from "./terminal.ts";

export interface GenerateFlags extends RemoteFlags {
  readonly output?: string;
  readonly api?: readonly string[];
  readonly target?: readonly string[];
  readonly config?: string;
  readonly importExtension?: "ts" | "js" | "none";
  readonly emit?: "ts" | "js+d.ts";
  readonly runtime?: "shared" | "inline";
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly scaffold?: string;
  readonly strict?: boolean;
  readonly check?: boolean;
  readonly timing?: boolean;
  readonly watch?: boolean;
  readonly format: DiagnosticFormat;
}

export async function runGenerate(
  contract: string | undefined,
  flags: GenerateFlags,
  out: Terminal,
): Promise<ExitCode> {
  if (!flags.watch) return generateOnce(contract, flags, out);
  const { watchGenerate } = await import("./watch-generate.ts");
  return watchGenerate({
    generate: (edition) => generateOnce(contract, flags, out, edition),
    config: contract === undefined ? existingConfig(flags.config) : undefined,
    format: flags.format,
    out,
  });
}

/** One of several runs in a process. */
export interface Edition {
  /** Reads the modules of the configuration. */
  readonly importModule: (url: string, options: ImportCallOptions) => Promise<unknown>;
  /** Reads the contracts. */
  readonly contractHost: Host;
}

async function generateOnce(
  contract: string | undefined,
  flags: GenerateFlags,
  out: Terminal,
  edition?: Edition,
): Promise<ExitCode> {
  const { config, cwd } =
    contract === undefined
      ? await loadConfig(flags.config, edition?.importModule)
      : { config: configOf(contract, flags), cwd: process.cwd() };
  const stopwatch = createStopwatch(() => performance.now());
  const { importExtension, emit, runtime, include = [], exclude = [] } = flags;
  const overrides = {
    ...(importExtension && { importExtension }),
    ...(emit && { emit }),
    ...(runtime && { runtime }),
  };
  const made: GeneratedApi[] = [];
  const report = await generateProject(
    { ...config, ...overrides },
    {
      generators,
      cwd,
      ...(edition && { contractHost: edition.contractHost }),
      ...(contract === undefined && flags.api && { apis: knownApis(config, flags.api) }),
      ...(flags.target && { targets: flags.target }),
      partial: contract !== undefined,
      filter: { include, exclude },
      strict: flags.strict === true,
      check: flags.check === true,
      remote: remoteDocuments(config.remote, flags, cwd),
      updateLock: flags.updateLock === true,
      onApi: (api) => made.push(api),
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
  if (flags.check) return reportDrift(report, out, flags.format);
  const code = reportWritten(report, out);
  if (flags.scaffold !== undefined && code === 0) await writeScaffold(flags.scaffold, made, cwd, out);
  return code;
}

/** The configuration that a contract on the command line stands for. */
function configOf(contract: string, flags: GenerateFlags): SpecwrightConfig {
  const api = flags.api?.[0] ?? apiName(contract);
  const folder = flags.output ?? "generated";
  return { apis: { [api]: { contract, output: `${folder}/${api}` } } };
}

function knownApis(config: SpecwrightConfig, names: readonly string[]): readonly string[] {
  const known = Object.keys(config.apis);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names;
  throw new DiagnosticError(
    unknown.map((api) => diagnostic("config/unknown-api", { api, known: known.join(", ") })),
  );
}
