/**
 * A plain document of OpenAPI 3.2 in words of 3.1, for tools that know no newer version (openapi-typescript, Prism).
 * What 3.1 has no words for is left out; whoever asks tells its users.
 */
import { isJsonObject, valueAt } from "../source/json-pointer.ts";
import { type Plain, setMember } from "./bundle.ts";
import { grammars, type NodeKind } from "./grammar.ts";
import { chosen, type Shape, shapeOf } from "./grammar-notation.ts";
import { parseReference } from "./reference.ts";

/** The document itself when it is of another version. */
export function downgrade(document: Plain): Plain {
  if (!isOf32(document)) return document;
  return new Downgrader(document).node("openapi", document) ?? {};
}

function isOf32({ openapi }: Plain): boolean {
  return typeof openapi === "string" && /^3\.2(?:\.|$)/.test(openapi);
}

class Downgrader {
  readonly #document: Plain;

  constructor(document: Plain) {
    this.#document = document;
  }

  /** Undefined for what cannot be there in 3.1. */
  node(kind: NodeKind, value: Plain): Plain | undefined {
    const stated = kind === "mediaType" || kind === "parameter" ? this.#resolve(value) : value;
    if (kind === "parameter" && stated?.["in"] === "querystring") return undefined;
    // 3.1 has no references to media types.
    const source = kind === "mediaType" ? (stated ?? {}) : value;
    const copy: Plain = {};
    for (const [key, child] of Object.entries(inOlderWords(kind, source))) {
      const shape = shapeOf(grammars["3.2"][kind], key);
      if (shape === undefined) setMember(copy, key, child);
      else if (shapeOf(grammars["3.1"][kind], key) !== undefined) {
        const made = this.#shape(shape, child);
        if (made !== undefined) setMember(copy, key, made);
      }
    }
    return copy;
  }

  #shape(shape: Shape, value: unknown): unknown {
    if (shape.kind === "node") return isJsonObject(value) ? this.node(shape.node, value) : value;
    if (shape.kind === "list" && Array.isArray(value)) {
      return value.map((item) => this.#shape(shape.items, item)).filter((item) => item !== undefined);
    }
    if (shape.kind === "map" && isJsonObject(value)) {
      const copy: Plain = {};
      for (const [key, item] of Object.entries(value)) {
        const made = this.#shape(shape.values, item);
        if (made !== undefined) setMember(copy, key, made);
      }
      return copy;
    }
    const option = shape.kind === "choice" ? chosen(shape, value) : undefined;
    return option ? this.#shape(option, value) : value;
  }

  /** What a node is or refers to; all references lead into the document. */
  #resolve(value: Plain): Plain | undefined {
    let current: unknown = value;
    // The linker has told of references in a circle; the count only guards against them.
    for (let steps = 0; steps < 100 && isJsonObject(current); steps += 1) {
      const ref = current["$ref"];
      if (typeof ref !== "string") return current;
      current = valueAt(this.#document, parseReference(ref).fragment);
    }
    return undefined;
  }
}

/** The fields of an object by which 3.1 says the same, or as much of it as it can. */
function inOlderWords(kind: NodeKind, value: Plain): Plain {
  switch (kind) {
    case "openapi":
      return { ...value, openapi: "3.1.1" };
    case "response":
      return "$ref" in value ? value : { description: value["summary"] ?? "", ...value };
    case "example": {
      const told = ["dataValue", "serializedValue"].find((field) => Object.hasOwn(value, field));
      return told === undefined || Object.hasOwn(value, "value") ? value : { ...value, value: value[told] };
    }
    case "parameter": {
      const { style, allowReserved, ...rest } = value;
      return {
        ...rest,
        ...(style !== undefined && style !== "cookie" && { style }),
        ...(allowReserved !== undefined && value["in"] === "query" && { allowReserved }),
      };
    }
    case "schema": {
      // Without its default, a discriminator would refuse values that the contract allows.
      const { discriminator, ...rest } = value;
      return isJsonObject(discriminator) && "defaultMapping" in discriminator ? rest : value;
    }
    case "xml":
      return value["nodeType"] === "attribute" ? { ...value, attribute: true } : value;
    default:
      return value;
  }
}
