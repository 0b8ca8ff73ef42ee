// @generated from specs/lunar/openapi.yaml by the server generator of specwright. Do not edit.
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

/** What the handler of `login` receives. */
export type LoginCall = { readonly body: t.LoginRequest };

/** What the handler of `login` may answer. */
export type LoginResult =
  | {
      readonly status: 200;
      readonly headers: { readonly "Set-Cookie": string };
      readonly body: t.LoginResponse;
    }
  | { readonly status: 400 | 401; readonly body: t.LoginResponse }
  | { readonly status: 500; readonly body: t.ErrorResponse };

/** What the handler of `logout` receives. */
export type LogoutCall = { readonly [key: string]: never };

/** What the handler of `logout` may answer. */
export type LogoutResult =
  | {
      readonly status: 200;
      readonly headers: { readonly "Set-Cookie": string };
      readonly body: t.LoginResponse;
    }
  | { readonly status: 500; readonly body: t.ErrorResponse };

/** What the handler of `listFunctions` receives. */
export type ListFunctionsCall = {
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  readonly limit: number;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  readonly offset: number;
};

/** What the handler of `listFunctions` may answer. */
export type ListFunctionsResult =
  | { readonly status: 200; readonly body: t.PaginatedFunctionsResponse }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `createFunction` receives. */
export type CreateFunctionCall = { readonly body: t.CreateFunctionRequest };

/** What the handler of `createFunction` may answer. */
export type CreateFunctionResult =
  | { readonly status: 200; readonly body: t.FunctionWithActiveVersion }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getFunction` receives. */
export type GetFunctionCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
};

/** What the handler of `getFunction` may answer. */
export type GetFunctionResult =
  | { readonly status: 200; readonly body: t.FunctionWithActiveVersion }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `updateFunction` receives. */
export type UpdateFunctionCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
  readonly body: t.UpdateFunctionRequest;
};

/** What the handler of `updateFunction` may answer. */
export type UpdateFunctionResult =
  | { readonly status: 200; readonly body?: undefined }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `deleteFunction` receives. */
export type DeleteFunctionCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
};

/** What the handler of `deleteFunction` may answer. */
export type DeleteFunctionResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `updateEnvVars` receives. */
export type UpdateEnvVarsCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
  readonly body: t.UpdateEnvVarsRequest;
};

/** What the handler of `updateEnvVars` may answer. */
export type UpdateEnvVarsResult =
  | { readonly status: 200; readonly body: t.FunctionVersion }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getNextRun` receives. */
export type GetNextRunCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
};

/** What the handler of `getNextRun` may answer. */
export type GetNextRunResult =
  | { readonly status: 200; readonly body: t.NextRunResponse }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `listVersions` receives. */
export type ListVersionsCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  readonly limit: number;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  readonly offset: number;
};

/** What the handler of `listVersions` may answer. */
export type ListVersionsResult =
  | { readonly status: 200; readonly body: t.PaginatedVersionsResponse }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getVersion` receives. */
export type GetVersionCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
  /**
   * The number of the version. Zero, a negative number and a number that is not in use are answered with
   * 404; text that is no 32-bit integer with 400.
   */
  readonly version: number;
};

/** What the handler of `getVersion` may answer. */
export type GetVersionResult =
  | { readonly status: 200; readonly body: t.FunctionVersion }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `deleteVersion` receives. */
export type DeleteVersionCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
  /** The **id** of the version, not its number. A bare number names nothing (404). */
  readonly version: string;
};

/** What the handler of `deleteVersion` may answer. */
export type DeleteVersionResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `activateVersion` receives. */
export type ActivateVersionCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
  /** The id of the version, not its number. A bare number names nothing (404). */
  readonly versionId: string;
};

/** What the handler of `activateVersion` may answer. */
export type ActivateVersionResult =
  | { readonly status: 200; readonly body?: undefined }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getVersionDiff` receives. */
export type GetVersionDiffCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
  /** The number of the version to start from. Zero and negative numbers do not exist (404). */
  readonly v1: number;
  /** The number of the version to arrive at. Zero and negative numbers do not exist (404). */
  readonly v2: number;
};

/** What the handler of `getVersionDiff` may answer. */
export type GetVersionDiffResult =
  | { readonly status: 200; readonly body: t.VersionDiffResponse }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `listExecutions` receives. */
export type ListExecutionsCall = {
  /** The id of the function. Text of any other form names no function. */
  readonly id: string;
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  readonly limit: number;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  readonly offset: number;
};

/** What the handler of `listExecutions` may answer. */
export type ListExecutionsResult =
  | { readonly status: 200; readonly body: t.PaginatedExecutionsResponse }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getExecution` receives. */
export type GetExecutionCall = {
  /**
   * The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing
   * (404).
   */
  readonly id: string;
};

/** What the handler of `getExecution` may answer. */
export type GetExecutionResult =
  | { readonly status: 200; readonly body: t.Execution }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getExecutionLogs` receives. */
export type GetExecutionLogsCall = {
  /**
   * The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing
   * (404).
   */
  readonly id: string;
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  readonly limit: number;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  readonly offset: number;
};

/** What the handler of `getExecutionLogs` may answer. */
export type GetExecutionLogsResult =
  | { readonly status: 200; readonly body: t.PaginatedExecutionWithLogs }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getExecutionAIRequests` receives. */
export type GetExecutionAIRequestsCall = {
  /**
   * The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing
   * (404).
   */
  readonly id: string;
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  readonly limit: number;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  readonly offset: number;
};

/** What the handler of `getExecutionAIRequests` may answer. */
export type GetExecutionAIRequestsResult =
  | { readonly status: 200; readonly body: t.PaginatedAIRequestsResponse }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getExecutionEmailRequests` receives. */
