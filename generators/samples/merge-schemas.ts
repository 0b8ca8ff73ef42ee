/** What the parts of an intersection say together, as schemas that a sample can be made of. */
import type {
  ArraySchema,
  MapSchema,
  NumberSchema,
  ObjectSchema,
  Schema,
  SchemaId,
  StringSchema,
  TupleSchema,
  UnionSchema,
} from "../../src/index.ts";

type Target = (id: SchemaId) => Schema;

/** Choices beyond these are not tried. */
const mostWays = 24;

/** An intersection of more parts than these, counted as often as they are met, is given up. */
const mostParts = 5000;

/**
 * The ways to satisfy all parts at once, each as one schema: unions and conditions make several ways, `not` is left to
 * whoever judges the sample. Empty where the parts contradict each other.
 */
export function mergedWays(parts: readonly Schema[], target: Target): Schema[] {
  return waysOf(parts, { target, left: mostParts }, new Set()).flatMap((way) => {
    const merged = way.reduce<Schema | undefined>((sum, part) => sum && mergeTwo(sum, part), anything(parts));
    return merged ? [merged] : [];
  });
}

function anything(parts: readonly Schema[]): Schema {
  return { kind: "any", origin: parts[0]?.origin ?? { file: "", pointer: "" } };
}

/** What remains of the effort for one intersection. */
interface Effort {
  readonly target: Target;
  /** Parts that may still be looked at. */
  left: number;
}

/** Every way as a list of parts that are no applicators; `inside` are the references that led here. */
function waysOf(parts: readonly Schema[], effort: Effort, inside: ReadonlySet<SchemaId>): Schema[][] {
  let ways: Schema[][] = [[]];
  for (const part of parts) {
    const choices = choicesOf(part, effort, inside);
    ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice])).slice(0, mostWays);
  }
  return ways;
}

function choicesOf(part: Schema, effort: Effort, inside: ReadonlySet<SchemaId>): Schema[][] {
  const inner = (...schemas: Schema[]): Schema[][] => waysOf(schemas, effort, inside);
  effort.left -= 1;
  if (effort.left < 0) return [];
  switch (part.kind) {
    case "ref":
      // A base that its subtypes refer back to: it is among the parts already.
      if (inside.has(part.target)) return [[]];
      return waysOf([effort.target(part.target)], effort, new Set([...inside, part.target]));
    case "intersection":
      return inner(...part.members);
    case "union":
      return part.variants.flatMap((variant) => inner(variant, ...selectors(part, variant)));
    case "conditional":
      return [...inner(part.if, ...(part.then ? [part.then] : [])), ...(part.else ? inner(part.else) : [[]])];
    case "not":
      return [[]];
    default:
      return [[part]];
  }
}

/** What a discriminator asks of a value of one variant. */
function selectors({ discriminator, origin }: UnionSchema, variant: Schema): Schema[] {
  if (discriminator === undefined || variant.kind !== "ref") return [];
  const { property: name, mapping, fallback } = discriminator;
  if (fallback === variant.target) return [];
  const values = mapping.filter(({ target }) => target === variant.target).map(({ value }) => value);
  if (values.length === 0) return [];
  const rest = asObject({ kind: "map", values: { kind: "any", origin }, origin });
  return [{ ...rest, properties: [{ name, required: true, schema: { kind: "enum", values, origin } }] }];
}

/** Undefined for parts that no value satisfies, or that cannot be written as one. */
function mergeTwo(left: Schema, right: Schema): Schema | undefined {
  if (left.kind === "any") return right;
  if (right.kind === "any") return left;
  // The judge filters the values by what the other part says.
  if (left.kind === "enum") return left;
  if (right.kind === "enum") return right;
  if (isNumeric(left) && isNumeric(right)) return mergeNumbers(left, right);
  if (left.kind === "string" && right.kind === "string") return mergeTexts(left, right);
  if (isListSchema(left) && isListSchema(right)) return mergeLists(left, right);
  if (isObjectSchema(left) && isObjectSchema(right)) return mergeObjects(asObject(left), asObject(right));
  return left.kind === right.kind ? left : undefined;
}

