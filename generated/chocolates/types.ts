// @generated from specs/chocolates/openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/**
 * What all documents have in common. Each refinement says what its `data` and `included` hold.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/Document`
 */
export interface Document {
  links?: Links;
  /** One resource, a list of resources, or null. */
  data: unknown;
  /** A list of resources that `data` refers to, each once. Absent when there are none. */
  included?: unknown;
  meta?: Meta;
}

/**
 * One thing with a type and an id. Each refinement says what its attributes are.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/Resource`
 */
export interface Resource {
  /** The name of the resource, as in the path. */
  type: string;
  /** Unique among the resources of its type. */
  id: string;
  /** An object with the values of the resource. */
  attributes: unknown;
  /** An object with a relationship for each name. Absent when the type has no relationships. */
  relationships?: unknown;
  links?: Links;
  meta?: Meta;
}

/**
 * How a resource refers to others. Each refinement says what its `data` holds.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/Relationship`
 */
export interface Relationship {
  links?: Links;
  /** One identifier or null, or a list of identifiers. */
  data?: unknown;
  meta?: Meta;
}

/**
 * Names a resource without showing it.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/Identifier`
 */
export interface Identifier {
  type: string;
  id: string;
}

/**
 * Links by name.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/Links`
 */
export type Links = { [key: string]: Link };

/**
 * A URL, alone or with something to say about it. Null is a link that leads nowhere.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/Link`
 */
export type Link = Url | LinkObject | null;

/**
 * A URL with something to say about it.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/LinkObject`
 */
export interface LinkObject {
  href: Url;
  meta: Meta;
}

/**
 * An absolute URL. The brackets of parameter names are not percent-encoded, so a strict parser may
 * refuse it.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/Url`
 */
export type Url = string;

/**
 * Anything that is worth saying beside the data.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/Meta`
 */
export type Meta = { [key: string]: unknown };

/**
 * Who answers. The same in every success document.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ServiceMeta`
 */
export type ServiceMeta = Meta & {
  author: string;
  /** The license of the data. */
  license: string;
  "license-url": string;
};

/**
 * The way from one page to others. Without pages, and where there is nowhere to go, they are absent.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/PageLinks`
 */
export type PageLinks = Links & {
  first?: Url;
  last?: Url;
  next?: Url;
  prev?: Url;
};

/**
 * Where a relationship can be followed. Both links are always there.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/RelationshipLinks`
 */
export type RelationshipLinks = Links & {
  /** Where the related resources are. */
  related: Url;
  /** Where the relationship itself is, to read and to change it. */
  self: Url;
};

/**
 * What is known about a user beside the chocolates.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserAttributes`
 */
export interface UserAttributes {
  /** The name; empty when it was never set. Two users may share one. */
  "user-name": string;
}

/**
 * A user as the service answers it, under the number that it gave it.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserResource`
 */
export type UserResource = Resource & {
  type: "users";
  id: string;
  attributes: UserAttributes;
  relationships: UserRelationships;
};

/**
 * A user refers to nothing but chocolates.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserRelationships`
 */
export interface UserRelationships {
  sweets: UserSweetsRelationship;
}

/**
 * The chocolates that a user likes. The same one may be there more than once.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserSweetsRelationship`
 */
export type UserSweetsRelationship = Relationship & {
  links: RelationshipLinks;
  /** Never null; a user who likes none has an empty list. */
  data: ChocolateIdentifier[];
};

/**
 * The relationship by itself, as a document.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserSweetsDocument`
 */
export type UserSweetsDocument = UserSweetsRelationship & { meta: ServiceMeta };

/**
 * One user. A user who is read comes with the chocolates, one who was just created does not.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserDocument`
 */
export type UserDocument = Document & {
  data: UserResource;
  included?: IncludedChocolates;
  meta: ServiceMeta;
};

/**
 * All users with their chocolates, or one page of users with `links` to the others.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserListDocument`
 */
export type UserListDocument = Document & {
  links?: PageLinks;
  /** Never null; no users are an empty list. */
  data: UserResource[];
  included?: IncludedChocolates;
  meta: ServiceMeta;
};

