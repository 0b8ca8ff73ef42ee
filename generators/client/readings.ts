/** How the answers of an operation are read. */
import {
  failures,
  type MediaType,
  mediaKind,
  type Operation,
  type Response,
  type Status,
  successes,
} from "../../src/index.ts";

/** One media type of one status, and the runtime function that reads it. */
export interface ReadingPlan {
  readonly type: string;
  /** Or the digit that the status begins with; undefined for any other one. */
  readonly status: number | undefined;
  readonly read: string;
  /** Where in a JSON body there is something that is held otherwise. */
  readonly shape: string | undefined;
}

/** The shape of the body of a response, if it has one. */
export type ShapeOf = (response: Response, media: MediaType) => string | undefined;

/** Never have a body. */
const bodiless = new Set([204, 205, 304]);

/** How the answers of an operation are read; undefined when the runtime's own rules do: JSON, and text in errors. */
export function planReadings(operation: Operation, shapeOf: ShapeOf): readonly ReadingPlan[] | undefined {
  const good = successes(operation);
  const bad = failures(operation);
  const expected = good.filter(({ status }) => status.kind !== "exact" || !bodiless.has(status.code));
  const isPlain = (response: Response): boolean =>
    response.content.every((media) => !isJson(media) || shapeOf(response, media) === undefined);
  const isDefault = (response: Response): boolean =>
    isPlain(response) && response.content.every(({ mediaType }) => isDefaultForErrors(mediaType));
  if (bad.every(isDefault) && good.every(isPlain)) {
    if (expected.every(({ content }) => content.length === 0)) return [];
    const json = expected.every(({ content }) => content.length > 0 && content.every(isJson));
    if (json) return undefined;
  }
  const catchAll = good.some(({ status }) => status.kind !== "exact");
  const told = bad.filter((response) => catchAll || !isDefault(response));
  // The first reading that fits is taken: exact statuses go first, then ranges.
  return [...good, ...told]
    .flatMap((response) => readingsOf(response, shapeOf))
    .sort((left, right) => generality(left) - generality(right));
}

function readingsOf(response: Response, shapeOf: ShapeOf): ReadingPlan[] {
  return response.content.map((media) => ({
    type: media.mediaType,
    status: statusNumber(response.status),
    read: readers[mediaKind(media.mediaType)],
    shape: isJson(media) ? shapeOf(response, media) : undefined,
  }));
}

/** 0 is an exact status. */
function generality({ status = 0 }: ReadingPlan): number {
  if (status === 0) return 2;
  return status < 10 ? 1 : 0;
}

function statusNumber(status: Status): number | undefined {
  switch (status.kind) {
    case "exact":
      return status.code;
    case "range":
      return status.digit;
    case "default":
      return undefined;
  }
}

const readers = {
  json: "readJson",
  text: "readText",
  form: "readForm",
  multipart: "readForm",
  binary: "readBlob",
} as const;

function isJson({ mediaType }: MediaType): boolean {
  return mediaKind(mediaType) === "json";
}

function isDefaultForErrors(mediaType: string): boolean {
  return ["json", "text"].includes(mediaKind(mediaType));
}
