/** `specwright mock [api...]`: the gateway, until Ctrl+C. */
import {
  type ApiView,
  type ContractProblem,
  type MockGateway,
  type MockGatewayOptions,
  type PreparedMock,
  startMockGateway,
} from "../src/testing.ts";
import type { ExitCode } from "./exit-code.ts";
import { type ProxyFlag, selectApis } from "./mock-apis.ts";
import { apiLines, requestLines, stateLine } from "./mock-lines.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import type { Terminal } from "./terminal.ts";
import { watchFolder } from "./watch-folder.ts";

export interface MockFlags
  extends Pick<
    MockGatewayOptions,
    "host" | "port" | "ownPorts" | "cors" | "dynamic" | "seed" | "errors" | "delay"
  > {
  readonly config?: string;
  readonly allowRemote?: boolean;
  readonly allowUrl?: readonly string[];
  readonly proxy?: readonly ProxyFlag[];
  readonly quiet?: boolean;
}

/** @param stopped resolves when everything is to end */
export async function runMockCommand(
  names: readonly string[],
  { config, proxy = [], quiet = false, allowRemote = false, allowUrl = [], ...flags }: MockFlags,
  out: Terminal,
  stopped: Promise<void>,
  prepareMock: () => PreparedMock,
): Promise<ExitCode> {
  const apis = await selectApis(names, config, proxy, { allowRemote, allowUrl });
  out.progress(`starting ${apis.map(({ name }) => name).join(", ")}`);
  const early: ContractProblem[] = [];
  const state = { isReady: false };
  const gateway = await startMockGateway({
    ...flags,
    apis,
    prepareMock,
    watchFolder: (folder, changed) => watchFolder(folder, changed, (reason) => out.warn(`${reason}\n`)),
    onRequest(request) {
      if (!quiet) out.print(requestLines(request, out.color));
    },
    onProblem(problem) {
      if (state.isReady) printProblems([problem], out);
      else early.push(problem);
    },
    onApi(api) {
      if (state.isReady) printState(api, out);
    },
  });
  try {
    const isStopped = await Promise.race([stopped.then(() => true), gateway.ready.then(() => false)]);
    if (isStopped) return 0;
    state.isReady = true;
    printProblems(early, out);
    if (!servesAny(gateway)) return 1;
    out.print(apiLines(gateway.view.apis, gateway.url));
    out.print("ready, press Ctrl+C to stop\n");
    await stopped;
    return 0;
  } finally {
    await gateway.close();
  }
}

function servesAny({ view }: MockGateway): boolean {
  return view.apis.some(({ state }) => state.kind !== "broken" || state.serving);
}

function printState(api: ApiView, out: Terminal): void {
  const line = stateLine(api, new Date());
  if (line !== undefined) out.print(line);
}

function printProblems(problems: readonly ContractProblem[], out: Terminal): void {
  const items = problems.flatMap(({ failure, sources }) =>
    failure.diagnostics.map((diagnostic) => ({ diagnostic, ...(sources && { sources }) })),
  );
  // A missing Prism is missing for every API; once is enough to say so.
  const distinct = items.filter(
    ({ diagnostic, sources }, index) =>
      sources !== undefined ||
      items.findIndex((other) => other.diagnostic.message === diagnostic.message) === index,
  );
  printDiagnostics(distinct, out);
}
