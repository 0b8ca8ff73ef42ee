// @generated from specs/talis/openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the server is up
         * @description Needs no key. An answer with 200 means that the server takes requests.
         */
        get: operations["healthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List instances
         * @description Instances of all owners. Terminated ones are left out unless `include_deleted` or a status
         *     asks for them.
         *
         *     What is listed depends on three parameters. A status, when there is one, decides alone: it
         *     shows exactly the instances with that status, or with `status_filter=not_equal` all others,
         *     terminated ones included. Without a status, `include_deleted=true` shows everything.
         */
        get: operations["getInstances"];
        put?: never;
        /**
         * Create instances
         * @description Takes a list of orders, and makes `number_of_instances` instances of each. For every instance
         *     a row with the status `pending` and a task `create_instances` are stored; the servers
         *     themselves are made afterwards. The answer has the rows, in the order of the orders. Follow
         *     them with `getInstance`, or with `listTasksByInstanceID` when you want to know why one does
         *     not get ready.
         *
         *     The orders are checked in their order, and the first that breaks a rule refuses the whole
         *     request. Only a provider that this server can reach leads to a server: `do`, `ximera`,
         *     `do-mock` and `digitalocean-mock`. The others are accepted, but their tasks fail and the
         *     instances stay `pending`.
         */
        post: operations["createInstance"];
        /**
         * Delete instances of a project
         * @description Puts one task `terminate_instances` into the queue for every instance that is named, once,
         *     however often it is named. The instances become `terminated` when their tasks are done. Ids
         *     that belong to no instance of the project are passed over, so the answer is the same when
         *     nothing is left to delete. A terminated instance may be named again; its task completes
         *     without doing anything.
         *
         *     The request has a body although its method is DELETE. Some proxies and HTTP libraries drop
         *     such bodies; the server then answers 400.
         */
        delete: operations["deleteInstances"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/all-metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List instances in short
         * @description The instances that `getInstances` lists for the same parameters. Only the members that tell instances apart are promised; a server may send the others as well.
         */
        get: operations["getInstancesMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/public-ips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the addresses of instances
         * @description The addresses of the instances that `getInstances` lists for the same parameters, one entry for each.
         */
        get: operations["getInstancesPublicIPs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one instance
         * @description The bare instance, without an envelope. Terminated instances are found as well.
         */
        get: operations["getInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{instance_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tasks of one instance, the newest first
         * @description Ordered by `created_at`. An instance that does not exist has no tasks, so the answer is an empty list and not 404.
         */
        get: operations["listTasksByInstanceID"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List instances, as an administrator
         * @description The same answer as from `getInstances`.
         */
        get: operations["adminGetInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/instances/all-metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List instances in short, as an administrator
         * @description The same answer as from `getInstancesMetadata`.
         */
        get: operations["adminGetInstancesMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method
         * @description The body names a **method**, and holds its **params** and, if you like, an **id**. Success is
         *     200 with the result in `data`; `success` is then true. Methods that only do something, such as
         *     `user.delete`, give no `data`. A failure has the status that its `error.code` repeats, and
         *     `success` is false. Whatever the status, an answer with `success: false` is a failure.
         *
         *     The table `x-rpc` tells for each method what it takes, what it gives and what it refuses. The
         *     examples have the names of the methods: the request `user.create` is answered by the 200
         *     `user.create`, and where a method refuses something in words of its own, the 400, 404 or 500
         *     has an example of that name as well.
         *
         *     Checks run in this order, and the first that fails is reported:
         *
         *     1. The body is JSON, says so in its content type, and its `id` is a text: else 400
         *        `Invalid request format`.
         *     2. There is a method, and one of that name: else 400 `Method is required` or `Unknown method`.
         *     3. The params have the right types: else 400 `Invalid parameters`. Members that a method does
         *        not know are ignored.
         *     4. What is required is there, and possible: else 400 with one of the texts that the table
         *        lists, in their order.
         *     5. What the params name exists: else 404.
         */
        post: operations["callRpc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What the server says about itself. A server may add members, but all of them are texts. */
        HealthStatus: {
            /**
             * @description `ok` when all is well. Older servers say `healthy`.
             * @example ok
             */
            status: string;
            [key: string]: string;
        };
        /** @description An order for one or more instances of one kind. The read-only members are filled in by the server: they show in the payload of the task that an order becomes, and count for nothing in a request. */
        InstanceRequest: {
            owner_id: components["schemas"]["OwnerID"];
            /**
             * @description An existing project of the owner.
             * @example meridian
             */
            project_name: string;
            provider: components["schemas"]["ProviderID"];
            /**
             * @description Where, in the words of the provider.
             * @example fra1
             */
            region: string;
            /**
             * @description What kind of server, in the words of the provider. `memory` and `cpu` may say it instead.
             * @example s-4vcpu-8gb
             */
            size?: string;
            /**
             * Format: int32
             * @description Megabytes of memory. Needed when there is no `size`, and always for `ximera`.
             * @example 8192
             */
            memory?: number;
            /**
             * Format: int32
             * @description Number of cores. Needed when there is no `size`, and always for `ximera`.
             * @example 4
             */
            cpu?: number;
            /**
             * @description What the server boots, in the words of the provider. For `ximera` the digits of a number.
             * @example ubuntu-24-04-x64
             */
            image: string;
            /**
             * Format: int32
             * @description How many instances to make.
             * @example 2
             */
            number_of_instances: number;
            /** @description The volumes that each instance gets. */
            volumes: components["schemas"]["VolumeConfig"][];
            /** @description Words to find the instances by at the provider. */
            tags?: string[];
            /**
             * @description What to call the instance. Several instances get the name with `-1`, `-2` and so on behind it.
             * @example validator
             */
            name?: string;
            /**
             * @description Whether to set the server up once it runs.
             * @default false
             */
            provision?: boolean;
            /**
             * @description A file to copy to the server: the absolute path of a regular file of at most 2 MiB on the machine that runs Talis. Needs `provision`.
             * @example /srv/talis/payloads/load.sh
             */
            payload_path?: string;
            /**
             * @description Whether to run the payload after it was copied. Needs `payload_path`.
             * @default false
             */
            execute_payload?: boolean;
            /**
             * @description The SSH key to let in, by the name that it has at the provider. Older servers insist on one.
             * @example ines-laptop
             */
            ssh_key_name?: string;
            /**
             * @description The kind of that key, such as `rsa` or `ed25519`. `rsa` when nothing is said.
             * @example ed25519
             */
            ssh_key_type?: string;
            /** @description The private key to set the server up with, as a path on the machine that runs Talis, when it is not the usual one. */
            ssh_key_path?: string;
            /**
             * Format: int64
             * @description The instance that this order became.
             */
            readonly instance_id?: number;
            /** @description The address that the instance got. */
            readonly public_ip?: string;
            /** @description The ids that the provider gave to the volumes. */
            readonly volume_ids?: string[];
            /** @description The volumes as the provider made them. */
            readonly volume_details?: components["schemas"]["VolumeDetail"][];
            /**
             * Format: int32
             * @description The place of the instance among those of its order, from 0.
             */
            readonly instance_index?: number;
            /** @description Always `create` for an order. */
            readonly action?: string;
            /**
             * Format: int64
             * @description The id that the provider gave to the server.
             */
            readonly provider_instance_id?: number;
            /**
             * Format: int64
             * @description The task that worked on the instance last.
             */
            readonly last_task_id?: number;
        } & (unknown & unknown & unknown & ({
            size: string;
        } | {
            memory: number;
            cpu: number;
        }));
        /** @description The instances that were ordered, in the envelope. */
        CreateInstanceResponse: components["schemas"]["SlugResponse"] & {
            /** @constant */
            slug: "success";
            data: components["schemas"]["Instance"][];
        };
        /** @description A failure in the envelope of the instance operations. */
        SlugError: components["schemas"]["SlugResponse"] & {
            /** @enum {string} */
            slug: "error" | "invalid-input" | "server-error" | "not-found";
            data: null;
        };
        DeleteInstancesRequest: {
            owner_id: components["schemas"]["OwnerID"];
            /**
             * @description The project that the instances belong to.
             * @example meridian
             */
            project_name: string;
            /** @description The `ID`s of the instances. */
            instance_ids: components["schemas"]["EntityID"][];
        };
        /** @description The envelope with nothing in it. */
        DeleteInstancesResponse: components["schemas"]["SlugResponse"] & {
            /** @constant */
            slug: "success";
            data: null;
        };
        /** @description A failure that was found before or below the operation. */
        PlainError: {
            /**
             * @description What went wrong.
             * @example Internal Server Error
             */
            error: string;
        };
        PublicIPsResponse: {
            /** @description Never null; a list without rows is empty. */
            public_ips: components["schemas"]["PublicIP"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * Format: int64
         * @description Counts the things of one kind, from 1, in the order in which they were made.
         * @example 31
         */
        EntityID: number;
        /** @description One server, or what is left of it. */
        Instance: {
            ID: components["schemas"]["EntityID"];
            /**
             * Format: date-time
             * @description The same as `created_at`. Older servers give the year 1.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When the row last changed.
             */
            UpdatedAt: string;
            /**
             * Format: date-time
             * @description When the row was taken out of the database. Null for terminated instances; they stay in.
             */
            DeletedAt: string | null;
            owner_id: components["schemas"]["OwnerID"];
            project_id: components["schemas"]["EntityID"];
            /** @description May be empty. */
            name: string;
            /** @description The provider, which an order calls `provider`. */
            provider_id: components["schemas"]["ProviderID"];
            /**
             * Format: int64
             * @description The id that the provider gave to the server; 0 until then.
             */
            provider_instance_id: number;
            /** @description Empty until the provider has given an address. */
            public_ip: string;
            region: string;
            /** @description Empty when the order named memory and cores. */
            size: string;
            /** @description What the server boots. Older servers leave it empty. */
            image: string;
            /** @description Null when the order had none. */
            tags: string[] | null;
            status: components["schemas"]["InstanceStatus"];
            /** @description The ids that the provider gave to the volumes; none of them at first. */
            volume_ids: string[] | null;
            /** @description The volumes as the provider made them; none of them at first. */
            volume_details: components["schemas"]["VolumeDetail"][] | null;
            /**
             * Format: date-time
             * @description When the order came in.
             */
            created_at: string;
            payload_status: components["schemas"]["PayloadStatus"];
        };
        /**
         * Format: int64
         * @description The `ID` of the user that owns something. 4294967295 is the administrator, who owns everything.
         * @example 4
         */
        OwnerID: number;
        /**
         * @description What a task does with its instance.
         * @enum {string}
         */
        TaskAction: "create_instances" | "terminate_instances";
        /** @description A page of tasks, in the envelope. */
        InstanceTasksResponse: components["schemas"]["SlugResponse"] & {
            /** @constant */
            slug: "success";
            data: components["schemas"]["TaskList"];
        };
        /** @description A call of one of the sixteen methods. `method` tells which params belong to it. */
        RpcRequest: components["schemas"]["CreateUserRequest"] | components["schemas"]["GetUsersRequest"] | components["schemas"]["GetUserByIDRequest"] | components["schemas"]["DeleteUserRequest"] | components["schemas"]["CreateProjectRequest"] | components["schemas"]["GetProjectRequest"] | components["schemas"]["ListProjectsRequest"] | components["schemas"]["DeleteProjectRequest"] | components["schemas"]["ListProjectInstancesRequest"] | components["schemas"]["GetTaskRequest"] | components["schemas"]["ListTasksRequest"] | components["schemas"]["TerminateTaskRequest"] | components["schemas"]["UpdateTaskStatusRequest"] | components["schemas"]["CreateSSHKeyRequest"] | components["schemas"]["ListSSHKeysRequest"] | components["schemas"]["DeleteSSHKeyRequest"];
        /** @description What comes back from a method. */
        RpcResponse: {
            /** @description The result. Absent when the method has none. */
            data?: components["schemas"]["RpcResult"];
            /** @description Why the method failed. Absent after success. */
            error?: components["schemas"]["RpcError"];
            /** @description The `id` of the request. Absent when there was none, or an empty one. */
            id?: components["schemas"]["RpcID"];
            /** @description Whether the method did its work. */
            success: boolean;
        };
        /** @description What comes back when a method fails, or when there is no such method. */
        RpcErrorResponse: {
            error: components["schemas"]["RpcError"];
            /** @description The `id` of the request. Absent when there was none, an empty one, or when the body could not be read. */
            id?: components["schemas"]["RpcID"];
            /** @constant */
            success: false;
        };
        CreateUserParams: {
            /**
             * @description A name that no user has or ever had, deleted users included.
             * @example ines
             */
            username: string;
            /**
             * @description An address as in RFC 5322, or an empty text for none.
             * @example ines@example.org
             */
            email?: string;
            /** @default 0 */
            role?: components["schemas"]["UserRole"];
            /** @description The key that the user logs in to instances with. Stored as it is. */
            public_ssh_key?: string;
        };
        CreateUserResponse: {
            /** @description The `ID` of the new user. In small letters, here only. */
            id: components["schemas"]["EntityID"];
        };
        GetUsersParams: {
            /**
             * @description The user to find. Absent or empty lists all users.
             * @example ines
             */
            username?: string;
            /**
             * Format: int32
             * @description Which page of 50 users to give, from 1. Anything below counts as 1.
             * @default 1
             * @example 1
             */
            page?: number;
        };
        /** @description One user, when the params name one, or else a page of users. The form without `username` has `users` and `pagination`; an empty page has no `users`. */
        UserResponse: {
            /** @description The user with the name. Means nothing beside a page of users, where older servers send a user with the `ID` 0 and without a name. */
            user?: components["schemas"]["User"];
            /** @description The users of the page. */
            users?: components["schemas"]["User"][];
            /** @description Present beside a page. Older servers give 0 for its `limit`. */
            pagination?: components["schemas"]["Pagination"];
        } & ({
            user: {} | null;
        } | {
            pagination: {} | null;
        });
        UserIDParams: {
            /** @description The `ID` of the user. In small letters, unlike in a `User`. */
            id: components["schemas"]["EntityID"];
        };
        User: {
            /**
             * Format: int64
             * @description Counts users, from 1. What other params call `owner_id`.
             * @example 4
             */
            ID: number;
            /**
             * Format: date-time
             * @description When the user was created. Older servers give the year 1.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When the user last changed. Older servers give the year 1.
             */
            UpdatedAt: string;
            /**
             * Format: date-time
             * @description Null; deleted users are not shown.
             */
            DeletedAt: string | null;
            /** @example ines */
            username: string;
            /**
             * @description Empty when none was given.
             * @example ines@example.org
             */
            email: string;
            role: components["schemas"]["UserRole"];
            /** @description Empty when none was given. */
            public_ssh_key: string;
            /** @description The same as `CreatedAt`. Older servers leave it empty. */
            created_at: string & (unknown | string);
            /** @description The same as `UpdatedAt`. Older servers leave it empty. */
            updated_at: string & (unknown | string);
        };
        CreateProjectParams: {
            /**
             * @description A name that no project of anybody has or ever had, deleted projects included.
             * @example meridian
             */
            name: string;
            /** @example Test network for the spring release */
            description?: string;
            /**
             * @description Settings as JSON **text**, or an empty text for none. Kept as it is, if it can be read.
             * @example {"settings":{"stage":"testnet"}}
             */
            config?: string;
            owner_id: components["schemas"]["OwnerID"];
        };
        /** @description A project. Who owns it is not said; you had to know that to ask for it. */
        Project: {
            ID: components["schemas"]["EntityID"];
            /**
             * Format: date-time
             * @description The same as `created_at`. Older servers give the year 1.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When the project last changed.
             */
            UpdatedAt: string;
            /**
             * Format: date-time
             * @description Null; deleted projects are not shown.
             */
            DeletedAt: string | null;
            /** @example meridian */
            name: string;
            /** @description Empty when none was given. */
            description: string;
            /** @description The settings as JSON text; empty when none were given. */
            config: string;
            /** @description Reserved, null at present. The tasks of a project come from `task.list`. */
            tasks: components["schemas"]["Task"][] | null;
            /**
             * Format: date-time
             * @description When the project was created.
             */
            created_at: string;
        };
        ProjectNameParams: {
            /**
             * @description The name of the project.
             * @example meridian
             */
            name: string;
            owner_id: components["schemas"]["OwnerID"];
        };
        ListProjectsParams: {
            owner_id: components["schemas"]["OwnerID"];
            page?: components["schemas"]["PageNumber"];
        };
        ProjectList: {
            /** @description Never null; a list without rows is empty. */
            rows: components["schemas"]["Project"][];
            pagination: components["schemas"]["Pagination"];
        };
        ListProjectInstancesParams: {
            /**
             * @description The name of the project.
             * @example meridian
             */
            name: string;
            owner_id: components["schemas"]["OwnerID"];
            page?: components["schemas"]["PageNumber"];
        };
        InstanceList: {
            /** @description Never null; a list without rows is empty. */
            rows: components["schemas"]["Instance"][];
            pagination: components["schemas"]["Pagination"];
        };
        TaskIDParams: {
            /** @description The `ID` of the task. */
            task_id: components["schemas"]["EntityID"];
            owner_id: components["schemas"]["OwnerID"];
        };
        /** @description Work on one instance. Who owns the task is not said. */
        Task: {
            ID: components["schemas"]["EntityID"];
            /**
             * Format: date-time
             * @description The same as `created_at`. Older servers give the year 1.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When the task last changed.
             */
            UpdatedAt: string;
            /** Format: date-time */
            DeletedAt: string | null;
            project_id: components["schemas"]["EntityID"];
            /** @description The instance that is worked on. Absent when there is none. */
            instance_id?: components["schemas"]["EntityID"];
            action: components["schemas"]["TaskAction"];
            status: components["schemas"]["TaskStatus"];
            /** @description What the worker was given: for `create_instances` an `InstanceRequest` with its read-only members, for `terminate_instances` an object with the `instance_id`. Absent when empty. */
            payload?: unknown;
            /** @description What the worker gave back. Reserved; workers give nothing back at present. */
            result?: unknown;
            /**
             * Format: int32
             * @description How often a worker has taken the task up. No worker takes it after ten times.
             */
            attempts: number;
            /**
             * @description What the worker noted, line by line. Each line comes behind a line feed, also the first. Absent when empty.
             * @example Creating instance ID 32
             *     Instance ID 32 is ready
             */
            logs?: string;
            /** @description Why the task failed, written like `logs`. Absent when empty. */
            error?: string;
            /** @description Where to announce the end of the task. Reserved; nothing sets it at present. */
            webhook_url?: string;
            /** @description Whether the end was announced. */
            webhook_sent: boolean;
            /**
             * Format: date-time
             * @description When the task was put into the queue.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When a worker took the task up. Absent when no worker holds it.
             */
            locked_at?: string;
            /**
             * Format: date-time
             * @description When other workers may take the task over. Absent when no worker holds it.
             */
            lock_expiry?: string;
            priority: components["schemas"]["TaskPriority"];
        };
        ListTasksParams: {
            /**
             * @description The project whose tasks to list. The only name in this API that is written like this; with `project_name` the call is refused.
             * @example meridian
             */
            projectName: string;
            owner_id: components["schemas"]["OwnerID"];
            page?: components["schemas"]["PageNumber"];
        };
        TaskList: {
            /** @description Never null; a list without rows is empty. */
            rows: components["schemas"]["Task"][];
            pagination: components["schemas"]["Pagination"];
        };
        UpdateTaskStatusParams: {
            /** @description The `ID` of the task. */
            task_id: components["schemas"]["EntityID"];
            owner_id: components["schemas"]["OwnerID"];
            /** @description What the status becomes. */
            status: components["schemas"]["TaskStatus"];
        };
        CreateSSHKeyParams: {
            /**
             * @description A name that no key of this owner has or ever had, deleted keys included.
             * @example ines-laptop
             */
            name: string;
            /**
             * @description The key as it stands in its `.pub` file: type, a space, and the rest. White space around it does not count.
             * @example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop
             */
            public_key: string;
            owner_id: components["schemas"]["OwnerID"];
        };
        SSHKey: {
            ID: components["schemas"]["EntityID"];
            /**
             * Format: date-time
             * @description When the key was stored.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When the key last changed.
             */
            UpdatedAt: string;
            /**
             * Format: date-time
             * @description Null; deleted keys are not shown.
             */
            DeletedAt: string | null;
            /** @example ines-laptop */
            name: string;
            /** @example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyOfInes ines@laptop */
            public_key: string;
            owner_id: components["schemas"]["OwnerID"];
        };
        ListSSHKeysParams: {
            /**
             * Format: int64
             * @description Show only keys of this user. 0, or no owner, shows the keys of all.
             * @example 4
             */
            owner_id?: number;
        };
        /** @description All the keys at once, not in pages. An owner without keys has an empty list. */
        SSHKeyList: components["schemas"]["SSHKey"][];
        DeleteSSHKeyParams: {
            /**
             * @description The name of the key.
             * @example ines-laptop
             */
            name: string;
            /** @description The owner of the key. Older servers do not miss it and then delete a key of any owner. */
            owner_id: components["schemas"]["OwnerID"];
        };
        /**
         * @description How far an instance has come.
         *
         *     - `pending`: waits for a worker
         *     - `created`: the provider has made the server
         *     - `provisioning`: the server is being set up
         *     - `ready`: can be used
         *     - `terminated`: the provider has removed the server
         *     - `unknown`: none of these could be determined
         * @enum {string}
         */
        InstanceStatus: "unknown" | "pending" | "created" | "provisioning" | "ready" | "terminated";
        /**
         * @default equal
         * @enum {string}
         */
        StatusFilter: "equal" | "not_equal";
        /**
         * @description A cloud provider. `do` is DigitalOcean; `do-mock`, `digitalocean-mock` and `mock` only pretend to be one.
         * @enum {string}
         */
        ProviderID: "aws" | "gcp" | "azure" | "do" | "scw" | "vultr" | "linode" | "hetzner" | "ovh" | "ximera" | "do-mock" | "digitalocean-mock" | "mock";
        /** @description A volume to make and attach. */
        VolumeConfig: {
            /** @example chain-data */
            name?: string;
            /**
             * Format: int32
             * @description The size in gigabytes.
             * @example 100
             */
            size_gb?: number;
            /**
             * @description Empty, absent or the region of the instance.
             * @example fra1
             */
            region?: string;
            /**
             * @description What to format it with, such as `ext4` or `xfs`.
             * @example ext4
             */
            filesystem?: string;
            /**
             * @description Where the volume appears in the file system of the instance.
             * @example /mnt/chain
             */
            mount_point?: string;
        };
        VolumeDetail: {
            /**
             * @description The id that the provider gave.
             * @example vol-31
             */
            id: string;
            /** @example chain-data */
            name: string;
            /** @example fra1 */
            region: string;
            /**
             * Format: int32
             * @example 100
             */
            size_gb: number;
            /** @example /mnt/chain */
            mount_point: string;
        };
        /** @description The envelope of those instance operations that do not answer with the bare thing. All three members are always present. */
        SlugResponse: {
            slug: components["schemas"]["Slug"];
            /** @description What went wrong. Empty after success. */
            error: string;
            /** @description The result, whose type depends on the operation. Null when there is none. */
            data: unknown;
        };
        InstanceMetadataList: {
            /** @description Never null; a list without rows is empty. */
            rows: components["schemas"]["InstanceMetadata"][];
            pagination: components["schemas"]["Pagination"];
        };
        PublicIP: {
            /** @description Empty until the provider has given an address. */
            public_ip: string;
            /** @description Whose address it is. Older servers do not say. */
            instance_id?: components["schemas"]["EntityID"];
        };
        /** @description Where the rows of this answer lie within the whole result. */
        Pagination: {
            /**
             * Format: int64
             * @description How many rows there are altogether. Older servers count the rows of this answer only.
             */
            total: number;
            /**
             * Format: int32
             * @description The number of the page, from 1. Lists of instances that are cut by `limit` and `offset` always say 1; a list without a limit says 0.
             */
            page: number;
            /**
             * Format: int32
             * @description The most rows that one answer holds; 0 when there is no limit.
             */
            limit: number;
            /**
             * Format: int64
             * @description How many rows were skipped.
             */
            offset: number;
        };
        /**
         * @description How far the payload has come: copied to the server first, then executed if that was asked for. `none` when there is no payload.
         * @enum {string}
         */
        PayloadStatus: "none" | "pending_copy" | "copy_failed" | "copied" | "pending_execution" | "execution_failed" | "executed";
        CreateUserRequest: {
            /** @constant */
            method: "user.create";
            params: components["schemas"]["CreateUserParams"];
            id?: components["schemas"]["RpcID"];
        };
        GetUsersRequest: {
            /** @constant */
            method: "user.get";
            /** @description Absent or null means the first page of all users. */
            params?: components["schemas"]["GetUsersParams"] | null;
            id?: components["schemas"]["RpcID"];
        };
        GetUserByIDRequest: {
            /** @constant */
            method: "user.get.id";
            params: components["schemas"]["UserIDParams"];
            id?: components["schemas"]["RpcID"];
        };
        DeleteUserRequest: {
            /** @constant */
            method: "user.delete";
            params: components["schemas"]["UserIDParams"];
            id?: components["schemas"]["RpcID"];
        };
        CreateProjectRequest: {
            /** @constant */
            method: "project.create";
            params: components["schemas"]["CreateProjectParams"];
            id?: components["schemas"]["RpcID"];
        };
        GetProjectRequest: {
            /** @constant */
            method: "project.get";
            params: components["schemas"]["ProjectNameParams"];
            id?: components["schemas"]["RpcID"];
        };
        ListProjectsRequest: {
            /** @constant */
            method: "project.list";
            params: components["schemas"]["ListProjectsParams"];
            id?: components["schemas"]["RpcID"];
        };
        DeleteProjectRequest: {
            /** @constant */
            method: "project.delete";
            params: components["schemas"]["ProjectNameParams"];
            id?: components["schemas"]["RpcID"];
        };
        ListProjectInstancesRequest: {
            /** @constant */
            method: "project.listInstances";
            params: components["schemas"]["ListProjectInstancesParams"];
            id?: components["schemas"]["RpcID"];
        };
        GetTaskRequest: {
            /** @constant */
            method: "task.get";
            params: components["schemas"]["TaskIDParams"];
            id?: components["schemas"]["RpcID"];
        };
        ListTasksRequest: {
            /** @constant */
            method: "task.list";
            params: components["schemas"]["ListTasksParams"];
            id?: components["schemas"]["RpcID"];
        };
        TerminateTaskRequest: {
            /** @constant */
            method: "task.terminate";
            params: components["schemas"]["TaskIDParams"];
            id?: components["schemas"]["RpcID"];
        };
        UpdateTaskStatusRequest: {
            /** @constant */
            method: "task.updateStatus";
            params: components["schemas"]["UpdateTaskStatusParams"];
            id?: components["schemas"]["RpcID"];
        };
        CreateSSHKeyRequest: {
            /** @constant */
            method: "sshkey.create";
            params: components["schemas"]["CreateSSHKeyParams"];
            id?: components["schemas"]["RpcID"];
        };
        ListSSHKeysRequest: {
            /** @constant */
            method: "sshkey.list";
            /** @description Absent or null means the keys of all owners. */
            params?: components["schemas"]["ListSSHKeysParams"] | null;
            id?: components["schemas"]["RpcID"];
        };
        DeleteSSHKeyRequest: {
            /** @constant */
            method: "sshkey.delete";
            params: components["schemas"]["DeleteSSHKeyParams"];
            id?: components["schemas"]["RpcID"];
        };
        /** @description What a method gives back. Which of these types it is follows from the method alone; see the table of methods. */
        RpcResult: components["schemas"]["CreateUserResponse"] | components["schemas"]["UserResponse"] | components["schemas"]["User"] | components["schemas"]["Project"] | components["schemas"]["ProjectList"] | components["schemas"]["InstanceList"] | components["schemas"]["Task"] | components["schemas"]["TaskList"] | components["schemas"]["SSHKey"] | components["schemas"]["SSHKeyList"];
        RpcError: {
            /**
             * Format: int32
             * @description The status of the answer once more.
             * @example 404
             */
            code: number;
            /**
             * @description What went wrong, in a fixed text for each case.
             * @example Project not found
             */
            message: string;
            /**
             * @description More about it, mostly a text of the JSON reader or of the storage. Absent when there is nothing.
             * @example record not found
             */
            data?: unknown;
        };
        /**
         * @description Any text of yours. The answer repeats it, unless it is empty.
         * @example user-1
         */
        RpcID: string;
        /**
         * Format: int32
         * @description What a user is: 0 an ordinary user, 1 an administrator.
         * @enum {integer}
         */
        UserRole: 0 | 1;
        /** @description What the text in `config` may hold. Members of other names are free. */
        ProjectConfig: {
            /** @description What the project needs. */
            resources?: Record<string, unknown>;
            /** @description How the project is to be run. */
            settings?: Record<string, unknown>;
        };
        /**
         * Format: int32
         * @description Which page of 50 rows to give, from 1. 0 counts as 1.
         * @default 1
         * @example 1
         */
        PageNumber: number;
        /**
         * @description How far a task has come.
         *
         *     - `pending`: waits for a worker
         *     - `running`: a worker has it
         *     - `completed`: done
         *     - `failed`: not done, and not tried again
         *     - `terminated`: called off with `task.terminate`
         *     - `unknown`: none of these could be determined
         * @enum {string}
         */
        TaskStatus: "unknown" | "pending" | "running" | "completed" | "failed" | "terminated";
        /**
         * Format: int32
         * @description Which tasks go first: 1 (creations) before 2 (terminations).
         * @enum {integer}
         */
        TaskPriority: 1 | 2;
        /**
         * @description The outcome in one word, for programs.
         *
         *     - `success`: it worked
         *     - `invalid-input`: the request breaks a rule
         *     - `not-found`: something that the request names does not exist
         *     - `server-error`: the server or its storage failed
         *     - `error`: any other failure
         * @enum {string}
         */
        Slug: "success" | "error" | "invalid-input" | "server-error" | "not-found";
        /** @description An instance in short. The members mean what they mean in an `Instance`. */
        InstanceMetadata: {
            ID: components["schemas"]["EntityID"];
            /** Format: date-time */
            CreatedAt?: string;
            /** Format: date-time */
            UpdatedAt?: string;
            /** Format: date-time */
            DeletedAt?: string | null;
            owner_id: components["schemas"]["OwnerID"];
            project_id: components["schemas"]["EntityID"];
            name: string;
            provider_id: components["schemas"]["ProviderID"];
            /** Format: int64 */
            provider_instance_id?: number;
            public_ip?: string;
            region: string;
            size: string;
            image?: string;
            tags?: string[] | null;
            status: components["schemas"]["InstanceStatus"];
            volume_ids?: string[] | null;
            volume_details?: components["schemas"]["VolumeDetail"][] | null;
            /** Format: date-time */
            created_at: string;
            payload_status?: components["schemas"]["PayloadStatus"];
        };
    };
    responses: {
        /** @description Something went wrong inside the server. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlainError"];
            };
        };
        /** @description One page of instances. */
        InstancePage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InstanceList"];
            };
        };
        /** @description A query parameter is not possible. Only `include_deleted` is never refused. */
        InvalidListQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SlugError"];
            };
        };
        /** @description The header `apikey` is missing or its key is not known. A gateway that refuses the key by itself may use a body of its own, so rely on the status. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate"?: components["headers"]["WWWAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlainError"];
            };
        };
        /** @description The instances could not be read. */
        NotListed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlainError"];
            };
        };
        /** @description The body is larger than 4 MiB. It was not read to its end, and the connection is closed. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlainError"];
            };
        };
        /** @description One page of instances in short. */
        MetadataPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InstanceMetadataList"];
            };
        };
    };
    parameters: {
        /**
         * @description The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less, and take the default for text that is no number.
         * @example 100
         */
        Limit: number;
        /**
         * @description How many rows to skip. Older servers take anything unusable for 0.
         * @example 0
         */
        Offset: number;
        /**
         * @description Show instances that are terminated or were taken out of the database, too. Anything but a boolean counts as false.
         * @example false
         */
        IncludeDeleted: boolean;
        /**
         * @description Show only instances with this status.
         * @example ready
         */
        Status: components["schemas"]["InstanceStatus"];
        /**
         * @description Another name of `status`, which wins when both are sent. Older servers take no notice of it.
         * @example ready
         */
        InstanceStatus: components["schemas"]["InstanceStatus"];
        /**
         * @description Whether to show the instances that have the status, or those that do not. Without a status it means nothing. Older servers take no notice of it.
         * @example equal
         */
        StatusFilter: components["schemas"]["StatusFilter"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Says that a key is wanted.
         * @example Key
         */
        WWWAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    healthCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthStatus"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    getInstances: {
        parameters: {
            query?: {
                /**
                 * @description The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less, and take the default for text that is no number.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to skip. Older servers take anything unusable for 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Show instances that are terminated or were taken out of the database, too. Anything but a boolean counts as false.
                 * @example false
                 */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /**
                 * @description Show only instances with this status.
                 * @example ready
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Another name of `status`, which wins when both are sent. Older servers take no notice of it.
                 * @example ready
                 */
                instance_status?: components["parameters"]["InstanceStatus"];
                /**
                 * @description Whether to show the instances that have the status, or those that do not. Without a status it means nothing. Older servers take no notice of it.
                 * @example equal
                 */
                status_filter?: components["parameters"]["StatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstancePage"];
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["NotListed"];
        };
    };
    createInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstanceRequest"][];
            };
        };
        responses: {
            /** @description The rows are stored and the tasks are waiting. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateInstanceResponse"];
                };
            };
            /** @description The body is no list of orders, or an order breaks a rule. Nothing was stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The owner has no project of this name. Older servers answer 500. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugError"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The rows or their tasks could not be stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugError"];
                };
            };
        };
    };
    deleteInstances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteInstancesRequest"];
            };
        };
        responses: {
            /** @description The tasks are waiting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteInstancesResponse"];
                };
            };
            /** @description The body cannot be read (`SlugError`), or it lacks the owner, the project or the instances (`PlainError`). Older servers do not miss the owner and then delete instances of any. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugError"] | components["schemas"]["PlainError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The owner has no project of this name. Older servers answer 500. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugError"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The tasks could not be stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlainError"];
                };
            };
        };
    };
    getInstancesMetadata: {
        parameters: {
            query?: {
                /**
                 * @description The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less, and take the default for text that is no number.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to skip. Older servers take anything unusable for 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Show instances that are terminated or were taken out of the database, too. Anything but a boolean counts as false.
                 * @example false
                 */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /**
                 * @description Show only instances with this status.
                 * @example ready
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Another name of `status`, which wins when both are sent. Older servers take no notice of it.
                 * @example ready
                 */
                instance_status?: components["parameters"]["InstanceStatus"];
                /**
                 * @description Whether to show the instances that have the status, or those that do not. Without a status it means nothing. Older servers take no notice of it.
                 * @example equal
                 */
                status_filter?: components["parameters"]["StatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MetadataPage"];
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["NotListed"];
        };
    };
    getInstancesPublicIPs: {
        parameters: {
            query?: {
                /**
                 * @description The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less, and take the default for text that is no number.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to skip. Older servers take anything unusable for 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Show instances that are terminated or were taken out of the database, too. Anything but a boolean counts as false.
                 * @example false
                 */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /**
                 * @description Show only instances with this status.
                 * @example ready
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Another name of `status`, which wins when both are sent. Older servers take no notice of it.
                 * @example ready
                 */
                instance_status?: components["parameters"]["InstanceStatus"];
                /**
                 * @description Whether to show the instances that have the status, or those that do not. Without a status it means nothing. Older servers take no notice of it.
                 * @example equal
                 */
                status_filter?: components["parameters"]["StatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicIPsResponse"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["NotListed"];
        };
    };
    getInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `ID` of the instance. Zero, negative numbers and anything that is no number give 400.
                 * @example 31
                 */
                id: components["schemas"]["EntityID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instance"];
                };
            };
            /** @description The id in the path is no positive integer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no instance with this id. Older servers answer 500 with a `PlainError`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugError"];
                };
            };
            /** @description The instance could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlainError"];
                };
            };
        };
    };
    listTasksByInstanceID: {
        parameters: {
            query?: {
                /**
                 * @description Show only tasks of this owner. The administrator, or no owner, shows the tasks of all. Older servers take no notice of it.
                 * @example 4
                 */
                owner_id?: components["schemas"]["OwnerID"];
                /**
                 * @description Show only tasks that do this.
                 * @example create_instances
                 */
                action?: components["schemas"]["TaskAction"];
                /**
                 * @description The most tasks that the answer holds; 0 for all of them.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description How many tasks to skip. Needs a `limit` other than 0.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The `ID` of the instance. Zero, negative numbers and anything that is no number give 400.
                 * @example 32
                 */
                instance_id: components["schemas"]["EntityID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceTasksResponse"];
                };
            };
            /** @description The id, the action or the window is not possible. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The tasks could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugError"];
                };
            };
        };
    };
    adminGetInstances: {
        parameters: {
            query?: {
                /**
                 * @description The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less, and take the default for text that is no number.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to skip. Older servers take anything unusable for 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Show instances that are terminated or were taken out of the database, too. Anything but a boolean counts as false.
                 * @example false
                 */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /**
                 * @description Show only instances with this status.
                 * @example ready
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Another name of `status`, which wins when both are sent. Older servers take no notice of it.
                 * @example ready
                 */
                instance_status?: components["parameters"]["InstanceStatus"];
                /**
                 * @description Whether to show the instances that have the status, or those that do not. Without a status it means nothing. Older servers take no notice of it.
                 * @example equal
                 */
                status_filter?: components["parameters"]["StatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstancePage"];
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["NotListed"];
        };
    };
    adminGetInstancesMetadata: {
        parameters: {
            query?: {
                /**
                 * @description The most rows that the answer holds. Older servers know no maximum, give everything for 0 and less, and take the default for text that is no number.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to skip. Older servers take anything unusable for 0.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Show instances that are terminated or were taken out of the database, too. Anything but a boolean counts as false.
                 * @example false
                 */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /**
                 * @description Show only instances with this status.
                 * @example ready
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Another name of `status`, which wins when both are sent. Older servers take no notice of it.
                 * @example ready
                 */
                instance_status?: components["parameters"]["InstanceStatus"];
                /**
                 * @description Whether to show the instances that have the status, or those that do not. Without a status it means nothing. Older servers take no notice of it.
                 * @example equal
                 */
                status_filter?: components["parameters"]["StatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MetadataPage"];
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["NotListed"];
        };
    };
    callRpc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RpcRequest"];
            };
        };
        responses: {
            /** @description The method did its work. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RpcResponse"];
                };
            };
            /** @description The body is no call of a method, or the params are not possible. Nothing was changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RpcErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Something that the params name does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RpcErrorResponse"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The storage failed, or the server did. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RpcErrorResponse"];
                };
            };
        };
    };
}
