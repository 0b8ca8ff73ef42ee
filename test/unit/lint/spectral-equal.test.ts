/**
 * A ruleset in a file finds what Spectral finds with the same definition: on the contracts of this repository, and on
 * those of the corpus where `CORPUS` (default `../shared/corpus`) has them.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ruleset } from "./spectral-sample.ts";
import { compared } from "./spectral-support.ts";

const root = join(import.meta.dirname, "../../..");
const corpus = resolve(root, process.env["CORPUS"] ?? "../shared/corpus");

const folder = mkdtempSync(join(tmpdir(), "specwright-equal-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "ruleset.yaml");
writeFileSync(file, ruleset);

const own = readdirSync(join(root, "specs"))
  .map((api) => join(root, "specs", api, "openapi.yaml"))
  .filter(existsSync);

const others = [
  "swagger-petstore/openapi.yaml",
  "redocly-museum/openapi.yaml",
  "spotify/fixed-spotify-open-api.yml",
  "notion/notion-openapi.json",
  "hetzner/hcloud.json",
  "camara-quality-on-demand/code/API_definitions/quality-on-demand.yaml",
  "openapi-typescript-fixtures/fixtures/yaml-merge.yaml",
].map((path) => join(corpus, "specs", path));
const found = others.filter(existsSync);
if (found.length < others.length)
  process.stdout.write(`${others.length - found.length} contracts are left out: not below ${corpus}\n`);

test.each([...own, ...found])("%s", async (contract) => {
  const { ours, theirs } = await compared(file, contract, contract.startsWith(corpus) ? corpus : root);
  expect(ours).toEqual(theirs);
  expect(theirs).not.toEqual([]);
});
