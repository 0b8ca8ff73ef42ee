/** `specwright lint` as a user meets it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CliResult, emptyFolder, specwright } from "../support/cli.ts";
import { parseXml } from "../support/xml.ts";

const keyRule = "security/credential-in-query";
const slashRule = "correctness/server-trailing-slash";

/** A key in the query (line 6), and a server with a slash that can be fixed (line 8). */
const contract = `openapi: 3.1.0
info: { title: Keys, version: 1.0.0 } # about
paths: {}
components:
  securitySchemes:
    A: { type: apiKey, in: query, name: a }
servers:
  - url: https://a.b/ # one
`;

const clean = "openapi: 3.1.0\ninfo: { title: Clean, version: 1.0.0 }\npaths: {}\n";

/** Two rules ask and nothing else, so that new rules do not change what is told here. */
const quiet = ["--preset", "minimal", "--rule", `${keyRule}=error`, "--rule", `${slashRule}=warning`];

function project(files: Readonly<Record<string, string>> = { "openapi.yaml": contract }): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function lint(folder: string, ...args: string[]): Promise<CliResult> {
  return specwright(["lint", ...args], folder);
}

interface JsonReport {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly {
    rule: string;
    severity: string;
    file: string;
    range?: { start: { line: number } };
  }[];
}

/** `file:line severity rule` of every finding. */
async function told(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await lint(folder, ...args, "--format", "json");
  if (!stdout.startsWith("{")) throw new Error(stderr);
  const { findings }: JsonReport = JSON.parse(stdout);
  return findings.map(
    ({ rule, severity, file, range }) => `${file}:${range?.start.line} ${severity} ${rule}`,
  );
}

const keyTold = `openapi.yaml:6 error ${keyRule}`;
const slashTold = `openapi.yaml:8 warning ${slashRule}`;

describe("lint", () => {
  test("tells what it finds, and exits by what it is to fail on", async () => {
    const folder = project();
    const result = await lint(folder, "openapi.yaml", ...quiet);
    expect(result).toMatchObject({ code: 1, stderr: "" });
    expect(result.stdout).toContain(`openapi.yaml:6:28  error  ${keyRule}`);
    expect(result.stdout).toMatch(/\n1 error, 1 warning\n$/);
    const codes = async (...args: string[]): Promise<number | null> =>
      (await lint(folder, "openapi.yaml", ...quiet, ...args)).code;
    expect(await codes("--fail-on", "never")).toBe(0);
    expect(await codes("--rule", `${keyRule}=warning`)).toBe(0);
    expect(await codes("--rule", `${keyRule}=warning`, "--fail-on", "warning")).toBe(1);
    expect(await codes("--rule", `${keyRule}=info`, "--rule", `${slashRule}=info`, "--fail-on", "info")).toBe(
      1,
    );
  });

  test("is content with a clean contract", async () => {
    const folder = project({ "openapi.yaml": clean });
    expect(await lint(folder, "openapi.yaml", "--preset", "minimal", "--fail-on", "info")).toEqual({
      code: 0,
      stdout: "no findings\n",
      stderr: "",
    });
  });

  test("tells of a contract that cannot be read, whatever is switched off", async () => {
    const folder = project({ "a.yaml": "openapi: [", "b.yaml": contract });
    const result = await lint(folder, "a.yaml", "b.yaml", "missing.yaml", ...quiet);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain("a.yaml:1:11  error  yaml/syntax");
    expect(result.stdout).toContain(`b.yaml:6:28  error  ${keyRule}`);
    expect(result.stdout).toContain("missing.yaml  error  source/not-found");
  });

  test.each([
    [
      "a rule",
      ["--rule", "security/credential-in-quer=off"],
      "config/unknown-rule",
      `did you mean '${keyRule}'?`,
    ],
    ["a level", ["--rule", `${keyRule}=of`], "config/unknown-level", "did you mean 'off'?"],
    ["a level without a rule", ["--rule", "off"], "error: option '--rule", "it must be a code and a level"],
    ["a preset", ["--preset", "strickt"], "config/unknown-preset", "did you mean 'strict'?"],
    ["a format", ["--format", "sarrif"], "config/unknown-format", "did you mean 'sarif'?"],
    ["a severity", ["--fail-on", "errors"], "error: option '--fail-on", "Allowed choices are"],
    ["a baseline", ["--baseline", "none.json"], "config/baseline-not-found", "--update-baseline"],
    ["a configuration", ["--config", "none.ts"], "config/not-found", "none.ts"],
    ["a revision", ["--changed-since", "nope"], "config/unknown-revision", "nope"],
    ["an option", ["--presett", "strict"], "error: unknown option '--presett'", "Did you mean --preset?"],
  ])("exits with 2 for %s that is none", async (_, args, code, text) => {
    const result = await lint(project(), "openapi.yaml", ...args);
    expect(result.code).toBe(2);
    expect(result.stdout).toBe("");
    expect(result.stderr).toContain(code);
    expect(result.stderr).toContain(text);
  });

  test("lists its rules", async () => {
    const folder = emptyFolder();
    const { code, stdout } = await lint(folder, "--list-rules", "--rule", `${keyRule}=off`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^security\/credential-in-query +off /m);
    const rules: { code: string; level: string }[] = JSON.parse(
      (await lint(folder, "--list-rules", "--preset", "strict", "--format", "json")).stdout,
    );
    expect(rules.find((rule) => rule.code === keyRule)).toMatchObject({ level: "error", group: "security" });
  });
});

