/** Edge cases of the rules of correctness; that each finds its own fault is tested for all rules at once. */
import { describe, expect, test } from "vitest";
import { ContractError } from "../../../src/contract/load-contract.ts";
import type { Finding } from "../../../src/lint/finding.ts";
import { exampleContract } from "../../../src/lint/rule-example.ts";
import { correctnessRules } from "../../../src/lint/rules/correctness/index.ts";
import { runRules } from "../../../src/lint/run-rules.ts";
import { SchemaReader } from "../../../src/model/schema-reader.ts";
import { load } from "../../support/compile.ts";

async function findings(name: string, contract: string | Record<string, string>): Promise<Finding[]> {
  const rule = correctnessRules.find(({ code }) => code === `correctness/${name}`);
  if (rule === undefined) throw new Error(`no rule '${name}'`);
  const files = typeof contract === "string" ? exampleContract(contract) : contract;
  const loaded = await load(files).catch((error: unknown) => {
    if (error instanceof ContractError) return error;
    throw error;
  });
  if (loaded.linked === undefined) throw loaded;
  const schemas = "contract" in loaded ? new SchemaReader(loaded.contract) : undefined;
  return runRules(loaded.linked, [{ rule, severity: "warning" }], () => schemas);
}

/** Where a rule finds something. */
async function places(name: string, contract: string | Record<string, string>): Promise<string[]> {
  return (await findings(name, contract)).map(({ origin }) => origin?.pointer ?? "");
}

async function messages(name: string, contract: string | Record<string, string>): Promise<string[]> {
  return (await findings(name, contract)).map(({ message }) => message);
}

const answer = `responses: { "200": { description: Done } }`;

/** A contract of one operation that uses some components. */
function using(schema: string, components: string): string {
  return `
paths:
  /it:
    get:
      responses:
        "200": { description: It, content: { application/json: { schema: ${schema} } } }
components:
${components.trimEnd().replace(/^(?=.)/gm, "  ")}
`;
}

describe("unused-component", () => {
  test("offers to remove what nothing uses", async () => {
    const [found] = await findings(
      "unused-component",
      using("{ type: string }", "parameters: { Page: { name: page, in: query, schema: { type: integer } } }"),
    );
    expect(found?.fix?.edits).toEqual([
      { kind: "remove", at: { file: "openapi.yaml", pointer: "/components/parameters/Page" } },
    ]);
  });

  test("subtypes belong to the base that chooses them by name, however deep", async () => {
    const components = `
schemas:
  Pet: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
  Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object }] }
  Kitten: { allOf: [{ $ref: "#/components/schemas/Cat" }] }
  Stone: { allOf: [{ $ref: "#/components/schemas/Thing" }] }
  Thing: { type: object }
`;
    expect(
      await places("unused-component", using(`{ $ref: "#/components/schemas/Pet" }`, components)),
    ).toEqual(["/components/schemas/Stone", "/components/schemas/Thing"]);
  });

  test("a reference in data is one", async () => {
    const components = `
schemas:
  Old: { type: object, x-replaced-by: { $ref: "#/components/schemas/New" } }
  New: { type: object }
`;
    expect(
      await places("unused-component", using(`{ $ref: "#/components/schemas/Old" }`, components)),
    ).toEqual([]);
  });

  test("another file may lead back", async () => {
    const root = exampleContract(
      using(
        `{ $ref: "pet.yaml#/Pet" }`,
        `schemas: { Owner: { type: object }, "a/b": { type: object }, Left: { type: object } }`,
      ),
    );
    const pet = `Pet: { type: object, properties: { owner: { $ref: "openapi.yaml#/components/schemas/Owner" }, other: { $ref: "openapi.yaml#/components/schemas/a~1b" } } }`;
    expect(await places("unused-component", { "openapi.yaml": root, "pet.yaml": pet })).toEqual([
      "/components/schemas/Left",
    ]);
  });

  test("a library without operations is let alone", async () => {
    expect(await places("unused-component", "components: { schemas: { Pet: { type: object } } }")).toEqual(
      [],
    );
  });
});

