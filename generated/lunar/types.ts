// @generated from specs/lunar/openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/**
 * Identifies a function. Ids made later sort later.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/FunctionId`
 */
export type FunctionId = string;

/**
 * Identifies a version: `ver_`, the id of the function, `_v` and the number of the version.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/VersionId`
 */
export type VersionId = string;

/**
 * Identifies an execution. Ids made later sort later.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/ExecutionId`
 */
export type ExecutionId = string;

/**
 * Counts the versions of one function, from 1.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/VersionNumber`
 */
export type VersionNumber = number;

/**
 * A moment in seconds since 1970-01-01 UTC.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/UnixTime`
 */
export type UnixTime = number;

/**
 * A span of time in milliseconds.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/DurationMs`
 */
export type DurationMs = number;

/**
 * Whether the schedule is followed (`active`) or only kept (`paused`).
 *
 * `specs/lunar/openapi.yaml#/components/schemas/CronStatus`
 */
export type CronStatus = "active" | "paused";

/**
 * Environment variables by name, at most 100. A name has 1 to 100 ASCII letters, digits and
 * underscores
 * and may start with a digit. A value is not blank and has at most 10000 bytes of UTF-8, which is
 * fewer
 * than 10000 characters when it is not all ASCII.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/EnvVars`
 */
export type EnvVars = { [key: string]: string };

/**
 * The API key, to be traded for the cookie that a browser sends from then on.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/LoginRequest`
 */
export interface LoginRequest {
  /** The API key of the installation. */
  apiKey: string;
}

/**
 * A new function with its first version. Its schedule, its retention and its environment variables are
 * set afterwards.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/CreateFunctionRequest`
 */
export interface CreateFunctionRequest {
  /**
   * Not blank, and at most 100 bytes of UTF-8 without the surrounding white space. Stored as sent.
   * `maxLength` bounds the text as sent; text that is not all ASCII reaches the limit in bytes sooner.
   */
  name: string;
  /** At most 500 bytes of UTF-8. Null means none; an empty text is kept as an empty text. */
  description?: string | null;
  /**
   * The script, not blank and at most 1048576 bytes of UTF-8. Not checked for syntax: a mistake shows
   * when the function is called.
   */
  code: string;
}

/**
 * At least one member must be present and not null. Absent and null members change nothing.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/UpdateFunctionRequest`
 */
export interface UpdateFunctionRequest {
  /**
   * Not blank, and at most 100 bytes of UTF-8 without the surrounding white space. Stored as sent.
   * `maxLength` bounds the text as sent; text that is not all ASCII reaches the limit in bytes sooner.
   */
  name?: string | null;
  /** At most 500 bytes of UTF-8. Can be emptied but not taken away again. */
  description?: string | null;
  /**
   * The script of a new version, which becomes the active one. Not blank, and at most 1048576 bytes of
   * UTF-8.
   */
  code?: string | null;
  /** A disabled function can be read and changed, but calls are refused with 403. */
  disabled?: boolean | null;
  /**
   * For how many days executions of this function are kept.
   * - `7` Days7
   * - `15` Days15
   * - `30` Days30
   * - `365` Days365
   * - `null` Unchanged
   */
  retention_days?: 7 | 15 | 30 | 365 | null;
  /**
   * When the function runs by itself; an empty text clears the schedule. Five fields: minute, hour,
   * day of month, month and day of week, each with `*`, lists, ranges and steps. Months and days may
   * be named, and `?` means `*`. A prefix `TZ=Area/City` or `CRON_TZ=Area/City` and a space sets the
   * time zone; otherwise the zone of the server counts. Descriptors such as `@daily` are refused.
   *
   * Setting a schedule does not start it; `cron_status` does.
   */
  cron_schedule?: string | null;
  /** A function runs by itself only while this is `active` and the schedule is not empty. */
  cron_status?: "active" | "paused" | null;
  /** Whether executions keep what the function answered. */
  save_response?: boolean | null;
}

/**
 * Takes the place of all environment variables of a function; a key that is missing here is deleted.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/UpdateEnvVarsRequest`
 */
export interface UpdateEnvVarsRequest {
  /** The whole new set. An empty object deletes all variables. */
  env_vars: EnvVars;
}

