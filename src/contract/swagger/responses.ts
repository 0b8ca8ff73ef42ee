/** Responses of Swagger 2.0, whose media types the operation states. */
import { appendPointer, isJsonObject } from "../../source/json-pointer.ts";
import type { LinkedContract, LinkedNode } from "../link.ts";
import type { JsonNode } from "../upgrade.ts";
import { contentOf } from "./content.ts";
import type { NodeMaker } from "./maker.ts";
import { responseTypes } from "./media-types.ts";
import { childNode, isMediaType, mediaTypesOf, resolveNode, type StatedText } from "./operations.ts";
import { isBinary } from "./schema.ts";

export class SwaggerResponses {
  readonly #maker: NodeMaker;
  readonly #contract: LinkedContract;
  /** By origin and media types: a shared response is another one where something else is produced. */
  readonly #made = new Map<string, JsonNode>();

  constructor(maker: NodeMaker) {
    this.#maker = maker;
    this.#contract = maker.contract;
  }

  /** The responses of an operation by status; undefined when it states none. */
  ofOperation(operation: LinkedNode): JsonNode | undefined {
    const responses = childNode(this.#contract, operation, "responses");
    if (!responses || !isJsonObject(responses.value)) return undefined;
    const produced = mediaTypesOf(this.#contract, operation, "produces");
    const isGeneral = typesKey(produced) === typesKey(mediaTypesOf(this.#contract, undefined, "produces"));
    const entries = Object.entries(responses.value).map(([status, value]): [string, unknown] => {
      const entry = childNode(this.#contract, responses, status);
      if (entry === undefined) return [status, value];
      const isReference = isJsonObject(value) && typeof value["$ref"] === "string";
      if (isReference && isGeneral) return [status, this.#maker.node(entry)];
      const stated = resolveNode(this.#contract, entry);
      return [status, stated && this.#response(stated, produced)];
    });
    return this.#maker.mark(Object.fromEntries(entries), responses.origin);
  }

  /** A response that operations share, as it is where the contract's own media types hold. */
  shared(node: LinkedNode): JsonNode {
    return this.#make(node, mediaTypesOf(this.#contract, undefined, "produces"));
  }

  #response(node: LinkedNode, produced: readonly StatedText[]): JsonNode {
    const key = `${node.origin.file}#${node.origin.pointer} ${typesKey(produced)}`;
    let made = this.#made.get(key);
    if (made === undefined) {
      made = this.#maker.mark(this.#make(node, produced), node.origin);
      this.#made.set(key, made);
    }
    return made;
  }

  #make(node: LinkedNode, produced: readonly StatedText[]): JsonNode {
    const { value, origin } = node;
    if (!isJsonObject(value)) return {};
    if (typeof value["$ref"] === "string") return { $ref: value["$ref"] };
    const schema = childNode(this.#contract, node, "schema");
    const rest = this.#maker.copy(node, ["schema", "examples"]);
    const examples = isJsonObject(value["examples"]) ? value["examples"] : {};
    const place = appendPointer(origin.pointer, "examples");
    const shown = Object.keys(examples)
      .filter(isMediaType)
      .map((text) => ({ text, origin: { file: origin.file, pointer: appendPointer(place, text) } }));
    // Without a schema an answer has no body, unless an example shows one.
    const types = schema
      ? responseTypes(produced, shown, isBinary(this.#contract, schema), schema.origin)
      : shown;
    return types.length === 0 ? rest : { ...rest, content: contentOf(types, schema, examples, this.#maker) };
  }
}

function typesKey(types: readonly StatedText[]): string {
  return JSON.stringify(types.map(({ text }) => text));
}
