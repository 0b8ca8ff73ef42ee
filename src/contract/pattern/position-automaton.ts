/**
 * The atoms of a pattern as the states of an automaton (Glushkov): one follows another where a match may go on so. How
 * often a step can be taken in different ways is kept, because a backtracking engine tries each of them.
 */
import type { ParsedPattern, PatternTree } from "./pattern-tree.ts";

export interface Automaton {
  /** What each state takes. */
  readonly takes: readonly bigint[];
  /** Where each state may go, and in how many ways: 1, or 2 for more. */
  readonly next: readonly ReadonlyMap<number, number>[];
  /** The loops that each state is in, as they are written, outermost first. */
  readonly loops: readonly (readonly string[])[];
  /** The state that searches for the beginning of a match; undefined where there is nothing to search. */
  readonly search: number | undefined;
}

/** Ways by state. */
type Ways = ReadonlyMap<number, number>;

interface Fragment {
  readonly first: Ways;
  readonly last: Ways;
  /** In how many ways the fragment takes nothing. */
  readonly empty: number;
}

/** Larger ones are not looked at: they would take long, and so bounded a look says little about them. */
const mostStates = 400;

/** Copies that a repeated atom is worth: more do not make it more ambiguous. */
const mostCopies = 8;

/** Groups that are repeated more often count as repeated for ever. */
const mostGroupCopies = 12;

export class TooLarge extends Error {}

/**
 * @param search whether a match may begin anywhere
 * @throws {TooLarge}
 */
export function automatonOf(
  tree: PatternTree,
  { anything, mayRefuse }: ParsedPattern,
  search: boolean,
): Automaton {
  const builder = new AutomatonBuilder();
  const start: PatternTree = { kind: "atom", takes: anything };
  const begin: Fragment = search
    ? builder.build({ kind: "repeat", body: start, min: 0, max: Infinity, text: "" }, [])
    : nothing;
  const whole = builder.sequence(begin, builder.build(tree, []));
  // Where a match may end, it has succeeded: nothing is tried again from there.
  if (!mayRefuse) builder.drop(whole.last.keys());
  return builder.finish(search ? 0 : undefined);
}

const nothing: Fragment = { first: new Map(), last: new Map(), empty: 1 };

class AutomatonBuilder {
  readonly #takes: bigint[] = [];
  readonly #next: Map<number, number>[] = [];
  readonly #loops: (readonly string[])[] = [];

  build(tree: PatternTree, loops: readonly string[]): Fragment {
    switch (tree.kind) {
      case "atom":
        return this.#atom(tree.takes, loops);
      case "sequence":
        return tree.parts
          .map((part) => this.build(part, loops))
          .reduce((left, right) => this.sequence(left, right), nothing);
      case "choice":
        return tree.parts.map((part) => this.build(part, loops)).reduce(choice);
      case "repeat":
        return this.#repeat(tree, loops);
    }
  }

  sequence(left: Fragment, right: Fragment): Fragment {
    this.#connect(left.last, right.first);
    return {
      first: sum(left.first, times(right.first, left.empty)),
      last: sum(right.last, times(left.last, right.empty)),
      empty: few(left.empty * right.empty),
    };
  }

  drop(states: Iterable<number>): void {
    for (const state of states) {
      this.#next[state] = new Map();
      for (const next of this.#next) next.delete(state);
    }
  }

  finish(search: number | undefined): Automaton {
    return { takes: this.#takes, next: this.#next, loops: this.#loops, search };
  }

  #atom(takes: bigint, loops: readonly string[]): Fragment {
    const state = this.#takes.length;
    if (state >= mostStates) throw new TooLarge();
    this.#takes.push(takes);
    this.#next.push(new Map());
    this.#loops.push(loops);
    return { first: new Map([[state, 1]]), last: new Map([[state, 1]]), empty: 0 };
  }

  #repeat(tree: PatternTree & { kind: "repeat" }, loops: readonly string[]): Fragment {
    const { body, text } = tree;
    const isAtom = body.kind === "atom";
    const isLoop = tree.max === Infinity || (!isAtom && tree.max > mostGroupCopies);
    const min = Math.min(
      tree.min,
      isLoop && !isAtom ? 2 : mostCopies + mostGroupCopies,
      isAtom ? mostCopies : Infinity,
    );
    if (isLoop) {
      const inner = [...loops, text];
      const required = this.#copies(body, inner, Math.max(min - 1, 0));
      const once = this.build(body, inner);
      const loop = this.#loop(once);
      // A count that rounds for nothing fill up can be reached in many ways.
      if (tree.min > 1 && once.empty > 0) this.#connect(once.last, once.first);
      return this.sequence(required, min === 0 ? optional(loop) : loop);
    }
    const more = Math.min(tree.max - tree.min, isAtom ? 3 : mostGroupCopies);
    let rest = nothing;
    // Each one more only behind the one before: `x(x(x)?)?`.
    for (let count = 0; count < more; count++) rest = optional(this.sequence(this.build(body, loops), rest));
    return this.sequence(this.#copies(body, loops, min), rest);
  }

  #copies(body: PatternTree, loops: readonly string[], count: number): Fragment {
    let whole = nothing;
    for (let done = 0; done < count; done++) whole = this.sequence(whole, this.build(body, loops));
    return whole;
  }

  /** Engines of ECMAScript do not go round for nothing. */
  #loop(body: Fragment): Fragment {
    this.#connect(body.last, body.first);
    return { ...body, empty: Math.min(body.empty, 1) };
  }

  #connect(from: Ways, to: Ways): void {
    for (const [state, ways] of from) {
      const next = this.#next[state];
      for (const [target, more] of to) next?.set(target, few((next.get(target) ?? 0) + ways * more));
    }
  }
}

function choice(left: Fragment, right: Fragment): Fragment {
  return {
    first: sum(left.first, right.first),
    last: sum(left.last, right.last),
    empty: few(left.empty + right.empty),
  };
}

function optional(fragment: Fragment): Fragment {
  return { ...fragment, empty: 1 };
}

function sum(left: Ways, right: Ways): Ways {
  const ways = new Map(left);
  for (const [state, more] of right) ways.set(state, few((ways.get(state) ?? 0) + more));
  return ways;
}

function times(ways: Ways, factor: number): Ways {
  if (factor === 0) return new Map();
  return new Map([...ways].map(([state, count]) => [state, few(count * factor)]));
}

/** One way or more than one is all that matters. */
function few(ways: number): number {
  return Math.min(ways, 2);
}
