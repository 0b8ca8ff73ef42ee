/**
 * What OpenAPI objects consist of, as tables: one grammar per version, made from the previous one. Linking, checking,
 * upgrading and bundling walk documents by these tables, so that data (examples, defaults, extensions) is never
 * mistaken for structure.
 */

import {
  type ExtensionKind,
  extensionFields,
  extensionGrammar,
  extensionPhrases,
  isExtensionKind,
} from "./extension-grammar.ts";
import { extendTo32, methods32 } from "./grammar-3.2.ts";
import {
  boolean,
  choice,
  data,
  extend,
  type FieldTable,
  integer,
  list,
  map,
  node,
  number,
  type ObjectGrammar,
  object,
  oneOf,
  required,
  text,
} from "./grammar-notation.ts";
import { swaggerGrammar } from "./swagger/grammar.ts";

export type NodeKind =
  | "openapi"
  | "info"
  | "contact"
  | "license"
  | "server"
  | "serverVariable"
  | "paths"
  | "pathItem"
  | "operation"
  | "externalDocs"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "responses"
  | "response"
  | "callback"
  | "example"
  | "link"
  | "header"
  | "tag"
  | "schema"
  | "discriminator"
  | "xml"
  | "securityScheme"
  | "oauthFlows"
  | "oauthFlow"
  | "securityRequirement"
  | "components"
  | ExtensionKind;

export type Grammar = Readonly<Record<NodeKind, ObjectGrammar>>;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Fields of a Path Item Object that are operations. */
export const operationMethods: readonly string[] = [...methods, ...methods32];

const operationFields = Object.fromEntries(methods.map((method) => [method, node("operation")]));

const describedBy: FieldTable = {
  description: text,
  required: boolean,
  deprecated: boolean,
  allowEmptyValue: boolean,
  style: oneOf("matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject"),
  explode: boolean,
  allowReserved: boolean,
  schema: node("schema"),
  example: data,
  examples: map(node("example")),
  content: map(node("mediaType")),
};

const schemaCommon: FieldTable = {
  title: text,
  description: text,
  multipleOf: number,
  maximum: number,
  minimum: number,
  maxLength: integer,
  minLength: integer,
  pattern: text,
  maxItems: integer,
  minItems: integer,
  uniqueItems: boolean,
  maxProperties: integer,
  minProperties: integer,
  required: list(text),
  enum: list(data),
  allOf: list(node("schema")),
  oneOf: list(node("schema")),
  anyOf: list(node("schema")),
  not: node("schema"),
  properties: map(node("schema")),
  format: text,
  default: data,
  readOnly: boolean,
  writeOnly: boolean,
  deprecated: boolean,
  discriminator: node("discriminator"),
  xml: node("xml"),
  externalDocs: node("externalDocs"),
  example: data,
};

const jsonTypes = ["null", "boolean", "object", "array", "number", "string", "integer"];

