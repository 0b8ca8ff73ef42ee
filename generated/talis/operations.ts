// @generated from specs/talis/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as http from "../runtime/client.ts";
import type * as t from "./types.ts";

/**
 * The key that the operator of the server gave you. Key and header are the same with and without the
 * gateway.
 */
const apiKey: http.SecurityScheme = { name: "ApiKey", apply: http.keyInHeader, parameter: "apikey" };

/** How methods travel in the bodies of `POST /api/v1`. */
const callRpcEnvelope: http.Envelope = { wrap: http.wrapRpc, unwrap: http.unwrapRpc, method: "method", params: "params", result: "data", error: "error", success: "success" };

/** How `healthCheck` goes over the wire. */
export const healthCheckOperation: http.Operation<t.HealthCheckInput, t.HealthCheckOutput, t.HealthCheckError> = {
  id: "healthCheck",
  method: "GET",
  path: "/health",
};

/**
 * Ask whether the server is up
 *
 * Needs no key. An answer with 200 means that the server takes requests.
 *
 * `GET /health`
 * `specs/talis/health.yaml#/components/pathItems/Health/get`
 */
export function healthCheck(
  client: http.Transport,
  input?: t.HealthCheckInput,
  options?: http.CallOptions,
): Promise<t.HealthCheckOutput> {
  return http.call(client, healthCheckOperation, input, options);
}

/** Whether an error is one that `healthCheck` declares; then `status` tells the type of `body`. */
export function isHealthCheckError(error: unknown): error is http.ApiErrorOf<t.HealthCheckError> {
  return http.isErrorOf(error, "healthCheck", [500]);
}

