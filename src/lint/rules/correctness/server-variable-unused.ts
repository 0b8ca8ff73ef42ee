import { childOrigin } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";

export const serverVariableUnused = defineRule({
  code: "correctness/server-variable-unused",
  asks: "Every variable of a server stands in its URL",
  why: "A variable without a place changes nothing, whatever a user chooses for it. Often the braces in the URL are what is missing.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
servers:
  - url: https://api.example.com
    variables: { region: { default: eu } }
`,
  good: `
servers:
  - url: https://{region}.api.example.com
    variables: { region: { default: eu } }
`,
  create: (report) => ({
    nodes: {
      server(server) {
        const { url, variables } = server.value;
        if (typeof url !== "string" || !isJsonObject(variables)) return;
        for (const name of Object.keys(variables)) {
          if (url.includes(`{${name}}`) || name.startsWith("x-")) continue;
          report({
            message: `The server variable '${name}' does not occur in '${url}'`,
            at: childOrigin(server, "variables", name),
            focus: "key",
            hint: `write {${name}} where it belongs, or remove the variable`,
          });
        }
      },
    },
  }),
});
