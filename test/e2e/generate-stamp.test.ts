/** `specwright generate` again: what has not changed is not done again, and whatever has changed is noticed. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CliResult, emptyFolder, specwright } from "../support/cli.ts";
import { serve } from "../support/http-server.ts";

const contract = `openapi: 3.2.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: All pets
          content: { application/json: { schema: { $ref: "pet.yaml" } } }
`;

const pet = "type: object\nrequired: [name]\nproperties: { name: { type: string } }\n";

/** Earns the warning `names/parameter-suffixed`. */
const twice = "parameters: [{ name: id, in: query, schema: {} }, { name: id, in: header, schema: {} }]";
const warned = contract.replace("operationId: listPets", `operationId: listPets\n      ${twice}`);

/** Of the targets the one that takes the least time. */
const targets = { types: { schema: false } };
const config = { apis: { pets: { contract: "openapi.yaml", output: "out/pets", targets } } };

interface Project {
  readonly folder: string;
  run(...args: string[]): Promise<CliResult>;
  /** Runs, and tells whether everything was done: a run that does all of it leaves a stamp of its own. */
  runAgain(...args: string[]): Promise<CliResult & { readonly anew: boolean }>;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Paths of the stamps. */
  stamps(): string[];
}

/** A folder with a configuration, a contract and a file that it refers to. */
function project(files: Readonly<Record<string, string>> = {}): Project {
  const folder = emptyFolder();
  mkdirSync(join(folder, "node_modules"));
  const cache = join(folder, "node_modules/.cache/specwright");
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const all = {
    "openapi.yaml": contract,
    "pet.yaml": pet,
    "specwright.config.json": JSON.stringify(config),
    ...files,
  };
  for (const [file, text] of Object.entries(all)) write(file, text);
  const stamps = (): string[] =>
    existsSync(cache) ? readdirSync(cache).map((name) => join(cache, name)) : [];
  const run = (...args: string[]): Promise<CliResult> => specwright(["generate", ...args], folder);
  return {
    folder,
    run,
    async runAgain(...args) {
      const [stamp = ""] = stamps();
      // A time that no run of today leaves.
      utimesSync(stamp, 1, 1);
      const result = await run(...args);
      return { ...result, anew: statSync(stamp).mtimeMs !== 1000 };
    },
    read: (file) => readFileSync(join(folder, file), "utf8"),
    write,
    stamps,
  };
}

const nothingWritten = { code: 0, stdout: "nothing written, 2 unchanged in out/pets\n" };

describe("generate, when nothing has changed", () => {
  test("says so, touches nothing and loads no generator", async () => {
    const { folder, run, runAgain } = project();
    await run();
    const times = () =>
      readdirSync(join(folder, "out/pets")).map((name) => statSync(join(folder, "out/pets", name)).mtimeMs);
    const before = times();
    const probe = join(folder, "probe.mjs");
    writeFileSync(
      probe,
      `import { registerHooks } from "node:module";
registerHooks({ load(url, context, next) { if (/generators|openapi-typescript/.test(url)) console.error(url); return next(url, context); } });
`,
    );
    const load = { NODE_OPTIONS: `--import=${probe}` };
    expect(await specwright(["generate"], folder, load)).toEqual({ ...nothingWritten, stderr: "" });
    expect((await specwright(["generate", "--no-cache"], folder, load)).stderr).toContain("registry.ts");
    expect(times()).toEqual(before);
    expect(await runAgain()).toEqual({ ...nothingWritten, stderr: "", anew: false });
  });

  test("counts all files, those that were written too", async () => {
    const { run, runAgain, write } = project();
    await run();
    write("pet.yaml", pet.replace("name: {", "names: {"));
    expect((await runAgain()).stdout).toMatch(/\n\d files written, \d unchanged in out\/pets\n$/);
    expect(await runAgain()).toMatchObject({ ...nothingWritten, anew: false });
  });

  test.each(["pretty", "json", "github"])("says its warnings again: %s", async (format) => {
    const { run, runAgain } = project({ "openapi.yaml": warned });
    const first = await run("--format", format);
    expect(first.stdout + first.stderr).toContain("names/parameter-suffixed");
    const second = await runAgain("--format", format);
    expect(second).toMatchObject({ code: 0, stderr: first.stderr, anew: false });
    const told = first.stdout.replace(/^added .*\n/gm, "").replace(/^.* written, .*\n/m, "");
    expect(second.stdout).toBe(told + nothingWritten.stdout);
  });

  test("a contract on the command line has a stamp of its own", async () => {
    const { run, runAgain, stamps } = project();
    const args = ["openapi.yaml", "-a", "pets", "-o", "lib", "-t", "types"];
    const nothingOfIt = { code: 0, stdout: "nothing written, 3 unchanged in lib/pets\n", anew: false };
    await run(...args);
    expect(await runAgain(...args)).toMatchObject(nothingOfIt);
    await run();
    expect(stamps()).toHaveLength(2);
    expect(await runAgain(...args)).toMatchObject(nothingOfIt);
  });
});

