/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Dates and times, read character by character: that takes a fraction of the time of a pattern and allocates nothing. */

/** RFC 3339 §5.6 `full-date`. */
export function isDate(text: string): boolean {
  return text.length === 10 && isDateAt(text, 0);
}

/** RFC 3339 §5.6 `full-time`: the offset is obligatory. */
export function isTime(text: string): boolean {
  return isTimeFrom(text, 0);
}

/** RFC 3339 §5.6 `date-time`. */
export function isDateTime(text: string): boolean {
  const mark = text.charCodeAt(10);
  return (mark === 0x54 || mark === 0x74) && isDateAt(text, 0) && isTimeFrom(text, 11);
}

/** `YYYY-MM-DD` at a position. */
function isDateAt(text: string, at: number): boolean {
  const century = twoDigits(text, at);
  const year = twoDigits(text, at + 2);
  const month = twoDigits(text, at + 5);
  const day = twoDigits(text, at + 8);
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (text.charCodeAt(at + 4) !== hyphen || text.charCodeAt(at + 7) !== hyphen) return false;
  return day < 29 || day <= daysIn(100 * century + year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `HH:MM:SS`, a fraction where there is one, and the offset, up to the end. */
function isTimeFrom(text: string, at: number): boolean {
  const hour = twoDigits(text, at);
  const minute = twoDigits(text, at + 3);
  const second = twoDigits(text, at + 6);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false;
  if (text.charCodeAt(at + 2) !== colon || text.charCodeAt(at + 5) !== colon) return false;
  const end = fractionEnd(text, at + 8);
  if (end < 0) return false;
  const zone = text.charCodeAt(end);
  if (zone === 0x5a || zone === 0x7a) {
    return end + 1 === text.length && (second < 60 || isLastMinute(60 * hour + minute));
  }
  if ((zone !== hyphen && zone !== plus) || end + 6 !== text.length) return false;
  const hours = twoDigits(text, end + 1);
  const minutes = twoDigits(text, end + 4);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false;
  if (text.charCodeAt(end + 3) !== colon) return false;
  const offset = zone === hyphen ? 60 * hours + minutes : -60 * hours - minutes;
  return second < 60 || isLastMinute(60 * hour + minute + offset);
}

/** Leap seconds fall on 23:59:60 UTC. */
function isLastMinute(minutes: number): boolean {
  return (minutes + 1440) % 1440 === 1439;
}

/** Where a fraction of a second ends; -1 when it has no digits. */
function fractionEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x2e) return at;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > at + 1 ? end : -1;
}

/** The number of two digits; -1 when they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? 10 * tens + ones - 528 : -1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const plus = 0x2b;
const hyphen = 0x2d;
const colon = 0x3a;
