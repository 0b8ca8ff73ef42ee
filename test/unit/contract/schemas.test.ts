import { describe, expect, test } from "vitest";
import { contract, findings } from "./findings.ts";

/** Schemas by name, from line 5 on in 3.1 and from line 6 on in 3.0. */
function schemas(version: "3.0" | "3.1", ...lines: string[]): string {
  const components = ["components:", "  schemas:", ...lines.map((line) => `    ${line}`)].join("\n");
  return contract(version, version === "3.0" ? `paths: {}\n${components}` : components);
}

describe("types", () => {
  test("are those of the version", async () => {
    expect(
      await findings(
        schemas("3.1", "Pet: { type: strnig }", "Age: { type: [integer, nul] }", "None: { type: null }"),
      ),
    ).toEqual([
      "5:18 error schema/unknown-type\n  'strnig' is no type\n  > did you mean 'string'?",
      "6:28 error schema/unknown-type\n  'nul' is no type\n  > did you mean 'null'?",
      "7:19 warning schema/unknown-type\n  'null' is no type\n  > write \"null\" in quotes",
    ]);
    expect(
      await findings(
        schemas("3.0", "Pet: { type: file }", "None: { type: 'null' }", "Age: { type: [integer] }"),
      ),
    ).toEqual([
      "6:18 error schema/unknown-type\n  'file' is no type\n  > types are: string, number, integer, boolean, array, object",
      "7:19 warning schema/unknown-type\n  'null' is no type\n  > write 'nullable: true' beside the type",
      "8:12 warning schema/type-array\n  An array of types came with OpenAPI 3.1\n  > in 3.0 write one type, and 'nullable: true' for null",
    ]);
  });

  test("of arrays in 3.0 say what the items are", async () => {
    expect(await findings(schemas("3.0", "Pets: { type: array }"))).toEqual([
      "6:5 warning schema/items-missing\n  A schema of type array needs 'items' in OpenAPI 3.0\n  > an empty 'items' allows anything",
    ]);
    expect(await findings(schemas("3.1", "Pets: { type: array }"))).toEqual([]);
  });
});

describe("keywords of another version", () => {
  test("nullable in 3.1", async () => {
    const text = schemas(
      "3.1",
      "Pet: { type: string, nullable: true }",
      "Dog: { type: string, nullable: false }",
    );
    const line =
      "5:36 warning schema/nullable\n  'nullable' was removed in OpenAPI 3.1 and means nothing to other tools\n  > add \"null\" to 'type'";
    expect(await findings(text)).toEqual([line]);
    expect(await findings(text, { strict: true })).toEqual([line]);
  });

  test("exclusive bounds are flags in 3.0 and numbers in 3.1", async () => {
    expect(await findings(schemas("3.0", "Age: { exclusiveMinimum: 0 }"))).toEqual([
      "6:30 warning schema/exclusive-number\n  'exclusiveMinimum' must be a boolean in OpenAPI 3.0, found a number\n  > write 'minimum: 0' and 'exclusiveMinimum: true'",
    ]);
    expect(
      await findings(
        schemas(
          "3.1",
          "Age: { maximum: 9, exclusiveMaximum: true }",
          "Size: { minimum: 1, exclusiveMinimum: false }",
        ),
        {
          strict: true,
        },
      ),
    ).toEqual([
      "5:42 error schema/exclusive-boolean\n  'exclusiveMaximum' must be a number in OpenAPI 3.1, found a boolean\n  > write the bound itself: 'exclusiveMaximum: 9'",
      "6:43 error schema/exclusive-boolean\n  'exclusiveMinimum' must be a number in OpenAPI 3.1, found a boolean\n  > remove it: 'minimum' alone includes the bound",
    ]);
  });

  test("required as a flag is that of draft 3", async () => {
    const text = schemas("3.0", "Pet: { properties: { name: { type: string, required: true } } }");
    const line = (severity: string): string =>
      `6:58 ${severity} schema/required-boolean\n  'required' must be an array of property names, found a boolean\n  > list the property in 'required' of the object around it`;
    expect(await findings(text)).toEqual([line("warning")]);
    expect(await findings(text, { strict: true })).toEqual([line("error")]);
  });

  test("keywords that differ in case only are no annotations", async () => {
    expect(await findings(schemas("3.1", "Pet: { minlength: 4, remark: fine }"))).toEqual([
      "5:12 warning schema/keyword-typo\n  'minlength' is no keyword of JSON Schema\n  > did you mean 'minLength'?",
    ]);
  });
});

