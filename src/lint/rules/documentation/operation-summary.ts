import { defineRule } from "../../rule.ts";
import { says } from "./texts.ts";

export const operationSummary = defineRule({
  code: "documentation/operation-summary",
  asks: "Every operation has a summary",
  why: "It is the title in every list of operations, in documentation, editors and tools.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users: { get: { responses: { "200": { description: All users } } } }
`,
  good: `
paths:
  /users: { get: { summary: List the users, responses: { "200": { description: All users } } } }
`,
  create: (report) => ({
    operation({ node, method, path }) {
      if (says(node, "summary")) return;
      report({
        message: `${method} ${path} has no summary`,
        at: node.origin,
        focus: "key",
        hint: "say in a few words what it does",
      });
    },
  }),
});
