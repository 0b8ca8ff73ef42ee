import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";

/** Extensions by which generators know names for values. */
const extensions = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-ms-enum", "x-enum-keys"];

export const enumNames = defineRule({
  code: "codegen/enum-names",
  asks: "An enum of numbers has a name for each of them in `x-enum-varnames`",
  why: "`status === 3` is read by nobody. Generators can write `Status.Paid` when the contract says so; a list in the description does not reach the code.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
components:
  schemas:
    Status: { type: integer, enum: [1, 2, 3] }
`,
  good: `
components:
  schemas:
    Status: { type: integer, enum: [1, 2, 3], x-enum-varnames: [Open, Paid, Sent] }
`,
  create: (report) => ({
    nodes: {
      schema(schema) {
        const { enum: values } = schema.value;
        if (!Array.isArray(values) || values.length < 2) return;
        if (!values.every((value) => typeof value === "number" || value === null)) return;
        if (extensions.some((name) => schema.value[name] !== undefined)) return;
        report({
          message: "The numbers of this enum have no names",
          at: childOrigin(schema, "enum"),
          focus: "key",
          hint: "add 'x-enum-varnames' with a name for each value",
        });
      },
    },
  }),
});
