/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Where the texts of a request stand: path, query or form, header, cookie. */
import type { Fields } from "./decode.ts";
import type { Incoming } from "./server-exchange.ts";
import { DecodeError } from "./server-hints.ts";
import type { ParameterLocation } from "./server-parameters.ts";

/** What the router has cut out of the path. */
export interface Captured {
  readonly names: readonly string[];
  /** Still percent-encoded. */
  readonly values: readonly string[];
}

/** The fields of a request by their place. What has to be taken apart is so when somebody asks first, and then kept. */
export class RequestFields implements Readonly<Record<ParameterLocation, Fields>> {
  readonly #incoming: Incoming;
  readonly #captured: Captured;
  #query: Fields | undefined;
  #cookie: Fields | undefined;

  constructor(incoming: Incoming, captured: Captured) {
    this.#incoming = incoming;
    this.#captured = captured;
  }

  get path(): Fields {
    return pathFields(this.#captured);
  }

  get query(): Fields {
    this.#query ??= queryFields(this.#incoming.query);
    return this.#query;
  }

  get querystring(): Fields {
    return wholeQuery(this.#incoming.query);
  }

  get header(): Fields {
    return headerFields(this.#incoming);
  }

  get cookie(): Fields {
    this.#cookie ??= cookieFields(this.#incoming.header("cookie"));
    return this.#cookie;
  }

  /** From now on the query remembers which of its fields were read: those of credentials, read before, do not count. */
  noteQuery(): NotedFields {
    const noted = new NotedFields(this.query);
    this.#query = noted;
    return noted;
  }
}

/** The parameters of a path, as the router cut them out. */
export function pathFields({ names, values }: Captured): Fields {
  return {
    all(name) {
      const value = values[names.indexOf(name)];
      return value === undefined ? [] : [value];
    },
    names: () => names,
    decode: decodePercent,
  };
}

/** The pairs of a query or of an `application/x-www-form-urlencoded` body. */
export function queryFields(query: string): Fields {
  const fields = new TextFields(decodeQuery);
  for (let start = 0; start < query.length; ) {
    const mark = query.indexOf("&", start);
    const end = mark < 0 ? query.length : mark;
    const pair = query.slice(start, end);
    start = end + 1;
    if (pair === "") continue;
    const at = pair.indexOf("=");
    if (at < 0) fields.add(decodeName(pair), "");
    else fields.add(decodeName(pair.slice(0, at)), pair.slice(at + 1));
  }
  return fields;
}

/** The whole query as one text, whatever its parameter is called. */
export function wholeQuery(query: string): Fields {
  return { all: () => (query === "" ? [] : [query]), names: () => [], decode: decodePercent };
}

/** Header values travel as they are. A header that was sent twice is one list already. */
export function headerFields(incoming: Pick<Incoming, "header">): Fields {
  return {
    all(name) {
      const value = incoming.header(name.toLowerCase());
      return value === undefined ? [] : [value];
    },
    // No style asks for the names: an object in a header is one text.
    names: () => [],
    decode: (text) => text.trim(),
  };
}

/** The pairs of a `Cookie` header. */
export function cookieFields(header = ""): Fields {
  const fields = new TextFields(decodeCookie);
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    if (at < 0) continue;
    const text = pair.slice(at + 1).trim();
    fields.add(pair.slice(0, at).trim(), text.replace(/^"(.*)"$/, "$1"));
  }
  return fields;
}

/** Texts by name. */
export class TextFields implements Fields {
  readonly decode: (text: string) => string;
  readonly #texts = new Map<string, string[]>();

  /** @param decode how texts are encoded; by default not at all */
  constructor(decode = (text: string): string => text) {
    this.decode = decode;
  }

  add(name: string, text: string): void {
    const known = this.#texts.get(name);
    if (known) known.push(text);
    else this.#texts.set(name, [text]);
  }

  all(name: string): readonly string[] {
    return this.#texts.get(name) ?? [];
  }

  names(): Iterable<string> {
    return this.#texts.keys();
  }
}

/** Fields that remember which of them were read. */
export class NotedFields implements Fields {
  readonly #fields: Fields;
  readonly #read = new Set<string>();

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  all(name: string): readonly string[] {
    this.#read.add(name);
    return this.#fields.all(name);
  }

  names(): Iterable<string> {
    return this.#fields.names();
  }

  decode(text: string): string {
    return this.#fields.decode(text);
  }

  unread(): string[] {
    return [...this.#fields.names()].filter((name) => !this.#read.has(name));
  }
}

function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new DecodeError("is not valid percent-encoding");
  }
}

function decodeQuery(text: string): string {
  return decodePercent(text.includes("+") ? text.replaceAll("+", " ") : text);
}

/** Names of parameters that nobody declared must not fail a request, so a broken one is taken as it is. */
function decodeName(text: string): string {
  try {
    return decodeQuery(text);
  } catch {
    return text;
  }
}

/** Cookies are often set by others, who need not percent-encode. */
function decodeCookie(text: string): string {
  try {
    return decodePercent(text);
  } catch {
    return text;
  }
}
