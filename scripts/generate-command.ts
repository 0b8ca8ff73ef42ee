/** `specwright generate [contract]`. The engine and the generators are loaded once there is something to do. */
import type { SpecwrightConfig } from "../src/config.ts";
import { DiagnosticError, diagnostic } from "../src/diagnostics/diagnostic.ts";
import { contentHash } from "../src/generate/manifest.ts";
import type { GeneratedApi, ProjectReport } from "../src/generate/project.ts";
import { diskHost, type Host } from "../src/source/host.ts";
import { type FileTexts, recordingHost } from "../src/source/watched-files.ts";
import { apiName } from "./api-name.ts";
import type { ExitCode } from "./exit-code.ts";
import { type Stamp, type StampPlace, stampPlace } from "./generate-stamp.ts";
import { existingConfig, loadConfig } from "./load-config.ts";
import { type DiagnosticFormat, printDiagnostics } from "./print-diagnostics.ts";
import type { RemoteFlags } from "./remote-flags.ts";
import { reportCounts, reportDrift, reportWritten } from "./report-project.ts";
import { createStopwatch } from "./stopwatch.ts";
import { recordingTerminal, type Said, type Terminal } from "./terminal.ts";

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
  /** False: do everything again, even if nothing has changed. */
  readonly cache: boolean;
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

/** What to generate. */
interface Order {
  readonly contract: string | undefined;
  readonly flags: GenerateFlags;
  /** As the flags change it. */
  readonly config: SpecwrightConfig;
  readonly cwd: string;
}

async function generateOnce(
  contract: string | undefined,
  flags: GenerateFlags,
  out: Terminal,
  edition?: Edition,
): Promise<ExitCode> {
  const { config, cwd, path } =
    contract === undefined
      ? await loadConfig(flags.config, edition?.importModule)
      : { config: configOf(contract, flags), cwd: process.cwd(), path: contract };
  const { importExtension, emit, runtime } = flags;
  const overrides = {
    ...(importExtension && { importExtension }),
    ...(emit && { emit }),
    ...(runtime && { runtime }),
  };
  const order: Order = { contract, flags, config: { ...config, ...overrides }, cwd };
  if (!isStamped(flags)) return generateAnew(order, out, edition);
  const place = await stampPlace({ source: path, cwd, config: order.config, flags, color: out.color });
  const last = await place?.read();
  return last === undefined ? generateAnew(order, out, edition, place) : repeatReport(last, out);
}

/** These ask for more than the files, or for a comparison that trusts nothing. */
function isStamped({ cache, check, watch, timing, scaffold, updateLock }: GenerateFlags): boolean {
  return cache && !check && !watch && !timing && !updateLock && scaffold === undefined;
}

/** What a run that found nothing to write would say. */
function repeatReport({ said, outputs, folders }: Stamp, out: Terminal): ExitCode {
  for (const [way, text] of said) out[way](text);
  reportCounts(0, outputs, folders, out);
  return 0;
}

async function generateAnew(
  { contract, flags, config, cwd }: Order,
  out: Terminal,
  edition?: Edition,
  place?: StampPlace,
): Promise<ExitCode> {
  const [{ generators }, { generateProject }, { remoteDocuments }] = await Promise.all([
    import("../generators/registry.ts"),
    import("../src/generate/project.ts"),
    import("./remote-flags.ts"),
  ]);
  const stopwatch = createStopwatch(() => performance.now());
  const { include = [], exclude = [] } = flags;
  const made: GeneratedApi[] = [];
  const remote = remoteDocuments(config.remote, flags, cwd);
  const { host, texts } = recordingHost(edition?.contractHost ?? diskHost);
  const report = await generateProject(config, {
    generators,
    cwd,
    contractHost: host,
    ...(contract === undefined && flags.api && { apis: knownApis(config, flags.api) }),
    ...(flags.target && { targets: flags.target }),
    partial: contract !== undefined,
    filter: { include, exclude },
    strict: flags.strict === true,
    check: flags.check === true,
    remote,
    updateLock: flags.updateLock === true,
    onApi: (api) => made.push(api),
    onStage(api, stage) {
      stopwatch.lap(`${api} ${stage}`);
      out.progress(`${api}: ${stage}`);
    },
  });
  stopwatch.lap(flags.check ? "compare" : "write");
  const recording = recordingTerminal(out);
  printDiagnostics(
    [...report.diagnostics, ...report.problems.map((item) => ({ diagnostic: item }))],
    recording.out,
    flags.format,
  );
  if (flags.timing) out.warn(stopwatch.format());
  if (flags.check) return reportDrift(report, out, flags.format);
  const code = reportWritten(report, out);
  if (code !== 0) return code;
  if (flags.scaffold !== undefined) {
    const { writeScaffold } = await import("./scaffold-handlers.ts");
    await writeScaffold(flags.scaffold, made, cwd, out);
  }
  // What other hosts give may be another thing the next time.
  if (!remote.areUsed) await place?.write(stampOf(texts, report, recording.said));
  return code;
}

function stampOf(texts: FileTexts, report: ProjectReport, said: readonly Said[]): Stamp {
  const { contents, folders } = report;
  const inputs = [...texts].map(
    ([path, text]) => [path, text === undefined ? null : contentHash(text)] as const,
  );
  return { files: [...inputs, ...contents], said, outputs: contents.size, folders };
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
