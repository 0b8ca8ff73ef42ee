/** What OpenAPI 3.2 added, and what can be wrong with it. */
import { describe, expect, test } from "vitest";
import { contract, findings } from "./findings.ts";

const done = "responses: { 204: {} }";

/** The findings of some parts, without hints. */
async function found(parts: string, strict = false): Promise<string[]> {
  const all = await findings(contract("3.2", parts), { strict });
  return all.map((text) => text.split("\n  > ")[0] ?? "");
}

describe("operations", () => {
  test("have any method, and standard ones their own field", async () => {
    const text = `paths:
  /pets:
    query: { ${done} }
    additionalOperations:
      COPY: { ${done} }
      POST: { ${done} }
      query: { ${done} }
      "NO WAY": { ${done} }`;
    expect(await findings(contract("3.2", text))).toEqual([
      "8:7 error operation/standard-method\n  'POST' cannot be an additional operation: it has a field of its own\n  > move it to 'post' of the path item",
      "9:7 error operation/standard-method\n  'query' cannot be an additional operation: it has a field of its own\n  > move it to 'query' of the path item",
      "10:7 error operation/invalid-method\n  'NO WAY' is no method of HTTP\n  > methods are of letters, digits and !#$%&'*+-.^_`|~",
    ]);
  });

  test("of any method are looked at as others are", async () => {
    const text = `paths:
  /pets/{id}:
    query: { operationId: a, ${done} }
    additionalOperations:
      COPY: { operationId: a, parameters: [{ name: id, in: path, required: true, schema: {} }], ${done} }`;
    expect(await found(text)).toEqual([
      "5:5 warning path/parameter-undeclared\n  Path parameter 'id' of QUERY /pets/{id} is not declared",
      "7:28 error operation/duplicate-id\n  Operation id 'a' is used twice",
    ]);
  });

  test("are no operations in 3.1, which says when they came", async () => {
    const text = `paths:\n  /pets:\n    query: { ${done} }`;
    expect(await findings(contract("3.1", text))).toEqual([
      "5:5 warning structure/unknown-field\n  A path item has no field 'query' in OpenAPI 3.1\n  > 'query' came with OpenAPI 3.2; state 'openapi: 3.2.0' to use it",
    ]);
  });
});

describe("a querystring parameter", () => {
  const whole = "in: querystring, content: { application/json: { schema: {} } }";

  test("is alone with the query, in a path item and its operations together", async () => {
    const text = `paths:
  /pets:
    parameters:
      - { name: all, ${whole} }
    get:
      parameters:
        - { name: more, ${whole} }
      ${done}
    delete:
      parameters:
        - { name: limit, in: query, schema: {} }
      ${done}`;
    expect(await found(text)).toEqual([
      "6:26 error parameter/querystring-mixed\n  A querystring parameter is the whole query, so query parameters cannot stand beside it",
      "9:11 error parameter/querystring-twice\n  An operation has one querystring parameter at most; this is another one",
    ]);
  });

  test("has content and no style", async () => {
    const text = `components:
  parameters:
    A: { name: a, in: querystring, schema: {} }
    B: { name: b, ${whole}, style: form, allowReserved: true, examples: {} }`;
    expect(await found(text)).toEqual([
      "5:5 error structure/missing-field\n  A querystring parameter needs the field 'content'",
      "6:83 warning structure/not-applicable\n  'style' has no meaning in a querystring parameter with 'content'",
      "6:96 warning structure/not-applicable\n  'allowReserved' has no meaning in a querystring parameter with 'content'",
    ]);
  });
});

test("reserved characters are allowed wherever values are percent-encoded", async () => {
  const text = `components:
  parameters:
    A: { name: a, in: path, required: true, schema: {}, allowReserved: true }
    B: { name: b, in: cookie, schema: {}, allowReserved: true }
    C: { name: c, in: cookie, schema: {}, allowReserved: true, style: cookie }
    D: { name: d, in: header, schema: {}, allowReserved: true }
    E: { name: e, in: query, schema: {}, style: cookie }`;
  expect(await found(text)).toEqual([
    "7:43 warning structure/not-applicable\n  'allowReserved' has no meaning in a cookie parameter of this style",
    "8:43 warning structure/not-applicable\n  'allowReserved' has no meaning in a header parameter",
    "9:49 error parameter/style-not-allowed\n  Style 'cookie' is not possible in a query parameter",
  ]);
  const old =
    "components:\n  parameters:\n    A: { name: a, in: path, required: true, schema: {}, allowReserved: true }";
  expect((await findings(contract("3.1", old))).length).toBe(1);
});

