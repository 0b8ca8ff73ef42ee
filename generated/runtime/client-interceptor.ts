/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** What stands around a call: functions that may change it, repeat it, or look at its answer. */
import type { Operation } from "./client-operation.ts";
import type { CallOptions } from "./client-transport.ts";
import { ownMember } from "./client-url.ts";
import type { Answer } from "./errors.ts";

/** A call on its way. */
export interface PendingCall {
  readonly operation: Operation;
  readonly input: object;
  readonly options: CallOptions;
  /** Aborts when the caller does, or when the time is over. */
  readonly signal: AbortSignal;
}

/** Sends a call, credentials and all; gives its answer whatever the status. */
export type Send = (call: PendingCall) => Promise<Answer>;

export interface Interceptor {
  /** Goes around `next`: with a changed copy of the call, several times, or not at all. */
  (call: PendingCall, next: Send): Promise<Answer>;
  /** Looks at what comes or goes bit by bit. What it throws ends the stream or the subscription. */
  readonly look?: (value: unknown, piece: Piece) => void;
}

/** An item of a stream, or a message of a WebSocket. */
export interface Piece {
  readonly operation: Operation;
  readonly kind: "items" | "messages";
  /** Media type of the stream. */
  readonly type?: string;
  readonly isSent?: boolean;
}

export function lookAt(
  { interceptors = [] }: { readonly interceptors?: readonly Interceptor[] | undefined },
  value: unknown,
  piece: Piece,
): void {
  for (const { look } of interceptors) look?.(value, piece);
}

/** The first of the list is the outermost. */
export function compose(interceptors: readonly Interceptor[] = [], send: Send): Send {
  return interceptors.reduceRight<Send>((next, interceptor) => (call) => interceptor(call, next), send);
}

/** Whether the caller says what a header is to be, as an option or as a parameter. */
export function saysHeader({ operation, input, options }: PendingCall, name: string): boolean {
  const isName = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  return (
    Object.keys(options.headers ?? {}).some(isName) ||
    operation.parameters?.some(
      (parameter) =>
        parameter.in === "header" &&
        isName(parameter.name) &&
        ownMember(input, parameter.key ?? parameter.name) != null,
    ) === true
  );
}

/** A copy of the call with a header. */
export function withHeader(call: PendingCall, name: string, value: string): PendingCall {
  return { ...call, options: { ...call.options, headers: { ...call.options.headers, [name]: value } } };
}

/** Whether a call can be sent twice: a stream, also in a form, and an iteration are used up by the first time. */
export function isRepeatable({ input }: PendingCall): boolean {
  const body = ownMember(input, "body");
  const parts = typeof body === "object" && body !== null ? Object.values(body) : [];
  return ![body, ...parts.flat()].some(isUsedUp);
}

/** Data may well have a member called `next`; that of an iteration is a function. */
function isUsedUp(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  if (part instanceof ReadableStream || Symbol.asyncIterator in part) return true;
  return "next" in part && typeof part.next === "function";
}
