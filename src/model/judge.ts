/**
 * Whether a value satisfies a schema of the model, and what first speaks against it, by walking both. It makes examples
 * trustworthy; speed is no concern, the generated validators are for that.
 */
import { jsonType } from "../contract/check/shapes.ts";
import { show } from "../contract/check/value-fit.ts";
import { isList, isMembers, isSameJson } from "./json-types.ts";
import { matchesPattern, numberFault, textFault } from "./judge-scalars.ts";
import type {
  ApiModel,
  ArraySchema,
  IntersectionSchema,
  JsonObject,
  JsonValue,
  MapSchema,
  ObjectSchema,
  Property,
  Schema,
  SchemaId,
  TupleSchema,
  UnionSchema,
} from "./model.ts";

export interface ValueFault {
  /** Keys from the value down to the part at fault; empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** As in "it does not fit: {reason}". */
  readonly reason: string;
}

export interface ValueJudge {
  accepts(schema: Schema, value: JsonValue): boolean;
  /** The first thing that speaks against a value, in the order of the schema; undefined when nothing does. */
  fault(schema: Schema, value: JsonValue): ValueFault | undefined;
  /** The schema that an edge leads to. */
  target(id: SchemaId): Schema;
}

export interface ValueJudgeOptions {
  /** A discriminator selects the variant, as our types and validators have it; else it is a mere note. Default: true. */
  readonly selects?: boolean;
  /** Whether a property is part of the value; one that is not may be missing though it is required. Default: all are. */
  includes?(property: Property): boolean;
}

export function createValueJudge(model: ApiModel, options: ValueJudgeOptions = {}): ValueJudge {
  const byId = new Map(model.schemas.map(({ id, schema }) => [id, schema]));
  return createJudge((id) => {
    const schema = byId.get(id);
    if (schema === undefined) throw new Error(`no schema '${id}'`);
    return schema;
  }, options);
}

/** The same for schemas from elsewhere. */
export function createJudge(target: ValueJudge["target"], options: ValueJudgeOptions = {}): ValueJudge {
  return new SchemaJudge(target, options);
}

interface Fault extends ValueFault {
  /** The value is of another JSON type altogether: of several variants, this one was not meant. */
  readonly otherType?: true;
}

class SchemaJudge implements ValueJudge {
  readonly #selects: boolean;
  readonly #includes: (property: Property) => boolean;
  readonly #declared = new WeakMap<ObjectSchema, ReadonlyMap<string, Schema>>();
  /** The references that led to the value that is looked at, and to those around it. */
  readonly #following: { readonly id: SchemaId; readonly value: JsonValue }[] = [];

  /** Second rounds so far: what was judged while one was left out holds only there. */
  #secondRounds = 0;
  /** What was found out, while one value is looked at, about references to the very same part of it. */
  readonly #judged = new Map<SchemaId, Map<JsonValue, Fault | undefined>>();

  readonly target: (id: SchemaId) => Schema;

  constructor(
    target: (id: SchemaId) => Schema,
    { selects = true, includes = () => true }: ValueJudgeOptions,
  ) {
    this.target = target;
    this.#selects = selects;
    this.#includes = includes;
  }

  accepts(schema: Schema, value: JsonValue): boolean {
    return this.fault(schema, value) === undefined;
  }

  fault(schema: Schema, value: JsonValue): Fault | undefined {
    switch (schema.kind) {
      case "any":
        return undefined;
      case "never":
        return here("nothing is allowed here");
      case "null":
        return value === null ? undefined : unexpected("null", value);
      case "boolean":
        return typeof value === "boolean" ? undefined : unexpected("a boolean", value);
      case "integer":
      case "number":
        return typeof value === "number"
          ? here(numberFault(schema, value))
          : unexpected(schema.kind === "integer" ? "an integer" : "a number", value);
      case "string":
        return typeof value === "string" ? here(textFault(schema, value)) : unexpected("a string", value);
      case "enum":
        return schema.values.some((item) => isSameJson(item, value)) ? undefined : unlisted(schema, value);
      case "array":
      case "tuple":
        return isList(value) ? this.#listFault(schema, value) : unexpected("an array", value);
      case "object":
      case "map":
        return isMembers(value) ? this.#membersFault(schema, value) : unexpected("an object", value);
      case "union":
        return this.#unionFault(schema, value);
      case "intersection":
        return (
          first(schema.members, (member) => this.fault(member, value)) ??
          this.#unevaluatedFault(schema, value)
        );
      case "not":
        return this.accepts(schema.schema, value) ? here("it matches what 'not' excludes") : undefined;
      case "conditional": {
        const branch = this.accepts(schema.if, value) ? schema.then : schema.else;
        return branch && this.fault(branch, value);
      }
      case "ref":
        return this.#targetFault(schema.target, value);
    }
  }

