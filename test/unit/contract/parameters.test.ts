import { describe, expect, test } from "vitest";
import { contract, findings } from "./findings.ts";

describe("parameters", () => {
  test("are declared once per place and name, references resolved", async () => {
    const text = contract(
      "3.1",
      [
        "paths:",
        "  /pets:",
        "    get:",
        "      parameters:",
        "        - { name: limit, in: query, schema: {} }",
        "        - { name: limit, in: header, schema: {} }",
        "        - { $ref: '#/components/parameters/Limit' }",
        "        - { name: LIMIT, in: header, schema: {} }",
        "      responses: { 200: { description: ok } }",
        "components:",
        "  parameters:",
        "    Limit: { name: limit, in: query, schema: {} }",
      ].join("\n"),
    );
    expect(await findings(text)).toEqual([
      "9:11 error parameter/duplicate\n  The query parameter 'limit' is declared twice\n  > remove one of the two",
      "10:11 error parameter/duplicate\n  The header parameter 'LIMIT' is declared twice\n  > remove one of the two",
    ]);
  });

  test("may be declared again by an operation, which then wins", async () => {
    const text = contract(
      "3.1",
      "paths:\n  /pets:\n    parameters: [{ name: limit, in: query, schema: {} }]\n    get:\n      parameters: [{ name: limit, in: query, schema: {} }]\n      responses: { 200: { description: ok } }",
    );
    expect(await findings(text)).toEqual([]);
  });

  test("have either a schema or one content", async () => {
    const text = contract(
      "3.1",
      [
        "components:",
        "  parameters:",
        "    Both: { name: both, in: query, schema: {}, content: { application/json: {} } }",
        "    None: { name: none, in: query }",
        "    Many: { name: many, in: query, content: { application/json: {}, text/csv: {} } }",
        "  headers:",
        "    Empty: {}",
      ].join("\n"),
    );
    expect(await findings(text)).toEqual([
      "5:5 error parameter/schema-and-content\n  'schema' and 'content' exclude each other\n  > keep 'schema' for simple values, 'content' for serialised ones",
      "6:5 warning parameter/no-schema\n  A parameter needs 'schema' or 'content'\n  > add a schema; until then any text is taken",
      "7:36 error parameter/content-count\n  'content' must have exactly one media type, found 2",
      "9:5 warning parameter/no-schema\n  A header needs 'schema' or 'content'\n  > add a schema; until then any text is taken",
    ]);
  });

  test("take a style of their place", async () => {
    const text = contract(
      "3.1",
      "components:\n  parameters:\n    Ids: { name: ids, in: header, style: form, schema: {} }\n    Tags: { name: tags, in: query, style: deepObject, schema: {} }",
    );
    expect(await findings(text)).toEqual([
      "5:42 error parameter/style-not-allowed\n  Style 'form' is not possible in a header parameter\n  > possible are: simple",
    ]);
  });
});
