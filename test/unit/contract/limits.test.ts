/**
 * Contracts that would take the time or the memory of whoever reads them: each is refused with a diagnostic, or read in
 * time that grows with its size. Nothing here measures time: what is not bounded does not come to its end.
 */
import { describe, expect, test } from "vitest";
import { compile, load } from "../../support/compile.ts";
import { findings } from "./findings.ts";

type Json = { readonly [key: string]: unknown };

function contract(members: Json): string {
  return JSON.stringify({ openapi: "3.1.0", info: { title: "x", version: "1" }, paths: {}, ...members });
}

function schemas(count: number, schema: (index: number) => unknown): Json {
  const entries = Array.from({ length: count }, (_, index) => [`S${index}`, schema(index)]);
  return { components: { schemas: Object.fromEntries(entries) } };
}

const ref = (index: number): Json => ({ $ref: `#/components/schemas/S${index}` });

async function codes(text: string): Promise<string[]> {
  return (await findings(text)).map((line) => /(?:error|warning) (\S+)/.exec(line)?.[1] ?? line);
}

describe("is refused:", () => {
  test("a chain of 20,000 references, once", async () => {
    const chain = contract(
      schemas(20_000, (index) => (index < 19_999 ? ref(index + 1) : { type: "string" })),
    );
    expect(await codes(chain)).toEqual(["ref/chain-too-long"]);
  });

  test("a circle of 20,000 references, once", async () => {
    const circle = contract(schemas(20_000, (index) => ref((index + 1) % 20_000)));
    expect(await codes(circle)).toEqual(["ref/cycle"]);
  });

  test("dynamic anchors that multiply, once", async () => {
    const level = (index: number): [string, unknown][] => {
      const side = (name: string): [string, unknown] => [
        `${name}${index}`,
        { $id: `${name}${index}`, $dynamicAnchor: `x${index}`, $ref: `s${index + 1}` },
      ];
      const choice = { $id: `s${index}`, oneOf: [{ $ref: `a${index}` }, { $ref: `b${index}` }] };
      return [[`s${index}`, choice], side("a"), side("b")];
    };
    const levels = Array.from({ length: 20 }, (_, index) => index);
    const asking = levels.map((index) => ({ $dynamicRef: `#x${index}` }));
    const names = levels.map((index) => [`d${index}`, { $dynamicAnchor: `x${index}` }]);
    const last = { $id: "s20", properties: { all: { anyOf: asking } }, $defs: Object.fromEntries(names) };
    const all = Object.fromEntries([...levels.flatMap(level), ["s20", last]]);
    expect(await codes(contract({ components: { schemas: all } }))).toEqual(["ref/too-many-scopes"]);
  });

  test("path items that refer to each other in a chain", async () => {
    const items = Array.from({ length: 5000 }, (_, index) => [
      `/p${index}`,
      { $ref: `#/paths/~1p${index + 1}` },
    ]);
    expect(await codes(contract({ paths: Object.fromEntries([...items, ["/p5000", {}]]) }))).toContain(
      "ref/chain-too-long",
    );
  });

  test("a path of 5,000 parameters", async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `p${index}`);
    const path = names.map((name) => `/{${name}}`).join("");
    expect(await codes(contract({ paths: { [path]: {} } }))).toEqual(["source/name-too-long"]);
  });

  test("aliases that multiply, and nesting without end", async () => {
    const levels = "abcdefghij".split("").map((name, index, all) => {
      const inner = index === 0 ? "x" : `*${all[index - 1]}`;
      return `x-${name}: &${name} [${Array.from({ length: 10 }, () => inner).join(", ")}]`;
    });
    const bomb = ["openapi: 3.1.0", "info: { title: x, version: '1' }", "paths: {}", ...levels].join("\n");
    expect(await codes(bomb)).toEqual(["yaml/alias-limit"]);
    const deep = `{"openapi":"3.1.0","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(await codes(deep)).toEqual(["source/too-deep"]);
    expect(await codes(`openapi: 3.1.0\nx: ${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toEqual([
      "source/too-deep",
    ]);
  });
});

describe("is read in time that grows with its size:", () => {
  test("20,000 references to one schema", async () => {
    const properties = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`p${index}`, ref(0)]),
    );
    const { linked } = await load(contract(schemas(1, () => ({ type: "object", properties }))));
    expect([...linked.references.values()]).toHaveLength(20_000);
  });

  test.each(["allOf", "anyOf", "oneOf"])("%s of 60 levels, each with the next one twice", async (keyword) => {
    const last = { type: "object", properties: { a: { type: "string" } } };
    const levels = schemas(60, (index) =>
      index < 59 ? { [keyword]: [ref(index + 1), ref(index + 1)] } : last,
    );
    const content = { "application/json": { schema: ref(0), example: { a: "x" } } };
    const responses = { 200: { description: "", content } };
    const post = { operationId: "send", requestBody: { content }, responses };
    const text = contract({ ...levels, paths: { "/a": { post } } });
    const { targets } = await compile(text, ["types", "validators", "client", "server", "contract-tests"]);
    expect(targets.flatMap(({ files }) => files).length).toBeGreaterThan(5);
  });
});

test("names that are paths name nothing outside of the output", async () => {
  const names = [
    "../../etc/passwd",
    "..",
    "a/b",
    "con",
    "aux.ts",
    "C:\\x",
    "/abs",
    "%2e%2e%2f",
    " ",
    "__proto__",
  ];
  const entries = names.map((name, index) => [
    `/p${index}`,
    { get: { operationId: name, tags: [name], responses: {} } },
  ]);
  const components = {
    schemas: Object.fromEntries(names.slice(0, -1).map((name) => [name, { type: "object" }])),
  };
  const text = contract({ paths: Object.fromEntries(entries), components });
  const { targets } = await compile(text, ["types", "validators", "client", "server"]);
  const paths = targets.flatMap(({ files }) => files).map(({ path }) => path);
  expect(paths.filter((path) => !/^(?:\.\.\/runtime\/)?[a-z-]+\.ts$/.test(path))).toEqual([]);
});