describe("example-valid and default-valid", () => {
  function body(schema: string, example: string): string {
    return `
paths:
  /it:
    post:
      requestBody: { content: { application/json: { schema: ${schema}, example: ${example} } } }
      ${answer}
`;
  }
  const content = "/paths/~1it/post/requestBody/content/application~1json";

  test("point at the part that is wrong", async () => {
    const schema =
      "{ type: object, properties: { tags: { type: array, items: { type: string, maxLength: 3 } } } }";
    const [found] = await findings("example-valid", body(schema, "{ tags: [abc, abcd] }"));
    expect(found?.origin?.pointer).toBe(`${content}/example/tags/1`);
    expect(found?.message).toBe(
      "The example does not fit its schema at 'tags/1': its length 4 is above 'maxLength' 3",
    );
  });

  test("leave to the check stage what it tells", async () => {
    expect(await places("example-valid", body("{ type: object }", "text"))).toEqual([]);
    expect(
      await places("default-valid", "components: { schemas: { A: { type: integer, default: text } } }"),
    ).toEqual([]);
  });

  test("a request may leave out what is read-only, an answer what is write-only", async () => {
    const schema = `{ type: object, required: [id, key], properties: { id: { type: integer, readOnly: true }, key: { type: string, writeOnly: true } } }`;
    expect(await places("example-valid", body(schema, "{ key: a }"))).toEqual([]);
    expect(await messages("example-valid", body(schema, "{ id: 1 }"))).toEqual([
      "The example does not fit its schema: 'key' is missing",
    ]);
  });

  test("parameters may be written as they travel", async () => {
    const parameter = (schema: string, example: string): string => `
paths:
  /it:
    get:
      parameters: [{ name: a, in: query, schema: ${schema}, example: ${example} }]
      ${answer}
`;
    const list = "{ type: array, items: { type: integer } }";
    for (const example of [`"1,2"`, "3", "[4]"])
      expect(await places("example-valid", parameter(list, example))).toEqual([]);
    expect(await places("example-valid", parameter("{ type: boolean }", `"true"`))).toEqual([]);
    expect(await places("example-valid", parameter("{ type: integer }", `"12"`))).toEqual([]);
    expect(await places("example-valid", parameter("{ type: string }", "12"))).toEqual([]);
    expect(await places("example-valid", parameter("{ type: integer, maximum: 9 }", `"12"`))).toEqual([
      "/paths/~1it/get/parameters/0/example",
    ]);
  });

  test("a text of another media type is the body as it travels", async () => {
    const contract = body("{ type: object }", "a=b").replace(
      "application/json",
      "application/x-www-form-urlencoded",
    );
    expect(await places("example-valid", contract)).toEqual([]);
  });

  test("examples of schemas stand under their own keyword", async () => {
    const contract = using(
      `{ $ref: "#/components/schemas/A" }`,
      "schemas: { A: { type: array, items: { type: integer }, examples: [[1], [a]] } }",
    );
    expect(await places("example-valid", contract)).toEqual(["/components/schemas/A/examples/1/0"]);
    const older = contract.replace("examples: [[1], [a]]", "example: [a]");
    expect(await places("example-valid", `openapi: 3.0.3\n${older}`)).toEqual([
      "/components/schemas/A/example/0",
    ]);
  });

  test("named examples behind references count where they stand", async () => {
    const contract = `
paths:
  /it:
    get:
      responses:
        "200":
          description: It
          content:
            application/json:
              schema: { type: array, items: { type: integer } }
              examples: { few: { $ref: "#/components/examples/Few" } }
components:
  examples:
    Few: { value: [1, two] }
`;
    expect(await places("example-valid", contract)).toEqual(["/components/examples/Few/value/1"]);
  });
});

describe("paths", () => {
  test("are unreachable by what never is in a request", async () => {
    const paths = ["/a?b=c", "/a#b", "/a/../b", "/a/./b", "/a//b", "/a/{b?}", "/a/", "/"];
    const contract = `paths:\n${paths.map((path) => `  "${path}": {}`).join("\n")}`;
    expect((await places("path-unreachable", contract)).length).toBe(5);
  });

  function pair(left: string, right: string, schema = "{ type: string }"): string {
    const item = (path: string): string => {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(
        ([, name]) => `{ name: ${name}, in: path, required: true, schema: ${schema} }`,
      );
      return `  "${path}":\n    get: { parameters: [${names.join(", ")}], ${answer} }`;
    };
    return `paths:\n${item(left)}\n${item(right)}`;
  }

  test.each([
    ["/a/{x}/b", "/a/c/{y}"],
    ["/{x}/b/{z}", "/c/{y}/{z}"],
  ])("%s and %s are ambiguous", async (left, right) => {
    expect((await places("path-ambiguous", pair(left, right))).length).toBe(1);
  });

  test.each([
    ["/a/mine", "/a/{x}"],
    ["/a/{x}", "/b/{x}"],
    ["/a/{x}/b", "/a/c/{y}/d"],
    ["/a/{x}.json", "/a/{y}"],
  ])("%s and %s are not", async (left, right) => {
    expect(await places("path-ambiguous", pair(left, right))).toEqual([]);
  });

  test.each([
    "{ type: integer }",
    "{ type: string, format: uuid }",
    "{ type: string, enum: [d] }",
    "{ pattern: '^x' }",
  ])("a parameter of %s takes no fixed text", async (schema) => {
    expect(await places("path-ambiguous", pair("/a/{x}/b", "/a/c/{y}", schema))).toEqual([]);
  });

  test("of different methods do not meet", async () => {
    const contract = pair("/a/{x}/b", "/a/c/{y}").replace("    get:", "    post:");
    expect(await places("path-ambiguous", contract)).toEqual([]);
  });
});

