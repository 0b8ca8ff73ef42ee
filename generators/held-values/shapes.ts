/** Where in a value are those that handlers hold otherwise than they travel: schemas as shapes of the runtime. */
import {
  type ApiModel,
  type Direction,
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
import { Variants } from "./variants.ts";

export interface ShapeRules {
  readonly direction: Direction;
  /** In front of the names of shapes, e.g. `held.`. */
  readonly scope: string;
  /** Validators tell the variants of a union apart; otherwise constants in them do, or nothing. */
  readonly guards: boolean;
  /** For diagnostics. */
  readonly target: string;
}

export class ShapeCompiler {
  readonly #values: HeldValues;
  readonly #context: PlanContext;
  readonly #rules: ShapeRules;
  readonly #variants: Variants;

  constructor(model: ApiModel, values: HeldValues, context: PlanContext, rules: ShapeRules) {
    this.#values = values;
    this.#context = context;
    this.#rules = rules;
    this.#variants = new Variants(model);
  }

  /** The shape of a value; undefined when nothing in it differs. */
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
    return this.#values.differs(schema, this.#rules.direction);
  }

  #union(schema: UnionSchema): LiteralNode | undefined {
    if (schema.discriminator) return this.#discriminated(schema.discriminator);
    return this.#rules.guards ? this.#guarded(schema) : this.#open(schema);
  }

  /** By a constant; else as all that the variants say, which they must not contradict each other about. */
  #open({ variants, mode, origin }: UnionSchema): LiteralNode | undefined {
    const objects = variants.filter((variant) => this.#variants.isObject(variant));
    const tag = this.#variants.tag(objects);
    const rest = tag ? variants.filter((variant) => !objects.includes(variant)) : variants;
    const shapes = rest.flatMap((variant) => this.shape(variant) ?? []);
    if (tag) {
      const entries = tag.values.flatMap(([variant, values]): [string, LiteralNode][] => {
        const shape = this.shape(variant);
        return shape === undefined ? [] : values.map((value) => [propertyKey(value), shape]);
      });
      if (entries.length > 0)
        shapes.push({ property: stringLiteral(tag.property), variants: Object.fromEntries(entries) });
    } else {
      const name = this.#variants.contradiction(objects, (type) => this.#differs(type));
      if (name !== undefined)
        this.#context.report(
          diagnostic("unsupported/variants", { keyword: mode, name, target: this.#rules.target }, { origin }),
        );
    }
    return shapes.length < 2 ? shapes[0] : { allOf: shapes };
  }

  #guarded({ variants }: UnionSchema): LiteralNode | undefined {
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
      this.#values.differsById(target, this.#rules.direction)
        ? [[propertyKey(value), this.#named(target)]]
        : [],
    );
    const other = fallback !== undefined && this.#values.differsById(fallback, this.#rules.direction);
    if (variants.length === 0 && !other) return undefined;
    return {
      property: stringLiteral(property),
      variants: Object.fromEntries(variants),
      known: other ? mapping.map(({ value }) => stringLiteral(value)) : undefined,
      other: other ? this.#named(fallback) : undefined,
    };
  }

  #named(id: SchemaId): string {
    return `() => ${this.#rules.scope}${shapeName(this.#context.names.schema(id))}`;
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
    this.#context.report(
      diagnostic("unsupported/keyword", { keyword, target: this.#rules.target }, { origin }),
    );
  }
}

/** Name of the shape of a named schema: begun in lower case, it is no name of a type. */
export function shapeName(name: string): string {
  return `shapeOf${name}`;
}

function present(shape: { readonly [key: string]: LiteralNode | undefined }): LiteralNode | undefined {
  return Object.values(shape).some((part) => part !== undefined) ? shape : undefined;
}
