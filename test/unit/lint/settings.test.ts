import { describe, expect, test } from "vitest";
import { lintConfigFault } from "../../../src/lint/config.ts";
import { createPattern } from "../../../src/lint/pattern.ts";
import { houseRules } from "../../../src/lint/rules/index.ts";
import { checkCodes, type LintLayer, levelOf, resolveSettings } from "../../../src/lint/settings.ts";
import { keyRule } from "./lint-text.ts";

describe("settings", () => {
  const rule = houseRules.find(({ code }) => code === keyRule);
  if (rule === undefined) throw new Error(`there is no rule '${keyRule}'`);

  test("are those of the recommended preset", () => {
    const settings = resolveSettings();
    expect(settings).toMatchObject({ preset: "recommended", ignores: [] });
    expect(levelOf(rule, settings)).toBe(rule.levels.recommended);
  });

  test("come from the last layer that says something", () => {
    const settings = resolveSettings(
      { preset: "strict", rules: { [keyRule]: "off", "example/mismatch": "error" } },
      { preset: "minimal" },
      { rules: { [keyRule]: "info" } },
    );
    expect(settings.preset).toBe("minimal");
    expect(levelOf(rule, settings)).toBe("info");
    expect(settings.levels.get("example/mismatch")).toBe("error");
  });

  test("add up the ignores, each with its place", () => {
    const ignore = [{ rule: keyRule, reason: "old clients" }];
    const { ignores } = resolveSettings({ ignore, origin: { file: "c.ts", pointer: "/lint" } }, { ignore });
    expect(ignores.map(({ origin }) => origin)).toEqual([
      { file: "c.ts", pointer: "/lint/ignore/0" },
      undefined,
    ]);
  });

  test.each<[string, LintLayer, string, string | undefined]>([
    [
      "a rule",
      { rules: { "security/credential-in-quer": "off" } },
      "config/unknown-rule",
      `did you mean '${keyRule}'?`,
    ],
    [
      "a code of the check",
      { rules: { "exmple/mismatch": "off" } },
      "config/unknown-rule",
      "did you mean 'example/mismatch'?",
    ],
    [
      "an ignored rule",
      { ignore: [{ rule: "x/y", reason: "z" }] },
      "config/unknown-rule",
      "'specwright lint --list-rules' shows them",
    ],
    [
      "a code that no contract is blamed by",
      { rules: { "config/invalid": "off" } },
      "config/unknown-rule",
      undefined,
    ],
    ["a preset", { preset: "recomended" }, "config/unknown-preset", "did you mean 'recommended'?"],
    [
      "a preset far away",
      { preset: "x" },
      "config/unknown-preset",
      "known are: minimal, recommended, strict",
    ],
    ["an ignore without a reason", { ignore: [{ rule: keyRule, reason: " " }] }, "config/invalid", undefined],
  ])("refuse %s that is none", (_, layer, code, hint) => {
    expect(() => resolveSettings(layer)).toThrow(
      expect.objectContaining({
        diagnostics: [expect.objectContaining({ code, ...(hint !== undefined && { hint }) })],
      }),
    );
  });

  test("know the codes of the check and of lint, not those of reading and writing", () => {
    expect(checkCodes).toContain("example/mismatch");
    expect(checkCodes).toContain("lint/unneeded-ignore");
    expect(checkCodes.filter((code) => /^(?:yaml|json|source|config|output|mock)\//.test(code))).toEqual([]);
  });
});

describe("a configuration", () => {
  test.each<[unknown, string | undefined]>([
    [{}, undefined],
    [
      { preset: "strict", rules: { a: "off" }, ignore: [{ rule: "a", reason: "b" }], baseline: "b.json" },
      undefined,
    ],
    [[], "'lint' must be an object"],
    [{ presett: "strict" }, "'lint' has no option 'presett'"],
    [{ preset: "hard" }, "'preset' of 'lint' must be minimal, recommended, strict"],
    [{ rules: [] }, "'rules' of 'lint' must be an object"],
    [{ rules: { a: "warn" } }, "level of 'a' in 'lint' must be error, warning, info, off"],
    [{ baseline: 1 }, "'baseline' of 'lint' must be a path"],
    [{ spectral: "rules.yaml" }, undefined],
    [{ spectral: false }, undefined],
    [{ spectral: true }, "'spectral' of 'lint' must be a path or false"],
    [{ ignore: {} }, "'ignore' of 'lint' must be a list"],
    [{ ignore: [{}] }, "entry 1 of 'ignore' must name its 'rule'"],
    [{ ignore: [{ rule: "a" }] }, "entry 1 of 'ignore', for 'a', must give a 'reason'"],
    [{ ignore: [{ rule: "a", reason: "b", path: "c" }] }, "entry 1 of 'ignore' has no option 'path'"],
    [{ ignore: [{ rule: "a", reason: "b", pointer: 1 }] }, "'pointer' in entry 1 of 'ignore' must be a text"],
  ])("%j", (value, fault) => {
    expect(lintConfigFault(value)).toBe(fault);
  });
});

describe("a pattern", () => {
  test.each<[string, string, boolean]>([
    ["/a/b", "/a/b", true],
    ["/a/b", "/a/b/c", false],
    ["/a/*", "/a/b", true],
    ["/a/*", "/a", false],
    ["/a/*", "/a/b/c", false],
    ["/a/*/c", "/a/b/c", true],
    ["/a/**", "/a", true],
    ["/a/**", "/a/b/c", true],
    ["/a/**", "/ab", false],
    ["/*/b/**", "/a/b/c", true],
    ["/a/~1x*", "/a/~1xy", false],
    ["specs/*/openapi.yaml", "specs/shop/openapi.yaml", true],
    ["specs/**", "specs/shop/openapi.yaml", true],
    ["**", "any/thing", true],
    ["", "", true],
  ])("%s matches %s: %s", (pattern, text, expected) => {
    expect(createPattern(pattern)(text)).toBe(expected);
  });
});