export type GetExecutionEmailRequestsCall = {
  /**
   * The id of the execution, as in the header `X-Execution-Id`. Text of any other form names nothing
   * (404).
   */
  readonly id: string;
  /**
   * How many items a page holds at most. An unusable value never fails the request: zero, a negative
   * number or anything that is no integer counts as 20, and a number above 100 is cut to 100.
   */
  readonly limit: number;
  /**
   * How many items to skip. An unusable value never fails the request: a negative number or anything
   * that is no integer counts as 0. Behind the last item comes an empty page.
   */
  readonly offset: number;
};

/** What the handler of `getExecutionEmailRequests` may answer. */
export type GetExecutionEmailRequestsResult =
  | { readonly status: 200; readonly body: t.PaginatedEmailRequestsResponse }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `executeFunctionGet` receives. */
export type ExecuteFunctionGetCall = {
  /** The id of the function to call. Text of any other form names no function (404). */
  readonly function_id: string;
};

/** What the handler of `executeFunctionGet` may answer. */
export type ExecuteFunctionGetResult =
  | {
      readonly status: 200;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: 200;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    }
  | { readonly status: 400 | 403 | 404; readonly body: t.ErrorResponse }
  | {
      readonly status: 500;
      readonly headers?: {
        readonly "X-Function-Id"?: t.FunctionId | undefined;
        readonly "X-Function-Version-Id"?: t.VersionId | undefined;
        readonly "X-Execution-Id"?: t.ExecutionId | undefined;
        readonly "X-Execution-Duration-Ms"?: t.DurationMs | undefined;
      };
      readonly body: t.ErrorResponse;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    };

/** What the handler of `executeFunctionPost` receives. */
export type ExecuteFunctionPostCall = {
  /** The id of the function to call. Text of any other form names no function (404). */
  readonly function_id: string;
} & (
  | { readonly contentType: "application/json"; readonly body: unknown }
  | { readonly contentType: "text/plain"; readonly body: string }
  | { readonly contentType: "application/octet-stream"; readonly body: Blob }
  | { readonly contentType?: undefined; readonly body?: undefined }
);

/** What the handler of `executeFunctionPost` may answer. */
export type ExecuteFunctionPostResult =
  | {
      readonly status: 200;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: 200;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    }
  | { readonly status: 400 | 403 | 404; readonly body: t.ErrorResponse }
  | {
      readonly status: 500;
      readonly headers?: {
        readonly "X-Function-Id"?: t.FunctionId | undefined;
        readonly "X-Function-Version-Id"?: t.VersionId | undefined;
        readonly "X-Execution-Id"?: t.ExecutionId | undefined;
        readonly "X-Execution-Duration-Ms"?: t.DurationMs | undefined;
      };
      readonly body: t.ErrorResponse;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    };

/** What the handler of `executeFunctionPut` receives. */
export type ExecuteFunctionPutCall = {
  /** The id of the function to call. Text of any other form names no function (404). */
  readonly function_id: string;
} & (
  | { readonly contentType: "application/json"; readonly body: unknown }
  | { readonly contentType: "text/plain"; readonly body: string }
  | { readonly contentType: "application/octet-stream"; readonly body: Blob }
  | { readonly contentType?: undefined; readonly body?: undefined }
);

/** What the handler of `executeFunctionPut` may answer. */
export type ExecuteFunctionPutResult =
  | {
      readonly status: 200;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: 200;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    }
  | { readonly status: 400 | 403 | 404; readonly body: t.ErrorResponse }
  | {
      readonly status: 500;
      readonly headers?: {
        readonly "X-Function-Id"?: t.FunctionId | undefined;
        readonly "X-Function-Version-Id"?: t.VersionId | undefined;
        readonly "X-Execution-Id"?: t.ExecutionId | undefined;
        readonly "X-Execution-Duration-Ms"?: t.DurationMs | undefined;
      };
      readonly body: t.ErrorResponse;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    };

/** What the handler of `executeFunctionPatch` receives. */
export type ExecuteFunctionPatchCall = {
  /** The id of the function to call. Text of any other form names no function (404). */
  readonly function_id: string;
} & (
  | { readonly contentType: "application/json"; readonly body: unknown }
  | { readonly contentType: "text/plain"; readonly body: string }
  | { readonly contentType: "application/octet-stream"; readonly body: Blob }
  | { readonly contentType?: undefined; readonly body?: undefined }
);

/** What the handler of `executeFunctionPatch` may answer. */
export type ExecuteFunctionPatchResult =
  | {
      readonly status: 200;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: 200;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    }
  | { readonly status: 400 | 403 | 404; readonly body: t.ErrorResponse }
  | {
      readonly status: 500;
      readonly headers?: {
        readonly "X-Function-Id"?: t.FunctionId | undefined;
        readonly "X-Function-Version-Id"?: t.VersionId | undefined;
        readonly "X-Execution-Id"?: t.ExecutionId | undefined;
        readonly "X-Execution-Duration-Ms"?: t.DurationMs | undefined;
      };
      readonly body: t.ErrorResponse;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    };

/** What the handler of `executeFunctionDelete` receives. */
export type ExecuteFunctionDeleteCall = {
  /** The id of the function to call. Text of any other form names no function (404). */
  readonly function_id: string;
} & (
  | { readonly contentType: "application/json"; readonly body: unknown }
  | { readonly contentType: "text/plain"; readonly body: string }
  | { readonly contentType: "application/octet-stream"; readonly body: Blob }
  | { readonly contentType?: undefined; readonly body?: undefined }
);