/**
 * The chocolates that the users in `data` like, each once. Absent when there are none.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/IncludedChocolates`
 */
export type IncludedChocolates = ChocolateResource[];

/**
 * Both are there, unless `fields[chocolates]` asks for one only.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ChocolateAttributes`
 */
export interface ChocolateAttributes {
  /** Empty when it was never set. */
  name?: string;
  /** What it tastes like, in the words of whoever tasted it. Empty when it was never set. */
  taste?: string;
}

/**
 * Chocolates have no relationships.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ChocolateResource`
 */
export type ChocolateResource = Resource & {
  type: "chocolates";
  id: string;
  attributes: ChocolateAttributes;
};

/**
 * Names a chocolate. It is not looked up.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ChocolateIdentifier`
 */
export type ChocolateIdentifier = Identifier & {
  type: "chocolates";
  id: string;
};

/**
 * One chocolate. Nothing comes along, because chocolates refer to nothing.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ChocolateDocument`
 */
export type ChocolateDocument = Document & {
  data: ChocolateResource;
  meta: ServiceMeta;
};

/**
 * All chocolates, or those that one user likes. This list never comes in pages.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ChocolateListDocument`
 */
export type ChocolateListDocument = Document & {
  /** Never null; no chocolates are an empty list. */
  data: ChocolateResource[];
  meta: ServiceMeta;
};

/**
 * A success without data.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/MetaDocument`
 */
export interface MetaDocument {
  meta: ServiceMeta;
}

/**
 * The body of `createUser`. Other members than `data` are ignored.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserCreateDocument`
 */
export interface UserCreateDocument {
  data: NewUser;
}

/**
 * A user to be stored. Everything but the type may be left out.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/NewUser`
 */
export interface NewUser {
  type: "users";
  /** Accepted and not used. The service numbers its users itself. */
  id?: string;
  attributes?: UserAttributesToSet;
  relationships?: UserRelationshipsToSet;
}

/**
 * The body of `updateUser`. Other members than `data` are ignored.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserUpdateDocument`
 */
export interface UserUpdateDocument {
  data: ChangedUser;
}

/**
 * The user to change, and what shall change. What is left out stays as it is.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ChangedUser`
 */
export interface ChangedUser {
  type: "users";
  /** The id that is in the path, too. */
  id: string;
  attributes?: UserAttributesToSet;
  relationships?: UserRelationshipsToSet;
}

/**
 * Attributes of a new user or of a changed one. Unknown ones are ignored.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserAttributesToSet`
 */
export interface UserAttributesToSet {
  /** Null counts as absent. */
  "user-name"?: string | null;
}

/**
 * The chocolates that a user likes from now on, whatever they were before.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/UserRelationshipsToSet`
 */
export interface UserRelationshipsToSet {
  sweets?: SweetsRelationshipRequest;
}

/**
 * Chocolates that a user shall have, get or lose, depending on the operation.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/SweetsRelationshipRequest`
 */
export interface SweetsRelationshipRequest {
  /** A list, also for a single chocolate, and empty for none. */
  data: ChocolateIdentifier[];
}

/**
 * The body of `createChocolate`. Other members than `data` are ignored.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ChocolateCreateDocument`
 */
export interface ChocolateCreateDocument {
  data: NewChocolate;
}

/**
 * A chocolate to be stored. Everything but the type may be left out.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/NewChocolate`
 */
export interface NewChocolate {
  type: "chocolates";
  /** Accepted and not used. The service numbers its chocolates itself. */
  id?: string;
  attributes?: ChocolateAttributesToSet;
}

/**
 * The body of `updateChocolate`. Other members than `data` are ignored.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ChocolateUpdateDocument`
 */
export interface ChocolateUpdateDocument {
  data: ChangedChocolate;
}

/**
 * The chocolate to change, and what shall change about it. What is left out stays as it is.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ChangedChocolate`
 */
