/**
 * The contract as one plain document that holds structure only: data and extensions are left out and references made
 * opaque, so that a foreign validator has nothing to follow and nothing to mistake.
 */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { isJsonObject, parentPointer, pointerKeys, valueAt } from "../../source/json-pointer.ts";
import type { NodeKind } from "../grammar.ts";
import { type Shape, shapeOf } from "../grammar-notation.ts";
import type { LinkedContract, LinkedNode } from "../link.ts";
import { below, isObjectNode, isReference, type JsonObject } from "./context.ts";

export interface OpaqueCopy {
  readonly document: Plain;
  /** Where a node of the copy stands in the contract. */
  originOf(pointer: string): Origin;
}

type Plain = { [key: string]: unknown };

/** `faults` are places that need no second opinion: what stands there is left out. */
export function opaqueCopy(contract: LinkedContract, faults: readonly Origin[]): OpaqueCopy {
  const copier = new Copier(contract, faults);
  const { file, value } = contract.root;
  const document = isJsonObject(value) ? copier.object("openapi", value) : {};
  copier.placeOtherFiles(document);
  return { document, originOf: (pointer) => copier.originOf(document, pointer, { file, pointer: "" }) };
}

/** Where a node of another file can stand in the copy; what refers to it does not matter. */
const sections: Partial<Record<NodeKind, string>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  requestBody: "requestBodies",
  header: "headers",
  securityScheme: "securitySchemes",
  link: "links",
  callback: "callbacks",
};

const sections20: typeof sections = {
  schema: "definitions",
  response: "responses",
  parameter: "parameters",
};

class Copier {
  readonly #contract: LinkedContract;
  /** Keys to leave out, by the object that holds them. */
  readonly #faults = new Map<unknown, Set<string>>();
  /** What a reference means that stands where OpenAPI has none. */
  readonly #targets = new Map<unknown, LinkedNode>();
  /** Origins of copies that do not stand where they stood. */
  readonly #moved = new WeakMap<object, Origin>();
  #references = 0;

  constructor(contract: LinkedContract, faults: readonly Origin[]) {
    this.#contract = contract;
    const values = new Map(contract.sources.sources.map(({ file, value }) => [file, value]));
    for (const { file, pointer } of faults) {
      const holder = valueAt(values.get(file), parentPointer(pointer));
      const keys = this.#faults.get(holder) ?? new Set();
      this.#faults.set(holder, keys.add(pointerKeys(pointer).at(-1) ?? ""));
    }
    for (const { from, target } of contract.references.values()) {
      if (target && !contract.grammar[from.kind].reference) this.#targets.set(from.value, target);
    }
  }

  object(kind: NodeKind, value: JsonObject): Plain {
    const { grammar } = this.#contract;
    const faults = this.#faults.get(value);
    if (isReference({ kind, value }, grammar) || (faults && grammar[kind].reference)) {
      const target = this.#targets.get(value);
      if (target && isObjectNode(target) && !grammar[kind].reference) return this.#placed(target);
      return this.#opaque(kind);
    }
    const copy: Plain = {};
    for (const [key, item] of Object.entries(value)) {
      const shape = shapeOf(grammar[kind], key);
      // Identifiers would give references another base; extensions are no affair of the official schema.
      if (!shape || key === "$id" || key.startsWith("x-") || isData(shape) || faults?.has(key)) continue;
      copy[key] = key === "$ref" ? "" : this.#part(shape, item);
    }
    return copy;
  }

  /** Fits wherever OpenAPI allows a reference, and nobody follows it. Lists of parameters want no twins. */
  #opaque(kind: NodeKind): Plain {
    this.#references += 1;
    const name = String(this.#references);
    if (this.#contract.version !== "2.0") return { $ref: "", description: name };
    // References of 2.0 have no room for what tells them apart.
    return kind === "parameter" ? { name, in: "query", type: "string" } : { $ref: "" };
  }

  /** Puts the nodes of other files that references lead to beside those of the root. */
  placeOtherFiles(document: Plain): void {
    const { references, root } = this.#contract;
    const targets = new Set<LinkedNode>();
    for (const { target } of references.values()) {
      if (target && target.origin.file !== root.file) targets.add(target);
    }
    for (const [index, target] of [...targets].entries()) {
      const isSwagger = this.#contract.version === "2.0";
      const section = (isSwagger ? sections20 : sections)[target.kind];
      if (!isObjectNode(target)) continue;
      if (section) {
        const holder = isSwagger ? document : member(document, "components");
        member(holder, section)[`other-${index}`] = this.#placed(target);
      } else if (target.kind === "pathItem") {
        member(document, "paths")[`/other-${index}`] = this.#placed(target);
      }
    }
  }

  originOf(document: Plain, pointer: string, start: Origin): Origin {
    let value: unknown = document;
    let origin = start;
    for (const key of pointerKeys(pointer)) {
      if (Array.isArray(value)) value = value[Number(key)];
      else value = isJsonObject(value) ? value[key] : undefined;
      const moved = typeof value === "object" && value !== null ? this.#moved.get(value) : undefined;
      origin = moved ?? below(origin, key);
    }
    return origin;
  }

  #placed({ kind, value, origin }: LinkedNode & { readonly value: JsonObject }): Plain {
    const copy = this.object(kind, value);
    this.#moved.set(copy, origin);
    return copy;
  }

  #part(shape: Shape, value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (shape.kind === "list" && Array.isArray(value))
      return value.map((item) => this.#part(shape.items, item));
    if (!isJsonObject(value)) return value;
    if (shape.kind === "node") return this.object(shape.node, value);
    if (shape.kind === "map") {
      const faults = this.#faults.get(value);
      const entries = Object.entries(value).filter(([key]) => !faults?.has(key));
      return Object.fromEntries(entries.map(([key, item]) => [key, this.#part(shape.values, item)]));
    }
    const option = shape.kind === "choice" ? shape.shapes.find(({ kind }) => kind === "node") : undefined;
    return option ? this.#part(option, value) : value;
  }
}

function isData(shape: Shape): boolean {
  if (shape.kind === "list") return isData(shape.items);
  if (shape.kind === "map") return isData(shape.values);
  return shape.kind === "data" || (shape.kind === "node" && shape.node === "example");
}

function member(parent: Plain, key: string): Plain {
  const present = parent[key];
  if (isJsonObject(present)) return present;
  const made: Plain = {};
  parent[key] = made;
  return made;
}