describe("the configuration", () => {
  const config = (lintPart: string, apiPart = ""): string =>
    `export default {
  apis: {
    shop: { contract: "specs/shop.yaml"${apiPart} },
    clean: { contract: "specs/clean.yaml" },
  },
  lint: { preset: "minimal", rules: { "${slashRule}": "warning", "${keyRule}": "error" }${lintPart} },
};
`;
  const files = (lintPart: string, apiPart = ""): Record<string, string> => ({
    "specwright.config.mjs": config(lintPart, apiPart),
    "specs/shop.yaml": contract,
    "specs/clean.yaml": clean,
  });
  const key = `specs/shop.yaml:6 error ${keyRule}`;
  const slash = `specs/shop.yaml:8 warning ${slashRule}`;

  test("names what is linted, and how", async () => {
    const folder = project(files(""));
    expect(await told(folder)).toEqual([key, slash]);
    expect(await told(folder, "shop")).toEqual([key, slash]);
    expect(await told(folder, "clean")).toEqual([]);
    expect(await told(folder, "specs/shop.yaml")).toEqual([key, slash]);
    expect(await told(folder, "specs/shop.yaml", "--rule", `${keyRule}=off`)).toEqual([slash]);
    const unknown = await lint(folder, "shopp");
    expect(unknown).toMatchObject({ code: 2 });
    expect(unknown.stderr).toContain("config/unknown-api");
  });

  test("can be left aside", async () => {
    const folder = project(files(`, ignore: [{ rule: "${keyRule}", reason: "old clients" }]`));
    expect(await told(folder, "specs/shop.yaml")).toEqual([slash]);
    expect(await told(folder, "specs/shop.yaml", "--no-config", ...quiet)).toEqual([key, slash]);
    expect((await lint(folder, "--no-config")).code).toBe(2);
  });

  test("may differ for an API", async () => {
    const own = `, lint: { rules: { "${slashRule}": "off" }, ignore: [{ rule: "${keyRule}", pointer: "/components/**", reason: "old clients" }] }`;
    const folder = project(files("", own));
    expect(await told(folder)).toEqual([]);
    expect(await told(folder, "specs/shop.yaml")).toEqual([]);
  });

  test("is told which ignores it does not need, at their lines", async () => {
    const ignore = `,
    ignore: [
      { rule: "${keyRule}", file: "specs/shop.yaml", reason: "old clients" },
      { rule: "${slashRule}", file: "specs/clean.yaml", reason: "no servers there" },
    ]`;
    const folder = project(files(ignore));
    const unneeded = "specwright.config.mjs:9 warning lint/unneeded-ignore";
    expect(await told(folder)).toEqual([slash, unneeded]);
    // Of one contract alone nobody can say whether another one needs it.
    expect(await told(folder, "shop")).toEqual([slash]);
  });

  test.each([
    ["an ignore without a reason", `, ignore: [{ rule: "${keyRule}" }]`, "must give a 'reason'"],
    [
      "a rule that is none",
      ', ignore: [{ rule: "security/x", reason: "y" }]',
      "There is no rule 'security/x'",
    ],
    ["a misspelled option", ", ignored: []", "'lint' has no option 'ignored'"],
  ])("with %s is refused", async (_, lintPart, text) => {
    const result = await lint(project(files(lintPart)));
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr).toContain(text);
  });

  test("with a baseline for one API is refused", async () => {
    const result = await lint(project(files("", ', lint: { baseline: "b.json" }')));
    expect(result.stderr).toContain("'baseline' of API 'shop' belongs to 'lint' of the project");
  });
});

