import { defineRule } from "../../rule.ts";
import { says } from "./texts.ts";

export const serverDescription = defineRule({
  code: "documentation/server-description",
  asks: "Every server has a description",
  why: "A URL does not say whether it is production, where it stands, or whose data are on it.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
servers: [{ url: https://api.example.com }, { url: https://api.example.org }]
paths: {}
`,
  good: `
servers:
  - { url: https://api.example.com, description: Production }
  - { url: https://api.example.org, description: "For trying things out, emptied every night" }
paths: {}
`,
  create: (report) => ({
    nodes: {
      server(server) {
        if (says(server, "description")) return;
        report({
          message: `Server '${String(server.value["url"])}' has no description`,
          at: server.origin,
          hint: "say what it is for",
        });
      },
    },
  }),
});
