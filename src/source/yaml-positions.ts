/**
 * Positions in a YAML text by the events of js-yaml that its value was made of, so that no text is read twice. A table
 * keeps what positions need of them, a tenth of their size; what is asked of a mapping once is remembered.
 */
import {
  type ChompingMode,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
  type ScalarStyle,
} from "js-yaml";
import type { Range } from "../diagnostics/diagnostic.ts";
import type { Locator } from "./json-document.ts";
import { pointerKeys } from "./json-pointer.ts";
import { createRanges } from "./text-range.ts";

/** Finds a node by its pointer: its scalar value when that shares a line with its key, else the key. */
export function createEventLocator(text: string, events: readonly Event[]): Locator {
  const table = new EventTable(text, events);
  const ranges = createRanges(text);
  const rangeOf = (index: number | undefined): Range | undefined => {
    const span = index === undefined ? undefined : table.span(index);
    return span && ranges(...span);
  };
  return (pointer, focus) => {
    const found = table.find(pointerKeys(pointer));
    const value = rangeOf(found?.value);
    const key = rangeOf(found?.key);
    if (found === undefined || key === undefined) return value;
    const sameLine = value !== undefined && table.isScalar(found.value) && value.line === key.line;
    return sameLine && focus !== "key" ? value : key;
  };
}

/** Positions of a key's and of a value's event; items of a list have no key. */
interface Member {
  readonly key?: number;
  readonly value: number;
}

