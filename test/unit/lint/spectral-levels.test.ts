/** Severities of `spectral:oas` as levels of our own rules and of the check; Spectral is not loaded for them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "../../../src/diagnostics/catalog.ts";
import type { Preset } from "../../../src/lint/rule.ts";
import { houseRules } from "../../../src/lint/rules/index.ts";
import { resolveSettings } from "../../../src/lint/settings.ts";
import { type AppliedRuleset, applyRuleset } from "../../../src/lint/spectral/apply-ruleset.ts";
import { matchesGlob } from "../../../src/lint/spectral/glob.ts";
import { oasRules } from "../../../src/lint/spectral/oas-rules.ts";
import { runSpectral } from "../../../src/lint/spectral/run-spectral.ts";
import { type Files, folder, linkFiles, readFiles } from "./spectral-actions.ts";

async function applied(ruleset: string | Files, preset: Preset = "recommended"): Promise<AppliedRuleset> {
  const files = typeof ruleset === "string" ? { ".spectral.yaml": ruleset } : ruleset;
  const read = await readFiles(files);
  expect(read.engine).toBeUndefined();
  return applyRuleset(resolveSettings({ preset }), read, `${folder}/openapi.yaml`);
}

/** Levels of some codes. */
async function levels(
  ruleset: string | Files,
  codes: readonly string[],
  preset?: Preset,
): Promise<(string | undefined)[]> {
  const { settings } = await applied(ruleset, preset);
  return codes.map((code) => settings.levels.get(code));
}

test("every code that stands for a rule exists, and every rule has a code or a rule of its own", () => {
  const known = new Set<string>([...Object.keys(catalog), ...houseRules.map(({ code }) => code)]);
  for (const [name, { codes, own, replaces }] of oasRules) {
    expect(
      [...codes, ...(replaces === undefined ? [] : [replaces])].filter((code) => !known.has(code)),
    ).toEqual([]);
    // The check is the whole of this one.
    if (name !== "oas3-schema") expect([name, codes.length > 0 || own !== undefined]).toEqual([name, true]);
  }
});

