// @generated from specs/talis/openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/**
 * What the server says about itself. A server may add members, but all of them are texts.
 *
 * `specs/talis/health.yaml#/components/schemas/HealthStatus`
 */
export interface HealthStatus {
  /** `ok` when all is well. Older servers say `healthy`. */
  status: string;
  [key: string]: string;
}

/**
 * A failure that was found before or below the operation.
 *
 * `specs/talis/common.yaml#/components/schemas/PlainError`
 */
export interface PlainError {
  /** What went wrong. */
  error: string;
}

/**
 * How far an instance has come.
 *
 * - `pending`: waits for a worker
 * - `created`: the provider has made the server
 * - `provisioning`: the server is being set up
 * - `ready`: can be used
 * - `terminated`: the provider has removed the server
 * - `unknown`: none of these could be determined
 *
 * `specs/talis/instances.yaml#/components/schemas/InstanceStatus`
 */
export type InstanceStatus =
  | "unknown"
  | "pending"
  | "created"
  | "provisioning"
  | "ready"
  | "terminated";

/** `specs/talis/instances.yaml#/components/schemas/StatusFilter` */
export type StatusFilter = "equal" | "not_equal";

/** `specs/talis/instances.yaml#/components/schemas/InstanceList` */
export interface InstanceList {
  /** Never null; a list without rows is empty. */
  rows: Instance[];
  pagination: Pagination;
}

/**
 * A failure in the envelope of the instance operations.
 *
 * `specs/talis/common.yaml#/components/schemas/SlugError`
 */
export type SlugError = SlugResponse & {
  slug: "error" | "invalid-input" | "server-error" | "not-found";
  data: null;
};

/**
 * An order for one or more instances of one kind. The read-only members are filled in by the server:
 * they show in the payload of the task that an order becomes, and count for nothing in a request.
 *
 * `specs/talis/instances.yaml#/components/schemas/InstanceRequest`
 *
 * As received in responses.
 */
export type InstanceRequest = {
  owner_id: OwnerID;
  /** An existing project of the owner. */
  project_name: string;
  provider: ProviderID;
  /** Where, in the words of the provider. */
  region: string;
  /** What kind of server, in the words of the provider. `memory` and `cpu` may say it instead. */
  size?: string;
  /** Megabytes of memory. Needed when there is no `size`, and always for `ximera`. */
  memory?: number;
  /** Number of cores. Needed when there is no `size`, and always for `ximera`. */
  cpu?: number;
  /** What the server boots, in the words of the provider. For `ximera` the digits of a number. */
  image: string;
  /** How many instances to make. */
  number_of_instances: number;
  /** The volumes that each instance gets. */
  volumes: VolumeConfig[];
  /** Words to find the instances by at the provider. */
  tags?: string[];
  /** What to call the instance. Several instances get the name with `-1`, `-2` and so on behind it. */
  name?: string;
  /**
   * Whether to set the server up once it runs.
   * @default false
   */
  provision?: boolean;
  /**
   * A file to copy to the server: the absolute path of a regular file of at most 2 MiB on the machine
   * that runs Talis. Needs `provision`.
   */
  payload_path?: string;
  /**
   * Whether to run the payload after it was copied. Needs `payload_path`.
   * @default false
   */
  execute_payload?: boolean;
  /** The SSH key to let in, by the name that it has at the provider. Older servers insist on one. */
  ssh_key_name?: string;
  /** The kind of that key, such as `rsa` or `ed25519`. `rsa` when nothing is said. */
  ssh_key_type?: string;
  /**
   * The private key to set the server up with, as a path on the machine that runs Talis, when it is not
   * the usual one.
   */
  ssh_key_path?: string;
  /** The instance that this order became. */
  instance_id?: number;
  /** The address that the instance got. */
  public_ip?: string;
  /** The ids that the provider gave to the volumes. */
  volume_ids?: string[];
  /** The volumes as the provider made them. */
  volume_details?: VolumeDetail[];
  /** The place of the instance among those of its order, from 0. */
  instance_index?: number;
  /** Always `create` for an order. */
  action?: string;
  /** The id that the provider gave to the server. */
  provider_instance_id?: number;
  /** The task that worked on the instance last. */
  last_task_id?: number;
} & (InstanceRequestOption1 | InstanceRequestOption2);

/**
 * An order for one or more instances of one kind. The read-only members are filled in by the server:
 * they show in the payload of the task that an order becomes, and count for nothing in a request.
 *
 * `specs/talis/instances.yaml#/components/schemas/InstanceRequest`
 *
 * As sent in requests.
 */
export type InstanceRequestInput = {
  owner_id: OwnerID;
  /** An existing project of the owner. */
  project_name: string;
  provider: ProviderID;
  /** Where, in the words of the provider. */
  region: string;
  /** What kind of server, in the words of the provider. `memory` and `cpu` may say it instead. */
  size?: string;
  /** Megabytes of memory. Needed when there is no `size`, and always for `ximera`. */
  memory?: number;
  /** Number of cores. Needed when there is no `size`, and always for `ximera`. */
  cpu?: number;
  /** What the server boots, in the words of the provider. For `ximera` the digits of a number. */
  image: string;
  /** How many instances to make. */
  number_of_instances: number;
  /** The volumes that each instance gets. */
  volumes: VolumeConfig[];
  /** Words to find the instances by at the provider. */
  tags?: string[];
  /** What to call the instance. Several instances get the name with `-1`, `-2` and so on behind it. */
  name?: string;
  /**
   * Whether to set the server up once it runs.
   * @default false
   */
  provision?: boolean;
  /**
   * A file to copy to the server: the absolute path of a regular file of at most 2 MiB on the machine
   * that runs Talis. Needs `provision`.
   */
  payload_path?: string;
  /**
   * Whether to run the payload after it was copied. Needs `payload_path`.
   * @default false
   */
  execute_payload?: boolean;
  /** The SSH key to let in, by the name that it has at the provider. Older servers insist on one. */
  ssh_key_name?: string;
  /** The kind of that key, such as `rsa` or `ed25519`. `rsa` when nothing is said. */
  ssh_key_type?: string;
  /**
   * The private key to set the server up with, as a path on the machine that runs Talis, when it is not
   * the usual one.
   */
  ssh_key_path?: string;
} & (InstanceRequestOption1 | InstanceRequestOption2);

