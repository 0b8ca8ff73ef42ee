/** JSON text: values by `JSON.parse`, positions by a small scanner that runs only when a diagnostic is printed. */
import { type Diagnostic, diagnostic, type Range } from "../diagnostics/diagnostic.ts";
import { pointerKeys } from "./json-pointer.ts";
import { rangeAt } from "./text-range.ts";

export type ParseResult = { readonly value: unknown } | { readonly problem: Diagnostic };

/** Parses JSON; a syntax error becomes a diagnostic with its range. */
export function parseJson(text: string, file: string): ParseResult {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const place = new Scanner(text).syntaxError() ?? { offset: text.length, reason: String(error) };
    return {
      problem: diagnostic(
        "json/syntax",
        { reason: place.reason },
        { origin: { file, pointer: "" }, range: rangeAt(text, place.offset, place.offset + 1) },
      ),
    };
  }
}

/** Where a pointer's node stands: its scalar value when that shares a line with its key, else the key. */
export function locateInJson(text: string, pointer: string): Range | undefined {
  return new Scanner(text).locate(pointerKeys(pointer));
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

/** One pass over the text (RFC 8259), without recursion so that depth costs nothing. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  syntaxError(): Fault | undefined {
    try {
      this.#at = 0;
      this.#skipValue();
      this.#space();
      if (this.#at < this.#text.length) this.#fail("unexpected text after the document");
      return undefined;
    } catch (fault) {
      if (fault instanceof SyntaxFault) return { offset: fault.offset, reason: fault.message };
      throw fault;
    }
  }

  locate(keys: readonly string[]): Range | undefined {
    this.#at = 0;
    this.#space();
    let mark = this.#at;
    for (const key of keys) {
      const found = this.#text[this.#at] === "[" ? this.#enterItem(key) : this.#enterMember(key);
      if (found === undefined) return undefined;
      mark = found;
    }
    const valueAt = this.#at;
    const isScalar = !/[[{]/.test(this.#text[valueAt] ?? "[");
    if (isScalar && !this.#text.slice(mark, valueAt).includes("\n")) {
      this.#skipValue();
      return rangeAt(this.#text, valueAt, this.#at);
    }
    this.#at = mark;
    if (this.#text[mark] === '"') this.#string();
    else this.#at += 1;
    return rangeAt(this.#text, mark, this.#at);
  }

  /** Moves to the value of a member; the result is the offset of its key. */
  #enterMember(wanted: string): number | undefined {
    if (this.#text[this.#at] !== "{") return undefined;
    this.#at += 1;
    for (;;) {
      this.#space();
      const start = this.#at;
      if (this.#text[start] !== '"') return undefined;
      const key: unknown = JSON.parse(this.#string());
      this.#space();
      this.#at += 1;
      this.#space();
      if (key === wanted) return start;
      this.#skipValue();
      this.#space();
      if (this.#text[this.#at] !== ",") return undefined;
      this.#at += 1;
    }
  }

  #enterItem(wanted: string): number | undefined {
    this.#at += 1;
    for (let index = 0; ; index += 1) {
      this.#space();
      if (this.#text[this.#at] === "]" || this.#at >= this.#text.length) return undefined;
      if (String(index) === wanted) return this.#at;
      this.#skipValue();
      this.#space();
      this.#at += 1;
    }
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

  #key(): void {
    this.#space();
    if (this.#text[this.#at] !== '"') this.#fail("expected a member name in double quotes");
    this.#string();
    this.#space();
    if (this.#text[this.#at] !== ":") this.#fail("expected ':'");
    this.#at += 1;
  }

  #string(): string {
    const start = this.#at;
    const pattern = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
    pattern.lastIndex = start;
    const match = pattern.exec(this.#text);
    if (match === null) this.#fail("this string is not closed or holds an invalid character");
    this.#at = pattern.lastIndex;
    return match[0];
  }

  #word(): void {
    const pattern = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) {
      this.#fail(this.#at >= this.#text.length ? "unexpected end of the document" : "expected a value");
    }
    this.#at = pattern.lastIndex;
  }

  #space(): void {
    const pattern = /[ \t\r\n]*/y;
    pattern.lastIndex = this.#at;
    pattern.test(this.#text);
    this.#at = pattern.lastIndex;
  }

  #fail(reason: string): never {
    const atEnd = this.#at >= this.#text.length;
    // The end of a text file is a line end; the fault is shown on the last line that says something.
    const offset = atEnd ? Math.max(0, this.#text.trimEnd().length - 1) : this.#at;
    throw new SyntaxFault(offset, atEnd ? "unexpected end of the document" : reason);
  }
}