describe("generate notices", () => {
  test.each([
    ["the contract", "openapi.yaml", contract.replace("All pets", "Each pet")],
    ["a file that it refers to", "pet.yaml", pet.replace("string", "integer")],
    [
      "a target of the configuration",
      "specwright.config.json",
      JSON.stringify({ ...config, importExtension: "js" }),
    ],
  ])("a change of %s", async (_, file, text) => {
    const { run, runAgain, write } = project();
    await run();
    write(file, text);
    expect(await runAgain()).toMatchObject({ code: 0, stderr: "", anew: true });
    expect(await runAgain()).toMatchObject({ ...nothingWritten, anew: false });
  });

  test("an output that was edited, and one that was deleted", async () => {
    const { folder, run, runAgain, read, write } = project();
    await run();
    const before = read("out/pets/types.ts");
    write("out/pets/types.ts", before.replace("string", "number"));
    expect((await runAgain()).stdout).toContain("changed  out/pets/types.ts\n");
    expect(read("out/pets/types.ts")).toBe(before);
    rmSync(join(folder, "out/pets/types.ts"));
    expect((await runAgain()).stdout).toContain("added    out/pets/types.ts\n");
    expect(read("out/pets/types.ts")).toBe(before);
    write("out/pets/manifest.json", "{}");
    expect(await runAgain()).toMatchObject({ code: 1, anew: false });
  });

  test("a file that appears where none was", async () => {
    const schema = `{ oneOf: [{ $ref: "pet.yaml" }], discriminator: { propertyName: name, defaultMapping: other.yaml } }`;
    const { run, runAgain, write } = project({
      "openapi.yaml": contract.replace('{ $ref: "pet.yaml" }', schema),
    });
    await run();
    expect(await runAgain()).toMatchObject({ code: 0, anew: false });
    write("other.yaml", pet);
    expect(await runAgain()).toMatchObject({ anew: true });
  });

  test("a file that is gone, and one that is there at last", async () => {
    const { folder, run, runAgain, write } = project();
    await run();
    rmSync(join(folder, "pet.yaml"));
    const failed = await runAgain();
    expect(failed).toMatchObject({ code: 1, anew: false });
    expect(failed.stderr).toContain("ref/");
    write("pet.yaml", pet);
    expect(await runAgain()).toMatchObject({ ...nothingWritten, anew: false });
  });

  test("other flags", async () => {
    const { run, runAgain } = project({ "openapi.yaml": warned });
    await run();
    for (const flags of [["--import-extension", "js"], ["--strict"], ["--format", "github"]])
      expect(await runAgain(...flags), flags.join(" ")).toMatchObject({ code: 0, anew: true });
  });

  test("what a configuration reads of its surroundings", async () => {
    const folders = `{ contract: "openapi.yaml", output: process.env.OUT, targets: ${JSON.stringify(targets)} }`;
    const { folder } = project({ "own.config.mjs": `export default { apis: { pets: ${folders} } };` });
    const generate = (out: string) => specwright(["generate", "-c", "own.config.mjs"], folder, { OUT: out });
    await generate("one");
    expect((await generate("one")).stdout).toBe("nothing written, 2 unchanged in one\n");
    expect((await generate("two")).stdout).toContain("2 files written, 0 unchanged in two\n");
  });

  test("what differs, with --check, whatever a stamp says", async () => {
    const { run, stamps, read, write } = project();
    await run();
    const [stamp = ""] = stamps();
    const before = read("out/pets/types.ts");
    write("out/pets/types.ts", before.replace("string", "number"));
    const text = readFileSync(stamp, "utf8");
    expect(await run("--check")).toMatchObject({ code: 1 });
    expect(readFileSync(stamp, "utf8")).toBe(text);
    write("out/pets/types.ts", before);
    expect((await run("--check")).stdout).toBe("no drift: 2 files are up to date\n");
  });
});

