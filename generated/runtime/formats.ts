/** The formats of OpenAPI and JSON Schema that are assertions, one function each. */

/** RFC 3339 §5.6 `full-date`. */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const day = Number(text.slice(8));
  return day < 29 || day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

const datePattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** RFC 3339 §5.6 `full-time`: the offset is obligatory. */
export function isTime(text: string): boolean {
  return timePattern.test(text) && (!text.startsWith("60", 6) || isLeapSecond(text));
}

const timePattern =
  /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Leap seconds fall on 23:59:60 UTC. */
function isLeapSecond(time: string): boolean {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const offset = /([+-])(\d\d):(\d\d)$/.exec(time);
  const shift = offset === null ? 0 : Number(offset[2]) * 60 + Number(offset[3]);
  return (minutes + (offset?.[1] === "-" ? shift : -shift) + 2 * 1440) % 1440 === 1439;
}

/** RFC 3339 §5.6 `date-time`. */
export function isDateTime(text: string): boolean {
  const mark = text.charCodeAt(10);
  if (mark !== 0x54 && mark !== 0x74) return false;
  return isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** ISO 8601 durations as in RFC 3339 appendix A: no unit is skipped, weeks stand alone. */
export function isDuration(text: string): boolean {
  return durationPattern.test(text);
}

const durationPattern =
  /^P(?:\d+W|(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))$/;

/** RFC 5321 §4.1.2 `Mailbox`, quoted local parts and address literals included. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || at > 64) return false;
  const local = text.slice(0, at);
  return (
    (atomsPattern.test(local) || quotedPattern.test(local)) && isMailDomain(text.slice(at + 1), isLdhName)
  );
}

function isMailDomain(domain: string, isName: (text: string) => boolean): boolean {
  if (!domain.startsWith("[")) return isName(domain);
  if (!domain.endsWith("]")) return false;
  const address = domain.slice(1, -1);
  return /^IPv6:/i.test(address) ? isIpv6(address.slice(5)) : isIpv4(address);
}

const atomsPattern = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const quotedPattern = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/;

/** RFC 6531 §3.3: a mailbox whose local part may go beyond ASCII, and whose domain another function judges. */
export function isMailbox(text: string, isName: (text: string) => boolean): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, at);
  if (at < 1 || utf8Length(local) > 64) return false;
  const ascii = local.replace(/[^\0-\x7f]/gu, "x");
  return (atomsPattern.test(ascii) || quotedPattern.test(ascii)) && isMailDomain(text.slice(at + 1), isName);
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Labels of letters, digits and hyphens (RFC 1123 §2.1). */
export function isLdhName(text: string): boolean {
  return text.length <= 253 && hostnamePattern.test(text);
}

const hostnamePattern = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

/** RFC 2673 §3.2 `dotted-quad`, without leading zeros. */
export function isIpv4(text: string): boolean {
  return ipv4Pattern.test(text);
}

const ipv4Pattern = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** RFC 4291 §2.2, without a zone. */
export function isIpv6(text: string): boolean {
  const gap = text.indexOf("::");
  if (gap === -1) return countGroups(text) === 8;
  if (text.includes("::", gap + 1)) return false;
  const before = gap === 0 ? 0 : countGroups(text.slice(0, gap), false);
  const after = gap + 2 === text.length ? 0 : countGroups(text.slice(gap + 2));
  return before + after <= 7;
}

/** Groups of 16 bit; a dotted quad at the end makes two. Far too many when one is malformed. */
function countGroups(text: string, mayEndInIpv4 = true): number {
  const groups = text.split(":");
  const last = groups.pop() ?? "";
  if (!groups.every(isHexGroup)) return 99;
  if (isHexGroup(last)) return groups.length + 1;
  return mayEndInIpv4 && isIpv4(last) ? groups.length + 2 : 99;
}

function isHexGroup(text: string): boolean {
  return /^[\da-f]{1,4}$/i.test(text);
}

/** RFC 4122 §3. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text);
}

const uuidPattern = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

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

/** RFC 3986 §3: an absolute URI with its scheme. */
export function isUri(text: string): boolean {
  const parts = uriPattern.exec(text);
  return parts !== null && parts[1] !== undefined && isUriParts(parts);
}

/** RFC 3986 §4.1: a URI or a relative reference. */
export function isUriReference(text: string): boolean {
  const parts = uriPattern.exec(text);
  if (parts === null || !isUriParts(parts)) return false;
  // The first segment of a relative path may not hold a colon: it would be read as a scheme (RFC 3986 §4.2).
  if (parts[1] !== undefined || parts[2] !== undefined) return true;
  return !/^[^/]*:/.test(parts[3] ?? "");
}

/** Scheme, authority, path, query, fragment: RFC 3986 appendix B, with the schemes that may be. */
const uriPattern = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i;
const pathPattern = /^(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*$/i;
const queryPattern = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i;
const authorityPattern =
  /^(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[([\da-f:.]+)\]|\[v[\da-f]+\.[\w.~!$&'()*+,;=:-]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;

function isUriParts(parts: readonly (string | undefined)[]): boolean {
  const [, , authority, path = "", query = "", fragment = ""] = parts;
  if (authority !== undefined) {
    const found = authorityPattern.exec(authority);
    if (found === null || (found[1] !== undefined && !isIpv6(found[1]))) return false;
  }
  return pathPattern.test(path) && queryPattern.test(query) && queryPattern.test(fragment);
}

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
