/** The same contract gives the same bytes, whenever and wherever it is generated. */
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generators } from "../generators/registry.ts";
import { loadContract } from "../src/index.ts";
import { compile, filesOf } from "./support/compile.ts";

const specs = join(import.meta.dirname, "..", "specs");

test("two runs in two places agree", async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "specwright-"));
  cpSync(specs, join(elsewhere, "specs"), { recursive: true });
  const run = async (cwd: string) => {
    const loaded = await loadContract(join(cwd, "specs/lunar/openapi.yaml"), { cwd });
    return filesOf(
      await compile(
        loaded,
        generators.map(({ name }) => name),
      ),
    );
  };
  const [here, there] = await Promise.all([run(join(specs, "..")), run(elsewhere)]);
  expect(here.size).toBeGreaterThan(5);
  expect(there).toEqual(here);
});

test("nothing generated names the time, the machine or the version", async () => {
  const loaded = await loadContract(join(specs, "lunar/openapi.yaml"), { cwd: join(specs, "..") });
  const files = filesOf(
    await compile(
      loaded,
      generators.map(({ name }) => name),
    ),
  );
  const telling = [...files].filter(
    ([, text]) => text.includes(process.cwd()) || text.includes(`${new Date().getFullYear()}-`),
  );
  expect(telling.map(([path]) => path)).toEqual([]);
});
