/** Host names and e-mail addresses that may go beyond ASCII. */
import { isLdhName, isMailbox } from "./formats.ts";
import { isRightToLeft, isUnicodeLabel } from "./formats-idn-label.ts";
import { decodePunycode, encodePunycode } from "./formats-punycode.ts";

/** RFC 1123 §2.1; what labels in Punycode stand for must be allowed too (RFC 5891 §5.4). */
export function isHostname(text: string): boolean {
  return isLdhName(text) && (!/(?:^|\.)xn--/i.test(text) || areLabels(text.split(".")));
}

/** RFC 5890 §2.3.2.3, with the separators of RFC 3490 §3.1. */
export function isIdnHostname(text: string): boolean {
  const labels = text.split(/[.\u3002\uff0e\uff61]/);
  return areLabels(labels) && labels.map(asciiForm).join(".").length <= 253;
}

/** RFC 6531 §3.3. */
export function isIdnEmail(text: string): boolean {
  return isMailbox(text, (domain) => isIdnHostname(domain.normalize("NFC")));
}

function areLabels(labels: readonly string[]): boolean {
  const shown = labels.map(unicodeForm);
  if (!shown.every((label) => label !== undefined)) return false;
  // In a name that is read from both sides, a label cannot begin with a digit.
  return !shown.some(isRightToLeft) || shown.every((label) => !/^[\d\u0660-\u0669\u06f0-\u06f9]/.test(label));
}

/** A label as people read it; undefined when it is none. */
function unicodeForm(label: string): string | undefined {
  if (!/^xn--/i.test(label)) {
    if (/^[\0-\x7f]*$/.test(label)) return isLdhName(label) ? label : undefined;
    return isUnicodeLabel(label) && asciiForm(label).length <= 63 ? label : undefined;
  }
  const encoded = label.slice(4).toLowerCase();
  const decoded = decodePunycode(encoded);
  if (decoded === undefined || encoded.length > 59 || /^[\0-\x7f]*$/.test(decoded)) return undefined;
  return isUnicodeLabel(decoded) && encodePunycode(decoded) === encoded ? decoded : undefined;
}

function asciiForm(label: string): string {
  return /^[\0-\x7f]*$/.test(label) ? label : `xn--${encodePunycode(label)}`;
}