/** What the handler of `executeFunctionDelete` may answer. */
export type ExecuteFunctionDeleteResult =
  | {
      readonly status: 200;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: 200;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    }
  | { readonly status: 400 | 403 | 404; readonly body: t.ErrorResponse }
  | {
      readonly status: 500;
      readonly headers?: {
        readonly "X-Function-Id"?: t.FunctionId | undefined;
        readonly "X-Function-Version-Id"?: t.VersionId | undefined;
        readonly "X-Execution-Id"?: t.ExecutionId | undefined;
        readonly "X-Execution-Duration-Ms"?: t.DurationMs | undefined;
      };
      readonly body: t.ErrorResponse;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    };

/** What the handler of `executeFunctionPathGet` receives. */
export type ExecuteFunctionPathGetCall = {
  /** The id of the function to call. Text of any other form names no function (404). */
  readonly function_id: string;
  /**
   * Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept:
   * `tides/` reaches the function as `/tides/`, and an empty rest as `/`.
   */
  readonly path: string;
};

/** What the handler of `executeFunctionPathGet` may answer. */
export type ExecuteFunctionPathGetResult =
  | {
      readonly status: 200;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: 200;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    }
  | { readonly status: 400 | 403 | 404; readonly body: t.ErrorResponse }
  | {
      readonly status: 500;
      readonly headers?: {
        readonly "X-Function-Id"?: t.FunctionId | undefined;
        readonly "X-Function-Version-Id"?: t.VersionId | undefined;
        readonly "X-Execution-Id"?: t.ExecutionId | undefined;
        readonly "X-Execution-Duration-Ms"?: t.DurationMs | undefined;
      };
      readonly body: t.ErrorResponse;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    };

/** What the handler of `executeFunctionPathPost` receives. */
export type ExecuteFunctionPathPostCall = {
  /** The id of the function to call. Text of any other form names no function (404). */
  readonly function_id: string;
  /**
   * Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept:
   * `tides/` reaches the function as `/tides/`, and an empty rest as `/`.
   */
  readonly path: string;
} & (
  | { readonly contentType: "application/json"; readonly body: unknown }
  | { readonly contentType: "text/plain"; readonly body: string }
  | { readonly contentType: "application/octet-stream"; readonly body: Blob }
  | { readonly contentType?: undefined; readonly body?: undefined }
);

/** What the handler of `executeFunctionPathPost` may answer. */
export type ExecuteFunctionPathPostResult =
  | {
      readonly status: 200;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: 200;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    }
  | { readonly status: 400 | 403 | 404; readonly body: t.ErrorResponse }
  | {
      readonly status: 500;
      readonly headers?: {
        readonly "X-Function-Id"?: t.FunctionId | undefined;
        readonly "X-Function-Version-Id"?: t.VersionId | undefined;
        readonly "X-Execution-Id"?: t.ExecutionId | undefined;
        readonly "X-Execution-Duration-Ms"?: t.DurationMs | undefined;
      };
      readonly body: t.ErrorResponse;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    };

/** What the handler of `executeFunctionPathPut` receives. */
export type ExecuteFunctionPathPutCall = {
  /** The id of the function to call. Text of any other form names no function (404). */
  readonly function_id: string;
  /**
   * Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept:
   * `tides/` reaches the function as `/tides/`, and an empty rest as `/`.
   */
  readonly path: string;
} & (
  | { readonly contentType: "application/json"; readonly body: unknown }
  | { readonly contentType: "text/plain"; readonly body: string }
  | { readonly contentType: "application/octet-stream"; readonly body: Blob }
  | { readonly contentType?: undefined; readonly body?: undefined }
);

/** What the handler of `executeFunctionPathPut` may answer. */
export type ExecuteFunctionPathPutResult =
  | {
      readonly status: 200;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: 200;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    }
  | { readonly status: 400 | 403 | 404; readonly body: t.ErrorResponse }
  | {
      readonly status: 500;
      readonly headers?: {
        readonly "X-Function-Id"?: t.FunctionId | undefined;
        readonly "X-Function-Version-Id"?: t.VersionId | undefined;
        readonly "X-Execution-Id"?: t.ExecutionId | undefined;
        readonly "X-Execution-Duration-Ms"?: t.DurationMs | undefined;
      };
      readonly body: t.ErrorResponse;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    };

/** What the handler of `executeFunctionPathPatch` receives. */
export type ExecuteFunctionPathPatchCall = {
  /** The id of the function to call. Text of any other form names no function (404). */
  readonly function_id: string;
  /**
   * Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept:
   * `tides/` reaches the function as `/tides/`, and an empty rest as `/`.
   */
  readonly path: string;
} & (
  | { readonly contentType: "application/json"; readonly body: unknown }
  | { readonly contentType: "text/plain"; readonly body: string }
  | { readonly contentType: "application/octet-stream"; readonly body: Blob }
  | { readonly contentType?: undefined; readonly body?: undefined }
);

/** What the handler of `executeFunctionPathPatch` may answer. */
export type ExecuteFunctionPathPatchResult =
  | {
      readonly status: 200;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: 200;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    }
  | { readonly status: 400 | 403 | 404; readonly body: t.ErrorResponse }
  | {
      readonly status: 500;
      readonly headers?: {
        readonly "X-Function-Id"?: t.FunctionId | undefined;
        readonly "X-Function-Version-Id"?: t.VersionId | undefined;
        readonly "X-Execution-Id"?: t.ExecutionId | undefined;
        readonly "X-Execution-Duration-Ms"?: t.DurationMs | undefined;
      };
      readonly body: t.ErrorResponse;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    };

