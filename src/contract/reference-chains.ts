/**
 * References that lead to references. A chain that comes back to itself means nothing at all; one that goes on and on
 * would cost every later stage its square.
 */
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import type { LinkedReference } from "./link.ts";

/** Nobody needs as many references from one to the next. */
const longestChain = 100;

/**
 * Each reference is looked at once.
 * @param references in reading order
 */
export function chainFaults(
  references: readonly LinkedReference[],
  next: (reference: LinkedReference) => LinkedReference | undefined,
): Diagnostic[] {
  const order = new Map(references.map((reference, index) => [reference, index]));
  const found: Diagnostic[] = [];
  /** How many references follow each one. */
  const lengths = new Map<LinkedReference, number>();
  for (const start of references) {
    const chain = new Set<LinkedReference>();
    let step: LinkedReference | undefined = start;
    while (step && !chain.has(step) && !lengths.has(step)) {
      chain.add(step);
      step = next(step);
    }
    const isCircle = step !== undefined && chain.has(step);
    if (isCircle) found.push(cycle([...chain].slice([...chain].indexOf(step ?? start)), order));
    let length = isCircle || step === undefined ? 0 : (lengths.get(step) ?? 0) + 1;
    for (const reference of [...chain].reverse()) {
      lengths.set(reference, length);
      if (!isCircle) length += 1;
    }
  }
  const tooLong = references.filter((reference) => lengths.get(reference) === longestChain);
  return [
    ...found,
    ...tooLong.map(({ ref, origin }) =>
      diagnostic("ref/chain-too-long", { ref, limit: longestChain }, { origin }),
    ),
  ];
}

/** Told where it is read first. */
function cycle(members: LinkedReference[], order: ReadonlyMap<LinkedReference, number>): Diagnostic {
  const [first] = members.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
  return diagnostic("ref/cycle", { ref: first?.ref ?? "" }, first && { origin: first.origin });
}
