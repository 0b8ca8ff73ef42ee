import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const serverTrailingSlash = defineRule({
  code: "correctness/server-trailing-slash",
  asks: "The URL of a server does not end in a slash",
  why: "Paths are appended to it as they are and begin with a slash, so every URL gets two. Most servers answer 404 to that; some clients tidy it, some do not. The URL `/` alone, the origin of the document, is what OpenAPI takes by default.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  fixable: true,
  bad: `
servers: [{ url: "https://api.example.com/v1/" }]
`,
  good: `
servers: [{ url: "https://api.example.com/v1" }]
`,
  create: (report) => ({
    nodes: {
      server(server) {
        const { url } = server.value;
        if (typeof url !== "string" || url === "/" || !url.endsWith("/")) return;
        const at = childOrigin(server, "url");
        const value = url.replace(/\/+$/, "");
        report({
          message: `The server '${url}' ends in a slash, and every path begins with one`,
          at,
          hint: `write '${value}'`,
          fix: { title: "remove the slash", edits: [{ kind: "replace", at, value }] },
        });
      },
    },
  }),
});
