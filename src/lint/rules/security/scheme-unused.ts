import { childOrigin } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";

export const schemeUnused = defineRule({
  code: "security/scheme-unused",
  asks: "Every security scheme is asked for by an operation",
  why: "A scheme that nothing requires protects nothing. Either it is left over, or the requirement that it was declared for is missing.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
security: [{ Token: [] }]
paths:
  /pets:
    get:
      responses: { "200": { description: The pets } }
components:
  securitySchemes:
    Token: { type: http, scheme: bearer }
    Key: { type: apiKey, in: header, name: X-API-Key }
`,
  good: `
security: [{ Token: [] }, { Key: [] }]
paths:
  /pets:
    get:
      responses: { "200": { description: The pets } }
components:
  securitySchemes:
    Token: { type: http, scheme: bearer }
    Key: { type: apiKey, in: header, name: X-API-Key }
`,
  create: (report, context) => ({
    end() {
      const { check } = context;
      // A document without operations is a library.
      if (context.operations.length === 0) return;
      const used = new Set(check.nodes("securityRequirement").flatMap(({ value }) => Object.keys(value)));
      for (const components of check.nodes("components")) {
        const { securitySchemes } = components.value;
        for (const name of Object.keys(isJsonObject(securitySchemes) ? securitySchemes : {})) {
          if (used.has(name) || name.startsWith("x-")) continue;
          report({
            message: `No operation asks for the security scheme '${name}'`,
            at: childOrigin(components, "securitySchemes", name),
            focus: "key",
            hint: "require it where it protects, or remove it",
          });
        }
      }
    },
  }),
});
