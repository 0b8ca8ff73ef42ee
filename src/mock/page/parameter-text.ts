/** Values of parameters as they stand in a request. */
import type { JsonValue, Parameter, Serialization } from "../../model/model.ts";
import { isJsonObject } from "../../source/json-pointer.ts";

/** The text that takes the place of a parameter in the path; the slashes of a wildcard stay. */
export function pathText({ name, serialization, wildcard }: Parameter, value: JsonValue): string {
  if (wildcard) return String(value).split("/").map(encode).join("/");
  if (serialization.kind === "content") return encode(JSON.stringify(value));
  const { style, explode } = serialization;
  const parts = partsOf(value, explode);
  switch (style) {
    case "matrix":
      if (!explode || !isCompound(value)) return `;${encode(name)}=${parts.join(",")}`;
      return parts.map((part) => (isJsonObject(value) ? `;${part}` : `;${encode(name)}=${part}`)).join("");
    case "label":
      return `.${parts.join(explode ? "." : ",")}`;
    default:
      return parts.join(",");
  }
}

/** The `name=value` pairs of a parameter in the query or of a field of a form. */
export function queryPairs(name: string, value: JsonValue, serialization: Serialization): string[] {
  const key = encode(name);
  if (serialization.kind === "content") return [`${key}=${encode(JSON.stringify(value))}`];
  const { style, explode } = serialization;
  if (style === "deepObject" && isJsonObject(value))
    return Object.entries(value).map(
      ([member, item]) => `${encode(`${name}[${member}]`)}=${encode(plain(item))}`,
    );
  const parts = partsOf(value, explode);
  if (isCompound(value) && explode)
    return isJsonObject(value) ? parts : parts.map((part) => `${key}=${part}`);
  const separator = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
  return [`${key}=${parts.join(separator)}`];
}

/** A header in style `simple`, or a cookie, which is not percent-encoded either. */
export function headerValue(value: JsonValue, serialization: Serialization): string {
  if (serialization.kind === "content") return headerSafe(JSON.stringify(value));
  return headerSafe(partsOf(value, serialization.explode, (text) => text).join(","));
}

/** What may not stand in a header is percent-encoded. */
export function headerSafe(text: string): string {
  return text.toWellFormed().replace(/[^\t\x20-\x7e]/gu, encodeURIComponent);
}

/** Items of a list, members of an object (`a=1` when exploded, else `a` and `1`), or the one value. */
function partsOf(value: JsonValue, explode: boolean, write: (text: string) => string = encode): string[] {
  if (Array.isArray(value)) return value.map((item) => write(plain(item)));
  if (!isJsonObject(value)) return [write(plain(value))];
  return Object.entries(value).flatMap(([name, item]) =>
    explode ? `${write(name)}=${write(plain(item))}` : [write(name), write(plain(item))],
  );
}

function isCompound(value: JsonValue): boolean {
  return typeof value === "object" && value !== null;
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Also what `curl` takes for a pattern of its own, or a shell's reader for the end of a word. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
