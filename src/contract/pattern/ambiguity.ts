/**
 * In how many ways a pattern can take one text (Weber and Seidl, "On the degree of ambiguity of finite automata", 1991).
 * A backtracking engine tries them all before it says no.
 */
import { componentsOf } from "./components.ts";
import type { Automaton } from "./position-automaton.ts";

export type Ambiguity =
  | { readonly kind: "exponential"; readonly state: number; readonly states: readonly number[] }
  /** The number of ways grows with this power of the length. */
  | { readonly kind: "polynomial"; readonly degree: number; readonly from: number; readonly to: number };

/** Steps after which the look ends without a finding, so that its time is bounded whatever the pattern. */
const mostSteps = 400_000;

export function ambiguityOf(automaton: Automaton): Ambiguity | undefined {
  return new Search(automaton).run();
}

class OutOfSteps extends Error {}

class Search {
  readonly #takes: readonly bigint[];
  readonly #next: readonly (readonly number[])[];
  readonly #automaton: Automaton;
  readonly #component: readonly number[];
  readonly #loops: readonly (readonly number[])[];
  #steps = 0;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.#takes = automaton.takes;
    this.#next = automaton.next.map((next) => [...next.keys()]);
    this.#component = componentsOf(this.#takes.length, (state) => this.#next[state] ?? []);
    const members = new Map<number, number[]>();
    for (const [state, component] of this.#component.entries()) {
      members.set(component, [...(members.get(component) ?? []), state]);
    }
    this.#loops = [...members]
      .toSorted(([left], [right]) => right - left)
      .map(([, states]) => states)
      .filter(([first = 0, ...others]) => others.length > 0 || this.#next[first]?.includes(first));
  }

  run(): Ambiguity | undefined {
    try {
      return this.#exponential() ?? this.#polynomial();
    } catch (error) {
      if (error instanceof OutOfSteps) return undefined;
      throw error;
    }
  }

  /** Two different ways from a state back to itself with the same text. */
  #exponential(): Ambiguity | undefined {
    for (const states of this.#loops) {
      const state = this.#doubleStep(states) ?? this.#fork(states);
      if (state !== undefined) return { kind: "exponential", state, states };
    }
    return undefined;
  }

  #doubleStep(states: readonly number[]): number | undefined {
    const inside = new Set(states);
    return states.find((state) =>
      [...(this.#automaton.next[state] ?? [])].some(([target, ways]) => ways > 1 && inside.has(target)),
    );
  }

  /** Pairs of states that the same text leads to: one of equal states and one of different states on a circle. */
  #fork(states: readonly number[]): number | undefined {
    const size = states.length;
    const indexOf = new Map(states.map((state, index) => [state, index]));
    const inner = states.map((state) => (this.#next[state] ?? []).filter((target) => indexOf.has(target)));
    const pairs = componentsOf(size * size, (pair) => {
      const [left, right] = [inner[Math.floor(pair / size)] ?? [], inner[pair % size] ?? []];
      const found: number[] = [];
      for (const one of left) {
        for (const other of right) {
          this.#count();
          if (this.#share(one, other)) found.push((indexOf.get(one) ?? 0) * size + (indexOf.get(other) ?? 0));
        }
      }
      return found;
    });
    const equal = new Map(states.map((state, index) => [pairs[index * size + index], state]));
    for (const [pair, component] of pairs.entries()) {
      if (Math.floor(pair / size) !== pair % size && equal.has(component)) return equal.get(component);
    }
    return undefined;
  }

  /** Texts that can go round in one loop, round in a later one, and from one to the other. */
  #polynomial(): Ambiguity | undefined {
    const degrees: number[] = [];
    let best: Ambiguity | undefined;
    let most = 0;
    for (const [index, states] of this.#loops.entries()) {
      let degree = 0;
      for (const [before, others] of this.#loops.slice(0, index).entries()) {
        const bridge = this.#bridge(others, states);
        const reached = (degrees[before] ?? 0) + 1;
        if (bridge === undefined || reached <= degree) continue;
        degree = reached;
        if (degree > most) {
          most = degree;
          best = { kind: "polynomial", degree, ...bridge };
        }
      }
      degrees.push(degree);
    }
    return best;
  }

  #bridge(first: readonly number[], second: readonly number[]): { from: number; to: number } | undefined {
    for (const from of first) {
      for (const to of second) {
        if (this.#isBridged(from, to)) return { from, to };
      }
    }
    return undefined;
  }

  /** From (from, from, to) to (from, to, to) with one text. */
  #isBridged(from: number, to: number): boolean {
    const size = this.#takes.length;
    const [firstLoop, secondLoop] = [this.#component[from], this.#component[to]];
    const goal = (from * size + to) * size + to;
    const start = (from * size + from) * size + to;
    const seen = new Set([start]);
    for (const triple of seen) {
      const [left, middle, right] = [
        Math.floor(triple / size / size),
        Math.floor(triple / size) % size,
        triple % size,
      ];
      for (const one of this.#next[left] ?? []) {
        if (this.#component[one] !== firstLoop) continue;
        for (const other of this.#next[middle] ?? []) {
          const shared = (this.#takes[one] ?? 0n) & (this.#takes[other] ?? 0n);
          if (shared === 0n) continue;
          for (const last of this.#next[right] ?? []) {
            this.#count();
            if (this.#component[last] !== secondLoop || (shared & (this.#takes[last] ?? 0n)) === 0n) continue;
            const reached = (one * size + other) * size + last;
            if (reached === goal) return true;
            seen.add(reached);
          }
        }
      }
    }
    return false;
  }

  #share(one: number, other: number): boolean {
    return ((this.#takes[one] ?? 0n) & (this.#takes[other] ?? 0n)) !== 0n;
  }

  #count(): void {
    if (++this.#steps > mostSteps) throw new OutOfSteps();
  }
}
