/** Schema Objects of Swagger 2.0 as JSON Schema 2020-12. Their parts are upgraded already. */
import type { LinkedContract, LinkedNode } from "../link.ts";
import type { JsonNode } from "../upgrade.ts";
import { upgradeSchema30 } from "../upgrade-schema.ts";
import { resolveNode } from "./operations.ts";

/** Keywords of parameters and headers that describe the value itself; `items` is upgraded apart. */
export const valueKeywords: readonly string[] = [
  "type",
  "format",
  "default",
  "multipleOf",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "enum",
];

/**
 * `mark` gives a new object the origin of the schema it stands for.
 * @see https://spec.openapis.org/oas/v2.0.html#schema-object
 */
export function swaggerSchema(schema: JsonNode, mark: <Node extends object>(node: Node) => Node): JsonNode {
  const { "x-nullable": vendorNullable, type, items, ...rest } = schema;
  const nullable = rest["nullable"] === true || vendorNullable === true;
  if (typeof rest["$ref"] === "string") {
    // Beside a reference only what adds to it: annotations, and the vendor's null.
    const { $ref, title, description } = rest;
    const annotations = Object.fromEntries(
      Object.entries({ title, description }).filter(([, text]) => typeof text === "string"),
    );
    return upgradeSchema30({ $ref, ...annotations, nullable }, mark);
  }
  const typed = type === "file" ? { type: "string", format: "binary" } : type === undefined ? {} : { type };
  const list = Array.isArray(items) ? { prefixItems: items } : items === undefined ? {} : { items };
  return upgradeSchema30({ ...typed, ...rest, ...(type === "file" && typed), ...list, nullable }, mark);
}

/** The values of a schema are bytes. */
export function isBinary(contract: LinkedContract, schema: LinkedNode | undefined): boolean {
  const stated = schema && resolveNode(contract, schema)?.value;
  return stated?.["type"] === "file" || ["binary", "file"].includes(String(stated?.["format"]));
}
