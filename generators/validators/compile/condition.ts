/** Conditions as small trees, so that one rule can be printed both ways: as what must hold and as what is a fault. */

export type Condition =
  | { readonly kind: "atom"; readonly holds: string; readonly fails: string }
  | { readonly kind: "all" | "any"; readonly parts: readonly Condition[] };

export const always: Condition = { kind: "all", parts: [] };
export const never: Condition = { kind: "any", parts: [] };

/** A comparison, with its opposite. */
export function atom(holds: string, fails: string): Condition {
  return { kind: "atom", holds, fails };
}

/** A call that answers true or false. */
export function call(text: string): Condition {
  return atom(text, `!${text}`);
}

/** The guard of a function pair accepts a value. */
export function guardCall(name: string, text: string): Condition {
  return call(`is${name}(${text})`);
}

export function equal(left: string, right: string): Condition {
  return atom(`${left} === ${right}`, `${left} !== ${right}`);
}

export function all(parts: readonly Condition[]): Condition {
  return combine("all", parts);
}

export function any(parts: readonly Condition[]): Condition {
  return combine("any", parts);
}

export function not(condition: Condition): Condition {
  if (condition.kind === "atom") return { kind: "atom", holds: condition.fails, fails: condition.holds };
  return { kind: condition.kind === "all" ? "any" : "all", parts: condition.parts.map(not) };
}

export function isAlways(condition: Condition): boolean {
  return condition.kind === "all" && condition.parts.length === 0;
}

export function isNever(condition: Condition): boolean {
  return condition.kind === "any" && condition.parts.length === 0;
}

/** How many comparisons and calls it takes. */
export function conditionSize(condition: Condition): number {
  return condition.kind === "atom" ? 1 : condition.parts.reduce((sum, part) => sum + conditionSize(part), 0);
}

/** The outermost parts of a condition, all but the last one followed by the operator that joins them. */
export function conditionParts(condition: Condition): string[] {
  if (condition.kind === "atom") return [condition.holds];
  const parts = condition.parts.map((part) => {
    return part.kind === "atom" ? part.holds : `(${conditionText(part)})`;
  });
  const joint = condition.kind === "all" ? " &&" : " ||";
  return parts.map((part, index) => (index < parts.length - 1 ? part + joint : part));
}

/** The condition on one line. */
export function conditionText(condition: Condition): string {
  if (isAlways(condition)) return "true";
  return isNever(condition) ? "false" : conditionParts(condition).join(" ");
}

function combine(kind: "all" | "any", parts: readonly Condition[]): Condition {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const decided = flat.find((part) => (kind === "all" ? isNever(part) : isAlways(part)));
  const [only] = flat;
  if (decided !== undefined) return decided;
  return flat.length === 1 && only !== undefined ? only : { kind, parts: flat };
}
