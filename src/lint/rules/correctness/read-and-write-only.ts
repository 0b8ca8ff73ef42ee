import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { schemaPhrase } from "./schema-parts.ts";

export const readAndWriteOnly = defineRule({
  code: "correctness/read-and-write-only",
  asks: "Nothing is `readOnly` and `writeOnly` at once",
  why: "The one keeps it out of requests, the other out of responses, so it never travels. OpenAPI 3.0 forbids it (§4.7.24.2), and tools differ in what they make of it.",
  levels: { minimal: "warning", recommended: "warning", strict: "error" },
  bad: `
components:
  schemas:
    User: { type: object, properties: { password: { type: string, readOnly: true, writeOnly: true } } }
`,
  good: `
components:
  schemas:
    User: { type: object, properties: { password: { type: string, writeOnly: true } } }
`,
  create: (report, { check }) => ({
    nodes: {
      schema(schema) {
        if (schema.value["readOnly"] !== true || schema.value["writeOnly"] !== true) return;
        report({
          message: `'readOnly' and 'writeOnly' leave no place for ${schemaPhrase(check, schema)}`,
          at: childOrigin(schema, "writeOnly"),
          focus: "key",
          hint: "keep the one that holds, or neither",
        });
      },
    },
  }),
});
