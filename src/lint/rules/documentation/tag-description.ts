import { defineRule } from "../../rule.ts";
import { says } from "./texts.ts";

export const tagDescription = defineRule({
  code: "documentation/tag-description",
  asks: "Every declared tag has a description",
  why: "Tags are the chapters of the documentation. The description is where a chapter says what its operations have in common.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
tags: [{ name: users }]
paths: {}
`,
  good: `
tags: [{ name: users, description: "Who may log in, and what they may do." }]
paths: {}
`,
  create: (report) => ({
    nodes: {
      tag(tag) {
        if (says(tag, "description")) return;
        report({
          message: `Tag '${String(tag.value["name"])}' has no description`,
          at: tag.origin,
          hint: "say what its operations have in common",
        });
      },
    },
  }),
});
