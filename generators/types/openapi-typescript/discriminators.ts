/**
 * Discriminators by the rule of OpenAPI: a value of the mapping stands for its schema, and a schema without one for its
 * own name. openapi-typescript reads only mappings that are spelled like the reference, lets the first union of a schema
 * speak for all, and takes the property out of the bases of `allOf` without always putting a literal in. Here the
 * literals are written into the schemas as plain enums, and the keyword goes.
 */
import {
  type Discriminated,
  declaredLiterals,
  discriminatedProperty,
  literalsOf,
  type Variant,
  variantsOf,
} from "./discriminator-values.ts";
import type { Family } from "./family.ts";
import { isNode, isSchema, type JsonNode, nodeIn, textsIn } from "./nodes.ts";
import type { Resolve, SettledDocument } from "./references.ts";

/** A variant that a union narrows further than the schema itself. */
interface Narrowing {
  readonly list: unknown[];
  readonly index: number;
  readonly property: string;
  readonly literals: readonly unknown[];
}

export function settleDiscriminators({ places, resolve }: SettledDocument, family: Family): void {
  const holders = places.filter(isSchema).flatMap(({ node }): Discriminated[] => {
    const property = discriminatedProperty(node);
    return property === undefined ? [] : [{ schema: node, property }];
  });
  // All that the schemas say is read before anything is written.
  const literals = schemaLiterals(assignedValues(holders, family, resolve), family, resolve);
  const narrowings = holders.flatMap((holder) => narrowingsOf(holder, literals, resolve));
  for (const { schema, property, values } of literals.entries()) {
    if (declaredLiterals(schema, property, resolve)?.length !== values.length)
      writeLiterals(schema, property, values);
  }
  for (const { list, index, property, literals: values } of narrowings)
    list[index] = { allOf: [list[index], literalSchema(property, values)] };
  for (const { schema } of holders) delete schema["discriminator"];
}

/** Values of the discriminating properties of schemas. */
class ValueTable<Value> {
  readonly #values = new Map<JsonNode, Map<string, readonly Value[]>>();

  get(schema: JsonNode, property: string): readonly Value[] | undefined {
    return this.#values.get(schema)?.get(property);
  }

  add(schema: JsonNode, property: string, values: readonly Value[]): void {
    const properties = this.#values.get(schema) ?? new Map<string, readonly Value[]>();
    properties.set(property, [...(properties.get(property) ?? []), ...values]);
    this.#values.set(schema, properties);
  }

  *entries(): Generator<{ schema: JsonNode; property: string; values: readonly Value[] }> {
    for (const [schema, properties] of this.#values)
      for (const [property, values] of properties) yield { schema, property, values };
  }
}

/** The values that discriminators give to schemas, of all the unions and hierarchies that they are in. */
function assignedValues(
  holders: readonly Discriminated[],
  family: Family,
  resolve: Resolve,
): ValueTable<string> {
  const assigned = new ValueTable<string>();
  const mapped = new ValueTable<string>();
  const named: (Variant & { readonly property: string })[] = [];
  for (const { schema: holder, property } of holders) {
    const references = isUnion(holder) ? referencesIn(holder) : family.references(holder);
    for (const variant of variantsOf(holder, references, resolve)) {
      if (isUnion(holder)) assigned.add(variant.schema, property, variant.values);
      else if (variant.isMapped) mapped.add(variant.schema, property, variant.values);
      // A base stands for itself only when a mapping says so.
      else if (variant.schema !== family.owner(holder)) named.push({ ...variant, property });
    }
  }
  for (const { schema, property, values } of mapped.entries()) assigned.add(schema, property, values);
  // A schema can have several bases, one above the other: the mapping of any of them beats its name.
  for (const { schema, property, values } of named)
    if (!mapped.get(schema, property)) assigned.add(schema, property, values);
  return assigned;
}

/**
 * The literals that a property can have wherever its schema is used: its own, and those of the schemas that derive from
 * it, whose instances are also its own. None when one of them is open.
 */
function schemaLiterals(assigned: ValueTable<string>, family: Family, resolve: Resolve): ValueTable<unknown> {
  const result = new ValueTable<unknown>();
  for (const { schema, property } of assigned.entries()) {
    if (isUnion(schema)) continue;
    const sets = [schema, ...family.descendants(schema)].map((member) => {
      const values = assigned.get(member, property);
      const own = values && literalsOf(member, property, values, resolve);
      return own ?? declaredLiterals(member, property, resolve);
    });
    if (!sets.includes(undefined))
      result.add(schema, property, [...new Set(sets.flatMap((set) => set ?? []))]);
  }
  return result;
}

function narrowingsOf(
  { schema: holder, property }: Discriminated,
  literals: ValueTable<unknown>,
  resolve: Resolve,
): Narrowing[] {
  const variants = variantsOf(holder, referencesIn(holder), resolve).filter(
    // The name of a nested union is no value.
    ({ schema, isMapped }) => isMapped || !isUnion(schema),
  );
  return unionLists(holder).flatMap((list) =>
    list.flatMap((item, index): Narrowing[] => {
      const variant = variants.find(({ reference }) => isNode(item) && item["$ref"] === reference);
      if (!variant) return [];
      const wanted = literalsOf(variant.schema, property, variant.values, resolve);
      const present =
        literals.get(variant.schema, property) ?? declaredLiterals(variant.schema, property, resolve);
      const isNarrow = present?.every((value) => wanted?.some((literal) => literal === value));
      return wanted === undefined || isNarrow ? [] : [{ list, index, property, literals: wanted }];
    }),
  );
}

function unionLists(schema: JsonNode): unknown[][] {
  return [schema["oneOf"], schema["anyOf"]].filter((list) => Array.isArray(list));
}

function isUnion(schema: JsonNode): boolean {
  return unionLists(schema).length > 0;
}

/** The variants of a union that are references. */
function referencesIn(union: JsonNode): string[] {
  return unionLists(union)
    .flat()
    .map((item) => (isNode(item) ? item["$ref"] : undefined))
    .filter((reference) => typeof reference === "string");
}

function writeLiterals(schema: JsonNode, property: string, values: readonly unknown[]): void {
  const properties = nodeIn(schema, "properties");
  const present = Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (present === undefined && Array.isArray(schema["allOf"])) {
    schema["allOf"] = [...schema["allOf"], literalSchema(property, values)];
    return;
  }
  const { const: _, ...told } = isNode(present) && !("$ref" in present) ? present : {};
  const literal = Object.keys(told).length > 0 ? { ...told, enum: values } : literalType(values);
  schema["properties"] = { ...properties, [property]: literal };
  schema["required"] = [...new Set([...textsIn(schema, "required"), property])];
}

function literalSchema(property: string, values: readonly unknown[]): JsonNode {
  return { type: "object", required: [property], properties: { [property]: literalType(values) } };
}

/** One level deeper than needed: directly under a property, `enum` is printed with a comment that says so. */
function literalType(values: readonly unknown[]): JsonNode {
  return { oneOf: [{ enum: values }] };
}
