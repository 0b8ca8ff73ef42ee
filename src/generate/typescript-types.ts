/** Schemas as TypeScript types. */
import type {
  ApiModel,
  IntersectionSchema,
  JsonValue,
  MapSchema,
  MediaType,
  ObjectSchema,
  Property,
  Schema,
  SchemaId,
  TupleSchema,
  UnionSchema,
} from "../model/model.ts";
import type { HeldValues } from "./held-values.ts";
import { docComment, literal, memberKey, stringLiteral } from "./literals.ts";
import { mediaKind, streamKind } from "./media-kinds.ts";
import type { NameTable } from "./names.ts";
import type { Direction, Shapes } from "./shapes.ts";
import {
  inlineType,
  intersectionNode,
  type TypeMember,
  type TypeNode,
  textNode,
  unionNode,
} from "./type-text.ts";

export interface TypePrinter {
  /** A schema's type on one line, by the names of `types.ts`. */
  type(schema: Schema, direction: Direction): string;
  /** The type of a body of one media type. */
  body(media: MediaType, direction: Direction): string;
  /** A schema's type as a tree; `declared` writes an inline object out instead of naming it. */
  node(schema: Schema, direction: Direction, declared?: boolean): TypeNode;
  /** Values of every type satisfy the schema: its keywords only imply one. */
  isOpen(schema: Schema): boolean;
  /** The members of an object schema. */
  members(schema: ObjectSchema, direction: Direction): TypeMember[];
}

/** Types as programs hold their values, where that is not as they travel. */
export interface HeldTypes {
  readonly values: HeldValues;
  /** As `scope`, of the declared types that differ. */
  readonly scope: string;
}

export interface TypePrinterOptions {
  readonly held?: HeldTypes;
  /** Keywords of one type without `type` say that type; otherwise they leave it open. Default: true. */
  readonly impliedTypes?: boolean;
}

/**
 * @param scope what stands in front of a declared name, e.g. `t.` outside of `types.ts`
 */
export function createTypePrinter(
  model: ApiModel,
  names: NameTable,
  shapes: Shapes,
  scope = "",
  options: TypePrinterOptions = {},
): TypePrinter {
  return new Printer(model, names, shapes, scope, options);
}

class Printer implements TypePrinter {
  readonly #names: NameTable;
  readonly #shapes: Shapes;
  readonly #scope: string;
  readonly #impliedTypes: boolean;
  readonly #byId: ReadonlyMap<SchemaId, Schema>;
  readonly #held: HeldTypes | undefined;
  /** Global types that a declaration of the same module hides. */
  readonly #hidden: ReadonlySet<string>;

