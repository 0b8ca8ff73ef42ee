/** Swagger 2.0, judged in its own words. */
import { describe, expect, test } from "vitest";
import { findings } from "./findings.ts";

/** A contract around some of its parts; the parts begin at line 3. */
function swagger(parts: string): string {
  return `swagger: "2.0"\ninfo: { title: Case, version: 1.0.0 }\n${parts}`;
}

/** A `post /pets` around its parameters, which begin at line 7. */
function parameters(...lines: string[]): string {
  const list = lines.map((line) => `        - ${line}`).join("\n");
  const responses = "      responses: { 200: { description: ok } }";
  return swagger(`paths:\n  /pets:\n    post:\n      parameters:\n${list}\n${responses}`);
}

/** The findings without their hints. */
async function codes(text: string, options: { readonly strict?: boolean } = {}): Promise<string[]> {
  return (await findings(text, options)).map((line) => line.split("\n  >")[0] ?? "");
}

describe("the document", () => {
  test("needs its version in quotes", async () => {
    const text = "swagger: 2.0\ninfo: { title: Case, version: 1.0.0 }\npaths: {}";
    expect(await findings(text)).toEqual([
      "1:10 warning structure/wrong-type\n  'swagger' must be a string, found a number\n  > put it in quotes",
    ]);
  });

  test("names a host, a base path and schemes", async () => {
    const text = swagger("host: https://pets.example.com\nbasePath: v1\nschemes: [htps]\npaths: {}");
    expect(await findings(text)).toEqual([
      "3:7 warning swagger/host-invalid\n  'https://pets.example.com' is no host\n" +
        "  > write a name and perhaps a port; the rest goes to 'schemes' and 'basePath'",
      "4:11 warning swagger/base-path-invalid\n  The base path must start with a slash, found 'v1'\n  > write '/v1'",
      "5:11 error structure/wrong-value\n  'schemes[0]' cannot be 'htps'\n  > did you mean 'https'?",
    ]);
  });

  test("tells which scheme is assumed", async () => {
    expect(await codes(swagger("host: pets.example.com\npaths: {}"))).toEqual([
      "3:7 warning swagger/scheme-assumed\n  No 'schemes' are stated; clients call https://pets.example.com",
    ]);
  });

  test("knows the fields of its version, and when later ones came", async () => {
    expect(await findings(swagger("paths: {}\nservers: []\ndefinition: {}"))).toEqual([
      "4:1 warning structure/unknown-field\n  An OpenAPI document has no field 'servers' in OpenAPI 2.0\n" +
        "  > 'servers' came with OpenAPI 3.0; state 'openapi: 3.0.4' to use it",
      "5:1 warning structure/unknown-field\n  An OpenAPI document has no field 'definition' in OpenAPI 2.0\n" +
        "  > did you mean 'definitions'?",
    ]);
  });

  test("lists media types", async () => {
    expect(await codes(swagger("produces: [json, text/*]\npaths: {}"))).toEqual([
      "3:12 warning swagger/media-type-invalid\n  'json' is no media type; it is left out",
    ]);
  });

  test("names references and security where 2.0 has them", async () => {
    const text = swagger(
      "paths: {}\nsecurity: [{ kee: [] }]\nsecurityDefinitions: { key: { type: apiKey, in: header, name: K } }\n" +
        "definitions: { Pets: { type: array, items: { $ref: '#/definitions/Pett' } }, Pet: {} }",
    );
    expect(await findings(text)).toEqual([
      "6:52 error ref/not-found\n  Reference '#/definitions/Pett' points at nothing\n  > did you mean '#/definitions/Pets'?",
    ]);
    expect(await findings(text.replace("Pett", "Pet").replace("kee", "other"))).toEqual([
      "4:14 warning security/scheme-undefined\n  There is no security scheme 'other'\n  > declare it in securityDefinitions",
    ]);
  });

  test("holds security definitions to the form of their type", async () => {
    const lines = [
      "a: { type: basic, name: X }",
      "b: { type: oauth2, flow: implicit, scopes: {} }",
      "c: { type: http }",
    ];
    expect(await codes(swagger(`paths: {}\nsecurityDefinitions:\n  ${lines.join("\n  ")}`))).toEqual([
      "5:21 warning structure/not-applicable\n  'name' has no meaning in a security definition of type basic",
      "6:3 error structure/missing-field\n  An implicit flow needs the field 'authorizationUrl'",
      "7:14 error structure/wrong-value\n  'type' cannot be 'http'",
    ]);
  });
});

