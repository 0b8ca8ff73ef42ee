import { defineRule } from "../../rule.ts";

export const operationId = defineRule({
  code: "codegen/operation-id",
  asks: "Every operation has an `operationId`",
  why: "It is the name of the function that calls it and of the handler that serves it. Without one, tools make a name from the path, and it changes with the path.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /users: { get: { responses: { "200": { description: All users } } } }
`,
  good: `
paths:
  /users: { get: { operationId: listUsers, responses: { "200": { description: All users } } } }
`,
  create: (report) => ({
    operation({ node, method, path, isWebhook }) {
      const id = node.value["operationId"];
      if (isWebhook || (typeof id === "string" && id !== "")) return;
      report({
        message: `${method} ${path} has no operationId`,
        at: node.origin,
        focus: "key",
        hint: "name it by a verb and what it is done to, like 'listUsers'",
      });
    },
  }),
});
