import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { contractServer, startMock, without } from "../../../src/testing.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-testing-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A contract whose only path is in another file. */
async function writeContract(pathFile: string): Promise<string> {
  const contract = join(folder, "openapi.yaml");
  const paths = `{ /tides: { $ref: ${pathFile} } }`;
  await writeFile(contract, `{ openapi: 3.1.0, info: { title: Tides, version: "1" }, paths: ${paths} }`);
  await writeFile(join(folder, "tides.yaml"), 'get: { responses: { "204": { description: ebb } } }');
  return contract;
}

test("a mock is started from the path of a contract in several files", async () => {
  const mock = await startMock({ contract: await writeContract("tides.yaml") });
  expect((await fetch(`${mock.url}/tides`)).status).toBe(204);
  await mock.close();
});

test("what is wrong with the contract is told, and nothing is started", async () => {
  const contract = await writeContract("floods.yaml");
  await expect(startMock({ contract })).rejects.toThrow("ref/file-not-found");
});

describe("the server of contract tests", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("is a mock of the contract, which takes any credential", async () => {
    const server = contractServer({ contract: await writeContract("tides.yaml"), prefix: "TIDES" });
    expect([server.isMock, server.secret("KEY")]).toEqual([true, "sample"]);
    const baseUrl = await server.start();
    expect((await fetch(`${baseUrl}/tides`)).status).toBe(204);
    await server.stop();
    await expect(fetch(`${baseUrl}/tides`)).rejects.toThrow();
  });

  test("is the one that the environment names, with the credentials that it names", async () => {
    vi.stubEnv("TIDES_BASE_URL", "https://tides.test/v1");
    vi.stubEnv("TIDES_KEY", "real");
    const server = contractServer({ contract: "no/such/contract.yaml", prefix: "TIDES" });
    expect([server.isMock, await server.start()]).toEqual([false, "https://tides.test/v1"]);
    expect([server.secret("KEY"), server.secret("OTHER")]).toEqual(["real", undefined]);
    await server.stop();
  });
});

test.for([
  [{ a: 1, b: 2 }, { b: 2 }],
  [{ b: 2 }, { b: 2 }],
  [undefined, {}],
  ["text", {}],
])("%o without 'a' is %o", ([input, left]) => {
  expect(without(input, "a")).toEqual(left);
});
