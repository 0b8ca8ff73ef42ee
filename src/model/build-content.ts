/** Parameters, headers and media types: whatever carries a value over the wire. */
import type { Contract } from "../contract/contract.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import type { SchemaBuilder } from "./build-schema.ts";
import {
  data,
  extensions,
  flag,
  members,
  object,
  objects,
  optionalFlags,
  optionalText,
  text,
} from "./members.ts";
import type {
  Encoding,
  Example,
  Header,
  MediaType,
  Parameter,
  ParameterLocation,
  ParameterStyle,
  PartEncoding,
  Serialization,
  ValueEncoding,
} from "./model.ts";
import { resolveReference } from "./resolve-reference.ts";

/** Styles that a location allows, its default first (OpenAPI 3.2 §4.12). */
const stylesByLocation: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  querystring: [],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/** Header parameters that OpenAPI hands to other mechanisms and tells tools to ignore (§4.8.12.1). */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

export class ContentBuilder {
  readonly #contract: Contract;
  readonly #schemas: SchemaBuilder;

  constructor(contract: Contract, schemas: SchemaBuilder) {
    this.#contract = contract;
    this.#schemas = schemas;
  }

  /** Follows references to the object itself; undefined when they lead nowhere. */
  resolve(node: JsonNode): JsonNode | undefined {
    return resolveReference(this.#contract, node);
  }

  parameter(node: JsonNode): Parameter | undefined {
    const stated = this.resolve(node);
    const name = stated && text(stated, "name");
    const location = stated && text(stated, "in");
    if (!stated || name === undefined || !isLocation(location)) return undefined;
    if (location === "header" && ignoredHeaders.has(name.toLowerCase())) return undefined;
    return {
      name,
      in: location,
      required: location === "path" || flag(stated, "required"),
      ...optionalText(stated, "description"),
      ...optionalFlags(stated, ["deprecated"]),
      ...(location === "query" && optionalFlags(stated, ["allowEmptyValue"])),
      serialization: this.#serialization(stated, location),
      examples: this.#examples(stated),
      ...(flag(stated, "x-wildcard") && { wildcard: true }),
      ...(flag(stated, "x-lenient") && { lenient: true }),
      ...extensions(stated),
      origin: this.#contract.originOf(stated),
    };
  }

  headers(node: JsonNode): Header[] {
    return members(node, "headers").flatMap(([name, header]) => {
      const stated = this.resolve(header);
      // A response's content type is said by its `content`.
      if (stated === undefined || name.toLowerCase() === "content-type") return [];
      return [
        {
          name,
          required: flag(stated, "required"),
          ...optionalText(stated, "description"),
          ...optionalFlags(stated, ["deprecated"]),
          serialization: this.#serialization(stated, "header"),
          examples: this.#examples(stated),
          ...extensions(stated),
          origin: this.#contract.originOf(stated),
        },
      ];
    });
  }

  mediaTypes(node: JsonNode, field = "content"): MediaType[] {
    return members(node, field).flatMap(([mediaType, media]) => {
      const stated = this.resolve(media);
      return stated ? [this.#mediaType(mediaType, stated)] : [];
    });
  }

  #mediaType(mediaType: string, node: JsonNode): MediaType {
    const schema = this.#schemas.child(node, "schema");
    const itemSchema = this.#schemas.child(node, "itemSchema");
    return {
      mediaType,
      ...optionalText(node, "description"),
      ...(schema && { schema }),
      ...(itemSchema && { itemSchema }),
      encoding: this.#encodings(node),
      ...this.#partEncoding(node),
      examples: this.#examples(node),
      ...extensions(node),
      origin: this.#contract.originOf(node),
    };
  }

  #encodings(node: JsonNode): Encoding[] {
    return members(node, "encoding").map(([property, encoding]) => ({
      property,
      ...this.#encoding(encoding),
    }));
  }

  #partEncoding(node: JsonNode): { partEncoding?: PartEncoding } {
    const prefix = objects(node, "prefixEncoding").map((encoding) => this.#encoding(encoding));
    const item = object(node, "itemEncoding");
    if (prefix.length === 0 && item === undefined) return {};
    return { partEncoding: { prefix, ...(item && { rest: this.#encoding(item) }) } };
  }

  #encoding(node: JsonNode): ValueEncoding {
    const inner = this.#encodings(node);
    const style = stylesByLocation.query.find((name) => name === text(node, "style"));
    return {
      ...optionalText(node, "contentType"),
      headers: this.headers(node),
      ...(style && { style }),
      ...(typeof node["explode"] === "boolean" && { explode: node["explode"] }),
      ...optionalFlags(node, ["allowReserved"]),
      ...(inner.length > 0 && { encoding: inner }),
      ...this.#partEncoding(node),
    };
  }

  #serialization(node: JsonNode, location: ParameterLocation): Serialization {
    const [content] = this.mediaTypes(node);
    if (content) return { kind: "content", content };
    const styles = stylesByLocation[location];
    const style = styles.find((name) => name === text(node, "style")) ?? styles[0] ?? "simple";
    return {
      kind: "style",
      style,
      explode:
        typeof node["explode"] === "boolean" ? node["explode"] : style === "form" || style === "cookie",
      allowReserved: flag(node, "allowReserved"),
      schema: this.#schemas.child(node, "schema") ?? { kind: "any", origin: this.#contract.originOf(node) },
    };
  }

  #examples(node: JsonNode): Example[] {
    const origin = this.#contract.originOf(node);
    if (Object.hasOwn(node, "example")) return [{ name: "default", value: data(node["example"]), origin }];
    return Object.keys(object(node, "examples") ?? {}).flatMap((name) => {
      const stated = object(object(node, "examples") ?? {}, name);
      const example = stated && this.resolve(stated);
      if (!example) return [];
      return [
        {
          name,
          ...optionalText(example, "summary"),
          ...optionalText(example, "description"),
          ...(Object.hasOwn(example, "value") && { value: data(example["value"]) }),
          ...(Object.hasOwn(example, "dataValue") && { value: data(example["dataValue"]) }),
          ...optionalText(example, "serializedValue"),
          ...optionalText(example, "externalValue"),
          origin: this.#contract.originOf(example),
        },
      ];
    });
  }
}

function isLocation(text: string | undefined): text is ParameterLocation {
  return text !== undefined && Object.hasOwn(stylesByLocation, text);
}
