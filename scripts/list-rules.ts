/** `specwright lint --list-rules`: the rules with the levels that hold for them. */
import { houseRules, type LintSettings, levelOf } from "../src/index.ts";

/** A line per rule, or JSON with everything that a rule says of itself. */
export function formatRules(settings: LintSettings, format: string): string {
  const rules = houseRules.map((rule) => ({ ...rule, level: levelOf(rule, settings) }));
  if (format === "json") {
    const values = rules.map(({ code, level, levels, fixable = false, asks, why, bad, good }) => {
      const [group] = code.split("/");
      return { code, group, level, levels, fixable, asks, why, bad: bad.trim(), good: good.trim() };
    });
    return `${JSON.stringify(values, null, 2)}\n`;
  }
  const width = Math.max(...rules.map(({ code }) => code.length));
  const lines = rules.map(
    ({ code, level, fixable, asks }) =>
      `${code.padEnd(width)}  ${level.padEnd(7)}  ${fixable ? "fix" : "   "}  ${asks}`,
  );
  return `${lines.join("\n")}\n\n${rules.length} rules, levels of preset ${settings.preset}\n`;
}
