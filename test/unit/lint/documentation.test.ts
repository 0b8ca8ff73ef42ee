/** Edges of the documentation rules: what counts as said, and what is quoted only. */
import { describe, expect, test } from "vitest";
import { deprecatedExplained } from "../../../src/lint/rules/documentation/deprecated-explained.ts";
import { descriptionRepeats } from "../../../src/lint/rules/documentation/description-repeats.ts";
import { exampleMissing } from "../../../src/lint/rules/documentation/example-missing.ts";
import { markupUnsafe } from "../../../src/lint/rules/documentation/markup-unsafe.ts";
import { placeholderText } from "../../../src/lint/rules/documentation/placeholder-text.ts";
import { propertyDescription } from "../../../src/lint/rules/documentation/property-description.ts";
import { responseDescription } from "../../../src/lint/rules/documentation/response-description.ts";
import { summaryForm } from "../../../src/lint/rules/documentation/summary-form.ts";
import { tagDefined } from "../../../src/lint/rules/documentation/tag-defined.ts";
import { tagUnused } from "../../../src/lint/rules/documentation/tag-unused.ts";
import { findingsOf, toldOf } from "../../support/rule-findings.ts";

/** A contract with an operation of these members. */
function operationWith(members: object): string {
  const operation = { responses: { "200": { description: "All users." } }, ...members };
  return `paths: ${JSON.stringify({ "/users": { get: operation } })}`;
}

describe("texts", () => {
  test.each([
    ["<script>alert(1)</script>", 1],
    ["[click](javascript:alert(1))", 1],
    ['<a href=" javascript:alert(1)">x</a>', 1],
    ["[picture](data:text/html;base64,AAAA)", 1],
    ["<iframe src='x'></iframe>", 1],
    ["<img src=x onerror=alert(1)>", 1],
    ["Never write `<script>` here.", 0],
    ["```html\n<script>alert(1)</script>\n```", 0],
    ["The field is <b>bold</b>, on = 1 and a < b onclick", 0],
    ["Write javascript: the language", 0],
    ["<img src='x' alt='on the left'>", 0],
  ])("unsafe markup in %j", async (description, count) => {
    expect(await toldOf(markupUnsafe, operationWith({ description }))).toHaveLength(count);
  });

  test("markup inside examples is data", async () => {
    const contract = `components: { schemas: { Page: { type: string, example: "<script>" } } }`;
    expect(await toldOf(markupUnsafe, contract)).toEqual([]);
  });

  test.each([
    ["TODO", 1],
    ["TODO: write this", 1],
    ["All users (TODO: which?)", 1],
    ["FIXME", 1],
    ["Lorem ipsum dolor", 1],
    ["string", 1],
    ["...", 1],
    ["Their TODO lists", 0],
    ["The string to look for", 0],
    ["todos of the user", 0],
    ["None", 0],
  ])("placeholder in %j", async (description, count) => {
    expect(await toldOf(placeholderText, operationWith({ description }))).toHaveLength(count);
  });

  test("summaries and titles are names", async () => {
    expect(await toldOf(placeholderText, operationWith({ summary: "Description" }))).toEqual([]);
    expect(await toldOf(placeholderText, operationWith({ summary: "TODO: name it" }))).toHaveLength(1);
  });

  test.each([
    ["Not found", 1],
    ["OK.", 1],
    ["", 1],
    ["**Success**", 1],
    ["Not found, or not yours", 0],
    ["操作成功", 0],
  ])("the response %j", async (description, count) => {
    const contract = operationWith({ responses: { "200": { description } } });
    expect(await toldOf(responseDescription, contract)).toHaveLength(count);
  });

  test.each([
    [{ summary: "List the users", description: "List users." }, 1],
    [{ summary: "List the users", description: "Lists the users by name." }, 0],
    [{ description: "List users." }, 0],
    [{ parameters: [{ name: "user_id", in: "query", description: "User ID", schema: {} }] }, 1],
    [{ parameters: [{ name: "用户", in: "query", description: "说明", schema: {} }] }, 0],
  ])("repetition in %j", async (members, count) => {
    expect(await toldOf(descriptionRepeats, operationWith(members))).toHaveLength(count);
  });
});

