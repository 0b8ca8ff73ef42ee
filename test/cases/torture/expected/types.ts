// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/** Statuses 400 to 499. */
export type Status4XX =
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409
  | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419
  | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 427 | 428 | 429
  | 430 | 431 | 432 | 433 | 434 | 435 | 436 | 437 | 438 | 439
  | 440 | 441 | 442 | 443 | 444 | 445 | 446 | 447 | 448 | 449
  | 450 | 451 | 452 | 453 | 454 | 455 | 456 | 457 | 458 | 459
  | 460 | 461 | 462 | 463 | 464 | 465 | 466 | 467 | 468 | 469
  | 470 | 471 | 472 | 473 | 474 | 475 | 476 | 477 | 478 | 479
  | 480 | 481 | 482 | 483 | 484 | 485 | 486 | 487 | 488 | 489
  | 490 | 491 | 492 | 493 | 494 | 495 | 496 | 497 | 498 | 499;

/** The members of a union that are not listed. */
export type Except<All, Listed> = All extends Listed ? never : All;

/** `spec.yaml#/components/schemas/Foo-Bar` */
export type FooBar_snjv = string;

/** `spec.yaml#/components/schemas/Foo.Bar` */
export type FooBar_3njs = number;

/** `spec.yaml#/components/schemas/foo_bar` */
export type FooBar_50wx = boolean;

/** `spec.yaml#/components/schemas/FooBar` */
export type FooBar = null;

/** `spec.yaml#/components/schemas/Array` */
export type Array = Record[];

/** `spec.yaml#/components/schemas/Record` */
export type Record = { [key: string]: string };

/** `spec.yaml#/components/schemas/Error` */
export interface Error {
  message: string;
  code?: number;
}

/** `spec.yaml#/components/schemas/Promise` */
export type Promise = string;

/** `spec.yaml#/components/schemas/Function` */
export interface Function {
  name?: string;
}

/** `spec.yaml#/components/schemas/Object` */
export type Object = { [key: string]: unknown };

/** `spec.yaml#/components/schemas/Blob` */
export type Blob = globalThis.Blob | string;

/** `spec.yaml#/components/schemas/Date` */
export type Date = string;

/** `spec.yaml#/components/schemas/string` */
export type String = string;

/** `spec.yaml#/components/schemas/3D` */
export type _3D = number;

/**
 * A schema named like a request shape
 *
 * `spec.yaml#/components/schemas/AccountInput`
 */
export type AccountInput = string;

/** `spec.yaml#/components/schemas/StylesOutput` */
export type StylesOutput = number;

/** `spec.yaml#/components/schemas/Everything` */
export interface Everything {
  name: string;
  kind: "everything";
  constObject?: { a: [1, null, "x"]; "__proto__": 1 };
  pair: [string, number];
  openTuple?: [string?, (number | null)?, ...boolean[]];
  mixed?: 1 | "1" | true | null | { a: 1 };
  nothing?: never;
  anything?: unknown;
  empty?: unknown;
  nullable?: string | null;
  several?: string | number | string[];
  set?: number[];
  contains?: unknown[];
  notString?: unknown;
  local?: Inner;
  self?: Everything;
  /** @default "*\/ default" */
  "quoted-key"?: string;
  "with \"quotes\""?: string;
  constructor?: string;
  "__proto__"?: string;
  toString?: number;
}

/** `spec.yaml#/components/schemas/Tree` */
export interface Tree {
  children: Tree[];
  parent?: Tree | null;
}

/**
 * `spec.yaml#/components/schemas/Account`
 *
 * As received in responses.
 */
export interface Account {
  id: string;
  name: string;
  owner?: Owner;
  [key: string]: number | string | Owner | undefined;
}

/**
 * `spec.yaml#/components/schemas/Account`
 *
 * As sent in requests.
 */
export interface AccountInput_p43g {
  secret: string;
  name: string;
  owner?: OwnerInput;
  [key: string]: number | string | OwnerInput | undefined;
}

/**
 * `spec.yaml#/components/schemas/Owner`
 *
 * As received in responses.
 */
export interface Owner {
  account?: Account;
  note?: OwnerNote;
}

/**
 * `spec.yaml#/components/schemas/Owner`
 *
 * As sent in requests.
 */
export interface OwnerInput {
  account?: AccountInput_p43g;
  note?: OwnerNote;
}

/** `spec.yaml#/components/schemas/Owner/properties/note` */
export interface OwnerNote {
  text?: string;
}

/** `spec.yaml#/components/schemas/Dictionary` */
export interface Dictionary {
  n?: number;
  [key: string]: string | number | undefined;
}

