/**
 * Lengths in code points, as JSON Schema counts them. A peer uses its own rules where they do, too, and otherwise the
 * functions that ours call, so that all of them do the same work.
 */
import { hasLength, longerThan, shorterThan } from "../../generators/runtime/validation-rules.ts";

export { hasLength, longerThan, shorterThan };

/** @param hasTwo the peer's own rule of at least two characters */
export function countsCodePoints(hasTwo: (text: string) => boolean): boolean {
  return hasTwo("ab") && !hasTwo("😀");
}

export interface Lengths {
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}

/** A test of the lengths that UTF-16 units would be wrong for; undefined where there are none. */
export function lengthTest({ minLength = 0, maxLength }: Lengths): ((text: string) => boolean) | undefined {
  if (maxLength === undefined) return minLength < 2 ? undefined : (text) => !shorterThan(text, minLength);
  if (minLength === maxLength) return (text) => hasLength(text, maxLength);
  if (minLength < 2) return (text) => text.length >= minLength && !longerThan(text, maxLength);
  return (text) => !shorterThan(text, minLength) && !longerThan(text, maxLength);
}
