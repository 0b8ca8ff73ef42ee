/**
 * Regular expressions as small trees. Characters are not kept one by one: each atom of a pattern is asked which of some
 * sample characters it takes, so that "do these two share a character" is one operation on bits.
 */
import { type AST, RegExpParser } from "@eslint-community/regexpp";

export type PatternTree =
  | { readonly kind: "atom"; readonly takes: bigint }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly PatternTree[] }
  | {
      readonly kind: "repeat";
      readonly body: PatternTree;
      readonly min: number;
      readonly max: number;
      /** As it is written. */
      readonly text: string;
    };

/** The two ends of a text are read like characters of their own. */
const textStart = 1n;
const textEnd = 2n;

export interface ParsedPattern {
  readonly tree: PatternTree;
  /** What looks ahead or behind, each for itself. */
  readonly assertions: readonly PatternTree[];
  /** Something besides the atoms can refuse a match, in its last step too. */
  readonly mayRefuse: boolean;
  /** All that a search may pass over before it finds the beginning of a match. */
  readonly anything: bigint;
}

/** Undefined for a pattern that does not compile. */
export function parsePattern(source: string): ParsedPattern | undefined {
  for (const flags of ["u", ""]) {
    try {
      const unicode = flags === "u";
      const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
      return new TreeBuilder(pattern, flags).parsed();
    } catch {
      // Not in this dialect.
    }
  }
  return undefined;
}

/** A few of every sort, for classes that do not say their characters. */
const usual = [..." \n\t\u00a0aAbBzZ_09-.,:;/@#%&=+*?!'\"()[]{}<>|\\^$~`éßλж中\u{1f600}\u{10fffd}"];

class TreeBuilder {
  readonly #pattern: AST.Pattern;
  readonly #flags: string;
  readonly #samples: readonly string[];
  readonly #taken = new Map<string, bigint>();
  readonly #assertions: PatternTree[] = [];
  #mayRefuse = false;

  constructor(pattern: AST.Pattern, flags: string) {
    this.#pattern = pattern;
    this.#flags = flags;
    this.#samples = [...new Set([...usual, ...charactersOf(pattern)])];
  }

  parsed(): ParsedPattern {
    const tree = this.#choice(this.#pattern.alternatives);
    const anything = (1n << BigInt(this.#samples.length + 2)) - 1n - textEnd;
    return { tree, assertions: this.#assertions, mayRefuse: this.#mayRefuse, anything };
  }

  #choice(alternatives: readonly AST.Alternative[]): PatternTree {
    const parts = alternatives.map(
      ({ elements }): PatternTree => ({
        kind: "sequence",
        parts: elements.map((part) => this.#element(part)),
      }),
    );
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: "choice", parts };
  }

  #element(node: AST.Element): PatternTree {
    switch (node.type) {
      case "Quantifier": {
        const { min, max, raw: text } = node;
        return { kind: "repeat", body: this.#element(node.element), min, max, text };
      }
      case "Group":
      case "CapturingGroup":
        return this.#choice(node.alternatives);
      case "Assertion":
        return this.#assertion(node);
      case "Backreference":
        this.#mayRefuse = true;
        return nothing;
      default:
        return { kind: "atom", takes: this.#takes(node.raw) };
    }
  }

  #assertion(node: AST.Assertion): PatternTree {
    if (node.kind === "start") return { kind: "atom", takes: textStart };
    if (node.kind === "end") return { kind: "atom", takes: textEnd };
    this.#mayRefuse = true;
    if ("alternatives" in node) this.#assertions.push(this.#choice(node.alternatives));
    return nothing;
  }

  /** Which samples an atom takes, by asking the engine itself. */
  #takes(raw: string): bigint {
    let bits = this.#taken.get(raw);
    if (bits === undefined) {
      const atom = new RegExp(`^(?:${raw})$`, this.#flags);
      bits = 0n;
      for (const [index, sample] of this.#samples.entries()) {
        if (atom.test(sample)) bits |= 1n << BigInt(index + 2);
      }
      this.#taken.set(raw, bits);
    }
    return bits;
  }
}

const nothing: PatternTree = { kind: "sequence", parts: [] };

/** The characters that a pattern names, with ends and middle of its ranges. */
function charactersOf(pattern: AST.Pattern): string[] {
  const points: number[] = [];
  function visit(node: AST.Node): void {
    if (node.type === "Character") points.push(node.value);
    if (node.type === "CharacterClassRange") {
      const [low, high] = [node.min.value, node.max.value];
      points.push(low, high, Math.floor((low + high) / 2));
    }
    if ("alternatives" in node) for (const inner of node.alternatives) visit(inner);
    if ("elements" in node) for (const inner of node.elements) visit(inner);
    if ("element" in node) visit(node.element);
  }
  visit(pattern);
  return points.map((point) => String.fromCodePoint(point));
}
