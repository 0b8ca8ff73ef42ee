/**
 * The `ApiModel`: what we understood of a contract, in neutral words.
 *
 * Ordered (arrays, never records keyed by status or name), closed (unions by `kind`), traced (every node has an
 * `origin`) and serialisable: a `ref` schema is an edge to an entry of `ApiModel.schemas`, so recursive schemas are
 * finite here. Optional members are absent rather than undefined, so that `JSON.stringify` shows only what was said.
 *
 * The vocabulary of the dialect is JSON Schema 2020-12 and OpenAPI 3.2, whatever version the contract was written in.
 */
import type { Origin } from "../diagnostics/diagnostic.ts";

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** `x-…` members of an object, in contract order. */
export type Extensions = JsonObject;

export interface ApiModel {
  /** Version as the contract states it, for display only: the model itself is version-free. */
  readonly openapi: string;
  /** The address that the contract gives itself (`$self`). */
  readonly self?: string;
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly servers: readonly Server[];
  readonly tags: readonly Tag[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** Every schema that a `ref` can point at: components first, in contract order, then other targets of a `$ref`. */
  readonly schemas: readonly NamedSchema[];
  readonly externalDocs?: ExternalDocs;
  /** Seconds that a client waits for an answer unless it is told otherwise (`x-timeout`). */
  readonly timeout?: number;
  /** What the API says of its JSON:API resources (`x-jsonapi`). */
  readonly jsonapi?: JsonApi;
  readonly extensions?: Extensions;
  readonly origin: Origin;
}

export interface ExternalDocs {
  readonly url: string;
  readonly description?: string;
}

export interface Server {
  /** URL template as written; `{name}` stands for a variable. */
  readonly url: string;
  readonly name?: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
  readonly origin: Origin;
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

export interface Tag {
  readonly name: string;
  /** A title, for lists of tags. */
  readonly summary?: string;
  readonly description?: string;
  /** Name of the tag above it. */
  readonly parent?: string;
  /** What it is for: `nav`, `badge`, `audience` or another word. */
  readonly kind?: string;
  readonly externalDocs?: ExternalDocs;
}

// Operations

export interface Operation {
  /** `operationId` as written; absent when the contract gives none. */
  readonly id?: string;
  /** As it is sent, e.g. `GET`, `QUERY`; other methods than the usual ones as the contract writes them. */
  readonly method: string;
  readonly path: PathTemplate;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated?: true;
  /** Own parameters and those of the path item, the own ones winning, in contract order. */
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: readonly Response[];
  readonly callbacks: readonly Callback[];
  /** Effective alternatives (one must hold); empty when the operation needs no credentials. */
  readonly security: readonly SecurityRequirement[];
  /** Servers of the operation or its path item; empty when those of the contract apply. */
  readonly servers: readonly Server[];
  readonly externalDocs?: ExternalDocs;
  /** The ways in which its list is cut into pages, the preferred one first (`x-pagination`). */
  readonly paginations: readonly Pagination[];
  /** What an upgraded request gets (`x-websocket`). */
  readonly websocket?: WebSocketChannel;
  /** How it says whether its work is done (`x-polling`). */
  readonly polling?: Polling;
  /** The methods that share this operation (`x-rpc`). */
  readonly rpc?: Rpc;
  /** What it does with which JSON:API resource (`x-jsonapi`). */
  readonly jsonapi?: JsonApiAction;
  readonly extensions?: Extensions;
  readonly origin: Origin;
}

/** `/pets/{petId}.json` in parts: literal text and parameters, in order. */
export interface PathTemplate {
  readonly raw: string;
  readonly parts: readonly PathPart[];
}

export type PathPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string };

/** `querystring` is the whole of the query, as a document of a media type. */
export type ParameterLocation = "path" | "query" | "querystring" | "header" | "cookie";

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated?: true;
  readonly serialization: Serialization;
  readonly examples: readonly Example[];
  /** In the query: `name=` is something else than nothing at all. */
  readonly allowEmptyValue?: true;
  /** Takes the rest of the path, slashes included (`x-wildcard`). */
  readonly wildcard?: true;
  /** Never refused: cut to its maximum, else replaced by its default (`x-lenient`). */
  readonly lenient?: true;
  readonly extensions?: Extensions;
  readonly origin: Origin;
}

export type ParameterStyle =
  | "matrix"
  | "label"
  | "simple"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  /** As `form`, but nothing is percent-encoded. */
  | "cookie";

