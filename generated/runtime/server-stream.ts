/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Answers that come item by item: server-sent events, and JSON documents in a row. */
import { itemStream, itemWriter } from "./item-text.ts";

export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** The items as bytes; those that are bytes stay as they are. */
export function streamItems(
  items: AsyncIterable<unknown>,
  type: string,
  stringify: (value: unknown) => string,
): ReadableStream<Uint8Array> {
  const write = itemWriter(type, stringify);
  return itemStream(items[Symbol.asyncIterator](), (item) =>
    item instanceof Uint8Array ? item : write(item),
  );
}
