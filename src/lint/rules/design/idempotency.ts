import { defineRule } from "../../rule.ts";
import { routeOf } from "./bodies.ts";

export const idempotency = defineRule({
  code: "design/idempotency",
  asks: "A POST that creates something takes an `Idempotency-Key` header",
  why: "When the answer to a POST is lost, the caller cannot know whether to send it again. With a key the second one is recognised, and nothing exists twice.",
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
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      responses: { "201": { description: The new order } }
`,
  create: (report) => ({
    operation(operation) {
      const { method, isWebhook, responses, parameters, node } = operation;
      if (method !== "POST" || isWebhook || !responses.some(({ status }) => status === "201")) return;
      if (parameters.some(({ value }) => value["in"] === "header" && isKey(String(value["name"])))) return;
      report({
        message: `${routeOf(operation)} creates something and cannot be repeated safely`,
        at: node.origin,
        focus: "key",
        hint: "take a header parameter 'Idempotency-Key'",
      });
    },
  }),
});

/** Named by what it is for: `Idempotency-Key`, `X-Request-Id`, `PayPal-Request-Id`. */
function isKey(name: string): boolean {
  return /idempoten|request-id|transaction-id|client-token/i.test(name);
}
