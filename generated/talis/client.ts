// @generated from specs/talis/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
import * as http from "../runtime/client.ts";
import * as operations from "./operations.ts";
import type { paths } from "./schema.ts";
import type * as t from "./types.ts";

export { ApiError, CallError, NetworkError, TimeoutError } from "../runtime/errors.ts";

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
  getInstances(input?: t.GetInstancesInput, options?: http.CallOptions): Promise<t.GetInstancesOutput>;
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
  getInstancesMetadata(input?: t.GetInstancesMetadataInput, options?: http.CallOptions): Promise<t.GetInstancesMetadataOutput>;
  /**
   * List the addresses of instances
   *
   * The addresses of the instances that `getInstances` lists for the same parameters, one entry for
   * each.
   *
   * `GET /api/v1/instances/public-ips`
   * `specs/talis/instances.yaml#/components/pathItems/PublicIPs/get`
   */
  getInstancesPublicIPs(input?: t.GetInstancesPublicIPsInput, options?: http.CallOptions): Promise<t.GetInstancesPublicIPsOutput>;
  /**
   * Read one instance
   *
   * The bare instance, without an envelope. Terminated instances are found as well.
   *
   * `GET /api/v1/instances/{id}`
   * `specs/talis/instances.yaml#/components/pathItems/Instance/get`
   */
  getInstance(input: t.GetInstanceInput, options?: http.CallOptions): Promise<t.GetInstanceOutput>;
  /**
   * List the tasks of one instance, the newest first
   *
   * Ordered by `created_at`. An instance that does not exist has no tasks, so the answer is an empty
   * list and not 404.
   *
   * `GET /api/v1/instances/{instance_id}/tasks`
   * `specs/talis/instances.yaml#/components/pathItems/InstanceTasks/get`
   */
  listTasksByInstanceID(input: t.ListTasksByInstanceIDInput, options?: http.CallOptions): Promise<t.ListTasksByInstanceIDOutput>;
  /**
   * List instances, as an administrator
   *
   * The same answer as from `getInstances`.
   *
   * `GET /api/v1/admin/instances`
   * `specs/talis/admin.yaml#/components/pathItems/Instances/get`
   */
  adminGetInstances(input?: t.AdminGetInstancesInput, options?: http.CallOptions): Promise<t.AdminGetInstancesOutput>;
  /**
   * List instances in short, as an administrator
   *
   * The same answer as from `getInstancesMetadata`.
   *
   * `GET /api/v1/admin/instances/all-metadata`
   * `specs/talis/admin.yaml#/components/pathItems/InstancesMetadata/get`
   */
  adminGetInstancesMetadata(input?: t.AdminGetInstancesMetadataInput, options?: http.CallOptions): Promise<t.AdminGetInstancesMetadataOutput>;
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
};

/** A transport for the functions of `operations.ts`: only those that a program imports are bundled with it. */
export function createTalisTransport(options: TalisClientOptions = {}): http.Transport {
  return http.createTransport(options, "http://localhost:8080");
}

/** A client for all operations. Throws a `TypeError` when the base URL is not usable. */
export function createTalisClient(options: TalisClientOptions = {}): TalisClient {
  const transport = createTalisTransport(options);
  return {
    ...transport,
    ...http.methods(transport, descriptors),
    raw: http.rawMethods(transport, descriptors),
    fetch: http.createFetchClient<paths>(transport, descriptors),
  };
}
