/** Names depend on the contract's words, not on order or on unrelated parts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { camelCase, createNameTable, isIdentifier, pascalCase } from "../../../src/index.ts";
import { model } from "../../support/compile.ts";

const words = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(
      "Foo-Bar",
      "Foo.Bar",
      "foo_bar",
      "FooBar",
      "Array",
      "Record",
      "error",
      "Error",
      "3D",
      "a",
      "A",
      "class",
      "__proto__",
    ),
    fc.stringMatching(/^[a-zA-Z0-9._-]{1,12}$/),
  ),
  { minLength: 1, maxLength: 12 },
);

/** Type names by component name. */
async function namesOf(components: readonly string[]): Promise<Map<string, string>> {
  const schemas = components.map((name) => [
    name,
    { type: "object", properties: { inner: { type: "object", properties: { x: {} } } } },
  ]);
  const contract = {
    openapi: "3.1.0",
    info: { title: "x", version: "1" },
    paths: {},
    components: { schemas: Object.fromEntries(schemas) },
  };
  const built = await model(JSON.stringify(contract));
  const table = createNameTable(built);
  return new Map(built.schemas.map(({ id, name }) => [name, table.schema(id)]));
}

describe("type names", () => {
  test("are distinct identifiers", async () => {
    await fc.assert(
      fc.asyncProperty(words, async (components) => {
        const names = [...(await namesOf(components)).values()];
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("stay when components change places", async () => {
    await fc.assert(
      fc.asyncProperty(words, async (components) => {
        const before = await namesOf(components);
        const after = await namesOf([...components].reverse());
        for (const [word, name] of before) expect(after.get(word)).toBe(name);
      }),
      { numRuns: 25 },
    );
  });

  test("stay when an unrelated component joins", async () => {
    await fc.assert(
      fc.asyncProperty(words, async (components) => {
        const before = await namesOf(components);
        const after = await namesOf(["Unrelated.Newcomer", ...components]);
        for (const [word, name] of before) expect(after.get(word)).toBe(name);
      }),
      { numRuns: 25 },
    );
  });
});

describe("operations", () => {
  const contract = (paths: object, schemas: object = {}): string =>
    JSON.stringify({ openapi: "3.1.0", info: { title: "x", version: "1" }, paths, components: { schemas } });
  const answer = { responses: { 200: { description: "ok" } } };

  async function operationNames(paths: object, schemas: object = {}): Promise<string[]> {
    const built = await model(contract(paths, schemas));
    const table = createNameTable(built);
    return built.operations.flatMap((operation) => [
      table.operation(operation),
      table.operationType(operation),
    ]);
  }

  test("take their id, or method and path", async () => {
    expect(
      await operationNames({
        "/pets/{petId}": { get: answer, put: { ...answer, operationId: "Update-Pet" } },
      }),
    ).toEqual(["getPetsByPetId", "GetPetsByPetId", "updatePet", "UpdatePet"]);
  });

  test("keep clear of reserved words and of what generated modules use", async () => {
    const [first, , second] = await operationNames({
      "/a": { get: { ...answer, operationId: "delete" } },
      "/b": { get: { ...answer, operationId: "t" } },
    });
    expect(first).toBe("delete_");
    expect(second).toMatch(/^t_\w{4}$/);
  });

  test("leave a schema its name", async () => {
    const [, stem] = await operationNames(
      { "/a": { get: { ...answer, operationId: "list" } } },
      { ListOutput: {} },
    );
    expect(stem).toBe("ListOperation");
  });
});

test.each([
  ["user_profile", "UserProfile", "userProfile"],
  ["APIKeyList", "APIKeyList", "apiKeyList"],
  ["repos/get-content", "ReposGetContent", "reposGetContent"],
  ["3D", "_3D", "_3D"],
  ["ID", "ID", "id"],
  ["getHTTPResponse", "GetHTTPResponse", "getHTTPResponse"],
  ["été", "Été", "été"],
  ["🎉", "_", "_"],
])("%s is %s and %s", (word, pascal, camel) => {
  expect(pascalCase(word)).toBe(pascal);
  expect(camelCase(word)).toBe(camel);
});

test("identifiers", () => {
  expect(["a", "$", "_1", "A9"].every(isIdentifier)).toBe(true);
  expect(["", "1a", "a-b", "__proto__", "é", "a b"].some(isIdentifier)).toBe(false);
});
