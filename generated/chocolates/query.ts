// @generated from specs/chocolates/openapi.yaml by the query generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as query from "../runtime/query.ts";
import * as operations from "./operations.ts";
import type * as t from "./types.ts";

/** The beginning of every key here: stands for all that comes from Chocolates. */
export const chocolatesQueryKey: readonly [api: string] = ["chocolates"];

/**
 * Ask what can be done with users
 *
 * The list names PATCH too, because users can be changed, although `/v0/users` itself has no PATCH.
 *
 * `OPTIONS /v0/users`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/options`
 */
export function optionsUsersMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.OptionsUsersOutput, t.OptionsUsersError, t.OptionsUsersInput | void> {
  return query.mutationOptions(client, operations.optionsUsersOperation, "chocolates", options);
}

/** Key of `listUsers` with an input; without one, of all its calls and pages. */
export function listUsersQueryKey(input?: t.ListUsersInput): query.QueryKey<t.ListUsersInput> {
  return query.queryKey("chocolates", "listUsers", input);
}

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
export function listUsersQueryOptions(
  client: query.Transport,
  input?: t.ListUsersInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListUsersOutput, t.ListUsersError, t.ListUsersInput> {
  return query.queryOptions(client, operations.listUsersOperation, listUsersQueryKey(input), input, options);
}

/** The pages of `listUsers`, from the one that the input names. */
export function listUsersInfiniteQueryOptions(
  client: query.Transport,
  input?: t.ListUsersInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListUsersOutput, t.ListUsersError, t.ListUsersInput> {
  return query.infiniteQueryOptions(client, operations.listUsersPaging, listUsersQueryKey(input), input, options);
}

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
export function createUserMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CreateUserOutput, t.CreateUserError, t.CreateUserInput> {
  return query.mutationOptions(client, operations.createUserOperation, "chocolates", options);
}

/**
 * Ask what can be done with a user
 *
 * The answer is the same for every id, whether or not there is such a user.
 *
 * `OPTIONS /v0/users/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/options`
 */
export function optionsUserMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.OptionsUserOutput, t.OptionsUserError, t.OptionsUserInput> {
  return query.mutationOptions(client, operations.optionsUserOperation, "chocolates", options);
}

/** Key of `getUser` with an input; without one, of all its calls and pages. */
export function getUserQueryKey(input?: t.GetUserInput): query.QueryKey<t.GetUserInput> {
  return query.queryKey("chocolates", "getUser", input);
}

/**
 * Read a user and the chocolates that they like
 *
 * Each liked chocolate is in `included` once. A user who likes none has no `included`.
 *
 * `GET /v0/users/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/get`
 */
export function getUserQueryOptions(
  client: query.Transport,
  input: t.GetUserInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetUserOutput, t.GetUserError, t.GetUserInput> {
  return query.queryOptions(client, operations.getUserOperation, getUserQueryKey(input), input, options);
}

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
export function updateUserMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.UpdateUserOutput, t.UpdateUserError, t.UpdateUserInput> {
  return query.mutationOptions(client, operations.updateUserOperation, "chocolates", options);
}

/**
 * Delete a user
 *
 * The chocolates stay.
 *
 * `DELETE /v0/users/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/delete`
 */
export function deleteUserMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.DeleteUserOutput, t.DeleteUserError, t.DeleteUserInput> {
  return query.mutationOptions(client, operations.deleteUserOperation, "chocolates", options);
}

/** Key of `listUserSweets` with an input; without one, of all its calls and pages. */
export function listUserSweetsQueryKey(input?: t.ListUserSweetsInput): query.QueryKey<t.ListUserSweetsInput> {
  return query.queryKey("chocolates", "listUserSweets", input);
}

/**
 * List the chocolates that a user likes
 *
 * The chocolates themselves, in the order in which the user has them. This list comes whole: page
 * parameters are ignored.
 *
 * `GET /v0/users/{id}/sweets`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1sweets/get`
 */
export function listUserSweetsQueryOptions(
  client: query.Transport,
  input: t.ListUserSweetsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListUserSweetsOutput, t.ListUserSweetsError, t.ListUserSweetsInput> {
  return query.queryOptions(client, operations.listUserSweetsOperation, listUserSweetsQueryKey(input), input, options);
}

/** Key of `getUserSweetsRelationship` with an input; without one, of all its calls and pages. */
export function getUserSweetsRelationshipQueryKey(input?: t.GetUserSweetsRelationshipInput): query.QueryKey<t.GetUserSweetsRelationshipInput> {
  return query.queryKey("chocolates", "getUserSweetsRelationship", input);
}

/**
 * Read which chocolates a user likes
 *
 * Only the identifiers, so that it works for chocolates that do not exist, too.
 *
 * `GET /v0/users/{id}/relationships/sweets`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/get`
 */
export function getUserSweetsRelationshipQueryOptions(
  client: query.Transport,
  input: t.GetUserSweetsRelationshipInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetUserSweetsRelationshipOutput, t.GetUserSweetsRelationshipError, t.GetUserSweetsRelationshipInput> {
  return query.queryOptions(client, operations.getUserSweetsRelationshipOperation, getUserSweetsRelationshipQueryKey(input), input, options);
}

/**
 * Replace the chocolates that a user likes
 *
 * Afterwards the user likes exactly the ones in `data`. They are not looked up.
 *
 * `PATCH /v0/users/{id}/relationships/sweets`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/patch`
 */
export function replaceUserSweetsMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ReplaceUserSweetsOutput, t.ReplaceUserSweetsError, t.ReplaceUserSweetsInput> {
  return query.mutationOptions(client, operations.replaceUserSweetsOperation, "chocolates", options);
}

/**
 * Add chocolates that a user likes
 *
 * They are put behind the ones that are there. One that is there already is added once more.
 *
 * `POST /v0/users/{id}/relationships/sweets`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/post`
 */
export function addUserSweetsMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.AddUserSweetsOutput, t.AddUserSweetsError, t.AddUserSweetsInput> {
  return query.mutationOptions(client, operations.addUserSweetsOperation, "chocolates", options);
}

/**
 * Remove chocolates that a user likes
 *
 * The identifiers are sent as a body, which is unusual for DELETE. Those that the user does not have
 * are passed over.
 *
 * `DELETE /v0/users/{id}/relationships/sweets`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/delete`
 */
export function removeUserSweetsMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.RemoveUserSweetsOutput, t.RemoveUserSweetsError, t.RemoveUserSweetsInput> {
  return query.mutationOptions(client, operations.removeUserSweetsOperation, "chocolates", options);
}

/**
 * Ask what can be done with chocolates
 *
 * The list names PATCH too, because chocolates can be changed, although `/v0/chocolates` itself has no
 * PATCH.
 *
 * `OPTIONS /v0/chocolates`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/options`
 */
export function optionsChocolatesMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.OptionsChocolatesOutput, t.OptionsChocolatesError, t.OptionsChocolatesInput | void> {
  return query.mutationOptions(client, operations.optionsChocolatesOperation, "chocolates", options);
}

/** Key of `listChocolates` with an input; without one, of all its calls and pages. */
export function listChocolatesQueryKey(input?: t.ListChocolatesInput): query.QueryKey<t.ListChocolatesInput> {
  return query.queryKey("chocolates", "listChocolates", input);
}

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
export function listChocolatesQueryOptions(
  client: query.Transport,
  input?: t.ListChocolatesInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListChocolatesOutput, t.ListChocolatesError, t.ListChocolatesInput> {
  return query.queryOptions(client, operations.listChocolatesOperation, listChocolatesQueryKey(input), input, options);
}

/**
 * Create a chocolate
 *
 * Everything but the `type` may be left out; what is missing is empty.
 *
 * `POST /v0/chocolates`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/post`
 */
export function createChocolateMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CreateChocolateOutput, t.CreateChocolateError, t.CreateChocolateInput> {
  return query.mutationOptions(client, operations.createChocolateOperation, "chocolates", options);
}

/**
 * Ask what can be done with a chocolate
 *
 * The answer is the same for every id, whether or not there is such a chocolate.
 *
 * `OPTIONS /v0/chocolates/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/options`
 */
export function optionsChocolateMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.OptionsChocolateOutput, t.OptionsChocolateError, t.OptionsChocolateInput> {
  return query.mutationOptions(client, operations.optionsChocolateOperation, "chocolates", options);
}

/** Key of `getChocolate` with an input; without one, of all its calls and pages. */
export function getChocolateQueryKey(input?: t.GetChocolateInput): query.QueryKey<t.GetChocolateInput> {
  return query.queryKey("chocolates", "getChocolate", input);
}

/**
 * Read a chocolate
 *
 * `GET /v0/chocolates/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/get`
 */
export function getChocolateQueryOptions(
  client: query.Transport,
  input: t.GetChocolateInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetChocolateOutput, t.GetChocolateError, t.GetChocolateInput> {
  return query.queryOptions(client, operations.getChocolateOperation, getChocolateQueryKey(input), input, options);
}

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
export function updateChocolateMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.UpdateChocolateOutput, t.UpdateChocolateError, t.UpdateChocolateInput> {
  return query.mutationOptions(client, operations.updateChocolateOperation, "chocolates", options);
}

/**
 * Delete a chocolate
 *
 * Users who like it keep its identifier, and reading them fails with 500 until it is taken from their
 * sweets. Unlike `deleteUser`, this answers with a body.
 *
 * `DELETE /v0/chocolates/{id}`
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/delete`
 */
export function deleteChocolateMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.DeleteChocolateOutput, t.DeleteChocolateError, t.DeleteChocolateInput> {
  return query.mutationOptions(client, operations.deleteChocolateOperation, "chocolates", options);
}

/** Key of `helloWorld` with an input; without one, of all its calls and pages. */
export function helloWorldQueryKey(input?: t.HelloWorldInput): query.QueryKey<t.HelloWorldInput> {
  return query.queryKey("chocolates", "helloWorld", input);
}

/**
 * Say hello
 *
 * Plain text, and always the same.
 *
 * `GET /hello-world`
 * `specs/chocolates/openapi.yaml#/paths/~1hello-world/get`
 */
export function helloWorldQueryOptions(
  client: query.Transport,
  input?: t.HelloWorldInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.HelloWorldOutput, t.HelloWorldError, t.HelloWorldInput> {
  return query.queryOptions(client, operations.helloWorldOperation, helloWorldQueryKey(input), input, options);
}
