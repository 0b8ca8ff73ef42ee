/**
 * Guards that call themselves, directly or through others: a value that is nested deeper than the stack reaches must be
 * refused, not end the program. The exported guard of such a schema catches that once, and the guard proper, whose name
 * ends in an underscore, calls itself without a detour.
 */
import type { FunctionPair } from "./compile/module.ts";

export interface Recursion {
  /** The guard of this base name calls itself in the end. */
  has(name: string): boolean;
  /** The body of a guard; calls within a circle go to the guards proper. */
  body(pair: FunctionPair): readonly string[];
}

/** Not `check.isObject(…)`, which is of the runtime whatever schemas are called. */
const textOrGuardCall = /"(?:[^"\\]|\\.)*"|(?<![\p{L}\p{N}$_.])is([\p{L}\p{Nd}\p{Mn}\p{Mc}$_]+)\(/gu;

/** @param exported base names of the guards that can be called from outside */
export function findRecursion(pairs: readonly FunctionPair[], exported: ReadonlySet<string>): Recursion {
  const calls = new Map(pairs.map(({ name, guard }) => [name, calledGuards(guard)]));
  const circles = circlesOf(calls);
  const isProper = (name: string, from: string): boolean =>
    exported.has(name) && circles.has(name) && circles.get(name) === circles.get(from);
  return {
    has: (name) => circles.has(name),
    body({ name, guard }) {
      if (!circles.has(name)) return guard;
      return guard.map((line) =>
        line.replace(textOrGuardCall, (text, called: string | undefined) =>
          called !== undefined && isProper(called, name) ? `is${called}_(` : text,
        ),
      );
    },
  };
}

function calledGuards(lines: readonly string[]): Set<string> {
  const called = new Set<string>();
  for (const line of lines) {
    if (!line.includes("is")) continue;
    for (const [, name] of line.matchAll(textOrGuardCall)) if (name !== undefined) called.add(name);
  }
  return called;
}

/**
 * The circle that each name is part of, as a number; names outside of circles are left out. Tarjan's algorithm, with a
 * stack of its own: large contracts have long chains.
 */
function circlesOf(calls: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const circles = new Map<string, number>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  for (const start of calls.keys()) {
    if (order.has(start)) continue;
    const stack = [visit(start)];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const { name, rest } = frame;
      const next = rest.next();
      if (!next.done) {
        if (!calls.has(next.value)) continue;
        if (!order.has(next.value)) stack.push(visit(next.value));
        else if (isOpen.has(next.value)) lower(name, order.get(next.value) ?? 0);
        continue;
      }
      stack.pop();
      const caller = stack.at(-1);
      if (caller) lower(caller.name, lowest.get(name) ?? 0);
      if (lowest.get(name) === order.get(name)) close(name);
    }
  }
  return circles;

  function visit(name: string): { readonly name: string; readonly rest: Iterator<string> } {
    lowest.set(name, order.size);
    order.set(name, order.size);
    open.push(name);
    isOpen.add(name);
    return { name, rest: (calls.get(name) ?? new Set<string>()).values() };
  }

  function lower(name: string, to: number): void {
    lowest.set(name, Math.min(lowest.get(name) ?? to, to));
  }

  function close(name: string): void {
    const members = open.splice(open.lastIndexOf(name));
    for (const member of members) isOpen.delete(member);
    if (members.length < 2 && !calls.get(name)?.has(name)) return;
    for (const member of members) circles.set(member, order.get(name) ?? 0);
  }
}