describe("required-undeclared", () => {
  const schemas = (text: string): string =>
    `components:\n  schemas:\n${text.trimEnd().replace(/^(?=.)/gm, "    ")}`;

  test.each([
    [
      "a part of allOf declares it",
      `A: { allOf: [{ properties: { a: { type: string } } }, { required: [a] }] }`,
    ],
    ["the schema around declares it", `A: { properties: { a: {} }, anyOf: [{ required: [a] }] }`],
    [
      "what it refers to declares it",
      `A: { $ref: "#/components/schemas/B", required: [b] }\nB: { properties: { b: {} } }`,
    ],
    [
      "who takes it in declares it",
      `A: { required: [b] }\nB: { allOf: [{ $ref: "#/components/schemas/A" }], properties: { b: {} } }`,
    ],
    ["all values have a schema", `A: { required: [a], additionalProperties: { type: string } }`],
  ])("%s", async (_, text) => {
    expect(await places("required-undeclared", schemas(text))).toEqual([]);
  });

  test("who only holds it as a property does not declare it", async () => {
    const text = `A: { required: [b] }\nB: { properties: { b: {}, a: { $ref: "#/components/schemas/A" } } }`;
    expect(await places("required-undeclared", schemas(text))).toEqual(["/components/schemas/A/required/0"]);
  });

  test("a near name is suggested", async () => {
    const [found] = await findings(
      "required-undeclared",
      schemas("A: { required: [nmae], properties: { name: {} } }"),
    );
    expect(found?.hint).toBe("did you mean 'name'?");
  });
});

describe("allof-conflict", () => {
  const schema = (parts: string, rest = ""): string =>
    `components: { schemas: { A: { allOf: ${parts}${rest} } } }`;

  test.each([
    "[{ type: number }, { type: integer }]",
    `[{ type: [string, "null"] }, { type: string }]`,
    "[{ enum: [a, b] }, { enum: [b, c] }]",
    "[{ type: object, additionalProperties: false, properties: { a: {} } }, { required: [a] }]",
    `[{ additionalProperties: false, patternProperties: { "^x": {} } }, { properties: { xa: {} } }]`,
  ])("%s can hold at once", async (parts) => {
    expect(await places("allof-conflict", schema(parts))).toEqual([]);
  });

  test.each([
    "[{ type: string }, { type: object }]",
    `[{ type: [string, "null"] }, { type: [integer, "null"] }]`,
    "[{ enum: [a] }, { const: b }]",
    "[{ properties: { a: { type: string } } }, { properties: { a: { type: integer } } }]",
  ])("%s cannot", async (parts) => {
    expect((await places("allof-conflict", schema(parts))).length).toBe(1);
  });

  test("closed parts see their own properties alone, the schema around included", async () => {
    const parts = "[{ properties: { a: {} } }, { properties: { b: {} } }]";
    expect(await messages("allof-conflict", schema(parts, ", additionalProperties: false"))).toEqual([
      "Schema 'A' can never have property 'a': a part of its 'allOf' allows its own properties alone",
    ]);
  });

  test("what a part contradicts in itself is told once", async () => {
    const contract = `
components:
  schemas:
    A: { allOf: [{ type: string }, { type: object }] }
    B: { allOf: [{ $ref: "#/components/schemas/A" }, { description: More }] }
`;
    expect(await places("allof-conflict", contract)).toEqual(["/components/schemas/A"]);
  });
});

