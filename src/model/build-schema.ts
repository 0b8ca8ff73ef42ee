/** Schema Objects as `Schema` trees: each keyword finds its place in one of the closed kinds. */
import type { Contract } from "../contract/contract.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import { isJsonObject } from "../source/json-pointer.ts";
import { DiscriminatorBuilder } from "./build-discriminator.ts";
import { TypedSchemaBuilder } from "./build-typed-schema.ts";
import { enumLabels } from "./enum-labels.ts";
import { isOfType, isSameJson, type JsonType, jsonTypes, typeOf } from "./json-types.ts";
import { data, extensions, externalDocs, object, objects, optionalFlags, optionalText } from "./members.ts";
import type { EnumSchema, JsonValue, Schema, SchemaBase, SchemaId, UnionSchema } from "./model.ts";
import { keywordOrigin, looksBeyond, textFormats, typeKeywords } from "./schema-keywords.ts";
import type { SchemaRegistry } from "./schema-registry.ts";

export class SchemaBuilder {
  readonly #contract: Contract;
  readonly #registry: SchemaRegistry;
  readonly #discriminators: DiscriminatorBuilder;
  readonly #typed: TypedSchemaBuilder;
  readonly #built = new Map<JsonNode, Schema>();

  constructor(contract: Contract, registry: SchemaRegistry) {
    this.#contract = contract;
    this.#registry = registry;
    this.#discriminators = new DiscriminatorBuilder(contract, registry);
    this.#typed = new TypedSchemaBuilder((node) => this.build(node), this.#discriminators);
  }

  /** The schema of a node; the same object for the same node. */
  build(node: JsonNode): Schema {
    let schema = this.#built.get(node);
    if (schema === undefined) {
      schema = this.#compose(node);
      this.#built.set(node, schema);
    }
    return schema;
  }

  /** The schema under a keyword, or undefined. */
  child(node: JsonNode, key: string): Schema | undefined {
    const value = object(node, key);
    return value && this.build(value);
  }

  /** The id that a reference to this node would have. */
  idOf(node: JsonNode): SchemaId {
    return this.#registry.register(node).id;
  }

  #compose(node: JsonNode): Schema {
    const base = this.#annotations(node);
    const { origin } = base;
    const parts: Schema[] = [];
    const target = this.#contract.targetOf(node);
    if (target) parts.push({ kind: "ref", target: this.idOf(target), origin });
    parts.push(...this.#ownParts(node, base));
    for (const member of objects(node, "allOf")) {
      if (!this.#leadsBack(member, node, ["allOf", "anyOf", "oneOf"])) parts.push(this.build(member));
    }
    for (const mode of ["anyOf", "oneOf"] as const) {
      const union = this.#union(node, mode, base);
      if (union) parts.push(union);
    }
    parts.push(...this.#negations(node, base));
    return this.#intersect(node, parts, base);
  }

  /**
   * Whether a part of a schema is that schema again: a subtype that takes in by `allOf` the base whose `oneOf` lists
   * it. Such a part says nothing that the whole would not, and following it would never end; the check has warned.
   */
  #leadsBack(part: JsonNode, whole: JsonNode, keywords: readonly string[]): boolean {
    const seen = new Set<JsonNode>();
    const queue = [part];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (node === whole) return true;
      if (seen.has(node)) continue;
      seen.add(node);
      const target = this.#contract.targetOf(node);
      if (target) queue.push(target);
      for (const keyword of keywords) {
        const list = node[keyword];
        if (Array.isArray(list)) queue.push(...list.filter(isJsonObject));
      }
    }
    return false;
  }