  /** A hierarchy may lead from a base to its subtypes and back to the base: the second round has nothing to add. */
  #targetFault(id: SchemaId, value: JsonValue): Fault | undefined {
    if (this.#following.some((step) => step.id === id && step.value === value)) {
      this.#secondRounds += 1;
      return undefined;
    }
    // Of parts that are met again and again, as `allOf` of `allOf` can have them, once is enough.
    const isPart = this.#following.at(-1)?.value === value;
    const known = isPart ? this.#judged.get(id) : undefined;
    if (known?.has(value)) return known.get(value);
    const before = this.#secondRounds;
    this.#following.push({ id, value });
    const fault = this.fault(this.target(id), value);
    this.#following.pop();
    if (this.#following.length === 0) this.#judged.clear();
    else if (isPart && this.#secondRounds === before) this.#remember(id, value, fault);
    return fault;
  }

  #remember(id: SchemaId, value: JsonValue, fault: Fault | undefined): void {
    const known = this.#judged.get(id) ?? new Map<JsonValue, Fault | undefined>();
    this.#judged.set(id, known.set(value, fault));
  }

  #unionFault({ mode, variants, discriminator }: UnionSchema, value: JsonValue): Fault | undefined {
    if (discriminator && isMembers(value)) {
      if (!this.#selects) return this.#noneFault(variants, value);
      const { property, mapping, fallback } = discriminator;
      const selected = mapping.find((entry) => entry.value === value[property])?.target ?? fallback;
      if (selected !== undefined) return this.#targetFault(selected, value);
      const isMapped = (variant: Schema): boolean =>
        variant.kind === "ref" && mapping.some(({ target }) => target === variant.target);
      return variants.some((variant) => !isMapped(variant) && this.accepts(variant, value))
        ? undefined
        : here(`'${property}' selects none of the variants`);
    }
    if (mode !== "oneOf") return this.#noneFault(variants, value);
    const faults = variants.map((variant) => this.fault(variant, value));
    const stated = faults.filter((fault) => fault !== undefined);
    const accepting = faults.length - stated.length;
    if (accepting === 0) return sumOf(stated);
    return accepting === 1 ? undefined : here(`it fits ${accepting} variants of 'oneOf', not one alone`);
  }