class EventTable {
  readonly #text: string;
  /** What kind of event each is; of a scalar how it is written too (`scalarBits`). */
  readonly #kinds: Uint32Array;
  /** Where its text starts, behind an opening quote; -1 for an empty scalar. */
  readonly #starts: Int32Array;
  /** Of a scalar, where its text ends; of a collection, the event behind it; of an alias, the event it stands for. */
  readonly #ends: Int32Array;
  /** The few explicit tags of scalars. */
  readonly #tags = new Map<number, string>();
  readonly #members = new Map<number, Map<string, Member>>();

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#kinds = new Uint32Array(events.length);
    this.#starts = new Int32Array(events.length);
    this.#ends = new Int32Array(events.length);
    const open: number[] = [];
    const anchors = new Map<string, number>();
    for (const [index, event] of events.entries()) {
      this.#kinds[index] = event.type;
      if ("anchorStart" in event && event.anchorStart >= 0 && event.type !== EVENT_ID.ALIAS)
        anchors.set(text.slice(event.anchorStart, event.anchorEnd), index);
      switch (event.type) {
        case EVENT_ID.SCALAR:
          this.#addScalar(index, event);
          break;
        case EVENT_ID.ALIAS:
          this.#starts[index] = event.anchorStart - 1;
          this.#ends[index] = anchors.get(text.slice(event.anchorStart, event.anchorEnd)) ?? index;
          break;
        case EVENT_ID.POP:
          this.#ends[open.pop() ?? index] = index + 1;
          break;
        default:
          this.#starts[index] = "start" in event ? event.start : 0;
          open.push(index);
      }
    }
  }

  #addScalar(index: number, event: ScalarEvent): void {
    this.#kinds[index] = scalarBits(event);
    this.#starts[index] = event.valueStart;
    this.#ends[index] = event.valueEnd;
    if (event.tagStart >= 0) this.#tags.set(index, this.#text.slice(event.tagStart, event.tagEnd));
  }

  find(keys: readonly string[]): Member | undefined {
    // The first event is the document's.
    let found: Member | undefined = this.#kinds.length > 1 ? { value: 1 } : undefined;
    for (const key of keys) {
      if (found === undefined) return undefined;
      found = this.#membersOf(this.#resolve(found.value)).get(key);
    }
    return found;
  }

  isScalar(index: number): boolean {
    return this.#type(index) === EVENT_ID.SCALAR;
  }

  /** Where a node stands: a scalar with its quotes, of anything else the first character; nothing if it is empty. */
  span(index: number): [start: number, end: number] | undefined {
    const start = this.#starts[index] ?? -1;
    if (start < 0) return undefined;
    if (!this.isScalar(index)) return [start, start + 1];
    const { style, valueEnd } = this.#scalar(index);
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
      return [start - 1, valueEnd + 1];
    const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
    return [isBlock ? this.#headOf(start) : start, valueEnd];
  }

  /** Offset of the `|` or `>` before the lines of a block scalar. */
  #headOf(offset: number): number {
    const lineStart = this.#text.lastIndexOf("\n", offset - 2) + 1;
    const mark = /[|>][-+\d]*[ \t]*(?:#.*)?\r?\n$/.exec(this.#text.slice(lineStart, offset));
    return mark ? lineStart + mark.index : offset;
  }

  #type(index: number): number {
    return (this.#kinds[index] ?? 0) & 7;
  }

  #scalar(index: number): ScalarEvent {
    return scalarOf(this.#kinds[index] ?? 0, this.#starts[index] ?? -1, this.#ends[index] ?? -1);
  }

  /** The node that an alias stands for; any other node itself. */
  #resolve(index: number): number {
    return this.#type(index) === EVENT_ID.ALIAS ? (this.#ends[index] ?? index) : index;
  }

  #membersOf(index: number): ReadonlyMap<string, Member> {
    const known = this.#members.get(index);
    if (known) return known;
    const found = new Map<string, Member>();
    // Known before it is complete: a mapping that merges itself in must come to an end.
    this.#members.set(index, found);
    const type = this.#type(index);
    if (type === EVENT_ID.MAPPING) this.#addMapping(index, found);
    if (type === EVENT_ID.SEQUENCE)
      for (const [position, value] of this.#children(index).entries()) found.set(String(position), { value });
    return found;
  }

  /** Own members; of equal keys the last one counts. What `<<` brings along counts where there is no own one. */
  #addMapping(index: number, found: Map<string, Member>): void {
    const children = this.#children(index);
    const merged: number[] = [];
    for (let position = 0; position + 1 < children.length; position += 2) {
      const [key = 0, value = 0] = [children[position], children[position + 1]];
      const name = this.#keyText(key);
      if (name === mergeKey) merged.push(...this.#mergedBy(this.#resolve(value)));
      else if (name !== undefined) found.set(name, { key, value });
    }
    for (const source of merged)
      for (const [name, member] of this.#membersOf(source)) if (!found.has(name)) found.set(name, member);
  }

  #mergedBy(index: number): readonly number[] {
    if (this.#type(index) !== EVENT_ID.SEQUENCE) return [index];
    return this.#children(index).map((item) => this.#resolve(item));
  }

  /** The nodes right inside of a collection. */
  #children(index: number): number[] {
    const found: number[] = [];
    const end = (this.#ends[index] ?? 0) - 1;
    for (let at = index + 1; at < end; at = this.#behind(at)) found.push(at);
    return found;
  }

  /** The event behind a node. */
  #behind(index: number): number {
    const type = this.#type(index);
    const isCollection = type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE;
    return isCollection ? (this.#ends[index] ?? index) : index + 1;
  }

  /** The text that a pointer names a key by; undefined for collections. */
  #keyText(alias: number): string | typeof mergeKey | undefined {
    const index = this.#resolve(alias);
    if (!this.isScalar(index)) return undefined;
    const scalar = this.#scalar(index);
    const text = getScalarValue(this.#text, scalar);
    if (scalar.style !== SCALAR_STYLE.PLAIN) return text;
    const tag = this.#tags.get(index);
    if (text === "<<" && (tag === undefined || tag === "!!merge")) return mergeKey;
    if (tag !== undefined) return text;
    return /^[-+.\d]/.test(text) ? numberText(text) : /^(?:~|null|)$/i.test(text) ? "null" : wordText(text);
  }
}

const mergeKey = Symbol("<<");

/** How a scalar is written, in one number: type, style, chomping, whether it is read as it stands, indentation. */
function scalarBits({ type, style, chomping, fast, indent }: ScalarEvent): number {
  return type | (style << 3) | (chomping << 6) | (Number(fast) << 8) | ((indent + 1) << 9);
}

function scalarOf(bits: number, valueStart: number, valueEnd: number): ScalarEvent {
  return {
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart: -1,
    anchorEnd: -1,
    tagStart: -1,
    tagEnd: -1,
    style: ((bits >> 3) & 7) as ScalarStyle,
    chomping: ((bits >> 6) & 3) as ChompingMode,
    indent: (bits >>> 9) - 1,
    fast: ((bits >> 8) & 1) === 1,
  };
}

/** A key that reads as a number is the number's text: `0x10` is `16`. */
function numberText(text: string): string {
  const isNumber = /^(?:[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)|0o[0-7]+|0x[\da-fA-F]+)$/.test(
    text,
  );
  return isNumber ? String(Number(text)) : text;
}

function wordText(text: string): string {
  return /^(?:true|True|TRUE|false|False|FALSE)$/.test(text) ? text.toLowerCase() : text;
}
