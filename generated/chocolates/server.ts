// @generated from specs/chocolates/openapi.yaml by the server generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as serve from "../runtime/server.ts";
import type * as t from "./types.ts";
import * as v from "./validators.ts";

export { toExpressHandler } from "../runtime/express.ts";
export { toFastifyPlugin } from "../runtime/fastify.ts";
export { toHonoMiddleware } from "../runtime/hono.ts";
export { toKoaMiddleware } from "../runtime/koa.ts";
export { toNodeListener } from "../runtime/node-http.ts";
export { nodeLimits, shutDown } from "../runtime/node-shutdown.ts";
export {
  answer,
  concurrency,
  cors,
  Failure,
  forbidden,
  logging,
  requestIds,
  tracing,
} from "../runtime/server.ts";

/** What the handler of `optionsUsers` receives. */
export type OptionsUsersCall = { readonly [key: string]: never };

/** What the handler of `optionsUsers` may answer. */
export type OptionsUsersResult = {
  readonly status: 204;
  readonly headers: { readonly Allow: "OPTIONS,GET,PATCH,POST" };
  readonly body?: undefined;
};

/** What the handler of `listUsers` receives. */
export type ListUsersCall = {
  /** The number of the page, from 1. Needs `page[size]` beside it. */
  readonly "page[number]"?: number;
  /** How many users a page holds at most. Needs `page[number]` beside it. */
  readonly "page[size]"?: number;
  /** How many users to skip. Needs `page[limit]` beside it. */
  readonly "page[offset]"?: number;
  /** How many users a page holds at most. Needs `page[offset]` beside it. */
  readonly "page[limit]"?: number;
  /**
   * The attributes that users shall have in the answer, separated by commas. Without it they have all. A
   * relationship is no field.
   */
  readonly "fields[users]"?: "user-name"[];
  /**
   * The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  readonly "fields[chocolates]"?: ("name" | "taste")[];
  /**
   * What the links in the answer shall begin with, scheme and host. Without it they begin with
   * `https://localhost:31415`. Slashes at its end are dropped.
   *
   * The underscore is meant as it stands. Some proxies drop headers with underscores unless told
   * otherwise.
   */
  readonly REQUEST_URI?: string;
};

/** What the handler of `listUsers` may answer. */
export type ListUsersResult =
  | { readonly status: 200; readonly body: t.UserListDocument }
  | { readonly status: 400 | 500; readonly body: t.ErrorDocument };

/** What the handler of `createUser` receives. */
export type CreateUserCall = {
  /**
   * What the links in the answer shall begin with, scheme and host. Without it they begin with
   * `https://localhost:31415`. Slashes at its end are dropped.
   *
   * The underscore is meant as it stands. Some proxies drop headers with underscores unless told
   * otherwise.
   */
  readonly REQUEST_URI?: string;
  readonly body: t.UserCreateDocument;
};

/** What the handler of `createUser` may answer. */
export type CreateUserResult =
  | {
      readonly status: 201;
      readonly headers: { readonly Location: string };
      readonly body: t.UserDocument;
    }
  | { readonly status: 406; readonly body: t.ErrorDocument };

/** What the handler of `optionsUser` receives. */
export type OptionsUserCall = {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  readonly id: string;
};

/** What the handler of `optionsUser` may answer. */
export type OptionsUserResult = {
  readonly status: 204;
  readonly headers: { readonly Allow: "OPTIONS,GET,PATCH,DELETE" };
  readonly body?: undefined;
};

/** What the handler of `getUser` receives. */
export type GetUserCall = {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  readonly id: string;
  /**
   * The attributes that users shall have in the answer, separated by commas. Without it they have all. A
   * relationship is no field.
   */
  readonly "fields[users]"?: "user-name"[];
  /**
   * The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  readonly "fields[chocolates]"?: ("name" | "taste")[];
  /**
   * What the links in the answer shall begin with, scheme and host. Without it they begin with
   * `https://localhost:31415`. Slashes at its end are dropped.
   *
   * The underscore is meant as it stands. Some proxies drop headers with underscores unless told
   * otherwise.
   */
  readonly REQUEST_URI?: string;
};

