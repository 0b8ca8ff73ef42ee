/** `specwright generate --watch` as a user meets it: every wait is for something that is said. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { emptyFolder, type RunningCli, specwright, startSpecwright } from "../support/cli.ts";

const contract = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths: {}
components:
  schemas:
    Pet: { $ref: "schemas/pet.yaml" }
`;

function pet(member: string): string {
  return `type: object\nproperties: { ${member}: { type: string } }\n`;
}

function config(folder: string): string {
  return `export default { apis: { pets: { contract: "openapi.yaml", output: "${folder}", targets: { types: { schema: false } } } } };\n`;
}

const ready = "press Ctrl+C to stop\n";

interface Project extends RunningCli {
  /** Path of one of its files. */
  at(name: string): string;
  save(name: string, text: string): void;
  types(): string;
  /** Waits for the run after which the types say this. */
  untilTypes(text: string): Promise<void>;
}

/** A project that is being watched, after its first run. */
async function project(change: (folder: string) => void = () => {}, ...args: string[]): Promise<Project> {
  const folder = emptyFolder();
  const at = (name: string): string => join(folder, name);
  mkdirSync(at("schemas"));
  writeFileSync(at("openapi.yaml"), contract);
  writeFileSync(at("schemas/pet.yaml"), pet("name"));
  writeFileSync(at("specwright.config.mjs"), config("out"));
  change(folder);
  const running = startSpecwright(["generate", "--watch", ...args], folder);
  onTestFinished(() => running.kill("SIGKILL"));
  await running.until(ready);
  const types = (): string =>
    existsSync(at("out/types.ts")) ? readFileSync(at("out/types.ts"), "utf8") : "";
  return {
    ...running,
    at,
    save: (name, text) => writeFileSync(at(name), text),
    types,
    async untilTypes(text) {
      do await running.until(ready);
      while (!types().includes(text));
    },
  };
}

test("a saved file, whichever it is, is followed by a run", async () => {
  const { until, untilTypes, save, types, at } = await project();
  expect(types()).toContain("name?: string");

  save("schemas/pet.yaml", pet("age"));
  expect(await until(ready)).toContain("changed  out/types.ts");
  expect(types()).toContain("age?: string");

  save("openapi.yaml", `${contract}    Toy: { type: string }\n`);
  await untilTypes("export type Toy = string");

  save("specwright.config.mjs", config("elsewhere"));
  expect(await until(ready)).toContain("added    elsewhere/types.ts");
  expect(statSync(at("elsewhere/types.ts")).isFile()).toBe(true);
});

test("a module that the configuration imports counts as well", async () => {
  const { until, save } = await project((folder) => {
    writeFileSync(
      join(folder, "specwright.config.mjs"),
      config('" + place + "').replace(/^/, 'import { place } from "./place.mjs";\n'),
    );
    writeFileSync(join(folder, "place.mjs"), 'export * from "./deeper.mjs";\n');
    writeFileSync(join(folder, "deeper.mjs"), 'export const place = "one";\n');
  });
  save("deeper.mjs", 'export const place = "two";\n');
  expect(await until(ready)).toContain("added    two/types.ts");
  save("deeper.mjs", 'export const place = "three";\n');
  expect(await until(ready)).toContain("added    three/types.ts");
});

test("a file that is replaced or appears counts, and so does a folder", async () => {
  const { untilTypes, save, at } = await project((folder) =>
    rmSync(join(folder, "schemas"), { recursive: true }),
  );
  mkdirSync(at("schemas"));
  save("schemas/pet.yaml", pet("appeared"));
  await untilTypes("appeared?: string");

  save("schemas/pet.yaml.new", pet("replaced"));
  renameSync(at("schemas/pet.yaml.new"), at("schemas/pet.yaml"));
  await untilTypes("replaced?: string");

  mkdirSync(at("other"));
  save("other/pet.yaml", pet("moved"));
  renameSync(at("schemas"), at("old"));
  renameSync(at("other"), at("schemas"));
  await untilTypes("moved?: string");

  save("schemas/pet.yaml", pet("edited"));
  await untilTypes("edited?: string");
});

test("a broken save is told and changes nothing; the next good one does", async () => {
  const { until, untilTypes, save, types } = await project();
  const before = types();
  save("schemas/pet.yaml", "type: [\n");
  expect(await until(ready)).toContain("schemas/pet.yaml:2:1  error  yaml/syntax");
  save("specwright.config.mjs", "export default {");
  expect(await until(ready)).toContain("error  config/invalid");
  save("specwright.config.mjs", config("out"));
  await until(ready);
  expect(types()).toBe(before);
  save("schemas/pet.yaml", pet("repaired"));
  await untilTypes("repaired?: string");
});

test("a configuration that goes away is waited for", async () => {
  const { until, untilTypes, save, at } = await project();
  renameSync(at("specwright.config.mjs"), at("away.mjs"));
  expect(await until(ready)).toContain("error  config/not-found");
  save("schemas/pet.yaml", pet("later"));
  renameSync(at("away.mjs"), at("specwright.config.mjs"));
  await untilTypes("later?: string");
});

test("many saves at once are one run, which rewrites only what changed", async () => {
  const { until, said, save, types, at } = await project();
  const manifest = statSync(at("out/manifest.json")).mtimeMs;
  for (let number = 1; number <= 20; number += 1) save("schemas/pet.yaml", pet(`number${number}`));
  expect(await until(ready)).toContain("changed  out/types.ts");
  expect(types()).toContain("number20?: string");
  // A comment changes nothing that is written.
  save("schemas/pet.yaml", `# a comment\n${pet("number20")}`);
  expect(await until(ready)).toContain("nothing written, 2 unchanged in out");
  expect(said().split(ready).length - 1).toBe(3);
  expect(statSync(at("out/manifest.json")).mtimeMs).toBeGreaterThan(manifest);
});

test("a contract given by its path is watched without a configuration", async () => {
  const folder = emptyFolder();
  writeFileSync(
    join(folder, "openapi.yaml"),
    contract.replace("schemas/pet.yaml", "#/components/schemas/Other"),
  );
  const running = startSpecwright(["generate", "openapi.yaml", "-t", "types", "-w"], folder);
  onTestFinished(() => running.kill("SIGKILL"));
  expect(await running.until(ready)).toContain("error  ref/not-found");
  writeFileSync(
    join(folder, "openapi.yaml"),
    "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\n",
  );
  expect(await running.until(ready)).toContain("added ");
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends it by itself, with nothing left open", async (signal) => {
  const { until, save, kill, ended } = await project();
  save("schemas/pet.yaml", pet("once"));
  await until(ready);
  kill(signal);
  // The process is not told to exit: a watcher that is left would keep it.
  expect(await ended).toMatchObject({ code: 0, stderr: "" });
});

test("without a contract, or with --check, there is nothing to watch", async () => {
  const folder = emptyFolder();
  expect(await specwright(["generate", "--watch"], folder)).toMatchObject({ code: 2 });
  expect(await specwright(["generate", "--watch", "--check"], folder)).toMatchObject({ code: 2 });
});