test("names that travel as they are have to fit", async () => {
  const text = `components:
  parameters:
    A: { name: 'a b', in: header, schema: {} }
    B: { name: '{b}', in: path, required: true, schema: {} }
  responses:
    C: { headers: { 'c=d': { schema: {} } } }`;
  expect(await found(text)).toEqual([
    "5:16 warning parameter/invalid-name\n  'a b' cannot be the name of a header parameter",
    "6:16 warning parameter/invalid-name\n  '{b}' cannot be the name of a path parameter",
    "8:21 warning parameter/invalid-name\n  'c=d' cannot be the name of a header",
  ]);
});

test("tags stand in trees", async () => {
  const text = `paths: {}
tags:
  - { name: a, summary: A, kind: nav, parent: b }
  - { name: b, parent: c }
  - { name: c, parent: b }
  - { name: d, parent: bb }
  - { name: e, parent: e }`;
  expect(await findings(contract("3.2", text))).toEqual([
    "6:24 warning tag/circular\n  Tag 'b' is below itself: b -> c -> b\n  > remove 'parent' from one of them",
    "7:24 warning tag/circular\n  Tag 'c' is below itself: c -> b -> c\n  > remove 'parent' from one of them",
    "8:24 warning tag/parent-not-found\n  There is no tag 'bb'\n  > did you mean 'b'?",
    "9:24 warning tag/circular\n  Tag 'e' is below itself: e -> e\n  > remove 'parent' from one of them",
  ]);
});

describe("a discriminator", () => {
  const schemas = (more: string): string => `components:
  schemas:
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Other' }]
      discriminator: { propertyName: kind${more} }
    Cat: { type: object, required: [kind], properties: { kind: {} } }
    Other: { type: object, properties: { name: {} } }`;

  test("may have a default, which needs not have the property", async () => {
    expect(await found(schemas(", defaultMapping: Other"))).toEqual([]);
    expect(await found(schemas(""))).toEqual([
      "7:38 warning discriminator/property-missing\n  Schema 'Other' has no property 'kind' to tell it apart by",
    ]);
  });

  test("needs one where the property may be missing", async () => {
    const text = schemas("").replace("name: {}", "kind: {}");
    expect(await found(text)).toEqual([
      "7:38 warning discriminator/no-default\n  Schema 'Other' may lack the property 'kind' that tells it apart",
    ]);
    expect(await found(text.replace("kind }", "kind, defaultMapping: Other }"))).toEqual([]);
  });

  test("has none when that is no schema", async () => {
    expect(await found(schemas(", defaultMapping: Othr"))).toContain(
      "7:60 warning discriminator/mapping-not-found\n  Mapping value 'Othr' is neither a schema name nor a reference to a schema",
    );
    expect(await found(schemas(", defaultMapping: Othr"), true)).toContain(
      "7:60 error discriminator/mapping-not-found\n  Mapping value 'Othr' is neither a schema name nor a reference to a schema",
    );
  });
});

test("fields that exclude each other are named", async () => {
  const text = `components:
  examples:
    A: { value: 1, dataValue: 1 }
    B: { serializedValue: '1', externalValue: a.txt }
  mediaTypes:
    C: { schema: {}, encoding: { a: { encoding: {}, itemEncoding: {} } }, prefixEncoding: [] }
  schemas:
    D: { xml: { nodeType: attribute, attribute: true } }`;
  expect(await found(text)).toEqual([
    "5:20 warning structure/exclusive-fields\n  'value' and 'dataValue' exclude each other",
    "6:32 warning structure/exclusive-fields\n  'serializedValue' and 'externalValue' exclude each other",
    "8:53 warning structure/exclusive-fields\n  'encoding' and 'itemEncoding' exclude each other",
    "8:75 warning structure/exclusive-fields\n  'encoding' and 'prefixEncoding' exclude each other",
    "10:38 warning structure/exclusive-fields\n  'nodeType' and 'attribute' exclude each other",
  ]);
});

