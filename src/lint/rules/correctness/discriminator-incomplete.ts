import { type CheckContext, childOrigin, type ObjectNode } from "../../../contract/check/context.ts";
import { show } from "../../../contract/check/value-fit.ts";
import type { LinkedNode } from "../../../contract/link.ts";
import { isJsonObject, parentPointer, pointerKeys } from "../../../source/json-pointer.ts";
import { defineRule } from "../../rule.ts";
import { possible } from "./possible-values.ts";
import { conjuncts, propertiesOf } from "./schema-parts.ts";

export const discriminatorIncomplete = defineRule({
  code: "correctness/discriminator-incomplete",
  asks: "A discriminator can select every variant, by a value that the variant allows",
  why: "A value that the selected schema itself refuses is never valid, and a variant without a value is never selected: clients cannot read what servers send. Variants without a mapping are selected by the name of their schema; inline ones have none.",
  levels: { minimal: "off", recommended: "warning", strict: "error" },
  bad: `
components:
  schemas:
    Pet:
      oneOf:
        - $ref: "#/components/schemas/Cat"
        - $ref: "#/components/schemas/Dog"
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat" } }
    Cat: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat] } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] } } }
`,
  good: `
components:
  schemas:
    Pet:
      oneOf:
        - $ref: "#/components/schemas/Cat"
        - $ref: "#/components/schemas/Dog"
      discriminator:
        propertyName: kind
        mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" }
    Cat: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat] } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] } } }
`,
  create: (report, { check }) => ({
    nodes: {
      discriminator(discriminator) {
        const { propertyName: property } = discriminator.value;
        if (typeof property !== "string") return;
        const mapped = mappedSchemas(check, discriminator);
        for (const { value, target, origin } of mapped) {
          const allowed = allowedValues(check, target, property);
          if (allowed === undefined || allowed.some((item) => isSameKey(item, value))) continue;
          report({
            message: `${show(value)} selects a schema whose '${property}' can only be ${listing(allowed, ", ")}`,
            at: origin,
            related: [{ message: "the selected schema", origin: target.origin }],
          });
        }
        for (const variant of variantsOf(check, discriminator)) {
          const target = check.target(variant);
          if (target === undefined) {
            if (!holdsObjects(check, variant)) continue;
            report({
              message:
                "No value selects this variant: it is inline, and a discriminator goes by schema names",
              at: variant.origin,
              hint: "move it to components.schemas",
            });
            continue;
          }
          if (mapped.some((entry) => entry.target === target)) continue;
          const name = pointerKeys(target.origin.pointer).at(-1) ?? "";
          const allowed = allowedValues(check, target, property);
          if (allowed === undefined || allowed.includes(name)) continue;
          report({
            message: `No value selects this variant: its '${property}' cannot be '${name}', the name of its schema`,
            at: variant.origin,
            hint: `add it to 'mapping' under ${listing(allowed, " or ")}`,
            related: [{ message: "the discriminator", origin: discriminator.origin }],
          });
        }
      },
    },
  }),
});

interface MappedSchema {
  readonly value: string;
  readonly target: LinkedNode;
  readonly origin: LinkedNode["origin"];
}

function mappedSchemas({ contract }: CheckContext, discriminator: ObjectNode): MappedSchema[] {
  const { mapping } = discriminator.value;
  return Object.keys(isJsonObject(mapping) ? mapping : {}).flatMap((value) => {
    const origin = childOrigin(discriminator, "mapping", value);
    const target = contract.references.get(origin)?.target;
    return target ? [{ value, target, origin }] : [];
  });
}

/** The entries of `oneOf` or `anyOf` beside a discriminator. */
function variantsOf(check: CheckContext, { origin: { file, pointer } }: ObjectNode): LinkedNode[] {
  const schema = check.contract.nodes.get({ file, pointer: parentPointer(pointer) });
  if (schema === undefined || !isJsonObject(schema.value)) return [];
  const { value } = schema;
  return ["oneOf", "anyOf"].flatMap((key) => check.children({ ...schema, value }, key));
}

/** What the property can be in a schema by `enum` and `const`; undefined when it can be anything. */
function allowedValues(
  check: CheckContext,
  schema: LinkedNode,
  property: string,
): readonly string[] | undefined {
  const schemas = propertiesOf(check, conjuncts(check, schema)).get(property) ?? [];
  const { values } = possible(schemas.flatMap((node) => conjuncts(check, node)));
  // Parts that leave no value at all contradict each other; that is another rule's affair.
  return values === undefined || values.length === 0 ? undefined : values.map(String);
}

function holdsObjects(check: CheckContext, variant: LinkedNode): boolean {
  return conjuncts(check, variant).some(
    ({ value }) => value["type"] === "object" || isJsonObject(value["properties"]),
  );
}

/** Keys of a mapping are texts, whatever type the property has: `1.0` and `True` stand for 1 and true. */
function isSameKey(allowed: string, key: string): boolean {
  return (
    allowed === key ||
    (key.trim() !== "" && Number(allowed) === Number(key)) ||
    (/^(?:true|false)$/i.test(key) && allowed === key.toLowerCase())
  );
}

function listing(values: readonly string[], joint: string): string {
  return values.length > 4 ? `one of ${values.length} other values` : values.map(show).join(joint);
}
