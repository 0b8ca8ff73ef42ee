/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Work that takes its time: asking until it is done. */
import type { Timer } from "./client-deadline.ts";
import { membersOf } from "./client-members.ts";
import type { Operation } from "./client-operation.ts";
import { pause } from "./client-pause.ts";
import { memberAt } from "./client-pointer.ts";
import { type CallOptions, engine, type Transport } from "./client-transport.ts";
import { type Answer, ApiError } from "./errors.ts";

/** How an operation says whether it is done. */
export interface Polling<Input = unknown, Output = unknown> {
  readonly operation: Operation<Input>;
  /** JSON pointer to the state in the body; without one, status 202 stands for "not yet". */
  readonly status?: string;
  readonly done?: readonly unknown[];
  readonly failed?: readonly unknown[];
  /** Seconds between two questions; default 1. */
  readonly interval?: number;
  /** What the `Location` of a 202 leads to. */
  readonly leadsTo?: () => Operation;
  /** Never there: carries the type of what comes out. */
  readonly output?: Output;
}

export interface PollOptions extends CallOptions {
  /** Milliseconds between two questions, unless `Retry-After` says otherwise; default: what the contract says. */
  readonly interval?: number | undefined;
  /** Told of every answer that is not the last. */
  readonly onPending?: ((body: unknown) => void) | undefined;
  readonly timer?: Timer | undefined;
}

/** What a method has whose work goes on behind its answer. */
export interface Polled<Input, Output> {
  /** Asks until it is done; throws an `ApiError` when it has failed. Bring a signal to give up earlier. */
  poll(input?: Input, options?: PollOptions): Promise<Output>;
}

export async function poll<Input, Output>(
  client: Transport,
  polling: Polling<Input, Output>,
  input?: Input,
  options: PollOptions = {},
): Promise<Output> {
  const { operation, interval = 1 } = polling;
  let current: Operation = operation;
  let call: CallOptions = options;
  for (;;) {
    const answer = await client[engine].send(current, input as object | undefined, call);
    if (!answer.ok) throw new ApiError(operation.id, answer);
    if (isDone(answer, polling)) return answer.body as Output;
    options.onPending?.(answer.body);
    const location = answer.response.headers.get("location");
    if (location !== null && answer.response.status === 202) {
      // The work has a place of its own from now on. Credentials stay with the server that they are for.
      const { pathname, search } = new URL(location, answer.request.url);
      call = { ...options, url: new URL(pathname + search, answer.request.url) };
      current = polling.leadsTo?.() ?? questionOf(operation);
    }
    const seconds = Number(answer.response.headers.get("retry-after") || Number.NaN);
    const usual = options.interval ?? interval * 1000;
    await pause(Number.isNaN(seconds) ? usual : seconds * 1000, options.signal, options.timer);
  }
}

function isDone(answer: Answer, { operation, status, done = [], failed = [] }: Polling): boolean {
  if (status === undefined) return answer.response.status !== 202;
  const state = memberAt(answer.body, status);
  if (failed.includes(state)) throw new ApiError(operation.id, answer, `ended as '${state}'`);
  return done.includes(state);
}

function questionOf({ id, path, read, accept, security }: Operation): Operation {
  return {
    id,
    method: "GET",
    path,
    ...(read && { read }),
    ...(accept && { accept }),
    ...(security && { security }),
  };
}

/** `poll` for the methods of an assembled client. */
export function pollMethods(client: Transport, pollings: object): Record<string, object> {
  return membersOf(
    pollings,
    (polling: Polling): Polled<unknown, unknown> => ({
      poll: (input, options) => poll(client, polling, input, options),
    }),
  );
}
