// @generated from specs/lunar/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as http from "../runtime/client.ts";
import type * as t from "./types.ts";

/**
 * The API key in a cookie, as set by `login`. Looked at before the bearer token; one right credential
 * is enough, even beside a wrong one.
 */
const cookieAuth: http.SecurityScheme = { name: "CookieAuth", apply: http.keyInCookie, parameter: "auth_token" };

/**
 * The API key as `Authorization: Bearer <key>`, with exactly this spelling of `Bearer` and exactly one
 * space. A key that the server made up itself is 64 lower-case hexadecimal digits.
 */
const bearerAuth: http.SecurityScheme = { name: "BearerAuth", apply: http.bearer };

/** How `login` goes over the wire. */
export const loginOperation: http.Operation<t.LoginInput, t.LoginOutput, t.LoginError> = {
  id: "login",
  method: "POST",
  path: "/api/auth/login",
  body: { type: "application/json", write: http.jsonBody },
};

/**
 * Log in with the API key
 *
 * Sets the cookie `auth_token` for 24 hours when the key is right. The cookie holds the key itself;
 * there are no sessions. An empty key counts as a wrong one.
 *
 * `POST /api/auth/login`
 * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1login/post`
 */
export function login(
  client: http.Transport,
  input: t.LoginInput,
  options?: http.CallOptions,
): Promise<t.LoginOutput> {
  return http.call(client, loginOperation, input, options);
}

/** Whether an error is one that `login` declares; then `status` tells the type of `body`. */
export function isLoginError(error: unknown): error is http.ApiErrorOf<t.LoginError> {
  return http.isErrorOf(error, "login", [400, 401, 500]);
}

/** How `logout` goes over the wire. */
export const logoutOperation: http.Operation<t.LogoutInput, t.LogoutOutput, t.LogoutError> = {
  id: "logout",
  method: "POST",
  path: "/api/auth/logout",
};

/**
 * Drop the login cookie
 *
 * Tells the browser to forget the cookie. The key itself stays valid, because there is no session that
 * could be revoked. Works with and without a cookie.
 *
 * `POST /api/auth/logout`
 * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1logout/post`
 */
export function logout(
  client: http.Transport,
  input?: t.LogoutInput,
  options?: http.CallOptions,
): Promise<t.LogoutOutput> {
  return http.call(client, logoutOperation, input, options);
}

/** Whether an error is one that `logout` declares; then `status` tells the type of `body`. */
export function isLogoutError(error: unknown): error is http.ApiErrorOf<t.LogoutError> {
  return http.isErrorOf(error, "logout", [500]);
}

