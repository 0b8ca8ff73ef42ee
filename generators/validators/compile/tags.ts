/** Unions whose variants are told apart by a property: by a discriminator, or by constants of their own. */
import { type JsonValue, literal, type Schema, type UnionSchema } from "../../../src/index.ts";
import type { Context } from "./context.ts";

export interface Tags {
  readonly property: string;
  /** Literals of the property and the variant that they select. */
  readonly cases: readonly { readonly labels: readonly string[]; readonly variant: Schema }[];
  /** The variant of objects that have none of the labels. */
  readonly fallback?: Schema | undefined;
  /** Variants that are no objects. */
  readonly others: readonly Schema[];
}

export function findTags(
  union: UnionSchema,
  variants: readonly Schema[],
  context: Context,
): Tags | undefined {
  const objects = variants.filter((variant) => context.unit.types.of(variant).has("object"));
  const others = variants.filter((variant) => !objects.includes(variant));
  const mapped = union.discriminator && mappedTags(union, objects, context);
  if (mapped !== undefined) return { ...mapped, others };
  const [first] = objects;
  if (first === undefined || objects.length < 2) return undefined;
  for (const property of constantsOf(first, context).keys()) {
    const cases = objects.map((variant) => ({ labels: labelsOf(variant, property, context), variant }));
    if (cases.every(({ labels }) => labels.length > 0) && areDistinct(cases))
      return { property, cases, others };
  }
  return undefined;
}

function mappedTags({ discriminator }: UnionSchema, objects: readonly Schema[], context: Context) {
  if (discriminator === undefined) return undefined;
  const { property, mapping } = discriminator;
  const fallback = objects.find(
    (variant) => variant.kind === "ref" && variant.target === discriminator.fallback,
  );
  // What is chosen for want of a label needs none.
  const labelled = objects.filter((variant) => variant !== fallback);
  const words = labelled.map((variant) => {
    const mapped = mapping.filter(({ target }) => variant.kind === "ref" && target === variant.target);
    return { mapped: mapped.map(({ value }) => literal(value)), variant };
  });
  // What a variant says about its own property decides: a mapped value that it refuses could never be valid.
  const stated = words.map(({ mapped, variant }) => {
    const own = labelsOf(variant, property, context, false);
    return { labels: own.length > 0 ? own : mapped, variant };
  });
  // Where variants list each other's values, too, the mapping tells which one is meant.
  const chosen = stated.map(({ labels, variant }, index) => {
    const mapped = words[index]?.mapped ?? [];
    return { labels: labels.filter((label) => mapped.includes(label)), variant };
  });
  const cases = [stated, chosen].find((list) => isComplete(list) && areDistinct(list));
  return cases && { property, cases, fallback };
}

function isComplete(cases: Tags["cases"]): boolean {
  return cases.length > 0 && cases.every(({ labels }) => labels.length > 0);
}

function areDistinct(cases: Tags["cases"]): boolean {
  const labels = cases.flatMap((item) => item.labels);
  return new Set(labels).size === labels.length;
}

/** The values that a variant gives for a property, as literals; none when it leaves them open. */
function labelsOf(variant: Schema, property: string, context: Context, needed = true): string[] {
  const found = constantsOf(variant, context).get(property);
  if (found === undefined || (needed && !found.required)) return [];
  return found.values.every(isSimple) ? found.values.map(literal) : [];
}

function isSimple(value: JsonValue): boolean {
  return typeof value !== "object" || value === null;
}

interface TagValues {
  readonly required: boolean;
  readonly values: readonly JsonValue[];
}

/** Properties of an object schema that list their values. */
function constantsOf(schema: Schema, context: Context, seen = new Set<Schema>()): Map<string, TagValues> {
  const found = new Map<string, TagValues>();
  if (seen.has(schema)) return found;
  seen.add(schema);
  const { unit, direction } = context;
  switch (schema.kind) {
    case "ref":
      return constantsOf(unit.schema(schema.target), context, seen);
    case "intersection":
      for (const member of schema.members) {
        for (const [name, tag] of constantsOf(member, context, seen)) found.set(name, tag);
      }
      return found;
    case "object":
      for (const property of schema.properties) {
        const type = resolve(property.schema, context);
        if (type?.kind === "enum" && unit.shapes.includes(property, direction)) {
          found.set(property.name, { required: property.required, values: type.values });
        }
      }
      return found;
    default:
      return found;
  }
}

function resolve(schema: Schema, { unit }: Context): Schema | undefined {
  const target = schema.kind === "ref" ? unit.schema(schema.target) : schema;
  return target.kind === "ref" ? undefined : target;
}
