/** Smaller faults of openapi-typescript's types, each repaired by saying the same thing in keywords that it prints right. */
import type { SchemaObject, TransformNodeOptions } from "openapi-typescript";
import type Typescript from "typescript";
import { drawn } from "./drawn.ts";
import { isNode, isSchema, type JsonNode, nodeIn } from "./nodes.ts";
import type { Resolve, SettledDocument } from "./references.ts";
import { NEVER, STRING, transformSchemaObject, ts, tsRecord, UNKNOWN } from "./upstream.ts";

export function settleShapes(document: JsonNode, { places, resolve }: SettledDocument): void {
  dropExtensions(nodeIn(document, "paths"));
  for (const place of places) {
    const { node, role } = place;
    if (isSchema(place)) {
      settleArray(node);
      settleTuple(node);
      settleAnyOf(node);
      settleClosedObject(node);
    } else if (role === "parameters") {
      settleContent(node);
    } else if (role === "headers") {
      settleContent(node);
      settleHeaderReference(node, resolve);
    } else if (node !== document["components"]) {
      dropExtensions(nodeIn(node, "responses"));
    }
  }
}

/** Extensions among paths and responses are taken for one of them, and end it with an exception when they are null. */
function dropExtensions(node: JsonNode): void {
  for (const key of Object.keys(node)) if (key.startsWith("x-")) delete node[key];
}

/** A parameter or header by `content` gets the type of any string, a header even that of its media types. */
function settleContent(node: JsonNode): void {
  const [[mediaType, media] = []] = Object.entries(nodeIn(node, "content"));
  if (node["schema"] !== undefined || mediaType === undefined) return;
  const isJson = /^[^;]*[/+]json\s*(?:;|$)/i.test(mediaType);
  node["schema"] = isJson && isNode(media) ? (media["schema"] ?? {}) : { type: "string" };
}

/** Headers are optional unless they say otherwise, but every one that is a reference is printed as required. */
function settleHeaderReference(header: JsonNode, resolve: Resolve): void {
  const { $ref } = header;
  if (typeof $ref !== "string" || resolve($ref)?.["required"] === true) return;
  delete header["$ref"];
  header["schema"] = { $ref };
}

/** Without `type`, items are not printed, though properties are. */
function settleArray(schema: JsonNode): void {
  const hasItems = schema["items"] !== undefined || schema["prefixItems"] !== undefined;
  const isOther = ["$ref", "const", "enum", "properties", "type"].some((key) => key in schema);
  if (hasItems && !isOther) schema["type"] = "array";
}

/** Items beyond `minItems` may be missing, and what follows `prefixItems` is said by `items`. */
function settleTuple(schema: JsonNode): void {
  const { prefixItems, items, minItems, maxItems } = schema;
  if (items === false && prefixItems === undefined) schema["prefixItems"] = [];
  if (!Array.isArray(prefixItems)) return;
  const required = typeof minItems === "number" ? minItems : 0;
  const isFull = typeof maxItems === "number" && maxItems <= prefixItems.length;
  const rest = items ?? schema["unevaluatedItems"] ?? true;
  schema["prefixItems"] = [
    ...prefixItems.map((item, index) =>
      index < required
        ? item
        : drawn((options) => ts.factory.createOptionalTypeNode(transformSchemaObject(item, options))),
    ),
    ...(rest === false || isFull ? [] : [drawn((options) => restType(rest, options))]),
  ];
}

function restType(items: unknown, options: TransformNodeOptions): Typescript.TypeNode {
  const type = isNode(items) ? transformSchemaObject(items as SchemaObject, options) : UNKNOWN;
  return ts.factory.createRestTypeNode(ts.factory.createArrayTypeNode(type));
}

/** `anyOf` beside other keywords is printed as one more choice instead of one more condition. */
function settleAnyOf(schema: JsonNode): void {
  const { anyOf, allOf } = schema;
  const isAlone = !["type", "properties", "additionalProperties", "patternProperties", "allOf"].some(
    (key) => schema[key] !== undefined,
  );
  if (!Array.isArray(anyOf) || isAlone) return;
  delete schema["anyOf"];
  schema["allOf"] = [...(Array.isArray(allOf) ? allOf : []), { anyOf }];
}

/** With free-form objects printed as `Record<string, unknown>`, those without any member have to say so. */
function settleClosedObject(schema: JsonNode): void {
  if (schema["type"] !== "object" || schema["additionalProperties"] !== false) return;
  const isEmpty = ["properties", "patternProperties"].every(
    (key) => Object.keys(nodeIn(schema, key)).length === 0,
  );
  const isComposed = ["allOf", "anyOf", "oneOf", "enum", "const"].some((key) => key in schema);
  if (!isEmpty || isComposed) return;
  delete schema["type"];
  schema["allOf"] = [drawn(() => tsRecord(STRING, NEVER))];
}
