/** The public door for tests (`specwright/testing`): a mock of a contract, for as long as a test needs one. */
import { type LoadOptions, loadContract } from "./contract/load-contract.ts";
import { type MockOptions, type MockServer, startMock as startDocumentMock } from "./mock/mock-server.ts";

export type { MockExit, MockOptions, MockServer } from "./mock/mock-server.ts";

export interface ContractMockOptions extends Omit<MockOptions, "document">, Pick<LoadOptions, "root"> {
  /** Path of the contract, relative to the current folder. */
  readonly contract: string;
}

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
  const { contract, root, ...rest } = options;
  const loaded = await loadContract(contract, root === undefined ? {} : { root });
  return startDocumentMock({ ...rest, document: loaded.bundle() });
}