describe("parameters", () => {
  test("make one body", async () => {
    const body = "{ name: a, in: body, schema: { type: object } }";
    expect(await codes(parameters(body, body.replace("a,", "b,")))).toEqual([
      "8:11 error swagger/two-bodies\n  An operation has one body at most, and 'a' is it",
    ]);
    expect(await codes(parameters(body, "{ name: b, in: formData, type: string }"))).toEqual([
      "8:11 error swagger/body-and-form\n  Parameters in body and in formData exclude each other",
    ]);
  });

  test("that are files need a multipart body", async () => {
    expect(await codes(parameters("{ name: photo, in: formData, type: file }"), { strict: true })).toEqual([
      "7:46 error swagger/file-media-type\n  Files travel as multipart/form-data, which 'consumes' does not list",
    ]);
    const consumed = parameters("{ name: photo, in: formData, type: file }").replace(
      "paths:",
      "consumes: [multipart/form-data]\npaths:",
    );
    expect(await codes(consumed, { strict: true })).toEqual([]);
  });

  test("in formData need a form", async () => {
    const text = parameters("{ name: a, in: formData, type: string }");
    expect(await codes(text)).toEqual([]);
    expect(await codes(text.replace("paths:", "consumes: [application/json]\npaths:"))).toEqual([
      "8:26 warning swagger/form-media-type\n  Parameters in formData travel as a form, which 'consumes' does not list",
    ]);
  });

  test("are described beside their name, bodies by a schema", async () => {
    const lines = [
      "{ name: a, in: body, type: string }",
      "{ name: b, in: query, schema: { type: string } }",
      "{ name: c, in: query }",
    ];
    expect(await codes(parameters(...lines))).toEqual([
      "7:11 warning structure/missing-field\n  A body parameter needs the field 'schema'",
      "7:32 warning structure/not-applicable\n  'type' has no meaning in a body parameter",
      "8:33 warning structure/not-applicable\n  'schema' has no meaning in a query parameter",
      "9:11 warning structure/missing-field\n  A query parameter needs the field 'type'",
    ]);
  });

  test("are held to the keywords that describe them", async () => {
    const lines = [
      "{ name: a, in: query, type: array }",
      "{ name: b, in: query, type: integer, minimum: 3, maximum: 1 }",
      "{ name: c, in: query, type: string, enum: [x, 1], default: y }",
      "{ name: d, in: query, type: strin }",
      "{ name: e, in: path, type: file }",
    ];
    expect(await codes(parameters(...lines))).toEqual([
      "7:11 warning schema/items-missing\n  A schema of type array needs 'items' in OpenAPI 2.0",
      "8:57 warning schema/range-empty\n  No value can match: minimum 3 is above maximum 1",
      "9:57 warning schema/enum-type\n  Value 1 of 'enum' can never match: expected a string, found a number",
      "9:70 warning example/mismatch\n  The default does not fit its schema: 'y' is not among the values of 'enum'",
      "10:39 error structure/wrong-value\n  'type' cannot be 'strin'",
      "11:11 warning path/parameter-not-in-template\n  Path parameter 'e' does not occur in '/pets'",
      "11:11 warning path/parameter-not-required\n  Path parameter 'e' must say 'required: true'",
      "11:38 warning swagger/file-misplaced\n  'file' is a type of formData parameters and of whole answers, not of a path parameter",
    ]);
  });

  test("that are lists travel in ways that 3.x may have no word for", async () => {
    const list = "type: array, items: { type: string }, collectionFormat";
    const lines = [
      `{ name: a, in: query, ${list}: tsv }`,
      `{ name: b, in: header, ${list}: pipes }`,
      `{ name: c, in: header, ${list}: multi }`,
      "{ name: d, in: query, type: array, items: { type: array, items: { type: string } } }",
      "{ name: e, in: query, type: array, items: { $ref: '#/definitions/Pet' } }",
      "{ name: f, in: query, type: string, collectionFormat: csv }",
    ];
    const text = `${parameters(...lines)}\ndefinitions: { Pet: {} }`;
    const unsaid = "cannot be said in OpenAPI 3: the value is taken as one text, for you to put together";
    expect(await codes(text)).toEqual([
      `7:89 warning swagger/list-as-text\n  A list in a query parameter as 'tsv' ${unsaid}`,
      `8:90 warning swagger/list-as-text\n  A list in a header parameter as 'pipes' ${unsaid}`,
      "9:72 warning structure/not-applicable\n  'collectionFormat' has no meaning in a header parameter as 'multi'",
      `10:61 warning swagger/list-as-text\n  A list in the list of a query parameter ${unsaid}`,
      "11:55 warning structure/not-applicable\n  '$ref' has no meaning in the items of a query parameter",
      "12:47 warning structure/not-applicable\n  'collectionFormat' has no meaning in a query parameter that is no array",
    ]);
  });

  test("are told when they are declared twice, also as a form", async () => {
    const line = "{ name: a, in: formData, type: string }";
    expect(await codes(parameters(line, line))).toEqual([
      "8:11 error parameter/duplicate\n  The formData parameter 'a' is declared twice",
    ]);
  });
});