/** How `getInstances` goes over the wire. */
export const getInstancesOperation: http.Operation<t.GetInstancesInput, t.GetInstancesOutput, t.GetInstancesError> = {
  id: "getInstances",
  method: "GET",
  path: "/api/v1/instances",
  parameters: [
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
    { in: "query", name: "include_deleted", write: http.pair },
    { in: "query", name: "status", write: http.pair },
    { in: "query", name: "instance_status", write: http.pair },
    { in: "query", name: "status_filter", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List instances
 *
 * Instances of all owners. Terminated ones are left out unless `include_deleted` or a status
 * asks for them.
 *
 * What is listed depends on three parameters. A status, when there is one, decides alone: it
 * shows exactly the instances with that status, or with `status_filter=not_equal` all others,
 * terminated ones included. Without a status, `include_deleted=true` shows everything.
 *
 * `GET /api/v1/instances`
 * `specs/talis/instances.yaml#/components/pathItems/Instances/get`
 */
export function getInstances(
  client: http.Transport,
  input?: t.GetInstancesInput,
  options?: http.CallOptions,
): Promise<t.GetInstancesOutput> {
  return http.call(client, getInstancesOperation, input, options);
}

/** How `getInstances` goes on from page to page, for `http.pages` and `http.all`. */
export const getInstancesPaging: http.Paging<t.GetInstancesInput, t.GetInstancesOutput, t.Instance> = {
  operation: getInstancesOperation,
  next: http.byOffset,
  items: "/rows",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/** Whether an error is one that `getInstances` declares; then `status` tells the type of `body`. */
export function isGetInstancesError(error: unknown): error is http.ApiErrorOf<t.GetInstancesError> {
  return http.isErrorOf(error, "getInstances", [400, 401, 500]);
}

/** How `createInstance` goes over the wire. */
export const createInstanceOperation: http.Operation<t.CreateInstanceInput, t.CreateInstanceOutput, t.CreateInstanceError> = {
  id: "createInstance",
  method: "POST",
  path: "/api/v1/instances",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Create instances
 *
 * Takes a list of orders, and makes `number_of_instances` instances of each. For every instance
 * a row with the status `pending` and a task `create_instances` are stored; the servers
 * themselves are made afterwards. The answer has the rows, in the order of the orders. Follow
 * them with `getInstance`, or with `listTasksByInstanceID` when you want to know why one does
 * not get ready.
 *
 * The orders are checked in their order, and the first that breaks a rule refuses the whole
 * request. Only a provider that this server can reach leads to a server: `do`, `ximera`,
 * `do-mock` and `digitalocean-mock`. The others are accepted, but their tasks fail and the
 * instances stay `pending`.
 *
 * `POST /api/v1/instances`
 * `specs/talis/instances.yaml#/components/pathItems/Instances/post`
 */
export function createInstance(
  client: http.Transport,
  input: t.CreateInstanceInput,
  options?: http.CallOptions,
): Promise<t.CreateInstanceOutput> {
  return http.call(client, createInstanceOperation, input, options);
}

/** Whether an error is one that `createInstance` declares; then `status` tells the type of `body`. */
export function isCreateInstanceError(error: unknown): error is http.ApiErrorOf<t.CreateInstanceError> {
  return http.isErrorOf(error, "createInstance", [400, 401, 404, 413, 500]);
}

/** How `deleteInstances` goes over the wire. */
export const deleteInstancesOperation: http.Operation<t.DeleteInstancesInput, t.DeleteInstancesOutput, t.DeleteInstancesError> = {
  id: "deleteInstances",
  method: "DELETE",
  path: "/api/v1/instances",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Delete instances of a project
 *
 * Puts one task `terminate_instances` into the queue for every instance that is named, once,
 * however often it is named. The instances become `terminated` when their tasks are done. Ids
 * that belong to no instance of the project are passed over, so the answer is the same when
 * nothing is left to delete. A terminated instance may be named again; its task completes
 * without doing anything.
 *
 * The request has a body although its method is DELETE. Some proxies and HTTP libraries drop
 * such bodies; the server then answers 400.
 *
 * `DELETE /api/v1/instances`
 * `specs/talis/instances.yaml#/components/pathItems/Instances/delete`
 */
export function deleteInstances(
  client: http.Transport,
  input: t.DeleteInstancesInput,
  options?: http.CallOptions,
): Promise<t.DeleteInstancesOutput> {
  return http.call(client, deleteInstancesOperation, input, options);
}

/** Whether an error is one that `deleteInstances` declares; then `status` tells the type of `body`. */
export function isDeleteInstancesError(error: unknown): error is http.ApiErrorOf<t.DeleteInstancesError> {
  return http.isErrorOf(error, "deleteInstances", [400, 401, 404, 413, 500]);
}

/** How `getInstancesMetadata` goes over the wire. */
export const getInstancesMetadataOperation: http.Operation<t.GetInstancesMetadataInput, t.GetInstancesMetadataOutput, t.GetInstancesMetadataError> = {
  id: "getInstancesMetadata",
  method: "GET",
  path: "/api/v1/instances/all-metadata",
  parameters: [
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
    { in: "query", name: "include_deleted", write: http.pair },
    { in: "query", name: "status", write: http.pair },
    { in: "query", name: "instance_status", write: http.pair },
    { in: "query", name: "status_filter", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List instances in short
 *
 * The instances that `getInstances` lists for the same parameters. Only the members that tell
 * instances apart are promised; a server may send the others as well.
 *
 * `GET /api/v1/instances/all-metadata`
 * `specs/talis/instances.yaml#/components/pathItems/InstancesMetadata/get`
 */
export function getInstancesMetadata(
  client: http.Transport,
  input?: t.GetInstancesMetadataInput,
  options?: http.CallOptions,
): Promise<t.GetInstancesMetadataOutput> {
  return http.call(client, getInstancesMetadataOperation, input, options);
}

/** How `getInstancesMetadata` goes on from page to page, for `http.pages` and `http.all`. */
export const getInstancesMetadataPaging: http.Paging<t.GetInstancesMetadataInput, t.GetInstancesMetadataOutput, t.InstanceMetadata> = {
  operation: getInstancesMetadataOperation,
  next: http.byOffset,
  items: "/rows",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/**
 * Whether an error is one that `getInstancesMetadata` declares; then `status` tells the type of
 * `body`.
 */
export function isGetInstancesMetadataError(error: unknown): error is http.ApiErrorOf<t.GetInstancesMetadataError> {
  return http.isErrorOf(error, "getInstancesMetadata", [400, 401, 500]);
}

/** How `getInstancesPublicIPs` goes over the wire. */
export const getInstancesPublicIPsOperation: http.Operation<t.GetInstancesPublicIPsInput, t.GetInstancesPublicIPsOutput, t.GetInstancesPublicIPsError> = {
  id: "getInstancesPublicIPs",
  method: "GET",
  path: "/api/v1/instances/public-ips",
  parameters: [
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
    { in: "query", name: "include_deleted", write: http.pair },
    { in: "query", name: "status", write: http.pair },
    { in: "query", name: "instance_status", write: http.pair },
    { in: "query", name: "status_filter", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List the addresses of instances
 *
 * The addresses of the instances that `getInstances` lists for the same parameters, one entry for
 * each.
 *
 * `GET /api/v1/instances/public-ips`
 * `specs/talis/instances.yaml#/components/pathItems/PublicIPs/get`
 */
export function getInstancesPublicIPs(
  client: http.Transport,
  input?: t.GetInstancesPublicIPsInput,
  options?: http.CallOptions,
): Promise<t.GetInstancesPublicIPsOutput> {
  return http.call(client, getInstancesPublicIPsOperation, input, options);
}

/** How `getInstancesPublicIPs` goes on from page to page, for `http.pages` and `http.all`. */
export const getInstancesPublicIPsPaging: http.Paging<t.GetInstancesPublicIPsInput, t.GetInstancesPublicIPsOutput, t.PublicIP> = {
  operation: getInstancesPublicIPsOperation,
  next: http.byOffset,
  items: "/public_ips",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/**
 * Whether an error is one that `getInstancesPublicIPs` declares; then `status` tells the type of
 * `body`.
 */
export function isGetInstancesPublicIPsError(error: unknown): error is http.ApiErrorOf<t.GetInstancesPublicIPsError> {
  return http.isErrorOf(error, "getInstancesPublicIPs", [400, 401, 500]);
}

/** How `getInstance` goes over the wire. */
export const getInstanceOperation: http.Operation<t.GetInstanceInput, t.GetInstanceOutput, t.GetInstanceError> = {
  id: "getInstance",
  method: "GET",
  path: "/api/v1/instances/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Read one instance
 *
 * The bare instance, without an envelope. Terminated instances are found as well.
 *
 * `GET /api/v1/instances/{id}`
 * `specs/talis/instances.yaml#/components/pathItems/Instance/get`
 */
export function getInstance(
  client: http.Transport,
  input: t.GetInstanceInput,
  options?: http.CallOptions,
): Promise<t.GetInstanceOutput> {
  return http.call(client, getInstanceOperation, input, options);
}

/** How `getInstance` says whether it is done, for `http.poll`. */
export const getInstancePolling: http.Polling<t.GetInstanceInput, t.GetInstanceOutput> = {
  operation: getInstanceOperation,
  status: "/status",
  done: ["ready"],
  failed: ["terminated"],
  interval: 2,
};

/** Whether an error is one that `getInstance` declares; then `status` tells the type of `body`. */
export function isGetInstanceError(error: unknown): error is http.ApiErrorOf<t.GetInstanceError> {
  return http.isErrorOf(error, "getInstance", [400, 401, 404, 500]);
}

/** How `listTasksByInstanceID` goes over the wire. */
export const listTasksByInstanceIDOperation: http.Operation<t.ListTasksByInstanceIDInput, t.ListTasksByInstanceIDOutput, t.ListTasksByInstanceIDError> = {
  id: "listTasksByInstanceID",
  method: "GET",
  path: "/api/v1/instances/{instance_id}/tasks",
  parameters: [
    { in: "path", name: "instance_id", write: http.segment },
    { in: "query", name: "owner_id", write: http.pair },
    { in: "query", name: "action", write: http.pair },
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List the tasks of one instance, the newest first
 *
 * Ordered by `created_at`. An instance that does not exist has no tasks, so the answer is an empty
 * list and not 404.
 *
 * `GET /api/v1/instances/{instance_id}/tasks`
 * `specs/talis/instances.yaml#/components/pathItems/InstanceTasks/get`
 */
export function listTasksByInstanceID(
  client: http.Transport,
  input: t.ListTasksByInstanceIDInput,
  options?: http.CallOptions,
): Promise<t.ListTasksByInstanceIDOutput> {
  return http.call(client, listTasksByInstanceIDOperation, input, options);
}

/** How `listTasksByInstanceID` goes on from page to page, for `http.pages` and `http.all`. */
export const listTasksByInstanceIDPaging: http.Paging<t.ListTasksByInstanceIDInput, t.ListTasksByInstanceIDOutput, t.Task> = {
  operation: listTasksByInstanceIDOperation,
  next: http.byOffset,
  items: "/data/rows",
  limit: "limit",
  offset: "offset",
  total: "/data/pagination/total",
};

/**
 * Whether an error is one that `listTasksByInstanceID` declares; then `status` tells the type of
 * `body`.
 */
export function isListTasksByInstanceIDError(error: unknown): error is http.ApiErrorOf<t.ListTasksByInstanceIDError> {
  return http.isErrorOf(error, "listTasksByInstanceID", [400, 401, 500]);
}

/** How `adminGetInstances` goes over the wire. */
export const adminGetInstancesOperation: http.Operation<t.AdminGetInstancesInput, t.AdminGetInstancesOutput, t.AdminGetInstancesError> = {
  id: "adminGetInstances",
  method: "GET",
  path: "/api/v1/admin/instances",
  parameters: [
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
    { in: "query", name: "include_deleted", write: http.pair },
    { in: "query", name: "status", write: http.pair },
    { in: "query", name: "instance_status", write: http.pair },
    { in: "query", name: "status_filter", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List instances, as an administrator
 *
 * The same answer as from `getInstances`.
 *
 * `GET /api/v1/admin/instances`
 * `specs/talis/admin.yaml#/components/pathItems/Instances/get`
 */
export function adminGetInstances(
  client: http.Transport,
  input?: t.AdminGetInstancesInput,
  options?: http.CallOptions,
): Promise<t.AdminGetInstancesOutput> {
  return http.call(client, adminGetInstancesOperation, input, options);
}

/** How `adminGetInstances` goes on from page to page, for `http.pages` and `http.all`. */
export const adminGetInstancesPaging: http.Paging<t.AdminGetInstancesInput, t.AdminGetInstancesOutput, t.Instance> = {
  operation: adminGetInstancesOperation,
  next: http.byOffset,
  items: "/rows",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/** Whether an error is one that `adminGetInstances` declares; then `status` tells the type of `body`. */
export function isAdminGetInstancesError(error: unknown): error is http.ApiErrorOf<t.AdminGetInstancesError> {
  return http.isErrorOf(error, "adminGetInstances", [400, 401, 500]);
}

/** How `adminGetInstancesMetadata` goes over the wire. */
export const adminGetInstancesMetadataOperation: http.Operation<t.AdminGetInstancesMetadataInput, t.AdminGetInstancesMetadataOutput, t.AdminGetInstancesMetadataError> = {
  id: "adminGetInstancesMetadata",
  method: "GET",
  path: "/api/v1/admin/instances/all-metadata",
  parameters: [
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
    { in: "query", name: "include_deleted", write: http.pair },
    { in: "query", name: "status", write: http.pair },
    { in: "query", name: "instance_status", write: http.pair },
    { in: "query", name: "status_filter", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List instances in short, as an administrator
 *
 * The same answer as from `getInstancesMetadata`.
 *
 * `GET /api/v1/admin/instances/all-metadata`
 * `specs/talis/admin.yaml#/components/pathItems/InstancesMetadata/get`
 */
export function adminGetInstancesMetadata(
  client: http.Transport,
  input?: t.AdminGetInstancesMetadataInput,
  options?: http.CallOptions,
): Promise<t.AdminGetInstancesMetadataOutput> {
  return http.call(client, adminGetInstancesMetadataOperation, input, options);
}

/** How `adminGetInstancesMetadata` goes on from page to page, for `http.pages` and `http.all`. */
export const adminGetInstancesMetadataPaging: http.Paging<t.AdminGetInstancesMetadataInput, t.AdminGetInstancesMetadataOutput, t.InstanceMetadata> = {
  operation: adminGetInstancesMetadataOperation,
  next: http.byOffset,
  items: "/rows",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/**
 * Whether an error is one that `adminGetInstancesMetadata` declares; then `status` tells the type of
 * `body`.
 */
export function isAdminGetInstancesMetadataError(error: unknown): error is http.ApiErrorOf<t.AdminGetInstancesMetadataError> {
  return http.isErrorOf(error, "adminGetInstancesMetadata", [400, 401, 500]);
}

/** How `callRpc` goes over the wire. */
export const callRpcOperation: http.Operation<t.CallRpcInput, t.CallRpcOutput, t.CallRpcError> = {
  id: "callRpc",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Call a method
 *
 * The body names a **method**, and holds its **params** and, if you like, an **id**. Success is
 * 200 with the result in `data`; `success` is then true. Methods that only do something, such as
 * `user.delete`, give no `data`. A failure has the status that its `error.code` repeats, and
 * `success` is false. Whatever the status, an answer with `success: false` is a failure.
 *
 * The table `x-rpc` tells for each method what it takes, what it gives and what it refuses. The
 * examples have the names of the methods: the request `user.create` is answered by the 200
 * `user.create`, and where a method refuses something in words of its own, the 400, 404 or 500
 * has an example of that name as well.
 *
 * Checks run in this order, and the first that fails is reported:
 *
 * 1. The body is JSON, says so in its content type, and its `id` is a text: else 400
 *    `Invalid request format`.
 * 2. There is a method, and one of that name: else 400 `Method is required` or `Unknown method`.
 * 3. The params have the right types: else 400 `Invalid parameters`. Members that a method does
 *    not know are ignored.
 * 4. What is required is there, and possible: else 400 with one of the texts that the table
 *    lists, in their order.
 * 5. What the params name exists: else 404.
 *
 * `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post`
 */
export function callRpc(
  client: http.Transport,
  input: t.CallRpcInput,
  options?: http.CallOptions,
): Promise<t.CallRpcOutput> {
  return http.call(client, callRpcOperation, input, options);
}

/** Whether an error is one that `callRpc` declares; then `status` tells the type of `body`. */
export function isCallRpcError(error: unknown): error is http.ApiErrorOf<t.CallRpcError> {
  return http.isErrorOf(error, "callRpc", [400, 401, 404, 413, 500]);
}

/** How `createUser` goes over the wire. */
export const createUserOperation: http.Operation<t.CreateUserInput, t.CreateUserOutput, t.CreateUserError> = {
  id: "createUser",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "user.create" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Create a user
 *
 * A name stays taken when its user is deleted.
 *
 * - 400: `username is required`, `invalid user email format` or `Invalid parameters`.
 * - 500: `Failed to create user`, also when the name is taken; `data` then says so.
 *
 * Method `user.create` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.create`
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
  return http.isErrorOf(error, "createUser", [400, 401, 413, 500]);
}

/** How `getUsers` goes over the wire. */
export const getUsersOperation: http.Operation<t.GetUsersInput, t.GetUsersOutput, t.GetUsersError> = {
  id: "getUsers",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "user.get" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List users, or find one by name
 *
 * Without `username` a page of all users; with it that user alone, in the member `user`, and no page.
 *
 * - 400: `Invalid parameters`. A page below 1 is no error.
 * - 404: `User not found with provided username`.
 * - 500: `Failed to get users`, or `Failed to get user` with a name.
 *
 * Method `user.get` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.get`
 */
export function getUsers(
  client: http.Transport,
  input?: t.GetUsersInput,
  options?: http.CallOptions,
): Promise<t.GetUsersOutput> {
  return http.call(client, getUsersOperation, input, options);
}

/** How `getUsers` goes on from page to page, for `http.pages` and `http.all`. */
export const getUsersPaging: http.Paging<t.GetUsersInput, t.GetUsersOutput, t.User> = {
  operation: getUsersOperation,
  next: http.byPage,
  items: "/users",
  page: "page",
  total: "/pagination/total",
};

/** Whether an error is one that `getUsers` declares; then `status` tells the type of `body`. */
export function isGetUsersError(error: unknown): error is http.ApiErrorOf<t.GetUsersError> {
  return http.isErrorOf(error, "getUsers", [400, 401, 404, 413, 500]);
}

/** How `getUserByID` goes over the wire. */
export const getUserByIDOperation: http.Operation<t.GetUserByIDInput, t.GetUserByIDOutput, t.GetUserByIDError> = {
  id: "getUserByID",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "user.get.id" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Read a user
 *
 * - 400: `user id is required` for none or 0; `Invalid parameters`.
 * - 404: `User not found with provided id`.
 * - 500: `Failed to get user`.
 *
 * Method `user.get.id` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.get.id`
 */
export function getUserByID(
  client: http.Transport,
  input: t.GetUserByIDInput,
  options?: http.CallOptions,
): Promise<t.GetUserByIDOutput> {
  return http.call(client, getUserByIDOperation, input, options);
}

/** Whether an error is one that `getUserByID` declares; then `status` tells the type of `body`. */
export function isGetUserByIDError(error: unknown): error is http.ApiErrorOf<t.GetUserByIDError> {
  return http.isErrorOf(error, "getUserByID", [400, 401, 404, 413, 500]);
}

/** How `deleteUser` goes over the wire. */
export const deleteUserOperation: http.Operation<t.DeleteUserInput, t.DeleteUserOutput, t.DeleteUserError> = {
  id: "deleteUser",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "user.delete" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Delete a user
 *
 * The user is no longer shown; projects, instances and keys stay. A second call finds no user.
 *
 * - 400: `user id is required` for none or 0; `Invalid parameters`.
 * - 404: `User not found with provided id`.
 * - 500: `Failed to delete user`.
 *
 * Method `user.delete` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.delete`
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
  return http.isErrorOf(error, "deleteUser", [400, 401, 404, 413, 500]);
}

/** How `createProject` goes over the wire. */
export const createProjectOperation: http.Operation<t.CreateProjectInput, t.CreateProjectOutput, t.CreateProjectError> = {
  id: "createProject",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "project.create" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Create a project
 *
 * Names are unique among the projects of all owners, and stay taken when their project is deleted.
 *
 * - 400: `project name is required`, `project owner_id is required`, `invalid config JSON: …`,
 * `Project already exists` (500 from older servers on PostgreSQL) or `Invalid parameters`.
 * - 500: `Failed to create project`.
 *
 * Method `project.create` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.create`
 */
export function createProject(
  client: http.Transport,
  input: t.CreateProjectInput,
  options?: http.CallOptions,
): Promise<t.CreateProjectOutput> {
  return http.call(client, createProjectOperation, input, options);
}

/** Whether an error is one that `createProject` declares; then `status` tells the type of `body`. */
export function isCreateProjectError(error: unknown): error is http.ApiErrorOf<t.CreateProjectError> {
  return http.isErrorOf(error, "createProject", [400, 401, 413, 500]);
}

/** How `getProject` goes over the wire. */
export const getProjectOperation: http.Operation<t.GetProjectInput, t.GetProjectOutput, t.GetProjectError> = {
  id: "getProject",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "project.get" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Read a project by its name
 *
 * - 400: `project name is required`, `project owner_id is required` or `Invalid parameters`.
 * - 404: `Project not found`, also when it belongs to somebody else.
 * - 500: `Failed to get project`.
 *
 * Method `project.get` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.get`
 */
export function getProject(
  client: http.Transport,
  input: t.GetProjectInput,
  options?: http.CallOptions,
): Promise<t.GetProjectOutput> {
  return http.call(client, getProjectOperation, input, options);
}

/** Whether an error is one that `getProject` declares; then `status` tells the type of `body`. */
export function isGetProjectError(error: unknown): error is http.ApiErrorOf<t.GetProjectError> {
  return http.isErrorOf(error, "getProject", [400, 401, 404, 413, 500]);
}

/** How `listProjects` goes over the wire. */
export const listProjectsOperation: http.Operation<t.ListProjectsInput, t.ListProjectsOutput, t.ListProjectsError> = {
  id: "listProjects",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "project.list" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List the projects of an owner
 *
 * - 400: `page must be a positive number` for a page below 0; `project owner_id is required` or
 * `Invalid parameters`.
 * - 500: `Failed to list projects`.
 *
 * Method `project.list` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.list`
 */
export function listProjects(
  client: http.Transport,
  input: t.ListProjectsInput,
  options?: http.CallOptions,
): Promise<t.ListProjectsOutput> {
  return http.call(client, listProjectsOperation, input, options);
}

/** How `listProjects` goes on from page to page, for `http.pages` and `http.all`. */
export const listProjectsPaging: http.Paging<t.ListProjectsInput, t.ListProjectsOutput, t.Project> = {
  operation: listProjectsOperation,
  next: http.byPage,
  items: "/rows",
  page: "page",
  total: "/pagination/total",
};

/** Whether an error is one that `listProjects` declares; then `status` tells the type of `body`. */
export function isListProjectsError(error: unknown): error is http.ApiErrorOf<t.ListProjectsError> {
  return http.isErrorOf(error, "listProjects", [400, 401, 413, 500]);
}

/** How `deleteProject` goes over the wire. */
export const deleteProjectOperation: http.Operation<t.DeleteProjectInput, t.DeleteProjectOutput, t.DeleteProjectError> = {
  id: "deleteProject",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "project.delete" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Delete a project
 *
 * The project is no longer shown; its instances and tasks stay as they are. Success as well when there
 * is no such project, so the call may be repeated.
 *
 * - 400: `project name is required`, `project owner_id is required` or `Invalid parameters`.
 * - 500: `Failed to delete project`.
 *
 * Method `project.delete` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.delete`
 */
export function deleteProject(
  client: http.Transport,
  input: t.DeleteProjectInput,
  options?: http.CallOptions,
): Promise<t.DeleteProjectOutput> {
  return http.call(client, deleteProjectOperation, input, options);
}

/** Whether an error is one that `deleteProject` declares; then `status` tells the type of `body`. */
export function isDeleteProjectError(error: unknown): error is http.ApiErrorOf<t.DeleteProjectError> {
  return http.isErrorOf(error, "deleteProject", [400, 401, 413, 500]);
}

/** How `listProjectInstances` goes over the wire. */
export const listProjectInstancesOperation: http.Operation<t.ListProjectInstancesInput, t.ListProjectInstancesOutput, t.ListProjectInstancesError> = {
  id: "listProjectInstances",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "project.listInstances" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List the instances of a project
 *
 * Older servers give 0 for the page in the answer when none was asked for.
 *
 * - 400: `project name is required`, `project owner_id is required`, `page must be a positive number`
 * for a page below 0, or `Invalid parameters`.
 * - 404: `Project not found`. 500 from older servers.
 * - 500: `Failed to list project instances`.
 *
 * Method `project.listInstances` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.listInstances`
 */
export function listProjectInstances(
  client: http.Transport,
  input: t.ListProjectInstancesInput,
  options?: http.CallOptions,
): Promise<t.ListProjectInstancesOutput> {
  return http.call(client, listProjectInstancesOperation, input, options);
}

/** How `listProjectInstances` goes on from page to page, for `http.pages` and `http.all`. */
export const listProjectInstancesPaging: http.Paging<t.ListProjectInstancesInput, t.ListProjectInstancesOutput, t.Instance> = {
  operation: listProjectInstancesOperation,
  next: http.byPage,
  items: "/rows",
  page: "page",
  total: "/pagination/total",
};

/**
 * Whether an error is one that `listProjectInstances` declares; then `status` tells the type of
 * `body`.
 */
export function isListProjectInstancesError(error: unknown): error is http.ApiErrorOf<t.ListProjectInstancesError> {
  return http.isErrorOf(error, "listProjectInstances", [400, 401, 404, 413, 500]);
}

/** How `getTask` goes over the wire. */
export const getTaskOperation: http.Operation<t.GetTaskInput, t.GetTaskOutput, t.GetTaskError> = {
  id: "getTask",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "task.get" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Read a task
 *
 * Older servers find tasks of the administrator only.
 *
 * - 400: `task_id is required and must be a positive number`, `task owner_id is required` or `Invalid
 * parameters`.
 * - 404: `Task not found`, also when it belongs to somebody else.
 * - 500: `Failed to get task`.
 *
 * Method `task.get` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.get`
 */
export function getTask(
  client: http.Transport,
  input: t.GetTaskInput,
  options?: http.CallOptions,
): Promise<t.GetTaskOutput> {
  return http.call(client, getTaskOperation, input, options);
}

/** Whether an error is one that `getTask` declares; then `status` tells the type of `body`. */
export function isGetTaskError(error: unknown): error is http.ApiErrorOf<t.GetTaskError> {
  return http.isErrorOf(error, "getTask", [400, 401, 404, 413, 500]);
}

/** How `listTasks` goes over the wire. */
export const listTasksOperation: http.Operation<t.ListTasksInput, t.ListTasksOutput, t.ListTasksError> = {
  id: "listTasks",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "task.list" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List the tasks of a project
 *
 * Older servers list tasks of the administrator only.
 *
 * - 400: `project name is required`, `task owner_id is required`, `page must be a positive number` for
 * a page below 0, or `Invalid parameters`.
 * - 404: `Project not found`. 500 from older servers.
 * - 500: `Failed to list tasks`.
 *
 * Method `task.list` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.list`
 */
export function listTasks(
  client: http.Transport,
  input: t.ListTasksInput,
  options?: http.CallOptions,
): Promise<t.ListTasksOutput> {
  return http.call(client, listTasksOperation, input, options);
}

/** How `listTasks` goes on from page to page, for `http.pages` and `http.all`. */
export const listTasksPaging: http.Paging<t.ListTasksInput, t.ListTasksOutput, t.Task> = {
  operation: listTasksOperation,
  next: http.byPage,
  items: "/rows",
  page: "page",
  total: "/pagination/total",
};

/** Whether an error is one that `listTasks` declares; then `status` tells the type of `body`. */
export function isListTasksError(error: unknown): error is http.ApiErrorOf<t.ListTasksError> {
  return http.isErrorOf(error, "listTasks", [400, 401, 404, 413, 500]);
}

/** How `terminateTask` goes over the wire. */
export const terminateTaskOperation: http.Operation<t.TerminateTaskInput, t.TerminateTaskOutput, t.TerminateTaskError> = {
  id: "terminateTask",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "task.terminate" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Call a task off
 *
 * Only tasks that are `pending` or `running` can be called off. A worker that is in the middle of one
 * may still finish its step. Older servers call off any task, and say 200 for one that does not exist.
 *
 * - 400: `task_id is required and must be a positive number`, `task owner_id is required`, `Task
 * cannot be terminated` for one that has ended, or `Invalid parameters`.
 * - 404: `Task not found`.
 * - 500: `Failed to terminate task`.
 *
 * Method `task.terminate` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.terminate`
 */
export function terminateTask(
  client: http.Transport,
  input: t.TerminateTaskInput,
  options?: http.CallOptions,
): Promise<t.TerminateTaskOutput> {
  return http.call(client, terminateTaskOperation, input, options);
}

/** Whether an error is one that `terminateTask` declares; then `status` tells the type of `body`. */
export function isTerminateTaskError(error: unknown): error is http.ApiErrorOf<t.TerminateTaskError> {
  return http.isErrorOf(error, "terminateTask", [400, 401, 404, 413, 500]);
}

/** How `updateTaskStatus` goes over the wire. */
export const updateTaskStatusOperation: http.Operation<t.UpdateTaskStatusInput, t.UpdateTaskStatusOutput, t.UpdateTaskStatusError> = {
  id: "updateTaskStatus",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "task.updateStatus" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Set the status of a task
 *
 * For whoever carries tasks out: sets any status from any other. Older servers do not know the method
 * (400 `Unknown task method`).
 *
 * - 400: `task_id is required and must be a positive number`, `task owner_id is required`, `status is
 * required` or `Invalid parameters`, with `invalid task status: …` as `data` where the status is no
 * `TaskStatus`.
 * - 404: `Task not found`.
 * - 500: `Failed to update task status`.
 *
 * Method `task.updateStatus` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.updateStatus`
 */
export function updateTaskStatus(
  client: http.Transport,
  input: t.UpdateTaskStatusInput,
  options?: http.CallOptions,
): Promise<t.UpdateTaskStatusOutput> {
  return http.call(client, updateTaskStatusOperation, input, options);
}

/** Whether an error is one that `updateTaskStatus` declares; then `status` tells the type of `body`. */
export function isUpdateTaskStatusError(error: unknown): error is http.ApiErrorOf<t.UpdateTaskStatusError> {
  return http.isErrorOf(error, "updateTaskStatus", [400, 401, 404, 413, 500]);
}

/** How `createSSHKey` goes over the wire. */
export const createSSHKeyOperation: http.Operation<t.CreateSSHKeyInput, t.CreateSSHKeyOutput, t.CreateSSHKeyError> = {
  id: "createSSHKey",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "sshkey.create" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Store an SSH key
 *
 * Names are unique among the keys of one owner, and stay taken when their key is deleted.
 *
 * - 400: `Name is required`, `Public key is required`, `Owner ID is required`, `invalid SSH public key
 * format: …` or `Invalid parameters`.
 * - 500: `Failed to create SSH key`, also when the name is taken.
 *
 * Method `sshkey.create` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.create`
 */
export function createSSHKey(
  client: http.Transport,
  input: t.CreateSSHKeyInput,
  options?: http.CallOptions,
): Promise<t.CreateSSHKeyOutput> {
  return http.call(client, createSSHKeyOperation, input, options);
}

/** Whether an error is one that `createSSHKey` declares; then `status` tells the type of `body`. */
export function isCreateSSHKeyError(error: unknown): error is http.ApiErrorOf<t.CreateSSHKeyError> {
  return http.isErrorOf(error, "createSSHKey", [400, 401, 413, 500]);
}

/** How `listSSHKeys` goes over the wire. */
export const listSSHKeysOperation: http.Operation<t.ListSSHKeysInput, t.ListSSHKeysOutput, t.ListSSHKeysError> = {
  id: "listSSHKeys",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "sshkey.list" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * List the SSH keys of an owner, or of all
 *
 * - 400: `Invalid parameters`.
 * - 500: `Failed to list SSH keys`.
 *
 * Method `sshkey.list` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.list`
 */
export function listSSHKeys(
  client: http.Transport,
  input?: t.ListSSHKeysInput,
  options?: http.CallOptions,
): Promise<t.ListSSHKeysOutput> {
  return http.call(client, listSSHKeysOperation, input, options);
}

/** Whether an error is one that `listSSHKeys` declares; then `status` tells the type of `body`. */
export function isListSSHKeysError(error: unknown): error is http.ApiErrorOf<t.ListSSHKeysError> {
  return http.isErrorOf(error, "listSSHKeys", [400, 401, 413, 500]);
}

/** How `deleteSSHKey` goes over the wire. */
export const deleteSSHKeyOperation: http.Operation<t.DeleteSSHKeyInput, t.DeleteSSHKeyOutput, t.DeleteSSHKeyError> = {
  id: "deleteSSHKey",
  method: "POST",
  path: "/api/v1",
  body: { type: "application/json", write: http.jsonBody },
  rpc: { method: { name: "sshkey.delete" }, envelope: callRpcEnvelope },
  security: { authorize: http.anyOf, alternatives: [[apiKey]] },
};

/**
 * Delete an SSH key by its name
 *
 * - 400: `Name is required`, `Owner ID is required` or `Invalid parameters`.
 * - 404: `SSH key not found`. 500 from older servers.
 * - 500: `Failed to delete SSH key`.
 *
 * Method `sshkey.delete` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.delete`
 */
export function deleteSSHKey(
  client: http.Transport,
  input: t.DeleteSSHKeyInput,
  options?: http.CallOptions,
): Promise<t.DeleteSSHKeyOutput> {
  return http.call(client, deleteSSHKeyOperation, input, options);
}

/** Whether an error is one that `deleteSSHKey` declares; then `status` tells the type of `body`. */
export function isDeleteSSHKeyError(error: unknown): error is http.ApiErrorOf<t.DeleteSSHKeyError> {
  return http.isErrorOf(error, "deleteSSHKey", [400, 401, 404, 413, 500]);
}
