// @generated from specs/lunar/openapi.yaml by the query generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as query from "../runtime/query.ts";
import * as operations from "./operations.ts";
import type * as t from "./types.ts";

/** The beginning of every key here: stands for all that comes from Lunar. */
export const lunarQueryKey: readonly [api: string] = ["lunar"];

/**
 * Log in with the API key
 *
 * Sets the cookie `auth_token` for 24 hours when the key is right. The cookie holds the key itself;
 * there are no sessions. An empty key counts as a wrong one.
 *
 * `POST /api/auth/login`
 * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1login/post`
 */
export function loginMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.LoginOutput, t.LoginError, t.LoginInput> {
  return query.mutationOptions(client, operations.loginOperation, "lunar", options);
}

/**
 * Drop the login cookie
 *
 * Tells the browser to forget the cookie. The key itself stays valid, because there is no session that
 * could be revoked. Works with and without a cookie.
 *
 * `POST /api/auth/logout`
 * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1logout/post`
 */
export function logoutMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.LogoutOutput, t.LogoutError, t.LogoutInput | void> {
  return query.mutationOptions(client, operations.logoutOperation, "lunar", options);
}

/** Key of `listFunctions` with an input; without one, of all its calls and pages. */
export function listFunctionsQueryKey(input?: t.ListFunctionsInput): query.QueryKey<t.ListFunctionsInput> {
  return query.queryKey("lunar", "listFunctions", input);
}

/**
 * List functions, the newest first
 *
 * Ordered by creation time and then by id, both descending. Each function comes with its active
 * version, but with an empty `env_vars`: values are shown by `getFunction` only.
 *
 * `GET /api/functions`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions/get`
 */
