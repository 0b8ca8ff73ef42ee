import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { partsOf } from "../design/schema-parts.ts";
import { says } from "./texts.ts";

export const propertyDescription = defineRule({
  code: "documentation/property-description",
  asks: "Every property has a description, its own or that of the schema it refers to",
  why: "Units, meanings of null and who may write it do not show in a type. The rule is opt-in: where names say enough, a sentence for each of them teaches nobody.",
  levels: { minimal: "off", recommended: "off", strict: "off" },
  bad: `
components:
  schemas:
    Parcel: { type: object, properties: { weight: { type: integer } } }
`,
  good: `
components:
  schemas:
    Parcel: { type: object, properties: { weight: { type: integer, description: In grams. } } }
`,
  create: (report, { check }) => ({
    nodes: {
      schema(schema) {
        const { properties } = schema.value;
        for (const [name, value] of Object.entries(isJsonObject(properties) ? properties : {})) {
          if (!isJsonObject(value) || typeof value["description"] === "string") continue;
          const property = check.child(schema, "properties", name);
          if (!property || partsOf(check, property).some((part) => says(part, "description"))) continue;
          report({
            message: `Property '${name}' has no description`,
            at: property.origin,
            focus: "key",
            hint: "say what it means",
          });
        }
      },
    },
  }),
});
