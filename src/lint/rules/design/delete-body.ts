import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { bodiesOf, essenceOf, routeOf } from "./bodies.ts";

export const deleteBody = defineRule({
  code: "design/delete-body",
  asks: "A DELETE takes no request body",
  why: "HTTP gives it no meaning (RFC 9110 §9.3.5): proxies and gateways drop it, and some clients cannot send one. JSON:API asks for it on relationships, so its media type is left alone.",
  levels: { minimal: "off", recommended: "warning", strict: "warning" },
  bad: `
paths:
  /carts/{id}/items:
    delete:
      requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } }
      responses: { "204": { description: They are gone } }
`,
  good: `
paths:
  /carts/{id}/items:
    delete:
      parameters: [{ name: item, in: query, schema: { type: array, items: { type: string } } }]
      responses: { "204": { description: They are gone } }
`,
  create: (report, { check }) => ({
    operation(operation) {
      const { method, requestBody, node } = operation;
      if (method !== "DELETE" || requestBody === undefined) return;
      const bodies = bodiesOf(check, requestBody);
      if (
        bodies.length > 0 &&
        bodies.every(({ mediaType }) => essenceOf(mediaType) === "application/vnd.api+json")
      )
        return;
      report({
        message: `${routeOf(operation)} takes a request body`,
        at: childOrigin(node, "requestBody"),
        focus: "key",
        hint: "say what to delete in the path or the query, or make it a POST",
      });
    },
  }),
});
