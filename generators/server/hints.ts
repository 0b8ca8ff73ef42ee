/**
 * Hints: what the server makes of the text of a parameter or form member, compiled from its schema. A hint is wanted
 * only where a text is more than text, so that most parameters need none.
 */
import type {
  ApiModel,
  HeldValues,
  JsonValue,
  ObjectSchema,
  Property,
  Schema,
  SchemaId,
} from "../../src/index.ts";

/** As the runtime reads it; undefined stands for text. */
export type Hint = JsonValue | undefined;

/** What a form or an object parameter consists of. */
export interface Members {
  readonly properties: readonly Property[];
  /** Hint of members of other names; undefined when there are none. */
  readonly rest: Hint;
}

/** Deeper members stay text: no style carries so much. */
const deepest = 8;

export class HintCompiler {
  readonly #schemas: ReadonlyMap<SchemaId, Schema>;

  readonly #held: HeldValues | undefined;

  /** @param held values that do not stay what their text says */
  constructor(model: ApiModel, held?: HeldValues) {
    this.#held = held;
    this.#schemas = new Map(model.schemas.map(({ id, schema }) => [id, schema]));
  }

  /** The schema that a chain of references ends at. */
  resolve(schema: Schema): Schema {
    const seen = new Set<Schema>();
    let current = schema;
    while (current.kind === "ref" && !seen.has(current)) {
      seen.add(current);
      current = this.#schemas.get(current.target) ?? current;
    }
    return current;
  }

  hint(schema: Schema): Hint {
    return this.#hint(schema, 0);
  }

  /** Hint of an object whose members stand beside other names, of which `except` are not its own. */
  siblings(schema: Schema, except: readonly string[]): Hint {
    const { properties, rest } = this.members(schema);
    const object = Object.fromEntries(
      properties.map((property) => [property.name, this.hint(property.schema) ?? "string"]),
    );
    return { object, ...(rest !== undefined && { rest, ...(except.length > 0 && { except }) }) };
  }

  /** An object, or a union or intersection with one in it. */
  isObject(schema: Schema): boolean {
    return this.#objects(schema, 0).length > 0;
  }

  /** Schemas of the items of a list: of the first ones, and of those after them. */
  items(schema: Schema): { readonly first: readonly Schema[]; readonly rest: Schema | undefined } {
    const list = this.resolve(schema);
    if (list.kind === "array") return { first: [], rest: list.items };
    if (list.kind === "tuple") return { first: list.prefix, rest: list.rest };
    return { first: [], rest: undefined };
  }

  /** Members of all objects that a schema is made of. */
  members(schema: Schema): Members {
    const objects = this.#objects(schema, 0);
    const named = objects.flatMap((part) => (part.kind === "object" ? part.properties : []));
    const properties = [...new Map(named.map((property) => [property.name, property])).values()];
    const open = objects.flatMap((part) => {
      if (part.kind === "map") return [part.values];
      // An object is open unless it says otherwise; only one that says so itself is meant to be filled.
      return ["any", "never"].includes(part.additional.kind) ? [] : [part.additional];
    });
    const [first] = open;
    return { properties, rest: first && (this.hint(first) ?? "string") };
  }

