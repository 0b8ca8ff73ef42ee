/** A value for every schema that allows one and says so plainly enough. */
import {
  type ArraySchema,
  isMembers,
  isSameJson,
  itemSchema,
  type JsonValue,
  memberSchemas,
  type ObjectSchema,
  type Schema,
  type TupleSchema,
  type UnionSchema,
} from "../../src/index.ts";
import type { Judge } from "./judge.ts";
import { asObject, mergedWays } from "./merge-schemas.ts";
import { numberSamples, textSamples } from "./sample-scalars.ts";

export interface Sampler {
  /**
   * A value that the judge accepts, or undefined when none was found: the example, the default, or an invention.
   * @param suits says no to a value that is right but no use
   */
  sample(schema: Schema, suits?: (value: JsonValue) => boolean): JsonValue | undefined;
}

/** Deeper values are not needed by anybody; recursive schemas end here at the latest. */
const deepest = 16;

/** Tries per schema, and longest list that is made. */
const mostTries = 200;

/** Tries for one sample with all that is inside it; only recursion without an end needs as many. */
const budget = 20_000;

/** How often a schema may stand inside itself. */
const mostNested = 2;

export function createSampler(judge: Judge): Sampler {
  return new ModelSampler(judge);
}

type Members = { [key: string]: JsonValue };

class ModelSampler implements Sampler {
  readonly #judge: Judge;
  readonly #known = new Map<Schema, JsonValue>();
  /** Schemas without a sample, whatever they stand in. */
  readonly #hopeless = new Set<Schema>();
  readonly #nesting = new Map<Schema, number>();
  #triesLeft = budget;
  /** Something was not tried because it is nested too deep: that nothing was found proves nothing then. */
  #isCut = false;

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  sample(schema: Schema, suits: (value: JsonValue) => boolean = () => true): JsonValue | undefined {
    this.#triesLeft = budget;
    const usual = this.#make(schema, 0);
    return usual === undefined || suits(usual) ? usual : this.#distinct(schema, 8, 0).find(suits);
  }

