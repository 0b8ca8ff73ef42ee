/** Discriminators with all their values, said and unsaid. */
import type { Contract } from "../contract/contract.ts";
import type { JsonNode } from "../contract/upgrade.ts";
import { object, text } from "./members.ts";
import type { Discriminator, SchemaId } from "./model.ts";
import type { SchemaRegistry } from "./schema-registry.ts";

export class DiscriminatorBuilder {
  readonly #contract: Contract;
  readonly #registry: SchemaRegistry;

  constructor(contract: Contract, registry: SchemaRegistry) {
    this.#contract = contract;
    this.#registry = registry;
  }

  /** Explicit mappings, then the names of the branches that none of them covers (OpenAPI §4.8.25). */
  ofUnion(node: JsonNode, branches: readonly JsonNode[]): Discriminator | undefined {
    const stated = object(node, "discriminator");
    const property = stated && text(stated, "propertyName");
    if (!stated || property === undefined) return undefined;
    const mapping = this.#explicitMapping(stated);
    const covered = new Set(mapping.map(({ target }) => target));
    for (const branch of branches) {
      const target = this.#contract.targetOf(branch);
      if (target === undefined) continue;
      const { id, name } = this.#registry.register(target);
      if (!covered.has(id)) mapping.push({ value: name, target: id });
    }
    return { property, mapping, ...this.#fallback(stated) };
  }

  /** A discriminator beside plain properties: the base of a hierarchy whose subtypes take it in by `allOf`. */
  ofBase(node: JsonNode): Discriminator | undefined {
    const stated = object(node, "discriminator");
    const property = stated && text(stated, "propertyName");
    if (!stated || property === undefined || Object.hasOwn(node, "oneOf") || Object.hasOwn(node, "anyOf"))
      return undefined;
    return { property, mapping: this.#explicitMapping(stated), ...this.#fallback(stated) };
  }

  #fallback(discriminator: JsonNode): { fallback?: SchemaId } {
    const target = this.#contract.mappingTarget(discriminator);
    return target ? { fallback: this.#registry.register(target).id } : {};
  }

  #explicitMapping(discriminator: JsonNode): { value: string; target: SchemaId }[] {
    return Object.keys(object(discriminator, "mapping") ?? {}).flatMap((value) => {
      const target = this.#contract.mappingTarget(discriminator, value);
      return target ? [{ value, target: this.#registry.register(target).id }] : [];
    });
  }
}
