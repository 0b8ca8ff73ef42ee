/** How single properties of a form, and parts of a multipart body, travel. */
import {
  type ApiModel,
  type Encoding,
  isUnnamedParts,
  literal,
  type MediaKind,
  type MediaType,
  mediaKind,
  type PartHeader,
  partHeaders,
  type Schema,
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
    const schema = media.schema && memberAt(media.schema, encoding.property, model);
    const members = isStyled(encoding)
      ? styleMembers(encoding)
      : kind === "form"
        ? documentMembers(encoding)
        : partMembers(encoding, schema, model);
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
    const part = memberAt(schema, name, model);
    if (part?.kind !== "string" || part.format === "binary" || part.contentEncoding !== undefined) return [];
    const type = part.contentMediaType;
    const isDocument = type === undefined || mediaKind(type) === "json";
    return isDocument ? [] : [object([`name: ${stringLiteral(name)}`, `type: ${stringLiteral(type)}`])];
  });
}

/** Of each part: a list makes one for each item. */
function memberAt(schema: Schema, name: string, model: ApiModel): Schema | undefined {
  const member = schemaAt(schema, `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, model);
  return member?.kind === "array" ? schemaAt(member.items, "", model) : member;
}

/** What a body, or a part, says of those in it. */
export function contentMembers(media: MediaType, model: ApiModel): string[] {
  const isList = isListOfParts(media, model);
  const encoding = isList ? [] : encodingItems(media, model);
  const parts = isList ? partsLiteral(media, model) : undefined;
  return [
    ...(encoding.length > 0 ? [`encoding: [${encoding.join(", ")}]`] : []),
    ...(parts === undefined ? [] : [`parts: ${parts}`]),
  ];
}

/** The parts of a multipart body have no names: they are a list. */
export function isListOfParts(media: MediaType, model: ApiModel): boolean {
  if (mediaKind(media.mediaType) !== "multipart") return false;
  const kind = media.schema && schemaAt(media.schema, "", model)?.kind;
  return kind === "array" || kind === "tuple" || isUnnamedParts(media);
}

/** How such parts travel: `{ first: [{ type: "application/json" }], rest: … }`. */
function partsLiteral({ schema, itemSchema, partEncoding }: MediaType, model: ApiModel): string | undefined {
  if (partEncoding === undefined) return undefined;
  const { prefix, rest } = partEncoding;
  const list = schema && schemaAt(schema, "", model);
  const [places, items] =
    list?.kind === "tuple"
      ? [list.prefix, list.rest]
      : [[], list?.kind === "array" ? list.items : itemSchema];

  function partLiteral(encoding: ValueEncoding, index: number): string {
    const part = places[index] ?? items;
    const members = partMembers(encoding, part && schemaAt(part, "", model), model);
    return object([...members, ...headerMembers(encoding)]).replace("{  }", "{}");
  }
  return object([
    prefix.length > 0 && `first: [${prefix.map(partLiteral).join(", ")}]`,
    rest && `rest: ${partLiteral(rest, prefix.length)}`,
  ]);
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

function documentMembers({ contentType }: ValueEncoding): string[] {
  return contentType !== undefined && mediaKind(contentType) === "json" ? ["write: http.jsonPair"] : [];
}

function partMembers(encoding: ValueEncoding, schema: Schema | undefined, model: ApiModel): string[] {
  const { contentType, partEncoding } = encoding;
  if (contentType === undefined) return [];
  if (!isNested(encoding)) return [`type: ${stringLiteral(contentType)}`];
  const inner: MediaType = {
    mediaType: contentType,
    ...(schema && { schema }),
    encoding: encoding.encoding ?? [],
    ...(partEncoding && { partEncoding }),
    examples: [],
    origin: schema?.origin ?? model.origin,
  };
  const write = isListOfParts(inner, model) ? "partsBody" : nestedWriters[mediaKind(contentType)];
  const members = [
    `type: ${stringLiteral(contentType)}`,
    `write: http.${write}`,
    ...contentMembers(inner, model),
  ];
  return [`content: ${object(members)}`];
}

const nestedWriters: Readonly<Partial<Record<MediaKind, string>>> = {
  form: "formBody",
  multipart: "multipartBody",
};

/** The part is a body of parts, or a form, in turn. */
export function isNested({ contentType }: ValueEncoding): boolean {
  return contentType !== undefined && nestedWriters[mediaKind(contentType)] !== undefined;
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
