/** The part of JSON Schema 2020-12 that the benchmark's schemas are written in: every peer can say all of it. */
export interface JsonSchema {
  /** `#/components/schemas/<name>`. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Named schemas and the one that is measured. */
export interface SchemaSet {
  readonly root: string;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

/** An identifier for a schema's name: `full-repository` becomes `full_repository`. */
export function identifier(name: string): string {
  return name.replace(/\W/g, "_");
}

/** The type of a schema, and whether `null` is allowed beside it. */
export function typeOf({ type = [] }: JsonSchema): {
  readonly type: string | undefined;
  readonly nullable: boolean;
} {
  if (typeof type === "string") return { type, nullable: false };
  const other = type.find((name) => name !== "null");
  return { type: other ?? type[0], nullable: other !== undefined && type.includes("null") };
}
