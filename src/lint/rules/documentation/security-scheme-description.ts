import { keyOf } from "../../lint-context.ts";
import { defineRule } from "../../rule.ts";
import { says } from "./texts.ts";

export const securitySchemeDescription = defineRule({
  code: "documentation/security-scheme-description",
  asks: "Every security scheme has a description",
  why: "The first call of every newcomer needs a credential. The scheme says where it travels, not where to get one.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-API-Key }
`,
  good: `
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-API-Key, description: Made on the page 'Keys' of your account. }
`,
  create: (report) => ({
    nodes: {
      securityScheme(scheme) {
        if (says(scheme, "description")) return;
        report({
          message: `Security scheme '${keyOf(scheme)}' has no description`,
          at: scheme.origin,
          focus: "key",
          hint: "say how to get such a credential",
        });
      },
    },
  }),
});
