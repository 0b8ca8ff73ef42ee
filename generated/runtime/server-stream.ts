/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Answers that come item by item: server-sent events, and JSON documents in a row. */
import { itemWriter } from "./item-text.ts";

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
  const write = itemWriter(type, stringify);
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
