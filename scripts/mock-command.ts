/** `specwright mock`: one Prism per API until Ctrl+C. */
import { once } from "node:events";
import { resolve } from "node:path";
import { type Diagnostic, DiagnosticError, diagnostic, loadContract } from "../src/index.ts";
import { type MockOptions, type MockServer, startMock } from "../src/testing.ts";
import type { ExitCode } from "./exit-code.ts";
import { loadConfig } from "./load-config.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import type { Terminal } from "./terminal.ts";

export interface MockFlags extends RunMockOptions {
  readonly config?: string;
}

/** `specwright mock [api...]`. */
export async function runMockCommand(
  names: readonly string[],
  { config, ...options }: MockFlags,
  out: Terminal,
): Promise<ExitCode> {
  return runMock(await loadApis(names, config), options, out);
}

/** The documents of the named APIs; a name with a dot or a slash is the path of a contract. */
async function loadApis(names: readonly string[], configFile: string | undefined): Promise<MockedApi[]> {
  const [path] = names;
  if (names.length === 1 && path !== undefined && /[./\\]/.test(path)) {
    return [{ name: path, document: (await loadContract(path)).bundle() }];
  }
  const { config, cwd } = await loadConfig(configFile);
  const known = Object.keys(config.apis);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new DiagnosticError(
      unknown.map((api) => diagnostic("config/unknown-api", { api, known: known.join(", ") })),
    );
  }
  const chosen = Object.entries(config.apis).filter(([name]) => names.length === 0 || names.includes(name));
  return Promise.all(
    chosen.map(async ([name, { contract, root }]) => {
      const options = { cwd, ...(root !== undefined && { root: resolve(cwd, root) }) };
      return { name, document: (await loadContract(resolve(cwd, contract), options)).bundle() };
    }),
  );
}

export interface MockedApi {
  readonly name: string;
  /** The whole contract as one plain document. */
  readonly document: object;
}

/** `port` is that of the first API; the next ones count up from there. */
export type RunMockOptions = Omit<MockOptions, "document">;

interface RunningApi {
  readonly name: string;
  readonly mock: MockServer;
}

/** Starts the mocks, says where they are, and stops them on SIGINT or SIGTERM, or when one of them dies. */
export async function runMock(
  apis: readonly MockedApi[],
  options: RunMockOptions,
  out: Terminal,
): Promise<ExitCode> {
  out.progress(`starting ${apis.map(({ name }) => name).join(", ")}`);
  const starts = await Promise.allSettled(apis.map((api, index) => startApi(api, index, options)));
  const running = starts.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const failures = starts.flatMap((start) => (start.status === "rejected" ? [start.reason] : []));
  if (failures.length > 0) {
    await closeAll(running);
    return report(failures.flatMap(expectedProblems), out);
  }
  const width = Math.max(...apis.map(({ name }) => name.length));
  const stopped = stopSignal();
  for (const { name, mock } of running) out.print(`${name.padEnd(width)}  ${mock.url}\n`);
  out.print("ready, press Ctrl+C to stop\n");
  const death = await Promise.race([stopped, ...running.map(deathOf)]);
  await closeAll(running);
  return death === undefined ? 0 : report([death], out);
}

async function startApi(
  { name, document }: MockedApi,
  index: number,
  { port, ...options }: RunMockOptions,
): Promise<RunningApi> {
  const place = port === undefined ? {} : { port: port + index };
  return { name, mock: await startMock({ ...options, ...place, document }) };
}

async function deathOf({ name, mock }: RunningApi): Promise<Diagnostic> {
  return diagnostic("mock/ended", { api: name, reason: (await mock.exited).reason });
}

async function closeAll(running: readonly RunningApi[]): Promise<void> {
  await Promise.all(running.map(({ mock }) => mock.close()));
}

function expectedProblems(failure: unknown): readonly Diagnostic[] {
  if (failure instanceof DiagnosticError) return failure.diagnostics;
  throw failure;
}

function report(problems: readonly Diagnostic[], out: Terminal): ExitCode {
  // A missing Prism is missing for every API; once is enough to say so.
  const distinct = new Map(problems.map((problem) => [problem.message, problem]));
  printDiagnostics(
    [...distinct.values()].map((problem) => ({ diagnostic: problem })),
    out,
  );
  return 1;
}

async function stopSignal(): Promise<undefined> {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
}
