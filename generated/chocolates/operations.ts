// @generated from specs/chocolates/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as http from "../runtime/client.ts";
import type * as t from "./types.ts";

/** How `optionsUsers` goes over the wire. */
export const optionsUsersOperation: http.Operation<t.OptionsUsersInput, t.OptionsUsersOutput, t.OptionsUsersError> = {
  id: "optionsUsers",
  method: "OPTIONS",
  path: "/v0/users",
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Ask what can be done with users
 *
 * The list names PATCH too, because users can be changed, although `/v0/users` itself has no PATCH.
 *
 * `OPTIONS /v0/users`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/options`
 */
export function optionsUsers(
  client: http.Transport,
  input?: t.OptionsUsersInput,
  options?: http.CallOptions,
): Promise<t.OptionsUsersOutput> {
  return http.call(client, optionsUsersOperation, input, options);
}

/** How `listUsers` goes over the wire. */
export const listUsersOperation: http.Operation<t.ListUsersInput, t.ListUsersOutput, t.ListUsersError> = {
  id: "listUsers",
  method: "GET",
  path: "/v0/users",
  parameters: [
    { in: "query", name: "page[number]", write: http.pair },
    { in: "query", name: "page[size]", write: http.pair },
    { in: "query", name: "page[offset]", write: http.pair },
    { in: "query", name: "page[limit]", write: http.pair },
    { in: "query", name: "fields[users]", write: http.form },
    { in: "query", name: "fields[chocolates]", write: http.form },
    { in: "header", name: "REQUEST_URI", write: http.plain },
  ],
  accept: "application/vnd.api+json",
};

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
export function listUsers(
  client: http.Transport,
  input?: t.ListUsersInput,
  options?: http.CallOptions,
): Promise<t.ListUsersOutput> {
  return http.call(client, listUsersOperation, input, options);
}

/** How `listUsers` goes on from page to page, for `http.pages` and `http.all`. */
export const listUsersPaging: http.Paging<t.ListUsersInput, t.ListUsersOutput, t.UserResource> = {
  operation: listUsersOperation,
  next: http.byPage,
  items: "/data",
  limit: "page[size]",
  page: "page[number]",
  following: "/links/next",
};

/** Whether an error is one that `listUsers` declares; then `status` tells the type of `body`. */
export function isListUsersError(error: unknown): error is http.ApiErrorOf<t.ListUsersError> {
  return http.isErrorOf(error, "listUsers", [400, 500]);
}

/** How `createUser` goes over the wire. */
export const createUserOperation: http.Operation<t.CreateUserInput, t.CreateUserOutput, t.CreateUserError> = {
  id: "createUser",
  method: "POST",
  path: "/v0/users",
  parameters: [
    { in: "header", name: "REQUEST_URI", write: http.plain },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  accept: "application/vnd.api+json",
};

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
export function createUser(
  client: http.Transport,
  input: t.CreateUserInput,
  options?: http.CallOptions,
): Promise<t.CreateUserOutput> {
  return http.call(client, createUserOperation, input, options);
}

/** Whether an error is one that `createUser` declares; then `status` tells the type of `body`. */
export function isCreateUserError(error: unknown): error is http.ApiErrorOf<t.CreateUserError> {
  return http.isErrorOf(error, "createUser", [406]);
}

/** How `optionsUser` goes over the wire. */
export const optionsUserOperation: http.Operation<t.OptionsUserInput, t.OptionsUserOutput, t.OptionsUserError> = {
  id: "optionsUser",
  method: "OPTIONS",
  path: "/v0/users/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Ask what can be done with a user
 *
 * The answer is the same for every id, whether or not there is such a user.
 *
 * `OPTIONS /v0/users/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/options`
 */
export function optionsUser(
  client: http.Transport,
  input: t.OptionsUserInput,
  options?: http.CallOptions,
): Promise<t.OptionsUserOutput> {
  return http.call(client, optionsUserOperation, input, options);
}

/** How `getUser` goes over the wire. */
export const getUserOperation: http.Operation<t.GetUserInput, t.GetUserOutput, t.GetUserError> = {
  id: "getUser",
  method: "GET",
  path: "/v0/users/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "fields[users]", write: http.form },
    { in: "query", name: "fields[chocolates]", write: http.form },
    { in: "header", name: "REQUEST_URI", write: http.plain },
  ],
  accept: "application/vnd.api+json",
};

/**
 * Read a user and the chocolates that they like
 *
 * Each liked chocolate is in `included` once. A user who likes none has no `included`.
 *
 * `GET /v0/users/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/get`
 */
export function getUser(
  client: http.Transport,
  input: t.GetUserInput,
  options?: http.CallOptions,
): Promise<t.GetUserOutput> {
  return http.call(client, getUserOperation, input, options);
}

/** Whether an error is one that `getUser` declares; then `status` tells the type of `body`. */
export function isGetUserError(error: unknown): error is http.ApiErrorOf<t.GetUserError> {
  return http.isErrorOf(error, "getUser", [400, 404, 500]);
}

/** How `updateUser` goes over the wire. */
export const updateUserOperation: http.Operation<t.UpdateUserInput, t.UpdateUserOutput, t.UpdateUserError> = {
  id: "updateUser",
  method: "PATCH",
  path: "/v0/users/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

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
export function updateUser(
  client: http.Transport,
  input: t.UpdateUserInput,
  options?: http.CallOptions,
): Promise<t.UpdateUserOutput> {
  return http.call(client, updateUserOperation, input, options);
}

/** Whether an error is one that `updateUser` declares; then `status` tells the type of `body`. */
export function isUpdateUserError(error: unknown): error is http.ApiErrorOf<t.UpdateUserError> {
  return http.isErrorOf(error, "updateUser", [404, 406, 409]);
}

/** How `deleteUser` goes over the wire. */
export const deleteUserOperation: http.Operation<t.DeleteUserInput, t.DeleteUserOutput, t.DeleteUserError> = {
  id: "deleteUser",
  method: "DELETE",
  path: "/v0/users/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

/**
 * Delete a user
 *
 * The chocolates stay.
 *
 * `DELETE /v0/users/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/delete`
 */
export function deleteUser(
  client: http.Transport,
  input: t.DeleteUserInput,
  options?: http.CallOptions,
): Promise<t.DeleteUserOutput> {
  return http.call(client, deleteUserOperation, input, options);
}

/** Whether an error is one that `deleteUser` declares; then `status` tells the type of `body`. */
export function isDeleteUserError(error: unknown): error is http.ApiErrorOf<t.DeleteUserError> {
  return http.isErrorOf(error, "deleteUser", [404, 500]);
}

/** How `listUserSweets` goes over the wire. */
export const listUserSweetsOperation: http.Operation<t.ListUserSweetsInput, t.ListUserSweetsOutput, t.ListUserSweetsError> = {
  id: "listUserSweets",
  method: "GET",
  path: "/v0/users/{id}/sweets",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "fields[chocolates]", write: http.form },
  ],
  accept: "application/vnd.api+json",
};

/**
 * List the chocolates that a user likes
 *
 * The chocolates themselves, in the order in which the user has them. This list comes whole: page
 * parameters are ignored.
 *
 * `GET /v0/users/{id}/sweets`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1sweets/get`
 */
export function listUserSweets(
  client: http.Transport,
  input: t.ListUserSweetsInput,
  options?: http.CallOptions,
): Promise<t.ListUserSweetsOutput> {
  return http.call(client, listUserSweetsOperation, input, options);
}

/** Whether an error is one that `listUserSweets` declares; then `status` tells the type of `body`. */
export function isListUserSweetsError(error: unknown): error is http.ApiErrorOf<t.ListUserSweetsError> {
  return http.isErrorOf(error, "listUserSweets", [400, 404, 500]);
}

/** How `getUserSweetsRelationship` goes over the wire. */
export const getUserSweetsRelationshipOperation: http.Operation<t.GetUserSweetsRelationshipInput, t.GetUserSweetsRelationshipOutput, t.GetUserSweetsRelationshipError> = {
  id: "getUserSweetsRelationship",
  method: "GET",
  path: "/v0/users/{id}/relationships/sweets",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "header", name: "REQUEST_URI", write: http.plain },
  ],
  accept: "application/vnd.api+json",
};

