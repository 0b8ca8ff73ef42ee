import type { CheckContext, ObjectNode } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { isOfType, partsOf } from "../design/schema-parts.ts";

/** Keywords from which a reader, or a mock, can tell what a text looks like. */
const telling = ["example", "examples", "default", "const", "enum", "format"];

export const parameterExample = defineRule({
  code: "documentation/parameter-example",
  asks: "A parameter that is a text of its own form has an example",
  why: "`filter` or `id` of type string may look like anything. One example shows it, and tests and mocks have something to send.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
paths:
  /users:
    get:
      parameters: [{ name: filter, in: query, schema: { type: string } }]
      responses: { "200": { description: The users } }
`,
  good: `
paths:
  /users:
    get:
      parameters: [{ name: filter, in: query, schema: { type: string }, example: "age>30" }]
      responses: { "200": { description: The users } }
`,
  create: (report, { check }) => ({
    nodes: {
      parameter(parameter) {
        if (!isUnknownText(check, parameter)) return;
        report({
          message: `Parameter '${String(parameter.value["name"])}' has no example`,
          at: parameter.origin,
          hint: "add 'example'",
        });
      },
    },
  }),
});

function isUnknownText(check: CheckContext, parameter: ObjectNode): boolean {
  const { example, examples } = parameter.value;
  const schema = check.child(parameter, "schema");
  if (example !== undefined || examples !== undefined || schema === undefined) return false;
  if (!isOfType(check, schema, "string")) return false;
  return partsOf(check, schema).every(({ value }) =>
    telling.every((keyword) => value[keyword] === undefined),
  );
}
