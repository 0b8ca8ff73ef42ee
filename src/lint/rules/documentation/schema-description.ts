import { isObjectNode } from "../../../contract/check/context.ts";
import { keyOf } from "../../lint-context.ts";
import { defineRule } from "../../rule.ts";
import { says } from "./texts.ts";

export const schemaDescription = defineRule({
  code: "documentation/schema-description",
  asks: "Every named schema has a description",
  why: "Its name becomes a type in somebody's editor; the description is what they see when they ask what it is.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
components:
  schemas:
    Hold: { type: object, properties: { until: { type: string, format: date-time } } }
`,
  good: `
components:
  schemas:
    Hold:
      description: A claim on stock that ends by itself.
      type: object
      properties: { until: { type: string, format: date-time } }
`,
  create: (report, { check }) => ({
    nodes: {
      components(components) {
        for (const schema of check.children(components, "schemas")) {
          // Another name for a schema is described where that one is.
          if (!isObjectNode(schema) || schema.value["$ref"] !== undefined || says(schema, "description"))
            continue;
          report({
            message: `Schema '${keyOf(schema)}' has no description`,
            at: schema.origin,
            focus: "key",
            hint: "say what it stands for",
          });
        }
      },
    },
  }),
});