describe("--fix", () => {
  test("repairs what it can, and tells the rest", async () => {
    const folder = project();
    const dry = await lint(folder, "openapi.yaml", ...quiet, "--fix-dry-run");
    expect(dry.stderr).toBe(
      `would fix  openapi.yaml:8  ${slashRule}: remove the slash\nwould fix 1 finding in 1 file\n`,
    );
    expect(dry.stdout).toMatch(/1 error, 1 warning\n$/);
    expect(readFileSync(join(folder, "openapi.yaml"), "utf8")).toBe(contract);

    const result = await lint(folder, "openapi.yaml", ...quiet, "--fix");
    expect(result.code).toBe(1);
    expect(result.stderr).toContain("fixed 1 finding in 1 file\n");
    expect(result.stdout).toMatch(/1 error\n$/);
    expect(readFileSync(join(folder, "openapi.yaml"), "utf8")).toBe(contract.replace(".b/", ".b"));
    expect(readdirSync(folder)).toEqual(["openapi.yaml"]);
  });

  test("leaves alone what is ignored", async () => {
    const ignored = `${contract}x-specwright-ignore: { ${slashRule}: the gateway wants it }\n`;
    const folder = project({ "openapi.yaml": ignored });
    const { stderr } = await lint(folder, "openapi.yaml", ...quiet, "--fix");
    expect(stderr).toBe("fixed 0 findings in 0 files\n");
    expect(readFileSync(join(folder, "openapi.yaml"), "utf8")).toBe(ignored);
  });
});

describe("a baseline", () => {
  test("hides what is known, tells what is new, and what can go", async () => {
    const folder = project();
    const args = ["openapi.yaml", ...quiet, "--baseline", "known.json"];
    const written = await lint(folder, ...args, "--update-baseline");
    expect(written).toMatchObject({ code: 0, stderr: "known.json: 2 known findings\n" });
    expect(await lint(folder, ...args)).toMatchObject({
      code: 0,
      stdout: "no findings (2 in the baseline)\n",
    });

    const more = `# moved\n${contract.replace("servers:", "    B: { type: apiKey, in: query, name: b }\nservers:")}`;
    writeFileSync(join(folder, "openapi.yaml"), more);
    expect(await told(folder, ...args)).toEqual([`openapi.yaml:8 error ${keyRule}`]);

    writeFileSync(join(folder, "openapi.yaml"), more.replace(".b/", ".b"));
    expect(await told(folder, ...args)).toEqual([
      `openapi.yaml:8 error ${keyRule}`,
      "known.json:5 info lint/baseline-outdated",
    ]);
    await lint(folder, ...args, "--update-baseline");
    expect(await told(folder, ...args)).toEqual([]);
  });

  test("may be named by the configuration", async () => {
    const config = `export default { apis: { a: { contract: "openapi.yaml" } }, lint: { preset: "minimal", rules: { "${keyRule}": "error" }, baseline: "known.json" } };`;
    const folder = project({ "openapi.yaml": contract, "specwright.config.mjs": config });
    expect((await lint(folder)).code).toBe(2);
    expect((await lint(folder, "--update-baseline")).code).toBe(0);
    expect(existsSync(join(folder, "known.json"))).toBe(true);
    expect((await lint(folder)).code).toBe(0);
    writeFileSync(join(folder, "known.json"), "{");
    expect((await lint(folder)).stderr).toContain("config/baseline-damaged");
  });
});

