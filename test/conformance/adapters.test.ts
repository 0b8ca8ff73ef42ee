/** The generated clients of all APIs against their generated servers, behind each adapter; the table is printed. */
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { adapters } from "../../scripts/conformance/adapters.ts";
import { formatTable, runConformance, type Tally } from "../../scripts/conformance/run.ts";
import config from "../../specwright.config.ts";
import { buildModel, createNameTable, loadContract } from "../../src/index.ts";

const root = join(import.meta.dirname, "../..");
const rows: { adapter: string; api: string; tally: Tally }[] = [];

afterAll(() => console.log(formatTable(rows)));

describe.each(Object.entries(config.apis))("%s", async (api, { contract, output = "" }) => {
  const model = buildModel((await loadContract(join(root, contract), { cwd: root })).contract);
  const subject = {
    api,
    model,
    names: createNameTable(model),
    client: await import(join(root, output, "client.ts")),
    server: await import(join(root, output, "server.ts")),
  };

  test.each(Object.entries(adapters))("behind %s", async (adapter, start) => {
    const tally = await runConformance(subject, start);
    rows.push({ adapter, api, tally });
    expect(tally.failures).toEqual([]);
    expect(tally.passed).toBeGreaterThan(2 * tally.operations);
  });
});