describe("unions", () => {
  const union = (variants: string): string => `components: { schemas: { A: { oneOf: ${variants} } } }`;

  test.each([
    "[{ type: string }, { type: object }]",
    "[{ type: string, enum: [a] }, { type: string, enum: [b] }]",
    "[{ required: [k], properties: { k: { const: a } } }, { properties: { k: { const: b } } }]",
    "[{ required: [a], properties: { a: {} } }, { additionalProperties: false, properties: { b: {} } }]",
    "[{ type: string, pattern: '^a' }, { type: string, pattern: '^b' }]",
  ])("%s differ", async (variants) => {
    expect(await places("oneof-overlap", union(variants))).toEqual([]);
  });

  test.each([
    "[{ type: integer }, { type: number }]",
    "[{ properties: { k: { const: a } } }, { properties: { k: { const: b } } }]",
  ])("%s overlap", async (variants) => {
    expect(await places("oneof-overlap", union(variants))).toEqual(["/components/schemas/A/oneOf/1"]);
  });

  function discriminated(mapping: string, cat: string): string {
    return `
components:
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { type: "null" }]
      discriminator: { propertyName: kind${mapping} }
    Cat: { required: [kind], properties: { kind: ${cat} } }
`;
  }

  test("a variant is selected by its mapping, else by the name of its schema", async () => {
    const mapping = `, mapping: { cat: "#/components/schemas/Cat" }`;
    expect(await places("discriminator-incomplete", discriminated(mapping, "{ enum: [cat, lion] }"))).toEqual(
      [],
    );
    expect(await places("discriminator-incomplete", discriminated("", "{ const: Cat }"))).toEqual([]);
    expect(await places("discriminator-incomplete", discriminated("", "{ const: cat }"))).toEqual([
      "/components/schemas/Pet/oneOf/0",
    ]);
    expect(await places("discriminator-incomplete", discriminated(mapping, "{ const: lion }"))).toEqual([
      "/components/schemas/Pet/discriminator/mapping/cat",
    ]);
  });

  test("keys of a mapping stand for numbers and booleans too", async () => {
    const mapping = `, mapping: { "1.0": "#/components/schemas/Cat" }`;
    expect(await places("discriminator-incomplete", discriminated(mapping, "{ const: 1 }"))).toEqual([]);
  });
});

describe("media-type-syntax", () => {
  const content = (type: string): string =>
    `components: { responses: { A: { description: A, content: { "${type}": {} } } } }`;

  test.each([
    "application/json",
    "application/vnd.api+json; ext='bulk'",
    'multipart/related; type=\\"text/xml\\"',
    "image/*",
    "*/*",
    "text/html;charset=utf-8",
  ])("%s is one", async (type) => {
    expect(await places("media-type-syntax", content(type))).toEqual([]);
  });

  test.each([
    "json",
    "application/",
    "text/csv, text/plain",
    "application / json",
    "application/json;charset",
  ])("%s is none", async (type) => {
    expect((await places("media-type-syntax", content(type))).length).toBe(1);
  });
});

describe("smaller rules", () => {
  test("GET may declare a body that can hold nothing", async () => {
    const schema = "{ type: object, properties: {}, additionalProperties: false }";
    const contract = `paths: { /a: { get: { requestBody: { content: { application/json: { schema: ${schema} } } }, ${answer} } } }`;
    expect(await places("body-on-get", contract)).toEqual([]);
  });

  test("keywords of the second type of two are at work", async () => {
    const contract = `components: { schemas: { A: { type: [string, integer], maxLength: 3, minimum: 1 } } }`;
    expect(await places("idle-keyword", contract)).toEqual([]);
  });

  test("a value is not taken out of an enum whose names count by place", async () => {
    const schema = (more: string): string => `components: { schemas: { A: { enum: [a, a]${more} } } }`;
    expect((await findings("enum-duplicate", schema("")))[0]?.fix).toBeDefined();
    expect((await findings("enum-duplicate", schema(", x-enum-varnames: [A, B]")))[0]?.fix).toBeUndefined();
  });

  test("texts beside a reference are let pass, in 3.1 whole schemas", async () => {
    const contract = `
paths: {}
components:
  schemas:
    A: { $ref: "#/components/schemas/B", description: An A, maxLength: 3 }
    B: { type: string }
`;
    expect(await places("ref-siblings", contract)).toEqual([]);
    expect(await places("ref-siblings", `openapi: 3.0.3${contract}`)).toEqual([
      "/components/schemas/A/maxLength",
    ]);
  });

  test("a format is suggested for the type that it is for", async () => {
    const hint = async (schema: string): Promise<string | undefined> =>
      (await findings("format-unknown", `components: { schemas: { A: ${schema} } }`))[0]?.hint;
    expect(await hint("{ type: string, format: timestamp }")).toBe("did you mean 'date-time'?");
    expect(await hint("{ type: integer, format: long }")).toBe("did you mean 'int64'?");
    expect(await hint("{ type: integer, format: timestamp }")).toBe(
      "describe the values by a pattern, or in words",
    );
  });

  test("int64 may travel as text", async () => {
    const contract =
      "components: { schemas: { A: { type: string, format: int64 }, B: { type: string, format: int32 } } }";
    expect(await places("format-type", contract)).toEqual(["/components/schemas/B/format"]);
  });

  test("a server at / has no slash too many", async () => {
    expect(await places("server-trailing-slash", "servers: [{ url: / }, { url: /v1/ }]")).toEqual([
      "/servers/1/url",
    ]);
  });
});
