/**
 * `node scripts/check-invalid.ts FOLDER`: every faulty contract that FOLDER's `index.json` lists is reported with the
 * expected severity at the expected line, judged strictly. Closes with one line that counts them.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ContractError, type Diagnostic, loadContract, type Origin, type Range } from "../src/index.ts";

interface Case {
  readonly file: string;
  readonly expect: {
    readonly code: string;
    readonly severity: string;
    readonly line: number;
    readonly lineIsApproximate?: boolean;
    /** Where the line is not in the case itself. */
    readonly file?: string;
    readonly pointer?: string;
  };
}

interface Index {
  readonly cases: readonly Case[];
  readonly thirdParty: readonly Case[];
  /** Folders in which every contract must be refused. */
  readonly rejectFolders: readonly string[];
}

interface Finding extends Diagnostic {
  readonly place: Range | undefined;
}

const folder = resolve(process.argv[2] ?? "../shared/corpus/invalid");
if (existsSync(join(folder, "index.json"))) await checkFolder();
else console.log(`skipped: there is no index.json in ${folder}`);

async function checkFolder(): Promise<void> {
  const index: Index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  const cases = [...index.cases, ...index.thirdParty];
  let reported = 0;
  let failed = 0;
  for (const item of cases) {
    const findings = await findingsOf(item.file, folder);
    if (findings.some((finding) => isExpected(finding, item))) {
      reported += 1;
      continue;
    }
    failed += 1;
    explain(item, findings);
  }
  failed += await checkRejected(index.rejectFolders);
  console.log(
    `invalid: ${reported} of ${cases.length} reported at their place; ${reported} passed, ${failed} failed`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Everything that is said of a contract, with its place. */
async function findingsOf(file: string, cwd: string): Promise<Finding[]> {
  const { diagnostics, sources } = await loadContract(file, { cwd, strict: true }).catch((error: unknown) => {
    if (error instanceof ContractError) return error;
    throw error;
  });
  const locate = (origin: Origin, focus?: "key"): Range | undefined => sources.locate(origin, focus);
  return diagnostics.map((item) => ({
    ...item,
    place: item.range ?? (item.origin && locate(item.origin, item.focus)),
  }));
}

function isExpected({ severity, origin, place }: Finding, { file, expect }: Case): boolean {
  if (severity !== expect.severity || origin?.file !== (expect.file ?? file) || !place) return false;
  // Syntax errors are placed by line alone.
  if (expect.pointer !== undefined && origin.pointer !== "" && origin.pointer !== expect.pointer)
    return false;
  return expect.lineIsApproximate === true ? place.line >= expect.line : place.line === expect.line;
}

function explain({ file, expect }: Case, findings: readonly Finding[]): void {
  console.log(
    `missed: ${file} (${expect.code}, ${expect.severity} at line ${expect.line} ${expect.pointer ?? ""})`,
  );
  for (const { origin, place, severity, code, message } of findings) {
    console.log(
      `  found ${origin?.file}:${place?.line} ${severity} ${code}: ${message} (${origin?.pointer})`,
    );
  }
}

/** Counts the contracts of some folders that pass without an error. */
async function checkRejected(folders: readonly string[]): Promise<number> {
  let accepted = 0;
  for (const name of folders) {
    const cwd = resolve(folder, name);
    if (!existsSync(cwd)) continue;
    for (const file of readdirSync(cwd)) {
      const findings = await findingsOf(file, cwd);
      if (findings.some(({ severity }) => severity === "error")) continue;
      accepted += 1;
      console.log(`accepted, though it is invalid: ${join(name, file)}`);
    }
  }
  return accepted;
}
