/** JSON text: values by `JSON.parse`, positions by a small scanner that runs only when a diagnostic is printed. */
import { type Diagnostic, diagnostic, type Range } from "../diagnostics/diagnostic.ts";
import { pointerKeys } from "./json-pointer.ts";
import { createRanges, rangeAt } from "./text-range.ts";
import type { TextMember, TextNode } from "./text-tree.ts";

export type ParseResult =
  | {
      readonly value: unknown;
      readonly locate: Locator;
      /** The reader had no limit to nesting. */
      readonly unbounded?: true;
    }
  | { readonly problem: Diagnostic };

/** Finds a node by its pointer: its scalar value when that shares a line with its key, else the key. */
export type Locator = (pointer: string, focus?: "key") => Range | undefined;

/** Parses JSON; a syntax error becomes a diagnostic with its range. */
export function parseJson(text: string, file: string): ParseResult {
  try {
    return { value: JSON.parse(text), locate: createJsonLocator(text) };
  } catch (error) {
    const place = syntaxFault(text) ?? { offset: text.length, reason: String(error) };
    return {
      problem: diagnostic(
        "json/syntax",
        { reason: place.reason },
        { origin: { file, pointer: "" }, range: rangeAt(text, place.offset, place.offset + 1) },
      ),
    };
  }
}

