import { childOrigin } from "../../../contract/check/context.ts";
import { show } from "../../../contract/check/value-fit.ts";
import { defineRule } from "../../rule.ts";

export const enumDuplicate = defineRule({
  code: "correctness/enum-duplicate",
  asks: "A value stands in `enum` once",
  why: "The second one changes nothing, is often a slip for another value, and makes generators write the same name twice.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  fixable: true,
  bad: `
components:
  schemas:
    Size: { type: string, enum: [small, large, small] }
`,
  good: `
components:
  schemas:
    Size: { type: string, enum: [small, large, medium] }
`,
  create: (report) => ({
    nodes: {
      schema(schema) {
        const { enum: values } = schema.value;
        if (!Array.isArray(values)) return;
        const seen = new Map<string, number>();
        for (const [index, value] of values.entries()) {
          const key = JSON.stringify(value);
          const first = seen.get(key);
          if (first === undefined) {
            seen.set(key, index);
            continue;
          }
          const at = childOrigin(schema, "enum", index);
          report({
            message: `${show(value)} stands twice in 'enum'`,
            at,
            related: [{ message: "first here", origin: childOrigin(schema, "enum", first) }],
            // Names and descriptions of values count by place, so that removing a value would shift them.
            fix: hasParallelLists(schema.value)
              ? undefined
              : { title: "remove the second one", edits: [{ kind: "remove", at }] },
          });
        }
      },
    },
  }),
});

function hasParallelLists(schema: { readonly [key: string]: unknown }): boolean {
  return Object.keys(schema).some((key) => /^x-enum|^x-.*(?:names|descriptions)$/i.test(key));
}
