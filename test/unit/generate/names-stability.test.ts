/** Adding and reordering operations and schemas renames nothing: names come from the contract's words alone. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createNameTable, pascalCase } from "../../../src/index.ts";
import { model } from "../../support/compile.ts";

interface Part {
  readonly word: string;
  readonly hasId: boolean;
  readonly method: string;
}

/** Operations and schemas whose words are alike: case, separators, reserved words and globals. */
const part: fc.Arbitrary<Part> = fc.record({
  word: fc.oneof(
    fc.constantFrom(
      "list",
      "List",
      "delete",
      "Error",
      "Promise",
      "get-pet",
      "get_pet",
      "PetInput",
      "3d",
      "été",
    ),
    fc.stringMatching(/^[a-zA-Z0-9._-]{1,8}$/),
  ),
  hasId: fc.boolean(),
  method: fc.constantFrom("get", "put", "post"),
});
const parts = fc.uniqueArray(part, { selector: ({ word }) => word, minLength: 1, maxLength: 8 });

const inner = { type: "object", properties: { inner: { type: "object", properties: { x: {} } } } };

/** Names by what bears them: operations by path, schemas by their key, inline objects by their place. */
async function namesOf(operations: readonly Part[], schemas: readonly Part[]): Promise<Map<string, string>> {
  const responses = { 200: { description: "", content: { "application/json": { schema: inner } } } };
  const paths = operations.map(({ word, hasId, method }) => [
    `/${word}`,
    { [method]: { responses, ...(hasId && { operationId: word }) } },
  ]);
  const contract = {
    openapi: "3.1.0",
    info: { title: "x", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas.map(({ word }) => [word, inner])) },
  };
  const built = await model(JSON.stringify(contract));
  const table = createNameTable(built);
  return new Map([
    ...built.schemas.map(({ id }): [string, string] => [id, table.schema(id)]),
    ...built.operations.map((operation): [string, string] => [
      operation.path.raw,
      `${table.operation(operation)} ${table.operationType(operation)}`,
    ]),
    ...table.inlineObjects.map(({ name, schema }): [string, string] => [schema.origin.pointer, name]),
  ]);
}

test("when they change places", async () => {
  await fc.assert(
    fc.asyncProperty(parts, parts, async (operations, schemas) => {
      const before = await namesOf(operations, schemas);
      const after = await namesOf(operations.toReversed(), schemas.toReversed());
      expect(new Map([...after].sort())).toEqual(new Map([...before].sort()));
    }),
    { numRuns: 40 },
  );
});

test("when another one joins that is not called like one of them", async () => {
  await fc.assert(
    fc.asyncProperty(parts, parts, part, part, async (operations, schemas, operation, schema) => {
      const before = await namesOf(operations, schemas);
      // A newcomer that collides is the one case, and a diagnostic tells it.
      const stem = `Newcomer ${operation.word}`;
      const joined = [{ ...operation, word: pascalCase(stem), hasId: true }, ...operations];
      const after = await namesOf(joined, [
        { ...schema, word: `Other${pascalCase(schema.word)}` },
        ...schemas,
      ]);
      for (const [place, name] of before) expect(`${place} ${after.get(place)}`).toBe(`${place} ${name}`);
    }),
    { numRuns: 40 },
  );
});