/**
 * A script that anybody can call over HTTP and that a schedule can run. The script itself is in the
 * versions.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/Function`
 */
export interface Function {
  id: FunctionId;
  /** A name for people. Several functions may share one. */
  name: string;
  description?: string;
  /** The environment variables, in the answer of `getFunction`. Always empty in other answers. */
  env_vars: EnvVars;
  /** Whether calls are refused. */
  disabled: boolean;
  /**
   * For how many days executions of this function are kept, counted for each function by itself and
   * cleaned up every hour. 7 when absent.
   * - `7` Days7
   * - `15` Days15
   * - `30` Days30
   * - `365` Days365
   */
  retention_days?: 7 | 15 | 30 | 365;
  /** The schedule; an empty text after it was cleared, absent before it was ever set. */
  cron_schedule?: string;
  /** Absent in the answer of `createFunction`; a new function is `paused`. */
  cron_status?: CronStatus;
  /** Whether executions keep what the function answered. */
  save_response: boolean;
  created_at: UnixTime;
  /**
   * When a member other than the code was last updated. New code, activation of a version and new
   * environment variables do not touch it.
   */
  updated_at: UnixTime;
}

/**
 * The script as it was at one time. A change of the code makes a new version.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/FunctionVersion`
 */
export interface FunctionVersion {
  id: VersionId;
  function_id: FunctionId;
  /** One more than the highest number that the function had when this version was made. */
  version: VersionNumber;
  /** The script. It never changes. */
  code: string;
  created_at: UnixTime;
  /** Who made the version. Reserved; not set at present. */
  created_by?: string;
  /** Whether calls run this version. True for exactly one version of a function. */
  is_active: boolean;
}

/**
 * A function and, beside its own members, its active version.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/FunctionWithActiveVersion`
 */
export type FunctionWithActiveVersion = Function & { active_version: FunctionVersion };

/**
 * What is different between two versions, which may be given in either order.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/VersionDiffResponse`
 */
export interface VersionDiffResponse {
  /** The number asked for as `v1`. */
  old_version: VersionNumber;
  /** The number asked for as `v2`. */
  new_version: VersionNumber;
  /** Every line of both versions, in reading order. */
  diff: DiffLine[];
}

/**
 * A line of one version or of both. Where lines were replaced, the removed ones come first.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/DiffLine`
 */
export interface DiffLine {
  line_type: "unchanged" | "added" | "removed";
  /** The number of the line in the old version, from 1. Absent for an added line. */
  old_line?: number;
  /** The number of the line in the new version, from 1. Absent for a removed line. */
  new_line?: number;
  /** The line without its line feed. A carriage return stays. */
  content: string;
}

/**
 * When a function runs by itself next, if it does at all.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/NextRunResponse`
 */
export interface NextRunResponse {
  /** Whether the function has a schedule. When it has none, this is the only member. */
  has_schedule: boolean;
  cron_schedule?: string;
  cron_status?: CronStatus;
  /** Present, and true, only when there is a schedule that is not active. */
  is_paused?: boolean;
  /** When the function runs next. Absent while paused and when the schedule never comes due. */
  next_run?: UnixTime;
  /**
   * The same for people, rounded down: `in less than a minute`, `in 1 minute`, `in 5 hours`, `in 12
   * days`, or `overdue`. Present when `next_run` is.
   */
  next_run_human?: string;
}

/**
 * The record of one call, made when the function starts and completed when it ends.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/Execution`
 */
export interface Execution {
  id: ExecutionId;
  function_id: FunctionId;
  /** The version that ran. */
  function_version_id: VersionId;
  /**
   * `pending` while the function runs; `success` when it answered with a status below 400; `error` when
   * it failed or answered with 400 or more.
   */
  status: "pending" | "success" | "error";
  /** How long the function ran, in milliseconds. Absent while it runs. */
  duration_ms?: DurationMs;
  /**
   * Why the function failed, in several lines, with the code around the place between `[CODE]` and
   * `[/CODE]` and a hint after `[TIP]` where possible. A timeout mentions `context deadline exceeded`.
   * Absent when the function itself answered with 400 or more.
   */
  error_message?: string;
  /**
   * What the function was called with, as JSON text. Values of headers, query parameters and JSON
   * members with telling names (password, token, key and the like) are replaced by `[REDACTED]`; the
   * function saw the originals.
   */
  event_json?: string;
  /**
   * What the function answered, as JSON text, if the function had `save_response` on when it ran. Never
   * part of a list of executions. Not masked. A body beyond 1 MiB is cut and ends with the line
   * `[TRUNCATED - Response exceeded 1MB]`.
   */
  response_json?: string;
  /** `cron` when the request carried the header `X-Trigger: cron`, which anybody may send. */
  trigger: "http" | "cron";
  created_at: UnixTime;
}

