import { keyOf } from "../../lint-context.ts";
import { defineRule } from "../../rule.ts";

/** Keywords that leave every value as it is. */
const silent = /^(?:title|default|deprecated|readOnly|writeOnly|examples?|externalDocs|\$comment|x-.*)$/;

export const untypedSchema = defineRule({
  code: "codegen/untyped-schema",
  asks: "A schema that allows everything says so in its description",
  why: "An empty schema becomes `unknown`. Often a type was forgotten; where anything is meant, one sentence tells the reader.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
components:
  schemas:
    Setting: { type: object, properties: { value: {} } }
`,
  good: `
components:
  schemas:
    Setting: { type: object, properties: { value: { description: Any JSON value. It is stored as it comes. } } }
`,
  create: (report) => ({
    nodes: {
      schema(schema) {
        const key = keyOf(schema);
        if (/\/allOf\/\d+$/.test(schema.origin.pointer)) return;
        // Of maps and of negations, an empty schema is the usual way to say anything.
        if (key === "additionalProperties" || key === "unevaluatedProperties" || key === "not") return;
        if (!Object.keys(schema.value).every((keyword) => silent.test(keyword))) return;
        report({
          message: "This schema allows everything",
          at: schema.origin,
          focus: "key",
          hint: "add 'type', or say in 'description' that anything is meant",
        });
      },
    },
  }),
});
