/** What contracts of OpenAPI 3.2 say and no target puts on the wire yet; each target that it concerns tells of it. */
import type { Origin } from "../diagnostics/diagnostic.ts";
import type { MediaType, Operation, ValueEncoding } from "../model/model.ts";
import { streamKind } from "./media-kinds.ts";

export interface Uncarried {
  readonly keyword: string;
  readonly origin: Origin;
}

/** Bodies of a request that travel otherwise than the contract says, or not at all. */
export function uncarriedInRequest({ requestBody }: Operation): Uncarried[] {
  return (requestBody?.content ?? []).flatMap((media) =>
    uncarriedInMedia(media).filter(
      ({ keyword }) => keyword !== "itemSchema" || streamKind(media.mediaType) === undefined,
    ),
  );
}

export function uncarriedInResponses({ responses }: Operation): Uncarried[] {
  return responses.flatMap(({ content }) => content.flatMap(uncarriedInMedia));
}

function uncarriedInMedia({ itemSchema, encoding, partEncoding, origin }: MediaType): Uncarried[] {
  const keywords = new Set([
    ...(itemSchema ? ["itemSchema"] : []),
    ...partKeywords({ partEncoding }),
    ...encoding.flatMap(innerKeywords),
  ]);
  return [...keywords].map((keyword) => ({ keyword, origin }));
}

/** The encoding of a form in a form has an encoding of its own. */
function innerKeywords(encoding: ValueEncoding): string[] {
  return [...(encoding.encoding ? ["encoding in encoding"] : []), ...partKeywords(encoding)];
}

function partKeywords({
  partEncoding,
}: {
  readonly partEncoding?: MediaType["partEncoding"] | undefined;
}): string[] {
  if (partEncoding === undefined) return [];
  return [
    ...(partEncoding.prefix.length > 0 ? ["prefixEncoding"] : []),
    ...(partEncoding.rest ? ["itemEncoding"] : []),
  ];
}
