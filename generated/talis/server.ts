// @generated from specs/talis/openapi.yaml by the server generator of specwright. Do not edit.
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

/** What the handler of `healthCheck` receives. */
export type HealthCheckCall = { readonly [key: string]: never };

/** What the handler of `healthCheck` may answer. */
export type HealthCheckResult =
  | { readonly status: 200; readonly body: t.HealthStatus }
  | { readonly status: 500; readonly body: t.PlainError };

/** What the handler of `getInstances` receives. */
export type GetInstancesCall = {
  /**
   * The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less,
   * and take the default for text that is no number.
   */
  readonly limit: number;
  /** How many rows to skip. Older servers take anything unusable for 0. */
  readonly offset: number;
  /**
   * Show instances that are terminated or were taken out of the database, too. Anything but a boolean
   * counts as false.
   */
  readonly include_deleted: boolean;
  /** Show only instances with this status. */
  readonly status?: t.InstanceStatus;
  /** Another name of `status`, which wins when both are sent. Older servers take no notice of it. */
  readonly instance_status?: t.InstanceStatus;
  /**
   * Whether to show the instances that have the status, or those that do not. Without a status it means
   * nothing. Older servers take no notice of it.
   */
  readonly status_filter: t.StatusFilter;
};

/** What the handler of `getInstances` may answer. */
export type GetInstancesResult =
  | { readonly status: 200; readonly body: t.InstanceList }
  | { readonly status: 400; readonly body: t.SlugError }
  | {
      readonly status: 401;
      readonly headers?: { readonly "WWW-Authenticate"?: string | undefined };
      readonly body: t.PlainError;
    }
  | { readonly status: 500; readonly body: t.PlainError };

/** What the handler of `createInstance` receives. */
export type CreateInstanceCall = { readonly body: t.InstanceRequestInput[] };

/** What the handler of `createInstance` may answer. */
export type CreateInstanceResult =
  | { readonly status: 201; readonly body: t.CreateInstanceResponse }
  | { readonly status: 400 | 404 | 500; readonly body: t.SlugError }
  | {
      readonly status: 401;
      readonly headers?: { readonly "WWW-Authenticate"?: string | undefined };
      readonly body: t.PlainError;
    }
  | { readonly status: 413; readonly body: t.PlainError };

/** What the handler of `deleteInstances` receives. */
export type DeleteInstancesCall = { readonly body: t.DeleteInstancesRequest };

/** What the handler of `deleteInstances` may answer. */
export type DeleteInstancesResult =
  | { readonly status: 200; readonly body: t.DeleteInstancesResponse }
  | { readonly status: 400; readonly body: t.SlugError | t.PlainError }
  | {
      readonly status: 401;
      readonly headers?: { readonly "WWW-Authenticate"?: string | undefined };
      readonly body: t.PlainError;
    }
  | { readonly status: 404; readonly body: t.SlugError }
  | { readonly status: 413 | 500; readonly body: t.PlainError };

/** What the handler of `getInstancesMetadata` receives. */
export type GetInstancesMetadataCall = {
  /**
   * The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less,
   * and take the default for text that is no number.
   */
  readonly limit: number;
  /** How many rows to skip. Older servers take anything unusable for 0. */
  readonly offset: number;
  /**
   * Show instances that are terminated or were taken out of the database, too. Anything but a boolean
   * counts as false.
   */
  readonly include_deleted: boolean;
  /** Show only instances with this status. */
  readonly status?: t.InstanceStatus;
  /** Another name of `status`, which wins when both are sent. Older servers take no notice of it. */
  readonly instance_status?: t.InstanceStatus;
  /**
   * Whether to show the instances that have the status, or those that do not. Without a status it means
   * nothing. Older servers take no notice of it.
   */
  readonly status_filter: t.StatusFilter;
};

/** What the handler of `getInstancesMetadata` may answer. */
export type GetInstancesMetadataResult =
  | { readonly status: 200; readonly body: t.InstanceMetadataList }
  | { readonly status: 400; readonly body: t.SlugError }
  | {
      readonly status: 401;
      readonly headers?: { readonly "WWW-Authenticate"?: string | undefined };
      readonly body: t.PlainError;
    }
  | { readonly status: 500; readonly body: t.PlainError };

