/** `include` and `exclude`, in the configuration and on the command line. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, specwright } from "../support/cli.ts";

function contract(title: string, tag: string): string {
  return `openapi: 3.1.0
info: { title: ${title}, version: 1.0.0 }
paths:
  /${tag}:
    get:
      operationId: list${title}
      tags: [${tag}]
      responses:
        "200":
          description: All
          content: { application/json: { schema: { $ref: "#/components/schemas/${title}" } } }
  /internal/${tag}:
    delete: { operationId: drop${title}, tags: [internal], responses: { "204": { description: Gone } } }
components:
  schemas:
    ${title}: { type: string }
    Other: { type: string }
`;
}

interface Filters {
  readonly include?: unknown;
  readonly exclude?: unknown;
}

function project(filters: Filters = {}): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, "pets.yaml"), contract("Pets", "pets"));
  writeFileSync(join(folder, "toys.yaml"), contract("Toys", "toys"));
  const api = (name: string) => ({
    contract: `${name}.yaml`,
    output: `out/${name}`,
    targets: { client: true },
  });
  const apis = { pets: { ...api("pets"), ...filters }, toys: api("toys") };
  writeFileSync(join(folder, "specwright.config.json"), JSON.stringify({ apis }));
  return folder;
}

function operationsOf(folder: string, api: string): string[] {
  const path = join(folder, "out", api, "operations.ts");
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return ["list", "drop"].filter((word) => new RegExp(`function ${word}\\w+\\(`).test(text));
}

describe("filters", () => {
  test("of an API leave what its operations need, in every target", async () => {
    const folder = project({ exclude: ["path:/internal/**"] });
    expect(await specwright(["generate"], folder)).toMatchObject({ code: 0, stderr: "" });
    expect(operationsOf(folder, "pets")).toEqual(["list"]);
    expect(operationsOf(folder, "toys")).toEqual(["list", "drop"]);
    for (const file of ["types.ts", "schema.ts", "client.ts"]) {
      expect(readFileSync(join(folder, "out/pets", file), "utf8"), file).not.toMatch(/dropPets|Other/);
    }
  });

  test("on the command line narrow every API further", async () => {
    const folder = project({ include: ["method:get", "method:delete"] });
    const args = ["generate", "--exclude", "tag:internal", "--exclude", "id:dropToys"];
    expect(await specwright(args, folder)).toMatchObject({ code: 0, stderr: "" });
    expect(["pets", "toys"].map((api) => operationsOf(folder, api))).toEqual([["list"], ["list"]]);
    const check = await specwright(["generate", "--check"], folder);
    expect(check.stderr).toContain("out/pets/operations.ts' differs");
  });

  test("must leave something of every API", async () => {
    const folder = project();
    const one = await specwright(["generate", "--include", "tag:pets"], folder);
    expect(one).toMatchObject({ code: 2, stdout: "" });
    expect(one.stderr).toContain("The filters leave no operation of API 'toys'");
    expect(existsSync(join(folder, "out"))).toBe(false);
    expect((await specwright(["generate", "--include", "tag:pets", "--api", "pets"], folder)).code).toBe(0);
  });

  test("must know what they name", async () => {
    const configured = await specwright(["generate"], project({ exclude: ["tag:petz"] }));
    expect(configured).toMatchObject({ code: 2, stdout: "" });
    expect(configured.stderr).toContain(
      "'tag:petz' matches no operation of API 'pets'\n  hint  did you mean 'tag:pets'?",
    );
    const given = await specwright(["generate", "--exclude", "id:dropNothing"], project());
    expect(given).toMatchObject({ code: 2, stdout: "" });
    expect(given.stderr.match(/'id:dropNothing' matches no operation/g)?.length).toBe(1);
    const pattern = await specwright(["generate", "--exclude", "path:/later/**"], project());
    expect(pattern.code).toBe(0);
    expect(pattern.stderr).toContain("warning  config/filter-unknown");
  });

  test.each([{ include: "tag:pets" }, { include: ["pets"] }, { exclude: ["path:pets"] }])(
    "%j is no filter",
    async (filters) => {
      const { code, stderr } = await specwright(["generate"], project(filters));
      expect(code).toBe(2);
      expect(stderr).toContain("of API 'pets': ");
    },
  );

  test("are told on the command line when they are none", async () => {
    const { code, stderr } = await specwright(["generate", "--include", "pets"], project());
    expect(code).toBe(2);
    expect(stderr).toContain("'pets' must be like tag:pets");
  });
});
