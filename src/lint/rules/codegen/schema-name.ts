import { keyOf } from "../../lint-context.ts";
import { defineRule } from "../../rule.ts";
import { inCasing } from "../design/words.ts";

export const schemaName = defineRule({
  code: "codegen/schema-name",
  asks: "Schemas are named in PascalCase",
  why: "The name becomes a type. In any other form generators rewrite it, each in its own way, and two names may become one.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
components:
  schemas:
    order_item: { type: object, properties: { sku: { type: string } } }
`,
  good: `
components:
  schemas:
    OrderItem: { type: object, properties: { sku: { type: string } } }
`,
  create: (report, { check }) => ({
    nodes: {
      components(components) {
        for (const schema of check.children(components, "schemas")) {
          const name = keyOf(schema);
          if (/^[A-Z][A-Za-z\d]*$/.test(name)) continue;
          const better = inCasing(name, "PascalCase");
          report({
            message: `Schema '${name}' is not named in PascalCase`,
            at: schema.origin,
            focus: "key",
            hint: /^[A-Z]/.test(better)
              ? `call it '${better}'`
              : "begin with a letter, and use letters and digits only",
          });
        }
      },
    },
  }),
});
