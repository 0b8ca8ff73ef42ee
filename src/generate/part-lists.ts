/** Multipart bodies whose parts stand in a list and have no names: all but forms. */
import type { MediaType, Schema } from "../model/model.ts";
import { mediaKind } from "./media-kinds.ts";

/** `multipart/mixed`, `multipart/related` and the like. */
export function hasParts({ mediaType }: Pick<MediaType, "mediaType">): boolean {
  return mediaKind(mediaType) === "multipart" && !/^multipart\/form-data\b/i.test(mediaType);
}

/** What all parts together are: the contract says it, or what each of them is. */
export function partsSchema({
  schema,
  itemSchema,
}: Pick<MediaType, "schema" | "itemSchema">): Schema | undefined {
  return schema ?? (itemSchema && { kind: "array", items: itemSchema, origin: itemSchema.origin });
}

/** A multipart body of which the contract describes the parts, and not the whole. */
export function isUnnamedParts({ mediaType, schema, itemSchema, partEncoding }: MediaType): boolean {
  const isDescribed = itemSchema !== undefined || partEncoding !== undefined;
  return mediaKind(mediaType) === "multipart" && schema === undefined && isDescribed;
}
