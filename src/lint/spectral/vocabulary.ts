/** Words that a ruleset may use: keys, functions, formats. */

export const rulesetKeys = [
  "aliases",
  "description",
  "documentationUrl",
  "extends",
  "formats",
  "functions",
  "functionsDir",
  "overrides",
  "parserOptions",
  "rules",
] as const;

export const ruleKeys = [
  "description",
  "documentationUrl",
  "extensions",
  "formats",
  "given",
  "message",
  "recommended",
  "resolved",
  "severity",
  "tags",
  "then",
  "type",
] as const;

/** All but `typedEnum` come from the package of core functions, under these names. */
export const coreFunctions = [
  "alphabetical",
  "casing",
  "defined",
  "enumeration",
  "falsy",
  "length",
  "or",
  "pattern",
  "schema",
  "truthy",
  "typedEnum",
  "undefined",
  "unreferencedReusableObject",
  "xor",
] as const;

/** As the package of formats exports them. Those of other kinds of documents are known so that they can be named. */
const formats: readonly string[] = [
  "oas2",
  "oas3",
  "oas3_0",
  "oas3_1",
  "oas3_2",
  ...["aas2", "aas3", "aas2_0", "aas2_1", "aas2_2", "aas2_3", "aas2_4", "aas2_5", "aas2_6", "aas3_0"],
  ...["asyncapi2", "asyncApi2", "arazzo1_0", "jsonSchema", "jsonSchemaLoose"],
  ...["jsonSchemaDraft4", "jsonSchemaDraft6", "jsonSchemaDraft7"],
  ...["jsonSchemaDraft2019_09", "jsonSchemaDraft2020_12"],
];

export const formatWords = "oas2, oas3, oas3.0, oas3.1, asyncapi2, json-schema …";

/** The export that a format as written (`oas3.1`, `json-schema-draft7`) means. */
export function formatExport(written: string): string | undefined {
  const name = written
    .replace(/^json-schema-(?=20)/, "json-schema-draft-")
    .replace(/\.|(?<=\d)-(?=\d)/g, "_")
    .replace(/-([\da-z])/g, (_, letter: string) => letter.toUpperCase());
  return formats.includes(name) ? name : undefined;
}
