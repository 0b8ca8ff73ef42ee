import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { routeOf } from "./bodies.ts";
import { hasHeader } from "./headers.ts";

export const createdLocation = defineRule({
  code: "design/created-location",
  asks: "A 201 has a `Location` header",
  why: "It says where the new thing is (RFC 9110 §15.3.2), so that callers need not put URLs together from identifiers.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
paths:
  /orders:
    post: { responses: { "201": { description: The new order } } }
`,
  good: `
paths:
  /orders:
    post:
      responses:
        "201":
          description: The new order
          headers: { Location: { schema: { type: string, format: uri-reference } } }
`,
  create: (report, { check }) => ({
    operation(operation) {
      const holder = check.child(operation.node, "responses");
      for (const { status, node } of operation.responses) {
        if (status !== "201" || operation.isWebhook || holder === undefined || hasHeader(node, "Location"))
          continue;
        report({
          message: `${routeOf(operation)} creates something and does not say where it is`,
          at: childOrigin(holder, status),
          focus: "key",
          hint: "declare the response header 'Location'",
        });
      }
    },
  }),
});
