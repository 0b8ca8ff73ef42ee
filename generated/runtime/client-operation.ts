/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** What generated code says about an operation. Literals only, so that an operation that is not called is not bundled. */
import type { BodyContent, PropertyEncoding } from "./client-body.ts";
import type { Reader } from "./client-reading.ts";
import type { Envelope, RpcMethod } from "./client-rpc.ts";
import type { Security } from "./client-security.ts";
import type { Style, StyledParameter } from "./serialize.ts";

export interface Operation<Input = unknown, Output = unknown, Errors = unknown> {
  /** Name of the operation in the generated code. */
  readonly id: string;
  readonly method: string;
  /** Path of the contract, with its templates. */
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: BodyContent;
  /** Reads the body of an answer; default: JSON, and text in errors that are not JSON. */
  readonly read?: Reader;
  /** Media types of all answers; default: `application/json`. */
  readonly accept?: string;
  readonly security?: Security;
  /** For a method that shares its operation with others: the input is what goes into the body. */
  readonly rpc?: { readonly method: RpcMethod; readonly envelope: Envelope };
  /** Makes a value as it travels of one as programs hold it, where these differ. */
  readonly toWire?: (value: unknown) => unknown;
  /** Server of this operation alone. A base URL given by the user wins over it. */
  readonly server?: string;
  /** Never there: carries the types of the call. */
  readonly types?: { readonly input: Input; readonly output: Output; readonly errors: Errors };
}

export interface Parameter extends StyledParameter {
  /** `querystring` is the whole query as one document. */
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  /** Member of the input; default: `name`. */
  readonly key?: string;
  readonly write: Style;
  /** Of a form in the whole query: how single properties travel. */
  readonly encoding?: readonly PropertyEncoding[];
}
