// @generated from specs/talis/openapi.yaml by the query generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as query from "../runtime/query.ts";
import * as operations from "./operations.ts";
import type * as t from "./types.ts";

/** The beginning of every key here: stands for all that comes from Talis. */
export const talisQueryKey: readonly [api: string] = ["talis"];

/** Key of `healthCheck` with an input; without one, of all its calls and pages. */
export function healthCheckQueryKey(input?: t.HealthCheckInput): query.QueryKey<t.HealthCheckInput> {
  return query.queryKey("talis", "healthCheck", input);
}

/**
 * Ask whether the server is up
 *
 * Needs no key. An answer with 200 means that the server takes requests.
 *
 * `GET /health`
 * `specs/talis/health.yaml#/components/pathItems/Health/get`
 */
export function healthCheckQueryOptions(
  client: query.Transport,
  input?: t.HealthCheckInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.HealthCheckOutput, t.HealthCheckError, t.HealthCheckInput> {
  return query.queryOptions(client, operations.healthCheckOperation, healthCheckQueryKey(input), input, options);
}

/** Key of `getInstances` with an input; without one, of all its calls and pages. */
export function getInstancesQueryKey(input?: t.GetInstancesInput): query.QueryKey<t.GetInstancesInput> {
  return query.queryKey("talis", "getInstances", input);
}

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
export function getInstancesQueryOptions(
  client: query.Transport,
  input?: t.GetInstancesInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetInstancesOutput, t.GetInstancesError, t.GetInstancesInput> {
  return query.queryOptions(client, operations.getInstancesOperation, getInstancesQueryKey(input), input, options);
}

/** The pages of `getInstances`, from the one that the input names. */
export function getInstancesInfiniteQueryOptions(
  client: query.Transport,
  input?: t.GetInstancesInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.GetInstancesOutput, t.GetInstancesError, t.GetInstancesInput> {
  return query.infiniteQueryOptions(client, operations.getInstancesPaging, getInstancesQueryKey(input), input, options);
}

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
export function createInstanceMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CreateInstanceOutput, t.CreateInstanceError, t.CreateInstanceInput> {
  return query.mutationOptions(client, operations.createInstanceOperation, "talis", options);
}

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
export function deleteInstancesMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.DeleteInstancesOutput, t.DeleteInstancesError, t.DeleteInstancesInput> {
  return query.mutationOptions(client, operations.deleteInstancesOperation, "talis", options);
}

/** Key of `getInstancesMetadata` with an input; without one, of all its calls and pages. */
export function getInstancesMetadataQueryKey(input?: t.GetInstancesMetadataInput): query.QueryKey<t.GetInstancesMetadataInput> {
  return query.queryKey("talis", "getInstancesMetadata", input);
}

/**
 * List instances in short
 *
 * The instances that `getInstances` lists for the same parameters. Only the members that tell
 * instances apart are promised; a server may send the others as well.
 *
 * `GET /api/v1/instances/all-metadata`
 * `specs/talis/instances.yaml#/components/pathItems/InstancesMetadata/get`
 */
export function getInstancesMetadataQueryOptions(
  client: query.Transport,
  input?: t.GetInstancesMetadataInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetInstancesMetadataOutput, t.GetInstancesMetadataError, t.GetInstancesMetadataInput> {
  return query.queryOptions(client, operations.getInstancesMetadataOperation, getInstancesMetadataQueryKey(input), input, options);
}

/** The pages of `getInstancesMetadata`, from the one that the input names. */
export function getInstancesMetadataInfiniteQueryOptions(
  client: query.Transport,
  input?: t.GetInstancesMetadataInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.GetInstancesMetadataOutput, t.GetInstancesMetadataError, t.GetInstancesMetadataInput> {
  return query.infiniteQueryOptions(client, operations.getInstancesMetadataPaging, getInstancesMetadataQueryKey(input), input, options);
}

/** Key of `getInstancesPublicIPs` with an input; without one, of all its calls and pages. */
export function getInstancesPublicIPsQueryKey(input?: t.GetInstancesPublicIPsInput): query.QueryKey<t.GetInstancesPublicIPsInput> {
  return query.queryKey("talis", "getInstancesPublicIPs", input);
}

/**
 * List the addresses of instances
 *
 * The addresses of the instances that `getInstances` lists for the same parameters, one entry for
 * each.
 *
 * `GET /api/v1/instances/public-ips`
 * `specs/talis/instances.yaml#/components/pathItems/PublicIPs/get`
 */
export function getInstancesPublicIPsQueryOptions(
  client: query.Transport,
  input?: t.GetInstancesPublicIPsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetInstancesPublicIPsOutput, t.GetInstancesPublicIPsError, t.GetInstancesPublicIPsInput> {
  return query.queryOptions(client, operations.getInstancesPublicIPsOperation, getInstancesPublicIPsQueryKey(input), input, options);
}

/** The pages of `getInstancesPublicIPs`, from the one that the input names. */
export function getInstancesPublicIPsInfiniteQueryOptions(
  client: query.Transport,
  input?: t.GetInstancesPublicIPsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.GetInstancesPublicIPsOutput, t.GetInstancesPublicIPsError, t.GetInstancesPublicIPsInput> {
  return query.infiniteQueryOptions(client, operations.getInstancesPublicIPsPaging, getInstancesPublicIPsQueryKey(input), input, options);
}

/** Key of `getInstance` with an input; without one, of all its calls and pages. */
export function getInstanceQueryKey(input?: t.GetInstanceInput): query.QueryKey<t.GetInstanceInput> {
  return query.queryKey("talis", "getInstance", input);
}

/**
 * Read one instance
 *
 * The bare instance, without an envelope. Terminated instances are found as well.
 *
 * `GET /api/v1/instances/{id}`
 * `specs/talis/instances.yaml#/components/pathItems/Instance/get`
 */
export function getInstanceQueryOptions(
  client: query.Transport,
  input: t.GetInstanceInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetInstanceOutput, t.GetInstanceError, t.GetInstanceInput> {
  return query.queryOptions(client, operations.getInstanceOperation, getInstanceQueryKey(input), input, options);
}

/** Key of `listTasksByInstanceID` with an input; without one, of all its calls and pages. */
export function listTasksByInstanceIDQueryKey(input?: t.ListTasksByInstanceIDInput): query.QueryKey<t.ListTasksByInstanceIDInput> {
  return query.queryKey("talis", "listTasksByInstanceID", input);
}

/**
 * List the tasks of one instance, the newest first
 *
 * Ordered by `created_at`. An instance that does not exist has no tasks, so the answer is an empty
 * list and not 404.
 *
 * `GET /api/v1/instances/{instance_id}/tasks`
 * `specs/talis/instances.yaml#/components/pathItems/InstanceTasks/get`
 */
export function listTasksByInstanceIDQueryOptions(
  client: query.Transport,
  input: t.ListTasksByInstanceIDInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListTasksByInstanceIDOutput, t.ListTasksByInstanceIDError, t.ListTasksByInstanceIDInput> {
  return query.queryOptions(client, operations.listTasksByInstanceIDOperation, listTasksByInstanceIDQueryKey(input), input, options);
}

/** The pages of `listTasksByInstanceID`, from the one that the input names. */
export function listTasksByInstanceIDInfiniteQueryOptions(
  client: query.Transport,
  input: t.ListTasksByInstanceIDInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListTasksByInstanceIDOutput, t.ListTasksByInstanceIDError, t.ListTasksByInstanceIDInput> {
  return query.infiniteQueryOptions(client, operations.listTasksByInstanceIDPaging, listTasksByInstanceIDQueryKey(input), input, options);
}

/** Key of `adminGetInstances` with an input; without one, of all its calls and pages. */
export function adminGetInstancesQueryKey(input?: t.AdminGetInstancesInput): query.QueryKey<t.AdminGetInstancesInput> {
  return query.queryKey("talis", "adminGetInstances", input);
}

/**
 * List instances, as an administrator
 *
 * The same answer as from `getInstances`.
 *
 * `GET /api/v1/admin/instances`
 * `specs/talis/admin.yaml#/components/pathItems/Instances/get`
 */
export function adminGetInstancesQueryOptions(
  client: query.Transport,
  input?: t.AdminGetInstancesInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.AdminGetInstancesOutput, t.AdminGetInstancesError, t.AdminGetInstancesInput> {
  return query.queryOptions(client, operations.adminGetInstancesOperation, adminGetInstancesQueryKey(input), input, options);
}

/** The pages of `adminGetInstances`, from the one that the input names. */
export function adminGetInstancesInfiniteQueryOptions(
  client: query.Transport,
  input?: t.AdminGetInstancesInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.AdminGetInstancesOutput, t.AdminGetInstancesError, t.AdminGetInstancesInput> {
  return query.infiniteQueryOptions(client, operations.adminGetInstancesPaging, adminGetInstancesQueryKey(input), input, options);
}

/** Key of `adminGetInstancesMetadata` with an input; without one, of all its calls and pages. */
export function adminGetInstancesMetadataQueryKey(input?: t.AdminGetInstancesMetadataInput): query.QueryKey<t.AdminGetInstancesMetadataInput> {
  return query.queryKey("talis", "adminGetInstancesMetadata", input);
}

/**
 * List instances in short, as an administrator
 *
 * The same answer as from `getInstancesMetadata`.
 *
 * `GET /api/v1/admin/instances/all-metadata`
 * `specs/talis/admin.yaml#/components/pathItems/InstancesMetadata/get`
 */
export function adminGetInstancesMetadataQueryOptions(
  client: query.Transport,
  input?: t.AdminGetInstancesMetadataInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.AdminGetInstancesMetadataOutput, t.AdminGetInstancesMetadataError, t.AdminGetInstancesMetadataInput> {
  return query.queryOptions(client, operations.adminGetInstancesMetadataOperation, adminGetInstancesMetadataQueryKey(input), input, options);
}

/** The pages of `adminGetInstancesMetadata`, from the one that the input names. */
export function adminGetInstancesMetadataInfiniteQueryOptions(
  client: query.Transport,
  input?: t.AdminGetInstancesMetadataInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.AdminGetInstancesMetadataOutput, t.AdminGetInstancesMetadataError, t.AdminGetInstancesMetadataInput> {
  return query.infiniteQueryOptions(client, operations.adminGetInstancesMetadataPaging, adminGetInstancesMetadataQueryKey(input), input, options);
}

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
export function callRpcMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CallRpcOutput, t.CallRpcError, t.CallRpcInput> {
  return query.mutationOptions(client, operations.callRpcOperation, "talis", options);
}

/** Key of `createUser` with an input; without one, of all its calls and pages. */
export function createUserQueryKey(input?: t.CreateUserInput): query.QueryKey<t.CreateUserInput> {
  return query.queryKey("talis", "createUser", input);
}

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
export function createUserQueryOptions(
  client: query.Transport,
  input: t.CreateUserInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.CreateUserOutput, t.CreateUserError, t.CreateUserInput> {
  return query.queryOptions(client, operations.createUserOperation, createUserQueryKey(input), input, options);
}

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
export function createUserMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CreateUserOutput, t.CreateUserError, t.CreateUserInput> {
  return query.mutationOptions(client, operations.createUserOperation, "talis", options);
}

/** Key of `getUsers` with an input; without one, of all its calls and pages. */
export function getUsersQueryKey(input?: t.GetUsersInput): query.QueryKey<t.GetUsersInput> {
  return query.queryKey("talis", "getUsers", input);
}

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
export function getUsersQueryOptions(
  client: query.Transport,
  input?: t.GetUsersInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetUsersOutput, t.GetUsersError, t.GetUsersInput> {
  return query.queryOptions(client, operations.getUsersOperation, getUsersQueryKey(input), input, options);
}

/** The pages of `getUsers`, from the one that the input names. */
export function getUsersInfiniteQueryOptions(
  client: query.Transport,
  input?: t.GetUsersInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.GetUsersOutput, t.GetUsersError, t.GetUsersInput> {
  return query.infiniteQueryOptions(client, operations.getUsersPaging, getUsersQueryKey(input), input, options);
}

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
export function getUsersMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.GetUsersOutput, t.GetUsersError, t.GetUsersInput | void> {
  return query.mutationOptions(client, operations.getUsersOperation, "talis", options);
}

/** Key of `getUserByID` with an input; without one, of all its calls and pages. */
export function getUserByIDQueryKey(input?: t.GetUserByIDInput): query.QueryKey<t.GetUserByIDInput> {
  return query.queryKey("talis", "getUserByID", input);
}

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
export function getUserByIDQueryOptions(
  client: query.Transport,
  input: t.GetUserByIDInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetUserByIDOutput, t.GetUserByIDError, t.GetUserByIDInput> {
  return query.queryOptions(client, operations.getUserByIDOperation, getUserByIDQueryKey(input), input, options);
}

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
export function getUserByIDMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.GetUserByIDOutput, t.GetUserByIDError, t.GetUserByIDInput> {
  return query.mutationOptions(client, operations.getUserByIDOperation, "talis", options);
}

/** Key of `deleteUser` with an input; without one, of all its calls and pages. */
export function deleteUserQueryKey(input?: t.DeleteUserInput): query.QueryKey<t.DeleteUserInput> {
  return query.queryKey("talis", "deleteUser", input);
}

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
export function deleteUserQueryOptions(
  client: query.Transport,
  input: t.DeleteUserInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.DeleteUserOutput, t.DeleteUserError, t.DeleteUserInput> {
  return query.queryOptions(client, operations.deleteUserOperation, deleteUserQueryKey(input), input, options);
}

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
export function deleteUserMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.DeleteUserOutput, t.DeleteUserError, t.DeleteUserInput> {
  return query.mutationOptions(client, operations.deleteUserOperation, "talis", options);
}

/** Key of `createProject` with an input; without one, of all its calls and pages. */
export function createProjectQueryKey(input?: t.CreateProjectInput): query.QueryKey<t.CreateProjectInput> {
  return query.queryKey("talis", "createProject", input);
}

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
export function createProjectQueryOptions(
  client: query.Transport,
  input: t.CreateProjectInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.CreateProjectOutput, t.CreateProjectError, t.CreateProjectInput> {
  return query.queryOptions(client, operations.createProjectOperation, createProjectQueryKey(input), input, options);
}

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
export function createProjectMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CreateProjectOutput, t.CreateProjectError, t.CreateProjectInput> {
  return query.mutationOptions(client, operations.createProjectOperation, "talis", options);
}

/** Key of `getProject` with an input; without one, of all its calls and pages. */
export function getProjectQueryKey(input?: t.GetProjectInput): query.QueryKey<t.GetProjectInput> {
  return query.queryKey("talis", "getProject", input);
}

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
export function getProjectQueryOptions(
  client: query.Transport,
  input: t.GetProjectInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetProjectOutput, t.GetProjectError, t.GetProjectInput> {
  return query.queryOptions(client, operations.getProjectOperation, getProjectQueryKey(input), input, options);
}

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
export function getProjectMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.GetProjectOutput, t.GetProjectError, t.GetProjectInput> {
  return query.mutationOptions(client, operations.getProjectOperation, "talis", options);
}

/** Key of `listProjects` with an input; without one, of all its calls and pages. */
export function listProjectsQueryKey(input?: t.ListProjectsInput): query.QueryKey<t.ListProjectsInput> {
  return query.queryKey("talis", "listProjects", input);
}

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
export function listProjectsQueryOptions(
  client: query.Transport,
  input: t.ListProjectsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListProjectsOutput, t.ListProjectsError, t.ListProjectsInput> {
  return query.queryOptions(client, operations.listProjectsOperation, listProjectsQueryKey(input), input, options);
}

/** The pages of `listProjects`, from the one that the input names. */
export function listProjectsInfiniteQueryOptions(
  client: query.Transport,
  input: t.ListProjectsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListProjectsOutput, t.ListProjectsError, t.ListProjectsInput> {
  return query.infiniteQueryOptions(client, operations.listProjectsPaging, listProjectsQueryKey(input), input, options);
}

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
export function listProjectsMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ListProjectsOutput, t.ListProjectsError, t.ListProjectsInput> {
  return query.mutationOptions(client, operations.listProjectsOperation, "talis", options);
}

/** Key of `deleteProject` with an input; without one, of all its calls and pages. */
export function deleteProjectQueryKey(input?: t.DeleteProjectInput): query.QueryKey<t.DeleteProjectInput> {
  return query.queryKey("talis", "deleteProject", input);
}

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
export function deleteProjectQueryOptions(
  client: query.Transport,
  input: t.DeleteProjectInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.DeleteProjectOutput, t.DeleteProjectError, t.DeleteProjectInput> {
  return query.queryOptions(client, operations.deleteProjectOperation, deleteProjectQueryKey(input), input, options);
}

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
export function deleteProjectMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.DeleteProjectOutput, t.DeleteProjectError, t.DeleteProjectInput> {
  return query.mutationOptions(client, operations.deleteProjectOperation, "talis", options);
}

/** Key of `listProjectInstances` with an input; without one, of all its calls and pages. */
export function listProjectInstancesQueryKey(input?: t.ListProjectInstancesInput): query.QueryKey<t.ListProjectInstancesInput> {
  return query.queryKey("talis", "listProjectInstances", input);
}

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
export function listProjectInstancesQueryOptions(
  client: query.Transport,
  input: t.ListProjectInstancesInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListProjectInstancesOutput, t.ListProjectInstancesError, t.ListProjectInstancesInput> {
  return query.queryOptions(client, operations.listProjectInstancesOperation, listProjectInstancesQueryKey(input), input, options);
}

/** The pages of `listProjectInstances`, from the one that the input names. */
export function listProjectInstancesInfiniteQueryOptions(
  client: query.Transport,
  input: t.ListProjectInstancesInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListProjectInstancesOutput, t.ListProjectInstancesError, t.ListProjectInstancesInput> {
  return query.infiniteQueryOptions(client, operations.listProjectInstancesPaging, listProjectInstancesQueryKey(input), input, options);
}

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
export function listProjectInstancesMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ListProjectInstancesOutput, t.ListProjectInstancesError, t.ListProjectInstancesInput> {
  return query.mutationOptions(client, operations.listProjectInstancesOperation, "talis", options);
}

/** Key of `getTask` with an input; without one, of all its calls and pages. */
export function getTaskQueryKey(input?: t.GetTaskInput): query.QueryKey<t.GetTaskInput> {
  return query.queryKey("talis", "getTask", input);
}

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
export function getTaskQueryOptions(
  client: query.Transport,
  input: t.GetTaskInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetTaskOutput, t.GetTaskError, t.GetTaskInput> {
  return query.queryOptions(client, operations.getTaskOperation, getTaskQueryKey(input), input, options);
}

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
export function getTaskMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.GetTaskOutput, t.GetTaskError, t.GetTaskInput> {
  return query.mutationOptions(client, operations.getTaskOperation, "talis", options);
}

/** Key of `listTasks` with an input; without one, of all its calls and pages. */
export function listTasksQueryKey(input?: t.ListTasksInput): query.QueryKey<t.ListTasksInput> {
  return query.queryKey("talis", "listTasks", input);
}

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
export function listTasksQueryOptions(
  client: query.Transport,
  input: t.ListTasksInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListTasksOutput, t.ListTasksError, t.ListTasksInput> {
  return query.queryOptions(client, operations.listTasksOperation, listTasksQueryKey(input), input, options);
}

/** The pages of `listTasks`, from the one that the input names. */
export function listTasksInfiniteQueryOptions(
  client: query.Transport,
  input: t.ListTasksInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListTasksOutput, t.ListTasksError, t.ListTasksInput> {
  return query.infiniteQueryOptions(client, operations.listTasksPaging, listTasksQueryKey(input), input, options);
}

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
export function listTasksMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ListTasksOutput, t.ListTasksError, t.ListTasksInput> {
  return query.mutationOptions(client, operations.listTasksOperation, "talis", options);
}

/** Key of `terminateTask` with an input; without one, of all its calls and pages. */
export function terminateTaskQueryKey(input?: t.TerminateTaskInput): query.QueryKey<t.TerminateTaskInput> {
  return query.queryKey("talis", "terminateTask", input);
}

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
export function terminateTaskQueryOptions(
  client: query.Transport,
  input: t.TerminateTaskInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.TerminateTaskOutput, t.TerminateTaskError, t.TerminateTaskInput> {
  return query.queryOptions(client, operations.terminateTaskOperation, terminateTaskQueryKey(input), input, options);
}

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
export function terminateTaskMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.TerminateTaskOutput, t.TerminateTaskError, t.TerminateTaskInput> {
  return query.mutationOptions(client, operations.terminateTaskOperation, "talis", options);
}

/** Key of `updateTaskStatus` with an input; without one, of all its calls and pages. */
export function updateTaskStatusQueryKey(input?: t.UpdateTaskStatusInput): query.QueryKey<t.UpdateTaskStatusInput> {
  return query.queryKey("talis", "updateTaskStatus", input);
}

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
export function updateTaskStatusQueryOptions(
  client: query.Transport,
  input: t.UpdateTaskStatusInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.UpdateTaskStatusOutput, t.UpdateTaskStatusError, t.UpdateTaskStatusInput> {
  return query.queryOptions(client, operations.updateTaskStatusOperation, updateTaskStatusQueryKey(input), input, options);
}

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
export function updateTaskStatusMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.UpdateTaskStatusOutput, t.UpdateTaskStatusError, t.UpdateTaskStatusInput> {
  return query.mutationOptions(client, operations.updateTaskStatusOperation, "talis", options);
}

/** Key of `createSSHKey` with an input; without one, of all its calls and pages. */
export function createSSHKeyQueryKey(input?: t.CreateSSHKeyInput): query.QueryKey<t.CreateSSHKeyInput> {
  return query.queryKey("talis", "createSSHKey", input);
}

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
export function createSSHKeyQueryOptions(
  client: query.Transport,
  input: t.CreateSSHKeyInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.CreateSSHKeyOutput, t.CreateSSHKeyError, t.CreateSSHKeyInput> {
  return query.queryOptions(client, operations.createSSHKeyOperation, createSSHKeyQueryKey(input), input, options);
}

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
export function createSSHKeyMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CreateSSHKeyOutput, t.CreateSSHKeyError, t.CreateSSHKeyInput> {
  return query.mutationOptions(client, operations.createSSHKeyOperation, "talis", options);
}

/** Key of `listSSHKeys` with an input; without one, of all its calls and pages. */
export function listSSHKeysQueryKey(input?: t.ListSSHKeysInput): query.QueryKey<t.ListSSHKeysInput> {
  return query.queryKey("talis", "listSSHKeys", input);
}

/**
 * List the SSH keys of an owner, or of all
 *
 * - 400: `Invalid parameters`.
 * - 500: `Failed to list SSH keys`.
 *
 * Method `sshkey.list` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.list`
 */
export function listSSHKeysQueryOptions(
  client: query.Transport,
  input?: t.ListSSHKeysInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListSSHKeysOutput, t.ListSSHKeysError, t.ListSSHKeysInput> {
  return query.queryOptions(client, operations.listSSHKeysOperation, listSSHKeysQueryKey(input), input, options);
}

/**
 * List the SSH keys of an owner, or of all
 *
 * - 400: `Invalid parameters`.
 * - 500: `Failed to list SSH keys`.
 *
 * Method `sshkey.list` of `POST /api/v1`
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.list`
 */
export function listSSHKeysMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ListSSHKeysOutput, t.ListSSHKeysError, t.ListSSHKeysInput | void> {
  return query.mutationOptions(client, operations.listSSHKeysOperation, "talis", options);
}

/** Key of `deleteSSHKey` with an input; without one, of all its calls and pages. */
export function deleteSSHKeyQueryKey(input?: t.DeleteSSHKeyInput): query.QueryKey<t.DeleteSSHKeyInput> {
  return query.queryKey("talis", "deleteSSHKey", input);
}

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
export function deleteSSHKeyQueryOptions(
  client: query.Transport,
  input: t.DeleteSSHKeyInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.DeleteSSHKeyOutput, t.DeleteSSHKeyError, t.DeleteSSHKeyInput> {
  return query.queryOptions(client, operations.deleteSSHKeyOperation, deleteSSHKeyQueryKey(input), input, options);
}

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
export function deleteSSHKeyMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.DeleteSSHKeyOutput, t.DeleteSSHKeyError, t.DeleteSSHKeyInput> {
  return query.mutationOptions(client, operations.deleteSSHKeyOperation, "talis", options);
}
