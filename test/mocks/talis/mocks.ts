// @generated from specs/talis/openapi.yaml by the mocks generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
import { type HttpHandler, http } from "msw";
import * as mock from "../../../generated/runtime/mock.ts";
import { definition } from "../../../generated/talis/server.ts";
import type * as s from "../../../generated/talis/server.ts";
import type * as t from "../../../generated/talis/types.ts";

/** Mocks of Talis, by operation: call one to get a handler for MSW. */
export interface TalisMocks {
  /**
   * Ask whether the server is up
   *
   * Needs no key. An answer with 200 means that the server takes requests.
   *
   * `GET /health`
   * `specs/talis/health.yaml#/components/pathItems/Health/get`
   */
  readonly healthCheck: mock.OperationMock<
    s.HealthCheckCall,
    s.HealthCheckResult,
    HttpHandler,
    {
      200: "up";
      500: "unexpected";
    }
  >;
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
  readonly getInstances: mock.OperationMock<
    s.GetInstancesCall,
    s.GetInstancesResult,
    HttpHandler,
    {
      200: "page" | "empty";
      400: "unknownStatus" | "limitOutOfRange" | "negativeOffset";
      401: "noKey" | "wrongKey";
      500: "notListed";
    }
  >;
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
  readonly createInstance: mock.OperationMock<
    s.CreateInstanceCall,
    s.CreateInstanceResult,
    HttpHandler,
    {
      201: "created";
      400:
        | "noOrder"
        | "noJson"
        | "noProject"
        | "unknownProvider"
        | "noSize"
        | "noVolume"
        | "volumeElsewhere"
        | "payloadWithoutProvision";
      401: "noKey" | "wrongKey";
      404: "unknownProject";
      413: "tooLarge";
      500: "notStored";
    }
  >;
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
  readonly deleteInstances: mock.OperationMock<
    s.DeleteInstancesCall,
    s.DeleteInstancesResult,
    HttpHandler,
    {
      200: "accepted";
      400: "unreadable" | "noInstances" | "noOwner";
      401: "noKey" | "wrongKey";
      404: "unknownProject";
      413: "tooLarge";
      500: "notStored";
    }
  >;
  /**
   * List instances in short
   *
   * The instances that `getInstances` lists for the same parameters. Only the members that tell
   * instances apart are promised; a server may send the others as well.
   *
   * `GET /api/v1/instances/all-metadata`
   * `specs/talis/instances.yaml#/components/pathItems/InstancesMetadata/get`
   */
  readonly getInstancesMetadata: mock.OperationMock<
    s.GetInstancesMetadataCall,
    s.GetInstancesMetadataResult,
    HttpHandler,
    {
      200: "page" | "empty";
      400: "unknownStatus" | "limitOutOfRange" | "negativeOffset";
      401: "noKey" | "wrongKey";
      500: "notListed";
    }
  >;
  /**
   * List the addresses of instances
   *
   * The addresses of the instances that `getInstances` lists for the same parameters, one entry for
   * each.
   *
   * `GET /api/v1/instances/public-ips`
   * `specs/talis/instances.yaml#/components/pathItems/PublicIPs/get`
   */
  readonly getInstancesPublicIPs: mock.OperationMock<
    s.GetInstancesPublicIPsCall,
    s.GetInstancesPublicIPsResult,
    HttpHandler,
    {
      200: "page" | "withoutIds";
      400: "unknownStatus" | "limitOutOfRange" | "negativeOffset";
      401: "noKey" | "wrongKey";
      500: "notListed";
    }
  >;
  /**
   * Read one instance
   *
   * The bare instance, without an envelope. Terminated instances are found as well.
   *
   * `GET /api/v1/instances/{id}`
   * `specs/talis/instances.yaml#/components/pathItems/Instance/get`
   */
  readonly getInstance: mock.OperationMock<
    s.GetInstanceCall,
    s.GetInstanceResult,
    HttpHandler,
    {
      200: "ready" | "terminated";
      400: "notPositive";
      401: "noKey" | "wrongKey";
      404: "unknownInstance";
      500: "notRead";
    }
  >;
  /**
   * List the tasks of one instance, the newest first
   *
   * Ordered by `created_at`. An instance that does not exist has no tasks, so the answer is an empty
   * list and not 404.
   *
   * `GET /api/v1/instances/{instance_id}/tasks`
   * `specs/talis/instances.yaml#/components/pathItems/InstanceTasks/get`
   */
  readonly listTasksByInstanceID: mock.OperationMock<
    s.ListTasksByInstanceIDCall,
    s.ListTasksByInstanceIDResult,
    HttpHandler,
    {
      200: "page" | "empty";
      400: "invalidId" | "invalidAction" | "negativeLimit" | "negativeOffset" | "offsetWithoutLimit";
      401: "noKey" | "wrongKey";
      500: "notListed";
    }
  >;
  /**
   * List instances, as an administrator
   *
   * The same answer as from `getInstances`.
   *
   * `GET /api/v1/admin/instances`
   * `specs/talis/admin.yaml#/components/pathItems/Instances/get`
   */
  readonly adminGetInstances: mock.OperationMock<
    s.AdminGetInstancesCall,
    s.AdminGetInstancesResult,
    HttpHandler,
    {
      200: "page" | "empty";
      400: "unknownStatus" | "limitOutOfRange" | "negativeOffset";
      401: "noKey" | "wrongKey";
      500: "notListed";
    }
  >;
  /**
   * List instances in short, as an administrator
   *
   * The same answer as from `getInstancesMetadata`.
   *
   * `GET /api/v1/admin/instances/all-metadata`
   * `specs/talis/admin.yaml#/components/pathItems/InstancesMetadata/get`
   */
  readonly adminGetInstancesMetadata: mock.OperationMock<
    s.AdminGetInstancesMetadataCall,
    s.AdminGetInstancesMetadataResult,
    HttpHandler,
    {
      200: "page" | "empty";
      400: "unknownStatus" | "limitOutOfRange" | "negativeOffset";
      401: "noKey" | "wrongKey";
      500: "notListed";
    }
  >;
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
  readonly callRpc: mock.OperationMock<
    s.CallRpcCall,
    s.CallRpcResult,
    HttpHandler,
    {
      200:
        | "user.create"
        | "user.get"
        | "userByName"
        | "user.get.id"
        | "user.delete"
        | "project.create"
        | "project.get"
        | "project.list"
        | "project.delete"
        | "project.listInstances"
        | "task.get"
        | "task.list"
        | "task.terminate"
        | "task.updateStatus"
        | "sshkey.create"
        | "sshkey.list"
        | "sshkey.delete";
      400:
        | "invalidBody"
        | "noMethod"
        | "unknownMethod"
        | "user.create"
        | "user.get"
        | "user.get.id"
        | "user.delete"
        | "project.create"
        | "project.get"
        | "project.list"
        | "project.delete"
        | "project.listInstances"
        | "task.get"
        | "task.list"
        | "task.terminate"
        | "task.updateStatus"
        | "sshkey.create"
        | "sshkey.list"
        | "sshkey.delete";
      401: "noKey" | "wrongKey";
      404:
        | "user.get"
        | "user.get.id"
        | "user.delete"
        | "project.get"
        | "project.listInstances"
        | "task.get"
        | "task.list"
        | "task.terminate"
        | "task.updateStatus"
        | "sshkey.delete";
      413: "tooLarge";
      500:
        | "user.create"
        | "user.get"
        | "user.get.id"
        | "user.delete"
        | "project.create"
        | "project.get"
        | "project.list"
        | "project.delete"
        | "project.listInstances"
        | "task.get"
        | "task.list"
        | "task.terminate"
        | "task.updateStatus"
        | "sshkey.create"
        | "sshkey.list"
        | "sshkey.delete";
    }
  >;
  /**
   * Create a user
   *
   * A name stays taken when its user is deleted.
   *
   * Method `user.create` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.create`
   */
  readonly createUser: mock.OperationMock<
    t.CreateUserParams,
    mock.RpcAnswer<t.CreateUserResponse, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * List users, or find one by name
   *
   * Without `username` a page of all users; with it that user alone, in the member `user`, and no page.
   *
   * Method `user.get` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.get`
   */
  readonly getUsers: mock.OperationMock<
    t.GetUsersParams,
    mock.RpcAnswer<t.UserResponse, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * Read a user
   *
   * Method `user.get.id` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.get.id`
   */
  readonly getUserByID: mock.OperationMock<
    t.UserIDParams,
    mock.RpcAnswer<t.User, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * Delete a user
   *
   * The user is no longer shown; projects, instances and keys stay. A second call finds no user.
   *
   * Method `user.delete` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.delete`
   */
  readonly deleteUser: mock.OperationMock<
    t.UserIDParams,
    mock.RpcAnswer<undefined, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * Create a project
   *
   * Names are unique among the projects of all owners, and stay taken when their project is deleted.
   *
   * Method `project.create` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.create`
   */
  readonly createProject: mock.OperationMock<
    t.CreateProjectParams,
    mock.RpcAnswer<t.Project, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * Read a project by its name
   *
   * Method `project.get` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.get`
   */
  readonly getProject: mock.OperationMock<
    t.ProjectNameParams,
    mock.RpcAnswer<t.Project, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * List the projects of an owner
   *
   * Method `project.list` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.list`
   */
  readonly listProjects: mock.OperationMock<
    t.ListProjectsParams,
    mock.RpcAnswer<t.ProjectList, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * Delete a project
   *
   * The project is no longer shown; its instances and tasks stay as they are. Success as well when there
   * is no such project, so the call may be repeated.
   *
   * Method `project.delete` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.delete`
   */
  readonly deleteProject: mock.OperationMock<
    t.ProjectNameParams,
    mock.RpcAnswer<undefined, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * List the instances of a project
   *
   * Older servers give 0 for the page in the answer when none was asked for.
   *
   * Method `project.listInstances` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.listInstances`
   */
  readonly listProjectInstances: mock.OperationMock<
    t.ListProjectInstancesParams,
    mock.RpcAnswer<t.InstanceList, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * Read a task
   *
   * Older servers find tasks of the administrator only.
   *
   * Method `task.get` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.get`
   */
  readonly getTask: mock.OperationMock<
    t.TaskIDParams,
    mock.RpcAnswer<t.Task, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * List the tasks of a project
   *
   * Older servers list tasks of the administrator only.
   *
   * Method `task.list` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.list`
   */
  readonly listTasks: mock.OperationMock<
    t.ListTasksParams,
    mock.RpcAnswer<t.TaskList, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * Call a task off
   *
   * Only tasks that are `pending` or `running` can be called off. A worker that is in the middle of one
   * may still finish its step. Older servers call off any task, and say 200 for one that does not exist.
   *
   * Method `task.terminate` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.terminate`
   */
  readonly terminateTask: mock.OperationMock<
    t.TaskIDParams,
    mock.RpcAnswer<undefined, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * Set the status of a task
   *
   * For whoever carries tasks out: sets any status from any other. Older servers do not know the method
   * (400 `Unknown task method`).
   *
   * Method `task.updateStatus` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.updateStatus`
   */
  readonly updateTaskStatus: mock.OperationMock<
    t.UpdateTaskStatusParams,
    mock.RpcAnswer<undefined, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * Store an SSH key
   *
   * Names are unique among the keys of one owner, and stay taken when their key is deleted.
   *
   * Method `sshkey.create` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.create`
   */
  readonly createSSHKey: mock.OperationMock<
    t.CreateSSHKeyParams,
    mock.RpcAnswer<t.SSHKey, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * List the SSH keys of an owner, or of all
   *
   * Method `sshkey.list` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.list`
   */
  readonly listSSHKeys: mock.OperationMock<
    t.ListSSHKeysParams,
    mock.RpcAnswer<t.SSHKeyList, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /**
   * Delete an SSH key by its name
   *
   * Method `sshkey.delete` of `callRpc`
   * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.delete`
   */
  readonly deleteSSHKey: mock.OperationMock<
    t.DeleteSSHKeyParams,
    mock.RpcAnswer<undefined, 200, s.CallRpcResult>,
    HttpHandler
  >;
  /** A handler for every operation, with the contract's examples for answers. */
  handlers(): HttpHandler[];
}

