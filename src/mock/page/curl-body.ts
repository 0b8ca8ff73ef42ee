/** The body of a request as arguments of `curl`. */
import type { JsonValue, MediaType, Serialization } from "../../model/model.ts";
import { isJsonObject } from "../../source/json-pointer.ts";
import { headerSafe, queryPairs } from "./parameter-text.ts";

export function bodyArguments(media: MediaType, value: JsonValue): string[] {
  const mediaType = concrete(media.mediaType);
  const essence = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (essence.startsWith("multipart/")) return multipart(media, value);
  const text = /[/+]json$/.test(essence)
    ? JSON.stringify(value)
    : essence === "application/x-www-form-urlencoded"
      ? form(media, value)
      : plainText(value);
  // `--data-raw` sends a leading `@` as it is, `--data` would read a file.
  return ["-H", `Content-Type: ${headerSafe(mediaType)}`, "--data-raw", text];
}

/** One media type of a range such as `image/*`. */
function concrete(mediaType: string): string {
  if (!mediaType.includes("*")) return mediaType;
  const [type] = mediaType.split("/");
  return type === "text" ? "text/plain" : type === "image" ? "image/png" : "application/octet-stream";
}

function form(media: MediaType, value: JsonValue): string {
  if (!isJsonObject(value)) return plainText(value);
  const pairs = Object.entries(value as { [name: string]: JsonValue }).flatMap(([name, field]) =>
    queryPairs(name, field, fieldSerialization(media, name, field)),
  );
  return pairs.join("&");
}

/** A field travels by its style when it has one or is no object; objects are JSON. */
function fieldSerialization(media: MediaType, name: string, field: JsonValue): Serialization {
  const {
    style,
    explode,
    allowReserved = false,
  } = media.encoding.find(({ property }) => property === name) ?? {};
  if (style === undefined && isJsonObject(field)) return { kind: "content", content: media };
  const { origin } = media;
  return {
    kind: "style",
    style: style ?? "form",
    explode: explode ?? (style ?? "form") === "form",
    allowReserved,
    schema: { kind: "any", origin },
  };
}

/** `curl` makes the boundary, and the header with it. */
function multipart(media: MediaType, value: JsonValue): string[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value as { [name: string]: JsonValue })
    .flatMap(([name, field]) => (Array.isArray(field) ? field : [field]).map((item) => [name, item] as const))
    .flatMap(([name, item]) => {
      const contentType = media.encoding.find(({ property }) => property === name)?.contentType;
      const type =
        contentType?.split(",")[0]?.trim() ?? (isJsonObject(item) ? "application/json" : undefined);
      if (type === undefined) return ["--form-string", `${name}=${plainText(item)}`];
      return ["-F", `${name}=${quotedPart(plainText(item))};type=${headerSafe(concrete(type))}`];
    });
}

/** So that `curl` finds neither a file name nor its own separators in a value. */
function quotedPart(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function plainText(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
