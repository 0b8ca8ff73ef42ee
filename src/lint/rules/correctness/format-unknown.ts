import { childOrigin } from "../../../contract/check/context.ts";
import { typesOf } from "../../../contract/check/value-fit.ts";
import { closest } from "../../../contract/reference.ts";
import { defineRule } from "../../rule.ts";
import { formatSlips, formatTypes } from "./formats.ts";

export const formatUnknown = defineRule({
  code: "correctness/format-unknown",
  asks: "A format is one of the OpenAPI format registry or of JSON Schema",
  why: "Tools pass over a format that they do not know: no validator looks at the value and no generator picks a type. OpenAPI leaves formats open, so a word of your own is allowed; turn the rule off for it, or say the same by a pattern.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
components:
  schemas:
    CreatedAt: { type: string, format: datetime }
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
        if (typeof format !== "string" || formatTypes.has(format)) return;
        const types = typesOf(schema.value) ?? ["string"];
        const candidates = [...formatTypes].filter(([, suitable]) =>
          suitable.some((type) => types.includes(type)),
        );
        const names = candidates.map(([name]) => name);
        const slip = formatSlips.get(format.toLowerCase());
        const near = slip !== undefined && names.includes(slip) ? slip : closest(format, names);
        report({
          message: `The format '${format}' means nothing to tools`,
          at: childOrigin(schema, "format"),
          hint:
            near === undefined ? "describe the values by a pattern, or in words" : `did you mean '${near}'?`,
        });
      },
    },
  }),
});