/** How a value becomes text: by `style` and `explode`, or as a document of a media type (`content`). */
export type Serialization =
  | {
      readonly kind: "style";
      readonly style: ParameterStyle;
      readonly explode: boolean;
      readonly allowReserved: boolean;
      readonly schema: Schema;
    }
  | { readonly kind: "content"; readonly content: MediaType };

export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaType[];
  readonly extensions?: Extensions;
  readonly origin: Origin;
}

export interface MediaType {
  /** As written, e.g. `application/json; charset=utf-8` or `image/*`. */
  readonly mediaType: string;
  readonly description?: string;
  /** Of the whole content. */
  readonly schema?: Schema;
  /** Of each item of a stream: an event, a line, a part. */
  readonly itemSchema?: Schema;
  readonly encoding: readonly Encoding[];
  readonly partEncoding?: PartEncoding;
  readonly examples: readonly Example[];
  readonly extensions?: Extensions;
  readonly origin: Origin;
}

/** How one property of a form or multipart body travels. */
export interface Encoding extends ValueEncoding {
  readonly property: string;
}

/** How the parts of a multipart body travel that have no names. */
export interface PartEncoding {
  /** Of the first parts, one by one. */
  readonly prefix: readonly ValueEncoding[];
  /** Of all parts after them. */
  readonly rest?: ValueEncoding;
}

export interface ValueEncoding {
  readonly contentType?: string;
  readonly headers: readonly Header[];
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Of a form or multipart body in it. */
  readonly encoding?: readonly Encoding[];
  readonly partEncoding?: PartEncoding;
}

export interface Example {
  /** Key in `examples`, or `default` for a lone `example`. */
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly value?: JsonValue;
  /** The value as it travels. */
  readonly serializedValue?: string;
  readonly externalValue?: string;
  readonly origin: Origin;
}

export type Status =
  | { readonly kind: "exact"; readonly code: number }
  /** `4XX` has `digit` 4. */
  | { readonly kind: "range"; readonly digit: number }
  | { readonly kind: "default" };

export interface Response {
  readonly status: Status;
  readonly summary?: string;
  readonly description?: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
  readonly links: readonly Link[];
  readonly extensions?: Extensions;
  readonly origin: Origin;
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated?: true;
  readonly serialization: Serialization;
  readonly examples: readonly Example[];
  readonly extensions?: Extensions;
  readonly origin: Origin;
}

export interface Link {
  readonly name: string;
  readonly operationId?: string;
  readonly operationRef?: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly value: JsonValue }[];
  readonly requestBody?: JsonValue;
  readonly extensions?: Extensions;
  readonly origin: Origin;
}

export interface Callback {
  readonly name: string;
  /** Runtime expression that gives the URL. */
  readonly expression: string;
  readonly operations: readonly Operation[];
  readonly origin: Origin;
}

export interface Webhook {
  readonly name: string;
  readonly operations: readonly Operation[];
  readonly origin: Origin;
}

// Extensions of our own: docs/extensions.md

/** Pointers lead into the successful body; the empty one is the body itself. */
export interface Pagination {
  /** What moves on to the next page; `link` follows a URL. */
  readonly style: "offset" | "page" | "cursor" | "link";
  /** Query parameters (members of the params in an RPC method). */
  readonly limit?: string;
  readonly offset?: string;
  readonly page?: string;
  readonly cursor?: string;
  /** Number of the first page; default: 1. */
  readonly first?: number;
  readonly items: string;
  /** How many items there are altogether. */
  readonly total?: string;
  /** The URL of the next page, or the next cursor. */
  readonly next?: string;
  readonly origin: Origin;
}

export interface WebSocketChannel {
  /** `both`: a plain GET has an answer too. */
  readonly mode: "both" | "only";
  readonly description?: string;
  readonly serverMessages: MediaType;
  readonly clientMessages?: MediaType;
  /** Query parameter that says how often messages come. */
  readonly interval?: string;
  /** Seconds between messages without that parameter. */
  readonly defaultInterval?: number;
  readonly keepAlive?: KeepAlive;
  /** Pointer to the number of a message of the server: numbers grow. */
  readonly sequence?: string;
  /** Query parameter that asks for the messages behind a number. */
  readonly resume?: string;
  readonly origin: Origin;
}

/** Work that goes on behind an answer. */
export interface Polling {
  /** Pointer to the state in the successful body; without it status 202 stands for "not yet". */
  readonly status?: string;
  /** States in which the work is done. */
  readonly done: readonly string[];
  /** States in which it has failed. */
  readonly failed: readonly string[];
  /** Seconds between two questions. */
  readonly interval?: number;
  /** Id of the operation that the `Location` of a 202 leads to. */
  readonly operation?: string;
  readonly origin: Origin;
}