describe("summaries", () => {
  test("a full stop goes, and nothing else", async () => {
    const [finding] = await findingsOf(summaryForm, operationWith({ summary: "List the users." }));
    const at = { file: "openapi.yaml", pointer: "/paths/~1users/get/summary" };
    expect(finding?.fix).toEqual({
      title: "remove the full stop",
      edits: [{ kind: "replace", at, value: "List the users" }],
    });
  });

  test("two sentences are told without a fix", async () => {
    const [finding] = await findingsOf(summaryForm, operationWith({ summary: "List users. All of them." }));
    expect(finding?.message).toContain("full stop");
    expect(finding?.fix).toBeUndefined();
  });

  test.each(["List users, groups etc.", "And so on...", "List the users of v1.2", "Reach plan B.", "Who?"])(
    "%j is left alone",
    async (summary) => {
      expect(await toldOf(summaryForm, operationWith({ summary }))).toEqual([]);
    },
  );

  test("letters are counted as people count them", async () => {
    expect(await toldOf(summaryForm, operationWith({ summary: "😀".repeat(80) }))).toEqual([]);
    expect(await toldOf(summaryForm, operationWith({ summary: "x".repeat(81) }))).toHaveLength(1);
  });
});

describe("tags", () => {
  test("a misspelt tag is told once, with the one that was meant", async () => {
    const contract = `
tags: [{ name: users }]
paths:
  /a: { get: { tags: [user], responses: { "200": { description: x } } } }
  /b: { get: { tags: [user], responses: { "200": { description: x } } } }
`;
    const findings = await findingsOf(tagDefined, contract);
    expect(findings.map(({ hint }) => hint)).toEqual(["did you mean 'users'?"]);
  });

  test("tags of webhooks are used, grouped ones and chapters of prose are meant", async () => {
    const contract = `
tags: [{ name: events }, { name: models }, { name: intro, x-traitTag: true }, { name: old }]
x-tagGroups: [{ name: All, tags: [models] }]
webhooks:
  changed: { post: { tags: [events], responses: { "200": { description: x } } } }
`;
    expect(await toldOf(tagUnused, contract)).toEqual(["/tags/3: No operation has the tag 'old'"]);
  });
});

describe("examples", () => {
  const bodyWith = (schema: string): string => `
paths:
  /a: { get: { responses: { "200": { description: x, content: { application/json: { schema: ${schema} } } } } } }
components:
  schemas:
    Tree: { type: object, properties: { name: { type: string, example: oak }, parts: { type: array, items: { $ref: "#/components/schemas/Tree" } } } }
    Bare: { type: object, properties: { name: { type: string } } }
`;

  test.each([
    ['{ $ref: "#/components/schemas/Tree" }', 0],
    ['{ $ref: "#/components/schemas/Bare" }', 1],
    ['{ type: array, items: { $ref: "#/components/schemas/Tree" } }', 0],
    ['{ $ref: "#/components/schemas/Bare", examples: [{ name: Ada }] }', 0],
    [
      '{ allOf: [{ $ref: "#/components/schemas/Tree" }, { type: object, properties: { on: { type: boolean } } }] }',
      0,
    ],
    ['{ oneOf: [{ $ref: "#/components/schemas/Bare" }, { $ref: "#/components/schemas/Tree" }] }', 0],
    ["{ type: object, additionalProperties: false, properties: { on: { const: 1 } } }", 0],
    ["{ type: object, additionalProperties: { type: string, example: x } }", 0],
    ["{ enum: [open, paid] }", 0],
    ["{}", 1],
  ])("of %s", async (schema, count) => {
    expect(await toldOf(exampleMissing, bodyWith(schema))).toHaveLength(count);
  });

  test("failures and other media types are not asked for one", async () => {
    const contract = `
paths:
  /a:
    get:
      responses:
        "200": { description: x, content: { image/png: {}, text/plain: { schema: { type: string } } } }
        "400": { description: x, content: { application/json: { schema: { type: object } } } }
`;
    expect(await toldOf(exampleMissing, contract)).toEqual([]);
  });
});

test.each([
  ["", 1],
  ["The users.", 1],
  ["Use /v2/users.", 0],
  ["Deprecated since 2024.", 0],
  ["已废弃", 0],
])("deprecated with %j", async (description, count) => {
  const contract = operationWith({ deprecated: true, description });
  expect(await toldOf(deprecatedExplained, contract)).toHaveLength(count);
});

test("a property is described by the schema that it refers to", async () => {
  const contract = `
components:
  schemas:
    Order:
      type: object
      properties:
        at: { $ref: "#/components/schemas/Time" }
        until: { allOf: [{ $ref: "#/components/schemas/Time" }] }
        for: { $ref: "#/components/schemas/Who" }
    Time: { type: string, description: In UTC. }
    Who: { type: string }
`;
  expect(await toldOf(propertyDescription, contract)).toEqual([
    "/components/schemas/Order/properties/for: Property 'for' has no description",
  ]);
});
