import { defineRule } from "../../rule.ts";
import { isShortList, listsOf, routeOf } from "./bodies.ts";
import { isPaged } from "./pagination.ts";
import { isParameterSegment, segmentsOf } from "./paths.ts";

export const listPagination = defineRule({
  code: "design/list-pagination",
  asks: "A list can be asked for in parts, or says by `maxItems` that it stays short",
  why: "Lists grow. The day when one no longer fits into an answer, pagination is a breaking change; until then every caller pays for all of it.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
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
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: offset, in: query, schema: { type: integer } }
      responses:
        "200":
          description: A page of users
          content: { application/json: { schema: { type: array, items: { type: string } } } }
  /weekdays:
    get:
      responses:
        "200":
          description: The names of the days
          content: { application/json: { schema: { type: array, maxItems: 7, items: { type: string } } } }
`,
  create: (report, { check }) => ({
    operation(operation) {
      const last = segmentsOf(operation.path).at(-1) ?? "";
      if (operation.method !== "GET" || operation.isWebhook || isParameterSegment(last)) return;
      // The links of a resource in JSON:API are part of it.
      if (segmentsOf(operation.path).includes("relationships")) return;
      if (isPaged(operation) || !listsOf(check, operation).some((list) => !isShortList(check, list))) return;
      report({
        message: `${routeOf(operation)} answers with a whole list`,
        at: operation.node.origin,
        focus: "key",
        hint: "add parameters that cut it into pages, or 'maxItems' to the list",
      });
    },
  }),
});
