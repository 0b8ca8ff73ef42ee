/** Answers that come item by item: server-sent events, and JSON documents in a row. */
import { essenceOf } from "./server-body.ts";

/** One event of `text/event-stream` (https://html.spec.whatwg.org/#server-sent-events). */
export interface ServerSentEvent {
  /** Text, or anything else as JSON. */
  readonly data?: unknown;
  readonly event?: string | undefined;
  readonly id?: string | undefined;
  /** Milliseconds after which a client comes back. */
  readonly retry?: number | undefined;
}

export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/**
 * The items as bytes, one at a time as the client takes them. A client that goes away ends the iteration; an iteration
 * that throws breaks the answer off, so that the client notices.
 */
export function streamItems(
  items: AsyncIterable<unknown>,
  type: string,
  stringify: (value: unknown) => string,
): ReadableStream<Uint8Array> {
  const iterator = items[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const write = writerFor(essenceOf(type), stringify);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value instanceof Uint8Array ? value : encoder.encode(write(value)));
      },
      async cancel(reason) {
        await iterator.return?.(reason);
      },
    },
    // Nothing is made before somebody wants it.
    { highWaterMark: 0 },
  );
}

function writerFor(essence: string, stringify: (value: unknown) => string): (item: unknown) => string {
  if (essence === "text/event-stream") return (item) => eventText(item, stringify);
  if (essence === "application/json-seq") return (item) => `\u001e${stringify(item)}\n`;
  if (/^application\/(?:x-)?(?:ndjson|jsonl)$/.test(essence)) return (item) => `${stringify(item)}\n`;
  return (item) => (typeof item === "string" ? item : stringify(item));
}

function eventText(item: unknown, stringify: (value: unknown) => string): string {
  const { data, event, id, retry }: ServerSentEvent =
    typeof item === "object" && item !== null ? item : { data: item };
  const text = data === undefined || typeof data === "string" ? data : stringify(data);
  const lines = [
    ...(event === undefined ? [] : [`event: ${oneLine(event)}`]),
    ...(id === undefined ? [] : [`id: ${oneLine(id)}`]),
    ...(retry === undefined ? [] : [`retry: ${retry}`]),
    ...(text === undefined ? [] : text.split(/\r\n|\r|\n/).map((line) => `data: ${line}`)),
  ];
  return `${lines.join("\n")}\n\n`;
}

/** A line break in a name would begin another field. */
function oneLine(text: string): string {
  if (/[\r\n\0]/.test(text)) throw new TypeError("an event's name or id holds a line break");
  return text;
}
