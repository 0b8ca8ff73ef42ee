/** The schemas of a contract one by one, for readers who need few of them. Each is what it is in the `ApiModel`. */
import type { Contract } from "../contract/contract.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import { SchemaBuilder } from "./build-schema.ts";
import type { Schema, SchemaId } from "./model.ts";
import { SchemaRegistry } from "./schema-registry.ts";

export class SchemaReader {
  readonly contract: Contract;
  readonly #registry: SchemaRegistry;
  readonly #builder: SchemaBuilder;

  constructor(contract: Contract) {
    this.contract = contract;
    this.#registry = new SchemaRegistry(contract);
    this.#builder = new SchemaBuilder(contract, this.#registry);
  }

  /** The schema of a Schema Object of the contract. */
  schemaOf(node: JsonNode): Schema {
    return this.#builder.build(node);
  }

  /** The schema that an edge of one of its schemas leads to. */
  target(id: SchemaId): Schema {
    const node = this.#registry.find(id)?.node;
    if (node === undefined) throw new Error(`no schema '${id}'`);
    return this.#builder.build(node);
  }
}
