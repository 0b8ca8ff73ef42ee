/** Discriminators need a property to look at in every schema that they choose between. */
import { parentPointer } from "../../source/json-pointer.ts";
import { nameOfOrigin } from "../bundle.ts";
import type { LinkedNode } from "../link.ts";
import { type CheckContext, childOrigin, isObjectNode, type ObjectNode } from "./context.ts";

export function checkDiscriminators(context: CheckContext): void {
  for (const discriminator of context.nodes("discriminator")) {
    const property = discriminator.value["propertyName"];
    const schema = holderOf(context, discriminator);
    if (typeof property !== "string" || !schema || !isObjectNode(schema)) continue;
    const fallback = defaultOf(context, discriminator);
    const options = ["oneOf", "anyOf"]
      .flatMap((keyword) => context.children(schema, keyword))
      // What is chosen for want of the property need not have it.
      .filter((option) => fallback === undefined || (context.target(option) ?? option) !== fallback);
    if (fallback === undefined && Object.hasOwn(discriminator.value, "defaultMapping"))
      reportNoTarget(context, discriminator);
    else if (fallback === undefined && context.contract.version === "3.2")
      checkRequired(context, discriminator, property, options.length > 0 ? options : [schema]);
    if (hasProperty(context, schema, property)) continue;
    if (fallback && options.length > 0 && options.every((option) => hasProperty(context, option, property)))
      continue;
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

/** The schema that a value means which has no entry in the mapping (OpenAPI 3.2). */
function defaultOf(context: CheckContext, discriminator: ObjectNode): LinkedNode | undefined {
  return context.contract.references.get(childOrigin(discriminator, "defaultMapping"))?.target;
}

/** A default that leads nowhere counts as absent. */
function reportNoTarget(context: CheckContext, discriminator: ObjectNode): void {
  const ref = discriminator.value["defaultMapping"];
  if (context.contract.version !== "3.2" || typeof ref !== "string") return;
  const origin = childOrigin(discriminator, "defaultMapping");
  context.report("discriminator/mapping-not-found", { ref }, { origin, repairable: true });
}

/** Since 3.2 a value may lack the property, if the discriminator says what it is then. */
function checkRequired(
  context: CheckContext,
  discriminator: ObjectNode,
  property: string,
  schemas: readonly LinkedNode[],
): void {
  const optional = schemas.find(
    (schema) => hasProperty(context, schema, property) && !requires(context, schema, property),
  );
  if (optional === undefined) return;
  const named = context.target(optional) ?? optional;
  context.report(
    "discriminator/no-default",
    { schema: nameOfOrigin(named.origin), property },
    {
      origin: childOrigin(discriminator, "propertyName"),
      related: [{ message: "this schema", origin: named.origin }],
    },
  );
}

/** A schema, or one that it is made of, requires a property; one that holds no objects passes. */
function requires(
  context: CheckContext,
  schema: LinkedNode,
  property: string,
  seen: ReadonlySet<LinkedNode> = new Set(),
): boolean {
  if (seen.has(schema) || !isObjectNode(schema)) return false;
  const { type, required } = schema.value;
  if (typeof type === "string" && type !== "object") return true;
  if (Array.isArray(required) && required.includes(property)) return true;
  const inner = new Set([...seen, schema]);
  const does = (part: LinkedNode): boolean => requires(context, part, property, inner);
  const target = context.target(schema);
  if ((target && does(target)) || context.children(schema, "allOf").some(does)) return true;
  return ["oneOf", "anyOf"].some((keyword) => {
    const options = context.children(schema, keyword);
    return options.length > 0 && options.every(does);
  });
}

/** The schema that a discriminator belongs to; a part of an `allOf` speaks for the whole. */
function holderOf(context: CheckContext, { origin: { file, pointer } }: ObjectNode): LinkedNode | undefined {
  const whole = parentPointer(pointer).replace(/(?:\/allOf\/\d+)+$/, "");
  return context.contract.nodes.get({ file, pointer: whole });
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