/** The contract's examples, and what was made of its schemas where it has none. */
const examples: mock.Examples = {
  healthCheck: [
    { status: 200, name: "up", body: { status: "ok" } },
    { status: 500, name: "unexpected", body: { error: "Internal Server Error" } },
  ],
  getInstances: [
    {
      status: 200,
      name: "page",
      body: {
        rows: [
          {
            ID: 31,
            CreatedAt: "2026-03-02T09:00:00.5Z",
            UpdatedAt: "2026-03-02T09:00:41.204Z",
            DeletedAt: null,
            owner_id: 4,
            project_id: 2,
            name: "validator-1",
            provider_id: "do-mock",
            provider_instance_id: 480031,
            public_ip: "203.0.113.31",
            region: "fra1",
            size: "s-4vcpu-8gb",
            image: "ubuntu-24-04-x64",
            tags: ["validator", "testnet"],
            status: "ready",
            volume_ids: ["vol-31"],
            volume_details: [
              {
                id: "vol-31",
                name: "chain-data",
                region: "fra1",
                size_gb: 100,
                mount_point: "/mnt/chain",
              },
            ],
            created_at: "2026-03-02T09:00:00.5Z",
            payload_status: "none",
          },
          {
            ID: 33,
            CreatedAt: "2026-03-02T09:41:05Z",
            UpdatedAt: "2026-03-02T09:41:38.02Z",
            DeletedAt: null,
            owner_id: 4,
            project_id: 2,
            name: "loader",
            provider_id: "do",
            provider_instance_id: 480033,
            public_ip: "203.0.113.33",
            region: "fra1",
            size: "s-2vcpu-4gb",
            image: "ubuntu-24-04-x64",
            tags: null,
            status: "provisioning",
            volume_ids: ["vol-33"],
            volume_details: [
              {
                id: "vol-33",
                name: "scratch",
                region: "fra1",
                size_gb: 10,
                mount_point: "/mnt/scratch",
              },
            ],
            created_at: "2026-03-02T09:41:05Z",
            payload_status: "pending_copy",
          },
        ],
        pagination: { total: 2, page: 1, limit: 100, offset: 0 },
      },
    },
    {
      status: 200,
      name: "empty",
      body: { rows: [], pagination: { total: 0, page: 1, limit: 100, offset: 0 } },
    },
    {
      status: 400,
      name: "unknownStatus",
      body: { slug: "invalid-input", error: "invalid instance status: asleep", data: null },
    },
    {
      status: 400,
      name: "limitOutOfRange",
      body: { slug: "invalid-input", error: "limit must be between 1 and 1000", data: null },
    },
    {
      status: 400,
      name: "negativeOffset",
      body: { slug: "invalid-input", error: "offset must be a non-negative number", data: null },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "noKey",
      body: { error: "API key required" },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "wrongKey",
      body: { error: "Invalid API key" },
    },
    { status: 500, name: "notListed", body: { error: "failed to list instances" } },
  ],
  createInstance: [
    {
      status: 201,
      name: "created",
      body: {
        slug: "success",
        error: "",
        data: [
          {
            ID: 31,
            CreatedAt: "2026-03-02T09:00:00.5Z",
            UpdatedAt: "2026-03-02T09:00:00.5Z",
            DeletedAt: null,
            owner_id: 4,
            project_id: 2,
            name: "validator-1",
            provider_id: "do-mock",
            provider_instance_id: 0,
            public_ip: "",
            region: "fra1",
            size: "s-4vcpu-8gb",
            image: "ubuntu-24-04-x64",
            tags: ["validator", "testnet"],
            status: "pending",
            volume_ids: [],
            volume_details: [],
            created_at: "2026-03-02T09:00:00.5Z",
            payload_status: "none",
          },
          {
            ID: 32,
            CreatedAt: "2026-03-02T09:00:00.5Z",
            UpdatedAt: "2026-03-02T09:00:00.5Z",
            DeletedAt: null,
            owner_id: 4,
            project_id: 2,
            name: "validator-2",
            provider_id: "do-mock",
            provider_instance_id: 0,
            public_ip: "",
            region: "fra1",
            size: "s-4vcpu-8gb",
            image: "ubuntu-24-04-x64",
            tags: ["validator", "testnet"],
            status: "pending",
            volume_ids: [],
            volume_details: [],
            created_at: "2026-03-02T09:00:00.5Z",
            payload_status: "none",
          },
        ],
      },
    },
    {
      status: 400,
      name: "noOrder",
      body: {
        slug: "invalid-input",
        error: "at least one instance request is required",
        data: null,
      },
    },
    {
      status: 400,
      name: "noJson",
      body: { slug: "invalid-input", error: "Unprocessable Entity", data: null },
    },
    {
      status: 400,
      name: "noProject",
      body: { slug: "invalid-input", error: "project_name is required", data: null },
    },
    {
      status: 400,
      name: "unknownProvider",
      body: { slug: "invalid-input", error: "unsupported provider: attic", data: null },
    },
    {
      status: 400,
      name: "noSize",
      body: {
        slug: "invalid-input",
        error: "either size, or both memory and cpu, must be provided",
        data: null,
      },
    },
    {
      status: 400,
      name: "noVolume",
      body: {
        slug: "invalid-input",
        error: "at least one volume configuration is required",
        data: null,
      },
    },
    {
      status: 400,
      name: "volumeElsewhere",
      body: {
        slug: "invalid-input",
        error: "invalid volume configuration at index 0: volume region nyc3 does not match instance region fra1",
        data: null,
      },
    },
    {
      status: 400,
      name: "payloadWithoutProvision",
      body: {
        slug: "invalid-input",
        error: "provision must be true when payload_path is provided",
        data: null,
      },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "noKey",
      body: { error: "API key required" },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "wrongKey",
      body: { error: "Invalid API key" },
    },
    {
      status: 404,
      name: "unknownProject",
      body: { slug: "not-found", error: "project not found", data: null },
    },
    { status: 413, name: "tooLarge", body: { error: "Request Entity Too Large" } },
    {
      status: 500,
      name: "notStored",
      body: { slug: "server-error", error: "failed to create instances", data: null },
    },
  ],
  deleteInstances: [
    { status: 200, name: "accepted", body: { slug: "success", error: "", data: null } },
    {
      status: 400,
      name: "unreadable",
      body: { slug: "invalid-input", error: "instance_ids must be integers", data: null },
    },
    {
      status: 400,
      name: "noInstances",
      body: { error: "project name and instance IDs are required" },
    },
    { status: 400, name: "noOwner", body: { error: "owner_id is required" } },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "noKey",
      body: { error: "API key required" },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "wrongKey",
      body: { error: "Invalid API key" },
    },
    {
      status: 404,
      name: "unknownProject",
      body: { slug: "not-found", error: "project not found", data: null },
    },
    { status: 413, name: "tooLarge", body: { error: "Request Entity Too Large" } },
    { status: 500, name: "notStored", body: { error: "failed to terminate instances" } },
  ],
  getInstancesMetadata: [
    {
      status: 200,
      name: "page",
      body: {
        rows: [
          {
            ID: 32,
            owner_id: 4,
            project_id: 2,
            name: "validator-2",
            provider_id: "do-mock",
            region: "fra1",
            size: "s-4vcpu-8gb",
            status: "ready",
            created_at: "2026-03-02T09:00:00.5Z",
          },
        ],
        pagination: { total: 3, page: 1, limit: 1, offset: 1 },
      },
    },
    {
      status: 200,
      name: "empty",
      body: { rows: [], pagination: { total: 0, page: 1, limit: 100, offset: 0 } },
    },
    {
      status: 400,
      name: "unknownStatus",
      body: { slug: "invalid-input", error: "invalid instance status: asleep", data: null },
    },
    {
      status: 400,
      name: "limitOutOfRange",
      body: { slug: "invalid-input", error: "limit must be between 1 and 1000", data: null },
    },
    {
      status: 400,
      name: "negativeOffset",
      body: { slug: "invalid-input", error: "offset must be a non-negative number", data: null },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "noKey",
      body: { error: "API key required" },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "wrongKey",
      body: { error: "Invalid API key" },
    },
    { status: 500, name: "notListed", body: { error: "failed to list instances" } },
  ],
  getInstancesPublicIPs: [
    {
      status: 200,
      name: "page",
      body: {
        public_ips: [
          { public_ip: "203.0.113.31", instance_id: 31 },
          { public_ip: "203.0.113.32", instance_id: 32 },
        ],
        pagination: { total: 2, page: 1, limit: 100, offset: 0 },
      },
    },
    {
      status: 200,
      name: "withoutIds",
      body: {
        public_ips: [{ public_ip: "203.0.113.31" }, { public_ip: "203.0.113.32" }],
        pagination: { total: 2, page: 1, limit: 100, offset: 0 },
      },
    },
    {
      status: 400,
      name: "unknownStatus",
      body: { slug: "invalid-input", error: "invalid instance status: asleep", data: null },
    },
    {
      status: 400,
      name: "limitOutOfRange",
      body: { slug: "invalid-input", error: "limit must be between 1 and 1000", data: null },
    },
    {
      status: 400,
      name: "negativeOffset",
      body: { slug: "invalid-input", error: "offset must be a non-negative number", data: null },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "noKey",
      body: { error: "API key required" },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "wrongKey",
      body: { error: "Invalid API key" },
    },
    { status: 500, name: "notListed", body: { error: "failed to list instances" } },
  ],
  getInstance: [
    {
      status: 200,
      name: "ready",
      body: {
        ID: 31,
        CreatedAt: "2026-03-02T09:00:00.5Z",
        UpdatedAt: "2026-03-02T09:00:41.204Z",
        DeletedAt: null,
        owner_id: 4,
        project_id: 2,
        name: "validator-1",
        provider_id: "do-mock",
        provider_instance_id: 480031,
        public_ip: "203.0.113.31",
        region: "fra1",
        size: "s-4vcpu-8gb",
        image: "ubuntu-24-04-x64",
        tags: ["validator", "testnet"],
        status: "ready",
        volume_ids: ["vol-31"],
        volume_details: [
          {
            id: "vol-31",
            name: "chain-data",
            region: "fra1",
            size_gb: 100,
            mount_point: "/mnt/chain",
          },
        ],
        created_at: "2026-03-02T09:00:00.5Z",
        payload_status: "none",
      },
    },
    {
      status: 200,
      name: "terminated",
      body: {
        ID: 27,
        CreatedAt: "2026-03-01T16:20:09Z",
        UpdatedAt: "2026-03-01T17:02:33.91Z",
        DeletedAt: null,
        owner_id: 4,
        project_id: 2,
        name: "trial",
        provider_id: "do-mock",
        provider_instance_id: 480027,
        public_ip: "203.0.113.27",
        region: "fra1",
        size: "s-2vcpu-4gb",
        image: "ubuntu-24-04-x64",
        tags: null,
        status: "terminated",
        volume_ids: ["vol-27"],
        volume_details: [
          {
            id: "vol-27",
            name: "scratch",
            region: "fra1",
            size_gb: 10,
            mount_point: "/mnt/scratch",
          },
        ],
        created_at: "2026-03-01T16:20:09Z",
        payload_status: "none",
      },
    },
    {
      status: 400,
      name: "notPositive",
      body: { slug: "invalid-input", error: "instance id must be positive", data: null },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "noKey",
      body: { error: "API key required" },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "wrongKey",
      body: { error: "Invalid API key" },
    },
    {
      status: 404,
      name: "unknownInstance",
      body: { slug: "not-found", error: "instance not found", data: null },
    },
    { status: 500, name: "notRead", body: { error: "failed to get instance" } },
  ],
  listTasksByInstanceID: [
    {
      status: 200,
      name: "page",
      body: {
        slug: "success",
        error: "",
        data: {
          rows: [
            {
              ID: 62,
              CreatedAt: "2026-03-02T09:00:00.6Z",
              UpdatedAt: "2026-03-02T09:00:41.377Z",
              DeletedAt: null,
              project_id: 2,
              instance_id: 32,
              action: "create_instances",
              status: "completed",
              payload: {
                owner_id: 4,
                project_name: "meridian",
                provider: "do-mock",
                region: "fra1",
                size: "s-4vcpu-8gb",
                image: "ubuntu-24-04-x64",
                number_of_instances: 2,
                name: "validator",
                tags: ["validator", "testnet"],
                ssh_key_name: "ines-laptop",
                volumes: [
                  {
                    name: "chain-data",
                    size_gb: 100,
                    filesystem: "ext4",
                    mount_point: "/mnt/chain",
                  },
                ],
                instance_id: 32,
                instance_index: 1,
                action: "create",
              },
              attempts: 1,
              logs: "\nCreating instance ID 32\nInstance ID 32 is ready",
              webhook_sent: false,
              created_at: "2026-03-02T09:00:00.6Z",
              priority: 1,
            },
          ],
          pagination: { total: 1, page: 1, limit: 20, offset: 0 },
        },
      },
    },
    {
      status: 200,
      name: "empty",
      body: {
        slug: "success",
        error: "",
        data: { rows: [], pagination: { total: 0, page: 1, limit: 100, offset: 0 } },
      },
    },
    {
      status: 400,
      name: "invalidId",
      body: {
        slug: "invalid-input",
        error: "Invalid or missing instance_id parameter",
        data: null,
      },
    },
    {
      status: 400,
      name: "invalidAction",
      body: { slug: "invalid-input", error: "invalid task action: reboot", data: null },
    },
    {
      status: 400,
      name: "negativeLimit",
      body: { slug: "invalid-input", error: "limit must be a non-negative number", data: null },
    },
    {
      status: 400,
      name: "negativeOffset",
      body: { slug: "invalid-input", error: "offset must be a non-negative number", data: null },
    },
    {
      status: 400,
      name: "offsetWithoutLimit",
      body: { slug: "invalid-input", error: "limit must be set when offset is used", data: null },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "noKey",
      body: { error: "API key required" },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "wrongKey",
      body: { error: "Invalid API key" },
    },
    {
      status: 500,
      name: "notListed",
      body: { slug: "server-error", error: "failed to list tasks", data: null },
    },
  ],
  adminGetInstances: [
    {
      status: 200,
      name: "page",
      body: {
        rows: [
          {
            ID: 31,
            CreatedAt: "2026-03-02T09:00:00.5Z",
            UpdatedAt: "2026-03-02T09:00:41.204Z",
            DeletedAt: null,
            owner_id: 4,
            project_id: 2,
            name: "validator-1",
            provider_id: "do-mock",
            provider_instance_id: 480031,
            public_ip: "203.0.113.31",
            region: "fra1",
            size: "s-4vcpu-8gb",
            image: "ubuntu-24-04-x64",
            tags: ["validator", "testnet"],
            status: "ready",
            volume_ids: ["vol-31"],
            volume_details: [
              {
                id: "vol-31",
                name: "chain-data",
                region: "fra1",
                size_gb: 100,
                mount_point: "/mnt/chain",
              },
            ],
            created_at: "2026-03-02T09:00:00.5Z",
            payload_status: "none",
          },
          {
            ID: 33,
            CreatedAt: "2026-03-02T09:41:05Z",
            UpdatedAt: "2026-03-02T09:41:38.02Z",
            DeletedAt: null,
            owner_id: 4,
            project_id: 2,
            name: "loader",
            provider_id: "do",
            provider_instance_id: 480033,
            public_ip: "203.0.113.33",
            region: "fra1",
            size: "s-2vcpu-4gb",
            image: "ubuntu-24-04-x64",
            tags: null,
            status: "provisioning",
            volume_ids: ["vol-33"],
            volume_details: [
              {
                id: "vol-33",
                name: "scratch",
                region: "fra1",
                size_gb: 10,
                mount_point: "/mnt/scratch",
              },
            ],
            created_at: "2026-03-02T09:41:05Z",
            payload_status: "pending_copy",
          },
        ],
        pagination: { total: 2, page: 1, limit: 100, offset: 0 },
      },
    },
    {
      status: 200,
      name: "empty",
      body: { rows: [], pagination: { total: 0, page: 1, limit: 100, offset: 0 } },
    },
    {
      status: 400,
      name: "unknownStatus",
      body: { slug: "invalid-input", error: "invalid instance status: asleep", data: null },
    },
    {
      status: 400,
      name: "limitOutOfRange",
      body: { slug: "invalid-input", error: "limit must be between 1 and 1000", data: null },
    },
    {
      status: 400,
      name: "negativeOffset",
      body: { slug: "invalid-input", error: "offset must be a non-negative number", data: null },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "noKey",
      body: { error: "API key required" },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "wrongKey",
      body: { error: "Invalid API key" },
    },
    { status: 500, name: "notListed", body: { error: "failed to list instances" } },
  ],
  adminGetInstancesMetadata: [
    {
      status: 200,
      name: "page",
      body: {
        rows: [
          {
            ID: 32,
            owner_id: 4,
            project_id: 2,
            name: "validator-2",
            provider_id: "do-mock",
            region: "fra1",
            size: "s-4vcpu-8gb",
            status: "ready",
            created_at: "2026-03-02T09:00:00.5Z",
          },
        ],
        pagination: { total: 3, page: 1, limit: 1, offset: 1 },
      },
    },
    {
      status: 200,
      name: "empty",
      body: { rows: [], pagination: { total: 0, page: 1, limit: 100, offset: 0 } },
    },
    {
      status: 400,
      name: "unknownStatus",
      body: { slug: "invalid-input", error: "invalid instance status: asleep", data: null },
    },
    {
      status: 400,
      name: "limitOutOfRange",
      body: { slug: "invalid-input", error: "limit must be between 1 and 1000", data: null },
    },
    {
      status: 400,
      name: "negativeOffset",
      body: { slug: "invalid-input", error: "offset must be a non-negative number", data: null },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "noKey",
      body: { error: "API key required" },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "wrongKey",
      body: { error: "Invalid API key" },
    },
    { status: 500, name: "notListed", body: { error: "failed to list instances" } },
  ],
  callRpc: [
    { status: 200, name: "user.create", body: { data: { id: 4 }, id: "user-1", success: true } },
    {
      status: 200,
      name: "user.get",
      body: {
        data: {
          users: [
            {
              ID: 4,
              CreatedAt: "2026-03-02T08:30:00.25Z",
              UpdatedAt: "2026-03-02T08:30:00.25Z",
              DeletedAt: null,
              username: "ines",
              email: "ines@example.org",
              role: 0,
              public_ssh_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop",
              created_at: "2026-03-02T08:30:00.25Z",
              updated_at: "2026-03-02T08:30:00.25Z",
            },
            {
              ID: 5,
              CreatedAt: "2026-03-02T08:31:12Z",
              UpdatedAt: "2026-03-02T08:31:12Z",
              DeletedAt: null,
              username: "tomas",
              email: "",
              role: 1,
              public_ssh_key: "",
              created_at: "2026-03-02T08:31:12Z",
              updated_at: "2026-03-02T08:31:12Z",
            },
          ],
          pagination: { total: 2, page: 1, limit: 50, offset: 0 },
        },
        id: "user-2",
        success: true,
      },
    },
    {
      status: 200,
      name: "userByName",
      body: {
        data: {
          user: {
            ID: 4,
            CreatedAt: "2026-03-02T08:30:00.25Z",
            UpdatedAt: "2026-03-02T08:30:00.25Z",
            DeletedAt: null,
            username: "ines",
            email: "ines@example.org",
            role: 0,
            public_ssh_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop",
            created_at: "2026-03-02T08:30:00.25Z",
            updated_at: "2026-03-02T08:30:00.25Z",
          },
        },
        id: "user-3",
        success: true,
      },
    },
    {
      status: 200,
      name: "user.get.id",
      body: {
        data: {
          ID: 4,
          CreatedAt: "2026-03-02T08:30:00.25Z",
          UpdatedAt: "2026-03-02T08:30:00.25Z",
          DeletedAt: null,
          username: "ines",
          email: "ines@example.org",
          role: 0,
          public_ssh_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop",
          created_at: "2026-03-02T08:30:00.25Z",
          updated_at: "2026-03-02T08:30:00.25Z",
        },
        id: "user-4",
        success: true,
      },
    },
    { status: 200, name: "user.delete", body: { id: "user-5", success: true } },
    {
      status: 200,
      name: "project.create",
      body: {
        data: {
          ID: 2,
          CreatedAt: "2026-03-02T08:45:12.084Z",
          UpdatedAt: "2026-03-02T08:45:12.084Z",
          DeletedAt: null,
          name: "meridian",
          description: "Test network for the spring release",
          config: "{\"settings\":{\"stage\":\"testnet\"}}",
          tasks: null,
          created_at: "2026-03-02T08:45:12.084Z",
        },
        id: "project-1",
        success: true,
      },
    },
    {
      status: 200,
      name: "project.get",
      body: {
        data: {
          ID: 2,
          CreatedAt: "2026-03-02T08:45:12.084Z",
          UpdatedAt: "2026-03-02T08:45:12.084Z",
          DeletedAt: null,
          name: "meridian",
          description: "Test network for the spring release",
          config: "{\"settings\":{\"stage\":\"testnet\"}}",
          tasks: null,
          created_at: "2026-03-02T08:45:12.084Z",
        },
        id: "project-2",
        success: true,
      },
    },
    {
      status: 200,
      name: "project.list",
      body: {
        data: {
          rows: [
            {
              ID: 2,
              CreatedAt: "2026-03-02T08:45:12.084Z",
              UpdatedAt: "2026-03-02T08:45:12.084Z",
              DeletedAt: null,
              name: "meridian",
              description: "Test network for the spring release",
              config: "{\"settings\":{\"stage\":\"testnet\"}}",
              tasks: null,
              created_at: "2026-03-02T08:45:12.084Z",
            },
          ],
          pagination: { total: 1, page: 1, limit: 50, offset: 0 },
        },
        id: "project-3",
        success: true,
      },
    },
    { status: 200, name: "project.delete", body: { id: "project-4", success: true } },
    {
      status: 200,
      name: "project.listInstances",
      body: {
        data: {
          rows: [
            {
              ID: 31,
              CreatedAt: "2026-03-02T09:00:00.5Z",
              UpdatedAt: "2026-03-02T09:00:41.204Z",
              DeletedAt: null,
              owner_id: 4,
              project_id: 2,
              name: "validator-1",
              provider_id: "do-mock",
              provider_instance_id: 480031,
              public_ip: "203.0.113.31",
              region: "fra1",
              size: "s-4vcpu-8gb",
              image: "ubuntu-24-04-x64",
              tags: ["validator", "testnet"],
              status: "ready",
              volume_ids: ["vol-31"],
              volume_details: [
                {
                  id: "vol-31",
                  name: "chain-data",
                  region: "fra1",
                  size_gb: 100,
                  mount_point: "/mnt/chain",
                },
              ],
              created_at: "2026-03-02T09:00:00.5Z",
              payload_status: "none",
            },
          ],
          pagination: { total: 1, page: 1, limit: 50, offset: 0 },
        },
        id: "project-5",
        success: true,
      },
    },
    {
      status: 200,
      name: "task.get",
      body: {
        data: {
          ID: 61,
          CreatedAt: "2026-03-02T09:00:00.6Z",
          UpdatedAt: "2026-03-02T09:00:02.015Z",
          DeletedAt: null,
          project_id: 2,
          instance_id: 31,
          action: "create_instances",
          status: "running",
          payload: {
            owner_id: 4,
            project_name: "meridian",
            provider: "do-mock",
            region: "fra1",
            size: "s-4vcpu-8gb",
            image: "ubuntu-24-04-x64",
            number_of_instances: 2,
            name: "validator",
            tags: ["validator", "testnet"],
            ssh_key_name: "ines-laptop",
            volumes: [
              { name: "chain-data", size_gb: 100, filesystem: "ext4", mount_point: "/mnt/chain" },
            ],
            instance_id: 31,
            instance_index: 0,
            action: "create",
          },
          attempts: 1,
          logs: "\nCreating instance ID 31",
          webhook_sent: false,
          created_at: "2026-03-02T09:00:00.6Z",
          locked_at: "2026-03-02T09:00:02.015Z",
          lock_expiry: "2026-03-02T09:05:02.015Z",
          priority: 1,
        },
        id: "task-1",
        success: true,
      },
    },
    {
      status: 200,
      name: "task.list",
      body: {
        data: {
          rows: [
            {
              ID: 59,
              CreatedAt: "2026-03-02T08:50:00Z",
              UpdatedAt: "2026-03-02T08:50:01.33Z",
              DeletedAt: null,
              project_id: 2,
              instance_id: 29,
              action: "create_instances",
              status: "failed",
              payload: {
                owner_id: 4,
                project_name: "meridian",
                provider: "mock",
                region: "fra1",
                size: "s-2vcpu-4gb",
                image: "ubuntu-24-04-x64",
                number_of_instances: 1,
                volumes: [{ name: "scratch", size_gb: 10, mount_point: "/mnt/scratch" }],
                instance_id: 29,
                action: "create",
              },
              attempts: 1,
              logs: "\nCreating instance ID 29",
              error: "\nunsupported provider: mock",
              webhook_sent: false,
              created_at: "2026-03-02T08:50:00Z",
              priority: 1,
            },
            {
              ID: 63,
              CreatedAt: "2026-03-02T10:15:30.4Z",
              UpdatedAt: "2026-03-02T10:15:30.4Z",
              DeletedAt: null,
              project_id: 2,
              instance_id: 32,
              action: "terminate_instances",
              status: "pending",
              payload: { instance_id: 32 },
              attempts: 0,
              webhook_sent: false,
              created_at: "2026-03-02T10:15:30.4Z",
              priority: 2,
            },
          ],
          pagination: { total: 2, page: 1, limit: 50, offset: 0 },
        },
        id: "task-2",
        success: true,
      },
    },
    { status: 200, name: "task.terminate", body: { id: "task-3", success: true } },
    { status: 200, name: "task.updateStatus", body: { id: "task-4", success: true } },
    {
      status: 200,
      name: "sshkey.create",
      body: {
        data: {
          ID: 8,
          CreatedAt: "2026-03-02T08:35:00Z",
          UpdatedAt: "2026-03-02T08:35:00Z",
          DeletedAt: null,
          name: "ines-laptop",
          public_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop",
          owner_id: 4,
        },
        id: "key-1",
        success: true,
      },
    },
    {
      status: 200,
      name: "sshkey.list",
      body: {
        data: [
          {
            ID: 8,
            CreatedAt: "2026-03-02T08:35:00Z",
            UpdatedAt: "2026-03-02T08:35:00Z",
            DeletedAt: null,
            name: "ines-laptop",
            public_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop",
            owner_id: 4,
          },
        ],
        id: "key-2",
        success: true,
      },
    },
    { status: 200, name: "sshkey.delete", body: { id: "key-3", success: true } },
    {
      status: 400,
      name: "invalidBody",
      body: {
        error: {
          code: 400,
          message: "Invalid request format",
          data: "unexpected end of JSON input",
        },
        success: false,
      },
    },
    {
      status: 400,
      name: "noMethod",
      body: { error: { code: 400, message: "Method is required" }, success: false },
    },
    {
      status: 400,
      name: "unknownMethod",
      body: { error: { code: 400, message: "Unknown method" }, id: "job-1", success: false },
    },
    {
      status: 400,
      name: "user.create",
      body: {
        error: { code: 400, message: "invalid user email format" },
        id: "user-1",
        success: false,
      },
    },
    {
      status: 400,
      name: "user.get",
      body: {
        error: { code: 400, message: "Invalid parameters", data: "page must be an integer" },
        id: "user-2",
        success: false,
      },
    },
    {
      status: 400,
      name: "user.get.id",
      body: { error: { code: 400, message: "user id is required" }, id: "user-4", success: false },
    },
    {
      status: 400,
      name: "user.delete",
      body: { error: { code: 400, message: "user id is required" }, id: "user-5", success: false },
    },
    {
      status: 400,
      name: "project.create",
      body: {
        error: {
          code: 400,
          message: "Project already exists",
          data: "UNIQUE constraint failed: projects.name",
        },
        id: "project-1",
        success: false,
      },
    },
    {
      status: 400,
      name: "project.get",
      body: {
        error: { code: 400, message: "project name is required" },
        id: "project-2",
        success: false,
      },
    },
    {
      status: 400,
      name: "project.list",
      body: {
        error: { code: 400, message: "page must be a positive number" },
        id: "project-3",
        success: false,
      },
    },
    {
      status: 400,
      name: "project.delete",
      body: {
        error: { code: 400, message: "project owner_id is required" },
        id: "project-4",
        success: false,
      },
    },
    {
      status: 400,
      name: "project.listInstances",
      body: {
        error: { code: 400, message: "page must be a positive number" },
        id: "project-5",
        success: false,
      },
    },
    {
      status: 400,
      name: "task.get",
      body: {
        error: { code: 400, message: "task_id is required and must be a positive number" },
        id: "task-1",
        success: false,
      },
    },
    {
      status: 400,
      name: "task.list",
      body: {
        error: { code: 400, message: "project name is required" },
        id: "task-2",
        success: false,
      },
    },
    {
      status: 400,
      name: "task.terminate",
      body: {
        error: { code: 400, message: "Task cannot be terminated", data: "the task is completed" },
        id: "task-3",
        success: false,
      },
    },
    {
      status: 400,
      name: "task.updateStatus",
      body: {
        error: { code: 400, message: "Invalid parameters", data: "invalid task status: paused" },
        id: "task-4",
        success: false,
      },
    },
    {
      status: 400,
      name: "sshkey.create",
      body: {
        error: {
          code: 400,
          message: "invalid SSH public key format: must begin with ssh-rsa, ssh-ed25519, ecdsa-sha2-*, or ssh-dss",
        },
        id: "key-1",
        success: false,
      },
    },
    {
      status: 400,
      name: "sshkey.list",
      body: {
        error: { code: 400, message: "Invalid parameters", data: "owner_id must be an integer" },
        id: "key-2",
        success: false,
      },
    },
    {
      status: 400,
      name: "sshkey.delete",
      body: { error: { code: 400, message: "Name is required" }, id: "key-3", success: false },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "noKey",
      body: { error: "API key required" },
    },
    {
      status: 401,
      headers: { "WWW-Authenticate": "Key" },
      name: "wrongKey",
      body: { error: "Invalid API key" },
    },
    {
      status: 404,
      name: "user.get",
      body: {
        error: { code: 404, message: "User not found with provided username" },
        id: "user-3",
        success: false,
      },
    },
    {
      status: 404,
      name: "user.get.id",
      body: {
        error: { code: 404, message: "User not found with provided id" },
        id: "user-4",
        success: false,
      },
    },
    {
      status: 404,
      name: "user.delete",
      body: {
        error: { code: 404, message: "User not found with provided id" },
        id: "user-5",
        success: false,
      },
    },
    {
      status: 404,
      name: "project.get",
      body: {
        error: { code: 404, message: "Project not found", data: "record not found" },
        id: "project-2",
        success: false,
      },
    },
    {
      status: 404,
      name: "project.listInstances",
      body: {
        error: { code: 404, message: "Project not found", data: "record not found" },
        id: "project-5",
        success: false,
      },
    },
    {
      status: 404,
      name: "task.get",
      body: {
        error: { code: 404, message: "Task not found", data: "record not found" },
        id: "task-1",
        success: false,
      },
    },
    {
      status: 404,
      name: "task.list",
      body: {
        error: { code: 404, message: "Project not found", data: "record not found" },
        id: "task-2",
        success: false,
      },
    },
    {
      status: 404,
      name: "task.terminate",
      body: { error: { code: 404, message: "Task not found" }, id: "task-3", success: false },
    },
    {
      status: 404,
      name: "task.updateStatus",
      body: { error: { code: 404, message: "Task not found" }, id: "task-4", success: false },
    },
    {
      status: 404,
      name: "sshkey.delete",
      body: { error: { code: 404, message: "SSH key not found" }, id: "key-3", success: false },
    },
    { status: 413, name: "tooLarge", body: { error: "Request Entity Too Large" } },
    {
      status: 500,
      name: "user.create",
      body: {
        error: {
          code: 500,
          message: "Failed to create user",
          data: "failed to create user\nusername already exists",
        },
        id: "user-1",
        success: false,
      },
    },
    {
      status: 500,
      name: "user.get",
      body: { error: { code: 500, message: "Failed to get users" }, id: "user-2", success: false },
    },
    {
      status: 500,
      name: "user.get.id",
      body: { error: { code: 500, message: "Failed to get user" }, id: "user-4", success: false },
    },
    {
      status: 500,
      name: "user.delete",
      body: {
        error: { code: 500, message: "Failed to delete user" },
        id: "user-5",
        success: false,
      },
    },
    {
      status: 500,
      name: "project.create",
      body: {
        error: { code: 500, message: "Failed to create project" },
        id: "project-1",
        success: false,
      },
    },
    {
      status: 500,
      name: "project.get",
      body: {
        error: { code: 500, message: "Failed to get project" },
        id: "project-2",
        success: false,
      },
    },
    {
      status: 500,
      name: "project.list",
      body: {
        error: { code: 500, message: "Failed to list projects" },
        id: "project-3",
        success: false,
      },
    },
    {
      status: 500,
      name: "project.delete",
      body: {
        error: { code: 500, message: "Failed to delete project" },
        id: "project-4",
        success: false,
      },
    },
    {
      status: 500,
      name: "project.listInstances",
      body: {
        error: { code: 500, message: "Failed to list project instances" },
        id: "project-5",
        success: false,
      },
    },
    {
      status: 500,
      name: "task.get",
      body: { error: { code: 500, message: "Failed to get task" }, id: "task-1", success: false },
    },
    {
      status: 500,
      name: "task.list",
      body: { error: { code: 500, message: "Failed to list tasks" }, id: "task-2", success: false },
    },
    {
      status: 500,
      name: "task.terminate",
      body: {
        error: { code: 500, message: "Failed to terminate task" },
        id: "task-3",
        success: false,
      },
    },
    {
      status: 500,
      name: "task.updateStatus",
      body: {
        error: { code: 500, message: "Failed to update task status" },
        id: "task-4",
        success: false,
      },
    },
    {
      status: 500,
      name: "sshkey.create",
      body: {
        error: { code: 500, message: "Failed to create SSH key" },
        id: "key-1",
        success: false,
      },
    },
    {
      status: 500,
      name: "sshkey.list",
      body: {
        error: { code: 500, message: "Failed to list SSH keys" },
        id: "key-2",
        success: false,
      },
    },
    {
      status: 500,
      name: "sshkey.delete",
      body: {
        error: { code: 500, message: "Failed to delete SSH key" },
        id: "key-3",
        success: false,
      },
    },
  ],
};

