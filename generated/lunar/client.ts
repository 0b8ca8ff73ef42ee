// @generated from specs/lunar/openapi.yaml by the client generator of specwright. Do not edit.
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
export interface LunarCredentials {
  /**
   * The API key in a cookie, as set by `login`. Looked at before the bearer token; one right credential
   * is enough, even beside a wrong one.
   *
   * Sent in the cookie `auth_token`. Browsers do not let scripts set it: there it must be in the jar.
   */
  readonly CookieAuth?: http.Credential | undefined;
  /**
   * The API key as `Authorization: Bearer <key>`, with exactly this spelling of `Bearer` and exactly one
   * space. A key that the server made up itself is 64 lower-case hexadecimal digits.
   *
   * Sent as `Authorization: bearer`.
   */
  readonly BearerAuth?: http.Credential | undefined;
}

export interface LunarClientOptions extends http.ClientOptions {
  readonly credentials?: LunarCredentials | undefined;
  /** The credential `BearerAuth`, in short. */
  readonly token?: http.Credential | undefined;
}

/** Every operation of Lunar as a method. The functions of `operations.ts` take it too. */
export interface LunarClient extends http.Transport {
  /**
   * Log in with the API key
   *
   * Sets the cookie `auth_token` for 24 hours when the key is right. The cookie holds the key itself;
   * there are no sessions. An empty key counts as a wrong one.
   *
   * `POST /api/auth/login`
   * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1login/post`
   */
  login(input: t.LoginInput, options?: http.CallOptions): Promise<t.LoginOutput>;
  /**
   * Drop the login cookie
   *
   * Tells the browser to forget the cookie. The key itself stays valid, because there is no session that
   * could be revoked. Works with and without a cookie.
   *
   * `POST /api/auth/logout`
   * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1logout/post`
   */
  logout(input?: t.LogoutInput, options?: http.CallOptions): Promise<t.LogoutOutput>;
  /**
   * List functions, the newest first
   *
   * Ordered by creation time and then by id, both descending. Each function comes with its active
   * version, but with an empty `env_vars`: values are shown by `getFunction` only.
   *
   * `GET /api/functions`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions/get`
   */
  readonly listFunctions:
    & ((input?: t.ListFunctionsInput, options?: http.CallOptions) => Promise<t.ListFunctionsOutput>)
    & http.Paged<t.ListFunctionsInput, t.ListFunctionsOutput, t.FunctionWithActiveVersion>;
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
  createFunction(input: t.CreateFunctionInput, options?: http.CallOptions): Promise<t.CreateFunctionOutput>;
  /**
   * Read a function with its active version
   *
   * The only answer that shows the environment variables, in clear text.
   *
   * `GET /api/functions/{id}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}/get`
   */
  getFunction(input: t.GetFunctionInput, options?: http.CallOptions): Promise<t.GetFunctionOutput>;
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
  updateFunction(input: t.UpdateFunctionInput, options?: http.CallOptions): Promise<t.UpdateFunctionOutput>;
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
  deleteFunction(input: t.DeleteFunctionInput, options?: http.CallOptions): Promise<t.DeleteFunctionOutput>;
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
  updateEnvVars(input: t.UpdateEnvVarsInput, options?: http.CallOptions): Promise<t.UpdateEnvVarsOutput>;
  /**
   * Tell when a function runs next by its schedule
   *
   * A schedule whose dates never come, such as 30 February, is legal; the answer then has neither
   * `next_run` nor `next_run_human`.
   *
   * `GET /api/functions/{id}/next-run`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1next-run/get`
   */
  getNextRun(input: t.GetNextRunInput, options?: http.CallOptions): Promise<t.GetNextRunOutput>;
  /**
   * List the versions of a function, the highest first
   *
   * `GET /api/functions/{id}/versions`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions/get`
   */
  readonly listVersions:
    & ((input: t.ListVersionsInput, options?: http.CallOptions) => Promise<t.ListVersionsOutput>)
    & http.Paged<t.ListVersionsInput, t.ListVersionsOutput, t.FunctionVersion>;
  /**
   * Read one version by its number
   *
   * `GET /api/functions/{id}/versions/{version}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{version}/get`
   */
  getVersion(input: t.GetVersionInput, options?: http.CallOptions): Promise<t.GetVersionOutput>;
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
  deleteVersion(input: t.DeleteVersionInput, options?: http.CallOptions): Promise<t.DeleteVersionOutput>;
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
  activateVersion(input: t.ActivateVersionInput, options?: http.CallOptions): Promise<t.ActivateVersionOutput>;
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
  getVersionDiff(input: t.GetVersionDiffInput, options?: http.CallOptions): Promise<t.GetVersionDiffOutput>;
  /**
   * List the executions of a function, the newest first
   *
   * Ordered by start time and then by id, both descending. Stored answers (`response_json`) are left out
   * here; `getExecution` shows them.
   *
   * `GET /api/functions/{id}/executions`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1executions/get`
   */
  readonly listExecutions:
    & ((input: t.ListExecutionsInput, options?: http.CallOptions) => Promise<t.ListExecutionsOutput>)
    & http.Paged<t.ListExecutionsInput, t.ListExecutionsOutput, t.Execution>;
  /**
   * Read one execution
   *
   * `GET /api/executions/{id}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}/get`
   */
  getExecution(input: t.GetExecutionInput, options?: http.CallOptions): Promise<t.GetExecutionOutput>;
  /**
   * Read an execution with its log lines, the oldest first
   *
   * `limit` and `offset` page through the log lines; the execution itself is repeated on each page. Only
   * what the function logged is listed. Why it failed is told by `error_message`, not by the log.
   *
   * `GET /api/executions/{id}/logs`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1logs/get`
   */
  readonly getExecutionLogs:
    & ((input: t.GetExecutionLogsInput, options?: http.CallOptions) => Promise<t.GetExecutionLogsOutput>)
    & http.Paged<t.GetExecutionLogsInput, t.GetExecutionLogsOutput, t.LogEntry>;
  /**
   * List the AI requests of an execution, the oldest first
   *
   * `GET /api/executions/{id}/ai-requests`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1ai-requests/get`
   */
  readonly getExecutionAIRequests:
    & ((input: t.GetExecutionAIRequestsInput, options?: http.CallOptions) => Promise<t.GetExecutionAIRequestsOutput>)
    & http.Paged<t.GetExecutionAIRequestsInput, t.GetExecutionAIRequestsOutput, t.AIRequest>;
  /**
   * List the email requests of an execution, the oldest first
   *
   * `GET /api/executions/{id}/email-requests`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1email-requests/get`
   */
  readonly getExecutionEmailRequests:
    & ((input: t.GetExecutionEmailRequestsInput, options?: http.CallOptions) => Promise<t.GetExecutionEmailRequestsOutput>)
    & http.Paged<t.GetExecutionEmailRequestsInput, t.GetExecutionEmailRequestsOutput, t.EmailRequest>;
  /**
   * Call a function with GET
   *
   * `event.relativePath` is `/`. Any query parameter and any header may be sent. `HEAD` is a call of its
   * own: the function runs and sees the method `HEAD`.
   *
   * `GET /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/get`
   */
  executeFunctionGet(input: t.ExecuteFunctionGetInput, options?: http.CallOptions): Promise<t.ExecuteFunctionGetOutput>;
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
  executeFunctionPost(input: t.ExecuteFunctionPostInput, options?: http.CallOptions): Promise<t.ExecuteFunctionPostOutput>;
  /**
   * Call a function with PUT
   *
   * `event.relativePath` is `/`.
   *
   * `PUT /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/put`
   */
  executeFunctionPut(input: t.ExecuteFunctionPutInput, options?: http.CallOptions): Promise<t.ExecuteFunctionPutOutput>;
  /**
   * Call a function with PATCH
   *
   * `event.relativePath` is `/`.
   *
   * `PATCH /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/patch`
   */
  executeFunctionPatch(input: t.ExecuteFunctionPatchInput, options?: http.CallOptions): Promise<t.ExecuteFunctionPatchOutput>;
  /**
   * Call a function with DELETE
   *
   * Runs the function with the method `DELETE`. It does not delete the function.
   *
   * `DELETE /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/delete`
   */
  executeFunctionDelete(input: t.ExecuteFunctionDeleteInput, options?: http.CallOptions): Promise<t.ExecuteFunctionDeleteOutput>;
  /**
   * Call a function with GET, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash. As without a path, `HEAD` runs
   * the function too.
   *
   * `GET /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/get`
   */
  executeFunctionPathGet(input: t.ExecuteFunctionPathGetInput, options?: http.CallOptions): Promise<t.ExecuteFunctionPathGetOutput>;
  /**
   * Call a function with POST, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash.
   *
   * `POST /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/post`
   */
  executeFunctionPathPost(input: t.ExecuteFunctionPathPostInput, options?: http.CallOptions): Promise<t.ExecuteFunctionPathPostOutput>;
  /**
   * Call a function with PUT, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash.
   *
   * `PUT /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/put`
   */
  executeFunctionPathPut(input: t.ExecuteFunctionPathPutInput, options?: http.CallOptions): Promise<t.ExecuteFunctionPathPutOutput>;
  /**
   * Call a function with PATCH, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash.
   *
   * `PATCH /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/patch`
   */
  executeFunctionPathPatch(input: t.ExecuteFunctionPathPatchInput, options?: http.CallOptions): Promise<t.ExecuteFunctionPathPatchOutput>;
  /**
   * Call a function with DELETE, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash. What is deleted, if anything,
   * is up to the function.
   *
   * `DELETE /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/delete`
   */
  executeFunctionPathDelete(input: t.ExecuteFunctionPathDeleteInput, options?: http.CallOptions): Promise<t.ExecuteFunctionPathDeleteOutput>;
  /**
   * Read this document as a web page
   *
   * `GET /docs`
   * `specs/lunar/openapi.yaml#/paths/~1docs/get`
   */
  getDocsPage(input?: t.GetDocsPageInput, options?: http.CallOptions): Promise<t.GetDocsPageOutput>;
  /**
   * Read this document as OpenAPI
   *
   * `GET /docs/openapi.yaml`
   * `specs/lunar/openapi.yaml#/paths/~1docs~1openapi.yaml/get`
   */
  getOpenApiSpec(input?: t.GetOpenApiSpecInput, options?: http.CallOptions): Promise<t.GetOpenApiSpecOutput>;
  /** Takes another token from the next call on; undefined takes it away. */
  setToken(token: http.Credential | undefined): void;
  /** The same methods, with `{ data, error, response }` for answer: they throw only when none has come. */
  readonly raw: http.RawMethods<typeof descriptors>;
  /** openapi-fetch on the contract's paths, with its styles and credentials. What it `use`s stays with it. */
  readonly fetch: http.FetchClient<paths>;
}

