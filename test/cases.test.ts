/**
 * Case folders: `spec.yaml` (or `spec.json`) and either `expected/` (the generated files) or `diagnostics.txt` (what is
 * printed). `options.json` may name the targets. `npm run test:update` writes what is expected; review it as code.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { allCases, caseContract, casesFolder } from "./support/cases.ts";
import { compile, diagnose, filesOf, load } from "./support/compile.ts";

const update = process.env["UPDATE_CASES"] === "1";

interface CaseOptions {
  /** Default: types alone, without schema.ts. */
  readonly targets?: readonly string[];
  readonly options?: Readonly<Record<string, object>>;
  readonly strict?: boolean;
  /** Only these files are held; the others are only generated. */
  readonly files?: readonly string[];
}

function readFolder(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  const files = readdirSync(path, { recursive: true, encoding: "utf8", withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  return new Map(
    files
      .map((entry): [string, string] => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(path.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")];
      })
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

function hold(path: string, actual: ReadonlyMap<string, string>): void {
  if (update) {
    rmSync(path, { recursive: true, force: true });
    for (const [file, text] of actual) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    }
  }
  const expected = readFolder(path);
  expect([...actual.keys()].sort()).toEqual([...expected.keys()]);
  for (const [file, text] of expected) expect(actual.get(file), file).toBe(text);
}

describe.each(allCases())("%s", (name) => {
  const path = join(casesFolder, name);
  const optionsFile = join(path, "options.json");
  const options: CaseOptions = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, "utf8")) : {};
  const contract = caseContract(name);
  const isBad = existsSync(join(path, "diagnostics.txt"));

  test(isBad ? "prints its diagnostics" : "generates what is expected", async () => {
    if (isBad) {
      const printed = await diagnose(contract, { strict: options.strict === true });
      if (update) writeFileSync(join(path, "diagnostics.txt"), printed);
      expect(printed).not.toBe("");
      expect(printed).toBe(readFileSync(join(path, "diagnostics.txt"), "utf8"));
      return;
    }
    const { targets = ["types"], files } = options;
    const loaded = await load(contract);
    const generated = await compile(loaded, targets, {
      types: { schema: targets.includes("client") },
      ...options.options,
    });
    const held = [...filesOf(generated)].filter(([file]) =>
      files ? files.includes(file) : !file.startsWith("runtime/"),
    );
    hold(join(path, "expected"), new Map(held));
  });
});
