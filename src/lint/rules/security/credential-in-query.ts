import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const credentialInQuery = defineRule({
  code: "security/credential-in-query",
  asks: "API keys travel in a header or a cookie, never in the query",
  why: "URLs end up in logs, histories and `Referer` headers, and a key in them is a key given away.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  securitySchemes:
    Key: { type: apiKey, in: query, name: api_key }
`,
  good: `
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-API-Key }
`,
  create: (report) => ({
    nodes: {
      securityScheme(scheme) {
        if (scheme.value["type"] !== "apiKey" || scheme.value["in"] !== "query") return;
        report({
          message: `The API key '${String(scheme.value["name"])}' travels in the query`,
          at: childOrigin(scheme, "in"),
          hint: "take it in a header",
        });
      },
    },
  }),
});
