/** Enums as contracts have them: labelled, odd, empty and long. */
import { expect, test } from "vitest";
import { compile } from "../../support/compile.ts";

async function typesOf(schemas: object): Promise<string> {
  const contract = {
    openapi: "3.1.0",
    info: { title: "x", version: "1" },
    paths: {},
    components: { schemas },
  };
  const { targets } = await compile(JSON.stringify(contract), ["types"]);
  return targets[0]?.files.find(({ path }) => path === "types.ts")?.text ?? "";
}

test("what the contract calls the values is told in the documentation of the type", async () => {
  const types = await typesOf({
    State: {
      type: "integer",
      enum: [0, 1, 1, 2],
      "x-enum-varnames": ["Off", "On", "Again", "Broken"],
      "x-enum-descriptions": ["", "it runs", "", "it */ stands still"],
    },
  });
  expect(types).toContain(" * - `0` Off:\n * - `1` On: it runs\n * - `2` Broken: it *\\/ stands still\n");
  expect(types).toContain("export type State = 0 | 1 | 2;");
});

test("names that are not one for each value are none", async () => {
  const types = await typesOf({ State: { enum: [0, 1], "x-enum-varnames": ["Off"], "x-enumNames": 5 } });
  expect(types).not.toContain("Off");
});

test("values are literals of their kind, 500 of them too", async () => {
  const many = Array.from({ length: 500 }, (_, index) => `value ${index}`);
  const types = await typesOf({
    Odd: { enum: ["", " ", null, 1, "1", true, { a: [1] }, { a: [1] }] },
    Empty: { enum: [] },
    Many: { type: "string", enum: many },
  });
  expect(types).toContain('export type Odd = "" | " " | null | 1 | "1" | true | { a: [1] };');
  expect(types).toContain("export type Empty = never;");
  expect(types.match(/\| "value \d+"/g)).toHaveLength(500);
});
