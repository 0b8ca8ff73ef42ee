import { childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { isPlainHttp } from "./plain-http.ts";

export const oauthHttpUrl = defineRule({
  code: "security/oauth-http-url",
  asks: "The URLs of OAuth and OpenID Connect are https",
  why: "Passwords, codes and tokens go through them, and plain http shows them to everybody on the way. OAuth requires TLS there (RFC 6749 §3.1, §3.2).",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  securitySchemes:
    OAuth:
      type: oauth2
      flows: { clientCredentials: { tokenUrl: "http://example.com/token", scopes: {} } }
`,
  good: `
components:
  securitySchemes:
    OAuth:
      type: oauth2
      flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: {} } }
`,
  create(report) {
    function visit(node: ObjectNode): void {
      for (const field of ["authorizationUrl", "tokenUrl", "refreshUrl", "openIdConnectUrl"]) {
        const url = node.value[field];
        if (typeof url !== "string" || !isPlainHttp(url)) continue;
        report({
          message: `'${field}' is reached in the clear: '${url}'`,
          at: childOrigin(node, field),
          hint: "use https",
        });
      }
    }
    return { nodes: { oauthFlow: visit, securityScheme: visit } };
  },
});