/** What the handler of `getInstancesPublicIPs` receives. */
export type GetInstancesPublicIPsCall = {
  /**
   * The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less,
   * and take the default for text that is no number.
   */
  readonly limit: number;
  /** How many rows to skip. Older servers take anything unusable for 0. */
  readonly offset: number;
  /**
   * Show instances that are terminated or were taken out of the database, too. Anything but a boolean
   * counts as false.
   */
  readonly include_deleted: boolean;
  /** Show only instances with this status. */
  readonly status?: t.InstanceStatus;
  /** Another name of `status`, which wins when both are sent. Older servers take no notice of it. */
  readonly instance_status?: t.InstanceStatus;
  /**
   * Whether to show the instances that have the status, or those that do not. Without a status it means
   * nothing. Older servers take no notice of it.
   */
  readonly status_filter: t.StatusFilter;
};

/** What the handler of `getInstancesPublicIPs` may answer. */
export type GetInstancesPublicIPsResult =
  | { readonly status: 200; readonly body: t.PublicIPsResponse }
  | { readonly status: 400; readonly body: t.SlugError }
  | {
      readonly status: 401;
      readonly headers?: { readonly "WWW-Authenticate"?: string | undefined };
      readonly body: t.PlainError;
    }
  | { readonly status: 500; readonly body: t.PlainError };

/** What the handler of `getInstance` receives. */
export type GetInstanceCall = {
  /** The `ID` of the instance. Zero, negative numbers and anything that is no number give 400. */
  readonly id: t.EntityID;
};

/** What the handler of `getInstance` may answer. */
export type GetInstanceResult =
  | { readonly status: 200; readonly body: t.Instance }
  | { readonly status: 400 | 404; readonly body: t.SlugError }
  | {
      readonly status: 401;
      readonly headers?: { readonly "WWW-Authenticate"?: string | undefined };
      readonly body: t.PlainError;
    }
  | { readonly status: 500; readonly body: t.PlainError };

/** What the handler of `listTasksByInstanceID` receives. */
export type ListTasksByInstanceIDCall = {
  /** The `ID` of the instance. Zero, negative numbers and anything that is no number give 400. */
  readonly instance_id: t.EntityID;
  /**
   * Show only tasks of this owner. The administrator, or no owner, shows the tasks of all. Older servers
   * take no notice of it.
   */
  readonly owner_id?: t.OwnerID;
  /** Show only tasks that do this. */
  readonly action?: t.TaskAction;
  /** The most tasks that the answer holds; 0 for all of them. */
  readonly limit: number;
  /** How many tasks to skip. Needs a `limit` other than 0. */
  readonly offset: number;
};

/** What the handler of `listTasksByInstanceID` may answer. */
export type ListTasksByInstanceIDResult =
  | { readonly status: 200; readonly body: t.InstanceTasksResponse }
  | { readonly status: 400 | 500; readonly body: t.SlugError }
  | {
      readonly status: 401;
      readonly headers?: { readonly "WWW-Authenticate"?: string | undefined };
      readonly body: t.PlainError;
    };

/** What the handler of `adminGetInstances` receives. */
export type AdminGetInstancesCall = {
  /**
   * The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less,
   * and take the default for text that is no number.
   */
  readonly limit: number;
  /** How many rows to skip. Older servers take anything unusable for 0. */
  readonly offset: number;
  /**
   * Show instances that are terminated or were taken out of the database, too. Anything but a boolean
   * counts as false.
   */
  readonly include_deleted: boolean;
  /** Show only instances with this status. */
  readonly status?: t.InstanceStatus;
  /** Another name of `status`, which wins when both are sent. Older servers take no notice of it. */
  readonly instance_status?: t.InstanceStatus;
  /**
   * Whether to show the instances that have the status, or those that do not. Without a status it means
   * nothing. Older servers take no notice of it.
   */
  readonly status_filter: t.StatusFilter;
};

/** What the handler of `adminGetInstances` may answer. */
export type AdminGetInstancesResult =
  | { readonly status: 200; readonly body: t.InstanceList }
  | { readonly status: 400; readonly body: t.SlugError }
  | {
      readonly status: 401;
      readonly headers?: { readonly "WWW-Authenticate"?: string | undefined };
      readonly body: t.PlainError;
    }
  | { readonly status: 500; readonly body: t.PlainError };

/** What the handler of `adminGetInstancesMetadata` receives. */
export type AdminGetInstancesMetadataCall = {
  /**
   * The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less,
   * and take the default for text that is no number.
   */
  readonly limit: number;
  /** How many rows to skip. Older servers take anything unusable for 0. */
  readonly offset: number;
  /**
   * Show instances that are terminated or were taken out of the database, too. Anything but a boolean
   * counts as false.
   */
  readonly include_deleted: boolean;
  /** Show only instances with this status. */
  readonly status?: t.InstanceStatus;
  /** Another name of `status`, which wins when both are sent. Older servers take no notice of it. */
  readonly instance_status?: t.InstanceStatus;
  /**
   * Whether to show the instances that have the status, or those that do not. Without a status it means
   * nothing. Older servers take no notice of it.
   */
  readonly status_filter: t.StatusFilter;
};

