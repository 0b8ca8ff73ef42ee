import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { possibleIn } from "../correctness/possible-values.ts";
import { isCredentialName } from "./credential-names.ts";

export const credentialParameter = defineRule({
  code: "security/credential-parameter",
  asks: "Passwords, keys and access tokens are no part of a URL",
  why: "URLs are written to logs, histories and `Referer` headers all along the way, and what is in them with them. Names like `password`, `api_key`, `access_token` or `client_secret` in query or path are told; `page_token` and its like are not.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /login:
    post:
      parameters: [{ name: password, in: query, schema: { type: string } }]
      responses: { "204": { description: Done } }
`,
  good: `
paths:
  /login:
    post:
      requestBody:
        content: { application/json: { schema: { type: object, properties: { password: { type: string } } } } }
      responses: { "204": { description: Done } }
`,
  create: (report, { check }) => ({
    nodes: {
      parameter(parameter) {
        const { name, in: location } = parameter.value;
        if (
          (location !== "query" && location !== "path") ||
          typeof name !== "string" ||
          !isCredentialName(name)
        )
          return;
        const schema = check.child(parameter, "schema");
        const types = schema && possibleIn(check, schema).types;
        // A switch or a number is none.
        if (types && !types.includes("string")) return;
        report({
          message: `The parameter '${name}' puts a credential into the ${location}`,
          at: childOrigin(parameter, "name"),
          hint: location === "query" ? "take it in a header, or in the body" : "refer to it by an id",
        });
      },
    },
  }),
});
