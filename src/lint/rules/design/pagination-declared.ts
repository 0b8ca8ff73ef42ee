import { defineRule } from "../../rule.ts";
import { listsOf, routeOf } from "./bodies.ts";
import { movingParameters } from "./pagination.ts";
import { sampleOf } from "./words.ts";

export const paginationDeclared = defineRule({
  code: "design/pagination-declared",
  asks: "An operation with parameters for paging says by `x-pagination` how they work",
  why: "Tools cannot see from `page` and `limit` where the list is or when it ends. With `x-pagination`, generated clients walk through all pages by themselves.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users:
    get:
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: offset, in: query, schema: { type: integer } }
      responses:
        "200":
          description: A page of users
          content: { application/json: { schema: { type: array, items: { type: string } } } }
`,
  good: `
paths:
  /users:
    get:
      x-pagination: { style: offset, limit: limit, offset: offset, items: "" }
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: offset, in: query, schema: { type: integer } }
      responses:
        "200":
          description: A page of users
          content: { application/json: { schema: { type: array, items: { type: string } } } }
`,
  create: (report, { check }) => ({
    operation(operation) {
      const { method, isWebhook, node } = operation;
      if (method !== "GET" || isWebhook || node.value["x-pagination"] !== undefined) return;
      const names = movingParameters(check, operation);
      if (names.length === 0 || listsOf(check, operation).length === 0) return;
      report({
        message: `${routeOf(operation)} is cut into pages by ${sampleOf(names)} and does not say how`,
        at: node.origin,
        focus: "key",
        hint: "add 'x-pagination' (docs/extensions.md)",
      });
    },
  }),
});