test("security schemes have a flow for devices, metadata and an end", async () => {
  const text = `components:
  securitySchemes:
    A:
      type: oauth2
      deprecated: true
      oauth2MetadataUrl: https://example.com/meta
      flows: { deviceAuthorization: { tokenUrl: /t, scopes: {} } }
    B: { type: http, scheme: basic, oauth2MetadataUrl: https://example.com/meta }`;
  expect(await found(text)).toEqual([
    "9:16 error structure/missing-field\n  A device authorization flow needs the field 'deviceAuthorizationUrl'",
    "10:37 warning structure/not-applicable\n  'oauth2MetadataUrl' has no meaning in a security scheme of type http",
  ]);
});

describe("the address of a document", () => {
  const pets =
    "openapi: 3.2.0\n$self: https://example.com/api/pets.yaml\ninfo: { title: P, version: 1.0.0 }\ncomponents: { schemas: { Pet: {} } }";

  function files(...refs: string[]): Record<string, string> {
    const schemas = refs.map((ref, index) => `    S${index}: { $ref: '${ref}' }`);
    const parts = `$self: https://example.com/api/openapi.yaml\ncomponents:\n  schemas:\n    Own: {}\n${schemas.join("\n")}`;
    return { "openapi.yaml": contract("3.2", parts), "beside.yaml": pets };
  }

  test("is what references to it mean, absolute or not", async () => {
    const own = ["https://example.com/api/openapi.yaml", "/api/openapi.yaml", "openapi.yaml", ""];
    expect(await findings(files(...own.map((uri) => `${uri}#/components/schemas/Own`)))).toEqual([]);
  });

  test("is known of the files that are read, by what they call themselves", async () => {
    const refs = ["beside.yaml", "https://example.com/api/pets.yaml", "pets.yaml"];
    expect(await findings(files(...refs.map((uri) => `${uri}#/components/schemas/Pet`)))).toEqual([]);
  });

  test("has the files beside it beside it", async () => {
    const ref = "https://example.com/api/beside.yaml#/components/schemas/Pet";
    expect(await findings(files(ref))).toEqual([]);
  });

  test("reaches nothing that is not at hand", async () => {
    const [elsewhere, missing] = await findings(
      files("https://example.org/api/pets.yaml#/Pet", "https://example.com/api/cats.yaml#/Cat"),
    );
    expect(elsewhere).toContain("remote/not-allowed");
    expect(missing).toContain("ref/file-not-found");
    const odd = ["..%2F..%2Fpets.yaml", "//elsewhere/pets.yaml"];
    for (const line of await findings(files(...odd.map((path) => `https://example.com/api/${path}#/Pet`))))
      expect(line).toContain("remote/not-allowed");
  });

  test("has no fragment", async () => {
    expect(await found("$self: https://example.com/a#b\npaths: {}")).toEqual([
      "3:8 error structure/wrong-value\n  '$self' cannot be 'https://example.com/a#b'",
    ]);
  });

  test("means nothing in 3.1", async () => {
    const own = "https://example.com/api/openapi.yaml#/components/schemas/Own";
    const old = contract(
      "3.1",
      `$self: https://example.com/api/openapi.yaml\ncomponents: { schemas: { Own: {}, S: { $ref: '${own}' } } }`,
    );
    expect((await findings(old)).join("\n")).toContain("remote/not-allowed");
  });
});

test("a requirement may name a scheme by its address", async () => {
  const schemes = "Key: { type: apiKey, in: header, name: key }";
  const found = await findings({
    "openapi.yaml": contract(
      "3.2",
      `paths: {}
security:
  - { Key: [] }
  - { '#/components/securitySchemes/Key': [] }
  - { ./schemes.yaml#/Key: [] }
  - { ./schemes.yaml#/Kee: [] }
components:
  securitySchemes:
    ${schemes}`,
    ),
    "schemes.yaml": schemes,
  });
  expect(found).toEqual([
    "8:7 error ref/not-found\n  Reference './schemes.yaml#/Kee' points at nothing\n  > did you mean './schemes.yaml#/Key'?",
  ]);
});

test("a short version is told the one there is", async () => {
  expect(await findings("openapi: '3.2'\ninfo: { title: Case, version: 1.0.0 }\npaths: {}")).toEqual([
    "1:10 warning contract/version-short\n  The version must have three numbers, found '3.2'\n  > write '3.2.0'",
  ]);
});
