/** What the start page of the mock shows. Everything is plain data, so that the page is a function of it. */

export interface MockView {
  readonly apis: readonly ApiView[];
  /** Newest first. */
  readonly requests: readonly RequestView[];
}

export interface ApiView {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** What a client takes for its base URL; no slash at the end. */
  readonly url: string;
  readonly state: ApiState;
  readonly operations: readonly OperationView[];
}

export type ApiState =
  | { readonly kind: "serving" }
  /** Prism starts, or starts again. */
  | { readonly kind: "starting" }
  /** The contract on disk is broken; the last good one is served, if there was one. */
  | { readonly kind: "broken"; readonly diagnostics: string; readonly serving: boolean }
  /** Prism has died; `reason` says of what. */
  | { readonly kind: "down"; readonly reason: string };

export interface OperationView {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** First tag, or empty. */
  readonly tag: string;
  /** Method of an RPC operation that this line calls; absent for the others. */
  readonly rpcMethod?: string;
  /** A command for a POSIX shell that the mock answers with success. */
  readonly curl: string;
}

export type Verdict =
  /** The request keeps the contract, and so does the answer. */
  | "kept"
  /** The request breaks the contract, and the answer says so. */
  | "refused"
  /** The answer breaks the contract: the mock's own example, or the server behind a proxy. */
  | "violated"
  /** No operation has this path and method. */
  | "unknown"
  /** A preflight: the gateway itself has answered a browser that asks what a page may send. */
  | "cors"
  /** Nobody could answer. */
  | "failed";

export interface RequestView {
  /** Counts up from 1. */
  readonly number: number;
  readonly time: Date;
  /** Name of the API; empty when the path belongs to none. */
  readonly api: string;
  readonly method: string;
  /** With query. */
  readonly target: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly verdict: Verdict;
  /** One line for each thing that breaks the contract, e.g. `request body /name: is required`. */
  readonly findings: readonly string[];
}
