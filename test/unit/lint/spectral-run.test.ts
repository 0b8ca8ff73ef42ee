/** Rulesets of users at work: functions, fields, messages, severities, aliases, formats, overrides, several files. */
import { describe, expect, test } from "vitest";
import { failure, findings, told } from "./spectral-support.ts";

const shop = `
tags: [{ name: zebra }, { name: apple }]
paths:
  /userAccounts:
    get:
      operationId: get_users
      tags: [apple, zebra]
      deprecated: true
      responses: { "200": { description: All users } }
components:
  schemas:
    user_account: { type: object, properties: { name: { type: string } } }
    Size: { type: string, enum: [small, large, 3] }
    Lonely: { type: object, description: d, summary: s }
`;

/** What one step finds at one place. */
async function found(given: string, then: object): Promise<string[]> {
  const ruleset = JSON.stringify({ rules: { probe: { given, then } } });
  return (await findings({ ".spectral.yaml": ruleset, "openapi.yaml": shop })).map(
    ({ origin, message }) => `${origin?.pointer}: ${message}`,
  );
}

const get = "$.paths[*].get";

describe("core functions", () => {
  test.each<[string, string, object, string[]]>([
    [
      "truthy",
      get,
      { field: "summary" },
      ['/paths/~1userAccounts/get: "get.summary" property must be truthy'],
    ],
    [
      "falsy",
      get,
      { field: "deprecated" },
      ['/paths/~1userAccounts/get/deprecated: "deprecated" property must be falsy'],
    ],
    [
      "defined",
      get,
      { field: "description" },
      ['/paths/~1userAccounts/get: "get.description" property must be defined'],
    ],
    [
      "undefined",
      get,
      { field: "deprecated" },
      ['/paths/~1userAccounts/get/deprecated: "deprecated" property must be undefined'],
    ],
    [
      "pattern",
      get,
      { field: "operationId", functionOptions: { match: "^[a-z]+$" } },
      ['/paths/~1userAccounts/get/operationId: "get_users" must match the pattern "^[a-z]+$"'],
    ],
    [
      "length",
      get,
      { field: "tags", functionOptions: { max: 1 } },
      ['/paths/~1userAccounts/get/tags: "tags" property must be shorter than 1'],
    ],
    [
      "enumeration",
      `${get}.tags[*]`,
      { functionOptions: { values: ["apple"] } },
      ['/paths/~1userAccounts/get/tags/1: "zebra" must be equal to one of the allowed values: "apple"'],
    ],
    [
      "casing",
      "$.components.schemas",
      { field: "@key", functionOptions: { type: "pascal" } },
      ["/components/schemas/user_account: must be pascal case"],
    ],
    [
      "schema",
      "$.info",
      { functionOptions: { schema: { type: "object", required: ["contact"] } } },
      ['/info: "info" property must have required property "contact"'],
    ],
    [
      "alphabetical",
      "$",
      { field: "tags", functionOptions: { keyedBy: "name" } },
      ["/tags: properties must follow the alphabetical order"],
    ],
    [
      "xor",
      "$.components.schemas.Lonely",
      { functionOptions: { properties: ["description", "summary"] } },
      ['/components/schemas/Lonely: Just one of "description" and "summary" must be defined'],
    ],
    [
      "or",
      "$.info",
      { functionOptions: { properties: ["contact", "license"] } },
      ['/info: At least one of "contact" or "license" must be defined'],
    ],
    [
      "unreferencedReusableObject",
      "$.components.schemas",
      { functionOptions: { reusableObjectsLocation: "#/components/schemas" } },
      [
        "/components/schemas/user_account: Potential orphaned reusable object has been detected",
        "/components/schemas/Size: Potential orphaned reusable object has been detected",
        "/components/schemas/Lonely: Potential orphaned reusable object has been detected",
      ],
    ],
    [
      "typedEnum",
      "$.components.schemas.Size",
      {},
      ['/components/schemas/Size/enum/2: Enum value 3 must be "string".'],
    ],
  ])("%s", async (name, given, rest, expected) => {
    const messages = await found(given, { function: name, ...rest });
    expect(messages.sort()).toEqual([...expected].sort());
  });
});