test("the docs say of every rule what stands for it", () => {
  const docs = readFileSync(join(import.meta.dirname, "../../../docs/spectral.md"), "utf8");
  const rows = new Map(
    [...docs.matchAll(/^\| `([^`]+)` +\| (\w+) +\| (.*?) +\|$/gm)].map(([, name, level, here]) => [
      name,
      { level, codes: [...(here ?? "").matchAll(/`([\w-]+\/[\w.-]+)`/g)].map(([, code]) => code) },
    ]),
  );
  for (const [name, { isRecommended, severity, codes, own, replaces }] of oasRules) {
    const level = isRecommended ? severity.replace("warning", "warn") : "off";
    const all = [
      ...codes,
      ...(own ? [`spectral/${name}`] : []),
      ...(replaces === undefined ? [] : [replaces]),
    ];
    expect([name, rows.get(name)]).toEqual([name, { level, codes: all }]);
  }
});

describe("levels", () => {
  test("what the ruleset says holds as it stands", async () => {
    const ruleset = `
extends: spectral:oas
rules:
  info-contact: off
  info-license: hint
  operation-operationId: error
  path-params: warn
  operation-2xx-response: false
`;
    const codes = [
      "documentation/info-contact",
      "documentation/info-license",
      "codegen/operation-id",
      "path/parameter-undeclared",
      "correctness/success-documented",
    ];
    expect(await levels(ruleset, codes, "strict")).toEqual(["off", "info", "error", "warning", "off"]);
  });

  test("what it inherits makes rules firmer, not laxer, and leaves the check alone", async () => {
    const codes = ["documentation/info-contact", "correctness/example-valid", "path/parameter-undeclared"];
    expect(await levels("extends: spectral:oas", codes, "minimal")).toEqual(["warning", "error", undefined]);
    const { settings } = await applied("extends: spectral:oas", "strict");
    for (const { code, levels: own } of houseRules)
      if (own.strict === "error" && settings.levels.has(code) && settings.levels.get(code) !== "off")
        expect([code, settings.levels.get(code)]).toEqual([code, "error"]);
  });

  test("nothing is said of rules that are not taken", async () => {
    const { settings } = await applied("extends: [[spectral:oas, off]]");
    expect([...settings.levels]).toEqual([]);
    expect(await levels("extends: [[spectral:oas, all]]", ["documentation/tag-description"])).toEqual([
      "warning",
    ]);
  });

  test("a code that stands for two rules is off when both are", async () => {
    const rules = (severities: string): string => `extends: spectral:oas\nrules: { ${severities} }`;
    const code = ["correctness/example-valid"];
    expect(await levels(rules("oas3-valid-media-example: off"), code)).toEqual(["error"]);
    expect(
      await levels(rules("oas3-valid-media-example: off, oas3-valid-schema-example: off"), code),
    ).toEqual(["off"]);
  });

  test("the configuration and the command line win", async () => {
    const ruleset = await readFiles({
      ".spectral.yaml": "extends: spectral:oas\nrules: { info-contact: off }",
    });
    const settings = resolveSettings({ rules: { "documentation/info-contact": "error" } });
    const { settings: result } = applyRuleset(settings, ruleset, `${folder}/openapi.yaml`);
    expect(result.levels.get("documentation/info-contact")).toBe("error");
  });

  test("an extent beside a ruleset decides over what that says", async () => {
    const base = "extends: spectral:oas\nrules: { info-contact: off, info-license: error }";
    const read = (extent: string): Promise<(string | undefined)[]> =>
      levels({ ".spectral.yaml": `extends: [[base.yaml, ${extent}]]`, "base.yaml": base }, [
        "documentation/info-contact",
        "documentation/info-license",
      ]);
    expect(await read("all")).toEqual(["warning", "error"]);
    expect(await read("recommended")).toEqual(["warning", "off"]);
    expect(await read("off")).toEqual(["off", "off"]);
  });

  test("a small rule that asks for more silences ours that asks for less", async () => {
    expect(await levels("extends: spectral:oas", ["documentation/operation-description"])).toEqual(["off"]);
    const replaced = `extends: [[spectral:oas, off]]\nrules: { operation-description: error }`;
    expect(await levels(replaced, ["documentation/operation-description"])).toEqual(["off"]);
  });
});

describe("overrides", () => {
  test("for a file", async () => {
    const overrides = (files: string): string => `
extends: spectral:oas
rules: { info-contact: hint }
overrides: [{ files: [${files}], rules: { info-contact: error } }]
`;
    const code = ["documentation/info-contact"];
    expect(await levels(overrides("'openapi.*'"), code, "minimal")).toEqual(["error"]);
    expect(await levels(overrides("'v1/**'"), code, "minimal")).toEqual(["info"]);
  });

  test("for a part of a file", async () => {
    const { settings, adjust } = await applied(`
extends: spectral:oas
rules: { oas3-parameter-description: off }
overrides:
  - { files: ["*.yaml#/paths/~1a"], rules: { oas3-parameter-description: error } }
  - { files: ["*.yaml#/paths/~1a/get"], rules: { oas3-parameter-description: hint } }
`);
    const code = "documentation/parameter-description";
    expect(settings.levels.get(code)).toBe("error");
    const at = (pointer: string): string | undefined =>
      adjust(
        { code, severity: "error", message: "", related: [], origin: { file: "openapi.yaml", pointer } },
        `${folder}/openapi.yaml`,
      )?.severity;
    expect(at("/paths/~1a/post/parameters/0")).toBe("error");
    expect(at("/paths/~1a/get/parameters/0")).toBe("info");
    expect(at("/paths/~1ab/get/parameters/0")).toBeUndefined();
  });
});

describe("small rules", () => {
  const contract = `
openapi: 3.1.0
info: { title: T, version: "1", contact: { name: Me }, license: { name: MIT } }
servers: [{ url: https://example.com }]
tags: [{ name: b }, { name: a }, { name: b }]
paths:
  /a/{}: { get: { tags: [a, b], operationId: "get it", responses: {}, callbacks: { c: { "{$url}": { post: { callbacks: {} } } } } } }
  /b?c=1/: { get: { description: "eval(1)", operationId: b, responses: {} } }
webhooks: { w: { post: { callbacks: {}, servers: [] } } }
components:
  examples: { Empty: { summary: nothing } }
  schemas: { List: { type: array }, Tuple: { type: [array, "null"], items: {} } }
`;

  test("find what Spectral's do", async () => {
    const ruleset = await readFiles({ ".spectral.yaml": "extends: [[spectral:oas, all]]" });
    const linked = await linkFiles({ "openapi.yaml": contract });
    const found = (await runSpectral({ ruleset, linked })).map(
      ({ code, severity, origin }) => `${severity} ${code.replace("spectral/", "")} ${origin?.pointer}`,
    );
    expect(found.sort()).toEqual([
      "error array-items /components/schemas/List",
      "error openapi-tags-uniqueness /tags/2/name",
      "warning contact-properties /info/contact",
      "warning license-url /info/license",
      "warning no-eval-in-markdown /paths/~1b?c=1~1/get/description",
      "warning oas3-callbacks-in-callbacks /paths/~1a~1{}/get/callbacks/c/{$url}/post/callbacks",
      "warning oas3-examples-value-or-externalValue /components/examples/Empty",
      "warning oas3-server-not-example.com /servers/0/url",
      "warning oas3_1-callbacks-in-webhook /webhooks/w/post/callbacks",
      "warning oas3_1-servers-in-webhook /webhooks/w/post/servers",
      "warning openapi-tags-alphabetical /tags",
      "warning operation-description /paths/~1a~1{}/get",
      "warning operation-operationId-valid-in-url /paths/~1a~1{}/get/operationId",
      "warning operation-singular-tag /paths/~1a~1{}/get/tags",
      "warning path-declarations-must-exist /paths/~1a~1{}",
      "warning path-keys-no-trailing-slash /paths/~1b?c=1~1",
      "warning path-not-include-query /paths/~1b?c=1~1",
    ]);
  });

  test("ask for servers and tags", async () => {
    const ruleset = await readFiles({ ".spectral.yaml": "extends: [[spectral:oas, all]]" });
    const linked = await linkFiles({
      "openapi.yaml": "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}",
    });
    const found = (await runSpectral({ ruleset, linked })).map(({ code }) => code);
    expect(found.sort()).toEqual([
      "spectral/license-url",
      "spectral/oas3-api-servers",
      "spectral/openapi-tags",
    ]);
  });

  test("follow severities and overrides", async () => {
    const ruleset = await readFiles({
      ".spectral.yaml": `
extends: spectral:oas
rules: { oas3-api-servers: off, operation-singular-tag: error }
overrides:
  - { files: ["openapi.yaml#/webhooks"], rules: { oas3_1-servers-in-webhook: off } }
  - { files: ["openapi.yaml#/tags"], rules: { openapi-tags-uniqueness: hint } }
`,
    });
    const linked = await linkFiles({ "openapi.yaml": contract });
    const found = (await runSpectral({ ruleset, linked })).map(({ code, severity }) => `${severity} ${code}`);
    expect(found).toContain("error spectral/operation-singular-tag");
    expect(found).toContain("info spectral/openapi-tags-uniqueness");
    expect(found).not.toContain("warning spectral/oas3_1-servers-in-webhook");
  });
});

test.each<[string, string, boolean]>([
  ["*.yaml", "a/b/c.yaml", true],
  ["*.yaml", "c.yml", false],
  ["*.{yaml,yml}", "c.yml", true],
  ["a/*.yaml", "a/b/c.yaml", false],
  ["a/**/*.yaml", "a/b/c.yaml", true],
  ["a/**/*.yaml", "a/c.yaml", true],
  ["a/**", "a/b/c.yaml", true],
  ["a/**", "ab/c.yaml", false],
  ["**/c.yaml", "c.yaml", true],
  ["**", "a/c.yaml", true],
  ["v?.json", "v1.json", true],
  ["v[0-9].json", "v1.json", true],
  ["v[!0-9].json", "v1.json", false],
  ["*.yaml", ".hidden.yaml", false],
  ["a.yaml", "aXyaml", false],
  ["../specs/*.yaml", "../specs/a.yaml", true],
])("pattern %s and %s: %s", (glob, path, expected) => {
  expect(matchesGlob(path, glob)).toBe(expected);
});
