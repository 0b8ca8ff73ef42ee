import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

export const enumMixedTypes = defineRule({
  code: "codegen/enum-mixed-types",
  asks: "The values of one enum are of one type; null may join them",
  why: "Most languages have no enum of numbers and texts, and YAML makes a number of `1.0` and a boolean of `true` where a text was meant.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  schemas:
    Version: { enum: [1.1, 1.2, next] }
`,
  good: `
components:
  schemas:
    Version: { enum: ["1.1", "1.2", next] }
`,
  create: (report) => ({
    nodes: {
      schema(schema) {
        const { enum: values } = schema.value;
        if (!Array.isArray(values)) return;
        const types = new Set(values.filter((value) => value !== null).map((value) => typeof value));
        if (types.size < 2) return;
        report({
          message: `This enum mixes values of the types ${[...types].join(" and ")}`,
          at: childOrigin(schema, "enum"),
          focus: "key",
          hint: "quote the values if all of them are texts",
        });
      },
    },
  }),
});
