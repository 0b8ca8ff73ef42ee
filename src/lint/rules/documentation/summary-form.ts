import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

const longest = 80;

export const summaryForm = defineRule({
  code: "documentation/summary-form",
  asks: `The summary of an operation is a title: one line of at most ${longest} letters, without a full stop`,
  why: "Summaries stand in menus and lists. What is longer is cut there; the description has room for it.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  fixable: true,
  bad: `
paths:
  /users: { get: { summary: List the users., responses: { "200": { description: All users } } } }
`,
  good: `
paths:
  /users: { get: { summary: List the users, responses: { "200": { description: All users } } } }
`,
  create: (report) => ({
    operation({ node, method, path }) {
      const { summary } = node.value;
      if (typeof summary !== "string") return;
      const at = childOrigin(node, "summary");
      const text = summary.trim();
      const { length } = [...text];
      if (length > longest || text.includes("\n")) {
        report({
          message: `The summary of ${method} ${path} has ${text.includes("\n") ? "several lines" : `${length} letters`}`,
          at,
          hint: "shorten it, and move the rest to 'description'",
        });
      } else if (/[^.]\.$/.test(text) && !/\b(?:etc|e\.g|i\.e|vs|Inc|Ltd|[A-Z])\.$/.test(text)) {
        const isOneSentence = !/[.!?]\s/.test(text);
        report({
          message: `The summary of ${method} ${path} ends with a full stop`,
          at,
          hint: isOneSentence ? "remove it" : "keep one title, and move the rest to 'description'",
          ...(isOneSentence && {
            fix: {
              title: "remove the full stop",
              edits: [{ kind: "replace", at, value: text.slice(0, -1) }],
            },
          }),
        });
      }
    },
  }),
});
