/** `specwright generate` as a user meets it, bad input first. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, specwright } from "../support/cli.ts";

const contract = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: All pets
          content:
            application/json:
              schema:
                type: array
                items: { $ref: "#/components/schemas/Pet" }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
`;

/** A folder with the contract, and a run of the types target in it. */
function project(files: Readonly<Record<string, string>> = { "openapi.yaml": contract }): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function generate(folder: string, ...args: string[]) {
  return specwright(
    ["generate", "openapi.yaml", "--api", "pets", "-o", "out", "-t", "types", ...args],
    folder,
  );
}

function snapshot(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("generate", () => {
  test("writes, says what it wrote, and has nothing to do the second time", async () => {
    const folder = project();
    const first = await generate(folder);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("added    out/pets/types.ts");
    expect(readdirSync(join(folder, "out/pets")).sort()).toEqual(["manifest.json", "schema.ts", "types.ts"]);
    const second = await generate(folder);
    expect(second).toMatchObject({ code: 0, stdout: "nothing written, 3 unchanged in out/pets\n" });
  });

  test("--check passes a clean tree and names a changed, a missing and a stale file", async () => {
    const folder = project();
    await generate(folder);
    expect(await generate(folder, "--check")).toMatchObject({ code: 0, stderr: "" });

    const types = join(folder, "out/pets/types.ts");
    const text = readFileSync(types, "utf8");
    writeFileSync(types, text.replace("name: string", "name: number"));
    const changed = await generate(folder, "--check");
    expect(changed.code).toBe(1);
    expect(changed.stderr).toContain("output/drift");
    expect(changed.stderr).toContain("out/pets/types.ts' differs");
    expect(readFileSync(types, "utf8")).not.toBe(text);

    rmSync(types);
    const missing = await generate(folder, "--check");
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain("out/pets/types.ts' is missing");
  });

  test("removes what is no longer generated and leaves foreign files alone", async () => {
    const folder = project();
    await generate(folder);
    writeFileSync(join(folder, "out/pets/mine.ts"), "export {};\n");
    const config = `export default { apis: { pets: { contract: "openapi.yaml", output: "out/pets", targets: { types: { schema: false } } } } };\n`;
    writeFileSync(join(folder, "specwright.config.mjs"), config);
    const result = await specwright(["generate"], folder);
    expect(result.stdout).toContain("removed  out/pets/schema.ts");
    expect(readdirSync(join(folder, "out/pets")).sort()).toEqual(["manifest.json", "mine.ts", "types.ts"]);
  });

  test("--timing names the stages", async () => {
    const { stderr } = await generate(project(), "--timing");
    for (const stage of ["load", "link", "check", "upgrade", "build", "types", "write", "total"])
      expect(stderr).toContain(stage);
  });

  test("warns of a parameter that needs another name, and generates all the same", async () => {
    const parameters =
      "parameters: [{ name: id, in: query, schema: {} }, { name: id, in: header, schema: {} }]";
    const folder = project({
      "openapi.yaml": contract.replace("operationId: listPets", `operationId: listPets\n      ${parameters}`),
    });
    const { code, stderr } = await generate(folder);
    expect(code).toBe(0);
    expect(stderr).toContain("warning  names/parameter-suffixed");
    expect(readFileSync(join(folder, "out/pets/types.ts"), "utf8")).toContain("idQuery?: unknown");
  });

  test("--help lists the targets", async () => {
    const { code, stdout } = await specwright(["generate", "--help"], emptyFolder());
    expect(code).toBe(0);
    expect(stdout).toContain("types");
  });
});

describe("bad input gives one diagnostic, the right exit code, and an untouched output folder", () => {
  async function expectFault(
    folder: string,
    run: Promise<{ code: number | null; stdout: string; stderr: string }>,
    code: number,
    text: string,
  ) {
    const before = snapshot(join(folder, "out"));
    const result = await run;
    expect(result.stderr).toContain(text);
    expect(result.code).toBe(code);
    expect(result.stderr.match(/\b(?:error) {2}[a-z]+\/[a-z-]+/g) ?? []).toHaveLength(1);
    expect(result.stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
    expect(snapshot(join(folder, "out"))).toEqual(before);
  }

  test("a missing file", async () => {
    const folder = project({});
    await expectFault(folder, generate(folder), 1, "source/not-found");
  });

  test("a YAML syntax error", async () => {
    const folder = project({ "openapi.yaml": "openapi: 3.1.0\ninfo: [\n" });
    await expectFault(folder, generate(folder), 1, "yaml/syntax");
  });

  test("a dangling reference, at its line", async () => {
    const folder = project({ "openapi.yaml": contract.replace('schemas/Pet"', 'schemas/Pett"') });
    await generate(folder);
    await expectFault(folder, generate(folder), 1, "openapi.yaml:14:32  error  ref/not-found");
  });

  test("a foreign file in the way", async () => {
    const folder = project();
    mkdirSync(join(folder, "out/pets"), { recursive: true });
    writeFileSync(join(folder, "out/pets/types.ts"), "// mine\n");
    await expectFault(folder, generate(folder), 1, "output/foreign-file");
    expect(readFileSync(join(folder, "out/pets/types.ts"), "utf8")).toBe("// mine\n");
  });

  test("a file where the output folder should be", async () => {
    const folder = project({ "openapi.yaml": contract, out: "not a folder" });
    const result = await generate(folder);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain("output/not-writable");
    expect(readFileSync(join(folder, "out"), "utf8")).toBe("not a folder");
  });

  test("a folder where a file should be", async () => {
    const folder = project();
    mkdirSync(join(folder, "out/pets/types.ts"), { recursive: true });
    await expectFault(folder, generate(folder), 1, "output/foreign-file");
  });

  test("an unknown target", async () => {
    const folder = project();
    await expectFault(
      folder,
      specwright(["generate", "openapi.yaml", "-o", "out", "-t", "typos"], folder),
      2,
      "config/unknown-target",
    );
  });

  test("an unknown option of a target", async () => {
    const folder = project({
      "openapi.yaml": contract,
      "specwright.config.mjs": `export default { apis: { pets: { contract: "openapi.yaml", targets: { types: { shema: true } } } } };`,
    });
    await expectFault(folder, specwright(["generate"], folder), 2, "config/unknown-option");
  });

  test("two APIs that write to one folder", async () => {
    const folder = project({
      "openapi.yaml": contract,
      "specwright.config.mjs": `const api = { contract: "openapi.yaml", output: "out", targets: { types: true } };
export default { apis: { cats: api, dogs: api } };`,
    });
    await expectFault(folder, specwright(["generate"], folder), 1, "output/shared");
  });

  test("an unknown API", async () => {
    const folder = project({
      "openapi.yaml": contract,
      "specwright.config.mjs": `export default { apis: { pets: { contract: "openapi.yaml" } } };`,
    });
    await expectFault(folder, specwright(["generate", "--api", "pats"], folder), 2, "config/unknown-api");
  });

  test("a broken configuration, and none at all", async () => {
    const folder = project({ "specwright.config.mjs": "export default 5;" });
    await expectFault(folder, specwright(["generate"], folder), 2, "config/invalid");
    const bare = emptyFolder();
    await expectFault(bare, specwright(["generate"], bare), 2, "config/not-found");
  });

  test("an unknown command, and none", async () => {
    const unknown = await specwright(["generat"], emptyFolder());
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("unknown command 'generat'");
    const none = await specwright([], emptyFolder());
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("Usage: specwright");
  });

  test("a command line that makes no sense", async () => {
    const { code, stderr } = await specwright(["generate", "--chekc"], emptyFolder());
    expect(code).toBe(2);
    expect(stderr).toContain("--check");
  });
});

describe("model", () => {
  test("prints the model as JSON", async () => {
    const { code, stdout } = await specwright(["model", "openapi.yaml"], project());
    expect(code).toBe(0);
    const model: { operations: { id: string }[] } = JSON.parse(stdout);
    expect(model.operations.map(({ id }) => id)).toEqual(["listPets"]);
  });

  test("fails with the contract's diagnostics", async () => {
    const { code, stderr } = await specwright(
      ["model", "openapi.yaml"],
      project({ "openapi.yaml": "a: 1\n" }),
    );
    expect(code).toBe(1);
    expect(stderr).toContain("contract/not-openapi");
  });
});
