/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Date-times as `Date`s. */

/** RFC 3339 allows small letters and leap seconds, which a `Date` does not know. */
export function readDate(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/i.test(text)) return undefined;
  const date = new Date(text.toUpperCase().replace(/:60(?=[.Z+-])/, ":59"));
  return Number.isNaN(date.getTime()) ? undefined : date;
}
