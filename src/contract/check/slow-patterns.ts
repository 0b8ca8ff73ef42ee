/** Patterns on which validators of every JavaScript engine could hang. */
import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { SlowPattern } from "../pattern/slow-pattern.ts";
import { type CheckContext, childOrigin } from "./context.ts";

interface UsedPattern {
  readonly pattern: string;
  readonly place: { readonly origin: Origin; readonly focus?: "key" };
  /** Of the texts that it is tried on; names of members have no limit. */
  readonly maxLength: number;
}

export async function checkSlowPatterns(context: CheckContext): Promise<void> {
  const used = patternsOf(context).filter(({ pattern }) => mayBeSlow(pattern));
  if (used.length === 0) return;
  // Most contracts have no pattern that needs a closer look.
  const { isHarmless, slowPattern } = await import("../pattern/slow-pattern.ts");
  const known = new Map<string, SlowPattern | undefined>();
  for (const { pattern, place, maxLength } of used) {
    if (!known.has(pattern)) known.set(pattern, slowPattern(pattern));
    const slow = known.get(pattern);
    if (slow === undefined || isHarmless(slow, maxLength)) continue;
    context.report("schema/pattern-slow", { time: timeOf(slow), reason: slow.reason }, place);
  }
}

function patternsOf(context: CheckContext): UsedPattern[] {
  return context.describedValues().flatMap((schema) => {
    const { pattern, patternProperties, maxLength } = schema.value;
    const names = typeof patternProperties === "object" ? Object.keys(patternProperties ?? {}) : [];
    const found = names.map((name): UsedPattern => {
      const origin = childOrigin(schema, "patternProperties", name);
      return { pattern: name, place: { origin, focus: "key" }, maxLength: Infinity };
    });
    if (typeof pattern !== "string") return found;
    const limit = typeof maxLength === "number" ? maxLength : Infinity;
    return [...found, { pattern, place: { origin: childOrigin(schema, "pattern") }, maxLength: limit }];
  });
}

/** Something is repeated without a limit, or in groups; one class from end to end is quick. */
function mayBeSlow(pattern: string): boolean {
  return /[*+]|\{\d+,\}|\)\{/.test(pattern) && !/^\^(?:\[[^\]\\]+\]|\\[dsw]|\.)[*+]\$$/.test(pattern);
}

function timeOf({ growth }: SlowPattern): string {
  if (growth === "exponential") return "exponential time";
  if (growth === 2) return "quadratic time";
  return growth === 3 ? "cubic time" : `time of the power ${growth} of its length`;
}
