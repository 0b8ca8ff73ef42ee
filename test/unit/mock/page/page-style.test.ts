import { describe, expect, test } from "vitest";
import { pageStyle } from "../../../../src/mock/page/page-style.ts";

const colours = new Map(
  [...pageStyle.matchAll(/--(\w+): light-dark\(#(\w{6}), #(\w{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, §1.4.3. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  test.each(["ink", "soft", "accent", "blue", "green", "amber", "violet", "red"])(
    "%s can be read",
    (name) => {
      const text = colours.get(name)?.[scheme] ?? "";
      const grounds = ["paper", "card", "well", "flash"].map((ground) => colours.get(ground)?.[scheme] ?? "");
      expect(Math.min(...grounds.map((ground) => contrast(text, ground)))).toBeGreaterThanOrEqual(4.5);
    },
  );
});