/** `specs/talis/instances.yaml#/components/schemas/InstanceRequest/anyOf/0` */
export interface InstanceRequestOption1 {
  size: string;
}

/** `specs/talis/instances.yaml#/components/schemas/InstanceRequest/anyOf/1` */
export interface InstanceRequestOption2 {
  memory: number;
  cpu: number;
}

/**
 * The instances that were ordered, in the envelope.
 *
 * `specs/talis/instances.yaml#/components/schemas/CreateInstanceResponse`
 */
export type CreateInstanceResponse = SlugResponse & {
  slug: "success";
  data: Instance[];
};

/** `specs/talis/instances.yaml#/components/schemas/DeleteInstancesRequest` */
export interface DeleteInstancesRequest {
  owner_id: OwnerID;
  /** The project that the instances belong to. */
  project_name: string;
  /** The `ID`s of the instances. */
  instance_ids: EntityID[];
}

/**
 * The envelope with nothing in it.
 *
 * `specs/talis/instances.yaml#/components/schemas/DeleteInstancesResponse`
 */
export type DeleteInstancesResponse = SlugResponse & {
  slug: "success";
  data: null;
};

/** `specs/talis/instances.yaml#/components/schemas/InstanceMetadataList` */
export interface InstanceMetadataList {
  /** Never null; a list without rows is empty. */
  rows: InstanceMetadata[];
  pagination: Pagination;
}

/** `specs/talis/instances.yaml#/components/schemas/PublicIPsResponse` */
export interface PublicIPsResponse {
  /** Never null; a list without rows is empty. */
  public_ips: PublicIP[];
  pagination: Pagination;
}

/**
 * Counts the things of one kind, from 1, in the order in which they were made.
 *
 * `specs/talis/common.yaml#/components/schemas/EntityID`
 */
export type EntityID = number;

/**
 * One server, or what is left of it.
 *
 * `specs/talis/instances.yaml#/components/schemas/Instance`
 */
export interface Instance {
  ID: EntityID;
  /** The same as `created_at`. Older servers give the year 1. */
  CreatedAt: string;
  /** When the row last changed. */
  UpdatedAt: string;
  /** When the row was taken out of the database. Null for terminated instances; they stay in. */
  DeletedAt: string | null;
  owner_id: OwnerID;
  project_id: EntityID;
  /** May be empty. */
  name: string;
  /** The provider, which an order calls `provider`. */
  provider_id: ProviderID;
  /** The id that the provider gave to the server; 0 until then. */
  provider_instance_id: number;
  /** Empty until the provider has given an address. */
  public_ip: string;
  region: string;
  /** Empty when the order named memory and cores. */
  size: string;
  /** What the server boots. Older servers leave it empty. */
  image: string;
  /** Null when the order had none. */
  tags: string[] | null;
  status: InstanceStatus;
  /** The ids that the provider gave to the volumes; none of them at first. */
  volume_ids: string[] | null;
  /** The volumes as the provider made them; none of them at first. */
  volume_details: VolumeDetail[] | null;
  /** When the order came in. */
  created_at: string;
  payload_status: PayloadStatus;
}

/**
 * The `ID` of the user that owns something. 4294967295 is the administrator, who owns everything.
 *
 * `specs/talis/common.yaml#/components/schemas/OwnerID`
 */
export type OwnerID = number;

/**
 * What a task does with its instance.
 *
 * `specs/talis/tasks.yaml#/components/schemas/TaskAction`
 */
export type TaskAction = "create_instances" | "terminate_instances";

/**
 * A page of tasks, in the envelope.
 *
 * `specs/talis/instances.yaml#/components/schemas/InstanceTasksResponse`
 */
export type InstanceTasksResponse = SlugResponse & {
  slug: "success";
  data: TaskList;
};

/**
 * A call of one of the sixteen methods. `method` tells which params belong to it.
 *
 * `specs/talis/rpc.yaml#/components/schemas/RpcRequest`
 */
export type RpcRequest =
  | CreateUserRequest
  | GetUsersRequest
  | GetUserByIDRequest
  | DeleteUserRequest
  | CreateProjectRequest
  | GetProjectRequest
  | ListProjectsRequest
  | DeleteProjectRequest
  | ListProjectInstancesRequest
  | GetTaskRequest
  | ListTasksRequest
  | TerminateTaskRequest
  | UpdateTaskStatusRequest
  | CreateSSHKeyRequest
  | ListSSHKeysRequest
  | DeleteSSHKeyRequest;

/**
 * What comes back from a method.
 *
 * `specs/talis/rpc.yaml#/components/schemas/RpcResponse`
 */