describe("rules", () => {
  test("a message is filled in, several places and steps are looked at", async () => {
    const ruleset = `
rules:
  texts:
    description: Say what it is
    message: "{{description}}: {{property}} at {{path}}, {{error}}"
    severity: error
    given: [$.paths.*.get, $.info]
    then:
      - { field: description, function: truthy }
      - { field: title, function: undefined }
`;
    expect(await told({ ".spectral.yaml": ruleset, "openapi.yaml": shop })).toEqual([
      'error spectral/texts openapi.yaml#/info: Say what it is: info.description at #/info, "info.description" property must be truthy',
      'error spectral/texts openapi.yaml#/info/title: Say what it is: title at #/info/title, "title" property must be undefined',
      'error spectral/texts openapi.yaml#/paths/~1userAccounts/get: Say what it is: get.description at #/paths/~1userAccounts/get, "get.description" property must be truthy',
    ]);
  });

  test.each([
    ["error", "error"],
    ["warn", "warning"],
    ["info", "info"],
    ["hint", "info"],
    [0, "error"],
    [1, "warning"],
    [2, "info"],
    [3, "info"],
  ])("severity %s is %s", async (severity, expected) => {
    const rule = `{ given: $.info.contact, severity: ${severity}, then: { function: undefined } }`;
    const contract = "info: { title: T, version: '1', contact: {} }\npaths: {}";
    const [first] = await findings({
      ".spectral.yaml": `rules: { probe: ${rule} }`,
      "openapi.yaml": contract,
    });
    expect(first?.severity).toBe(expected);
  });

  test.each(["off", -1, false])("a rule of a base ruleset is switched off by %s", async (severity) => {
    const files = {
      ".spectral.yaml": JSON.stringify({ extends: ["base.yaml"], rules: { probe: severity } }),
      "base.yaml": "rules: { probe: { given: $.info, then: { field: contact, function: truthy } } }",
    };
    expect(await told(files)).toEqual([]);
  });

  test.each<[string | number | boolean, string]>([
    ["error", "error"],
    [3, "info"],
    [true, "warning"],
  ])("one that is not recommended is switched on by %s", async (severity, expected) => {
    const files = {
      ".spectral.yaml": JSON.stringify({ extends: "base.yaml", rules: { probe: severity } }),
      "base.yaml":
        "rules: { probe: { recommended: false, given: $.info, then: { field: contact, function: truthy } } }",
    };
    expect((await findings(files)).map((finding) => finding.severity)).toEqual([expected]);
  });

  test("a base ruleset is taken whole, as recommended, or not at all", async () => {
    const base = `
rules:
  always: { given: $.info, then: { field: contact, function: truthy } }
  seldom: { recommended: false, given: $.info, then: { field: license, function: truthy } }
`;
    const codes = async (extent: string): Promise<string[]> => {
      const files = { ".spectral.yaml": `extends: [[base.yaml, ${extent}]]`, "base.yaml": base };
      return (await findings(files)).map(({ code }) => code);
    };
    expect(await codes("all")).toEqual(["spectral/always", "spectral/seldom"]);
    expect(await codes("recommended")).toEqual(["spectral/always"]);
    expect(await codes("off")).toEqual([]);
  });

  test("aliases stand for places, some of one format only", async () => {
    const ruleset = `
extends: [[spectral:oas, off]]
aliases:
  Items: ["$.paths[*]"]
  Operations: ["#Items[get,put]"]
  Schemas:
    targets:
      - { formats: [oas2], given: ["$.definitions[*]"] }
      - { formats: [oas3.1], given: ["$.components.schemas[*]"] }
rules:
  summary: { given: "#Operations", then: { field: summary, function: truthy } }
  schema: { given: "#Schemas", then: { field: description, function: truthy } }
`;
    const files = { ".spectral.yaml": ruleset, "openapi.yaml": shop };
    expect((await findings(files)).map(({ code, origin }) => `${code} ${origin?.pointer}`)).toEqual([
      "spectral/schema /components/schemas/Size",
      "spectral/schema /components/schemas/user_account",
      "spectral/summary /paths/~1userAccounts/get",
    ]);
  });

  test("a rule asks of documents of its formats", async () => {
    const rule = (format: string): string =>
      `{ formats: [${format}], given: $.info, then: { field: contact, function: truthy } }`;
    const all = await findings({
      ".spectral.yaml": `
rules:
  old: ${rule("oas2")}
  three: ${rule("oas3")}
  three-one: ${rule("oas3_1")}
  zero: ${rule("oas3.0")}
`,
    });
    expect(all.map(({ code }) => code)).toEqual(["spectral/three", "spectral/three-one"]);
  });

  test("a rule may look at the document before references are followed", async () => {
    const contract = `
paths: { /a: { get: { responses: { "200": { $ref: "#/components/responses/All" } } } } }
components: { responses: { All: { description: All } } }
`;
    const ruleset = `
rules:
  resolved: { given: "$..[?(@property === '$ref')]", then: { function: undefined } }
  written: { resolved: false, given: "$..[?(@property === '$ref')]", then: { function: undefined } }
`;
    expect(
      (await findings({ ".spectral.yaml": ruleset, "openapi.yaml": contract })).map(({ code }) => code),
    ).toEqual(["spectral/written"]);
  });

  test("where a rule is explained stands in the hint", async () => {
    const ruleset = `
documentationUrl: https://example.com/rules
rules:
  one: { given: $.info, then: { field: contact, function: truthy } }
  two: { documentationUrl: "https://example.com/two", given: $.info, then: { field: contact, function: truthy } }
`;
    expect((await findings({ ".spectral.yaml": ruleset })).map(({ hint }) => hint)).toEqual([
      "see https://example.com/rules#one",
      "see https://example.com/two",
    ]);
  });

  test("findings lie in the file that holds the place", async () => {
    const files = {
      ".spectral.yaml": `
rules:
  titles: { given: "$.paths[*][*].responses[*].content[*].schema", then: { field: title, function: truthy } }
`,
      "openapi.yaml": `
paths: { /a: { get: { responses: { "200": { description: A, content: { application/json: { schema: { $ref: "parts/a b.yaml#/Pet" } } } } } } } }
`,
      "parts/a b.yaml": "Pet: { type: object }\n",
    };
    expect(await told(files)).toEqual([
      'warning spectral/titles parts/a b.yaml#/Pet: "Pet" property must be truthy',
    ]);
  });

  test("what looks like a reference to another host in an example is never followed", async () => {
    const contract = `
paths: {}
components: { examples: { A: { value: { $ref: "https://example.com/never" } } } }
`;
    const ruleset = "rules: { contact: { given: $.info, then: { field: contact, function: truthy } } }";
    expect(await told({ ".spectral.yaml": ruleset, "openapi.yaml": contract })).toHaveLength(1);
  });

  test("a rule that breaks off is named, at its place", async () => {
    const ruleset = `
rules:
  fine: { given: $.info, then: { field: title, function: truthy } }
  enums: { given: "$..[?(@.enum)]", then: { field: type, function: truthy } }
`;
    const contract = "paths: {}\nx-nothing: null";
    expect(await failure({ ".spectral.yaml": ruleset, "openapi.yaml": contract })).toEqual([
      ".spectral.yaml#/rules/enums config/ruleset-failed: Rule 'enums' cannot be run: Cannot read properties of null (reading 'enum')",
    ]);
  });
});