/**
 * A call as the function sees it.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/HTTPEvent`
 */
export interface HTTPEvent {
  method: string;
  /** The whole path of the URL. */
  path: string;
  /** The path without `/fn/{function_id}`; at least `/`. */
  relativePath: string;
  /** The first value of each header, by its canonical name, such as `Content-Type`. */
  headers: { [key: string]: string };
  body: string;
  /** The first value of each query parameter. */
  query: { [key: string]: string };
}

/**
 * An answer as the function gave it.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/HTTPResponse`
 */
export interface HTTPResponse {
  /** The status; 200 when the function named none. */
  statusCode: number;
  headers: { [key: string]: string };
  body: string;
  /** Kept as the function said it. The body is sent as it is, either way. */
  isBase64Encoded: boolean;
}

/**
 * One message that a function wrote to its log.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/LogEntry`
 */
export interface LogEntry {
  level: "debug" | "info" | "warn" | "error";
  /** What the function logged. Text that looks like a secret is replaced by `[REDACTED]`. */
  message: string;
  created_at: UnixTime;
}

/**
 * An execution and, beside its own members, one page of its log.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/PaginatedExecutionWithLogs`
 */
export type PaginatedExecutionWithLogs = Execution & {
  logs: LogEntry[];
  /** Where the page lies within the log. */
  pagination: PaginationInfo;
};

/**
 * One request to a language model, made by a function.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/AIRequest`
 */
export interface AIRequest {
  id: string;
  execution_id: ExecutionId;
  /** The kind of service, `openai` or `anthropic` at present. */
  provider: string;
  model: string;
  /** The full URL that was called. Empty when nothing was sent, because a key was missing. */
  endpoint: string;
  /** What was sent, as JSON text, with secrets replaced by `[REDACTED]`. May be empty. */
  request_json: string;
  /** What came back, as JSON text, with secrets replaced by `[REDACTED]`. */
  response_json?: string;
  status: "success" | "error";
  error_message?: string;
  /** Tokens read by the model. Absent after a failure. */
  input_tokens?: number;
  /** Tokens written by the model. Absent after a failure. */
  output_tokens?: number;
  duration_ms: DurationMs;
  created_at: UnixTime;
}

/**
 * One email, handed to a mail provider by a function.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/EmailRequest`
 */
export interface EmailRequest {
  id: string;
  execution_id: ExecutionId;
  from: string;
  /** The addressees. They are stored as one text, so a comma inside an entry splits it in two. */
  to: string[];
  subject: string;
  /** Whether the email had a plain text part. */
  has_text: boolean;
  /** Whether the email had an HTML part. */
  has_html: boolean;
  /** What was sent, as JSON text, with secrets replaced by `[REDACTED]`. May be empty. */
  request_json: string;
  /** What came back, as JSON text. After success it holds the id that the provider gave. */
  response_json?: string;
  status: "success" | "error";
  error_message?: string;
  /** The id that the provider gave. Absent after a failure. */
  email_id?: string;
  duration_ms: DurationMs;
  created_at: UnixTime;
}

/**
 * Where a page lies within the whole list.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/PaginationInfo`
 */
export interface PaginationInfo {
  /** How many items there are on all pages together. */
  total: number;
  /** The page size in effect, after defaults and cuts. */
  limit: number;
  /** How many items were skipped. */
  offset: number;
}

/**
 * Functions with their active versions, the newest first.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/PaginatedFunctionsResponse`
 */
