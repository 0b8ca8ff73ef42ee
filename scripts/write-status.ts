/**
 * `npm run status`: writes the table of systems in the README from the contracts and from a run of their tests.
 * `--check` writes nothing and exits with 1 when the table is out of date; `--operations` prints a line for each operation
 * of each API. Closes with `N passed, N failed`.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import config from "../specwright.config.ts";
import { buildModel, createNameTable, loadContract } from "../src/index.ts";
import { replaceSection } from "./page-section.ts";

const root = join(import.meta.dirname, "..");
const readme = join(root, "README.md");
const begin = "<!-- systems: npm run status -->";
const end = "<!-- end of systems -->";

interface TestRun {
  readonly name: string;
  readonly assertionResults: readonly {
    readonly ancestorTitles: readonly string[];
    readonly title: string;
    readonly status: string;
  }[];
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const runs = await runTests();
const rows = await Promise.all(Object.keys(config.apis).map(rowOf));
const table = formatTable([
  ["system", "operations", "schemas", "contract", "client", "server", "mock", "tests"],
  ...rows.map(({ cells }) => cells),
]);
const text = readFileSync(readme, "utf8");
const updated = replaceSection(text, { begin, end }, [table]);
const isCurrent = updated === text;
const isCheck = process.argv.includes("--check");
if (!isCurrent && !isCheck) writeFileSync(readme, updated);
console.log(table);
if (process.argv.includes("--operations"))
  for (const api of Object.keys(config.apis)) await printOperations(api);
const failures = rows.reduce((sum, { failed }) => sum + failed, 0) + (isCheck && !isCurrent ? 1 : 0);
if (isCheck && !isCurrent) console.log("the table in README.md is out of date: npm run status");
console.log(`status: ${rows.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

interface Row extends Count {
  readonly cells: readonly string[];
}

async function rowOf(api: string): Promise<Row> {
  const contract = config.apis[api]?.contract ?? "";
  const { contract: loaded, diagnostics } = await loadContract(join(root, contract), { strict: true });
  const model = buildModel(loaded);
  const methods = model.operations.flatMap(({ rpc }) => rpc?.methods ?? []);
  const streams = model.operations.filter(({ websocket }) => websocket !== undefined);
  const mocked = countOf(({ name }) => name.includes(`/test/contract/${api}/`));
  const served = countOf(ofClientToServer, (titles) => titles[0] === api || titles[0] === `${api}, RPC`);
  const passed = mocked.passed + served.passed;
  const failed = mocked.failed + served.failed;
  const operations = [
    `${model.operations.length}`,
    ...(methods.length > 0 ? [`${methods.length} RPC methods`] : []),
    ...(streams.length > 0 ? [`${streams.length} streams`] : []),
  ];
  return {
    passed,
    failed,
    cells: [
      `[${model.title}](${contract})`,
      operations.join(", "),
      String(model.schemas.length),
      mark(diagnostics.length === 0),
      mark(works(mocked) && works(served)),
      mark(works(served)),
      mark(works(mocked)),
      failed === 0 ? `${passed}` : `${passed}, ${failed} fail`,
    ],
  };
}

/** Every operation and RPC method of an API, called by its client: against Prism, and against its generated server. */
async function printOperations(api: string): Promise<void> {
  const contract = join(root, config.apis[api]?.contract ?? "");
  const model = buildModel((await loadContract(contract, { cwd: root })).contract);
  const names = createNameTable(model);
  const lines = model.operations.flatMap((operation) => {
    const name = names.operation(operation);
    const mocked = countOf(
      ({ name: file }) => file.includes(`/test/contract/${api}/`),
      (titles) => titles[0]?.startsWith(`${name}: `) === true,
    );
    const served = countOf(ofClientToServer, (titles) => titles[0] === api && titles[1] === name);
    const methods = (operation.rpc?.methods ?? []).map((method) => {
      const found = countOf(
        ofClientToServer,
        (titles, title) => titles[0] === `${api}, RPC` && title === method.name,
      );
      const asked = countOf(
        ({ name: file }) => file.includes(`/test/contract/${api}/`),
        (titles, title) =>
          titles[0]?.startsWith(`${name}: `) === true && title.endsWith(`example=${method.name}`),
      );
      return [`  ${names.operation(method)}`, resultOf(asked), resultOf(found)];
    });
    return [[name, resultOf(mocked), resultOf(served)], ...methods];
  });
  console.log(`\n${formatTable([[api, "prism", "server"], ...lines])}`);
}

function ofClientToServer({ name }: TestRun): boolean {
  return name.endsWith("/client-to-server.test.ts");
}

/** `✓ 12`, the number of tests, or `✗` with the number of those that fail. */
function resultOf(count: Count): string {
  return works(count) ? `✓ ${count.passed}` : `✗ ${count.failed}`;
}

function mark(isWorking: boolean): string {
  return isWorking ? "✓" : "✗";
}

function works({ passed, failed }: Count): boolean {
  return passed > 0 && failed === 0;
}

function countOf(
  ofFile: (run: TestRun) => boolean,
  ofTitles: (titles: readonly string[], title: string) => boolean = () => true,
): Count {
  const results = runs
    .filter(ofFile)
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ ancestorTitles, title }) => ofTitles(ancestorTitles, title));
  const passed = results.filter(({ status }) => status === "passed").length;
  return { passed, failed: results.filter(({ status }) => status === "failed").length };
}

async function runTests(): Promise<readonly TestRun[]> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-status-"));
  const report = join(folder, "report.json");
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const files = ["test/contract", "test/conformance/client-to-server.test.ts"];
  const args = [vitest, "run", ...files, "--reporter=json", `--outputFile=${report}`];
  // Failing tests are counted below; without a report there is nothing to count.
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, { cwd: root }, () => resolve());
  });
  const { testResults }: { testResults: readonly TestRun[] } = JSON.parse(readFileSync(report, "utf8"));
  rmSync(folder, { recursive: true });
  return testResults;
}

function formatTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...rows.slice(1).map(line)].join("\n");
}
