/** What tells the variants of a union apart that has no discriminator. */
import type { ApiModel, Property, Schema, SchemaId } from "../../src/index.ts";

export interface Tag {
  readonly property: string;
  /** The texts and numbers that stand for each variant. */
  readonly values: readonly (readonly [variant: Schema, values: readonly string[]])[];
}

export class Variants {
  readonly #byId: ReadonlyMap<SchemaId, Schema>;

  constructor({ schemas }: ApiModel) {
    this.#byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  }

  /** Its values have members. */
  isObject(schema: Schema): boolean {
    return this.#parts(schema).some(({ kind }) => kind === "object" || kind === "map");
  }

  /** A member that all variants must have, each with constants of its own. */
  tag(variants: readonly Schema[]): Tag | undefined {
    const [first, ...others] = variants;
    if (first === undefined || others.length === 0) return undefined;
    for (const { name } of this.#properties(first)) {
      const values = variants.map((variant) => [variant, this.#texts(variant, name)] as const);
      const all = values.flatMap(([, texts]) => texts);
      const isTold = values.every(([, texts]) => texts.length > 0) && new Set(all).size === all.length;
      if (isTold) return { property: name, values };
    }
    return undefined;
  }

  /** A member that is held otherwise in one variant, and in another one might be taken for such a value. */
  contradiction(variants: readonly Schema[], isHeld: (schema: Schema) => boolean): string | undefined {
    const members = variants.flatMap((variant) => this.#properties(variant));
    const plain = new Set(
      members.filter(({ schema }) => !isHeld(schema) && this.#isScalar(schema)).map(({ name }) => name),
    );
    return members.find(({ name, schema }) => isHeld(schema) && plain.has(name))?.name;
  }

  #texts(schema: Schema, name: string): readonly string[] {
    const property = this.#properties(schema).find((one) => one.name === name && one.required);
    const [only] = property ? this.#parts(property.schema).filter(({ kind }) => kind === "enum") : [];
    if (only?.kind !== "enum") return [];
    const isTold = only.values.every((value) => typeof value === "string" || typeof value === "number");
    return isTold ? only.values.map(String) : [];
  }

  #properties(schema: Schema): readonly Property[] {
    return this.#parts(schema).flatMap((part) => (part.kind === "object" ? part.properties : []));
  }

  /** It, or what it refers to, and everything that holds beside it. */
  #parts(schema: Schema, seen: ReadonlySet<Schema> = new Set()): readonly Schema[] {
    if (seen.has(schema)) return [];
    const inner = new Set([...seen, schema]);
    if (schema.kind === "intersection") return schema.members.flatMap((member) => this.#parts(member, inner));
    const target = schema.kind === "ref" ? this.#byId.get(schema.target) : undefined;
    return target ? this.#parts(target, inner) : [schema];
  }

  #isScalar(schema: Schema): boolean {
    return this.#parts(schema).some(
      ({ kind }) => !["object", "map", "array", "tuple", "boolean", "null"].includes(kind),
    );
  }
}