function mergeNumbers(left: NumberSchema, right: NumberSchema): NumberSchema {
  return {
    ...left,
    ...right,
    kind: left.kind === "integer" || right.kind === "integer" ? "integer" : "number",
    ...both(left, right, Math.max, ["minimum", "exclusiveMinimum"]),
    ...both(left, right, Math.min, ["maximum", "exclusiveMaximum"]),
    ...both(left, right, Math.max, ["multipleOf"]),
  };
}

function mergeTexts(left: StringSchema, right: StringSchema): StringSchema {
  return {
    ...left,
    ...right,
    ...both(left, right, Math.max, ["minLength"]),
    ...both(left, right, Math.min, ["maxLength"]),
  };
}

type ListSchema = ArraySchema | TupleSchema;

function mergeLists(left: ListSchema, right: ListSchema): ListSchema {
  const counts = {
    ...both(left, right, Math.max, ["minItems"]),
    ...both(left, right, Math.min, ["maxItems"]),
  };
  const contains = left.contains ?? right.contains;
  const rest = {
    ...(left.uniqueItems || right.uniqueItems ? { uniqueItems: true as const } : {}),
    ...(contains && { contains }),
  };
  if (left.kind === "array" && right.kind === "array")
    return { ...left, ...counts, ...rest, items: intersection(left.items, right.items) };
  return { ...(left.kind === "tuple" ? left : right), ...counts, ...rest };
}

function mergeObjects(left: ObjectSchema, right: ObjectSchema): ObjectSchema {
  const names = new Set([...left.properties, ...right.properties].map(({ name }) => name));
  const { discriminator: _, ...base } = left;
  return {
    ...base,
    properties: [...names].map((name) => {
      const [first, second] = [left, right].map((schema) =>
        schema.properties.find((item) => item.name === name),
      );
      const stated = first ?? second;
      if (stated === undefined) throw new Error(`no property '${name}'`);
      const required = [left, right].some((schema) => requires(schema, name));
      return {
        name,
        required,
        schema: first && second ? intersection(first.schema, second.schema) : stated.schema,
      };
    }),
    required: [...left.required, ...right.required].filter((name) => !names.has(name)),
    patterns: [...left.patterns, ...right.patterns],
    additional: intersection(left.additional, right.additional),
    dependentRequired: [...left.dependentRequired, ...right.dependentRequired],
    dependentSchemas: [...left.dependentSchemas, ...right.dependentSchemas],
    ...both(left, right, Math.max, ["minProperties"]),
    ...both(left, right, Math.min, ["maxProperties"]),
  };
}

function requires(schema: ObjectSchema, name: string): boolean {
  return (
    schema.required.includes(name) || schema.properties.some((item) => item.name === name && item.required)
  );
}

function intersection(left: Schema, right: Schema): Schema {
  if (left.kind === "any") return right;
  if (right.kind === "any") return left;
  return { kind: "intersection", members: [left, right], origin: left.origin };
}

/** The limits of both, the stricter one where both have it. */
function both<Part extends object, Key extends keyof Part>(
  left: Part,
  right: Part,
  stricter: (left: number, right: number) => number,
  keys: readonly Key[],
): { [Name in Key]?: number } {
  const limits: { [Name in Key]?: number } = {};
  for (const key of keys) {
    const [first, second] = [left[key], right[key]].filter(
      (value): value is number & Part[Key] => typeof value === "number",
    );
    if (first !== undefined) limits[key] = second === undefined ? first : stricter(first, second);
  }
  return limits;
}

function isNumeric(schema: Schema): schema is NumberSchema {
  return schema.kind === "integer" || schema.kind === "number";
}

function isListSchema(schema: Schema): schema is ListSchema {
  return schema.kind === "array" || schema.kind === "tuple";
}

function isObjectSchema(schema: Schema): schema is ObjectSchema | MapSchema {
  return schema.kind === "object" || schema.kind === "map";
}

/** A map as an object without named members. */
export function asObject(schema: ObjectSchema | MapSchema): ObjectSchema {
  if (schema.kind === "object") return schema;
  const { kind: _, values, ...constraints } = schema;
  return {
    kind: "object",
    properties: [],
    required: [],
    patterns: [],
    additional: values,
    dependentRequired: [],
    dependentSchemas: [],
    ...constraints,
  };
}
