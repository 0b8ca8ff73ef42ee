/** How the runtime reads a request body of one media type. */
import {
  dataNode,
  type Encoding,
  type HeldValues,
  hasParts,
  type LiteralNode,
  type LiteralObject,
  type MediaType,
  mediaKind,
  partsSchema,
  type Schema,
  streamKind,
  stringLiteral,
  type ValueEncoding,
} from "../../src/index.ts";
import type { ShapeCompiler } from "../held-values/index.ts";
import type { HintCompiler } from "./hints.ts";

/** What the parts of a row are compiled by. */
export interface RowPlanner {
  readonly hints: HintCompiler;
  readonly shapes: ShapeCompiler;
  readonly values: HeldValues;
}

/** A media type with its reader, and the members of a form. */
export function contentNode(media: MediaType, planner: RowPlanner): LiteralNode {
  if (hasParts(media)) return partsNode(media, planner);
  const { hints, shapes } = planner;
  const kind = mediaKind(media.mediaType);
  const isForm = (kind === "form" || kind === "multipart") && media.schema !== undefined;
  const whole = kind === "json" || isForm ? media.schema : undefined;
  const held = isItemStream(media) ? media.itemSchema : whole;
  return {
    type: stringLiteral(media.mediaType),
    read: `serve.${kind}Body`,
    items: isItemStream(media) ? `serve.${itemReaders[streamKind(media.mediaType) ?? "lines"]}` : undefined,
    fields: isForm ? fieldNodes(media, hints) : undefined,
    shape: held ? shapes.shape(held) : undefined,
  };
}

/** Parts by their names where the contract describes an object, otherwise in a list. */
function partsNode(media: MediaType, { hints, shapes }: RowPlanner): LiteralNode {
  const list = partsSchema(media);
  const isNamed = list !== undefined && hints.isObject(list);
  return {
    type: stringLiteral(media.mediaType),
    read: isNamed ? "serve.namedPartsBody" : "serve.partsBody",
    fields: isNamed ? fieldNodes(media, hints) : undefined,
    parts: list && !isNamed ? partRules(list, media, hints) : undefined,
    shape: list && shapes.shape(list),
  };
}

function partRules(list: Schema, { partEncoding }: MediaType, hints: HintCompiler): LiteralNode {
  const { first, rest } = hints.items(list);
  const count = Math.max(first.length, partEncoding?.prefix.length ?? 0);
  const places = Array.from({ length: count }, (_, index) =>
    partRule(first[index] ?? rest, partEncoding?.prefix[index] ?? partEncoding?.rest, hints),
  );
  return {
    first: places.length > 0 ? places : undefined,
    rest: partRule(rest, partEncoding?.rest, hints),
  };
}

function partRule(
  schema: Schema | undefined,
  encoding: ValueEncoding | undefined,
  hints: HintCompiler,
): LiteralObject {
  const hint = schema && hints.hint(schema);
  const stated = encoding?.contentType;
  const isOne = stated !== undefined && !/[*,]/.test(stated);
  const usual = isOne ? stated : schema && usualType(hints.resolve(schema));
  return {
    hint: hint === undefined ? undefined : dataNode(hint),
    type: stated === undefined ? undefined : stringLiteral(stated),
    usual: usual === undefined ? undefined : stringLiteral(usual),
  };
}

/** What a part is that does not say it (OpenAPI 3.2, Encoding Object); undefined for text. */
function usualType(schema: Schema): string | undefined {
  if (schema.kind === "string" && schema.format === "binary") return "application/octet-stream";
  const isDocument = ["object", "map", "array", "tuple"].includes(schema.kind);
  return isDocument ? "application/json" : undefined;
}

/** A body that the handler gets item by item. */
export function isItemStream({ mediaType, itemSchema }: MediaType): boolean {
  return itemSchema !== undefined && streamKind(mediaType) !== undefined;
}

const itemReaders = { lines: "lineItems", records: "recordItems", events: "eventItems" } as const;

/** The members of a form that are not just a text, or do not travel as one. */
export function fieldNodes({ schema, encoding, mediaType }: MediaType, hints: HintCompiler): LiteralNode[] {
  if (schema === undefined) return [];
  const { properties } = hints.members(schema);
  const names = properties.map(({ name }) => name);
  const isForm = mediaKind(mediaType) === "form";
  return properties.flatMap(({ name, schema: type }): LiteralNode[] => {
    const stated = encoding.find(({ property }) => property === name);
    const style = fieldStyle(stated, isForm);
    const fileType = isForm || style === "json" ? undefined : stated?.contentType;
    const explode = style !== undefined && style !== "json" && (stated?.explode ?? style === "form");
    const hasSiblings = explode && style !== "deepObject" && hints.isObject(type);
    const hint = hasSiblings ? hints.siblings(type, names) : hints.hint(type);
    if (hint === undefined && style === undefined && fileType === undefined) return [];
    return [
      {
        name: stringLiteral(name),
        style: style === undefined ? undefined : `serve.${style}`,
        explode: explode ? "true" : undefined,
        hint: hint === undefined ? undefined : dataNode(hint),
        type: fileType === undefined ? undefined : stringLiteral(fileType),
      },
    ];
  });
}

/** In a form a style wins over a content type; a part of a multipart body has no style (OpenAPI 3.1, Encoding Object). */
function fieldStyle(stated: Encoding | undefined, isForm: boolean): string | undefined {
  if (stated === undefined) return undefined;
  const { style, explode, allowReserved, contentType } = stated;
  const isStyled = style !== undefined || explode !== undefined || allowReserved !== undefined;
  if (isForm && isStyled) return style ?? "form";
  return contentType !== undefined && mediaKind(contentType) === "json" ? "json" : undefined;
}