  constructor(
    model: ApiModel,
    names: NameTable,
    shapes: Shapes,
    scope: string,
    { held, impliedTypes = true }: TypePrinterOptions,
  ) {
    this.#held = held;
    this.#impliedTypes = impliedTypes;
    this.#names = names;
    this.#shapes = held?.values.shapes ?? shapes;
    this.#scope = scope;
    this.#byId = new Map(model.schemas.map(({ id, schema }) => [id, schema]));
    const declared = model.schemas.filter(({ schema }) => this.#scopeOf(schema, "request") === "");
    this.#hidden = new Set(declared.map(({ id }) => names.schema(id)));
  }

  type(schema: Schema, direction: Direction): string {
    return inlineType(this.node(schema, direction));
  }

  body(media: MediaType, direction: Direction): string {
    return inlineType(this.#body(media, direction));
  }

  node(schema: Schema, direction: Direction, declared = false): TypeNode {
    if (this.isOpen(schema)) return textNode("unknown");
    switch (schema.kind) {
      case "any":
      case "not":
      case "conditional":
        return textNode("unknown");
      case "never":
      case "null":
      case "boolean":
        return textNode(schema.kind);
      case "integer":
      case "number":
        return textNode(this.#held?.values.kind(schema) === "int64" ? "bigint" : "number");
      case "string":
        if (this.#held?.values.kind(schema) === "date-time") return this.#global("Date");
        return schema.format === "binary"
          ? unionNode([this.#global("Blob"), textNode("string")])
          : textNode("string");
      case "enum":
        return unionNode(schema.values.map((value) => textNode(literalType(value))));
      case "array":
        return { kind: "array", items: this.node(schema.items, direction) };
      case "tuple":
        return textNode(this.#tuple(schema, direction));
      case "object":
        return this.#object(schema, direction, declared);
      case "map":
        return this.#map(schema, direction);
      case "union":
        return this.#union(schema, direction);
      case "intersection":
        return this.#intersection(schema, direction);
      case "ref":
        return textNode(this.#scopeOf(schema, direction) + this.#named(schema.target, direction));
    }
  }

  isOpen(schema: Schema): boolean {
    return schema.implied === true && !this.#impliedTypes;
  }

  /** Whatever satisfies the schema is an object. */
  #demandsObject(schema: Schema, seen = new Set<Schema>()): boolean {
    if (seen.has(schema) || this.isOpen(schema)) return false;
    seen.add(schema);
    if (schema.kind === "intersection")
      return schema.members.some((member) => this.#demandsObject(member, seen));
    const target = schema.kind === "ref" ? this.#byId.get(schema.target) : undefined;
    return target ? this.#demandsObject(target, seen) : isOfObjects(schema);
  }

  members(schema: ObjectSchema, direction: Direction): TypeMember[] {
    const shown = schema.properties.filter((property) => this.#shapes.includes(property, direction));
    const members = shown.map(
      (property): TypeMember => ({
        doc: schemaDoc(property.schema),
        key: memberKey(property.name) + (this.#isPresent(property, direction) ? "" : "?"),
        type: this.node(property.schema, direction),
      }),
    );
    for (const name of schema.required)
      members.push({ doc: [], key: memberKey(name), type: textNode("unknown") });
    const open = [schema.additional, ...schema.patterns.map((pattern) => pattern.schema)].filter(
      ({ kind }) => kind !== "never",
    );
    const typed = schema.additional.kind !== "any" && open.length > 0;
    // An index signature has to admit the named members too, or no value could satisfy the type.
    if (typed) {
      const optional = shown.some((property) => !this.#isPresent(property, direction))
        ? [textNode("undefined")]
        : [];
      members.push(
        this.#index([
          ...open.map((item) => this.node(item, direction)),
          ...members.map(({ type }) => type),
          ...optional,
        ]),
      );
    }
    return members;
  }

  #isPresent(property: Property, direction: Direction): boolean {
    if (property.required) return true;
    return direction === "request" && this.#held?.values.fallback(property) !== undefined;
  }

  #body(media: MediaType, direction: Direction): TypeNode {
    const { schema, itemSchema, mediaType } = media;
    const schemaType = (): TypeNode => (schema ? this.node(schema, direction) : textNode("unknown"));
    if (itemSchema && direction === "request" && streamKind(mediaType)) return this.#sentItems(itemSchema);
    switch (mediaKind(media.mediaType)) {
      case "json":
        return schemaType();
      case "text":
        return textNode("string");
      case "form":
      case "multipart":
        if (schema) return schemaType();
        return unionNode([this.#global("FormData"), this.#global("URLSearchParams")]);
      case "binary":
        return direction === "response" ? this.#global("Blob") : unionNode(this.#sentBytes());
    }
  }

  #sentBytes(): TypeNode[] {
    return [
      this.#global("Blob"),
      this.#global("ArrayBuffer"),
      this.#global("Uint8Array", "<ArrayBuffer>"),
      this.#global("ReadableStream", "<Uint8Array>"),
      textNode("string"),
    ];
  }

  /** Items to be written one by one, or all of them written already. */
  #sentItems(itemSchema: Schema): TypeNode {
    const item = `<${this.type(itemSchema, "request")}>`;
    return unionNode([
      this.#global("AsyncIterable", item),
      this.#global("Iterable", item),
      ...this.#sentBytes(),
    ]);
  }

  #named(id: SchemaId, direction: Direction): string {
    const name = this.#names.schema(id);
    return direction === "request" && this.#shapes.differsById(id) ? this.#names.input(name) : name;
  }

  #object(schema: ObjectSchema, direction: Direction, declared: boolean): TypeNode {
    const name = declared ? undefined : this.#names.inline(schema);
    if (name === undefined) return { kind: "object", members: this.members(schema, direction) };
    const shaped = direction === "request" && this.#shapes.differs(schema) ? this.#names.input(name) : name;
    return textNode(this.#scopeOf(schema, direction) + shaped);
  }

  #scopeOf(schema: Schema, direction: Direction): string {
    return this.#held?.values.differs(schema, direction) ? this.#held.scope : this.#scope;
  }

  #map(schema: MapSchema, direction: Direction): TypeNode {
    return { kind: "object", members: [this.#index([this.node(schema.values, direction)])] };
  }

  #index(types: readonly TypeNode[]): TypeMember {
    return { doc: [], key: "[key: string]", type: unionNode(types) };
  }

  #tuple(schema: TupleSchema, direction: Direction): string {
    const items = schema.prefix.map((item, index) => {
      const node = this.node(item, direction);
      if ((schema.minItems ?? 0) > index) return inlineType(node);
      return node.kind === "union" || node.kind === "intersection"
        ? `(${inlineType(node)})?`
        : `${inlineType(node)}?`;
    });
    const closed =
      schema.rest.kind === "never" || (schema.maxItems ?? Number.POSITIVE_INFINITY) <= items.length;
    const rest = closed
      ? []
      : [`...${inlineType({ kind: "array", items: this.node(schema.rest, direction) })}`];
    return `[${[...items, ...rest].join(", ")}]`;
  }

  #union(schema: UnionSchema, direction: Direction): TypeNode {
    const { discriminator } = schema;
    return unionNode(
      schema.variants.map((variant) => {
        const node = this.node(variant, direction);
        if (!discriminator || variant.kind !== "ref" || this.#isLiteral(variant, discriminator.property))
          return node;
        // What a value is for want of an entry in the mapping may have any other word there, or none.
        if (variant.target === discriminator.fallback) return node;
        const values = discriminator.mapping
          .filter(({ target }) => target === variant.target)
          .map(({ value }) => stringLiteral(value));
        if (values.length === 0) return node;
        const member = {
          doc: [],
          key: memberKey(discriminator.property),
          type: textNode(values.join(" | ")),
        };
        return intersectionNode([node, { kind: "object", members: [member] }]);
      }),
    );
  }

  /** The property's own type tells the variants apart already. */
  #isLiteral(schema: Schema, property: string, seen = new Set<Schema>()): boolean {
    if (seen.has(schema)) return false;
    seen.add(schema);
    if (schema.kind === "ref") {
      const target = this.#byId.get(schema.target);
      return target !== undefined && this.#isLiteral(target, property, seen);
    }
    if (schema.kind === "intersection")
      return schema.members.some((member) => this.#isLiteral(member, property, seen));
    return (
      schema.kind === "object" &&
      schema.properties.some(({ name, schema: type }) => name === property && type.kind === "enum")
    );
  }

  #intersection(schema: IntersectionSchema, direction: Direction): TypeNode {
    const listed = schema.members.some(({ kind }) => kind === "enum");
    const isObject = this.#demandsObject(schema);
    const members = schema.members.filter(
      (member) => !this.isOpen(member) || (isObject && isOfObjects(member)),
    );
    const telling = members.filter((member) => {
      // `type: object`, `type: string` or a closed part without members, beside a part that says more, would add
      // nothing to the type or make it impossible.
      if (member.kind === "map" && ["any", "never"].includes(member.values.kind)) {
        return members.every(({ kind }) => kind === "map");
      }
      return !(listed && ["string", "integer", "number", "array", "object"].includes(member.kind));
    });
    return intersectionNode(
      telling.map((member) =>
        member.kind === "object"
          ? { kind: "object", members: this.#part(member, direction) }
          : member.kind === "map"
            ? this.#map(member, direction)
            : this.node(member, direction, true),
      ),
    );
  }

  /** The members of one part: a name that is only required must narrow what another part says of it. */
  #part(schema: ObjectSchema, direction: Direction): TypeMember[] {
    return this.members(schema, direction).map((member) =>
      schema.required.some((name) => memberKey(name) === member.key)
        ? { ...member, type: textNode("{} | null") }
        : member,
    );
  }

  #global(name: string, parameters = ""): TypeNode {
    return textNode((this.#hidden.has(name) ? `globalThis.${name}` : name) + parameters);
  }
}

function isOfObjects({ kind }: Schema): boolean {
  return kind === "object" || kind === "map";
}

/** Comment lines of a schema used as a member: its description or title, default and deprecation. */
export function schemaDoc(schema: Schema): string[] {
  const text = schema.description ?? schema.title;
  return docComment([
    ...(text === undefined ? [] : [text]),
    ...enumLabelLines(schema),
    ...(schema.default === undefined || schema.kind === "ref" ? [] : [`@default ${literal(schema.default)}`]),
    ...(schema.deprecated ? ["@deprecated"] : []),
  ]);
}

/** A list of values with what the contract calls them. */
export function enumLabelLines(schema: Schema): string[] {
  if (schema.kind !== "enum" || schema.labels === undefined) return [];
  return schema.values.map((value, index) => {
    const { name, description } = schema.labels?.[index] ?? {};
    const said = [name, description].filter((text) => text !== undefined).join(": ");
    return `- \`${literal(value)}\` ${said}`.trimEnd();
  });
}

function literalType(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => literalType(item)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(
      ([name, member]) => `${memberKey(name)}: ${literalType(member)}`,
    );
    return members.length === 0 ? "{ [key: string]: never }" : `{ ${members.join("; ")} }`;
  }
  return literal(value);
}
