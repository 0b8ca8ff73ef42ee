import { childOrigin } from "../../../contract/check/context.ts";
import { typesOf } from "../../../contract/check/value-fit.ts";
import { defineRule } from "../../rule.ts";
import { formatTypes } from "./formats.ts";

export const formatType = defineRule({
  code: "correctness/format-type",
  asks: "A format stands beside a type that it is for",
  why: "Formats say nothing about values of other types: `format: date-time` on an integer promises a text that never comes, and no validator objects to either.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  schemas:
    CreatedAt: { type: integer, format: date-time }
`,
  good: `
components:
  schemas:
    CreatedAt: { type: string, format: date-time }
`,
  create: (report) => ({
    nodes: {
      schema(schema) {
        const { format } = schema.value;
        const suitable = typeof format === "string" ? formatTypes.get(format) : undefined;
        const types = typesOf(schema.value)?.filter((type) => type !== "null");
        if (suitable === undefined || types === undefined || types.length === 0) return;
        if (types.some((type) => suitable.includes(type))) return;
        report({
          message: `The format '${String(format)}' says nothing about a value of type ${types.join(" or ")}`,
          at: childOrigin(schema, "format"),
          hint: `it is for type ${suitable.filter((type) => type !== "integer" || suitable.length === 1).join(" or ")}`,
        });
      },
    },
  }),
});
