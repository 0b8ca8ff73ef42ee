/** How single properties of a form or multipart body travel. */
import {
  diagnostic,
  type Encoding,
  type MediaType,
  mediaKind,
  type PlanContext,
  stringLiteral,
} from "../../src/index.ts";
import { object } from "./object-literal.ts";

/** One object literal for each property that does not follow the defaults of its media type. */
export function encodingItems(media: MediaType, context: PlanContext): string[] {
  const kind = mediaKind(media.mediaType);
  if (kind !== "form" && kind !== "multipart") return [];
  return media.encoding.flatMap((encoding) => {
    if (kind === "multipart" && encoding.headers.length > 0) {
      const values = { keyword: "encoding.headers", target: "client" };
      context.report(diagnostic("unsupported/keyword", values, { origin: media.origin }));
    }
    const members = isStyled(encoding) ? styleMembers(encoding) : contentMembers(encoding, kind);
    return members.length === 0 ? [] : [object([`name: ${stringLiteral(encoding.property)}`, ...members])];
  });
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

function contentMembers({ contentType }: Encoding, kind: "form" | "multipart"): string[] {
  if (contentType === undefined) return [];
  if (kind === "multipart") return [`type: ${stringLiteral(contentType)}`];
  return mediaKind(contentType) === "json" ? ["write: http.jsonPair"] : [];
}
