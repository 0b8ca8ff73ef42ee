import type { ObjectNode } from "../../../contract/check/context.ts";
import { nodeKey } from "../../../contract/link.ts";
import { keyOf } from "../../lint-context.ts";
import { defineRule } from "../../rule.ts";
import { namedSchemas } from "./named-schemas.ts";

/** So often may the same values stand in place. */
const tolerated = 2;

export const repeatedEnum = defineRule({
  code: "codegen/repeated-enum",
  asks: `An enum of several values stands in one place: in a schema with a name, when it is used more than ${tolerated} times`,
  why: "Each copy becomes a type of its own, and a value that is added to one of them is missing in the others.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
components:
  schemas:
    Order: { type: object, properties: { state: { type: string, enum: [open, paid, sent] } } }
    Parcel: { type: object, properties: { orderState: { type: string, enum: [open, paid, sent] } } }
    Invoice: { type: object, properties: { orderState: { type: string, enum: [open, paid, sent] } } }
`,
  good: `
components:
  schemas:
    OrderState: { type: string, enum: [open, paid, sent] }
    Order: { type: object, properties: { state: { $ref: "#/components/schemas/OrderState" } } }
    Parcel: { type: object, properties: { orderState: { $ref: "#/components/schemas/OrderState" } } }
    Invoice: { type: object, properties: { orderState: { $ref: "#/components/schemas/OrderState" } } }
`,
  create: (report, context) => {
    const named = namedSchemas(context);
    const copies = new Map<string, ObjectNode[]>();
    return {
      nodes: {
        schema(schema) {
          const { enum: values } = schema.value;
          if (!Array.isArray(values) || values.length < 2) return;
          const key = JSON.stringify(values);
          const list = copies.get(key);
          if (list) list.push(schema);
          else copies.set(key, [schema]);
        },
      },
      end() {
        for (const [values, schemas] of copies) {
          const inPlace = schemas.filter(({ origin }) => !named.has(nodeKey(origin)));
          const [first, ...others] = inPlace;
          if (first === undefined || inPlace.length <= tolerated) continue;
          const owner = schemas.find(({ origin }) => named.has(nodeKey(origin)));
          const shown = values.length > 60 ? `${values.slice(0, 57)}…` : values;
          report({
            message: `The values ${shown} stand in ${inPlace.length} places`,
            at: first.origin,
            focus: "key",
            hint: owner
              ? `refer to the schema '${keyOf(owner)}', which has them`
              : "move them to components.schemas and refer to them",
            related: others.slice(0, 3).map(({ origin }) => ({ message: "here too", origin })),
          });
        }
      },
    };
  },
});