describe("keywords that contradict themselves", () => {
  test("required names each property once, and in 3.0 at least one", async () => {
    expect(
      await findings(schemas("3.0", "Pet: { required: [name, id, name] }", "Dog: { required: [] }")),
    ).toEqual([
      "6:33 warning schema/required-duplicate\n  Property 'name' stands twice in 'required'\n  > remove one of the two",
      "7:12 warning schema/required-empty\n  'required' must hold a name in OpenAPI 3.0\n  > remove it",
    ]);
    expect(await findings(schemas("3.1", "Dog: { required: [] }"))).toEqual([]);
  });

  test("counts and steps are not below zero", async () => {
    expect(await findings(schemas("3.1", "Pet: { minLength: -1, multipleOf: 0 }"))).toEqual([
      "5:23 error schema/keyword-value\n  'minLength' must be zero or more, found -1",
      "5:39 error schema/keyword-value\n  'multipleOf' must be above zero, found 0",
    ]);
  });

  test("ranges leave room for a value", async () => {
    const text = schemas(
      "3.1",
      "Age: { minimum: 9, maximum: 5 }",
      "Sum: { exclusiveMinimum: 5, maximum: 5 }",
      "One: { minimum: 5, maximum: 5, minItems: 2, maxItems: 1 }",
    );
    expect(await findings(text)).toEqual([
      "5:21 warning schema/range-empty\n  No value can match: minimum 9 is above maximum 5",
      "6:30 warning schema/range-empty\n  No value can match: exclusiveMinimum 5 is not below maximum 5",
      "7:46 warning schema/range-empty\n  No value can match: minItems 2 is above maxItems 1",
    ]);
  });

  test("patterns are regular expressions, with or without the flag u", async () => {
    const text = schemas(
      "3.1",
      "Code: { pattern: '[A-Z' }",
      "Name: { pattern: '^[\\w\\-]+$' }",
      "Tags: { patternProperties: { '(?i)x': {} } }",
    );
    const hint = "patterns are those of ECMAScript (no (?i), no \\A, no possessive quantifiers)";
    expect(await findings(text)).toEqual([
      `5:22 warning schema/pattern-invalid\n  '[A-Z' is no regular expression: Unterminated character class\n  > ${hint}`,
      `7:34 warning schema/pattern-invalid\n  '(?i)x' is no regular expression: Invalid group\n  > ${hint}`,
    ]);
  });

  test("patterns do not hang on hostile texts, unless a limit keeps those short", async () => {
    const text = schemas(
      "3.1",
      "Code: { pattern: '^(a|aa)+$' }",
      "Short: { pattern: '^(a|aa)+$', maxLength: 20 }",
      "Long: { pattern: '^.+@.+[.].+$', maxLength: 1000 }",
      "Tags: { patternProperties: { '^a+a+$': {} } }",
    );
    const hint =
      "rewrite the part so that a text fits in one way only, set a maxLength, or give patterns to a linear-time engine";
    const told = "A hostile text makes this pattern take";
    expect(await findings(text)).toEqual([
      `5:22 warning schema/pattern-slow\n  ${told} exponential time: '(a|aa)+' can take the same text in several ways\n  > ${hint}`,
      `7:22 warning schema/pattern-slow\n  ${told} cubic time: '.+' and '.+' can share the same text in several ways\n  > ${hint}`,
      `8:34 warning schema/pattern-slow\n  ${told} quadratic time: 'a+' and 'a+' can share the same text in several ways\n  > ${hint}`,
    ]);
  });
});

describe("stated values", () => {
  test("of an enum can match", async () => {
    const text = schemas(
      "3.0",
      "Size: { type: string, enum: [small, 3, null] }",
      "Open: { type: string, nullable: true, enum: [yes, null] }",
      "None: { enum: [] }",
    );
    expect(await findings(text)).toEqual([
      "6:41 warning schema/enum-type\n  Value 3 of 'enum' can never match: expected a string, found a number",
      "6:44 warning schema/enum-type\n  Value null of 'enum' can never match: expected a string, found null",
      "8:13 warning schema/enum-empty\n  'enum' holds no value, so nothing can match\n  > list the values, or remove it",
    ]);
  });

  test("of defaults and examples fit by type, enum and bounds, through references and allOf", async () => {
    const text = schemas(
      "3.1",
      "Age: { type: integer, minimum: 1, example: '4', default: 0 }",
      "Old: { allOf: [{ $ref: '#/components/schemas/Age' }], examples: [5, 1.5] }",
      "Size: { enum: [s, m], default: xl }",
      "Kind: { const: pet, default: dog }",
      "Name: { type: [string, 'null'], maxLength: 3, default: null, example: '😀😀😀😀' }",
      "Tags: { type: array, minItems: 1, example: [] }",
      "Rate: { exclusiveMaximum: 1, example: 1 }",
    );
    expect(await findings(text)).toEqual([
      "5:48 warning example/mismatch\n  The example does not fit its schema: expected an integer, found a string",
      "5:62 warning example/mismatch\n  The default does not fit its schema: 0 is below 'minimum' 1",
      "6:73 warning example/mismatch\n  The example does not fit its schema: expected an integer, found a number",
      "7:36 warning example/mismatch\n  The default does not fit its schema: 'xl' is not among the values of 'enum'",
      "8:34 warning example/mismatch\n  The default does not fit its schema: 'dog' is not 'pet'",
      "9:75 warning example/mismatch\n  The example does not fit its schema: its length 4 is above 'maxLength' 3",
      "10:39 warning example/mismatch\n  The example does not fit its schema: its number of items 0 is below 'minItems' 1",
      "11:43 warning example/mismatch\n  The example does not fit its schema: 1 is not below 'exclusiveMaximum' 1",
    ]);
  });

  test("of JSON bodies fit too; what is written as it travels is left alone", async () => {
    const text = contract(
      "3.1",
      [
        "components:",
        "  responses:",
        "    Pets:",
        "      description: pets",
        "      content:",
        "        application/json: { schema: { type: array }, example: none, examples: }",
        "        application/vnd.pets+json: { schema: { type: array }, examples: { one: { $ref: '#/components/examples/One' } } }",
        "        application/xml: { schema: { type: array }, example: '<pets/>' }",
        "  parameters:",
        "    Ids: { name: ids, in: query, schema: { type: array, example: '1,2' }, example: '1,2' }",
        "  examples:",
        "    One: { value: 1 }",
      ].join("\n"),
    );
    expect(await findings(text)).toEqual([
      "8:63 warning example/mismatch\n  The example does not fit its schema: expected an array, found a string",
      "8:69 warning structure/exclusive-fields\n  'example' and 'examples' exclude each other\n  > keep one of them",
      "8:69 warning structure/wrong-type\n  'examples' must be an object, found null\n  > remove the empty entry or give it a value",
      "14:19 warning example/mismatch\n  The example does not fit its schema: expected an array, found a number",
    ]);
  });
});