export function listFunctionsQueryOptions(
  client: query.Transport,
  input?: t.ListFunctionsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListFunctionsOutput, t.ListFunctionsError, t.ListFunctionsInput> {
  return query.queryOptions(client, operations.listFunctionsOperation, listFunctionsQueryKey(input), input, options);
}

/** The pages of `listFunctions`, from the one that the input names. */
export function listFunctionsInfiniteQueryOptions(
  client: query.Transport,
  input?: t.ListFunctionsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListFunctionsOutput, t.ListFunctionsError, t.ListFunctionsInput> {
  return query.infiniteQueryOptions(client, operations.listFunctionsPaging, listFunctionsQueryKey(input), input, options);
}

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
export function createFunctionMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CreateFunctionOutput, t.CreateFunctionError, t.CreateFunctionInput> {
  return query.mutationOptions(client, operations.createFunctionOperation, "lunar", options);
}

/** Key of `getFunction` with an input; without one, of all its calls and pages. */
export function getFunctionQueryKey(input?: t.GetFunctionInput): query.QueryKey<t.GetFunctionInput> {
  return query.queryKey("lunar", "getFunction", input);
}

/**
 * Read a function with its active version
 *
 * The only answer that shows the environment variables, in clear text.
 *
 * `GET /api/functions/{id}`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}/get`
 */
export function getFunctionQueryOptions(
  client: query.Transport,
  input: t.GetFunctionInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetFunctionOutput, t.GetFunctionError, t.GetFunctionInput> {
  return query.queryOptions(client, operations.getFunctionOperation, getFunctionQueryKey(input), input, options);
}

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
export function updateFunctionMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.UpdateFunctionOutput, t.UpdateFunctionError, t.UpdateFunctionInput> {
  return query.mutationOptions(client, operations.updateFunctionOperation, "lunar", options);
}

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
export function deleteFunctionMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.DeleteFunctionOutput, t.DeleteFunctionError, t.DeleteFunctionInput> {
  return query.mutationOptions(client, operations.deleteFunctionOperation, "lunar", options);
}

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
export function updateEnvVarsMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.UpdateEnvVarsOutput, t.UpdateEnvVarsError, t.UpdateEnvVarsInput> {
  return query.mutationOptions(client, operations.updateEnvVarsOperation, "lunar", options);
}

/** Key of `getNextRun` with an input; without one, of all its calls and pages. */
export function getNextRunQueryKey(input?: t.GetNextRunInput): query.QueryKey<t.GetNextRunInput> {
  return query.queryKey("lunar", "getNextRun", input);
}

/**
 * Tell when a function runs next by its schedule
 *
 * A schedule whose dates never come, such as 30 February, is legal; the answer then has neither
 * `next_run` nor `next_run_human`.
 *
 * `GET /api/functions/{id}/next-run`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1next-run/get`
 */
export function getNextRunQueryOptions(
  client: query.Transport,
  input: t.GetNextRunInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetNextRunOutput, t.GetNextRunError, t.GetNextRunInput> {
  return query.queryOptions(client, operations.getNextRunOperation, getNextRunQueryKey(input), input, options);
}

/** Key of `listVersions` with an input; without one, of all its calls and pages. */
export function listVersionsQueryKey(input?: t.ListVersionsInput): query.QueryKey<t.ListVersionsInput> {
  return query.queryKey("lunar", "listVersions", input);
}

/**
 * List the versions of a function, the highest first
 *
 * `GET /api/functions/{id}/versions`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions/get`
 */
export function listVersionsQueryOptions(
  client: query.Transport,
  input: t.ListVersionsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListVersionsOutput, t.ListVersionsError, t.ListVersionsInput> {
  return query.queryOptions(client, operations.listVersionsOperation, listVersionsQueryKey(input), input, options);
}

/** The pages of `listVersions`, from the one that the input names. */
export function listVersionsInfiniteQueryOptions(
  client: query.Transport,
  input: t.ListVersionsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListVersionsOutput, t.ListVersionsError, t.ListVersionsInput> {
  return query.infiniteQueryOptions(client, operations.listVersionsPaging, listVersionsQueryKey(input), input, options);
}

/** Key of `getVersion` with an input; without one, of all its calls and pages. */
export function getVersionQueryKey(input?: t.GetVersionInput): query.QueryKey<t.GetVersionInput> {
  return query.queryKey("lunar", "getVersion", input);
}

/**
 * Read one version by its number
 *
 * `GET /api/functions/{id}/versions/{version}`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{version}/get`
 */
export function getVersionQueryOptions(
  client: query.Transport,
  input: t.GetVersionInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetVersionOutput, t.GetVersionError, t.GetVersionInput> {
  return query.queryOptions(client, operations.getVersionOperation, getVersionQueryKey(input), input, options);
}

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
export function deleteVersionMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.DeleteVersionOutput, t.DeleteVersionError, t.DeleteVersionInput> {
  return query.mutationOptions(client, operations.deleteVersionOperation, "lunar", options);
}

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
export function activateVersionMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ActivateVersionOutput, t.ActivateVersionError, t.ActivateVersionInput> {
  return query.mutationOptions(client, operations.activateVersionOperation, "lunar", options);
}

/** Key of `getVersionDiff` with an input; without one, of all its calls and pages. */
export function getVersionDiffQueryKey(input?: t.GetVersionDiffInput): query.QueryKey<t.GetVersionDiffInput> {
  return query.queryKey("lunar", "getVersionDiff", input);
}

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
export function getVersionDiffQueryOptions(
  client: query.Transport,
  input: t.GetVersionDiffInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetVersionDiffOutput, t.GetVersionDiffError, t.GetVersionDiffInput> {
  return query.queryOptions(client, operations.getVersionDiffOperation, getVersionDiffQueryKey(input), input, options);
}

/** Key of `listExecutions` with an input; without one, of all its calls and pages. */
export function listExecutionsQueryKey(input?: t.ListExecutionsInput): query.QueryKey<t.ListExecutionsInput> {
  return query.queryKey("lunar", "listExecutions", input);
}

/**
 * List the executions of a function, the newest first
 *
 * Ordered by start time and then by id, both descending. Stored answers (`response_json`) are left out
 * here; `getExecution` shows them.
 *
 * `GET /api/functions/{id}/executions`
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1executions/get`
 */
export function listExecutionsQueryOptions(
  client: query.Transport,
  input: t.ListExecutionsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListExecutionsOutput, t.ListExecutionsError, t.ListExecutionsInput> {
  return query.queryOptions(client, operations.listExecutionsOperation, listExecutionsQueryKey(input), input, options);
}

/** The pages of `listExecutions`, from the one that the input names. */
export function listExecutionsInfiniteQueryOptions(
  client: query.Transport,
  input: t.ListExecutionsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListExecutionsOutput, t.ListExecutionsError, t.ListExecutionsInput> {
  return query.infiniteQueryOptions(client, operations.listExecutionsPaging, listExecutionsQueryKey(input), input, options);
}

/** Key of `getExecution` with an input; without one, of all its calls and pages. */
export function getExecutionQueryKey(input?: t.GetExecutionInput): query.QueryKey<t.GetExecutionInput> {
  return query.queryKey("lunar", "getExecution", input);
}

/**
 * Read one execution
 *
 * `GET /api/executions/{id}`
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}/get`
 */
export function getExecutionQueryOptions(
  client: query.Transport,
  input: t.GetExecutionInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetExecutionOutput, t.GetExecutionError, t.GetExecutionInput> {
  return query.queryOptions(client, operations.getExecutionOperation, getExecutionQueryKey(input), input, options);
}

/** Key of `getExecutionLogs` with an input; without one, of all its calls and pages. */
export function getExecutionLogsQueryKey(input?: t.GetExecutionLogsInput): query.QueryKey<t.GetExecutionLogsInput> {
  return query.queryKey("lunar", "getExecutionLogs", input);
}

/**
 * Read an execution with its log lines, the oldest first
 *
 * `limit` and `offset` page through the log lines; the execution itself is repeated on each page. Only
 * what the function logged is listed. Why it failed is told by `error_message`, not by the log.
 *
 * `GET /api/executions/{id}/logs`
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1logs/get`
 */
export function getExecutionLogsQueryOptions(
  client: query.Transport,
  input: t.GetExecutionLogsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetExecutionLogsOutput, t.GetExecutionLogsError, t.GetExecutionLogsInput> {
  return query.queryOptions(client, operations.getExecutionLogsOperation, getExecutionLogsQueryKey(input), input, options);
}

/** The pages of `getExecutionLogs`, from the one that the input names. */
export function getExecutionLogsInfiniteQueryOptions(
  client: query.Transport,
  input: t.GetExecutionLogsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.GetExecutionLogsOutput, t.GetExecutionLogsError, t.GetExecutionLogsInput> {
  return query.infiniteQueryOptions(client, operations.getExecutionLogsPaging, getExecutionLogsQueryKey(input), input, options);
}

/** Key of `getExecutionAIRequests` with an input; without one, of all its calls and pages. */
export function getExecutionAIRequestsQueryKey(input?: t.GetExecutionAIRequestsInput): query.QueryKey<t.GetExecutionAIRequestsInput> {
  return query.queryKey("lunar", "getExecutionAIRequests", input);
}

/**
 * List the AI requests of an execution, the oldest first
 *
 * `GET /api/executions/{id}/ai-requests`
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1ai-requests/get`
 */
export function getExecutionAIRequestsQueryOptions(
  client: query.Transport,
  input: t.GetExecutionAIRequestsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetExecutionAIRequestsOutput, t.GetExecutionAIRequestsError, t.GetExecutionAIRequestsInput> {
  return query.queryOptions(client, operations.getExecutionAIRequestsOperation, getExecutionAIRequestsQueryKey(input), input, options);
}

/** The pages of `getExecutionAIRequests`, from the one that the input names. */
export function getExecutionAIRequestsInfiniteQueryOptions(
  client: query.Transport,
  input: t.GetExecutionAIRequestsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.GetExecutionAIRequestsOutput, t.GetExecutionAIRequestsError, t.GetExecutionAIRequestsInput> {
  return query.infiniteQueryOptions(client, operations.getExecutionAIRequestsPaging, getExecutionAIRequestsQueryKey(input), input, options);
}

/** Key of `getExecutionEmailRequests` with an input; without one, of all its calls and pages. */
export function getExecutionEmailRequestsQueryKey(input?: t.GetExecutionEmailRequestsInput): query.QueryKey<t.GetExecutionEmailRequestsInput> {
  return query.queryKey("lunar", "getExecutionEmailRequests", input);
}

/**
 * List the email requests of an execution, the oldest first
 *
 * `GET /api/executions/{id}/email-requests`
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1email-requests/get`
 */
export function getExecutionEmailRequestsQueryOptions(
  client: query.Transport,
  input: t.GetExecutionEmailRequestsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetExecutionEmailRequestsOutput, t.GetExecutionEmailRequestsError, t.GetExecutionEmailRequestsInput> {
  return query.queryOptions(client, operations.getExecutionEmailRequestsOperation, getExecutionEmailRequestsQueryKey(input), input, options);
}

/** The pages of `getExecutionEmailRequests`, from the one that the input names. */
export function getExecutionEmailRequestsInfiniteQueryOptions(
  client: query.Transport,
  input: t.GetExecutionEmailRequestsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.GetExecutionEmailRequestsOutput, t.GetExecutionEmailRequestsError, t.GetExecutionEmailRequestsInput> {
  return query.infiniteQueryOptions(client, operations.getExecutionEmailRequestsPaging, getExecutionEmailRequestsQueryKey(input), input, options);
}

/** Key of `executeFunctionGet` with an input; without one, of all its calls and pages. */
export function executeFunctionGetQueryKey(input?: t.ExecuteFunctionGetInput): query.QueryKey<t.ExecuteFunctionGetInput> {
  return query.queryKey("lunar", "executeFunctionGet", input);
}

/**
 * Call a function with GET
 *
 * `event.relativePath` is `/`. Any query parameter and any header may be sent. `HEAD` is a call of its
 * own: the function runs and sees the method `HEAD`.
 *
 * `GET /fn/{function_id}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/get`
 */
export function executeFunctionGetQueryOptions(
  client: query.Transport,
  input: t.ExecuteFunctionGetInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ExecuteFunctionGetOutput, t.ExecuteFunctionGetError, t.ExecuteFunctionGetInput> {
  return query.queryOptions(client, operations.executeFunctionGetOperation, executeFunctionGetQueryKey(input), input, options);
}

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
export function executeFunctionPostMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ExecuteFunctionPostOutput, t.ExecuteFunctionPostError, t.ExecuteFunctionPostInput> {
  return query.mutationOptions(client, operations.executeFunctionPostOperation, "lunar", options);
}

/**
 * Call a function with PUT
 *
 * `event.relativePath` is `/`.
 *
 * `PUT /fn/{function_id}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/put`
 */
export function executeFunctionPutMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ExecuteFunctionPutOutput, t.ExecuteFunctionPutError, t.ExecuteFunctionPutInput> {
  return query.mutationOptions(client, operations.executeFunctionPutOperation, "lunar", options);
}

/**
 * Call a function with PATCH
 *
 * `event.relativePath` is `/`.
 *
 * `PATCH /fn/{function_id}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/patch`
 */
export function executeFunctionPatchMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ExecuteFunctionPatchOutput, t.ExecuteFunctionPatchError, t.ExecuteFunctionPatchInput> {
  return query.mutationOptions(client, operations.executeFunctionPatchOperation, "lunar", options);
}

/**
 * Call a function with DELETE
 *
 * Runs the function with the method `DELETE`. It does not delete the function.
 *
 * `DELETE /fn/{function_id}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/delete`
 */
export function executeFunctionDeleteMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ExecuteFunctionDeleteOutput, t.ExecuteFunctionDeleteError, t.ExecuteFunctionDeleteInput> {
  return query.mutationOptions(client, operations.executeFunctionDeleteOperation, "lunar", options);
}

/** Key of `executeFunctionPathGet` with an input; without one, of all its calls and pages. */
export function executeFunctionPathGetQueryKey(input?: t.ExecuteFunctionPathGetInput): query.QueryKey<t.ExecuteFunctionPathGetInput> {
  return query.queryKey("lunar", "executeFunctionPathGet", input);
}

/**
 * Call a function with GET, on a path below it
 *
 * `event.relativePath` is the rest of the path with its leading slash. As without a path, `HEAD` runs
 * the function too.
 *
 * `GET /fn/{function_id}/{path}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/get`
 */
export function executeFunctionPathGetQueryOptions(
  client: query.Transport,
  input: t.ExecuteFunctionPathGetInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ExecuteFunctionPathGetOutput, t.ExecuteFunctionPathGetError, t.ExecuteFunctionPathGetInput> {
  return query.queryOptions(client, operations.executeFunctionPathGetOperation, executeFunctionPathGetQueryKey(input), input, options);
}

/**
 * Call a function with POST, on a path below it
 *
 * `event.relativePath` is the rest of the path with its leading slash.
 *
 * `POST /fn/{function_id}/{path}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/post`
 */
export function executeFunctionPathPostMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ExecuteFunctionPathPostOutput, t.ExecuteFunctionPathPostError, t.ExecuteFunctionPathPostInput> {
  return query.mutationOptions(client, operations.executeFunctionPathPostOperation, "lunar", options);
}

/**
 * Call a function with PUT, on a path below it
 *
 * `event.relativePath` is the rest of the path with its leading slash.
 *
 * `PUT /fn/{function_id}/{path}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/put`
 */
export function executeFunctionPathPutMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ExecuteFunctionPathPutOutput, t.ExecuteFunctionPathPutError, t.ExecuteFunctionPathPutInput> {
  return query.mutationOptions(client, operations.executeFunctionPathPutOperation, "lunar", options);
}

/**
 * Call a function with PATCH, on a path below it
 *
 * `event.relativePath` is the rest of the path with its leading slash.
 *
 * `PATCH /fn/{function_id}/{path}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/patch`
 */
export function executeFunctionPathPatchMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ExecuteFunctionPathPatchOutput, t.ExecuteFunctionPathPatchError, t.ExecuteFunctionPathPatchInput> {
  return query.mutationOptions(client, operations.executeFunctionPathPatchOperation, "lunar", options);
}

/**
 * Call a function with DELETE, on a path below it
 *
 * `event.relativePath` is the rest of the path with its leading slash. What is deleted, if anything,
 * is up to the function.
 *
 * `DELETE /fn/{function_id}/{path}`
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/delete`
 */
export function executeFunctionPathDeleteMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ExecuteFunctionPathDeleteOutput, t.ExecuteFunctionPathDeleteError, t.ExecuteFunctionPathDeleteInput> {
  return query.mutationOptions(client, operations.executeFunctionPathDeleteOperation, "lunar", options);
}

/** Key of `getDocsPage` with an input; without one, of all its calls and pages. */
export function getDocsPageQueryKey(input?: t.GetDocsPageInput): query.QueryKey<t.GetDocsPageInput> {
  return query.queryKey("lunar", "getDocsPage", input);
}

/**
 * Read this document as a web page
 *
 * `GET /docs`
 * `specs/lunar/openapi.yaml#/paths/~1docs/get`
 */
export function getDocsPageQueryOptions(
  client: query.Transport,
  input?: t.GetDocsPageInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetDocsPageOutput, t.GetDocsPageError, t.GetDocsPageInput> {
  return query.queryOptions(client, operations.getDocsPageOperation, getDocsPageQueryKey(input), input, options);
}

/** Key of `getOpenApiSpec` with an input; without one, of all its calls and pages. */
export function getOpenApiSpecQueryKey(input?: t.GetOpenApiSpecInput): query.QueryKey<t.GetOpenApiSpecInput> {
  return query.queryKey("lunar", "getOpenApiSpec", input);
}

/**
 * Read this document as OpenAPI
 *
 * `GET /docs/openapi.yaml`
 * `specs/lunar/openapi.yaml#/paths/~1docs~1openapi.yaml/get`
 */
export function getOpenApiSpecQueryOptions(
  client: query.Transport,
  input?: t.GetOpenApiSpecInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetOpenApiSpecOutput, t.GetOpenApiSpecError, t.GetOpenApiSpecInput> {
  return query.queryOptions(client, operations.getOpenApiSpecOperation, getOpenApiSpecQueryKey(input), input, options);
}