describe("overrides", () => {
  const base = `
extends: spectral:oas
rules:
  contact: { given: $.info, severity: error, then: { field: contact, function: truthy } }
  summary: { given: "$.paths[*].get", then: { field: summary, function: truthy } }
overrides:
`;
  const own = async (overrides: string): Promise<string[]> =>
    (await told({ ".spectral.yaml": `${base}${overrides}`, "openapi.yaml": shop })).flatMap(
      (line) => /^\w+ spectral\/(?:contact|summary|extra)\b/.exec(line) ?? [],
    );

  test("for whole files", async () => {
    expect(await own('  - { files: ["*.yaml"], rules: { contact: hint, summary: off } }')).toEqual([
      "info spectral/contact",
    ]);
    expect(await own('  - { files: ["*.json"], rules: { contact: "off" } }')).toEqual([
      "error spectral/contact",
      "warning spectral/summary",
    ]);
  });

  test("for parts of files, the closest one", async () => {
    expect(
      await own(`
  - { files: ["**/*.yaml#/paths"], rules: { summary: info } }
  - { files: ["openapi.yaml#/paths/~1userAccounts"], rules: { summary: error } }
  - { files: ["openapi.yaml#/components"], rules: { contact: off } }
`),
    ).toEqual(["error spectral/contact", "error spectral/summary"]);
  });

  test("bring rules of their own", async () => {
    expect(
      await own(`
  - files: ["openapi.yaml"]
    rules: { contact: off, extra: { given: $.info, then: { field: license, function: truthy } } }
`),
    ).toEqual(["warning spectral/extra", "warning spectral/summary"]);
  });
});
