/** Which values of a discriminator stand for which schema, and what the schemas themselves say about the property. */
import {
  admitsObjects,
  isNode,
  type JsonNode,
  nodeIn,
  nodesIn,
  referenceKeys,
  referenceTo,
} from "./nodes.ts";
import { type Resolve, targetOf } from "./references.ts";

type Literal = string | number | boolean;

/** A schema with a discriminator. */
export interface Discriminated {
  readonly schema: JsonNode;
  readonly property: string;
}

/** A schema that a discriminator tells from others. */
export interface Variant {
  readonly reference: string;
  readonly schema: JsonNode;
  readonly values: readonly string[];
  /** The mapping names it; otherwise its own name is its value. */
  readonly isMapped: boolean;
}

/** The variants among some references of a discriminator's schema. */
export function variantsOf(holder: JsonNode, references: readonly string[], resolve: Resolve): Variant[] {
  const mapped = Map.groupBy(
    Object.entries(nodeIn(nodeIn(holder, "discriminator"), "mapping")),
    ([, target]) => (typeof target === "string" ? resolve(mappingReference(target)) : undefined),
  );
  return references.flatMap((reference) => {
    const schema = resolve(reference);
    if (!schema) return [];
    const values = mapped.get(schema)?.map(([value]) => value);
    return [{ reference, schema, values: values ?? [nameOf(reference)], isMapped: values !== undefined }];
  });
}

/** A mapping names its schema by a reference or by the bare name of a component. */
function mappingReference(target: string): string {
  return target.startsWith("#") ? target : referenceTo("components", "schemas", target);
}

function nameOf(reference: string): string {
  const last = referenceKeys(reference)?.at(-1) ?? "";
  // A hoisted definition is named by its pointer.
  return reference.startsWith("#/$defs/") ? (referenceKeys(`#/${last}`)?.at(-1) ?? last) : last;
}

/** The name of the property by which a schema's discriminator tells its variants apart. */
export function discriminatedProperty(schema: JsonNode): string | undefined {
  const name = nodeIn(schema, "discriminator")["propertyName"];
  return typeof name === "string" ? name : undefined;
}

/**
 * The values as literals of the type that the schema declares for the property, without those that it rules out;
 * undefined when none is left or the schema is not one of objects. Validity is what the schema says: a discriminator
 * is only a hint.
 */
export function literalsOf(
  schema: JsonNode,
  property: string,
  values: Iterable<string>,
  resolve: Resolve,
): Literal[] | undefined {
  if (!admitsObjects(schema)) return undefined;
  const declared = declaredProperties(schema, property, resolve);
  const types = declared.flatMap((item) => item["type"] ?? []).filter((type) => type !== "null");
  const listed = declaredLiterals(schema, property, resolve);
  const literals = [...new Set(values)]
    .map((value) => toLiteral(value, types[0]))
    .filter((literal) => literal !== undefined)
    .filter((literal) => listed === undefined || listed.includes(literal));
  return literals.length > 0 ? literals : undefined;
}

/** What `const` or `enum` allow for a property; undefined when the schema does not restrict it so. */
export function declaredLiterals(
  schema: JsonNode,
  property: string,
  resolve: Resolve,
): unknown[] | undefined {
  const own = declaredProperties(schema, property, resolve).flatMap((item): unknown[][] => {
    if (item["const"] !== undefined) return [[item["const"]]];
    return Array.isArray(item["enum"]) ? [item["enum"]] : [];
  });
  if (own.length === 0) return undefined;
  return own.reduce((left, right) => left.filter((value) => right.includes(value)));
}

/** The schemas of a property in a schema and all that it takes in by `allOf` or reference. */
function declaredProperties(
  schema: JsonNode,
  property: string,
  resolve: Resolve,
  seen = new Set<JsonNode>(),
): JsonNode[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const target = targetOf(schema, resolve);
  const taken = [...(target ? [target] : []), ...nodesIn(schema, "allOf")];
  const properties = nodeIn(schema, "properties");
  const own = Object.hasOwn(properties, property) ? properties[property] : undefined;
  return [
    ...(isNode(own) ? followed(own, resolve) : []),
    ...taken.flatMap((part) => declaredProperties(part, property, resolve, seen)),
  ];
}

/** A property's schema with what it refers to, also by a lone `allOf`, the way to put a description beside a reference. */
function followed(schema: JsonNode, resolve: Resolve): JsonNode[] {
  const parts = [schema, ...nodesIn(schema, "allOf")];
  return parts.flatMap((part) => [part, targetOf(part, resolve) ?? []].flat());
}

function toLiteral(value: string, type: unknown): Literal | undefined {
  if (type === "boolean") return value === "true" ? true : value === "false" ? false : undefined;
  if (type !== "integer" && type !== "number") return value;
  const number = Number(value);
  return value.trim() !== "" && Number.isFinite(number) ? number : undefined;
}
