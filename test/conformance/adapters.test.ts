/**
 * The generated clients of all APIs, and of a contract full of streams, against their generated servers behind each
 * adapter; the table is printed.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { adapters } from "../../scripts/conformance/adapters.ts";
import { runConformance } from "../../scripts/conformance/run.ts";
import { formatTable, type Tally } from "../../scripts/conformance/score.ts";
import type { Subject } from "../../scripts/conformance/subject.ts";
import config from "../../specwright.config.ts";
import { buildModel, createNameTable, loadContract } from "../../src/index.ts";
import { useGenerated } from "../support/generated-modules.ts";

const root = join(import.meta.dirname, "../..");
const rows: { adapter: string; api: string; tally: Tally }[] = [];

afterAll(() => console.log(formatTable(rows)));

const streams = join(root, "scripts/conformance/streams.yaml");

describe("streams", async () => {
  const model = buildModel((await loadContract(streams, { cwd: root })).contract);
  const modules = useGenerated<Pick<Subject, "client" | "server">>(
    readFileSync(streams, "utf8"),
    ["types", "validators", "client", "server"],
    ["client", "server"],
  );

  test.each(Object.entries(adapters))("behind %s", async (adapter, start) => {
    const subject = { api: "sample", model, names: createNameTable(model), ...modules() };
    const tally = await runConformance(subject, start);
    rows.push({ adapter, api: "streams", tally });
    expect([tally.failures, tally.missing]).toEqual([[], []]);
    expect(tally.passed).toBeGreaterThan(3 * tally.operations);
  });
});

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
