// @generated from specs/talis/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
import * as http from "../runtime/client.ts";
import type * as t from "./types.ts";

/**
 * The key that the operator of the server gave you. Key and header are the same with and without the
 * gateway.
 */
const apiKey: http.SecurityScheme = { name: "ApiKey", apply: http.keyInHeader, parameter: "apikey" };

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
  security: /* @__PURE__ */ http.anyOf([apiKey]),
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
  security: /* @__PURE__ */ http.anyOf([apiKey]),
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
  security: /* @__PURE__ */ http.anyOf([apiKey]),
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
  security: /* @__PURE__ */ http.anyOf([apiKey]),
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
  security: /* @__PURE__ */ http.anyOf([apiKey]),
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
  security: /* @__PURE__ */ http.anyOf([apiKey]),
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
  security: /* @__PURE__ */ http.anyOf([apiKey]),
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
  security: /* @__PURE__ */ http.anyOf([apiKey]),
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
  security: /* @__PURE__ */ http.anyOf([apiKey]),
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
  security: /* @__PURE__ */ http.anyOf([apiKey]),
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
