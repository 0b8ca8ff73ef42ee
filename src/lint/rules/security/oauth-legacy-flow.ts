import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

const reasons: ReadonlyMap<string, string> = new Map([
  ["implicit", "it hands the token over in a URL"],
  ["password", "it shows the password to the client"],
]);

export const oauthLegacyFlow = defineRule({
  code: "security/oauth-legacy-flow",
  asks: "OAuth goes by the authorization code or by client credentials",
  why: "The implicit flow leaves tokens in histories and logs, the password flow trusts every client with the password. Current practice (RFC 9700 §2.1.2 and §2.4) drops both.",
  levels: { minimal: "off", recommended: "info", strict: "warning" },
  bad: `
components:
  securitySchemes:
    OAuth:
      type: oauth2
      flows: { implicit: { authorizationUrl: https://example.com/authorize, scopes: {} } }
`,
  good: `
components:
  securitySchemes:
    OAuth:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: https://example.com/authorize
          tokenUrl: https://example.com/token
          scopes: {}
`,
  create: (report) => ({
    nodes: {
      oauthFlows(flows) {
        for (const [flow, reason] of reasons) {
          if (flows.value[flow] === undefined) continue;
          report({
            message: `The ${flow} flow is out of use: ${reason}`,
            at: childOrigin(flows, flow),
            focus: "key",
            hint: "use authorizationCode with PKCE",
          });
        }
      },
    },
  }),
});
