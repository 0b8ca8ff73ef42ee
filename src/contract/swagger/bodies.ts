/** Request bodies of Swagger 2.0: the parameter in `body`, or a form of those in `formData`. */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { appendPointer, isJsonObject } from "../../source/json-pointer.ts";
import type { LinkedContract, LinkedNode } from "../link.ts";
import type { JsonNode } from "../upgrade.ts";
import { contentOf } from "./content.ts";
import type { NodeMaker } from "./maker.ts";
import { bodyTypes, formTypes } from "./media-types.ts";
import { extensionsOf, present } from "./members.ts";
import {
  arrayStyle,
  bodyParameters,
  childNode,
  type ListedParameter,
  mediaTypesOf,
  type StatedText,
} from "./operations.ts";
import { isBinary } from "./schema.ts";
import type { SwaggerValues } from "./values.ts";

export class SwaggerBodies {
  readonly #maker: NodeMaker;
  readonly #contract: LinkedContract;
  readonly #values: SwaggerValues;

  constructor(maker: NodeMaker, values: SwaggerValues) {
    this.#maker = maker;
    this.#contract = maker.contract;
    this.#values = values;
  }

  /** The body of an operation; undefined when it has none. */
  body(operation: LinkedNode): JsonNode | undefined {
    const parameters = bodyParameters(this.#contract, operation);
    const [first] = parameters;
    if (first === undefined) return undefined;
    const consumed = mediaTypesOf(this.#contract, operation, "consumes");
    return first.node.value["in"] === "body"
      ? this.#whole(first, consumed)
      : this.#form(operation, parameters, consumed);
  }

  #whole({ node }: ListedParameter, consumed: readonly StatedText[]): JsonNode {
    const { description, required } = node.value;
    const schema = childNode(this.#contract, node, "schema");
    const types = bodyTypes(consumed, isBinary(this.#contract, schema), node.origin);
    return this.#maker.mark(
      {
        ...present({ description, required }),
        content: contentOf(types, schema, {}, this.#maker),
        ...extensionsOf(node.value),
      },
      node.origin,
    );
  }

  #form(
    operation: LinkedNode,
    parameters: readonly ListedParameter[],
    consumed: readonly StatedText[],
  ): JsonNode {
    const origin = formOrigin(operation);
    const fields = parameters.map(({ node }) => ({
      node,
      stated: node.value,
      name: String(node.value["name"]),
    }));
    const required = fields.filter(({ stated }) => stated["required"] === true).map(({ name }) => name);
    const schema = this.#maker.mark(
      {
        type: "object",
        properties: Object.fromEntries(fields.map(({ node, name }) => [name, this.#values.field(node)])),
        ...(required.length > 0 && { required }),
      },
      origin,
    );
    const encoding = fields.flatMap(({ node, stated, name }) => {
      const style =
        stated["type"] === "array" ? arrayStyle("formData", stated["collectionFormat"]) : undefined;
      // An item each is the default.
      return style && !style.explode ? [[name, this.#maker.mark({ ...style }, node.origin)]] : [];
    });
    const hasFile = fields.some(({ stated }) => stated["type"] === "file");
    const media = { schema, ...(encoding.length > 0 && { encoding: Object.fromEntries(encoding) }) };
    const content = formTypes(consumed, hasFile, origin).map(({ text, origin: at }) => [
      text,
      this.#maker.mark({ ...media }, at),
    ]);
    return this.#maker.mark(
      { ...(required.length > 0 && { required: true }), content: Object.fromEntries(content) },
      origin,
    );
  }
}

function formOrigin({ origin, value }: LinkedNode): Origin {
  const hasOwn = isJsonObject(value) && Object.hasOwn(value, "parameters");
  return hasOwn ? { file: origin.file, pointer: appendPointer(origin.pointer, "parameters") } : origin;
}
