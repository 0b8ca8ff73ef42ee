/** Smaller faults of openapi-typescript's types, each repaired by saying the same thing in keywords that it prints right. */
import type { SchemaObject, TransformNodeOptions } from "openapi-typescript";
import type Typescript from "typescript";
import { drawn } from "./drawn.ts";
import { isNode, isSchema, type JsonNode, nodeIn, type Place } from "./nodes.ts";
import type { Resolve, SettledDocument } from "./references.ts";
import { NEVER, STRING, transformSchemaObject, ts, tsRecord, UNKNOWN } from "./upstream.ts";

export function settleShapes(document: JsonNode, { places, resolve }: SettledDocument): void {
  dropExtensions(nodeIn(document, "paths"));
  settleOperationIds(places);
  for (const place of places) {
    const { node, role } = place;
    if (isSchema(place)) {
      settleImpliedType(node);
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

/** A path item that is a component and stands in a path too would declare its operations twice. */
function settleOperationIds(places: readonly Place[]): void {
  const taken = new Set<unknown>();
  for (const role of ["paths", "webhooks", "pathItems"]) {
    for (const { node } of places.filter((place) => place.role === role)) {
      for (const [method, operation] of Object.entries(node)) {
        if (!isNode(operation) || typeof operation["operationId"] !== "string") continue;
        const { operationId, ...nameless } = operation;
        if (taken.has(operationId)) node[method] = nameless;
        taken.add(operationId);
      }
    }
  }
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

/** Types by the keywords that only they have. Those of objects are printed without a `type` too. */
const impliedTypes = Object.entries({
  array: ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  string: ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"],
});

/** Keywords that give a schema its type. */
const typing = ["$ref", "type", "const", "enum", "properties", "additionalProperties", "patternProperties"];
const composing = ["allOf", "anyOf", "oneOf"];

/** Whoever gives items, bounds or a pattern means the type that they belong to. */
function settleImpliedType(schema: JsonNode): void {
  if ([...typing, ...composing].some((key) => key in schema)) return;
  const types = impliedTypes
    .filter(([, words]) => words.some((word) => schema[word] !== undefined))
    .map(([type]) => type);
  if (types.length > 0) schema["type"] = types.length === 1 ? types[0] : types;
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
  if (!Array.isArray(anyOf) || ![...typing, "allOf"].some((key) => key in schema)) return;
  delete schema["anyOf"];
  schema["allOf"] = [...(Array.isArray(allOf) ? allOf : []), { anyOf }];
}

/** With free-form objects printed as `Record<string, unknown>`, those without any member have to say so. */
function settleClosedObject(schema: JsonNode): void {
  if (schema["additionalProperties"] !== false) return;
  const types: unknown[] = [schema["type"]].flat();
  const isObject = types.includes("object") && types.every((type) => type === "object" || type === "null");
  const isEmpty = ["properties", "patternProperties"].every(
    (key) => Object.keys(nodeIn(schema, key)).length === 0,
  );
  const isComposed = [...composing, "enum", "const"].some((key) => key in schema);
  if (!isObject || !isEmpty || isComposed) return;
  delete schema["type"];
  schema["allOf"] = [drawn(() => tsRecord(STRING, NEVER))];
  if (types.includes("null")) schema["nullable"] = true;
}