/** What the handler of `executeFunctionPathDelete` receives. */
export type ExecuteFunctionPathDeleteCall = {
  /** The id of the function to call. Text of any other form names no function (404). */
  readonly function_id: string;
  /**
   * Matches the rest of the path, including slashes, and may be empty. A trailing slash is kept:
   * `tides/` reaches the function as `/tides/`, and an empty rest as `/`.
   */
  readonly path: string;
} & (
  | { readonly contentType: "application/json"; readonly body: unknown }
  | { readonly contentType: "text/plain"; readonly body: string }
  | { readonly contentType: "application/octet-stream"; readonly body: Blob }
  | { readonly contentType?: undefined; readonly body?: undefined }
);

/** What the handler of `executeFunctionPathDelete` may answer. */
export type ExecuteFunctionPathDeleteResult =
  | {
      readonly status: 200;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: 200;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    }
  | { readonly status: 400 | 403 | 404; readonly body: t.ErrorResponse }
  | {
      readonly status: 500;
      readonly headers?: {
        readonly "X-Function-Id"?: t.FunctionId | undefined;
        readonly "X-Function-Version-Id"?: t.VersionId | undefined;
        readonly "X-Execution-Id"?: t.ExecutionId | undefined;
        readonly "X-Execution-Duration-Ms"?: t.DurationMs | undefined;
      };
      readonly body: t.ErrorResponse;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType?: "application/json";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: unknown;
    }
  | {
      readonly status: serve.StatusExcept<200 | 400 | 403 | 404 | 500>;
      readonly contentType: "text/plain";
      readonly headers: {
        readonly "X-Function-Id": t.FunctionId;
        readonly "X-Function-Version-Id": t.VersionId;
        readonly "X-Execution-Id": t.ExecutionId;
        readonly "X-Execution-Duration-Ms": t.DurationMs;
      };
      readonly body: string;
    };

/** What the handler of `getDocsPage` receives. */
export type GetDocsPageCall = { readonly [key: string]: never };

/** What the handler of `getDocsPage` may answer. */
export type GetDocsPageResult =
  | {
      readonly status: 200;
      readonly headers: { readonly "Cache-Control": "no-store" };
      readonly body: string;
    }
  | { readonly status: 500; readonly body: t.ErrorResponse };

/** What the handler of `getOpenApiSpec` receives. */
export type GetOpenApiSpecCall = { readonly [key: string]: never };

/** What the handler of `getOpenApiSpec` may answer. */
export type GetOpenApiSpecResult =
  | {
      readonly status: 200;
      readonly headers: { readonly "Cache-Control": "no-store" };
      readonly body: string;
    }
  | { readonly status: 500; readonly body: t.ErrorResponse };

/** Handlers of Lunar, by operation. */
export interface LunarHandlers<
  Principals extends LunarPrincipals = LunarPrincipals,
  State = unknown,
