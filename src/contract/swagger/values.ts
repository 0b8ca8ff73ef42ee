/** Parameters and headers of Swagger 2.0: what describes their value beside their name becomes a schema. */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { isJsonObject } from "../../source/json-pointer.ts";
import type { LinkedContract, LinkedNode } from "../link.ts";
import type { JsonNode } from "../upgrade.ts";
import type { NodeMaker } from "./maker.ts";
import { extensionsOf, present } from "./members.ts";
import { arrayStyle, childNode, resolveNode } from "./operations.ts";
import { swaggerSchema, valueKeywords } from "./schema.ts";

export class SwaggerValues {
  readonly #maker: NodeMaker;
  readonly #contract: LinkedContract;
  readonly #made = new Map<string, JsonNode>();

  constructor(maker: NodeMaker) {
    this.#maker = maker;
    this.#contract = maker.contract;
  }

  parameter(node: LinkedNode): JsonNode {
    const { value } = node;
    if (!isJsonObject(value)) return {};
    if (typeof value["$ref"] === "string") return { $ref: value["$ref"] };
    const { name, in: location, description, required, allowEmptyValue, type, collectionFormat } = value;
    return {
      name,
      in: location,
      ...present({ description, required, allowEmptyValue }),
      ...(type === "array" && arrayStyle(location, collectionFormat)),
      schema: this.#schema(node, location),
      ...extensionsOf(value),
    };
  }

  header(node: LinkedNode): JsonNode {
    const { value } = node;
    if (!isJsonObject(value)) return {};
    return {
      ...present({ description: value["description"] }),
      schema: this.#schema(node, "header"),
      ...extensionsOf(value),
    };
  }

  /** A member of a form: its schema tells all that the parameter told. */
  field(node: LinkedNode): JsonNode {
    const { value, origin } = node;
    const stated = isJsonObject(value) ? value : {};
    const schema = this.#schema(node, "formData");
    const annotations = { ...present({ description: stated["description"] }), ...extensionsOf(stated) };
    if (Object.keys(annotations).length === 0) return schema;
    return this.#once(`field ${keyOf(origin)}`, () => {
      // A schema that is written as in 3.x keeps its own origin, by which its reference is found.
      const isWhole = childNode(this.#contract, node, "schema") !== undefined;
      return this.#maker.mark(
        isWhole ? { ...annotations, allOf: [schema] } : { ...schema, ...annotations },
        origin,
      );
    });
  }

  #schema(node: LinkedNode, location: unknown): JsonNode {
    return this.#once(keyOf(node.origin), () => this.#makeSchema(node, location));
  }

  #makeSchema(node: LinkedNode, location: unknown): JsonNode {
    const { value, origin } = node;
    const schema = childNode(this.#contract, node, "schema");
    // Written as in 3.x; the check has warned.
    if (schema) return this.#maker.node(schema);
    const stated = isJsonObject(value) ? value : {};
    const mark = <Node extends object>(part: Node): Node => this.#maker.mark(part, origin);
    const keywords = Object.fromEntries(
      valueKeywords.filter((word) => word in stated).map((word) => [word, stated[word]]),
    );
    if (stated["type"] !== "array") return mark(swaggerSchema(keywords, mark));
    if (!arrayStyle(location, stated["collectionFormat"])) return mark(textInstead(stated));
    const items = childNode(this.#contract, node, "items");
    return mark(swaggerSchema({ ...keywords, ...(items && { items: this.#item(items) }) }, mark));
  }

  /** What a list on the wire holds. Lists in lists are beyond 3.x: they stay the text that they are. */
  #item(node: LinkedNode): JsonNode {
    const stated = resolveNode(this.#contract, node)?.value;
    return stated?.["type"] === "array"
      ? this.#maker.mark(textInstead(stated), node.origin)
      : this.#maker.node(node);
  }

  #once(key: string, make: () => JsonNode): JsonNode {
    let made = this.#made.get(key);
    if (made === undefined) {
      made = make();
      this.#made.set(key, made);
    }
    return made;
  }
}

function keyOf({ file, pointer }: Origin): string {
  return `${file}#${pointer}`;
}

/** A list that 3.x has no way to write is one text: whoever calls puts it together. The check has said so. */
function textInstead({ description }: JsonNode): JsonNode {
  return { type: "string", ...present({ description }) };
}