const descriptors = {
  login: operations.loginOperation,
  logout: operations.logoutOperation,
  listFunctions: operations.listFunctionsOperation,
  createFunction: operations.createFunctionOperation,
  getFunction: operations.getFunctionOperation,
  updateFunction: operations.updateFunctionOperation,
  deleteFunction: operations.deleteFunctionOperation,
  updateEnvVars: operations.updateEnvVarsOperation,
  getNextRun: operations.getNextRunOperation,
  listVersions: operations.listVersionsOperation,
  getVersion: operations.getVersionOperation,
  deleteVersion: operations.deleteVersionOperation,
  activateVersion: operations.activateVersionOperation,
  getVersionDiff: operations.getVersionDiffOperation,
  listExecutions: operations.listExecutionsOperation,
  getExecution: operations.getExecutionOperation,
  getExecutionLogs: operations.getExecutionLogsOperation,
  getExecutionAIRequests: operations.getExecutionAIRequestsOperation,
  getExecutionEmailRequests: operations.getExecutionEmailRequestsOperation,
  executeFunctionGet: operations.executeFunctionGetOperation,
  executeFunctionPost: operations.executeFunctionPostOperation,
  executeFunctionPut: operations.executeFunctionPutOperation,
  executeFunctionPatch: operations.executeFunctionPatchOperation,
  executeFunctionDelete: operations.executeFunctionDeleteOperation,
  executeFunctionPathGet: operations.executeFunctionPathGetOperation,
  executeFunctionPathPost: operations.executeFunctionPathPostOperation,
  executeFunctionPathPut: operations.executeFunctionPathPutOperation,
  executeFunctionPathPatch: operations.executeFunctionPathPatchOperation,
  executeFunctionPathDelete: operations.executeFunctionPathDeleteOperation,
  getDocsPage: operations.getDocsPageOperation,
  getOpenApiSpec: operations.getOpenApiSpecOperation,
};

