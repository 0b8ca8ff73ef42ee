/** A request that has been read and may be passed on. */

import type { Header } from "./headers.ts";
import type { OperationMatch } from "./operation-match.ts";
import type { Target } from "./request-target.ts";

export interface RelayedRequest {
  readonly method: string;
  /** Below the base URL of the API. */
  readonly target: Target;
  /** Absent when no operation has this path and method. */
  readonly match: OperationMatch | undefined;
  /** End-to-end headers. */
  readonly headers: readonly Header[];
  /** As it came. */
  readonly rawBody: Buffer;
  /** Without its `Content-Encoding`. */
  readonly body: Buffer;
  /** The client has gone, or time is up. */
  readonly signal: AbortSignal;
}