/** What the handler of `getUser` may answer. */
export type GetUserResult =
  | { readonly status: 200; readonly body: t.UserDocument }
  | { readonly status: 400 | 404 | 500; readonly body: t.ErrorDocument };

/** What the handler of `updateUser` receives. */
export type UpdateUserCall = {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  readonly id: string;
  readonly body: t.UserUpdateDocument;
};

/** What the handler of `updateUser` may answer. */
export type UpdateUserResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 404 | 406 | 409; readonly body: t.ErrorDocument };

/** What the handler of `deleteUser` receives. */
export type DeleteUserCall = {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  readonly id: string;
};

/** What the handler of `deleteUser` may answer. */
export type DeleteUserResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 404 | 500; readonly body: t.ErrorDocument };

/** What the handler of `listUserSweets` receives. */
export type ListUserSweetsCall = {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  readonly id: string;
  /**
   * The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  readonly "fields[chocolates]"?: ("name" | "taste")[];
};

/** What the handler of `listUserSweets` may answer. */
export type ListUserSweetsResult =
  | { readonly status: 200; readonly body: t.ChocolateListDocument }
  | { readonly status: 400 | 404 | 500; readonly body: t.ErrorDocument };

/** What the handler of `getUserSweetsRelationship` receives. */
export type GetUserSweetsRelationshipCall = {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  readonly id: string;
  /**
   * What the links in the answer shall begin with, scheme and host. Without it they begin with
   * `https://localhost:31415`. Slashes at its end are dropped.
   *
   * The underscore is meant as it stands. Some proxies drop headers with underscores unless told
   * otherwise.
   */
  readonly REQUEST_URI?: string;
};

/** What the handler of `getUserSweetsRelationship` may answer. */
export type GetUserSweetsRelationshipResult =
  | { readonly status: 200; readonly body: t.UserSweetsDocument }
  | { readonly status: 404; readonly body: t.ErrorDocument };

/** What the handler of `replaceUserSweets` receives. */
export type ReplaceUserSweetsCall = {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  readonly id: string;
  readonly body: t.SweetsRelationshipRequest;
};

/** What the handler of `replaceUserSweets` may answer. */
export type ReplaceUserSweetsResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 400 | 404 | 500; readonly body: t.ErrorDocument };

/** What the handler of `addUserSweets` receives. */
export type AddUserSweetsCall = {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  readonly id: string;
  readonly body: t.SweetsRelationshipRequest;
};

/** What the handler of `addUserSweets` may answer. */
export type AddUserSweetsResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 400 | 404 | 500; readonly body: t.ErrorDocument };

/** What the handler of `removeUserSweets` receives. */
export type RemoveUserSweetsCall = {
  /** The id of the user. Text that is no id of a user names nothing (404). */
  readonly id: string;
  readonly body: t.SweetsRelationshipRequest;
};

/** What the handler of `removeUserSweets` may answer. */
export type RemoveUserSweetsResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 400 | 404 | 500; readonly body: t.ErrorDocument };

/** What the handler of `optionsChocolates` receives. */
export type OptionsChocolatesCall = { readonly [key: string]: never };

/** What the handler of `optionsChocolates` may answer. */
export type OptionsChocolatesResult = {
  readonly status: 204;
  readonly headers: { readonly Allow: "OPTIONS,GET,PATCH,POST" };
  readonly body?: undefined;
};

