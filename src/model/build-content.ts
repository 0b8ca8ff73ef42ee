/** Parameters, headers and media types: whatever carries a value over the wire. */
import type { Contract } from "../contract/contract.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import type { SchemaBuilder } from "./build-schema.ts";
import { data, extensions, flag, members, object, optionalFlags, optionalText, text } from "./members.ts";
import type {
  Encoding,
  Example,
  Header,
  MediaType,
  Parameter,
  ParameterLocation,
  ParameterStyle,
  Serialization,
} from "./model.ts";

/** Styles that a location allows, its default first (OpenAPI §4.8.12). */
const stylesByLocation: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
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
    const seen = new Set<JsonNode>();
    let current: JsonNode | undefined = node;
    while (current && typeof current["$ref"] === "string") {
      if (seen.has(current)) return undefined;
      seen.add(current);
      current = this.#contract.targetOf(current);
    }
    return current;
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
    return members(node, field).map(([mediaType, media]) => this.#mediaType(mediaType, media));
  }

  #mediaType(mediaType: string, node: JsonNode): MediaType {
    const schema = this.#schemas.child(node, "schema");
    return {
      mediaType,
      ...(schema && { schema }),
      encoding: members(node, "encoding").map(([property, encoding]) => this.#encoding(property, encoding)),
      examples: this.#examples(node),
      ...extensions(node),
      origin: this.#contract.originOf(node),
    };
  }

  #encoding(property: string, node: JsonNode): Encoding {
    const style = stylesByLocation.query.find((name) => name === text(node, "style"));
    return {
      property,
      ...optionalText(node, "contentType"),
      headers: this.headers(node),
      ...(style && { style }),
      ...(typeof node["explode"] === "boolean" && { explode: node["explode"] }),
      ...optionalFlags(node, ["allowReserved"]),
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
      explode: typeof node["explode"] === "boolean" ? node["explode"] : style === "form",
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