export interface PaginatedFunctionsResponse {
  /** Never null; an empty page is an empty list. */
  functions: FunctionWithActiveVersion[];
  pagination: PaginationInfo;
}

/**
 * Versions of one function, the highest number first.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/PaginatedVersionsResponse`
 */
export interface PaginatedVersionsResponse {
  /** Never null; an empty page is an empty list. */
  versions: FunctionVersion[];
  pagination: PaginationInfo;
}

/**
 * Executions of one function, the latest first.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/PaginatedExecutionsResponse`
 */
export interface PaginatedExecutionsResponse {
  /** Never null; an empty page is an empty list. The entries come without `response_json`. */
  executions: Execution[];
  pagination: PaginationInfo;
}

/**
 * Requests to language models during one execution, in the order in which they were made.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/PaginatedAIRequestsResponse`
 */
export interface PaginatedAIRequestsResponse {
  ai_requests: AIRequest[];
  pagination: PaginationInfo;
}

/**
 * Emails of one execution, in the order in which they were handed over.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/PaginatedEmailRequestsResponse`
 */
export interface PaginatedEmailRequestsResponse {
  email_requests: EmailRequest[];
  pagination: PaginationInfo;
}

/**
 * How `login` and `logout` answer, whether they worked or not.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/LoginResponse`
 */
export interface LoginResponse {
  success: boolean;
  /** What went wrong. Absent after success. */
  error?: string;
}

/**
 * How a failure is answered everywhere but at `login` and `logout`.
 *
 * `specs/lunar/openapi.yaml#/components/schemas/ErrorResponse`
 */
export interface ErrorResponse {
  /** What went wrong. For a value that breaks a rule, `<field>` and the message, parted by a colon. */
  error: string;
}

/** Input of `login`: `POST /api/auth/login` */
export interface LoginInput {
  body: LoginRequest;
}

/** Output of `login`. */
export type LoginOutput = LoginResponse;

/** Errors of `login` by status. */
export type LoginError =
  | { readonly status: 400 | 401; readonly body: LoginResponse }
  | { readonly status: 500; readonly body: ErrorResponse };

/** Input of `logout`: `POST /api/auth/logout` */
export type LogoutInput = { [key: string]: never };

/** Output of `logout`. */
export type LogoutOutput = LoginResponse;

/** Errors of `logout` by status. */
export type LogoutError = { readonly status: 500; readonly body: ErrorResponse };

/** Input of `listFunctions`: `GET /api/functions` */
export interface ListFunctionsInput {
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  limit?: number | undefined;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  offset?: number | undefined;
}

/** Output of `listFunctions`. */
export type ListFunctionsOutput = PaginatedFunctionsResponse;

/** Errors of `listFunctions` by status. */
export type ListFunctionsError = { readonly status: 401 | 500; readonly body: ErrorResponse };

/** Input of `createFunction`: `POST /api/functions` */
export interface CreateFunctionInput {
  body: CreateFunctionRequest;
}

/** Output of `createFunction`. */
export type CreateFunctionOutput = FunctionWithActiveVersion;

/** Errors of `createFunction` by status. */
export type CreateFunctionError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `getFunction`: `GET /api/functions/{id}` */
export interface GetFunctionInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
}

/** Output of `getFunction`. */
export type GetFunctionOutput = FunctionWithActiveVersion;

/** Errors of `getFunction` by status. */
export type GetFunctionError = { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `updateFunction`: `PUT /api/functions/{id}` */
export interface UpdateFunctionInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
  body: UpdateFunctionRequest;
}

/** Output of `updateFunction`. */
export type UpdateFunctionOutput = undefined;

/** Errors of `updateFunction` by status. */
export type UpdateFunctionError = { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `deleteFunction`: `DELETE /api/functions/{id}` */
export interface DeleteFunctionInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
}

/** Output of `deleteFunction`. */
export type DeleteFunctionOutput = undefined;

/** Errors of `deleteFunction` by status. */
export type DeleteFunctionError = { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `updateEnvVars`: `PUT /api/functions/{id}/env` */
export interface UpdateEnvVarsInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
  body: UpdateEnvVarsRequest;
}

/** Output of `updateEnvVars`. */
export type UpdateEnvVarsOutput = FunctionVersion;

