/** Which formats are assertions, and the functions of the runtime that decide. */

export interface FormatRule {
  /** Function of the runtime: of `formats`, or of `idn`, which is `formats-idn`. */
  readonly test: string;
  /** As in "must be a UUID". */
  readonly expected: string;
}

export const stringFormats: ReadonlyMap<string, FormatRule> = new Map([
  ["date", { test: "formats.isDate", expected: "a date (YYYY-MM-DD)" }],
  ["time", { test: "formats.isTime", expected: "a time with offset (RFC 3339)" }],
  ["date-time", { test: "formats.isDateTime", expected: "a date and time with offset (RFC 3339)" }],
  ["duration", { test: "formats.isDuration", expected: "a duration (ISO 8601)" }],
  ["email", { test: "formats.isEmail", expected: "an e-mail address" }],
  ["hostname", { test: "idn.isHostname", expected: "a host name" }],
  ["ipv4", { test: "formats.isIpv4", expected: "an IPv4 address" }],
  ["ipv6", { test: "formats.isIpv6", expected: "an IPv6 address" }],
  ["uri", { test: "formats.isUri", expected: "a URI" }],
  ["uri-reference", { test: "formats.isUriReference", expected: "a URI or relative reference" }],
  ["uuid", { test: "formats.isUuid", expected: "a UUID" }],
  ["json-pointer", { test: "formats.isJsonPointer", expected: "a JSON pointer" }],
  ["regex", { test: "formats.isRegex", expected: "a regular expression" }],
  ["idn-email", { test: "idn.isIdnEmail", expected: "an e-mail address" }],
  ["idn-hostname", { test: "idn.isIdnHostname", expected: "a host name" }],
  ["iri", { test: "formats.isIri", expected: "an IRI" }],
  ["iri-reference", { test: "formats.isIriReference", expected: "an IRI or relative reference" }],
  ["uri-template", { test: "formats.isUriTemplate", expected: "a URI template" }],
  ["relative-json-pointer", { test: "formats.isRelativeJsonPointer", expected: "a relative JSON pointer" }],
  ["byte", { test: "formats.isBase64", expected: "base64 text" }],
]);

/** Formats of numbers; a `double` is what every number is. */
export const numberFormats: ReadonlyMap<string, FormatRule> = new Map([
  ["int32", { test: "formats.isInt32", expected: "a 32-bit integer" }],
  ["int64", { test: "formats.isInt64", expected: "a 64-bit integer" }],
  ["float", { test: "formats.isFloat", expected: "a 32-bit float" }],
]);
