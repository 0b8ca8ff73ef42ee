/**
 * `required` that openapi-typescript loses: beside a `$ref`, for properties that come from further down an `allOf`, in
 * branches that consist of nothing else (where it prints `Record<string, never>`), and for names without a schema.
 */
import { drawn } from "./drawn.ts";
import { admitsObjects, isNode, isSchema, type JsonNode, nodeIn, nodesIn, textsIn } from "./nodes.ts";
import { type Resolve, type SettledDocument, targetOf } from "./references.ts";
import { NULL, transformSchemaObject, ts, tsUnion, tsWithRequired } from "./upstream.ts";

/** Keywords that change nothing beside a `$ref` as far as types go. */
const annotations: ReadonlySet<string> = new Set([
  "$anchor",
  "$comment",
  "$id",
  "default",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "nullable",
  "readOnly",
  "summary",
  "title",
  "writeOnly",
  "xml",
]);

export function settleRequired(
  { places, resolve }: SettledDocument,
  options: { readonly siblings: boolean },
): void {
  const schemas = places.filter(isSchema).map(({ node }) => node);
  if (options.siblings) for (const schema of schemas) unfoldSiblings(schema);
  // Inner schemas first: what they hand up goes on from there.
  for (const schema of schemas.toReversed()) liftRequired(schema, resolve);
  for (const schema of schemas) placeRequired(schema, resolve);
}

/** From OpenAPI 3.1 on, keywords beside a `$ref` hold too. */
function unfoldSiblings(schema: JsonNode): void {
  const { $ref, allOf } = schema;
  const telling = Object.keys(schema).filter(
    (key) => key !== "$ref" && !annotations.has(key) && !key.startsWith("x-"),
  );
  if (typeof $ref !== "string" || telling.length === 0) return;
  delete schema["$ref"];
  schema["allOf"] = [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])];
}

/** Moves what a part of an `allOf` requires of the other parts to the whole. */
function liftRequired(schema: JsonNode, resolve: Resolve): void {
  const parts = schema["allOf"];
  if (!Array.isArray(parts)) return;
  const lifted = new Set(textsIn(schema, "required"));
  schema["allOf"] = parts.filter((part) => {
    if (!isNode(part) || !Array.isArray(part["required"]) || "$ref" in part) return true;
    const names = textsIn(part, "required");
    const own = names.filter((name) => declares(part, name, resolve));
    if (own.length === names.length) return true;
    for (const name of names) if (!own.includes(name)) lifted.add(name);
    part["required"] = own;
    return (
      own.length > 0 ||
      Object.keys(part).some((key) => !["type", "required"].includes(key) && !annotations.has(key))
    );
  });
  if (lifted.size > 0) schema["required"] = [...lifted];
}

/** Sees to each required name that openapi-typescript would not find on its own. */
function placeRequired(schema: JsonNode, resolve: Resolve): void {
  if (!admitsObjects(schema) || ["$ref", "enum", "const"].some((key) => key in schema)) return;
  const missing = new Set(textsIn(schema, "required").filter((name) => !declaresDirectly(schema, name)));
  if (missing.size === 0) return;
  if (Array.isArray(schema["allOf"])) {
    schema["allOf"] = schema["allOf"].map((part) => {
      if (!isNode(part)) return part;
      const found = [...missing].filter((name) => declares(part, name, resolve));
      for (const name of found) missing.delete(name);
      return requiring(part, found, resolve);
    });
  }
  if (missing.size === 0) return;
  const additional = schema["additionalProperties"];
  const undeclared = [...missing].map((name) => [name, isNode(additional) ? additional : anyValue]);
  schema["properties"] = { ...nodeIn(schema, "properties"), ...Object.fromEntries(undeclared) };
}

/**
 * Any value of a member that is there. With `unknown` it could be undefined, and so could the member of an intersection
 * in which another part declares the member as optional.
 */
const anyValue = drawn(() => tsUnion([ts.factory.createTypeLiteralNode([]), NULL]));

/** A part of an `allOf` that requires some names, where its parent's `required` would not reach them. */
function requiring(part: JsonNode, names: readonly string[], resolve: Resolve): JsonNode {
  const { $ref } = part;
  const target = targetOf(part, resolve);
  if (typeof $ref !== "string" || !target || names.length === 0) return part;
  const isNullable =
    target["nullable"] === true || (Array.isArray(target["type"]) && target["type"].includes("null"));
  if (!isNullable && names.every((name) => declaresDirectly(target, name))) return part;
  return drawn((options) => {
    const type = transformSchemaObject({ $ref }, options);
    const present = isNullable ? ts.factory.createTypeReferenceNode("NonNullable", [type]) : type;
    return tsWithRequired(present, [...names], options.ctx.injectFooter);
  });
}

function declares(schema: JsonNode, name: string, resolve: Resolve, seen = new Set<JsonNode>()): boolean {
  if (seen.has(schema)) return false;
  seen.add(schema);
  const parts = [targetOf(schema, resolve) ?? [], nodesIn(schema, "allOf")].flat();
  return declaresDirectly(schema, name) || parts.some((part) => declares(part, name, resolve, seen));
}

function declaresDirectly(schema: JsonNode, name: string): boolean {
  const properties = nodeIn(schema, "properties");
  return Object.hasOwn(properties, name) && Boolean(properties[name]);
}
