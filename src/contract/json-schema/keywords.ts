/** The keywords of each dialect of JSON Schema, and what they may hold. */
import {
  boolean,
  choice,
  data,
  type FieldTable,
  integer,
  list,
  map,
  node,
  number,
  type ObjectGrammar,
  object,
  oneOf,
  text,
} from "../grammar-notation.ts";

/** What plain JSON Schema calls its versions. */
export type DialectName = "draft-04" | "draft-06" | "draft-07" | "2019-09" | "2020-12";

const schema = node("schema");
const schemas = list(schema);
const named = map(schema);
const types = oneOf("null", "boolean", "object", "array", "number", "string", "integer");
/** Of drafts whose `items` may be a list. */
const oneOrMany = choice(boolean, schema, schemas);
const dependencies = map(choice(boolean, schema, list(text)));

/** Names that keywords of one vocabulary have in 2020-12. */
export const vocabularies = {
  core: {
    $id: text,
    $schema: text,
    $ref: text,
    $anchor: text,
    $dynamicRef: text,
    $dynamicAnchor: text,
    $vocabulary: map(boolean),
    $comment: text,
    $defs: named,
    // No keyword any more, but the metaschema goes on describing it, and so many documents have it.
    definitions: named,
  },
  applicator: {
    prefixItems: schemas,
    items: schema,
    contains: schema,
    additionalProperties: schema,
    properties: named,
    patternProperties: named,
    dependentSchemas: named,
    propertyNames: schema,
    if: schema,
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; the table is never awaited.
    then: schema,
    else: schema,
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
  },
  unevaluated: { unevaluatedItems: schema, unevaluatedProperties: schema },
  validation: {
    type: choice(types, list(types)),
    const: data,
    enum: list(data),
    multipleOf: number,
    maximum: number,
    exclusiveMaximum: number,
    minimum: number,
    exclusiveMinimum: number,
    maxLength: integer,
    minLength: integer,
    pattern: text,
    maxItems: integer,
    minItems: integer,
    uniqueItems: boolean,
    maxContains: integer,
    minContains: integer,
    maxProperties: integer,
    minProperties: integer,
    required: list(text),
    dependentRequired: map(list(text)),
  },
  "meta-data": {
    title: text,
    description: text,
    default: data,
    deprecated: boolean,
    readOnly: boolean,
    writeOnly: boolean,
    examples: list(data),
  },
  "format-annotation": { format: text },
  "format-assertion": { format: text },
  content: { contentEncoding: text, contentMediaType: text, contentSchema: schema },
} satisfies Readonly<Record<string, FieldTable>>;

export type Vocabulary = keyof typeof vocabularies;

const newest: FieldTable = Object.assign({}, ...Object.values(vocabularies));

const of2019: FieldTable = {
  ...without(newest, ["prefixItems", "$dynamicRef", "$dynamicAnchor"]),
  $recursiveRef: text,
  $recursiveAnchor: boolean,
  items: oneOrMany,
  additionalItems: schema,
};

const draft07: FieldTable = {
  ...without(of2019, [
    "$anchor",
    "$recursiveRef",
    "$recursiveAnchor",
    "$vocabulary",
    "$defs",
    "dependentSchemas",
    "dependentRequired",
    "unevaluatedItems",
    "unevaluatedProperties",
    "minContains",
    "maxContains",
    "contentSchema",
    "deprecated",
  ]),
  dependencies,
};

const draft06 = without(draft07, [
  "if",
  "then",
  "else",
  "$comment",
  "contentEncoding",
  "contentMediaType",
  "readOnly",
  "writeOnly",
]);

const draft04: FieldTable = {
  ...without(draft06, ["$id", "const", "contains", "propertyNames", "examples"]),
  id: text,
  exclusiveMaximum: boolean,
  exclusiveMinimum: boolean,
};

/** Schemas by dialect. They are open: a word that is no keyword is an annotation, and is never looked into. */
export const schemaGrammars: Readonly<Record<DialectName, ObjectGrammar>> = {
  "draft-04": schemaGrammar(draft04),
  "draft-06": schemaGrammar(draft06),
  "draft-07": schemaGrammar(draft07),
  "2019-09": schemaGrammar(of2019),
  "2020-12": schemaGrammar(newest),
};

/** The schemas of 2020-12 with the keywords of some vocabularies alone. */
export function grammarOf(names: ReadonlySet<Vocabulary>): ObjectGrammar {
  const chosen = Object.entries(vocabularies).filter(([name]) => [...names].some((known) => known === name));
  return schemaGrammar(Object.assign({}, ...chosen.map(([, table]) => table)));
}

function schemaGrammar(fields: FieldTable): ObjectGrammar {
  return object(fields, { reference: true, closed: false });
}

function without(table: FieldTable, names: readonly string[]): FieldTable {
  return Object.fromEntries(Object.entries(table).filter(([name]) => !names.includes(name)));
}
