import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { wordsOf } from "../design/words.ts";

/** First words that promise something else than a method does. POST does anything. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  GET: ["create", "update", "delete", "remove", "patch", "replace", "insert"],
  HEAD: ["create", "update", "delete", "remove", "patch", "replace", "insert"],
  PUT: ["get", "list", "fetch", "read", "retrieve", "delete", "remove"],
  PATCH: ["get", "list", "fetch", "read", "retrieve", "delete"],
  DELETE: ["get", "list", "fetch", "read", "retrieve", "create", "update", "insert"],
};

export const operationIdMethod = defineRule({
  code: "codegen/operation-id-method",
  asks: "The verb of an `operationId` does not contradict the method",
  why: "Who calls `getReport()` retries it without a thought. Behind a PUT or DELETE, that changes something each time.",
  levels: { minimal: "off", recommended: "info", strict: "warning" },
  bad: `
paths:
  /reports/{id}: { put: { operationId: getReport, responses: { "200": { description: The report } } } }
`,
  good: `
paths:
  /reports/{id}: { put: { operationId: replaceReport, responses: { "200": { description: The report } } } }
`,
  create: (report) => ({
    operation({ node, method, isWebhook }) {
      const id = node.value["operationId"];
      if (typeof id !== "string" || isWebhook) return;
      const [first = ""] = wordsOf(id);
      if (!foreign[method]?.includes(first)) return;
      report({
        message: `Operation id '${id}' says '${first}', and its method is ${method}`,
        at: childOrigin(node, "operationId"),
        hint: "name it by what it does, or use the method that does it",
      });
    },
  }),
});
