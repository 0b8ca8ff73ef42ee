import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMock } from "../../../src/testing.ts";

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
