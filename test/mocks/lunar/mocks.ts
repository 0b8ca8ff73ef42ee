// @generated from specs/lunar/openapi.yaml by the mocks generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
import { type HttpHandler, http } from "msw";
import * as mock from "../../../generated/runtime/mock.ts";
import { definition } from "../../../generated/lunar/server.ts";
import type * as s from "../../../generated/lunar/server.ts";

/** Mocks of Lunar, by operation: call one to get a handler for MSW. */
export interface LunarMocks {
  /**
   * Log in with the API key
   *
   * Sets the cookie `auth_token` for 24 hours when the key is right. The cookie holds the key itself;
   * there are no sessions. An empty key counts as a wrong one.
   *
   * `POST /api/auth/login`
   * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1login/post`
   */
  readonly login: mock.OperationMock<
    s.LoginCall,
    s.LoginResult,
    HttpHandler,
    {
      200: "loggedIn";
      400: "invalidBody";
      401: "wrongKey";
      500: "unexpected";
    }
  >;
  /**
   * Drop the login cookie
   *
   * Tells the browser to forget the cookie. The key itself stays valid, because there is no session that
   * could be revoked. Works with and without a cookie.
   *
   * `POST /api/auth/logout`
   * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1logout/post`
   */
  readonly logout: mock.OperationMock<
    s.LogoutCall,
    s.LogoutResult,
    HttpHandler,
    {
      200: "loggedOut";
      500: "unexpected";
    }
  >;
  /**
   * List functions, the newest first
   *
   * Ordered by creation time and then by id, both descending. Each function comes with its active
   * version, but with an empty `env_vars`: values are shown by `getFunction` only.
   *
   * `GET /api/functions`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions/get`
   */
  readonly listFunctions: mock.OperationMock<
    s.ListFunctionsCall,
    s.ListFunctionsResult,
    HttpHandler,
    {
      200: "page" | "empty";
      401: "notAuthenticated";
      500: "notListed";
    }
  >;
  /**
   * Create a function with its first version
   *
   * Stores the code as version 1 and activates it. Names need not be unique. Environment variables and a
   * schedule are set afterwards, with `updateEnvVars` and `updateFunction`. Members are checked in the
   * order name, description, code, and the first one that fails is reported. Success is 200, not 201.
   *
   * `POST /api/functions`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions/post`
   */
  readonly createFunction: mock.OperationMock<
    s.CreateFunctionCall,
    s.CreateFunctionResult,
    HttpHandler,
    {
      200: "created";
      400: "invalidBody" | "invalidName" | "longName" | "longDescription" | "blankCode" | "longCode";
      401: "notAuthenticated";
      500: "functionNotStored" | "versionNotStored";
    }
  >;
  /**
   * Read a function with its active version
   *
   * The only answer that shows the environment variables, in clear text.
   *
   * `GET /api/functions/{id}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}/get`
   */
  readonly getFunction: mock.OperationMock<
    s.GetFunctionCall,
    s.GetFunctionResult,
    HttpHandler,
    {
      200: "scheduled";
      401: "notAuthenticated";
      404: "unknownFunction";
      500: "noActiveVersion" | "variablesNotRead";
    }
  >;
  /**
   * Change a function
   *
   * Changes the members that are present and leaves the others alone. At least one must be present.
   *
   * First the body is checked as a whole, and nothing is written when a member fails: presence, name,
   * description, code, retention days, schedule, cron status. Then the function is looked up: an unknown
   * id is answered with 404, also when `code` is present. Then new code becomes a new version, active at
   * once, and the other members are stored together. A changed schedule or cron status takes effect
   * immediately.
   *
   * `PUT /api/functions/{id}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}/put`
   */
  readonly updateFunction: mock.OperationMock<
    s.UpdateFunctionCall,
    s.UpdateFunctionResult,
    HttpHandler,
    {
      400:
        | "invalidBody"
        | "nothingToChange"
        | "invalidName"
        | "invalidRetention"
        | "invalidSchedule"
        | "invalidStatus";
      401: "notAuthenticated";
      404: "unknownFunction";
      500: "versionNotStored";
    }
  >;
  /**
   * Delete a function and everything that belongs to it
   *
   * Cannot be undone. Versions, executions with their logs, AI requests and email requests, environment
   * variables, key-value data and the schedule all go with the function. An unknown id is answered with
   * 404; 500 is left to failures of the storage.
   *
   * `DELETE /api/functions/{id}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}/delete`
   */
  readonly deleteFunction: mock.OperationMock<
    s.DeleteFunctionCall,
    s.DeleteFunctionResult,
    HttpHandler,
    {
      401: "notAuthenticated";
      404: "unknownFunction";
      500: "notDeleted";
    }
  >;
  /**
   * Replace all environment variables of a function
   *
   * The set in the body becomes the whole set: variables that it does not name are deleted, and an empty
   * object deletes all of them. Takes effect with the next call, without a new version, and leaves
   * `updated_at` alone. The body is checked before the function is looked up, so 400 wins over 404. When
   * several entries are wrong, any one of them may be reported. The answer is the active version, not
   * the variables.
   *
   * `PUT /api/functions/{id}/env`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1env/put`
   */
  readonly updateEnvVars: mock.OperationMock<
    s.UpdateEnvVarsCall,
    s.UpdateEnvVarsResult,
    HttpHandler,
    {
      200: "activeVersion";
      400:
        | "invalidBody"
        | "missing"
        | "tooMany"
        | "emptyKey"
        | "invalidKey"
        | "longKey"
        | "blankValue"
        | "longValue";
      401: "notAuthenticated";
      404: "unknownFunction";
      500: "notRead" | "notDeleted" | "notSet" | "noVersion";
    }
  >;
  /**
   * Tell when a function runs next by its schedule
   *
   * A schedule whose dates never come, such as 30 February, is legal; the answer then has neither
   * `next_run` nor `next_run_human`.
   *
   * `GET /api/functions/{id}/next-run`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1next-run/get`
   */
  readonly getNextRun: mock.OperationMock<
    s.GetNextRunCall,
    s.GetNextRunResult,
    HttpHandler,
    {
      200: "active" | "paused" | "never" | "none";
      400: "invalidSchedule";
      401: "notAuthenticated";
      404: "unknownFunction";
      500: "unexpected";
    }
  >;
  /**
   * List the versions of a function, the highest first
   *
   * `GET /api/functions/{id}/versions`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions/get`
   */
  readonly listVersions: mock.OperationMock<
    s.ListVersionsCall,
    s.ListVersionsResult,
    HttpHandler,
    {
      200: "page";
      401: "notAuthenticated";
      404: "unknownFunction";
      500: "notListed";
    }
  >;
  /**
   * Read one version by its number
   *
   * `GET /api/functions/{id}/versions/{version}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{version}/get`
   */
  readonly getVersion: mock.OperationMock<
    s.GetVersionCall,
    s.GetVersionResult,
    HttpHandler,
    {
      200: "activeVersion";
      400: "invalidNumber";
      401: "notAuthenticated";
      404: "unknownVersion";
      500: "unexpected";
    }
  >;
  /**
   * Delete one inactive version by its id
   *
   * Deletes the executions of that version as well. The active version cannot be deleted. A version that
   * belongs to another function than the one in the path is answered with 404. When the highest version
   * is deleted, the next new version gets its number and its id again.
   *
   * `DELETE /api/functions/{id}/versions/{version}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{version}/delete`
   */
  readonly deleteVersion: mock.OperationMock<
    s.DeleteVersionCall,
    s.DeleteVersionResult,
    HttpHandler,
    {
      400: "active";
      401: "notAuthenticated";
      404: "unknownVersion";
      500: "notDeleted";
    }
  >;
  /**
   * Make a version the active one
   *
   * Later calls run this version; all its siblings become inactive. Activating the active version again
   * is fine. A version that belongs to another function than the one in the path is answered with 404.
   * The `updated_at` of the function stays as it is.
   *
   * `POST /api/functions/{id}/versions/{versionId}/activate`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{versionId}~1activate/post`
   */
  readonly activateVersion: mock.OperationMock<
    s.ActivateVersionCall,
    s.ActivateVersionResult,
    HttpHandler,
    {
      401: "notAuthenticated";
      404: "unknownVersion";
      500: "notActivated";
    }
  >;
  /**
   * Compare the code of two versions line by line
   *
   * Returns both texts in full, merged: the longest common sequence of lines is `unchanged`, what only
   * `v1`
   * has is `removed`, what only `v2` has is `added`. Within one change the removed lines come first.
   * Every
   * line is present, blank ones with an empty `content`. A missing line end at the end of a text is no
   * difference.
   *
   * `v1` may be the higher number. Equal numbers give a diff without changes. Checks run in this order:
   * `v1` is an integer, `v2` is an integer (400), `v1` exists, `v2` exists (404).
   *
   * `GET /api/functions/{id}/diff/{v1}/{v2}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1diff~1{v1}~1{v2}/get`
   */
  readonly getVersionDiff: mock.OperationMock<
    s.GetVersionDiffCall,
    s.GetVersionDiffResult,
    HttpHandler,
    {
      200: "changed" | "same";
      400: "invalidFirst" | "invalidSecond";
      401: "notAuthenticated";
      404: "firstNotFound" | "secondNotFound";
      500: "unexpected";
    }
  >;
  /**
   * List the executions of a function, the newest first
   *
   * Ordered by start time and then by id, both descending. Stored answers (`response_json`) are left out
   * here; `getExecution` shows them.
   *
   * `GET /api/functions/{id}/executions`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1executions/get`
   */
  readonly listExecutions: mock.OperationMock<
    s.ListExecutionsCall,
    s.ListExecutionsResult,
    HttpHandler,
    {
      200: "page" | "empty";
      401: "notAuthenticated";
      404: "unknownFunction";
      500: "notListed";
    }
  >;
  /**
   * Read one execution
   *
   * `GET /api/executions/{id}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}/get`
   */
  readonly getExecution: mock.OperationMock<
    s.GetExecutionCall,
    s.GetExecutionResult,
    HttpHandler,
    {
      200: "success" | "failed";
      401: "notAuthenticated";
      404: "unknownExecution";
      500: "unexpected";
    }
  >;
  /**
   * Read an execution with its log lines, the oldest first
   *
   * `limit` and `offset` page through the log lines; the execution itself is repeated on each page. Only
   * what the function logged is listed. Why it failed is told by `error_message`, not by the log.
   *
   * `GET /api/executions/{id}/logs`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1logs/get`
   */
  readonly getExecutionLogs: mock.OperationMock<
    s.GetExecutionLogsCall,
    s.GetExecutionLogsResult,
    HttpHandler,
    {
      200: "page";
      401: "notAuthenticated";
      404: "unknownExecution";
      500: "unexpected";
    }
  >;
  /**
   * List the AI requests of an execution, the oldest first
   *
   * `GET /api/executions/{id}/ai-requests`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1ai-requests/get`
   */
  readonly getExecutionAIRequests: mock.OperationMock<
    s.GetExecutionAIRequestsCall,
    s.GetExecutionAIRequestsResult,
    HttpHandler,
    {
      200: "page" | "empty";
      401: "notAuthenticated";
      404: "unknownExecution";
      500: "unexpected";
    }
  >;
  /**
   * List the email requests of an execution, the oldest first
   *
   * `GET /api/executions/{id}/email-requests`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1email-requests/get`
   */
  readonly getExecutionEmailRequests: mock.OperationMock<
    s.GetExecutionEmailRequestsCall,
    s.GetExecutionEmailRequestsResult,
    HttpHandler,
    {
      200: "page" | "empty";
      401: "notAuthenticated";
      404: "unknownExecution";
      500: "unexpected";
    }
  >;
  /**
   * Call a function with GET
   *
   * `event.relativePath` is `/`. Any query parameter and any header may be sent. `HEAD` is a call of its
   * own: the function runs and sees the method `HEAD`.
   *
   * `GET /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/get`
   */
  readonly executeFunctionGet: mock.OperationMock<
    s.ExecuteFunctionGetCall,
    s.ExecuteFunctionGetResult,
    HttpHandler,
    {
      200: "tide";
      400: "unreadable";
      403: "disabled";
      404: "unknownFunction";
      500: "failed" | "noAnswer" | "noActiveVersion" | "impossibleStatus";
    }
  >;
  /**
   * Call a function with POST
   *
   * `event.relativePath` is `/`. Scheduled runs come this way too, without a body and with the headers
   * `X-Trigger: cron`, `X-Cron-Schedule`, `X-Cron-Function-Id`, `X-Cron-Function-Name` and
   * `X-Cron-Scheduled-Time` (Unix seconds). Every call with `X-Trigger: cron` is recorded with the
   * trigger `cron`, whoever sends it.
   *
   * `POST /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/post`
   */
  readonly executeFunctionPost: mock.OperationMock<
    s.ExecuteFunctionPostCall,
    s.ExecuteFunctionPostResult,
    HttpHandler,
    {
      200: "tide";
      400: "unreadable";
      403: "disabled";
      404: "unknownFunction";
      500: "failed" | "noAnswer" | "noActiveVersion" | "impossibleStatus";
    }
  >;
  /**
   * Call a function with PUT
   *
   * `event.relativePath` is `/`.
   *
   * `PUT /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/put`
   */
  readonly executeFunctionPut: mock.OperationMock<
    s.ExecuteFunctionPutCall,
    s.ExecuteFunctionPutResult,
    HttpHandler,
    {
      200: "tide";
      400: "unreadable";
      403: "disabled";
      404: "unknownFunction";
      500: "failed" | "noAnswer" | "noActiveVersion" | "impossibleStatus";
    }
  >;
  /**
   * Call a function with PATCH
   *
   * `event.relativePath` is `/`.
   *
   * `PATCH /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/patch`
   */
  readonly executeFunctionPatch: mock.OperationMock<
    s.ExecuteFunctionPatchCall,
    s.ExecuteFunctionPatchResult,
    HttpHandler,
    {
      200: "tide";
      400: "unreadable";
      403: "disabled";
      404: "unknownFunction";
      500: "failed" | "noAnswer" | "noActiveVersion" | "impossibleStatus";
    }
  >;
  /**
   * Call a function with DELETE
   *
   * Runs the function with the method `DELETE`. It does not delete the function.
   *
   * `DELETE /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/delete`
   */
  readonly executeFunctionDelete: mock.OperationMock<
    s.ExecuteFunctionDeleteCall,
    s.ExecuteFunctionDeleteResult,
    HttpHandler,
    {
      200: "tide";
      400: "unreadable";
      403: "disabled";
      404: "unknownFunction";
      500: "failed" | "noAnswer" | "noActiveVersion" | "impossibleStatus";
    }
  >;
  /**
   * Call a function with GET, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash. As without a path, `HEAD` runs
   * the function too.
   *
   * `GET /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/get`
   */
  readonly executeFunctionPathGet: mock.OperationMock<
    s.ExecuteFunctionPathGetCall,
    s.ExecuteFunctionPathGetResult,
    HttpHandler,
    {
      200: "tide";
      400: "unreadable";
      403: "disabled";
      404: "unknownFunction";
      500: "failed" | "noAnswer" | "noActiveVersion" | "impossibleStatus";
    }
  >;
  /**
   * Call a function with POST, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash.
   *
   * `POST /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/post`
   */
  readonly executeFunctionPathPost: mock.OperationMock<
    s.ExecuteFunctionPathPostCall,
    s.ExecuteFunctionPathPostResult,
    HttpHandler,
    {
      200: "tide";
      400: "unreadable";
      403: "disabled";
      404: "unknownFunction";
      500: "failed" | "noAnswer" | "noActiveVersion" | "impossibleStatus";
    }
  >;
  /**
   * Call a function with PUT, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash.
   *
   * `PUT /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/put`
   */
  readonly executeFunctionPathPut: mock.OperationMock<
    s.ExecuteFunctionPathPutCall,
    s.ExecuteFunctionPathPutResult,
    HttpHandler,
    {
      200: "tide";
      400: "unreadable";
      403: "disabled";
      404: "unknownFunction";
      500: "failed" | "noAnswer" | "noActiveVersion" | "impossibleStatus";
    }
  >;
  /**
   * Call a function with PATCH, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash.
   *
   * `PATCH /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/patch`
   */
  readonly executeFunctionPathPatch: mock.OperationMock<
    s.ExecuteFunctionPathPatchCall,
    s.ExecuteFunctionPathPatchResult,
    HttpHandler,
    {
      200: "tide";
      400: "unreadable";
      403: "disabled";
      404: "unknownFunction";
      500: "failed" | "noAnswer" | "noActiveVersion" | "impossibleStatus";
    }
  >;
  /**
   * Call a function with DELETE, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash. What is deleted, if anything,
   * is up to the function.
   *
   * `DELETE /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/delete`
   */
  readonly executeFunctionPathDelete: mock.OperationMock<
    s.ExecuteFunctionPathDeleteCall,
    s.ExecuteFunctionPathDeleteResult,
    HttpHandler,
    {
      200: "tide";
      400: "unreadable";
      403: "disabled";
      404: "unknownFunction";
      500: "failed" | "noAnswer" | "noActiveVersion" | "impossibleStatus";
    }
  >;
  /**
   * Read this document as a web page
   *
   * `GET /docs`
   * `specs/lunar/openapi.yaml#/paths/~1docs/get`
   */
  readonly getDocsPage: mock.OperationMock<
    s.GetDocsPageCall,
    s.GetDocsPageResult,
    HttpHandler,
    {
      200: "page";
      500: "unexpected";
    }
  >;
  /**
   * Read this document as OpenAPI
   *
   * `GET /docs/openapi.yaml`
   * `specs/lunar/openapi.yaml#/paths/~1docs~1openapi.yaml/get`
   */
  readonly getOpenApiSpec: mock.OperationMock<
    s.GetOpenApiSpecCall,
    s.GetOpenApiSpecResult,
    HttpHandler,
    {
      200: "firstLines";
      500: "unexpected";
    }
  >;
  /** A handler for every operation, with the contract's examples for answers. */
  handlers(): HttpHandler[];
}

