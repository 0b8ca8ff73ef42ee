/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** The formats of OpenAPI and JSON Schema that are assertions, one function each. */
import { isUri, isUriReference } from "./formats-uri.ts";

export * from "./formats-address.ts";
export * from "./formats-time.ts";
export * from "./formats-uri.ts";
export * from "./formats-uuid.ts";

/** ISO 8601 durations as in RFC 3339 appendix A: no unit is skipped, weeks stand alone. */
export function isDuration(text: string): boolean {
  return durationPattern.test(text);
}

const durationPattern =
  /^P(?:\d+W|(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))$/;

/** RFC 3987 §2.2: a URI that may go beyond ASCII. */
export function isIri(text: string): boolean {
  return !isPrivateOutsideQuery(text) && isUri(text.replace(beyondAscii, "x"));
}

/** RFC 3987 §2.2: an IRI or a relative reference. */
export function isIriReference(text: string): boolean {
  return !isPrivateOutsideQuery(text) && isUriReference(text.replace(beyondAscii, "x"));
}

/** `ucschar` and `iprivate`: neither controls, nor surrogates without a partner, nor what is no character. */
const beyondAscii = /(?!\p{Noncharacter_Code_Point})[\u00a0-\ud7ff\ue000-\uffef\u{10000}-\u{10fffd}]/gu;

/** Private characters may stand in a query alone. */
function isPrivateOutsideQuery(text: string): boolean {
  const [path = "", query = ""] = text.split("?", 2);
  const fragment = query.includes("#") ? query.slice(query.indexOf("#")) : "";
  return /\p{Co}/u.test(path + fragment);
}

/** RFC 6570 §2: text with expressions in braces. */
export function isUriTemplate(text: string): boolean {
  return templatePattern.test(text);
}

/** Literals of RFC 6570 §2.1 (an apostrophe too, by its erratum 6937), expressions of §2.2. */
const templatePattern =
  /^(?:[^\0- "<>\\^`{|}\x7f-\x9f%]|%[\da-f]{2}|\{[+#./;?&=,!@|]?(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?(?:,(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?)*\})*$/iu;

/** RFC 6901 §3. */
export function isJsonPointer(text: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);
}

/** draft-bhutton-relative-json-pointer-00 §3. */
export function isRelativeJsonPointer(text: string): boolean {
  return /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/.test(text);
}

/** An ECMA-262 pattern. */
export function isRegex(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

/** RFC 4648 §4: base64, padded. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text);
}

/** A signed integer of 32 bits. */
export function isInt32(value: number): boolean {
  return (value | 0) === value;
}

/** A signed integer of 64 bits, as far as numbers can tell. */
export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63;
}

/** A number that 32-bit floats reach. */
export function isFloat(value: number): boolean {
  return Math.abs(value) <= 3.4028234663852886e38;
}
