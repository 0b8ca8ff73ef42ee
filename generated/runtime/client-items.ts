/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Request bodies that are sent item by item: JSON documents in a row, and server-sent events. */
import type { BodyContent, WrittenBody } from "./client-body.ts";
import { itemStream, itemWriter } from "./item-text.ts";

/** Items as they come, no faster than the network takes them; those of an array at once. What is written already stays. */
export function itemsBody(value: unknown, { type }: BodyContent): WrittenBody {
  return writeItems(value, type, itemWriter(type));
}

export function writeItems(value: unknown, type: string, write: (item: unknown) => string): WrittenBody {
  if (!isItems(value)) return { body: value as WrittenBody["body"], type };
  if (Array.isArray(value)) return { body: value.map((item) => write(item)).join(""), type };
  const items = Symbol.asyncIterator in value ? value[Symbol.asyncIterator]() : value[Symbol.iterator]();
  return { body: itemStream(items, write), type };
}

/** Texts, bytes and streams of bytes can be iterated, too, but are no items. */
function isItems(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof ReadableStream || ArrayBuffer.isView(value)) return false;
  return Symbol.asyncIterator in value || Symbol.iterator in value;
}