> {
  /**
   * Log in with the API key
   *
   * Sets the cookie `auth_token` for 24 hours when the key is right. The cookie holds the key itself;
   * there are no sessions. An empty key counts as a wrong one.
   *
   * `POST /api/auth/login`
   * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1login/post`
   */
  readonly login: serve.Handler<LoginCall, LoginResult, serve.Anonymous, State>;
  /**
   * Drop the login cookie
   *
   * Tells the browser to forget the cookie. The key itself stays valid, because there is no session that
   * could be revoked. Works with and without a cookie.
   *
   * `POST /api/auth/logout`
   * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1logout/post`
   */
  readonly logout: serve.Handler<LogoutCall, LogoutResult, serve.Anonymous, State>;
  /**
   * List functions, the newest first
   *
   * Ordered by creation time and then by id, both descending. Each function comes with its active
   * version, but with an empty `env_vars`: values are shown by `getFunction` only.
   *
   * `GET /api/functions`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions/get`
   */
  readonly listFunctions: serve.Handler<
    ListFunctionsCall,
    ListFunctionsResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly createFunction: serve.Handler<
    CreateFunctionCall,
    CreateFunctionResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
  >;
  /**
   * Read a function with its active version
   *
   * The only answer that shows the environment variables, in clear text.
   *
   * `GET /api/functions/{id}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}/get`
   */
  readonly getFunction: serve.Handler<
    GetFunctionCall,
    GetFunctionResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly updateFunction: serve.Handler<
    UpdateFunctionCall,
    UpdateFunctionResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly deleteFunction: serve.Handler<
    DeleteFunctionCall,
    DeleteFunctionResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly updateEnvVars: serve.Handler<
    UpdateEnvVarsCall,
    UpdateEnvVarsResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly getNextRun: serve.Handler<
    GetNextRunCall,
    GetNextRunResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
  >;
  /**
   * List the versions of a function, the highest first
   *
   * `GET /api/functions/{id}/versions`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions/get`
   */
  readonly listVersions: serve.Handler<
    ListVersionsCall,
    ListVersionsResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
  >;
  /**
   * Read one version by its number
   *
   * `GET /api/functions/{id}/versions/{version}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{version}/get`
   */
  readonly getVersion: serve.Handler<
    GetVersionCall,
    GetVersionResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly deleteVersion: serve.Handler<
    DeleteVersionCall,
    DeleteVersionResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly activateVersion: serve.Handler<
    ActivateVersionCall,
    ActivateVersionResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly getVersionDiff: serve.Handler<
    GetVersionDiffCall,
    GetVersionDiffResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly listExecutions: serve.Handler<
    ListExecutionsCall,
    ListExecutionsResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
  >;
  /**
   * Read one execution
   *
   * `GET /api/executions/{id}`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}/get`
   */
  readonly getExecution: serve.Handler<
    GetExecutionCall,
    GetExecutionResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly getExecutionLogs: serve.Handler<
    GetExecutionLogsCall,
    GetExecutionLogsResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
  >;
  /**
   * List the AI requests of an execution, the oldest first
   *
   * `GET /api/executions/{id}/ai-requests`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1ai-requests/get`
   */
  readonly getExecutionAIRequests: serve.Handler<
    GetExecutionAIRequestsCall,
    GetExecutionAIRequestsResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
  >;
  /**
   * List the email requests of an execution, the oldest first
   *
   * `GET /api/executions/{id}/email-requests`
   * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1email-requests/get`
   */
  readonly getExecutionEmailRequests: serve.Handler<
    GetExecutionEmailRequestsCall,
    GetExecutionEmailRequestsResult,
    serve.CallerBy<Principals, ["CookieAuth"] | ["BearerAuth"]>,
    State
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
  readonly executeFunctionGet: serve.Handler<
    ExecuteFunctionGetCall,
    ExecuteFunctionGetResult,
    serve.Anonymous,
    State
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
  readonly executeFunctionPost: serve.Handler<
    ExecuteFunctionPostCall,
    ExecuteFunctionPostResult,
    serve.Anonymous,
    State
  >;
  /**
   * Call a function with PUT
   *
   * `event.relativePath` is `/`.
   *
   * `PUT /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/put`
   */
  readonly executeFunctionPut: serve.Handler<
    ExecuteFunctionPutCall,
    ExecuteFunctionPutResult,
    serve.Anonymous,
    State
  >;
  /**
   * Call a function with PATCH
   *
   * `event.relativePath` is `/`.
   *
   * `PATCH /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/patch`
   */
  readonly executeFunctionPatch: serve.Handler<
    ExecuteFunctionPatchCall,
    ExecuteFunctionPatchResult,
    serve.Anonymous,
    State
  >;
  /**
   * Call a function with DELETE
   *
   * Runs the function with the method `DELETE`. It does not delete the function.
   *
   * `DELETE /fn/{function_id}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/delete`
   */
  readonly executeFunctionDelete: serve.Handler<
    ExecuteFunctionDeleteCall,
    ExecuteFunctionDeleteResult,
    serve.Anonymous,
    State
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
  readonly executeFunctionPathGet: serve.Handler<
    ExecuteFunctionPathGetCall,
    ExecuteFunctionPathGetResult,
    serve.Anonymous,
    State
  >;
  /**
   * Call a function with POST, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash.
   *
   * `POST /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/post`
   */
  readonly executeFunctionPathPost: serve.Handler<
    ExecuteFunctionPathPostCall,
    ExecuteFunctionPathPostResult,
    serve.Anonymous,
    State
  >;
  /**
   * Call a function with PUT, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash.
   *
   * `PUT /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/put`
   */
  readonly executeFunctionPathPut: serve.Handler<
    ExecuteFunctionPathPutCall,
    ExecuteFunctionPathPutResult,
    serve.Anonymous,
    State
  >;
  /**
   * Call a function with PATCH, on a path below it
   *
   * `event.relativePath` is the rest of the path with its leading slash.
   *
   * `PATCH /fn/{function_id}/{path}`
   * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/patch`
   */
  readonly executeFunctionPathPatch: serve.Handler<
    ExecuteFunctionPathPatchCall,
    ExecuteFunctionPathPatchResult,
    serve.Anonymous,
    State
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
  readonly executeFunctionPathDelete: serve.Handler<
    ExecuteFunctionPathDeleteCall,
    ExecuteFunctionPathDeleteResult,
    serve.Anonymous,
    State
  >;
  /**
   * Read this document as a web page
   *
   * `GET /docs`
   * `specs/lunar/openapi.yaml#/paths/~1docs/get`
   */
  readonly getDocsPage: serve.Handler<GetDocsPageCall, GetDocsPageResult, serve.Anonymous, State>;
  /**
   * Read this document as OpenAPI
   *
   * `GET /docs/openapi.yaml`
   * `specs/lunar/openapi.yaml#/paths/~1docs~1openapi.yaml/get`
   */
  readonly getOpenApiSpec: serve.Handler<
    GetOpenApiSpecCall,
    GetOpenApiSpecResult,
    serve.Anonymous,
    State
  >;
}

/**
 * Handlers of the tag `auth`.
 *
 * Trade the API key for a cookie, and drop the cookie again.
 */
export type LunarAuthHandlers<
  Principals extends LunarPrincipals = LunarPrincipals,
  State = unknown,
> = Pick<
  LunarHandlers<Principals, State>,
  | "login"
  | "logout"
>;

/**
 * Handlers of the tag `functions`.
 *
 * Create, read, change and delete functions, their environment variables and their schedules.
 */
export type LunarFunctionsHandlers<
  Principals extends LunarPrincipals = LunarPrincipals,
  State = unknown,
> = Pick<
  LunarHandlers<Principals, State>,
  | "listFunctions"
  | "createFunction"
  | "getFunction"
  | "updateFunction"
  | "deleteFunction"
  | "updateEnvVars"
  | "getNextRun"
>;

/**
 * Handlers of the tag `versions`.
 *
 * The numbered, immutable states of a function's code.
 */
export type LunarVersionsHandlers<
  Principals extends LunarPrincipals = LunarPrincipals,
  State = unknown,