/** The contract's examples, and what was made of its schemas where it has none. */
const examples: mock.Examples = {
  login: [
    {
      status: 200,
      headers: {
        "Set-Cookie": "auth_token=demo-key; Path=/; Max-Age=86400; HttpOnly; SameSite=Strict",
      },
      name: "loggedIn",
      body: { success: true },
    },
    { status: 400, name: "invalidBody", body: { success: false, error: "Invalid request body" } },
    { status: 401, name: "wrongKey", body: { success: false, error: "Invalid API key" } },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
  logout: [
    {
      status: 200,
      headers: { "Set-Cookie": "auth_token=; Path=/; Max-Age=0; HttpOnly" },
      name: "loggedOut",
      body: { success: true },
    },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
  listFunctions: [
    {
      status: 200,
      name: "page",
      body: {
        functions: [
          {
            id: "d6j2m8s0q1t7f4hv9b3g",
            name: "tide-clock",
            description: "Tells the next high tide",
            env_vars: {},
            disabled: false,
            cron_status: "paused",
            save_response: false,
            created_at: 1772452800,
            updated_at: 1772452800,
            active_version: {
              id: "ver_d6j2m8s0q1t7f4hv9b3g_v1",
              function_id: "d6j2m8s0q1t7f4hv9b3g",
              version: 1,
              code: "function handler(ctx, event)\n  return { statusCode = 200, body = [[{\"high_tide\":\"04:12\"}]] }\nend\n",
              created_at: 1772452800,
              is_active: true,
            },
          },
          {
            id: "d6hv0e5c2n8k4r1p7u0g",
            name: "weekly-digest",
            env_vars: {},
            disabled: true,
            retention_days: 365,
            cron_schedule: "0 7 * * MON",
            cron_status: "active",
            save_response: true,
            created_at: 1772366400,
            updated_at: 1772409600,
            active_version: {
              id: "ver_d6hv0e5c2n8k4r1p7u0g_v14",
              function_id: "d6hv0e5c2n8k4r1p7u0g",
              version: 14,
              code: "function handler(ctx, event) return { statusCode = 204 } end",
              created_at: 1772407800,
              is_active: true,
            },
          },
        ],
        pagination: { total: 3, limit: 2, offset: 0 },
      },
    },
    {
      status: 200,
      name: "empty",
      body: { functions: [], pagination: { total: 3, limit: 20, offset: 40 } },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 500, name: "notListed", body: { error: "Failed to list functions" } },
  ],
  createFunction: [
    {
      status: 200,
      name: "created",
      body: {
        id: "d6j2m8s0q1t7f4hv9b3g",
        name: "tide-clock",
        description: "Tells the next high tide",
        env_vars: {},
        disabled: false,
        save_response: false,
        created_at: 1772452800,
        updated_at: 1772452800,
        active_version: {
          id: "ver_d6j2m8s0q1t7f4hv9b3g_v1",
          function_id: "d6j2m8s0q1t7f4hv9b3g",
          version: 1,
          code: "function handler(ctx, event)\n  return { statusCode = 200, body = [[{\"high_tide\":\"04:12\"}]] }\nend\n",
          created_at: 1772452800,
          is_active: true,
        },
      },
    },
    { status: 400, name: "invalidBody", body: { error: "Invalid request body" } },
    { status: 400, name: "invalidName", body: { error: "name: name cannot be empty" } },
    {
      status: 400,
      name: "longName",
      body: { error: "name: name cannot be longer than 100 characters" },
    },
    {
      status: 400,
      name: "longDescription",
      body: { error: "description: description cannot be longer than 500 characters" },
    },
    { status: 400, name: "blankCode", body: { error: "code: code cannot be empty" } },
    {
      status: 400,
      name: "longCode",
      body: { error: "code: code cannot be longer than 1048576 bytes" },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 500, name: "functionNotStored", body: { error: "Failed to create function" } },
    { status: 500, name: "versionNotStored", body: { error: "Failed to create initial version" } },
  ],
  getFunction: [
    {
      status: 200,
      name: "scheduled",
      body: {
        id: "d6j2m8s0q1t7f4hv9b3g",
        name: "tide-clock",
        description: "Tells the next high tide",
        env_vars: { HARBOUR: "Brest", MAX_ITEMS: "25" },
        disabled: false,
        retention_days: 30,
        cron_schedule: "0 */6 * * *",
        cron_status: "active",
        save_response: true,
        created_at: 1772452800,
        updated_at: 1772457000,
        active_version: {
          id: "ver_d6j2m8s0q1t7f4hv9b3g_v2",
          function_id: "d6j2m8s0q1t7f4hv9b3g",
          version: 2,
          code: "function handler(ctx, event)\n  log.info(\"tide asked for \" .. event.relativePath)\n  return { statusCode = 200, body = [[{\"harbour\":\"Brest\",\"high_tide\":\"04:12\"}]] }\nend\n",
          created_at: 1772456400,
          is_active: true,
        },
      },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    { status: 500, name: "noActiveVersion", body: { error: "No active version found" } },
    { status: 500, name: "variablesNotRead", body: { error: "Failed to get env vars" } },
  ],
  updateFunction: [
    { status: 200 },
    { status: 400, name: "invalidBody", body: { error: "Invalid request body" } },
    {
      status: 400,
      name: "nothingToChange",
      body: { error: "request: at least one field must be provided for update" },
    },
    { status: 400, name: "invalidName", body: { error: "name: name cannot be empty" } },
    {
      status: 400,
      name: "invalidRetention",
      body: { error: "retention_days: retention_days must be one of: [7 15 30 365]" },
    },
    {
      status: 400,
      name: "invalidSchedule",
      body: {
        error: "cron_schedule: invalid cron expression: parser does not accept descriptors: @daily",
      },
    },
    {
      status: 400,
      name: "invalidStatus",
      body: { error: "cron_status: cron_status must be one of: [active paused]" },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    { status: 500, name: "versionNotStored", body: { error: "Failed to create new version" } },
  ],
  deleteFunction: [
    { status: 204 },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    { status: 500, name: "notDeleted", body: { error: "Failed to delete function" } },
  ],
  updateEnvVars: [
    {
      status: 200,
      name: "activeVersion",
      body: {
        id: "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        version: 2,
        code: "function handler(ctx, event)\n  log.info(\"tide asked for \" .. event.relativePath)\n  return { statusCode = 200, body = [[{\"harbour\":\"Brest\",\"high_tide\":\"04:12\"}]] }\nend\n",
        created_at: 1772456400,
        is_active: true,
      },
    },
    { status: 400, name: "invalidBody", body: { error: "Invalid request body" } },
    { status: 400, name: "missing", body: { error: "env_vars: env_vars cannot be nil" } },
    {
      status: 400,
      name: "tooMany",
      body: { error: "env_vars: cannot have more than 100 environment variables" },
    },
    {
      status: 400,
      name: "emptyKey",
      body: { error: "env_var_key: environment variable key cannot be empty" },
    },
    {
      status: 400,
      name: "invalidKey",
      body: {
        error: "env_var_key: environment variable key can only contain letters, numbers, and underscores",
      },
    },
    {
      status: 400,
      name: "longKey",
      body: { error: "env_var_key: environment variable key cannot be longer than 100 characters" },
    },
    {
      status: 400,
      name: "blankValue",
      body: { error: "env_var_value: environment variable value cannot be empty" },
    },
    {
      status: 400,
      name: "longValue",
      body: {
        error: "env_var_value: environment variable value cannot be longer than 10000 characters",
      },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    { status: 500, name: "notRead", body: { error: "Failed to get current env vars" } },
    { status: 500, name: "notDeleted", body: { error: "Failed to delete env var" } },
    { status: 500, name: "notSet", body: { error: "Failed to set env var" } },
    { status: 500, name: "noVersion", body: { error: "Failed to get active version" } },
  ],
  getNextRun: [
    {
      status: 200,
      name: "active",
      body: {
        has_schedule: true,
        cron_schedule: "0 */6 * * *",
        cron_status: "active",
        next_run: 1772474400,
        next_run_human: "in 4 hours",
      },
    },
    {
      status: 200,
      name: "paused",
      body: {
        has_schedule: true,
        cron_schedule: "0 */6 * * *",
        cron_status: "paused",
        is_paused: true,
      },
    },
    {
      status: 200,
      name: "never",
      body: { has_schedule: true, cron_schedule: "0 0 30 2 *", cron_status: "active" },
    },
    { status: 200, name: "none", body: { has_schedule: false } },
    { status: 400, name: "invalidSchedule", body: { error: "Invalid cron schedule" } },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
  listVersions: [
    {
      status: 200,
      name: "page",
      body: {
        versions: [
          {
            id: "ver_d6j2m8s0q1t7f4hv9b3g_v2",
            function_id: "d6j2m8s0q1t7f4hv9b3g",
            version: 2,
            code: "function handler(ctx, event)\n  log.info(\"tide asked for \" .. event.relativePath)\n  return { statusCode = 200, body = [[{\"harbour\":\"Brest\",\"high_tide\":\"04:12\"}]] }\nend\n",
            created_at: 1772456400,
            is_active: true,
          },
          {
            id: "ver_d6j2m8s0q1t7f4hv9b3g_v1",
            function_id: "d6j2m8s0q1t7f4hv9b3g",
            version: 1,
            code: "function handler(ctx, event)\n  return { statusCode = 200, body = [[{\"high_tide\":\"04:12\"}]] }\nend\n",
            created_at: 1772452800,
            is_active: false,
          },
        ],
        pagination: { total: 2, limit: 20, offset: 0 },
      },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    { status: 500, name: "notListed", body: { error: "Failed to list versions" } },
  ],
  getVersion: [
    {
      status: 200,
      name: "activeVersion",
      body: {
        id: "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        version: 2,
        code: "function handler(ctx, event)\n  log.info(\"tide asked for \" .. event.relativePath)\n  return { statusCode = 200, body = [[{\"harbour\":\"Brest\",\"high_tide\":\"04:12\"}]] }\nend\n",
        created_at: 1772456400,
        is_active: true,
      },
    },
    { status: 400, name: "invalidNumber", body: { error: "Invalid version number" } },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownVersion", body: { error: "Version not found" } },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
  deleteVersion: [
    { status: 204 },
    { status: 400, name: "active", body: { error: "Cannot delete active version" } },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownVersion", body: { error: "Version not found" } },
    { status: 500, name: "notDeleted", body: { error: "Failed to delete version" } },
  ],
  activateVersion: [
    { status: 200 },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownVersion", body: { error: "Version not found" } },
    { status: 500, name: "notActivated", body: { error: "Failed to activate version" } },
  ],
  getVersionDiff: [
    {
      status: 200,
      name: "changed",
      body: {
        old_version: 1,
        new_version: 2,
        diff: [
          {
            line_type: "unchanged",
            old_line: 1,
            new_line: 1,
            content: "function handler(ctx, event)",
          },
          {
            line_type: "removed",
            old_line: 2,
            content: "  return { statusCode = 200, body = [[{\"high_tide\":\"04:12\"}]] }",
          },
          {
            line_type: "added",
            new_line: 2,
            content: "  log.info(\"tide asked for \" .. event.relativePath)",
          },
          {
            line_type: "added",
            new_line: 3,
            content: "  return { statusCode = 200, body = [[{\"harbour\":\"Brest\",\"high_tide\":\"04:12\"}]] }",
          },
          { line_type: "unchanged", old_line: 3, new_line: 4, content: "end" },
        ],
      },
    },
    {
      status: 200,
      name: "same",
      body: {
        old_version: 1,
        new_version: 1,
        diff: [{ line_type: "unchanged", old_line: 1, new_line: 1, content: "return nil" }],
      },
    },
    { status: 400, name: "invalidFirst", body: { error: "Invalid version number v1" } },
    { status: 400, name: "invalidSecond", body: { error: "Invalid version number v2" } },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "firstNotFound", body: { error: "Version v1 not found" } },
    { status: 404, name: "secondNotFound", body: { error: "Version v2 not found" } },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
  listExecutions: [
    {
      status: 200,
      name: "page",
      body: {
        executions: [
          {
            id: "d6j9c2p0v7l4u8i1o3kg",
            function_id: "d6j2m8s0q1t7f4hv9b3g",
            function_version_id: "ver_d6j2m8s0q1t7f4hv9b3g_v3",
            status: "pending",
            trigger: "http",
            created_at: 1772477400,
          },
          {
            id: "d6j8f7k0h3r5b1n4e2pg",
            function_id: "d6j2m8s0q1t7f4hv9b3g",
            function_version_id: "ver_d6j2m8s0q1t7f4hv9b3g_v3",
            status: "error",
            duration_ms: 41,
            error_message: "attempt to concatenate a nil value\n[TIP] Check that the value exists before it is joined to a text.\n",
            trigger: "cron",
            created_at: 1772474400,
          },
          {
            id: "d6j3a40s1q8m2t6v9c5g",
            function_id: "d6j2m8s0q1t7f4hv9b3g",
            function_version_id: "ver_d6j2m8s0q1t7f4hv9b3g_v2",
            status: "success",
            duration_ms: 3,
            event_json: "{\"method\":\"GET\",\"path\":\"/fn/d6j2m8s0q1t7f4hv9b3g/brest\",\"relativePath\":\"/brest\", \"headers\":{\"Accept\":\"application/json\"},\"body\":\"\",\"query\":{\"api_key\":\"[REDACTED]\"}}",
            trigger: "http",
            created_at: 1772460000,
          },
        ],
        pagination: { total: 3, limit: 20, offset: 0 },
      },
    },
    {
      status: 200,
      name: "empty",
      body: { executions: [], pagination: { total: 0, limit: 20, offset: 0 } },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    { status: 500, name: "notListed", body: { error: "Failed to list executions" } },
  ],
  getExecution: [
    {
      status: 200,
      name: "success",
      body: {
        id: "d6j3a40s1q8m2t6v9c5g",
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        function_version_id: "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        status: "success",
        duration_ms: 3,
        event_json: "{\"method\":\"POST\",\"path\":\"/fn/d6j2m8s0q1t7f4hv9b3g/brest\",\"relativePath\":\"/brest\", \"headers\":{\"Authorization\":\"[REDACTED]\",\"Content-Type\":\"application/json\"}, \"body\":\"{\\\"day\\\":\\\"tomorrow\\\",\\\"password\\\":\\\"[REDACTED]\\\"}\",\"query\":{}}",
        response_json: "{\"statusCode\":200,\"headers\":{},\"body\":\"{\\\"harbour\\\":\\\"Brest\\\",\\\"high_tide\\\":\\\"04:12\\\"}\", \"isBase64Encoded\":false}",
        trigger: "http",
        created_at: 1772460000,
      },
    },
    {
      status: 200,
      name: "failed",
      body: {
        id: "d6j8f7k0h3r5b1n4e2pg",
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        function_version_id: "ver_d6j2m8s0q1t7f4hv9b3g_v3",
        status: "error",
        duration_ms: 41,
        error_message: "attempt to concatenate a nil value\n[CODE]\n2 | log.info(\"tide asked for \" .. event.harbour)\n[/CODE]\n[TIP] Check that the value exists before it is joined to a text.\n",
        trigger: "cron",
        created_at: 1772474400,
      },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownExecution", body: { error: "Execution not found" } },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
  getExecutionLogs: [
    {
      status: 200,
      name: "page",
      body: {
        id: "d6j3a40s1q8m2t6v9c5g",
        function_id: "d6j2m8s0q1t7f4hv9b3g",
        function_version_id: "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        status: "success",
        duration_ms: 3,
        trigger: "http",
        created_at: 1772460000,
        logs: [
          { level: "info", message: "tide asked for /brest", created_at: 1772460000 },
          { level: "debug", message: "[REDACTED]", created_at: 1772460000 },
        ],
        pagination: { total: 4, limit: 2, offset: 0 },
      },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownExecution", body: { error: "Execution not found" } },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
  getExecutionAIRequests: [
    {
      status: 200,
      name: "page",
      body: {
        ai_requests: [
          {
            id: "d6j3a4c0q1s8m2t6v9c0",
            execution_id: "d6j3a40s1q8m2t6v9c5g",
            provider: "openai",
            model: "demo-model-small",
            endpoint: "https://llm.example.net/v1/chat/completions",
            request_json: "{\"messages\":[{\"content\":\"Rhyme on high tide\",\"role\":\"user\"}],\"model\":\"demo-model-small\"}",
            response_json: "{\"choices\":[{\"message\":{\"content\":\"High tide, far and wide\"}}]}",
            status: "success",
            input_tokens: 12,
            output_tokens: 7,
            duration_ms: 638,
            created_at: 1772460000,
          },
          {
            id: "d6j3a4k0q1s8m2t6v9d0",
            execution_id: "d6j3a40s1q8m2t6v9c5g",
            provider: "anthropic",
            model: "demo-model-large",
            endpoint: "",
            request_json: "",
            status: "error",
            error_message: "the API key of the provider is not set",
            duration_ms: 0,
            created_at: 1772460001,
          },
        ],
        pagination: { total: 2, limit: 20, offset: 0 },
      },
    },
    {
      status: 200,
      name: "empty",
      body: { ai_requests: [], pagination: { total: 0, limit: 20, offset: 0 } },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownExecution", body: { error: "Execution not found" } },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
  getExecutionEmailRequests: [
    {
      status: 200,
      name: "page",
      body: {
        email_requests: [
          {
            id: "d6j3a4k0q1s8m2t6v9e0",
            execution_id: "d6j3a40s1q8m2t6v9c5g",
            from: "tides@example.org",
            to: ["harbour@example.org", "pilot@example.org"],
            subject: "High tide at 04:12",
            has_text: true,
            has_html: false,
            request_json: "{\"from\":\"tides@example.org\",\"subject\":\"High tide at 04:12\",\"text\":\"Mind the ropes.\", \"to\":[\"harbour@example.org\",\"pilot@example.org\"]}",
            response_json: "{\"id\":\"demo-mail-0001\"}",
            status: "success",
            email_id: "demo-mail-0001",
            duration_ms: 187,
            created_at: 1772460001,
          },
          {
            id: "d6j3a4s0q1s8m2t6v9f0",
            execution_id: "d6j3a40s1q8m2t6v9c5g",
            from: "tides@example.org",
            to: ["harbour@example.org"],
            subject: "Low tide at 10:31",
            has_text: true,
            has_html: true,
            request_json: "",
            status: "error",
            error_message: "RESEND_API_KEY not set in function environment",
            duration_ms: 0,
            created_at: 1772460002,
          },
        ],
        pagination: { total: 2, limit: 20, offset: 0 },
      },
    },
    {
      status: 200,
      name: "empty",
      body: { email_requests: [], pagination: { total: 0, limit: 20, offset: 0 } },
    },
    { status: 401, name: "notAuthenticated", body: { error: "Authentication required" } },
    { status: 404, name: "unknownExecution", body: { error: "Execution not found" } },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
  executeFunctionGet: [
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      body: { harbour: "Brest", high_tide: "04:12" },
    },
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      contentType: "text/plain",
      body: "High tide at 04:12",
    },
    { status: 400, name: "unreadable", body: { error: "Failed to read request body" } },
    { status: 403, name: "disabled", body: { error: "Function is disabled" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "failed",
      body: { error: "Function execution failed" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noAnswer",
      body: { error: "Function did not return HTTP response" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noActiveVersion",
      body: { error: "No active version found" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "impossibleStatus",
      body: { error: "Internal server error" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "accepted",
      body: { queued: true, position: 4 },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "unprocessable",
      body: { message: "Timbuktu has no tides" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "teapot",
      contentType: "text/plain",
      body: "Short and stout",
    },
  ],
  executeFunctionPost: [
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      body: { harbour: "Brest", high_tide: "04:12" },
    },
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      contentType: "text/plain",
      body: "High tide at 04:12",
    },
    { status: 400, name: "unreadable", body: { error: "Failed to read request body" } },
    { status: 403, name: "disabled", body: { error: "Function is disabled" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "failed",
      body: { error: "Function execution failed" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noAnswer",
      body: { error: "Function did not return HTTP response" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noActiveVersion",
      body: { error: "No active version found" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "impossibleStatus",
      body: { error: "Internal server error" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "accepted",
      body: { queued: true, position: 4 },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "unprocessable",
      body: { message: "Timbuktu has no tides" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "teapot",
      contentType: "text/plain",
      body: "Short and stout",
    },
  ],
  executeFunctionPut: [
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      body: { harbour: "Brest", high_tide: "04:12" },
    },
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      contentType: "text/plain",
      body: "High tide at 04:12",
    },
    { status: 400, name: "unreadable", body: { error: "Failed to read request body" } },
    { status: 403, name: "disabled", body: { error: "Function is disabled" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "failed",
      body: { error: "Function execution failed" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noAnswer",
      body: { error: "Function did not return HTTP response" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noActiveVersion",
      body: { error: "No active version found" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "impossibleStatus",
      body: { error: "Internal server error" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "accepted",
      body: { queued: true, position: 4 },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "unprocessable",
      body: { message: "Timbuktu has no tides" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "teapot",
      contentType: "text/plain",
      body: "Short and stout",
    },
  ],
  executeFunctionPatch: [
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      body: { harbour: "Brest", high_tide: "04:12" },
    },
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      contentType: "text/plain",
      body: "High tide at 04:12",
    },
    { status: 400, name: "unreadable", body: { error: "Failed to read request body" } },
    { status: 403, name: "disabled", body: { error: "Function is disabled" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "failed",
      body: { error: "Function execution failed" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noAnswer",
      body: { error: "Function did not return HTTP response" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noActiveVersion",
      body: { error: "No active version found" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "impossibleStatus",
      body: { error: "Internal server error" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "accepted",
      body: { queued: true, position: 4 },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "unprocessable",
      body: { message: "Timbuktu has no tides" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "teapot",
      contentType: "text/plain",
      body: "Short and stout",
    },
  ],
  executeFunctionDelete: [
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      body: { harbour: "Brest", high_tide: "04:12" },
    },
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      contentType: "text/plain",
      body: "High tide at 04:12",
    },
    { status: 400, name: "unreadable", body: { error: "Failed to read request body" } },
    { status: 403, name: "disabled", body: { error: "Function is disabled" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "failed",
      body: { error: "Function execution failed" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noAnswer",
      body: { error: "Function did not return HTTP response" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noActiveVersion",
      body: { error: "No active version found" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "impossibleStatus",
      body: { error: "Internal server error" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "accepted",
      body: { queued: true, position: 4 },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "unprocessable",
      body: { message: "Timbuktu has no tides" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "teapot",
      contentType: "text/plain",
      body: "Short and stout",
    },
  ],
  executeFunctionPathGet: [
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      body: { harbour: "Brest", high_tide: "04:12" },
    },
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      contentType: "text/plain",
      body: "High tide at 04:12",
    },
    { status: 400, name: "unreadable", body: { error: "Failed to read request body" } },
    { status: 403, name: "disabled", body: { error: "Function is disabled" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "failed",
      body: { error: "Function execution failed" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noAnswer",
      body: { error: "Function did not return HTTP response" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noActiveVersion",
      body: { error: "No active version found" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "impossibleStatus",
      body: { error: "Internal server error" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "accepted",
      body: { queued: true, position: 4 },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "unprocessable",
      body: { message: "Timbuktu has no tides" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "teapot",
      contentType: "text/plain",
      body: "Short and stout",
    },
  ],
  executeFunctionPathPost: [
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      body: { harbour: "Brest", high_tide: "04:12" },
    },
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      contentType: "text/plain",
      body: "High tide at 04:12",
    },
    { status: 400, name: "unreadable", body: { error: "Failed to read request body" } },
    { status: 403, name: "disabled", body: { error: "Function is disabled" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "failed",
      body: { error: "Function execution failed" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noAnswer",
      body: { error: "Function did not return HTTP response" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noActiveVersion",
      body: { error: "No active version found" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "impossibleStatus",
      body: { error: "Internal server error" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "accepted",
      body: { queued: true, position: 4 },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "unprocessable",
      body: { message: "Timbuktu has no tides" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "teapot",
      contentType: "text/plain",
      body: "Short and stout",
    },
  ],
  executeFunctionPathPut: [
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      body: { harbour: "Brest", high_tide: "04:12" },
    },
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      contentType: "text/plain",
      body: "High tide at 04:12",
    },
    { status: 400, name: "unreadable", body: { error: "Failed to read request body" } },
    { status: 403, name: "disabled", body: { error: "Function is disabled" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "failed",
      body: { error: "Function execution failed" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noAnswer",
      body: { error: "Function did not return HTTP response" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noActiveVersion",
      body: { error: "No active version found" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "impossibleStatus",
      body: { error: "Internal server error" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "accepted",
      body: { queued: true, position: 4 },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "unprocessable",
      body: { message: "Timbuktu has no tides" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "teapot",
      contentType: "text/plain",
      body: "Short and stout",
    },
  ],
  executeFunctionPathPatch: [
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      body: { harbour: "Brest", high_tide: "04:12" },
    },
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      contentType: "text/plain",
      body: "High tide at 04:12",
    },
    { status: 400, name: "unreadable", body: { error: "Failed to read request body" } },
    { status: 403, name: "disabled", body: { error: "Function is disabled" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "failed",
      body: { error: "Function execution failed" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noAnswer",
      body: { error: "Function did not return HTTP response" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noActiveVersion",
      body: { error: "No active version found" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "impossibleStatus",
      body: { error: "Internal server error" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "accepted",
      body: { queued: true, position: 4 },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "unprocessable",
      body: { message: "Timbuktu has no tides" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "teapot",
      contentType: "text/plain",
      body: "Short and stout",
    },
  ],
  executeFunctionPathDelete: [
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      body: { harbour: "Brest", high_tide: "04:12" },
    },
    {
      status: 200,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "tide",
      contentType: "text/plain",
      body: "High tide at 04:12",
    },
    { status: 400, name: "unreadable", body: { error: "Failed to read request body" } },
    { status: 403, name: "disabled", body: { error: "Function is disabled" } },
    { status: 404, name: "unknownFunction", body: { error: "Function not found" } },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "failed",
      body: { error: "Function execution failed" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noAnswer",
      body: { error: "Function did not return HTTP response" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "noActiveVersion",
      body: { error: "No active version found" },
    },
    {
      status: 500,
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j8f7k0h3r5b1n4e2pg",
        "X-Execution-Duration-Ms": 41,
      },
      name: "impossibleStatus",
      body: { error: "Internal server error" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "accepted",
      body: { queued: true, position: 4 },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "unprocessable",
      body: { message: "Timbuktu has no tides" },
    },
    {
      status: "default",
      headers: {
        "X-Function-Id": "d6j2m8s0q1t7f4hv9b3g",
        "X-Function-Version-Id": "ver_d6j2m8s0q1t7f4hv9b3g_v2",
        "X-Execution-Id": "d6j3a40s1q8m2t6v9c5g",
        "X-Execution-Duration-Ms": 3,
      },
      name: "teapot",
      contentType: "text/plain",
      body: "Short and stout",
    },
  ],
  getDocsPage: [
    {
      status: 200,
      headers: { "Cache-Control": "no-store" },
      name: "page",
      body: "<!doctype html><html><head><title>Lunar</title></head><body>…</body></html>",
    },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
  getOpenApiSpec: [
    {
      status: 200,
      headers: { "Cache-Control": "no-store" },
      name: "firstLines",
      body: "openapi: 3.1.0\ninfo:\n  title: Lunar\n  version: 1.0.0\n",
    },
    { status: 500, name: "unexpected", body: { error: "Internal server error" } },
  ],
};

/** Makes the mocks. Nothing is answered until a handler is given to MSW. */
export function createLunarMocks(options: mock.MockOptions = {}): LunarMocks {
  const servers = [""];
  return mock.createMocks({ all: http.all }, { ...definition, servers, examples }, options);
}
