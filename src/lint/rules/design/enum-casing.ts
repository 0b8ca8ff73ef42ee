import { childOrigin } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { habitOf, sampleOf } from "./words.ts";

/** Longer lists are other people's: countries, currencies, models. */
const longest = 50;

export const enumCasing = defineRule({
  code: "design/enum-casing",
  asks: "The values of one enum are written in one casing",
  why: "Enum values are compared letter by letter. Who has seen `in_transit` writes `out_for_delivery`, and `outForDelivery` never matches.",
  levels: { minimal: "off", recommended: "info", strict: "warning" },
  bad: `
components:
  schemas:
    State: { type: string, enum: [ordered, in_transit, outForDelivery] }
`,
  good: `
components:
  schemas:
    State: { type: string, enum: [ordered, in_transit, out_for_delivery] }
`,
  create: (report) => ({
    nodes: {
      schema(schema) {
        const { enum: values } = schema.value;
        if (!Array.isArray(values) || values.length > longest) return;
        const texts = values.filter((value): value is string => typeof value === "string" && value !== "");
        // A minus in front is a direction of sorting. Values with other signs are no words of the contract's own.
        const words = texts.map((text) => text.replace(/^-/, ""));
        if (!words.every((word) => /^[A-Za-z][A-Za-z_-]*$/.test(word)) || words.some(isLocale)) return;
        const habit = habitOf(words);
        if (habit === undefined) return;
        report({
          message: `The values of this enum have no one casing: most are in ${habit.casing}, but not ${sampleOf(habit.odd)}`,
          at: childOrigin(schema, "enum"),
          focus: "key",
          hint: "write all of them alike while nobody depends on them",
        });
      },
    },
  }),
});

/** `de-AT`, `pt_BR`: a list that has one of them is about languages. */
function isLocale(word: string): boolean {
  return /^[a-z]{2,3}[-_][A-Z]{2}$/.test(word);
}
