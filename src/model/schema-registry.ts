/**
 * Which schemas have a name: components in contract order, then every other target of a reference. A component that is
 * nothing but a reference to another place names that place.
 */
import { nameOfOrigin } from "../contract/bundle.ts";
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
      const target = isBareReference(node) ? contract.targetOf(node) : undefined;
      const owned = target !== undefined && !nodes.has(target) && !this.#byNode.has(target) ? target : node;
      const entry = { id: this.#idOf(node), name, node: owned };
      this.#add(entry, node, owned);
    }
  }

  /** The entry of a reference's target, made when there is none. */
  register(node: JsonNode): RegisteredSchema {
    let entry = this.#byNode.get(node);
    if (entry === undefined) {
      const within = this.#contract.variantOf?.(node);
      const word = nameOfOrigin(this.#contract.originOf(node));
      const name = within ? `${word} in ${nameOfOrigin(within)}` : word;
      entry = { id: this.#idOf(node), name, node };
      this.#add(entry, node);
    }
    return entry;
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

function isBareReference(node: JsonNode): boolean {
  return typeof node["$ref"] === "string" && Object.keys(node).length === 1;
}