/** Makes the mocks. Nothing is answered until a handler is given to MSW. */
export function createTalisMocks(options: mock.MockOptions = {}): TalisMocks {
  const servers = ["", "/talis"];
  const envelopes = {
    callRpc: { method: "method", params: "params", result: "data", id: "id" },
  };
  const methods = {
    createUser: { operation: "callRpc", name: "user.create" },
    getUsers: { operation: "callRpc", name: "user.get" },
    getUserByID: { operation: "callRpc", name: "user.get.id" },
    deleteUser: { operation: "callRpc", name: "user.delete" },
    createProject: { operation: "callRpc", name: "project.create" },
    getProject: { operation: "callRpc", name: "project.get" },
    listProjects: { operation: "callRpc", name: "project.list" },
    deleteProject: { operation: "callRpc", name: "project.delete" },
    listProjectInstances: { operation: "callRpc", name: "project.listInstances" },
    getTask: { operation: "callRpc", name: "task.get" },
    listTasks: { operation: "callRpc", name: "task.list" },
    terminateTask: { operation: "callRpc", name: "task.terminate" },
    updateTaskStatus: { operation: "callRpc", name: "task.updateStatus" },
    createSSHKey: { operation: "callRpc", name: "sshkey.create" },
    listSSHKeys: { operation: "callRpc", name: "sshkey.list" },
    deleteSSHKey: { operation: "callRpc", name: "sshkey.delete" },
  };
  return mock.createMocks({ all: http.all }, { ...definition, servers, examples, envelopes, methods }, options);
}
