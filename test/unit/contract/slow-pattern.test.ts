/** Which patterns can hang a backtracking engine. */
import { describe, expect, test } from "vitest";
import { isHarmless, slowPattern } from "../../../src/contract/pattern/slow-pattern.ts";

const exponential = [
  "^(a+)+$",
  "^(a|a)*$",
  "^(a|aa)+$",
  "^(aa|aaa)*$",
  "^(a|b|ab)*c$",
  "^(aba|ab|a)*x$",
  "^([a-c]|[b-d])*$",
  "^((\\w)|(\\d))+$",
  "^(\\p{L}+)+$",
  "^(\\w*)*$",
  "^(?:(?:a?)*)*b$",
  "^(ab?b?)*$",
  "^(x+x+)+y$",
  "^(.*,)*$",
  "^(([^,]*,)*)+;$",
  "^(\\w+\\s?)*$",
  "^(\\d+|\\d+\\.)+$",
  "^([0-9]+.?)+$",
  "^(?:[a-z]+\\d*)+!$",
  "^(?:[^/]+/?)+$",
  "^(?:\\s*\\w+\\s*)+;$",
  "^(([a-z])+.)+[A-Z]([a-z])+$",
  "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$",
  "^((a|b)*c|(a|d)*)*e$",
  // Limits that are too high to help.
  "^(.*a){20}$",
  "^(a?){30}a{30}$",
  "^(a{1,2}){1,40}$",
  // Inside and before what looks ahead.
  "^(?=(a+)+$)",
  "^(a|b|ab)*(?=c)",
];

/** With the power of the length. */
const polynomial: readonly (readonly [pattern: string, power: number])[] = [
  ["^\\w+\\d+$", 2],
  ["^a*a*$", 2],
  ["^a*b?a*$", 2],
  ["^.*a.*b$", 2],
  ["^[0-9]+\\.?[0-9]+$", 2],
  ["^\\S+@\\S+$", 2],
  ["^\\d+\\d+\\d+x$", 3],
  ["^.+@.+\\..+$", 3],
  ["^.*foo.*bar.*baz$", 3],
  ["^(.*?,){11}P", 11],
  // Searches.
  ["\\s+$", 2],
  ["^\\s+|\\s+$", 2],
  ["[a-z]+@", 2],
  ["(?:ab)+c", 2],
  [".*foo", 2],
];

const quick = [
  "foo",
  "^[a-z]+$",
  "^.*$",
  "^(a|b)*$",
  "^(ab|cd)+$",
  "^a+b+c+$",
  "^[a-z]+(-[a-z]+)*$",
  "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
  "^[\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)*$",
  "^\\d{4}-\\d{2}-\\d{2}$",
  "^\\d+(\\.\\d+)?$",
  "^([1-9]\\d*|0)$",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
  "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
  "^(?:[a-z]{1,63}\\.)+[a-z]{2,}$",
  "^(?:\\{[0-9a-f]{4}(?:-?[0-9a-f]{4}){7}\\}|[0-9a-f]{4}(?:-?[0-9a-f]{4}){7})$",
  "^(foo|bar)(,(foo|bar))*$",
  "^[^@]+@[^@]+$",
  "^https?://",
  "^(?!.*--)[a-z-]+$",
  // A match is found before anything is tried twice.
  "^(a|aa)*",
  "^\\s*\\S",
  ".*",
  // No pattern at all.
  "(a+",
];

test.each(exponential)("%s is exponential", (pattern) => {
  expect(slowPattern(pattern)?.growth).toBe("exponential");
});

test.each(polynomial)("%s grows with the power %i of the length", (pattern, power) => {
  expect(slowPattern(pattern)?.growth).toBe(power);
});

test.each(quick)("%s is quick", (pattern) => {
  expect(slowPattern(pattern)).toBeUndefined();
});

describe("a finding", () => {
  test.each([
    ["^([a-z]+(-[a-z]?)*)+$", "'([a-z]+(-[a-z]?)*)+' can take the same text in several ways"],
    ["^#\\w+\\d+$", "'\\w+' and '\\d+' can share the same text in several ways"],
    ["\\s+$", "'\\s+' is tried from every place of a text"],
  ])("names the part: %s", (pattern, reason) => {
    expect(slowPattern(pattern)?.reason).toBe(reason);
  });

  test("does not matter for short texts", () => {
    const [doubling, square] = [slowPattern("^(a+)+$"), slowPattern("^a+a+$")];
    expect([20, 30].map((length) => doubling && isHarmless(doubling, length))).toEqual([true, false]);
    expect([1000, 10_000].map((length) => square && isHarmless(square, length))).toEqual([true, false]);
  });
});

test("patterns that would take long to look at are left alone", () => {
  const huge = `^(${Array.from({ length: 300 }, (_, index) => `a{${index}}b`).join("|")})*$`;
  expect(slowPattern(huge)).toBeUndefined();
  expect(slowPattern(`^${"(".repeat(500)}a${")*".repeat(500)}$`)?.growth).toBe("exponential");
});
