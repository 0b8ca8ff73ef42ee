/** Data of a contract as programs hold it, written out: `new Date("2026-11-29T12:30:00Z")`, `7n`. */
import {
  type HeldValues,
  isMembers,
  type JsonValue,
  type LiteralNode,
  literal,
  propertyKey,
  type Schema,
  stringLiteral,
  type UnionSchema,
} from "../../src/index.ts";
import type { Judge } from "../samples/index.ts";

/** JSON in which some values are held already. */
type Held = null | boolean | number | string | bigint | Date | readonly Held[] | HeldMembers;

interface HeldMembers {
  readonly [name: string]: Held;
}

export class HeldData {
  readonly #values: HeldValues;
  readonly #judge: Judge;

  constructor(values: HeldValues, judge: Judge) {
    this.#values = values;
    this.#judge = judge;
  }

  /** The source text of a value that satisfies the schema; without one, as it travels. */
  node(schema: Schema | undefined, value: JsonValue): LiteralNode {
    return heldNode(schema ? this.#hold(schema, value, value) : value);
  }

  /** @param held the value, of which another part of the schema may have spoken already */
  #hold(schema: Schema, value: JsonValue, held: Held): Held {
    if (!this.#values.differs(schema, "response")) return held;
    switch (schema.kind) {
      case "string":
        return typeof held === "string" && !Number.isNaN(Date.parse(held)) ? new Date(held) : held;
      case "integer":
        return typeof held === "number" && Number.isInteger(held) ? BigInt(held) : held;
      case "array":
        return this.#items(() => schema.items, value, held);
      case "tuple":
        return this.#items((index) => schema.prefix[index] ?? schema.rest, value, held);
      case "map":
        return this.#members(() => schema.values, value, held);
      case "object":
        return this.#members(
          (name) => schema.properties.find((property) => property.name === name)?.schema ?? schema.additional,
          value,
          held,
        );
      case "ref":
        return this.#hold(this.#judge.target(schema.target), value, held);
      case "union": {
        const variant = this.#variant(schema, value);
        return variant ? this.#hold(variant, value, held) : held;
      }
      case "intersection":
        return schema.members.reduce<Held>((whole, member) => this.#hold(member, value, whole), held);
      default:
        return held;
    }
  }

  #items(schemaOf: (index: number) => Schema, value: JsonValue, held: Held): Held {
    if (!Array.isArray(value) || !Array.isArray(held)) return held;
    return held.map((item: Held, index) => this.#hold(schemaOf(index), value[index] as JsonValue, item));
  }

  #members(schemaOf: (name: string) => Schema, value: JsonValue, held: Held): Held {
    if (!isMembers(value)) return held;
    return Object.fromEntries(
      Object.entries(held as HeldMembers).map(([name, member]) => [
        name,
        this.#hold(schemaOf(name), value[name] ?? null, member),
      ]),
    );
  }

  #variant({ variants, discriminator }: UnionSchema, value: JsonValue): Schema | undefined {
    const tag = discriminator && isMembers(value) ? value[discriminator.property] : undefined;
    const target = discriminator?.mapping.find((entry) => entry.value === tag)?.target;
    if (target !== undefined) return this.#judge.target(target);
    return variants.find((variant) => this.#judge.accepts(variant, value));
  }
}

function heldNode(value: Held): LiteralNode {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return `new Date(${stringLiteral(value.toISOString())})`;
  if (typeof value !== "object" || value === null) return literal(value);
  if (Array.isArray(value)) return value.map((item: Held) => heldNode(item));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [propertyKey(name), heldNode(member as Held)]),
  );
}
