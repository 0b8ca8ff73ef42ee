/** Status codes, ranges and `default`, as keys of maps write them. */
import type { Status } from "./model.ts";

export function parseStatus(key: string): Status | undefined {
  if (key === "default") return { kind: "default" };
  if (/^[1-5]\d\d$/.test(key)) return { kind: "exact", code: Number(key) };
  return /^[1-5]xx$/i.test(key) ? { kind: "range", digit: Number(key[0]) } : undefined;
}
