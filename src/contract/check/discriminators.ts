/** Discriminators need a property to look at in every schema that they choose between. */
import { parentPointer } from "../../source/json-pointer.ts";
import { nameOfOrigin } from "../bundle.ts";
import { type LinkedNode, nodeKey } from "../link.ts";
import { type CheckContext, childOrigin, isObjectNode, type ObjectNode } from "./context.ts";

export function checkDiscriminators(context: CheckContext): void {
  for (const discriminator of context.nodes("discriminator")) {
    const property = discriminator.value["propertyName"];
    const schema = holderOf(context, discriminator);
    if (typeof property !== "string" || !schema || !isObjectNode(schema)) continue;
    if (hasProperty(context, schema, property)) continue;
    const options = ["oneOf", "anyOf"].flatMap((keyword) => context.children(schema, keyword));
    const lacking = options.find((option) => !hasProperty(context, option, property)) ?? schema;
    const named = context.target(lacking) ?? lacking;
    context.report(
      "discriminator/property-missing",
      { schema: nameOfOrigin(named.origin), property },
      {
        origin: childOrigin(discriminator, "propertyName"),
        related: named === schema ? [] : [{ message: "this schema", origin: named.origin }],
      },
    );
  }
}

/** The schema that a discriminator belongs to; a part of an `allOf` speaks for the whole. */
function holderOf(context: CheckContext, { origin: { file, pointer } }: ObjectNode): LinkedNode | undefined {
  const whole = parentPointer(pointer).replace(/(?:\/allOf\/\d+)+$/, "");
  return context.contract.nodes.get(nodeKey({ file, pointer: whole }));
}

/** A schema, or one that it is made of, has a property; one that holds no objects passes. */
function hasProperty(
  context: CheckContext,
  schema: LinkedNode,
  property: string,
  seen: ReadonlySet<LinkedNode> = new Set(),
): boolean {
  if (seen.has(schema) || !isObjectNode(schema)) return false;
  const { type, properties, patternProperties } = schema.value;
  if (typeof type === "string" && type !== "object") return true;
  if (typeof properties === "object" && properties !== null && Object.hasOwn(properties, property))
    return true;
  if (patternProperties !== undefined) return true;
  const inner = new Set([...seen, schema]);
  const has = (part: LinkedNode): boolean => hasProperty(context, part, property, inner);
  const target = context.target(schema);
  if (target && has(target)) return true;
  if (context.children(schema, "allOf").some(has)) return true;
  return ["oneOf", "anyOf"].some((keyword) => {
    const options = context.children(schema, keyword);
    return options.length > 0 && options.every(has);
  });
}