  #noneFault(variants: readonly Schema[], value: JsonValue): Fault | undefined {
    const faults: Fault[] = [];
    for (const variant of variants) {
      const fault = this.fault(variant, value);
      if (fault === undefined) return undefined;
      faults.push(fault);
    }
    return sumOf(faults);
  }

  #listFault(schema: ArraySchema | TupleSchema, value: readonly JsonValue[]): Fault | undefined {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, contains, uniqueItems } = schema;
    const { length } = value;
    if (length < minItems) return here(`its number of items ${length} is below 'minItems' ${minItems}`);
    if (length > maxItems) return here(`its number of items ${length} is above 'maxItems' ${maxItems}`);
    const isAgain = (item: JsonValue, index: number): boolean =>
      value.slice(0, index).some((other) => isSameJson(other, item));
    if (uniqueItems && value.some(isAgain)) return here("an item stands twice, against 'uniqueItems'");
    if (contains) {
      const count = value.filter((item) => this.accepts(contains.schema, item)).length;
      if (count < contains.min || count > (contains.max ?? Number.POSITIVE_INFINITY))
        return here(`${count} of its items match 'contains'`);
    }
    return first([...value.keys()], (index) =>
      within(index, this.fault(itemSchema(schema, index), value[index] ?? null)),
    );
  }

  #membersFault(schema: ObjectSchema | MapSchema, value: JsonObject): Fault | undefined {
    const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY, propertyNames } = schema;
    const names = Object.keys(value);
    const { length } = names;
    if (length < minProperties)
      return here(`its number of members ${length} is below 'minProperties' ${minProperties}`);
    if (length > maxProperties)
      return here(`its number of members ${length} is above 'maxProperties' ${maxProperties}`);
    const misnamed = propertyNames && names.find((name) => !this.accepts(propertyNames, name));
    if (misnamed !== undefined) return here(`the name '${misnamed}' is against 'propertyNames'`);
    const memberFault = (name: string, rule: Schema): Fault | undefined =>
      rule.kind === "never"
        ? here(`it may have no member '${name}'`)
        : within(name, this.fault(rule, value[name] ?? null));
    if (schema.kind === "map") return first(names, (name) => memberFault(name, schema.values));
    const missing = this.#demanded(schema, value).find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return here(`'${missing}' is missing`);
    return (
      first(names, (name) => first(this.#rules(schema, name), (rule) => memberFault(name, rule))) ??
      first(schema.dependentSchemas, (rule) =>
        Object.hasOwn(value, rule.property) ? this.fault(rule.schema, value) : undefined,
      )
    );
  }

  /** As `memberSchemas`, by a table that is made once: examples are many and objects large. */
  #rules(schema: ObjectSchema, name: string): readonly Schema[] {
    if (schema.patterns.length > 0) return memberSchemas(schema, name);
    let declared = this.#declared.get(schema);
    if (declared === undefined) {
      declared = new Map(schema.properties.map((property) => [property.name, property.schema]));
      this.#declared.set(schema, declared);
    }
    return [declared.get(name) ?? schema.additional];
  }

  /** Names of the members that an object must have. */
  #demanded(schema: ObjectSchema, value: JsonObject): string[] {
    const properties = schema.properties.filter((property) => property.required && this.#includes(property));
    const dependent = schema.dependentRequired.flatMap(({ property, requires }) =>
      Object.hasOwn(value, property) ? requires : [],
    );
    return [...properties.map(({ name }) => name), ...schema.required, ...dependent];
  }

  #unevaluatedFault(schema: IntersectionSchema, value: JsonValue): Fault | undefined {
    const { unevaluatedProperties: members, unevaluatedItems: items } = schema;
    if (members && isMembers(value)) {
      const seen = this.#seenMembers(schema, value);
      const left = Object.keys(value).find(
        (name) => !seen.has(name) && !this.accepts(members, value[name] ?? null),
      );
      return left === undefined ? undefined : here(`it may have no member '${left}'`);
    }
    if (items && isList(value)) {
      const seen = this.#seenItems(schema, value);
      const left = value.findIndex((item, index) => index >= seen && !this.accepts(items, item));
      return left === -1 ? undefined : here(`it may have no item ${left}`);
    }
    return undefined;
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

  #seenMembers(schema: Schema, value: JsonObject, around: readonly Schema[] = []): Set<string> {
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
    ...schema.patterns.filter(({ pattern }) => matchesPattern(pattern, name)).map(({ schema: rule }) => rule),
  ];
  return found.length > 0 ? found : [schema.additional];
}

/** The first fault among some parts. */
function first<Part>(parts: readonly Part[], faultOf: (part: Part) => Fault | undefined): Fault | undefined {
  for (const part of parts) {
    const fault = faultOf(part);
    if (fault) return fault;
  }
  return undefined;
}

/** Of faults with every variant: that of the one variant that can have been meant, or that none fits. */
function sumOf(faults: readonly Fault[]): Fault | undefined {
  const meant = faults.filter(({ otherType }) => !otherType);
  const [only] = meant.length === 0 ? faults : meant;
  if (only && (meant.length === 1 || faults.length === 1)) return only;
  const reason = `it fits none of the ${faults.length} variants`;
  return meant.length === 0 ? { path: [], reason, otherType: true } : here(reason);
}

function here(reason: string | undefined): Fault | undefined {
  return reason === undefined ? undefined : { path: [], reason };
}

function within(key: string | number, fault: Fault | undefined): Fault | undefined {
  return fault && { path: [key, ...fault.path], reason: fault.reason };
}

function unexpected(expected: string, value: JsonValue): Fault {
  return { path: [], reason: `expected ${expected}, found ${jsonType(value)}`, otherType: true };
}

function unlisted({ values }: { readonly values: readonly JsonValue[] }, value: JsonValue): Fault {
  const found = typeof value === "object" && value !== null ? jsonType(value) : show(value);
  const reason =
    values.length === 1 && typeof values[0] !== "object"
      ? `${found} is not ${show(values[0])}`
      : `${found} is not among the values of 'enum'`;
  return values.some((item) => jsonType(item) === jsonType(value))
    ? { path: [], reason }
    : { path: [], reason, otherType: true };
}
