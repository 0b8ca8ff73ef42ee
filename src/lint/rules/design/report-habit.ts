/** Says which names differ from what a contract does mostly; once for all where it does nothing mostly. */
import type { Fault, Report } from "../../rule.ts";
import { habitOf, inCasing, sampleOf } from "./words.ts";

/**
 * @param what the kind of name, as a sentence begins with it
 * @param firsts where each name stands first
 */
export function reportHabit<Holder>(
  report: Report,
  what: string,
  firsts: ReadonlyMap<string, Holder>,
  place: (name: string, holder: Holder) => Pick<Fault, "at" | "focus">,
): void {
  const habit = habitOf(firsts.keys());
  if (habit === undefined) return;
  const { casing, sample, odd, isClear } = habit;
  for (const name of isClear ? odd : odd.slice(0, 1)) {
    const holder = firsts.get(name);
    if (holder === undefined) continue;
    report({
      message: isClear
        ? `${what} '${name}' is not in ${casing} like '${sample}'`
        : `${what} names have no one casing: most are in ${casing}, but not ${sampleOf(odd)}`,
      hint: isClear ? `write '${inCasing(name, casing)}'` : "decide for one of them",
      ...place(name, holder),
    });
  }
}
