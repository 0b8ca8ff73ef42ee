/** `docs/rules.md` says what the rules and the catalog say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rulesPage } from "../../../scripts/rules-page.ts";
import { houseRules } from "../../../src/lint/rules/index.ts";

const page = rulesPage(houseRules);

test("the page is up to date: npm run rules", () => {
  const file = join(import.meta.dirname, "../../../docs/rules.md");
  expect(readFileSync(file, "utf8")).toBe(page);
});

test("every rule has a section with a bad and a good contract", () => {
  for (const { code, asks } of houseRules) {
    const [, section = ""] = page.split(`\n### ${code}\n`);
    expect(section.startsWith(`\n${asks}. `), code).toBe(true);
    expect(section.split("\n### ")[0]?.match(/^```yaml$/gm), code).toHaveLength(2);
  }
});

test("codes of the check have an anchor, those of later stages are left out", () => {
  expect(page).toContain('<a id="refnot-found"></a>ref/not-found');
  expect(page).not.toMatch(/<\/a>(?:output|config|mock|names|lint)\//);
  expect(page).not.toContain("unsupported/keyword");
});

test("no sentence breaks its table", () => {
  const tables = page.split("\n").filter((line) => line.startsWith("| "));
  const cells = tables.map((line) => line.replace(/\\\|/g, "").split("|").length - 2);
  expect(new Set(cells)).toEqual(new Set([6, 3]));
});
