import { closest } from "../../../contract/reference.ts";
import { defineRule } from "../../rule.ts";
import { declaredTags, usedTags } from "./tags.ts";

export const tagDefined = defineRule({
  code: "documentation/tag-defined",
  asks: "Every tag of an operation is declared in `tags` of the contract",
  why: "The declaration gives a group its place, its order and its text. An undeclared tag is often a misspelt one, and makes a group of its own.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
tags: [{ name: users }]
paths:
  /users: { get: { tags: [user], responses: { "200": { description: All users } } } }
`,
  good: `
tags: [{ name: users }]
paths:
  /users: { get: { tags: [users], responses: { "200": { description: All users } } } }
`,
  create: (report, context) => ({
    end() {
      const declared = declaredTags(context);
      for (const [tag, at] of usedTags(context)) {
        if (declared.has(tag)) continue;
        const near = closest(tag, declared.keys());
        report({
          message: `Tag '${tag}' is not declared`,
          at,
          hint: near === undefined ? "declare it in 'tags' of the contract" : `did you mean '${near}'?`,
        });
      }
    },
  }),
});