/** What the handler of `adminGetInstancesMetadata` may answer. */
export type AdminGetInstancesMetadataResult =
  | { readonly status: 200; readonly body: t.InstanceMetadataList }
  | { readonly status: 400; readonly body: t.SlugError }
  | {
      readonly status: 401;
      readonly headers?: { readonly "WWW-Authenticate"?: string | undefined };
      readonly body: t.PlainError;
    }
  | { readonly status: 500; readonly body: t.PlainError };

/** What the handler of `callRpc` receives. */
export type CallRpcCall = { readonly body: t.RpcRequest };

/** What the handler of `callRpc` may answer. */
export type CallRpcResult =
  | { readonly status: 200; readonly body: t.RpcResponse }
  | { readonly status: 400 | 404 | 500; readonly body: t.RpcErrorResponse }
  | {
      readonly status: 401;
      readonly headers?: { readonly "WWW-Authenticate"?: string | undefined };
      readonly body: t.PlainError;
    }
  | { readonly status: 413; readonly body: t.PlainError };

/** Handlers of Talis, by operation. */
export interface TalisHandlers<
  Principals extends TalisPrincipals = TalisPrincipals,
  State = unknown,
> {
  /**
   * Ask whether the server is up
   *
   * Needs no key. An answer with 200 means that the server takes requests.
   *
   * `GET /health`
   * `specs/talis/health.yaml#/components/pathItems/Health/get`
   */
  readonly healthCheck: serve.Handler<HealthCheckCall, HealthCheckResult, serve.Anonymous, State>;
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
  readonly getInstances: serve.Handler<
    GetInstancesCall,
    GetInstancesResult,
    serve.CallerBy<Principals, ["ApiKey"]>,
    State
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
  readonly createInstance: serve.Handler<
    CreateInstanceCall,
    CreateInstanceResult,
    serve.CallerBy<Principals, ["ApiKey"]>,
    State
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
  readonly deleteInstances: serve.Handler<
    DeleteInstancesCall,
    DeleteInstancesResult,
    serve.CallerBy<Principals, ["ApiKey"]>,
    State
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
  readonly getInstancesMetadata: serve.Handler<
    GetInstancesMetadataCall,
    GetInstancesMetadataResult,
    serve.CallerBy<Principals, ["ApiKey"]>,
    State
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
  readonly getInstancesPublicIPs: serve.Handler<
    GetInstancesPublicIPsCall,
    GetInstancesPublicIPsResult,
    serve.CallerBy<Principals, ["ApiKey"]>,
    State
  >;
  /**
   * Read one instance
   *
   * The bare instance, without an envelope. Terminated instances are found as well.
   *
   * `GET /api/v1/instances/{id}`
   * `specs/talis/instances.yaml#/components/pathItems/Instance/get`
   */
  readonly getInstance: serve.Handler<
    GetInstanceCall,
    GetInstanceResult,
    serve.CallerBy<Principals, ["ApiKey"]>,
    State
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
  readonly listTasksByInstanceID: serve.Handler<
    ListTasksByInstanceIDCall,
    ListTasksByInstanceIDResult,
    serve.CallerBy<Principals, ["ApiKey"]>,
    State
  >;
  /**
   * List instances, as an administrator
   *
   * The same answer as from `getInstances`.
   *
   * `GET /api/v1/admin/instances`
   * `specs/talis/admin.yaml#/components/pathItems/Instances/get`
   */
  readonly adminGetInstances: serve.Handler<
    AdminGetInstancesCall,
    AdminGetInstancesResult,
    serve.CallerBy<Principals, ["ApiKey"]>,
    State
  >;
  /**
   * List instances in short, as an administrator
   *
   * The same answer as from `getInstancesMetadata`.
   *
   * `GET /api/v1/admin/instances/all-metadata`
   * `specs/talis/admin.yaml#/components/pathItems/InstancesMetadata/get`
   */
  readonly adminGetInstancesMetadata: serve.Handler<
    AdminGetInstancesMetadataCall,
    AdminGetInstancesMetadataResult,
    serve.CallerBy<Principals, ["ApiKey"]>,
    State
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
  readonly callRpc: serve.Handler<
    CallRpcCall,
    CallRpcResult,
    serve.CallerBy<Principals, ["ApiKey"]>,
    State
  >;
}

/**
 * Handlers of the tag `health`.
 *
 * Is anybody there?
 */
