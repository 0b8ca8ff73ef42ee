/**
 * Whether a value satisfies a schema of the model, by walking both. It makes a sample trustworthy and a negative case
 * really negative; speed is no concern, the generated validators are for that.
 */
import type {
  ApiModel,
  ArraySchema,
  Direction,
  IntersectionSchema,
  JsonValue,
  MapSchema,
  ObjectSchema,
  Schema,
  SchemaId,
  Shapes,
  TupleSchema,
  UnionSchema,
} from "../../src/index.ts";
import { isList, isMembers, isSameJson, type JsonMembers } from "./json-values.ts";
import { acceptsNumber, acceptsText, matches } from "./scalar-rules.ts";

export interface Judge {
  readonly direction: Direction;
  readonly shapes: Shapes;
  accepts(schema: Schema, value: JsonValue): boolean;
  /** The schema that an edge leads to. */
  target(id: SchemaId): Schema;
}

export interface JudgeOptions {
  /** A discriminator selects the variant, as our types and validators have it; else it is a mere note, as for Prism. */
  readonly selects?: boolean;
}

export function createJudge(
  model: ApiModel,
  shapes: Shapes,
  direction: Direction,
  { selects = true }: JudgeOptions = {},
): Judge {
  return new ModelJudge(model, shapes, direction, selects);
}

class ModelJudge implements Judge {
  readonly direction: Direction;
  readonly shapes: Shapes;
  readonly #selects: boolean;
  readonly #byId: ReadonlyMap<SchemaId, Schema>;
  /** The references that led to the value that is looked at, and to those around it. */
  readonly #following: { readonly id: SchemaId; readonly value: JsonValue }[] = [];

  constructor(model: ApiModel, shapes: Shapes, direction: Direction, selects: boolean) {
    this.#selects = selects;
    this.shapes = shapes;
    this.direction = direction;
    this.#byId = new Map(model.schemas.map(({ id, schema }) => [id, schema]));
  }

  target(id: SchemaId): Schema {
    const schema = this.#byId.get(id);
    if (schema === undefined) throw new Error(`no schema '${id}'`);
    return schema;
  }

  accepts(schema: Schema, value: JsonValue): boolean {
    switch (schema.kind) {
      case "any":
        return true;
      case "never":
        return false;
      case "null":
        return value === null;
      case "boolean":
        return typeof value === "boolean";
      case "integer":
      case "number":
        return typeof value === "number" && acceptsNumber(schema, value);
      case "string":
        return typeof value === "string" && acceptsText(schema, value);
      case "enum":
        return schema.values.some((item) => isSameJson(item, value));
      case "array":
      case "tuple":
        return isList(value) && this.#acceptsList(schema, value);
      case "object":
      case "map":
        return isMembers(value) && this.#acceptsMembers(schema, value);
      case "union":
        return this.#acceptsUnion(schema, value);
      case "intersection":
        return (
          schema.members.every((member) => this.accepts(member, value)) && this.#isEvaluated(schema, value)
        );
      case "not":
        return !this.accepts(schema.schema, value);
      case "conditional": {
        const branch = this.accepts(schema.if, value) ? schema.then : schema.else;
        return branch === undefined || this.accepts(branch, value);
      }
      case "ref":
        return this.#acceptsTarget(schema.target, value);
    }
  }

  /** A hierarchy may lead from a base to its subtypes and back to the base: the second round has nothing to add. */
  #acceptsTarget(id: SchemaId, value: JsonValue): boolean {
    if (this.#following.some((step) => step.id === id && step.value === value)) return true;
    this.#following.push({ id, value });
    const accepted = this.accepts(this.target(id), value);
    this.#following.pop();
    return accepted;
  }

  #acceptsUnion({ mode, variants, discriminator }: UnionSchema, value: JsonValue): boolean {
    if (discriminator && isMembers(value)) {
      if (!this.#selects) return variants.some((variant) => this.accepts(variant, value));
      const { property, mapping } = discriminator;
      const selected = mapping.find((entry) => entry.value === value[property])?.target;
      const isMapped = (variant: Schema): boolean =>
        variant.kind === "ref" && mapping.some(({ target }) => target === variant.target);
      return selected === undefined
        ? variants.some((variant) => !isMapped(variant) && this.accepts(variant, value))
        : this.#acceptsTarget(selected, value);
    }
    const accepting = variants.filter((variant) => this.accepts(variant, value));
    return mode === "oneOf" ? accepting.length === 1 : accepting.length > 0;
  }

