import { defineRule } from "../../rule.ts";
import { bodiesOf, essenceOf, routeOf } from "./bodies.ts";

export const patchMediaType = defineRule({
  code: "design/patch-media-type",
  asks: "A PATCH names the language of its changes by its media type: `application/merge-patch+json`, `application/json-patch+json` or one of your own",
  why: "`application/json` does not say whether null removes a member or sets it, nor what happens to an array. The types of RFC 7396 and RFC 6902 do.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
paths:
  /users/{id}:
    patch:
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "200": { description: The user as changed } }
`,
  good: `
paths:
  /users/{id}:
    patch:
      requestBody: { content: { application/merge-patch+json: { schema: { type: object } } } }
      responses: { "200": { description: The user as changed } }
`,
  create: (report, { check }) => ({
    operation(operation) {
      const { method, requestBody } = operation;
      if (method !== "PATCH" || requestBody === undefined) return;
      const bodies = bodiesOf(check, requestBody);
      // Beside a type that says it, the plain one is a courtesy to old clients.
      if (
        bodies.some(
          ({ mediaType }) =>
            !/^(?:application\/(?:json|xml|x-www-form-urlencoded)|\*\/\*)$/.test(essenceOf(mediaType)),
        )
      )
        return;
      for (const { mediaType, node } of bodies) {
        report({
          message: `${routeOf(operation)} takes '${mediaType}', which does not say what a change looks like`,
          at: node.origin,
          focus: "key",
          hint: "take 'application/merge-patch+json' if null removes a member",
        });
      }
    },
  }),
});
