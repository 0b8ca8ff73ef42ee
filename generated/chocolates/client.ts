// @generated from specs/chocolates/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as http from "../runtime/client.ts";
import * as operations from "./operations.ts";
import type { paths } from "./schema.ts";
import type * as t from "./types.ts";

export { ApiError, CallError, NetworkError, TimeoutError } from "../runtime/errors.ts";
export * from "../runtime/client-features.ts";

export interface ChocolatesClientOptions extends http.ClientOptions {
}

/** Every operation of Chocolates as a method. The functions of `operations.ts` take it too. */
export interface ChocolatesClient extends http.Transport {
  /**
   * Ask what can be done with users
   *
   * The list names PATCH too, because users can be changed, although `/v0/users` itself has no PATCH.
   *
   * `OPTIONS /v0/users`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/options`
   */
  optionsUsers(input?: t.OptionsUsersInput, options?: http.CallOptions): Promise<t.OptionsUsersOutput>;
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
  readonly listUsers:
    & ((input?: t.ListUsersInput, options?: http.CallOptions) => Promise<t.ListUsersOutput>)
    & http.Paged<t.ListUsersInput, t.ListUsersOutput, t.UserResource>;
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
  createUser(input: t.CreateUserInput, options?: http.CallOptions): Promise<t.CreateUserOutput>;
  /**
   * Ask what can be done with a user
   *
   * The answer is the same for every id, whether or not there is such a user.
   *
   * `OPTIONS /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/options`
   */
  optionsUser(input: t.OptionsUserInput, options?: http.CallOptions): Promise<t.OptionsUserOutput>;
  /**
   * Read a user and the chocolates that they like
   *
   * Each liked chocolate is in `included` once. A user who likes none has no `included`.
   *
   * `GET /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/get`
   */
  getUser(input: t.GetUserInput, options?: http.CallOptions): Promise<t.GetUserOutput>;
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
  updateUser(input: t.UpdateUserInput, options?: http.CallOptions): Promise<t.UpdateUserOutput>;
  /**
   * Delete a user
   *
   * The chocolates stay.
   *
   * `DELETE /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/delete`
   */
  deleteUser(input: t.DeleteUserInput, options?: http.CallOptions): Promise<t.DeleteUserOutput>;
  /**
   * List the chocolates that a user likes
   *
   * The chocolates themselves, in the order in which the user has them. This list comes whole: page
   * parameters are ignored.
   *
   * `GET /v0/users/{id}/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1sweets/get`
   */
  listUserSweets(input: t.ListUserSweetsInput, options?: http.CallOptions): Promise<t.ListUserSweetsOutput>;
  /**
   * Read which chocolates a user likes
   *
   * Only the identifiers, so that it works for chocolates that do not exist, too.
   *
   * `GET /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/get`
   */
  getUserSweetsRelationship(input: t.GetUserSweetsRelationshipInput, options?: http.CallOptions): Promise<t.GetUserSweetsRelationshipOutput>;
  /**
   * Replace the chocolates that a user likes
   *
   * Afterwards the user likes exactly the ones in `data`. They are not looked up.
   *
   * `PATCH /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/patch`
   */
  replaceUserSweets(input: t.ReplaceUserSweetsInput, options?: http.CallOptions): Promise<t.ReplaceUserSweetsOutput>;
  /**
   * Add chocolates that a user likes
   *
   * They are put behind the ones that are there. One that is there already is added once more.
   *
   * `POST /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/post`
   */
  addUserSweets(input: t.AddUserSweetsInput, options?: http.CallOptions): Promise<t.AddUserSweetsOutput>;
  /**
   * Remove chocolates that a user likes
   *
   * The identifiers are sent as a body, which is unusual for DELETE. Those that the user does not have
   * are passed over.
   *
   * `DELETE /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/delete`
   */
  removeUserSweets(input: t.RemoveUserSweetsInput, options?: http.CallOptions): Promise<t.RemoveUserSweetsOutput>;
  /**
   * Ask what can be done with chocolates
   *
   * The list names PATCH too, because chocolates can be changed, although `/v0/chocolates` itself has no
   * PATCH.
   *
   * `OPTIONS /v0/chocolates`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/options`
   */
  optionsChocolates(input?: t.OptionsChocolatesInput, options?: http.CallOptions): Promise<t.OptionsChocolatesOutput>;
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
  listChocolates(input?: t.ListChocolatesInput, options?: http.CallOptions): Promise<t.ListChocolatesOutput>;
  /**
   * Create a chocolate
   *
   * Everything but the `type` may be left out; what is missing is empty.
   *
   * `POST /v0/chocolates`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/post`
   */
  createChocolate(input: t.CreateChocolateInput, options?: http.CallOptions): Promise<t.CreateChocolateOutput>;
  /**
   * Ask what can be done with a chocolate
   *
   * The answer is the same for every id, whether or not there is such a chocolate.
   *
   * `OPTIONS /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/options`
   */
  optionsChocolate(input: t.OptionsChocolateInput, options?: http.CallOptions): Promise<t.OptionsChocolateOutput>;
  /**
   * Read a chocolate
   *
   * `GET /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/get`
   */
  getChocolate(input: t.GetChocolateInput, options?: http.CallOptions): Promise<t.GetChocolateOutput>;
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
  updateChocolate(input: t.UpdateChocolateInput, options?: http.CallOptions): Promise<t.UpdateChocolateOutput>;
  /**
   * Delete a chocolate
   *
   * Users who like it keep its identifier, and reading them fails with 500 until it is taken from their
   * sweets. Unlike `deleteUser`, this answers with a body.
   *
   * `DELETE /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/delete`
   */
  deleteChocolate(input: t.DeleteChocolateInput, options?: http.CallOptions): Promise<t.DeleteChocolateOutput>;
  /**
   * Say hello
   *
   * Plain text, and always the same.
   *
   * `GET /hello-world`
   * `specs/chocolates/openapi.yaml#/paths/~1hello-world/get`
   */
  helloWorld(input?: t.HelloWorldInput, options?: http.CallOptions): Promise<t.HelloWorldOutput>;
  /** The same methods, with `{ data, error, response }` for answer: they throw only when none has come. */
  readonly raw: http.RawMethods<typeof descriptors>;
  /** openapi-fetch on the contract's paths, with its styles and credentials. What it `use`s stays with it. */
  readonly fetch: http.FetchClient<paths>;
}

