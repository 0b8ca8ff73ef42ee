import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const operationUnprotected = defineRule({
  code: "security/operation-unprotected",
  asks: "Every operation says who may call it, be it everybody",
  why: "Without a requirement of its own or of the document, a reader cannot tell an open operation from one whose protection was forgotten. `security: []` says that everybody may. A contract in which no operation says anything is told once.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets:
    get:
      responses: { "200": { description: The pets } }
    post:
      security: [{ Token: [] }]
      responses: { "201": { description: Created } }
components:
  securitySchemes:
    Token: { type: http, scheme: bearer }
`,
  good: `
paths:
  /pets:
    get:
      security: []
      responses: { "200": { description: The pets } }
    post:
      security: [{ Token: [] }]
      responses: { "201": { description: Created } }
components:
  securitySchemes:
    Token: { type: http, scheme: bearer }
`,
  create: (report, context) => ({
    end() {
      const { root } = context;
      // Who may call a webhook is for those to say who receive it.
      const operations = context.operations.filter(({ isWebhook }) => !isWebhook);
      if (root === undefined || Array.isArray(root.value["security"]) || operations.length === 0) return;
      const silent = operations.filter(({ node }) => !Array.isArray(node.value["security"]));
      if (silent.length === operations.length) {
        report({
          message: "The contract does not say who may call its operations",
          at: childOrigin(root, "paths"),
          focus: "key",
          hint: "add 'security' at the top, or 'security: []' if everybody may",
        });
        return;
      }
      for (const { node, method, path } of silent) {
        report({
          message: `${method} ${path} does not say who may call it`,
          at: node.origin,
          focus: "key",
          hint: "add a requirement, or 'security: []' if everybody may",
        });
      }
    },
  }),
});
