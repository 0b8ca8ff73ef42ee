/** `$ref` texts. */
import { dirname, resolve } from "node:path";
import { documentUrl, isUrl } from "../source/location.ts";

export interface ParsedReference {
  /** File part, decoded; empty for the same document. */
  readonly file: string;
  /** Fragment without `#`, decoded: a JSON pointer, a plain name (`$anchor`) or empty. */
  readonly fragment: string;
  readonly remote: boolean;
}

/** Splits a reference into file and fragment (RFC 3986 §3.5, RFC 6901 §6). */
export function parseReference(ref: string): ParsedReference {
  const hash = ref.indexOf("#");
  const file = hash === -1 ? ref : ref.slice(0, hash);
  return {
    file: decode(file),
    fragment: hash === -1 ? "" : decode(ref.slice(hash + 1)),
    remote: /^(?:[a-z][a-z\d+.-]+:)?\/\//i.test(file) || /^[a-z][a-z\d+.-]+:/i.test(file),
  };
}

/** The document that a reference means: the path of a file, or a URL. Unlike in files, URLs keep their escapes. */
export function referredDocument(ref: string, base: string): string {
  const { file, remote } = parseReference(ref);
  if (file === "") return base;
  const [uri = ""] = ref.split("#");
  if (isUrl(base)) return URL.canParse(uri, base) ? documentUrl(new URL(uri, base).href) : uri;
  if (remote) return documentUrl(uri.startsWith("//") ? `https:${uri}` : uri);
  return resolve(dirname(base), file);
}

/** The closest of some words, for "did you mean"; undefined when nothing is near. */
export function closest(wanted: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  // In a word of three letters two changes leave nothing of it.
  let bestDistance = (wanted.length <= 3 ? 1 : Math.max(2, Math.floor(wanted.length / 4))) + 1;
  for (const word of words) {
    if (Math.abs(word.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted.toLowerCase(), word.toLowerCase());
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** An absolute address without fragment; undefined where there can be none. */
export function resolveUri(reference: string, base: string): string | undefined {
  try {
    const url = new URL(reference, base);
    url.hash = "";
    return url.href;
  } catch {
    return undefined;
  }
}

function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