const descriptors = {
  optionsUsers: operations.optionsUsersOperation,
  listUsers: operations.listUsersOperation,
  createUser: operations.createUserOperation,
  optionsUser: operations.optionsUserOperation,
  getUser: operations.getUserOperation,
  updateUser: operations.updateUserOperation,
  deleteUser: operations.deleteUserOperation,
  listUserSweets: operations.listUserSweetsOperation,
  getUserSweetsRelationship: operations.getUserSweetsRelationshipOperation,
  replaceUserSweets: operations.replaceUserSweetsOperation,
  addUserSweets: operations.addUserSweetsOperation,
  removeUserSweets: operations.removeUserSweetsOperation,
  optionsChocolates: operations.optionsChocolatesOperation,
  listChocolates: operations.listChocolatesOperation,
  createChocolate: operations.createChocolateOperation,
  optionsChocolate: operations.optionsChocolateOperation,
  getChocolate: operations.getChocolateOperation,
  updateChocolate: operations.updateChocolateOperation,
  deleteChocolate: operations.deleteChocolateOperation,
  helloWorld: operations.helloWorldOperation,
};

const pagings = {
  listUsers: operations.listUsersPaging,
};

/** What a client has for options when it is told nothing. */
export function defaultOptions(): { baseUrl: string; timeout: number } {
  return { baseUrl: "http://localhost:31415", timeout: 30000 };
}

/** A transport for the functions of `operations.ts`: only those that a program imports are bundled with it. */
export function createChocolatesTransport(options: ChocolatesClientOptions = {}): http.Transport {
  return http.createTransport(
    options,
    "http://localhost:31415",
  );
}

/** A client for all operations. Throws a `TypeError` when the base URL is not usable. */
export function createChocolatesClient(options: ChocolatesClientOptions = {}): ChocolatesClient {
  const transport = createChocolatesTransport(options);
  return http.assemble<ChocolatesClient>(
    transport,
    descriptors,
    {
      fetch: http.createFetchClient<paths>(transport, descriptors),
    },
    http.pagedMethods(transport, pagings),
  );
}