export interface ChangedChocolate {
  type: "chocolates";
  /** The id that is in the path, too. */
  id: string;
  attributes?: ChocolateAttributesToSet;
}

/**
 * Attributes of a new chocolate or of a changed one. Unknown ones are ignored.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ChocolateAttributesToSet`
 */
export interface ChocolateAttributesToSet {
  /** Null counts as absent. */
  name?: string | null;
  /** Null counts as absent. */
  taste?: string | null;
}

/**
 * The body of a failure. Most have one error; unknown fields have one each.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ErrorDocument`
 */
export interface ErrorDocument {
  errors: Error[];
}

/**
 * One thing that went wrong. Members without a value are absent.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/Error`
 */
export interface Error {
  /** Identifies this occurrence of the problem. */
  id?: string;
  links?: ErrorLinks;
  /** The status of the answer as text, `404`. For unknown fields it is `Bad Request`. */
  status?: string;
  /** A name of the problem for programs. Unknown fields have `API2GO_INVALID_FIELD_QUERY_PARAM`. */
  code?: string;
  /** What went wrong, for people. */
  title?: string;
  /** What to do about it. */
  detail?: string;
  source?: ErrorSource;
  /** Anything else. */
  meta?: unknown;
}

/**
 * Where a problem is explained, if it is explained anywhere.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ErrorLinks`
 */
export interface ErrorLinks {
  /** Where to read more about the problem. */
  about?: Url;
}

/**
 * What in the request the error is about.
 *
 * `specs/chocolates/openapi.yaml#/components/schemas/ErrorSource`
 */
export interface ErrorSource {
  /** A JSON pointer into the request document. */
  pointer?: string;
  /** The name of a query parameter. */
  parameter?: string;
}

/** Input of `optionsUsers`: `OPTIONS /v0/users` */
export type OptionsUsersInput = { [key: string]: never };

/** Output of `optionsUsers`. */
export type OptionsUsersOutput = undefined;

/** Errors of `optionsUsers` by status. */
export type OptionsUsersError = never;

/** Input of `listUsers`: `GET /v0/users` */
export interface ListUsersInput {
  /** The number of the page, from 1. Needs `page[size]` beside it. */
  "page[number]"?: number | undefined;
  /** How many users a page holds at most. Needs `page[number]` beside it. */
  "page[size]"?: number | undefined;
  /** How many users to skip. Needs `page[limit]` beside it. */
  "page[offset]"?: number | undefined;
  /** How many users a page holds at most. Needs `page[offset]` beside it. */
  "page[limit]"?: number | undefined;
  /**
   * The attributes that users shall have in the answer, separated by commas. Without it they have all. A
   * relationship is no field.
   */
  "fields[users]"?: "user-name"[] | undefined;
  /**
   * The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  "fields[chocolates]"?: ("name" | "taste")[] | undefined;
  /**
   * What the links in the answer shall begin with, scheme and host. Without it they begin with
   * `https://localhost:31415`. Slashes at its end are dropped.
   *
   * The underscore is meant as it stands. Some proxies drop headers with underscores unless told
   * otherwise.
   */
  REQUEST_URI?: string | undefined;
}

/** Output of `listUsers`. */
export type ListUsersOutput = UserListDocument;

/** Errors of `listUsers` by status. */
export type ListUsersError = { readonly status: 400 | 500; readonly body: ErrorDocument };

/** Input of `createUser`: `POST /v0/users` */
export interface CreateUserInput {
  /**
   * What the links in the answer shall begin with, scheme and host. Without it they begin with
   * `https://localhost:31415`. Slashes at its end are dropped.
   *
   * The underscore is meant as it stands. Some proxies drop headers with underscores unless told
   * otherwise.
   */
  REQUEST_URI?: string | undefined;
  body: UserCreateDocument;
}

/** Output of `createUser`. */
export type CreateUserOutput = UserDocument;

/** Errors of `createUser` by status. */
export type CreateUserError = { readonly status: 406; readonly body: ErrorDocument };

/** Input of `optionsUser`: `OPTIONS /v0/users/{id}` */
export interface OptionsUserInput {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  id: string;
}

