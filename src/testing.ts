/** The public door for tests (`specwright/testing`): a mock of a contract, for as long as a test needs one. */
import { type LoadOptions, loadContract } from "./contract/load-contract.ts";
import { type ContractServer, createContractServer } from "./mock/contract-server.ts";
import { type MockOptions, type MockServer, startMock as startDocumentMock } from "./mock/mock-server.ts";
import { createRemoteDocuments } from "./source/remote-documents.ts";
import type { RemoteConfig } from "./source/remote-policy.ts";

export type { ContractServer } from "./mock/contract-server.ts";
export type { ContractProblem } from "./mock/gateway/contract-problem.ts";
export type { Delay } from "./mock/gateway/delay.ts";
export { startMockGateway } from "./mock/gateway/gateway.ts";
export type { GatewayApi, MockGateway, MockGatewayOptions } from "./mock/gateway/gateway-options.ts";
export type { MockExit, MockOptions, MockServer, PreparedMock } from "./mock/mock-server.ts";
export type { ApiState, ApiView, MockView, OperationView, RequestView, Verdict } from "./mock/page/view.ts";

export interface ContractPath extends Pick<LoadOptions, "root"> {
  /** Path of the contract, relative to the current folder, or its URL. */
  readonly contract: string;
  /** Documents on other hosts that it refers to, or its own host; default: nothing is fetched. */
  readonly remote?: RemoteConfig;
}

export interface ContractMockOptions extends Omit<MockOptions, "document">, ContractPath {}

/**
 * Starts a mock of a contract, given by its path or as one plain document, and waits until it answers.
 *
 * @example
 * const mock = await startMock({ contract: "specs/petstore/openapi.yaml" });
 * const client = createPetstoreClient({ baseUrl: mock.url });
 * await mock.close();
 *
 * @throws {DiagnosticError} with what is wrong with the contract, or what keeps the mock from starting.
 */
export async function startMock(options: ContractMockOptions | MockOptions): Promise<MockServer> {
  if ("document" in options) return startDocumentMock(options);
  return startDocumentMock({ ...options, document: await documentOf(options) });
}

/** The server that generated contract tests speak to: `<prefix>_BASE_URL`, or else a mock of the contract. */
export function contractServer(options: ContractPath & { readonly prefix: string }): ContractServer {
  return createContractServer({ prefix: options.prefix, document: () => documentOf(options) });
}

/** An input that lacks a member, which no type would let pass. */
export function without(input: unknown, member: string): never {
  const members = typeof input === "object" && input !== null ? Object.entries(input) : [];
  return Object.fromEntries(members.filter(([name]) => name !== member)) as never;
}

async function documentOf({ contract, root, remote }: ContractPath): Promise<object> {
  const loaded = await loadContract(contract, {
    ...(root !== undefined && { root }),
    ...(remote && { remote: createRemoteDocuments(remote, { cwd: process.cwd() }) }),
  });
  return loaded.bundle();
}
