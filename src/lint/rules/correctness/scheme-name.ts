import { childOrigin } from "../../../contract/check/context.ts";
import { closest } from "../../../contract/reference.ts";
import { defineRule } from "../../rule.ts";

/** The IANA registry of HTTP authentication schemes. */
const schemes = new Set(
  "basic bearer concealed digest dpop gnap hoba mutual negotiate oauth privatetoken scram-sha-1 scram-sha-256 vapid".split(
    " ",
  ),
);

export const schemeName = defineRule({
  code: "correctness/scheme-name",
  asks: "The scheme of HTTP authentication is a registered one",
  why: "Tools send credentials for the schemes of the IANA registry; for another word they cannot know how the header looks.",
  levels: { minimal: "off", recommended: "info", strict: "warning" },
  bad: `
components:
  securitySchemes:
    Token: { type: http, scheme: token }
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
        if (type !== "http" || typeof scheme !== "string" || schemes.has(scheme.toLowerCase())) return;
        const near = closest(scheme, schemes);
        report({
          message: `'${scheme}' is no registered scheme of HTTP authentication`,
          at: childOrigin(node, "scheme"),
          hint: near ? `did you mean '${near}'?` : "use bearer, or an API key in the header 'Authorization'",
        });
      },
    },
  }),
});
