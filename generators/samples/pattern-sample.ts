/**
 * Texts that match a regular expression, for the plain kind of expression that contracts contain: literals, classes,
 * groups, alternatives and quantifiers. Anything that looks around or back gives nothing.
 */

/** A piece of an expression as a function of how often its open-ended parts repeat beyond their least. */
type Piece = (more: number) => string;

/** Matching texts, the shortest first; none for an expression that is not plain. */
export function* patternSamples(pattern: string): Generator<string> {
  const parser = new PatternParser(pattern);
  const piece = parser.alternatives();
  if (piece === undefined || !parser.atEnd) return;
  const seen = new Set<string>();
  for (let more = 0; more < 64; more += 1) {
    const text = piece(more);
    if (!seen.has(text)) yield text;
    seen.add(text);
  }
}

/** Characters tried for a class, the readable ones first. */
const alphabet = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).sort(
  (left, right) => rank(left) - rank(right) || (left < right ? -1 : 1),
);

function rank(character: string): number {
  return /[a-z]/.test(character) ? 0 : /[A-Z]/.test(character) ? 1 : /\d/.test(character) ? 2 : 3;
}

class PatternParser {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  get atEnd(): boolean {
    return this.#at === this.#pattern.length;
  }

  /** `a|b`: the first one, because each of them matches. */
  alternatives(): Piece | undefined {
    const first = this.#sequence();
    while (this.#take("|")) if (this.#sequence() === undefined) return undefined;
    return first;
  }

  #sequence(): Piece | undefined {
    const pieces: Piece[] = [];
    while (!this.atEnd && !this.#sees(")") && !this.#sees("|")) {
      const piece = this.#atom();
      const repeated = piece && this.#quantified(piece);
      if (repeated === undefined) return undefined;
      pieces.push(repeated);
    }
    return (more) => pieces.map((piece) => piece(more)).join("");
  }

  #atom(): Piece | undefined {
    if (this.#take("^") || this.#take("$")) return () => "";
    if (this.#take("(")) return this.#group();
    const start = this.#at;
    if (this.#take("[")) {
      while (!this.atEnd && !this.#take("]")) this.#at += this.#sees("\\") ? 2 : 1;
    } else if (this.#take("\\")) {
      // Word boundaries, back references and code points are not plain.
      if (/[bBkucxpP0-9]/.test(this.#pattern.charAt(this.#at))) return undefined;
      this.#at += 1;
    } else {
      const [character = ""] = this.#pattern.slice(this.#at);
      if (/[*+?{}]/.test(character)) return undefined;
      this.#at += character.length;
    }
    return oneCharacter(this.#pattern.slice(start, this.#at));
  }

  #group(): Piece | undefined {
    if (this.#take("?") && !this.#take(":")) {
      const name = /^<\w+>/.exec(this.#pattern.slice(this.#at));
      if (name === null) return undefined;
      this.#at += name[0].length;
    }
    const piece = this.alternatives();
    return this.#take(")") ? piece : undefined;
  }

  #quantified(piece: Piece): Piece | undefined {
    const match = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.#pattern.slice(this.#at));
    if (match === null) return piece;
    this.#at += match[0].length;
    const [sign = "", count, comma, limit] = match;
    const least = count === undefined ? (sign.startsWith("+") ? 1 : 0) : Number(count);
    const most = count === undefined ? (sign.startsWith("?") ? 1 : 64) : comma ? Number(limit || 64) : least;
    if (least > 1000) return undefined;
    return (more) =>
      Array.from({ length: Math.min(least + more, Math.max(least, most)) }, () => piece(more)).join("");
  }

  #sees(character: string): boolean {
    return this.#pattern.charAt(this.#at) === character;
  }

  #take(character: string): boolean {
    if (!this.#sees(character)) return false;
    this.#at += 1;
    return true;
  }
}

/** A character that one class, escape or literal matches; the platform's own engine is asked. */
function oneCharacter(source: string): Piece | undefined {
  const [only = ""] = source;
  if (only === source && source !== ".") return () => source;
  let expression: RegExp;
  try {
    expression = new RegExp(`^${source}$`, "u");
  } catch {
    return undefined;
  }
  const character = [...alphabet, "\t", "\n", "é"].find((candidate) => expression.test(candidate));
  return character === undefined ? undefined : () => character;
}
