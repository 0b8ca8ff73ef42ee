/**
 * The whole contract as one plain document in the version it was written in, for foreign tools: references into other
 * files become components; path items are put in place. What a tool may mistake for references can be left out.
 */
import { appendPointer, isJsonObject, pointerKeys } from "../source/json-pointer.ts";
import { fits } from "./check/shapes.ts";
import type { Contract } from "./contract.ts";
import { grammars, type NodeKind } from "./grammar.ts";
import { chosen, type Shape, shapeOf } from "./grammar-notation.ts";
import { type LinkedContract, type LinkedNode, nodeKey } from "./link.ts";
import { parseReference } from "./reference.ts";

export interface BundleOptions {
  /** Leave out examples, defaults, enum and const values: some tools follow a `$ref` that is only data there. */
  readonly withoutData?: boolean;
}

export type Plain = { [key: string]: unknown };

/** Component section by kind; kinds without one are put in place of the reference. */
const sections: Partial<Record<NodeKind, string>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  example: "examples",
  requestBody: "requestBodies",
  header: "headers",
  securityScheme: "securitySchemes",
  link: "links",
  callback: "callbacks",
  mediaType: "mediaTypes",
};

export function bundle(contract: LinkedContract, options: BundleOptions = {}): Plain {
  return new Bundler(contract, options).run();
}

class Bundler {
  readonly #contract: LinkedContract;
  readonly #withoutData: boolean;
  readonly #moved = new Map<string, string>();
  readonly #queue: { node: LinkedNode; section: string; name: string }[] = [];
  readonly #names = new Map<string, Set<string>>();
  readonly #inPlace = new Set<string>();

  constructor(contract: LinkedContract, options: BundleOptions) {
    this.#contract = contract;
    this.#withoutData = options.withoutData === true;
    const components = isJsonObject(contract.root.value) ? contract.root.value["components"] : undefined;
    for (const section of Object.values(sections)) {
      const present = isJsonObject(components) ? components[section] : undefined;
      const entries = isJsonObject(present) ? Object.entries(present) : [];
      this.#names.set(section, new Set(entries.map(([name]) => name)));
      for (const [name, entry] of entries) if (isBareReference(entry)) this.#keepIndexed(section, name);
    }
  }

  /** A component that is nothing but a reference into another file is the place of what it refers to. */
  #keepIndexed(section: string, name: string): void {
    const pointer = ["components", section, name].reduce<string>(appendPointer, "");
    const { file } = this.#contract.root;
    const target = this.#contract.references.get({ file, pointer: `${pointer}/$ref` })?.target;
    if (!isJsonObject(target?.value) || target.origin.file === file) return;
    const key = nodeKey(target.origin);
    if (!this.#moved.has(key)) this.#moved.set(key, `#${encodeFragment(pointer)}`);
  }

  run(): Plain {
    const root = this.#node({ kind: "openapi", value: this.#contract.root.value, origin: this.#origin("") });
    const document: Plain = isJsonObject(root) ? root : {};
    for (let entry = this.#queue.shift(); entry !== undefined; entry = this.#queue.shift()) {
      const components = memberObject(document, "components");
      memberObject(components, entry.section)[entry.name] = this.#node(entry.node);
    }
    return document;
  }

  #origin(pointer: string): LinkedNode["origin"] {
    return { file: this.#contract.root.file, pointer };
  }

  #node(node: LinkedNode): unknown {
    const { value, kind, origin } = node;
    // What cannot be a node at all is left out; the check has told of it.
    if (!isJsonObject(value)) return kind === "schema" && typeof value === "boolean" ? value : undefined;
    const copy: Plain = {};
    for (const [key, child] of Object.entries(value)) {
      const shape = this.#shapeOf(kind, key, child);
      const pointer = appendPointer(origin.pointer, key);
      if (key === "$ref" && typeof child === "string") {
        const target = this.#reference(node, pointer);
        if (target === undefined) setMember(copy, key, child);
        else if (typeof target === "string") copy["$ref"] = target;
        else Object.assign(copy, this.#contract.nodes.has(target.origin) ? this.#placed(target) : {});
      } else if (shape) {
        if (this.#withoutData && holdsData(shape)) continue;
        const at = { file: origin.file, pointer };
        const name = kind === "securityRequirement" ? this.#schemeName(at) : undefined;
        const moved = key === "defaultMapping" ? this.#mapping(at) : undefined;
        const made = moved ?? this.#shape(shape, child, at);
        if (made !== undefined) setMember(copy, name ?? key, made);
      } else if (key.startsWith("x-") ? !this.#withoutData : isKept(kind, key, child)) {
        setMember(copy, key, child);
      }
    }
    return copy;
  }

  /** In an older document authors use what a later version has: lists of types, for one. */
  #shapeOf(kind: NodeKind, key: string, value: unknown): Shape | undefined {
    const stated = shapeOf(this.#contract.grammar[kind], key);
    const later = shapeOf(grammars["3.1"][kind], key);
    return stated && later && !fits(stated, value) && fits(later, value) ? later : stated;
  }

  /** What does not have the shape at all is left out; what can be read as it is meant is kept. */
  #shape(shape: Shape, value: unknown, origin: LinkedNode["origin"]): unknown {
    const at = (key: string | number) => ({ file: origin.file, pointer: appendPointer(origin.pointer, key) });
    switch (shape.kind) {
      case "node":
        return this.#node({ kind: shape.node, value, origin });
      case "list":
        if (!Array.isArray(value)) return undefined;
        return value
          .map((item, index) => this.#shape(shape.items, item, at(index)))
          .filter((item) => item !== undefined);
      case "map": {
        if (!isJsonObject(value)) return undefined;
        const copy: Plain = {};
        for (const [key, item] of Object.entries(value)) {
          const mapped = this.#mapping(at(key)) ?? this.#shape(shape.values, item, at(key));
          if (mapped !== undefined) setMember(copy, key, mapped);
        }
        return copy;
      }
      case "choice": {
        const option = chosen(shape, value) ?? shape.shapes.find((candidate) => fits(candidate, value));
        return option && this.#shape(option, value, origin);
      }
      case "text":
        return isScalar(value) ? String(value) : value === null ? null : undefined;
      case "data":
        return value;
      default:
        return isScalar(value) ? value : undefined;
    }
  }

  /** A discriminator's mapping into another file, rewritten. */
  #mapping(origin: LinkedNode["origin"]): string | undefined {
    const reference = this.#contract.references.get(origin);
    return reference?.target && reference.target.origin.file !== this.#contract.root.file
      ? this.#move(reference.target, "schemas")
      : undefined;
  }