/** Errors of `updateEnvVars` by status. */
export type UpdateEnvVarsError = { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `getNextRun`: `GET /api/functions/{id}/next-run` */
export interface GetNextRunInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
}

/** Output of `getNextRun`. */
export type GetNextRunOutput = NextRunResponse;

/** Errors of `getNextRun` by status. */
export type GetNextRunError = { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `listVersions`: `GET /api/functions/{id}/versions` */
export interface ListVersionsInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  limit?: number | undefined;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  offset?: number | undefined;
}

/** Output of `listVersions`. */
export type ListVersionsOutput = PaginatedVersionsResponse;

/** Errors of `listVersions` by status. */
export type ListVersionsError = { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `getVersion`: `GET /api/functions/{id}/versions/{version}` */
export interface GetVersionInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
  /**
   * The number of the version. Zero, a negative number and a number that is not in use are answered with
   * 404; text that is no 32-bit integer with 400.
   */
  version: number;
}

/** Output of `getVersion`. */
export type GetVersionOutput = FunctionVersion;

/** Errors of `getVersion` by status. */
export type GetVersionError = { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `deleteVersion`: `DELETE /api/functions/{id}/versions/{version}` */
export interface DeleteVersionInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
  /** The **id** of the version, not its number. A bare number names nothing (404). */
  version: string;
}

/** Output of `deleteVersion`. */
export type DeleteVersionOutput = undefined;

/** Errors of `deleteVersion` by status. */
export type DeleteVersionError = { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `activateVersion`: `POST /api/functions/{id}/versions/{versionId}/activate` */
export interface ActivateVersionInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
  /** The id of the version, not its number. A bare number names nothing (404). */
  versionId: string;
}

/** Output of `activateVersion`. */
export type ActivateVersionOutput = undefined;

/** Errors of `activateVersion` by status. */
export type ActivateVersionError = { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `getVersionDiff`: `GET /api/functions/{id}/diff/{v1}/{v2}` */
export interface GetVersionDiffInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
  /** The number of the version to start from. Zero and negative numbers do not exist (404). */
  v1: number;
  /** The number of the version to arrive at. Zero and negative numbers do not exist (404). */
  v2: number;
}

/** Output of `getVersionDiff`. */
export type GetVersionDiffOutput = VersionDiffResponse;

