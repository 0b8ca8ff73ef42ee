import { describe, expect, test } from "vitest";
import { contract, findings } from "./findings.ts";

describe("unknown fields", () => {
  test("suggest the field that was meant, at the key", async () => {
    const text = contract(
      "3.0",
      "paths:\n  /pets:\n    get:\n      descriptoin: Pets\n      responses: { 200: { description: ok } }",
    );
    expect(await findings(text)).toEqual([
      "6:7 warning structure/unknown-field\n  An operation has no field 'descriptoin' in OpenAPI 3.0\n  > did you mean 'description'?",
    ]);
    expect(await findings(text, { strict: true })).toEqual([
      "6:7 error structure/unknown-field\n  An operation has no field 'descriptoin' in OpenAPI 3.0\n  > did you mean 'description'?",
    ]);
  });

  test("are errors where they misspell a field that must be there, and say it once", async () => {
    expect(
      await findings(
        contract("3.0", "paths:\n  /pets:\n    get:\n      respones: { 200: { description: ok } }"),
      ),
    ).toEqual([
      "6:7 error structure/unknown-field\n  An operation has no field 'respones' in OpenAPI 3.0\n  > did you mean 'responses'?",
    ]);
  });

  test("of a later version name that version", async () => {
    expect(await findings(contract("3.0", "paths: {}\nwebhooks: {}"))).toEqual([
      "4:1 warning structure/unknown-field\n  An OpenAPI document has no field 'webhooks' in OpenAPI 3.0\n  > 'webhooks' came with OpenAPI 3.1; state 'openapi: 3.1.1' to use it",
    ]);
    expect(await findings(contract("3.1", "webhooks: {}"))).toEqual([]);
  });

  test("are open to extensions, and in schemas of 3.1 to anything", async () => {
    const schemas = "components:\n  schemas:\n    Pet: { x-note: 1, flavour: sweet }";
    expect(await findings(contract("3.1", schemas))).toEqual([]);
    expect(await findings(contract("3.0", `paths: {}\n${schemas}`))).toEqual([
      "6:23 warning structure/unknown-field\n  A schema has no field 'flavour' in OpenAPI 3.0\n  > remove it, or start its name with 'x-' if it is an extension",
    ]);
  });

  test("beside a $ref count for nothing in 3.0", async () => {
    const schemas =
      "paths: {}\ncomponents:\n  schemas:\n    Pet: { type: object }\n    Dog: { $ref: '#/components/schemas/Pet', flavour: sweet }";
    expect(await findings(contract("3.0", schemas))).toEqual([]);
  });
});

describe("missing fields", () => {
  test("are told at the object that lacks them", async () => {
    expect(
      await findings("openapi: 3.0.3\ninfo:\n  title: Case\npaths: {}\nservers:\n  - description: none"),
    ).toEqual([
      "2:1 error structure/missing-field\n  An info object needs the field 'version'",
      "6:5 error structure/missing-field\n  A server needs the field 'url'",
    ]);
  });

  test("that a later version made optional are warnings unless strict", async () => {
    const text =
      "openapi: 3.0.3\ninfo: { title: Case, version: 1.0.0 }\ncomponents:\n  responses:\n    Empty: {}";
    expect(await findings(text)).toEqual([
      "1:1 warning structure/missing-field\n  An OpenAPI document needs the field 'paths'",
      "5:5 warning structure/missing-field\n  A response needs the field 'description'",
    ]);
    expect(await findings(text, { strict: true })).toEqual([
      "1:1 error structure/missing-field\n  An OpenAPI document needs the field 'paths'",
      "5:5 error structure/missing-field\n  A response needs the field 'description'",
    ]);
  });

  test("of one form of an object are asked for in that form only", async () => {
    const schemes = [
      "components:",
      "  securitySchemes:",
      "    key: { type: apiKey, in: header }",
      "    basic: { type: http }",
      "    oidc: { type: openIdConnect, openIdConnectUrl: /oidc }",
      "    oauth:",
      "      type: oauth2",
      "      flows:",
      "        password: { scopes: {} }",
    ].join("\n");
    expect(await findings(contract("3.1", schemes))).toEqual([
      "5:5 error structure/missing-field\n  A security scheme of type apiKey needs the field 'name'",
      "6:5 error structure/missing-field\n  A security scheme of type http needs the field 'scheme'",
      "11:9 error structure/missing-field\n  A password flow needs the field 'tokenUrl'",
    ]);
  });
});

