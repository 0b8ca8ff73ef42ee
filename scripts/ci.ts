/**
 * `npm run ci -- FOLDER`: `npm test`, then the checks that read the corpus in FOLDER, then the package in an empty
 * folder. Ends with one line that sums what every step counted.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Needs this folder; without it the step is skipped and says so. */
  readonly folder?: string;
}

const shared = process.argv[2] ?? "../shared";
const corpus = join(shared, "corpus");

const node = [process.execPath, "--conditions=specwright-source"] as const;

const steps: readonly Step[] = [
  { name: "npm test", command: ["npm", "test"] },
  {
    name: "invalid contracts",
    command: [...node, "scripts/check-invalid.ts", join(corpus, "invalid")],
    folder: corpus,
  },
  { name: "corpus", command: [...node, "scripts/check-corpus.ts", corpus], folder: corpus },
  {
    name: "JSON Schema test suite",
    command: [...node, "scripts/check-schema-suite.ts", join(corpus, "json-schema-test-suite")],
    folder: join(corpus, "json-schema-test-suite"),
  },
  {
    name: "schemas of OpenAPI beside ajv",
    command: [...node, "scripts/check-oas-schemas.ts", corpus],
    folder: join(corpus, "oas-schemas"),
  },
  {
    name: "hostile contracts",
    command: [...node, "scripts/check-hostile.ts", join(corpus, "hostile")],
    folder: corpus,
  },
  {
    name: "schema.ts beside openapi-typescript",
    command: [...node, "scripts/check-schema-module.ts", corpus],
    folder: corpus,
  },
  {
    name: "corpus output",
    command: [...node, "scripts/test-corpus.ts", "--sample", "--corpus", corpus],
    folder: corpus,
  },
  {
    name: "fact sheets",
    command: [...node, "scripts/check-facts.ts", join(shared, "apis")],
    folder: join(shared, "apis"),
  },
  { name: "servers", command: [...node, "scripts/check-servers.ts", corpus, "--check"], folder: corpus },
  { name: "large contracts", command: [...node, "scripts/check-large.ts", corpus], folder: corpus },
  { name: "table of systems", command: [...node, "scripts/write-status.ts", "--check"] },
  { name: "runtimes", command: ["npm", "run", "--silent", "test:runtimes"] },
  { name: "package", command: [...node, "scripts/check-package.ts"] },
];

let passed = 0;
let failed = 0;
for (const { name, command, folder } of steps) {
  if (folder !== undefined && !existsSync(folder)) {
    console.log(`\n== ${name}: skipped, there is no folder ${folder}`);
    continue;
  }
  console.log(`\n== ${name}`);
  const { code, output } = await run(command);
  const counted = countsOf(output);
  passed += counted.passed;
  failed += counted.failed;
  // A step that fails without counting a failure has failed all the same.
  if (code !== 0 && counted.failed === 0) failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function run([program, ...args]: readonly [string, ...string[]]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** `Tests  3 failed | 120 passed (123)` of vitest, or the last `N passed, N failed` of our own scripts. */
function countsOf(output: string): { passed: number; failed: number } {
  const vitest = /^\s*Tests\s+(?:(\d+) failed \| )?(\d+) passed/m.exec(output);
  if (vitest) return { passed: Number(vitest[2]), failed: Number(vitest[1] ?? 0) };
  const own = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return own ? { passed: Number(own[1]), failed: Number(own[2]) } : { passed: 0, failed: 0 };
}
