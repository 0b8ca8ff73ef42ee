/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Request bodies that come item by item: JSON documents in a row, and server-sent events. A handler gets an async iterable
 * that reads as fast as it is asked, so that no more than an item is in memory. What is wrong with an item is thrown there,
 * and answered when the handler lets it pass.
 */

import type { Shape, ValueRules } from "./held-values.ts";
import type { ServerSentEvent } from "./item-text.ts";
import { decodeText, tooLarge } from "./server-body.ts";
import { bodyIssues } from "./server-body-check.ts";
import { joinChunks } from "./server-exchange.ts";
import { DecodeError } from "./server-hints.ts";
import { Failure } from "./server-problem.ts";
import type { Issue, Schema } from "./validation.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** An item as it was read. */
export interface ReadItem {
  readonly value: unknown;
  /** What it was parsed from, where its numbers may be more exact than a `number`. */
  readonly text?: string;
}

/** Makes items of bytes. Throws a `Failure` for what is no item, or longer than `limit` bytes. */
export type ItemReader = (chunks: AsyncIterable<Bytes>, limit: number) => AsyncIterable<ReadItem>;

/** A JSON document per line (JSON Lines, NDJSON). */
export function lineItems(chunks: AsyncIterable<Bytes>, limit: number): AsyncIterable<ReadItem> {
  return documents(segments(chunks, 0x0a, limit));
}

/** A JSON document behind each record separator (RFC 7464). */
export function recordItems(chunks: AsyncIterable<Bytes>, limit: number): AsyncIterable<ReadItem> {
  return documents(segments(chunks, 0x1e, limit));
}

/** Whole events of `text/event-stream`; comments and events without data are none. */
export async function* eventItems(chunks: AsyncIterable<Bytes>, limit: number): AsyncGenerator<ReadItem> {
  let event: { data?: string; event?: string; id?: string; retry?: number } = {};
  let length = 0;
  let index = 0;
  for await (const segment of segments(chunks, 0x0a, limit)) {
    length += segment.byteLength;
    if (length > limit) throw tooLarge(limit, "An item of the body");
    const text = decodeItem(segment, index, decodeText);
    // What ends at a line feed may hold lines that end at carriage returns alone.
    for (const line of text.replace(/\r$/, "").split("\r")) {
      if (line !== "") {
        addField(event, index === 0 ? line.replace(/^\uFEFF/, "") : line);
        continue;
      }
      if (event.data !== undefined) {
        yield { value: event satisfies ServerSentEvent };
        index++;
      }
      event = {};
      length = 0;
    }
  }
}

function addField(event: { data?: string; event?: string; id?: string; retry?: number }, line: string): void {
  const [, name, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
  if (name === "data") event.data = event.data === undefined ? value : `${event.data}\n${value}`;
  else if (name === "event") event.event = value;
  else if (name === "id" && !value.includes("\0")) event.id = value;
  else if (name === "retry" && /^\d+$/.test(value)) event.retry = Number(value);
}

async function* documents(texts: AsyncIterable<Bytes>): AsyncGenerator<ReadItem> {
  let index = 0;
  for await (const bytes of texts) {
    const text = decodeItem(bytes, index, decodeText);
    if (text.trim() === "") continue;
    yield { value: decodeItem(text, index, parseDocument), text };
    index++;
  }
}

function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DecodeError("is not valid JSON");
  }
}

function decodeItem<Given, Decoded>(given: Given, index: number, decode: (given: Given) => Decoded): Decoded {
  try {
    return decode(given);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new Failure("malformed-body", `Item ${index} of the body ${error.message}`);
  }
}

/** What stands between separators. The last one needs none behind it. */
async function* segments(
  chunks: AsyncIterable<Bytes>,
  separator: number,
  limit: number,
): AsyncGenerator<Bytes> {
  let parts: Bytes[] = [];
  let length = 0;
  const add = (part: Bytes): void => {
    parts.push(part);
    length += part.byteLength;
    if (length > limit) throw tooLarge(limit, "An item of the body");
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(separator); end >= 0; end = chunk.indexOf(separator, start)) {
      add(chunk.subarray(start, end));
      yield joinChunks(parts, length);
      parts = [];
      length = 0;
      start = end + 1;
    }
    if (start < chunk.byteLength) add(chunk.subarray(start));
  }
  if (length > 0) yield joinChunks(parts, length);
}

/** How items become what a handler holds. */
export interface ItemRules {
  /** Undefined when requests are not checked. */
  readonly schema: Schema<unknown> | undefined;
  readonly shape: Shape | undefined;
  readonly values: ValueRules | undefined;
  readonly refuse: (issues: readonly Issue[]) => Failure;
}

/** Valid items, as the handler holds them. The paths of issues begin with `body` and the item's number, from 0. */
export async function* validItems(
  items: AsyncIterable<ReadItem>,
  { schema, shape, values, refuse }: ItemRules,
): AsyncGenerator<unknown> {
  let index = 0;
  for await (const { value, text } of items) {
    const at = ["body", index++];
    const issues = schema ? [...bodyIssues(schema, value, at)] : [];
    const exact = text === undefined ? undefined : values?.parseExact(text);
    const isHeld = issues.length === 0 && values !== undefined && shape !== undefined;
    const held = isHeld ? values.hold(value, shape, exact, at, issues) : value;
    if (issues.length > 0) throw refuse(issues);
    yield held;
  }
}
