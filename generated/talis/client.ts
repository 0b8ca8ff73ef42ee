// @generated from specs/talis/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as http from "../runtime/client.ts";
import * as operations from "./operations.ts";
import type { paths } from "./schema.ts";
import type * as t from "./types.ts";

export { ApiError, CallError, NetworkError, TimeoutError } from "../runtime/errors.ts";
export * from "../runtime/client-features.ts";

/** Credentials by security scheme: a value, or a function that is asked before each call. */
export interface TalisCredentials {
  /**
   * The key that the operator of the server gave you. Key and header are the same with and without the
   * gateway.
   *
   * Sent in the header `apikey`.
   */
  readonly ApiKey?: http.Credential | undefined;
}

export interface TalisClientOptions extends http.ClientOptions {
  readonly credentials?: TalisCredentials | undefined;
  /** The credential `ApiKey`, in short. */
  readonly apiKey?: http.Credential | undefined;
}

/** Every operation of Talis as a method. The functions of `operations.ts` take it too. */
export interface TalisClient extends http.Transport {
  /**
   * Ask whether the server is up
   *
   * Needs no key. An answer with 200 means that the server takes requests.
   *
   * `GET /health`
   * `specs/talis/health.yaml#/components/pathItems/Health/get`
   */
  healthCheck(input?: t.HealthCheckInput, options?: http.CallOptions): Promise<t.HealthCheckOutput>;
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
  readonly getInstances:
    & ((input?: t.GetInstancesInput, options?: http.CallOptions) => Promise<t.GetInstancesOutput>)
    & http.Paged<t.GetInstancesInput, t.GetInstancesOutput, t.Instance>;
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
  createInstance(input: t.CreateInstanceInput, options?: http.CallOptions): Promise<t.CreateInstanceOutput>;
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
  deleteInstances(input: t.DeleteInstancesInput, options?: http.CallOptions): Promise<t.DeleteInstancesOutput>;
  /**
   * List instances in short
   *
   * The instances that `getInstances` lists for the same parameters. Only the members that tell
   * instances apart are promised; a server may send the others as well.
   *
   * `GET /api/v1/instances/all-metadata`
   * `specs/talis/instances.yaml#/components/pathItems/InstancesMetadata/get`
   */
  readonly getInstancesMetadata:
    & ((input?: t.GetInstancesMetadataInput, options?: http.CallOptions) => Promise<t.GetInstancesMetadataOutput>)
    & http.Paged<t.GetInstancesMetadataInput, t.GetInstancesMetadataOutput, t.InstanceMetadata>;
  /**
   * List the addresses of instances
   *
   * The addresses of the instances that `getInstances` lists for the same parameters, one entry for
   * each.
   *
   * `GET /api/v1/instances/public-ips`
   * `specs/talis/instances.yaml#/components/pathItems/PublicIPs/get`
   */
  readonly getInstancesPublicIPs:
    & ((input?: t.GetInstancesPublicIPsInput, options?: http.CallOptions) => Promise<t.GetInstancesPublicIPsOutput>)
    & http.Paged<t.GetInstancesPublicIPsInput, t.GetInstancesPublicIPsOutput, t.PublicIP>;
  /**
   * Read one instance
   *
   * The bare instance, without an envelope. Terminated instances are found as well.
   *
   * `GET /api/v1/instances/{id}`
   * `specs/talis/instances.yaml#/components/pathItems/Instance/get`
   */
  readonly getInstance:
    & ((input: t.GetInstanceInput, options?: http.CallOptions) => Promise<t.GetInstanceOutput>)
    & http.Polled<t.GetInstanceInput, t.GetInstanceOutput>;
  /**
   * List the tasks of one instance, the newest first
   *
   * Ordered by `created_at`. An instance that does not exist has no tasks, so the answer is an empty
   * list and not 404.
   *
   * `GET /api/v1/instances/{instance_id}/tasks`
   * `specs/talis/instances.yaml#/components/pathItems/InstanceTasks/get`
   */
  readonly listTasksByInstanceID:
    & ((input: t.ListTasksByInstanceIDInput, options?: http.CallOptions) => Promise<t.ListTasksByInstanceIDOutput>)
    & http.Paged<t.ListTasksByInstanceIDInput, t.ListTasksByInstanceIDOutput, t.Task>;
  /**
   * List instances, as an administrator
   *
   * The same answer as from `getInstances`.
   *
   * `GET /api/v1/admin/instances`
   * `specs/talis/admin.yaml#/components/pathItems/Instances/get`
   */
  readonly adminGetInstances:
    & ((input?: t.AdminGetInstancesInput, options?: http.CallOptions) => Promise<t.AdminGetInstancesOutput>)
    & http.Paged<t.AdminGetInstancesInput, t.AdminGetInstancesOutput, t.Instance>;
  /**
   * List instances in short, as an administrator
   *
   * The same answer as from `getInstancesMetadata`.
   *
   * `GET /api/v1/admin/instances/all-metadata`
   * `specs/talis/admin.yaml#/components/pathItems/InstancesMetadata/get`
   */
  readonly adminGetInstancesMetadata:
    & ((input?: t.AdminGetInstancesMetadataInput, options?: http.CallOptions) => Promise<t.AdminGetInstancesMetadataOutput>)
    & http.Paged<t.AdminGetInstancesMetadataInput, t.AdminGetInstancesMetadataOutput, t.InstanceMetadata>;
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
  callRpc(input: t.CallRpcInput, options?: http.CallOptions): Promise<t.CallRpcOutput>;
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
  createUser(input: t.CreateUserInput, options?: http.CallOptions): Promise<t.CreateUserOutput>;
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
  readonly getUsers:
    & ((input?: t.GetUsersInput, options?: http.CallOptions) => Promise<t.GetUsersOutput>)
    & http.Paged<t.GetUsersInput, t.GetUsersOutput, t.User>;
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
  getUserByID(input: t.GetUserByIDInput, options?: http.CallOptions): Promise<t.GetUserByIDOutput>;
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
  deleteUser(input: t.DeleteUserInput, options?: http.CallOptions): Promise<t.DeleteUserOutput>;
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
  createProject(input: t.CreateProjectInput, options?: http.CallOptions): Promise<t.CreateProjectOutput>;
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
  getProject(input: t.GetProjectInput, options?: http.CallOptions): Promise<t.GetProjectOutput>;
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
  readonly listProjects:
    & ((input: t.ListProjectsInput, options?: http.CallOptions) => Promise<t.ListProjectsOutput>)
    & http.Paged<t.ListProjectsInput, t.ListProjectsOutput, t.Project>;
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
  deleteProject(input: t.DeleteProjectInput, options?: http.CallOptions): Promise<t.DeleteProjectOutput>;
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
  readonly listProjectInstances:
    & ((input: t.ListProjectInstancesInput, options?: http.CallOptions) => Promise<t.ListProjectInstancesOutput>)
    & http.Paged<t.ListProjectInstancesInput, t.ListProjectInstancesOutput, t.Instance>;
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
  getTask(input: t.GetTaskInput, options?: http.CallOptions): Promise<t.GetTaskOutput>;
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
  readonly listTasks:
    & ((input: t.ListTasksInput, options?: http.CallOptions) => Promise<t.ListTasksOutput>)
    & http.Paged<t.ListTasksInput, t.ListTasksOutput, t.Task>;
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
  terminateTask(input: t.TerminateTaskInput, options?: http.CallOptions): Promise<t.TerminateTaskOutput>;
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
  updateTaskStatus(input: t.UpdateTaskStatusInput, options?: http.CallOptions): Promise<t.UpdateTaskStatusOutput>;
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
  createSSHKey(input: t.CreateSSHKeyInput, options?: http.CallOptions): Promise<t.CreateSSHKeyOutput>;
  /**
   * List the SSH keys of an owner, or of all
   *
   * - 400: `Invalid parameters`.
   * - 500: `Failed to list SSH keys`.
   *
   * Method `sshkey.list` of `POST /api/v1`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.list`
   */
  listSSHKeys(input?: t.ListSSHKeysInput, options?: http.CallOptions): Promise<t.ListSSHKeysOutput>;
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
  deleteSSHKey(input: t.DeleteSSHKeyInput, options?: http.CallOptions): Promise<t.DeleteSSHKeyOutput>;
  /** Takes another apiKey from the next call on; undefined takes it away. */
  setApiKey(apiKey: http.Credential | undefined): void;
  /** The same methods, with `{ data, error, response }` for answer: they throw only when none has come. */
  readonly raw: http.RawMethods<typeof descriptors>;
  /** openapi-fetch on the contract's paths, with its styles and credentials. What it `use`s stays with it. */
  readonly fetch: http.FetchClient<paths>;
}