/** Output of `optionsUser`. */
export type OptionsUserOutput = undefined;

/** Errors of `optionsUser` by status. */
export type OptionsUserError = never;

/** Input of `getUser`: `GET /v0/users/{id}` */
export interface GetUserInput {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  id: string;
  /**
   * The attributes that users shall have in the answer, separated by commas. Without it they have all. A
   * relationship is no field.
   */
  "fields[users]"?: "user-name"[] | undefined;
  /**
   * The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  "fields[chocolates]"?: ("name" | "taste")[] | undefined;
  /**
   * What the links in the answer shall begin with, scheme and host. Without it they begin with
   * `https://localhost:31415`. Slashes at its end are dropped.
   *
   * The underscore is meant as it stands. Some proxies drop headers with underscores unless told
   * otherwise.
   */
  REQUEST_URI?: string | undefined;
}

/** Output of `getUser`. */
export type GetUserOutput = UserDocument;

/** Errors of `getUser` by status. */
export type GetUserError = { readonly status: 400 | 404 | 500; readonly body: ErrorDocument };

/** Input of `updateUser`: `PATCH /v0/users/{id}` */
export interface UpdateUserInput {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  id: string;
  body: UserUpdateDocument;
}

/** Output of `updateUser`. */
export type UpdateUserOutput = undefined;

/** Errors of `updateUser` by status. */
export type UpdateUserError = { readonly status: 404 | 406 | 409; readonly body: ErrorDocument };

/** Input of `deleteUser`: `DELETE /v0/users/{id}` */
export interface DeleteUserInput {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  id: string;
}

/** Output of `deleteUser`. */
export type DeleteUserOutput = undefined;

/** Errors of `deleteUser` by status. */
export type DeleteUserError = { readonly status: 404 | 500; readonly body: ErrorDocument };

