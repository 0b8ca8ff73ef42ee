/** What the keywords of one JSON type say about values of that type. */
import type { JsonNode } from "../contract/upgrade.ts";
import type { DiscriminatorBuilder } from "./build-discriminator.ts";
import type { JsonType } from "./json-types.ts";
import {
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
import type { ArraySchema, MapSchema, ObjectSchema, Schema, SchemaBase, TupleSchema } from "./model.ts";
import { keywordOrigin, looksBeyond } from "./schema-keywords.ts";

export class TypedSchemaBuilder {
  readonly #build: (node: JsonNode) => Schema;
  readonly #discriminators: DiscriminatorBuilder;

  /** @param build makes the schemas inside */
  constructor(build: (node: JsonNode) => Schema, discriminators: DiscriminatorBuilder) {
    this.#build = build;
    this.#discriminators = discriminators;
  }

  build(type: JsonType, node: JsonNode, origin: SchemaBase["origin"]): Schema {
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
        const content = this.#child(node, "contentSchema");
        return {
          kind: "string",
          ...optionalNumbers(node, ["minLength", "maxLength"]),
          ...(compiles(text(node, "pattern")) && optionalText(node, "pattern")),
          ...(isBytes(node) && { format: "binary" }),
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
    const contained = this.#child(node, "contains");
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
    const items = this.#child(node, "items") ??
      this.#ownUnevaluated(node, "unevaluatedItems") ?? { kind: "any", origin };
    const prefix = objects(node, "prefixItems").map((item) => this.#build(item));
    return prefix.length > 0
      ? { kind: "tuple", prefix, rest: items, ...constraints, origin }
      : { kind: "array", items, ...constraints, origin };
  }

  #object(node: JsonNode, origin: SchemaBase["origin"]): ObjectSchema | MapSchema {
    const required = new Set(texts(node, "required"));
    const properties = members(node, "properties").map(([name, schema]) => ({
      name,
      required: required.has(name),
      schema: this.#build(schema),
    }));
    const names = this.#child(node, "propertyNames");
    const constraints = {
      ...optionalNumbers(node, ["minProperties", "maxProperties"]),
      ...(names && { propertyNames: names }),
    };
    const additional = this.#additional(node, origin);
    const unlisted = [...required].filter((name) => !properties.some((property) => property.name === name));
    const patterns = members(node, "patternProperties")
      .filter(([pattern]) => compiles(pattern))
      .map(([pattern, schema]) => ({ pattern, schema: this.#build(schema) }));
    const dependentRequired = Object.entries(object(node, "dependentRequired") ?? {}).map(
      ([property, requires]) => ({
        property,
        requires: Array.isArray(requires) ? requires.filter((name) => typeof name === "string") : [],
      }),
    );
    const dependentSchemas = members(node, "dependentSchemas").map(([property, schema]) => ({
      property,
      schema: this.#build(schema),
    }));
    const discriminator = this.#discriminators.ofBase(node);
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
      this.#child(node, "additionalProperties") ??
      this.#ownUnevaluated(node, "unevaluatedProperties") ?? { kind: "any", origin }
    );
  }

  /** Without applicators nothing else evaluates: the keyword means the same as the plain one. */
  #ownUnevaluated(node: JsonNode, keyword: "unevaluatedProperties" | "unevaluatedItems"): Schema | undefined {
    return looksBeyond(node, keyword) ? undefined : this.#child(node, keyword);
  }

  #child(node: JsonNode, key: string): Schema | undefined {
    const value = object(node, key);
    return value && this.#build(value);
  }
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

/** What 3.1 says for `format: binary`: without an encoding these bytes are no text. */
function isBytes(node: JsonNode): boolean {
  return (
    text(node, "contentMediaType") === "application/octet-stream" && node["contentEncoding"] === undefined
  );
}
