import { childOrigin } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { isPlainHttp } from "./plain-http.ts";

export const serverHttp = defineRule({
  code: "security/server-http",
  asks: "A server is reached by https, unless it is a local one",
  why: "Over plain http everybody on the way reads and changes what is sent, credentials included. Servers on the own machine or in a private network are let pass.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
servers: [{ url: "http://api.example.com" }]
`,
  good: `
servers: [{ url: "https://api.example.com" }, { url: "http://localhost:8080" }]
`,
  create: (report) => ({
    nodes: {
      server(server) {
        const { url, variables } = server.value;
        if (typeof url !== "string") return;
        const presets = isJsonObject(variables) ? variables : {};
        const filled = url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
          const variable = presets[name];
          return isJsonObject(variable) && typeof variable["default"] === "string"
            ? variable["default"]
            : whole;
        });
        if (!isPlainHttp(filled)) return;
        report({
          message: `The server '${url}' is reached in the clear`,
          at: childOrigin(server, "url"),
          hint: "use https",
        });
      },
    },
  }),
});