/** What the handler of `listChocolates` receives. */
export type ListChocolatesCall = {
  /**
   * The id of a user; only the chocolates that they like are listed. An unknown user likes none. To
   * learn whether the user exists, ask `listUserSweets`.
   */
  readonly usersID?: string;
  /**
   * The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  readonly "fields[chocolates]"?: ("name" | "taste")[];
};

/** What the handler of `listChocolates` may answer. */
export type ListChocolatesResult =
  | { readonly status: 200; readonly body: t.ChocolateListDocument }
  | { readonly status: 400; readonly body: t.ErrorDocument };

/** What the handler of `createChocolate` receives. */
export type CreateChocolateCall = { readonly body: t.ChocolateCreateDocument };

/** What the handler of `createChocolate` may answer. */
export type CreateChocolateResult =
  | {
      readonly status: 201;
      readonly headers: { readonly Location: string };
      readonly body: t.ChocolateDocument;
    }
  | { readonly status: 406; readonly body: t.ErrorDocument };

/** What the handler of `optionsChocolate` receives. */
export type OptionsChocolateCall = {
  /** The id of the chocolate. Text that is no id of a chocolate names nothing (404). */
  readonly id: string;
};

/** What the handler of `optionsChocolate` may answer. */
export type OptionsChocolateResult = {
  readonly status: 204;
  readonly headers: { readonly Allow: "OPTIONS,GET,PATCH,DELETE" };
  readonly body?: undefined;
};

/** What the handler of `getChocolate` receives. */
export type GetChocolateCall = {
  /** The id of the chocolate. Text that is no id of a chocolate names nothing (404). */
  readonly id: string;
  /**
   * The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  readonly "fields[chocolates]"?: ("name" | "taste")[];
};

/** What the handler of `getChocolate` may answer. */
export type GetChocolateResult =
  | { readonly status: 200; readonly body: t.ChocolateDocument }
  | { readonly status: 400 | 404; readonly body: t.ErrorDocument };

/** What the handler of `updateChocolate` receives. */
export type UpdateChocolateCall = {
  /** The id of the chocolate. Text that is no id of a chocolate names nothing (404). */
  readonly id: string;
  readonly body: t.ChocolateUpdateDocument;
};

/** What the handler of `updateChocolate` may answer. */
export type UpdateChocolateResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 404 | 406 | 409; readonly body: t.ErrorDocument };

/** What the handler of `deleteChocolate` receives. */
export type DeleteChocolateCall = {
  /** The id of the chocolate. Text that is no id of a chocolate names nothing (404). */
  readonly id: string;
};

/** What the handler of `deleteChocolate` may answer. */
export type DeleteChocolateResult =
  | { readonly status: 200; readonly body: t.MetaDocument }
  | { readonly status: 404; readonly body: t.ErrorDocument };

/** What the handler of `helloWorld` receives. */
export type HelloWorldCall = { readonly [key: string]: never };

/** What the handler of `helloWorld` may answer. */
export type HelloWorldResult = {
  readonly status: 200;
  readonly body: string;
};

/** Handlers of Chocolates, by operation. */
export interface ChocolatesHandlers<State = unknown> {
  /**
   * Ask what can be done with users
   *
   * The list names PATCH too, because users can be changed, although `/v0/users` itself has no PATCH.
   *
   * `OPTIONS /v0/users`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/options`
   */
  readonly optionsUsers: serve.Handler<
    OptionsUsersCall,
    OptionsUsersResult,
    serve.Anonymous,
    State
  >;
  /**
   * List users, whole or page by page
   *
   * Without page parameters all users come at once, in no particular order, and their chocolates come
   * along as
   * `included`. A page has its users in the order of their ids, and no `included`.
   *
   * There are two ways to ask for a page: by number, with `page[number]` and `page[size]`, or by
   * position, with
   * `page[offset]` and `page[limit]`. Either pair counts only when both of its parameters are there and
   * none of
   * the other pair. Anything else gives the whole list, without links.
   *
   * `links` tells where to go from a page. `first` and `prev` are absent on the first page, `next` and
   * `last`
   * on the last one. A list that fits on one page has no links at all. The URLs keep the other query
   * parameters
   * and order all of them by name; brackets are not percent-encoded.
   *
   * A page number behind the last page is refused, but the first page exists even when there are no
   * users. An
   * offset behind the last user gives an empty page.
   *
   * `GET /v0/users`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/get`
   */
  readonly listUsers: serve.Handler<ListUsersCall, ListUsersResult, serve.Anonymous, State>;
  /**
   * Create a user
   *
   * Everything but the `type` may be left out: the name is then empty, and there are no sweets. The
   * chocolates
   * are named by id and are not looked up, so it is possible to like one that does not exist (yet).
   * Reading such
   * a user fails with 500 until it does.
   *
   * The answer shows the identifiers of the chocolates, but it has no `included`.
   *
   * `POST /v0/users`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/post`
   */
  readonly createUser: serve.Handler<CreateUserCall, CreateUserResult, serve.Anonymous, State>;
  /**
   * Ask what can be done with a user
   *
   * The answer is the same for every id, whether or not there is such a user.
   *
   * `OPTIONS /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/options`
   */
  readonly optionsUser: serve.Handler<OptionsUserCall, OptionsUserResult, serve.Anonymous, State>;
  /**
   * Read a user and the chocolates that they like
   *
   * Each liked chocolate is in `included` once. A user who likes none has no `included`.
   *
   * `GET /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/get`
   */
  readonly getUser: serve.Handler<GetUserCall, GetUserResult, serve.Anonymous, State>;
  /**
   * Change a user
   *
   * Attributes and relationships that are present are set, the others stay. A `sweets` that is present
   * replaces
   * all identifiers. There is no body in the answer.
   *
   * Checked in this order: the user exists (404), the document is acceptable (406), its `id` is the one
   * in the
   * path (409). A document without an id counts as one with another id.
   *
   * `PATCH /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/patch`
   */
  readonly updateUser: serve.Handler<UpdateUserCall, UpdateUserResult, serve.Anonymous, State>;
  /**
   * Delete a user
   *
   * The chocolates stay.
   *
   * `DELETE /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/delete`
   */
  readonly deleteUser: serve.Handler<DeleteUserCall, DeleteUserResult, serve.Anonymous, State>;
  /**
   * List the chocolates that a user likes
   *
   * The chocolates themselves, in the order in which the user has them. This list comes whole: page
   * parameters are ignored.
   *
   * `GET /v0/users/{id}/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1sweets/get`
   */
  readonly listUserSweets: serve.Handler<
    ListUserSweetsCall,
    ListUserSweetsResult,
    serve.Anonymous,
    State
  >;
  /**
   * Read which chocolates a user likes
   *
   * Only the identifiers, so that it works for chocolates that do not exist, too.
   *
   * `GET /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/get`
   */
  readonly getUserSweetsRelationship: serve.Handler<
    GetUserSweetsRelationshipCall,
    GetUserSweetsRelationshipResult,
    serve.Anonymous,
    State
  >;
  /**
   * Replace the chocolates that a user likes
   *
   * Afterwards the user likes exactly the ones in `data`. They are not looked up.
   *
   * `PATCH /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/patch`
   */
  readonly replaceUserSweets: serve.Handler<
    ReplaceUserSweetsCall,
    ReplaceUserSweetsResult,
    serve.Anonymous,
    State
  >;
  /**
   * Add chocolates that a user likes
   *
   * They are put behind the ones that are there. One that is there already is added once more.
   *
   * `POST /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/post`
   */
  readonly addUserSweets: serve.Handler<
    AddUserSweetsCall,
    AddUserSweetsResult,
    serve.Anonymous,
    State
  >;
  /**
   * Remove chocolates that a user likes
   *
   * The identifiers are sent as a body, which is unusual for DELETE. Those that the user does not have
   * are passed over.
   *
   * `DELETE /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/delete`
   */
  readonly removeUserSweets: serve.Handler<
    RemoveUserSweetsCall,
    RemoveUserSweetsResult,
    serve.Anonymous,
    State
  >;
  /**
   * Ask what can be done with chocolates
   *
   * The list names PATCH too, because chocolates can be changed, although `/v0/chocolates` itself has no
   * PATCH.
   *
   * `OPTIONS /v0/chocolates`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/options`
   */
  readonly optionsChocolates: serve.Handler<
    OptionsChocolatesCall,
    OptionsChocolatesResult,
    serve.Anonymous,
    State
  >;
  /**
   * List chocolates
   *
   * All of them at once, ordered by id as text, so "10" comes before "2". There are no pages here, and
   * page
   * parameters are ignored.
   *
   * `GET /v0/chocolates`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/get`
   */
  readonly listChocolates: serve.Handler<
    ListChocolatesCall,
    ListChocolatesResult,
    serve.Anonymous,
    State
  >;
  /**
   * Create a chocolate
   *
   * Everything but the `type` may be left out; what is missing is empty.
   *
   * `POST /v0/chocolates`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/post`
   */
  readonly createChocolate: serve.Handler<
    CreateChocolateCall,
    CreateChocolateResult,
    serve.Anonymous,
    State
  >;
  /**
   * Ask what can be done with a chocolate
   *
   * The answer is the same for every id, whether or not there is such a chocolate.
   *
   * `OPTIONS /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/options`
   */
  readonly optionsChocolate: serve.Handler<
    OptionsChocolateCall,
    OptionsChocolateResult,
    serve.Anonymous,
    State
  >;
  /**
   * Read a chocolate
   *
   * `GET /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/get`
   */
  readonly getChocolate: serve.Handler<
    GetChocolateCall,
    GetChocolateResult,
    serve.Anonymous,
    State
  >;
  /**
   * Change a chocolate
   *
   * Attributes that are present are set, the others stay. There is no body in the answer.
   *
   * Checked in this order: the chocolate exists (404), the document is acceptable (406), its `id` is the
   * one in
   * the path (409). A document without an id counts as one with another id.
   *
   * `PATCH /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/patch`
   */
  readonly updateChocolate: serve.Handler<
    UpdateChocolateCall,
    UpdateChocolateResult,
    serve.Anonymous,
    State
  >;
  /**
   * Delete a chocolate
   *
   * Users who like it keep its identifier, and reading them fails with 500 until it is taken from their
   * sweets. Unlike `deleteUser`, this answers with a body.
   *
   * `DELETE /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/delete`
   */
  readonly deleteChocolate: serve.Handler<
    DeleteChocolateCall,
    DeleteChocolateResult,
    serve.Anonymous,
    State
  >;
  /**
   * Say hello
   *
   * Plain text, and always the same.
   *
   * `GET /hello-world`
   * `specs/chocolates/openapi.yaml#/paths/~1hello-world/get`
   */
  readonly helloWorld: serve.Handler<HelloWorldCall, HelloWorldResult, serve.Anonymous, State>;
}

/**
 * Handlers of the tag `users`.
 *
 * People, and with them the chocolates that they like.
 */
export type ChocolatesUsersHandlers<State = unknown> = Pick<
  ChocolatesHandlers<State>,
  | "optionsUsers"
  | "listUsers"
  | "createUser"
  | "optionsUser"
  | "getUser"
  | "updateUser"
  | "deleteUser"
>;

/**
 * Handlers of the tag `sweets`.
 *
 * The relationship between a user and chocolates. `/v0/users/{id}/sweets` gives the chocolates
 * themselves;
 * `/v0/users/{id}/relationships/sweets` gives and changes only the identifiers.
 */
export type ChocolatesSweetsHandlers<State = unknown> = Pick<
  ChocolatesHandlers<State>,
  | "listUserSweets"
  | "getUserSweetsRelationship"
  | "replaceUserSweets"
  | "addUserSweets"
  | "removeUserSweets"
>;

/**
 * Handlers of the tag `chocolates`.
 *
 * Chocolates. They know nothing about the users who like them.
 */
export type ChocolatesChocolatesHandlers<State = unknown> = Pick<
  ChocolatesHandlers<State>,
  | "optionsChocolates"
  | "listChocolates"
  | "createChocolate"
  | "optionsChocolate"
  | "getChocolate"
  | "updateChocolate"
  | "deleteChocolate"
>;

/**
 * Handlers of the tag `greeting`.
 *
 * A route beside the JSON:API ones, to see that the service is up.
 */
export type ChocolatesGreetingHandlers<State = unknown> = Pick<
  ChocolatesHandlers<State>,
  | "helloWorld"
>;

export type ChocolatesServerOptions<State = unknown> = serve.ServerOptions &
  serve.HandlersOption<ChocolatesHandlers<State>> &
  serve.StateOption<State>;

const operations: Readonly<Record<string, serve.Operation>> = {
  optionsUsers: {
    method: "OPTIONS",
    path: "/v0/users",
    answers: { 204: null },
    request: v.optionsUsersRequest,
    responses: v.optionsUsersResponses,
  },
  listUsers: {
    method: "GET",
    path: "/v0/users",
    parameters: [
      { in: "query", name: "page[number]", style: serve.form, hint: "number" },
      { in: "query", name: "page[size]", style: serve.form, hint: "number" },
      { in: "query", name: "page[offset]", style: serve.form, hint: "number" },
      { in: "query", name: "page[limit]", style: serve.form, hint: "number" },
      { in: "query", name: "fields[users]", style: serve.form, hint: { list: "string" } },
      { in: "query", name: "fields[chocolates]", style: serve.form, hint: { list: "string" } },
      { in: "header", name: "REQUEST_URI", style: serve.simple },
    ],
    answers: {
      200: "application/vnd.api+json",
      400: "application/vnd.api+json",
      500: "application/vnd.api+json",
    },
    request: v.listUsersRequest,
    responses: v.listUsersResponses,
  },
  createUser: {
    method: "POST",
    path: "/v0/users",
    parameters: [{ in: "header", name: "REQUEST_URI", style: serve.simple }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: { 201: "application/vnd.api+json", 406: "application/vnd.api+json" },
    request: v.createUserRequest,
    responses: v.createUserResponses,
  },
  optionsUser: {
    method: "OPTIONS",
    path: "/v0/users/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    answers: { 204: null },
    request: v.optionsUserRequest,
    responses: v.optionsUserResponses,
  },
  getUser: {
    method: "GET",
    path: "/v0/users/{id}",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "query", name: "fields[users]", style: serve.form, hint: { list: "string" } },
      { in: "query", name: "fields[chocolates]", style: serve.form, hint: { list: "string" } },
      { in: "header", name: "REQUEST_URI", style: serve.simple },
    ],
    answers: {
      200: "application/vnd.api+json",
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
      500: "application/vnd.api+json",
    },
    request: v.getUserRequest,
    responses: v.getUserResponses,
  },
  updateUser: {
    method: "PATCH",
    path: "/v0/users/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: {
      204: null,
      404: "application/vnd.api+json",
      406: "application/vnd.api+json",
      409: "application/vnd.api+json",
    },
    request: v.updateUserRequest,
    responses: v.updateUserResponses,
  },
  deleteUser: {
    method: "DELETE",
    path: "/v0/users/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    answers: { 204: null, 404: "application/vnd.api+json", 500: "application/vnd.api+json" },
    request: v.deleteUserRequest,
    responses: v.deleteUserResponses,
  },
  listUserSweets: {
    method: "GET",
    path: "/v0/users/{id}/sweets",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "query", name: "fields[chocolates]", style: serve.form, hint: { list: "string" } },
    ],
    answers: {
      200: "application/vnd.api+json",
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
      500: "application/vnd.api+json",
    },
    request: v.listUserSweetsRequest,
    responses: v.listUserSweetsResponses,
  },
  getUserSweetsRelationship: {
    method: "GET",
    path: "/v0/users/{id}/relationships/sweets",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "header", name: "REQUEST_URI", style: serve.simple },
    ],
    answers: { 200: "application/vnd.api+json", 404: "application/vnd.api+json" },
    request: v.getUserSweetsRelationshipRequest,
    responses: v.getUserSweetsRelationshipResponses,
  },
  replaceUserSweets: {
    method: "PATCH",
    path: "/v0/users/{id}/relationships/sweets",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: {
      204: null,
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
      500: "application/vnd.api+json",
    },
    request: v.replaceUserSweetsRequest,
    responses: v.replaceUserSweetsResponses,
  },
  addUserSweets: {
    method: "POST",
    path: "/v0/users/{id}/relationships/sweets",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: {
      204: null,
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
      500: "application/vnd.api+json",
    },
    request: v.addUserSweetsRequest,
    responses: v.addUserSweetsResponses,
  },
  removeUserSweets: {
    method: "DELETE",
    path: "/v0/users/{id}/relationships/sweets",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: {
      204: null,
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
      500: "application/vnd.api+json",
    },
    request: v.removeUserSweetsRequest,
    responses: v.removeUserSweetsResponses,
  },
  optionsChocolates: {
    method: "OPTIONS",
    path: "/v0/chocolates",
    answers: { 204: null },
    request: v.optionsChocolatesRequest,
    responses: v.optionsChocolatesResponses,
  },
  listChocolates: {
    method: "GET",
    path: "/v0/chocolates",
    parameters: [
      { in: "query", name: "usersID", style: serve.form },
      { in: "query", name: "fields[chocolates]", style: serve.form, hint: { list: "string" } },
    ],
    answers: { 200: "application/vnd.api+json", 400: "application/vnd.api+json" },
    request: v.listChocolatesRequest,
    responses: v.listChocolatesResponses,
  },
  createChocolate: {
    method: "POST",
    path: "/v0/chocolates",
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: { 201: "application/vnd.api+json", 406: "application/vnd.api+json" },
    request: v.createChocolateRequest,
    responses: v.createChocolateResponses,
  },
  optionsChocolate: {
    method: "OPTIONS",
    path: "/v0/chocolates/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    answers: { 204: null },
    request: v.optionsChocolateRequest,
    responses: v.optionsChocolateResponses,
  },
  getChocolate: {
    method: "GET",
    path: "/v0/chocolates/{id}",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "query", name: "fields[chocolates]", style: serve.form, hint: { list: "string" } },
    ],
    answers: {
      200: "application/vnd.api+json",
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
    },
    request: v.getChocolateRequest,
    responses: v.getChocolateResponses,
  },
  updateChocolate: {
    method: "PATCH",
    path: "/v0/chocolates/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: {
      204: null,
      404: "application/vnd.api+json",
      406: "application/vnd.api+json",
      409: "application/vnd.api+json",
    },
    request: v.updateChocolateRequest,
    responses: v.updateChocolateResponses,
  },
  deleteChocolate: {
    method: "DELETE",
    path: "/v0/chocolates/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    answers: { 200: "application/vnd.api+json", 404: "application/vnd.api+json" },
    request: v.deleteChocolateRequest,
    responses: v.deleteChocolateResponses,
  },
  helloWorld: {
    method: "GET",
    path: "/hello-world",
    answers: { 200: "text/plain" },
    request: v.helloWorldRequest,
    responses: v.helloWorldResponses,
  },
};

/** How each operation is read from requests and written to answers. */
export const definition: serve.ServerDefinition = {
  operations,
};

/** A server for all operations. Throws a `TypeError` when a handler or a security hook is missing. */
export function createChocolatesServer<State = unknown>(
  options: ChocolatesServerOptions<State>,
): serve.Server {
  return serve.createServer(definition, options);
}