  #annotations(node: JsonNode): SchemaBase {
    const { file, pointer } = this.#contract.originOf(node);
    const examples = Array.isArray(node["examples"])
      ? node["examples"]
      : "example" in node
        ? [node["example"]]
        : undefined;
    return {
      ...optionalText(node, "title"),
      ...optionalText(node, "description"),
      ...optionalFlags(node, ["deprecated", "readOnly", "writeOnly"]),
      ...(Object.hasOwn(node, "default") && { default: data(node["default"]) }),
      ...(examples && { examples: examples.map(data) }),
      ...externalDocs(node),
      ...extensions(node),
      origin: { file, pointer },
    };
  }

  /** What the type keywords, `enum` and `const` say together. */
  #ownParts(node: JsonNode, base: SchemaBase): Schema[] {
    const { origin } = base;
    const stated = this.#types(node);
    const listed = this.#listed(node, stated, origin);
    if (listed) {
      const types = new Set(listed.values.map(typeOf));
      const constrained = typeKeywords.filter(
        ([type, words]) => types.has(type) && words.some((word) => Object.hasOwn(node, word)),
      );
      return [listed, ...constrained.map(([type]) => this.#typed.build(type, node, origin))];
    }
    if (stated) return [this.#typeUnion(stated, node, origin)];
    const implied = typeKeywords.filter(
      ([type, words]) =>
        words.some((word) => Object.hasOwn(node, word)) ||
        (type === "string" && textFormats.has(String(node["format"]))),
    );
    if (implied.length === 0) return [];
    const schemas = implied.map(
      ([type]): Schema => ({ ...this.#typed.build(type, node, origin), implied: true }),
    );
    return [
      schemas.length === 1 && schemas[0]
        ? schemas[0]
        : { kind: "union", mode: "types", variants: schemas, implied: true, origin },
    ];
  }

  #types(node: JsonNode): JsonType[] | undefined {
    const { type } = node;
    // An unquoted `null` in a YAML list is null itself.
    const words = (Array.isArray(type) ? type : [type]).map((name) => (name === null ? "null" : name));
    const named = words.filter((name): name is JsonType => typeof name === "string" && jsonTypes.has(name));
    const distinct = [...new Set(named)].filter((name) => !(name === "integer" && named.includes("number")));
    return distinct.length === 0 ? undefined : distinct;
  }

  #typeUnion(types: readonly JsonType[], node: JsonNode, origin: SchemaBase["origin"]): Schema {
    const variants = types.map((type) => this.#typed.build(type, node, origin));
    const [only] = variants;
    return variants.length === 1 && only ? only : { kind: "union", mode: "types", variants, origin };
  }

  #listed(
    node: JsonNode,
    types: readonly JsonType[] | undefined,
    origin: SchemaBase["origin"],
  ): EnumSchema | undefined {
    let values: JsonValue[] | undefined;
    if (Array.isArray(node["enum"])) values = node["enum"].map(data);
    if (Object.hasOwn(node, "const")) {
      const only = data(node["const"]);
      values = values === undefined || values.some((value) => isSameJson(value, only)) ? [only] : [];
    }
    if (values === undefined) return undefined;
    const all = values;
    const labels = Array.isArray(node["enum"]) ? enumLabels(node, all.length) : undefined;
    const scalars = new Set<JsonValue>();
    const isFirst = (value: JsonValue, index: number): boolean =>
      typeof value === "object" && value !== null
        ? all.findIndex((other) => isSameJson(other, value)) === index
        : scalars.size < scalars.add(value).size;
    const kept = [...all.entries()].filter(
      ([index, value]) =>
        (types === undefined || types.some((type) => isOfType(value, type))) && isFirst(value, index),
    );
    return {
      kind: "enum",
      values: kept.map(([, value]) => value),
      ...(Object.hasOwn(node, "const") && { const: true }),
      ...(labels && { labels: kept.map(([index]) => labels[index] ?? {}) }),
      origin,
    };
  }

  #union(node: JsonNode, mode: "anyOf" | "oneOf", { origin }: SchemaBase): Schema | undefined {
    const branches = objects(node, mode).filter(
      (branch) => !this.#leadsBack(branch, node, ["anyOf", "oneOf"]),
    );
    const variants = branches.map((branch) => this.build(branch));
    const [only] = variants;
    if (variants.length === 0 || only === undefined) return undefined;
    if (variants.length === 1) return only;
    const discriminator = this.#discriminators.ofUnion(node, branches);
    return {
      kind: "union",
      mode,
      variants,
      ...(discriminator && { discriminator }),
      origin,
    } satisfies UnionSchema;
  }

  #negations(node: JsonNode, { origin }: SchemaBase): Schema[] {
    const parts: Schema[] = [];
    const negated = object(node, "not");
    if (negated) {
      const schema = this.build(negated);
      const at = keywordOrigin(origin, "not");
      parts.push(schema.kind === "any" ? { kind: "never", origin: at } : { kind: "not", schema, origin: at });
    }
    const condition = this.child(node, "if");
    const [positive, negative] = [this.child(node, "then"), this.child(node, "else")];
    // Without branches a condition decides nothing, but what it looks at is evaluated.
    if (condition) {
      parts.push({
        kind: "conditional",
        if: condition,
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; the model is never awaited.
        ...(positive && { then: positive }),
        ...(negative && { else: negative }),
        origin: keywordOrigin(origin, "if"),
      });
    }
    return parts;
  }

  #intersect(node: JsonNode, parts: readonly Schema[], base: SchemaBase): Schema {
    const unevaluatedOf = (keyword: "unevaluatedProperties" | "unevaluatedItems"): Schema | undefined =>
      looksBeyond(node, keyword) ? this.child(node, keyword) : undefined;
    const properties = unevaluatedOf("unevaluatedProperties");
    const items = unevaluatedOf("unevaluatedItems");
    const telling = parts.filter((part) => part.kind !== "any");
    const unevaluated = {
      ...(properties && { unevaluatedProperties: properties }),
      ...(items && { unevaluatedItems: items }),
    };
    if (properties || items) return { kind: "intersection", members: telling, ...unevaluated, ...base };
    const [only] = telling;
    if (only === undefined) return { kind: "any", ...base };
    return telling.length === 1 ? annotate(only, base) : { kind: "intersection", members: telling, ...base };
  }
}

/** A lone part with the annotations of the whole in front of its own. */
function annotate(part: Schema, base: SchemaBase): Schema {
  const { keywordsOrigin = part.origin } = part;
  const isElsewhere =
    keywordsOrigin.pointer !== base.origin.pointer || keywordsOrigin.file !== base.origin.file;
  // `readOnly` of a member holds for the whole too, so the part's own flags stay where the base has none.
  return { ...part, ...base, ...(isElsewhere && part.kind !== "ref" && { keywordsOrigin }) };
}
