/** How the answers of an operation are read. */
import {
  failures,
  type MediaType,
  mediaKind,
  type Operation,
  type Response,
  successes,
} from "../../src/index.ts";

/** One media type of one status, and the runtime function that reads it. */
export interface ReadingPlan {
  readonly type: string;
  readonly status: number | undefined;
  readonly read: string;
}

/** Never have a body. */
const bodiless = new Set([204, 205, 304]);

/** How the answers of an operation are read; undefined when the runtime's own rules do: JSON, and text in errors. */
export function planReadings(operation: Operation): readonly ReadingPlan[] | undefined {
  const good = successes(operation);
  const bad = failures(operation);
  const expected = good.filter(({ status }) => status.kind !== "exact" || !bodiless.has(status.code));
  const simple = bad.every(({ content }) => content.every(({ mediaType }) => isDefaultForErrors(mediaType)));
  if (simple) {
    if (expected.every(({ content }) => content.length === 0)) return [];
    const json = expected.every(({ content }) => content.length > 0 && content.every(isJson));
    if (json) return undefined;
  }
  const catchAll = good.some(({ status }) => status.kind !== "exact");
  const told = bad.filter(
    ({ content }) => catchAll || !content.every(({ mediaType }) => isDefaultForErrors(mediaType)),
  );
  // The first reading that fits is taken: exact statuses go first.
  return [...good, ...told]
    .flatMap(readingsOf)
    .sort((left, right) => Number(left.status === undefined) - Number(right.status === undefined));
}

function readingsOf({ status, content }: Response): ReadingPlan[] {
  return content.map(({ mediaType }) => ({
    type: mediaType,
    status: status.kind === "exact" ? status.code : undefined,
    read: readers[mediaKind(mediaType)],
  }));
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
