import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPrism } from "../../../src/mock/prism-library.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-prism-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A project whose Prism is our own three lines; its packages see each other only from the command's folder. */
async function projectWithPrism(name: string): Promise<string> {
  const packages = join(folder, name, "node_modules", "@stoplight");
  const inner = join(packages, "prism-cli", "node_modules", "@stoplight");
  await mkdir(join(packages, "prism-cli"), { recursive: true });
  await writeFile(join(packages, "prism-cli", "package.json"), "{}");
  const sources = {
    "prism-http": "exports.getHttpOperationsFromSpec = () => {};",
    "prism-http-server": `exports.createServer = () => "${name}";`,
    "prism-core": "exports.createLogger = () => {};",
  };
  for (const [part, source] of Object.entries(sources)) {
    await mkdir(join(inner, part), { recursive: true });
    await writeFile(join(inner, part, "index.js"), source);
  }
  return pathToFileURL(join(folder, name, "package.json")).href;
}

test("the first place that has Prism wins", async () => {
  const empty = pathToFileURL(join(folder, "none", "package.json")).href;
  const [first, second] = [await projectWithPrism("first"), await projectWithPrism("second")];
  expect(findPrism([empty, second, first])?.createServer([], {})).toBe("second");
});

test("Prism may be nowhere", () => {
  expect(findPrism([pathToFileURL(join(folder, "none", "package.json")).href])).toBeUndefined();
});