export interface KeepAlive {
  /** Text that the client sends. */
  readonly send: string;
  /** Text that the server answers. */
  readonly expect?: string;
  /** Seconds between two sends. */
  readonly every: number;
  /** Seconds of silence after which the server closes. */
  readonly within?: number;
}

/** Members of the bodies by which methods share an operation. */
export interface Rpc {
  /** Names the method in the request. */
  readonly method: string;
  /** Holds the arguments in the request. */
  readonly params?: string;
  /** Holds the result in a successful answer. */
  readonly result?: string;
  /** Holds the error in a failed answer. */
  readonly error?: string;
  /** Is false in a failed answer. */
  readonly success?: string;
  /** Stands in the request and is repeated in the answer. */
  readonly id?: string;
  readonly methods: readonly RpcMethod[];
  readonly origin: Origin;
}

export interface RpcMethod {
  /** On the wire, and of the examples that belong to it. */
  readonly name: string;
  /** Shares its namespace with the ids of operations. */
  readonly id: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: true;
  /** Absent when the method takes none. */
  readonly params?: Schema;
  /** Absent when the method gives none. */
  readonly result?: Schema;
  readonly errors: readonly { readonly status: Status; readonly description: string }[];
  readonly paginations: readonly Pagination[];
  readonly origin: Origin;
}

export interface JsonApi {
  readonly version?: string;
  readonly resources: readonly JsonApiResource[];
  readonly origin: Origin;
}

export interface JsonApiResource {
  readonly type: string;
  readonly attributes?: Schema;
  readonly relationships: readonly {
    readonly name: string;
    readonly resource: string;
    readonly many: boolean;
  }[];
}

export interface JsonApiAction {
  readonly resource: string;
  readonly action:
    | "list"
    | "create"
    | "get"
    | "update"
    | "delete"
    | "getRelated"
    | "getRelationship"
    | "replaceRelationship"
    | "addToRelationship"
    | "removeFromRelationship"
    | "options";
  readonly relationship?: string;
}

// Security

/** Schemes that must hold together; none means anonymous access. */
export interface SecurityRequirement {
  readonly schemes: readonly { readonly name: string; readonly scopes: readonly string[] }[];
}

interface SecuritySchemeBase {
  readonly name: string;
  readonly description?: string;
  readonly deprecated?: true;
  readonly extensions?: Extensions;
  readonly origin: Origin;
}

export type SecurityScheme = SecuritySchemeBase &
  (
    | { readonly kind: "apiKey"; readonly in: "query" | "header" | "cookie"; readonly parameter: string }
    | { readonly kind: "http"; readonly scheme: string; readonly bearerFormat?: string }
    | {
        readonly kind: "oauth2";
        readonly flows: readonly OAuthFlow[];
        /** Where the authorization server describes itself (RFC 8414). */
        readonly metadataUrl?: string;
      }
    | { readonly kind: "openIdConnect"; readonly url: string }
    | { readonly kind: "mutualTLS" }
  );

