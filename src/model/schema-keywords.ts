/** Which keywords of a schema have to do with which. */
import type { JsonNode } from "../contract/upgrade.ts";
import { appendPointer } from "../source/json-pointer.ts";
import type { JsonType } from "./json-types.ts";
import type { SchemaBase } from "./model.ts";

/** Keywords that say something about values of one type only; without `type` they imply it. */
export const typeKeywords: readonly (readonly [JsonType, readonly string[]])[] = [
  [
    "object",
    [
      "properties",
      "required",
      "additionalProperties",
      "patternProperties",
      "propertyNames",
      "minProperties",
      "maxProperties",
      "dependentRequired",
      "dependentSchemas",
      "unevaluatedProperties",
    ],
  ],
  ["array", ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"]],
  ["string", ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

/** Formats of texts, which without `type` imply it as `pattern` does. */
export const textFormats: ReadonlySet<string> = new Set([
  ...[
    "date",
    "time",
    "date-time",
    "duration",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
  ],
  ...["uri", "uri-reference", "iri", "iri-reference", "uri-template", "uuid", "json-pointer"],
  ...["relative-json-pointer", "regex"],
]);

/** In-place applicators: with one of them, `unevaluated*` looks beyond the schema's own keywords. */
const applicators = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"];

/** The same for `unevaluatedItems`: what `contains` has found counts as looked at. */
const itemApplicators = [...applicators, "contains"];

/** Whether an unevaluated keyword has to do with more than the schema's own keywords. */
export function looksBeyond(node: JsonNode, keyword: "unevaluatedProperties" | "unevaluatedItems"): boolean {
  const words = keyword === "unevaluatedItems" ? itemApplicators : applicators;
  return words.some((word) => Object.hasOwn(node, word));
}

export function keywordOrigin(origin: SchemaBase["origin"], keyword: string): SchemaBase["origin"] {
  return { file: origin.file, pointer: appendPointer(origin.pointer, keyword) };
}
