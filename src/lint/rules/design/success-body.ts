import { defineRule } from "../../rule.ts";
import { bodiesOf, routeOf } from "./bodies.ts";

export const successBody = defineRule({
  code: "design/success-body",
  asks: "A GET says what its 200 holds, schema included",
  why: "Reading is all that a GET is for. Without a body in the contract, clients get `unknown`, servers may answer anything, and mocks answer nothing.",
  levels: { minimal: "off", recommended: "info", strict: "error" },
  bad: `
paths:
  /users: { get: { responses: { "200": { description: All users } } } }
`,
  good: `
paths:
  /users:
    get:
      responses:
        "200":
          description: All users
          content: { application/json: { schema: { type: array, items: { type: string } } } }
  /logo:
    get:
      responses:
        "200": { description: A picture, content: { image/png: {} } }
`,
  create: (report, { check }) => ({
    operation(operation) {
      if (operation.method !== "GET" || operation.isWebhook) return;
      for (const { status, node } of operation.responses) {
        if (status !== "200") continue;
        const bodies = bodiesOf(check, node);
        if (bodies.length === 0) {
          report({
            message: `The 200 of ${routeOf(operation)} has no body`,
            at: node.origin,
            focus: "key",
            hint: "declare its content, or answer 204",
          });
        }
        for (const { mediaType, node: media, schema } of bodies) {
          if (schema !== undefined || !/json|xml|form/.test(mediaType)) continue;
          report({
            message: `The 200 of ${routeOf(operation)} has no schema for '${mediaType}'`,
            at: media.origin,
            focus: "key",
            hint: "add 'schema'",
          });
        }
      }
    },
  }),
});
