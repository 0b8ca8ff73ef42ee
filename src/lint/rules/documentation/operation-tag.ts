import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const operationTag = defineRule({
  code: "documentation/operation-tag",
  asks: "Every operation has exactly one tag",
  why: "Documentation and generated servers are divided by tags. Without one an operation is nowhere, with several it is everywhere.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users: { get: { responses: { "200": { description: All users } } } }
`,
  good: `
tags: [{ name: users }]
paths:
  /users: { get: { tags: [users], responses: { "200": { description: All users } } } }
`,
  create: (report) => ({
    operation({ node, method, path }) {
      const { tags } = node.value;
      const count = Array.isArray(tags) ? tags.length : 0;
      if (count === 1) return;
      report({
        message: `${method} ${path} has ${count === 0 ? "no tag" : `${count} tags`}`,
        at: count === 0 ? node.origin : childOrigin(node, "tags"),
        focus: "key",
        hint:
          count === 0
            ? "add 'tags' with the group it belongs to"
            : "keep the one under which it is looked for",
      });
    },
  }),
});