/** `spec.yaml#/components/schemas/Dependent` */
export interface Dependent {
  card?: string;
  address?: string;
}

/** `spec.yaml#/components/schemas/Conditional` */
export type Conditional = {
  country?: string;
  zip?: string;
};

/** `spec.yaml#/components/schemas/Pet` */
export type Pet = (Cat & { petType: "cat" | "kitten" }) | (Dog & { petType: "dog" });

/** `spec.yaml#/components/schemas/Cat` */
export interface Cat {
  petType: string;
  lives?: number;
}

/** `spec.yaml#/components/schemas/Dog` */
export type Dog = { petType: string } & { bark?: boolean };

/** `spec.yaml#/components/schemas/Implicit` */
export type Implicit = (Cat & { petType: "Cat" }) | (Error & { petType: "Error" });

/** `spec.yaml#/components/schemas/Base` */
export interface Base {
  kind: string;
}

/** `spec.yaml#/components/schemas/Derived` */
export type Derived = Base & { extra: string };

/**
 * Beside a reference
 *
 * `spec.yaml#/components/schemas/SiblingRef`
 *
 * As received in responses.
 */
export type SiblingRef = Owner & { account: {} | null };

/**
 * Beside a reference
 *
 * `spec.yaml#/components/schemas/SiblingRef`
 *
 * As sent in requests.
 */
export type SiblingRefInput = OwnerInput & { account: {} | null };

/** `spec.yaml#/components/schemas/Closed` */
export type Closed = Error & { more?: string };

/** `spec.yaml#/components/schemas/Untyped` */
export interface Untyped {
  a: string;
  b: unknown;
}

/** `spec.yaml#/components/schemas/Sparse` */
export type Sparse = string | number;

/** `spec.yaml#/components/schemas/true` */
export type True = unknown;

/** `spec.yaml#/components/schemas/false` */
export type False = never;

/** `spec.yaml#/components/schemas/Anchored` */
export type Anchored = string;

/** `spec.yaml#/components/schemas/ByAnchor` */
export type ByAnchor = Anchored;

/** `spec.yaml#/components/schemas/Encoded` */
export type Encoded = string;

/** `spec.yaml#/components/schemas/Formats` */
export interface Formats {
  date?: string;
  time?: string;
  duration?: string;
  email?: string;
  hostname?: string;
  ipv4?: string;
  ipv6?: string;
  uri?: string;
  pointer?: string;
  regex?: string;
  int32?: number;
  int64?: number;
  unknown?: string;
}

/** `spec.yaml#/components/schemas/Everything/$defs/Inner` */
export interface Inner {
  deep?: Tree;
}

/** `spec.yaml#/paths/~1styles~1{simple}~1{label}~1{matrix}~1{list}.json/parameters/2/schema` */
export interface StylesOperationMatrix {
  r?: number;
  g?: number;
}

/** `spec.yaml#/paths/~1styles~1{simple}~1{label}~1{matrix}~1{list}.json/get/parameters/4/schema` */
export interface StylesOperationDeep {
  a?: string;
  b?: number;
}

/**
 * `spec.yaml#/paths/~1styles~1{simple}~1{label}~1{matrix}~1{list}.json/get/parameters/7/content/application~1json/schema`
 */
export interface StylesOperationJson {
  n: number;
}

/**
 * `spec.yaml#/paths/~1styles~1{simple}~1{label}~1{matrix}~1{list}.json/get/responses/404/content/application~1problem+json/schema`
 */
export interface StylesOperationResponse404 {
  missing: string;
}

/** Input of `styles`: `GET /styles/{simple}/{label}/{matrix}/{list}.json` */
export interface StylesOperationInput {
  simplePath: string;
  label: number[];
  matrix: StylesOperationMatrix;
  list: string[];
  form?: string[] | undefined;
  formJoined?: string[] | undefined;
  space?: number[] | undefined;
  pipe?: boolean[] | undefined;
  deep?: StylesOperationDeep | undefined;
  formObject?: { [key: string]: string } | undefined;
  reserved?: string | undefined;
  json?: StylesOperationJson | undefined;
  "X-List"?: number[] | undefined;
  session?: string | undefined;
  /** @deprecated */
  simpleQuery?: number | undefined;
  class?: "" | "a b" | "it's" | "\"" | "\\" | "${x}" | "`" | "*/" | "\n" | "__proto__" | undefined;
}

/** Output of `styles`. */
export type StylesOperationOutput = Everything | string;