describe("--changed-since", () => {
  const git = (folder: string, ...args: string[]): string =>
    execFileSync(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false", ...args],
      { cwd: folder, encoding: "utf8" },
    );

  function repository(files: Readonly<Record<string, string>>): string {
    const folder = project(files);
    git(folder, "init", "-q", "-b", "main");
    git(folder, "add", ".");
    git(folder, "commit", "-qm", "first");
    return folder;
  }

  test("tells what lies in changed lines", async () => {
    const folder = repository({ "openapi.yaml": contract });
    const args = ["openapi.yaml", ...quiet, "--changed-since"];
    expect(await told(folder, ...args, "HEAD")).toEqual([]);
    writeFileSync(join(folder, "openapi.yaml"), contract.replace("name: a ", "name: key "));
    expect(await told(folder, ...args, "HEAD")).toEqual([keyTold]);
    expect((await lint(folder, ...args, "main")).stdout).toMatch(/1 error \(1 outside of the changes\)\n$/);
    git(folder, "commit", "-qam", "second");
    expect(await told(folder, ...args, "HEAD")).toEqual([]);
    expect(await told(folder, ...args, "HEAD~1")).toEqual([keyTold]);
  });

  test("tells what a branch has changed, not what happened elsewhere since", async () => {
    const folder = repository({ "openapi.yaml": contract });
    git(folder, "checkout", "-qb", "branch");
    writeFileSync(join(folder, "openapi.yaml"), contract.replace("name: a ", "name: key "));
    git(folder, "commit", "-qam", "of the branch");
    git(folder, "checkout", "-q", "main");
    writeFileSync(join(folder, "openapi.yaml"), contract.replace("a.b/", "a.c/"));
    git(folder, "commit", "-qam", "of main");
    git(folder, "checkout", "-q", "branch");
    expect(await told(folder, "openapi.yaml", ...quiet, "--changed-since", "main")).toEqual([keyTold]);
  });

  test("works over several files, below other folders, with new and renamed ones", async () => {
    const root = `openapi: 3.1.0
info: { title: Keys, version: 1.0.0 }
paths: {}
components: { securitySchemes: { A: { $ref: "parts/a.yaml#/A" }, B: { $ref: "parts/b.yaml#/B" } } }
`;
    const part = (name: string): string => `# a part\n${name}: { type: apiKey, in: query, name: x }\n`;
    const folder = repository({
      "my specs/openapi.yaml": root,
      "my specs/parts/a.yaml": part("A"),
      "other.txt": "x",
    });
    writeFileSync(join(folder, "my specs/parts/b.yaml"), part("B"));
    const args = ["openapi.yaml", ...quiet, "--changed-since", "HEAD"];
    expect(await told(join(folder, "my specs"), ...args)).toEqual([`parts/b.yaml:2 error ${keyRule}`]);
    git(folder, "add", ".");
    git(folder, "commit", "-qm", "second");
    git(folder, "mv", "my specs/parts/a.yaml", "my specs/parts/ä.yaml");
    writeFileSync(join(folder, "my specs/openapi.yaml"), root.replace("a.yaml", "ä.yaml"));
    expect(await told(join(folder, "my specs"), ...args)).toEqual([]);
  });

  test("repairs in changed lines only", async () => {
    const two = contract.replace("# one", "# one\n  - url: https://c.d/");
    const folder = repository({ "openapi.yaml": two });
    const changed = two.replace("c.d/", "e.f/");
    writeFileSync(join(folder, "openapi.yaml"), changed);
    await lint(folder, "openapi.yaml", ...quiet, "--fix", "--changed-since", "HEAD");
    expect(readFileSync(join(folder, "openapi.yaml"), "utf8")).toBe(changed.replace("e.f/", "e.f"));
  });

  test("needs a repository", async () => {
    const { code, stderr } = await lint(project(), "openapi.yaml", "--changed-since", "HEAD");
    expect(code).toBe(2);
    expect(stderr).toContain("not a git repository");
  });
});

