import { defineRule } from "../../rule.ts";
import { bodiesOf, isJson, isSuccess, routeOf } from "./bodies.ts";
import { isOfType } from "./schema-parts.ts";

export const topLevelArray = defineRule({
  code: "design/top-level-array",
  asks: "A JSON response is an object, with lists inside it",
  why: "An object can grow: a total, a cursor, a warning. An array cannot, so each of them is a breaking change.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
paths:
  /users:
    get:
      responses:
        "200":
          description: All users
          content: { application/json: { schema: { type: array, items: { type: string } } } }
`,
  good: `
paths:
  /users:
    get:
      responses:
        "200":
          description: All users
          content:
            application/json:
              schema:
                type: object
                properties: { items: { type: array, items: { type: string } } }
`,
  create: (report, { check }) => ({
    operation(operation) {
      if (operation.isWebhook) return;
      for (const { status, node } of operation.responses.filter((response) => isSuccess(response.status))) {
        for (const { mediaType, schema } of bodiesOf(check, node)) {
          if (schema === undefined || !isJson(mediaType) || !isOfType(check, schema, "array")) continue;
          report({
            message: `The ${status} of ${routeOf(operation)} is a bare array`,
            at: schema.origin,
            focus: "key",
            hint: "answer an object that holds it",
          });
        }
      }
    },
  }),
});
