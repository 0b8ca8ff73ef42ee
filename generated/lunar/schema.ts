// @generated from specs/lunar/openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
export interface paths {
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with the API key
         * @description Sets the cookie `auth_token` for 24 hours when the key is right. The cookie holds the key itself; there are no sessions. An empty key counts as a wrong one.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop the login cookie
         * @description Tells the browser to forget the cookie. The key itself stays valid, because there is no session that could be revoked. Works with and without a cookie.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List functions, the newest first
         * @description Ordered by creation time and then by id, both descending. Each function comes with its active version, but with an empty `env_vars`: values are shown by `getFunction` only.
         */
        get: operations["listFunctions"];
        put?: never;
        /**
         * Create a function with its first version
         * @description Stores the code as version 1 and activates it. Names need not be unique. Environment variables and a schedule are set afterwards, with `updateEnvVars` and `updateFunction`. Members are checked in the order name, description, code, and the first one that fails is reported. Success is 200, not 201.
         */
        post: operations["createFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        /**
         * Read a function with its active version
         * @description The only answer that shows the environment variables, in clear text.
         */
        get: operations["getFunction"];
        /**
         * Change a function
         * @description Changes the members that are present and leaves the others alone. At least one must be present.
         *
         *     First the body is checked as a whole, and nothing is written when a member fails: presence, name,
         *     description, code, retention days, schedule, cron status. Then the function is looked up: an unknown
         *     id is answered with 404, also when `code` is present. Then new code becomes a new version, active at
         *     once, and the other members are stored together. A changed schedule or cron status takes effect
         *     immediately.
         */
        put: operations["updateFunction"];
        post?: never;
        /**
         * Delete a function and everything that belongs to it
         * @description Cannot be undone. Versions, executions with their logs, AI requests and email requests, environment variables, key-value data and the schedule all go with the function. An unknown id is answered with 404; 500 is left to failures of the storage.
         */
        delete: operations["deleteFunction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}/env": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace all environment variables of a function
         * @description The set in the body becomes the whole set: variables that it does not name are deleted, and an empty object deletes all of them. Takes effect with the next call, without a new version, and leaves `updated_at` alone. The body is checked before the function is looked up, so 400 wins over 404. When several entries are wrong, any one of them may be reported. The answer is the active version, not the variables.
         */
        put: operations["updateEnvVars"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}/next-run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        /**
         * Tell when a function runs next by its schedule
         * @description A schedule whose dates never come, such as 30 February, is legal; the answer then has neither `next_run` nor `next_run_human`.
         */
        get: operations["getNextRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        /** List the versions of a function, the highest first */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        /** Read one version by its number */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        /**
         * Delete one inactive version by its id
         * @description Deletes the executions of that version as well. The active version cannot be deleted. A version that belongs to another function than the one in the path is answered with 404. When the highest version is deleted, the next new version gets its number and its id again.
         */
        delete: operations["deleteVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}/versions/{versionId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
                /**
                 * @description The id of the version, not its number. A bare number names nothing (404).
                 * @example ver_d6j2m8s0q1t7f4hv9b3g_v1
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a version the active one
         * @description Later calls run this version; all its siblings become inactive. Activating the active version again is fine. A version that belongs to another function than the one in the path is answered with 404. The `updated_at` of the function stays as it is.
         */
        post: operations["activateVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}/diff/{v1}/{v2}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        /**
         * Compare the code of two versions line by line
         * @description Returns both texts in full, merged: the longest common sequence of lines is `unchanged`, what only `v1`
         *     has is `removed`, what only `v2` has is `added`. Within one change the removed lines come first. Every
         *     line is present, blank ones with an empty `content`. A missing line end at the end of a text is no
         *     difference.
         *
         *     `v1` may be the higher number. Equal numbers give a diff without changes. Checks run in this order:
         *     `v1` is an integer, `v2` is an integer (400), `v1` exists, `v2` exists (404).
         */
        get: operations["getVersionDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/functions/{id}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        /**
         * List the executions of a function, the newest first
         * @description Ordered by start time and then by id, both descending. Stored answers (`response_json`) are left out here; `getExecution` shows them.
         */
        get: operations["listExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/executions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing (404).
                 * @example d6j3a40s1q8m2t6v9c5g
                 */
                id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /** Read one execution */
        get: operations["getExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/executions/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing (404).
                 * @example d6j3a40s1q8m2t6v9c5g
                 */
                id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /**
         * Read an execution with its log lines, the oldest first
         * @description `limit` and `offset` page through the log lines; the execution itself is repeated on each page. Only what the function logged is listed. Why it failed is told by `error_message`, not by the log.
         */
        get: operations["getExecutionLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/executions/{id}/ai-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing (404).
                 * @example d6j3a40s1q8m2t6v9c5g
                 */
                id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /** List the AI requests of an execution, the oldest first */
        get: operations["getExecutionAIRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/executions/{id}/email-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing (404).
                 * @example d6j3a40s1q8m2t6v9c5g
                 */
                id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        /** List the email requests of an execution, the oldest first */
        get: operations["getExecutionEmailRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fn/{function_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
            };
            cookie?: never;
        };
        /**
         * Call a function with GET
         * @description `event.relativePath` is `/`. Any query parameter and any header may be sent. `HEAD` is a call of its own: the function runs and sees the method `HEAD`.
         */
        get: operations["executeFunctionGet"];
        /**
         * Call a function with PUT
         * @description `event.relativePath` is `/`.
         */
        put: operations["executeFunctionPut"];
        /**
         * Call a function with POST
         * @description `event.relativePath` is `/`. Scheduled runs come this way too, without a body and with the headers `X-Trigger: cron`, `X-Cron-Schedule`, `X-Cron-Function-Id`, `X-Cron-Function-Name` and `X-Cron-Scheduled-Time` (Unix seconds). Every call with `X-Trigger: cron` is recorded with the trigger `cron`, whoever sends it.
         */
        post: operations["executeFunctionPost"];
        /**
         * Call a function with DELETE
         * @description Runs the function with the method `DELETE`. It does not delete the function.
         */
        delete: operations["executeFunctionDelete"];
        options?: never;
        head?: never;
        /**
         * Call a function with PATCH
         * @description `event.relativePath` is `/`.
         */
        patch: operations["executeFunctionPatch"];
        trace?: never;
    };
    "/fn/{function_id}/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
                /** @description Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept: `tides/` reaches the function as `/tides/`, and an empty rest as `/`. */
                path: components["parameters"]["RestOfPath"];
            };
            cookie?: never;
        };
        /**
         * Call a function with GET, on a path below it
         * @description `event.relativePath` is the rest of the path with its leading slash. As without a path, `HEAD` runs the function too.
         */
        get: operations["executeFunctionPathGet"];
        /**
         * Call a function with PUT, on a path below it
         * @description `event.relativePath` is the rest of the path with its leading slash.
         */
        put: operations["executeFunctionPathPut"];
        /**
         * Call a function with POST, on a path below it
         * @description `event.relativePath` is the rest of the path with its leading slash.
         */
        post: operations["executeFunctionPathPost"];
        /**
         * Call a function with DELETE, on a path below it
         * @description `event.relativePath` is the rest of the path with its leading slash. What is deleted, if anything, is up to the function.
         */
        delete: operations["executeFunctionPathDelete"];
        options?: never;
        head?: never;
        /**
         * Call a function with PATCH, on a path below it
         * @description `event.relativePath` is the rest of the path with its leading slash.
         */
        patch: operations["executeFunctionPathPatch"];
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read this document as a web page */
        get: operations["getDocsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read this document as OpenAPI */
        get: operations["getOpenApiSpec"];
        put?: never;
        post?: never;
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
        /**
         * @description Identifies a function. Ids made later sort later.
         * @example d6j2m8s0q1t7f4hv9b3g
         */
        FunctionId: string;
        /**
         * @description Identifies a version: `ver_`, the id of the function, `_v` and the number of the version.
         * @example ver_d6j2m8s0q1t7f4hv9b3g_v2
         */
        VersionId: string;
        /**
         * @description Identifies an execution. Ids made later sort later.
         * @example d6j3a40s1q8m2t6v9c5g
         */
        ExecutionId: string;
        /**
         * Format: int32
         * @description Counts the versions of one function, from 1.
         * @example 2
         */
        VersionNumber: number;
        /**
         * Format: int64
         * @description A moment in seconds since 1970-01-01 UTC.
         * @example 1772452800
         */
        UnixTime: number;
        /**
         * Format: int64
         * @description A span of time in milliseconds.
         * @example 41
         */
        DurationMs: number;
        /**
         * @description Whether the schedule is followed (`active`) or only kept (`paused`).
         * @enum {string}
         */
        CronStatus: "active" | "paused";
        /**
         * @description Environment variables by name, at most 100. A name has 1 to 100 ASCII letters, digits and underscores
         *     and may start with a digit. A value is not blank and has at most 10000 bytes of UTF-8, which is fewer
         *     than 10000 characters when it is not all ASCII.
         * @example {
         *       "HARBOUR": "Brest",
         *       "MAX_ITEMS": "25"
         *     }
         */
        EnvVars: {
            [key: string]: string;
        };
        /** @description The API key, to be traded for the cookie that a browser sends from then on. */
        LoginRequest: {
            /**
             * @description The API key of the installation.
             * @example demo-key
             */
            apiKey: string;
        };
        /** @description A new function with its first version. Its schedule, its retention and its environment variables are set afterwards. */
        CreateFunctionRequest: {
            /**
             * @description Not blank, and at most 100 bytes of UTF-8 without the surrounding white space. Stored as sent. `maxLength` bounds the text as sent; text that is not all ASCII reaches the limit in bytes sooner.
             * @example tide-clock
             */
            name: string;
            /**
             * @description At most 500 bytes of UTF-8. Null means none; an empty text is kept as an empty text.
             * @example Tells the next high tide
             */
            description?: string | null;
            /**
             * @description The script, not blank and at most 1048576 bytes of UTF-8. Not checked for syntax: a mistake shows when the function is called.
             * @example function handler(ctx, event) return { statusCode = 204 } end
             */
            code: string;
        };
        /** @description At least one member must be present and not null. Absent and null members change nothing. */
        UpdateFunctionRequest: {
            /** @description Not blank, and at most 100 bytes of UTF-8 without the surrounding white space. Stored as sent. `maxLength` bounds the text as sent; text that is not all ASCII reaches the limit in bytes sooner. */
            name?: string | null;
            /** @description At most 500 bytes of UTF-8. Can be emptied but not taken away again. */
            description?: string | null;
            /** @description The script of a new version, which becomes the active one. Not blank, and at most 1048576 bytes of UTF-8. */
            code?: string | null;
            /** @description A disabled function can be read and changed, but calls are refused with 403. */
            disabled?: boolean | null;
            /**
             * Format: int32
             * @description For how many days executions of this function are kept.
             * @enum {integer|null}
             */
            retention_days?: 7 | 15 | 30 | 365 | null;
            /**
             * @description When the function runs by itself; an empty text clears the schedule. Five fields: minute, hour,
             *     day of month, month and day of week, each with `*`, lists, ranges and steps. Months and days may
             *     be named, and `?` means `*`. A prefix `TZ=Area/City` or `CRON_TZ=Area/City` and a space sets the
             *     time zone; otherwise the zone of the server counts. Descriptors such as `@daily` are refused.
             *
             *     Setting a schedule does not start it; `cron_status` does.
             * @example 0 *\/6 * * *
             * @example TZ=Europe/Paris 30 7 * * MON-FRI
             */
            cron_schedule?: string | null;
            /**
             * @description A function runs by itself only while this is `active` and the schedule is not empty.
             * @enum {string|null}
             */
            cron_status?: "active" | "paused" | null;
            /** @description Whether executions keep what the function answered. */
            save_response?: boolean | null;
        };
        /** @description Takes the place of all environment variables of a function; a key that is missing here is deleted. */
        UpdateEnvVarsRequest: {
            /** @description The whole new set. An empty object deletes all variables. */
            env_vars: components["schemas"]["EnvVars"];
        };
        /** @description A script that anybody can call over HTTP and that a schedule can run. The script itself is in the versions. */
        Function: {
            id: components["schemas"]["FunctionId"];
            /** @description A name for people. Several functions may share one. */
            name: string;
            description?: string;
            /** @description The environment variables, in the answer of `getFunction`. Always empty in other answers. */
            env_vars: components["schemas"]["EnvVars"];
            /** @description Whether calls are refused. */
            disabled: boolean;
            /**
             * Format: int32
             * @description For how many days executions of this function are kept, counted for each function by itself and cleaned up every hour. 7 when absent.
             * @enum {integer}
             */
            retention_days?: 7 | 15 | 30 | 365;
            /** @description The schedule; an empty text after it was cleared, absent before it was ever set. */
            cron_schedule?: string;
            /** @description Absent in the answer of `createFunction`; a new function is `paused`. */
            cron_status?: components["schemas"]["CronStatus"];
            /** @description Whether executions keep what the function answered. */
            save_response: boolean;
            created_at: components["schemas"]["UnixTime"];
            /** @description When a member other than the code was last updated. New code, activation of a version and new environment variables do not touch it. */
            updated_at: components["schemas"]["UnixTime"];
        };
        /** @description The script as it was at one time. A change of the code makes a new version. */
        FunctionVersion: {
            id: components["schemas"]["VersionId"];
            function_id: components["schemas"]["FunctionId"];
            /** @description One more than the highest number that the function had when this version was made. */
            version: components["schemas"]["VersionNumber"];
            /** @description The script. It never changes. */
            code: string;
            created_at: components["schemas"]["UnixTime"];
            /** @description Who made the version. Reserved; not set at present. */
            created_by?: string;
            /** @description Whether calls run this version. True for exactly one version of a function. */
            is_active: boolean;
        };
        /** @description A function and, beside its own members, its active version. */
        FunctionWithActiveVersion: components["schemas"]["Function"] & {
            active_version: components["schemas"]["FunctionVersion"];
        };
        /** @description What is different between two versions, which may be given in either order. */
        VersionDiffResponse: {
            /** @description The number asked for as `v1`. */
            old_version: components["schemas"]["VersionNumber"];
            /** @description The number asked for as `v2`. */
            new_version: components["schemas"]["VersionNumber"];
            /** @description Every line of both versions, in reading order. */
            diff: components["schemas"]["DiffLine"][];
        };
        /** @description A line of one version or of both. Where lines were replaced, the removed ones come first. */
        DiffLine: {
            /** @enum {string} */
            line_type: "unchanged" | "added" | "removed";
            /**
             * Format: int32
             * @description The number of the line in the old version, from 1. Absent for an added line.
             */
            old_line?: number;
            /**
             * Format: int32
             * @description The number of the line in the new version, from 1. Absent for a removed line.
             */
            new_line?: number;
            /** @description The line without its line feed. A carriage return stays. */
            content: string;
        };
        /** @description When a function runs by itself next, if it does at all. */
        NextRunResponse: {
            /** @description Whether the function has a schedule. When it has none, this is the only member. */
            has_schedule: boolean;
            cron_schedule?: string;
            cron_status?: components["schemas"]["CronStatus"];
            /** @description Present, and true, only when there is a schedule that is not active. */
            is_paused?: boolean;
            /** @description When the function runs next. Absent while paused and when the schedule never comes due. */
            next_run?: components["schemas"]["UnixTime"];
            /**
             * @description The same for people, rounded down: `in less than a minute`, `in 1 minute`, `in 5 hours`, `in 12 days`, or `overdue`. Present when `next_run` is.
             * @example in 5 hours
             */
            next_run_human?: string;
        };
        /** @description The record of one call, made when the function starts and completed when it ends. */
        Execution: {
            id: components["schemas"]["ExecutionId"];
            function_id: components["schemas"]["FunctionId"];
            /** @description The version that ran. */
            function_version_id: components["schemas"]["VersionId"];
            /**
             * @description `pending` while the function runs; `success` when it answered with a status below 400; `error` when it failed or answered with 400 or more.
             * @enum {string}
             */
            status: "pending" | "success" | "error";
            /** @description How long the function ran, in milliseconds. Absent while it runs. */
            duration_ms?: components["schemas"]["DurationMs"];
            /** @description Why the function failed, in several lines, with the code around the place between `[CODE]` and `[/CODE]` and a hint after `[TIP]` where possible. A timeout mentions `context deadline exceeded`. Absent when the function itself answered with 400 or more. */
            error_message?: string;
            /** @description What the function was called with, as JSON text. Values of headers, query parameters and JSON members with telling names (password, token, key and the like) are replaced by `[REDACTED]`; the function saw the originals. */
            event_json?: string;
            /** @description What the function answered, as JSON text, if the function had `save_response` on when it ran. Never part of a list of executions. Not masked. A body beyond 1 MiB is cut and ends with the line `[TRUNCATED - Response exceeded 1MB]`. */
            response_json?: string;
            /**
             * @description `cron` when the request carried the header `X-Trigger: cron`, which anybody may send.
             * @enum {string}
             */
            trigger: "http" | "cron";
            created_at: components["schemas"]["UnixTime"];
        };
        /**
         * @description A call as the function sees it.
         * @example {
         *       "method": "GET",
         *       "path": "/fn/d6j2m8s0q1t7f4hv9b3g/brest",
         *       "relativePath": "/brest",
         *       "headers": {
         *         "Accept": "application/json"
         *       },
         *       "body": "",
         *       "query": {
         *         "day": "tomorrow"
         *       }
         *     }
         */
        HTTPEvent: {
            method: string;
            /** @description The whole path of the URL. */
            path: string;
            /** @description The path without `/fn/{function_id}`; at least `/`. */
            relativePath: string;
            /** @description The first value of each header, by its canonical name, such as `Content-Type`. */
            headers: {
                [key: string]: string;
            };
            body: string;
            /** @description The first value of each query parameter. */
            query: {
                [key: string]: string;
            };
        };
        /**
         * @description An answer as the function gave it.
         * @example {
         *       "statusCode": 200,
         *       "headers": {
         *         "Content-Type": "text/plain"
         *       },
         *       "body": "High tide at 04:12",
         *       "isBase64Encoded": false
         *     }
         */
        HTTPResponse: {
            /**
             * Format: int32
             * @description The status; 200 when the function named none.
             */
            statusCode: number;
            headers: {
                [key: string]: string;
            };
            body: string;
            /** @description Kept as the function said it. The body is sent as it is, either way. */
            isBase64Encoded: boolean;
        };
        /** @description One message that a function wrote to its log. */
        LogEntry: {
            /** @enum {string} */
            level: "debug" | "info" | "warn" | "error";
            /** @description What the function logged. Text that looks like a secret is replaced by `[REDACTED]`. */
            message: string;
            created_at: components["schemas"]["UnixTime"];
        };
        /** @description An execution and, beside its own members, one page of its log. */
        PaginatedExecutionWithLogs: components["schemas"]["Execution"] & {
            logs: components["schemas"]["LogEntry"][];
            /** @description Where the page lies within the log. */
            pagination: components["schemas"]["PaginationInfo"];
        };
        /** @description One request to a language model, made by a function. */
        AIRequest: {
            id: string;
            execution_id: components["schemas"]["ExecutionId"];
            /**
             * @description The kind of service, `openai` or `anthropic` at present.
             * @example openai
             */
            provider: string;
            model: string;
            /**
             * @description The full URL that was called. Empty when nothing was sent, because a key was missing.
             * @example https://llm.example.net/v1/chat/completions
             */
            endpoint: string;
            /** @description What was sent, as JSON text, with secrets replaced by `[REDACTED]`. May be empty. */
            request_json: string;
            /** @description What came back, as JSON text, with secrets replaced by `[REDACTED]`. */
            response_json?: string;
            /** @enum {string} */
            status: "success" | "error";
            error_message?: string;
            /**
             * Format: int32
             * @description Tokens read by the model. Absent after a failure.
             */
            input_tokens?: number;
            /**
             * Format: int32
             * @description Tokens written by the model. Absent after a failure.
             */
            output_tokens?: number;
            duration_ms: components["schemas"]["DurationMs"];
            created_at: components["schemas"]["UnixTime"];
        };
        /** @description One email, handed to a mail provider by a function. */
        EmailRequest: {
            id: string;
            execution_id: components["schemas"]["ExecutionId"];
            from: string;
            /** @description The addressees. They are stored as one text, so a comma inside an entry splits it in two. */
            to: string[];
            subject: string;
            /** @description Whether the email had a plain text part. */
            has_text: boolean;
            /** @description Whether the email had an HTML part. */
            has_html: boolean;
            /** @description What was sent, as JSON text, with secrets replaced by `[REDACTED]`. May be empty. */
            request_json: string;
            /** @description What came back, as JSON text. After success it holds the id that the provider gave. */
            response_json?: string;
            /** @enum {string} */
            status: "success" | "error";
            error_message?: string;
            /** @description The id that the provider gave. Absent after a failure. */
            email_id?: string;
            duration_ms: components["schemas"]["DurationMs"];
            created_at: components["schemas"]["UnixTime"];
        };
        /** @description Where a page lies within the whole list. */
        PaginationInfo: {
            /**
             * Format: int64
             * @description How many items there are on all pages together.
             */
            total: number;
            /**
             * Format: int32
             * @description The page size in effect, after defaults and cuts.
             */
            limit: number;
            /**
             * Format: int32
             * @description How many items were skipped.
             */
            offset: number;
        };
        /** @description Functions with their active versions, the newest first. */
        PaginatedFunctionsResponse: {
            /** @description Never null; an empty page is an empty list. */
            functions: components["schemas"]["FunctionWithActiveVersion"][];
            pagination: components["schemas"]["PaginationInfo"];
        };
        /** @description Versions of one function, the highest number first. */
        PaginatedVersionsResponse: {
            /** @description Never null; an empty page is an empty list. */
            versions: components["schemas"]["FunctionVersion"][];
            pagination: components["schemas"]["PaginationInfo"];
        };
        /** @description Executions of one function, the latest first. */
        PaginatedExecutionsResponse: {
            /** @description Never null; an empty page is an empty list. The entries come without `response_json`. */
            executions: components["schemas"]["Execution"][];
            pagination: components["schemas"]["PaginationInfo"];
        };
        /** @description Requests to language models during one execution, in the order in which they were made. */
        PaginatedAIRequestsResponse: {
            ai_requests: components["schemas"]["AIRequest"][];
            pagination: components["schemas"]["PaginationInfo"];
        };
        /** @description Emails of one execution, in the order in which they were handed over. */
        PaginatedEmailRequestsResponse: {
            email_requests: components["schemas"]["EmailRequest"][];
            pagination: components["schemas"]["PaginationInfo"];
        };
        /** @description How `login` and `logout` answer, whether they worked or not. */
        LoginResponse: {
            success: boolean;
            /** @description What went wrong. Absent after success. */
            error?: string;
        };
        /** @description How a failure is answered everywhere but at `login` and `logout`. */
        ErrorResponse: {
            /**
             * @description What went wrong. For a value that breaks a rule, `<field>` and the message, parted by a colon.
             * @example Function not found
             */
            error: string;
        };
    };
    responses: {
        /** @description The API key is missing or wrong, in the cookie and in the bearer token. No `WWW-Authenticate` header. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no function with this id. */
        FunctionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The function in the path has no such version, or there is no such function. */
        VersionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no execution with this id; it may have been cleaned up. */
        ExecutionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something went wrong inside the server. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description What the function answered, with status 200: its own choice, or because it named no status. The content type is `application/json` unless the function sets another one. */
        FunctionAnswer: {
            headers: {
                "X-Function-Id": components["headers"]["FunctionId"];
                "X-Function-Version-Id": components["headers"]["FunctionVersionId"];
                "X-Execution-Id": components["headers"]["ExecutionId"];
                "X-Execution-Duration-Ms": components["headers"]["ExecutionDurationMs"];
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
                "text/plain": string;
            };
        };
        /** @description What the function answered with a status of its own choice, from 100 to 999. One from 400 on marks the execution as failed. A function may also choose 400, 403, 404 or 500 and put any body beside it; the four headers then tell its answer from the errors declared here. */
        OtherFunctionAnswer: {
            headers: {
                "X-Function-Id": components["headers"]["FunctionId"];
                "X-Function-Version-Id": components["headers"]["FunctionVersionId"];
                "X-Execution-Id": components["headers"]["ExecutionId"];
                "X-Execution-Duration-Ms": components["headers"]["ExecutionDurationMs"];
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
                "text/plain": string;
            };
        };
        /** @description The request body broke off before it was complete. Nothing was run. */
        UnreadableBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The function is disabled and was not run. */
        FunctionDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The function has no active version, or its run failed: its code does not load, has no handler, raised an error, returned something else than an answer, chose a status outside 100 to 999, or took longer than the server allows (300 seconds unless configured). The reason is kept in the `error_message` of the execution. The four headers are present when the run had started. */
        RunFailed: {
            headers: {
                /**
                 * @description The function that ran.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                "X-Function-Id"?: components["schemas"]["FunctionId"];
                /**
                 * @description The version that ran.
                 * @example ver_d6j2m8s0q1t7f4hv9b3g_v2
                 */
                "X-Function-Version-Id"?: components["schemas"]["VersionId"];
                /**
                 * @description The record of this call.
                 * @example d6j8f7k0h3r5b1n4e2pg
                 */
                "X-Execution-Id"?: components["schemas"]["ExecutionId"];
                /**
                 * @description How long the function ran until it failed.
                 * @example 41
                 */
                "X-Execution-Duration-Ms"?: components["schemas"]["DurationMs"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the function. Text of any other form names no function.
         * @example d6j2m8s0q1t7f4hv9b3g
         */
        FunctionId: string;
        /**
         * @description The id of the function to call. Text of any other form names no function (404).
         * @example d6j2m8s0q1t7f4hv9b3g
         */
        RuntimeFunctionId: string;
        /**
         * @description The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing (404).
         * @example d6j3a40s1q8m2t6v9c5g
         */
        ExecutionId: string;
        /**
         * @description The id of the version, not its number. A bare number names nothing (404).
         * @example ver_d6j2m8s0q1t7f4hv9b3g_v1
         */
        VersionId: string;
        /** @description Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept: `tides/` reaches the function as `/tides/`, and an empty rest as `/`. */
        RestOfPath: string;
        /**
         * @description How many items a page holds at most. An unusable value never fails the request: zero, a negative number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
         * @example 20
         */
        Limit: number;
        /**
         * @description How many items to skip. An unusable value never fails the request: a negative number or anything that is no integer counts as 0. Behind the last item comes an empty page.
         * @example 0
         */
        Offset: number;
    };
    requestBodies: {
        /** @description Anything. The function gets it whole, as text, whatever its content type. These three types are the ones that clients of this contract can send. */
        FunctionInput: {
            content: {
                "application/json": unknown;
                "text/plain": string;
                "application/octet-stream": unknown;
            };
        };
    };
    headers: {
        /**
         * @description The function that ran. The function's own headers are set later and can replace this one.
         * @example d6j2m8s0q1t7f4hv9b3g
         */
        FunctionId: components["schemas"]["FunctionId"];
        /**
         * @description The version that ran.
         * @example ver_d6j2m8s0q1t7f4hv9b3g_v2
         */
        FunctionVersionId: components["schemas"]["VersionId"];
        /**
         * @description The record of this call, to be read with `getExecution`.
         * @example d6j3a40s1q8m2t6v9c5g
         */
        ExecutionId: components["schemas"]["ExecutionId"];
        /**
         * @description How long the function ran.
         * @example 3
         */
        ExecutionDurationMs: components["schemas"]["DurationMs"];
        /**
         * @description The documentation is never cached.
         * @example no-store
         */
        CacheControl: "no-store";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The key is right. */
            200: {
                headers: {
                    /**
                     * @description The cookie to send with later calls. `Secure` is added when the server itself speaks TLS.
                     * @example auth_token=demo-key; Path=/; Max-Age=86400; HttpOnly; SameSite=Strict
                     */
                    "Set-Cookie": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description The body is not a login request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            /** @description The key is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cookie is gone. */
            200: {
                headers: {
                    /**
                     * @description The same cookie, empty and expired.
                     * @example auth_token=; Path=/; Max-Age=0; HttpOnly
                     */
                    "Set-Cookie": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    listFunctions: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. An unusable value never fails the request: zero, a negative number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. An unusable value never fails the request: a negative number or anything that is no integer counts as 0. Behind the last item comes an empty page.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of functions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedFunctionsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The functions could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    createFunction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFunctionRequest"];
            };
        };
        responses: {
            /** @description The new function and its first version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionWithActiveVersion"];
                };
            };
            /** @description The body cannot be read or a member breaks a rule. Nothing was stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The function or its first version could not be stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionWithActiveVersion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
            /** @description A part of the function could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    updateFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFunctionRequest"];
            };
        };
        responses: {
            /** @description The function is changed. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body cannot be read, names no change or breaks a rule. Nothing was changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
            /** @description The change could not be stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    deleteFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
            /** @description The function could not be deleted. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    updateEnvVars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEnvVarsRequest"];
            };
        };
        responses: {
            /** @description The variables are replaced. The body is the active version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionVersion"];
                };
            };
            /** @description The body cannot be read or a variable breaks a rule. Nothing was changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
            /** @description The variables could not be replaced, or the active version could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getNextRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known about the next run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextRunResponse"];
                };
            };
            /** @description The stored schedule cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listVersions: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. An unusable value never fails the request: zero, a negative number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. An unusable value never fails the request: a negative number or anything that is no integer counts as 0. Behind the last item comes an empty page.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedVersionsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
            /** @description The versions could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
                /**
                 * @description The number of the version. Zero, a negative number and a number that is not in use are answered with 404; text that is no 32-bit integer with 400.
                 * @example 2
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionVersion"];
                };
            };
            /** @description The version in the path is not an integer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["VersionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
                /**
                 * @description The **id** of the version, not its number. A bare number names nothing (404).
                 * @example ver_d6j2m8s0q1t7f4hv9b3g_v1
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The version is the active one. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["VersionNotFound"];
            /** @description The version could not be deleted. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    activateVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
                /**
                 * @description The id of the version, not its number. A bare number names nothing (404).
                 * @example ver_d6j2m8s0q1t7f4hv9b3g_v1
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version is active. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["VersionNotFound"];
            /** @description The version could not be activated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getVersionDiff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
                /**
                 * @description The number of the version to start from. Zero and negative numbers do not exist (404).
                 * @example 1
                 */
                v1: number;
                /**
                 * @description The number of the version to arrive at. Zero and negative numbers do not exist (404).
                 * @example 2
                 */
                v2: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merged lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDiffResponse"];
                };
            };
            /** @description A version in the path is not an integer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description One of the versions does not exist, or the function does not. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    listExecutions: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. An unusable value never fails the request: zero, a negative number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. An unusable value never fails the request: a negative number or anything that is no integer counts as 0. Behind the last item comes an empty page.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the function. Text of any other form names no function.
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                id: components["parameters"]["FunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of executions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedExecutionsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
            /** @description The executions could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing (404).
                 * @example d6j3a40s1q8m2t6v9c5g
                 */
                id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Execution"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ExecutionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getExecutionLogs: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. An unusable value never fails the request: zero, a negative number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. An unusable value never fails the request: a negative number or anything that is no integer counts as 0. Behind the last item comes an empty page.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing (404).
                 * @example d6j3a40s1q8m2t6v9c5g
                 */
                id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution and one page of its log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedExecutionWithLogs"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ExecutionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getExecutionAIRequests: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. An unusable value never fails the request: zero, a negative number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. An unusable value never fails the request: a negative number or anything that is no integer counts as 0. Behind the last item comes an empty page.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing (404).
                 * @example d6j3a40s1q8m2t6v9c5g
                 */
                id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of AI requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedAIRequestsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ExecutionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getExecutionEmailRequests: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. An unusable value never fails the request: zero, a negative number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. An unusable value never fails the request: a negative number or anything that is no integer counts as 0. Behind the last item comes an empty page.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing (404).
                 * @example d6j3a40s1q8m2t6v9c5g
                 */
                id: components["parameters"]["ExecutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of email requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedEmailRequestsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ExecutionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    executeFunctionGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FunctionAnswer"];
            400: components["responses"]["UnreadableBody"];
            403: components["responses"]["FunctionDisabled"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["RunFailed"];
            default: components["responses"]["OtherFunctionAnswer"];
        };
    };
    executeFunctionPut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["FunctionInput"];
        responses: {
            200: components["responses"]["FunctionAnswer"];
            400: components["responses"]["UnreadableBody"];
            403: components["responses"]["FunctionDisabled"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["RunFailed"];
            default: components["responses"]["OtherFunctionAnswer"];
        };
    };
    executeFunctionPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["FunctionInput"];
        responses: {
            200: components["responses"]["FunctionAnswer"];
            400: components["responses"]["UnreadableBody"];
            403: components["responses"]["FunctionDisabled"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["RunFailed"];
            default: components["responses"]["OtherFunctionAnswer"];
        };
    };
    executeFunctionDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["FunctionInput"];
        responses: {
            200: components["responses"]["FunctionAnswer"];
            400: components["responses"]["UnreadableBody"];
            403: components["responses"]["FunctionDisabled"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["RunFailed"];
            default: components["responses"]["OtherFunctionAnswer"];
        };
    };
    executeFunctionPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["FunctionInput"];
        responses: {
            200: components["responses"]["FunctionAnswer"];
            400: components["responses"]["UnreadableBody"];
            403: components["responses"]["FunctionDisabled"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["RunFailed"];
            default: components["responses"]["OtherFunctionAnswer"];
        };
    };
    executeFunctionPathGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
                /** @description Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept: `tides/` reaches the function as `/tides/`, and an empty rest as `/`. */
                path: components["parameters"]["RestOfPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FunctionAnswer"];
            400: components["responses"]["UnreadableBody"];
            403: components["responses"]["FunctionDisabled"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["RunFailed"];
            default: components["responses"]["OtherFunctionAnswer"];
        };
    };
    executeFunctionPathPut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
                /** @description Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept: `tides/` reaches the function as `/tides/`, and an empty rest as `/`. */
                path: components["parameters"]["RestOfPath"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["FunctionInput"];
        responses: {
            200: components["responses"]["FunctionAnswer"];
            400: components["responses"]["UnreadableBody"];
            403: components["responses"]["FunctionDisabled"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["RunFailed"];
            default: components["responses"]["OtherFunctionAnswer"];
        };
    };
    executeFunctionPathPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
                /** @description Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept: `tides/` reaches the function as `/tides/`, and an empty rest as `/`. */
                path: components["parameters"]["RestOfPath"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["FunctionInput"];
        responses: {
            200: components["responses"]["FunctionAnswer"];
            400: components["responses"]["UnreadableBody"];
            403: components["responses"]["FunctionDisabled"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["RunFailed"];
            default: components["responses"]["OtherFunctionAnswer"];
        };
    };
    executeFunctionPathDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
                /** @description Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept: `tides/` reaches the function as `/tides/`, and an empty rest as `/`. */
                path: components["parameters"]["RestOfPath"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["FunctionInput"];
        responses: {
            200: components["responses"]["FunctionAnswer"];
            400: components["responses"]["UnreadableBody"];
            403: components["responses"]["FunctionDisabled"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["RunFailed"];
            default: components["responses"]["OtherFunctionAnswer"];
        };
    };
    executeFunctionPathPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the function to call. Text of any other form names no function (404).
                 * @example d6j2m8s0q1t7f4hv9b3g
                 */
                function_id: components["parameters"]["RuntimeFunctionId"];
                /** @description Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept: `tides/` reaches the function as `/tides/`, and an empty rest as `/`. */
                path: components["parameters"]["RestOfPath"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["FunctionInput"];
        responses: {
            200: components["responses"]["FunctionAnswer"];
            400: components["responses"]["UnreadableBody"];
            403: components["responses"]["FunctionDisabled"];
            404: components["responses"]["FunctionNotFound"];
            500: components["responses"]["RunFailed"];
            default: components["responses"]["OtherFunctionAnswer"];
        };
    };
    getDocsPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, in UTF-8. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    getOpenApiSpec: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
}
