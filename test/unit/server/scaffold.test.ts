/** Handlers to fill in: written once, added to later, and never changed. */
import { describe, expect, test } from "vitest";
import { type ScaffoldReport, scaffoldHandlers } from "../../../generators/server/index.ts";
import { createMemoryHost } from "../../../src/index.ts";
import { model } from "../../support/compile.ts";
import { programErrors } from "./program-errors.ts";

interface Sketch {
  readonly id: string;
  readonly tag?: string;
  readonly about?: string;
}

function contract(operations: readonly Sketch[], schemes: readonly string[] = []): string {
  const paths = operations.map(({ id, tag, about }) => [
    `/${id}`,
    {
      get: {
        operationId: id,
        ...(tag !== undefined && { tags: [tag] }),
        ...(about !== undefined && { summary: about }),
        responses: { 204: { description: "Done" } },
      },
    },
  ]);
  const document = {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: Object.fromEntries(paths),
    security: schemes.map((name) => ({ [name]: [] })),
    components: {
      securitySchemes: Object.fromEntries(schemes.map((name) => [name, { type: "http", scheme: "bearer" }])),
    },
  };
  return JSON.stringify(document);
}

const folder = "/project/handlers";

class Project {
  readonly files = new Map<string, string>();
  schemes: readonly string[] = [];

  async run(...operations: readonly Sketch[]): Promise<ScaffoldReport> {
    return scaffoldHandlers({
      api: "shop",
      model: await model(contract(operations, this.schemes)),
      contract: "openapi.yaml",
      folder,
      serverImport: "../generated/shop/server.ts",
      importExtension: "ts",
      host: createMemoryHost(this.files),
    });
  }

  text(name: string): string {
    return this.files.get(`${folder}/${name}`) ?? "";
  }

  edit(name: string, change: (text: string) => string): void {
    this.files.set(`${folder}/${name}`, change(this.text(name)));
  }
}

const pets: Sketch = { id: "listPets", tag: "pets", about: "List pets" };
const feed: Sketch = { id: "feedPet", tag: "pets" };
const orders: Sketch = { id: "listOrders", tag: "pet orders" };

test("the first run writes a file for each tag, and one for all", async () => {
  const project = new Project();
  const { added, gone } = await project.run(pets, orders, { id: "ping" });
  expect(added.map(({ file }) => file)).toEqual(["pets.ts", "pet-orders.ts", "other.ts", "index.ts"]);
  expect(gone).toEqual([]);
  expect(
    project.text("pets.ts"),
  ).toBe(`/** Handlers of the tag \`pets\`. Yours from here on: generating again adds what is missing and changes nothing else. */
import { Failure, type ShopPetsHandlers } from "../generated/shop/server.ts";

export const petsHandlers: ShopPetsHandlers = {
  /**
   * List pets
   *
   * \`GET /listPets\`
   * \`openapi.yaml#/paths/~1listPets/get\`
   */
  listPets: async () => {
    throw new Failure("not-implemented", "listPets is not written yet");
  },
};
`);
  expect(project.text("index.ts")).toContain(
    "  ...petsHandlers,\n  ...petOrdersHandlers,\n  ...otherHandlers,\n",
  );
});

test("the same contract again changes nothing", async () => {
  const project = new Project();
  await project.run(pets, orders);
  const before = new Map(project.files);
  expect(await project.run(pets, orders)).toEqual({ added: [], gone: [], homeless: [] });
  expect(project.files).toEqual(before);
});

describe("later runs", () => {
  test("add what is missing, behind what is written", async () => {
    const project = new Project();
    await project.run(pets);
    project.edit("pets.ts", (text) =>
      text.replace("async () => {", 'async () => {\n    // mine, { and "}"').replace(",\n};", "\n};"),
    );
    const written = project.text("pets.ts").split("\n};")[0] ?? "";
    const { added } = await project.run(pets, feed, orders);
    expect(added).toEqual([
      { file: "pets.ts", handlers: ["feedPet"], isNew: false },
      { file: "pet-orders.ts", handlers: ["listOrders"], isNew: true },
      { file: "index.ts", handlers: [], isNew: false },
    ]);
    expect(project.text("pets.ts").startsWith(`${written},\n\n  /**`)).toBe(true);
    expect(project.text("pets.ts")).toContain("  feedPet: async () => {");
    expect(project.text("index.ts")).toContain('import { petOrdersHandlers } from "./pet-orders.ts";');
    expect(project.text("index.ts")).toContain("  ...petsHandlers,\n  ...petOrdersHandlers,\n");
  });

  test("find handlers wherever they are in the folder", async () => {
    const project = new Project();
    await project.run(pets);
    project.files.set(
      `${folder}/feeding.ts`,
      "export class Feeding { async feedPet() { return { status: 204 }; } }",
    );
    expect((await project.run(pets, feed)).added).toEqual([]);
  });

  test("tell of handlers that the contract no longer has, and leave them", async () => {
    const project = new Project();
    await project.run(pets, feed, orders);
    const before = new Map(project.files);
    const { gone, added } = await project.run(pets);
    expect(added).toEqual([]);
    expect(gone.map(({ file, handler }) => `${file} ${handler}`)).toEqual([
      "pet-orders.ts listOrders",
      "pets.ts feedPet",
    ]);
    expect(project.text("pets.ts").split("\n")[(gone[1]?.line ?? 0) - 1]).toContain("feedPet: async");
    expect(project.files).toEqual(before);
  });

  test("tell of handlers that have no place", async () => {
    const project = new Project();
    await project.run(pets);
    project.edit(
      "pets.ts",
      () => "export const petsHandlers = { listPets: async () => ({ status: 204 }) };\n",
    );
    const before = new Map(project.files);
    expect((await project.run(pets, feed)).homeless).toEqual([{ file: "pets.ts", handlers: ["feedPet"] }]);
    expect(project.files).toEqual(before);
  });
});

