/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Addresses of hosts and mailboxes. Patterns have no captures, so that nothing is allocated. */

/** RFC 5321 §4.1.2 `Mailbox`, quoted local parts and address literals included. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || at > 64) return false;
  // Nearly all: in so short a name no label is too long.
  if (text.length - at < 64 && mailboxPattern.test(text)) return true;
  const local = text.slice(0, at);
  return (
    (atomsPattern.test(local) || quotedPattern.test(local)) && isMailDomain(text.slice(at + 1), isLdhName)
  );
}

const mailboxPattern =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z\d]+(?:-+[A-Za-z\d]+)*(?:\.[A-Za-z\d]+(?:-+[A-Za-z\d]+)*)*$/;
const atomsPattern = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const quotedPattern = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/;

function isMailDomain(domain: string, isName: (text: string) => boolean): boolean {
  if (!domain.startsWith("[")) return isName(domain);
  if (!domain.endsWith("]")) return false;
  const address = domain.slice(1, -1);
  return /^IPv6:/i.test(address) ? isIpv6(address.slice(5)) : isIpv4(address);
}

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

const ipv4Pattern = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;

/** RFC 4291 §2.2, without a zone. */
export function isIpv6(text: string): boolean {
  let groups = 0;
  let isShortened = text.startsWith("::");
  let at = isShortened ? 2 : 0;
  while (at < text.length) {
    const end = hexEnd(text, at);
    // A dotted quad at the end makes two groups.
    if (text.charCodeAt(end) === dot) return isComplete(groups + 2, isShortened) && isIpv4(text.slice(at));
    if (end === at || end - at > 4) return false;
    groups++;
    if (end === text.length) return isComplete(groups, isShortened);
    if (text.charCodeAt(end) !== colon || end + 1 === text.length) return false;
    at = end + 1;
    if (text.charCodeAt(at) === colon) {
      if (isShortened) return false;
      isShortened = true;
      at++;
    }
  }
  return isShortened && groups < 8;
}

/** `::` stands for one group at least. */
function isComplete(groups: number, isShortened: boolean): boolean {
  return isShortened ? groups < 8 : groups === 8;
}

function hexEnd(text: string, start: number): number {
  let at = start;
  while (at - start < 5 && isHex(text.charCodeAt(at))) at++;
  return at;
}

function isHex(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
}

const dot = 0x2e;
const colon = 0x3a;