/**
 * Read which chocolates a user likes
 *
 * Only the identifiers, so that it works for chocolates that do not exist, too.
 *
 * `GET /v0/users/{id}/relationships/sweets`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/get`
 */
export function getUserSweetsRelationship(
  client: http.Transport,
  input: t.GetUserSweetsRelationshipInput,
  options?: http.CallOptions,
): Promise<t.GetUserSweetsRelationshipOutput> {
  return http.call(client, getUserSweetsRelationshipOperation, input, options);
}

/**
 * Whether an error is one that `getUserSweetsRelationship` declares; then `status` tells the type of
 * `body`.
 */
export function isGetUserSweetsRelationshipError(error: unknown): error is http.ApiErrorOf<t.GetUserSweetsRelationshipError> {
  return http.isErrorOf(error, "getUserSweetsRelationship", [404]);
}

/** How `replaceUserSweets` goes over the wire. */
export const replaceUserSweetsOperation: http.Operation<t.ReplaceUserSweetsInput, t.ReplaceUserSweetsOutput, t.ReplaceUserSweetsError> = {
  id: "replaceUserSweets",
  method: "PATCH",
  path: "/v0/users/{id}/relationships/sweets",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

/**
 * Replace the chocolates that a user likes
 *
 * Afterwards the user likes exactly the ones in `data`. They are not looked up.
 *
 * `PATCH /v0/users/{id}/relationships/sweets`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/patch`
 */
export function replaceUserSweets(
  client: http.Transport,
  input: t.ReplaceUserSweetsInput,
  options?: http.CallOptions,
): Promise<t.ReplaceUserSweetsOutput> {
  return http.call(client, replaceUserSweetsOperation, input, options);
}

/** Whether an error is one that `replaceUserSweets` declares; then `status` tells the type of `body`. */
export function isReplaceUserSweetsError(error: unknown): error is http.ApiErrorOf<t.ReplaceUserSweetsError> {
  return http.isErrorOf(error, "replaceUserSweets", [400, 404, 500]);
}

/** How `addUserSweets` goes over the wire. */
export const addUserSweetsOperation: http.Operation<t.AddUserSweetsInput, t.AddUserSweetsOutput, t.AddUserSweetsError> = {
  id: "addUserSweets",
  method: "POST",
  path: "/v0/users/{id}/relationships/sweets",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

/**
 * Add chocolates that a user likes
 *
 * They are put behind the ones that are there. One that is there already is added once more.
 *
 * `POST /v0/users/{id}/relationships/sweets`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/post`
 */
export function addUserSweets(
  client: http.Transport,
  input: t.AddUserSweetsInput,
  options?: http.CallOptions,
): Promise<t.AddUserSweetsOutput> {
  return http.call(client, addUserSweetsOperation, input, options);
}

/** Whether an error is one that `addUserSweets` declares; then `status` tells the type of `body`. */
export function isAddUserSweetsError(error: unknown): error is http.ApiErrorOf<t.AddUserSweetsError> {
  return http.isErrorOf(error, "addUserSweets", [400, 404, 500]);
}

/** How `removeUserSweets` goes over the wire. */
export const removeUserSweetsOperation: http.Operation<t.RemoveUserSweetsInput, t.RemoveUserSweetsOutput, t.RemoveUserSweetsError> = {
  id: "removeUserSweets",
  method: "DELETE",
  path: "/v0/users/{id}/relationships/sweets",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

/**
 * Remove chocolates that a user likes
 *
 * The identifiers are sent as a body, which is unusual for DELETE. Those that the user does not have
 * are passed over.
 *
 * `DELETE /v0/users/{id}/relationships/sweets`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/delete`
 */
export function removeUserSweets(
  client: http.Transport,
  input: t.RemoveUserSweetsInput,
  options?: http.CallOptions,
): Promise<t.RemoveUserSweetsOutput> {
  return http.call(client, removeUserSweetsOperation, input, options);
}

/** Whether an error is one that `removeUserSweets` declares; then `status` tells the type of `body`. */
export function isRemoveUserSweetsError(error: unknown): error is http.ApiErrorOf<t.RemoveUserSweetsError> {
  return http.isErrorOf(error, "removeUserSweets", [400, 404, 500]);
}

/** How `optionsChocolates` goes over the wire. */
export const optionsChocolatesOperation: http.Operation<t.OptionsChocolatesInput, t.OptionsChocolatesOutput, t.OptionsChocolatesError> = {
  id: "optionsChocolates",
  method: "OPTIONS",
  path: "/v0/chocolates",
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Ask what can be done with chocolates
 *
 * The list names PATCH too, because chocolates can be changed, although `/v0/chocolates` itself has no
 * PATCH.
 *
 * `OPTIONS /v0/chocolates`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/options`
 */
export function optionsChocolates(
  client: http.Transport,
  input?: t.OptionsChocolatesInput,
  options?: http.CallOptions,
): Promise<t.OptionsChocolatesOutput> {
  return http.call(client, optionsChocolatesOperation, input, options);
}

/** How `listChocolates` goes over the wire. */
export const listChocolatesOperation: http.Operation<t.ListChocolatesInput, t.ListChocolatesOutput, t.ListChocolatesError> = {
  id: "listChocolates",
  method: "GET",
  path: "/v0/chocolates",
  parameters: [
    { in: "query", name: "usersID", write: http.pair },
    { in: "query", name: "fields[chocolates]", write: http.form },
  ],
  accept: "application/vnd.api+json",
};

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
export function listChocolates(
  client: http.Transport,
  input?: t.ListChocolatesInput,
  options?: http.CallOptions,
): Promise<t.ListChocolatesOutput> {
  return http.call(client, listChocolatesOperation, input, options);
}

/** Whether an error is one that `listChocolates` declares; then `status` tells the type of `body`. */
export function isListChocolatesError(error: unknown): error is http.ApiErrorOf<t.ListChocolatesError> {
  return http.isErrorOf(error, "listChocolates", [400]);
}

/** How `createChocolate` goes over the wire. */
export const createChocolateOperation: http.Operation<t.CreateChocolateInput, t.CreateChocolateOutput, t.CreateChocolateError> = {
  id: "createChocolate",
  method: "POST",
  path: "/v0/chocolates",
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  accept: "application/vnd.api+json",
};

/**
 * Create a chocolate
 *
 * Everything but the `type` may be left out; what is missing is empty.
 *
 * `POST /v0/chocolates`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/post`
 */
export function createChocolate(
  client: http.Transport,
  input: t.CreateChocolateInput,
  options?: http.CallOptions,
): Promise<t.CreateChocolateOutput> {
  return http.call(client, createChocolateOperation, input, options);
}

/** Whether an error is one that `createChocolate` declares; then `status` tells the type of `body`. */
export function isCreateChocolateError(error: unknown): error is http.ApiErrorOf<t.CreateChocolateError> {
  return http.isErrorOf(error, "createChocolate", [406]);
}

/** How `optionsChocolate` goes over the wire. */
export const optionsChocolateOperation: http.Operation<t.OptionsChocolateInput, t.OptionsChocolateOutput, t.OptionsChocolateError> = {
  id: "optionsChocolate",
  method: "OPTIONS",
  path: "/v0/chocolates/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Ask what can be done with a chocolate
 *
 * The answer is the same for every id, whether or not there is such a chocolate.
 *
 * `OPTIONS /v0/chocolates/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/options`
 */
export function optionsChocolate(
  client: http.Transport,
  input: t.OptionsChocolateInput,
  options?: http.CallOptions,
): Promise<t.OptionsChocolateOutput> {
  return http.call(client, optionsChocolateOperation, input, options);
}

/** How `getChocolate` goes over the wire. */
export const getChocolateOperation: http.Operation<t.GetChocolateInput, t.GetChocolateOutput, t.GetChocolateError> = {
  id: "getChocolate",
  method: "GET",
  path: "/v0/chocolates/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "fields[chocolates]", write: http.form },
  ],
  accept: "application/vnd.api+json",
};

/**
 * Read a chocolate
 *
 * `GET /v0/chocolates/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/get`
 */
export function getChocolate(
  client: http.Transport,
  input: t.GetChocolateInput,
  options?: http.CallOptions,
): Promise<t.GetChocolateOutput> {
  return http.call(client, getChocolateOperation, input, options);
}

/** Whether an error is one that `getChocolate` declares; then `status` tells the type of `body`. */
export function isGetChocolateError(error: unknown): error is http.ApiErrorOf<t.GetChocolateError> {
  return http.isErrorOf(error, "getChocolate", [400, 404]);
}

/** How `updateChocolate` goes over the wire. */
export const updateChocolateOperation: http.Operation<t.UpdateChocolateInput, t.UpdateChocolateOutput, t.UpdateChocolateError> = {
  id: "updateChocolate",
  method: "PATCH",
  path: "/v0/chocolates/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

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
export function updateChocolate(
  client: http.Transport,
  input: t.UpdateChocolateInput,
  options?: http.CallOptions,
): Promise<t.UpdateChocolateOutput> {
  return http.call(client, updateChocolateOperation, input, options);
}

/** Whether an error is one that `updateChocolate` declares; then `status` tells the type of `body`. */
export function isUpdateChocolateError(error: unknown): error is http.ApiErrorOf<t.UpdateChocolateError> {
  return http.isErrorOf(error, "updateChocolate", [404, 406, 409]);
}

/** How `deleteChocolate` goes over the wire. */
export const deleteChocolateOperation: http.Operation<t.DeleteChocolateInput, t.DeleteChocolateOutput, t.DeleteChocolateError> = {
  id: "deleteChocolate",
  method: "DELETE",
  path: "/v0/chocolates/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  accept: "application/vnd.api+json",
};

/**
 * Delete a chocolate
 *
 * Users who like it keep its identifier, and reading them fails with 500 until it is taken from their
 * sweets. Unlike `deleteUser`, this answers with a body.
 *
 * `DELETE /v0/chocolates/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/delete`
 */
export function deleteChocolate(
  client: http.Transport,
  input: t.DeleteChocolateInput,
  options?: http.CallOptions,
): Promise<t.DeleteChocolateOutput> {
  return http.call(client, deleteChocolateOperation, input, options);
}

/** Whether an error is one that `deleteChocolate` declares; then `status` tells the type of `body`. */
export function isDeleteChocolateError(error: unknown): error is http.ApiErrorOf<t.DeleteChocolateError> {
  return http.isErrorOf(error, "deleteChocolate", [404]);
}

/** How `helloWorld` goes over the wire. */
export const helloWorldOperation: http.Operation<t.HelloWorldInput, t.HelloWorldOutput, t.HelloWorldError> = {
  id: "helloWorld",
  method: "GET",
  path: "/hello-world",
  read: /* @__PURE__ */ http.readAs([
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "text/plain",
};

/**
 * Say hello
 *
 * Plain text, and always the same.
 *
 * `GET /hello-world`
 * `specs/chocolates/openapi.yaml#/paths/~1hello-world/get`
 */
export function helloWorld(
  client: http.Transport,
  input?: t.HelloWorldInput,
  options?: http.CallOptions,
): Promise<t.HelloWorldOutput> {
  return http.call(client, helloWorldOperation, input, options);
}