  /** The name of a security scheme that a requirement has by its address. */
  #schemeName(origin: LinkedNode["origin"]): string | undefined {
    const target = this.#contract.references.get(origin)?.target;
    if (target === undefined) return undefined;
    const { file, pointer } = target.origin;
    const isInPlace = file === this.#contract.root.file && pointer.startsWith("/components/securitySchemes/");
    const place = isInPlace ? pointer : this.#move(target, "securitySchemes");
    return pointerKeys(place.replace(/^#/, "")).at(-1);
  }

  /** The new text of a reference, or the node to put in its place; undefined when it leads nowhere. */
  #reference(node: LinkedNode, pointer: string): string | LinkedNode | undefined {
    const { grammar, root } = this.#contract;
    const reference = this.#contract.references.get({ file: node.origin.file, pointer });
    if (reference?.target === undefined) return undefined;
    const { target } = reference;
    const isAllowed = grammar[node.kind].reference || node.kind === "pathItem";
    const isWithinRoot = node.origin.file === root.file && target.origin.file === root.file;
    // In a schema with an address of its own a pointer begins there.
    const isPlain =
      reference.ref.startsWith("#/") && parseReference(reference.ref).fragment === target.origin.pointer;
    if (isAllowed && isWithinRoot && isPlain) return reference.ref;
    const section = sections[node.kind];
    // Path items, and what a reference stands for where OpenAPI allows none, are put in place.
    if (section === undefined || !grammar[node.kind].reference) return target;
    if (target.origin.file === root.file) return `#${encodeFragment(target.origin.pointer)}`;
    const moved = this.#move(target, section);
    const isItsPlace = moved === `#${encodeFragment(node.origin.pointer)}`;
    return isItsPlace && node.origin.file === root.file ? target : moved;
  }

  #placed(target: LinkedNode): Plain {
    const key = nodeKey(target.origin);
    // A callback may lead back to its own path item; the second round stays empty.
    if (this.#inPlace.has(key)) return {};
    this.#inPlace.add(key);
    const copy = this.#node(target);
    this.#inPlace.delete(key);
    return isJsonObject(copy) ? copy : {};
  }

  #move(target: LinkedNode, section: string): string {
    const key = nodeKey(target.origin);
    let moved = this.#moved.get(key);
    if (moved === undefined) {
      const name = this.#freeName(section, target.origin);
      moved = `#/components/${section}/${name}`;
      this.#moved.set(key, moved);
      this.#queue.push({ node: target, section, name });
    }
    return moved;
  }

  #freeName(section: string, origin: LinkedNode["origin"]): string {
    const taken = this.#names.get(section) ?? new Set();
    const word = nameOfOrigin(origin).replace(/[^\w.-]+/g, "_");
    let name = word;
    for (let count = 2; taken.has(name); count += 1) name = `${word}${count}`;
    taken.add(name);
    return name;
  }
}

/** A name for a node outside components: its last telling key, or its file. */
export function nameOfOrigin({ file, pointer }: LinkedNode["origin"]): string {
  const last = pointerKeys(pointer).findLast(
    (key) => !/^\d+$/.test(key) && !["schema", "items"].includes(key),
  );
  const base = file.split("/").at(-1) ?? file;
  return last ?? (base.replace(/\.[^.]*$/, "") || base);
}

/** The same for an upgraded node: where dynamic references make something else of it, it says in what. */
export function nameOfNode(contract: Contract, node: object): string {
  const word = nameOfOrigin(contract.originOf(node));
  const within = contract.variantOf?.(node);
  return within ? `${word} in ${nameOfOrigin(within)}` : word;
}

/** A field that no version knows is left out, as everywhere; tools may know those of a later version. */
function isKept(kind: NodeKind, field: string, value: unknown): boolean {
  const { closed, fields } = grammars["3.1"][kind];
  // No keyword of schemas, but openapi-typescript reads it there, as text.
  if (kind === "schema" && field === "summary") return typeof value === "string";
  return !closed || Object.hasOwn(fields, field);
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isBareReference(value: unknown): boolean {
  return isJsonObject(value) && typeof value["$ref"] === "string" && Object.keys(value).length === 1;
}

function holdsData(shape: Shape): boolean {
  if (shape.kind === "data") return true;
  if (shape.kind === "list") return holdsData(shape.items);
  return (
    shape.kind === "map" &&
    (holdsData(shape.values) || (shape.values.kind === "node" && shape.values.node === "example"))
  );
}

function memberObject(parent: Plain, key: string): Plain {
  const present = parent[key];
  if (isJsonObject(present)) return present;
  const made: Plain = {};
  parent[key] = made;
  return made;
}

/** Assignment that keeps `__proto__` a plain member. */
export function setMember(target: Plain, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
  else target[key] = value;
}

function encodeFragment(pointer: string): string {
  return encodeURI(pointer).replace(/#/g, "%23");
}
