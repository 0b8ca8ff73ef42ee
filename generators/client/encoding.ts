/** How single properties of a form, and parts of a multipart body, travel. */
import {
  type ApiModel,
  type Encoding,
  isUnnamedParts,
  literal,
  type MediaType,
  mediaKind,
  type PartHeader,
  partHeaders,
  stringLiteral,
  type ValueEncoding,
} from "../../src/index.ts";
import { object } from "./object-literal.ts";
import { memberNames, schemaAt } from "./schema-at.ts";

/** One object literal for each property that does not follow the defaults of its media type. */
export function encodingItems(media: MediaType, model: ApiModel): string[] {
  const kind = mediaKind(media.mediaType);
  if (kind !== "form" && kind !== "multipart") return [];
  const items = media.encoding.flatMap((encoding) => {
    const members = isStyled(encoding) ? styleMembers(encoding) : contentMembers(encoding, kind);
    const headers = kind === "multipart" ? headerMembers(encoding) : [];
    return members.length + headers.length === 0
      ? []
      : [object([`name: ${stringLiteral(encoding.property)}`, ...members, ...headers])];
  });
  return kind === "multipart" ? [...items, ...typedItems(media, model)] : items;
}

/** Parts whose schema alone says what they are; a document is written by then, so that its type would mislead us. */
function typedItems({ schema, encoding }: MediaType, model: ApiModel): string[] {
  if (schema === undefined) return [];
  const names = memberNames(schema, model).filter((name) =>
    encoding.every(({ property }) => property !== name),
  );
  return names.flatMap((name) => {
    const member = schemaAt(schema, `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, model);
    const part = member?.kind === "array" ? schemaAt(member.items, "", model) : member;
    if (part?.kind !== "string" || part.format === "binary" || part.contentEncoding !== undefined) return [];
    const type = part.contentMediaType;
    const isDocument = type === undefined || mediaKind(type) === "json";
    return isDocument ? [] : [object([`name: ${stringLiteral(name)}`, `type: ${stringLiteral(type)}`])];
  });
}

/** The parts of a multipart body have no names: they are a list. */
export function isListOfParts(media: MediaType, model: ApiModel): boolean {
  if (mediaKind(media.mediaType) !== "multipart") return false;
  const kind = media.schema && schemaAt(media.schema, "", model)?.kind;
  return kind === "array" || kind === "tuple" || isUnnamedParts(media);
}

/** How such parts travel: `{ first: [{ type: "application/json" }], rest: … }`. */
export function partsLiteral({ partEncoding }: MediaType): string | undefined {
  if (partEncoding === undefined) return undefined;
  const { prefix, rest } = partEncoding;
  return object([
    prefix.length > 0 && `first: [${prefix.map(partLiteral).join(", ")}]`,
    rest && `rest: ${partLiteral(rest)}`,
  ]);
}

function partLiteral(encoding: ValueEncoding): string {
  return object([...contentMembers(encoding, "multipart"), ...headerMembers(encoding)]).replace("{  }", "{}");
}

/** A style wins over a content type (OpenAPI 3.1, Encoding Object). */
function isStyled({ style, explode, allowReserved }: Encoding): boolean {
  return style !== undefined || explode !== undefined || allowReserved !== undefined;
}

function styleMembers({ style, explode, allowReserved }: Encoding): string[] {
  const write = formStyles.find((name) => name === style) ?? "form";
  return [
    `write: http.${write}`,
    `explode: ${explode ?? write === "form"}`,
    ...(allowReserved ? ["allowReserved: true"] : []),
  ];
}

const formStyles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;

function contentMembers({ contentType }: ValueEncoding, kind: "form" | "multipart"): string[] {
  if (contentType === undefined) return [];
  if (kind === "multipart") return [`type: ${stringLiteral(contentType)}`];
  return mediaKind(contentType) === "json" ? ["write: http.jsonPair"] : [];
}

function headerMembers(encoding: ValueEncoding): string[] {
  const headers = partHeaders(encoding).map(headerLiteral);
  return headers.length === 0 ? [] : [`headers: [${headers.join(", ")}]`];
}

function headerLiteral({ header, constant }: PartHeader): string {
  const { name, serialization } = header;
  const isDocument =
    serialization.kind === "content" && mediaKind(serialization.content.mediaType) === "json";
  return object([
    `name: ${stringLiteral(name)}`,
    `write: http.${isDocument ? "jsonHeader" : "header"}`,
    serialization.kind === "style" && serialization.explode && "explode: true",
    constant !== undefined && `value: ${literal(constant)}`,
  ]);
}
