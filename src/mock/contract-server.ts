/** The server that contract tests speak to: one that runs already, or a mock of the contract. */
import { type MockServer, startMock } from "./mock-server.ts";

export interface ContractServerOptions {
  /** Gives the contract as one plain document; asked only when a mock is started. */
  readonly document: () => Promise<object>;
  /** Stands in front of the names of the variables, e.g. `LUNAR` for `LUNAR_BASE_URL`. */
  readonly prefix: string;
  /** Default: the environment of the process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface ContractServer {
  /** No base URL was given, so the tests run against a mock. */
  readonly isMock: boolean;
  /** Gives the base URL. */
  start(): Promise<string>;
  stop(): Promise<void>;
  /** A credential for the server from the variable `<prefix>_<name>`; a mock takes any. */
  secret(name: string): string | undefined;
}

export function createContractServer(options: ContractServerOptions): ContractServer {
  const { document, prefix, environment = process.env } = options;
  const given = environment[`${prefix}_BASE_URL`] || undefined;
  let mock: MockServer | undefined;
  return {
    isMock: given === undefined,
    async start() {
      if (given !== undefined) return given;
      mock = await startMock({ document: await document() });
      return mock.url;
    },
    async stop() {
      await mock?.close();
    },
    secret: (name) => environment[`${prefix}_${name}`] ?? (given === undefined ? "sample" : undefined),
  };
}
