import { describe, expect, test } from "vitest";
import type { IgnoreConfig } from "../../../src/lint/config.ts";
import { unneededIgnores } from "../../../src/lint/lint-project.ts";
import { keyRule, line, lint, only, reported, twoKeys } from "./lint-text.ts";

const rules = { [keyRule]: "error" } as const;
const a = "openapi.yaml:6 error security/credential-in-query /components/securitySchemes/A/in";
const b = "openapi.yaml:7 error security/credential-in-query /components/securitySchemes/B/in";

/** What is told under some ignores of the configuration. */
async function told(...ignore: Omit<IgnoreConfig, "rule" | "reason">[]): Promise<string[]> {
  const entries = ignore.map((entry) => ({ rule: keyRule, reason: "old clients", ...entry }));
  return (await reported(twoKeys, only(rules, entries))).map(line);
}

describe("the configuration", () => {
  test("ignores a rule everywhere, in a file, or at a place", async () => {
    expect(await told()).toEqual([a, b]);
    expect(await told({})).toEqual([]);
    expect(await told({ file: "openapi.yaml" })).toEqual([]);
    expect(await told({ file: "./openapi.yaml" })).toEqual([]);
    expect(await told({ file: "other.yaml" })).toEqual([a, b]);
    expect(await told({ pointer: "/components/securitySchemes/A/in" })).toEqual([b]);
    expect(await told({ pointer: "#/components/securitySchemes/B/**" })).toEqual([a]);
    expect(await told({ pointer: "/components/securitySchemes/*/in" })).toEqual([]);
    expect(await told({ pointer: "/components/securitySchemes" })).toEqual([a, b]);
    expect(await told({ file: "other.yaml", pointer: "/**" }, { pointer: "/**" })).toEqual([]);
  });

  test("ignores findings of the check too", async () => {
    const contract = `${twoKeys.replace("paths: {}", "paths: {}\nservers: [{ url: 'https://{host}' }]")}`;
    const ignore = [{ rule: "server/variable-undefined", reason: "filled in at delivery" }];
    expect((await reported(contract, only({}))).map(line)).toEqual([
      "openapi.yaml:4 error server/variable-undefined /servers/0/url",
    ]);
    expect(await reported(contract, only({}, ignore))).toEqual([]);
  });

  test("is told what it need not ignore, at the words of its reason", async () => {
    const ignore = [
      { rule: keyRule, pointer: "/components/securitySchemes/A/**", reason: "old clients" },
      { rule: keyRule, pointer: "/components/securitySchemes/C/**", reason: "no clients" },
      { rule: "design/path-casing", reason: "off anyway" },
    ];
    const layer = { ...only(rules, ignore), origin: { file: "c.ts", pointer: "/lint" } };
    const linted = await lint(twoKeys, layer);
    const text = 'a\n  reason: "old clients"\n  reason: "no clients"\n';
    expect(linted.ignored).toHaveLength(1);
    expect(unneededIgnores([linted], text, () => true)).toMatchObject([
      {
        code: "lint/unneeded-ignore",
        severity: "warning",
        message: `The ignore of '${keyRule}' matches no finding`,
        origin: { file: "c.ts", pointer: "/lint/ignore/1" },
        range: { line: 3, column: 12, length: 10 },
      },
    ]);
    expect(unneededIgnores([linted], undefined, () => false)).toEqual([]);
  });

  test("may be needed by another contract", async () => {
    const ignore = [{ rule: keyRule, reason: "old clients" }];
    const good = await lint(
      "openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\npaths: {}\n",
      only(rules, ignore),
    );
    expect(unneededIgnores([good], undefined, () => true)).toHaveLength(1);
    expect(unneededIgnores([good, await lint(twoKeys, only(rules, ignore))], undefined, () => true)).toEqual(
      [],
    );
    const broken = await lint("openapi: [", only(rules, ignore));
    expect(unneededIgnores([good, broken], undefined, () => true)).toEqual([]);
  });
});

describe("x-specwright-ignore", () => {
  const extended = (place: string, entries: string): string =>
    twoKeys.replace(place, `${place.replace(/ *\}$/, ",")} x-specwright-ignore: ${entries} }`);

  test("holds for its object and what is below", async () => {
    const own = extended("name: a }", `{ ${keyRule}: old clients }`);
    expect((await reported(own, only(rules))).map(line)).toEqual([b]);
    const above = `${twoKeys}x-specwright-ignore:\n  ${keyRule}: old clients\n`;
    expect(await reported(above, only(rules))).toEqual([]);
  });

  test("holds for no other rule, and no neighbour", async () => {
    const other = extended("version: 1.0.0 }", `{ ${keyRule}: nowhere near }`);
    const found = await reported(other, only(rules));
    expect(found.map(line)).toEqual([
      "openapi.yaml:2 warning lint/unneeded-ignore /info/x-specwright-ignore/security~1credential-in-query",
      a,
      b,
    ]);
  });

  test.each([
    ["no reason", `{ ${keyRule}: "" }`, "lint/ignore-without-reason"],
    ["a reason that is no text", `{ ${keyRule}: true }`, "lint/ignore-without-reason"],
    ["an unknown rule", "{ security/credential-in-quere: x }", "lint/ignore-unknown-rule"],
    ["no object", "[ all ]", "lint/ignore-malformed"],
  ])("with %s is told and does not count", async (_, entries, code) => {
    const found = await reported(extended("name: a }", entries), only(rules));
    expect(found.map(({ finding }) => finding.code).sort()).toEqual([code, keyRule, keyRule].sort());
  });

  test("of a rule that does not ask is let be", async () => {
    const own = extended("name: a }", `{ ${keyRule}: old clients }`);
    expect(await reported(own, only({}))).toEqual([]);
  });

  test("is no example's business", async () => {
    const text = `${twoKeys}  schemas:\n    S: { example: { x-specwright-ignore: { nope: x } } }\n`;
    expect((await reported(text, only(rules))).map(line)).toEqual([a, b]);
  });
});