export type TalisHealthHandlers<
  Principals extends TalisPrincipals = TalisPrincipals,
  State = unknown,
> = Pick<
  TalisHandlers<Principals, State>,
  | "healthCheck"
>;

/**
 * Handlers of the tag `instances`.
 *
 * Servers at a cloud provider.
 *
 * An instance begins as `pending`, while a task waits for a worker. When the provider has made
 * the server it is `created`, with its address, volumes and provider id. Then it becomes
 * `ready`: at once, or by way of `provisioning` when it was asked for with `provision`. From any
 * status a task of deletion leads to `terminated`. Terminated instances stay readable; they only
 * disappear from lists that do not ask for them.
 */
export type TalisInstancesHandlers<
  Principals extends TalisPrincipals = TalisPrincipals,
  State = unknown,
> = Pick<
  TalisHandlers<Principals, State>,
  | "getInstances"
  | "createInstance"
  | "deleteInstances"
  | "getInstancesMetadata"
  | "getInstancesPublicIPs"
  | "getInstance"
  | "listTasksByInstanceID"
>;

/**
 * Handlers of the tag `admin`.
 *
 * The lists of instances once more, at paths that a gateway can keep for administrators.
 */
export type TalisAdminHandlers<
  Principals extends TalisPrincipals = TalisPrincipals,
  State = unknown,
> = Pick<
  TalisHandlers<Principals, State>,
  | "adminGetInstances"
  | "adminGetInstancesMetadata"
>;

/**
 * Handlers of the tag `rpc`.
 *
 * Users, projects, tasks and SSH keys, as methods behind one path.
 */
export type TalisRpcHandlers<
  Principals extends TalisPrincipals = TalisPrincipals,
  State = unknown,
> = Pick<
  TalisHandlers<Principals, State>,
  | "callRpc"
>;

/** Who is calling, by security scheme: what its hook tells handlers. */
export interface TalisPrincipals<Principal = unknown> {
  readonly ApiKey: Principal;
}

/** Tells who is calling, by security scheme. */
export interface TalisSecurity<Principals extends TalisPrincipals = TalisPrincipals> {
  /**
   * The key that the operator of the server gave you. Key and header are the same with and without the
   * gateway.
   *
   * Receives the header `apikey`.
   */
  readonly ApiKey: serve.SecurityHook<string, Principals["ApiKey"]>;
}

/** The principals that hooks tell of, for handlers in files of their own. */
export type TalisPrincipalsOf<Security extends TalisSecurity> = {
  readonly [Scheme in keyof TalisPrincipals]: serve.PrincipalOf<Security[Scheme]>;
};

export type TalisServerOptions<
  Principals extends TalisPrincipals = TalisPrincipals,
  State = unknown,
> = serve.ServerOptions &
  serve.HandlersOption<TalisHandlers<Principals, State>> &
  serve.StateOption<State> & {
    /** Goes in front of handlers that are written in the same place: what its hooks tell is known by then. */
    readonly security: TalisSecurity<Principals>;
  };

const schemes: Readonly<Record<string, serve.Scheme>> = {
  ApiKey: { kind: "apiKey", in: "header", name: "apikey" },
};

