/**
 * References that openapi-typescript cannot print. It turns a pointer into a chain of indexed accesses, which exists
 * only for components and paths. Schemas that are referred to elsewhere, and those under `$defs` (which it makes members
 * of the value), become members of the exported interface `$defs`; everything else is put in place of the reference.
 */
import {
  collectPlaces,
  escapeKey,
  isNode,
  isSchema,
  type JsonNode,
  nodeIn,
  type Place,
  referenceKeys,
  referenceTo,
} from "./nodes.ts";

export interface SettledDocument {
  /** All places, also those that only a reference leads to. */
  readonly places: Place[];
  readonly resolve: Resolve;
}

/** The node behind a reference, and all that it refers to in turn. */
export type Resolve = (reference: string) => JsonNode | undefined;

/** What a schema's reference leads to. */
export function targetOf({ $ref }: JsonNode, resolve: Resolve): JsonNode | undefined {
  return typeof $ref === "string" ? resolve($ref) : undefined;
}

/** Makes every reference of a document printable. */
export function settleReferences(document: JsonNode): SettledDocument {
  const hoisted = new Map<string, unknown>();
  const seen = new Set<JsonNode>();
  const places = collectPlaces(document, "", "", seen);
  // Places that only a reference leads to are appended on the way.
  for (const place of places) {
    if ("$defs" in place.node) collectDefinitions(place, hoisted);
    if ("$ref" in place.node) settle(place);
  }
  for (const place of places) if (isSchema(place) && "$defs" in place.node) delete place.node["$defs"];
  delete document["$defs"];
  if (hoisted.size > 0)
    document["$defs"] = { properties: Object.fromEntries(hoisted), required: [...hoisted.keys()] };
  return { places, resolve: createResolve(document, hoisted) };

  function settle(place: Place): void {
    const { node, role } = place;
    const put = new Set<unknown>();
    for (let keys = unprintable(place); keys; keys = unprintable(place)) {
      const target = valueAt(document, keys);
      if (target === undefined || put.has(target)) return;
      put.add(target);
      const name = keys.map(escapeKey).join("/");
      places.push(...collectPlaces(target, role, `/${name}`, seen));
      delete node["$ref"];
      if (isSchema(place)) {
        hoisted.set(name, target);
        node["$ref"] = referenceTo("$defs", name);
        return;
      }
      Object.assign(node, target);
    }
  }
}

const printedSections: ReadonlySet<string> = new Set([
  "headers",
  "parameters",
  "pathItems",
  "requestBodies",
  "responses",
  "schemas",
]);

/** The keys of a node's reference if it cannot be printed where it stands. */
function unprintable({ node, role, pointer }: Place): string[] | undefined {
  const keys = typeof node["$ref"] === "string" ? referenceKeys(node["$ref"]) : undefined;
  const [first = "", section = "", ...rest] = keys ?? [];
  if (first === "paths" && section.startsWith("/") && rest.length === 0) return undefined;
  const isComponent = first === "components" && printedSections.has(section) && rest.length === 1;
  // A component other than a schema that is a mere reference would be printed as an empty one.
  const isAlias = role !== "schemas" && /^\/components\/[^/]+\/[^/]+$/.test(pointer);
  return isComponent && !isAlias ? undefined : keys;
}

function collectDefinitions(place: Place, hoisted: Map<string, unknown>): void {
  if (!isSchema(place)) return;
  for (const [name, definition] of Object.entries(nodeIn(place.node, "$defs")))
    hoisted.set(`${place.pointer.slice(1)}/$defs/${escapeKey(name)}`, definition);
}

function createResolve(document: JsonNode, hoisted: ReadonlyMap<string, unknown>): Resolve {
  const known = new Map<string, JsonNode | undefined>();
  return function resolve(reference): JsonNode | undefined {
    if (known.has(reference)) return known.get(reference);
    // A circle of references means nothing.
    known.set(reference, undefined);
    const keys = referenceKeys(reference);
    const value = keys && target(keys);
    const next = isNode(value) && typeof value["$ref"] === "string" ? resolve(value["$ref"]) : value;
    const node = isNode(next) ? next : undefined;
    known.set(reference, node);
    return node;
  };

  function target(keys: readonly string[]): unknown {
    const [first, name = ""] = keys;
    return first === "$defs"
      ? hoisted.get(name)
      : (hoisted.get(keys.map(escapeKey).join("/")) ?? valueAt(document, keys));
  }
}

function valueAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return Reflect.get(value, key);
  }, document);
}
