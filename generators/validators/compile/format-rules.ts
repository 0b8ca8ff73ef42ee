/** Which formats are assertions, and the functions of the runtime that decide. */

export interface FormatRule {
  /** Function of `runtime/formats.ts`. */
  readonly test: string;
  /** As in "must be a UUID". */
  readonly expected: string;
}

export const stringFormats: ReadonlyMap<string, FormatRule> = new Map([
  ["date", { test: "isDate", expected: "a date (YYYY-MM-DD)" }],
  ["time", { test: "isTime", expected: "a time with offset (RFC 3339)" }],
  ["date-time", { test: "isDateTime", expected: "a date and time with offset (RFC 3339)" }],
  ["duration", { test: "isDuration", expected: "a duration (ISO 8601)" }],
  ["email", { test: "isEmail", expected: "an e-mail address" }],
  ["hostname", { test: "isHostname", expected: "a host name" }],
  ["ipv4", { test: "isIpv4", expected: "an IPv4 address" }],
  ["ipv6", { test: "isIpv6", expected: "an IPv6 address" }],
  ["uri", { test: "isUri", expected: "a URI" }],
  ["uri-reference", { test: "isUriReference", expected: "a URI or relative reference" }],
  ["uuid", { test: "isUuid", expected: "a UUID" }],
  ["json-pointer", { test: "isJsonPointer", expected: "a JSON pointer" }],
  ["regex", { test: "isRegex", expected: "a regular expression" }],
  ["byte", { test: "isBase64", expected: "base64 text" }],
]);

/** Formats of JSON Schema that are not enforced. Names that no specification knows are mere remarks. */
export const unsupportedFormats: ReadonlySet<string> = new Set([
  "idn-email",
  "idn-hostname",
  "iri",
  "iri-reference",
  "uri-template",
  "relative-json-pointer",
]);

/** Formats of numbers; a `double` is what every number is. */
export const numberFormats: ReadonlyMap<string, FormatRule> = new Map([
  ["int32", { test: "isInt32", expected: "a 32-bit integer" }],
  ["int64", { test: "isInt64", expected: "a 64-bit integer" }],
  ["float", { test: "isFloat", expected: "a 32-bit float" }],
]);
