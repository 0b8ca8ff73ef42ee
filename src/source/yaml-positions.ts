/**
 * Positions in a YAML text by the events of js-yaml, which come at a fraction of the time and memory of a tree. Kept as
 * they come, with where each node ends; what is asked of a mapping once is remembered.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from "js-yaml";
import type { Range } from "../diagnostics/diagnostic.ts";
import type { Locator } from "./json-document.ts";
import { pointerKeys } from "./json-pointer.ts";
import { createRanges } from "./text-range.ts";

/** Undefined when js-yaml does not take the text. */
export function createEventLocator(text: string, maxDepth: number): Locator | undefined {
  try {
    return locatorOf(new Events(text, parseEvents(text, { maxDepth })));
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function locatorOf(events: Events): Locator {
  const ranges = createRanges(events.text);
  const rangeOf = (index: number | undefined): Range | undefined => {
    const span = index === undefined ? undefined : events.span(index);
    return span && ranges(...span);
  };
  return (pointer, focus) => {
    const found = events.find(pointerKeys(pointer));
    const value = rangeOf(found?.value);
    const key = rangeOf(found?.key);
    if (found === undefined || key === undefined) return value;
    const sameLine = value !== undefined && events.isScalar(found.value) && value.line === key.line;
    return sameLine && focus !== "key" ? value : key;
  };
}

/** Positions of a key's and of a value's event; items of a list have no key. */
interface Member {
  readonly key?: number;
  readonly value: number;
}

class Events {
  readonly text: string;
  readonly #events: readonly Event[];
  /** Of every event, the one behind its node. */
  readonly #behind: Uint32Array;
  /** Of every alias, the node that it stands for. */
  readonly #targets = new Map<number, number>();
  readonly #members = new Map<number, Map<string, Member>>();

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.#events = events;
    this.#behind = new Uint32Array(events.length);
    const open: number[] = [];
    const anchors = new Map<string, number>();
    for (const [index, event] of events.entries()) {
      this.#behind[index] = index + 1;
      if (event.type === EVENT_ID.POP) {
        const start = open.pop();
        if (start !== undefined) this.#behind[start] = index + 1;
      } else if (event.type === EVENT_ID.ALIAS) {
        const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        if (target !== undefined) this.#targets.set(index, target);
      } else if (event.type === EVENT_ID.DOCUMENT) {
        open.push(index);
      } else {
        if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), index);
        if (event.type !== EVENT_ID.SCALAR) open.push(index);
      }
    }
  }

  find(keys: readonly string[]): Member | undefined {
    // The first event is the document's.
    let found: Member | undefined = this.#events.length > 1 ? { value: 1 } : undefined;
    for (const key of keys) {
      if (found === undefined) return undefined;
      found = this.#membersOf(this.#resolve(found.value)).get(key);
    }
    return found;
  }

  isScalar(index: number): boolean {
    return this.#events[index]?.type === EVENT_ID.SCALAR;
  }

  /** Where a node stands: a scalar with its quotes, of a collection the first character; nothing if it is empty. */
  span(index: number): [start: number, end: number] | undefined {
    const event = this.#events[index];
    switch (event?.type) {
      case EVENT_ID.SCALAR: {
        if (event.valueStart < 0) return undefined;
        const { style, valueStart, valueEnd } = event;
        if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
          return [valueStart - 1, valueEnd + 1];
        const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
        return [isBlock ? this.#headOf(valueStart) : valueStart, valueEnd];
      }
      case EVENT_ID.ALIAS:
        return [event.anchorStart - 1, event.anchorStart];
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        return [event.start, event.start + 1];
      default:
        return undefined;
    }
  }

  /** Offset of the `|` or `>` before the lines of a block scalar. */
  #headOf(offset: number): number {
    const lineStart = this.text.lastIndexOf("\n", offset - 2) + 1;
    const mark = /[|>][-+\d]*[ \t]*(?:#.*)?\r?\n$/.exec(this.text.slice(lineStart, offset));
    return mark ? lineStart + mark.index : offset;
  }

  #resolve(index: number): number {
    return this.#targets.get(index) ?? index;
  }

  #membersOf(index: number): ReadonlyMap<string, Member> {
    const known = this.#members.get(index);
    if (known) return known;
    const found = new Map<string, Member>();
    // Known before it is complete: a mapping that merges itself in must come to an end.
    this.#members.set(index, found);
    const type = this.#events[index]?.type;
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
    if (this.#events[index]?.type !== EVENT_ID.SEQUENCE) return [index];
    return this.#children(index).map((item) => this.#resolve(item));
  }

  /** The nodes right inside of a collection. */
  #children(index: number): number[] {
    const found: number[] = [];
    const end = (this.#behind[index] ?? 0) - 1;
    for (let at = index + 1; at < end; at = this.#behind[at] ?? end) found.push(at);
    return found;
  }

  /** The text that a pointer names a key by; undefined for collections. */
  #keyText(index: number): string | typeof mergeKey | undefined {
    const event = this.#events[this.#resolve(index)];
    if (event?.type !== EVENT_ID.SCALAR) return undefined;
    const text = event.valueStart < 0 ? "" : getScalarValue(this.text, event);
    if (event.style !== SCALAR_STYLE.PLAIN) return text;
    const tag = this.text.slice(event.tagStart, event.tagEnd);
    if (text === "<<" && (tag === "" || tag === "!!merge")) return mergeKey;
    if (tag !== "") return text;
    return /^[-+.\d]/.test(text) ? numberText(text) : /^(?:~|null|)$/i.test(text) ? "null" : wordText(text);
  }
}

const mergeKey = Symbol("<<");

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