describe("schemas", () => {
  function definitions(...lines: string[]): string {
    return swagger(`paths: {}\ndefinitions:\n  ${lines.join("\n  ")}`);
  }

  test("have a discriminator that names one of their own properties, which is required", async () => {
    const lines = [
      "A: { type: object, discriminator: kind }",
      "B: { type: object, discriminator: kind, properties: { kind: { type: string } } }",
      "C: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }",
    ];
    expect(await codes(definitions(...lines))).toEqual([
      "5:37 warning discriminator/property-missing\n  Schema 'A' has no property 'kind' to tell it apart by",
      "6:37 warning swagger/discriminator-optional\n  The discriminator 'kind' must be required",
    ]);
  });

  test("use keywords of 3.0 at their own risk", async () => {
    const lines = ["A: { type: string, nullable: true }", "B: { oneOf: [{ $ref: '#/definitions/A' }] }"];
    expect(await findings(definitions(...lines))).toEqual([
      "5:22 warning structure/unknown-field\n  A schema has no field 'nullable' in OpenAPI 2.0\n" +
        "  > write 'x-nullable: true', which other tools know too",
      "6:8 warning structure/unknown-field\n  A schema has no field 'oneOf' in OpenAPI 2.0\n" +
        "  > 'oneOf' came with OpenAPI 3.0, and means here what it means there",
    ]);
  });

  test("are a file only as a whole answer", async () => {
    const answer =
      "paths: { /a: { get: { responses: { 200: { description: ok, schema: { type: file } } } } } }";
    expect(await codes(swagger(answer))).toEqual([]);
    expect(await codes(definitions("A: { type: file }"))).toEqual([
      "5:14 warning swagger/file-misplaced\n  'file' is a type of formData parameters and of whole answers, not of a schema",
    ]);
  });

  test("do not say how lists travel", async () => {
    const list = "{ type: array, items: { type: string }, collectionFormat: csv }";
    expect(await codes(definitions(`A: ${list}`))).toEqual([
      "5:46 warning structure/not-applicable\n  'collectionFormat' has no meaning in a schema",
    ]);
    const text = swagger(`paths: {}\nparameters: { A: { name: a, in: query, type: array, items: ${list} } }`);
    expect((await codes(text)).filter((line) => line.includes("not-applicable"))).toEqual([]);
  });

  test("may list types, and say null by a vendor's word", async () => {
    const lines = ["A: { type: [string, 'null'] }", "B: { type: string, x-nullable: true, default: null }"];
    expect(await codes(definitions(...lines), { strict: true })).toEqual([]);
  });
});

test("answers have single statuses and examples that fit", async () => {
  const text = swagger(
    "paths:\n  /a:\n    get:\n      responses:\n" +
      "        4XX: { description: wrong }\n" +
      "        200: { description: ok, schema: { type: string }, examples: { application/json: 5 } }",
  );
  expect(await codes(text)).toEqual([
    "7:9 warning response/range-too-new\n  Ranges such as '4XX' came with OpenAPI 3.0",
    "8:89 warning example/mismatch\n  The example does not fit its schema: expected a string, found a number",
  ]);
});
