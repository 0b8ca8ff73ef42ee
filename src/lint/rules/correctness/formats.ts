/** The formats that have a meaning, with the JSON types they are for: the registry of OpenAPI and JSON Schema 2020-12. */

const text = ["string"];
const number = ["number", "integer"];
const either = ["string", "number", "integer"];

const byTypes: readonly (readonly [readonly string[], string])[] = [
  [text, "date-time date time duration date-time-local time-local http-date"],
  [text, "email idn-email hostname idn-hostname ipv4 ipv6"],
  [text, "uri uri-reference uri-template iri iri-reference uuid"],
  [text, "json-pointer relative-json-pointer regex media-range"],
  [text, "password binary byte base64url char commonmark html"],
  [text, "sf-binary sf-boolean sf-string sf-token"],
  [number, "int8 int16 uint8 uint16 int32 uint32 float double double-int sf-integer sf-decimal"],
  // Too wide for a JSON number in many languages, so they travel as text too.
  [either, "int64 uint64 decimal decimal128"],
];

/** JSON types by format. */
export const formatTypes: ReadonlyMap<string, readonly string[]> = new Map(
  byTypes.flatMap(([types, names]) => names.split(" ").map((name) => [name, types] as const)),
);

/** What authors write who mean another format. */
export const formatSlips: ReadonlyMap<string, string> = new Map([
  ["datetime", "date-time"],
  ["timestamp", "date-time"],
  ["iso8601", "date-time"],
  ["iso-8601", "date-time"],
  ["rfc3339", "date-time"],
  ["url", "uri"],
  ["guid", "uuid"],
  ["uuid4", "uuid"],
  ["uuidv4", "uuid"],
  ["int", "int32"],
  ["integer", "int32"],
  ["long", "int64"],
  ["base64", "byte"],
  ["ip", "ipv4"],
  ["mail", "email"],
  ["host", "hostname"],
]);
