/**
 * `node scripts/check-hostile.ts FOLDER`: documents that try to break out of generated code. What comes of each one
 * compiles, sets no `globalThis.__injected` when it is loaded, and lies within the output folder; or the document is
 * refused with a diagnostic. Closes with `N passed, N failed`.
 */
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { letCompilersCheck, platformOptions, runCompiler } from "../test/support/compiler.ts";
import { runNode } from "./run-process.ts";

interface Index {
  readonly cases: readonly { readonly file: string; readonly what: string }[];
}

/** Documents that are refused, by the code that says why. */
const refused: Readonly<Record<string, string>> = { "deep.json": "source/too-deep" };

const root = join(import.meta.dirname, "..");
const folder = resolve(process.argv[2] ?? "../shared/corpus/hostile");
let passed = 0;
let failed = 0;

if (existsSync(join(folder, "index.json"))) {
  const { cases }: Index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  for (const { file } of cases) await checkCase(file);
  console.log(`hostile: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} else {
  console.log(`skipped: there is no index.json in ${folder}`);
}

async function checkCase(file: string): Promise<void> {
  // Inside the repository, so that packages resolve; two folders deep, so that an escape is seen.
  mkdirSync(join(root, ".scratch"), { recursive: true });
  const scratch = mkdtempSync(join(root, ".scratch/hostile-"));
  const output = join(scratch, "inner/output");
  const targets = ["types", "validators", "client", "server", "contract-tests", "mocks", "query"];
  const cli = ["--conditions=specwright-source", "scripts/main.mjs", "generate", join(folder, file)];
  const result = await runNode([...cli, "-o", output, "--api", "hostile", "-t", ...targets], root);
  const code = refused[file];
  if (code !== undefined) {
    hold(`${file}: is refused`, result.code === 1 && result.output.includes(code), result.output);
    hold(`${file}: leaves nothing behind`, readdirSync(scratch).length === 0, readdirSync(scratch).join());
  } else {
    hold(`${file}: generates`, result.code === 0, result.output);
    hold(
      `${file}: stays in its folder`,
      namesBeside(scratch, output).length === 0,
      namesBeside(scratch, output).join(),
    );
    const modules = globSync("**/*.ts", { cwd: output }).map((name) => join(output, name));
    const tests = modules.filter((path) => path.endsWith(".test.ts"));
    letCompilersCheck(output);
    const said = await runCompiler("TypeScript 7", {
      include: modules,
      exclude: tests,
      options: platformOptions,
    });
    hold(`${file}: compiles`, said === "", said);
    const imports = modules
      .filter((path) => !tests.includes(path))
      .map((path) => `await import(${JSON.stringify(pathToFileURL(path).href)});`);
    const script = `${imports.join("\n")}\nprocess.exit(globalThis.__injected === undefined ? 0 : 3);`;
    const loaded = await runNode(["--input-type=module", "--eval", script], root);
    hold(`${file}: runs nothing`, loaded.code === 0, loaded.output);
  }
  rmSync(scratch, { recursive: true });
}

/** What lies beside the output folder and the way to it. */
function namesBeside(scratch: string, output: string): string[] {
  return globSync("**/*", { cwd: scratch })
    .map((name) => join(scratch, name))
    .filter((path) => !path.startsWith(output) && !output.startsWith(path));
}

function hold(what: string, isHeld: boolean, detail: string): void {
  console.log(`${isHeld ? "passed" : "failed"}  ${what}`);
  if (isHeld) passed += 1;
  else failed += 1;
  if (!isHeld) console.log(detail.split("\n").slice(0, 20).join("\n"));
}
