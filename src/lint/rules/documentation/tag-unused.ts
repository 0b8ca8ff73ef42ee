import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { declaredTags, usedTags } from "./tags.ts";

export const tagUnused = defineRule({
  code: "documentation/tag-unused",
  asks: "Every declared tag is used by an operation",
  why: "A tag without operations is an empty chapter in the documentation, often the old spelling of another. Tags that are chapters of prose say so by `x-traitTag: true`.",
  levels: { minimal: "off", recommended: "info", strict: "warning" },
  bad: `
tags: [{ name: users }, { name: customers }]
paths:
  /users: { get: { tags: [users], responses: { "200": { description: All users } } } }
`,
  good: `
tags: [{ name: users }, { name: Getting started, x-traitTag: true }]
paths:
  /users: { get: { tags: [users], responses: { "200": { description: All users } } } }
`,
  create: (report, context) => ({
    end() {
      const used = usedTags(context);
      // Without a tag on any operation, the tags group something else: schemas, in Redoc.
      if (used.size === 0) return;
      const declared = declaredTags(context);
      const parents = new Set([...declared.values()].map(({ value }) => value["parent"]));
      const grouped = groupedTags(context.root?.value["x-tagGroups"]);
      for (const [name, tag] of declared) {
        if (used.has(name) || parents.has(name) || tag.value["x-traitTag"] === true || grouped.has(name))
          continue;
        report({
          message: `No operation has the tag '${name}'`,
          at: tag.origin,
          hint: "remove it, or give it to the operations that belong there",
        });
      }
    },
  }),
});

/** Tags that Redoc puts into groups on purpose. */
function groupedTags(groups: unknown): ReadonlySet<unknown> {
  const lists = Array.isArray(groups) ? groups.map((group) => isJsonObject(group) && group["tags"]) : [];
  return new Set(lists.filter(Array.isArray).flat());
}
