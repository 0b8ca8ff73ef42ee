/** Where in a value are those that handlers hold otherwise than they travel: schemas as shapes of the runtime. */
import {
  type Discriminator,
  dataNode,
  diagnostic,
  type HeldValues,
  type LiteralNode,
  type PlanContext,
  propertyKey,
  type Schema,
  type SchemaId,
  stringLiteral,
  type UnionSchema,
} from "../../src/index.ts";

export class ShapeCompiler {
  readonly #values: HeldValues;
  readonly #context: PlanContext;
  readonly #scope: string;

  /** @param scope in front of the names of `values.ts` */
  constructor(values: HeldValues, context: PlanContext, scope = "") {
    this.#values = values;
    this.#context = context;
    this.#scope = scope;
  }

  /** The shape of a value in a request; undefined when nothing in it differs. */
  shape(schema: Schema): LiteralNode | undefined {
    if (!this.#differs(schema)) return undefined;
    switch (schema.kind) {
      case "array":
        return present({ items: this.shape(schema.items) });
      case "tuple":
        return present({
          first: schema.prefix.map((item) => this.shape(item) ?? "undefined"),
          items: this.shape(schema.rest),
        });
      case "map":
        return present({ rest: this.shape(schema.values) });
      case "object": {
        const members = schema.properties.flatMap(({ name, schema: type }): [string, LiteralNode][] => {
          const shape = this.shape(type);
          return shape === undefined ? [] : [[propertyKey(name), shape]];
        });
        if (schema.patterns.some((pattern) => this.#differs(pattern.schema)))
          this.#unsupported("patternProperties", schema);
        const defaults = schema.properties.flatMap((property): [string, LiteralNode][] => {
          const value = this.#values.fallback(property);
          return value === undefined ? [] : [[propertyKey(property.name), dataNode(value)]];
        });
        return present({
          defaults: defaults.length > 0 ? Object.fromEntries(defaults) : undefined,
          members: members.length > 0 ? Object.fromEntries(members) : undefined,
          rest: this.shape(schema.additional),
        });
      }
      case "intersection": {
        const parts = schema.members.flatMap((member) => this.shape(member) ?? []);
        return parts.length < 2 ? parts[0] : { allOf: parts };
      }
      case "union":
        return this.#union(schema);
      case "ref":
        return this.#named(schema.target);
      case "string":
      case "integer":
        return `"${this.#values.kind(schema)}"`;
      default:
        return undefined;
    }
  }

  #differs(schema: Schema): boolean {
    return this.#values.differs(schema, "request");
  }

  #union({ variants, discriminator }: UnionSchema): LiteralNode | undefined {
    if (discriminator) return this.#discriminated(discriminator);
    const holders = variants.filter((variant) =>
      ["object", "map", "ref", "intersection"].includes(variant.kind),
    );
    const choices = variants.flatMap((variant) => {
      const shape = this.shape(variant);
      if (shape === undefined) return [];
      const is = holders.length > 1 ? this.#guard(variant) : undefined;
      // What is filled into a value of another variant would be wrong; what cannot be converted stays what it is.
      const isUnsure = holders.length > 1 && holders.includes(variant) && is === undefined;
      return isUnsure && !this.#values.differs(variant, "response") ? [] : [{ is, shape }];
    });
    const [only] = choices;
    if (choices.length === 1 && only?.is === undefined) return only?.shape;
    return choices.length === 0 ? undefined : { anyOf: choices };
  }

  #discriminated({ property, mapping, fallback }: Discriminator): LiteralNode | undefined {
    const variants = mapping.flatMap(({ value, target }): [string, LiteralNode][] =>
      this.#values.differsById(target, "request") ? [[propertyKey(value), this.#named(target)]] : [],
    );
    const other = fallback !== undefined && this.#values.differsById(fallback, "request");
    if (variants.length === 0 && !other) return undefined;
    return {
      property: stringLiteral(property),
      variants: Object.fromEntries(variants),
      known: other ? mapping.map(({ value }) => stringLiteral(value)) : undefined,
      other: other ? this.#named(fallback) : undefined,
    };
  }

  #named(id: SchemaId): string {
    return `() => ${this.#scope}${shapeName(this.#context.names.schema(id))}`;
  }

  /** Several kinds of objects are told apart by the validators of those that have a name. */
  #guard(variant: Schema): string | undefined {
    if (variant.kind !== "ref") {
      if (variant.kind !== "string" && variant.kind !== "integer") this.#unsupported("anyOf", variant);
      return undefined;
    }
    const { names, shapes } = this.#context;
    const name = names.schema(variant.target);
    return `v.${shapes.differsById(variant.target) ? names.input(name) : name}.is`;
  }

  #unsupported(keyword: string, { origin }: Schema): void {
    this.#context.report(diagnostic("unsupported/keyword", { keyword, target: "server" }, { origin }));
  }
}

/** Name of the shape of a named schema. */
export function shapeName(name: string): string {
  return `${name}Shape`;
}

function present(shape: { readonly [key: string]: LiteralNode | undefined }): LiteralNode | undefined {
  return Object.values(shape).some((part) => part !== undefined) ? shape : undefined;
}
