/**
 * The metaschemas of each dialect, made from the tables of keywords: schemas may refer to them, and nothing is fetched
 * for that.
 */
import type { Shape } from "../grammar-notation.ts";
import { type DialectName, schemaGrammars, type Vocabulary, vocabularies } from "./keywords.ts";

type Plain = { readonly [key: string]: unknown };

const base2019 = "https://json-schema.org/draft/2019-09";
const base2020 = "https://json-schema.org/draft/2020-12";

/** Address of the metaschema by dialect, without the empty fragment that drafts end with. */
export const metaschemaUris: Readonly<Record<DialectName, string>> = {
  "draft-04": "http://json-schema.org/draft-04/schema",
  "draft-06": "http://json-schema.org/draft-06/schema",
  "draft-07": "http://json-schema.org/draft-07/schema",
  "2019-09": `${base2019}/schema`,
  "2020-12": `${base2020}/schema`,
};

/** What is told of a vocabulary by its address. */
export const vocabularyUris: ReadonlyMap<string, Vocabulary> = new Map(
  vocabularyNames().map((name) => [`${base2020}/vocab/${name}`, name]),
);

/** The metaschema of an address without fragment; undefined when it is none of ours. */
export function metaschema(uri: string): Plain | undefined {
  for (const [name, address] of Object.entries(metaschemaUris)) {
    if (uri === address) return whole(name, address);
  }
  const vocabulary = vocabularyNames().find((name) => uri === `${base2020}/meta/${name}`);
  return vocabulary && vocabularySchema(vocabulary);
}

function whole(name: string, address: string): Plain {
  if (name === "2020-12") return whole2020();
  if (name === "2019-09") {
    const $schema = address;
    return { $schema, $id: address, $recursiveAnchor: true, ...wholeOf("2019-09", { $recursiveRef: "#" }) };
  }
  const dialect = name === "draft-04" || name === "draft-06" ? name : "draft-07";
  const id = `${address}#`;
  return {
    [dialect === "draft-04" ? "id" : "$id"]: id,
    $schema: id,
    ...wholeOf(dialect, { $ref: "#" }),
  };
}

function whole2020(): Plain {
  const names = vocabularyNames().filter((name) => name !== "format-assertion");
  return {
    $schema: metaschemaUris["2020-12"],
    $id: metaschemaUris["2020-12"],
    $vocabulary: Object.fromEntries(names.map((name) => [`${base2020}/vocab/${name}`, true])),
    $dynamicAnchor: "meta",
    type: ["object", "boolean"],
    allOf: names.map((name) => ({ $ref: `meta/${name}` })),
  };
}

function vocabularySchema(name: Vocabulary): Plain {
  const self = { $dynamicRef: "#meta" };
  return {
    $schema: metaschemaUris["2020-12"],
    $id: `${base2020}/meta/${name}`,
    $dynamicAnchor: "meta",
    type: ["object", "boolean"],
    properties: propertiesOf(vocabularies[name], self),
    $defs: definitions(self),
  };
}

function wholeOf(dialect: DialectName, self: Plain): Plain {
  const fields = Object.entries(schemaGrammars[dialect].fields).map(([key, { shape }]) => [key, shape]);
  const draft = dialect.startsWith("draft");
  return {
    type: dialect === "draft-04" ? "object" : ["object", "boolean"],
    properties: { ...propertiesOf(Object.fromEntries(fields), self), ...ownProperties[dialect] },
    [draft ? "definitions" : "$defs"]: definitions(self),
    ...(dialect === "draft-04" && {
      dependencies: { exclusiveMaximum: ["maximum"], exclusiveMinimum: ["minimum"] },
    }),
  };
}

const uri = { type: "string", format: "uri" };
const uriReference = { type: "string", format: "uri-reference" };
const anchor = { type: "string", pattern: "^[A-Za-z_][-A-Za-z0-9._]*$" };
const texts = { type: "array", items: { type: "string" }, uniqueItems: true };

/** Where the metaschema asks for more than the JSON type. */
const refined: Plain = {
  $id: { ...uriReference, pattern: "^[^#]*#?$" },
  $schema: uri,
  $ref: uriReference,
  $dynamicRef: uriReference,
  $recursiveRef: uriReference,
  $anchor: anchor,
  $dynamicAnchor: anchor,
  pattern: { type: "string", format: "regex" },
  multipleOf: { type: "number", exclusiveMinimum: 0 },
  required: texts,
};

/** What single drafts see in a way of their own. */
const ownProperties: Readonly<Record<DialectName, Plain>> = {
  "draft-04": {
    id: { type: "string" },
    $schema: { type: "string" },
    multipleOf: { type: "number", minimum: 0, exclusiveMinimum: true },
    required: { ...texts, minItems: 1 },
    enum: { type: "array", minItems: 1, uniqueItems: true },
    additionalItems: { anyOf: [{ type: "boolean" }, { $ref: "#" }] },
    additionalProperties: { anyOf: [{ type: "boolean" }, { $ref: "#" }] },
  },
  "draft-06": { $id: uriReference, enum: { type: "array", minItems: 1, uniqueItems: true } },
  "draft-07": { $id: uriReference },
  "2019-09": {},
  "2020-12": {},
};

function propertiesOf(table: Readonly<Record<string, Shape>>, self: Plain): Plain {
  return Object.fromEntries(
    Object.entries(table).map(([key, shape]) => [key, refined[key] ?? schemaOf(shape, self, key)]),
  );
}

function schemaOf(shape: Shape, self: Plain, key = ""): Plain {
  switch (shape.kind) {
    case "node":
      return self;
    case "list": {
      if (shape.items.kind === "data") return { type: "array" };
      const isUnique = shape.items.kind === "text";
      const needsOne = shape.items.kind === "node" || key === "type";
      return {
        type: "array",
        ...(needsOne && { minItems: 1 }),
        items: schemaOf(shape.items, self),
        ...(isUnique && { uniqueItems: true }),
      };
    }
    case "map":
      return {
        type: "object",
        additionalProperties: schemaOf(shape.values, self),
        ...(key === "patternProperties" && { propertyNames: { format: "regex" } }),
      };
    case "text":
      return shape.values ? { enum: shape.values } : { type: "string" };
    case "integer":
      return { type: "integer", minimum: 0 };
    case "number":
    case "boolean":
      return { type: shape.kind };
    case "data":
      return {};
    case "choice":
      return { anyOf: shape.shapes.map((option) => schemaOf(option, self, key)) };
  }
}

/** Parts of the metaschemas that schemas refer to by pointer. */
function definitions(self: Plain): Plain {
  const { type } = vocabularies.validation;
  const [simple] = type.kind === "choice" ? type.shapes : [];
  return {
    schemaArray: { type: "array", minItems: 1, items: self },
    positiveInteger: { type: "integer", minimum: 0 },
    positiveIntegerDefault0: { type: "integer", minimum: 0 },
    nonNegativeInteger: { type: "integer", minimum: 0 },
    nonNegativeIntegerDefault0: { type: "integer", minimum: 0 },
    simpleTypes: simple ? schemaOf(simple, self) : {},
    stringArray: texts,
  };
}

function vocabularyNames(): Vocabulary[] {
  return Object.keys(vocabularies).filter((name): name is Vocabulary => Object.hasOwn(vocabularies, name));
}
