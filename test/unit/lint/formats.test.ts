/** Every format holds what it must hold, whatever stands in a contract. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/lint/finding.ts";
import { type ReportFormat, reportFormats } from "../../../src/lint/report/formats.ts";
import { markdownCell, visible } from "../../../src/lint/report/plain-text.ts";
import { type LintReport, mergeFindings, reportFindings } from "../../../src/lint/report/report.ts";
import { applyTextEdits } from "../../../src/source/text-edit.ts";
import { parseXml } from "../../support/xml.ts";
import { keyRule, lint, only, twoKeys } from "./lint-text.ts";

function reportOf(findings: LintReport["findings"], more: Partial<LintReport> = {}): LintReport {
  return {
    findings,
    files: ["openapi.yaml"],
    hidden: { ignored: 0, known: 0, unchanged: 0 },
    version: "1.2.3",
    pathOf: (file) => `sub/${file}`,
    docsOf: (code) => `https://docs.test/rules.md#${code.replace("/", "")}`,
    ...more,
  };
}

const contract = twoKeys.replace("paths: {}", "servers: [{ url: https://a.b/ }] # one\npaths: {}");

async function sample(): Promise<LintReport> {
  const layer = only({ [keyRule]: "error", "correctness/server-trailing-slash": "info" });
  return reportOf(mergeFindings([await lint(contract, layer)]));
}

const formats = Object.keys(reportFormats) as ReportFormat[];

const sarifSchema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../support/sarif-2.1.0.schema.json"), "utf8"),
);
const isSarif = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  // A pattern of the schema has a bracket too many, which only the older kind of expression takes.
  unicodeRegExp: false,
}).compile(sarifSchema);

function expectSarif(text: string): void {
  isSarif(JSON.parse(text));
  expect(isSarif.errors ?? []).toEqual([]);
}

describe("pretty", () => {
  test("is for people", async () => {
    const text = reportFormats.pretty({
      ...(await sample()),
      hidden: { ignored: 1, known: 2, unchanged: 3 },
    });
    expect(text).toContain(
      [
        "openapi.yaml:7:28  error  security/credential-in-query",
        "  The API key 'a' travels in the query",
        "    7 |     A: { type: apiKey, in: query, name: a }",
        "      |                            ^~~~~",
        "  at    #/components/securitySchemes/A/in",
        "  hint  take it in a header",
        "",
      ].join("\n"),
    );
    expect(text).toMatch(/\n2 errors, 1 note \(1 ignored, 2 in the baseline, 3 outside of the changes\)\n$/);
  });

  test("says so when there is nothing", () => {
    expect(reportFormats.pretty(reportOf([]))).toBe("no findings\n");
  });

  test("shows what is the same once, errors always", () => {
    const item = (severity: "info" | "error", pointer: string): { finding: Finding } => ({
      finding: { code: "x/y", severity, message: "Same", origin: { file: "a", pointer }, related: [] },
    });
    const told = (severity: "info" | "error"): string =>
      reportFormats.pretty(reportOf(reportFindings([item(severity, "/a"), item(severity, "/b")])));
    expect(told("info")).toBe("a  info  x/y\n  Same\n  at    #/a\n  and   1 more like this\n\n2 notes\n");
    expect(told("error").match(/Same/g)).toHaveLength(2);
  });
});

describe("json", () => {
  test("has places, fixes as edits, and a fingerprint", async () => {
    const value = JSON.parse(reportFormats.json(await sample()));
    expect(value).toMatchObject({
      specwright: "1.2.3",
      summary: { errors: 2, warnings: 0, notes: 1, ignored: 0 },
    });
    const [fixable, key] = value.findings;
    expect(key).toEqual({
      rule: keyRule,
      severity: "error",
      message: "The API key 'a' travels in the query",
      hint: "take it in a header",
      file: "openapi.yaml",
      pointer: "/components/securitySchemes/A/in",
      range: { start: { line: 7, column: 28 }, end: { line: 7, column: 33 } },
      related: [],
      fingerprint: expect.stringMatching(/^[\da-f]{32}$/),
      docs: "https://docs.test/rules.md#securitycredential-in-query",
    });
    expect(fixable.fix.edits).toHaveLength(1);
    expect(applyTextEdits(contract, fixable.fix.edits)).toBe(contract.replace(".b/", ".b"));
    const { start, end } = fixable.fix.edits[0].range;
    expect(contract.split("\n")[start.line - 1]?.slice(start.column - 1, end.column - 1)).toBe(
      "https://a.b/",
    );
  });
});

describe("sarif", () => {
  test("fits the schema, with rules, places, fixes and fingerprints", async () => {
    const text = reportFormats.sarif(await sample());
    expectSarif(text);
    const [run] = JSON.parse(text).runs;
    expect(run.tool.driver).toMatchObject({ name: "specwright", version: "1.2.3" });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      "correctness/server-trailing-slash",
      keyRule,
    ]);
    expect(run.tool.driver.rules[1]).toMatchObject({
      help: { markdown: expect.stringContaining("```yaml") },
      helpUri: "https://docs.test/rules.md#securitycredential-in-query",
      defaultConfiguration: { level: "error" },
    });
    expect(run.results[1]).toMatchObject({
      ruleId: keyRule,
      ruleIndex: 1,
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "sub/openapi.yaml" },
            region: { startLine: 7, startColumn: 28, endLine: 7, endColumn: 33 },
          },
        },
      ],
      partialFingerprints: { "specwright/v1": expect.any(String) },
    });
    expect(run.results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 3, startColumn: 18, endLine: 3, endColumn: 30 },
        insertedContent: { text: "https://a.b" },
      },
    ]);
  });

  test("fits the schema without findings", () => {
    expectSarif(reportFormats.sarif(reportOf([])));
  });

  test.each([
    ["sp ecs/ä#?.yaml", "sp%20ecs/%C3%A4%23%3F.yaml"],
    ["/abs/a.yaml", "file:///abs/a.yaml"],
    ["C:/x/a b.yaml", "file:///C:/x/a%20b.yaml"],
  ])("writes the path %s as %s", (file, uri) => {
    const finding: Finding = {
      code: "x/y",
      severity: "info",
      message: "m",
      origin: { file, pointer: "" },
      related: [],
    };
    const text = reportFormats.sarif(reportOf(reportFindings([{ finding }]), { pathOf: (path) => path }));
    expect(JSON.parse(text).runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri,
    });
  });
});

describe("for CI systems", () => {
  test("github", async () => {
    const lines = reportFormats
      .github(await sample())
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(
      "::error file=sub/openapi.yaml,line=7,endLine=7,col=28,endColumn=33,title=security/credential-in-query::" +
        "The API key 'a' travels in the query%0Ahint: take it in a header",
    );
    expect(lines[0]).toMatch(/^::notice /);
    expect(reportFormats.github(reportOf([]))).toBe("");
  });

  test("gitlab", async () => {
    expect(JSON.parse(reportFormats.gitlab(await sample()))[1]).toEqual({
      description: "The API key 'a' travels in the query",
      check_name: keyRule,
      fingerprint: expect.any(String),
      severity: "major",
      location: { path: "sub/openapi.yaml", lines: { begin: 7 } },
    });
    expect(reportFormats.gitlab(reportOf([]))).toBe("[]\n");
  });

  test("gitlab tells equal findings apart", () => {
    const finding: Finding = {
      code: "x/y",
      severity: "info",
      message: "m",
      origin: { file: "a", pointer: "" },
      related: [],
    };
    const issues = JSON.parse(reportFormats.gitlab(reportOf(reportFindings([{ finding }, { finding }]))));
    expect(issues[1].fingerprint).toBe(`${issues[0].fingerprint}:1`);
  });

  test("junit", async () => {
    const root = parseXml(reportFormats.junit(await sample()));
    expect(root.attributes).toEqual({ name: "specwright lint", tests: "3", failures: "2", errors: "0" });
    const [suite] = root.children;
    expect(suite?.attributes).toMatchObject({ name: "openapi.yaml", tests: "3", failures: "2" });
    expect(suite?.children[1]?.children[0]).toMatchObject({
      name: "failure",
      attributes: { type: "error", message: "The API key 'a' travels in the query" },
      text: "openapi.yaml:7:28\n#/components/securitySchemes/A/in\nhint: take it in a header",
    });
    const clean = parseXml(reportFormats.junit(reportOf([])));
    expect(clean.children[0]?.attributes).toMatchObject({ tests: "1", failures: "0" });
  });

  test("checkstyle", async () => {
    const root = parseXml(reportFormats.checkstyle(await sample()));
    expect(root.children[0]?.children[1]?.attributes).toEqual({
      line: "7",
      column: "28",
      severity: "error",
      message: "The API key 'a' travels in the query (take it in a header)",
      source: "specwright.security.credential-in-query",
    });
    expect(parseXml(reportFormats.checkstyle(reportOf([]))).children).toEqual([]);
  });

  test("markdown", async () => {
    const lines = reportFormats.markdown(await sample()).split("\n");
    expect(lines[0]).toBe("## specwright lint: 2 errors, 1 note in 1 file");
    expect(lines[5]).toBe(
      "| error | [security/credential-in-query](https://docs.test/rules.md#securitycredential-in-query) " +
        "| openapi.yaml:7 | The API key 'a' travels in the query<br>take it in a header |",
    );
    expect(reportFormats.markdown(reportOf([]))).toBe("## specwright lint: no findings in 1 file\n");
  });

  test("markdown has an end", () => {
    const items = Array.from({ length: 300 }, (_, index): { finding: Finding } => ({
      finding: {
        code: "x/y",
        severity: "info",
        message: `m${index}`,
        origin: { file: "a", pointer: "" },
        related: [],
      },
    }));
    const text = reportFormats.markdown(reportOf(reportFindings(items)));
    expect(text.match(/^\| info/gm)).toHaveLength(200);
    expect(text).toMatch(/\nand 100 more\n$/);
  });
});

const hostile = [
  `"quotes" and 'quotes' \\ and \\"`,
  "]]> <!-- --> </failure><script>alert(1)</script> &amp; &#0; &",
  "two\nlines\r\nthree\u2028four\n",
  "\u001b[31mred\u001b[0m \u009b2J \u0000\u0007\u0008",
  "\n::set-output name=x::y",
  "::error::x",
  "##[set-output name=x]y ##vso[task.setvariable variable=x]y",
  "| a | `code` | **b** _c_ ~~d~~ [link](https://evil.test) ![i](x) <img src=x> @team #1 www.evil.test",
  "%0A%25,:=",
  "\ud800 alone \udfff \ufffe",
  "\u202etfel\u2066",
  "__proto__",
  "",
];

/** Findings that say hostile things in every field. */
function hostileReport(texts: readonly string[]): LintReport {
  const items = texts.map((text): { finding: Finding } => ({
    finding: {
      code: "x/y",
      severity: "warning",
      message: text,
      hint: text,
      origin: { file: `${text}.yaml`, pointer: `/${text}` },
      range: { line: 1, column: 1, length: 1 },
      related: [{ message: text, origin: { file: text, pointer: text } }],
    },
  }));
  return reportOf(reportFindings(items), {
    files: texts.map((text) => `${text}.yaml`),
    pathOf: (file) => file,
  });
}