/** OpenAPI 3.0 (https://spec.openapis.org/oas/v3.0.4.html). */
const grammar30: Grammar = {
  openapi: object({
    openapi: required(text),
    info: required(node("info")),
    servers: list(node("server")),
    paths: required(node("paths")),
    components: node("components"),
    security: list(node("securityRequirement")),
    tags: list(node("tag")),
    externalDocs: node("externalDocs"),
    ...extensionFields.openapi,
  }),
  info: object({
    title: required(text),
    version: required(text),
    description: text,
    termsOfService: text,
    contact: node("contact"),
    license: node("license"),
  }),
  contact: object({ name: text, url: text, email: text }),
  license: object({ name: required(text), url: text }),
  server: object({ url: required(text), description: text, variables: map(node("serverVariable")) }),
  serverVariable: object({ enum: list(text), default: required(text), description: text }),
  paths: object({}, { members: () => node("pathItem") }),
  pathItem: object({
    $ref: text,
    summary: text,
    description: text,
    ...operationFields,
    servers: list(node("server")),
    parameters: list(node("parameter")),
  }),
  operation: object({
    tags: list(text),
    summary: text,
    description: text,
    externalDocs: node("externalDocs"),
    operationId: text,
    parameters: list(node("parameter")),
    requestBody: node("requestBody"),
    responses: required(node("responses")),
    callbacks: map(node("callback")),
    deprecated: boolean,
    security: list(node("securityRequirement")),
    servers: list(node("server")),
    ...extensionFields.operation,
  }),
  externalDocs: object({ url: required(text), description: text }),
  parameter: object(
    {
      name: required(text),
      in: required(oneOf("query", "header", "path", "cookie")),
      ...describedBy,
      ...extensionFields.parameter,
    },
    { reference: true },
  ),
  requestBody: object(
    { description: text, content: required(map(node("mediaType"))), required: boolean },
    { reference: true },
  ),
  mediaType: object({
    schema: node("schema"),
    example: data,
    examples: map(node("example")),
    encoding: map(node("encoding")),
  }),
  encoding: object({
    contentType: text,
    headers: map(node("header")),
    style: oneOf("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    explode: boolean,
    allowReserved: boolean,
  }),
  responses: object({}, { members: () => node("response") }),
  response: object(
    {
      description: required(text),
      headers: map(node("header")),
      content: map(node("mediaType")),
      links: map(node("link")),
    },
    { reference: true },
  ),
  callback: object({}, { reference: true, members: () => node("pathItem") }),
  example: object(
    { summary: text, description: text, value: data, externalValue: text },
    { reference: true },
  ),
  link: object(
    {
      operationRef: text,
      operationId: text,
      parameters: map(data),
      requestBody: data,
      description: text,
      server: node("server"),
    },
    { reference: true },
  ),
  header: object(describedBy, { reference: true }),
  tag: object({ name: required(text), description: text, externalDocs: node("externalDocs") }),
  schema: object(
    {
      ...schemaCommon,
      type: oneOf(...jsonTypes.filter((type) => type !== "null")),
      exclusiveMaximum: boolean,
      exclusiveMinimum: boolean,
      nullable: boolean,
      items: node("schema"),
      additionalProperties: choice(boolean, node("schema")),
    },
    { reference: true },
  ),
  discriminator: object({ propertyName: required(text), mapping: map(text) }),
  xml: object({ name: text, namespace: text, prefix: text, attribute: boolean, wrapped: boolean }),
  securityScheme: object(
    {
      type: required(oneOf("apiKey", "http", "oauth2", "openIdConnect")),
      description: text,
      name: text,
      in: oneOf("query", "header", "cookie"),
      scheme: text,
      bearerFormat: text,
      flows: node("oauthFlows"),
      openIdConnectUrl: text,
    },
    { reference: true },
  ),
  oauthFlows: object({
    implicit: node("oauthFlow"),
    password: node("oauthFlow"),
    clientCredentials: node("oauthFlow"),
    authorizationCode: node("oauthFlow"),
  }),
  oauthFlow: object({
    authorizationUrl: text,
    tokenUrl: text,
    refreshUrl: text,
    scopes: required(map(text)),
  }),
  securityRequirement: object({}, { members: () => list(text), closed: false }),
  components: object({
    schemas: map(node("schema")),
    responses: map(node("response")),
    parameters: map(node("parameter")),
    examples: map(node("example")),
    requestBodies: map(node("requestBody")),
    headers: map(node("header")),
    securitySchemes: map(node("securityScheme")),
    links: map(node("link")),
    callbacks: map(node("callback")),
  }),
  ...extensionGrammar,
};

/** OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html): JSON Schema 2020-12, webhooks, optional paths. */
const grammar31: Grammar = {
  ...grammar30,
  openapi: extend(grammar30.openapi, {
    paths: node("paths"),
    webhooks: map(node("pathItem")),
    jsonSchemaDialect: text,
  }),
  info: extend(grammar30.info, { summary: text }),
  license: extend(grammar30.license, { identifier: text }),
  operation: extend(grammar30.operation, { responses: node("responses") }),
  // `mutualTLS` is new in 3.1.
  securityScheme: extend(grammar30.securityScheme, {
    type: required(oneOf("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")),
  }),
  components: extend(grammar30.components, { pathItems: map(node("pathItem")) }),
  // Schema Objects are open in 3.1: unknown keywords are annotations (JSON Schema 2020-12 §6.5).
  schema: object(
    {
      ...schemaCommon,
      $schema: text,
      $id: text,
      $anchor: text,
      $dynamicAnchor: text,
      $dynamicRef: text,
      $comment: text,
      $defs: map(node("schema")),
      definitions: map(node("schema")),
      type: choice(oneOf(...jsonTypes), list(oneOf(...jsonTypes))),
      const: data,
      examples: list(data),
      exclusiveMaximum: number,
      exclusiveMinimum: number,
      items: node("schema"),
      prefixItems: list(node("schema")),
      contains: node("schema"),
      minContains: integer,
      maxContains: integer,
      additionalProperties: node("schema"),
      patternProperties: map(node("schema")),
      propertyNames: node("schema"),
      dependentRequired: map(list(text)),
      dependentSchemas: map(node("schema")),
      unevaluatedProperties: node("schema"),
      unevaluatedItems: node("schema"),
      if: node("schema"),
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; the table is never awaited.
      then: node("schema"),
      else: node("schema"),
      contentEncoding: text,
      contentMediaType: text,
      contentSchema: node("schema"),
    },
    { reference: true, closed: false },
  ),
};

/** Versions whose documents we read. */
export type OasVersion = "2.0" | "3.0" | "3.1" | "3.2";

export const grammars: Readonly<Record<OasVersion, Grammar>> = {
  "2.0": swaggerGrammar(grammar30),
  "3.0": grammar30,
  "3.1": grammar31,
  "3.2": extendTo32(grammar31),
};

/** Schema Objects of before 3.1: a dialect of OpenAPI's own, where references take no siblings. */
export function hasOwnDialect(version: OasVersion): boolean {
  return version === "2.0" || version === "3.0";
}

/** `a parameter`, `an operation`, `an info object`: for messages. */
export function kindPhrase(kind: NodeKind): string {
  if (isExtensionKind(kind)) return extensionPhrases[kind];
  const spaced = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const words =
    kind === "openapi" ? "OpenAPI document" : namedByContent.has(kind) ? `${spaced} object` : spaced;
  return `${/^[aeioO]/.test(words) ? "an" : "a"} ${words}`;
}

/** Kinds whose name is no word for one of them. */
const namedByContent: ReadonlySet<NodeKind> = new Set([
  "info",
  "contact",
  "externalDocs",
  "paths",
  "responses",
  "components",
  "oauthFlows",
  "xml",
]);
