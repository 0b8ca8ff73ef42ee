/** A gateway on contracts in a temporary folder, with what it tells on the way. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { watchFolder } from "../../../../scripts/watch-folder.ts";
import type { ContractProblem } from "../../../../src/mock/gateway/contract-problem.ts";
import { startMockGateway } from "../../../../src/mock/gateway/gateway.ts";
import type { MockGateway, MockGatewayOptions } from "../../../../src/mock/gateway/gateway-options.ts";
import type { ApiView, RequestView } from "../../../../src/mock/page/view.ts";

export interface RunningGateway {
  readonly gateway: MockGateway;
  readonly folder: string;
  readonly requests: readonly RequestView[];
  readonly problems: readonly ContractProblem[];
  /** The start page's URL and a path below it. */
  url(path: string): string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Saves a file of the folder, as text or as JSON. */
  save(file: string, content: string | object): Promise<void>;
  /** Resolves with the next news of an API that fits. */
  news(fits: (api: ApiView) => boolean): Promise<ApiView>;
  /** Ends the gateway and removes the folder. */
  end(): Promise<void>;
}

/** @param contracts by the names of the APIs, as text or as a document */
export async function runGateway(
  contracts: Readonly<Record<string, string | object>>,
  options: Partial<MockGatewayOptions> = {},
  proxies: Readonly<Record<string, URL>> = {},
): Promise<RunningGateway> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-gateway-"));
  const save = (file: string, content: string | object): Promise<void> =>
    writeFile(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
  for (const [name, contract] of Object.entries(contracts)) await save(`${name}.json`, contract);

  const requests: RequestView[] = [];
  const problems: ContractProblem[] = [];
  const waiting = new Set<(api: ApiView) => void>();
  const gateway = await startMockGateway({
    apis: Object.keys(contracts).map((name) => ({
      name,
      contract: `${name}.json`,
      load: { cwd: folder },
      ...(proxies[name] && { proxy: proxies[name] }),
    })),
    watchFolder: (path, changed) => watchFolder(path, changed, (reason) => expect.fail(reason)),
    onRequest: (request) => requests.push(request),
    onProblem: (problem) => problems.push(problem),
    onApi(api) {
      for (const tell of waiting) tell(api);
    },
    ...options,
  });
  await gateway.ready;
  const url = (path: string): string => gateway.url + path;
  return {
    gateway,
    folder,
    requests,
    problems,
    url,
    fetch: (path, init) => fetch(url(path), init),
    save,
    news: (fits) =>
      new Promise((resolve) => {
        waiting.add(function tell(api) {
          if (!fits(api)) return;
          waiting.delete(tell);
          resolve(api);
        });
      }),
    async end() {
      await gateway.close();
      await rm(folder, { recursive: true });
    },
  };
}

export function isAlive(pid: number | undefined): boolean {
  try {
    return process.kill(pid ?? Number.NaN, 0);
  } catch {
    return false;
  }
}
