/**
 * The extensions that we define, as tables beside those of OpenAPI: so references in them are followed and their parts
 * checked like everything else. `docs/extensions.md` says what they mean.
 */
import {
  boolean,
  choice,
  type FieldTable,
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

/** What stands for each kind in messages. */
export const extensionPhrases = {
  pagination: "an x-pagination object",
  websocket: "an x-websocket object",
  keepAlive: "a keepAlive object",
  polling: "an x-polling object",
  rpc: "an x-rpc object",
  rpcMethod: "an RPC method",
  rpcError: "an RPC error",
  jsonapi: "an x-jsonapi object",
  jsonapiResource: "a JSON:API resource",
  jsonapiRelationship: "a JSON:API relationship",
  jsonapiAction: "an x-jsonapi object",
} as const;

export type ExtensionKind = keyof typeof extensionPhrases;

export function isExtensionKind(kind: string): kind is ExtensionKind {
  return Object.hasOwn(extensionPhrases, kind);
}

/** What an operation can do with a JSON:API resource. */
export const jsonApiActions = [
  "list",
  "create",
  "get",
  "update",
  "delete",
  "getRelated",
  "getRelationship",
  "replaceRelationship",
  "addToRelationship",
  "removeFromRelationship",
  "options",
] as const;

/** Fields that extensions add to the objects of OpenAPI. */
export const extensionFields = {
  openapi: { "x-jsonapi": node("jsonapi"), "x-timeout": number },
  operation: {
    "x-pagination": choice(node("pagination"), list(node("pagination"))),
    "x-websocket": node("websocket"),
    "x-polling": node("polling"),
    "x-rpc": node("rpc"),
    "x-jsonapi": node("jsonapiAction"),
  },
  parameter: { "x-wildcard": boolean, "x-lenient": boolean },
} as const satisfies Readonly<Record<string, FieldTable>>;

const pagination = extensionFields.operation["x-pagination"];

export const extensionGrammar: Readonly<Record<ExtensionKind, ObjectGrammar>> = {
  pagination: object({
    style: required(oneOf("offset", "page", "cursor", "link")),
    limit: text,
    offset: text,
    page: text,
    first: number,
    cursor: text,
    items: required(text),
    total: text,
    next: text,
  }),
  websocket: object({
    mode: required(oneOf("both", "only")),
    description: text,
    serverMessages: required(map(node("mediaType"))),
    clientMessages: map(node("mediaType")),
    interval: text,
    defaultInterval: number,
    keepAlive: node("keepAlive"),
    sequence: text,
    resume: text,
  }),
  keepAlive: object({
    send: required(text),
    expect: text,
    every: required(number),
    within: number,
  }),
  polling: object({
    status: text,
    done: list(text),
    failed: list(text),
    interval: number,
    operation: text,
  }),
  rpc: object({
    method: required(text),
    params: text,
    result: text,
    error: text,
    success: text,
    id: text,
    methods: required(map(node("rpcMethod"))),
  }),
  rpcMethod: object({
    operationId: required(text),
    summary: text,
    description: text,
    deprecated: boolean,
    params: node("schema"),
    result: node("schema"),
    errors: map(node("rpcError")),
    "x-pagination": pagination,
  }),
  rpcError: object({ description: required(text) }),
  jsonapi: object({ version: text, resources: required(map(node("jsonapiResource"))) }),
  jsonapiResource: object({
    attributes: node("schema"),
    relationships: map(node("jsonapiRelationship")),
  }),
  jsonapiRelationship: object({ resource: required(text), many: boolean }),
  jsonapiAction: object({
    resource: required(text),
    action: required(oneOf(...jsonApiActions)),
    relationship: text,
  }),
};
