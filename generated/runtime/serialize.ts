/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * Parameter values as text on the wire: one function per OpenAPI style, so that a bundle holds only those that its
 * operations use. Bytes follow the table "Style Examples" of the specification
 * (https://spec.openapis.org/oas/v3.1.2.html#style-examples) and RFC 6570 behind it: null and undefined members of
 * arrays and objects are left out, and so is an array or object that has no members (unless the contract allows it to be
 * empty).
 */

/** What a style needs to know besides the value. */
export interface StyledParameter {
  readonly name: string;
  /** Each member of an array or object is written for itself. */
  readonly explode?: boolean | undefined;
  /** Reserved characters and percent-encoded triples pass unchanged. */
  readonly allowReserved?: boolean | undefined;
  /** An array or object without members is sent as `name=`, as something else than nothing at all. */
  readonly allowEmpty?: boolean | undefined;
}

/** Writes a value: the text in place of a path template, `name=value` pairs, or the value of a header. */
export type Style = (parameter: StyledParameter, value: unknown) => string;

// Values that are neither arrays nor objects need no style

/** In a path. */
export function segment(_: StyledParameter, value: unknown): string {
  return percentEncode(plainText(value));
}

/** In a query or a cookie: `color=blue`. */
export function pair({ name }: StyledParameter, value: unknown): string {
  return `${percentEncode(name)}=${percentEncode(plainText(value))}`;
}

/** In a header. */
export function plain(_: StyledParameter, value: unknown): string {
  return plainText(value);
}

// Path

/** `blue,black,brown`; objects `R,100,G,200`, exploded `R=100,G=200`. */
export function simple({ explode }: StyledParameter, value: unknown): string {
  return pieces(value, explode, percentEncode).join(",");
}

/** As `simple`, with a dot in front, and between exploded members. */
export function label({ explode }: StyledParameter, value: unknown): string {
  const members = pieces(value, explode, percentEncode);
  return members.length === 0 ? "" : `.${members.join(explode ? "." : ",")}`;
}

/** `;color=blue,black`; exploded `;color=blue;color=black`, objects `;R=100;G=200`. */
export function matrix({ name, explode }: StyledParameter, value: unknown): string {
  const members = pieces(value, explode, percentEncode);
  if (explode && isObject(value)) return members.map((member) => `;${member}`).join("");
  const values = explode ? members : members.slice(0, 1).map(() => members.join(","));
  return values.map((text) => `;${percentEncode(name)}${text && `=${text}`}`).join("");
}

/** The rest of a path: slashes stay, everything else is encoded. May be empty. */
export function wildcard(_: StyledParameter, value: unknown): string {
  return String(value).split("/").map(percentEncode).join("/");
}

// Query

/** `color=blue,black`; exploded `color=blue&color=black`, objects `R=100&G=200`. */
export function form(parameter: StyledParameter, value: unknown): string {
  return pairs(parameter, value, ",", "&");
}

/** `color=blue%20black`. Exploded it is `form`: the specification leaves that open. */
export function spaceDelimited(parameter: StyledParameter, value: unknown): string {
  return pairs(parameter, value, "%20", "&");
}

/** `color=blue%7Cblack`. Exploded it is `form`: the specification leaves that open. */
export function pipeDelimited(parameter: StyledParameter, value: unknown): string {
  return pairs(parameter, value, "%7C", "&");
}

/**
 * `color[R]=100&color[G]=200`, brackets encoded. Members that are objects or arrays, which the specification leaves
 * open, go one level deeper: `color[mix][0]=100`.
 */
export function deepObject({ name, allowReserved }: StyledParameter, value: unknown): string {
  const found: string[] = [];
  function walk(key: string, item: unknown): void {
    if (item === undefined || item === null) return;
    if (isNested(item)) {
      for (const [inner, member] of Object.entries(item)) walk(`${key}[${inner}]`, member);
    } else {
      found.push(`${percentEncode(key)}=${encoder(allowReserved)(plainText(item))}`);
    }
  }
  walk(name, value);
  return found.join("&");
}

// Headers and cookies

/** A header's value: as `simple`, but never percent-encoded. */
export function header({ explode }: StyledParameter, value: unknown): string {
  return pieces(value, explode, (text) => text).join(",");
}

/** As `form`; exploded members are cookies of their own, because `&` does not separate cookies. */
export function cookie(parameter: StyledParameter, value: unknown): string {
  return pairs(parameter, value, ",", "; ");
}

/** `style: cookie`: as `cookie`, but nothing is percent-encoded. Throws where a value would begin another cookie. */
export function plainCookie({ name, explode }: StyledParameter, value: unknown): string {
  const members = pieces(value, explode, bareText);
  if (members.length === 0) return "";
  if (!explode) return `${name}=${members.join(",")}`;
  return (isObject(value) ? members : members.map((member) => `${name}=${member}`)).join("; ");
}

function bareText(text: string): string {
  if (/[^\x20-\x3a\x3c-\x7e]/.test(text)) throw new TypeError(`a cookie cannot hold ${JSON.stringify(text)}`);
  return text;
}

// Parameters with `content`: a JSON document

/** A JSON document in a query or a cookie. */
export function jsonPair({ name }: StyledParameter, value: unknown): string {
  return `${percentEncode(name)}=${percentEncode(JSON.stringify(value))}`;
}

/** A JSON document in a path. */
export function jsonPath(_: StyledParameter, value: unknown): string {
  return percentEncode(JSON.stringify(value));
}

/** A JSON document in a header, in ASCII: headers cannot hold other text. */
export function jsonHeader(_: StyledParameter, value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

// What the styles share

/** Encodes all but the unreserved characters of RFC 3986; `encodeURIComponent` leaves five more. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, hexByte);
}

/** RFC 6570 reserved expansion, except that `#` is encoded: it would end the query, and the data with it. */
function percentEncodeReserved(text: string): string {
  return text
    .split(/(%[\da-f]{2}|[\][])/i)
    .map((part, index) => (index % 2 === 1 ? part : encodeURI(part).replace(/#/g, hexByte)))
    .join("");
}

function hexByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function encoder(allowReserved: boolean | undefined): (text: string) => string {
  return allowReserved ? percentEncodeReserved : percentEncode;
}

function pairs(
  { name, explode, allowReserved, allowEmpty }: StyledParameter,
  value: unknown,
  delimiter: string,
  separator: string,
): string {
  const members = pieces(value, explode, encoder(allowReserved));
  const key = `${percentEncode(name)}=`;
  if (members.length === 0) return allowEmpty ? key : "";
  if (!explode) return key + members.join(delimiter);
  return (isObject(value) ? members : members.map((member) => key + member)).join(separator);
}

/** The encoded members of a value: of an object `R=100` each when exploded, otherwise `R` and `100` in turn. */
function pieces(value: unknown, explode: boolean | undefined, encode: (text: string) => string): string[] {
  const written = (item: unknown): string => encode(plainText(item));
  if (Array.isArray(value)) return value.filter(isPresent).map(written);
  if (!isObject(value)) return [written(value)];
  return Object.entries(value)
    .filter(([, item]) => isPresent(item))
    .flatMap(([key, item]) => (explode ? [`${encode(key)}=${written(item)}`] : [encode(key), written(item)]));
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is object {
  return isNested(value) && !Array.isArray(value);
}

/** Has members of its own; a date is a text. */
function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** Styles know one level of nesting; what lies deeper travels as JSON. Dates are those of RFC 3339. */
function plainText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
