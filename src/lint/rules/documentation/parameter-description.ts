import { defineRule } from "../../rule.ts";
import { says } from "./texts.ts";

export const parameterDescription = defineRule({
  code: "documentation/parameter-description",
  asks: "Every parameter has a description",
  why: "Name and type do not say what a value does, what happens without it, or where an identifier comes from.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users:
    get:
      parameters: [{ name: since, in: query, schema: { type: string, format: date } }]
      responses: { "200": { description: All users } }
`,
  good: `
paths:
  /users:
    get:
      parameters:
        - { name: since, in: query, description: Only who joined on this day or later., schema: { type: string, format: date } }
      responses: { "200": { description: All users } }
`,
  create: (report) => ({
    nodes: {
      parameter(parameter) {
        if (says(parameter, "description")) return;
        report({
          message: `Parameter '${String(parameter.value["name"])}' has no description`,
          at: parameter.origin,
          hint: "say what it does, and what happens without it",
        });
      },
    },
  }),
});
