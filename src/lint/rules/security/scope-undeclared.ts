import { type CheckContext, childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import { closest } from "../../../contract/reference.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";

export const scopeUndeclared = defineRule({
  code: "security/scope-undeclared",
  asks: "A requirement names scopes that its OAuth scheme lists",
  why: "Clients ask the authorization server for the scopes of a scheme. One that is not listed there is misspelt or forgotten, and the token that a client gets never suffices.",
  levels: { minimal: "warning", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets:
    post:
      security: [{ OAuth: ["pets:wirte"] }]
      responses: { "201": { description: Created } }
components:
  securitySchemes:
    OAuth:
      type: oauth2
      flows:
        clientCredentials: { tokenUrl: https://example.com/token, scopes: { "pets:write": Change pets } }
`,
  good: `
paths:
  /pets:
    post:
      security: [{ OAuth: ["pets:write"] }]
      responses: { "201": { description: Created } }
components:
  securitySchemes:
    OAuth:
      type: oauth2
      flows:
        clientCredentials: { tokenUrl: https://example.com/token, scopes: { "pets:write": Change pets } }
`,
  create: (report, { check }) => ({
    nodes: {
      securityRequirement(requirement) {
        for (const [name, scopes] of Object.entries(requirement.value)) {
          const scheme = schemeOf(check, name);
          const listed = scheme && scopesOf(scheme);
          if (listed === undefined || !Array.isArray(scopes)) continue;
          for (const [index, scope] of scopes.entries()) {
            if (typeof scope !== "string" || listed.has(scope)) continue;
            const near = closest(scope, listed);
            report({
              message: `The scheme '${name}' has no scope '${scope}'`,
              at: childOrigin(requirement, name, index),
              hint: near === undefined ? "list it in the flows of the scheme" : `did you mean '${near}'?`,
            });
          }
        }
      },
    },
  }),
});

function schemeOf(check: CheckContext, name: string): ObjectNode | undefined {
  const [components] = check.nodes("components");
  const entry = components && check.child(components, "securitySchemes", name);
  return entry && check.resolve(entry);
}

/** Scopes of all flows; undefined for schemes whose scopes are listed elsewhere or nowhere. */
function scopesOf({ value: { type, flows } }: ObjectNode): Set<string> | undefined {
  if (type !== "oauth2" || !isJsonObject(flows)) return undefined;
  return new Set(
    Object.values(flows).flatMap((flow) =>
      isJsonObject(flow) && isJsonObject(flow["scopes"]) ? Object.keys(flow["scopes"]) : [],
    ),
  );
}