const descriptors = {
  healthCheck: operations.healthCheckOperation,
  getInstances: operations.getInstancesOperation,
  createInstance: operations.createInstanceOperation,
  deleteInstances: operations.deleteInstancesOperation,
  getInstancesMetadata: operations.getInstancesMetadataOperation,
  getInstancesPublicIPs: operations.getInstancesPublicIPsOperation,
  getInstance: operations.getInstanceOperation,
  listTasksByInstanceID: operations.listTasksByInstanceIDOperation,
  adminGetInstances: operations.adminGetInstancesOperation,
  adminGetInstancesMetadata: operations.adminGetInstancesMetadataOperation,
  callRpc: operations.callRpcOperation,
  createUser: operations.createUserOperation,
  getUsers: operations.getUsersOperation,
  getUserByID: operations.getUserByIDOperation,
  deleteUser: operations.deleteUserOperation,
  createProject: operations.createProjectOperation,
  getProject: operations.getProjectOperation,
  listProjects: operations.listProjectsOperation,
  deleteProject: operations.deleteProjectOperation,
  listProjectInstances: operations.listProjectInstancesOperation,
  getTask: operations.getTaskOperation,
  listTasks: operations.listTasksOperation,
  terminateTask: operations.terminateTaskOperation,
  updateTaskStatus: operations.updateTaskStatusOperation,
  createSSHKey: operations.createSSHKeyOperation,
  listSSHKeys: operations.listSSHKeysOperation,
  deleteSSHKey: operations.deleteSSHKeyOperation,
};

