/** Lint on whole contracts: our own are clean at `strict`, and every fault of `test/cases/invalid` is told at its line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import config from "../specwright.config.ts";
import {
  type ApiConfig,
  lintContract,
  mergeFindings,
  type ReportedFinding,
  resolveSettings,
  type Severity,
  unneededIgnores,
} from "../src/index.ts";
import { invalidFolder } from "./support/cases.ts";

const root = join(import.meta.dirname, "..");

/** `specs/x/openapi.yaml:3:5 error some/rule: message`. */
function line({ finding, range }: ReportedFinding): string {
  const { origin, severity, code, message } = finding;
  return `${origin.file}:${range?.line}:${range?.column} ${severity} ${code}: ${message}`;
}

describe("our own contracts", () => {
  const apis: [string, ApiConfig][] = Object.entries(config.apis);

  test.each(apis)("%s is clean at strict", async (_, { contract, lint }) => {
    const settings = resolveSettings(config.lint ?? {}, lint ?? {}, { preset: "strict" });
    const linted = await lintContract(contract, settings, { cwd: root });
    expect(mergeFindings([linted]).map(line)).toEqual([]);
  });

  test("need every ignore of the configuration", async () => {
    const linted = await Promise.all(
      apis.map(([, { contract, lint }]) =>
        lintContract(contract, resolveSettings(config.lint ?? {}, lint ?? {}, { preset: "strict" }), {
          cwd: root,
        }),
      ),
    );
    expect(unneededIgnores(linted, undefined, () => true)).toEqual([]);
  });
});

interface InvalidCase {
  readonly file: string;
  /** The file that the fault is told in, if it is another one. */
  readonly in?: string;
  readonly code: string;
  readonly severity: Severity;
  readonly line: number;
  readonly pointer: string;
}

describe("contracts with one fault", () => {
  const cases: readonly InvalidCase[] = JSON.parse(readFileSync(join(invalidFolder, "index.json"), "utf8"));
  const settings = resolveSettings({ preset: "strict" });

  test("are many", () => {
    console.log(`invalid: ${cases.length} faults are told at their line by lint at strict`);
    expect(cases.length).toBeGreaterThanOrEqual(64);
  });

  test.each(cases)("$file", async ({ file, in: place = file, ...expected }) => {
    const linted = await lintContract(file, settings, { cwd: invalidFolder });
    const found = mergeFindings([linted]).map(({ finding, range }) => ({
      code: finding.code,
      severity: finding.severity,
      line: range?.line,
      pointer: finding.origin.pointer,
      file: finding.origin.file,
    }));
    expect(found).toContainEqual({ ...expected, file: place });
  });
});