export interface RpcResponse {
  /** The result. Absent when the method has none. */
  data?: RpcResult;
  /** Why the method failed. Absent after success. */
  error?: RpcError;
  /** The `id` of the request. Absent when there was none, or an empty one. */
  id?: RpcID;
  /** Whether the method did its work. */
  success: boolean;
}

/**
 * What comes back when a method fails, or when there is no such method.
 *
 * `specs/talis/rpc.yaml#/components/schemas/RpcErrorResponse`
 */
export interface RpcErrorResponse {
  error: RpcError;
  /**
   * The `id` of the request. Absent when there was none, an empty one, or when the body could not be
   * read.
   */
  id?: RpcID;
  success: false;
}

/** `specs/talis/users.yaml#/components/schemas/CreateUserParams` */
export interface CreateUserParams {
  /** A name that no user has or ever had, deleted users included. */
  username: string;
  /** An address as in RFC 5322, or an empty text for none. */
  email?: string;
  role?: UserRole;
  /** The key that the user logs in to instances with. Stored as it is. */
  public_ssh_key?: string;
}

/** `specs/talis/users.yaml#/components/schemas/CreateUserResponse` */
export interface CreateUserResponse {
  /** The `ID` of the new user. In small letters, here only. */
  id: EntityID;
}

/** `specs/talis/users.yaml#/components/schemas/GetUsersParams` */
export interface GetUsersParams {
  /** The user to find. Absent or empty lists all users. */
  username?: string;
  /**
   * Which page of 50 users to give, from 1. Anything below counts as 1.
   * @default 1
   */
  page?: number;
}

/**
 * One user, when the params name one, or else a page of users. The form without `username` has `users`
 * and `pagination`; an empty page has no `users`.
 *
 * `specs/talis/users.yaml#/components/schemas/UserResponse`
 */
export type UserResponse = {
  /**
   * The user with the name. Means nothing beside a page of users, where older servers send a user with
   * the `ID` 0 and without a name.
   */
  user?: User;
  /** The users of the page. */
  users?: User[];
  /** Present beside a page. Older servers give 0 for its `limit`. */
  pagination?: Pagination;
} & ({ user: unknown } | { pagination: unknown });

/** `specs/talis/users.yaml#/components/schemas/UserIDParams` */
export interface UserIDParams {
  /** The `ID` of the user. In small letters, unlike in a `User`. */
  id: EntityID;
}

/** `specs/talis/users.yaml#/components/schemas/User` */
export interface User {
  /** Counts users, from 1. What other params call `owner_id`. */
  ID: number;
  /** When the user was created. Older servers give the year 1. */
  CreatedAt: string;
  /** When the user last changed. Older servers give the year 1. */
  UpdatedAt: string;
  /** Null; deleted users are not shown. */
  DeletedAt: string | null;
  username: string;
  /** Empty when none was given. */
  email: string;
  role: UserRole;
  /** Empty when none was given. */
  public_ssh_key: string;
  /** The same as `CreatedAt`. Older servers leave it empty. */
  created_at: string;
  /** The same as `UpdatedAt`. Older servers leave it empty. */
  updated_at: string;
}

/** `specs/talis/projects.yaml#/components/schemas/CreateProjectParams` */
export interface CreateProjectParams {
  /** A name that no project of anybody has or ever had, deleted projects included. */
  name: string;
  description?: string;
  /** Settings as JSON **text**, or an empty text for none. Kept as it is, if it can be read. */
  config?: string;
  owner_id: OwnerID;
}

/**
 * A project. Who owns it is not said; you had to know that to ask for it.
 *
 * `specs/talis/projects.yaml#/components/schemas/Project`
 */
export interface Project {
  ID: EntityID;
  /** The same as `created_at`. Older servers give the year 1. */
  CreatedAt: string;
  /** When the project last changed. */
  UpdatedAt: string;
  /** Null; deleted projects are not shown. */
  DeletedAt: string | null;
  name: string;
  /** Empty when none was given. */
  description: string;
  /** The settings as JSON text; empty when none were given. */
  config: string;
  /** Reserved, null at present. The tasks of a project come from `task.list`. */
  tasks: Task[] | null;
  /** When the project was created. */
  created_at: string;
}

/** `specs/talis/projects.yaml#/components/schemas/ProjectNameParams` */
export interface ProjectNameParams {
  /** The name of the project. */
  name: string;
  owner_id: OwnerID;
}

/** `specs/talis/projects.yaml#/components/schemas/ListProjectsParams` */
export interface ListProjectsParams {
  owner_id: OwnerID;
  page?: PageNumber;
}

/** `specs/talis/projects.yaml#/components/schemas/ProjectList` */
export interface ProjectList {
  /** Never null; a list without rows is empty. */
  rows: Project[];
  pagination: Pagination;
}

/** `specs/talis/projects.yaml#/components/schemas/ListProjectInstancesParams` */
export interface ListProjectInstancesParams {
  /** The name of the project. */
  name: string;
  owner_id: OwnerID;
  page?: PageNumber;
}

/** `specs/talis/tasks.yaml#/components/schemas/TaskIDParams` */
export interface TaskIDParams {
  /** The `ID` of the task. */
  task_id: EntityID;
  owner_id: OwnerID;
}

/**
 * Work on one instance. Who owns the task is not said.
 *
 * `specs/talis/tasks.yaml#/components/schemas/Task`
 */
