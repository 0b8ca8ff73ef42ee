/** Request bodies: one writer per kind of media type. */
import { form, jsonPair, type Style, type StyledParameter } from "./serialize.ts";

/** What an operation takes as its body. */
export interface BodyContent {
  /** Media type as in the contract, e.g. `application/json` or `image/*`. */
  readonly type: string;
  readonly write: BodyWriter;
  /** The media types to choose from, where there are several. */
  readonly choices?: readonly BodyContent[];
  /** Of form and multipart bodies: how single properties travel. */
  readonly encoding?: readonly PropertyEncoding[];
}

export interface PropertyEncoding {
  readonly name: string;
  readonly write?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Content type of the part in a multipart body. */
  readonly type?: string;
}

/** @param contentType the media type that the caller has chosen */
export type BodyWriter = (value: unknown, content: BodyContent, contentType?: unknown) => WrittenBody;

export interface WrittenBody {
  readonly body?: RequestInit["body"];
  /** The value of `Content-Type`; without one the platform sets it. */
  readonly type?: string;
}

/** For several media types: the chosen one, or else the first. */
export function chosenBody(value: unknown, content: BodyContent, contentType: unknown): WrittenBody {
  const { choices = [] } = content;
  const chosen = choices.find(({ type }) => type === contentType) ?? choices[0];
  return chosen ? chosen.write(value, chosen) : {};
}

/** JSON and everything that ends in `+json`. */
export function jsonBody(value: unknown, { type }: BodyContent): WrittenBody {
  return { body: JSON.stringify(value), type };
}

export function textBody(value: unknown, { type }: BodyContent): WrittenBody {
  return { body: String(value), type: type.replace("*", "plain") };
}

/** Bytes as they are. For a media range the blob knows its type, or nobody does. */
export function binaryBody(value: unknown, { type }: BodyContent): WrittenBody {
  const own = value instanceof Blob && value.type;
  return {
    body: value as WrittenBody["body"],
    type: type.includes("*") ? own || "application/octet-stream" : type,
  };
}

/** `application/x-www-form-urlencoded`: properties as exploded `form` parameters, objects as JSON documents. */
export function formBody(value: unknown, { type, encoding = [] }: BodyContent): WrittenBody {
  if (value instanceof URLSearchParams) return { body: value, type };
  const pairs = entriesOf(value as object).map(([name, item]) => {
    if (item === undefined || item === null) return "";
    const stated = encoding.find((property) => property.name === name);
    const write = stated?.write ?? (typeof item === "object" && !Array.isArray(item) ? jsonPair : form);
    return write({ explode: true, ...stated, name }, item);
  });
  // In this media type a space is a plus sign.
  return { body: pairs.filter(Boolean).join("&").replaceAll("%20", "+"), type };
}

/** Such a form as the whole query (`in: querystring`). */
export function queryForm({ encoding = [] }: FormParameter, value: unknown): string {
  const type = "application/x-www-form-urlencoded";
  return String(formBody(value, { type, write: formBody, encoding }).body);
}

export interface FormParameter extends StyledParameter {
  readonly encoding?: readonly PropertyEncoding[];
}

function entriesOf(value: object): [string, unknown][] {
  if (!(value instanceof FormData)) return Object.entries(value);
  const entries: [string, unknown][] = [];
  value.forEach((item, name) => {
    entries.push([name, item]);
  });
  return entries;
}
