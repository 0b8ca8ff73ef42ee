import { defineRule } from "../../rule.ts";
import { inCasing } from "../design/words.ts";
import { visitOperationIds } from "./operation-ids.ts";

export const operationIdCasing = defineRule({
  code: "codegen/operation-id-casing",
  asks: "An `operationId` is an identifier in camelCase",
  why: "It becomes the name of a function. In any other form generators rewrite it, each in its own way, and the word in the contract can no longer be searched for in the code.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users: { get: { operationId: list_users, responses: { "200": { description: All users } } } }
`,
  good: `
paths:
  /users: { get: { operationId: listUsers, responses: { "200": { description: All users } } } }
`,
  create: (report) => ({
    nodes: visitOperationIds((id, at) => {
      if (/^[a-z][A-Za-z\d]*$/.test(id)) return;
      const better = inCasing(id, "camelCase");
      report({
        message: `Operation id '${id}' is not in camelCase`,
        at,
        hint: /^[a-z]/.test(better)
          ? `call it '${better}'`
          : "begin with a letter, and use letters and digits only",
      });
    }),
  }),
});