  #acceptsList(schema: ArraySchema | TupleSchema, value: readonly JsonValue[]): boolean {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, contains } = schema;
    if (value.length < minItems || value.length > maxItems) return false;
    if (
      schema.uniqueItems &&
      value.some((item, index) => value.slice(0, index).some((other) => isSameJson(other, item)))
    )
      return false;
    if (contains) {
      const count = value.filter((item) => this.accepts(contains.schema, item)).length;
      if (count < contains.min || count > (contains.max ?? Number.POSITIVE_INFINITY)) return false;
    }
    return value.every((item, index) => this.accepts(itemSchema(schema, index), item));
  }

  #acceptsMembers(schema: ObjectSchema | MapSchema, value: JsonMembers): boolean {
    const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY, propertyNames } = schema;
    const names = Object.keys(value);
    if (names.length < minProperties || names.length > maxProperties) return false;
    if (propertyNames && !names.every((name) => this.accepts(propertyNames, name))) return false;
    if (schema.kind === "map")
      return Object.values(value).every((member) => this.accepts(schema.values, member));
    const expected = schema.properties.filter((property) => this.shapes.includes(property, this.direction));
    const required = [
      ...expected.filter((property) => property.required).map(({ name }) => name),
      ...schema.required,
      ...schema.dependentRequired.flatMap(({ property, requires }) =>
        Object.hasOwn(value, property) ? requires : [],
      ),
    ];
    return (
      required.every((name) => Object.hasOwn(value, name)) &&
      Object.entries(value).every(([name, member]) =>
        memberSchemas(schema, name).every((rule) => this.accepts(rule, member)),
      ) &&
      schema.dependentSchemas.every(
        (rule) => !Object.hasOwn(value, rule.property) || this.accepts(rule.schema, value),
      )
    );
  }

  #isEvaluated(schema: IntersectionSchema, value: JsonValue): boolean {
    const { unevaluatedProperties: members, unevaluatedItems: items } = schema;
    if (members && isMembers(value)) {
      const seen = this.#seenMembers(schema, value);
      return Object.entries(value).every(([name, member]) => seen.has(name) || this.accepts(members, member));
    }
    if (items && isList(value)) {
      const seen = this.#seenItems(schema, value);
      return value.every((item, index) => index < seen || this.accepts(items, item));
    }
    return true;
  }

  /** The parts of a schema that apply to a value in the same place. */
  #applied(schema: Schema, value: JsonValue): Schema[] {
    switch (schema.kind) {
      case "ref":
        return [this.target(schema.target)];
      case "intersection":
        return [...schema.members];
      case "union":
        return schema.variants.filter((variant) => this.accepts(variant, value));
      case "conditional": {
        const met = this.accepts(schema.if, value);
        return [met ? [schema.if] : [], (met ? schema.then : schema.else) ?? []].flat();
      }
      case "object":
        return schema.dependentSchemas
          .filter(({ property }) => isMembers(value) && Object.hasOwn(value, property))
          .map((dependent) => dependent.schema);
      default:
        return [];
    }
  }

  #seenMembers(schema: Schema, value: JsonMembers, around: readonly Schema[] = []): Set<string> {
    if (around.includes(schema)) return new Set();
    const own =
      schema.kind === "map" && schema.values.kind !== "any"
        ? Object.keys(value)
        : schema.kind === "object"
          ? Object.keys(value).filter((name) =>
              memberSchemas(schema, name).some(({ kind }) => kind !== "any"),
            )
          : [];
    const named = schema.kind === "object" ? schema.properties.map(({ name }) => name) : [];
    const inner = this.#applied(schema, value).map((part) =>
      this.#seenMembers(part, value, [...around, schema]),
    );
    return new Set([...own, ...named, ...inner.flatMap((names) => [...names])]);
  }

  #seenItems(schema: Schema, value: readonly JsonValue[], around: readonly Schema[] = []): number {
    if (around.includes(schema)) return 0;
    const own =
      schema.kind === "tuple"
        ? schema.rest.kind === "any"
          ? schema.prefix.length
          : value.length
        : schema.kind === "array" && schema.items.kind !== "any"
          ? value.length
          : 0;
    return Math.max(
      own,
      ...this.#applied(schema, value).map((part) => this.#seenItems(part, value, [...around, schema])),
    );
  }
}

/** The schema of an item by its place. */
export function itemSchema(schema: ArraySchema | TupleSchema, index: number): Schema {
  return schema.kind === "array" ? schema.items : (schema.prefix[index] ?? schema.rest);
}

/** The schemas that a member must satisfy, by its name. */
export function memberSchemas(schema: ObjectSchema, name: string): Schema[] {
  const found = [
    ...schema.properties.filter((property) => property.name === name).map((property) => property.schema),
    ...schema.patterns.filter(({ pattern }) => matches(pattern, name)).map((pattern) => pattern.schema),
  ];
  return found.length > 0 ? found : [schema.additional];
}
