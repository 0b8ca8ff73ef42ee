/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Request bodies that come item by item: JSON documents in a row, and server-sent events. A handler gets an async iterable
 * that reads as fast as it is asked, so that no more than an item is in memory. What is wrong with an item is thrown there,
 * and answered when the handler lets it pass.
 */

import { addField, type EventFields } from "./event-fields.ts";
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

/** Makes items of chunks of bytes. Throws a `Failure` for what is no item, or longer than its limit. */
export interface ItemParser {
  /** Items that end in this chunk. */
  take(chunk: Bytes): Iterable<ReadItem>;
  /** Items of what is left. */
  end(): Iterable<ReadItem>;
}

/** @param limit bytes of the longest item */
export type ItemReader = (limit: number) => ItemParser;

/** A JSON document per line (JSON Lines, NDJSON). */
export function lineItems(limit: number): ItemParser {
  return new DocumentParser(0x0a, limit);
}

/** A JSON document behind each record separator (RFC 7464). */
export function recordItems(limit: number): ItemParser {
  return new DocumentParser(0x1e, limit);
}

/** Whole events of `text/event-stream`; comments and events without data are none. */
export function eventItems(limit: number): ItemParser {
  return new EventParser(limit);
}

class DocumentParser implements ItemParser {
  readonly #segments: Splitter;
  #index = 0;

  constructor(separator: number, limit: number) {
    this.#segments = new Splitter(separator, limit);
  }

  *take(chunk: Bytes): Generator<ReadItem> {
    for (const bytes of this.#segments.split(chunk)) yield* this.#read(bytes);
  }

  *end(): Generator<ReadItem> {
    yield* this.#read(this.#segments.rest());
  }

  *#read(bytes: Bytes): Generator<ReadItem> {
    const text = decodeItem(bytes, this.#index, decodeText);
    if (text.trim() === "") return;
    yield { value: decodeItem(text, this.#index, parseDocument), text };
    this.#index++;
  }
}

class EventParser implements ItemParser {
  readonly #lines: Splitter;
  readonly #limit: number;
  #event: EventFields = {};
  #length = 0;
  #index = 0;

  constructor(limit: number) {
    this.#lines = new Splitter(0x0a, limit);
    this.#limit = limit;
  }

  *take(chunk: Bytes): Generator<ReadItem> {
    for (const bytes of this.#lines.split(chunk)) yield* this.#read(bytes);
  }

  *end(): Generator<ReadItem> {
    // The end of the body is no empty line: an event that none has ended is none.
    const rest = this.#lines.rest();
    if (rest.byteLength > 0) yield* this.#read(rest);
  }

  /** What ends at a line feed may hold lines that end at carriage returns alone. */
  *#read(bytes: Bytes): Generator<ReadItem> {
    this.#length += bytes.byteLength;
    if (this.#length > this.#limit) throw tooLarge(this.#limit, "An item of the body");
    const text = decodeItem(bytes, this.#index, decodeText);
    for (const line of text.replace(/\r$/, "").split("\r")) {
      if (line !== "") {
        addField(this.#event, this.#index === 0 ? line.replace(/^\uFEFF/, "") : line);
        continue;
      }
      if (this.#event.data !== undefined) {
        yield { value: this.#event satisfies ServerSentEvent };
        this.#index++;
      }
      this.#event = {};
      this.#length = 0;
    }
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

/** Cuts bytes at a separator, wherever chunks end. */
class Splitter {
  readonly #separator: number;
  readonly #limit: number;
  #parts: Bytes[] = [];
  #length = 0;

  constructor(separator: number, limit: number) {
    this.#separator = separator;
    this.#limit = limit;
  }

  /** What ends in this chunk. */
  *split(chunk: Bytes): Generator<Bytes> {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(this.#separator, start);
      this.#add(chunk.subarray(start, end < 0 ? undefined : end));
      if (end < 0) return;
      yield this.rest();
      start = end + 1;
    }
  }

  /** What has come since the last separator. */
  rest(): Bytes {
    const whole = joinChunks(this.#parts, this.#length);
    this.#parts = [];
    this.#length = 0;
    return whole;
  }

  #add(part: Bytes): void {
    this.#parts.push(part);
    this.#length += part.byteLength;
    if (this.#length > this.#limit) throw tooLarge(this.#limit, "An item of the body");
  }
}

/** A body that comes item by item. */
export interface ItemStream {
  readonly chunks: AsyncIterable<Bytes>;
  readonly parser: ItemParser;
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
export async function* validItems({ chunks, parser }: ItemStream, rules: ItemRules): AsyncGenerator<unknown> {
  let index = 0;
  for await (const chunk of chunks) {
    for (const item of parser.take(chunk)) yield validItem(item, index++, rules);
  }
  for (const item of parser.end()) yield validItem(item, index++, rules);
}

function validItem(
  { value, text }: ReadItem,
  index: number,
  { schema, shape, values, refuse }: ItemRules,
): unknown {
  const at = ["body", index];
  const issues = schema ? [...bodyIssues(schema, value, at)] : [];
  const exact = text === undefined ? undefined : values?.parseExact(text);
  const isHeld = issues.length === 0 && values !== undefined && shape !== undefined;
  const held = isHeld ? values.hold(value, shape, exact, at, issues) : value;
  if (issues.length > 0) throw refuse(issues);
  return held;
}
