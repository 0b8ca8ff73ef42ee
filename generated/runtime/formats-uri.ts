/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * URIs. A plain pattern accepts those that most data has, and the whole grammar decides about the others. Patterns
 * without captures allocate nothing; their loops (`[x]*(?:%hh[x]*)*`) never try a character twice.
 */
import { isIpv6 } from "./formats-address.ts";

/** RFC 3986 §3: an absolute URI with its scheme. */
export function isUri(text: string): boolean {
  return (
    ordinaryPattern.test(text) ||
    uriPattern.test(text) ||
    (text.includes("[") && isAddressed(text, uriPattern))
  );
}

/** RFC 3986 §4.1: a URI or a relative reference. */
export function isUriReference(text: string): boolean {
  return (
    isUri(text) || relativePattern.test(text) || (text.includes("[") && isAddressed(text, relativePattern))
  );
}

/** A host by its name, and nothing that is percent-encoded. */
const ordinaryPattern =
  /^[A-Za-z][A-Za-z\d+.-]*:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~!$&'()*+,;=:@/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*)?(?:#[\w.~!$&'()*+,;=:@/?-]*)?$/;

const uriPattern =
  /^[A-Za-z][A-Za-z\d+.-]*:(?:\/\/(?:[\w.~!$&'()*+,;=:-]*(?:%[\dA-Fa-f]{2}[\w.~!$&'()*+,;=:-]*)*@)?[\w.~!$&'()*+,;=-]*(?:%[\dA-Fa-f]{2}[\w.~!$&'()*+,;=-]*)*(?::\d*)?(?=[/?#]|$)|(?!\/\/))[\w.~!$&'()*+,;=:@/-]*(?:%[\dA-Fa-f]{2}[\w.~!$&'()*+,;=:@/-]*)*(?:\?[\w.~!$&'()*+,;=:@/?-]*(?:%[\dA-Fa-f]{2}[\w.~!$&'()*+,;=:@/?-]*)*)?(?:#[\w.~!$&'()*+,;=:@/?-]*(?:%[\dA-Fa-f]{2}[\w.~!$&'()*+,;=:@/?-]*)*)?$/;

/** Without a scheme: the first segment of the path holds no colon, which would end one (RFC 3986 §4.2). */
const relativePattern =
  /^(?:\/\/(?:[\w.~!$&'()*+,;=:-]*(?:%[\dA-Fa-f]{2}[\w.~!$&'()*+,;=:-]*)*@)?[\w.~!$&'()*+,;=-]*(?:%[\dA-Fa-f]{2}[\w.~!$&'()*+,;=-]*)*(?::\d*)?(?=[/?#]|$)|(?!\/\/)(?![^/?#]*:))[\w.~!$&'()*+,;=:@/-]*(?:%[\dA-Fa-f]{2}[\w.~!$&'()*+,;=:@/-]*)*(?:\?[\w.~!$&'()*+,;=:@/?-]*(?:%[\dA-Fa-f]{2}[\w.~!$&'()*+,;=:@/?-]*)*)?(?:#[\w.~!$&'()*+,;=:@/?-]*(?:%[\dA-Fa-f]{2}[\w.~!$&'()*+,;=:@/?-]*)*)?$/;

/** The same with an IP address in brackets as its host (RFC 3986 §3.2.2 `IP-literal`): a name stands in for it. */
function isAddressed(text: string, pattern: RegExp): boolean {
  const [literal, before = "", address = "", future] = hostPattern.exec(text) ?? [];
  if (literal === undefined) return false;
  return (future !== undefined || isIpv6(address)) && pattern.test(`${before}x${text.slice(literal.length)}`);
}

const hostPattern =
  /^((?:[^:/?#]+:)?\/\/(?:[^@/?#[\]]*@)?)\[(?:([\dA-Fa-f:.]+)|([Vv][\dA-Fa-f]+\.[\w.~!$&'()*+,;=:-]+))\](?=(?::\d*)?(?:[/?#]|$))/;
