/**
 * Discriminators of Swagger 2.0: the value is the name of a schema that takes in, by `allOf`, the one with the
 * discriminator, directly or through others, or the name of that one itself. Nothing lists these schemas.
 */
import { isJsonObject, parentPointer, pointerKeys } from "../../source/json-pointer.ts";
import { nameOfOrigin } from "../bundle.ts";
import type { LinkedContract, LinkedNode } from "../link.ts";
import { childNode } from "./operations.ts";

export class SwaggerHierarchies {
  readonly #contract: LinkedContract;
  /** The schemas that take in a schema, by `allOf`. */
  #subtypes: Map<LinkedNode, LinkedNode[]> | undefined;
  readonly #remembered = new WeakMap<object, ReadonlyMap<string, LinkedNode>>();

  constructor(contract: LinkedContract) {
    this.#contract = contract;
  }

  /** The values of the discriminator of a schema, the name of the schema itself last. */
  values(schema: LinkedNode): Map<string, LinkedNode> {
    this.#subtypes ??= this.#collect();
    const base = this.#owner(schema);
    const found = new Set(this.#subtypes.get(base));
    // A set hands out what is added while it is read.
    for (const subtype of found) for (const next of this.#subtypes.get(subtype) ?? []) found.add(next);
    found.delete(base);
    const values = new Map<string, LinkedNode>();
    for (const member of [...found, base].filter(isNamed)) {
      const value = discriminatorValue(member);
      if (!values.has(value)) values.set(value, member);
    }
    return values;
  }

  remember(discriminator: object, values: ReadonlyMap<string, LinkedNode>): void {
    this.#remembered.set(discriminator, values);
  }

  target(discriminator: object, value: string): LinkedNode | undefined {
    return this.#remembered.get(discriminator)?.get(value);
  }

  #collect(): Map<LinkedNode, LinkedNode[]> {
    const subtypes = new Map<LinkedNode, LinkedNode[]>();
    for (const node of this.#contract.nodes.values()) {
      if (node.kind !== "schema" || !isJsonObject(node.value) || !Array.isArray(node.value["allOf"]))
        continue;
      for (const index of node.value["allOf"].keys()) {
        const part = childNode(this.#contract, node, "allOf", index);
        const target = part && this.#target(part);
        if (!target) continue;
        const present = subtypes.get(target);
        if (present) present.push(this.#owner(node));
        else subtypes.set(target, [this.#owner(node)]);
      }
    }
    return subtypes;
  }

  #target({ origin: { file, pointer } }: LinkedNode): LinkedNode | undefined {
    return this.#contract.references.get({ file, pointer: `${pointer}/$ref` })?.target;
  }

  /** A part of an `allOf` speaks for the whole. */
  #owner(schema: LinkedNode): LinkedNode {
    const { file, pointer } = schema.origin;
    const whole = pointer.replace(/(?:\/allOf\/\d+)+$/, "");
    return this.#contract.nodes.get({ file, pointer: whole }) ?? schema;
  }
}

/** A definition, of this file or another, or a file that is nothing but a schema. */
function isNamed({ origin: { pointer } }: LinkedNode): boolean {
  return pointer === "" || (pointerKeys(pointer).length === 2 && parentPointer(pointer) === "/definitions");
}

/** The name, or what AutoRest lets a schema say instead. */
function discriminatorValue({ value, origin }: LinkedNode): string {
  const stated = isJsonObject(value) ? value["x-ms-discriminator-value"] : undefined;
  return typeof stated === "string" ? stated : nameOfOrigin(origin);
}
