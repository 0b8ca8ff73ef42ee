/** Severities as rulesets spell them. */
import type { Level } from "../rule.ts";

const byWord: Readonly<Record<string, Level>> = {
  error: "error",
  warn: "warning",
  info: "info",
  hint: "info",
  off: "off",
};

/** In the order of Spectral's numbers; a hint is a note here. */
const byNumber: readonly Level[] = ["error", "warning", "info", "info"];

/** The level that a severity means; undefined for what is none. */
export function levelOfSeverity(severity: unknown): Level | undefined {
  if (typeof severity === "number") return severity === -1 ? "off" : byNumber[severity];
  return typeof severity === "string" && Object.hasOwn(byWord, severity) ? byWord[severity] : undefined;
}

/** For messages. */
export const severityWords = "error, warn, info, hint, off, 0, 1, 2, 3 or -1";

const firmness: readonly Level[] = ["off", "info", "warning", "error"];

/** The higher one of two levels. */
export function firmer(left: Level, right: Level): Level {
  return firmness.indexOf(left) >= firmness.indexOf(right) ? left : right;
}
