/**
 * Which schemas have a name: components in contract order, then every other target of a reference. A component that is
 * nothing but a reference to another place names that place.
 */
import { nameOfNode } from "../contract/bundle.ts";
import type { Contract } from "../contract/contract.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import { members, object } from "./members.ts";
import type { SchemaId } from "./model.ts";

export interface RegisteredSchema {
  readonly id: SchemaId;
  readonly name: string;
  readonly node: JsonNode;
}

export class SchemaRegistry {
  /** Grows while schemas are built: a reference may name a new one. */
  readonly schemas: RegisteredSchema[] = [];
  readonly #contract: Contract;
  readonly #byNode = new Map<JsonNode, RegisteredSchema>();
  readonly #byId = new Map<SchemaId, RegisteredSchema>();

  constructor(contract: Contract) {
    this.#contract = contract;
    const components = object(contract.root, "components") ?? {};
    const named = members(components, "schemas");
    const nodes = new Set(named.map(([, node]) => node));
    for (const [name, node] of named) {
      const target = bareTarget(contract, node);
      const owned = target !== undefined && !nodes.has(target) && !this.#byNode.has(target) ? target : node;
      const entry = { id: this.#idOf(node), name, node: owned };
      this.#add(entry, node, owned);
    }
  }

  /** The entry of a reference's target, made when there is none. */
  register(target: JsonNode): RegisteredSchema {
    const node = this.#meant(target);
    let entry = this.#byNode.get(node);
    if (entry === undefined) {
      entry = { id: this.#idOf(node), name: nameOfNode(this.#contract, node), node };
      this.#add(entry, node);
    }
    return entry;
  }

  /** `{ $dynamicAnchor: item, $ref: … }` lends another schema a name for dynamic references: it needs none of its own. */
  #meant(node: JsonNode): JsonNode {
    if (this.#byNode.has(node) || !Object.hasOwn(node, "$dynamicAnchor") || !saysNothing(node)) return node;
    const target = typeof node["$ref"] === "string" ? this.#contract.targetOf(node) : undefined;
    return target ? this.#meant(target) : node;
  }

  find(id: SchemaId): RegisteredSchema | undefined {
    return this.#byId.get(id);
  }

  #add(entry: RegisteredSchema, ...nodes: readonly JsonNode[]): void {
    this.schemas.push(entry);
    this.#byId.set(entry.id, entry);
    for (const node of nodes) this.#byNode.set(node, entry);
  }

  /** A schema that means several things, by the ways that lead to it, has an id for each. */
  #idOf(node: JsonNode): SchemaId {
    const { file, pointer } = this.#contract.originOf(node);
    const place = `${file === this.#contract.file ? "" : file}#${pointer}`;
    let id = place;
    for (let count = 2; this.#byId.has(id); count += 1) id = `${place} (${count})`;
    return id;
  }
}

/** What a schema is another name of: it is nothing but a reference. */
function bareTarget(contract: Contract, node: JsonNode): JsonNode | undefined {
  const target = typeof node["$ref"] === "string" ? contract.targetOf(node) : undefined;
  if (target === undefined) return undefined;
  // A generic schema is made a special one by the dynamic anchors beside its reference.
  const isSpecial = contract.variantOf?.(target) !== undefined && saysNothing(node);
  return Object.keys(node).length === 1 || isSpecial ? target : undefined;
}

/** Whether nothing stands beside a reference that has a say about values by itself. */
function saysNothing(node: JsonNode): boolean {
  return Object.keys(node).every((key) => silentWords.has(key));
}

const silentWords: ReadonlySet<string> = new Set([
  ...["$ref", "$id", "$schema", "$anchor", "$dynamicAnchor", "$comment", "$defs"],
]);
