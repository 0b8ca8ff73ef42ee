/** The case folders in `test/cases`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const casesFolder = join(import.meta.dirname, "..", "cases");

/** Contracts with one fault each, and `index.json` with where it is told; `lint.test.ts` holds them. */
export const invalidFolder = join(casesFolder, "invalid");

export function allCases(): string[] {
  return readdirSync(casesFolder)
    .filter((name) => join(casesFolder, name) !== invalidFolder)
    .sort();
}

/** Cases whose contract is fine. */
export function goodCases(): string[] {
  return allCases().filter((name) => !existsSync(join(casesFolder, name, "diagnostics.txt")));
}

/** The files of a case's contract by name, the root first. */
export function caseContract(name: string): Record<string, string> {
  const path = join(casesFolder, name);
  const files = readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(?:ya?ml|json)$/.test(file) && !/^expected\/|^options\.json$/.test(file))
    .sort((left, right) => Number(right.startsWith("spec.")) - Number(left.startsWith("spec.")));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(path, file), "utf8")]));
}
