/** Values that are nested deeper than the stack reaches are refused, and nothing falls over. */
import { expect, test } from "vitest";
import { loadSchemas } from "./load-validators.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Tree: {
    type: "object",
    required: ["size"],
    properties: { size: { type: "integer" }, kids: { type: "array", items: ref("Tree") } },
  },
  Even: { type: "object", properties: { next: ref("Odd") } },
  Odd: { type: "object", properties: { next: ref("Even"), leaf: { type: "boolean" } } },
  Forest: { type: "object", properties: { first: ref("Tree") } },
  Set: { type: "array", uniqueItems: true },
};

function nested(depth: number, wrap: (inner: unknown) => unknown, core: unknown): unknown {
  let value = core;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

const treeOf = (depth: number, core: unknown) => nested(depth, (inner) => ({ size: 1, kids: [inner] }), core);

test("by guards, schemas and what holds them", async () => {
  const { schema, exports } = await loadSchemas(schemas);
  const deep = treeOf(100_000, { size: 1 });
  const chain = nested(100_000, (next) => ({ next }), {});
  const guard = (name: string, value: unknown): unknown => {
    const found = exports[name];
    return typeof found === "function" ? found(value) : "no guard";
  };
  expect(guard("isTree", deep)).toBe(false);
  expect(guard("isForest", { first: deep })).toBe(false);
  expect(guard("isEven", chain)).toBe(false);
  for (const [name, value] of [
    ["Tree", deep],
    ["Forest", { first: deep }],
    ["Even", chain],
    ["Odd", chain],
  ] as const) {
    expect(schema(name).is(value)).toBe(false);
    expect(schema(name)["~standard"].validate(value)).toMatchObject({
      issues: [{ code: "depth", params: { limit: expect.any(Number) } }],
    });
  }
});

test("by comparisons of items", async () => {
  const { schema } = await loadSchemas(schemas);
  const deep = () => nested(100_000, (inner) => [inner], 1);
  expect(schema("Set").is([deep(), deep()])).toBe(false);
  expect(schema("Set").check([deep(), deep()])).toHaveLength(1);
});

test("a fault far down is told as deep as paths go; a valid value may be deeper than that", async () => {
  const { schema } = await loadSchemas(schemas);
  expect(schema("Tree").check(treeOf(3, {}))).toMatchObject([{ code: "required", path: { length: 7 } }]);
  expect(schema("Tree").is(treeOf(2_000, { size: 1 }))).toBe(true);
  const [only, ...others] = schema("Tree").check(treeOf(2_000, {}));
  expect(only).toMatchObject({ code: "depth", message: "is nested deeper than 1002 levels" });
  expect(others).toEqual([]);
});

test("guards call themselves without a detour, and only those that can be called deeply have one", async () => {
  const { text } = await loadSchemas(schemas);
  expect(text.match(/^(?:export )?function is\w+/gm)).toEqual([
    "export function isTree",
    "function isTree_",
    "export function isEven",
    "function isEven_",
    "export function isOdd",
    "function isOdd_",
    "export function isForest",
    "export function isSet",
  ]);
  expect(text).toContain("if (!isTree_(kids[i])) return false;");
  expect(text).toContain("if (first !== undefined && !isTree(first)) return false;");
});

test("maps in maps take code and time by their number, not by its power of two", async () => {
  const depth = 40;
  const Deep = nested(depth, (additionalProperties) => ({ type: "object", additionalProperties }), {
    type: "integer",
  });
  const { schema, text } = await loadSchemas({ Deep });
  expect(text.match(/for \(const key/g)).toHaveLength(depth);
  const value = (core: unknown): unknown => nested(depth, (member) => ({ member }), core);
  expect(schema("Deep").is(value(1))).toBe(true);
  expect(schema("Deep").check(value("x"))).toMatchObject([{ code: "type", path: { length: depth } }]);
});