> = Pick<
  LunarHandlers<Principals, State>,
  | "listVersions"
  | "getVersion"
  | "deleteVersion"
  | "activateVersion"
  | "getVersionDiff"
>;

/**
 * Handlers of the tag `executions`.
 *
 * What happened when functions ran, with their logs and their AI and email requests.
 */
export type LunarExecutionsHandlers<
  Principals extends LunarPrincipals = LunarPrincipals,
  State = unknown,
> = Pick<
  LunarHandlers<Principals, State>,
  | "listExecutions"
  | "getExecution"
  | "getExecutionLogs"
  | "getExecutionAIRequests"
  | "getExecutionEmailRequests"
>;

/**
 * Handlers of the tag `runtime`.
 *
 * Call a function. No credentials are needed.
 *
 * The function sees the method, the path, the headers and the query (the first value of each name) and
 * the
 * body as text. Paths that contain `//` or dot segments are first redirected, with 301, to their
 * cleaned
 * form.
 *
 * The body is read first (400). Then the function must exist (404), must not be disabled (403) and
 * must
 * have an active version (500). Only then is an execution recorded and started; from there on every
 * answer
 * carries the four headers `X-Function-Id`, `X-Function-Version-Id`, `X-Execution-Id` and
 * `X-Execution-Duration-Ms`.
 */
export type LunarRuntimeHandlers<
  Principals extends LunarPrincipals = LunarPrincipals,
  State = unknown,
> = Pick<
  LunarHandlers<Principals, State>,
  | "executeFunctionGet"
  | "executeFunctionPost"
  | "executeFunctionPut"
  | "executeFunctionPatch"
  | "executeFunctionDelete"
  | "executeFunctionPathGet"
  | "executeFunctionPathPost"
  | "executeFunctionPathPut"
  | "executeFunctionPathPatch"
  | "executeFunctionPathDelete"
>;

/**
 * Handlers of the tag `docs`.
 *
 * This document, for people and for programs.
 */
export type LunarDocsHandlers<
  Principals extends LunarPrincipals = LunarPrincipals,
  State = unknown,
> = Pick<
  LunarHandlers<Principals, State>,
  | "getDocsPage"
  | "getOpenApiSpec"
>;

/** Who is calling, by security scheme: what its hook tells handlers. */
export interface LunarPrincipals<Principal = unknown> {
  readonly CookieAuth: Principal;
  readonly BearerAuth: Principal;
}

/** Tells who is calling, by security scheme. */
export interface LunarSecurity<Principals extends LunarPrincipals = LunarPrincipals> {
  /**
   * The API key in a cookie, as set by `login`. Looked at before the bearer token; one right credential
   * is enough, even beside a wrong one.
   *
   * Receives the cookie `auth_token`.
   */
  readonly CookieAuth: serve.SecurityHook<string, Principals["CookieAuth"]>;
  /**
   * The API key as `Authorization: Bearer <key>`, with exactly this spelling of `Bearer` and exactly one
   * space. A key that the server made up itself is 64 lower-case hexadecimal digits.
   *
   * Receives the credentials of `Authorization: bearer`.
   */
  readonly BearerAuth: serve.SecurityHook<string, Principals["BearerAuth"]>;
}

/** The principals that hooks tell of, for handlers in files of their own. */
export type LunarPrincipalsOf<Security extends LunarSecurity> = {
  readonly [Scheme in keyof LunarPrincipals]: serve.PrincipalOf<Security[Scheme]>;
};

export type LunarServerOptions<
  Principals extends LunarPrincipals = LunarPrincipals,
  State = unknown,
> = serve.ServerOptions &
  serve.HandlersOption<LunarHandlers<Principals, State>> &
  serve.StateOption<State> & {
    /** Goes in front of handlers that are written in the same place: what its hooks tell is known by then. */
    readonly security: LunarSecurity<Principals>;
  };

const schemes: Readonly<Record<string, serve.Scheme>> = {
  CookieAuth: { kind: "apiKey", in: "cookie", name: "auth_token" },
  BearerAuth: { kind: "http", scheme: "bearer" },
};

