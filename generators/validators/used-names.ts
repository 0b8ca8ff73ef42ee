/** Which functions and constants of a module are used: the compiler refuses the others. */
import { withoutStrings } from "./compile/mentions.ts";
import type { FunctionPair } from "./compile/module.ts";

/** Not those of the runtime, `check.isArray`. */
const moduleNames =
  /(?<![\p{L}\p{Nd}$_.])(?:is|check|pattern_|set_|value_|members_)[\p{L}\p{Nd}\p{Mn}\p{Mc}$_]+/gu;

/** @param roots base names of the functions that exported constants name */
export function usedNames(pairs: readonly FunctionPair[], roots: Iterable<string>): Set<string> {
  const bodies = new Map<string, readonly string[]>();
  for (const { name, guard, check } of pairs) {
    bodies.set(`is${name}`, guard);
    bodies.set(`check${name}`, check);
  }
  const used = new Set<string>();
  const queue = [...roots].flatMap((name) => [`is${name}`, `check${name}`]);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    // One by one: an object may have more members than a call has room for.
    for (const other of namesIn(bodies.get(name) ?? [])) queue.push(other);
  }
  return used;
}

/** The functions and constants of the module that lines name. */
export function namesIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => withoutStrings(line).match(moduleNames) ?? []);
}
