/** What is wrong with a ruleset is told at its place, and nothing of it is fetched or run unless that is allowed. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadEngine } from "../../../src/lint/spectral/engine.ts";
import { findRuleset, readRuleset } from "../../../src/lint/spectral/read-ruleset.ts";
import { createMemoryHost } from "../../../src/source/host.ts";
import type { Network } from "../../../src/source/network.ts";
import { faults as readFaults, readFiles } from "./spectral-actions.ts";
import { faults, findingsOnDisk } from "./spectral-support.ts";

const rule = "{ given: $.info, then: { field: contact, function: truthy } }";

describe("the form", () => {
  test.each<[string, string, string[]]>([
    ["no object", "[]", ["1:1 config/ruleset-invalid: Ruleset: it must be an object"]],
    [
      "nothing in it",
      "description: x",
      ["1:1 config/ruleset-invalid: Ruleset: it has neither 'rules' nor 'extends' nor 'overrides'"],
    ],
    [
      "YAML that cannot be read",
      "rules: [",
      ["1:9 config/ruleset-invalid: Ruleset: YAML: unexpected end of the stream within a flow collection"],
    ],
    [
      "an unknown key",
      "rule: {}\nrules: {}",
      ["1:1 config/ruleset-invalid: Ruleset: 'rule' is no part of a ruleset"],
    ],
    [
      "an unknown key of a rule",
      `rules:\n  a: { givne: $, given: $, then: { function: truthy } }`,
      ["2:8 config/ruleset-invalid: Ruleset: 'givne' is no part of a rule"],
    ],
    [
      "a rule without its parts",
      "rules:\n  a: { description: x }",
      [
        "2:3 config/ruleset-invalid: Ruleset: the rule has no 'given'",
        "2:3 config/ruleset-invalid: Ruleset: the rule has no 'then'",
      ],
    ],
    [
      "a severity that is none",
      `extends: spectral:oas\nrules:\n  info-contact: fatal`,
      ["3:17 config/ruleset-invalid: Ruleset: 'fatal' is no severity"],
    ],
    [
      "a format that is none",
      `formats: [oas3, oas9]\nrules: { a: ${rule} }`,
      ["1:17 config/ruleset-unknown-format: There is no format 'oas9'"],
    ],
    [
      "overrides without files",
      "extends: spectral:oas\noverrides: [{ rules: {} }]",
      ["2:13 config/ruleset-invalid: Ruleset: an override must have a list of 'files'"],
    ],
    [
      "a part of a file with more than severities",
      "extends: spectral:oas\noverrides:\n  - { files: ['a.yaml#/info'], extends: spectral:oas }",
      ["3:32 config/ruleset-invalid: Ruleset: 'extends' cannot be overridden for a part of a file"],
    ],
    [
      "a parser option that is none",
      "extends: spectral:oas\nparserOptions: { duplicateKeys: warn, other: off }",
      ["2:39 config/ruleset-invalid: Ruleset: 'other' is no part of 'parserOptions'"],
    ],
  ])("%s", async (_, ruleset, expected) => {
    expect(await readFaults(ruleset)).toEqual(expected.map((line) => `.spectral.yaml:${line}`));
  });

  test("what is right is taken", async () => {
    const ruleset = `
extends: [spectral:oas, [spectral:asyncapi, all], [./base.json, off]]
documentationUrl: https://example.com
description: Ours
formats: [oas3, oas3.1, json-schema-2020-12]
parserOptions: { duplicateKeys: warn, incompatibleValues: off }
x-team: api
rules:
  info-contact: error
  operation-2xx-response: hint
  oas2-api-host: off
  asyncapi-tags: off
  base: warn
overrides:
  - { files: ["old/**"], rules: { info-contact: off } }
  - { files: ["a.yaml#/info"], rules: { info-contact: 3 } }
`;
    const base = `{ "rules": { "base": { "given": "$", "then": { "function": "truthy" } } } }`;
    expect(await faults({ ".spectral.yaml": ruleset, "base.json": base })).toEqual([]);
  });
});

describe("names", () => {
  test.each<[string, string, string]>([
    [
      "a rule",
      "extends: spectral:oas\nrules:\n  info-contcat: off",
      "3:3 config/ruleset-unknown-rule: There is no rule 'info-contcat' in the rulesets that this one extends",
    ],
    [
      "a rule of a ruleset that is not extended",
      "rules: { info-contact: off }",
      "1:10 config/ruleset-unknown-rule: There is no rule 'info-contact' in the rulesets that this one extends",
    ],
    [
      "a function",
      "rules:\n  a:\n    given: $\n    then: [{ function: truthy }, { function: thruthy }]",
      "4:46 config/ruleset-unknown-function: There is no function 'thruthy'",
    ],
    [
      "an alias",
      "aliases: { Paths: [$.paths] }\nrules:\n  a: { given: '#Pahts[*]', then: { function: truthy } }",
      "3:15 config/ruleset-unknown-alias: There is no alias '#Pahts' in this ruleset",
    ],
    [
      "an alias that leads back to itself",
      `aliases:\n  A: ["#B.x"]\n  B: ["#A.y"]\nrules: { a: ${rule} }`,
      "2:3 config/ruleset-invalid: Ruleset: alias 'A' leads back to itself",
    ],
    [
      "a ruleset of Spectral's",
      "extends: spectral:swagger",
      "1:10 config/ruleset-not-found: There is no ruleset 'spectral:swagger'",
    ],
    [
      "a file",
      "extends: [./missing.yaml]",
      "1:11 config/ruleset-not-found: There is no ruleset './missing.yaml'",
    ],
    [
      "a package",
      "extends: ['@company/no-such-rules']",
      "1:11 config/ruleset-not-found: There is no ruleset '@company/no-such-rules'",
    ],
    [
      "a rule in an override",
      "extends: spectral:oas\noverrides:\n  - { files: ['*.yaml'], rules: { nothing: off } }",
      "3:35 config/ruleset-unknown-rule: There is no rule 'nothing' in the rulesets that this one extends",
    ],
  ])("%s", async (_, ruleset, expected) => {
    expect((await readFaults(ruleset))[0]).toBe(`.spectral.yaml:${expected}`);
  });

  test("a ruleset that is not there", async () => {
    expect(await readFaults({})).toEqual(["config/ruleset-not-found: There is no ruleset '.spectral.yaml'"]);
  });

  test("faults of an extended file are told there", async () => {
    const files = { ".spectral.yaml": "extends: base.yaml", "base.yaml": "rules:\n  a: 7" };
    expect(await readFaults(files)).toEqual([
      "base.yaml:2:6 config/ruleset-invalid: Ruleset: '7' is no severity",
    ]);
  });

  test("rulesets may extend each other in a circle", async () => {
    const files = {
      ".spectral.yaml": "extends: [other.yaml]\nrules: { info-contact: off }",
      "other.yaml": "extends: [.spectral.yaml, spectral:oas]",
    };
    expect(await readFaults(files)).toEqual([]);
  });
});

describe("JSONPath", () => {
  test.each<[string, string]>([
    ["paths", "it does not begin with '$'"],
    ["$.paths[", "']' is missing"],
    ["$.paths['/a]", "the quote ' is not closed"],
    ["$.paths[]", "there is nothing between '[' and ']'"],
    ["$.paths[?(@.get]", "']' closes nothing"],
    ["$.paths..", "it ends in '..'"],
    ["$paths", "'paths' must begin with '.' or '['"],
    ["$.paths)", "')' must begin with '.' or '['"],
    ["$.paths[?(@.get ==)]", "Expected expression after == at character 11"],
  ])("%s is none", async (path, reason) => {
    const ruleset = JSON.stringify({
      rules: { a: JSON.parse(`{"given": ${JSON.stringify(path)}, "then": {"function": "truthy"}}`) },
    });
    const [first = ""] = await faults(ruleset);
    expect(first.replace(/^\S+ /, "")).toBe(`config/ruleset-json-path: '${path}' is no JSONPath: ${reason}`);
  });

  test.each([
    "$",
    "$..description",
    "$.paths[*][get,put]",
    "$.paths['/a b'].get",
    "$..[?(@ && @.type=='array')]",
    "$.paths[?(@property.match(/^[/](a|b)]/))]~",
    "$.components.schemas.*.properties[*]^",
    "$.paths[?(@property && @property.includes('}'))].get.responses['200']",
    "$.x-tags[0].$ref",
  ])("%s is one", async (given) => {
    const text = `{ "rules": { "a": { "given": ${JSON.stringify(given)}, "then": { "function": "truthy" } } } }`;
    expect(await faults(text)).toEqual([]);
  });
});

test("options of functions are those that Spectral knows", async () => {
  const ruleset = `
rules:
  a: { given: $, then: { function: casing, functionOptions: { type: shouting } } }
  b: { given: $, then: [{ function: truthy }, { function: length }] }
`;
  expect(await faults(ruleset)).toEqual([
    '.spectral.yaml:3:69 config/ruleset-invalid: Ruleset: "casing" function and its "type" option accept the following values: flat, camel, pascal, kebab, cobol, snake, macro',
    expect.stringContaining('"length" function has invalid options specified'),
  ]);
});

describe("other hosts", () => {
  const files = { ".spectral.yaml": "extends: https://rules.example.com/v1/api.yaml" };
  const remote = new Map<string, { status?: number; location?: string; text?: string }>([
    ["https://rules.example.com/v1/api.yaml", { text: "extends: base.yaml\nrules: { info-contact: off }" }],
    ["https://rules.example.com/v1/base.yaml", { text: "extends: spectral:oas" }],
    ["https://rules.example.com/v1/code.yaml", { text: "functions: [own]\nextends: spectral:oas" }],
    ["https://rules.example.com/latest.yaml", { status: 302, location: "/v1/api.yaml" }],
    [
      "https://rules.example.com/plain.yaml",
      { status: 302, location: "http://rules.example.com/v1/api.yaml" },
    ],
    ["https://rules.example.com/long.yaml", { text: `# ${"x".repeat(5_000_000)}` }],
    ["https://inside.example.com/v1.yaml", { text: "extends: spectral:oas" }],
  ]);
  const network: Network = {
    lookup: async (host) => [host.startsWith("inside") ? "10.0.0.8" : "1.1.1.1"],
    async fetch({ href }) {
      const { text = "", location, status = 200 } = remote.get(href) ?? { status: 404 };
      async function* body(): AsyncGenerator<Uint8Array> {
        yield Buffer.from(text);
      }
      return { status, headers: { location }, body: body(), discard() {} };
    },
  };

  test("are not asked", async () => {
    expect(await readFaults(files)).toEqual([
      ".spectral.yaml:1:10 config/ruleset-remote: The ruleset 'https://rules.example.com/v1/api.yaml' is on another host",
    ]);
  });

  test("are asked where that is allowed", async () => {
    const { root } = await readFiles(files, { allowRemote: true, network });
    expect(root.extensions[0]?.target).toMatchObject({
      extensions: [{ target: { extensions: [{ target: "oas" }] } }],
    });
  });

  test("never without https, and never for code", async () => {
    const options = { allowRemote: true, allowCode: true, network };
    expect(await readFaults("extends: http://rules.example.com/a.yaml", options)).toEqual([
      ".spectral.yaml:1:10 config/ruleset-remote: The ruleset 'http://rules.example.com/a.yaml' is on another host",
    ]);
    expect(await readFaults("extends: https://rules.example.com/v1/code.yaml", options)).toEqual([
      "https://rules.example.com/v1/code.yaml:1:13 config/ruleset-code: The ruleset has code to be run: 'own'",
    ]);
  });

  test("may send on to others, and what is extended is relative to them", async () => {
    const latest = "extends: https://rules.example.com/latest.yaml";
    const { root } = await readFiles({ ".spectral.yaml": latest }, { allowRemote: true, network });
    expect(root.extensions[0]?.target).toMatchObject({
      path: "https://rules.example.com/v1/api.yaml",
      extensions: [{ target: { extensions: [{ target: "oas" }] } }],
    });
  });

  test.each([
    ["https://rules.example.com/none.yaml", "cannot be fetched: the answer is status 404"],
    ["https://rules.example.com/long.yaml", "has more than 5000000 bytes"],
    ["https://inside.example.com/v1.yaml", "leads to 10.0.0.8, which is no public address"],
  ])("are told at the place that names them: %s", async (url, reason) => {
    expect(await readFaults(`extends: ${url}`, { allowRemote: true, network })).toEqual([
      `.spectral.yaml:1:10 config/ruleset-invalid: Ruleset: '${url}' ${reason}`,
    ]);
  });

  test("may not send on to plain http", async () => {
    const ruleset = "extends: https://rules.example.com/plain.yaml";
    expect(await readFaults(ruleset, { allowRemote: true, network })).toEqual([
      ".spectral.yaml:1:10 config/ruleset-invalid: Ruleset: 'http://rules.example.com/v1/api.yaml' is plain http, which anybody on the way can change",
    ]);
  });

  test("of one's own network are asked where the project names them", async () => {
    const ruleset = "extends: https://inside.example.com/v1.yaml";
    const options = { allowRemote: true, privateHosts: ["inside.example.com"], network };
    expect(await readFaults(ruleset, options)).toEqual([]);
  });
});

describe("code", () => {
  const folder = mkdtempSync(join(tmpdir(), "specwright-ruleset-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write("openapi.yaml", "openapi: 3.1.0\ninfo: { title: shop, version: '1' }\npaths: {}\n");

  test("is not run", async () => {
    expect(await readFaults(`functions: [shout]\nrules: { a: ${rule} }`)).toEqual([
      ".spectral.yaml:1:13 config/ruleset-code: The ruleset has code to be run: 'shout'",
    ]);
    write("only.js", "throw new Error('run');");
    write("js.yaml", "extends: ./only.js");
    const read = readRuleset("js.yaml", { cwd: folder });
    await expect(read).rejects.toMatchObject({ diagnostics: [{ code: "config/ruleset-code" }] });
  });

  test.each([
    [
      "an ES module",
      "export default (text, { loud }) => (text === text.toUpperCase() ? [] : [{ message: loud }]);",
    ],
    [
      "CommonJS",
      "module.exports = (text, { loud }) => (text === text.toUpperCase() ? [] : [{ message: loud }]);",
    ],
  ])("is run where that is allowed: %s", async (name, text) => {
    const dir = name.replaceAll(" ", "-");
    write(`${dir}/shout.js`, text);
    write(
      `${dir}.yaml`,
      `functions: [shout]\nfunctionsDir: ./${dir}\nrules: { a: { given: $.info.title, message: "{{error}}", then: { function: shout, functionOptions: { loud: shout } } } }`,
    );
    const found = await findingsOnDisk(`${dir}.yaml`, "openapi.yaml", folder);
    expect(found.map(({ code, message, origin }) => [code, message, origin?.pointer])).toEqual([
      ["spectral/a", "shout", "/info/title"],
    ]);
  });

  test("may be a whole ruleset, also of a package", async () => {
    write(
      "node_modules/@company/rules/index.js",
      `module.exports = { rules: { a: { given: "$.info", then: { function: () => [{ message: "no" }] } } } };`,
    );
    write("package.yaml", "extends: ['@company/rules']\nrules: { a: error }");
    const found = await findingsOnDisk("package.yaml", "openapi.yaml", folder);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["spectral/a", "error"]]);
  });

  test("may be missing or break", async () => {
    write("broken.js", "throw new Error('broken');");
    write("bad.yaml", "functions: [none]\nextends: ./broken.js\nrules: {}");
    const read = readRuleset("bad.yaml", { cwd: folder, allowCode: true });
    await expect(read).rejects.toMatchObject({
      diagnostics: [
        { code: "config/ruleset-invalid", message: "Ruleset: './broken.js' cannot be loaded: broken" },
      ],
    });
  });
});

describe("packages", () => {
  const folder = mkdtempSync(join(tmpdir(), "specwright-package-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("may hold rulesets in YAML", async () => {
    const home = join(folder, "node_modules/@company/rules");
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), `{ "name": "@company/rules", "main": "rules.yaml" }`);
    writeFileSync(join(home, "rules.yaml"), "extends: spectral:oas");
    writeFileSync(join(folder, "a.yaml"), "extends: ['@company/rules']\nrules: { info-contact: off }");
    const { root, engine } = await readRuleset("a.yaml", { cwd: folder });
    expect(root.extensions).toHaveLength(1);
    expect(engine).toBeUndefined();
  });
});

test("Spectral may not be installed", async () => {
  const { root } = await readFiles({ ".spectral.yaml": "extends: spectral:oas" });
  expect(await loadEngine(root, ["/nowhere/a.yaml"])).toEqual({ engine: undefined, problems: [] });
  const own = {
    ...root,
    value: { rules: { title: JSON.parse(`{"given": "$", "then": {"function": "truthy"}}`) } },
  };
  const { problems } = await loadEngine(own, ["/nowhere/a.yaml"]);
  expect(problems.map(({ code, message, hint, origin }) => [code, message, hint, origin?.pointer])).toEqual([
    [
      "config/spectral-missing",
      "Rule 'title' needs Spectral, which is not installed: @stoplight/spectral-core cannot be found",
      "npm install --save-dev @stoplight/spectral-core@1.23.0 @stoplight/spectral-functions@1.10.3 @stoplight/spectral-formats@1.8.3 @stoplight/spectral-rulesets@1.22.4",
      "/rules/title",
    ],
  ]);
});

test("the ruleset of a folder is found by its name", async () => {
  const host = createMemoryHost(
    new Map([
      ["/a/.spectral.yml", ""],
      ["/a/b/openapi.yaml", ""],
    ]),
  );
  expect(await findRuleset("/a", host)).toBe("/a/.spectral.yml");
  expect(await findRuleset("/a/b", host)).toBeUndefined();
});
