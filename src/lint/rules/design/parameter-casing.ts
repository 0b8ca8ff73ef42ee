import { childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { reportHabit } from "./report-habit.ts";
import { hasCasing } from "./words.ts";

export const parameterCasing = defineRule({
  code: "design/parameter-casing",
  asks: "Query parameters are written in one casing, and so are path parameters",
  why: "Most servers ignore a query parameter that they do not know, so `pageSize` instead of `page_size` asks for something else without an error. Headers are left out: their case means nothing.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /orders:
    get:
      parameters:
        - { name: placed_after, in: query, schema: { type: string } }
        - { name: placed_before, in: query, schema: { type: string } }
        - { name: pageSize, in: query, schema: { type: integer } }
      responses: { "200": { description: The orders } }
`,
  good: `
paths:
  /orders:
    get:
      parameters:
        - { name: placed_after, in: query, schema: { type: string } }
        - { name: placed_before, in: query, schema: { type: string } }
        - { name: page_size, in: query, schema: { type: integer } }
      responses: { "200": { description: The orders } }
`,
  create: (report) => {
    const firsts = { query: new Map<string, ObjectNode>(), path: new Map<string, ObjectNode>() };
    return {
      nodes: {
        parameter(parameter) {
          const { name, in: location } = parameter.value;
          if (typeof name !== "string" || (location !== "query" && location !== "path")) return;
          // `filter[createdAt]` is made of two names.
          for (const part of name.split(/[^\w-]+/)) {
            if (hasCasing(part) && !firsts[location].has(part)) firsts[location].set(part, parameter);
          }
        },
      },
      end() {
        const place = (_: string, parameter: ObjectNode) => ({ at: childOrigin(parameter, "name") });
        reportHabit(report, "Query parameter", firsts.query, place);
        reportHabit(report, "Path parameter", firsts.path, place);
      },
    };
  },
});
