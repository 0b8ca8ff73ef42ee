/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Date-times as `Date`s. */
import { isDateTime } from "./formats-time.ts";

/**
 * Undefined for what is no date-time of RFC 3339: without an offset it would be another moment on every machine, and a
 * `Date` makes 2 March of 30 February. Small letters and leap seconds, which RFC 3339 allows, are unknown to a `Date`.
 */
export function readDate(text: string): Date | undefined {
  return isDateTime(text) ? new Date(text.toUpperCase().replace(/:60(?=[.Z+-])/, ":59")) : undefined;
}