  #make(schema: Schema, depth: number): JsonValue | undefined {
    const known = this.#known.get(schema);
    if (known !== undefined || this.#hopeless.has(schema)) return known;
    const wasCut = this.#isCut;
    this.#isCut = false;
    const [value] = this.#distinct(schema, 1, depth);
    if (value !== undefined) this.#known.set(schema, value);
    else if (!this.#isCut) this.#hopeless.add(schema);
    this.#isCut ||= wasCut;
    return value;
  }

  /** Up to `count` different values. */
  #distinct(schema: Schema, count: number, depth: number): JsonValue[] {
    const found: JsonValue[] = [];
    const nested = this.#nesting.get(schema) ?? 0;
    if (depth > deepest || nested === mostNested) {
      this.#isCut = true;
      return found;
    }
    this.#nesting.set(schema, nested + 1);
    let tries = 0;
    for (const candidate of this.#candidates(schema, depth)) {
      if (found.length === count || tries === mostTries || this.#triesLeft === 0) break;
      tries += 1;
      this.#triesLeft -= 1;
      const isNew = !includes(found, candidate);
      if (isNew && this.#judge.accepts(schema, candidate)) found.push(candidate);
    }
    this.#nesting.set(schema, nested);
    if (this.#triesLeft === 0) this.#isCut = true;
    return found;
  }

  *#candidates(schema: Schema, depth: number): Generator<JsonValue> {
    yield* schema.examples ?? [];
    if (schema.default !== undefined) yield schema.default;
    switch (schema.kind) {
      case "never":
        return;
      case "any":
      case "not":
        return yield* ["sample", 1, true, {}, [], null];
      case "null":
        return yield null;
      case "boolean":
        return yield* [true, false];
      case "integer":
      case "number":
        return yield* numberSamples(schema);
      case "string":
        if (schema.contentSchema) yield* this.#documents(schema.contentSchema, depth);
        return yield* textSamples(schema);
      case "enum":
        return yield* schema.values;
      case "array":
      case "tuple":
        return yield* this.#lists(schema, depth);
      case "object":
      case "map":
        return yield* this.#objects(asObject(schema), depth);
      case "union":
        return yield* this.#variants(schema, depth);
      case "intersection":
      case "conditional":
        for (const way of mergedWays([schema], (id) => this.#judge.target(id)))
          yield* this.#candidates(way, depth + 1);
        return;
      case "ref":
        yield* this.#distinct(this.#judge.target(schema.target), mostTries, depth + 1);
    }
  }

  *#documents(schema: Schema, depth: number): Generator<string> {
    const value = this.#make(schema, depth + 1);
    if (value !== undefined) yield JSON.stringify(value);
  }

  *#lists(schema: ArraySchema | TupleSchema, depth: number): Generator<JsonValue[]> {
    const { minItems = 0, maxItems = mostTries, contains } = schema;
    const least = Math.max(minItems, contains?.min ?? 0);
    const usual = Math.max(least, schema.kind === "tuple" ? schema.prefix.length : 1);
    for (const length of new Set([Math.min(usual, maxItems), least])) {
      const list = length > mostTries ? undefined : this.#list(schema, length, depth + 1);
      if (list) yield list;
    }
  }

  #list(schema: ArraySchema | TupleSchema, length: number, depth: number): JsonValue[] | undefined {
    const list: JsonValue[] = [];
    for (let index = 0; index < length; index += 1) {
      const item = itemSchema(schema, index);
      const { contains } = schema;
      const wanted = contains && index < contains.min ? both(contains.schema, item) : item;
      const values = schema.uniqueItems ? this.#distinct(wanted, length, depth) : [this.#make(wanted, depth)];
      const value = values.find(
        (made) => made !== undefined && !(schema.uniqueItems && includes(list, made)),
      );
      if (value === undefined) return undefined;
      list.push(value);
    }
    return list;
  }

  *#objects(schema: ObjectSchema, depth: number): Generator<Members> {
    const { discriminator, ...base } = schema;
    if (discriminator) {
      for (const { value, target } of discriminator.mapping) {
        const subtype = this.#make(this.#judge.target(target), depth + 1);
        if (subtype !== undefined && isMembers(subtype))
          yield { ...subtype, [discriminator.property]: value };
      }
    }
    const least = this.#object(base, false, depth + 1);
    if (least) yield least;
    for (const rule of schema.dependentSchemas) {
      if (least && !Object.hasOwn(least, rule.property)) continue;
      const parts = [{ ...base, dependentSchemas: [] }, rule.schema];
      for (const way of mergedWays(parts, (id) => this.#judge.target(id)))
        yield* this.#plainObjects(way, depth + 1);
    }
    const full = this.#object(base, true, depth + 1);
    if (full) yield full;
    // One optional member at a time, for whoever cannot use them all.
    for (const [name, value] of Object.entries(full ?? {})) {
      if (least && !Object.hasOwn(least, name)) yield { ...least, [name]: value };
    }
  }

  *#plainObjects(way: Schema, depth: number): Generator<Members> {
    if (way.kind === "object" && depth < deepest) yield* this.#objects(way, depth);
  }

  /** With the required members only, or with every member that a value is found for. */
  #object(schema: ObjectSchema, full: boolean, depth: number): Members | undefined {
    const members: Members = {};
    const names = schema.properties
      .filter((property) => this.#judge.shapes.includes(property, this.#judge.direction))
      .map(({ name, required }) => ({ name, required }));
    for (const name of schema.required) names.push({ name, required: true });
    const enough = (): boolean => Object.keys(members).length >= (schema.minProperties ?? 0);
    for (const { name, required } of names.sort(
      (left, right) => Number(right.required) - Number(left.required),
    )) {
      if (!required && !full && enough()) break;
      if (!this.#addMember(members, schema, name, depth) && required) return undefined;
    }
    for (const { property, requires } of schema.dependentRequired) {
      if (Object.hasOwn(members, property))
        for (const name of requires) this.#addMember(members, schema, name, depth);
    }
    return enough() || this.#addFurtherMembers(members, schema, depth) ? members : undefined;
  }

  #addMember(members: Members, schema: ObjectSchema, name: string, depth: number): boolean {
    const rules = memberSchemas(schema, name);
    const rule = rules.reduce(both);
    const value = Object.hasOwn(members, name) ? members[name] : this.#make(rule, depth);
    if (value === undefined) return false;
    // `__proto__` stays a plain member.
    Object.defineProperty(members, name, { value, enumerable: true, writable: true, configurable: true });
    return true;
  }

  #addFurtherMembers(members: Members, schema: ObjectSchema, depth: number): boolean {
    const least = schema.minProperties ?? 0;
    const word: Schema = schema.propertyNames ?? { kind: "string", origin: schema.origin };
    for (const name of this.#distinct(word, least, depth)) {
      if (Object.keys(members).length >= least) return true;
      if (typeof name === "string") this.#addMember(members, schema, name, depth);
    }
    return Object.keys(members).length >= least;
  }

  *#variants({ variants, discriminator }: UnionSchema, depth: number): Generator<JsonValue> {
    for (const variant of variants) {
      const value = this.#make(variant, depth + 1);
      const selector =
        variant.kind === "ref"
          ? discriminator?.mapping.find(({ target }) => target === variant.target)
          : undefined;
      if (value !== undefined && isMembers(value) && discriminator && selector)
        yield { ...value, [discriminator.property]: selector.value };
      if (value !== undefined) yield value;
    }
    for (const variant of variants) yield* this.#distinct(variant, 8, depth + 1);
  }
}

function both(left: Schema, right: Schema): Schema {
  return right.kind === "any" ? left : { kind: "intersection", members: [left, right], origin: left.origin };
}

function includes(list: readonly JsonValue[], value: JsonValue): boolean {
  return list.some((item) => isSameJson(item, value));
}
