import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalog } from "../../../src/diagnostics/catalog.ts";

/** Areas of the stages up to the check; other areas have tests of their own. */
const areas =
  /^(?:contract|extension|ref|structure|component|path|operation|response|link|server|security|parameter|schema|discriminator|example|unsupported\/(?:version|swagger|openapi|remote))/;

test("every code of these stages is shown in a test", () => {
  const texts = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(import.meta.dirname, name), "utf8"))
    .join("\n");
  const codes = Object.keys(catalog).filter((code) => areas.test(code));
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => !texts.includes(code))).toEqual([]);
});
