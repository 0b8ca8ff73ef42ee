/** Which APIs `specwright mock` serves, and which real servers stand behind them. */
import { resolve } from "node:path";
import { DiagnosticError, diagnostic, resolveLocation } from "../src/index.ts";
import type { GatewayApi } from "../src/testing.ts";
import { apiName } from "./api-name.ts";
import { loadConfig } from "./load-config.ts";
import { type RemoteFlags, remoteDocuments } from "./remote-flags.ts";

/** `--proxy`: a server, and the API that it serves unless there is only one. */
export interface ProxyFlag {
  readonly api?: string;
  readonly url: URL;
}

/** The named APIs; a name with a dot or a slash is the path of a contract. */
export async function selectApis(
  names: readonly string[],
  configFile: string | undefined,
  proxies: readonly ProxyFlag[],
  remoteFlags: RemoteFlags = {},
): Promise<GatewayApi[]> {
  const paths = names.filter(isPath);
  const given = givenApis(paths, remoteFlags);
  const configured =
    paths.length === 0 || paths.length < names.length
      ? await configuredApis(
          names.filter((name) => !isPath(name)),
          configFile,
          remoteFlags,
        )
      : [];
  const apis = [...given, ...configured];
  return assignProxies(apis, proxies);
}

/** Contracts whose paths give the same name are told apart by a number. */
function givenApis(paths: readonly string[], remoteFlags: RemoteFlags): GatewayApi[] {
  const load = { remote: remoteDocuments({}, remoteFlags, process.cwd()) };
  const byName = Map.groupBy(paths, apiName);
  return [...byName].flatMap(([name, contracts]) =>
    contracts.map((contract, index) => ({
      name: index === 0 ? name : `${name}-${index + 1}`,
      contract,
      load,
    })),
  );
}

function isPath(name: string): boolean {
  return /[./\\]/.test(name);
}

async function configuredApis(
  names: readonly string[],
  configFile: string | undefined,
  remoteFlags: RemoteFlags,
): Promise<GatewayApi[]> {
  const { config, cwd } = await loadConfig(configFile);
  const remote = remoteDocuments(config.remote, remoteFlags, cwd);
  const known = Object.keys(config.apis);
  refuseUnknown(names, known);
  return Object.entries(config.apis)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .map(([name, { contract, root }]) => ({
      name,
      contract: resolveLocation(cwd, contract),
      load: { cwd, remote, ...(root !== undefined && { root: resolve(cwd, root) }) },
    }));
}

function assignProxies(apis: readonly GatewayApi[], proxies: readonly ProxyFlag[]): GatewayApi[] {
  const known = apis.map(({ name }) => name);
  refuseUnknown(
    proxies.flatMap(({ api }) => api ?? []),
    known,
  );
  const unnamed = proxies.find(({ api }) => api === undefined);
  if (unnamed !== undefined && apis.length !== 1) {
    const { href: url } = unnamed.url;
    throw new DiagnosticError([diagnostic("config/proxy-ambiguous", { url, known: known.join(", ") })]);
  }
  return apis.map((api) => {
    const proxy = proxies.findLast((flag) => flag.api === undefined || flag.api === api.name)?.url;
    return proxy === undefined ? api : { ...api, proxy };
  });
}

function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new DiagnosticError(
    unknown.map((api) => diagnostic("config/unknown-api", { api, known: known.join(", ") })),
  );
}