export interface OAuthFlow {
  readonly kind: "implicit" | "password" | "clientCredentials" | "authorizationCode" | "deviceAuthorization";
  readonly authorizationUrl?: string;
  readonly deviceAuthorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

// Schemas

/** Identifies a `NamedSchema`: `#/components/schemas/Pet`, with the file in front when it is not the root document. */
export type SchemaId = string;

export interface NamedSchema {
  readonly id: SchemaId;
  /** Name in the contract's words (not an identifier): the component key, or one made from file and pointer. */
  readonly name: string;
  readonly schema: Schema;
}

export type Schema =
  | AnySchema
  | NeverSchema
  | NullSchema
  | BooleanSchema
  | NumberSchema
  | StringSchema
  | EnumSchema
  | ArraySchema
  | TupleSchema
  | ObjectSchema
  | MapSchema
  | UnionSchema
  | IntersectionSchema
  | NotSchema
  | ConditionalSchema
  | RefSchema;

export type SchemaKind = Schema["kind"];

/** Annotations: they say something about a value and never decide whether it is valid. */
export interface SchemaBase {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: true;
  /** Only in responses. */
  readonly readOnly?: true;
  /** Only in requests. */
  readonly writeOnly?: true;
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly externalDocs?: ExternalDocs;
  readonly extensions?: Extensions;
  /**
   * The contract gives keywords of this type without saying `type`. JSON Schema then accepts every value of another
   * type; authors nearly always mean the type, and so do types and validators.
   */
  readonly implied?: true;
  readonly origin: Origin;
  /** Where the keywords stand, when they are those of the only part of a schema: of its one `allOf` member, say. */
  readonly keywordsOrigin?: Origin;
}

export interface AnySchema extends SchemaBase {
  readonly kind: "any";
}

export interface NeverSchema extends SchemaBase {
  readonly kind: "never";
}

export interface NullSchema extends SchemaBase {
  readonly kind: "null";
}

export interface BooleanSchema extends SchemaBase {
  readonly kind: "boolean";
}

export interface NumberSchema extends SchemaBase {
  readonly kind: "integer" | "number";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly format?: string;
}

export interface StringSchema extends SchemaBase {
  readonly kind: "string";
  /** Lengths count code points (JSON Schema Validation §6.3). */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** ECMA-262 pattern, not anchored. */
  readonly pattern?: string;
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;
}

/** `enum` and `const` alike: one of these values, compared deeply. */
export interface EnumSchema extends SchemaBase {
  readonly kind: "enum";
  readonly values: readonly JsonValue[];
  /** The contract says `const`. */
  readonly const?: true;
  /** What the contract calls the values (`x-enum-varnames`) and says of them (`x-enum-descriptions`), one for each. */
  readonly labels?: readonly EnumLabel[];
}

export interface EnumLabel {
  readonly name?: string;
  readonly description?: string;
}

interface ArrayConstraints {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly contains?: { readonly schema: Schema; readonly min: number; readonly max?: number };
}

export interface ArraySchema extends SchemaBase, ArrayConstraints {
  readonly kind: "array";
  readonly items: Schema;
}

export interface TupleSchema extends SchemaBase, ArrayConstraints {
  readonly kind: "tuple";
  readonly prefix: readonly Schema[];
  /** Schema of the items after the prefix; `never` when there may be none. */
  readonly rest: Schema;
}

interface ObjectConstraints {
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly propertyNames?: Schema;
}

export interface ObjectSchema extends SchemaBase, ObjectConstraints {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** Required names without a schema of their own in `properties`. */
  readonly required: readonly string[];
  readonly patterns: readonly { readonly pattern: string; readonly schema: Schema }[];
  /** Schema of members that neither `properties` nor `patterns` name; `any` unless the contract says otherwise. */
  readonly additional: Schema;
  readonly dependentRequired: readonly { readonly property: string; readonly requires: readonly string[] }[];
  readonly dependentSchemas: readonly { readonly property: string; readonly schema: Schema }[];
  /** On the base of a hierarchy, whose subtypes take it in by `allOf`: which value stands for which subtype. */
  readonly discriminator?: Discriminator;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** An object of no named members: every value has one schema. */
export interface MapSchema extends SchemaBase, ObjectConstraints {
  readonly kind: "map";
  readonly values: Schema;
}

export interface UnionSchema extends SchemaBase {
  readonly kind: "union";
  /**
   * `anyOf` and `oneOf` as in JSON Schema; `types` for variants of different JSON types (`type: [string, "null"]`),
   * of which at most one can match.
   */
  readonly mode: "anyOf" | "oneOf" | "types";
  readonly variants: readonly Schema[];
  readonly discriminator?: Discriminator;
}

export interface Discriminator {
  readonly property: string;
  /** Value of the property and the variant it selects, explicit and implicit (schema name) mappings alike. */
  readonly mapping: readonly { readonly value: string; readonly target: SchemaId }[];
  /** What a value is that lacks the property, or has one that the mapping does not list (`defaultMapping`). */
  readonly fallback?: SchemaId;
}

export interface IntersectionSchema extends SchemaBase {
  readonly kind: "intersection";
  readonly members: readonly Schema[];
  /** Schema of the members (items) of a value that no part of the intersection has looked at. */
  readonly unevaluatedProperties?: Schema;
  readonly unevaluatedItems?: Schema;
}

export interface NotSchema extends SchemaBase {
  readonly kind: "not";
  readonly schema: Schema;
}

export interface ConditionalSchema extends SchemaBase {
  readonly kind: "conditional";
  readonly if: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** An edge to a named schema, whatever keyword says so. Annotations beside the `$ref` are here. */
export interface RefSchema extends SchemaBase {
  readonly kind: "ref";
  readonly target: SchemaId;
}
