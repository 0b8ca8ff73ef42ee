import { describe, expect, test } from "vitest";
import { contract, findings } from "./findings.ts";

const ok = "responses: { 200: { description: ok } }";

describe("path templates", () => {
  test("start with a slash and close their braces", async () => {
    expect(await findings(contract("3.1", "paths:\n  pets: {}\n  /pets/{id: {}\n  x-pets: 1"))).toEqual([
      "4:3 error path/no-leading-slash\n  Path 'pets' must start with a slash\n  > write '/pets'",
      "5:3 error path/invalid-template\n  Path '/pets/{id' has a brace without its counterpart",
    ]);
  });

  test("are told apart by more than the names of their parameters", async () => {
    const text = contract("3.1", "paths:\n  /pets/{id}: {}\n  /pets/mine: {}\n  /pets/{name}: {}");
    const line = (severity: string): string =>
      `6:3 ${severity} path/duplicate-template\n  Path '/pets/{name}' is the same as '/pets/{id}' under other parameter names\n  > merge the two path items`;
    expect(await findings(text)).toEqual([line("warning")]);
    expect(await findings(text, { strict: true })).toEqual([line("error")]);
  });
});

describe("path parameters", () => {
  const path = (name: string, more = "required: true, "): string =>
    `{ name: ${name}, in: path, ${more}schema: { type: string } }`;

  test("may be declared by the path item, the operation or a reference", async () => {
    const text = contract(
      "3.1",
      [
        "paths:",
        "  /pets/{id}/{part}/{page}:",
        "    parameters:",
        `      - ${path("id")}`,
        "    get:",
        `      parameters: [${path("part")}, { $ref: '#/components/parameters/Page' }]`,
        `      ${ok}`,
        "components:",
        "  parameters:",
        `    Page: ${path("page")}`,
      ].join("\n"),
    );
    expect(await findings(text)).toEqual([]);
  });

  test("that nobody declares are told at each operation", async () => {
    const text = contract("3.1", `paths:\n  /pets/{id}:\n    get:\n      ${ok}\n    put:\n      ${ok}`);
    const lines = (severity: string): string[] => [
      `5:5 ${severity} path/parameter-undeclared\n  Path parameter 'id' of GET /pets/{id} is not declared\n  > declare it: in: path, name: id, required: true`,
      `7:5 ${severity} path/parameter-undeclared\n  Path parameter 'id' of PUT /pets/{id} is not declared\n  > declare it: in: path, name: id, required: true`,
    ];
    expect(await findings(text)).toEqual(lines("warning"));
    expect(await findings(text, { strict: true })).toEqual(lines("error"));
  });

  test("that are misspelt show the other name", async () => {
    const text = contract(
      "3.1",
      `paths:\n  /pets/{petId}:\n    get:\n      parameters:\n        - ${path("petID")}\n      ${ok}`,
    );
    expect(await findings(text)).toEqual([
      "5:5 warning path/parameter-undeclared\n  Path parameter 'petId' of GET /pets/{petId} is not declared\n  > the declared parameter 'petID' has almost this name",
      "7:11 warning path/parameter-not-in-template\n  Path parameter 'petID' does not occur in '/pets/{petId}'\n  > add {petID} to the path, or remove the parameter",
    ]);
  });

  test("are required", async () => {
    const text = contract(
      "3.1",
      `paths:\n  /pets/{id}/{part}:\n    parameters:\n      - ${path("id", "")}\n      - ${path("part", "required: false, ")}`,
    );
    const lines = (severity: string): string[] => [
      `6:9 ${severity} path/parameter-not-required\n  Path parameter 'id' must say 'required: true'`,
      `7:43 ${severity} path/parameter-not-required\n  Path parameter 'part' must say 'required: true'`,
    ];
    expect(await findings(text)).toEqual(lines("warning"));
    expect(await findings(text, { strict: true })).toEqual(lines("error"));
  });

  test("are found in the path item of another file, which is where its faults are told", async () => {
    const files = {
      "openapi.yaml": contract("3.1", "paths:\n  /pets/{id}: { $ref: pets.yaml }"),
      "pets.yaml": `parameters:\n  - ${path("name")}\nget:\n  ${ok}`,
    };
    expect(await findings(files)).toEqual([
      "pets.yaml:2:5 warning path/parameter-not-in-template\n  Path parameter 'name' does not occur in '/pets/{id}'\n  > add {name} to the path, or remove the parameter",
      "pets.yaml:3:1 warning path/parameter-undeclared\n  Path parameter 'id' of GET /pets/{id} is not declared\n  > declare it: in: path, name: id, required: true",
    ]);
  });
});

