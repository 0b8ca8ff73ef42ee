/** Plain JSON Schemas: what they are written in, what their references mean, and what is said of them. */
import { expect, test } from "vitest";
import { ContractError, createMemoryHost, type LoadSchemasOptions, loadSchemas } from "../../../src/index.ts";
import { printed } from "./findings.ts";

const folder = "/schemas";

/** Loads the first of some files; what is said of them, one line per diagnostic. */
async function told(
  files: Record<string, string | object>,
  options: Partial<LoadSchemasOptions> = {},
): Promise<string[]> {
  const texts = Object.entries(files).map(([name, file]): [string, string] => [
    `${folder}/${name}`,
    typeof file === "string" ? file : JSON.stringify(file),
  ]);
  const host = createMemoryHost(new Map(texts));
  const [first] = texts[0] ?? [""];
  try {
    const { diagnostics, sources } = await loadSchemas([first], { host, cwd: folder, ...options });
    return printed(diagnostics, sources);
  } catch (error) {
    if (error instanceof ContractError) return printed(error.diagnostics, error.sources);
    throw error;
  }
}

async function dialects(
  files: Record<string, string | object>,
  options: Partial<LoadSchemasOptions> = {},
): Promise<readonly string[]> {
  const texts = Object.entries(files).map(([name, file]): [string, string] => [
    `${folder}/${name}`,
    JSON.stringify(file),
  ]);
  const host = createMemoryHost(new Map(texts));
  const paths = texts.map(([path]) => path);
  return (await loadSchemas(paths, { host, cwd: folder, ...options })).dialects;
}

test("the dialect is what $schema says, with and without the empty fragment; else what is asked for", async () => {
  const stated = (uri: string) => dialects({ "a.json": { $schema: uri } });
  expect(await stated("http://json-schema.org/draft-04/schema#")).toEqual(["draft-04"]);
  expect(await stated("http://json-schema.org/draft-06/schema#")).toEqual(["draft-06"]);
  expect(await stated("https://json-schema.org/draft-07/schema")).toEqual(["draft-07"]);
  expect(await stated("https://json-schema.org/draft/2019-09/schema")).toEqual(["2019-09"]);
  expect(await stated("https://json-schema.org/draft/2020-12/schema#")).toEqual(["2020-12"]);
  expect(await stated("https://spec.openapis.org/oas/3.1/dialect/base")).toEqual(["2020-12"]);
  expect(await dialects({ "a.json": {} })).toEqual(["2020-12"]);
  const mixed = { "a.json": {}, "b.json": { $schema: "https://json-schema.org/draft/2020-12/schema" } };
  expect(await dialects(mixed, { dialect: "draft-07" })).toEqual(["draft-07", "2020-12"]);
});

test("patterns on which a validator could hang are told in every dialect", async () => {
  const pattern = "^(a+)+$";
  const draft07 = {
    $schema: "http://json-schema.org/draft-07/schema#",
    patternProperties: { [pattern]: {} },
  };
  const schema = { allOf: [{ type: "string", pattern }, { $ref: "old.json" }] };
  const lines = await told({ "new.json": schema, "old.json": draft07 });
  const fault = "A hostile text makes this pattern take exponential time";
  expect(lines.map((line) => line.split(":", 1)[0])).toEqual(["new.json", "old.json"]);
  for (const line of lines) expect(line).toContain(`warning schema/pattern-slow\n  ${fault}`);
  expect(await told({ "short.json": { type: "string", maxLength: 9, pattern } })).toEqual([]);
});

test("a dialect that nobody describes is refused", async () => {
  expect(await told({ "a.json": '{\n  "$schema": "https://example.com/own"\n}' })).toEqual([
    "a.json:2:14 error remote/not-allowed\n  'https://example.com/own' is on another host, and nothing is fetched unless it is allowed\n  > allow it by 'remote.allow' in the configuration or --allow-remote, or save the file beside the contract",
    "a.json:2:14 error schema/unknown-dialect\n  Nothing is known of the dialect 'https://example.com/own'\n  > known are draft-04, draft-06, draft-07, 2019-09 and 2020-12; a metaschema of your own must be at hand and say its '$schema'",
  ]);
});

