/** Templates are layout: no logic, no escaping tricks, small. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "..", "generators");
const templates = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".hbs"),
);

describe.each(templates)("%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const tags = [...text.matchAll(/\{\{([^}]*)\}\}/g)]
    .map((match) => (match[1] ?? "").trim())
    .filter((tag) => !tag.startsWith("!"));

  test("names its view type first", () => {
    expect(text).toMatch(/^\{\{!-- View: .+ --\}\}\n/);
  });

  test("has only fields, #each, #if, #with and partials", () => {
    const allowed =
      /^(?:(?:\.\.\/)?[\w.]+|this|#(?:each|if|with) (?:\.\.\/)?[\w.]+|\/(?:each|if|with)|else|> [\w-]+ (?:\.\.\/)?[\w.]+)$/;
    expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
    expect(text).not.toMatch(/\{\{\{|@root/);
  });

  test("is no plain file", () => {
    expect(tags.length).toBeGreaterThan(0);
  });

  test("stays small", () => {
    expect(text.split("\n").length).toBeLessThanOrEqual(140);
  });
});