/** Positions in a JSON text. What one question has scanned serves the next ones. */
export function createJsonLocator(text: string): Locator {
  const scanner = new Scanner(text);
  const ranges = createRanges(text);
  const seen = new Map<number, Map<string, Member>>();
  const membersOf = (container: number): Map<string, Member> => {
    const members = seen.get(container) ?? scanner.members(container);
    seen.set(container, members);
    return members;
  };
  return (pointer, focus) => {
    let place: Member | undefined = { value: scanner.start() };
    for (const key of pointerKeys(pointer)) {
      place = membersOf(place.value).get(key);
      if (place === undefined) return undefined;
    }
    const { key, value } = place;
    const isScalar = !/[[{]/.test(text[value] ?? "");
    const byValue = key === undefined || (focus !== "key" && !text.slice(key, value).includes("\n"));
    if (isScalar && byValue) return ranges(value, scanner.endOf(value));
    return key === undefined ? ranges(value, value + 1) : ranges(key, scanner.endOf(key));
  };
}

/** Where the parts of a JSON text stand; undefined for an empty text. */
export function createJsonTree(text: string): TextNode | undefined {
  const scanner = new Scanner(text);
  const nodeAt = (start: number): TextNode => {
    const open = text[start];
    const kind = open === "{" ? "map" : open === "[" ? "list" : "scalar";
    const members = (): TextMember[] =>
      [...scanner.members(start)].map(([name, { key, value }]): TextMember => {
        const node = nodeAt(value);
        return {
          ...(key !== undefined && {
            key: { text: name, start: key, end: scanner.endOf(key), style: "double" },
          }),
          start: key ?? value,
          end: node.end,
          slot: value,
          value: node,
          isOdd: false,
        };
      });
    let known: TextMember[] | undefined;
    return {
      kind,
      isFlow: true,
      style: open === '"' ? "double" : "plain",
      start,
      end: scanner.endOf(start),
      hasAnchor: false,
      members() {
        known ??= members();
        return known;
      },
    };
  };
  return text.trim() === "" ? undefined : nodeAt(scanner.start());
}

/** Offsets of a member's key (none for items of an array) and of its value. */
interface Member {
  readonly key?: number;
  readonly value: number;
}

interface Fault {
  readonly offset: number;
  readonly reason: string;
}

class SyntaxFault extends Error {
  readonly offset: number;

  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

function syntaxFault(text: string): Fault | undefined {
  try {
    new Scanner(text).whole();
    return undefined;
  } catch (fault) {
    if (fault instanceof SyntaxFault) return { offset: fault.offset, reason: fault.message };
    throw fault;
  }
}

const stringPattern = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const wordPattern = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const spacePattern = /[ \t\r\n]*/y;

function closingQuote(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}

/** Reads through a text (RFC 8259), without recursion so that depth costs nothing. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Throws a `SyntaxFault` where the text is no JSON. */
  whole(): void {
    this.#at = 0;
    this.#skipValue();
    this.#space();
    if (this.#at < this.#text.length) this.#fail("unexpected text after the document");
  }

  /** Offset of the document's value. */
  start(): number {
    this.#at = 0;
    this.#space();
    return this.#at;
  }

  /** Offset behind the value at an offset of a text that is JSON. */
  endOf(offset: number): number {
    this.#at = offset;
    this.#leap();
    return this.#at;
  }

  /**
   * Members or items of the container at an offset of a text that is JSON, none if there is a scalar. Of equal keys
   * the last one counts.
   */
  members(offset: number): Map<string, Member> {
    const found = new Map<string, Member>();
    const open = this.#text[offset];
    if (open !== "{" && open !== "[") return found;
    const close = open === "{" ? "}" : "]";
    this.#at = offset + 1;
    this.#space();
    for (let index = 0; this.#text[this.#at] !== close; index += 1) {
      const start = this.#at;
      const key: unknown = open === "{" ? JSON.parse(this.#key()) : index;
      this.#space();
      found.set(String(key), { ...(open === "{" && { key: start }), value: this.#at });
      this.#leap();
      this.#space();
      if (this.#text[this.#at] !== ",") break;
      this.#at += 1;
      this.#space();
    }
    return found;
  }

  /** Moves behind a value that is known to be sound: of a container only brackets and strings are looked at. */
  #leap(): void {
    const text = this.#text;
    if (text[this.#at] !== "{" && text[this.#at] !== "[") {
      this.#skipValue();
      return;
    }
    let depth = 0;
    let at = this.#at;
    do {
      const character = text.charCodeAt(at);
      if (character === 0x22) at = closingQuote(text, at);
      else if (character === 0x7b || character === 0x5b) depth += 1;
      else if (character === 0x7d || character === 0x5d) depth -= 1;
      at += 1;
    } while (depth > 0 && at < text.length);
    this.#at = at;
  }

  #skipValue(): void {
    const open: string[] = [];
    do {
      this.#space();
      const next = this.#text[this.#at];
      if (next === "{" || next === "[") {
        this.#at += 1;
        this.#space();
        const close = next === "{" ? "}" : "]";
        if (this.#text[this.#at] !== close) {
          open.push(close);
          if (close === "}") this.#key();
          continue;
        }
        this.#at += 1;
      } else if (next === '"') {
        this.#string();
      } else {
        this.#word();
      }
      this.#closeAll(open);
    } while (open.length > 0);
  }

  /** After a value: ends what ends here and moves behind the comma to the next value. */
  #closeAll(open: string[]): void {
    for (let close = open.at(-1); close !== undefined; close = open.at(-1)) {
      this.#space();
      if (this.#text[this.#at] === ",") {
        this.#at += 1;
        this.#space();
        if (this.#text[this.#at] === close) this.#fail("trailing comma");
        if (close === "}") this.#key();
        return;
      }
      if (this.#text[this.#at] !== close) this.#fail(`expected ',' or '${close}'`);
      this.#at += 1;
      open.pop();
    }
  }

  /** Reads a key and its colon; the result is the key's text with its quotes. */
  #key(): string {
    this.#space();
    if (this.#text[this.#at] !== '"') this.#fail("expected a member name in double quotes");
    const key = this.#string();
    this.#space();
    if (this.#text[this.#at] !== ":") this.#fail("expected ':'");
    this.#at += 1;
    return key;
  }

  #string(): string {
    const start = this.#at;
    if (!this.#skip(stringPattern)) this.#fail("this string is not closed or holds an invalid character");
    return this.#text.slice(start, this.#at);
  }

  #word(): void {
    if (!this.#skip(wordPattern)) {
      this.#fail(this.#at >= this.#text.length ? "unexpected end of the document" : "expected a value");
    }
  }

  #space(): void {
    this.#skip(spacePattern);
  }

  /** Moves behind what a sticky pattern matches here. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #fail(reason: string): never {
    const atEnd = this.#at >= this.#text.length;
    // The end of a text file is a line end; the fault is shown on the last line that says something.
    const offset = atEnd ? Math.max(0, this.#text.trimEnd().length - 1) : this.#at;
    throw new SyntaxFault(offset, atEnd ? "unexpected end of the document" : reason);
  }
}
