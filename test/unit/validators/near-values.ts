/** Values made for a schema: most of them valid, or one change away from it. */

/** A number from 0 to below 1. */
export type Random = () => number;

type Json = Readonly<Record<string, unknown>>;

/** Random numbers from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export class NearValues {
  readonly #random: Random;
  readonly #target: (ref: string) => unknown;

  /** @param target the schema of a reference */
  constructor(random: Random, target: (ref: string) => unknown) {
    this.#random = random;
    this.#target = target;
  }

  /** A value that tries to be valid. */
  near(schema: unknown, depth = 0): unknown {
    // A schema may ask for itself without an end.
    if (typeof schema !== "object" || schema === null || depth > deepest) return this.#any(depth);
    const whole = this.#gather(schema as Json);
    if ("const" in whole) return whole["const"];
    if (Array.isArray(whole["enum"])) return this.#pick(whole["enum"]);
    return this.#ofType(this.#type(whole), whole, depth);
  }

  /** The value with one change, somewhere. */
  mutate(value: unknown): unknown {
    const isDeep = this.#random() < 0.6;
    if (Array.isArray(value) && value.length > 0 && isDeep) {
      const index = this.#below(value.length);
      return value.map((item, at) => (at === index ? this.mutate(item) : item));
    }
    if (typeof value === "object" && value !== null && Object.keys(value).length > 0 && isDeep) {
      const name = this.#pick(Object.keys(value));
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, key === name ? this.mutate(item) : item]),
      );
    }
    return this.#change(value);
  }

  #change(value: unknown): unknown {
    if (this.#random() < 0.2) return this.#any(1);
    if (typeof value === "number") return rounded(value + this.#pick([-1, 1, 0.5, -0.5]));
    if (typeof value === "string") return this.#pick([`${value}a`, value.slice(1), `b${value}`, "\u{1f600}"]);
    if (Array.isArray(value)) {
      return this.#pick([[...value, this.#any(2)], value.slice(1), [...value, ...value.slice(0, 1)]]);
    }
    if (typeof value !== "object" || value === null) return this.#any(1);
    const names = Object.keys(value);
    const gone = names.length > 0 ? this.#pick(names) : "";
    const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== gone));
    return this.#pick([rest, { ...value, [this.#pick(memberNames)]: this.#any(2) }]);
  }

  /** Own keywords and those of parts that apply to the same value, taken together without much thought. */
  #gather(schema: Json, depth = 0): Json {
    if (depth > 4) return schema;
    const parts: unknown[] = [];
    if (typeof schema["$ref"] === "string") parts.push(this.#target(schema["$ref"]));
    if (Array.isArray(schema["allOf"])) parts.push(...schema["allOf"]);
    for (const mode of ["anyOf", "oneOf"]) {
      const list = schema[mode];
      if (Array.isArray(list) && list.length > 0) parts.push(this.#pick(list));
    }
    if (schema["if"] !== undefined) {
      parts.push(...(this.#random() < 0.5 ? [schema["if"], schema["then"]] : [schema["else"]]));
    }
    for (const dependent of Object.values(schema["dependentSchemas"] ?? {})) {
      if (this.#random() < 0.5) parts.push(dependent);
    }
    let whole: Record<string, unknown> = { ...schema };
    for (const part of parts) {
      if (typeof part !== "object" || part === null) continue;
      const inner = this.#gather(part as Json, depth + 1);
      whole = {
        ...inner,
        ...whole,
        properties: { ...Object(inner["properties"]), ...Object(whole["properties"]) },
        required: [...list(inner["required"]), ...list(whole["required"])],
      };
    }
    return whole;
  }

  #type(schema: Json): string {
    const { type } = schema;
    if (typeof type === "string") return type;
    if (Array.isArray(type) && type.length > 0) return String(this.#pick(type));
    const words = Object.keys(schema);
    const implied = Object.entries(keywords).filter(([, own]) => words.some((word) => own.includes(word)));
    const names = implied.length > 0 && this.#random() < 0.8 ? implied.map(([name]) => name) : types;
    return this.#pick(names);
  }

  #ofType(type: string, schema: Json, depth: number): unknown {
    switch (type) {
      case "null":
        return null;
      case "boolean":
        return this.#random() < 0.5;
      case "integer":
        return Math.round(this.#number(schema));
      case "number":
        return this.#number(schema);
      case "string":
        return this.#text(schema);
      case "array":
        return this.#array(schema, depth);
      default:
        return this.#object(schema, depth);
    }
  }

  #number(schema: Json): number {
    const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].map((name) => schema[name]);
    const known = bounds.filter((bound) => typeof bound === "number");
    const near = known.length > 0 ? this.#pick(known) + this.#pick([0, 0, 1, -1, 0.5]) : this.#below(8) - 2;
    const { multipleOf } = schema;
    return typeof multipleOf === "number" && this.#random() < 0.8
      ? rounded(Math.round(near / multipleOf) * multipleOf)
      : near;
  }

  #text({ pattern, minLength, maxLength }: Json): string {
    const texts = ["", "a", "b", "ab", "abc", "\u{1f600}", "\u{1f600}a", "a b", "aaa", "bbb"];
    const fitting = texts.filter((text) => {
      const length = [...text].length;
      return (
        length >= Number(minLength ?? 0) &&
        length <= Number(maxLength ?? 9) &&
        (typeof pattern !== "string" || new RegExp(pattern, "u").test(text))
      );
    });
    return this.#pick(fitting.length > 0 && this.#random() < 0.9 ? fitting : texts);
  }

  #array(schema: Json, depth: number): unknown[] {
    const { prefixItems, items, contains, minItems, uniqueItems, unevaluatedItems } = schema;
    const prefix = list(prefixItems);
    const least = Math.max(Number(minItems ?? 0), this.#below(prefix.length + 1));
    const length = depth > 3 ? least : least + this.#below(3);
    const values: unknown[] = [];
    for (let index = 0; index < length; index++) {
      const schema = prefix[index] ?? this.#pick([items ?? contains ?? unevaluatedItems, contains ?? items]);
      values.push(this.near(schema, depth + 1));
    }
    if (contains !== undefined && this.#random() < 0.7) values.push(this.near(contains, depth + 1));
    const isUnique = uniqueItems !== true || this.#random() < 0.2;
    return isUnique ? values : [...new Map(values.map((item) => [JSON.stringify(item), item])).values()];
  }

  #object(schema: Json, depth: number): Json {
    const known: Json = Object(schema["properties"]);
    const names = new Set(list(schema["required"]).map(String));
    const pool = depth > 3 ? [] : [...Object.keys(known), ...memberNames.slice(0, 3)];
    for (const name of pool) if (this.#random() < 0.5) names.add(name);
    const members = [...names].map((name) => {
      const patterns: Json = Object(schema["patternProperties"]);
      const pattern = Object.keys(patterns).find((source) => new RegExp(source, "u").test(name));
      const inner = Object.hasOwn(known, name)
        ? known[name]
        : pattern === undefined
          ? (schema["additionalProperties"] ?? schema["unevaluatedProperties"])
          : patterns[pattern];
      return [name, this.near(inner, depth + 1)];
    });
    return Object.fromEntries(members);
  }

  #any(depth: number): unknown {
    return this.#ofType(this.#pick(depth > 2 ? types.slice(0, 5) : types), {}, depth + 1);
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #pick<T>(values: readonly T[]): T {
    const value = values[this.#below(values.length)];
    if (value === undefined && values.length === 0) throw new Error("nothing to pick from");
    return value as T;
  }
}

const deepest = 8;

const types = ["null", "boolean", "integer", "number", "string", "array", "object"];

const memberNames = ["a", "b", "c", "constructor", "__proto__"];

const keywords: Readonly<Record<string, readonly string[]>> = {
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  string: ["minLength", "maxLength", "pattern"],
  array: ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"],
  object: ["properties", "required", "additionalProperties", "patternProperties", "minProperties"],
};

function rounded(value: number): number {
  return Number(value.toFixed(6));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
