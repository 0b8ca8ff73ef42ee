import { defineRule } from "../../rule.ts";
import { bodiesOf, isFailure } from "./bodies.ts";

export const errorBody = defineRule({
  code: "design/error-body",
  asks: "Responses 4xx and 5xx have a body, and the body has a schema",
  why: "A status says that it went wrong; only a body can say what and where. Clients generated from the contract can show nothing that it does not declare.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users/{id}:
    get: { responses: { "404": { description: There is no such user } } }
`,
  good: `
paths:
  /users/{id}:
    get:
      responses:
        "404":
          description: There is no such user
          content:
            application/problem+json:
              schema: { type: object, properties: { title: { type: string }, status: { type: integer } } }
`,
  create: (report, { check }) => ({
    operation({ method, isWebhook, responses }) {
      // A HEAD has no body, and the answers to a webhook are the receiver's.
      if (method === "HEAD" || isWebhook) return;
      for (const { status, node } of responses) {
        if (!isFailure(status)) continue;
        const bodies = bodiesOf(check, node);
        if (bodies.some(({ schema }) => schema !== undefined)) continue;
        report({
          message: bodies.length === 0 ? "This error has no body" : "The body of this error has no schema",
          at: node.origin,
          focus: "key",
          hint: "declare 'content' with a schema, for example application/problem+json (RFC 9457)",
        });
      }
    },
  }),
});
