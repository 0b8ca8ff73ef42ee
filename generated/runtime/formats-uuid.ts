/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** RFC 4122 §3, read by a table: a pattern takes half as long again. */
export function isUuid(text: string): boolean {
  return (
    text.length === 36 &&
    isHexRun(text, 0, 8) &&
    isHexRun(text, 9, 13) &&
    isHexRun(text, 14, 18) &&
    isHexRun(text, 19, 23) &&
    isHexRun(text, 24, 36)
  );
}

/** Hexadecimal digits up to a position, and a hyphen or the end there. */
function isHexRun(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (hexDigits[text.charCodeAt(at)] !== 1) return false;
  }
  return end === text.length || text.charCodeAt(end) === 0x2d;
}

/** 1 for the codes of hexadecimal digits. */
const hexDigits = /* @__PURE__ */ hexTable();

function hexTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (const digit of "0123456789ABCDEFabcdef") table[digit.charCodeAt(0)] = 1;
  return table;
}
