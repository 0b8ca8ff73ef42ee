import type { CheckContext, ObjectNode } from "../../../contract/check/context.ts";
import { isJsonObject } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { namedSchemas, placeOf } from "./named-schemas.ts";

export const anonymousObject = defineRule({
  code: "codegen/anonymous-object",
  asks: "An object within an object is a named schema",
  why: "A part that has a type of its own can be passed to a function. Without a name in the contract, each generator makes one up from the place, or writes the type out again and again.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
components:
  schemas:
    Order:
      type: object
      properties:
        address: { type: object, properties: { city: { type: string } } }
`,
  good: `
components:
  schemas:
    Order:
      type: object
      properties:
        address: { $ref: "#/components/schemas/Address" }
    Address: { type: object, properties: { city: { type: string } } }
`,
  create: (report, context) => {
    const named = namedSchemas(context);
    return {
      nodes: {
        schema(schema) {
          const { properties } = schema.value;
          if (!isJsonObject(properties) || Object.keys(properties).length === 0) return;
          if (placeOf(schema, named) !== "inner" || isRefinement(schema, context.check)) return;
          report({
            message: "This object within another schema has no name",
            at: schema.origin,
            focus: "key",
            hint: "move it to components.schemas and refer to it",
          });
        },
      },
    };
  },
});

/** A variant beside `properties` says which of them go together; the object is the one around it. */
function isRefinement({ origin }: ObjectNode, { contract }: CheckContext): boolean {
  const [outer] = /^.*(?=\/(?:oneOf|anyOf)\/\d+$)/.exec(origin.pointer) ?? [];
  if (outer === undefined) return false;
  const holder = contract.nodes.get({ file: origin.file, pointer: outer })?.value;
  return isJsonObject(holder) && holder["properties"] !== undefined;
}
