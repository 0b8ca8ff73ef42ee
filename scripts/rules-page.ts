/** The text of `docs/rules.md`: every rule of the linter, and every code of the stages before it. */
import { catalog } from "../src/diagnostics/catalog.ts";
import { presets, type Rule, type RuleGroup } from "../src/lint/rule.ts";
import { exampleContract } from "../src/lint/rule-example.ts";
import { markdownTable } from "./markdown-table.ts";

const groups: Readonly<Record<RuleGroup, string>> = {
  correctness: "What is wrong whatever the API is like: it contradicts itself, or can never happen.",
  security: "What lets strangers in, gives secrets away or lets a request be as large as it likes.",
  design: "How the API looks to its callers: paths, names, statuses, bodies and lists.",
  documentation: "What people read: descriptions, summaries, tags and examples.",
  codegen: "What generated code looks like: names of functions and types, and shapes that have none.",
};

/** What the check stage and those before it report, by the first part of the code. */
const areas: Readonly<Record<string, string>> = {
  source: "Reading files",
  yaml: "Reading files",
  json: "Reading files",
  contract: "The document as a whole",
  unsupported: "The document as a whole",
  structure: "The document as a whole",
  component: "The document as a whole",
  server: "The document as a whole",
  swagger: "Swagger 2.0",
  security: "The document as a whole",
  ref: "References",
  path: "Paths and operations",
  operation: "Paths and operations",
  response: "Paths and operations",
  link: "Paths and operations",
  parameter: "Paths and operations",
  schema: "Schemas",
  discriminator: "Schemas",
  example: "Schemas",
  extension: "Extensions",
};

/** Said by targets, which come after the check. */
const later: ReadonlySet<string> = new Set(["unsupported/keyword"]);

export function rulesPage(rules: readonly Rule[]): string {
  const sections = (Object.keys(groups) as RuleGroup[]).flatMap((group) => {
    const members = rules.filter(({ code }) => code.startsWith(`${group}/`));
    return [`## ${capital(group)}`, groups[group], overview(members), ...members.map(ruleSection)];
  });
  return `${[
    "<!-- Written by `npm run rules` from src/lint/rules/ and src/diagnostics/catalog.ts. -->",
    "# Lint rules",
    `\`specwright lint\` has ${rules.length} rules of its own, in five groups, and says what [the check](#the-check) says. A rule is off, ` +
      "`info`, `warning` or `error`; three presets decide which, and a configuration can change every one of them " +
      "([lint.md](lint.md)). `minimal` tells only what is certainly broken, `recommended` what nearly everybody " +
      "agrees with, `strict` what Specwright asks of its own contracts. The examples are whole contracts without " +
      "their first lines, `openapi` and `info`.",
    ...sections,
    "## The check",
    "What is told of every contract before any rule looks at it, by `specwright generate` too. Levels can be changed like those of " +
      "rules. A fault that can be repaired is a warning, and an error with `--strict` and in the preset `strict`.",
    ...checkSections(),
  ].join("\n\n")}\n`;
}

function overview(rules: readonly Rule[]): string {
  const rows = rules.map(({ code, asks, levels, fixable }) => {
    const shown = presets.map((preset) => (levels[preset] === "off" ? "–" : levels[preset]));
    return [`[${code}](#${anchor(code)})`, cell(asks), ...shown, fixable ? "yes" : ""];
  });
  return markdownTable([["rule", "asks", ...presets, "fix"], ...rows], "texts").join("\n");
}

function ruleSection({ code, asks, why, levels, bad, good, fixable }: Rule): string {
  const shown = presets.map((preset) => `${preset}: ${levels[preset]}`).join(" · ");
  return [
    `### ${code}`,
    `${asks}. ${why}`,
    `${shown}${fixable ? " · `--fix` repairs it" : ""}`,
    "Bad:",
    yaml(bad),
    "Good:",
    yaml(good),
  ].join("\n\n");
}

function checkSections(): string[] {
  const entries = Object.entries(catalog).filter(([code]) => !later.has(code));
  const titles = new Set(Object.values(areas));
  return [...titles].flatMap((title) => {
    const rows = entries
      .filter(([code]) => areas[code.split("/")[0] ?? ""] === title)
      .map(([code, entry]) => {
        const { severity, message }: { severity: string; message: string } = entry;
        const isRepairable = "repairable" in entry;
        const level = isRepairable ? "warning, strict: error" : severity;
        return [`<a id="${anchor(code)}"></a>${code}`, level, cell(message)];
      });
    return [`### ${title}`, markdownTable([["code", "level", "says"], ...rows], "texts").join("\n")];
  });
}

/** As GitHub makes it from a heading. */
function anchor(code: string): string {
  return code.replace("/", "");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Text of a contract's checks in a table: pipes would end the cell, angle brackets open a tag. */
function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/<(?![^`]*`)/g, "&lt;");
}

/** The examples as the tests load them, without the lines that all of them begin with. */
function yaml(text: string): string {
  const lines = exampleContract(text).trimEnd().split("\n");
  const body = lines.filter(
    (line) => line !== "openapi: 3.1.0" && line !== "info: { title: Example, version: 1.0.0 }",
  );
  return ["```yaml", ...body, "```"].join("\n");
}