describe("operation ids", () => {
  test("are unique, callbacks included, and the first use is shown beside", async () => {
    const text = contract(
      "3.1",
      [
        "paths:",
        `  /pets: { get: { operationId: list, ${ok} } }`,
        `  /cats: { get: { operationId: list, ${ok}, callbacks: { done: { '{$url}': { post: { operationId: list, ${ok} } } } } } }`,
      ].join("\n"),
    );
    expect(await findings(text)).toEqual([
      "5:32 error operation/duplicate-id\n  Operation id 'list' is used twice\n  > operation ids are unique in the whole contract",
      "5:133 error operation/duplicate-id\n  Operation id 'list' is used twice\n  > operation ids are unique in the whole contract",
    ]);
  });

  test("that code cannot tell apart are a warning", async () => {
    const text = contract(
      "3.1",
      `paths:\n  /pets: { get: { operationId: listPets, ${ok} } }\n  /cats: { get: { operationId: list-pets, ${ok} } }`,
    );
    expect(await findings(text)).toEqual([
      "5:32 warning operation/id-collision\n  Operation ids 'list-pets' and 'listPets' give the same name in code\n  > rename one of them; until then its name in code gets a suffix",
    ]);
  });
});

describe("responses", () => {
  test("stand under a status code, a range in capitals or default", async () => {
    const answer = "{ description: ok }";
    const text = contract(
      "3.1",
      `paths:\n  /pets:\n    get:\n      responses:\n        200: ${answer}\n        20O: ${answer}\n        4xx: ${answer}\n        5XX: ${answer}\n        600: ${answer}\n        default: ${answer}`,
    );
    expect(await findings(text)).toEqual([
      "8:9 error response/invalid-status\n  '20O' is no status code\n  > write three digits (404), a range (4XX) or 'default'",
      "9:9 warning response/status-case\n  The range '4xx' must be in capitals\n  > write 4XX",
      "11:9 error response/invalid-status\n  '600' is no status code\n  > write three digits (404), a range (4XX) or 'default'",
    ]);
  });

  test("are at least one", async () => {
    expect(await findings(contract("3.1", "paths:\n  /pets:\n    get:\n      responses: {}"))).toEqual([
      "6:7 warning operation/no-responses\n  An operation needs at least one response\n  > declare what it answers, or 'default'",
    ]);
  });
});

test("links lead to an operation", async () => {
  const text = contract(
    "3.1",
    [
      "paths:",
      `  /pets: { get: { operationId: listPets, ${ok} } }`,
      "components:",
      "  links:",
      "    Next: { operationId: listPet }",
      "    Same: { operationRef: '#/paths/~1pets/get' }",
      "    Gone: { operationRef: '#/paths/~1pets/put' }",
      "    Far: { operationRef: 'https://example.com/api.yaml#/paths/~1x/get' }",
      "    None: { description: nothing }",
    ].join("\n"),
  );
  expect(await findings(text)).toEqual([
    "7:26 warning link/operation-not-found\n  There is no operation 'listPet'\n  > did you mean 'listPets'?",
    "9:27 warning link/operation-not-found\n  There is no operation '#/paths/~1pets/put'",
    "11:5 warning structure/missing-field\n  A link needs the field 'operationId'\n  > name the operation it leads to by 'operationId' or 'operationRef'",
  ]);
});

test("servers define the variables of their address", async () => {
  const text = contract(
    "3.1",
    [
      "paths: {}",
      "servers:",
      "  - url: https://{regoin}.example.com/{base}",
      "    variables:",
      "      region: { default: eu, enum: [us] }",
      "      port: { default: '80', enum: [] }",
    ].join("\n"),
  );
  expect(await findings(text)).toEqual([
    "5:10 error server/variable-undefined\n  Server variable 'regoin' is not defined\n  > did you mean 'region'?",
    "5:10 error server/variable-undefined\n  Server variable 'base' is not defined\n  > add it to 'variables' with a default",
    "7:26 warning server/default-not-in-enum\n  The default 'eu' is not among the values of 'enum'",
    "8:30 warning server/enum-empty\n  The 'enum' of a server variable must hold a value\n  > remove it to allow any text",
  ]);
});

test("security requirements name a scheme", async () => {
  const text = contract(
    "3.1",
    [
      "security:",
      "  - keys: []",
      "paths:",
      `  /pets: { get: { security: [{ key: [] }, {}], ${ok} } }`,
      "components:",
      "  securitySchemes:",
      "    key: { type: apiKey, in: header, name: key }",
    ].join("\n"),
  );
  expect(await findings(text)).toEqual([
    "4:5 warning security/scheme-undefined\n  There is no security scheme 'keys'\n  > did you mean 'key'?",
  ]);
});