const pagings = {
  listFunctions: operations.listFunctionsPaging,
  listVersions: operations.listVersionsPaging,
  listExecutions: operations.listExecutionsPaging,
  getExecutionLogs: operations.getExecutionLogsPaging,
  getExecutionAIRequests: operations.getExecutionAIRequestsPaging,
  getExecutionEmailRequests: operations.getExecutionEmailRequestsPaging,
};

/** What a client has for options when it is told nothing. */
export function defaultOptions(): { baseUrl: string; timeout: number } {
  return { baseUrl: "http://localhost:3000", timeout: 30000 };
}

/** A transport for the functions of `operations.ts`: only those that a program imports are bundled with it. */
export function createLunarTransport(options: LunarClientOptions = {}): http.Transport {
  return http.createTransport(
    { ...options, credentials: { BearerAuth: options.token, ...options.credentials } },
    "http://localhost:3000",
  );
}

/** A client for all operations. Throws a `TypeError` when the base URL is not usable. */
export function createLunarClient(options: LunarClientOptions = {}): LunarClient {
  const transport = createLunarTransport(options);
  return http.assemble<LunarClient>(
    transport,
    descriptors,
    {
      setToken: (token?: http.Credential) => http.setCredential(transport, "BearerAuth", token),
      fetch: http.createFetchClient<paths>(transport, descriptors),
    },
    http.pagedMethods(transport, pagings),
  );
}