describe("no stamp", () => {
  test.each([
    ["is left by a run that failed", { "openapi.yaml": contract.replace("pet.yaml", "pets.yaml") }, [], 1],
    ["is left by --check", {}, ["--check"], 1],
    ["is left by --no-cache", {}, ["--no-cache"], 0],
    ["is left by --timing", {}, ["--timing"], 0],
    ["is left with JavaScript, which declarations of packages shape", {}, ["--emit", "js+d.ts"], 0],
    [
      "is left by a configuration with a function",
      { "specwright.config.mjs": `export default { ...${JSON.stringify(config)}, later: () => {} };` },
      ["-c", "specwright.config.mjs"],
      0,
    ],
  ])("%s", async (_, files, args, code) => {
    const { run, stamps } = project(files);
    expect((await run(...args)).code).toBe(code);
    expect(stamps()).toEqual([]);
  });

  test("is left by a run that asked another host", async () => {
    const server = await serve({ "/pet.yaml": pet });
    const { run, stamps } = project({
      "openapi.yaml": contract.replace("pet.yaml", `${server.url}/pet.yaml`),
      "specwright.config.json": JSON.stringify({ ...config, remote: { allow: [server.url] } }),
    });
    expect(await run()).toMatchObject({ code: 0 });
    expect(stamps().filter((path) => path.includes("generate-"))).toEqual([]);
    server.routes["/pet.yaml"] = pet.replace("string", "integer");
    expect((await run()).stdout).toContain("changed  out/pets/types.ts\n");
  });

  test.each([
    ["damaged", (text: string) => text.replace("out/pets", "out/cats")],
    ["cut off", (text: string) => text.slice(0, -20)],
    ["empty", () => ""],
    ["foreign", () => '{ "files": [], "said": [], "outputs": 1, "folders": ["out"] }'],
    ["of another version", (text: string) => text.replace(/^\w+/, "0".repeat(32))],
  ])("is taken from a file that is %s", async (_, damage) => {
    const { run, runAgain, stamps } = project();
    await run();
    const [stamp = ""] = stamps();
    writeFileSync(stamp, damage(readFileSync(stamp, "utf8")));
    expect(await runAgain()).toMatchObject({ ...nothingWritten, stderr: "", anew: true });
    expect(await runAgain()).toMatchObject({ ...nothingWritten, stderr: "", anew: false });
  });

  test("is needed where none can be written", async () => {
    const { folder, run } = project();
    writeFileSync(join(folder, "node_modules/.cache"), "no folder");
    expect(await run()).toMatchObject({ code: 0, stderr: "" });
    expect(await run()).toEqual({ ...nothingWritten, stderr: "" });
  });
});

test("runs at the same time leave one whole stamp", async () => {
  const { run, runAgain, stamps } = project();
  await run("--no-cache");
  const runs = await Promise.all([run(), run(), run(), run()]);
  for (const result of runs) expect(result).toEqual({ ...nothingWritten, stderr: "" });
  expect(stamps()).toHaveLength(1);
  expect(await runAgain()).toMatchObject({ ...nothingWritten, anew: false });
});