/** Errors of `getVersionDiff` by status. */
export type GetVersionDiffError = { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `listExecutions`: `GET /api/functions/{id}/executions` */
export interface ListExecutionsInput {
  /** The id of the function. Text of any other form names no function. */
  id: string;
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  limit?: number | undefined;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  offset?: number | undefined;
}

/** Output of `listExecutions`. */
export type ListExecutionsOutput = PaginatedExecutionsResponse;

/** Errors of `listExecutions` by status. */
export type ListExecutionsError = { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `getExecution`: `GET /api/executions/{id}` */
export interface GetExecutionInput {
  /**
   * The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing
   * (404).
   */
  id: string;
}

/** Output of `getExecution`. */
export type GetExecutionOutput = Execution;

/** Errors of `getExecution` by status. */
export type GetExecutionError = { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `getExecutionLogs`: `GET /api/executions/{id}/logs` */
export interface GetExecutionLogsInput {
  /**
   * The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing
   * (404).
   */
  id: string;
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  limit?: number | undefined;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  offset?: number | undefined;
}

/** Output of `getExecutionLogs`. */
export type GetExecutionLogsOutput = PaginatedExecutionWithLogs;

/** Errors of `getExecutionLogs` by status. */
export type GetExecutionLogsError = { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `getExecutionAIRequests`: `GET /api/executions/{id}/ai-requests` */
export interface GetExecutionAIRequestsInput {
  /**
   * The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing
   * (404).
   */
  id: string;
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  limit?: number | undefined;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  offset?: number | undefined;
}

/** Output of `getExecutionAIRequests`. */
export type GetExecutionAIRequestsOutput = PaginatedAIRequestsResponse;

/** Errors of `getExecutionAIRequests` by status. */
export type GetExecutionAIRequestsError = { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `getExecutionEmailRequests`: `GET /api/executions/{id}/email-requests` */
export interface GetExecutionEmailRequestsInput {
  /**
   * The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing
   * (404).
   */
  id: string;
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  limit?: number | undefined;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  offset?: number | undefined;
}

/** Output of `getExecutionEmailRequests`. */
export type GetExecutionEmailRequestsOutput = PaginatedEmailRequestsResponse;

/** Errors of `getExecutionEmailRequests` by status. */
export type GetExecutionEmailRequestsError = { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `executeFunctionGet`: `GET /fn/{function_id}` */
export interface ExecuteFunctionGetInput {
  /** The id of the function to call. Text of any other form names no function (404). */
  function_id: string;
}

/** Output of `executeFunctionGet`. */
export type ExecuteFunctionGetOutput = unknown;

/** Errors of `executeFunctionGet` by status. */
export type ExecuteFunctionGetError =
  | { readonly status: 400 | 403 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: number; readonly body: unknown };

/** Input of `executeFunctionPost`: `POST /fn/{function_id}` */
export type ExecuteFunctionPostInput = {
  /** The id of the function to call. Text of any other form names no function (404). */
  function_id: string;
} & ({ body?: unknown; contentType?: "application/json" | undefined } | { body?: string | undefined; contentType: "text/plain" } | { body?: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string | undefined; contentType: "application/octet-stream" });

/** Output of `executeFunctionPost`. */
export type ExecuteFunctionPostOutput = unknown;

/** Errors of `executeFunctionPost` by status. */
export type ExecuteFunctionPostError =
  | { readonly status: 400 | 403 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: number; readonly body: unknown };

/** Input of `executeFunctionPut`: `PUT /fn/{function_id}` */
export type ExecuteFunctionPutInput = {
  /** The id of the function to call. Text of any other form names no function (404). */
  function_id: string;
} & ({ body?: unknown; contentType?: "application/json" | undefined } | { body?: string | undefined; contentType: "text/plain" } | { body?: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string | undefined; contentType: "application/octet-stream" });

/** Output of `executeFunctionPut`. */
export type ExecuteFunctionPutOutput = unknown;

/** Errors of `executeFunctionPut` by status. */
export type ExecuteFunctionPutError =
  | { readonly status: 400 | 403 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: number; readonly body: unknown };

/** Input of `executeFunctionPatch`: `PATCH /fn/{function_id}` */
export type ExecuteFunctionPatchInput = {
  /** The id of the function to call. Text of any other form names no function (404). */
  function_id: string;
} & ({ body?: unknown; contentType?: "application/json" | undefined } | { body?: string | undefined; contentType: "text/plain" } | { body?: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string | undefined; contentType: "application/octet-stream" });

/** Output of `executeFunctionPatch`. */
export type ExecuteFunctionPatchOutput = unknown;

/** Errors of `executeFunctionPatch` by status. */
export type ExecuteFunctionPatchError =
  | { readonly status: 400 | 403 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: number; readonly body: unknown };

/** Input of `executeFunctionDelete`: `DELETE /fn/{function_id}` */
export type ExecuteFunctionDeleteInput = {
  /** The id of the function to call. Text of any other form names no function (404). */
  function_id: string;
} & ({ body?: unknown; contentType?: "application/json" | undefined } | { body?: string | undefined; contentType: "text/plain" } | { body?: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string | undefined; contentType: "application/octet-stream" });

/** Output of `executeFunctionDelete`. */
export type ExecuteFunctionDeleteOutput = unknown;

/** Errors of `executeFunctionDelete` by status. */
export type ExecuteFunctionDeleteError =
  | { readonly status: 400 | 403 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: number; readonly body: unknown };

/** Input of `executeFunctionPathGet`: `GET /fn/{function_id}/{path}` */
export interface ExecuteFunctionPathGetInput {
  /** The id of the function to call. Text of any other form names no function (404). */
  function_id: string;
  /**
   * Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept:
   * `tides/` reaches the function as `/tides/`, and an empty rest as `/`.
   */
  path: string;
}

/** Output of `executeFunctionPathGet`. */
export type ExecuteFunctionPathGetOutput = unknown;

/** Errors of `executeFunctionPathGet` by status. */
export type ExecuteFunctionPathGetError =
  | { readonly status: 400 | 403 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: number; readonly body: unknown };

/** Input of `executeFunctionPathPost`: `POST /fn/{function_id}/{path}` */
export type ExecuteFunctionPathPostInput = {
  /** The id of the function to call. Text of any other form names no function (404). */
  function_id: string;
  /**
   * Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept:
   * `tides/` reaches the function as `/tides/`, and an empty rest as `/`.
   */
  path: string;
} & ({ body?: unknown; contentType?: "application/json" | undefined } | { body?: string | undefined; contentType: "text/plain" } | { body?: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string | undefined; contentType: "application/octet-stream" });

/** Output of `executeFunctionPathPost`. */
export type ExecuteFunctionPathPostOutput = unknown;

/** Errors of `executeFunctionPathPost` by status. */
export type ExecuteFunctionPathPostError =
  | { readonly status: 400 | 403 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: number; readonly body: unknown };

/** Input of `executeFunctionPathPut`: `PUT /fn/{function_id}/{path}` */
export type ExecuteFunctionPathPutInput = {
  /** The id of the function to call. Text of any other form names no function (404). */
  function_id: string;
  /**
   * Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept:
   * `tides/` reaches the function as `/tides/`, and an empty rest as `/`.
   */
  path: string;
} & ({ body?: unknown; contentType?: "application/json" | undefined } | { body?: string | undefined; contentType: "text/plain" } | { body?: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string | undefined; contentType: "application/octet-stream" });

/** Output of `executeFunctionPathPut`. */
export type ExecuteFunctionPathPutOutput = unknown;

/** Errors of `executeFunctionPathPut` by status. */
export type ExecuteFunctionPathPutError =
  | { readonly status: 400 | 403 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: number; readonly body: unknown };

/** Input of `executeFunctionPathPatch`: `PATCH /fn/{function_id}/{path}` */
export type ExecuteFunctionPathPatchInput = {
  /** The id of the function to call. Text of any other form names no function (404). */
  function_id: string;
  /**
   * Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept:
   * `tides/` reaches the function as `/tides/`, and an empty rest as `/`.
   */
  path: string;
} & ({ body?: unknown; contentType?: "application/json" | undefined } | { body?: string | undefined; contentType: "text/plain" } | { body?: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string | undefined; contentType: "application/octet-stream" });

/** Output of `executeFunctionPathPatch`. */
export type ExecuteFunctionPathPatchOutput = unknown;

/** Errors of `executeFunctionPathPatch` by status. */
export type ExecuteFunctionPathPatchError =
  | { readonly status: 400 | 403 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: number; readonly body: unknown };

/** Input of `executeFunctionPathDelete`: `DELETE /fn/{function_id}/{path}` */
export type ExecuteFunctionPathDeleteInput = {
  /** The id of the function to call. Text of any other form names no function (404). */
  function_id: string;
  /**
   * Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept:
   * `tides/` reaches the function as `/tides/`, and an empty rest as `/`.
   */
  path: string;
} & ({ body?: unknown; contentType?: "application/json" | undefined } | { body?: string | undefined; contentType: "text/plain" } | { body?: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string | undefined; contentType: "application/octet-stream" });

/** Output of `executeFunctionPathDelete`. */
export type ExecuteFunctionPathDeleteOutput = unknown;

/** Errors of `executeFunctionPathDelete` by status. */
export type ExecuteFunctionPathDeleteError =
  | { readonly status: 400 | 403 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: number; readonly body: unknown };

/** Input of `getDocsPage`: `GET /docs` */
export type GetDocsPageInput = { [key: string]: never };

/** Output of `getDocsPage`. */
export type GetDocsPageOutput = string;

/** Errors of `getDocsPage` by status. */
export type GetDocsPageError = { readonly status: 500; readonly body: ErrorResponse };

/** Input of `getOpenApiSpec`: `GET /docs/openapi.yaml` */
export type GetOpenApiSpecInput = { [key: string]: never };

/** Output of `getOpenApiSpec`. */
export type GetOpenApiSpecOutput = string;

/** Errors of `getOpenApiSpec` by status. */
export type GetOpenApiSpecError = { readonly status: 500; readonly body: ErrorResponse };
