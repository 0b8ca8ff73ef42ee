/** Headers of the parts of a multipart body. Those that can have one value only are sent by themselves, others by whoever calls. */
import type { Encoding, Header, JsonValue, MediaType, Schema, ValueEncoding } from "../model/model.ts";
import { mediaKind } from "./media-kinds.ts";

export interface PartHeader {
  readonly header: Header;
  readonly schema: Schema | undefined;
  /** Its only value. */
  readonly constant?: JsonValue;
}

/** `Content-Type` is said otherwise (OpenAPI 3.1, Encoding Object). */
export function partHeaders({ headers }: ValueEncoding): PartHeader[] {
  return headers
    .filter(({ name }) => name.toLowerCase() !== "content-type")
    .map((header) => {
      const { serialization } = header;
      const schema = serialization.kind === "style" ? serialization.schema : serialization.content.schema;
      const [only, ...others] = schema?.kind === "enum" ? schema.values : [];
      const isConstant = header.required && only !== undefined && others.length === 0;
      return { header, schema, ...(isConstant && { constant: only }) };
    });
}

/** Whoever calls gives headers of parts. */
export function hasPartHeaders(media: MediaType): boolean {
  return headedParts(media).length + headedPlaces(media).length > 0;
}

/** The properties of a multipart body with headers that the caller gives. */
export function headedParts({
  mediaType,
  encoding,
}: MediaType): readonly (readonly [Encoding, PartHeader[]])[] {
  if (mediaKind(mediaType) !== "multipart") return [];
  return encoding.flatMap((one) => {
    const given = partHeaders(one).filter(({ constant }) => constant === undefined);
    return given.length === 0 ? [] : [[one, given] as const];
  });
}

/** The same of parts without names: those of the first parts one by one, then those of all others. */
export function headedPlaces({ mediaType, partEncoding }: MediaType): readonly (readonly PartHeader[])[] {
  if (mediaKind(mediaType) !== "multipart" || partEncoding === undefined) return [];
  const { prefix, rest } = partEncoding;
  const given = [...prefix, ...(rest ? [rest] : [])].map((one) =>
    partHeaders(one).filter(({ constant }) => constant === undefined),
  );
  return given.some((headers) => headers.length > 0) ? given : [];
}
