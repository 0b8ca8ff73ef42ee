/**
 * `node scripts/check-package.ts`: packs the package, installs it into empty folders, one for each Node that we
 * promise, and uses it there as a newcomer would. Closes with `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { tryPage } from "./try-page.ts";

const root = join(import.meta.dirname, "..");
const nodeVersions = ["22.18.0", "24"];

const contract = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: "https://example.com" }]
paths:
  /pets/{name}:
    get:
      operationId: getPet
      parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: A pet, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string, minLength: 1 } } }
`;

/** Plain Node runs generated TypeScript: a valid and an invalid value, and a call with a stand-in for the network. */
const program = `import { createPetsClient } from "./generated/pets/client.ts";
import { isPet } from "./generated/pets/validators.ts";
const client = createPetsClient({ fetch: async () => Response.json({ name: "Rex" }) });
console.log(isPet({ name: "Rex" }), isPet({ name: "" }), (await client.getPet({ name: "Rex" })).name);
`;

let passed = 0;
let failed = 0;

const folder = mkdtempSync(join(tmpdir(), "specwright-package-"));
const tarball = pack();
if (tarball !== undefined) {
  for (const version of nodeVersions) tryPackage(version, tarball);
  await tryServerPage(tarball);
}
rmSync(folder, { recursive: true });
console.log(`package: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function pack(): string | undefined {
  const { status, stdout } = run("npm", ["pack", "--silent", "--pack-destination", folder], root);
  hold("npm pack builds and packs", status === 0, stdout);
  return status === 0 ? join(folder, stdout.trim().split("\n").at(-1) ?? "") : undefined;
}

function tryPackage(version: string, packed: string): void {
  const project = join(folder, `node-${version}`);
  mkdirSync(project);
  const manifest = { name: "newcomer", private: true, type: "module", allowScripts: { node: true } };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(project, "openapi.yaml"), contract);
  writeFileSync(join(project, "use.ts"), program);
  const bin = join(project, "node_modules/.bin");
  const path = [bin, pathWithoutOurs()].join(delimiter);

  const install = run(
    "npm",
    ["install", "--silent", packed, `node@${version}`, "openapi-fetch@0.17.0"],
    project,
  );
  hold(`Node ${version}: installs`, install.status === 0, install.output);
  const node = run("node", ["--version"], project, path);
  hold(`Node ${version}: is the Node in use`, node.stdout.startsWith(`v${version}`), node.output);
  const first = run(
    "specwright",
    ["generate", "openapi.yaml", "--api", "pets", "-o", "generated"],
    project,
    path,
  );
  hold(
    `Node ${version}: generates`,
    first.status === 0 && existsSync(join(project, "generated/pets/client.ts")),
    first.output,
  );
  const second = run(
    "specwright",
    ["generate", "openapi.yaml", "--api", "pets", "-o", "generated"],
    project,
    path,
  );
  hold(
    `Node ${version}: has nothing to do again`,
    second.stdout.startsWith("nothing written"),
    second.output,
  );
  const use = run("node", ["use.ts"], project, path);
  hold(`Node ${version}: runs what it generated`, use.stdout.trim() === "true false Rex", use.output);
  const mock = run("specwright", ["mock", "openapi.yaml"], project, path);
  hold(
    `Node ${version}: names Prism when it is missing`,
    mock.status === 1 && mock.output.includes("mock/prism-missing"),
    mock.output,
  );
  const shown = run("specwright", ["--version"], project, path);
  hold(`Node ${version}: knows its version`, shown.stdout.trim() === packageVersion(), shown.output);
}

/** The page tells a newcomer everything, so it is tried word for word, with the newest Node of those above. */
async function tryServerPage(packed: string): Promise<void> {
  const project = join(folder, "first-server");
  mkdirSync(project);
  const newest = join(folder, `node-${nodeVersions.at(-1)}`, "node_modules/node/bin");
  const env = { ...process.env, PATH: [newest, pathWithoutOurs()].join(delimiter) };
  const section = "Your first server in five minutes";
  const page = readFileSync(join(root, "docs/server.md"), "utf8");
  const steps = await tryPage(page, { folder: project, section, env, packed });
  hold(`${section}: is there`, steps.length > 0, "");
  for (const { what, ok, output } of steps) hold(`${section}: ${what}`, ok, output);
}

function pathWithoutOurs(): string {
  const parts = (process.env["PATH"] ?? "").split(delimiter);
  return parts.filter((part) => !part.startsWith(root)).join(delimiter);
}

function packageVersion(): string {
  const value: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return value.version;
}

function run(command: string, args: readonly string[], cwd: string, path = process.env["PATH"] ?? "") {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PATH: path, NODE_OPTIONS: "--disable-warning=ExperimentalWarning" },
  });
  return { status, stdout: stdout ?? "", output: `${stdout ?? ""}${stderr ?? ""}` };
}

function hold(what: string, isTrue: boolean, output: string): void {
  if (isTrue) passed += 1;
  else failed += 1;
  if (!isTrue) console.log(`failed: ${what}\n${output}`);
}