describe("hooks of security schemes", () => {
  async function guardedProject(...schemes: readonly string[]): Promise<Project> {
    const project = new Project();
    project.schemes = schemes;
    await project.run(pets);
    return project;
  }

  test("have a file, and handlers know whom they tell of", async () => {
    const project = await guardedProject("app-key");
    expect(
      project.text("security.ts"),
    ).toBe(`/** Who may call shop. Yours from here on: generating again adds what is missing and changes nothing else. */
import { Failure, type ShopPrincipalsOf, type ShopSecurity } from "../generated/shop/server.ts";

export const security = {
  /** Receives the credentials of \`Authorization: bearer\`. */
  "app-key": async () => {
    throw new Failure("not-implemented", "app-key is not written yet");
  },
} satisfies ShopSecurity;

/** What handlers know of callers: what the hooks answer. */
export type Principals = ShopPrincipalsOf<typeof security>;
`);
    for (const [name, type] of [
      ["pets.ts", "ShopPetsHandlers"],
      ["index.ts", "ShopHandlers"],
    ] as const) {
      expect(project.text(name)).toContain(`: ${type}<Principals> = {`);
      expect(project.text(name)).toContain('import type { Principals } from "./security.ts";\n\n');
    }
  });

  test("what is scaffolded compiles", async () => {
    const program = `
import { createSampleServer } from "./server.ts";
import { handlers } from "./handlers/index.ts";
import { security } from "./handlers/security.ts";
export const server = createSampleServer({ handlers, security });
`;
    const text = contract([pets, orders], ["app-key", "bearer"]);
    const files = new Map<string, string>();
    await scaffoldHandlers({
      api: "sample",
      model: await model(text),
      contract: "openapi.yaml",
      folder: "/handlers",
      serverImport: "../server.ts",
      importExtension: "ts",
      host: createMemoryHost(files),
    });
    expect(await programErrors(text, { ...Object.fromEntries(files), "program.ts": program })).toBe("");
  });

  test("are added when they are missing, and told of when they are gone", async () => {
    const project = await guardedProject("bearer");
    project.schemes = ["bearer", "basic"];
    expect((await project.run(pets)).added).toEqual([
      { file: "security.ts", handlers: ["basic"], isNew: false },
    ]);
    expect(project.text("security.ts")).toContain("  basic: async () => {");
    project.schemes = ["basic"];
    const { gone } = await project.run(pets);
    expect(gone).toEqual([{ file: "security.ts", line: 6, handler: "bearer" }]);
  });

  test("elsewhere in the folder are found, and new files do not refer to a type that is not there", async () => {
    const project = new Project();
    project.schemes = ["bearer"];
    project.files.set(`${folder}/access.ts`, "export class Access { bearer() { return true; } }");
    expect((await project.run(pets)).added.map(({ file }) => file)).toEqual(["pets.ts", "index.ts"]);
    expect(project.text("pets.ts")).toContain(": ShopPetsHandlers = {");
    project.schemes = ["bearer", "basic"];
    expect((await project.run(pets)).homeless).toEqual([{ file: "security.ts", handlers: ["basic"] }]);
  });
});

test("tags that would share a file have one each", async () => {
  const project = new Project();
  const tags = ["API", "Api", "security", "security handlers"];
  const { added } = await project.run(...tags.map((tag, index) => ({ id: `get${index}`, tag })));
  expect(added.map(({ file, handlers }) => `${file} ${handlers}`)).toEqual([
    "api.ts get0",
    "api-handlers.ts get1",
    "security-handlers.ts get2",
    "security-handlers-handlers.ts get3",
    "index.ts ",
  ]);
});

test("a tag cannot leave its folder or its comment", async () => {
  const project = new Project();
  await project.run(
    { id: "a", tag: "../../etc/passwd */ evil();" },
    { id: "b", tag: "index" },
    { id: "c", tag: "日本" },
  );
  const names = [...project.files.keys()];
  expect(names.every((name) => name.startsWith(`${folder}/`) && !name.includes(".."))).toBe(true);
  expect(names).toContain(`${folder}/index-handlers.ts`);
  const [hostile = ""] = [...project.files.values()].filter((text) => text.includes("passwd"));
  expect(hostile.split("*/")[1]).not.toContain("evil();");
});