function expectUnbroken(texts: readonly string[]): void {
  const report = hostileReport(texts);
  const count = report.findings.length;
  const printed = Object.fromEntries(formats.map((name) => [name, reportFormats[name](report)]));
  const {
    pretty = "",
    json = "",
    gitlab = "",
    sarif = "",
    github = "",
    junit = "",
    checkstyle = "",
    markdown = "",
  } = printed;
  expect(JSON.parse(json).findings).toHaveLength(count);
  expect(JSON.parse(gitlab)).toHaveLength(count);
  expectSarif(sarif);
  const commands = github.split("\n").slice(0, -1);
  expect(commands).toHaveLength(count);
  expect(
    commands.filter(
      (line) => !/^::warning file=[^:,]*,line=1,endLine=1,col=1,endColumn=2,title=x\/y::/.test(line),
    ),
  ).toEqual([]);
  expect(
    parseXml(junit).children.flatMap((suite) => suite.children.flatMap((item) => item.children)),
  ).toHaveLength(count);
  expect(parseXml(checkstyle).children.flatMap((file) => file.children)).toHaveLength(count);
  const rows = markdown.split("\n").filter((line) => line.startsWith("| warning"));
  expect(rows).toHaveLength(count);
  for (const row of rows) {
    expect(row.match(/\|/g)).toHaveLength(5);
    expect(row.replaceAll("<br>", "")).not.toMatch(/[<>@`*_~!\\]|:\/\/evil|www\./);
  }
  for (const text of [pretty, github, markdown]) {
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
    expect(text.isWellFormed()).toBe(true);
  }
  expect(pretty).not.toMatch(/^\s*::|##\w*\[/m);
}

describe("hostile text breaks no format", () => {
  test.each(hostile)("%j", (text) => {
    expectUnbroken([text]);
  });

  test("all of it together", () => {
    expectUnbroken(hostile);
  });

  test("nor does any other", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }), (texts) => {
        expectUnbroken([...new Set(texts)]);
      }),
      { numRuns: 100 },
    );
  });

  test("and what is harmless stays as it is", () => {
    for (const text of ["The 200 of GET /a/{b} has no 'x-y'", "größer als 1:2, 3.5 (ok)"]) {
      expect(visible(text)).toBe(text);
      expect(markdownCell("plain, words: 1.5")).toBe("plain, words: 1.5");
    }
  });
});
