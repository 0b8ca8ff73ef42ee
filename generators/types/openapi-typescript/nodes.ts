/** A plain OpenAPI document as nodes: what is structure in it and what is data, and what its references mean. */

export interface JsonNode {
  [key: string]: unknown;
}

/** A structural object and how it hangs in the document. */
export interface Place {
  readonly node: JsonNode;
  /** Key that it stands under; the members of a map or list have that of the map or list. */
  readonly role: string;
  /** JSON pointer, escaped. */
  readonly pointer: string;
}

/** Keys of maps from free names to nodes: whatever a member is called, it is structure. */
const mapKeys: ReadonlySet<string> = new Set([
  "$defs",
  "content",
  "definitions",
  "dependentSchemas",
  "headers",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "webhooks",
]);

/** Keys of data, and of structure that openapi-typescript has no types for. */
const skippedKeys: ReadonlySet<string> = new Set([
  "callbacks",
  "const",
  "default",
  "encoding",
  "enum",
  "example",
  "examples",
  "externalDocs",
  "info",
  "links",
  "security",
  "securitySchemes",
  "servers",
  "tags",
  "xml",
]);

const schemaRoles: ReadonlySet<string> = new Set([
  "$defs",
  "additionalProperties",
  "allOf",
  "anyOf",
  "contains",
  "contentSchema",
  "definitions",
  "dependentSchemas",
  "else",
  "if",
  "items",
  "not",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
  "propertyNames",
  "schema",
  "schemas",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

export function isNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSchema({ role }: Place): boolean {
  return schemaRoles.has(role);
}

/** Whether objects are among the values that a schema's `type` allows. */
export function admitsObjects({ type }: JsonNode): boolean {
  return type === undefined || type === "object" || (Array.isArray(type) && type.includes("object"));
}

/** A list of nodes under a key; empty when there is none. */
export function nodesIn(node: JsonNode, key: string): JsonNode[] {
  const list = node[key];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

/** The member that is an object, or an empty one. */
export function nodeIn(node: JsonNode, key: string): JsonNode {
  const value = node[key];
  return isNode(value) ? value : {};
}

/** The strings of a list, e.g. of `required`. */
export function textsIn(node: JsonNode, key: string): string[] {
  const list = node[key];
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

/** All places below a value, parents first. An object that is there twice (a YAML alias) has one place. */
export function collectPlaces(value: unknown, role: string, pointer: string, seen: Set<JsonNode>): Place[] {
  const places: Place[] = [];
  collect(value, role, pointer);
  return places;

  function collect(current: unknown, key: string, at: string): void {
    if (Array.isArray(current)) {
      current.forEach((item, index) => {
        collect(item, key, `${at}/${index}`);
      });
    } else if (isNode(current) && !seen.has(current)) {
      seen.add(current);
      places.push({ node: current, role: key, pointer: at });
      collectMembers(current, at);
    }
  }

  function collectMembers(node: JsonNode, at: string): void {
    for (const key of Object.keys(node)) {
      const child = node[key];
      if (typeof child !== "object" || child === null || skippedKeys.has(key) || key.startsWith("x-"))
        continue;
      const below = `${at}/${escapeKey(key)}`;
      if (isNode(child) && mapKeys.has(key)) collectMap(child, key, below);
      else collect(child, key, below);
    }
  }

  function collectMap(map: JsonNode, key: string, at: string): void {
    for (const name of Object.keys(map)) collect(map[name], key, `${at}/${escapeKey(name)}`);
  }
}

/** A key as part of a JSON pointer (RFC 6901). */
export function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** The keys of a reference within the document (`#/a/b`); undefined for every other reference. */
export function referenceKeys(reference: string): string[] | undefined {
  if (!reference.startsWith("#/")) return undefined;
  return reference
    .slice(2)
    .split("/")
    .map((part) => decode(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A reference in the form that openapi-typescript reads. */
export function referenceTo(...keys: string[]): string {
  return `#/${keys.map((key) => escapeKey(key).replace(/[%#]/g, encodeURIComponent)).join("/")}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