/** Errors of `styles` by status. */
export type StylesOperationError =
  | { readonly status: 404; readonly body: StylesOperationResponse404 }
  | { readonly status: Except<Status4XX, 404>; readonly body: Error }
  | { readonly status: number; readonly body: string };

/** `spec.yaml#/paths/~1bodies/post/requestBody/content/application~1x-www-form-urlencoded/schema` */
export interface DeleteRequestBodyApplicationXWwwFormUrlencoded {
  a: string;
  tags?: string[];
}

/** `spec.yaml#/paths/~1bodies/post/requestBody/content/multipart~1form-data/schema` */
export interface DeleteRequestBodyMultipartFormData {
  file: globalThis.Blob | string;
  meta?: DeleteRequestBodyMultipartFormDataMeta;
}

/** `spec.yaml#/paths/~1bodies/post/requestBody/content/multipart~1form-data/schema/properties/meta` */
export interface DeleteRequestBodyMultipartFormDataMeta {
  n?: number;
}

/** Input of `delete_`: `POST /bodies` */
export type DeleteInput =
  | { body: AccountInput_p43g; contentType?: "application/json" | undefined }
  | {
      body: DeleteRequestBodyApplicationXWwwFormUrlencoded;
      contentType: "application/x-www-form-urlencoded";
    }
  | { body: DeleteRequestBodyMultipartFormData; contentType: "multipart/form-data" }
  | { body: string; contentType: "text/plain" }
  | {
      body: globalThis.Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string;
      contentType: "application/octet-stream";
    };

/** Output of `delete_`. */
export type DeleteOutput = Account | undefined;

/** Errors of `delete_` by status. */
export type DeleteError = never;

/** Input of `getWeirdNames_wxn6`: `GET /weird-names` */
export type GetWeirdNamesWxn6Input = { [key: string]: never };

/** Output of `getWeirdNames_wxn6`. */
export type GetWeirdNamesWxn6Output = globalThis.Blob;

/** Errors of `getWeirdNames_wxn6` by status. */
export type GetWeirdNamesWxn6Error = never;

/** Input of `getWeirdNames_gxqo`: `GET /weird_names` */
export type GetWeirdNamesGxqoInput = { [key: string]: never };

/** Output of `getWeirdNames_gxqo`. */
export type GetWeirdNamesGxqoOutput = globalThis.Blob;

/** Errors of `getWeirdNames_gxqo` by status. */
export type GetWeirdNamesGxqoError = never;

/** `spec.yaml#/paths/~1emoji~1{id}/get/responses/200/content/application~1json/schema/items` */
export interface PartyResponse200Item {
  x: PartyResponse200ItemX;
}

/**
 * `spec.yaml#/paths/~1emoji~1{id}/get/responses/200/content/application~1json/schema/items/properties/x`
 */
export interface PartyResponse200ItemX {
  "a-b"?: null;
}

/** Input of `party`: `GET /emoji/{id}` */
export interface PartyInput {
  id: number;
}

/** Output of `party`. */
export type PartyOutput = PartyResponse200Item[];

/** Errors of `party` by status. */
export type PartyError = never;

/** Input of `t_xh1e`: `HEAD /t` */
export type TXh1eInput = { [key: string]: never };

/** Output of `t_xh1e`. */
export type TXh1eOutput = undefined;

/** Errors of `t_xh1e` by status. */
export type TXh1eError = never;

/** Input of `constructor`: `PUT /t` */
export type ConstructorInput = { [key: string]: never };

/** Output of `constructor`. */
export type ConstructorOutput = unknown;

/** Errors of `constructor` by status. */
export type ConstructorError = never;

/** Input of `fetch`: `PATCH /t` */
export type FetchInput = { [key: string]: never };

/** Output of `fetch`. */
export type FetchOutput = undefined;

/** Errors of `fetch` by status. */
export type FetchError = never;

/** Input of `raw`: `TRACE /t` */
export type RawInput = { [key: string]: never };

/** Output of `raw`. */
export type RawOutput = undefined;

/** Errors of `raw` by status. */
export type RawError = never;

/** Input of `proto`: `OPTIONS /t` */
export type ProtoInput = { [key: string]: never };

/** Output of `proto`. */
export type ProtoOutput = undefined;

/** Errors of `proto` by status. */
export type ProtoError = never;

/** Input of `searchThings`: `GET /search` */
export interface SearchThingsInput {
  bodyQuery?: string | undefined;
  "__proto__"?: string | undefined;
  body?: string | undefined;
}

/** Output of `searchThings`. */
export type SearchThingsOutput = { [key: string]: unknown };

/** Errors of `searchThings` by status. */
export type SearchThingsError = never;