export interface Task {
  ID: EntityID;
  /** The same as `created_at`. Older servers give the year 1. */
  CreatedAt: string;
  /** When the task last changed. */
  UpdatedAt: string;
  DeletedAt: string | null;
  project_id: EntityID;
  /** The instance that is worked on. Absent when there is none. */
  instance_id?: EntityID;
  action: TaskAction;
  status: TaskStatus;
  /**
   * What the worker was given: for `create_instances` an `InstanceRequest` with its read-only members,
   * for `terminate_instances` an object with the `instance_id`. Absent when empty.
   */
  payload?: unknown;
  /** What the worker gave back. Reserved; workers give nothing back at present. */
  result?: unknown;
  /** How often a worker has taken the task up. No worker takes it after ten times. */
  attempts: number;
  /**
   * What the worker noted, line by line. Each line comes behind a line feed, also the first. Absent when
   * empty.
   */
  logs?: string;
  /** Why the task failed, written like `logs`. Absent when empty. */
  error?: string;
  /** Where to announce the end of the task. Reserved; nothing sets it at present. */
  webhook_url?: string;
  /** Whether the end was announced. */
  webhook_sent: boolean;
  /** When the task was put into the queue. */
  created_at: string;
  /** When a worker took the task up. Absent when no worker holds it. */
  locked_at?: string;
  /** When other workers may take the task over. Absent when no worker holds it. */
  lock_expiry?: string;
  priority: TaskPriority;
}

/** `specs/talis/tasks.yaml#/components/schemas/ListTasksParams` */
export interface ListTasksParams {
  /**
   * The project whose tasks to list. The only name in this API that is written like this; with
   * `project_name` the call is refused.
   */
  projectName: string;
  owner_id: OwnerID;
  page?: PageNumber;
}

/** `specs/talis/tasks.yaml#/components/schemas/TaskList` */
export interface TaskList {
  /** Never null; a list without rows is empty. */
  rows: Task[];
  pagination: Pagination;
}