/** Input of `listUserSweets`: `GET /v0/users/{id}/sweets` */
export interface ListUserSweetsInput {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  id: string;
  /**
   * The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  "fields[chocolates]"?: ("name" | "taste")[] | undefined;
}

/** Output of `listUserSweets`. */
export type ListUserSweetsOutput = ChocolateListDocument;

/** Errors of `listUserSweets` by status. */
export type ListUserSweetsError = { readonly status: 400 | 404 | 500; readonly body: ErrorDocument };

/** Input of `getUserSweetsRelationship`: `GET /v0/users/{id}/relationships/sweets` */
export interface GetUserSweetsRelationshipInput {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  id: string;
  /**
   * What the links in the answer shall begin with, scheme and host. Without it they begin with
   * `https://localhost:31415`. Slashes at its end are dropped.
   *
   * The underscore is meant as it stands. Some proxies drop headers with underscores unless told
   * otherwise.
   */
  REQUEST_URI?: string | undefined;
}

/** Output of `getUserSweetsRelationship`. */
export type GetUserSweetsRelationshipOutput = UserSweetsDocument;

/** Errors of `getUserSweetsRelationship` by status. */
export type GetUserSweetsRelationshipError = { readonly status: 404; readonly body: ErrorDocument };

/** Input of `replaceUserSweets`: `PATCH /v0/users/{id}/relationships/sweets` */
export interface ReplaceUserSweetsInput {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  id: string;
  body: SweetsRelationshipRequest;
}

/** Output of `replaceUserSweets`. */
export type ReplaceUserSweetsOutput = undefined;

/** Errors of `replaceUserSweets` by status. */
export type ReplaceUserSweetsError = { readonly status: 400 | 404 | 500; readonly body: ErrorDocument };

/** Input of `addUserSweets`: `POST /v0/users/{id}/relationships/sweets` */
export interface AddUserSweetsInput {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  id: string;
  body: SweetsRelationshipRequest;
}

/** Output of `addUserSweets`. */
export type AddUserSweetsOutput = undefined;

/** Errors of `addUserSweets` by status. */
export type AddUserSweetsError = { readonly status: 400 | 404 | 500; readonly body: ErrorDocument };

/** Input of `removeUserSweets`: `DELETE /v0/users/{id}/relationships/sweets` */
export interface RemoveUserSweetsInput {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  id: string;
  body: SweetsRelationshipRequest;
}

/** Output of `removeUserSweets`. */
export type RemoveUserSweetsOutput = undefined;

/** Errors of `removeUserSweets` by status. */
export type RemoveUserSweetsError = { readonly status: 400 | 404 | 500; readonly body: ErrorDocument };

/** Input of `optionsChocolates`: `OPTIONS /v0/chocolates` */
export type OptionsChocolatesInput = { [key: string]: never };

/** Output of `optionsChocolates`. */
export type OptionsChocolatesOutput = undefined;

/** Errors of `optionsChocolates` by status. */
export type OptionsChocolatesError = never;

/** Input of `listChocolates`: `GET /v0/chocolates` */
export interface ListChocolatesInput {
  /**
   * The id of a user; only the chocolates that they like are listed. An unknown user likes none. To
   * learn whether the user exists, ask `listUserSweets`.
   */
  usersID?: string | undefined;
  /**
   * The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  "fields[chocolates]"?: ("name" | "taste")[] | undefined;
}

/** Output of `listChocolates`. */
export type ListChocolatesOutput = ChocolateListDocument;

/** Errors of `listChocolates` by status. */
export type ListChocolatesError = { readonly status: 400; readonly body: ErrorDocument };

/** Input of `createChocolate`: `POST /v0/chocolates` */
export interface CreateChocolateInput {
  body: ChocolateCreateDocument;
}

/** Output of `createChocolate`. */
export type CreateChocolateOutput = ChocolateDocument;

/** Errors of `createChocolate` by status. */
export type CreateChocolateError = { readonly status: 406; readonly body: ErrorDocument };

/** Input of `optionsChocolate`: `OPTIONS /v0/chocolates/{id}` */
export interface OptionsChocolateInput {
  /** The id of the chocolate. Text that is no id of a chocolate names nothing (404). */
  id: string;
}

/** Output of `optionsChocolate`. */
export type OptionsChocolateOutput = undefined;

/** Errors of `optionsChocolate` by status. */
export type OptionsChocolateError = never;

/** Input of `getChocolate`: `GET /v0/chocolates/{id}` */
export interface GetChocolateInput {
  /** The id of the chocolate. Text that is no id of a chocolate names nothing (404). */
  id: string;
  /**
   * The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  "fields[chocolates]"?: ("name" | "taste")[] | undefined;
}

/** Output of `getChocolate`. */
export type GetChocolateOutput = ChocolateDocument;

/** Errors of `getChocolate` by status. */
export type GetChocolateError = { readonly status: 400 | 404; readonly body: ErrorDocument };

/** Input of `updateChocolate`: `PATCH /v0/chocolates/{id}` */
export interface UpdateChocolateInput {
  /** The id of the chocolate. Text that is no id of a chocolate names nothing (404). */
  id: string;
  body: ChocolateUpdateDocument;
}

/** Output of `updateChocolate`. */
export type UpdateChocolateOutput = undefined;

/** Errors of `updateChocolate` by status. */
export type UpdateChocolateError = { readonly status: 404 | 406 | 409; readonly body: ErrorDocument };

/** Input of `deleteChocolate`: `DELETE /v0/chocolates/{id}` */
export interface DeleteChocolateInput {
  /** The id of the chocolate. Text that is no id of a chocolate names nothing (404). */
  id: string;
}

/** Output of `deleteChocolate`. */
export type DeleteChocolateOutput = MetaDocument;

/** Errors of `deleteChocolate` by status. */
export type DeleteChocolateError = { readonly status: 404; readonly body: ErrorDocument };

/** Input of `helloWorld`: `GET /hello-world` */
export type HelloWorldInput = { [key: string]: never };

/** Output of `helloWorld`. */
export type HelloWorldOutput = string;

/** Errors of `helloWorld` by status. */
export type HelloWorldError = never;