test("a metaschema beside the schema says which vocabularies count; one that must be known has to be", async () => {
  const metaschema = (vocabulary: object) => ({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://example.com/meta.json",
    $vocabulary: vocabulary,
  });
  const schema = {
    $schema: "https://example.com/meta.json",
    $id: "https://example.com/a.json",
    minimum: "much",
  };
  const core = { "https://json-schema.org/draft/2020-12/vocab/core": true };
  const remote = (vocabulary: object) => ({
    remote: {
      config: {},
      areUsed: true,
      load: async (url: string) => ({
        document: { location: url, text: JSON.stringify(metaschema(vocabulary)), hash: "" },
        diagnostics: [],
      }),
      lock: async () => ({ path: "", before: undefined, after: undefined }),
    },
  });
  // Without the vocabulary for validation `minimum` is no keyword.
  expect(await told({ "a.json": schema }, remote(core))).toEqual([]);
  const units = { ...core, "https://example.com/units": true };
  expect(await told({ "a.json": schema }, remote(units))).toEqual([
    "a.json:1:12 error schema/unknown-vocabulary\n  The dialect needs the vocabulary 'https://example.com/units', which is not known\n  > its keywords are ignored where '$vocabulary' says false instead of true",
  ]);
});

test("two schemas of one address are refused, and so is an address that is none", async () => {
  const text = [
    "$defs:",
    "  a: { $id: https://example.com/x }",
    "  b: { $id: https://example.com/x }",
    "  c: { $id: 'http://[' }",
  ].join("\n");
  expect(await told({ "a.yaml": text })).toEqual([
    "a.yaml:3:13 error schema/id-duplicate\n  Two schemas have the address 'https://example.com/x'\n  > give one of them another '$id'",
    "a.yaml:4:13 error schema/id-invalid\n  'http://[' is no address",
  ]);
});

test("references lead to files, anchors, ids and metaschemas, and nowhere else", async () => {
  const text = [
    "$id: https://example.com/schemas/order.yaml",
    "properties:",
    "  customer: { $ref: customer.yaml }",
    "  line: { $ref: '#line' }",
    "  note: { $ref: /notes }",
    "  schema: { $ref: 'https://json-schema.org/draft/2020-12/schema' }",
    "  price: { $ref: customer.yaml#/$defs/price }",
    "  gone: { $ref: gone.yaml }",
    "  lost: { $ref: '#lost' }",
    "  number: { $ref: 5 }",
    "$defs:",
    "  line: { $anchor: line, type: object }",
    "  note: { $id: /notes, type: string }",
  ].join("\n");
  expect(await told({ "order.yaml": text, "customer.yaml": "$defs: { name: { type: string } }" })).toEqual([
    "order.yaml:7:18 error ref/not-found\n  Reference 'customer.yaml#/$defs/price' points at nothing",
    "order.yaml:8:17 error remote/not-allowed\n  'https://example.com/schemas/gone.yaml' is on another host, and nothing is fetched unless it is allowed\n  > allow it by 'remote.allow' in the configuration or --allow-remote, or save the file beside the contract",
    "order.yaml:9:17 error ref/not-found\n  Reference '#lost' points at nothing",
    "order.yaml:10:19 error ref/not-string\n  A $ref must be a string",
  ]);
});

test("a reference may not leave the folder of the schema", async () => {
  const files = { "inner/a.json": { $ref: "../../etc/passwd" } };
  expect((await told(files))[0]).toMatch(
    /^inner\/a\.json:1:9 error ref\/outside-root\n {2}Reference '\.\.\/\.\.\/etc\/passwd' leaves/,
  );
});

test("keywords are checked by their dialect", async () => {
  const schema = {
    type: "strin",
    minLength: "3",
    pattern: "(",
    minimum: 5,
    maximum: 3,
    exclusiveMinimum: true,
  };
  const codes = async (dialect: "draft-04" | "2020-12") =>
    (await told({ "a.json": schema }, { dialect })).map((line) =>
      line.split("\n")[0]?.split(" ").slice(1).join(" "),
    );
  expect(await codes("2020-12")).toEqual([
    "error schema/unknown-type",
    "error structure/wrong-type",
    "warning schema/pattern-invalid",
    "warning schema/range-empty",
    "warning schema/exclusive-boolean",
  ]);
  expect(await codes("draft-04")).not.toContain("warning schema/exclusive-boolean");
});
