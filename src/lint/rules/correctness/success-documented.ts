import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const successDocumented = defineRule({
  code: "correctness/success-documented",
  asks: "An operation says what it answers when all goes well",
  why: "Without a response of 2xx or 3xx, or a default, nobody knows what success looks like, and generated clients have no type for it.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /pets:
    get:
      responses: { "404": { description: None } }
`,
  good: `
paths:
  /pets:
    get:
      responses: { "200": { description: The pets }, "404": { description: None } }
`,
  create: (report) => ({
    operation({ node, responses, method, path }) {
      // An operation without any response is told by the check stage.
      if (responses.length === 0 || responses.some(({ status }) => /^(?:[23]|101|1XX|default)/i.test(status)))
        return;
      report({
        message: `${method} ${path} has no response for success`,
        at: childOrigin(node, "responses"),
        focus: "key",
        hint: "declare a response of 2xx",
      });
    },
  }),
});