const operations: Readonly<Record<string, serve.Operation>> = {
  healthCheck: {
    method: "GET",
    path: "/health",
    answers: { 200: "application/json", 500: "application/json" },
    request: v.healthCheckRequest,
    responses: v.healthCheckResponses,
  },
  getInstances: {
    method: "GET",
    path: "/api/v1/instances",
    parameters: [
      { in: "query", name: "limit", style: serve.form, hint: "number", default: 100 },
      { in: "query", name: "offset", style: serve.form, hint: "number", default: 0 },
      {
        in: "query",
        name: "include_deleted",
        style: serve.form,
        hint: "boolean",
        default: false,
        lenient: {},
      },
      { in: "query", name: "status", style: serve.form },
      { in: "query", name: "instance_status", style: serve.form },
      { in: "query", name: "status_filter", style: serve.form, default: "equal" },
    ],
    security: [{ ApiKey: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.getInstancesRequest,
    responses: v.getInstancesResponses,
  },
  createInstance: {
    method: "POST",
    path: "/api/v1/instances",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ ApiKey: [] }],
    answers: {
      201: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      413: "application/json",
      500: "application/json",
    },
    request: v.createInstanceRequest,
    responses: v.createInstanceResponses,
  },
  deleteInstances: {
    method: "DELETE",
    path: "/api/v1/instances",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ ApiKey: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      413: "application/json",
      500: "application/json",
    },
    request: v.deleteInstancesRequest,
    responses: v.deleteInstancesResponses,
  },
  getInstancesMetadata: {
    method: "GET",
    path: "/api/v1/instances/all-metadata",
    parameters: [
      { in: "query", name: "limit", style: serve.form, hint: "number", default: 100 },
      { in: "query", name: "offset", style: serve.form, hint: "number", default: 0 },
      {
        in: "query",
        name: "include_deleted",
        style: serve.form,
        hint: "boolean",
        default: false,
        lenient: {},
      },
      { in: "query", name: "status", style: serve.form },
      { in: "query", name: "instance_status", style: serve.form },
      { in: "query", name: "status_filter", style: serve.form, default: "equal" },
    ],
    security: [{ ApiKey: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.getInstancesMetadataRequest,
    responses: v.getInstancesMetadataResponses,
  },
  getInstancesPublicIPs: {
    method: "GET",
    path: "/api/v1/instances/public-ips",
    parameters: [
      { in: "query", name: "limit", style: serve.form, hint: "number", default: 100 },
      { in: "query", name: "offset", style: serve.form, hint: "number", default: 0 },
      {
        in: "query",
        name: "include_deleted",
        style: serve.form,
        hint: "boolean",
        default: false,
        lenient: {},
      },
      { in: "query", name: "status", style: serve.form },
      { in: "query", name: "instance_status", style: serve.form },
      { in: "query", name: "status_filter", style: serve.form, default: "equal" },
    ],
    security: [{ ApiKey: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.getInstancesPublicIPsRequest,
    responses: v.getInstancesPublicIPsResponses,
  },
  getInstance: {
    method: "GET",
    path: "/api/v1/instances/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, hint: "number", required: true }],
    security: [{ ApiKey: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getInstanceRequest,
    responses: v.getInstanceResponses,
  },
  listTasksByInstanceID: {
    method: "GET",
    path: "/api/v1/instances/{instance_id}/tasks",
    parameters: [
      { in: "path", name: "instance_id", style: serve.simple, hint: "number", required: true },
      { in: "query", name: "owner_id", style: serve.form, hint: "number" },
      { in: "query", name: "action", style: serve.form },
      { in: "query", name: "limit", style: serve.form, hint: "number", default: 100 },
      { in: "query", name: "offset", style: serve.form, hint: "number", default: 0 },
    ],
    security: [{ ApiKey: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.listTasksByInstanceIDRequest,
    responses: v.listTasksByInstanceIDResponses,
  },
  adminGetInstances: {
    method: "GET",
    path: "/api/v1/admin/instances",
    parameters: [
      { in: "query", name: "limit", style: serve.form, hint: "number", default: 100 },
      { in: "query", name: "offset", style: serve.form, hint: "number", default: 0 },
      {
        in: "query",
        name: "include_deleted",
        style: serve.form,
        hint: "boolean",
        default: false,
        lenient: {},
      },
      { in: "query", name: "status", style: serve.form },
      { in: "query", name: "instance_status", style: serve.form },
      { in: "query", name: "status_filter", style: serve.form, default: "equal" },
    ],
    security: [{ ApiKey: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.adminGetInstancesRequest,
    responses: v.adminGetInstancesResponses,
  },
  adminGetInstancesMetadata: {
    method: "GET",
    path: "/api/v1/admin/instances/all-metadata",
    parameters: [
      { in: "query", name: "limit", style: serve.form, hint: "number", default: 100 },
      { in: "query", name: "offset", style: serve.form, hint: "number", default: 0 },
      {
        in: "query",
        name: "include_deleted",
        style: serve.form,
        hint: "boolean",
        default: false,
        lenient: {},
      },
      { in: "query", name: "status", style: serve.form },
      { in: "query", name: "instance_status", style: serve.form },
      { in: "query", name: "status_filter", style: serve.form, default: "equal" },
    ],
    security: [{ ApiKey: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.adminGetInstancesMetadataRequest,
    responses: v.adminGetInstancesMetadataResponses,
  },
  callRpc: {
    method: "POST",
    path: "/api/v1",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ ApiKey: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      413: "application/json",
      500: "application/json",
    },
    request: v.callRpcRequest,
    responses: v.callRpcResponses,
  },
};

/** How each operation is read from requests and written to answers. */
export const definition: serve.ServerDefinition = {
  operations,
  schemes,
};

/** A server for all operations. Throws a `TypeError` when a handler or a security hook is missing. */
export function createTalisServer<ApiKeyPrincipal, State = unknown>(
  options: TalisServerOptions<
    {
      readonly ApiKey: ApiKeyPrincipal;
    },
    State
  >,
): serve.Server {
  return serve.createServer(definition, options);
}