const operations: Readonly<Record<string, serve.Operation>> = {
  login: {
    method: "POST",
    path: "/api/auth/login",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.loginRequest,
    responses: v.loginResponses,
  },
  logout: {
    method: "POST",
    path: "/api/auth/logout",
    answers: { 200: "application/json", 500: "application/json" },
    request: v.logoutRequest,
    responses: v.logoutResponses,
  },
  listFunctions: {
    method: "GET",
    path: "/api/functions",
    parameters: [
      {
        in: "query",
        name: "limit",
        style: serve.form,
        hint: "number",
        default: 20,
        lenient: { maximum: 100, integer: true },
      },
      {
        in: "query",
        name: "offset",
        style: serve.form,
        hint: "number",
        default: 0,
        lenient: { integer: true },
      },
    ],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: { 200: "application/json", 401: "application/json", 500: "application/json" },
    request: v.listFunctionsRequest,
    responses: v.listFunctionsResponses,
  },
  createFunction: {
    method: "POST",
    path: "/api/functions",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.createFunctionRequest,
    responses: v.createFunctionResponses,
  },
  getFunction: {
    method: "GET",
    path: "/api/functions/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getFunctionRequest,
    responses: v.getFunctionResponses,
  },
  updateFunction: {
    method: "PUT",
    path: "/api/functions/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: null,
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.updateFunctionRequest,
    responses: v.updateFunctionResponses,
  },
  deleteFunction: {
    method: "DELETE",
    path: "/api/functions/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      204: null,
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.deleteFunctionRequest,
    responses: v.deleteFunctionResponses,
  },
  updateEnvVars: {
    method: "PUT",
    path: "/api/functions/{id}/env",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.updateEnvVarsRequest,
    responses: v.updateEnvVarsResponses,
  },
  getNextRun: {
    method: "GET",
    path: "/api/functions/{id}/next-run",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getNextRunRequest,
    responses: v.getNextRunResponses,
  },
  listVersions: {
    method: "GET",
    path: "/api/functions/{id}/versions",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      {
        in: "query",
        name: "limit",
        style: serve.form,
        hint: "number",
        default: 20,
        lenient: { maximum: 100, integer: true },
      },
      {
        in: "query",
        name: "offset",
        style: serve.form,
        hint: "number",
        default: 0,
        lenient: { integer: true },
      },
    ],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.listVersionsRequest,
    responses: v.listVersionsResponses,
  },
  getVersion: {
    method: "GET",
    path: "/api/functions/{id}/versions/{version}",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "path", name: "version", style: serve.simple, hint: "number", required: true },
    ],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getVersionRequest,
    responses: v.getVersionResponses,
  },
  deleteVersion: {
    method: "DELETE",
    path: "/api/functions/{id}/versions/{version}",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "path", name: "version", style: serve.simple, required: true },
    ],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      204: null,
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.deleteVersionRequest,
    responses: v.deleteVersionResponses,
  },
  activateVersion: {
    method: "POST",
    path: "/api/functions/{id}/versions/{versionId}/activate",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "path", name: "versionId", style: serve.simple, required: true },
    ],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: null,
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.activateVersionRequest,
    responses: v.activateVersionResponses,
  },
  getVersionDiff: {
    method: "GET",
    path: "/api/functions/{id}/diff/{v1}/{v2}",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "path", name: "v1", style: serve.simple, hint: "number", required: true },
      { in: "path", name: "v2", style: serve.simple, hint: "number", required: true },
    ],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getVersionDiffRequest,
    responses: v.getVersionDiffResponses,
  },
  listExecutions: {
    method: "GET",
    path: "/api/functions/{id}/executions",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      {
        in: "query",
        name: "limit",
        style: serve.form,
        hint: "number",
        default: 20,
        lenient: { maximum: 100, integer: true },
      },
      {
        in: "query",
        name: "offset",
        style: serve.form,
        hint: "number",
        default: 0,
        lenient: { integer: true },
      },
    ],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.listExecutionsRequest,
    responses: v.listExecutionsResponses,
  },
  getExecution: {
    method: "GET",
    path: "/api/executions/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getExecutionRequest,
    responses: v.getExecutionResponses,
  },
  getExecutionLogs: {
    method: "GET",
    path: "/api/executions/{id}/logs",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      {
        in: "query",
        name: "limit",
        style: serve.form,
        hint: "number",
        default: 20,
        lenient: { maximum: 100, integer: true },
      },
      {
        in: "query",
        name: "offset",
        style: serve.form,
        hint: "number",
        default: 0,
        lenient: { integer: true },
      },
    ],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getExecutionLogsRequest,
    responses: v.getExecutionLogsResponses,
  },
  getExecutionAIRequests: {
    method: "GET",
    path: "/api/executions/{id}/ai-requests",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      {
        in: "query",
        name: "limit",
        style: serve.form,
        hint: "number",
        default: 20,
        lenient: { maximum: 100, integer: true },
      },
      {
        in: "query",
        name: "offset",
        style: serve.form,
        hint: "number",
        default: 0,
        lenient: { integer: true },
      },
    ],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getExecutionAIRequestsRequest,
    responses: v.getExecutionAIRequestsResponses,
  },
  getExecutionEmailRequests: {
    method: "GET",
    path: "/api/executions/{id}/email-requests",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      {
        in: "query",
        name: "limit",
        style: serve.form,
        hint: "number",
        default: 20,
        lenient: { maximum: 100, integer: true },
      },
      {
        in: "query",
        name: "offset",
        style: serve.form,
        hint: "number",
        default: 0,
        lenient: { integer: true },
      },
    ],
    security: [{ CookieAuth: [] }, { BearerAuth: [] }],
    answers: {
      200: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getExecutionEmailRequestsRequest,
    responses: v.getExecutionEmailRequestsResponses,
  },
  executeFunctionGet: {
    method: "GET",
    path: "/fn/{function_id}",
    parameters: [{ in: "path", name: "function_id", style: serve.simple, required: true }],
    answers: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
      default: "application/json",
    },
    offers: ["text/plain"],
    request: v.executeFunctionGetRequest,
    responses: v.executeFunctionGetResponses,
  },
  executeFunctionPost: {
    method: "POST",
    path: "/fn/{function_id}",
    parameters: [{ in: "path", name: "function_id", style: serve.simple, required: true }],
    body: {
      content: [
        { type: "application/json", read: serve.jsonBody },
        { type: "text/plain", read: serve.textBody },
        { type: "application/octet-stream", read: serve.binaryBody },
      ],
    },
    answers: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
      default: "application/json",
    },
    offers: ["text/plain"],
    request: v.executeFunctionPostRequest,
    responses: v.executeFunctionPostResponses,
  },
  executeFunctionPut: {
    method: "PUT",
    path: "/fn/{function_id}",
    parameters: [{ in: "path", name: "function_id", style: serve.simple, required: true }],
    body: {
      content: [
        { type: "application/json", read: serve.jsonBody },
        { type: "text/plain", read: serve.textBody },
        { type: "application/octet-stream", read: serve.binaryBody },
      ],
    },
    answers: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
      default: "application/json",
    },
    offers: ["text/plain"],
    request: v.executeFunctionPutRequest,
    responses: v.executeFunctionPutResponses,
  },
  executeFunctionPatch: {
    method: "PATCH",
    path: "/fn/{function_id}",
    parameters: [{ in: "path", name: "function_id", style: serve.simple, required: true }],
    body: {
      content: [
        { type: "application/json", read: serve.jsonBody },
        { type: "text/plain", read: serve.textBody },
        { type: "application/octet-stream", read: serve.binaryBody },
      ],
    },
    answers: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
      default: "application/json",
    },
    offers: ["text/plain"],
    request: v.executeFunctionPatchRequest,
    responses: v.executeFunctionPatchResponses,
  },
  executeFunctionDelete: {
    method: "DELETE",
    path: "/fn/{function_id}",
    parameters: [{ in: "path", name: "function_id", style: serve.simple, required: true }],
    body: {
      content: [
        { type: "application/json", read: serve.jsonBody },
        { type: "text/plain", read: serve.textBody },
        { type: "application/octet-stream", read: serve.binaryBody },
      ],
    },
    answers: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
      default: "application/json",
    },
    offers: ["text/plain"],
    request: v.executeFunctionDeleteRequest,
    responses: v.executeFunctionDeleteResponses,
  },
  executeFunctionPathGet: {
    method: "GET",
    path: "/fn/{function_id}/{path}",
    wildcard: true,
    parameters: [
      { in: "path", name: "function_id", style: serve.simple, required: true },
      { in: "path", name: "path", style: serve.simple, required: true },
    ],
    answers: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
      default: "application/json",
    },
    offers: ["text/plain"],
    request: v.executeFunctionPathGetRequest,
    responses: v.executeFunctionPathGetResponses,
  },
  executeFunctionPathPost: {
    method: "POST",
    path: "/fn/{function_id}/{path}",
    wildcard: true,
    parameters: [
      { in: "path", name: "function_id", style: serve.simple, required: true },
      { in: "path", name: "path", style: serve.simple, required: true },
    ],
    body: {
      content: [
        { type: "application/json", read: serve.jsonBody },
        { type: "text/plain", read: serve.textBody },
        { type: "application/octet-stream", read: serve.binaryBody },
      ],
    },
    answers: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
      default: "application/json",
    },
    offers: ["text/plain"],
    request: v.executeFunctionPathPostRequest,
    responses: v.executeFunctionPathPostResponses,
  },
  executeFunctionPathPut: {
    method: "PUT",
    path: "/fn/{function_id}/{path}",
    wildcard: true,
    parameters: [
      { in: "path", name: "function_id", style: serve.simple, required: true },
      { in: "path", name: "path", style: serve.simple, required: true },
    ],
    body: {
      content: [
        { type: "application/json", read: serve.jsonBody },
        { type: "text/plain", read: serve.textBody },
        { type: "application/octet-stream", read: serve.binaryBody },
      ],
    },
    answers: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
      default: "application/json",
    },
    offers: ["text/plain"],
    request: v.executeFunctionPathPutRequest,
    responses: v.executeFunctionPathPutResponses,
  },
  executeFunctionPathPatch: {
    method: "PATCH",
    path: "/fn/{function_id}/{path}",
    wildcard: true,
    parameters: [
      { in: "path", name: "function_id", style: serve.simple, required: true },
      { in: "path", name: "path", style: serve.simple, required: true },
    ],
    body: {
      content: [
        { type: "application/json", read: serve.jsonBody },
        { type: "text/plain", read: serve.textBody },
        { type: "application/octet-stream", read: serve.binaryBody },
      ],
    },
    answers: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
      default: "application/json",
    },
    offers: ["text/plain"],
    request: v.executeFunctionPathPatchRequest,
    responses: v.executeFunctionPathPatchResponses,
  },
  executeFunctionPathDelete: {
    method: "DELETE",
    path: "/fn/{function_id}/{path}",
    wildcard: true,
    parameters: [
      { in: "path", name: "function_id", style: serve.simple, required: true },
      { in: "path", name: "path", style: serve.simple, required: true },
    ],
    body: {
      content: [
        { type: "application/json", read: serve.jsonBody },
        { type: "text/plain", read: serve.textBody },
        { type: "application/octet-stream", read: serve.binaryBody },
      ],
    },
    answers: {
      200: "application/json",
      400: "application/json",
      403: "application/json",
      404: "application/json",
      500: "application/json",
      default: "application/json",
    },
    offers: ["text/plain"],
    request: v.executeFunctionPathDeleteRequest,
    responses: v.executeFunctionPathDeleteResponses,
  },
  getDocsPage: {
    method: "GET",
    path: "/docs",
    answers: { 200: "text/html", 500: "application/json" },
    request: v.getDocsPageRequest,
    responses: v.getDocsPageResponses,
  },
  getOpenApiSpec: {
    method: "GET",
    path: "/docs/openapi.yaml",
    answers: { 200: "application/yaml", 500: "application/json" },
    request: v.getOpenApiSpecRequest,
    responses: v.getOpenApiSpecResponses,
  },
};

/** How each operation is read from requests and written to answers. */
export const definition: serve.ServerDefinition = {
  operations,
  schemes,
};

/** A server for all operations. Throws a `TypeError` when a handler or a security hook is missing. */
export function createLunarServer<CookieAuthPrincipal, BearerAuthPrincipal, State = unknown>(
  options: LunarServerOptions<
    {
      readonly CookieAuth: CookieAuthPrincipal;
      readonly BearerAuth: BearerAuthPrincipal;
    },
    State
  >,
): serve.Server {
  return serve.createServer(definition, options);
}