  #objects(schema: Schema, depth: number): (ObjectSchema | Extract<Schema, { kind: "map" }>)[] {
    if (depth > deepest) return [];
    switch (schema.kind) {
      case "object":
      case "map":
        return [schema];
      case "union":
        return schema.variants.flatMap((variant) => this.#objects(variant, depth + 1));
      case "intersection":
        return schema.members.flatMap((member) => this.#objects(member, depth + 1));
      case "ref": {
        const target = this.#schemas.get(schema.target);
        return target ? this.#objects(target, depth + 1) : [];
      }
      default:
        return [];
    }
  }

  #hint(schema: Schema, depth: number): Hint {
    if (depth > deepest) return undefined;
    const held = this.#held?.kind(schema);
    if (held !== undefined) return held;
    switch (schema.kind) {
      case "boolean":
      case "null":
        return schema.kind;
      case "integer":
      case "number":
        return "number";
      case "enum":
        return enumHint(schema.values);
      case "array":
        return { list: this.#hint(schema.items, depth + 1) ?? "string" };
      case "tuple": {
        const first = schema.prefix.map((item) => this.#hint(item, depth + 1) ?? "string");
        return { list: this.#hint(schema.rest, depth + 1) ?? "string", first };
      }
      case "map": {
        const rest = this.#hint(schema.values, depth + 1);
        return { object: {}, ...(rest !== undefined && { rest }) };
      }
      case "object":
        return this.#object(schema, depth);
      case "union":
        return unionHint(schema.variants.map((variant) => this.#hint(variant, depth + 1)));
      case "intersection":
        return this.#intersection(schema.members, depth);
      case "ref": {
        const target = this.#schemas.get(schema.target);
        return target && this.#hint(target, depth + 1);
      }
      default:
        return undefined;
    }
  }

  #object(schema: ObjectSchema, depth: number): Hint {
    const members = schema.properties.flatMap(({ name, schema: type }): [string, JsonValue][] => {
      const hint = this.#hint(type, depth + 1);
      return hint === undefined ? [] : [[name, hint]];
    });
    const rest = this.#hint(schema.additional, depth + 1);
    return { object: Object.fromEntries(members), ...(rest !== undefined && { rest }) };
  }

  #intersection(members: readonly Schema[], depth: number): Hint {
    const hints = members.flatMap((member) => this.#hint(member, depth + 1) ?? []);
    const objects = hints.filter(isObjectHint);
    return objects.length > 0 ? mergeObjects(objects) : hints[0];
  }
}

function enumHint(values: readonly JsonValue[]): Hint {
  const kinds = new Set(values.map((value) => (value === null ? "null" : typeof value)));
  const [kind] = kinds;
  if (kinds.size === 1 && kind !== undefined) {
    if (kind === "string" || kind === "object") return undefined;
    return kind;
  }
  return { values: values.filter((value) => typeof value !== "object" || value === null) };
}

/** What is told from text by its looks goes first; text, which takes everything, last. */
function unionHint(hints: readonly Hint[]): Hint {
  if (hints.every((hint) => hint === undefined)) return undefined;
  const flat = hints.flatMap((hint): JsonValue[] => {
    const inner = typeof hint === "object" && hint !== null && "anyOf" in hint ? hint["anyOf"] : undefined;
    return Array.isArray(inner) ? inner : [hint ?? "string"];
  });
  const objects = flat.filter(isObjectHint);
  // A text that is "null" is no null where any text will do.
  const others = flat.filter((hint) => !isObjectHint(hint) && !(hint === "null" && flat.includes("string")));
  const merged = objects.length > 0 ? [...others, mergeObjects(objects)] : others;
  const distinct = [...new Map(merged.map((hint) => [JSON.stringify(hint), hint])).values()];
  const ordered = [
    ...distinct.filter((hint) => hint !== "string"),
    ...distinct.filter((hint) => hint === "string"),
  ];
  const [only] = ordered;
  return ordered.length === 1 ? only : { anyOf: ordered };
}

interface ObjectHint {
  readonly [key: string]: JsonValue;
  readonly object: { readonly [name: string]: JsonValue };
}

function isObjectHint(hint: JsonValue): hint is ObjectHint {
  return typeof hint === "object" && hint !== null && "object" in hint;
}

function mergeObjects(hints: readonly ObjectHint[]): JsonValue {
  const groups = Map.groupBy(
    hints.flatMap(({ object }) => Object.entries(object)),
    ([name]) => name,
  );
  const members = [...groups].map(([name, found]) => [
    name,
    unionHint(found.map(([, hint]) => hint)) ?? "string",
  ]);
  const rest = hints.find((hint) => "rest" in hint)?.["rest"];
  return { object: Object.fromEntries(members), ...(rest !== undefined && { rest }) };
}
