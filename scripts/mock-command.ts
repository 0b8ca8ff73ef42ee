/** `specwright mock`: one Prism per API until Ctrl+C. */
import { once } from "node:events";
import { type Diagnostic, DiagnosticError, diagnostic } from "../src/index.ts";
import { type MockOptions, type MockServer, startMock } from "../src/testing.ts";
import type { ExitCode } from "./cli.ts";
import { printDiagnostics, type Terminal } from "./terminal.ts";

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
