import { describe, expect, test } from "vitest";
import { patternSamples } from "../../../generators/samples/pattern-sample.ts";

describe("a sample matches its pattern", () => {
  test.for([
    ["^ver_[0-9a-v]{20}_v[0-9]+$", "ver_aaaaaaaaaaaaaaaaaaaa_v0"],
    ["^[A-Za-z0-9_]{1,100}$", "a"],
    ["\\S", "a"],
    ["^a?b*c+$", "c"],
    ["^(?:one|two)-(?<rest>x)$", "one-x"],
    ["^\\d{3}-\\d{2,4}$", "000-00"],
    ["^[^a-z]$", "A"],
    ["^\\/path\\.html$", "/path.html"],
    ["^.\\w\\s$", "aa "],
    ["^a{2}?$", "aa"],
    ["", ""],
  ] as const)("%s", ([pattern, expected]) => {
    const [sample] = patternSamples(pattern);
    expect(sample).toBe(expected);
    expect(sample).toMatch(new RegExp(pattern, "u"));
  });
});

test("further samples are longer, as far as the pattern goes", () => {
  expect([...patternSamples("^ab{1,3}$")]).toEqual(["ab", "abb", "abbb"]);
  expect([...patternSamples("^x+$")].length).toBeGreaterThan(50);
});

test.for(["^(?=a)b$", "(?<!a)b", "\\bword\\b", "^(a)\\1$", "^\\p{L}$", "a{5000}", "(a", "a)", "*a", "[b-a]"])(
  "a pattern that is not plain has no samples: %s",
  (pattern) => {
    expect([...patternSamples(pattern)]).toEqual([]);
  },
);