describe("wrong JSON types", () => {
  test("are told at the value, lists and maps item by item", async () => {
    const text = contract(
      "3.0",
      "paths: {}\ntags: none\nservers:\n  - 5\nsecurity:\n  - key: admin\ncomponents:\n  schemas:\n    Pet:\n      minLength: 1.5\n      required: [name, 7]\n      properties: []",
    );
    expect(await findings(text)).toEqual([
      "4:7 error structure/wrong-type\n  'tags' must be an array, found a string",
      "6:5 error structure/wrong-type\n  'servers[0]' must be an object, found a number",
      "8:5 warning security/scheme-undefined\n  There is no security scheme 'key'\n  > declare it in components.securitySchemes",
      "8:10 error structure/wrong-type\n  'key' must be an array, found a string",
      "12:18 error structure/wrong-type\n  'minLength' must be an integer, found a number",
      "13:24 error structure/wrong-type\n  'required[1]' must be a string, found a number\n  > put it in quotes",
      "14:7 error structure/wrong-type\n  'properties' must be an object, found an array",
    ]);
  });

  test("of schemas name what each version allows", async () => {
    const schemas = "components:\n  schemas:\n    Pet: true\n    Dog: { additionalProperties: 1 }";
    expect(await findings(contract("3.1", schemas))).toEqual([
      "6:34 error structure/wrong-type\n  'additionalProperties' must be an object or a boolean, found a number",
    ]);
    expect(await findings(contract("3.0", `paths: {}\n${schemas}`))).toEqual([
      "6:10 error structure/wrong-type\n  'Pet' must be an object, found a boolean",
      "7:34 error structure/wrong-type\n  'additionalProperties' must be a boolean or an object, found a number",
    ]);
  });

  test("that do no harm are warnings unless strict", async () => {
    const text = [
      "openapi: 3.1.0",
      "info: { title: Case, version: 1.0, description: }",
      "paths: {}",
      "tags:",
      "  - name: pets",
      "    description: { $ref: pets.md }",
    ].join("\n");
    const lines = (severity: string): string[] => [
      `2:31 ${severity} structure/wrong-type\n  'version' must be a string, found a number\n  > put it in quotes`,
      `2:36 ${severity} structure/wrong-type\n  'description' must be a string, found null\n  > remove the empty entry or give it a value`,
      `6:5 ${severity} structure/wrong-type\n  'description' must be a string, found an object`,
    ];
    expect(await findings(text)).toEqual(lines("warning"));
    expect(await findings(text, { strict: true })).toEqual(lines("error"));
  });

  test("are harmless where nothing need be said, not where an entry is empty", async () => {
    const text = contract("3.1", "paths:\n  /pets:\nexternalDocs:\ncomponents:\n  schemas:");
    expect(await findings(text)).toEqual([
      "4:3 error structure/wrong-type\n  '/pets' must be an object, found null\n  > remove the empty entry or give it a value",
      "5:1 warning structure/wrong-type\n  'externalDocs' must be an object, found null\n  > remove the empty entry or give it a value",
      "7:3 warning structure/wrong-type\n  'schemas' must be an object, found null\n  > remove the empty entry or give it a value",
    ]);
  });

  test("of one object that YAML aliases share are told once", async () => {
    const text = contract("3.1", "components:\n  schemas:\n    Pet: &pet { minLength: many }\n    Dog: *pet");
    expect(await findings(text)).toEqual([
      "5:28 error structure/wrong-type\n  'minLength' must be an integer, found a string",
    ]);
  });
});

test("values outside an enumeration come with the possible ones", async () => {
  const parameters =
    "components:\n  parameters:\n    Pet: { name: pet, in: body, schema: {} }\n    Dog: { name: dog, in: qeury, schema: {} }";
  expect(await findings(contract("3.1", parameters))).toEqual([
    "5:27 error structure/wrong-value\n  'in' cannot be 'body'\n  > possible are: query, header, path, cookie",
    "6:27 error structure/wrong-value\n  'in' cannot be 'qeury'\n  > did you mean 'query'?",
  ]);
  const names =
    "components:\n  parameters:\n    Pet: { name: pet, in: constructor, schema: {} }\n  securitySchemes:\n    Key: { type: toString }";
  expect((await findings(contract("3.1", names))).map((line) => line.split("\n")[0])).toEqual([
    "5:27 error structure/wrong-value",
    "7:18 error structure/wrong-value",
  ]);
});