describe("--format and --output", () => {
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    json: JSON.parse,
    gitlab: JSON.parse,
    sarif: JSON.parse,
    junit: parseXml,
    checkstyle: parseXml,
    github: (text) =>
      text
        .split("\n")
        .filter((line) => line !== "")
        .every((line) => line.startsWith("::")),
    markdown: (text) => text.startsWith("## specwright lint"),
    pretty: (text) => text.endsWith("1 error, 1 warning\n"),
  };

  test.each(Object.entries(readers))("%s goes to a file", async (format, read) => {
    const folder = project();
    const file = `reports/lint.${format}`;
    const result = await lint(folder, "openapi.yaml", ...quiet, "--format", format, "-o", file);
    expect(result).toEqual({ code: 1, stdout: `1 error, 1 warning, written to ${file}\n`, stderr: "" });
    expect(read(readFileSync(join(folder, file), "utf8"))).toBeTruthy();
  });

  test("a report that cannot be written is no crash", async () => {
    const folder = project({ "openapi.yaml": contract, "x/y": "" });
    const result = await lint(folder, "openapi.yaml", "-o", "x");
    expect(result.code).toBe(1);
    expect(result.stderr).toContain("output/not-writable");
  });

  test("paths for CI systems are those of the repository", async () => {
    const folder = project({ "sub/openapi.yaml": contract, ".git/HEAD": "" });
    const { stdout } = await lint(join(folder, "sub"), "openapi.yaml", ...quiet, "--format", "github");
    expect(stdout).toContain("::error file=sub/openapi.yaml,line=6,");
  });
});

describe("a Spectral ruleset", () => {
  const ruleset = `extends: spectral:oas
rules:
  oas3-server-trailing-slash: error
  short-title:
    given: $.info.title
    severity: info
    then: { function: length, functionOptions: { max: 3 } }
`;
  const args = ["openapi.yaml", "--preset", "minimal"];
  const asked = ["openapi.yaml:2 info spectral/short-title", `openapi.yaml:8 error ${slashRule}`];
  const ofRuleset = async (folder: string, ...more: string[]): Promise<string[]> =>
    (await told(folder, ...args, ...more)).filter((item) => /short-title|slash/.test(item));

  test("is found in the folder, or named", async () => {
    const folder = project({
      "openapi.yaml": contract,
      ".spectral.yaml": ruleset,
      "other.yaml": "rules: {}\n",
    });
    expect(await ofRuleset(folder)).toEqual(asked);
    expect(await ofRuleset(folder, "--no-config")).toEqual([]);
    expect(await ofRuleset(folder, "--ruleset", "other.yaml")).toEqual([]);
    expect(await ofRuleset(folder, "--no-config", "--ruleset", ".spectral.yaml")).toEqual(asked);
    const off = ["--rule", "spectral/short-title=off", "--rule", `${slashRule}=info`];
    expect(await ofRuleset(folder, ...off)).toEqual([`openapi.yaml:8 info ${slashRule}`]);
  });

  test("is named or refused by the configuration", async () => {
    const files = { "openapi.yaml": contract, "rules/api.yaml": ruleset, ".spectral.yaml": "rules: {}\n" };
    const config = (spectral: string): string =>
      `export default { apis: {}, lint: { spectral: ${spectral} } };\n`;
    const named = project({ ...files, "specwright.config.mjs": config('"rules/api.yaml"') });
    expect(await ofRuleset(named)).toEqual(asked);
    const none = project({ ...files, ".spectral.yaml": ruleset, "specwright.config.mjs": config("false") });
    expect(await ofRuleset(none)).toEqual([]);
  });

  test("takes part in ignores", async () => {
    const ignored = `${contract}x-specwright-ignore: { spectral/short-title: "it is long, and stays" }\n`;
    const folder = project({ "openapi.yaml": ignored, ".spectral.yaml": ruleset });
    expect(await ofRuleset(folder)).toEqual(asked.slice(1));
  });

  test("with a fault ends the run", async () => {
    const folder = project({
      "openapi.yaml": contract,
      ".spectral.yaml": ruleset.replace("length,", "lenght,"),
    });
    const result = await lint(folder, ...args);
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr).toContain(".spectral.yaml:7:23  error  config/ruleset-unknown-function");
  });
});

test("what was told here is what the two rules find", async () => {
  expect(await told(project(), "openapi.yaml", ...quiet)).toEqual([keyTold, slashTold]);
});
