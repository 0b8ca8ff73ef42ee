/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Streams of items as text, in requests and in answers: server-sent events, and JSON documents in a row. */

/** One event of `text/event-stream` (https://html.spec.whatwg.org/#server-sent-events). */
export interface ServerSentEvent {
  /** Text, or anything else as JSON. */
  readonly data?: unknown;
  readonly event?: string | undefined;
  readonly id?: string | undefined;
  /** Milliseconds after which a client comes back. */
  readonly retry?: number | undefined;
}

/** How items of a media type are written, one behind the other. */
export function itemWriter(
  type: string,
  stringify: (value: unknown) => string = JSON.stringify,
): (item: unknown) => string {
  const essence = type.replace(/\s*;.*/s, "").toLowerCase();
  if (essence === "text/event-stream") return (item) => eventText(item, stringify);
  if (/[/+]json-seq$/.test(essence)) return (item) => `\u001e${stringify(item)}\n`;
  if (/^application\/(?:x-)?(?:ndjson|jsonl|jsonlines)$/.test(essence))
    return (item) => `${stringify(item)}\n`;
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

/**
 * Items as bytes, made one at a time as the reader takes them. A reader that leaves ends the iteration, and so does an item
 * that cannot be written; an iteration that throws breaks the stream off.
 */
export function itemStream(
  items: AsyncIterator<unknown> | Iterator<unknown>,
  write: (item: unknown) => string | Uint8Array,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await items.next();
        if (done) return controller.close();
        try {
          const written = write(value);
          controller.enqueue(typeof written === "string" ? encoder.encode(written) : written);
        } catch (error) {
          await items.return?.();
          throw error;
        }
      },
      async cancel(reason) {
        await items.return?.(reason);
      },
    },
    // Nothing is made before somebody wants it.
    { highWaterMark: 0 },
  );
}