describe("circles", () => {
  test("of allOf hold no schema", async () => {
    const text = schemas(
      "3.1",
      "A: { allOf: [{ $ref: '#/components/schemas/B' }] }",
      "B: { allOf: [{ allOf: [{ $ref: '#/components/schemas/A' }] }] }",
      "C: { properties: { c: { $ref: '#/components/schemas/C' } } }",
    );
    expect(await findings(text)).toEqual([
      "5:26 error schema/circular\n  Schema 'A' is made of itself, so no value can be checked against it\n  > break the circle: A → B → A",
    ]);
  });

  test("of oneOf and allOf are inheritance written twice", async () => {
    const text = schemas(
      "3.1",
      "Pet: { oneOf: [{ $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
      "Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { kind: {} } }] }",
    );
    expect(await findings(text)).toEqual([
      "5:28 warning schema/circular-choice\n  Schema 'Pet' chooses between schemas that are made of it: strictly read, no check would end\n  > move what they share into a schema without 'oneOf': Pet → Dog → Pet",
    ]);
  });

  test("of required properties have no finite value", async () => {
    const text = schemas(
      "3.1",
      "Node: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/Item' } } }",
      "Item: { type: object, required: [node], properties: { node: { $ref: '#/components/schemas/Node' } } }",
      "List: { required: [a], properties: { a: { minItems: 1, items: { $ref: '#/components/schemas/List' } } } }",
      "User: { required: [node], properties: { node: { $ref: '#/components/schemas/Node' } } }",
    );
    expect(await findings(text)).toEqual([
      "5:73 warning schema/infinite\n  No finite value exists: 'Node' always requires another 'Node'\n  > make a property on the way optional or nullable: Node → Item → Node",
      "7:75 warning schema/infinite\n  No finite value exists: 'List' always requires another 'List'\n  > make a property on the way optional or nullable: List → List",
    ]);
  });

  test("that can end are fine", async () => {
    const self = "{ $ref: '#/components/schemas/";
    const text = schemas(
      "3.0",
      `Optional: { properties: { next: ${self}Optional' } } }`,
      `Nullable: { nullable: true, type: object, required: [next], properties: { next: ${self}Nullable' } } }`,
      `Empty: { required: [all], properties: { all: { type: array, items: ${self}Empty' } } } }`,
      `Choice: { required: [next], properties: { next: { anyOf: [${self}Choice' }, { type: string }] } } }`,
    );
    expect(await findings(text)).toEqual([]);
  });
});

test("schema names that code cannot tell apart are a warning", async () => {
  expect(await findings(schemas("3.1", "UserProfile: {}", "user_profile: {}", "userprofile: {}"))).toEqual([
    "6:5 warning schema/name-collision\n  Schemas 'user_profile' and 'UserProfile' give the same name in code\n  > rename one of them; until then its name in code gets a suffix",
  ]);
});

describe("discriminators", () => {
  test("need their property in every schema that they choose between", async () => {
    const text = schemas(
      "3.1",
      "Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
      "Cat: { allOf: [{ properties: { kind: {} } }] }",
      "Dog: { properties: { kid: {} } }",
      "Bird: { discriminator: { propertyName: kind } }",
    );
    expect(await findings(text)).toEqual([
      "5:128 warning discriminator/property-missing\n  Schema 'Dog' has no property 'kind' to tell it apart by\n  > declare the property there and require it",
      "8:44 warning discriminator/property-missing\n  Schema 'Bird' has no property 'kind' to tell it apart by\n  > declare the property there and require it",
    ]);
  });

  test("in a part of allOf speak for the whole", async () => {
    const text = schemas(
      "3.1",
      "Base: { properties: { kind: {} } }",
      "Pet: { allOf: [{ $ref: '#/components/schemas/Base' }, { discriminator: { propertyName: kind } }] }",
    );
    expect(await findings(text)).toEqual([]);
  });
});