test("fields without meaning in a form of an object", async () => {
  const components = [
    "components:",
    "  securitySchemes:",
    "    basic: { type: http, scheme: basic, name: Authorization, bearerFormat: JWT }",
    "    oauth: { type: oauth2, flows: { implicit: { authorizationUrl: /a, tokenUrl: /t, scopes: {} } } }",
    "  parameters:",
    "    Trace: { name: trace, in: header, allowReserved: true, schema: {} }",
    "    Filter: { name: filter, in: query, explode: true, content: { application/json: {} } }",
    "  headers:",
    "    Total: { schema: {}, allowEmptyValue: true }",
  ].join("\n");
  expect(await findings(contract("3.1", components))).toEqual([
    "5:41 warning structure/not-applicable\n  'name' has no meaning in a security scheme of type http\n  > remove it",
    "5:62 warning structure/not-applicable\n  'bearerFormat' has no meaning in an http scheme other than bearer\n  > remove it",
    "6:71 warning structure/not-applicable\n  'tokenUrl' has no meaning in an implicit flow\n  > remove it",
    "8:39 warning structure/not-applicable\n  'allowReserved' has no meaning in a header parameter\n  > remove it",
    "9:40 warning structure/not-applicable\n  'explode' has no meaning in a query parameter with 'content'\n  > remove it",
    "11:26 warning structure/not-applicable\n  'allowEmptyValue' has no meaning in a header\n  > remove it",
  ]);
});

test("fields that exclude each other", async () => {
  const text = [
    "openapi: 3.1.0",
    "info: { title: Case, version: 1.0.0, license: { name: MIT, identifier: MIT, url: /mit } }",
    "components:",
    "  examples:",
    "    Pet: { value: 1, externalValue: /pet }",
    "  parameters:",
    "    Trace: { name: trace, in: header, schema: {}, example: 1, examples: {} }",
  ].join("\n");
  expect(await findings(text)).toEqual([
    "2:77 warning structure/exclusive-fields\n  'identifier' and 'url' exclude each other\n  > keep one of them",
    "5:22 warning structure/exclusive-fields\n  'value' and 'externalValue' exclude each other\n  > keep one of them",
    "7:63 warning structure/exclusive-fields\n  'example' and 'examples' exclude each other\n  > keep one of them",
  ]);
});

describe("references where OpenAPI has none", () => {
  test("are followed with a warning", async () => {
    const files = {
      "openapi.yaml": contract("3.1", "paths:\n  /pets/{id}:\n    get: { $ref: get.yaml }"),
      "get.yaml": "responses: { 200: { description: ok } }",
    };
    expect(await findings(files)).toEqual([
      "5:5 warning path/parameter-undeclared\n  Path parameter 'id' of GET /pets/{id} is not declared\n  > declare it: in: path, name: id, required: true",
      "5:18 warning ref/not-allowed-here\n  An operation cannot be a reference in OpenAPI 3.1\n  > it is followed all the same; other tools may not",
    ]);
  });

  test("are ignored in the place of a map's entries", async () => {
    const text = contract(
      "3.1",
      "components:\n  schemas:\n    Pet: { properties: { $ref: '#/components/schemas/Pet' } }",
    );
    expect(await findings(text)).toEqual([
      "5:32 warning ref/in-map\n  A $ref cannot stand for the entries of a map; it is ignored\n  > give each entry a $ref of its own",
    ]);
  });
});

describe("the document", () => {
  test("of 3.1 holds paths, webhooks or components", async () => {
    expect(await findings("openapi: 3.1.0\ninfo: { title: Case, version: 1.0.0 }")).toEqual([
      "1:1 warning contract/empty\n  The contract has neither paths nor webhooks nor components\n  > an API without operations says 'paths:' with an empty object",
    ]);
  });

  test("states its version in three numbers", async () => {
    expect(await findings("openapi: '3.1'\ninfo: { title: Case, version: 1.0.0 }\npaths: {}")).toEqual([
      "1:10 warning contract/version-short\n  The version must have three numbers, found '3.1'\n  > write '3.1.1'",
    ]);
  });

  test("names its components in letters, digits, dots, dashes and underscores", async () => {
    expect(
      await findings(contract("3.1", "components:\n  schemas:\n    My Pet«1»: {}\n    my-pet_1.0: {}")),
    ).toEqual([
      "5:5 warning component/invalid-name\n  Component name 'My Pet«1»' may hold only letters, digits, '.', '_' and '-'\n  > call it 'My_Pet_1_'",
    ]);
  });
});
