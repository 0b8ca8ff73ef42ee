import { defineRule } from "../../rule.ts";
import { isParameterSegment, type LintedPath, literalsOf, pathsOf, segmentsOf } from "./paths.ts";
import { wordsOf } from "./words.ts";

/** Words for what a method says already, with the methods that they would go with. */
const verbs = new Map(
  Object.entries({
    get: ["GET", "POST"],
    fetch: ["GET", "POST"],
    retrieve: ["GET", "POST"],
    create: ["POST", "PUT"],
    add: ["POST", "PUT"],
    update: ["POST", "PUT", "PATCH"],
    delete: ["DELETE", "POST"],
    remove: ["DELETE", "POST"],
  }),
);

export const pathVerb = defineRule({
  code: "design/path-verb",
  asks: "Paths name things; what is done to them is the method's business",
  why: "`POST /users/create` says it twice, and sooner or later the two disagree. Where more than half of the paths are named by actions the API is made of calls rather than resources, and nothing is said.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
paths:
  /users: { get: { responses: { "200": { description: All users } } } }
  /orders: { get: { responses: { "200": { description: All orders } } } }
  /users/create: { post: { responses: { "201": { description: The new user } } } }
`,
  good: `
paths:
  /users:
    get: { responses: { "200": { description: All users } } }
    post: { responses: { "201": { description: The new user } } }
  /orders: { get: { responses: { "200": { description: All orders } } } }
`,
  create: (report, context) => ({
    end() {
      const paths = pathsOf(context);
      const found = paths.flatMap((path) => {
        const verb = verbOf(path);
        return verb === undefined ? [] : [{ ...path, verb }];
      });
      if (found.length * 2 > paths.length) return;
      for (const { path, origin, verb } of found) {
        report({
          message: `Path '${path}' says '${verb}', which is what its method says`,
          at: origin,
          focus: "key",
          hint: "name the thing, and let GET, POST, PUT, PATCH and DELETE say what is done",
        });
      }
    },
  }),
});

/** The verb that a path begins a segment with, if all its methods go with it: `/update-policies` may be read too. */
function verbOf({ path, operations }: LintedPath): string | undefined {
  for (const [index, segment] of segmentsOf(path).entries()) {
    // What stands below `/actions/` is an action on purpose.
    if (isParameterSegment(segment) || segmentsOf(path)[index - 1] === "actions") continue;
    for (const literal of literalsOf(segment)) {
      const [first = "", second] = wordsOf(literal);
      const methods = verbs.get(first);
      if (methods === undefined || second === "on" || second === "ons") continue;
      if (operations.every(({ method }) => methods.includes(method))) return first;
    }
  }
  return undefined;
}
