import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { routeOf } from "./bodies.ts";

/** Successes that a method cannot mean, with what they say (RFC 9110 §15.3). */
const foreign: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GET: { "201": "something was created", "205": "the form must be emptied" },
  HEAD: { "201": "something was created", "205": "the form must be emptied" },
  PUT: { "206": "a range of what was asked for follows" },
  POST: { "206": "a range of what was asked for follows" },
  PATCH: { "206": "a range of what was asked for follows" },
  DELETE: { "201": "something was created", "206": "a range of what was asked for follows" },
};

export const statusPerMethod = defineRule({
  code: "design/status-per-method",
  asks: "A success has a status that its method can mean: no 201 for GET, HEAD and DELETE, no 205 for GET and HEAD, no 206 except for GET and HEAD",
  why: "Clients and caches act on the status without reading the body. A GET that answers 201 is not cached; a 206 without a range is a broken download.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
paths:
  /users:
    get: { responses: { "201": { description: All users } } }
`,
  good: `
paths:
  /users:
    get: { responses: { "200": { description: All users } } }
    post: { responses: { "201": { description: The new user } } }
`,
  create: (report, { check }) => ({
    operation(operation) {
      const holder = check.child(operation.node, "responses");
      if (holder === undefined || operation.isWebhook) return;
      for (const { status } of operation.responses) {
        const meaning = foreign[operation.method]?.[status];
        if (meaning === undefined) continue;
        report({
          message: `${routeOf(operation)} answers ${status}, which says that ${meaning}`,
          at: childOrigin(holder, status),
          focus: "key",
          hint: status === "201" && operation.method !== "DELETE" ? "answer 200" : "answer 200 or 204",
        });
      }
    },
  }),
});
