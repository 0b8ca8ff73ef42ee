/**
 * An upgraded contract as one plain document, for foreign tools that cannot read the version it was written in, or know
 * no dynamic references. References into other files become components; path items are put in place.
 */
import { appendPointer, isJsonObject } from "../source/json-pointer.ts";
import { nameOfNode } from "./bundle.ts";
import { fits } from "./check/shapes.ts";
import type { Contract } from "./contract.ts";
import { type Grammar, grammars, type NodeKind, type OasVersion } from "./grammar.ts";
import { chosen, type Shape, shapeOf } from "./grammar-notation.ts";
import type { JsonNode } from "./upgrade.ts";

type Plain = { [key: string]: unknown };

/** Component section by kind; kinds without one are put in place of the reference. */
const sections: Partial<Record<NodeKind, string>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  requestBody: "requestBodies",
  header: "headers",
};

/** Words of schemas for what references lead to: that is among the components. */
const addressWords = ["$id", "$anchor", "$dynamicAnchor", "$defs"];

/** @param version of the document that is made */
export function bundleUpgraded(contract: Contract, version: OasVersion): Plain {
  return new UpgradedBundler(contract, grammars[version]).run();
}

class UpgradedBundler {
  readonly #contract: Contract;
  readonly #grammar: Grammar;
  /** Where upgraded nodes stand among the components. */
  readonly #places = new Map<JsonNode, string>();
  readonly #names = new Map<string, Set<string>>();
  readonly #queue: { node: JsonNode; kind: NodeKind; section: string; name: string }[] = [];
  readonly #inPlace = new Set<JsonNode>();

  constructor(contract: Contract, grammar: Grammar) {
    this.#contract = contract;
    this.#grammar = grammar;
    const components = isJsonObject(contract.root["components"]) ? contract.root["components"] : {};
    for (const [section, entries] of Object.entries(components)) {
      if (!isJsonObject(entries)) continue;
      this.#names.set(section, new Set(Object.keys(entries)));
      for (const [name, node] of Object.entries(entries)) {
        if (isJsonObject(node)) this.#places.set(node, reference(section, name));
      }
    }
  }

  run(): Plain {
    const document = this.#node("openapi", this.#contract.root);
    for (let entry = this.#queue.shift(); entry !== undefined; entry = this.#queue.shift()) {
      const components = memberObject(document, "components");
      memberObject(components, entry.section)[entry.name] = this.#node(entry.kind, entry.node);
    }
    return document;
  }

  #node(kind: NodeKind, node: JsonNode): Plain {
    const word = ["$ref", "$dynamicRef"].find((keyword) => typeof node[keyword] === "string");
    const target = word === undefined ? undefined : this.#contract.targetOf(node);
    const section = sections[kind];
    const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      if (key === word && target) return section ? [["$ref", this.#place(target, kind, section)]] : [];
      if (kind === "schema" && addressWords.includes(key)) return [];
      if (kind === "discriminator" && key === "mapping") return [[key, this.#mapping(node, value)]];
      // Tools know it by that word only.
      if (key === "additionalProperties" && isNothing(value)) return [[key, false]];
      const shape = shapeOf(this.#grammar[kind], key);
      if (!shape && !key.startsWith("x-") && this.#grammar[kind].closed) return [];
      const made = shape ? this.#shape(shape, value) : value;
      return made === undefined ? [] : [[key, made]];
    });
    const own = Object.fromEntries(entries);
    return target && !section ? { ...this.#placed(kind, target), ...own } : own;
  }

  /** What does not have the shape at all is left out. */
  #shape(shape: Shape, value: unknown): unknown {
    switch (shape.kind) {
      case "node":
        return isJsonObject(value) ? this.#node(shape.node, value) : undefined;
      case "list":
        if (!Array.isArray(value)) return undefined;
        return value.map((item) => this.#shape(shape.items, item)).filter((item) => item !== undefined);
      case "map": {
        if (!isJsonObject(value)) return undefined;
        const entries = Object.entries(value).map(([key, item]) => [key, this.#shape(shape.values, item)]);
        return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
      }
      case "choice": {
        const option = chosen(shape, value) ?? shape.shapes.find((candidate) => fits(candidate, value));
        return option && this.#shape(option, value);
      }
      case "text":
        return isScalar(value) ? String(value) : undefined;
      case "data":
        return value;
      default:
        return isScalar(value) ? value : undefined;
    }
  }

  /** What a reference means that has no place among the components. */
  #placed(kind: NodeKind, target: JsonNode): Plain {
    if (this.#inPlace.has(target)) return {};
    this.#inPlace.add(target);
    const copy = this.#node(kind, target);
    this.#inPlace.delete(target);
    return copy;
  }

  #mapping(discriminator: JsonNode, mapping: unknown): unknown {
    if (!isJsonObject(mapping)) return undefined;
    const entries = Object.keys(mapping).flatMap((value): [string, string][] => {
      const target = this.#contract.mappingTarget(discriminator, value);
      return target ? [[value, this.#place(target, "schema", "schemas")]] : [];
    });
    return Object.fromEntries(entries);
  }

  #place(node: JsonNode, kind: NodeKind, section: string): string {
    let place = this.#places.get(node);
    if (place === undefined) {
      const name = this.#freeName(section, node);
      place = reference(section, name);
      this.#places.set(node, place);
      this.#queue.push({ node, kind, section, name });
    }
    return place;
  }

  #freeName(section: string, node: JsonNode): string {
    const taken = this.#names.get(section) ?? new Set();
    this.#names.set(section, taken);
    const word = nameOfNode(this.#contract, node).replace(/[^\w.-]+/g, "_");
    let name = word;
    for (let count = 2; taken.has(name); count += 1) name = `${word}${count}`;
    taken.add(name);
    return name;
  }
}

/** The upgraded form of `false`: no value matches. */
function isNothing(schema: unknown): boolean {
  const negated = isJsonObject(schema) && Object.keys(schema).length === 1 ? schema["not"] : undefined;
  return isJsonObject(negated) && Object.keys(negated).length === 0;
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function reference(section: string, name: string): string {
  const pointer = ["components", section, name].reduce<string>(appendPointer, "");
  return `#${encodeURI(pointer).replace(/#/g, "%23")}`;
}

function memberObject(parent: Plain, key: string): Plain {
  const present = parent[key];
  if (isJsonObject(present)) return present;
  const made: Plain = {};
  parent[key] = made;
  return made;
}
