/** Schema Objects as `Schema` trees: each keyword finds its place in one of the closed kinds. */
import type { Contract } from "../contract/contract.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import { appendPointer, isJsonObject } from "../source/json-pointer.ts";
import {
  data,
  extensions,
  externalDocs,
  finite,
  members,
  object,
  objects,
  optionalFlags,
  optionalNumbers,
  optionalText,
  text,
  texts,
} from "./members.ts";
import type {
  ArraySchema,
  Discriminator,
  EnumSchema,
  JsonValue,
  MapSchema,
  ObjectSchema,
  Schema,
  SchemaBase,
  SchemaId,
  TupleSchema,
  UnionSchema,
} from "./model.ts";
import type { SchemaRegistry } from "./schema-registry.ts";

type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

const jsonTypes: ReadonlySet<string> = new Set([
  "null",
  "boolean",
  "integer",
  "number",
  "string",
  "array",
  "object",
]);

/** Keywords that say something about values of one type only; without `type` they imply it. */
const typeKeywords: readonly (readonly [JsonType, readonly string[]])[] = [
  [
    "object",
    [
      "properties",
      "required",
      "additionalProperties",
      "patternProperties",
      "propertyNames",
      "minProperties",
      "maxProperties",
      "dependentRequired",
      "dependentSchemas",
    ],
  ],
  ["array", ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"]],
  ["string", ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

/** In-place applicators: with one of them, `unevaluated*` looks beyond the schema's own keywords. */
const applicators = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"];

export class SchemaBuilder {
  readonly #contract: Contract;
  readonly #registry: SchemaRegistry;
  readonly #built = new Map<JsonNode, Schema>();

  constructor(contract: Contract, registry: SchemaRegistry) {
    this.#contract = contract;
    this.#registry = registry;
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
    if (target) {
      const dynamic = Object.hasOwn(node, "$ref") ? {} : { dynamic: true as const };
      parts.push({ kind: "ref", target: this.idOf(target), ...dynamic, origin });
    }
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
      return [listed, ...constrained.map(([type]) => this.#typed(type, node, origin))];
    }
    if (stated) return [this.#typeUnion(stated, node, origin)];
    const implied = typeKeywords.filter(([, words]) => words.some((word) => Object.hasOwn(node, word)));
    if (implied.length === 0) return [];
    const schemas = implied.map(([type]): Schema => ({ ...this.#typed(type, node, origin), implied: true }));
    return [
      schemas.length === 1 && schemas[0]
        ? schemas[0]
        : { kind: "union", mode: "types", variants: schemas, implied: true, origin },
    ];
  }

  #types(node: JsonNode): JsonType[] | undefined {
    const { type } = node;
    const named = (Array.isArray(type) ? type : [type]).filter((name): name is JsonType =>
      jsonTypes.has(String(name)),
    );
    const distinct = [...new Set(named)].filter((name) => !(name === "integer" && named.includes("number")));
    return distinct.length === 0 ? undefined : distinct;
  }

  #typeUnion(types: readonly JsonType[], node: JsonNode, origin: SchemaBase["origin"]): Schema {
    const variants = types.map((type) => this.#typed(type, node, origin));
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
    if (types) values = values.filter((value) => types.some((type) => isOfType(value, type)));
    const distinct = values.filter(
      (value, index) => values.findIndex((other) => isSameJson(other, value)) === index,
    );
    return { kind: "enum", values: distinct, origin };
  }

  #typed(type: JsonType, node: JsonNode, origin: SchemaBase["origin"]): Schema {
    switch (type) {
      case "null":
      case "boolean":
        return { kind: type, origin };
      case "integer":
      case "number":
        return {
          kind: type,
          ...optionalNumbers(node, [
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
          ]),
          ...optionalText(node, "format"),
          origin,
        };
      case "string": {
        const content = this.child(node, "contentSchema");
        return {
          kind: "string",
          ...optionalNumbers(node, ["minLength", "maxLength"]),
          ...(compiles(text(node, "pattern")) && optionalText(node, "pattern")),
          ...optionalText(node, "format"),
          ...optionalText(node, "contentEncoding"),
          ...optionalText(node, "contentMediaType"),
          ...(content && { contentSchema: content }),
          origin,
        };
      }
      case "array":
        return this.#array(node, origin);
      case "object":
        return this.#object(node, origin);
    }
  }

  #array(node: JsonNode, origin: SchemaBase["origin"]): ArraySchema | TupleSchema {
    const contained = this.child(node, "contains");
    const max = finite(node, "maxContains");
    const constraints = {
      ...optionalNumbers(node, ["minItems", "maxItems"]),
      ...optionalFlags(node, ["uniqueItems"]),
      ...(contained && {
        contains: {
          schema: contained,
          min: finite(node, "minContains") ?? 1,
          ...(max !== undefined && { max }),
        },
      }),
    };
    const items = this.child(node, "items") ??
      this.#ownUnevaluated(node, "unevaluatedItems") ?? { kind: "any", origin };
    const prefix = objects(node, "prefixItems").map((item) => this.build(item));
    return prefix.length > 0
      ? { kind: "tuple", prefix, rest: items, ...constraints, origin }
      : { kind: "array", items, ...constraints, origin };
  }

  #object(node: JsonNode, origin: SchemaBase["origin"]): ObjectSchema | MapSchema {
    const required = new Set(texts(node, "required"));
    const properties = members(node, "properties").map(([name, schema]) => ({
      name,
      required: required.has(name),
      schema: this.build(schema),
    }));
    const names = this.child(node, "propertyNames");
    const constraints = {
      ...optionalNumbers(node, ["minProperties", "maxProperties"]),
      ...(names && { propertyNames: names }),
    };
    const additional = this.#additional(node, origin);
    const unlisted = [...required].filter((name) => !properties.some((property) => property.name === name));
    const patterns = members(node, "patternProperties")
      .filter(([pattern]) => compiles(pattern))
      .map(([pattern, schema]) => ({ pattern, schema: this.build(schema) }));
    const dependentRequired = Object.entries(object(node, "dependentRequired") ?? {}).map(
      ([property, requires]) => ({
        property,
        requires: Array.isArray(requires) ? requires.filter((name) => typeof name === "string") : [],
      }),
    );
    const dependentSchemas = members(node, "dependentSchemas").map(([property, schema]) => ({
      property,
      schema: this.build(schema),
    }));
    const discriminator = this.#inheritance(node);
    const isMap =
      [properties, unlisted, patterns, dependentRequired, dependentSchemas].every(
        (list) => list.length === 0,
      ) && !discriminator;
    if (isMap) return { kind: "map", values: additional, ...constraints, origin };
    return {
      kind: "object",
      properties,
      required: unlisted,
      patterns,
      additional,
      dependentRequired,
      dependentSchemas,
      ...(discriminator && { discriminator }),
      ...constraints,
      origin,
    };
  }

  #additional(node: JsonNode, origin: SchemaBase["origin"]): Schema {
    const stated = node["additionalProperties"];
    if (typeof stated === "boolean")
      return { kind: stated ? "any" : "never", origin: keywordOrigin(origin, "additionalProperties") };
    return (
      this.child(node, "additionalProperties") ??
      this.#ownUnevaluated(node, "unevaluatedProperties") ?? { kind: "any", origin }
    );
  }

  /** Without applicators nothing else evaluates: the keyword means the same as the plain one. */
  #ownUnevaluated(node: JsonNode, keyword: string): Schema | undefined {
    return applicators.some((word) => Object.hasOwn(node, word)) ? undefined : this.child(node, keyword);
  }

  #union(node: JsonNode, mode: "anyOf" | "oneOf", { origin }: SchemaBase): Schema | undefined {
    const branches = objects(node, mode).filter(
      (branch) => !this.#leadsBack(branch, node, ["anyOf", "oneOf"]),
    );
    const variants = branches.map((branch) => this.build(branch));
    const [only] = variants;
    if (variants.length === 0 || only === undefined) return undefined;
    if (variants.length === 1) return only;
    const discriminator = this.#discriminator(node, branches);
    return {
      kind: "union",
      mode,
      variants,
      ...(discriminator && { discriminator }),
      origin,
    } satisfies UnionSchema;
  }

  /** Explicit mappings, then the names of the branches that none of them covers (OpenAPI §4.8.25). */
  #discriminator(node: JsonNode, branches: readonly JsonNode[]): Discriminator | undefined {
    const stated = object(node, "discriminator");
    const property = stated && text(stated, "propertyName");
    if (!stated || property === undefined) return undefined;
    const mapping = this.#explicitMapping(stated);
    const covered = new Set(mapping.map(({ target }) => target));
    for (const branch of branches) {
      const target = this.#contract.targetOf(branch);
      if (target === undefined) continue;
      const { id, name } = this.#registry.register(target);
      if (!covered.has(id)) mapping.push({ value: name, target: id });
    }
    return { property, mapping };
  }

  /** A discriminator beside plain properties: the base of a hierarchy whose subtypes take it in by `allOf`. */
  #inheritance(node: JsonNode): Discriminator | undefined {
    const stated = object(node, "discriminator");
    const property = stated && text(stated, "propertyName");
    if (!stated || property === undefined || Object.hasOwn(node, "oneOf") || Object.hasOwn(node, "anyOf"))
      return undefined;
    return { property, mapping: this.#explicitMapping(stated) };
  }

  #explicitMapping(discriminator: JsonNode): { value: string; target: SchemaId }[] {
    return Object.keys(object(discriminator, "mapping") ?? {}).flatMap((value) => {
      const target = this.#contract.mappingTarget(discriminator, value);
      return target ? [{ value, target: this.idOf(target) }] : [];
    });
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
    if (condition && (positive || negative)) {
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
    const composed = applicators.some((word) => Object.hasOwn(node, word));
    const properties = composed ? this.child(node, "unevaluatedProperties") : undefined;
    const items = composed ? this.child(node, "unevaluatedItems") : undefined;
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
  // `readOnly` of a member holds for the whole too, so the part's own flags stay where the base has none.
  return { ...part, ...base };
}

function keywordOrigin(origin: SchemaBase["origin"], keyword: string): SchemaBase["origin"] {
  return { file: origin.file, pointer: appendPointer(origin.pointer, keyword) };
}

/** Patterns of other dialects (`(?i)`, `\\A`) cannot be enforced; the check has warned of them. */
function compiles(pattern: string | undefined): boolean {
  return ["u", ""].some((flags) => {
    try {
      return pattern !== undefined && new RegExp(pattern, flags) instanceof RegExp;
    } catch {
      return false;
    }
  });
}

function typeOf(value: JsonValue): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean" || typeof value === "string" || typeof value === "number")
    return typeof value as JsonType;
  return "object";
}

function isOfType(value: JsonValue, type: JsonType): boolean {
  return type === "integer" ? Number.isInteger(value) : typeOf(value) === type;
}

function isSameJson(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return (
      left.length === right.length && left.every((item, index) => isSameJson(item, right[index] ?? null))
    );
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isSameJson(data(left[name]), data(right[name])))
  );
}
