import { isObjectNode } from "../../../contract/check/context.ts";
import { defineRule } from "../../rule.ts";
import { typesOf } from "../design/schema-parts.ts";
import { namedSchemas, placeOf } from "./named-schemas.ts";

export const anonymousUnion = defineRule({
  code: "codegen/anonymous-union",
  asks: "A choice between objects is a named schema",
  why: "Code that handles such a value has a switch over its variants, and a function around the switch; the parameter of that function needs a type with a name.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
components:
  schemas:
    Order:
      type: object
      properties:
        payment: { oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Transfer" }] }
    Card: { type: object, properties: { number: { type: string } } }
    Transfer: { type: object, properties: { iban: { type: string } } }
`,
  good: `
components:
  schemas:
    Order:
      type: object
      properties:
        payment: { $ref: "#/components/schemas/Payment" }
        refund: { oneOf: [{ $ref: "#/components/schemas/Transfer" }, { type: "null" }] }
    Payment: { oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Transfer" }] }
    Card: { type: object, properties: { number: { type: string } } }
    Transfer: { type: object, properties: { iban: { type: string } } }
`,
  create: (report, context) => {
    const { check } = context;
    const named = namedSchemas(context);
    return {
      nodes: {
        schema(schema) {
          const keyword = ["oneOf", "anyOf"].find((key) => Array.isArray(schema.value[key]));
          if (keyword === undefined || !["whole", "inner"].includes(placeOf(schema, named))) return;
          const objects = check.children(schema, keyword).filter((variant) => {
            const target = isObjectNode(variant) ? check.resolve(variant) : undefined;
            // Variants that only say what is required choose between members, not between objects.
            return target !== undefined && typesOf(target).includes("object");
          });
          if (objects.length < 2) return;
          report({
            message: `This choice between ${objects.length} objects has no name`,
            at: schema.origin,
            focus: "key",
            hint: "move it to components.schemas and refer to it",
          });
        },
      },
    };
  },
});
