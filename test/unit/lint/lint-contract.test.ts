import { describe, expect, test } from "vitest";
import { lintContract } from "../../../src/lint/lint-contract.ts";
import { mergeFindings } from "../../../src/lint/report/report.ts";
import { hostOf, keyRule, line, lint, only, reported, twoKeys } from "./lint-text.ts";

describe("lint", () => {
  test("tells findings of check and rules in the order of the file", async () => {
    const contract = twoKeys.replace("paths: {}", "servers: [{ url: 'https://{host}' }]\npaths: {}");
    expect((await reported(contract, only({ [keyRule]: "info" }))).map(line)).toEqual([
      "openapi.yaml:3 error server/variable-undefined /servers/0/url",
      `openapi.yaml:7 info ${keyRule} /components/securitySchemes/A/in`,
      `openapi.yaml:8 info ${keyRule} /components/securitySchemes/B/in`,
    ]);
  });

  test.each([
    ["openapi: [", "yaml/syntax"],
    ["", "source/empty"],
    [`${twoKeys}  schemas: { A: { $ref: "#/components/schemas/B" } }`, "ref/not-found"],
  ])("stops at what cannot be read or linked: %j", async (contract, code) => {
    const layer = only({ [keyRule]: "error", "ref/not-found": "off" });
    const linted = await lint(contract, layer);
    expect(linted.stopped).toBe(true);
    expect(linted.findings.map((finding) => finding.code)).toEqual([code]);
    expect(linted.findings[0]).toMatchObject({ severity: "error", origin: { file: "openapi.yaml" } });
    expect(linted.judges(keyRule)).toBe(false);
  });

  test("tells of patterns that could hang, at the level that is asked for", async () => {
    const contract = `${twoKeys}  schemas: { A: { type: string, pattern: "^(a|aa)+$" } }`;
    const told = async (level: "error" | "off") =>
      (await reported(contract, only({ "schema/pattern-slow": level }))).map(line);
    expect(await told("error")).toEqual([
      "openapi.yaml:8 error schema/pattern-slow /components/schemas/A/pattern",
    ]);
    expect(await told("off")).toEqual([]);
  });

  test("tells of a file that is not there", async () => {
    const linted = await lint({ "openapi.yaml": twoKeys }, only({}));
    expect(linted.stopped).toBe(false);
    const missing = await lintContract("/c/nope.yaml", linted.settings, { cwd: "/c", host: hostOf({}) });
    expect(missing.findings).toMatchObject([{ code: "source/not-found", origin: { file: "nope.yaml" } }]);
  });

  test("has the check's codes at their levels too", async () => {
    const contract = twoKeys.replace("paths: {}", "paths: {}\nx: 1");
    const told = async (level: "error" | "off"): Promise<string[]> =>
      (await reported(contract, only({ "structure/unknown-field": level }))).map(line);
    expect(await told("error")).toEqual(["openapi.yaml:4 error structure/unknown-field /x"]);
    expect(await told("off")).toEqual([]);
  });

  test("calls an error at strict what is commonly repaired", async () => {
    const contract = twoKeys.replace("paths: {}", "paths: {}\nx: 1");
    const told = async (preset: string): Promise<string[]> =>
      (await reported(contract, { ...only({}), preset })).map(line);
    expect(await told("recommended")).toEqual(["openapi.yaml:4 warning structure/unknown-field /x"]);
    expect(await told("strict")).toEqual(["openapi.yaml:4 error structure/unknown-field /x"]);
  });

  test("asks rules on the model only where there is one", async () => {
    const good = await lint(twoKeys, only({ [keyRule]: "error" }));
    expect(good.judges(keyRule)).toBe(true);
    expect(good.judges("design/path-casing")).toBe(false);
    const bad = await lint(twoKeys.replace("type: apiKey", "type: apikey"), only({ [keyRule]: "error" }));
    expect(bad.judges(keyRule)).toBe(false);
  });
});

describe("several contracts", () => {
  const shared = "Key: { type: apiKey, in: query, name: a }\n";
  const contract = `openapi: 3.1.0
info: { title: Keys, version: 1.0.0 }
paths: {}
components: { securitySchemes: { A: { $ref: "shared.yaml#/Key" } } }
`;

  test("tell what they share once, at the highest severity", async () => {
    const files = { "openapi.yaml": contract, "shared.yaml": shared };
    const first = await lint(files, only({ [keyRule]: "info" }));
    const second = await lint(files, only({ [keyRule]: "error" }));
    const once = [`shared.yaml:1 error ${keyRule} /Key/in`];
    expect(mergeFindings([first, second]).map(line)).toEqual(once);
    expect(mergeFindings([second, first]).map(line)).toEqual(once);
  });
});
