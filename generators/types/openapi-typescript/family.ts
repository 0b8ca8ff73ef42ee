/** Hierarchies by `allOf`: which named schemas take in which. */
import { isNode, type JsonNode, nodeIn, nodesIn, type Place, referenceTo } from "./nodes.ts";
import { type Resolve, type SettledDocument, targetOf } from "./references.ts";

export interface Family {
  /** The schema itself, or the named schema whose `allOf` it is an inline part of. */
  owner(schema: JsonNode): JsonNode;
  /** The named schemas that take a schema in, directly or through others. */
  descendants(schema: JsonNode): readonly JsonNode[];
  /** References to its owner and the owner's descendants, as far as they have names. */
  references(schema: JsonNode): string[];
}

export function createFamily(document: JsonNode, resolve: Resolve): Family {
  const named = new Map<JsonNode, string>();
  const children = new Map<JsonNode, JsonNode[]>();
  const owners = new Map<JsonNode, JsonNode>();
  for (const name of Object.keys(nodeIn(nodeIn(document, "components"), "schemas"))) {
    const reference = referenceTo("components", "schemas", name);
    const schema = resolve(reference);
    if (!schema || named.has(schema)) continue;
    named.set(schema, reference);
    for (const part of nodesIn(schema, "allOf")) {
      const parent = targetOf(part, resolve);
      if (parent) children.set(parent, [...(children.get(parent) ?? []), schema]);
      else owners.set(part, schema);
    }
  }

  function descendants(schema: JsonNode): JsonNode[] {
    const found = new Set(children.get(schema));
    // A set hands out what is added while it is read.
    for (const member of found) for (const child of children.get(member) ?? []) found.add(child);
    found.delete(schema);
    return [...found];
  }

  const owner = (schema: JsonNode): JsonNode => owners.get(schema) ?? schema;
  return {
    owner,
    descendants,
    references: (schema) =>
      [owner(schema), ...descendants(owner(schema))].flatMap((member) => named.get(member) ?? []),
  };
}

/**
 * Puts the rest of a union's schema in place of the reference by which one of its own variants takes it in: a base that
 * lists its subtypes. The type of such a variant would be part of its own definition.
 */
export function openCircles({ places, resolve }: SettledDocument, family: Family): void {
  const opened: Place[] = [];
  for (const { node, pointer } of places) {
    if (!Array.isArray(node["allOf"])) continue;
    node["allOf"] = node["allOf"].map((part) => {
      const base = isNode(part) ? targetOf(part, resolve) : undefined;
      if (!base || !isCircle(base, node)) return part;
      const { oneOf: _, anyOf: __, discriminator: ___, ...rest } = base;
      opened.push({ node: rest, role: "allOf", pointer: `${pointer}/allOf` });
      return rest;
    });
  }
  places.push(...opened);

  function isCircle(base: JsonNode, schema: JsonNode): boolean {
    const variants = [...nodesIn(base, "oneOf"), ...nodesIn(base, "anyOf")];
    if (variants.length === 0) return false;
    const own = new Set([schema, ...family.descendants(schema)]);
    return variants.some((variant) => own.has(targetOf(variant, resolve) ?? variant));
  }
}
