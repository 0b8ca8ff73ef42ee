import {
  type CheckContext,
  childOrigin,
  isObjectNode,
  type ObjectNode,
} from "../../../contract/check/context.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import { parentPointer } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { conjuncts, propertiesOf, requiredOf, schemaPhrase } from "./schema-parts.ts";

export const discriminatorOptional = defineRule({
  code: "correctness/discriminator-optional",
  asks: "The property of a discriminator is required in every variant",
  why: "A value without it selects nothing, so readers must guess. OpenAPI asks for it (§4.8.25), and generated unions can only be told apart in the type system when the member is always there.",
  levels: { minimal: "off", recommended: "off", strict: "warning" },
  bad: `
components:
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind }
    Cat: { type: object, required: [kind], properties: { kind: { const: Cat } } }
    Dog: { type: object, properties: { kind: { const: Dog } } }
`,
  good: `
components:
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind }
    Cat: { type: object, required: [kind], properties: { kind: { const: Cat } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: Dog } } }
`,
  create: (report, { check }) => ({
    nodes: {
      discriminator(discriminator) {
        const { propertyName: property } = discriminator.value;
        // Since 3.2 a default does, and the check stage asks for it.
        if (typeof property !== "string" || check.contract.version === "3.2") return;
        const { file, pointer } = discriminator.origin;
        const holder = check.contract.nodes.get({ file, pointer: parentPointer(pointer) });
        if (holder === undefined || !isObjectNode(holder)) return;
        const outer = requiredOf(conjuncts(check, holder));
        for (const schema of outer.has(property) ? [] : chosenSchemas(check, holder)) {
          const parts = conjuncts(check, schema);
          // A variant without the property at all is told by the check stage.
          if (!propertiesOf(check, parts).has(property) || requiredOf(parts).has(property)) continue;
          report({
            message: `'${property}' tells schemas apart and is not required in ${schemaPhrase(check, parts[0] ?? schema)}`,
            at: childOrigin(discriminator, "propertyName"),
            hint: "add it to 'required' there",
            related: [{ message: "this schema", origin: (parts[0] ?? schema).origin }],
          });
        }
      },
    },
  }),
});

/** The variants of a union, or the base of a hierarchy itself. */
function chosenSchemas(check: CheckContext, holder: ObjectNode): LinkedNode[] {
  const variants = ["oneOf", "anyOf"].flatMap((key) => check.children(holder, key));
  return variants.length > 0 ? variants : [holder];
}