const pagings = {
  getInstances: operations.getInstancesPaging,
  getInstancesMetadata: operations.getInstancesMetadataPaging,
  getInstancesPublicIPs: operations.getInstancesPublicIPsPaging,
  listTasksByInstanceID: operations.listTasksByInstanceIDPaging,
  adminGetInstances: operations.adminGetInstancesPaging,
  adminGetInstancesMetadata: operations.adminGetInstancesMetadataPaging,
  getUsers: operations.getUsersPaging,
  listProjects: operations.listProjectsPaging,
  listProjectInstances: operations.listProjectInstancesPaging,
  listTasks: operations.listTasksPaging,
};

const pollings = {
  getInstance: operations.getInstancePolling,
};

/** What a client has for options when it is told nothing. */
export function defaultOptions(): { baseUrl: string; timeout: number } {
  return { baseUrl: "http://localhost:8080", timeout: 30000 };
}

/** A transport for the functions of `operations.ts`: only those that a program imports are bundled with it. */
export function createTalisTransport(options: TalisClientOptions = {}): http.Transport {
  return http.createTransport(
    { ...options, credentials: { ApiKey: options.apiKey, ...options.credentials } },
    "http://localhost:8080",
    30000,
  );
}

/** A client for all operations. Throws a `TypeError` when the base URL is not usable. */
export function createTalisClient(options: TalisClientOptions = {}): TalisClient {
  const transport = createTalisTransport(options);
  return http.assemble<TalisClient>(
    transport,
    descriptors,
    {
      setApiKey: (apiKey?: http.Credential) => http.setCredential(transport, "ApiKey", apiKey),
      fetch: http.createFetchClient<paths>(transport, descriptors),
    },
    http.pagedMethods(transport, pagings),
    http.pollMethods(transport, pollings),
  );
}
