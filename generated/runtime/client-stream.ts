/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Answers that come bit by bit: events (`text/event-stream`) and JSON documents, one per line. */
import type { Timer } from "./client-deadline.ts";
import { lookAt } from "./client-interceptor.ts";
import { membersOf } from "./client-members.ts";
import type { Operation } from "./client-operation.ts";
import { type Backoff, backoff, pause } from "./client-pause.ts";
import { readDefault } from "./client-reading.ts";
import { type CallOptions, engine, type Transport } from "./client-transport.ts";
import { ApiError, NetworkError } from "./errors.ts";
import { addField, type EventFields } from "./event-fields.ts";

/** An operation that answers with a stream. */
export interface Streaming<Input = unknown, Item = unknown> {
  readonly operation: Operation<Input>;
  /** Media type of the stream, which is asked for. */
  readonly accept: string;
  readonly decode: Decode;
  /** Makes an item of a document; default: `JSON.parse`. */
  readonly parse?: Parse;
  /** Never there: carries the type of the items. */
  readonly item?: Item;
}

/** Makes items of pieces of text. */
type Decode = (texts: AsyncIterable<string>, state: StreamState, parse?: Parse) => AsyncIterable<unknown>;

type Parse = (text: string) => unknown;

/** What a stream says about itself, for the next connection. */
export interface StreamState {
  lastEventId?: string;
  /** Milliseconds. */
  retry?: number;
}

export interface StreamOptions extends CallOptions {
  /**
   * When the connection of an event stream breaks: how to come back, with `Last-Event-ID`. Default for GET: up to five
   * times in a row, and not at all for other methods. A stream that ends has ended.
   */
  readonly reconnect?: (Backoff & { readonly attempts?: number | undefined }) | false | undefined;
  readonly timer?: Timer | undefined;
}

/** What a method has that answers with a stream. */
export interface Streamed<Input, Item> {
  /** Items as they come. Leaving the loop closes the connection; the timeout ends with the first byte. */
  stream(input?: Input, options?: StreamOptions): AsyncGenerator<Item, void, undefined>;
}

/** An event as it came (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface ServerSentEvent {
  readonly data?: string;
  readonly event?: string;
  readonly id?: string;
  readonly retry?: number;
}

export async function* stream<Input, Item>(
  client: Transport,
  { operation, accept, decode, parse }: Streaming<Input, Item>,
  input?: Input,
  options: StreamOptions = {},
): AsyncGenerator<Item, void, undefined> {
  const {
    reconnect = operation.method === "GET" && accept.startsWith("text/event-stream") && {},
    signal,
    timer,
  } = options;
  const state: StreamState = {};
  const reading: Operation = { ...operation, accept, read: openBody };
  for (let failures = 0; ; ) {
    try {
      const { lastEventId } = state;
      const headers =
        lastEventId === undefined ? options.headers : { ...options.headers, "last-event-id": lastEventId };
      const answer = await client[engine].send(reading, input as object | undefined, { ...options, headers });
      if (!answer.ok) throw new ApiError(operation.id, answer);
      const body = answer.body as ReadableStream<Uint8Array> | null;
      const broken = (cause: unknown): Error => new NetworkError(operation.id, answer.request, cause);
      for await (const item of decode(textsOf(body, signal, broken), state, parse)) {
        failures = 0;
        lookAt(client[engine].options, item, { operation, kind: "items", type: accept });
        yield item as Item;
      }
      return;
    } catch (cause) {
      signal?.throwIfAborted();
      failures += 1;
      // What the server has refused, what cannot be read and what an interceptor does not like stay so.
      const isBroken = cause instanceof NetworkError;
      if (!isBroken || !reconnect || failures > (reconnect.attempts ?? 5)) throw cause;
      await pause(Math.max(state.retry ?? 0, backoff(failures, reconnect)), signal, timer);
    }
  }
}

/** `stream` for the methods of an assembled client. */
export function streamMethods(client: Transport, streamings: object): Record<string, object> {
  return membersOf(
    streamings,
    (streaming: Streaming): Streamed<unknown, unknown> => ({
      stream: (input, options) => stream(client, streaming, input, options),
    }),
  );
}

function openBody(response: Response): Promise<unknown> {
  return response.ok ? Promise.resolve(response.body) : readDefault(response, (text) => text);
}

/**
 * Text as it comes. Lets go of the connection when nobody wants more.
 * @param broken makes the error of a connection that is gone, for which the platform has a `TypeError`
 */
async function* textsOf(
  body: ReadableStream<Uint8Array> | null,
  signal: AbortSignal | null | undefined,
  broken: (cause: unknown) => Error,
): AsyncGenerator<string, void, undefined> {
  const reader = body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  const cancel = (): void => void reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    signal?.throwIfAborted();
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw cause instanceof TypeError ? broken(cause) : cause;
      });
      signal?.throwIfAborted();
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    signal?.removeEventListener("abort", cancel);
    cancel();
  }
}

/** Lines without their ends, which are CR, LF or both. The last one needs no end unless it must have one. */
async function* linesOf(
  texts: AsyncIterable<string>,
  end: RegExp,
  isComplete: boolean,
): AsyncGenerator<string, void, undefined> {
  let rest = "";
  for await (const text of texts) {
    rest += text;
    // A CR at the very end may be half of an end of line.
    const lines = rest.slice(0, rest.endsWith("\r") ? -1 : undefined).split(end);
    rest = (lines.pop() ?? "") + (rest.endsWith("\r") ? "\r" : "");
    yield* lines;
  }
  if (!isComplete && rest !== "") yield rest;
}

/** Events whose data are documents: the documents. */
export async function* eventData(
  texts: AsyncIterable<string>,
  state: StreamState,
  parse: Parse = JSON.parse,
): AsyncGenerator<unknown, void, undefined> {
  for await (const { data } of events(texts, state)) if (data !== undefined) yield parse(data);
}

/** Events whose data are texts: the texts. */
export async function* eventTexts(
  texts: AsyncIterable<string>,
  state: StreamState,
): AsyncGenerator<unknown, void, undefined> {
  for await (const { data } of events(texts, state)) if (data !== undefined) yield data;
}

/** Whole events, as the `itemSchema` of an event stream describes them. */
export async function* events(
  texts: AsyncIterable<string>,
  state: StreamState,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let event: EventFields = {};
  let isFirst = true;
  for await (let line of linesOf(texts, /\r\n|\n|\r/, true)) {
    if (isFirst) line = line.replace(/^\uFEFF/, "");
    isFirst = false;
    if (line === "") {
      if (event.id !== undefined) state.lastEventId = event.id;
      if (event.data !== undefined) yield event;
      event = {};
      continue;
    }
    addField(event, line);
    if (event.retry !== undefined) state.retry = event.retry;
  }
}

/** A JSON document per line (NDJSON, JSON Lines). */
export function jsonLines(
  texts: AsyncIterable<string>,
  _: StreamState,
  parse?: Parse,
): AsyncGenerator<unknown, void, undefined> {
  return documents(linesOf(texts, /\n/, false), parse);
}

/** A JSON document behind each record separator (RFC 7464). */
export function jsonRecords(
  texts: AsyncIterable<string>,
  _: StreamState,
  parse?: Parse,
): AsyncGenerator<unknown, void, undefined> {
  return documents(linesOf(texts, /\u001E/, false), parse);
}

async function* documents(
  texts: AsyncIterable<string>,
  parse: Parse = JSON.parse,
): AsyncGenerator<unknown, void, undefined> {
  for await (const text of texts) if (text.trim() !== "") yield parse(text);
}
