/**
 * The form of JSONPath expressions. Spectral takes a broken one silently and then finds nothing, so brackets, quotes
 * and segments are looked at here; what stands in a filter is parsed by the engine itself.
 */

/** Why a text is no JSONPath; undefined when its form is right. */
export function jsonPathFault(path: string): string | undefined {
  if (!path.startsWith("$")) return "it does not begin with '$'";
  const parts = segments(path.slice(1));
  return typeof parts === "string" ? parts : undefined;
}

/** The expressions in the filters of a path, `@.type == 'array'` of `$..[?(@.type == 'array')]`. */
export function filtersOf(path: string): string[] {
  const parts = segments(path.replace(/^(?:\$|#[\w-]+)/, ""));
  if (typeof parts === "string") return [];
  return parts.flatMap((part) => /^\[\s*\?\((.*)\)\s*\]$/s.exec(part)?.[1] ?? []);
}

const plainSegment = /\.{1,2}(?:@?[^.[\]()'"\s@^~][^.[\]()'"^~]*(?:\(\))?)|\.{0,2}[~^]|\.{1,2}(?=\[)/y;

/** The segments behind the root, or what is wrong with them. */
function segments(text: string): string[] | string {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === "[") {
      const end = closingBracket(text, at);
      if (typeof end === "string") return end;
      if (text.slice(at + 1, end).trim() === "") return "there is nothing between '[' and ']'";
      found.push(text.slice(at, end + 1));
      at = end + 1;
      continue;
    }
    plainSegment.lastIndex = at;
    const [segment] = plainSegment.exec(text) ?? [];
    if (segment === undefined) return faultAt(text, at);
    found.push(segment);
    at += segment.length;
  }
  return found;
}

function faultAt(text: string, at: number): string {
  const rest = text.slice(at);
  if (/^\.+$/.test(rest)) return `it ends in '${rest}'`;
  return rest.startsWith(".")
    ? `'${rest.slice(0, 12)}' names no member`
    : `'${rest.slice(0, 12)}' must begin with '.' or '['`;
}

const closers: Readonly<Record<string, string>> = { "[": "]", "(": ")", "{": "}" };

/** Offset of the bracket that closes the one at `start`, or what is wrong between them. */
function closingBracket(text: string, start: number): number | string {
  const open: string[] = [];
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (char === "'" || char === '"') {
      const quoted = /^(['"])(?:[^\\]|\\.)*?\1/s.exec(text.slice(at));
      if (quoted === null) return `the quote ${char} is not closed`;
      at += quoted[0].length - 1;
    } else if (char === "/" && /[(,=&|!]\s*$/.test(text.slice(start, at))) {
      // A regular expression may hold any bracket.
      const pattern = /^\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//.exec(text.slice(at));
      if (pattern) at += pattern[0].length - 1;
    } else if (char in closers) {
      open.push(closers[char] ?? "");
    } else if (/[\])}]/.test(char)) {
      if (open.pop() !== char) return `'${char}' closes nothing`;
      if (open.length === 0) return at;
    }
  }
  return `'${open.at(-1) ?? "]"}' is missing`;
}
