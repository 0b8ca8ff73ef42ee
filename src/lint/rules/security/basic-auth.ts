import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const basicAuth = defineRule({
  code: "security/basic-auth",
  asks: "HTTP authentication is by tokens, not by passwords",
  why: "Basic and Digest send or prove the password itself with every request: it cannot be limited to a scope, and taking it back locks its owner out everywhere.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
components:
  securitySchemes:
    Password: { type: http, scheme: basic }
`,
  good: `
components:
  securitySchemes:
    Token: { type: http, scheme: bearer }
`,
  create: (report) => ({
    nodes: {
      securityScheme(node) {
        const { type, scheme } = node.value;
        if (type !== "http" || typeof scheme !== "string" || !/^(?:basic|digest)$/i.test(scheme)) return;
        report({
          message: `The scheme '${scheme}' sends the password with every request`,
          at: childOrigin(node, "scheme"),
          hint: "offer tokens that can be taken back one by one",
        });
      },
    },
  }),
});
