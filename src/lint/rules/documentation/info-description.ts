import { defineRule } from "../../rule.ts";
import { says } from "./texts.ts";

export const infoDescription = defineRule({
  code: "documentation/info-description",
  asks: "The contract says what the API is for",
  why: "It is the first thing that is read, and the only place for what holds everywhere: times, units, errors, versions.",
  levels: { minimal: "off", recommended: "info", strict: "error" },
  bad: `
info: { title: Shop, version: 1.0.0 }
paths: {}
`,
  good: `
info: { title: Shop, version: 1.0.0, description: Orders of the shop and where they are. }
paths: {}
`,
  create: (report) => ({
    nodes: {
      info(info) {
        if (says(info, "description")) return;
        report({
          message: "The contract does not say what the API is for",
          at: info.origin,
          focus: "key",
          hint: "add 'description'",
        });
      },
    },
  }),
});
