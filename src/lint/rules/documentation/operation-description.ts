import { defineRule } from "../../rule.ts";
import { isSuccess } from "../design/bodies.ts";
import { says } from "./texts.ts";

/** Parameters that a summary can still stand for. */
const most = 3;

export const operationDescription = defineRule({
  code: "documentation/operation-description",
  asks: `An operation that takes more than ${most} parameters or succeeds in several ways has a description`,
  why: "A summary cannot say how parameters work together, or when it is which success. Everybody would have to try it out.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
paths:
  /users:
    put:
      summary: Write the user
      responses: { "200": { description: The user as changed }, "201": { description: The new user } }
`,
  good: `
paths:
  /users:
    put:
      summary: Write the user
      description: Answers 201 when there was no user of this name, else 200.
      responses: { "200": { description: The user as changed }, "201": { description: The new user } }
`,
  create: (report) => ({
    operation({ node, method, path, parameters, responses }) {
      if (says(node, "description")) return;
      const inputs = parameters.filter(({ value }) => value["in"] !== "path").length;
      const successes = responses.filter(({ status }) => isSuccess(status)).length;
      if (inputs <= most && successes < 2) return;
      report({
        message: `${method} ${path} ${inputs > most ? `takes ${inputs} parameters` : `succeeds in ${successes} ways`} and has no description`,
        at: node.origin,
        focus: "key",
        hint: inputs > most ? "say how they work together" : "say when it is which",
      });
    },
  }),
});
