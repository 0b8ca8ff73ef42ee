/** Patterns that a backtracking engine, as every engine of JavaScript has, may take very long for. */
import { ambiguityOf } from "./ambiguity.ts";
import { type ParsedPattern, type PatternTree, parsePattern } from "./pattern-tree.ts";
import { type Automaton, automatonOf, TooLarge } from "./position-automaton.ts";

export interface SlowPattern {
  /** Steps for a text of n characters: 2^n, or this power of n. */
  readonly growth: "exponential" | number;
  /** The part at fault and what it does, as a clause: "'(a|aa)+' can take the same text in several ways". */
  readonly reason: string;
}

/** Steps that nobody notices: some milliseconds. */
const harmless = 1e7;

/** Undefined for a pattern that is quick, or too large to tell. */
export function slowPattern(source: string): SlowPattern | undefined {
  const parsed = parsePattern(source);
  if (parsed === undefined) return undefined;
  const found = [
    slowTree(parsed.tree, parsed, true),
    ...parsed.assertions.map((tree) => slowTree(tree, parsed, false)),
  ].filter((slow) => slow !== undefined);
  return found.toSorted((left, right) => rank(right) - rank(left))[0];
}

/** Whether texts up to a length are too short for a pattern to be slow on. */
export function isHarmless({ growth }: SlowPattern, maxLength: number): boolean {
  return (growth === "exponential" ? 2 ** maxLength : maxLength ** growth) <= harmless;
}

function rank({ growth }: SlowPattern): number {
  return growth === "exponential" ? Infinity : growth;
}

function slowTree(tree: PatternTree, parsed: ParsedPattern, search: boolean): SlowPattern | undefined {
  let automaton: Automaton;
  try {
    automaton = automatonOf(tree, parsed, search);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
  const found = ambiguityOf(automaton);
  if (found === undefined) return undefined;
  if (found.kind === "exponential") {
    const part = commonLoop(automaton, found.states);
    return { growth: "exponential", reason: `'${shortened(part)}' can take the same text in several ways` };
  }
  const growth = found.degree + 1;
  const [first, second] = [found.from, found.to].map(
    (state) => `'${shortened(automaton.loops[state]?.at(-1))}'`,
  );
  if (found.from === automaton.search)
    return { growth, reason: `${second} is tried from every place of a text` };
  return { growth, reason: `${first} and ${second} can share the same text in several ways` };
}

function shortened(part = ""): string {
  return part.length > 60 ? `${part.slice(0, 57)}...` : part;
}

/** The innermost loop that all states are in. */
function commonLoop({ loops }: Automaton, states: readonly number[]): string {
  const [first = [], ...others] = states.map((state) => loops[state] ?? []);
  const shared = first.filter((loop, depth) => others.every((list) => list[depth] === loop));
  return shared.at(-1) ?? "";
}