/** `specs/talis/tasks.yaml#/components/schemas/UpdateTaskStatusParams` */
export interface UpdateTaskStatusParams {
  /** The `ID` of the task. */
  task_id: EntityID;
  owner_id: OwnerID;
  /** What the status becomes. */
  status: TaskStatus;
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/CreateSSHKeyParams` */
export interface CreateSSHKeyParams {
  /** A name that no key of this owner has or ever had, deleted keys included. */
  name: string;
  /**
   * The key as it stands in its `.pub` file: type, a space, and the rest. White space around it does not
   * count.
   */
  public_key: string;
  owner_id: OwnerID;
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/SSHKey` */
export interface SSHKey {
  ID: EntityID;
  /** When the key was stored. */
  CreatedAt: string;
  /** When the key last changed. */
  UpdatedAt: string;
  /** Null; deleted keys are not shown. */
  DeletedAt: string | null;
  name: string;
  public_key: string;
  owner_id: OwnerID;
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/ListSSHKeysParams` */
export interface ListSSHKeysParams {
  /** Show only keys of this user. 0, or no owner, shows the keys of all. */
  owner_id?: number;
}

/**
 * All the keys at once, not in pages. An owner without keys has an empty list.
 *
 * `specs/talis/ssh-keys.yaml#/components/schemas/SSHKeyList`
 */
export type SSHKeyList = SSHKey[];

/** `specs/talis/ssh-keys.yaml#/components/schemas/DeleteSSHKeyParams` */
export interface DeleteSSHKeyParams {
  /** The name of the key. */
  name: string;
  /** The owner of the key. Older servers do not miss it and then delete a key of any owner. */
  owner_id: OwnerID;
}

/**
 * Where the rows of this answer lie within the whole result.
 *
 * `specs/talis/common.yaml#/components/schemas/Pagination`
 */
export interface Pagination {
  /** How many rows there are altogether. Older servers count the rows of this answer only. */
  total: number;
  /**
   * The number of the page, from 1. Lists of instances that are cut by `limit` and `offset` always say
   * 1; a list without a limit says 0.
   */
  page: number;
  /** The most rows that one answer holds; 0 when there is no limit. */
  limit: number;
  /** How many rows were skipped. */
  offset: number;
}

/**
 * The envelope of those instance operations that do not answer with the bare thing. All three members
 * are always present.
 *
 * `specs/talis/common.yaml#/components/schemas/SlugResponse`
 */
export interface SlugResponse {
  slug: Slug;
  /** What went wrong. Empty after success. */
  error: string;
  /** The result, whose type depends on the operation. Null when there is none. */
  data: unknown;
}

/**
 * A cloud provider. `do` is DigitalOcean; `do-mock`, `digitalocean-mock` and `mock` only pretend to be
 * one.
 *
 * `specs/talis/instances.yaml#/components/schemas/ProviderID`
 */
export type ProviderID =
  | "aws"
  | "gcp"
  | "azure"
  | "do"
  | "scw"
  | "vultr"
  | "linode"
  | "hetzner"
  | "ovh"
  | "ximera"
  | "do-mock"
  | "digitalocean-mock"
  | "mock";

/**
 * A volume to make and attach.
 *
 * `specs/talis/instances.yaml#/components/schemas/VolumeConfig`
 */
export interface VolumeConfig {
  name?: string;
  /** The size in gigabytes. */
  size_gb?: number;
  /** Empty, absent or the region of the instance. */
  region?: string;
  /** What to format it with, such as `ext4` or `xfs`. */
  filesystem?: string;
  /** Where the volume appears in the file system of the instance. */
  mount_point?: string;
}

/** `specs/talis/instances.yaml#/components/schemas/VolumeDetail` */
export interface VolumeDetail {
  /** The id that the provider gave. */
  id: string;
  name: string;
  region: string;
  size_gb: number;
  mount_point: string;
}

/**
 * An instance in short. The members mean what they mean in an `Instance`.
 *
 * `specs/talis/instances.yaml#/components/schemas/InstanceMetadata`
 */
export interface InstanceMetadata {
  ID: EntityID;
  CreatedAt?: string;
  UpdatedAt?: string;
  DeletedAt?: string | null;
  owner_id: OwnerID;
  project_id: EntityID;
  name: string;
  provider_id: ProviderID;
  provider_instance_id?: number;
  public_ip?: string;
  region: string;
  size: string;
  image?: string;
  tags?: string[] | null;
  status: InstanceStatus;
  volume_ids?: string[] | null;
  volume_details?: VolumeDetail[] | null;
  created_at: string;
  payload_status?: PayloadStatus;
}

/** `specs/talis/instances.yaml#/components/schemas/PublicIP` */
export interface PublicIP {
  /** Empty until the provider has given an address. */
  public_ip: string;
  /** Whose address it is. Older servers do not say. */
  instance_id?: EntityID;
}

/**
 * How far the payload has come: copied to the server first, then executed if that was asked for.
 * `none` when there is no payload.
 *
 * `specs/talis/instances.yaml#/components/schemas/PayloadStatus`
 */
export type PayloadStatus =
  | "none"
  | "pending_copy"
  | "copy_failed"
  | "copied"
  | "pending_execution"
  | "execution_failed"
  | "executed";

/** `specs/talis/users.yaml#/components/schemas/CreateUserRequest` */
export interface CreateUserRequest {
  method: "user.create";
  params: CreateUserParams;
  id?: RpcID;
}

/** `specs/talis/users.yaml#/components/schemas/GetUsersRequest` */
export interface GetUsersRequest {
  method: "user.get";
  /** Absent or null means the first page of all users. */
  params?: GetUsersParams | null;
  id?: RpcID;
}

/** `specs/talis/users.yaml#/components/schemas/GetUserByIDRequest` */
export interface GetUserByIDRequest {
  method: "user.get.id";
  params: UserIDParams;
  id?: RpcID;
}

/** `specs/talis/users.yaml#/components/schemas/DeleteUserRequest` */
export interface DeleteUserRequest {
  method: "user.delete";
  params: UserIDParams;
  id?: RpcID;
}

/** `specs/talis/projects.yaml#/components/schemas/CreateProjectRequest` */
export interface CreateProjectRequest {
  method: "project.create";
  params: CreateProjectParams;
  id?: RpcID;
}

/** `specs/talis/projects.yaml#/components/schemas/GetProjectRequest` */
export interface GetProjectRequest {
  method: "project.get";
  params: ProjectNameParams;
  id?: RpcID;
}

/** `specs/talis/projects.yaml#/components/schemas/ListProjectsRequest` */
export interface ListProjectsRequest {
  method: "project.list";
  params: ListProjectsParams;
  id?: RpcID;
}

/** `specs/talis/projects.yaml#/components/schemas/DeleteProjectRequest` */
export interface DeleteProjectRequest {
  method: "project.delete";
  params: ProjectNameParams;
  id?: RpcID;
}

/** `specs/talis/projects.yaml#/components/schemas/ListProjectInstancesRequest` */
export interface ListProjectInstancesRequest {
  method: "project.listInstances";
  params: ListProjectInstancesParams;
  id?: RpcID;
}

/** `specs/talis/tasks.yaml#/components/schemas/GetTaskRequest` */
export interface GetTaskRequest {
  method: "task.get";
  params: TaskIDParams;
  id?: RpcID;
}

/** `specs/talis/tasks.yaml#/components/schemas/ListTasksRequest` */
export interface ListTasksRequest {
  method: "task.list";
  params: ListTasksParams;
  id?: RpcID;
}

/** `specs/talis/tasks.yaml#/components/schemas/TerminateTaskRequest` */
export interface TerminateTaskRequest {
  method: "task.terminate";
  params: TaskIDParams;
  id?: RpcID;
}

/** `specs/talis/tasks.yaml#/components/schemas/UpdateTaskStatusRequest` */
export interface UpdateTaskStatusRequest {
  method: "task.updateStatus";
  params: UpdateTaskStatusParams;
  id?: RpcID;
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/CreateSSHKeyRequest` */
export interface CreateSSHKeyRequest {
  method: "sshkey.create";
  params: CreateSSHKeyParams;
  id?: RpcID;
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/ListSSHKeysRequest` */
export interface ListSSHKeysRequest {
  method: "sshkey.list";
  /** Absent or null means the keys of all owners. */
  params?: ListSSHKeysParams | null;
  id?: RpcID;
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/DeleteSSHKeyRequest` */
export interface DeleteSSHKeyRequest {
  method: "sshkey.delete";
  params: DeleteSSHKeyParams;
  id?: RpcID;
}

/**
 * What a method gives back. Which of these types it is follows from the method alone; see the table of
 * methods.
 *
 * `specs/talis/rpc.yaml#/components/schemas/RpcResult`
 */
export type RpcResult =
  | CreateUserResponse
  | UserResponse
  | User
  | Project
  | ProjectList
  | InstanceList
  | Task
  | TaskList
  | SSHKey
  | SSHKeyList;

/** `specs/talis/rpc.yaml#/components/schemas/RpcError` */
export interface RpcError {
  /** The status of the answer once more. */
  code: number;
  /** What went wrong, in a fixed text for each case. */
  message: string;
  /** More about it, mostly a text of the JSON reader or of the storage. Absent when there is nothing. */
  data?: unknown;
}

/**
 * Any text of yours. The answer repeats it, unless it is empty.
 *
 * `specs/talis/rpc.yaml#/components/schemas/RpcID`
 */
export type RpcID = string;

/**
 * What a user is: 0 an ordinary user, 1 an administrator.
 *
 * - `0` Ordinary
 * - `1` Administrator
 *
 * `specs/talis/users.yaml#/components/schemas/UserRole`
 */
export type UserRole = 0 | 1;

/**
 * What the text in `config` may hold. Members of other names are free.
 *
 * `specs/talis/projects.yaml#/components/schemas/ProjectConfig`
 */
export interface ProjectConfig {
  /** What the project needs. */
  resources?: { [key: string]: unknown };
  /** How the project is to be run. */
  settings?: { [key: string]: unknown };
}

/**
 * Which page of 50 rows to give, from 1. 0 counts as 1.
 *
 * `specs/talis/common.yaml#/components/schemas/PageNumber`
 */
export type PageNumber = number;

/**
 * How far a task has come.
 *
 * - `pending`: waits for a worker
 * - `running`: a worker has it
 * - `completed`: done
 * - `failed`: not done, and not tried again
 * - `terminated`: called off with `task.terminate`
 * - `unknown`: none of these could be determined
 *
 * `specs/talis/tasks.yaml#/components/schemas/TaskStatus`
 */
export type TaskStatus = "unknown" | "pending" | "running" | "completed" | "failed" | "terminated";

/**
 * Which tasks go first: 1 (creations) before 2 (terminations).
 *
 * - `1` High
 * - `2` Low
 *
 * `specs/talis/tasks.yaml#/components/schemas/TaskPriority`
 */
export type TaskPriority = 1 | 2;

/**
 * The outcome in one word, for programs.
 *
 * - `success`: it worked
 * - `invalid-input`: the request breaks a rule
 * - `not-found`: something that the request names does not exist
 * - `server-error`: the server or its storage failed
 * - `error`: any other failure
 *
 * `specs/talis/common.yaml#/components/schemas/Slug`
 */
export type Slug = "success" | "error" | "invalid-input" | "server-error" | "not-found";

/** Input of `healthCheck`: `GET /health` */
export type HealthCheckInput = { [key: string]: never };

/** Output of `healthCheck`. */
export type HealthCheckOutput = HealthStatus;

/** Errors of `healthCheck` by status. */
export type HealthCheckError = { readonly status: 500; readonly body: PlainError };

/** Input of `getInstances`: `GET /api/v1/instances` */
export interface GetInstancesInput {
  /**
   * The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less,
   * and take the default for text that is no number.
   */
  limit?: number | undefined;
  /** How many rows to skip. Older servers take anything unusable for 0. */
  offset?: number | undefined;
  /**
   * Show instances that are terminated or were taken out of the database, too. Anything but a boolean
   * counts as false.
   */
  include_deleted?: boolean | undefined;
  /** Show only instances with this status. */
  status?: InstanceStatus | undefined;
  /** Another name of `status`, which wins when both are sent. Older servers take no notice of it. */
  instance_status?: InstanceStatus | undefined;
  /**
   * Whether to show the instances that have the status, or those that do not. Without a status it means
   * nothing. Older servers take no notice of it.
   */
  status_filter?: StatusFilter | undefined;
}

/** Output of `getInstances`. */
export type GetInstancesOutput = InstanceList;

/** Errors of `getInstances` by status. */
export type GetInstancesError =
  | { readonly status: 400; readonly body: SlugError }
  | { readonly status: 401 | 500; readonly body: PlainError };

/** Input of `createInstance`: `POST /api/v1/instances` */
export interface CreateInstanceInput {
  body: InstanceRequestInput[];
}

/** Output of `createInstance`. */
export type CreateInstanceOutput = CreateInstanceResponse;

/** Errors of `createInstance` by status. */
export type CreateInstanceError =
  | { readonly status: 400 | 404 | 500; readonly body: SlugError }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `deleteInstances`: `DELETE /api/v1/instances` */
export interface DeleteInstancesInput {
  body: DeleteInstancesRequest;
}

/** Output of `deleteInstances`. */
export type DeleteInstancesOutput = DeleteInstancesResponse;

/** Errors of `deleteInstances` by status. */
export type DeleteInstancesError =
  | { readonly status: 400; readonly body: SlugError | PlainError }
  | { readonly status: 401 | 413 | 500; readonly body: PlainError }
  | { readonly status: 404; readonly body: SlugError };

/** Input of `getInstancesMetadata`: `GET /api/v1/instances/all-metadata` */
export interface GetInstancesMetadataInput {
  /**
   * The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less,
   * and take the default for text that is no number.
   */
  limit?: number | undefined;
  /** How many rows to skip. Older servers take anything unusable for 0. */
  offset?: number | undefined;
  /**
   * Show instances that are terminated or were taken out of the database, too. Anything but a boolean
   * counts as false.
   */
  include_deleted?: boolean | undefined;
  /** Show only instances with this status. */
  status?: InstanceStatus | undefined;
  /** Another name of `status`, which wins when both are sent. Older servers take no notice of it. */
  instance_status?: InstanceStatus | undefined;
  /**
   * Whether to show the instances that have the status, or those that do not. Without a status it means
   * nothing. Older servers take no notice of it.
   */
  status_filter?: StatusFilter | undefined;
}

/** Output of `getInstancesMetadata`. */
export type GetInstancesMetadataOutput = InstanceMetadataList;

/** Errors of `getInstancesMetadata` by status. */
export type GetInstancesMetadataError =
  | { readonly status: 400; readonly body: SlugError }
  | { readonly status: 401 | 500; readonly body: PlainError };

/** Input of `getInstancesPublicIPs`: `GET /api/v1/instances/public-ips` */
export interface GetInstancesPublicIPsInput {
  /**
   * The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less,
   * and take the default for text that is no number.
   */
  limit?: number | undefined;
  /** How many rows to skip. Older servers take anything unusable for 0. */
  offset?: number | undefined;
  /**
   * Show instances that are terminated or were taken out of the database, too. Anything but a boolean
   * counts as false.
   */
  include_deleted?: boolean | undefined;
  /** Show only instances with this status. */
  status?: InstanceStatus | undefined;
  /** Another name of `status`, which wins when both are sent. Older servers take no notice of it. */
  instance_status?: InstanceStatus | undefined;
  /**
   * Whether to show the instances that have the status, or those that do not. Without a status it means
   * nothing. Older servers take no notice of it.
   */
  status_filter?: StatusFilter | undefined;
}

/** Output of `getInstancesPublicIPs`. */
export type GetInstancesPublicIPsOutput = PublicIPsResponse;

/** Errors of `getInstancesPublicIPs` by status. */
export type GetInstancesPublicIPsError =
  | { readonly status: 400; readonly body: SlugError }
  | { readonly status: 401 | 500; readonly body: PlainError };

/** Input of `getInstance`: `GET /api/v1/instances/{id}` */
export interface GetInstanceInput {
  /** The `ID` of the instance. Zero, negative numbers and anything that is no number give 400. */
  id: EntityID;
}

/** Output of `getInstance`. */
export type GetInstanceOutput = Instance;

/** Errors of `getInstance` by status. */
export type GetInstanceError =
  | { readonly status: 400 | 404; readonly body: SlugError }
  | { readonly status: 401 | 500; readonly body: PlainError };

/** Input of `listTasksByInstanceID`: `GET /api/v1/instances/{instance_id}/tasks` */
export interface ListTasksByInstanceIDInput {
  /** The `ID` of the instance. Zero, negative numbers and anything that is no number give 400. */
  instance_id: EntityID;
  /**
   * Show only tasks of this owner. The administrator, or no owner, shows the tasks of all. Older servers
   * take no notice of it.
   */
  owner_id?: OwnerID | undefined;
  /** Show only tasks that do this. */
  action?: TaskAction | undefined;
  /** The most tasks that the answer holds; 0 for all of them. */
  limit?: number | undefined;
  /** How many tasks to skip. Needs a `limit` other than 0. */
  offset?: number | undefined;
}

/** Output of `listTasksByInstanceID`. */
export type ListTasksByInstanceIDOutput = InstanceTasksResponse;

/** Errors of `listTasksByInstanceID` by status. */
export type ListTasksByInstanceIDError =
  | { readonly status: 400 | 500; readonly body: SlugError }
  | { readonly status: 401; readonly body: PlainError };

/** Input of `adminGetInstances`: `GET /api/v1/admin/instances` */
export interface AdminGetInstancesInput {
  /**
   * The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less,
   * and take the default for text that is no number.
   */
  limit?: number | undefined;
  /** How many rows to skip. Older servers take anything unusable for 0. */
  offset?: number | undefined;
  /**
   * Show instances that are terminated or were taken out of the database, too. Anything but a boolean
   * counts as false.
   */
  include_deleted?: boolean | undefined;
  /** Show only instances with this status. */
  status?: InstanceStatus | undefined;
  /** Another name of `status`, which wins when both are sent. Older servers take no notice of it. */
  instance_status?: InstanceStatus | undefined;
  /**
   * Whether to show the instances that have the status, or those that do not. Without a status it means
   * nothing. Older servers take no notice of it.
   */
  status_filter?: StatusFilter | undefined;
}

/** Output of `adminGetInstances`. */
export type AdminGetInstancesOutput = InstanceList;

/** Errors of `adminGetInstances` by status. */
export type AdminGetInstancesError =
  | { readonly status: 400; readonly body: SlugError }
  | { readonly status: 401 | 500; readonly body: PlainError };

/** Input of `adminGetInstancesMetadata`: `GET /api/v1/admin/instances/all-metadata` */
export interface AdminGetInstancesMetadataInput {
  /**
   * The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less,
   * and take the default for text that is no number.
   */
  limit?: number | undefined;
  /** How many rows to skip. Older servers take anything unusable for 0. */
  offset?: number | undefined;
  /**
   * Show instances that are terminated or were taken out of the database, too. Anything but a boolean
   * counts as false.
   */
  include_deleted?: boolean | undefined;
  /** Show only instances with this status. */
  status?: InstanceStatus | undefined;
  /** Another name of `status`, which wins when both are sent. Older servers take no notice of it. */
  instance_status?: InstanceStatus | undefined;
  /**
   * Whether to show the instances that have the status, or those that do not. Without a status it means
   * nothing. Older servers take no notice of it.
   */
  status_filter?: StatusFilter | undefined;
}

/** Output of `adminGetInstancesMetadata`. */
export type AdminGetInstancesMetadataOutput = InstanceMetadataList;

/** Errors of `adminGetInstancesMetadata` by status. */
export type AdminGetInstancesMetadataError =
  | { readonly status: 400; readonly body: SlugError }
  | { readonly status: 401 | 500; readonly body: PlainError };

/** Input of `callRpc`: `POST /api/v1` */
export interface CallRpcInput {
  body: RpcRequest;
}

/** Output of `callRpc`. */
export type CallRpcOutput = RpcResponse;

/** Errors of `callRpc` by status. */
export type CallRpcError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `createUser`: method `user.create` of `POST /api/v1` */
export type CreateUserInput = CreateUserParams;

/** Output of `createUser`. */
export type CreateUserOutput = CreateUserResponse;

/** Errors of `createUser` by status. */
export type CreateUserError =
  | { readonly status: 400 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `getUsers`: method `user.get` of `POST /api/v1` */
export type GetUsersInput = GetUsersParams;

/** Output of `getUsers`. */
export type GetUsersOutput = UserResponse;

/** Errors of `getUsers` by status. */
export type GetUsersError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `getUserByID`: method `user.get.id` of `POST /api/v1` */
export type GetUserByIDInput = UserIDParams;

/** Output of `getUserByID`. */
export type GetUserByIDOutput = User;

/** Errors of `getUserByID` by status. */
export type GetUserByIDError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `deleteUser`: method `user.delete` of `POST /api/v1` */
export type DeleteUserInput = UserIDParams;

/** Output of `deleteUser`. */
export type DeleteUserOutput = undefined;

/** Errors of `deleteUser` by status. */
export type DeleteUserError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `createProject`: method `project.create` of `POST /api/v1` */
export type CreateProjectInput = CreateProjectParams;

/** Output of `createProject`. */
export type CreateProjectOutput = Project;

/** Errors of `createProject` by status. */
export type CreateProjectError =
  | { readonly status: 400 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `getProject`: method `project.get` of `POST /api/v1` */
export type GetProjectInput = ProjectNameParams;

/** Output of `getProject`. */
export type GetProjectOutput = Project;

/** Errors of `getProject` by status. */
export type GetProjectError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `listProjects`: method `project.list` of `POST /api/v1` */
export type ListProjectsInput = ListProjectsParams;

/** Output of `listProjects`. */
export type ListProjectsOutput = ProjectList;

/** Errors of `listProjects` by status. */
export type ListProjectsError =
  | { readonly status: 400 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `deleteProject`: method `project.delete` of `POST /api/v1` */
export type DeleteProjectInput = ProjectNameParams;

/** Output of `deleteProject`. */
export type DeleteProjectOutput = undefined;

/** Errors of `deleteProject` by status. */
export type DeleteProjectError =
  | { readonly status: 400 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `listProjectInstances`: method `project.listInstances` of `POST /api/v1` */
export type ListProjectInstancesInput = ListProjectInstancesParams;

/** Output of `listProjectInstances`. */
export type ListProjectInstancesOutput = InstanceList;

/** Errors of `listProjectInstances` by status. */
export type ListProjectInstancesError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `getTask`: method `task.get` of `POST /api/v1` */
export type GetTaskInput = TaskIDParams;

/** Output of `getTask`. */
export type GetTaskOutput = Task;

/** Errors of `getTask` by status. */
export type GetTaskError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `listTasks`: method `task.list` of `POST /api/v1` */
export type ListTasksInput = ListTasksParams;

/** Output of `listTasks`. */
export type ListTasksOutput = TaskList;

/** Errors of `listTasks` by status. */
export type ListTasksError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `terminateTask`: method `task.terminate` of `POST /api/v1` */
export type TerminateTaskInput = TaskIDParams;

/** Output of `terminateTask`. */
export type TerminateTaskOutput = undefined;

/** Errors of `terminateTask` by status. */
export type TerminateTaskError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `updateTaskStatus`: method `task.updateStatus` of `POST /api/v1` */
export type UpdateTaskStatusInput = UpdateTaskStatusParams;

/** Output of `updateTaskStatus`. */
export type UpdateTaskStatusOutput = undefined;

/** Errors of `updateTaskStatus` by status. */
export type UpdateTaskStatusError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `createSSHKey`: method `sshkey.create` of `POST /api/v1` */
export type CreateSSHKeyInput = CreateSSHKeyParams;

/** Output of `createSSHKey`. */
export type CreateSSHKeyOutput = SSHKey;

/** Errors of `createSSHKey` by status. */
export type CreateSSHKeyError =
  | { readonly status: 400 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `listSSHKeys`: method `sshkey.list` of `POST /api/v1` */
export type ListSSHKeysInput = ListSSHKeysParams;

/** Output of `listSSHKeys`. */
export type ListSSHKeysOutput = SSHKeyList;

/** Errors of `listSSHKeys` by status. */
export type ListSSHKeysError =
  | { readonly status: 400 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };

/** Input of `deleteSSHKey`: method `sshkey.delete` of `POST /api/v1` */
export type DeleteSSHKeyInput = DeleteSSHKeyParams;

/** Output of `deleteSSHKey`. */
export type DeleteSSHKeyOutput = undefined;

/** Errors of `deleteSSHKey` by status. */
export type DeleteSSHKeyError =
  | { readonly status: 400 | 404 | 500; readonly body: RpcErrorResponse }
  | { readonly status: 401 | 413; readonly body: PlainError };
