/** Schemas of Swagger 2.0: files, and discriminators, which name a property of their own schema. */

import { parentPointer, pointerKeys } from "../../source/json-pointer.ts";
import { nameOfOrigin } from "../bundle.ts";
import { type CheckContext, childOrigin, isObjectNode, type ObjectNode } from "./context.ts";
import { reportNotApplicable } from "./forms.ts";
import { propertyNames } from "./schema-members.ts";

export function checkSwaggerSchemas(context: CheckContext): void {
  if (context.contract.version !== "2.0") return;
  for (const schema of context.nodes("schema")) {
    checkFile(context, schema);
    if (Object.hasOwn(schema.value, "collectionFormat") && !isOnWire(context, schema))
      reportNotApplicable(context, schema, "collectionFormat", "a schema");
    checkDiscriminator(context, schema);
  }
}

/** The items of a parameter or a header, at any depth: they travel as text. */
function isOnWire(context: CheckContext, { origin: { file, pointer } }: ObjectNode): boolean {
  const holder = parentPointer(pointer.replace(/(?:\/items)+$/, "/items"));
  const kind = context.contract.nodes.get({ file, pointer: holder })?.kind;
  return kind === "parameter" || kind === "header";
}

/** A whole answer can be a file; what parameters are was told with them. */
function checkFile(context: CheckContext, schema: ObjectNode): void {
  if (schema.value["type"] !== "file") return;
  const { file, pointer } = schema.origin;
  const holder = context.contract.nodes.get({ file, pointer: parentPointer(pointer) });
  const isWhole = holder?.kind === "response" && pointerKeys(pointer).at(-1) === "schema";
  if (isWhole || holder?.kind === "parameter") return;
  context.report("swagger/file-misplaced", { place: "a schema" }, { origin: childOrigin(schema, "type") });
}

function checkDiscriminator(context: CheckContext, schema: ObjectNode): void {
  const property = schema.value["discriminator"];
  if (typeof property !== "string") return;
  const { file, pointer } = schema.origin;
  const origin = childOrigin(schema, "discriminator");
  // A part of an `allOf` speaks for the whole.
  const whole = context.contract.nodes.get({ file, pointer: pointer.replace(/(?:\/allOf\/\d+)+$/, "") });
  const owner = whole && isObjectNode(whole) ? whole : schema;
  if (!propertyNames(context, owner).includes(property)) {
    const values = { schema: nameOfOrigin(owner.origin), property };
    context.report("discriminator/property-missing", values, { origin });
  } else if (!requiredNames(context, owner).includes(property)) {
    context.report("swagger/discriminator-optional", { property }, { origin });
  }
}

/** Names that a schema requires, with those of the parts of its `allOf`. */
function requiredNames(
  context: CheckContext,
  schema: ObjectNode,
  seen: ReadonlySet<ObjectNode> = new Set(),
): string[] {
  if (seen.has(schema)) return [];
  const inner = new Set([...seen, schema]);
  const { required } = schema.value;
  const target = context.target(schema);
  const parts = [...(target ? [target] : []), ...context.children(schema, "allOf")].filter(isObjectNode);
  return [
    ...(Array.isArray(required) ? required.filter((name) => typeof name === "string") : []),
    ...parts.flatMap((part) => requiredNames(context, part, inner)),
  ];
}