/** How `listFunctions` goes over the wire. */
export const listFunctionsOperation: http.Operation<t.ListFunctionsInput, t.ListFunctionsOutput, t.ListFunctionsError> = {
  id: "listFunctions",
  method: "GET",
  path: "/api/functions",
  parameters: [
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

/**
 * List functions, the newest first
 *
 * Ordered by creation time and then by id, both descending. Each function comes with its active
 * version, but with an empty `env_vars`: values are shown by `getFunction` only.
 *
 * `GET /api/functions`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions/get`
 */
export function listFunctions(
  client: http.Transport,
  input?: t.ListFunctionsInput,
  options?: http.CallOptions,
): Promise<t.ListFunctionsOutput> {
  return http.call(client, listFunctionsOperation, input, options);
}

/** How `listFunctions` goes on from page to page, for `http.pages` and `http.all`. */
export const listFunctionsPaging: http.Paging<t.ListFunctionsInput, t.ListFunctionsOutput, t.FunctionWithActiveVersion> = {
  operation: listFunctionsOperation,
  next: http.byOffset,
  items: "/functions",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/** Whether an error is one that `listFunctions` declares; then `status` tells the type of `body`. */
export function isListFunctionsError(error: unknown): error is http.ApiErrorOf<t.ListFunctionsError> {
  return http.isErrorOf(error, "listFunctions", [401, 500]);
}

/** How `createFunction` goes over the wire. */
export const createFunctionOperation: http.Operation<t.CreateFunctionInput, t.CreateFunctionOutput, t.CreateFunctionError> = {
  id: "createFunction",
  method: "POST",
  path: "/api/functions",
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

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
export function createFunction(
  client: http.Transport,
  input: t.CreateFunctionInput,
  options?: http.CallOptions,
): Promise<t.CreateFunctionOutput> {
  return http.call(client, createFunctionOperation, input, options);
}

/** Whether an error is one that `createFunction` declares; then `status` tells the type of `body`. */
export function isCreateFunctionError(error: unknown): error is http.ApiErrorOf<t.CreateFunctionError> {
  return http.isErrorOf(error, "createFunction", [400, 401, 500]);
}

/** How `getFunction` goes over the wire. */
export const getFunctionOperation: http.Operation<t.GetFunctionInput, t.GetFunctionOutput, t.GetFunctionError> = {
  id: "getFunction",
  method: "GET",
  path: "/api/functions/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

/**
 * Read a function with its active version
 *
 * The only answer that shows the environment variables, in clear text.
 *
 * `GET /api/functions/{id}`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}/get`
 */
export function getFunction(
  client: http.Transport,
  input: t.GetFunctionInput,
  options?: http.CallOptions,
): Promise<t.GetFunctionOutput> {
  return http.call(client, getFunctionOperation, input, options);
}

/** Whether an error is one that `getFunction` declares; then `status` tells the type of `body`. */
export function isGetFunctionError(error: unknown): error is http.ApiErrorOf<t.GetFunctionError> {
  return http.isErrorOf(error, "getFunction", [401, 404, 500]);
}

/** How `updateFunction` goes over the wire. */
export const updateFunctionOperation: http.Operation<t.UpdateFunctionInput, t.UpdateFunctionOutput, t.UpdateFunctionError> = {
  id: "updateFunction",
  method: "PUT",
  path: "/api/functions/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/json", write: http.jsonBody },
  read: http.readNothing,
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

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
export function updateFunction(
  client: http.Transport,
  input: t.UpdateFunctionInput,
  options?: http.CallOptions,
): Promise<t.UpdateFunctionOutput> {
  return http.call(client, updateFunctionOperation, input, options);
}

/** Whether an error is one that `updateFunction` declares; then `status` tells the type of `body`. */
export function isUpdateFunctionError(error: unknown): error is http.ApiErrorOf<t.UpdateFunctionError> {
  return http.isErrorOf(error, "updateFunction", [400, 401, 404, 500]);
}

/** How `deleteFunction` goes over the wire. */
export const deleteFunctionOperation: http.Operation<t.DeleteFunctionInput, t.DeleteFunctionOutput, t.DeleteFunctionError> = {
  id: "deleteFunction",
  method: "DELETE",
  path: "/api/functions/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  read: http.readNothing,
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

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
export function deleteFunction(
  client: http.Transport,
  input: t.DeleteFunctionInput,
  options?: http.CallOptions,
): Promise<t.DeleteFunctionOutput> {
  return http.call(client, deleteFunctionOperation, input, options);
}

/** Whether an error is one that `deleteFunction` declares; then `status` tells the type of `body`. */
export function isDeleteFunctionError(error: unknown): error is http.ApiErrorOf<t.DeleteFunctionError> {
  return http.isErrorOf(error, "deleteFunction", [401, 404, 500]);
}

/** How `updateEnvVars` goes over the wire. */
export const updateEnvVarsOperation: http.Operation<t.UpdateEnvVarsInput, t.UpdateEnvVarsOutput, t.UpdateEnvVarsError> = {
  id: "updateEnvVars",
  method: "PUT",
  path: "/api/functions/{id}/env",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/json", write: http.jsonBody },
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

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
export function updateEnvVars(
  client: http.Transport,
  input: t.UpdateEnvVarsInput,
  options?: http.CallOptions,
): Promise<t.UpdateEnvVarsOutput> {
  return http.call(client, updateEnvVarsOperation, input, options);
}

/** Whether an error is one that `updateEnvVars` declares; then `status` tells the type of `body`. */
export function isUpdateEnvVarsError(error: unknown): error is http.ApiErrorOf<t.UpdateEnvVarsError> {
  return http.isErrorOf(error, "updateEnvVars", [400, 401, 404, 500]);
}

/** How `getNextRun` goes over the wire. */
export const getNextRunOperation: http.Operation<t.GetNextRunInput, t.GetNextRunOutput, t.GetNextRunError> = {
  id: "getNextRun",
  method: "GET",
  path: "/api/functions/{id}/next-run",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

/**
 * Tell when a function runs next by its schedule
 *
 * A schedule whose dates never come, such as 30 February, is legal; the answer then has neither
 * `next_run` nor `next_run_human`.
 *
 * `GET /api/functions/{id}/next-run`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1next-run/get`
 */
export function getNextRun(
  client: http.Transport,
  input: t.GetNextRunInput,
  options?: http.CallOptions,
): Promise<t.GetNextRunOutput> {
  return http.call(client, getNextRunOperation, input, options);
}

/** Whether an error is one that `getNextRun` declares; then `status` tells the type of `body`. */
export function isGetNextRunError(error: unknown): error is http.ApiErrorOf<t.GetNextRunError> {
  return http.isErrorOf(error, "getNextRun", [400, 401, 404, 500]);
}

/** How `listVersions` goes over the wire. */
export const listVersionsOperation: http.Operation<t.ListVersionsInput, t.ListVersionsOutput, t.ListVersionsError> = {
  id: "listVersions",
  method: "GET",
  path: "/api/functions/{id}/versions",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

/**
 * List the versions of a function, the highest first
 *
 * `GET /api/functions/{id}/versions`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions/get`
 */
export function listVersions(
  client: http.Transport,
  input: t.ListVersionsInput,
  options?: http.CallOptions,
): Promise<t.ListVersionsOutput> {
  return http.call(client, listVersionsOperation, input, options);
}

/** How `listVersions` goes on from page to page, for `http.pages` and `http.all`. */
export const listVersionsPaging: http.Paging<t.ListVersionsInput, t.ListVersionsOutput, t.FunctionVersion> = {
  operation: listVersionsOperation,
  next: http.byOffset,
  items: "/versions",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/** Whether an error is one that `listVersions` declares; then `status` tells the type of `body`. */
export function isListVersionsError(error: unknown): error is http.ApiErrorOf<t.ListVersionsError> {
  return http.isErrorOf(error, "listVersions", [401, 404, 500]);
}

/** How `getVersion` goes over the wire. */
export const getVersionOperation: http.Operation<t.GetVersionInput, t.GetVersionOutput, t.GetVersionError> = {
  id: "getVersion",
  method: "GET",
  path: "/api/functions/{id}/versions/{version}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "path", name: "version", write: http.segment },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

/**
 * Read one version by its number
 *
 * `GET /api/functions/{id}/versions/{version}`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{version}/get`
 */
export function getVersion(
  client: http.Transport,
  input: t.GetVersionInput,
  options?: http.CallOptions,
): Promise<t.GetVersionOutput> {
  return http.call(client, getVersionOperation, input, options);
}

/** Whether an error is one that `getVersion` declares; then `status` tells the type of `body`. */
export function isGetVersionError(error: unknown): error is http.ApiErrorOf<t.GetVersionError> {
  return http.isErrorOf(error, "getVersion", [400, 401, 404, 500]);
}

/** How `deleteVersion` goes over the wire. */
export const deleteVersionOperation: http.Operation<t.DeleteVersionInput, t.DeleteVersionOutput, t.DeleteVersionError> = {
  id: "deleteVersion",
  method: "DELETE",
  path: "/api/functions/{id}/versions/{version}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "path", name: "version", write: http.segment },
  ],
  read: http.readNothing,
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

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
export function deleteVersion(
  client: http.Transport,
  input: t.DeleteVersionInput,
  options?: http.CallOptions,
): Promise<t.DeleteVersionOutput> {
  return http.call(client, deleteVersionOperation, input, options);
}

/** Whether an error is one that `deleteVersion` declares; then `status` tells the type of `body`. */
export function isDeleteVersionError(error: unknown): error is http.ApiErrorOf<t.DeleteVersionError> {
  return http.isErrorOf(error, "deleteVersion", [400, 401, 404, 500]);
}

/** How `activateVersion` goes over the wire. */
export const activateVersionOperation: http.Operation<t.ActivateVersionInput, t.ActivateVersionOutput, t.ActivateVersionError> = {
  id: "activateVersion",
  method: "POST",
  path: "/api/functions/{id}/versions/{versionId}/activate",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "path", name: "versionId", write: http.segment },
  ],
  read: http.readNothing,
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

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
export function activateVersion(
  client: http.Transport,
  input: t.ActivateVersionInput,
  options?: http.CallOptions,
): Promise<t.ActivateVersionOutput> {
  return http.call(client, activateVersionOperation, input, options);
}

/** Whether an error is one that `activateVersion` declares; then `status` tells the type of `body`. */
export function isActivateVersionError(error: unknown): error is http.ApiErrorOf<t.ActivateVersionError> {
  return http.isErrorOf(error, "activateVersion", [401, 404, 500]);
}

/** How `getVersionDiff` goes over the wire. */
export const getVersionDiffOperation: http.Operation<t.GetVersionDiffInput, t.GetVersionDiffOutput, t.GetVersionDiffError> = {
  id: "getVersionDiff",
  method: "GET",
  path: "/api/functions/{id}/diff/{v1}/{v2}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "path", name: "v1", write: http.segment },
    { in: "path", name: "v2", write: http.segment },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

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
export function getVersionDiff(
  client: http.Transport,
  input: t.GetVersionDiffInput,
  options?: http.CallOptions,
): Promise<t.GetVersionDiffOutput> {
  return http.call(client, getVersionDiffOperation, input, options);
}

/** Whether an error is one that `getVersionDiff` declares; then `status` tells the type of `body`. */
export function isGetVersionDiffError(error: unknown): error is http.ApiErrorOf<t.GetVersionDiffError> {
  return http.isErrorOf(error, "getVersionDiff", [400, 401, 404, 500]);
}

/** How `listExecutions` goes over the wire. */
export const listExecutionsOperation: http.Operation<t.ListExecutionsInput, t.ListExecutionsOutput, t.ListExecutionsError> = {
  id: "listExecutions",
  method: "GET",
  path: "/api/functions/{id}/executions",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

/**
 * List the executions of a function, the newest first
 *
 * Ordered by start time and then by id, both descending. Stored answers (`response_json`) are left out
 * here; `getExecution` shows them.
 *
 * `GET /api/functions/{id}/executions`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1executions/get`
 */
export function listExecutions(
  client: http.Transport,
  input: t.ListExecutionsInput,
  options?: http.CallOptions,
): Promise<t.ListExecutionsOutput> {
  return http.call(client, listExecutionsOperation, input, options);
}

/** How `listExecutions` goes on from page to page, for `http.pages` and `http.all`. */
export const listExecutionsPaging: http.Paging<t.ListExecutionsInput, t.ListExecutionsOutput, t.Execution> = {
  operation: listExecutionsOperation,
  next: http.byOffset,
  items: "/executions",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/** Whether an error is one that `listExecutions` declares; then `status` tells the type of `body`. */
export function isListExecutionsError(error: unknown): error is http.ApiErrorOf<t.ListExecutionsError> {
  return http.isErrorOf(error, "listExecutions", [401, 404, 500]);
}

/** How `getExecution` goes over the wire. */
export const getExecutionOperation: http.Operation<t.GetExecutionInput, t.GetExecutionOutput, t.GetExecutionError> = {
  id: "getExecution",
  method: "GET",
  path: "/api/executions/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

/**
 * Read one execution
 *
 * `GET /api/executions/{id}`
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}/get`
 */
export function getExecution(
  client: http.Transport,
  input: t.GetExecutionInput,
  options?: http.CallOptions,
): Promise<t.GetExecutionOutput> {
  return http.call(client, getExecutionOperation, input, options);
}

/** Whether an error is one that `getExecution` declares; then `status` tells the type of `body`. */
export function isGetExecutionError(error: unknown): error is http.ApiErrorOf<t.GetExecutionError> {
  return http.isErrorOf(error, "getExecution", [401, 404, 500]);
}

/** How `getExecutionLogs` goes over the wire. */
export const getExecutionLogsOperation: http.Operation<t.GetExecutionLogsInput, t.GetExecutionLogsOutput, t.GetExecutionLogsError> = {
  id: "getExecutionLogs",
  method: "GET",
  path: "/api/executions/{id}/logs",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

/**
 * Read an execution with its log lines, the oldest first
 *
 * `limit` and `offset` page through the log lines; the execution itself is repeated on each page. Only
 * what the function logged is listed. Why it failed is told by `error_message`, not by the log.
 *
 * `GET /api/executions/{id}/logs`
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1logs/get`
 */
export function getExecutionLogs(
  client: http.Transport,
  input: t.GetExecutionLogsInput,
  options?: http.CallOptions,
): Promise<t.GetExecutionLogsOutput> {
  return http.call(client, getExecutionLogsOperation, input, options);
}

/** How `getExecutionLogs` goes on from page to page, for `http.pages` and `http.all`. */
export const getExecutionLogsPaging: http.Paging<t.GetExecutionLogsInput, t.GetExecutionLogsOutput, t.LogEntry> = {
  operation: getExecutionLogsOperation,
  next: http.byOffset,
  items: "/logs",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/** Whether an error is one that `getExecutionLogs` declares; then `status` tells the type of `body`. */
export function isGetExecutionLogsError(error: unknown): error is http.ApiErrorOf<t.GetExecutionLogsError> {
  return http.isErrorOf(error, "getExecutionLogs", [401, 404, 500]);
}

/** How `getExecutionAIRequests` goes over the wire. */
export const getExecutionAIRequestsOperation: http.Operation<t.GetExecutionAIRequestsInput, t.GetExecutionAIRequestsOutput, t.GetExecutionAIRequestsError> = {
  id: "getExecutionAIRequests",
  method: "GET",
  path: "/api/executions/{id}/ai-requests",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

/**
 * List the AI requests of an execution, the oldest first
 *
 * `GET /api/executions/{id}/ai-requests`
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1ai-requests/get`
 */
export function getExecutionAIRequests(
  client: http.Transport,
  input: t.GetExecutionAIRequestsInput,
  options?: http.CallOptions,
): Promise<t.GetExecutionAIRequestsOutput> {
  return http.call(client, getExecutionAIRequestsOperation, input, options);
}

/** How `getExecutionAIRequests` goes on from page to page, for `http.pages` and `http.all`. */
export const getExecutionAIRequestsPaging: http.Paging<t.GetExecutionAIRequestsInput, t.GetExecutionAIRequestsOutput, t.AIRequest> = {
  operation: getExecutionAIRequestsOperation,
  next: http.byOffset,
  items: "/ai_requests",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/**
 * Whether an error is one that `getExecutionAIRequests` declares; then `status` tells the type of
 * `body`.
 */
export function isGetExecutionAIRequestsError(error: unknown): error is http.ApiErrorOf<t.GetExecutionAIRequestsError> {
  return http.isErrorOf(error, "getExecutionAIRequests", [401, 404, 500]);
}

/** How `getExecutionEmailRequests` goes over the wire. */
export const getExecutionEmailRequestsOperation: http.Operation<t.GetExecutionEmailRequestsInput, t.GetExecutionEmailRequestsOutput, t.GetExecutionEmailRequestsError> = {
  id: "getExecutionEmailRequests",
  method: "GET",
  path: "/api/executions/{id}/email-requests",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "limit", write: http.pair },
    { in: "query", name: "offset", write: http.pair },
  ],
  security: { authorize: http.anyOf, alternatives: [[cookieAuth], [bearerAuth]] },
};

/**
 * List the email requests of an execution, the oldest first
 *
 * `GET /api/executions/{id}/email-requests`
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1email-requests/get`
 */
export function getExecutionEmailRequests(
  client: http.Transport,
  input: t.GetExecutionEmailRequestsInput,
  options?: http.CallOptions,
): Promise<t.GetExecutionEmailRequestsOutput> {
  return http.call(client, getExecutionEmailRequestsOperation, input, options);
}

/** How `getExecutionEmailRequests` goes on from page to page, for `http.pages` and `http.all`. */
export const getExecutionEmailRequestsPaging: http.Paging<t.GetExecutionEmailRequestsInput, t.GetExecutionEmailRequestsOutput, t.EmailRequest> = {
  operation: getExecutionEmailRequestsOperation,
  next: http.byOffset,
  items: "/email_requests",
  limit: "limit",
  offset: "offset",
  total: "/pagination/total",
};

/**
 * Whether an error is one that `getExecutionEmailRequests` declares; then `status` tells the type of
 * `body`.
 */
export function isGetExecutionEmailRequestsError(error: unknown): error is http.ApiErrorOf<t.GetExecutionEmailRequestsError> {
  return http.isErrorOf(error, "getExecutionEmailRequests", [401, 404, 500]);
}

/** How `executeFunctionGet` goes over the wire. */
export const executeFunctionGetOperation: http.Operation<t.ExecuteFunctionGetInput, t.ExecuteFunctionGetOutput, t.ExecuteFunctionGetError> = {
  id: "executeFunctionGet",
  method: "GET",
  path: "/fn/{function_id}",
  parameters: [
    { in: "path", name: "function_id", write: http.segment },
  ],
  read: /* @__PURE__ */ http.readAs([
    { type: "application/json", status: 200, read: http.readJson },
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "application/json, text/plain",
};

/**
 * Call a function with GET
 *
 * `event.relativePath` is `/`. Any query parameter and any header may be sent. `HEAD` is a call of its
 * own: the function runs and sees the method `HEAD`.
 *
 * `GET /fn/{function_id}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/get`
 */
export function executeFunctionGet(
  client: http.Transport,
  input: t.ExecuteFunctionGetInput,
  options?: http.CallOptions,
): Promise<t.ExecuteFunctionGetOutput> {
  return http.call(client, executeFunctionGetOperation, input, options);
}

/** Whether an error is one that `executeFunctionGet` declares; then `status` tells the type of `body`. */
export function isExecuteFunctionGetError(error: unknown): error is http.ApiErrorOf<t.ExecuteFunctionGetError> {
  return http.isErrorOf(error, "executeFunctionGet", [400, 403, 404, 500, "default"]);
}

/** How `executeFunctionPost` goes over the wire. */
export const executeFunctionPostOperation: http.Operation<t.ExecuteFunctionPostInput, t.ExecuteFunctionPostOutput, t.ExecuteFunctionPostError> = {
  id: "executeFunctionPost",
  method: "POST",
  path: "/fn/{function_id}",
  parameters: [
    { in: "path", name: "function_id", write: http.segment },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/json", write: http.jsonBody },
      { type: "text/plain", write: http.textBody },
      { type: "application/octet-stream", write: http.binaryBody },
    ],
  },
  read: /* @__PURE__ */ http.readAs([
    { type: "application/json", status: 200, read: http.readJson },
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "application/json, text/plain",
};

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
export function executeFunctionPost(
  client: http.Transport,
  input: t.ExecuteFunctionPostInput,
  options?: http.CallOptions,
): Promise<t.ExecuteFunctionPostOutput> {
  return http.call(client, executeFunctionPostOperation, input, options);
}

/** Whether an error is one that `executeFunctionPost` declares; then `status` tells the type of `body`. */
export function isExecuteFunctionPostError(error: unknown): error is http.ApiErrorOf<t.ExecuteFunctionPostError> {
  return http.isErrorOf(error, "executeFunctionPost", [400, 403, 404, 500, "default"]);
}

/** How `executeFunctionPut` goes over the wire. */
export const executeFunctionPutOperation: http.Operation<t.ExecuteFunctionPutInput, t.ExecuteFunctionPutOutput, t.ExecuteFunctionPutError> = {
  id: "executeFunctionPut",
  method: "PUT",
  path: "/fn/{function_id}",
  parameters: [
    { in: "path", name: "function_id", write: http.segment },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/json", write: http.jsonBody },
      { type: "text/plain", write: http.textBody },
      { type: "application/octet-stream", write: http.binaryBody },
    ],
  },
  read: /* @__PURE__ */ http.readAs([
    { type: "application/json", status: 200, read: http.readJson },
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "application/json, text/plain",
};

/**
 * Call a function with PUT
 *
 * `event.relativePath` is `/`.
 *
 * `PUT /fn/{function_id}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/put`
 */
export function executeFunctionPut(
  client: http.Transport,
  input: t.ExecuteFunctionPutInput,
  options?: http.CallOptions,
): Promise<t.ExecuteFunctionPutOutput> {
  return http.call(client, executeFunctionPutOperation, input, options);
}

/** Whether an error is one that `executeFunctionPut` declares; then `status` tells the type of `body`. */
export function isExecuteFunctionPutError(error: unknown): error is http.ApiErrorOf<t.ExecuteFunctionPutError> {
  return http.isErrorOf(error, "executeFunctionPut", [400, 403, 404, 500, "default"]);
}

/** How `executeFunctionPatch` goes over the wire. */
export const executeFunctionPatchOperation: http.Operation<t.ExecuteFunctionPatchInput, t.ExecuteFunctionPatchOutput, t.ExecuteFunctionPatchError> = {
  id: "executeFunctionPatch",
  method: "PATCH",
  path: "/fn/{function_id}",
  parameters: [
    { in: "path", name: "function_id", write: http.segment },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/json", write: http.jsonBody },
      { type: "text/plain", write: http.textBody },
      { type: "application/octet-stream", write: http.binaryBody },
    ],
  },
  read: /* @__PURE__ */ http.readAs([
    { type: "application/json", status: 200, read: http.readJson },
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "application/json, text/plain",
};

/**
 * Call a function with PATCH
 *
 * `event.relativePath` is `/`.
 *
 * `PATCH /fn/{function_id}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/patch`
 */
export function executeFunctionPatch(
  client: http.Transport,
  input: t.ExecuteFunctionPatchInput,
  options?: http.CallOptions,
): Promise<t.ExecuteFunctionPatchOutput> {
  return http.call(client, executeFunctionPatchOperation, input, options);
}

/**
 * Whether an error is one that `executeFunctionPatch` declares; then `status` tells the type of
 * `body`.
 */
export function isExecuteFunctionPatchError(error: unknown): error is http.ApiErrorOf<t.ExecuteFunctionPatchError> {
  return http.isErrorOf(error, "executeFunctionPatch", [400, 403, 404, 500, "default"]);
}

/** How `executeFunctionDelete` goes over the wire. */
export const executeFunctionDeleteOperation: http.Operation<t.ExecuteFunctionDeleteInput, t.ExecuteFunctionDeleteOutput, t.ExecuteFunctionDeleteError> = {
  id: "executeFunctionDelete",
  method: "DELETE",
  path: "/fn/{function_id}",
  parameters: [
    { in: "path", name: "function_id", write: http.segment },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/json", write: http.jsonBody },
      { type: "text/plain", write: http.textBody },
      { type: "application/octet-stream", write: http.binaryBody },
    ],
  },
  read: /* @__PURE__ */ http.readAs([
    { type: "application/json", status: 200, read: http.readJson },
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "application/json, text/plain",
};

/**
 * Call a function with DELETE
 *
 * Runs the function with the method `DELETE`. It does not delete the function.
 *
 * `DELETE /fn/{function_id}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/delete`
 */
export function executeFunctionDelete(
  client: http.Transport,
  input: t.ExecuteFunctionDeleteInput,
  options?: http.CallOptions,
): Promise<t.ExecuteFunctionDeleteOutput> {
  return http.call(client, executeFunctionDeleteOperation, input, options);
}

/**
 * Whether an error is one that `executeFunctionDelete` declares; then `status` tells the type of
 * `body`.
 */
export function isExecuteFunctionDeleteError(error: unknown): error is http.ApiErrorOf<t.ExecuteFunctionDeleteError> {
  return http.isErrorOf(error, "executeFunctionDelete", [400, 403, 404, 500, "default"]);
}

/** How `executeFunctionPathGet` goes over the wire. */
export const executeFunctionPathGetOperation: http.Operation<t.ExecuteFunctionPathGetInput, t.ExecuteFunctionPathGetOutput, t.ExecuteFunctionPathGetError> = {
  id: "executeFunctionPathGet",
  method: "GET",
  path: "/fn/{function_id}/{path}",
  parameters: [
    { in: "path", name: "function_id", write: http.segment },
    { in: "path", name: "path", write: http.wildcard },
  ],
  read: /* @__PURE__ */ http.readAs([
    { type: "application/json", status: 200, read: http.readJson },
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "application/json, text/plain",
};

/**
 * Call a function with GET, on a path below it
 *
 * `event.relativePath` is the rest of the path with its leading slash. As without a path, `HEAD` runs
 * the function too.
 *
 * `GET /fn/{function_id}/{path}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/get`
 */
export function executeFunctionPathGet(
  client: http.Transport,
  input: t.ExecuteFunctionPathGetInput,
  options?: http.CallOptions,
): Promise<t.ExecuteFunctionPathGetOutput> {
  return http.call(client, executeFunctionPathGetOperation, input, options);
}

/**
 * Whether an error is one that `executeFunctionPathGet` declares; then `status` tells the type of
 * `body`.
 */
export function isExecuteFunctionPathGetError(error: unknown): error is http.ApiErrorOf<t.ExecuteFunctionPathGetError> {
  return http.isErrorOf(error, "executeFunctionPathGet", [400, 403, 404, 500, "default"]);
}

/** How `executeFunctionPathPost` goes over the wire. */
export const executeFunctionPathPostOperation: http.Operation<t.ExecuteFunctionPathPostInput, t.ExecuteFunctionPathPostOutput, t.ExecuteFunctionPathPostError> = {
  id: "executeFunctionPathPost",
  method: "POST",
  path: "/fn/{function_id}/{path}",
  parameters: [
    { in: "path", name: "function_id", write: http.segment },
    { in: "path", name: "path", write: http.wildcard },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/json", write: http.jsonBody },
      { type: "text/plain", write: http.textBody },
      { type: "application/octet-stream", write: http.binaryBody },
    ],
  },
  read: /* @__PURE__ */ http.readAs([
    { type: "application/json", status: 200, read: http.readJson },
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "application/json, text/plain",
};

/**
 * Call a function with POST, on a path below it
 *
 * `event.relativePath` is the rest of the path with its leading slash.
 *
 * `POST /fn/{function_id}/{path}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/post`
 */
export function executeFunctionPathPost(
  client: http.Transport,
  input: t.ExecuteFunctionPathPostInput,
  options?: http.CallOptions,
): Promise<t.ExecuteFunctionPathPostOutput> {
  return http.call(client, executeFunctionPathPostOperation, input, options);
}

/**
 * Whether an error is one that `executeFunctionPathPost` declares; then `status` tells the type of
 * `body`.
 */
export function isExecuteFunctionPathPostError(error: unknown): error is http.ApiErrorOf<t.ExecuteFunctionPathPostError> {
  return http.isErrorOf(error, "executeFunctionPathPost", [400, 403, 404, 500, "default"]);
}

/** How `executeFunctionPathPut` goes over the wire. */
export const executeFunctionPathPutOperation: http.Operation<t.ExecuteFunctionPathPutInput, t.ExecuteFunctionPathPutOutput, t.ExecuteFunctionPathPutError> = {
  id: "executeFunctionPathPut",
  method: "PUT",
  path: "/fn/{function_id}/{path}",
  parameters: [
    { in: "path", name: "function_id", write: http.segment },
    { in: "path", name: "path", write: http.wildcard },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/json", write: http.jsonBody },
      { type: "text/plain", write: http.textBody },
      { type: "application/octet-stream", write: http.binaryBody },
    ],
  },
  read: /* @__PURE__ */ http.readAs([
    { type: "application/json", status: 200, read: http.readJson },
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "application/json, text/plain",
};

/**
 * Call a function with PUT, on a path below it
 *
 * `event.relativePath` is the rest of the path with its leading slash.
 *
 * `PUT /fn/{function_id}/{path}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/put`
 */
export function executeFunctionPathPut(
  client: http.Transport,
  input: t.ExecuteFunctionPathPutInput,
  options?: http.CallOptions,
): Promise<t.ExecuteFunctionPathPutOutput> {
  return http.call(client, executeFunctionPathPutOperation, input, options);
}

/**
 * Whether an error is one that `executeFunctionPathPut` declares; then `status` tells the type of
 * `body`.
 */
export function isExecuteFunctionPathPutError(error: unknown): error is http.ApiErrorOf<t.ExecuteFunctionPathPutError> {
  return http.isErrorOf(error, "executeFunctionPathPut", [400, 403, 404, 500, "default"]);
}

/** How `executeFunctionPathPatch` goes over the wire. */
export const executeFunctionPathPatchOperation: http.Operation<t.ExecuteFunctionPathPatchInput, t.ExecuteFunctionPathPatchOutput, t.ExecuteFunctionPathPatchError> = {
  id: "executeFunctionPathPatch",
  method: "PATCH",
  path: "/fn/{function_id}/{path}",
  parameters: [
    { in: "path", name: "function_id", write: http.segment },
    { in: "path", name: "path", write: http.wildcard },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/json", write: http.jsonBody },
      { type: "text/plain", write: http.textBody },
      { type: "application/octet-stream", write: http.binaryBody },
    ],
  },
  read: /* @__PURE__ */ http.readAs([
    { type: "application/json", status: 200, read: http.readJson },
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "application/json, text/plain",
};

/**
 * Call a function with PATCH, on a path below it
 *
 * `event.relativePath` is the rest of the path with its leading slash.
 *
 * `PATCH /fn/{function_id}/{path}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/patch`
 */
export function executeFunctionPathPatch(
  client: http.Transport,
  input: t.ExecuteFunctionPathPatchInput,
  options?: http.CallOptions,
): Promise<t.ExecuteFunctionPathPatchOutput> {
  return http.call(client, executeFunctionPathPatchOperation, input, options);
}

/**
 * Whether an error is one that `executeFunctionPathPatch` declares; then `status` tells the type of
 * `body`.
 */
export function isExecuteFunctionPathPatchError(error: unknown): error is http.ApiErrorOf<t.ExecuteFunctionPathPatchError> {
  return http.isErrorOf(error, "executeFunctionPathPatch", [400, 403, 404, 500, "default"]);
}

/** How `executeFunctionPathDelete` goes over the wire. */
export const executeFunctionPathDeleteOperation: http.Operation<t.ExecuteFunctionPathDeleteInput, t.ExecuteFunctionPathDeleteOutput, t.ExecuteFunctionPathDeleteError> = {
  id: "executeFunctionPathDelete",
  method: "DELETE",
  path: "/fn/{function_id}/{path}",
  parameters: [
    { in: "path", name: "function_id", write: http.segment },
    { in: "path", name: "path", write: http.wildcard },
  ],
  body: {
    type: "*/*",
    write: http.chosenBody,
    choices: [
      { type: "application/json", write: http.jsonBody },
      { type: "text/plain", write: http.textBody },
      { type: "application/octet-stream", write: http.binaryBody },
    ],
  },
  read: /* @__PURE__ */ http.readAs([
    { type: "application/json", status: 200, read: http.readJson },
    { type: "text/plain", status: 200, read: http.readText },
  ]),
  accept: "application/json, text/plain",
};

/**
 * Call a function with DELETE, on a path below it
 *
 * `event.relativePath` is the rest of the path with its leading slash. What is deleted, if anything,
 * is up to the function.
 *
 * `DELETE /fn/{function_id}/{path}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/delete`
 */
export function executeFunctionPathDelete(
  client: http.Transport,
  input: t.ExecuteFunctionPathDeleteInput,
  options?: http.CallOptions,
): Promise<t.ExecuteFunctionPathDeleteOutput> {
  return http.call(client, executeFunctionPathDeleteOperation, input, options);
}

/**
 * Whether an error is one that `executeFunctionPathDelete` declares; then `status` tells the type of
 * `body`.
 */
export function isExecuteFunctionPathDeleteError(error: unknown): error is http.ApiErrorOf<t.ExecuteFunctionPathDeleteError> {
  return http.isErrorOf(error, "executeFunctionPathDelete", [400, 403, 404, 500, "default"]);
}

/** How `getDocsPage` goes over the wire. */
export const getDocsPageOperation: http.Operation<t.GetDocsPageInput, t.GetDocsPageOutput, t.GetDocsPageError> = {
  id: "getDocsPage",
  method: "GET",
  path: "/docs",
  read: /* @__PURE__ */ http.readAs([
    { type: "text/html", status: 200, read: http.readText },
  ]),
  accept: "text/html, application/json",
};

/**
 * Read this document as a web page
 *
 * `GET /docs`
 * `specs/lunar/openapi.yaml#/paths/~1docs/get`
 */
export function getDocsPage(
  client: http.Transport,
  input?: t.GetDocsPageInput,
  options?: http.CallOptions,
): Promise<t.GetDocsPageOutput> {
  return http.call(client, getDocsPageOperation, input, options);
}

/** Whether an error is one that `getDocsPage` declares; then `status` tells the type of `body`. */
export function isGetDocsPageError(error: unknown): error is http.ApiErrorOf<t.GetDocsPageError> {
  return http.isErrorOf(error, "getDocsPage", [500]);
}

/** How `getOpenApiSpec` goes over the wire. */
export const getOpenApiSpecOperation: http.Operation<t.GetOpenApiSpecInput, t.GetOpenApiSpecOutput, t.GetOpenApiSpecError> = {
  id: "getOpenApiSpec",
  method: "GET",
  path: "/docs/openapi.yaml",
  read: /* @__PURE__ */ http.readAs([
    { type: "application/yaml", status: 200, read: http.readText },
  ]),
  accept: "application/yaml, application/json",
};

/**
 * Read this document as OpenAPI
 *
 * `GET /docs/openapi.yaml`
 * `specs/lunar/openapi.yaml#/paths/~1docs~1openapi.yaml/get`
 */
export function getOpenApiSpec(
  client: http.Transport,
  input?: t.GetOpenApiSpecInput,
  options?: http.CallOptions,
): Promise<t.GetOpenApiSpecOutput> {
  return http.call(client, getOpenApiSpecOperation, input, options);
}

/** Whether an error is one that `getOpenApiSpec` declares; then `status` tells the type of `body`. */
export function isGetOpenApiSpecError(error: unknown): error is http.ApiErrorOf<t.GetOpenApiSpecError> {
  return http.isErrorOf(error, "getOpenApiSpec", [500]);
}
