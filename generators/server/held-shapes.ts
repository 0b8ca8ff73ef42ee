/** Where in a value are those that handlers hold otherwise than they travel: schemas as shapes of the runtime. */
import {
  diagnostic,
  type HeldValues,
  type LiteralNode,
  type PlanContext,
  propertyKey,
  type Schema,
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
    if (!this.#values.differs(schema)) return undefined;
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
        if (schema.patterns.some((pattern) => this.#values.differs(pattern.schema)))
          this.#unsupported("patternProperties", schema);
        return present({
          members: members.length > 0 ? Object.fromEntries(members) : undefined,
          rest: this.shape(schema.additional),
        });
      }
      case "intersection": {
        const parts = schema.members.flatMap((member) => this.shape(member) ?? []);
        return parts.length < 2 ? parts[0] : { allOf: parts };
      }
      case "union":
        return this.#union(schema.variants);
      case "ref":
        return `() => ${this.#scope}${shapeName(this.#context.names.schema(schema.target))}`;
      case "string":
      case "integer":
        return `"${this.#values.kind(schema)}"`;
      default:
        return undefined;
    }
  }

  #union(variants: readonly Schema[]): LiteralNode | undefined {
    const holders = variants.filter((variant) =>
      ["object", "map", "ref", "intersection"].includes(variant.kind),
    );
    const choices = variants.flatMap((variant) => {
      const shape = this.shape(variant);
      return shape === undefined
        ? []
        : [{ is: holders.length > 1 ? this.#guard(variant) : undefined, shape }];
    });
    const [only] = choices;
    if (choices.length === 1 && only?.is === undefined) return only?.shape;
    return choices.length === 0 ? undefined : { anyOf: choices };
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
