import { childOrigin } from "../../../contract/check/context.ts";
import { typesOf } from "../../../contract/check/value-fit.ts";
import { defineRule } from "../../rule.ts";
import { schemaPhrase } from "./schema-parts.ts";

export const enumWithoutNull = defineRule({
  code: "correctness/enum-without-null",
  asks: "An `enum` that may be null lists null",
  why: "`enum` decides alone: where it does not list null, validators refuse null whatever the type says. Many tools take it as meant, many do not.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
components:
  schemas:
    Size: { type: [string, "null"], enum: [small, large] }
`,
  good: `
components:
  schemas:
    Size: { type: [string, "null"], enum: [small, large, null] }
`,
  create: (report, { check }) => ({
    nodes: {
      schema(schema) {
        const { enum: values } = schema.value;
        if (!Array.isArray(values) || values.includes(null) || !typesOf(schema.value)?.includes("null"))
          return;
        report({
          message: `The type of ${schemaPhrase(check, schema)} allows null and its 'enum' does not`,
          at: childOrigin(schema, "enum"),
          focus: "key",
          hint: "add null to 'enum', or take it out of the type",
        });
      },
    },
  }),
});
