import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const unauthorizedUndeclared = defineRule({
  code: "security/unauthorized-undeclared",
  asks: "A protected operation says what it answers without credentials",
  why: "Expired and missing credentials are the most frequent failure of all, and clients can only react to it when they know the answer: 401, a range that takes it in, or a default.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
security: [{ Token: [] }]
paths:
  /pets:
    get:
      responses: { "200": { description: The pets } }
components:
  securitySchemes:
    Token: { type: http, scheme: bearer }
`,
  good: `
security: [{ Token: [] }]
paths:
  /pets:
    get:
      responses: { "200": { description: The pets }, "401": { description: No valid token } }
components:
  securitySchemes:
    Token: { type: http, scheme: bearer }
`,
  create: (report) => ({
    operation({ node, security, responses, isWebhook, method, path }) {
      const isProtected = security.length > 0 && security.every((option) => Object.keys(option).length > 0);
      if (isWebhook || !isProtected || responses.length === 0) return;
      if (responses.some(({ status }) => /^(?:401|4xx|default)$/i.test(status))) return;
      report({
        message: `${method} ${path} asks for credentials and does not say what it answers without them`,
        at: childOrigin(node, "responses"),
        focus: "key",
        hint: "declare the response 401",
      });
    },
  }),
});
