/** The snippets about the client, as a reader would paste them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { platformOptions, runCompiler, scratchFolder } from "./support/compiler.ts";

const root = join(import.meta.dirname, "..");

test.each([
  ["docs/client.md", 9],
  ["README.md", 2],
])("what %s shows of the client compiles", async (page, least) => {
  const text = readFileSync(join(root, page), "utf8");
  const snippets = [...text.matchAll(/^```ts\n(.*?)^```$/gms)]
    .map(([, code = ""]) => code)
    .filter((code) => code.includes('"./generated/'));
  expect(snippets.length).toBeGreaterThanOrEqual(least);
  const folder = scratchFolder("docs");
  mkdirSync(folder, { recursive: true });
  snippets.forEach((code, index) => {
    const local = code.replaceAll('"./generated/', '"../../generated/');
    const node = local.includes("process.")
      ? "declare const process: { env: Record<string, string | undefined> };\n"
      : "";
    writeFileSync(join(folder, `snippet-${index + 1}.ts`), node + local);
  });
  const options = { ...platformOptions, noUnusedLocals: false, noPropertyAccessFromIndexSignature: false };
  const told = await runCompiler("TypeScript 7", { include: [`${folder}/*.ts`], options });
  rmSync(folder, { recursive: true });
  expect(told).toBe("");
});
